"""What a sentence sets apart: the phrase of which it denies what it says of another, "the brakes, not the tyres".

Huddleston and Pullum, "The Cambridge Grammar of the English Language" (2002), ch. 9 §7 (negation of a part of a clause).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker.frame.chunks import Chunks, numbers
from checker.frame.model import Span
from checker.lexicon.contrasts import EXCEPT, INSTEAD, LACKING
from checker.lexicon.polarity import EXCEPTING, PARTIAL

__all__ = ["Contrast", "contrasts"]

SETTING_APART = INSTEAD | EXCEPT | LACKING
LONGEST = 4
"""Words of what sets a phrase apart: "with the exception of"."""
OPENING = frozenset(words.partition(" ")[0] for words in SETTING_APART) | {"but"}
"""The first of them."""


class Contrast(NamedTuple):
    """A phrase of which something is denied, and the one of which it is said instead."""

    at: int
    """Where what denies it begins: "not", "without", "rather than"."""
    apart: Span
    """The phrase that is set apart, without its preposition."""
    kept: Span | None = None
    """The one that is told in its stead; None where none is."""
    lacks: bool = False
    """Whether it says what is not there, which "with" says to be there."""

    @property
    def spans(self) -> tuple[Span, ...]:
        """Both phrases."""
        return (self.apart,) if self.kept is None else (self.apart, self.kept)


def contrasts(chunks: Chunks) -> list[Contrast]:
    """The phrases that a sentence sets apart, in order."""
    return [
        one
        for at, token in enumerate(chunks.tokens)
        for one in (_denied(chunks, at) if token.low == "not" else _set_apart(chunks, at))
    ]


def _denied(chunks: Chunks, at: int) -> Iterator[Contrast]:
    """What "not" denies by itself: "not over the loan but over the flat", "scooters but not bicycles", "fire, not water"."""
    tokens, tags = chunks.tokens, chunks.tags
    apart = _phrase(chunks, at + 1)
    if at == 0 or apart is None or numbers(tokens, at):
        return
    if not EXCEPTING.isdisjoint(chunks.lows(at + 1, apart.end)) or tokens[at + 1].low in PARTIAL:
        return
    behind = apart.end + (tags[apart.end : apart.end + 1] == ",")
    if chunks.lows(behind, behind + 1) == ["but"]:
        kept = _phrase(chunks, behind + 1)
        if kept is not None:
            yield Contrast(at, apart, kept)
    elif (tokens[at - 1].low in ("but", "and") or tokens[at - 1].text in ",—–") and _closes(
        chunks, apart.end
    ):
        kept = _phrase_before(chunks, at - 1 - (tags[max(at - 2, 0)] == ","))
        if kept is not None:
            yield Contrast(at, apart, kept)


def _set_apart(chunks: Chunks, at: int) -> Iterator[Contrast]:
    """What stands behind "without", "instead of", "rather than", "except", "unlike"."""
    if chunks.tokens[at].low not in OPENING:
        return
    for width in range(LONGEST, 0, -1):
        words = " ".join(chunks.lows(at, at + width))
        if words in SETTING_APART or (words == "but" and chunks.tags[at] == "P"):
            apart = _phrase(chunks, at + width)
            excepts = words not in INSTEAD | LACKING  # "all but Berg voted"
            if apart is not None and (excepts or _closes(chunks, apart.end)):
                kept = _phrase_before(chunks, at) if words in INSTEAD else None
                yield Contrast(at, apart, kept, words in LACKING)
            return


def _phrase(chunks: Chunks, at: int) -> Span | None:
    """The noun phrase from a token on, behind a preposition if one stands there."""
    if chunks.tags[at : at + 1] and chunks.tags[at] in "PT":
        at += 1
    phrase = chunks.phrase_from(at)
    return Span(phrase.first, phrase.last + 1) if phrase is not None else None


def _phrase_before(chunks: Chunks, end: int) -> Span | None:
    """The noun phrase that ends before a token."""
    phrase = chunks.phrase_to(end - 1)
    return Span(phrase.first, phrase.last + 1) if phrase is not None else None


def _closes(chunks: Chunks, at: int) -> bool:
    """Whether a phrase before a token is no subject: no verb stands right behind it."""
    return at >= len(chunks.tags) or chunks.tags[at] not in "VXM"
