"""Figures in a text: money, percentages, ages, quantities, numbers, dates and ordinals.

Anchors first (digits and number words, one scan), then short looks to the left and right of an anchor, each
bounded, so that the work is linear in the text whatever stands in it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from checker.extract import quantities_refusals as refusals
from checker.extract.dates import date_at
from checker.extract.lexicon.currencies import MINOR
from checker.extract.quantities_ages import OLDEST, age_end, bare_age, decade_of_life
from checker.extract.quantities_context import context_before, hedge_after
from checker.extract.quantities_numerals import anchors, scaled
from checker.extract.quantities_ranges import Pair, other_end
from checker.extract.quantities_sides import Side, read_side
from checker.extract.quantities_units import Unit, counted_noun, per_unit
from checker.extract.quantities_words import SEPARATOR, left_words, next_words
from checker.model import DateRange, Hedge, Trend

__all__ = ["Figure", "find"]


class Figure(NamedTuple):
    """A figure and its place; the fields of `checker.model.Mention` that come from the figure itself."""

    kind: str
    start: int
    end: int
    low: Decimal | None
    high: Decimal | None
    unit: str | None = None
    hedge: Hedge | None = None
    trend: Trend | None = None
    low_step: Decimal | None = None
    high_step: Decimal | None = None
    dates: tuple[DateRange, ...] = ()


_Read = tuple[int, Figure | None]
"""Where to go on, and what was found there."""

_YEAR = Decimal(365)


def find(plain: str) -> list[Figure]:
    """Every figure of the text, in order, without overlap."""
    figures: list[Figure] = []
    floor = 0
    for start, end in anchors(plain):
        if start < floor:
            continue
        floor, figure = _read(plain, start, end, floor)
        if figure is None:
            continue
        if figures and figure.start - figures[-1].end < _NEAR:
            figure = _beside(plain, figures, figure)
        figures.append(figure)
    return figures


def _read(plain: str, start: int, end: int, floor: int) -> _Read:
    """The figure at an anchor."""
    if plain[start] <= "9":
        if special := _special(plain, start, end, floor):
            return special
    side = read_side(plain, start, end, floor)
    if side is None:
        return _refuse(plain, start, end), None
    words = left_words(plain, floor, side.start)
    pair = other_end(plain, side, words)
    if pair and not pair.is_range:
        if side.kind == "number" and not pair.hyphened and pair.other.kind != "number":
            side = side._replace(kind=pair.other.kind, unit=pair.other.unit)
        pair = None
    return _finish(plain, side, pair, words)


def _refuse(plain: str, start: int, end: int) -> int:
    """Past the code that refused digits belong to; past a refused word."""
    if plain[start] > "9":
        return end
    chain = refusals.CHAIN.match(plain, end)
    return chain.end() if chain else end


def _special(plain: str, start: int, end: int, floor: int) -> _Read | None:
    """Dates, ordinals, decades and clock times: digits that are read before numbers are."""
    if found := date_at(plain, start, end, floor):
        first, last, year, dates = found
        step = Decimal(1) if year is not None else None
        unit = None if year is None else "year"
        return last, Figure("date", first, last, year, year, unit, None, None, step, step, dates)
    if refusals.is_clock(plain, end):
        return _refuse(plain, start, end), None
    following = plain[end : end + 2]
    if following[:1].isalpha():
        if following in ("st", "nd", "rd", "th") and not plain[end + 2 : end + 3].isalnum():
            return _ordinal(plain, start, end, floor)
        if following[0] == "s" and not following[1:].isalnum() and plain[start:end].isdigit():
            return _decade(plain, start, end, floor)
    return None


def _ordinal(plain: str, start: int, end: int, floor: int) -> _Read:
    if end - start > 6 or (start > floor and plain[start - 1].isalnum()) or not plain[start:end].isdigit():
        return end + 2, None
    value = Decimal(plain[start:end])
    return end + 2, Figure("ordinal", start, end + 2, value, value)


def _decade(plain: str, start: int, end: int, floor: int) -> _Read:
    """ "in his 20s" is an age from 20 to 29; other figures in s are decades or temperatures and say no number."""
    low = Decimal(plain[start:end])
    if decade_of_life([word.rpartition("-")[0] or word for word in left_words(plain, floor, start)], low):
        one = Decimal(1)
        return end + 1, Figure("age", start, end + 1, low, low + 9, "year", None, None, one, one)
    return end + 1, None


def _finish(plain: str, side: Side, pair: Pair | None, words: Sequence[str]) -> _Read:
    """The figure of one side or of a range, with its unit, its hedge and its trend."""
    start, end, kind, unit = side.start, side.end, side.kind, side.unit
    scale, last = side.scale, side
    if pair:
        last, end = pair.other, pair.other.end
        if kind == "number":
            kind, unit = last.kind, last.unit
        if (
            scale == 1
            and last.scale != 1
            and side.low is not None
            and last.low is not None
            and side.low < last.low
        ):
            scale = last.scale
        if words and words[-1] in ("between", "from"):
            words = words[:-1]
    single = not pair and side.low == 1 and scale == 1 and side.form != "open"
    old = age_end(plain, end, unit)
    if old is None and kind == "number":
        if _is_age(plain, side, end, words):
            old = end
        else:
            counted = _count(plain, side, pair, end, words, single)
            if isinstance(counted, int):
                return counted, None
            kind, unit, end = counted
    if old is not None:
        kind, unit, end = "age", unit or "year", old
    context = context_before(words, kind == "quantity")
    if kind in ("money", "percent", "quantity") and (per := per_unit(plain, end)):
        unit, end = f"{unit}/{per[0]}", per[1]
    after, end = hedge_after(plain, end)
    low = None if side.low is None else scaled(side.low, scale)
    high = None if last.high is None or side.low is None else scaled(last.high, last.scale)
    trend = None if kind == "age" else context.trend
    if low is not None and low < 0 and kind in ("money", "percent"):
        trend = "down"
    steps = (None, None) if low is None else (scaled(side.place, scale), scaled(last.place, last.scale))
    return end, Figure(kind, start, end, low, high, unit, context.hedge or after, trend, *steps)


def _is_age(plain: str, side: Side, end: int, words: Sequence[str]) -> bool:
    low = side.low
    if low is None or side.scale != 1 or side.place != 1 or not 0 < low < OLDEST:
        return False
    return bare_age(plain, side.start, end, words)


_COUNTABLE = re.compile(
    rf"{SEPARATOR}of(?:{SEPARATOR}(?:the|its|their|his|her|our|those|these|my|your|all|[^\W\d_]{{1,20}}['’]s?)(?![^\W_]))?",
    re.IGNORECASE,
)
_RATIO = re.compile(
    rf"{SEPARATOR}(?:in|of|out{SEPARATOR}of){SEPARATOR}([0-9]{{1,4}}|[A-Za-z]{{3,8}})(?![^\W_])",
    re.IGNORECASE,
)


def _count(
    plain: str, side: Side, pair: Pair | None, end: int, words: Sequence[str], single: bool
) -> tuple[str, str | None, int] | int:
    """Kind, unit and end of a number without a unit of measure; only an end where it counts nothing."""
    hedged = bool(words) and context_before(words, False).hedge is not None
    if side.form == "digits" and side.place == 1 and _counts_nothing(plain, side, end, words, hedged):
        return _refuse(plain, end - 1, end)
    noun = _noun(plain, side, end, single)
    if noun:
        if side.form == "fraction":
            return "number", f"fraction of {noun.name}", noun.end
        return "quantity", noun.name, noun.end
    if pair and pair.hyphened:
        return _refuse(plain, end - 1, end)
    if side.form in ("words", "open") and _pronoun(side, pair, words, single):
        return end
    if side.form == "fraction":
        return "number", "fraction", end
    return "number", None, end


def _pronoun(side: Side, pair: Pair | None, words: Sequence[str], single: bool) -> bool:
    """Whether a number word stands for people or things named before: "the two", "no one"."""
    if pair or side.scale != 1:
        return False
    return single or (
        bool(words)
        and words[-1] in ("the", "top", "bottom", "these", "those", "all", "other", "last", "first")
    )


def _counts_nothing(plain: str, side: Side, end: int, words: Sequence[str], hedged: bool) -> bool:
    following = plain[end : end + 1]
    if following in ("-", "–", "/", ":") and plain[end + 1 : end + 2].isalnum():
        if following != "-" or plain[end + 1].isdigit():
            return True
    if refusals.is_list_number(plain, side.start, end) or refusals.is_street(plain, end):
        return True
    if hedged or side.scale != 1:
        return False
    return refusals.is_label(words) or (
        "," not in plain[side.start : end] and refusals.name_before(plain, side.start, words)
    )


def _noun(plain: str, side: Side, end: int, single: bool) -> Unit | None:
    if side.form in ("open", "fraction") or single:
        of = _COUNTABLE.match(plain, end)
        if of:
            return _plural_after(plain, of.end())
        if side.form == "open":
            return None
    return counted_noun(plain, end, single)


def _plural_after(plain: str, end: int) -> Unit | None:
    """The things of which some are meant: "one of the largest ports", "thousands of people"."""
    noun = counted_noun(plain, end, False)
    return noun


_NEAR = 12


def _beside(plain: str, figures: list[Figure], figure: Figure) -> Figure:
    """The figure as the one right before it explains it.

    "13 dollars 45 cents" is one amount, which takes the place of the first; "more than £5m ($6m)" hedges both.
    """
    before = figures[-1]
    between = plain[before.end : figure.start].strip()
    if (
        figure.unit in MINOR
        and before.kind == "money"
        and before.high_step == 1
        and between in ("", "and", ",")
    ):
        if (
            before.low is not None
            and figure.low is not None
            and before.low == before.high
            and figure.low < 100
        ):
            figures.pop()
            low = before.low + figure.low / 100
            step = Decimal("0.01")
            return before._replace(end=figure.end, low=low, high=low, low_step=step, high_step=step)
    if (
        between in ("(", "/", ", or", "[")
        and figure.kind == before.kind != "date"
        and not (figure.hedge or figure.trend)
    ):
        return figure._replace(hedge=before.hedge, trend=before.trend)
    return figure
