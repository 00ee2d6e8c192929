"""Whether what was worked out of two figures is the one that a draft gives: near enough, of its unit, and of terms that belong together."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from checker.judge.draft.combinations import (
    COUNTED,
    THOUSANDS,
    TIMES,
    Made,
    Way,
    low,
    scale_of,
    whole_scale,
)
from checker.judge.draft.figure import Figure
from checker.judge.draft.licences import Alike, Terms, Wording, is_licensed
from checker.judge.draft.text import Text
from checker.lexicon.calendar import PARTS
from checker.lexicon.units import POINTS
from checker.values import Quantity
from checker.values.interval import is_whole
from checker.values.quantity import place
from checker.values.rounding import FRACTIONS, OPEN, near_fraction
from checker.values.units import bare

__all__ = ["ADDED", "answers", "belongs", "factor", "gives", "stretch"]


def factor(figure: Figure, way: Way) -> Decimal:
    """What leads from the draft's unit to the one that results are in: for a rate its own, else that of what is counted."""
    unit = figure.value.unit if figure.value is not None else None
    return whole_scale(unit or "").factor if way == "per" else scale_of(bare(unit)).factor


def stretch(figure: Figure, value: Quantity) -> tuple[Decimal, Decimal]:
    """Between which results the figure can lie, with its hedge."""
    if figure.word == "fraction" and value.hedge is not None:
        below, above = FRACTIONS[value.hedge]
        return value.low * (1 - below), value.low * (1 + above)
    if value.unit == TIMES and value.low < 1:
        lost = replace(value, low=1 - value.low, high=1 - value.high).reach
        return 1 - lost[1], 1 - lost[0]
    return value.reach


SHARES: frozenset[Way] = frozenset(
    (
        "share", "points up", "points down", "fall", "rise", "rest", "rest of two", "grown by", "shrunk by", "times more",
        "times less",
    )
)  # fmt: skip
"""Ways that make a share."""
OF_ONE: frozenset[Way] = frozenset(
    (
        "product",
        "part",
        "other part",
        "each",
        "whole",
        "grown",
        "shrunk",
        "risen from",
        "fallen from",
        "raised to",
        "lowered to",
    )
)
"""Ways that make something of the kind of one of the two terms."""
KEEPING_RATE: frozenset[Way] = frozenset(("each", "product", "part", "other part"))
"""Those of them that leave per what it is: what falls to each of eight is for no month, and K1.2m a day is none a week."""


def answers(figure: Figure, made: Made, first: Figure, second: Figure) -> bool:
    """Whether what is made is of the draft's kind and unit."""
    assert figure.value is not None
    unit = figure.value.unit
    if made.way in TOGETHER and ("/" in (unit or "") or (unit == "%" and figure.value.trend)):
        return False  # two prices a head make no third, and two shares no change
    if made.way in SHARES:
        return figure.kind == "percent"
    if made.way in OF_ONE:
        return _is_of_one(made.way, figure, first, second)
    match made.way:
        case "times" | "times by":
            return unit == TIMES and "ordinal" not in (first.kind, second.kind)
        case "over" | "per":
            return _in_unit_of(made.way, figure, first, second)
        case "fold":
            return unit != TIMES and _is_of_one(made.way, figure, first, second)
        case "others" | "and one":
            return figure.kind in COUNTED and unit != TIMES
    return _is_of_both(made.way, figure, first, second)


def _is_of_one(way: Way, figure: Figure, first: Figure, second: Figure) -> bool:
    """Whether a draft's figure is of the kind and unit of the term that the other multiplies, divides or changes."""
    assert figure.value is not None
    of = first if first.kind in ("money", "measure") else second
    if way not in ("product", "each", "fold"):
        of = second if first.kind == "percent" else first
    assert of.value is not None
    per = (figure.value.unit or "").partition("/")[2]
    if way in KEEPING_RATE and per in PARTS and per != (of.value.unit or "").partition("/")[2]:
        return False
    if figure.kind in COUNTED:
        return of.kind in COUNTED
    return figure.kind == of.kind and _alike(figure.value.unit, of.value.unit)


