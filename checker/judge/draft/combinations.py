"""What the figures of one text make together: sums, differences, shares, products, by their result."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import groupby
from typing import Literal, NamedTuple

from checker.judge.draft.figure import Figure, Kind
from checker.lexicon.arithmetic import FAR, NEARBY
from checker.lexicon.currencies import MINOR, MINOR_OF
from checker.lexicon.units import POINTS
from checker.values import Quantity
from checker.values.units import Scale, bare, scales

__all__ = [
    "COUNTED",
    "MOST",
    "THOUSANDS",
    "TIMES",
    "Combinations",
    "Made",
    "Way",
    "in_units",
    "is_alike",
    "is_term",
    "low",
    "together",
]

Way = Literal[
    "sum", "difference", "share", "fall", "rise", "product", "part", "rest", "others", "each", "whole", "grown", "shrunk",
    "three", "times", "rest of two", "over", "per", "risen from", "fallen from", "fold", "remainder", "grown by", "shrunk by",
    "and one", "points up", "points down", "times more", "times less", "times by", "other part", "bare difference",
    "prices", "raised to", "lowered to",
]  # fmt: skip
"""As "57 and 43", "57 − 43", "43 of 100", the change down or up from one to the other, "12 at 7.5 each", "3% of 200",
what a share leaves of a hundred, all but one, "90 for 12", what 7.5 is three per cent of, by how much it grew or shrank
that did so by three per cent to 200, "1, 2 and 3", how many times the one the other is, what two shares leave of a hundred,
"$21 an hour for 38 hours", "72 km in 18 hours", the level before a rise or a fall in per cent, what was doubled to 24, what
some parts leave of a whole, the change in per cent that led to a level by an amount, "nine officers and a trooper", the share
before a rise or a fall of so many points, "1.7 times as wide" as 70 per cent wider, "halved" as 50 per cent less, a fall of 48 per cent as "halved", the others
of so many of whom 58 per cent did something, the difference of "47 mph" and the "50" of a sentence beside, all prices of a list
together, the level after a rise or a fall in per cent."""

COUNTED = frozenset(["count", "number", "ordinal"])
"""Kinds that count things."""
_ONE = ("one", "another")
AHEAD = 16
"""Figures after one that it is put together with."""
LARGEST = Decimal(10) ** 18
"""Beyond this nobody works anything out."""
REPEATED = 8
"""Times that one figure of a sentence is put together with others."""
PART = 10
"""A share of fewer is told as such."""
FEWEST_LEFT = 3
"""Of fewer nobody speaks as "others" by a figure."""


class Made(NamedTuple):
    """What two figures of a text, or one, make."""

    result: Decimal
    way: Way
    first: int
    second: int
    """Indices of the figures; the same for what one figure makes alone."""


class Combinations:
    """What the figures of one text make, sorted by the result."""

    def __init__(self, figures: Sequence[Figure], made: Iterable[Made] | None = None) -> None:
        self.figures = figures
        self.made = sorted(_all_made(figures) if made is None else made)
        self._results = [one.result for one in self.made]

    def terms(self, made: Made) -> tuple[Figure, Figure]:
        """The two figures of which a result is made."""
        return self.figures[made.first], self.figures[made.second]

    def apart(self, made: Made) -> int:
        """How many sentences lie between its terms."""
        first, second = self.terms(made)
        return abs(first.sentence - second.sentence)

    def within(self, low: Decimal, high: Decimal) -> list[Made]:
        """What makes a result between two numbers, both included, at most a few."""
        first = bisect_left(self._results, low)
        return self.made[first : min(bisect_right(self._results, high), first + MOST)]


MOST = 200
"""Results that are looked at for one figure."""


def _all_made(figures: Sequence[Figure]) -> Iterator[Made]:
    for at, one in enumerate(figures):
        yield from _of_ends(one, at)
    usable = _once_a_sentence(
        figures, [at for at, one in enumerate(figures) if is_term(one) and not _leads(figures, at)]
    )
    for place, at in enumerate(usable):
        yield from _alone(figures, at)
        for other in usable[place + 1 : place + AHEAD]:
            if figures[other].sentence - figures[at].sentence > FAR:
                break
            yield from together(figures, at, other)
        yield from _three(figures, usable[place : place + 4])
    yield from _listed(figures, usable)
    yield from _prices(figures, usable)


def _of_ends(figure: Figure, at: int) -> Iterator[Made]:
    """What the ends of a range make, which are as often the levels before and after: "went from £71 to £80"."""
    value = figure.value
    if value is None or not value.is_range or value.is_scale or not 0 < value.low < value.high < LARGEST:
        return
    factor = scale_of(_unit(figure)).factor
    less, more = value.low * factor, value.high * factor
    yield Made(more - less, "difference", at, at)
    if figure.kind not in ("percent", "date"):
        yield Made(100 * (more - less) / less, "rise", at, at)
        yield Made(100 * (more - less) / more, "fall", at, at)
        yield Made(more / less, "times", at, at)


def _once_a_sentence(figures: Sequence[Figure], usable: Sequence[int]) -> list[int]:
    """The figures without those that a sentence prints over and over: what they make is made by the first of them."""
    seen: Counter[tuple[int, Kind, Quantity | None, str]] = Counter()
    kept = []
    for at in usable:
        one = figures[at]
        key = one.sentence, one.kind, one.value, one.word
        seen[key] += 1
        if seen[key] <= REPEATED:
            kept.append(at)
    return kept


def is_term(figure: Figure) -> bool:
    """Whether a figure can be a term: a single value that the text prints."""
    value = figure.value
    if value is None or value.is_range or not 0 < value.low < LARGEST:
        return False
    return not figure.written or figure.mention is not None or figure.text.lower() in _ONE


def _leads(figures: Sequence[Figure], at: int) -> bool:
    """Whether a word only leads to the figure behind it: "another $3 million" is no one thing more."""
    return figures[at].text.lower() in _ONE and any(
        one.start - figures[at].end <= 1 for one in figures[at + 1 : at + 2]
    )


def _alone(figures: Sequence[Figure], at: int) -> Iterator[Made]:
    value = low(figures[at])
    if figures[at].kind == "percent" and value < 100:
        yield Made(100 - value, "rest", at, at)
    yield from _as_times(figures[at], at)
    if figures[at].kind in ("count", "number") and value > FEWEST_LEFT:
        yield Made(value - 1, "others", at, at)
    if figures[at].kind in COUNTED - {"ordinal"} and value >= FEWEST_LEFT:
        yield Made(value + 1, "and one", at, at)


def _as_times(figure: Figure, at: int) -> Iterator[Made]:
    """A multiple as so much per cent more, a change in per cent as a multiple."""
    value = figure.value
    assert value is not None
    if value.unit == TIMES and value.low > 1:
        yield Made(100 * (value.low - 1), "times more", at, at)
    if value.unit == TIMES and 0 < value.low < 1:
        yield Made(100 * (1 - value.low), "times less", at, at)
    if figure.kind == "percent" and value.low > 100:  # "122% of net income" is 22% more
        yield Made(value.low - 100, "times more", at, at)
    if figure.kind == "percent" and value.trend == "up":
        yield Made(1 + value.low / 100, "times by", at, at)
    if figure.kind == "percent" and value.trend == "down" and value.low < 100:
        yield Made(1 - value.low / 100, "times by", at, at)


def together(figures: Sequence[Figure], first: int, second: int) -> Iterator[Made]:
    """What two figures make."""
    one, two = figures[first], figures[second]
    a, b = in_units(one, two), in_units(two, one)
    kinds = {one.kind, two.kind}
    if "age" in kinds or "ordinal" in kinds:
        if kinds <= {"age", "number"} or kinds <= COUNTED:  # "the 31st this year", "24 last year"
            yield Made(abs(a - b), "difference", first, second)
        return
    if is_alike(one, two):
        yield from _alike(one, a, b, first, second)
    elif _leaves_out_unit(one, two):
        yield Made(abs(a - b), "bare difference", first, second)
    if kinds & {"money", "measure"} and kinds & COUNTED:
        amount, count = (a, b) if one.kind in ("money", "measure") else (b, a)
        factor = one if one.kind in COUNTED else two
        if factor.value is not None and factor.value.unit == TIMES:
            yield from (
                Made(amount * count, "fold", first, second),
                Made(amount / count, "fold", first, second),
            )
        elif count > 1:
            yield Made(a * b, "product", first, second)
            yield Made(amount / count, "each", first, second)
    for share, points in ((one, two), (two, one)):
        if share.kind == "percent" and points.word in POINTS and low(share) > low(points):
            yield Made(low(share) - low(points), "points up", first, second)
            yield Made(low(share) + low(points), "points down", first, second)
    if "percent" in kinds and kinds & {"count", "number", "money", "measure"}:
        yield from _of_share(one, a, b, first, second)
    yield from _of_rate(one, two, first, second)
    if kinds <= COUNTED:
        yield from _of_counts(one, two, first, second)


def _alike(one: Figure, a: Decimal, b: Decimal, first: int, second: int) -> Iterator[Made]:
    """What two figures of one kind make."""
    if "/" not in _dimension(one):  # two speeds, or two prices a head, make no third
        yield Made(a + b, "sum", first, second)
    yield Made(abs(a - b), "difference", first, second)
    part, whole = sorted((a, b))
    if part > 0:
        yield Made(whole / part, "times", first, second)
        yield Made(part / whole, "times", first, second)
    if one.kind == "percent" and whole < 100 - part:
        yield Made(100 - a - b, "rest of two", first, second)
    if one.kind in MEASURED or (one.kind != "percent" and (part >= PART or second == first + 1)):
        yield Made(100 * part / whole, "share", first, second)
        yield Made(100 * (whole - part) / whole, "fall", first, second)
        yield Made(100 * (whole - part) / part, "rise", first, second)
        if part < whole:  # "200 after a rise of 8": the change comes second
            yield Made(100 * part / (whole - part), "grown by", first, second)
            yield Made(100 * part / (whole + part), "shrunk by", first, second)


def _leaves_out_unit(one: Figure, two: Figure) -> bool:
    """Whether a number of a sentence beside may be of another's unit, and of its size: "doing 47 mph … The limit there is 50"."""
    bare = one if one.kind == "number" else two
    return (
        {one.kind, two.kind} in UNITLESS
        and bare.mention is not None
        and abs(one.sentence - two.sentence) <= NEARBY
        and max(low(one), low(two)) <= UNLIKE * min(low(one), low(two))
    )


