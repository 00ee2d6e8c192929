"""What a number stands for that is a noun phrase by itself: "39 died", "the remaining 17", "the opposition 36".

Such a fused head refers to things that were counted before in the sentence (`lexicon.ellipsis`, Huddleston and Pullum
5.9). What stands behind the number and before it says which part of its clause it is: the subject of a verb, a known
rest, the object of a verb that takes the same things, or the last part of a clause whose verb is left out. A number at
any other place stays bare.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.extract.quantities.figure import Figure
from checker.extract.quantities.unit_words import is_unit_word
from checker.lexicon.counting import OBJECT
from checker.lexicon.ellipsis import (
    ADVERB_ENDS,
    AFTER_WHOLE,
    ATTRIBUTE,
    BECAME,
    CLAUSE_BEGINS,
    ENDS_OBJECT,
    FINITE,
    HANDLING,
    HARMING,
    HOLDING,
    OBJECT_BEFORE,
    ONES,
    OWNED_BEFORE,
    REST_BEFORE,
    SET_OFF,
    WHOLE_BEFORE,
)
from checker.lexicon.units import POINTS, TIMES
from checker.text.around import word_before
from checker.text.wordnet import lemma, lemmas, noun_class, parts_of_speech

__all__ = ["stands_for"]

_REACH = 200
"""Characters back to what was counted."""
_MOST_FIGURES = 5
_WINDOW = 72


def stands_for(plain: str, figures: Sequence[Figure], figure: Figure, floor: int) -> Figure | None:
    """The figure before in the sentence whose counted noun a bare number stands for; None where its place tells of none.

    `floor` is where the sentence begins.
    """
    if figure.low is None or figure.low < 1 or figure.low != figure.low.to_integral_value():
        return None
    start, end = figure.start, figure.end
    first = max(floor, start - _WINDOW)
    parts = list(_counted(plain, figures, figure, floor))
    persons = BECAME.match(plain, end) is not None
    if persons:
        parts = [one for one in parts if _is_person(one.unit or "")]
    whole = next((one for one in parts if one.low is not None and one.low >= figure.low), None)
    if whole is None:
        return _by_its_clause(plain, parts, figure, first) if parts else None
    if ONES.match(plain, end) or REST_BEFORE.search(plain, first, start):
        return whole
    opened = WHOLE_BEFORE.search(plain, max(0, whole.start - _WINDOW), whole.start) is not None
    if opened and AFTER_WHOLE.fullmatch(plain, whole.end, start) and _is_told(plain, end, figure.low == 1):
        return whole
    if CLAUSE_BEGINS.search(plain, first, start) and _is_told(plain, end, figure.low == 1):
        return whole if persons or "; " not in plain[whole.end : start] else None
    if SET_OFF.search(plain, first, start) and ADVERB_ENDS.match(plain, end):
        return whole
    return _by_its_clause(plain, parts, figure, first)


def _by_its_clause(plain: str, parts: Sequence[Figure], figure: Figure, first: int) -> Figure | None:
    """What a number that ends its clause stands for: what another has, what is shared out, or what a verb took before."""
    if not ENDS_OBJECT.match(plain, figure.end):
        return None
    nearest = parts[0]
    if OWNED_BEFORE.search(plain, first, figure.start):
        return nearest
    if _holds(plain, figure) and _holds(plain, nearest):  # "has 12 seats; the Greens have | nine"
        return nearest
    found = OBJECT_BEFORE.search(plain, first, figure.start)
    if found is None or not _takes_things(found["verb"]) or "; " in plain[nearest.end : figure.start]:
        return None
    if HARMING.issuperset(lemma(verb, "v") for verb in (found["verb"], word_before(plain, nearest.start)[0])):
        return nearest
    return next((one for one in parts if (one.low or 0) >= (figure.low or 0)), None)


def _counted(plain: str, figures: Sequence[Figure], figure: Figure, floor: int) -> Iterator[Figure]:
    """The counts of things before in the sentence, the nearest first."""
    for before in figures[: -_MOST_FIGURES - 1 : -1]:
        if before.start < floor or figure.start - before.end > _REACH:
            return
        unit = before.unit or ""
        if (
            before.kind != "quantity"
            or before.low is None
            or before.low != before.high
            or unit in TIMES | POINTS
        ):
            continue
        attribute = ATTRIBUTE.fullmatch(plain, before.start, before.end)  # "a 40-seat hall"
        if unit and "/" not in unit and not is_unit_word(unit) and not attribute:
            yield before


def _is_told(plain: str, end: int, single: bool) -> bool:
    """Whether a finite verb that agrees with a number stands behind it: "39 | died", "five | opposed it"; not "two | is"."""
    found = FINITE.match(plain, end)
    if found is None or bool(found["single"]) > single:
        return False
    if found["verb"] is None:
        return True
    word = found["verb"]
    pos, name = next(iter(lemmas(word)), ("", ""))
    if pos != "v" or name == word:
        return False
    return "a" not in parts_of_speech(word) or OBJECT.match(plain, found.end()) is not None


def _holds(plain: str, figure: Figure) -> bool:
    """Whether somebody has or gets what the figure counts."""
    return HOLDING.search(plain, max(0, figure.start - _WINDOW), figure.start) is not None


def _takes_things(verb: str) -> bool:
    """Whether a verb's object may be a part of what was counted: "held back | 412"; "turned | 31" is none."""
    return lemma(verb, "v") in HANDLING


def _is_person(unit: str) -> bool:
    return unit == "people" or noun_class(unit) in ("person", "animal", "plant", "group")
