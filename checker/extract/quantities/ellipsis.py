"""What a bare number counts or measures where its noun or unit is left out, because a figure before it has that.

All ways are tried by one function, `understood`: a pronoun or a parallel that takes up the counted noun, a unit that is
printed once for figures that are compared, and the places of `lexicon.ellipsis.LINKS`. A number that no such place is
told by stays bare: no unit is better than a wrong one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from checker.extract.quantities.figure import Figure
from checker.extract.quantities.fused import stands_for
from checker.extract.quantities.parallel import runs_parallel
from checker.extract.quantities.unit_words import is_unit_word
from checker.lexicon.counting import JOINED_FIGURE, OF_THE_WHOLE, OF_WHICH, PLACED, PREPOSITIONS, SHARES
from checker.lexicon.currencies import MINOR, SOLD
from checker.lexicon.ellipsis import (
    ATTRIBUTE,
    BECAME,
    CHANGING_TO,
    CONTRAST,
    FOCUS,
    LEVEL_ENDS,
    LINKS,
    OF_WHAT,
    Whose,
)
from checker.lexicon.units import LENGTHS_BETWEEN, POINTS, TEMPERATURES, TIMES, UNDERSTOOD_AFTER
from checker.text.wordnet import noun_class

__all__ = [
    "FIRST_WORD",
    "OF_THEM",
    "REACH",
    "SENTENCE_END",
    "same_order",
    "understood",
    "word_of",
]

REACH = 160
"""Characters back to the figure whose unit is understood."""
_MOST_FIGURES = 4
_RATIO = 20
"""Figures that share a unit which is printed once are of the same order of magnitude."""
SENTENCE_END = re.compile(r";\s|[.!?]['\"”’)]*\s+[\"“‘(]?[A-Z]|\n\s*\n")
_PERIOD = re.compile(r"[.!?]['\"”’)]*\s+[\"“‘(]?[A-Z]|\n\s*\n")


def understood(plain: str, figures: Sequence[Figure], figure: Figure) -> Figure | None:
    """The figure before in the sentence whose noun or unit a bare number shares; None where none does."""
    return (
        _taken_up(plain, figures, figure)
        or _printed_once(plain, figures, figure)
        or _left_out(plain, figures, figure)
        or _linked(plain, figures, figure)
        or runs_parallel(plain, figures, figure, _sentence_start(plain, figure.start))
        or stands_for(plain, figures, figure, _sentence_start(plain, figure.start))
    )


def _sentence_start(plain: str, start: int) -> int:
    """Where the sentence that holds a place begins, no further back than a number looks."""
    first = max(0, start - _LONGEST)
    ends = [found.end() - 1 for found in _PERIOD.finditer(plain, first, start + 1)]
    return ends[-1] if ends else first


_LONGEST = 400
_NEXT = re.compile(r", (?:only |about |some |at least |nearly |just |roughly |around )?")
_TALLIES = frozenset("vote seat point goal run".split())
"""What two sides have of one kind: "312 votes to 297"; "rose 12 jobs to 40" tells a level."""
_ONE_MORE = re.compile(r" [a-z]+ [^,.;]{1,30},? (?:and,? [0-9a-z]|[0-9])")
"""What goes on a list of counts: "14 shops in Oslo, 9 in Rome | and 3 in Bonn"."""
OF_THEM = re.compile(r",? of (?:them|those|whom|which|these)\b", re.IGNORECASE)
FIRST_WORD = re.compile(r" ([a-z]+) ([A-Za-z0-9$£€]+)")
_MOST_APART = 90


def _taken_up(plain: str, figures: Sequence[Figure], figure: Figure) -> Figure | None:
    """The figure before in the sentence whose counted noun a bare number shares.

    "300 people on Monday and 150 on Tuesday"; "24 beds, of which nine are empty"; "eleven sailors, four of them".
    """
    before = next((one for one in figures[:-3:-1] if one.kind != "date"), figures[-1])
    if persons := _whom(plain, figures, figure):
        return persons
    if before.kind != "quantity" or before.low is None or figure.low is None or before.unit is None:
        return None
    between = plain[before.end : figure.start]
    if len(between) > _MOST_APART or SENTENCE_END.search(plain, before.end, figure.start):
        return None
    if OF_THEM.match(plain, figure.end) or OF_WHICH.search(between):
        whole = before._replace(unit=before.unit.partition("/")[0])  # "90 of them" of "250 dancers a night"
        return whole if figure.low < before.low else None
    if OF_THE_WHOLE.search(plain, max(0, before.start - 12), before.start) and _NEXT.fullmatch(between):
        return before if figure.low < before.low else None  # "of the 310 shops, 46 will close"
    if between == " to " and before.unit in _TALLIES:
        return before if same_order(before, figure.low) else None  # "312 votes to 297"
    first, second = FIRST_WORD.match(plain, before.end), FIRST_WORD.match(plain, figure.end)
    if not (first and second and first[1] == second[1] and first[1] in PREPOSITIONS):
        return None
    if between.endswith(", ") and not _ONE_MORE.match(plain, figure.end) and not is_unit_word(before.unit):
        return None  # "300 jobs in Oslo, 200 in Rome" may be parts of another count
    return before if SHARES.search(between) and same_order(before, figure.low) else None


_OF_WHOM = re.compile(rf"\bof whom,? {FOCUS}?\Z")


def _whom(plain: str, figures: Sequence[Figure], figure: Figure) -> Figure | None:
    """The persons that "of whom" refers to, past other figures: "1,318 women aged 40 to 49 at nine hospitals, of whom | 84"."""
    if figure.low is None or not _OF_WHOM.search(plain, max(0, figure.start - _LONGEST_WHOM), figure.start):
        return None
    for before in figures[: -_MOST_FIGURES - 1 : -1]:
        if figure.start - before.end > REACH or SENTENCE_END.search(plain, before.end, figure.start):
            return None
        if before.kind == "quantity" and before.low is not None and _is_person(before.unit or ""):
            return before if figure.low < before.low else None
    return None


_LONGEST_WHOM = 32


def _left_out(plain: str, figures: Sequence[Figure], figure: Figure) -> Figure | None:
    """The figure before in the sentence whose noun is left out of a parallel: "300 homes last year and 180 in 2019".

    A joint stands before the bare number and a time or a place behind it; measures of time share nothing.
    """
    joined = JOINED_FIGURE.search(plain, max(0, figure.start - _LONGEST_JOINT), figure.start)
    if not joined or not PLACED.match(plain, figure.end) or figure.low is None:
        return None
    for before in figures[:-3:-1]:
        if figure.start - before.end > REACH or SENTENCE_END.search(plain, before.end, figure.start + 1):
            return None
        if before.kind == "quantity" and before.low is not None and before.unit not in TIMES:
            return before if same_order(before, figure.low) else None
    return None


_LONGEST_JOINT = 32


def _printed_once(plain: str, figures: Sequence[Figure], figure: Figure) -> Figure | None:
    """The figure before in the sentence whose unit a bare number shares: "3.9m headsets, up from 2.4m".

    Nothing is understood after "$": that sign is always repeated. A small whole number takes over no unit, but for
    one of change: "rose by 2 percent, then by 1".
    """
    low = figure.low
    if low is None:
        return None
    if figures and _is_other_share(plain, figures[-1], figure):
        return figures[-1]
    word = word_of(plain, figure)
    small = abs(low) < 1000 and (figure.high_step is None or figure.high_step >= 1)
    if small and word != "by" and not (word == "from" and _ENDS.match(plain, figure.end)):
        return _level_led_to(plain, figures, figure)
    for before in figures[: -_MOST_FIGURES - 1 : -1]:
        if figure.start - before.end > REACH:
            return None
        if (
            before.kind == "number"
            and before.unit is None
            and before.low is not None
            and same_order(before, low)
        ):
            return None  # "by 199 million to 287 million from 485 million": what none of them counts
        if before.low is None or before.unit is None or before.kind not in ("money", "quantity", "percent"):
            continue
        if before.kind == "money" and not plain[before.start].isdigit():
            continue
        if before.kind == "percent" and word == "from" and word_of(plain, before) == "by":
            return None  # "by 8 per cent from 155 to 168": the levels that it was a change of
        goes_on = (
            word in UNDERSTOOD_AFTER
            or (word == "to" and CHANGING_TO.fullmatch(plain, before.end, figure.start))
            or (word == "to" and word_of(plain, before) == "from")
        )
        goes_on = goes_on or (word in _PARALLEL and word == word_of(plain, before))
        if not (goes_on and same_order(before, low)) and not _level_of_points(before, low, figure):
            continue
        return None if SENTENCE_END.search(plain, before.end, figure.start) else before
    return None


def _level_led_to(plain: str, figures: Sequence[Figure], figure: Figure) -> Figure | None:
    """The figure before whose measure a small number shares by its place.

    "Cut from twelve hours to | ten"; "4.6% for one year or 4.5% for | two".
    """
    if not figures or figure.low is None or not LEVEL_ENDS.match(plain, figure.end):
        return None
    before, word = figures[-1], word_of(plain, figure)
    if word == "to":
        led = plain[before.end : figure.start] == " to " and word_of(plain, before) == "from"
        counts = before.unit is not None and (before.kind == "quantity" or before.unit in MINOR)
        return before if led and counts and same_order(before, figure.low) else None
    for before in figures[:-3:-1] if word == "for" else ():
        if before.unit in TIMES and word_of(plain, before) == "for" and before.kind == "quantity":
            joined = _FOR_OTHER.fullmatch(plain, before.end, figure.start)
            timed = joined is not None and SOLD.isdisjoint(joined[0].split())
            return before if timed and same_order(before, figure.low) else None
    return None


_FOR_OTHER = re.compile(r"[^.;:()\n]{0,40}(?:,| or| and|;)(?:[^.;()\n]|\.(?=[0-9])){1,40} for ")


def _is_other_share(plain: str, before: Figure, figure: Figure) -> bool:
    """Whether a bare number is a share like the one before: "57 percent to 43", "from 5 percent to 7 in May".

    Two sides of a vote make up nearly all; "rose 5 percent to 43" tells a level.
    """
    if before.kind != "percent" or before.low is None or figure.low is None:
        return False
    if not (_ENDS.match(plain, figure.end) or PLACED.match(plain, figure.end)):
        return False
    if not _AGAINST.fullmatch(plain, before.end, figure.start):
        return False
    started = word_of(plain, before) == "from" and word_of(plain, figure) == "to"
    shares = before.trend is None and before.low >= _LEAST_SHARE  # "firmed 0.6% to 91.3" tells a level
    return started or (shares and _NEARLY_ALL <= before.low + figure.low <= 100)


_AGAINST = re.compile(r",? (?:to|against|versus|vs\.?|over) ")
_NEARLY_ALL = 80
"""Per cent that two sides of a vote or poll have together, if others and the undecided are few."""
_LEAST_SHARE = 2
"""Per cent that the smaller side of a vote has."""
_ENDS = re.compile(r" ?[.,;)]|\s*\Z| (?:a|last|in|on|earlier|previously) ?")
"""What follows the whole number that a change began at: "eased to 3.4 per cent from 4."."""
_PARALLEL = ("at", "by")
"""Words that stand before both of two figures of one unit."""


def _linked(plain: str, figures: Sequence[Figure], figure: Figure) -> Figure | None:
    """The figure before that a place of `LINKS` lets lend its noun or unit."""
    start, end = figure.start, figure.end
    for link in LINKS:
        if not (link.behind.match(plain, end) and link.before.search(plain, max(0, start - _LINKED), start)):
            continue
        things = link.whose in ("any", "counted", "object")
        whose: Whose = "persons" if things and BECAME.match(plain, end) else link.whose
        for before in _lenders(plain, figures, figure, whose):
            if link.between and not link.between.search(plain[before.start : start]):
                break
            if whose == "temperature" and not (figure.low or _ONE) < 0:
                return None
            if link.part and before.low is not None and abs(figure.low or _ONE) > abs(before.low):
                if before is figures[-1] and len(figures) > 1 and figures[-2].unit == before.unit:
                    continue  # "of 240 patients, 12 died and 31 had complications"
                return None
            counts = before.kind == "quantity" and not is_unit_word(before.unit or "")
            far = _FAR if counts and link.between is not CONTRAST else _RATIO
            far = _STOCK if counts and link.part else far
            alike = same_order(before, figure.low or _ONE, far)
            if alike or whose in ("temperature", "changed"):
                return before
            return None
    return None


_FAR = 100
"""Times by which counted things may differ that are set beside one another."""
_STOCK = 1000
"""The same of a stock and a part of it: "2,147 stores after closing | eight"."""
_LINKED = 72
"""Characters before a number in which what tells that it leaves something out is looked for."""


def _lenders(plain: str, figures: Sequence[Figure], figure: Figure, whose: Whose) -> Iterator[Figure]:
    """The figures before in the sentence that may lend what they count, the surest first."""
    waiting = []
    for before in figures[: -_MOST_FIGURES - 1 : -1]:
        if figure.start - before.end > REACH or _PERIOD.search(plain, before.end, figure.start + 1):
            break
        if whose == "changed" and before.kind == "number" and before.unit is None:
            break  # "to 143, around 100 fewer"
        if before.low is None or before.unit is None or before.kind not in ("quantity", "percent", "money"):
            continue
        if before.kind == "money" and not plain[before.start].isdigit():
            continue
        if _fits(plain, before, whose) and whose in ("object", "changed") and before.unit in TIMES:
            waiting.append(before)
        elif _fits(plain, before, whose):
            yield before
        elif whose in ("size", "moved"):  # the nearest decides
            break
    yield from waiting


def _fits(plain: str, before: Figure, whose: Whose) -> bool:
    """Whether a figure with a unit is one of those that may lend it."""
    unit = before.unit or ""
    if whose == "moved":
        return before.trend is not None and (before.kind == "percent" or unit in POINTS or unit in MINOR)
    if whose == "size":
        return before.kind == "percent" or (is_unit_word(unit.partition("/")[0]) and unit not in TIMES)
    if whose == "measured":
        measure = before.kind == "percent" or is_unit_word(unit)
        return measure and OF_WHAT.match(plain, before.end) is not None
    if before.kind in ("percent", "money"):
        return whose in ("any", "object") or (whose == "percent" and before.kind == "percent")
    if whose == "temperature":
        return unit in TEMPERATURES
    if whose == "length":
        return unit in LENGTHS_BETWEEN
    if unit in POINTS or ATTRIBUTE.fullmatch(plain, before.start, before.end):  # "a 50-member house"
        return False
    if whose == "people":
        return unit == "people"
    if whose == "persons":
        return _is_person(unit)
    if whose == "counted":
        return not is_unit_word(unit) and unit not in TIMES and "/" not in unit
    return whose in ("any", "object", "changed")


def _is_person(unit: str) -> bool:
    """Whether a counted noun is one for persons, or for animals, which live and die as they do."""
    return unit == "people" or noun_class(unit) in ("person", "animal")


def word_of(plain: str, figure: Figure) -> str:
    """The word that ends right before the figure, in lower case."""
    words = plain[max(0, figure.start - 12) : figure.start].rpartition("\n")[2].split()
    return words[-1].lower() if words else ""


def same_order(before: Figure, low: Decimal, ratio: int = _RATIO) -> bool:
    """Whether two values are near enough for one unit."""
    smaller, larger = sorted((abs(before.low or low), abs(low)))
    return larger <= ratio * smaller


def _level_of_points(before: Figure, low: Decimal, figure: Figure) -> bool:
    """Whether the figure is the level that a change in points led to: "fell 64.06 points to 4,577.10"."""
    level = low >= 1000 or (figure.high_step is not None and figure.high_step < 1)
    return before.unit in POINTS and level and before.low is not None and low > before.low


_ONE = Decimal(1)
