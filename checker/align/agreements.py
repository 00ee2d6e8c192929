"""Equal first: figures of two documents that are of equal value and answer one question.

A pair agrees when the values agree, no decisive slot clashes, and the frames or the words around say that it is one
question: the head, the words near both, or the figure itself, where it is so long that two things seldom share it.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from operator import itemgetter
from typing import NamedTuple

from checker.align.story import Story
from checker.frame import Fit, Statement, relation, relation_of
from checker.frame.relation import rates
from checker.frame.values import Measured, month_and_day, without_unit
from checker.lexicon.currencies import SHARED_SYMBOLS
from checker.lexicon.outcomes import IMPOSING, SERVING
from checker.values import ClockTime, DateValue, Quantity, Rank, Relation, RelativeDate
from checker.values.currencies import one_name
from checker.values.quantity import significant
from checker.values.units import scales
from checker.when import Weekday

__all__ = ["Agreement", "agreeing", "digits", "paired"]


class Agreement(NamedTuple):
    """Two statements that agree, with how strongly they belong together."""

    one: Statement
    other: Statement
    relation: Relation
    strength: float
    fit: Fit
    split: str = ""
    """The slot that parts them although the figures are equal ("direction", "unit"); empty for an agreement."""


LEAST = 1.2
"""From this strength on two equal figures answer one question."""
VETOES = frozenset({"dimension", "outcome", "period", "rate", "direction", "change", "span", "owner"})
"""Slots whose clash parts equal figures."""


def paired(story: Story) -> tuple[list[Agreement], list[Agreement]]:
    """The agreements, and equal figures that one slot splits: each statement with its best partner in each document."""
    pairs = _mutual(story)
    return [pair for pair in pairs if not pair.split], [pair for pair in pairs if pair.split]


def agreeing(story: Story) -> list[Agreement]:
    """The agreements alone."""
    return paired(story)[0]


def _mutual(story: Story) -> list[Agreement]:
    """Each statement with its best partner in each other document; near linear in statements."""
    buckets: dict[object, list[_Keyed]] = defaultdict(list)
    every = [story.statements[name] for name in sorted(story.statements)]  # whatever order they were given in
    for listed in every:
        for one in listed:
            keys = tuple(dict.fromkeys(_keys(one)))
            for key in keys:
                buckets[key].append((one, keys))
    numbers = {_place(one): at for at, one in enumerate(one for each in every for one in each)}
    sources = {source: at for at, source in enumerate(story.statements)}

    def seat(one: Statement, other: Statement) -> int:
        """A number for a statement and the document of another."""
        return numbers[_place(one)] * len(sources) + sources[other.source]

    best: dict[int, Agreement] = {}
    for key, members in buckets.items():
        for pair in _pairs(story, key, members):
            for at in (seat(pair.one, pair.other), seat(pair.other, pair.one)):
                if at not in best or best[at].strength < pair.strength:
                    best[at] = pair
    mutual = [
        pair
        for at, pair in best.items()
        if at == seat(pair.one, pair.other) and best[seat(pair.other, pair.one)] is pair
    ]
    return sorted(
        mutual,
        key=lambda pair: (pair.one.source, pair.one.start, pair.other.source, pair.other.start),
    )


def _place(one: Statement) -> tuple[str, int, int]:
    return one.source, one.start, one.end


_Keyed = tuple[Statement, tuple[object, ...]]
"""A statement with the keys of its buckets."""
REACHES = ((64, 64), (1_000, 8))
FARTHER = 3
"""Statements of a bucket, and how many after each it is paired with: each with each in a bucket of 64. In a larger one
those of one noun and one value stand beside each other, and hold together by their neighbours."""


def _pairs(story: Story, key: object, members: Sequence[_Keyed]) -> Iterator[Agreement]:
    """The agreements of a bucket; two statements are weighed in the first that they share."""
    reach = next((reach for most, reach in REACHES if len(members) <= most), FARTHER)
    if reach < len(members) - 1:
        members = _by_question(members)
    for at, (one, keys) in enumerate(members):
        for other, others in members[at + 1 : at + 1 + reach]:
            if one.source == other.source or next(each for each in keys if each in others) != key:
                continue
            if (pair := _pair(story, one, other)) is not None:
                yield pair


def _by_question(members: Sequence[_Keyed]) -> list[_Keyed]:
    """Those of one noun and one value beside each other: the first of each document, then the second of each."""
    seen: Counter[tuple[str, str, str]] = Counter()
    ranked = []
    for keyed in sorted(members, key=lambda keyed: (keyed[0].source, keyed[0].start)):
        one = keyed[0]
        key = (one.frame.head or "", str(one.value), one.source)
        seen[key] += 1
        ranked.append(((*key[:2], seen[key], one.source, one.start), keyed))
    return [keyed for _, keyed in sorted(ranked, key=itemgetter(0))]


def _keys(one: Statement) -> Iterator[object]:
    """What agreeing statements have in common: where their cores lie, in steps of a fifth, or the date's month."""
    value = one.value
    if isinstance(value, Quantity):
        unit = (value.unit or "") if value.measures else ""
        known = scales((unit,)) if unit else {}
        core, _ = value.stretches(known.get(unit))
        low, high = (_step(end if end.is_finite() else value.low) for end in (core.low, core.high))
        yield from (("quantity", step) for step in range(low, min(high, low + MOST_STEPS) + 1))
        yield "quantity", _step(value.low)
    elif isinstance(value, DateValue):
        for first, last in value.readings:
            yield from {("month", first.month), ("month", last.month), ("year", first.year)}
            yield "weekday", first.weekday()
    elif isinstance(value, RelativeDate):
        day = month_and_day(value)
        yield ("month", day[0]) if day else ("date", str(value))
        if isinstance(value.when, Weekday):
            yield "weekday", value.when.day
    else:
        yield type(value).__name__, ""