def _is_of_both(way: Way, figure: Figure, first: Figure, second: Figure) -> bool:
    """Whether a draft's figure is of the kind and unit of two terms that are added or taken from one another."""
    assert figure.value is not None
    unit = figure.value.unit
    if "percent" in (first.kind, second.kind):
        points = unit in POINTS or (figure.kind == "count" and figure.word in POINTS)
        return points if way in ("difference", "bare difference") else figure.kind == "percent"
    if figure.kind in COUNTED:
        if figure.kind == "number" and figure.value.low >= THOUSANDS:  # "missed the forecast by 17 million"
            return {first.kind, second.kind} <= COUNTED | {"money"}
        return first.kind in COUNTED and second.kind in COUNTED
    kinds = {first.kind, second.kind} - {"number"}
    if kinds == {"age"}:
        return figure.kind == "time" and unit == "year"
    of = first if first.kind != "number" else second
    assert of.value is not None
    return kinds == {figure.kind} and _alike(unit, of.value.unit)


def _alike(unit: str | None, other: str | None) -> bool:
    """Whether two units are of one dimension, or one currency, whatever they are per."""
    return scale_of(bare(unit)).dimension == scale_of(bare(other)).dimension


def _in_unit_of(way: Way, figure: Figure, first: Figure, second: Figure) -> bool:
    """Whether a rate over a stretch, or what falls to one unit of it, is of the draft's unit."""
    assert figure.value is not None and first.value is not None and second.value is not None
    rate, stretch = (
        (first, second) if "/" in (first.value.unit or "") or second.kind == "time" else (second, first)
    )
    assert rate.value is not None and stretch.value is not None
    unit = figure.value.unit or ""
    if way == "over":
        return _alike(unit, rate.value.unit)
    return whole_scale(unit).dimension == whole_scale(f"{rate.value.unit}/{stretch.value.unit}").dimension


def gives(figure: Figure, value: Quantity, made: Made, first: Figure, second: Figure) -> bool:
    """Whether the draft's figure is the result, or the result rounded or hedged."""
    assert first.value is not None and second.value is not None
    number = made.result / factor(figure, made.way)
    if made.way in ("times", "times by") and value.low < 1:  # what is almost halved has lost almost a half
        value, number = replace(value, low=1 - value.low, high=1 - value.high), 1 - number
    if number == value.low:
        return True
    if figure.word == "fraction" and value.hedge is None and made.way in ADDED:
        return False  # 20 and 25 percent make no half
    if figure.word == "fraction" and value.hedge is not None:
        return near_fraction(value, number)
    larger = max(low(first), low(second))
    lost = min(low(first), low(second)) * 10 < larger and (
        value.hedge is None or value.reach[0] <= larger <= value.reach[1]
    )
    if made.way in ("sum", "difference") and lost:
        return False  # the smaller is lost in the rounding of the larger: $25bn and $0.13 make no $26bn
    exact = is_whole(number) and value.low < 1000 and value.hedge is None and value.kind != "percent"
    if value.hedge in OPEN:  # "more than 50%" is said of 55.6, not of 70
        return value.fits(number) and abs(number - value.low) <= 2 * min(place(value.low), value.low / 10)
    least, most = value.reach
    return not exact and least <= number <= most and place(value.low) > place(number)


def belongs(way: Way, first: Figure, second: Figure, wording: Wording, text: Text, alike: Alike) -> bool:
    """Whether the terms belong together, and to what the draft says."""
    return is_licensed(way, Terms(first, second, text, (alike(text, first), alike(text, second))), wording)


TOGETHER: frozenset[Way] = frozenset(("sum", "three"))
"""Those that put all of them together."""

ADDED: frozenset[Way] = frozenset(("sum", "three", "difference", "bare difference", "prices"))
"""Ways of putting two figures together that need two things of a kind."""
