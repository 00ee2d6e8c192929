"""Verbs and nouns beside a number that it neither counts nor follows: what a group does, what a thing has none of, what is won or handed up."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from checker.extract.quantities.plurals import is_plural, singular
from checker.extract.quantities.sides import Side
from checker.extract.quantities.symbols import Unit
from checker.extract.quantities.unit_words import is_unit_word
from checker.lexicon import nouns
from checker.lexicon.counting import DOES
from checker.lexicon.hedges import FILLERS
from checker.lexicon.trends import GOES_ON, MOVING, TRANSITIVE, TRENDS
from checker.lexicon.units import POINTS
from checker.lexicon.words import MODALS, SUBORDINATORS
from checker.text.around import Word, next_word
from checker.text.wordnet import parts_of_speech

__all__ = ["is_another_verb", "is_anyone", "is_predicate", "is_without"]

_WHOLE = ("digits", "words")


def is_without(plain: str, side: Side, following: Word | None) -> bool:
    """Whether "zero" says of a thing that it has none of something: "zero carbon homes", "zero-hours contracts"."""
    if side.low != 0 or side.form != "words" or following is None or not following[1].islower():
        return False
    then = next_word(plain, following.end())
    return following[1] in nouns.LACKED and then is not None and is_plural(then[1])


def is_predicate(plain: str, side: Side, noun: Unit, following: Word, words: Sequence[str]) -> bool:
    """Whether what stands behind a number is what a group of so many does: "a squad of 23 | travels to Oslo"."""
    if words[-1:] != ["of"] or words[-2:-1] == [] or words[-2] not in nouns.GROUPS or side.form not in _WHOLE:
        return False
    word = following[1]
    if noun.end != following.end() or not word.islower() or not word.endswith("s"):
        return False
    return DOES.match(plain, noun.end) is not None and "v" in parts_of_speech(singular(word))


def is_anyone(before: str, following: Word | None) -> bool:
    """Whether "one" is a pronoun: "no | one", "how does | one assess it", "if | one looks closely"."""
    if before in nouns.NO_ONE:
        return True
    if following is None or not following[1].islower():
        return False
    verb = following[1].removesuffix("s") if before in SUBORDINATORS else following[1]
    counts = parts_of_speech(verb)
    does = verb != following[1] if before in SUBORDINATORS else before in MODALS or before in _DO
    return does and counts.get("v", -1) > counts.get("n", -1)


_DO = ("do", "does", "did")


def is_another_verb(
    plain: str, end: int, kind: str, unit: str | None, words: Sequence[str], low: Decimal | None
) -> bool:
    """Whether what moved is no figure: "handed up a 41-count indictment", "lost five straight", "added 14 off the bench"."""
    at = len(words)
    while at and words[at - 1] in FILLERS:
        at -= 1
    if not at:
        return False
    counted = kind == "quantity" and unit not in POINTS and not is_unit_word((unit or "").partition("/")[0])
    if words[at - 1] in ("up", "down"):
        verb = words[at - 2] if at > 1 else ""
        return counted and verb.endswith("ed") and verb not in MOVING and verb not in TRENDS
    few = low is not None and 0 <= low < _TALLY and low % 1 == 0
    return (
        kind == "number"
        and unit is None
        and few
        and words[at - 1] in TRANSITIVE
        and GOES_ON.match(plain, end) is not None
    )


_TALLY = 100
"""Below it what somebody bare of a noun "lost" or "added" is a tally of games or points."""
