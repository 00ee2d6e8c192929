"""The words around a number: what passages are aligned by, and never what values are compared by."""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from checker.judge.draft.figures import Figure
from checker.lexicon.nouns import STOP
from checker.model import Sentence

__all__ = ["Context", "Frame", "Passages", "frame_of", "likeness", "rarity", "shared_frame", "words_in"]

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ENDINGS = ("'s", "’s", "ing", "ed", "es", "s", "ly")
REACH = 14
"""Words to either side of a number that say what it measures."""
BESIDE = 0.25
"""How much a word of the sentence before or after counts."""
HALF = 5
"""Distance in words at which a word counts half."""


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """The word without the endings of English inflection; two forms of one word have one stem."""
    word = word.lower()
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) > 2:
            word = word[: -len(ending)]
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "ls":
        word = word[:-1]
    if len(word) > 3 and word[-1] in "ey":
        word = word[:-1] + ("i" if word[-1] == "y" else "")
    return word


def words_in(plain: str, start: int, end: int) -> list[tuple[str, int]]:
    """The stems of the words between two offsets that are no function words, with their places."""
    return [
        (stem(part), found.start())
        for found in _WORD.finditer(plain, start, end)
        for part in re.split("[-–]", found[0])
        if len(part) > 1 and part.lower() not in STOP
    ]


class Context(NamedTuple):
    """What stands around a number: stem -> nearness, 1 beside it."""

    near: Mapping[str, float]


class Passages:
    """The sentences of one text as stems."""

    def __init__(self, plain: str, sentences: Sequence[Sentence]) -> None:
        self.words = [words_in(plain, one.start, one.end) for one in sentences]
        self.sentences = sentences

    def around(self, figure: Figure, reach: int = REACH, *, neighbours: bool = False) -> Context:
        """The words around the figure in its sentence, nearest most."""
        if figure.sentence < 0:
            return Context({})
        words = self.words[figure.sentence]
        at = bisect_left(words, figure.start, key=lambda one: one[1])
        near: dict[str, float] = {}
        for index in range(max(0, at - reach), min(len(words), at + reach)):
            word, offset = words[index]
            distance = index - at if index >= at else at - index - 1
            if figure.start <= offset < figure.end:
                distance = 0
            near[word] = max(near.get(word, 0.0), 1 / (1 + distance / HALF))
        for beside in (figure.sentence - 1, figure.sentence + 1):
            if neighbours and 0 <= beside < len(self.words):
                for word, _ in self.words[beside]:
                    near.setdefault(word, BESIDE)
        return Context(near)


def rarity(passages: Iterable[Passages]) -> dict[str, float]:
    """Stem -> how much it says: inverse document frequency over sentences."""
    counts: Counter[str] = Counter()
    total = 0
    for one in passages:
        for words in one.words:
            total += 1
            counts.update({word for word, _ in words})
    return {word: math.log((total + 1) / (count + 0.5)) for word, count in counts.items()}


def likeness(own: Context, other: Context, weights: Mapping[str, float]) -> tuple[float, int]:
    """How much of what stands around the draft's number stands around the source's, from 0 to 1, and in how many words."""
    whole = sum(near * weights[word] for word, near in own.near.items() if word in weights)
    words = [word for word in own.near if word in other.near and word in weights]
    shared = sum(min(own.near[word], other.near[word]) * weights[word] for word in words)
    return (shared / whole if whole else 0.0), len(words)


_TOKEN = re.compile(r"[0-9][0-9.,]*[0-9]|[0-9]|[^\W_]+(?:['’][^\W_]+)?|[$€£%]")
_ARTICLES = frozenset(["the", "a", "an", "The", "A", "An"])
_FRAME = 8
"""Words on either side that a frame looks at."""


class Frame(NamedTuple):
    """The words right before a figure, nearest first, and right after it; numbers are one word."""

    before: tuple[str, ...]
    after: tuple[str, ...]


def frame_of(plain: str, figure: Figure) -> Frame:
    """The figure's frame; articles are left out, for one of two writers often does without."""
    before = _words_of(plain[max(0, figure.start - 64) : figure.start])
    return Frame(
        tuple(before[: -_FRAME - 1 : -1]), tuple(_words_of(plain[figure.end : figure.end + 64])[:_FRAME])
    )


def _words_of(window: str) -> list[str]:
    tokens = _TOKEN.findall(window)
    return ["#" if token[0].isdigit() else stem(token) for token in tokens if token not in _ARTICLES]


def shared_frame(own: Frame, other: Frame) -> int:
    """How many words right before and right after two figures are the same, in the same order."""
    return _same(own.before, other.before) + _same(own.after, other.after)


def _same(one: Sequence[str], two: Sequence[str]) -> int:
    count = 0
    for a, b in zip(one, two, strict=False):
        if a != b:
            break
        count += 1
    return count
