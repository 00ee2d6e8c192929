"""What follows from quarters, ranges and scores, and what falls to another length of time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from checker.judge.draft.combinations import in_units
from checker.judge.draft.figure import Figure
from checker.judge.draft.licences import Found, Wording
from checker.judge.draft.text import Text
from checker.judge.draft.years import CUE
from checker.lexicon.arithmetic import EVERY, FROM_THE, MIDDLE
from checker.lexicon.aspects import FORECAST
from checker.lexicon.calendar import PARTS
from checker.text.wordnet import lemma
from checker.values import Quantity
from checker.values.quantity import place

__all__ = ["before_forecast", "goes_other_way", "halfway", "margin", "reported", "spread"]


def reported(figure: Figure, wording: Wording, text: Text) -> Found:
    """As "in the three months": the length of a quarter or a half that a source reports on; or a half for its six months."""
    if figure.kind not in ("time", "quarter"):
        return None
    length = _reported_months(figure)
    for one in text.figures if length else ():
        if one.kind in ("time", "quarter") and one.kind != figure.kind and _reported_months(one) == length:
            half = figure if figure.kind == "quarter" else one
            before = (wording.before if half is one else text.plain[: one.start])[-WORD:].split()[-1:]
            if before != ["first"] or (half.parts[0] or 0) % 10 == 1:  # "in the first six months"
                return (one,), one.text
    return None


WORD = 12
"""Code points before a length of time in which the word right before it stands."""


def _reported_months(figure: Figure) -> int:
    """How many months a quarter or a half has, or a length of time that may be one; else 0."""
    if figure.kind == "quarter":
        return 6 if (figure.parts[0] or 0) > QUARTERS else 3
    value = figure.value
    if value is None or value.unit != "month" or value.is_range or value.hedge is not None:
        return 0
    return int(value.low) if value.low in (3, 6) else 0


def before_forecast(figure: Figure, wording: Wording, text: Text) -> Found:
    """As "third quarter": the one before that for which a report forecasts, or after that with which it compares."""
    which = figure.parts[0] if figure.kind == "quarter" else None
    if which is None or which > QUARTERS:
        return None
    named = [one for one in text.figures if one.kind == "quarter" and (one.parts[0] or 0) <= QUARTERS]
    numbers = {one.parts[0] for one in named}
    for one in named:
        expected = not FORECAST.isdisjoint(text.sentence(one).lower().split())
        if numbers == {which % QUARTERS + 1} and expected:
            return (one,), f"the quarter before the {one.text}"
        if numbers == {which - 1} and FROM_THE.search(text.plain, max(0, one.start - CUE), one.start):
            return (one,), f"the quarter after the {one.text}"
    return None


QUARTERS = 4
"""Quarters of a year; what is reckoned beyond is a half (`figures.Figure.parts`)."""


def margin(figure: Figure, wording: Wording, text: Text) -> Found:
    """As "won by 37 points": what parts the two numbers of a score."""
    value = figure.value
    if (
        value is None
        or value.is_range
        or figure.kind not in ("count", "number")
        or not wording.has("compares")
    ):
        return None
    for one in text.figures:
        if one.kind == "score" and len(one.parts) == SIDES and value.low == _apart(*one.parts):
            return (one,), one.text
    return None


def _apart(one: int | None, other: int | None) -> int:
    return abs((one or 0) - (other or 0))


SIDES = 2
"""Numbers of a score of which one is a side's."""


def halfway(figure: Figure, wording: Wording, text: Text) -> Found:
    """As "a midpoint of $3.54 billion": the middle of a range that a source prints."""
    value = figure.value
    if value is None or value.is_range or not MIDDLE.search(wording.sentence):
        return None
    for one in text.figures:
        ends = one.value
        if one.kind == figure.kind and ends is not None and ends.is_range and ends.unit == value.unit:
            middle = (ends.low + ends.high) / 2
            if value.low == middle or (place(value.low) > place(middle) and value.fits(middle)):
                return (one,), one.text
    return None


# ---------------------------------------------------------------- rates


def spread(figure: Figure, wording: Wording, text: Text) -> Found:
    """As "1,200 loaves a day": what a week's, a month's or a year's figure comes to in another of them, or "a hectare gave 6"."""
    value = figure.value
    if value is None or value.is_range or figure.kind not in ("money", "count", "measure"):
        return None
    unit, _, per = (value.unit or "").partition("/")
    said = {lemma(word, "n") for word in re.findall(r"[a-z]+", wording.sentence.lower())}
    every = EVERY.search(wording.sentence)
    per = per or (every[1].lower() if every else "")
    if per not in PARTS and said.isdisjoint(text.rates):
        return None
    for one in text.of_unit.get((figure.kind, unit), ()):
        other = one.value
        assert other is not None
        over = (other.unit or "").partition("/")[2]
        if over and over in said and "/" not in (value.unit or "") and _comes_to(value, other, Decimal(1)):
            return (one,), one.text
        if per in PARTS and any(_comes_to(value, other, parts) for parts in _parts(per, over, one, text)):
            return (one,), one.text
    return None


def _parts(per: str, over: str, figure: Figure, text: Text) -> Iterator[Decimal]:
    """How many of the one length the other has, for a rate or for the lengths that its sentence names."""
    words = re.findall(r"[a-z]+", text.sentence(figure).lower())
    for name in [over] if over else dict.fromkeys(words):
        if name in PARTS and name != per:
            yield PARTS[name] / PARTS[per]


def _comes_to(value: Quantity, other: Quantity, parts: Decimal) -> bool:
    return value.low == other.low / parts or value.fits(other.low / parts)


def goes_other_way(value: Quantity, first: Figure, second: Figure, text: Text) -> bool:
    """Whether a text tells that one level rose to another where the draft says that it fell by so much, or the reverse."""
    one, two = sorted((first, second), key=lambda term: term.start)
    between = text.plain[one.end : two.start].strip(" ,")
    if between == "to" and text.plain.endswith("from ", 0, one.start):
        trend = "up" if in_units(two) > in_units(one) else "down"
    elif between in ("from", "up from", "down from"):
        trend = "up" if in_units(one) > in_units(two) else "down"
    else:
        return False
    return value.trend in ("up", "down") and value.trend != trend