MOST_STEPS = 12
"""A core over more steps than this (an elevenfold range) is sought at its lower end."""


def _step(number: Decimal) -> int:
    return round(math.log(abs(float(number)) + 1e-9) * 5)


def _pair(story: Story, one: Statement, other: Statement) -> Agreement | None:
    values = relation_of(one.value, other.value)
    bare = unit = False
    if values is Relation.INCOMPARABLE:
        bare = "number" in (one.frame.kind, other.frame.kind) or _one_without_rate(one, other)
        unit = not bare and _other_unit(one, other)
        if bare or unit:
            values = _without_unit(one, other)
    if not values.agrees:
        return None
    if "count" in (one.frame.kind, other.frame.kind) and _is_part(one) != _is_part(other):
        return None  # four villages are no magnitude of 3.6 to 4.3
    if (
        "view" in (one.frame.certainty, other.frame.certainty)
        and one.frame.certainty != other.frame.certainty
    ):
        return None
    fit = relation(one.frame, other.frame)
    clash = fit.clash & VETOES - ({"dimension"} if bare or unit else set())
    if any(_sentences(a) and not _may_sentence(b) for a, b in ((one, other), (other, one))):
        return None  # "six and a half years" in prison, "over six years" of thefts
    if one.frame.kind == "rank" and "named" in fit.clash:
        return None  # the third of one is not the third of another
    split = "unit" if unit else next(iter(clash & SPLITS), "")
    if split == "span" and one.frame.change != other.frame.change:
        return None  # "rose 4% in twelve months", "slowed to 4% in August": the rise, and its rate
    measured = _measured(one) and _measured(other)
    if len(clash) > 1 or clash - SPLITS or (split and not (values is Relation.SAME and measured)):
        return None
    strength = (
        _strength(story, one, other, fit)
        - 0.3 * (values is not Relation.SAME)
        - 0.3 * bare
        - 0.5 * bool(split)
    )
    least = LEAST_SPLIT if split else LEAST
    return Agreement(one, other, values, strength, fit, split) if strength >= least else None


def _sentences(one: Statement) -> bool:
    return one.frame.outcome == "sentence"


def _may_sentence(one: Statement) -> bool:
    """Whether a time can be what somebody was sentenced to: it is, or somebody serves or is given it."""
    return _sentences(one) or one.frame.predicate in SERVING | IMPOSING


def _is_part(one: Statement) -> bool:
    """Whether a figure has digits after the point that make it no count."""
    value = one.value
    return isinstance(value, Quantity) and any(end % 1 for end in (value.low, value.high))


SPLITS = frozenset({"direction", "rate", "span"})
"""Slots whose clash alone makes a difference of two equal figures: "rose 4%" · "fell 4%", "$3 a day" · "$3 a week"."""
LEAST_SPLIT = 2.0
"""From this strength on it does; below, the figures are of two things."""


