"""The names of a sentence, as its tokens show them."""

from __future__ import annotations

import re

from checker.frame.chunks import Chunks
from checker.lexicon.names import CALENDAR, NATIONALITIES

__all__ = ["SCORE", "Name", "named", "words_of_name"]

SCORE = re.compile(r"\b\d{1,3} ?[-–] ?\d{1,3}\b")
"""A score in the words of a sentence: "6-4"."""

Name = tuple[int, int]
"""The first token of a name and the one after its last."""


def named(chunks: Chunks, known: frozenset[str]) -> list[Name]:
    """The names of a sentence, each as its first token and the one after its last."""
    found: list[Name] = []
    tokens, tags = chunks.tokens, chunks.tags
    if "K" not in tags and not (tokens and _opens_with_name(chunks, known)):
        return found
    at = 0
    while at < len(tokens):
        first = at
        while at < len(tokens) and (
            tags[at] == "K"
            or (at == 0 and _opens_with_name(chunks, known))
            or (at > first and tokens[at].low == "of" and tags[at + 1 : at + 2] == "K")
        ):
            at += 1
        nation = at == first + 1 and tokens[first].low in NATIONALITIES and tags[at : at + 1] in ("N", "A")
        if at > first and not nation and not all(token.low in CALENDAR for token in tokens[first:at]):
            found.append((first, at))
        at = max(at, first + 1)
    return found


def _opens_with_name(chunks: Chunks, known: frozenset[str]) -> bool:
    """Whether the sentence begins with a capital that is a name elsewhere, or stands before "of" and a name."""
    first = chunks.tokens[0]
    before_of = chunks.tags[2:3] == "K" and chunks.tokens[1].low == "of"
    return first.is_capital and (first.low in known or before_of)


def words_of_name(chunks: Chunks, name: Name) -> frozenset[str]:
    """The words of a name in small letters, without months, weekdays and "of"."""
    return frozenset(
        token.low
        for token in chunks.tokens[name[0] : name[1]]
        if token.low not in CALENDAR and token.low != "of"
    )
