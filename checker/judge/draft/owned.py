"""Whether a source's figure is of what the draft's is of, beside another figure of the source that may be."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from checker.align.vocabulary import Vocabulary, words_of
from checker.frame.chunks import Chunks, chunk
from checker.frame.owners import Figured, Owned, owners, topic
from checker.frame.periods import periods_of
from checker.judge.draft.figure import Figure
from checker.lexicon.calendar import MONTHS, TIME_WORDS, WEEKDAYS
from checker.lexicon.outcomes import OUTCOMES, RELATED_NOUNS
from checker.text.tokens import Stream, Token

__all__ = ["Asked", "Contrast", "Owners", "Words", "kin_of"]

Words = Mapping[str, float]
"""What a figure is of, word by word, each with how much it says by its part of speech."""

NOUN = 1.0
"""How much a noun says of what a figure is of."""
_WEIGHTS: Mapping[str, float] = {"K": 1.4, "N": NOUN, "A": 0.8, "V": 0.5, "E": 0.7, "G": 0.7}
"""Tag of a word (`frame.chunks`) -> how much it says of what a figure is of: names most, verbs least, for those are
what another writer changes first."""
_PERIOD = 1.0
"""How much a period says."""
_KIN = 0.7
"""How much a noun counts that newsrooms use for the one looked for (as a word of its sense does, `align.vocabulary`)."""
_TIMED = frozenset({"date", "quarter", "decade", "clock", "time"})
"""Kinds of figures that are a period themselves."""
_COUNTS = frozenset({"count", "number", "age"})
"""Kinds of figures that rival each other: they say how many."""
_COMPARED = re.compile(
    r" than | from (?=(?:a|the|last|this)\b)"
    r"| (?:as|compared (?:with|to)|versus|against|since) (?=(?:(?:in|at|during|for|that of|those of) )?(?:the |its |their )?"
    r"(?:(?:19|20)[0-9]{2}\b|last |a year|year|same|previous|prior|first|second|third|fourth|Q[1-4]))"
)
"""What leads to the period of a comparison: "50% more than a year ago", "rose 9% from a year ago to $31m", "twice as much as in 2009".

Negative examples: "as of 2009", "compared with $1.12 in 2009", where the period is the figure's own.
"""
_HOPS = 4
"""So many sentences back what a pronoun stands for is looked for, each from a pronoun to the next."""


class Owners:
    """What each figure of a text is of, read where it is asked for."""

    def __init__(
        self, plain: str, stream: Stream, figures: Sequence[Figure], by_sentence: Mapping[int, Sequence[int]]
    ) -> None:
        self._plain = plain
        self._stream = stream
        self._figures = figures
        self._by_sentence = by_sentence
        self._found: dict[int, Words] = {}
        self._subjects: dict[int, Words] = {}
        self._read: set[int] = set()
        self._topics: dict[int, Words] = {}

    def of(self, at: int) -> Words:
        """The words of the figure at an index; none where it stands in no sentence."""
        sentence = self._figures[at].sentence
        if sentence not in self._read:
            self._read.add(sentence)
            self._sentence(sentence)
        return self._found.get(at, {})

    def subject(self, at: int) -> Words:
        """The words of what the figure at an index is told of: "net", "income" of the 9 in "net income rose 9%"."""
        self.of(at)
        return self._subjects.get(at, {})

    def _sentence(self, sentence: int) -> None:
        placed: list[tuple[int, int, int]] = []
        for at in self._by_sentence.get(sentence, ()) if sentence >= 0 else ():
            first, last = self._stream.within(self._figures[at].start, self._figures[at].end)
            apart = not placed or placed[-1][2] <= first
            if first < last and apart and not self._figures[at].is_bare_month:
                placed.append((at, first, last))
        if not placed:
            return
        number = self._stream.sentence_of(placed[0][1])
        base, end = self._stream.bounds[number : number + 2]
        chunks = _chunks(self._stream, number)
        figured: list[Figured] = []
        unit = ""
        for at, first, last in placed:
            figure = self._figures[at]
            kind = "count" if figure.kind in _COUNTS else figure.kind
            bare = figure.kind == "number" and unit
            figured.append(
                Figured(
                    first - base,
                    min(last, end) - base,
                    frozenset((kind, unit)) if bare else frozenset((kind,)),
                    kind == "count",
                )
            )
            unit = unit if kind == "count" else kind
        parts = owners(chunks, figured)
        for (at, _, _), owned in zip(placed, parts, strict=True):
            found = dict(self._topic(number - 1)) if owned.refers else {}
            found.update(_weighed(chunks, owned.every))
            if self._figures[at].kind not in _TIMED:
                found.update(self._periods(chunks, owned, parts))
            self._found[at] = found
            named: Words = {} if owned.refers else _weighed(chunks, owned.subject)
            self._subjects[at] = {
                word: weight for word, weight in named.items() if ":" not in word and word not in TIME_WORDS
            }

    def _periods(self, chunks: Chunks, owned: Owned, parts: Sequence[Owned]) -> Words:
        """The periods of a figure's part, or of the part from which it takes what it leaves out."""
        begin, end = chunks.tokens[owned.first].start, chunks.tokens[owned.end - 1].end
        told = _COMPARED.split(self._plain[begin:end], maxsplit=1)[0]
        found = dict.fromkeys(periods_of(told), _PERIOD)
        return found or (
            self._periods(chunks, parts[owned.before], parts) if owned.before is not None else {}
        )

    def _topic(self, sentence: int, hops: int = _HOPS) -> Words:
        if sentence < 0 or not hops:
            return {}
        if sentence not in self._topics:
            chunks = _chunks(self._stream, sentence)
            tokens, pronoun = topic(chunks)
            before = self._topic(sentence - 1, hops - 1) if pronoun else {}
            self._topics[sentence] = {**before, **_weighed(chunks, tokens)}
        return self._topics[sentence]