def _measured(one: Statement) -> bool:
    """Whether it is a figure with a unit or a noun, of which direction, rate and period say something."""
    return isinstance(one.value, Quantity) and one.frame.kind not in ("age", "number")


def _one_without_rate(one: Statement, other: Statement) -> bool:
    """Whether both are of one currency or unit, and only one says per what, or both say so in two words ("pupil" · "child")."""
    units = [(each.mention.unit or "").partition("/") for each in (one, other)]
    return units[0][0] == units[1][0] and (
        bool(units[0][2]) != bool(units[1][2]) or rates(units[0][2], units[1][2]) == "same"
    )


def _other_unit(one: Statement, other: Statement) -> bool:
    """Whether two figures of more than one digit are in two currencies, per two things, or in points and per cent."""
    if digits(one.value) < 2 and one.frame.kind == "money":
        return False
    if "two currencies" in one.frame.aspect | other.frame.aspect:
        return False
    kinds = {one.frame.kind, other.frame.kind}
    if kinds == {"percent", "points"}:
        return bool(one.frame.direction or one.frame.change) and bool(
            other.frame.direction or other.frame.change
        )
    units = [(each.mention.unit or "").partition("/")[0] for each in (one, other)]
    one_symbol = units[0] != units[1] and any(shared.issuperset(units) for shared in SHARED_SYMBOLS)
    return kinds == {"money"} and not (one_symbol or one_name(one.mention.text, other.mention.text))


def _strength(story: Story, one: Statement, other: Statement, fit: Fit) -> float:
    strength = 1.0 * ("head" in fit.same) + 0.5 * ("outcome" in fit.same) + 1.0 * ("person" in fit.same)
    strength += 0.3 * len(fit.same & {"predicate", "subject", "arguments"})
    strength += min(1.5, 1.5 * story.near(one, other))
    strength += min(1.0, story.likeness(one.source, one.sentence, other.source, other.sentence))
    strength += 0.45 * max(0, min(digits(one.value), digits(other.value)) - 1)
    strength += 0.15 * min(_places(one.value), _places(other.value))
    strength += 0.4 * (story.alone(one) and story.alone(other))
    if one.frame.kind == other.frame.kind and one.frame.kind not in ("number", "count"):
        strength += 0.3
    return (
        strength
        - 0.4 * ("aspect" in fit.clash)
        - 0.8 * ("person" in fit.clash)
        - (0.8 if {one.frame.kind, other.frame.kind} <= {"count", "measure"} else 0.4) * ("head" in fit.clash)
    )


def apart(one: Statement, other: Statement) -> float:
    """How far two flat figures in one unit lie apart, as a share of the larger."""
    a, b = one.value, other.value
    if (
        not (isinstance(a, Quantity) and isinstance(b, Quantity))
        or a.is_range
        or b.is_range
        or a.unit != b.unit
    ):
        return 0.0
    largest = max(abs(a.low), abs(b.low))
    return float(abs(a.low - b.low) / largest) if largest else 0.0


def _without_unit(one: Statement, other: Statement) -> Relation:
    """The relation of the bare numbers, where one of them says no unit ("870 million" · "870m crowns")."""
    a, b = one.value, other.value
    if not (isinstance(a, Quantity) and isinstance(b, Quantity)):
        return Relation.INCOMPARABLE
    return without_unit(a).relate(without_unit(b))


def _places(value: object) -> int:
    """How many zeros end a figure, three at most: 2 for 400."""
    if not isinstance(value, Quantity) or not value.low:
        return 0
    return max(0, min(3, int(Decimal(value.low).normalize().as_tuple().exponent)))


def digits(value: Measured) -> int:
    """How many digits of a figure say something: 3 for 412, 41,200, a day of the year and a time; 2 for "in 2016"."""
    match value:
        case Quantity():
            return max(significant(value.low), significant(value.high))
        case DateValue():
            first, last = value.readings[0]
            return 3 if (last - first).days < 31 else 2
        case RelativeDate():
            day = month_and_day(value)
            return 3 if day and day[1] else 1
        case Rank():
            return 1
        case ClockTime():
            return 3 if any(one % 3600 for one in value.readings) else 2
    return 3
