"""What speaks: the nouns that can say something, and the span of whoever does."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, NamedTuple

from checker.lexicon.attribution import BEFORE_TITLES, NO_NOUNS
from checker.lexicon.names import HONORIFICS
from checker.lexicon.reporting import DOCUMENT_NOUNS, GROUP_NOUNS, ROLE_NOUNS, UNNAMED_NOUNS, VIEW_HOLDERS
from checker.text.wordnet import lemma, noun_class, parts_of_speech
from checker.text.words import Word, is_possessive

__all__ = ["KINDS", "Kind", "Speaker", "is_speaker", "is_title", "kind_of"]

Kind = Literal["name", "pronoun", "group", "role", "unnamed", "document", "holder"]
"""name: a proper name; pronoun: he, she, it, they, we, I; role: "a spokesman for the bank"; group: "police";
holder: those who hold views ("critics")."""


class Speaker(NamedTuple):
    """Who speaks, as a span of the text."""

    start: int
    end: int
    kind: Kind


KINDS: dict[str, Kind] = {
    **dict.fromkeys(GROUP_NOUNS, "group"),
    **dict.fromkeys(DOCUMENT_NOUNS, "document"),
    **dict.fromkeys(ROLE_NOUNS, "role"),
    **dict.fromkeys(VIEW_HOLDERS, "holder"),
    **dict.fromkeys(UNNAMED_NOUNS, "unnamed"),
}
"""Noun -> what kind of speaker it is; a noun in two tables is what the later one says."""


@lru_cache(maxsize=1 << 14)
def kind_of(noun: str) -> Kind | None:
    """What kind of speaker a noun in small letters is, if it is one: told by the tables, else a noun for persons."""
    if noun in KINDS:
        return KINDS[noun]
    if not noun.isalpha() or noun in NO_NOUNS:
        return None
    one = lemma(noun)
    if one != noun and KINDS.get(one) in ("group", "role", "holder"):
        return KINDS[one]
    return "group" if noun_class(one) == "person" and _is_mostly_noun(one) else None


def _is_mostly_noun(name: str) -> bool:
    found = parts_of_speech(name)
    return found.get("n", -1) >= max(found.values(), default=0)


def is_speaker(noun: str) -> bool:
    """Whether the noun, in small letters, is one that speaks."""
    return kind_of(noun) is not None


def is_title(word: Word) -> bool:
    """Whether the word can belong to the title before a name: "the party's deputy | leader"."""
    return (
        is_speaker(word.lower)
        or word.lower in HONORIFICS
        or word.lower in BEFORE_TITLES
        or is_possessive(word)
    )
