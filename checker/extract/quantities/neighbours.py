"""What a figure takes over from the figures before it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Protocol

from checker.extract.lexicon.currencies import MINOR
from checker.extract.lexicon.units import POINTS, UNDERSTOOD_AFTER
from checker.model import Hedge, Trend
from checker.patterns import pattern

__all__ = ["REACH", "TOUCHING", "also_age", "explains", "minor_part", "unit_understood"]

REACH = 160
"""Characters back to the figure whose unit is understood."""
TOUCHING = 12
"""Characters between figures that explain or complete one another."""
_MOST_FIGURES = 4
_RATIO = 20
"""Figures that share a unit which is printed once are of the same order of magnitude."""
_CENT = Decimal("0.01")
_SENTENCE_END = pattern(r";\s|[.!?]['\"”’)]*\s+[\"“‘(]?[A-Z]|\n\s*\n")
_FULL_STOP = pattern(r"[.!?](?:\s|\Z)|\s*\Z")


class Figure(Protocol):
    """The fields of a figure that its neighbours are read by."""

    @property
    def kind(self) -> str: ...
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def low(self) -> Decimal | None: ...
    @property
    def high(self) -> Decimal | None: ...
    @property
    def unit(self) -> str | None: ...
    @property
    def hedge(self) -> Hedge | None: ...
    @property
    def trend(self) -> Trend | None: ...
    @property
    def high_step(self) -> Decimal | None: ...


def minor_part(plain: str, before: Figure, figure: Figure) -> Decimal | None:
    """The hundredths that the figure adds to the amount before it: "13 dollars 45 cents", "15 dollars and 50."."""
    if figure.unit is not None and figure.unit not in MINOR:
        return None
    if (
        before.kind != "money"
        or before.unit in MINOR
        or before.high_step != 1
        or before.low != before.high
        or figure.low != figure.high
    ):
        return None
    if figure.low is None or not 0 < figure.low < 100 or figure.high_step != 1:
        return None
    if plain[before.end : figure.start].strip(" ,") not in ("", "and"):
        return None
    if figure.unit in MINOR:
        return figure.low * _CENT
    alone = figure.unit is None and figure.end - figure.start == 2 and plain[before.end - 1].isalpha()
    return figure.low * _CENT if alone and _FULL_STOP.match(plain, figure.end) else None


def explains(plain: str, before: Figure, figure: Figure) -> bool:
    """Whether the figure gives the one before it in another unit, so that hedge and trend are its own too."""
    between = plain[before.end : figure.start].strip()
    if between in ("(", "/", "["):
        return before.kind == figure.kind
    return between in (", or", "or") and figure.unit != before.unit


def also_age(plain: str, before: Figure, figure: Figure) -> bool:
    """Whether a bare number goes on after an age: "aged 7 and 9"."""
    if before.kind != "age" or before.end - before.start > 3 or figure.end - figure.start > 3:
        return False
    return plain[before.end : figure.start].strip() in ("and", "or", ",", ", and")


def unit_understood(plain: str, figures: Sequence[Figure], figure: Figure) -> Figure | None:
    """The figure before in the sentence whose unit a bare number shares: "3.9m headsets, up from 2.4m".

    Nothing is understood after "$": that sign is always repeated. A small whole number takes over no unit.
    """
    low = figure.low
    if low is None or (abs(low) < 1000 and (figure.high_step is None or figure.high_step >= 1)):
        return None
    last_word = plain[max(0, figure.start - 12) : figure.start].rpartition("\n")[2].split()[-1:]
    goes_on = bool(last_word) and last_word[0].lower() in UNDERSTOOD_AFTER
    for before in figures[: -_MOST_FIGURES - 1 : -1]:
        if figure.start - before.end > REACH:
            return None
        if before.low is None or before.unit is None or before.kind not in ("money", "quantity", "percent"):
            continue
        if before.kind == "money" and not plain[before.start].isdigit():
            continue
        if not (goes_on and _same_order(before, low)) and not _level_of_points(before, low, figure):
            continue
        return None if _SENTENCE_END.search(plain, before.end, figure.start) else before
    return None


def _same_order(before: Figure, low: Decimal) -> bool:
    smaller, larger = sorted((abs(before.low or low), abs(low)))
    return larger <= _RATIO * smaller


def _level_of_points(before: Figure, low: Decimal, figure: Figure) -> bool:
    """Whether the figure is the level that a change in points led to: "fell 64.06 points to 4,577.10"."""
    level = low >= 1000 or (figure.high_step is not None and figure.high_step < 1)
    return before.unit in POINTS and level and before.low is not None and low > before.low
