"""What a number counts or measures in a clause that runs like the one before it and leaves the noun out.

"Opened 12 clinics and closed five" is told by verbs that take the same things (`fused`); here the verb is the same one, "had
31 points; Bridges had 14", one of getting what is scored, "scored 27 points and Davis added 26", or left out with the noun,
"the first bus carried 40 passengers and the second 35" (Huddleston and Pullum 2002, 15.4.2, gapping).
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from checker.extract.quantities.figure import Figure
from checker.lexicon.counting import PREPOSITIONS
from checker.lexicon.ellipsis import (
    ATTRIBUTE,
    CREDITED,
    CREDITING,
    ENDS_OBJECT,
    LEFT_OUT,
    NAMED_BEFORE,
    SCORED,
)
from checker.lexicon.names import PLACES
from checker.lexicon.numbers import ONE
from checker.lexicon.units import TIMES
from checker.lexicon.words import FORMS_OF_BE, FUNCTION_WORDS, HAVE
from checker.text.wordnet import lemma, parts_of_speech

__all__ = ["behind_name", "runs_parallel"]

_REACH = 120
"""Characters back to the figure that lends."""
_WINDOW = 48
_RATIO = 20
_JOINTS = (",", ";", " and ", " while ", " but ", " whereas ", "—", "–")


def runs_parallel(plain: str, figures: Sequence[Figure], figure: Figure, floor: int) -> Figure | None:
    """The figure before whose noun or unit a bare number leaves out in a clause like its own; `floor` begins the sentence."""
    before = next((one for one in reversed(figures) if one.kind != "date"), None)
    if (
        before is None
        or not _may_lend(plain, before, figure, floor)
        or not ENDS_OBJECT.match(plain, figure.end)
    ):
        return None
    if not any(joint in plain[before.end : figure.start] for joint in _JOINTS):
        return None
    verb, own = _verb(plain, before.start), _verb(plain, figure.start)
    apart = "; " in plain[before.end : figure.start]
    if own and verb and own == verb and not apart:
        return before
    if before.unit in SCORED and own in CREDITED and (verb in CREDITED or verb in SCORED):
        return before
    return before if _is_left_out(plain, before, figure) else None


def behind_name(plain: str, figures: Sequence[Figure], start: int, end: int) -> Figure | None:
    """The bare number behind the name of one who is credited like the one before: "Booker had 31 points, Ayton | 22"."""
    before = figures[-1] if figures else None
    found = NAMED_BEFORE.search(plain, max(0, start - _WINDOW), start) if before else None
    if before is None or found is None or not (before.unit in SCORED or found["name"].lower() in PLACES):
        return None
    if not plain[start:end].isdigit() or not ENDS_OBJECT.match(plain, end):
        return None
    size = Decimal(plain[start:end])
    figure = Figure("number", start, end, size, size, None, None, None, ONE, ONE)
    return figure if _may_lend(plain, before, figure, 0) and _is_left_out(plain, before, figure) else None


def _may_lend(plain: str, before: Figure, figure: Figure, floor: int) -> bool:
    """Whether a figure counts or measures something of a size like the number's, in the same sentence."""
    if before.start < floor or figure.start - before.end > _REACH or before.unit is None or not before.low:
        return False
    if before.kind not in ("quantity", "percent") or before.low != before.high or figure.low is None:
        return False
    if "/" in before.unit or ATTRIBUTE.fullmatch(plain, before.start, before.end):
        return False
    smaller, larger = sorted((abs(before.low), abs(figure.low)))
    return larger <= _RATIO * smaller


def _verb(plain: str, start: int) -> str:
    """The verb whose object stands at a place, without its particles; an empty word where none stands right before it."""
    found = CREDITING.search(plain, max(0, start - _WINDOW), start)
    if found is None:
        return ""
    word = found["verb"]
    return lemma(word, "v") if _is_verb(word) else ""


def _is_left_out(plain: str, before: Figure, figure: Figure) -> bool:
    """Whether the clause of a number leaves out its verb, which the one before has."""
    found = LEFT_OUT.fullmatch(plain, before.end, figure.start)
    if found is None:
        return False
    last = _last_word(plain, before.start)
    if found["noun"] is None:
        return found["link"] is None and before.unit not in TIMES and _is_verb(last)
    if not all(_is_nominal(word) for word in found["noun"].split()):
        return False
    if found["link"]:
        return found["link"] == last
    return (
        _is_verb(last) or last == "with" or _is_bare(plain, before)
    )  # "the opposition 36 and independents | three"


def _is_bare(plain: str, before: Figure) -> bool:
    """Whether a figure took over itself what it counts."""
    return plain[before.start : before.end].strip().isalnum()


def _last_word(plain: str, start: int) -> str:
    found = CREDITING.search(plain, max(0, start - _WINDOW), start)
    words = found[0].split() if found else plain[max(0, start - _WINDOW) : start].split()
    return next((word for word in reversed(words) if word in PREPOSITIONS or _is_verb(word)), "")


def _is_verb(word: str) -> bool:
    """Whether a word is the form of a verb that takes an object."""
    if word in _GETTING:
        return True
    return word not in FUNCTION_WORDS | FORMS_OF_BE and "v" in parts_of_speech(lemma(word, "v"))


_GETTING = HAVE | {"get", "gets", "got"}


def _is_nominal(word: str) -> bool:
    parts = parts_of_speech(word.lower())
    if word[0].isupper():
        return True
    if not parts:
        return word not in FUNCTION_WORDS and not word.endswith(("ed", "ing", "ly"))
    return max(parts, key=lambda pos: parts[pos]) in "na" and word not in FUNCTION_WORDS