@lru_cache(maxsize=8)
def _chunks(stream: Stream, sentence: int) -> Chunks:
    return chunk(stream.of_sentence(sentence))


def _weighed(chunks: Chunks, tokens: Sequence[int]) -> Words:
    found: dict[str, float] = {}
    for at in tokens:
        token, weight = chunks.tokens[at], _WEIGHTS.get(chunks.tags[at], 0.0)
        if weight and not (token.is_capital and token.low in _DAYS):
            found.update((word, max(weight, found.get(word, 0.0))) for word in words_of(token))
            found.update((word, NOUN) for word in _classes(token))
    return found


_DAYS = frozenset((*WEEKDAYS, *MONTHS))
"""Words that are periods (`frame.periods`), and no names beside."""


def _classes(token: Token) -> Iterator[str]:
    """The classes that a word belongs to, whose members stand for one another."""
    name = _OUTCOME.get(token.low)
    if name:
        yield f"{OUTCOME}{name}"


OUTCOME = "outcome:"
"""What the class of an outcome begins with; all other classes are periods."""
WEEKDAY = "weekday:"
"""What the class of weekdays begins with."""
OF_YEARS = ("year:", "ago:")
"""What the classes of periods begin with that tell which year."""


_OUTCOME = {word: name for name, listed in OUTCOMES.items() for word in listed}


class Contrast(NamedTuple):
    """How two figures of the sources tell what a figure of the draft is of."""

    first: float
    """How much of the draft's words only the first has."""
    second: float
    """How much only the second has."""
    told: float
    """How much of them the second has in all, 0 to 1."""


class Asked:
    """What a figure of a draft is of, ready to be held against figures of the sources."""

    def __init__(self, own: Words, vocabulary: Vocabulary) -> None:
        self._own = [
            (word, weight * ((1 + vocabulary.weight(word)) / 2 if ":" not in word else 1.0), kin)
            for word, weight in own.items()
            if (kin := kin_of(word, vocabulary))
        ]

    def shares(self, words: Words) -> Sequence[float]:
        """Of each of its words how far others have it: 1 the word itself, less one that can stand for it, else 0."""
        return [max((kin[one] for one in kin.keys() & words.keys()), default=0.0) for _, _, kin in self._own]

    def contrast(self, first: Words, second: Words) -> Contrast:
        """How two figures' words tell it; a period that stands with the first alone may be of both.

        And one that stands with the second alone, which is of another year besides: "$0.86, compared with $1.12 in the
        second quarter of 2019" in a report on a second quarter.
        """
        only = [0.0, 0.0]
        told = whole = 0.0
        asked = {word for word, _, _ in self._own}
        elsewhen = any(word.startswith(OF_YEARS) for word in second.keys() - asked)
        for (word, weight, _), a, b in zip(self._own, self.shares(first), self.shares(second), strict=True):
            if ":" in word and not b and not (a and _has_class(second, word)):
                continue
            alone = not a and _is_period(word) and not _has_class(first, word)
            if alone and (elsewhen or word.startswith(WEEKDAY)):
                continue  # the day of a story is told once
            if max(a, b) == 1.0:  # who writes "night" of the one does not mean it by the "day" of the other
                a, b = (share if share == 1.0 else 0.0 for share in (a, b))
            whole += weight
            told += weight * b
            only[0] += weight * max(0.0, a - b)
            only[1] += weight * max(0.0, b - a)
        return Contrast(only[0], only[1], told / whole if whole else 0.0)


def _is_period(word: str) -> bool:
    """Whether it is no word but a period: "quarter:2", "ago:year"; one that names none ("in the quarter") tells nothing."""
    return ":" in word[:-1] and not word.startswith(OUTCOME)


def _has_class(words: Words, word: str) -> bool:
    """Whether another member of a word's class is among the words: another quarter, another outcome."""
    name = word.partition(":")[0] + ":"
    return any(other.startswith(name) for other in words)


def kin_of(word: str, vocabulary: Vocabulary) -> Mapping[str, float]:
    """The sources' words that can stand for one: those of its senses, and the nouns that newsrooms use for it."""
    if ":" in word:
        return {word: 1.0}
    mates = {name: _KIN for name in _MATES.get(word, ()) if name in vocabulary.rarity}
    return {**mates, **vocabulary.kin(word)}


_MATES = {
    word: frozenset(mate for group in RELATED_NOUNS if word in group for mate in group) - {word}
    for word in frozenset().union(*RELATED_NOUNS)
}
