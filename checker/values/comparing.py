"""What holds for values of every kind: how two relate, which of several is narrowest, which fits all."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from decimal import Decimal
from itertools import chain
from typing import NamedTuple, TypeAlias

from checker.values.category import Category
from checker.values.clock import ClockTime
from checker.values.dates import DateValue, RelativeDate, relate_dates
from checker.values.interval import ZERO, Interval
from checker.values.name import Name
from checker.values.quantity import Quantity, opposed
from checker.values.relation import Relation
from checker.values.score import Rank, Score
from checker.values.tenure import Tenure
from checker.values.units import scales

__all__ = [
    "Stretch",
    "Value",
    "by_direction",
    "fits_all",
    "merge",
    "narrowest",
    "on_one_line",
    "order",
    "questions",
    "relate",
]

Value: TypeAlias = Quantity | Category | Name | DateValue | RelativeDate | ClockTime | Score | Rank | Tenure


class Stretch(NamedTuple):
    """A value that is a stretch of a line, with what fits it and its support in a unit that its like share."""

    value: Quantity | DateValue
    core: Interval
    support: Interval

    @property
    def breadth(self) -> tuple[Decimal, Decimal, bool]:
        """How little it says: the width of its core, then of its support; a flat figure before a hedge."""
        hedged = isinstance(self.value, Quantity) and self.value.hedge is not None
        return self.core.width, self.support.width, hedged


def relate(a: Value, b: Value) -> Relation:
    """The relation of `a` to `b`; of `b` to `a` it is the inverse, and every value is the same as itself.

    Values of two kinds are incomparable. Nothing else in the program compares values.
    """
    match a, b:
        case Quantity(), Quantity():
            return a.relate(b)
        case Category(), Category():
            return a.relate(b)
        case Name(), Name():
            return a.relate(b)
        case DateValue() | RelativeDate(), DateValue() | RelativeDate():
            return _relate_dates(a, b)
        case ClockTime(), ClockTime():
            return a.relate(b)
        case Score(), Score():
            return a.relate(b)
        case Rank(), Rank():
            return a.relate(b)
        case Tenure(), Tenure():
            return a.relate(b)
    return Relation.INCOMPARABLE


def _relate_dates(a: DateValue | RelativeDate, b: DateValue | RelativeDate) -> Relation:
    match a, b:
        case DateValue(), DateValue():
            return a.relate(b)
        case RelativeDate(), RelativeDate():
            return a.relate(b)
        case RelativeDate(), DateValue():
            return relate_dates(a, b)
        case DateValue(), RelativeDate():
            return relate_dates(b, a).inverse
    raise AssertionError


def order(value: Value) -> tuple[str, str, Decimal, Decimal, str]:
    """A key that sorts values in the same order in every run: by kind and unit, then size, then text."""
    match value:
        case Quantity():
            return value.order
        case DateValue():
            return "date", "", value.intervals[0].low, value.intervals[-1].high, str(value)
        case RelativeDate():
            return "date", "relative", ZERO, ZERO, str(value)
        case ClockTime():
            return (
                "time",
                value.zone or "",
                Decimal(value.readings[0]),
                Decimal(value.readings[-1]),
                str(value),
            )
        case Score():
            return "score", "", ZERO, ZERO, str(value)
        case Rank():
            return "rank", value.by or "", Decimal(value.number), ZERO, str(value)
        case Category():
            return "category", "", ZERO, ZERO, value.text
        case Name():
            return "name", value.entity or "", ZERO, ZERO, value.text
        case Tenure():
            return "tenure", value.holder.entity or "", ZERO, ZERO, f"{value.holder.text} {value.status}"


def questions(values: Iterable[Value]) -> dict[Hashable, list[Value]]:
    """The distinct values by the question that they answer, sorted; across questions all are incomparable."""
    distinct = sorted(set(values), key=order)
    known = scales(value.unit for value in distinct if isinstance(value, Quantity) and value.measures)
    parts: dict[Hashable, list[Value]] = {}
    for value in distinct:
        key: Hashable = type(value).__name__
        if isinstance(value, Quantity):
            scale = known.get(value.unit) if value.measures else None
            key = value.kind == "age", scale.dimension if scale else (value.unit,)
        elif isinstance(value, Category):
            key = value.scheme
        parts.setdefault(key, []).append(value)
    return parts


def by_direction(values: Iterable[Value]) -> list[list[Value]]:
    """Values of one question, parted into those that rose, fell and neither where some rose and some fell."""
    listed = list(values)
    trends = {one: one.trend if isinstance(one, Quantity) else None for one in listed}
    if not opposed(trends.values()):
        return [listed]
    return [
        same for trend in ("up", "down", None) if (same := [one for one in listed if trends[one] == trend])
    ]


def on_one_line(values: Iterable[Value]) -> list[Stretch] | None:
    """Values of one question as stretches of one line; None for words and where a date is ambiguous."""
    listed = list(values)
    units = {value.unit for value in listed if isinstance(value, Quantity)}
    known = scales(units) if len(units) > 1 else {}
    line = []
    for value in listed:
        if isinstance(value, Quantity):
            line.append(Stretch(value, *value.stretches(known.get(value.unit))))
        elif isinstance(value, DateValue) and not value.is_ambiguous:
            line.append(Stretch(value, value.intervals[0], value.intervals[0]))
        else:
            return None
    return line


def merge(values: Iterable[Value]) -> tuple[Value, ...]:
    """One source's values without those that another one of them repeats or refines, sorted.

    More than one remains where the source says things that are not forms of one value.
    """
    distinct = set(values)
    if len(distinct) == 1:
        return tuple(distinct)
    kept: list[Value] = []
    for part in chain.from_iterable(map(by_direction, questions(distinct).values())):
        line = on_one_line(part)
        if line is None:
            kept.extend(value for value in part if not _repeated(value, part))
        else:
            kept.extend(stretch.value for stretch in innermost(line))
    return tuple(sorted(kept, key=order))


def innermost(line: Iterable[Stretch]) -> list[Stretch]:
    """The stretches whose core holds no other's, from the lowest to the highest; of one core the narrowest."""
    by_end = sorted(line, key=lambda stretch: (stretch.core.stop, stretch.breadth))
    found: list[Stretch] = []
    for stretch in sorted(by_end, key=lambda stretch: stretch.core.start, reverse=True):
        if not found or stretch.core.stop < found[-1].core.stop:
            found.append(stretch)
    return found[::-1]


