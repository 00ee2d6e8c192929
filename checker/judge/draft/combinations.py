"""What the figures of one text make together: sums, differences, shares, products, by their result."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Literal, NamedTuple

from checker.judge.draft.figures import Figure

__all__ = ["COUNTED", "NEARBY", "Combinations", "Made", "Way", "low"]

Way = Literal["sum", "difference", "share", "fall", "rise", "product", "part", "rest", "others"]
"""As "57 and 43", "57 − 43", "43 of 100", the change down or up from one to the other, "12 at 7.5 each", "3% of 200",
what a share leaves of a hundred, all but one."""

COUNTED = frozenset(["count", "number", "ordinal"])
"""Kinds that count things."""
_ONE = ("one", "another")
NEARBY = 2
"""How many sentences apart two figures are put together."""
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
        for other in usable[place + 1 : place + 12]:
            if figures[other].sentence - figures[at].sentence > NEARBY:
                break
            yield from _together(figures, at, other)


def _is_term(figure: Figure) -> bool:
    """Whether a figure can be a term: a single value that the text prints."""
    value = figure.value
    if value is None or value.is_range or figure.kind in ("age", "ordinal") or not 0 < value.low < LARGEST:
        return False
    return not figure.written or figure.mention is not None or figure.text.lower() in _ONE


def _alone(figures: Sequence[Figure], at: int) -> Iterator[Made]:
    value = low(figures[at])
    if figures[at].kind == "percent" and value < 100:
        yield Made(100 - value, "rest", at, at)
    if figures[at].kind in COUNTED and value > FEWEST_LEFT:
        yield Made(value - 1, "others", at, at)


def _together(figures: Sequence[Figure], first: int, second: int) -> Iterator[Made]:
    one, two = figures[first], figures[second]
    a, b = low(one), low(two)
    if _one_kind(one, two):
        yield Made(a + b, "sum", first, second)
        yield Made(abs(a - b), "difference", first, second)
        part, whole = sorted((a, b))
        if one.kind != "percent" and part >= PART:
            yield Made(100 * part / whole, "share", first, second)
            yield Made(100 * (whole - part) / whole, "fall", first, second)
            yield Made(100 * (whole - part) / part, "rise", first, second)
    kinds = {one.kind, two.kind}
    if kinds & {"money", "measure"} and kinds & {"count", "number"} and abs(one.sentence - two.sentence) <= 1:
        yield Made(a * b, "product", first, second)
    if "percent" in kinds and kinds & {"count", "number", "money"}:
        yield Made(a * b / 100, "part", first, second)


def low(figure: Figure) -> Decimal:
    """The figure, of one that has a single value."""
    assert figure.value is not None
    return figure.value.low


def _one_kind(one: Figure, two: Figure) -> bool:
    """Whether two figures can be added: of one kind and unit, a number without a noun with whatever stands beside it."""
    assert one.value is not None and two.value is not None
    if one.kind in COUNTED and two.kind in COUNTED:
        return True
    if {one.kind, two.kind} == {"percent", "number"}:
        return one.sentence == two.sentence
    return one.kind == two.kind and (one.value.unit == two.value.unit)