UNITLESS: Sequence[set[Kind]] = [{"number", "measure"}, {"number", "money"}, {"number", "percent"}]
"""Kinds of two figures of which one leaves out its unit."""
UNLIKE = 4
"""How many times as large the one is at most."""


def _dimension(figure: Figure) -> str:
    """The dimension of a measure, "metre/second" of a speed."""
    unit = figure.value.unit if figure.value is not None else None
    return scale_of(unit).dimension if unit and "/" not in unit else unit or ""


def _of_share(one: Figure, a: Decimal, b: Decimal, first: int, second: int) -> Iterator[Made]:
    """What a share and an amount make."""
    yield Made(a * b / 100, "part", first, second)
    share, amount = (a, b) if one.kind == "percent" else (b, a)
    if share < 100:
        yield Made((100 - share) * amount / 100, "other part", first, second)
    if 0 < share < 100:
        yield Made(100 * amount / share, "whole", first, second)
    if share < 100:
        yield Made(100 * amount / (100 + share), "risen from", first, second)
        yield Made(100 * amount / (100 - share), "fallen from", first, second)
    yield Made(amount * (100 + share) / 100, "raised to", first, second)
    yield Made(amount * (100 - share) / 100, "lowered to", first, second)
    if second == first + 1 and one.kind == "percent":  # "rose by 3 per cent to 200"
        yield Made(amount - 100 * amount / (100 + share), "grown", first, second)
        if share < 100:
            yield Made(100 * amount / (100 - share) - amount, "shrunk", first, second)


