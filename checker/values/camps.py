"""Who stands with whom on one field: the worst relation, the camps, and the value that fits all.

Quantities and dates are sorted and swept, never compared pair by pair; words are few.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Hashable, Iterable, Iterator, Mapping
from itertools import chain, combinations, pairwise
from typing import NamedTuple

from checker.values import (
    Interval,
    Name,
    Quantity,
    Relation,
    Tenure,
    Value,
    fits_all,
    narrowest,
    order,
    relate,
)
from checker.values.comparing import Stretch, by_direction, innermost, on_one_line, questions
from checker.values.quantity import OPEN_ABOVE, OPEN_BELOW

__all__ = ["Grouping", "ValueCamp", "group"]


class ValueCamp(NamedTuple):
    """Sources whose narrowest values are the same or refine one another."""

    sources: tuple[str, ...]
    """Sorted by name."""
    value: Value
    """The camp's narrowest value."""


class Grouping(NamedTuple):
    """How the values that several sources give one field relate as a whole."""

    worst: Relation
    """The worst relation of any two values: same, refines, overlaps, strained, contradicts.

    `incomparable` only where no two of several values can be compared, two sources' one value among them; `same`
    where there is one value.
    """
    incomparable: bool
    """Whether some two values are incomparable."""
    mild: bool
    """Strained only by a hedge that stops short ("more than 100" and 180) or by rounding: a notice, no warning."""
    camps: tuple[ValueCamp, ...]
    """The largest first; of one size in the order of their values."""
    fits_all: Value | None
    """The value that lies in the support of every one, the most precise if there are several."""


class _Judged(NamedTuple):
    """The values of one question: their worst relation, and which of them are of one camp."""

    worst: Relation
    mild: bool
    camps: list[list[Value]]


def group(values: Iterable[tuple[str, Value]]) -> Grouping:
    """Groups the narrowest value of each source, given as pairs of source name and value.

    The order of the pairs changes nothing. Quantities and dates take n log n steps.
    """
    sources: dict[Value, set[str]] = {}
    for source, value in values:
        sources.setdefault(value, set()).add(source)
    parts = questions(sources).values()
    judged = [_judge(part) for part in parts]
    relations = [one.worst for one, part in zip(judged, parts, strict=True) if len(part) > 1]
    if any(len(stating) > 1 for stating in sources.values()):
        relations.append(Relation.SAME)
    if len(judged) > 1:
        relations.append(Relation.INCOMPARABLE)
    worst = Relation.worst(relations)
    strained = [part.mild for part in judged if part.worst is Relation.STRAINED]
    return Grouping(
        worst=worst,
        incomparable=len(judged) > 1 or any(_holds_incomparable(part) for part in parts),
        mild=worst is Relation.STRAINED and all(strained),
        camps=_ordered((camp for part in judged for camp in part.camps), sources),
        fits_all=fits_all(sources),
    )


def _ordered(camps: Iterable[list[Value]], sources: Mapping[Value, set[str]]) -> tuple[ValueCamp, ...]:
    named = [
        ValueCamp(
            tuple(sorted({source for value in camp for source in sources[value]})),
            narrowest(camp) if len(camp) > 1 else camp[0],
        )
        for camp in camps
    ]
    return tuple(sorted(named, key=lambda camp: (-len(camp.sources), order(camp.value), camp.sources)))


def _judge(values: list[Value]) -> _Judged:
    directions = by_direction(values)
    if len(directions) > 1:
        camps = [camp for part in directions for camp in _judge(part).camps]
        return _Judged(Relation.CONTRADICTS, False, camps)
    line = on_one_line(values)
    if line is not None:
        return _Judged(_worst_on_line(line), _is_mild(line), list(_camps_on_line(line)))
    relations = (relate(a, b) for a, b in _telling_pairs(values))
    return _Judged(Relation.worst(relations), False, list(_camps_of_words(values)))


def _holds_incomparable(values: list[Value]) -> bool:
    """Whether two of the values, which answer one question, are incomparable all the same: unknown words."""
    if isinstance(values[0], Quantity):
        return False
    return any(relate(a, b) is Relation.INCOMPARABLE for a, b in _telling_pairs(values))


_FEW = 40
"""So many words are compared pair by pair."""


