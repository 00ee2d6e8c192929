"""Which of two things a sentence says to be more than the other: "the north pier is longer than the south pier"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker.frame.chunks import Chunks
from checker.frame.model import Proposition, Span
from checker.lexicon.opposites import COMPARATIVES
from checker.text.wordnet import lemmas

__all__ = ["Comparison", "comparisons"]

REACH = 6
"""Tokens before "than" among which the comparative stands: "exports more tea from the north than"."""
LONGEST = 6
"""Tokens of what stands behind it."""


class Comparison(NamedTuple):
    """Two things that are compared."""

    at: int
    """The comparative."""
    more: Span
    """What has more, or less, of the quality."""
    than: Span
    """What it is held against."""


def comparisons(chunks: Chunks, told: list[Proposition]) -> list[Comparison]:
    """The comparisons of a sentence that name both things, in order."""
    return list(_comparisons(chunks, told))


def _comparisons(chunks: Chunks, told: list[Proposition]) -> Iterator[Comparison]:
    for at, token in enumerate(chunks.tokens):
        if token.low != "than":
            continue
        than = _behind(chunks, at + 1)
        word = next(
            (each for each in range(at - 1, max(at - REACH, 0) - 1, -1) if _compares(chunks, each)), None
        )
        if word is None or than is None:
            continue
        more = _parallel(chunks, word, at, chunks.tokens[at + 1].low) if chunks.tags[at + 1] == "P" else None
        more = more or (_subject(told, word) if chunks.tags[at + 1] != "P" else None)
        if more is not None:
            yield Comparison(word, more, than)


def _compares(chunks: Chunks, at: int) -> bool:
    """Whether a word is a comparative: in a table of opposites, or an adjective in -er with a shorter lemma."""
    low = chunks.tokens[at].low
    graded = (
        low.endswith("er")
        and chunks.tags[at] in "AB"
        and any(name != low for pos, name in lemmas(low) if pos in "ar")
    )
    return low in COMPARATIVES or graded


def _behind(chunks: Chunks, first: int) -> Span | None:
    """What stands behind "than", to the next verb or mark; None where that is no thing but a figure."""
    first += chunks.tags[first : first + 1] == "P"
    end = first
    while end < min(len(chunks.tokens), first + LONGEST) and chunks.tags[end] in "DANKGE-H":
        end += 1
    return Span(first, end) if end > first else None


def _parallel(chunks: Chunks, word: int, end: int, preposition: str) -> Span | None:
    """The phrase that the same preposition leads before "than": "faster in Arden than in Marlow"."""
    for at in range(end - 1, max(word - REACH, 0), -1):
        if chunks.tokens[at].low == preposition:
            phrase = chunks.phrase_from(at + 1)
            return Span(phrase.first, phrase.last + 1) if phrase is not None and phrase.last < end else None
    return None


def _subject(told: list[Proposition], at: int) -> Span | None:
    """The subject of the verb that a comparative stands behind."""
    own = next((one for one in reversed(told) if one.group.end <= at < one.clause.end), None)
    return own.subject[-1] if own is not None and own.subject and not own.negated else None