def _of_rate(one: Figure, two: Figure, first: int, second: int) -> Iterator[Made]:
    """What a rate comes to over a stretch of what it is per, and what falls to one unit of a stretch of time."""
    for figure, stretch in ((one, two), (two, one)):
        assert figure.value is not None and stretch.value is not None
        per = (figure.value.unit or "").partition("/")[2]
        rate, length = whole_scale(figure.value.unit or ""), whole_scale(stretch.value.unit or "")
        if per and scale_of(per).dimension == length.dimension:
            yield Made(low(figure) * rate.factor * low(stretch) * length.factor, "over", first, second)
        elif not per and (figure.kind, stretch.kind) in PER:
            yield Made(low(figure) * rate.factor / (low(stretch) * length.factor), "per", first, second)


def _of_counts(one: Figure, two: Figure, first: int, second: int) -> Iterator[Made]:
    """How many of one fall to each of the other, and what was doubled, or is twice as much."""
    less, more = sorted((low(one), low(two)))
    if more % less == 0 and less > 1:
        yield Made(more / less, "each", first, second)
    if less > 1 and one.sentence == two.sentence and "number" not in (one.kind, two.kind):
        yield Made(more * less, "product", first, second)
    for factor, figure in ((one, two), (two, one)):
        if factor.value is not None and factor.value.unit == TIMES and low(factor) > 1:
            yield Made(low(figure) / low(factor), "fold", first, second)
            yield Made(low(figure) * low(factor), "fold", first, second)