def narrowest(values: Iterable[Value]) -> Value:
    """The most precise of the values: 14.3 of 14.3, "around 14.3", 14.3-15 and "over 14".

    Of words, one that refines the most of the others. The order of the values does not matter. Raises
    ValueError when there are no values.
    """
    parts = questions(values)
    if not parts:
        raise ValueError("no values, so none is the narrowest")
    part = max(parts.values(), key=len)
    line = on_one_line(part)
    if line is not None:
        return min(line, key=lambda stretch: stretch.breadth).value
    return max(part, key=lambda value: sum(relate(value, other) is Relation.REFINES for other in part))


def fits_all(values: Iterable[Value]) -> Value | None:
    """The value among them that lies in the support of every one; the most precise if several do, else None.

    "$14.3 billion" fits nearly $15bn, $14.3bn and $14bn. Of words, the one that is the same as, or refines,
    every other.
    """
    parts = list(chain.from_iterable(map(by_direction, questions(values).values())))
    if len(parts) != 1:
        return None
    line = on_one_line(parts[0])
    if line is None:
        agreeing = (Relation.SAME, Relation.REFINES)
        return next((v for v in parts[0] if all(relate(v, other) in agreeing for other in parts[0])), None)
    common = Interval.intersection(stretch.support for stretch in line)
    fitting = [stretch for stretch in line if common and common.contains(stretch.core)]
    best = min(fitting, key=lambda stretch: stretch.breadth, default=None)
    return best.value if best else None


def _repeated(value: Value, others: list[Value]) -> bool:
    """Whether an earlier value is the same, or any other refines this one."""
    at = others.index(value)
    return any(
        relation is Relation.REFINED_BY or (relation is Relation.SAME and before)
        for before, relation in ((n < at, relate(value, other)) for n, other in enumerate(others) if n != at)
    )
