"""Ranges whose ends are no single numbers: "between 5ft 8in and 5ft 10in", "half an hour to an hour", "a half inch to an inch and a half"."""

from __future__ import annotations

import re

from checker.extract.quantities.figure import Figure
from checker.extract.quantities.rates import per_unit
from checker.extract.quantities.unit_words import is_unit_word, unit_named
from checker.lexicon.numbers import ONE

__all__ = ["from_one", "joined", "rated", "up_to_one"]

_TO = re.compile(r" to |-to-| ?[-–—] ?")
_BETWEEN = re.compile(r"\bbetween (?:(?:about|around|roughly|some) )?\Z", re.IGNORECASE)
_LONGEST_OPENING = 24
_NUMBER = re.compile(r"[0-9][0-9.,]*")
_FEWEST_WORDS = 4
"""Of two numbers with their units: "two hours ten minutes"."""
_ONE = re.compile(
    r" (?:to|or) an? (?P<unit>[a-z]{3,10})(?![\w'’-]| (?:and|ago|later|earlier|before|after|of)\b)"
)


def joined(plain: str, before: Figure, figure: Figure) -> Figure | None:
    """The range from the figure before to this one, where one of them has several parts; None where they make none."""
    ends = (before.low, before.high, figure.low, figure.high)
    if before.kind != "quantity" or before.unit != figure.unit or not is_unit_word(before.unit or ""):
        return None
    if None in ends or before.low != before.high or figure.low != figure.high or before.trend or figure.hedge:
        return None
    if before.low >= figure.low:  # type: ignore[operator]
        return None
    parts = any(_has_parts(plain[one.start : one.end]) for one in (before, figure))
    between = plain[before.end : figure.start]
    opened = between == " and " and _BETWEEN.search(
        plain, max(0, before.start - _LONGEST_OPENING), before.start
    )
    if not parts or not (opened or _TO.fullmatch(between)):
        return None
    return before._replace(end=figure.end, high=figure.high, high_step=figure.high_step)


def _has_parts(measure: str) -> bool:
    """Whether a measure is printed in two units or with a part: "5ft 8in", "an inch and a half", "half an hour"."""
    words = measure.lower().replace("-", " ").split()
    return words[0] in ("a", "an", "half") or len(words) >= _FEWEST_WORDS or len(_NUMBER.findall(measure)) > 1


def up_to_one(plain: str, figure: Figure) -> Figure:
    """A part of a unit with the whole one that ends its range, "half an hour | to an hour"; other figures unchanged."""
    if figure.kind != "quantity" or figure.low is None or figure.low != figure.high or not 0 < figure.low < 1:
        return figure
    found = _ONE.match(plain, figure.end) if plain[figure.end] == " " else None
    if found is None or unit_named(found["unit"]) != figure.unit or figure.trend:
        return figure
    return figure._replace(end=found.end(), high=ONE, high_step=ONE)


_FROM_ONE = re.compile(r"(?<![^\W_])an? (?P<unit>[a-z]{3,10}) to \Z", re.IGNORECASE)
_LONGEST_ONE = 18


def from_one(plain: str, floor: int, figure: Figure) -> Figure:
    """More than one of a unit with the one that begins its range, "an hour to | an hour and a half"; other figures unchanged."""
    if figure.kind != "quantity" or figure.low is None or figure.low != figure.high or figure.low <= 1:
        return figure
    if plain[figure.start] not in "aA":
        return figure
    found = _FROM_ONE.search(plain, max(floor, figure.start - _LONGEST_ONE), figure.start)
    if found is None or unit_named(found["unit"]) != figure.unit:
        return figure
    return figure._replace(start=found.start(), low=ONE, low_step=ONE)


_PARTS = ("half", "quarter", "third")


def rated(plain: str, figure: Figure) -> Figure:
    """One of a unit and a part with what it is reckoned by: "a tonne and a half of flour | a week"; other figures unchanged."""
    if figure.kind != "quantity" or plain[figure.start] not in "aA" or "/" in (figure.unit or ""):
        return figure
    if not plain.endswith(_PARTS, figure.start, figure.end) or (per := per_unit(plain, figure.end)) is None:
        return figure
    return figure._replace(unit=f"{figure.unit}/{per[0]}", end=max(figure.end, per[1]))
