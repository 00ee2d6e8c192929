"""What a figure takes over from the figures before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from checker.extract.quantities.figure import Figure
from checker.extract.quantities.nouns import plural_noun
from checker.extract.quantities.units import Unit
from checker.lexicon.counting import OF_WHICH, PREPOSITIONS, SHARES
from checker.lexicon.currencies import MAJOR, MINOR
from checker.lexicon.units import POINTS, UNDERSTOOD_AFTER
from checker.text.around import SEPARATOR

__all__ = [
    "AFTER_ONE",
    "REACH",
    "TOUCHING",
    "also_age",
    "counted_beyond",
    "explains",
    "is_first_age",
    "is_level",
    "minor_part",
    "noun_understood",
    "unit_understood",
    "with_one",
]

REACH = 160
"""Characters back to the figure whose unit is understood."""
TOUCHING = 12
"""Characters between figures that explain or complete one another."""
_MOST_FIGURES = 4
_RATIO = 20
"""Figures that share a unit which is printed once are of the same order of magnitude."""
_SENTENCE_END = re.compile(r";\s|[.!?]['\"”’)]*\s+[\"“‘(]?[A-Z]|\n\s*\n")
_FULL_STOP = re.compile(r"[.!?](?:\s|\Z)|\s*\Z")


def minor_part(plain: str, before: Figure, figure: Figure) -> Decimal | None:
    """What the figure adds to the amount before it: "13 dollars 45 cents", "15 dollars and 50.", "two pounds fifty"."""
    if before.high_step != 1 or before.low != before.high or before.unit in MINOR:
        return None
    if before.unit and "/" in before.unit:
        return None
    if before.kind != "money" and (before.unit != "pound" or figure.unit not in (None, "penny")):
        return None
    between = plain[before.end : figure.start].strip(" ,")
    if between not in ("", "and"):
        return None
    part = _minor(figure)
    if part is None or figure.unit:
        return part
    if plain[figure.start].isalpha():
        said = figure.low is not None and figure.low >= 10
        said = said and (not between or _FULL_STOP.match(plain, figure.end) is not None)
    else:
        said = figure.end - figure.start == 2 and before.kind == "money" and plain[before.end - 1].isalpha()
        said = said and _FULL_STOP.match(plain, figure.end) is not None
    return part if said else None


def _minor(figure: Figure) -> Decimal | None:
    """A number below a hundred as a part of one, by its unit; without a unit it is taken for hundredths."""
    if figure.low is None or figure.low != figure.high or figure.high_step != 1 or not 0 < figure.low < 100:
        return None
    part = MINOR.get(figure.unit or "cent")
    return figure.low * part if part else None


_ONE = re.compile(
    rf"(?<![^\W_])an?{SEPARATOR}({'|'.join(MAJOR)})(?:{SEPARATOR}and)?{SEPARATOR}\Z", re.IGNORECASE
)


AFTER_ONE = frozenset((*MAJOR, "and"))
"""What the part of an amount that begins with one of its unit comes after."""


def with_one(plain: str, figure: Figure) -> tuple[int, str, Decimal] | None:
    """An amount that begins with one of its unit, "a dollar fifty": where it begins, its currency and its value."""
    if not (figure.unit in MINOR or (figure.unit is None and plain[figure.start] > "9")):
        return None
    found = _ONE.search(plain, max(0, figure.start - 16), figure.start)
    part = _minor(figure) if found else None
    if not found or part is None:
        return None
    if figure.unit is None and (part < _TENTH or "and" in found[0].lower()):
        return None
    return found.start(), MAJOR[found[1].lower()], 1 + part


_TENTH = Decimal("0.1")


def counted_beyond(plain: str, before: Figure, figure: Figure) -> Unit | None:
    """What a bare number counts when another figure stands before the noun: "two 500-pound bombs"."""
    if (
        before.kind != "number"
        or before.unit
        or before.low is None
        or plain[before.end : figure.start] != " "
    ):
        return None
    return plural_noun(plain, figure.end)


_LED_BY = re.compile(r",? (?:up|down)(?: by)? ", re.IGNORECASE)


_SUSPENDED = re.compile(r"-,? (?:and |or |to )?")


def is_first_age(plain: str, before: Figure, figure: Figure) -> bool:
    """Whether a suspended number is an age with the one after it: "12- and 13-year-olds"."""
    if figure.kind != "age" or before.kind != "quantity" or before.unit != figure.unit:
        return False
    return _SUSPENDED.fullmatch(plain, before.end, figure.start) is not None


def is_level(plain: str, before: Figure, figure: Figure) -> bool:
    """Whether a bare number is the level that a change in points led to: "7,425.81, up 12.3 points"."""
    if figure.unit not in POINTS or before.kind != "number" or before.unit or before.low is None:
        return False
    level = before.low >= 1000 and figure.low is not None and before.low > figure.low
    return level and _LED_BY.fullmatch(plain, before.end, figure.start) is not None


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


_OF_THEM = re.compile(r",? of (?:them|those|whom|which|these)\b", re.IGNORECASE)
_FIRST_WORD = re.compile(r" ([a-z]+) ([A-Za-z0-9$£€]+)")
_MOST_APART = 90


def noun_understood(plain: str, figures: Sequence[Figure], figure: Figure) -> Figure | None:
    """The figure before in the sentence whose counted noun a bare number shares.

    "300 people on Monday and 150 on Tuesday"; "24 beds, of which nine are empty"; "eleven sailors, four of them".
    """
    before = figures[-1]
    if before.kind != "quantity" or before.low is None or figure.low is None or before.unit is None:
        return None
    between = plain[before.end : figure.start]
    if len(between) > _MOST_APART or _SENTENCE_END.search(plain, before.end, figure.start):
        return None
    if _OF_THEM.match(plain, figure.end) or OF_WHICH.search(between):
        return before if figure.low < before.low else None
    first, second = _FIRST_WORD.match(plain, before.end), _FIRST_WORD.match(plain, figure.end)
    if not (first and second and first[1] == second[1] and first[1] in PREPOSITIONS):
        return None
    return before if SHARES.search(between) and _same_order(before, figure.low) else None


def unit_understood(plain: str, figures: Sequence[Figure], figure: Figure) -> Figure | None:
    """The figure before in the sentence whose unit a bare number shares: "3.9m headsets, up from 2.4m".

    Nothing is understood after "$": that sign is always repeated. A small whole number takes over no unit, but for
    one of change: "rose by 2 percent, then by 1".
    """
    low = figure.low
    if low is None:
        return None
    word = _word_before(plain, figure)
    small = abs(low) < 1000 and (figure.high_step is None or figure.high_step >= 1)
    if small and word != "by" and not (word == "from" and _ENDS.match(plain, figure.end)):
        return None
    for before in figures[: -_MOST_FIGURES - 1 : -1]:
        if figure.start - before.end > REACH:
            return None
        if before.low is None or before.unit is None or before.kind not in ("money", "quantity", "percent"):
            continue
        if before.kind == "money" and not plain[before.start].isdigit():
            continue
        goes_on = word in UNDERSTOOD_AFTER or (word in _PARALLEL and word == _word_before(plain, before))
        if not (goes_on and _same_order(before, low)) and not _level_of_points(before, low, figure):
            continue
        return None if _SENTENCE_END.search(plain, before.end, figure.start) else before
    return None


_ENDS = re.compile(r"[.,;)]|\s*\Z| (?:a|last|in|on|earlier|previously) ?")
"""What follows the whole number that a change began at: "eased to 3.4 per cent from 4."."""
_PARALLEL = ("at", "by")
"""Words that stand before both of two figures of one unit."""


def _word_before(plain: str, figure: Figure) -> str:
    """The word that ends right before the figure, in lower case."""
    words = plain[max(0, figure.start - 12) : figure.start].rpartition("\n")[2].split()
    return words[-1].lower() if words else ""


def _same_order(before: Figure, low: Decimal) -> bool:
    smaller, larger = sorted((abs(before.low or low), abs(low)))
    return larger <= _RATIO * smaller


def _level_of_points(before: Figure, low: Decimal, figure: Figure) -> bool:
    """Whether the figure is the level that a change in points led to: "fell 64.06 points to 4,577.10"."""
    level = low >= 1000 or (figure.high_step is not None and figure.high_step < 1)
    return before.unit in POINTS and level and before.low is not None and low > before.low
