"""Ranks of superlatives that a draft has otherwise than its sources: "the lowest since 1961" out of "its second-lowest level since 1961"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checker.align.fillers import is_one_of_several
from checker.align.told import rank_before
from checker.align.vocabulary import base
from checker.judge.case import Case
from checker.judge.draft.exchanged import LABELS, Exchanged, exchange_finding
from checker.judge.draft.near_copies import story_sentences
from checker.lexicon.ranks import EXTREMES
from checker.lexicon.words import FUNCTION_WORDS
from checker.model import Finding
from checker.text.tokens import Token

__all__ = ["ranked_findings"]

SHARED = 2
"""Words that the sentences of two superlatives share at least, besides these."""
STEM = 5
"""Letters of a word by which a name and its adjective are one: "Baltic", "Baltics"."""


class Ranked(NamedTuple):
    """A superlative with its rank."""

    tokens: Sequence[Token]
    """Those of its sentence."""
    first: int
    last: int
    rank: int
    side: tuple[str, str]
    """The end of its scale, and the scale."""
    words: frozenset[str]
    """The words of its sentence that tell what it is of."""


def ranked_findings(case: Case, draft: str, sources: Sequence[str]) -> Iterator[Finding]:
    """A warning for each superlative of the draft that the sources have with another rank alone, of what the draft tells."""
    theirs = [(name, one) for name in sources for one in _ranked(story_sentences(case.analyses[name]))]
    for own in _ranked(story_sentences(case.analyses[draft])):
        alike = [(name, one) for name, one in theirs if one.side == own.side]
        if not alike or any(one.rank == own.rank for _, one in alike):
            continue
        name, other = max(alike, key=lambda each: len(each[1].words & own.words))
        if len(other.words & own.words) >= SHARED:
            yield exchange_finding(case, _side(draft, own), _side(name, other), LABELS["rank"])


def _ranked(sentences: Sequence[Sequence[Token]]) -> Iterator[Ranked]:
    """The superlatives of a text that are of one thing alone: not "one of the largest", not "the largest but one"."""
    for tokens in sentences:
        lows = [token.low for token in tokens]
        for at, low in enumerate(lows):
            if low not in EXTREMES:
                continue
            first, rank = rank_before(tokens, at)
            if is_one_of_several(tokens, at):
                continue
            yield Ranked(tokens, first, at, rank, EXTREMES[low], _words(tokens, first, at))


def _words(tokens: Sequence[Token], first: int, last: int) -> frozenset[str]:
    return frozenset(
        base(token.low)[:STEM]
        for at, token in enumerate(tokens)
        if not first <= at <= last and token.kind == "word" and token.low not in FUNCTION_WORDS
    )


def _side(document: str, one: Ranked) -> Exchanged:
    words = one.tokens[one.first].start, one.tokens[one.last].end
    return Exchanged(document, words, (one.tokens[0].start, one.tokens[-1].end))
