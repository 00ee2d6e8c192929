"""Ages that a draft gives to one person and its sources to another: "a woman of 27" out of "a woman aged 61 and a man aged 27".

Who is told of by a noun alone is known by it; a name beside an age is left to `align.characters`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from checker.judge.draft.figure import Figure
from checker.judge.draft.place import Place
from checker.judge.draft.sources import Sources
from checker.judge.draft.text import Text
from checker.lexicon.ages import AGE_ALONE, FEMALE, MALE, NO_THINGS, OLD_NOUNS, WHOSE
from checker.lexicon.traits import ANYBODY
from checker.text.wordnet import lemma, noun_class

__all__ = ["exchanged_ages"]

KINDS = ("age", "number", "count")
"""Kinds of figures that an age is read as."""
LEADING, BEHIND = 60, 40
"""Code points before and behind an age in which whose it is stands."""


def exchanged_ages(
    draft: Text, candidates: Sequence[Sequence[Place]], sources: Sources
) -> Mapping[int, Place]:
    """Figure of the draft that is the age of somebody else -> the source's age of whom the draft's noun calls.

    Each place of the age in the sources has to be of a person who is not called by the draft's noun, and the noun has to stand
    beside another age.
    """
    found: dict[int, Place] = {}
    for at, figure in enumerate(draft.figures):
        whose = _whose(draft, figure)
        if not whose:
            continue
        ages = [(one, _whose(sources.by_name[one.source], one.figure)) for one in candidates[at]]
        having = [nouns for one, nouns in ages if one.match.grade == "same" and one.figure.kind in KINDS]
        others = [
            one
            for one, nouns in ages
            if one.match.grade == "other" and whose & nouns and _is_near(figure, one.figure)
        ]
        if having and others and all(nouns and _are_two(whose, nouns) for nouns in having):
            found[at] = max(others, key=lambda one: (one.standing, -one.figure.start))
    return found


def _whose(text: Text, figure: Figure) -> frozenset[str]:
    """The nouns for the person whose age a figure is; none where it is no age, or that of somebody by name."""
    value, plain = figure.value, text.plain
    if figure.kind not in KINDS or value is None or value.is_range or not 1 <= value.low <= OLDEST:
        return frozenset()
    before = WHOSE.search(plain, max(0, figure.start - LEADING), figure.start)
    grown = before is not None and before[0].endswith(" of ") and value.low >= GROWN
    printed = (
        figure.text.isdigit() and (AGE_ALONE if not grown else NO_THINGS).match(plain, figure.end) is not None
    )
    said: list[str] = []
    if before is not None and (printed or figure.kind == "age"):
        said = [one for one in before.group("whose", "noun") if one]
    elif figure.kind == "age" and (behind := OLD_NOUNS.match(plain, figure.end, figure.end + BEHIND)):
        said = behind["nouns"].split()
        said = said[:1] if _calls(said[0]) else said[1:]
    return frozenset(lemma(one, "n") for one in said if _calls(one))


def _calls(word: str) -> bool:
    return word.islower() and noun_class(lemma(word, "n")) == "person"


GROWN, OLDEST = 18, 110
"""Years from which on somebody "of" so many is so old, and has not so many children; years that a person may be old."""


def _is_near(figure: Figure, other: Figure) -> bool:
    return figure.value is not None and other.value is not None and not figure.value.prints(other.value)


def _are_two(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether nouns call two people: a man and a woman, or neither by a word that calls anybody."""
    if one & other:
        return False
    if (one & MALE and other & FEMALE) or (one & FEMALE and other & MALE):
        return True
    return not other <= ANYBODY and not one <= ANYBODY
