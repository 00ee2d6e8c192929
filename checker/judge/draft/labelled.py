"""Numbers that are a part of a name: "Boeing 747", "category 4", "world No 2"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.judge.draft.figure import Figure
from checker.judge.draft.place import Place, has_value
from checker.judge.draft.sources import Sources
from checker.judge.draft.text import Text
from checker.lexicon.calendar import MONTHS, WEEKDAYS
from checker.lexicon.nouns import LABELS, STOP

__all__ = ["of_label"]

RANKED = frozenset(("no", "nos", "nr", "number"))
"""Words before a rank, of which a text tells several."""

RANKING = ("number", "ordinal", "code")
"""Kinds of figures that can be a label's number: "the third game" is game 3."""

LONGEST = 24
"""Code points before a number in which the word of its label stands."""

_WORD = re.compile(r"(?<![^\W\d_])([^\W\d_]+)\.? \Z")


def of_label(draft: Text, figure: Figure, places: Sequence[Place], sources: Sources) -> Place | None:
    """The likeliest other number that the sources print behind the word of a label: "category 4" where a draft has 5."""
    if figure.kind != "number" or figure.value is None or figure.value.is_range:
        return None
    word = _before(draft, figure)
    if word.lower() in RANKED and figure.value.low == 1:
        return None  # "the No 1" is "the biggest"
    named = word.lower() not in LABELS
    if named and not _is_name(draft, figure, word):
        return None
    if any(
        has_value(one) and _may_number(sources.by_name[one.source], one.figure, word if named else "")
        for one in places
    ):
        return None
    labelled = [
        one
        for one in places
        if one.figure.kind == "number"
        and _is_word(_before(sources.by_name[one.source], one.figure), word, named=named)
    ]
    return max(labelled, key=lambda one: (one.standing, -one.figure.start), default=None)


def _is_word(one: str, other: str, *, named: bool) -> bool:
    """Whether two labels are one: a name to the letter."""
    return one == other if named else one.lower() == other.lower()


def _may_number(text: Text, figure: Figure, name: str) -> bool:
    """Whether a source's figure can be a label's number; of a name, where its sentence has that."""
    return figure.kind in RANKING and name in text.sentence(figure)


def _is_name(draft: Text, figure: Figure, word: str) -> bool:
    """Whether a word before a number is a name's: in a sentence with a capital that does not begin it."""
    if not word[:1].isupper() or word.lower() in STOP or word.lower() in MONTHS or word.lower() in WEEKDAYS:
        return False
    start = draft.sentences[figure.sentence].start if figure.sentence >= 0 else 0
    return not draft.plain.startswith(word, start) and not draft.is_heading(figure)


def _before(text: Text, figure: Figure) -> str:
    """The word right before a figure."""
    found = _WORD.search(text.plain, max(0, figure.start - LONGEST), figure.start)
    return found[1] if found else ""
