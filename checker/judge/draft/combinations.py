"""What the figures of one text make together: sums, differences, shares, products, by their result."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Literal, NamedTuple

from checker.judge.draft.figures import Figure

__all__ = ["COUNTED", "NEARBY", "Combinations", "Made", "Way", "low"]

Way = Literal[
    "sum", "difference", "share", "fall", "rise", "product", "part", "rest", "others", "each", "whole", "grown", "shrunk",
    "three", "times",
]  # fmt: skip
"""As "57 and 43", "57 − 43", "43 of 100", the change down or up from one to the other, "12 at 7.5 each", "3% of 200",
what a share leaves of a hundred, all but one, "90 for 12", what 7.5 is three per cent of, by how much it grew or shrank
that did so by three per cent to 200, "1, 2 and 3", how many times the one the other is."""

COUNTED = frozenset(["count", "number", "ordinal"])
"""Kinds that count things."""
_ONE = ("one", "another")
NEARBY = 2
"""How many sentences apart two figures are put together."""
FAR = 6
"""How many where the draft says right beside its figure how it was worked out."""
AHEAD = 16
"""Figures after one that it is put together with."""
LARGEST = Decimal(10) ** 18
"""Beyond this nobody works anything out."""
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

    def __init__(self, figures: Sequence[Figure]) -> None:
        self.figures = figures
        self.made = sorted(_all_made(figures))
        self._results = [one.result for one in self.made]

    def within(self, low: Decimal, high: Decimal) -> list[Made]:
        """What makes a result between two numbers, both included, at most a few."""
        first = bisect_left(self._results, low)
        return self.made[first : min(bisect_right(self._results, high), first + MOST)]


MOST = 200
"""Results that are looked at for one figure."""


def _all_made(figures: Sequence[Figure]) -> Iterator[Made]:
    usable = [at for at, one in enumerate(figures) if _is_term(one)]
    for place, at in enumerate(usable):
        yield from _alone(figures, at)
        for other in usable[place + 1 : place + AHEAD]:
            if figures[other].sentence - figures[at].sentence > FAR:
                break
            yield from _together(figures, at, other)
        yield from _three(figures, usable[place : place + 4])


def _is_term(figure: Figure) -> bool:
    """Whether a figure can be a term: a single value that the text prints."""
    value = figure.value
    if value is None or value.is_range or not 0 < value.low < LARGEST:
        return False
    return not figure.written or figure.mention is not None or figure.text.lower() in _ONE


def _alone(figures: Sequence[Figure], at: int) -> Iterator[Made]:
    value = low(figures[at])
    if figures[at].kind == "percent" and value < 100:
        yield Made(100 - value, "rest", at, at)
    if figures[at].kind in ("count", "number") and value > FEWEST_LEFT:
        yield Made(value - 1, "others", at, at)


def _together(figures: Sequence[Figure], first: int, second: int) -> Iterator[Made]:
    one, two = figures[first], figures[second]
    a, b = _in_units(one), _in_units(two)
    kinds = {one.kind, two.kind}
    if "age" in kinds or "ordinal" in kinds:
        if kinds == {"age"} or kinds <= COUNTED:  # "the 31st this year", "24 last year"
            yield Made(abs(a - b), "difference", first, second)
        return
    if _one_kind(one, two):
        yield from _alike(one, a, b, first, second)
    if kinds & {"money", "measure"} and kinds & COUNTED:
        yield Made(a * b, "product", first, second)
        amount, count = (a, b) if one.kind in ("money", "measure") else (b, a)
        if count > 1:
            yield Made(amount / count, "each", first, second)
    if "percent" in kinds and kinds & {"count", "number", "money", "measure"}:
        yield from _of_share(one, a, b, first, second)


def _alike(one: Figure, a: Decimal, b: Decimal, first: int, second: int) -> Iterator[Made]:
    """What two figures of one kind make."""
    yield Made(a + b, "sum", first, second)
    yield Made(abs(a - b), "difference", first, second)
    part, whole = sorted((a, b))
    if part > 0:
        yield Made(whole / part, "times", first, second)
    if one.kind != "percent" and part >= PART:
        yield Made(100 * part / whole, "share", first, second)
        yield Made(100 * (whole - part) / whole, "fall", first, second)
        yield Made(100 * (whole - part) / part, "rise", first, second)


def _of_share(one: Figure, a: Decimal, b: Decimal, first: int, second: int) -> Iterator[Made]:
    """What a share and an amount make."""
    yield Made(a * b / 100, "part", first, second)
    share, amount = (a, b) if one.kind == "percent" else (b, a)
    if 0 < share < 100:
        yield Made(100 * amount / share, "whole", first, second)
    if second == first + 1 and one.kind == "percent":  # "rose by 3 per cent to 200"
        yield Made(amount - 100 * amount / (100 + share), "grown", first, second)
        if share < 100:
            yield Made(100 * amount / (100 - share) - amount, "shrunk", first, second)


def _three(figures: Sequence[Figure], places: Sequence[int]) -> Iterator[Made]:
    """What three figures of one kind in one sentence make together, told by the first and the last."""
    for two, three in ((1, 2), (1, 3), (2, 3)):
        if three >= len(places):
            continue
        first, second, third = (figures[places[at]] for at in (0, two, three))
        if first.sentence != third.sentence or not (_one_kind(first, second) and _one_kind(first, third)):
            continue
        total = sum((_in_units(one) for one in (first, second, third)), Decimal(0))
        yield Made(total, "three", places[0], places[three])


def _in_units(figure: Figure) -> Decimal:
    """The figure, pence and cents in whole units of their currency."""
    return low(figure) / 100 if _unit(figure) in HUNDREDTHS else low(figure)


THOUSANDS = 1000
"""From here on a number without a unit may be of the unit of another in another sentence."""
HUNDREDTHS: Mapping[str, str] = {"cent": "USD", "penny": "GBP", "centime": "EUR"}
"""Hundredths that have a word of their own, with the currency that they are mostly of."""


def _unit(figure: Figure) -> str:
    """The unit without what it is for: an hour, a share."""
    assert figure.value is not None
    return (figure.value.unit or "").partition("/")[0]


def low(figure: Figure) -> Decimal:
    """The figure, of one that has a single value."""
    assert figure.value is not None
    return figure.value.low


def _one_kind(one: Figure, two: Figure) -> bool:
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
    units = [HUNDREDTHS.get(_unit(figure), _unit(figure)) for figure in (one, two)]
    return one.kind == two.kind and units[0] == units[1]