PER = frozenset(
    (("money", "time"), ("measure", "time"), ("count", "time"), ("money", "measure"), ("count", "measure"))
)
"""Kinds of what falls to one unit of a stretch, and of the stretch: "50 km an hour", "26 million a hectare"."""
TIMES = "count"
"""The unit of "doubled" and "three times"."""
MEASURED = frozenset(("money", "measure", "time"))
"""Kinds of which a share may be told of a few, too."""


def _three(figures: Sequence[Figure], places: Sequence[int]) -> Iterator[Made]:
    """What three figures of one kind in one sentence or two make together, told by the first and the last."""
    for two, three in ((1, 2), (1, 3), (2, 3)):
        if three >= len(places):
            continue
        first, second, third = (figures[places[at]] for at in (0, two, three))
        if third.sentence - first.sentence > 1 or not (is_alike(first, second) and is_alike(first, third)):
            continue
        values = [in_units(one, first) for one in (first, second, third)]
        yield from _whole_and_parts(values, places[0], places[three])


def _listed(figures: Sequence[Figure], usable: Sequence[int]) -> Iterator[Made]:
    """What the four figures or more of a sentence make together, all of one kind."""
    for _, group in groupby(usable, key=lambda at: figures[at].sentence):
        places = list(group)
        if LISTED <= len(places) <= MOST_LISTED and all(
            is_alike(figures[places[0]], figures[at]) for at in places
        ):
            values = [in_units(figures[at], figures[places[0]]) for at in places]
            yield from _whole_and_parts(values, places[0], places[-1])


def _prices(figures: Sequence[Figure], usable: Sequence[int]) -> Iterator[Made]:
    """What the prices of one unit come to that a text tells from sentence to sentence: "$50 a user per month", and three more."""
    by_unit: dict[str, list[int]] = {}
    for at in usable:
        value = figures[at].value
        if figures[at].kind == "money" and value is not None and "/" in (value.unit or ""):
            by_unit.setdefault(value.unit or "", []).append(at)
    for places in by_unit.values():
        if LISTED - 1 <= len(places) <= MOST_LISTED:
            yield Made(
                sum((in_units(figures[at]) for at in places), Decimal(0)), "prices", places[0], places[-1]
            )


def _whole_and_parts(values: Sequence[Decimal], first: int, last: int) -> Iterator[Made]:
    """What all make together, and what the others leave of the largest."""
    total = sum(values, Decimal(0))
    yield Made(total, "three", first, last)
    if 2 * max(values) > total:
        yield Made(2 * max(values) - total, "remainder", first, last)


LISTED, MOST_LISTED = 4, 12
"""So many figures of a sentence are a list; more are a table."""


def in_units(figure: Figure, beside: Figure | None = None) -> Decimal:
    """The figure in the base unit of its dimension: pence in pounds, hours in seconds; a bare number as the one beside it."""
    of = beside if beside is not None and figure.kind == "number" and beside.kind in MEASURED else figure
    return low(figure) * scale_of(_unit(of)).factor


def scale_of(unit: str) -> Scale:
    """How a unit leads to the base of its dimension; one that no table has is its own base."""
    if unit in MINOR_OF:
        return Scale(MINOR_OF[unit], MINOR[unit])
    known = scales((unit,)).get(unit)
    return known if known is not None and not known.offset else Scale(unit, Decimal(1))


def whole_scale(unit: str) -> Scale:
    """The same for a unit per another: the factor of a kilometre over that of an hour."""
    above, slash, below = unit.partition("/")
    over, under = scale_of(above), scale_of(below)
    return Scale(f"{over.dimension}/{under.dimension}", over.factor / under.factor) if slash else over


THOUSANDS = 1000
"""From here on a number without a unit may be of the unit of another in another sentence."""


def _unit(figure: Figure) -> str:
    """The unit without what it is for: an hour, a share."""
    assert figure.value is not None
    return bare(figure.value.unit)


def low(figure: Figure) -> Decimal:
    """The figure, of one that has a single value."""
    assert figure.value is not None
    return figure.value.low


def is_alike(one: Figure, two: Figure) -> bool:
    """Whether two figures can be added: of one kind and unit, a number without a noun with whatever stands beside it."""
    assert one.value is not None and two.value is not None
    if one.kind in COUNTED and two.kind in COUNTED:
        return True
    if "number" in (one.kind, two.kind):
        near = one.sentence == two.sentence or min(low(one), low(two)) >= THOUSANDS
        return near and {one.kind, two.kind} <= {
            "number",
            "percent",
            "time",
            "measure",
            "money",
        }
    units = [scale_of(_unit(figure)).dimension for figure in (one, two)]
    return one.kind == two.kind and units[0] == units[1]
