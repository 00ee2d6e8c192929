"""A sentence around its figure -> the phrases that may fit it."""

from __future__ import annotations

from collections.abc import Iterator

from checker.authoring.drafting.nouns import EntityDraft
from checker.extract import Analysis
from checker.frame import Statement
from checker.lexicon.words import FUNCTION_WORDS
from checker.text.tokens import Stream, cut
from checker.text.wordnet import lemma, parts_of_speech
from checker.vocabulary.lemma import forms

__all__ = ["FARTHEST", "LONGEST_GAP", "phrases_around"]


def phrases_around(analysis: Analysis, one: Statement, about: EntityDraft | str) -> Iterator[str]:
    """Phrases from the words nearest to the figure on either side, with the name where the sentence has it."""
    stream = analysis.stream
    bounds = stream.bounds[one.sentence], stream.bounds[one.sentence + 1]
    left, right = _nearest(stream, bounds, one.first - 1, -1), _nearest(stream, bounds, one.last, 1)
    before = behind = ""
    if left is not None:
        before = f"{_as_written(stream.tokens[left].low)} {_gap(stream, left + 1, one.first)}"
    if right is not None:
        behind = f" {_gap(stream, one.last, right)}{_as_written(stream.tokens[right].low)}"
    named = None if isinstance(about, str) else place_of(stream, bounds, about)
    if named is None or isinstance(about, str):
        yield from (f"{before}{{figure}}" for _ in before[:1])
        yield from (f"{{figure}}{behind}" for _ in behind[:1])
        return
    slot, (start, end) = f"{{{about.kind.lower()}}}", named
    if left is not None and end <= left and left - end <= LONGEST_GAP:
        yield f"{slot} {_gap(stream, end, left)}{before}{{figure}}"
    elif end <= one.first and one.first - end <= LONGEST_GAP:
        yield f"{slot} {_gap(stream, end, one.first)}{{figure}}{behind}"
    elif start >= one.last and start - one.last <= LONGEST_GAP and before:
        yield f"{before}{{figure}} {_gap(stream, one.last, start)}{slot}"


LONGEST_GAP = 12
"""Words that the longest gap of a phrase stands for."""


def _gap(stream: Stream, first: int, last: int) -> str:
    """What a phrase has for the words between two tokens."""
    between = stream.tokens[first:last]
    words = sum(token.kind != "mark" for token in between)
    if not between:
        return ""
    return ".. " if words <= 4 and all(token.text not in ",;:" for token in between) else "... "


def _nearest(stream: Stream, bounds: tuple[int, int], at: int, step: int) -> int | None:
    """The nearest word on one side that says something, before a mark, a figure or a name."""
    for distance in range(FARTHEST):
        here = at + step * distance
        if not bounds[0] <= here < bounds[1]:
            return None
        token = stream.tokens[here]
        if token.text in ",;:()" or token.kind == "number":
            return None
        if token.kind == "word" and token.low not in FUNCTION_WORDS:
            plain = not token.is_capital and token.low.isascii() and token.low.isalpha()
            return here if plain else None
    return None


def place_of(stream: Stream, bounds: tuple[int, int], entity: EntityDraft) -> tuple[int, int] | None:
    """Where a sentence names an entity: its first token, and the one after its last."""
    lows = [token.low for token in stream.tokens[bounds[0] : bounds[1]]]
    for name in sorted((entity.name, *entity.aliases), key=lambda text: -len(text)):
        words = [token.low for token in cut(name, 0, len(name))]
        for at in range(len(lows) - len(words) + 1):
            if lows[at : at + len(words)] == words:
                return bounds[0] + at, bounds[0] + at + len(words)
    return None


FARTHEST = 8
"""Tokens between a figure and the word of its phrase."""


def _as_written(low: str) -> str:
    """A word as a phrase has it: a verb in any of its forms, another word as it stands."""
    verb = lemma(low, "v")
    counts = parts_of_speech(low)
    is_verb = counts.get("v", -1) > counts.get("n", -1)
    return f"<{verb}>" if is_verb and forms(verb) else low