def _telling_pairs(values: list[Value]) -> Iterable[tuple[Value, Value]]:
    """Pairs of words among which is every relation that any two have.

    How two names or tenures of different holders relate is said by their statuses alone, so that of many two
    holders of each status are enough, besides the pairs of one holder.
    """
    if len(values) <= _FEW or not isinstance(values[0], (Name, Tenure)):
        return combinations(values, 2)
    by_holder: dict[Hashable, list[Value]] = {}
    by_status: dict[Hashable, dict[Hashable, Value]] = {}
    for value in values:
        holder, status = _holder(value)
        by_holder.setdefault(holder.key, []).append(value)
        two = by_status.setdefault((status, holder.entity is None), {})
        if len(two) < 2:
            two.setdefault(holder.key, value)
    own = (pair for several in by_holder.values() for pair in combinations(several, 2))
    return chain(own, combinations([value for two in by_status.values() for value in two.values()], 2))


def _holder(value: Value) -> tuple[Name, str]:
    """Whose name it is, and with which status."""
    if isinstance(value, Tenure):
        return value.holder, value.status
    assert isinstance(value, Name)
    return value, ""


def _worst_on_line(line: list[Stretch]) -> Relation:
    """The worst relation of any two: intervals have a point in common when every two of them meet."""
    if Interval.intersection(stretch.support for stretch in line) is None:
        return Relation.CONTRADICTS
    if Interval.intersection(stretch.core for stretch in line) is None:
        return Relation.STRAINED
    if not _is_nested(line):
        return Relation.OVERLAPS
    distinct = {(stretch.core, stretch.support) for stretch in line}
    return Relation.SAME if len(distinct) == 1 else Relation.REFINES


def _is_nested(line: list[Stretch]) -> bool:
    """Whether of every two cores one holds the other; of two equal cores the supports decide."""
    nested = sorted(line, key=lambda stretch: stretch.support.stop, reverse=True)
    nested.sort(key=lambda stretch: stretch.support.start)
    nested.sort(key=lambda stretch: stretch.core.stop, reverse=True)
    nested.sort(key=lambda stretch: stretch.core.start)
    return all(
        outer.core.contains(inner.core)
        and (outer.core != inner.core or outer.support.contains(inner.support))
        for outer, inner in pairwise(nested)
    )


def _is_mild(line: list[Stretch]) -> bool:
    """Whether every two cores that are apart are so only by rounding, or by a hedge that stops short.

    Not mild are two that are apart where one has a hedge, the lower none that is open above, the higher none that
    is open below.
    """

    def hedge(stretch: Stretch) -> str | None:
        return stretch.value.hedge if isinstance(stretch.value, Quantity) else None

    lower = [stretch for stretch in line if hedge(stretch) not in OPEN_ABOVE]
    higher = [stretch for stretch in line if hedge(stretch) not in OPEN_BELOW]
    return not (
        _apart([one for one in lower if hedge(one)], higher)
        or _apart(lower, [one for one in higher if hedge(one)])
    )


def _apart(lower: list[Stretch], higher: list[Stretch]) -> bool:
    """Whether some core of the first lies below one of the second."""
    if not (lower and higher):
        return False
    lowest = min((one.core for one in lower), key=lambda core: core.stop)
    return lowest.below(max((one.core for one in higher), key=lambda core: core.start))


def _camps_on_line(line: list[Stretch]) -> Iterator[list[Value]]:
    """Every innermost core heads a camp of all that hold it alone; what holds several is of no such camp."""
    left = line
    while left:
        heads = innermost(left)  # sorted by start and by stop alike, for none holds another
        starts = [head.core.start for head in heads]
        stops = [head.core.stop for head in heads]
        camps: list[list[Value]] = [[] for _ in heads]
        undecided = []
        for stretch in left:
            first = bisect_left(starts, stretch.core.start)
            if bisect_right(stops, stretch.core.stop) - first == 1:
                camps[first].append(stretch.value)
            else:
                undecided.append(stretch)
        yield from camps
        left = undecided


def _camps_of_words(values: list[Value]) -> Iterator[list[Value]]:
    """The same for words: every value that no other refines heads a camp."""
    if isinstance(values[0], (Name, Tenure)):  # none refines another
        same: dict[Hashable, list[Value]] = {}
        for value in values:
            holder, status = _holder(value)
            same.setdefault((holder.key, status), []).append(value)
        yield from same.values()
        return
    left = values
    while left:
        heads: list[Value] = []
        for value in left:
            if not any(relate(other, value) is Relation.REFINES for other in left) and not any(
                relate(head, value) is Relation.SAME for head in heads
            ):
                heads.append(value)
        camps: list[list[Value]] = [[] for _ in heads]
        undecided = []
        for value in left:
            holding = [n for n, head in enumerate(heads) if relate(head, value) in _INSIDE]
            if len(holding) == 1:
                camps[holding[0]].append(value)
            else:
                undecided.append(value)
        yield from camps
        left = undecided


_INSIDE = (Relation.SAME, Relation.REFINES)
