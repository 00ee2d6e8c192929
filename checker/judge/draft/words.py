"""The words around a number: what passages are aligned by, and never what values are compared by."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from checker.align.vocabulary import Vocabulary, base, share_of, words_of
from checker.frame.chunks import Chunks, chunk
from checker.judge.draft.figure import Figure
from checker.lexicon.calendar import MONTHS
from checker.lexicon.clausal import PARTING
from checker.lexicon.nouns import STOP
from checker.model import Sentence
from checker.text.tokens import Stream, Token, cut

__all__ = ["Context", "Frame", "Likeness", "Own", "Passages", "frame_of", "shared_frame", "words_in"]

REACH = 14
"""Words to either side of a number that say what it measures."""
NEIGHBOUR = 0.25
"""How much a word of the sentence before or after counts."""
HALF = 5
"""Distance in words at which a word counts half."""
BESIDE = 2
"""Words on either side of a draft's number that stand right beside it."""
AROUND = 3
"""Words on either side of a source's number among which these are looked for."""


def words_in(plain: str, start: int, end: int) -> list[tuple[str, int]]:
    """The lemmas of the words between two offsets that are no function words, with their places."""
    found: list[tuple[str, int]] = []
    before: Token | None = None
    for token in cut(plain, start, end):
        found.extend((word, token.start) for word in words_of(token))
        if (
            token.kind == "number"
            and before is not None
            and _labels(before)
            and before.end + 1 == token.start
        ):
            found.append((f"#{token.low}", token.start))
        before = token
    return found


def _labels(token: Token) -> bool:
    """Whether the number behind a word is a part of a name: "Room 101", "Flight 370"."""
    return token.is_capital and token.kind == "word" and token.low not in MONTHS and token.low not in STOP


class Context(NamedTuple):
    """What stands around a number."""

    near: Mapping[str, float]
    """Lemma -> nearness, 1 beside it; of words of the sentences beside its own, a little."""
    sentence: frozenset[str]
    clause: frozenset[str]
    """Of a draft's number the words of its clause; empty for a source's."""
    beside: frozenset[str]
    """The words right beside it."""
    segment: frozenset[str]
    """The words of its sentence that are nearer to it than to any other figure, cut at marks and conjunctions."""


_NOTHING = Context({}, frozenset(), frozenset(), frozenset(), frozenset())


class Passages:
    """The sentences of one text as lemmas."""

    def __init__(self, plain: str, sentences: Sequence[Sentence], stream: Stream) -> None:
        self.words = [words_in(plain, one.start, one.end) for one in sentences]
        self.sentences = sentences
        self._plain = plain
        self._stream = stream
        self._last: tuple[int, Chunks] | None = None

    def around(self, figure: Figure, figures: Sequence[Figure], *, own: bool = False) -> Context:
        """The words around one of the figures of its sentence.

        `own` for a draft's, with its clause and without the sentences beside it.
        """
        if figure.sentence < 0:
            return _NOTHING
        words = self.words[figure.sentence]
        at = bisect_left(words, figure.start, key=lambda one: one[1])
        inside = bisect_left(words, figure.end, key=lambda one: one[1])
        near = self._near(figure, words, at, inside)
        if not own:
            for sentence in (figure.sentence - 1, figure.sentence + 1):
                if 0 <= sentence < len(self.words):
                    for word, _ in self.words[sentence]:
                        near.setdefault(word, NEIGHBOUR)
        reach = BESIDE if own else AROUND
        return Context(
            near,
            frozenset(word for word, _ in words),
            frozenset(self._clause(figure, words)) if own else frozenset(),
            frozenset(word for word, _ in words[max(0, at - reach) : inside + reach]),
            frozenset(self._segment(figure, figures, words)),
        )

    def _segment(
        self, figure: Figure, figures: Sequence[Figure], words: Sequence[tuple[str, int]]
    ) -> Iterator[str]:
        start, stop, _ = self.sentences[figure.sentence]
        before = max((one.end for one in figures if one.end <= figure.start), default=None)
        after = min((one.start for one in figures if one.start >= figure.end), default=None)
        first = start if before is None else self._cut(before, figure.start)
        last = stop if after is None else self._cut(figure.end, after)
        yield from (word for word, offset in words if first <= offset < last)

    def _cut(self, end: int, start: int) -> int:
        """Where the words between two figures part: at the last mark or conjunction between them, else half-way."""
        cuts = list(PARTING.finditer(self._plain, end, start))
        return cuts[-1].start() if cuts else (end + start) // 2

    def _near(
        self, figure: Figure, words: Sequence[tuple[str, int]], at: int, inside: int
    ) -> dict[str, float]:
        near: dict[str, float] = {}
        for index in range(max(0, at - REACH), min(len(words), at + REACH)):
            word = words[index][0]
            distance = 0 if at <= index < inside else index - at if index >= at else at - index - 1
            near[word] = max(near.get(word, 0.0), 1 / (1 + distance / HALF))
        return near

    def _chunks_of(self, number: int) -> Chunks:
        """The chunks of a sentence, kept until those of another are asked for: figures come sentence by sentence."""
        if self._last is None or self._last[0] != number:
            self._last = number, chunk(self._stream.of_sentence(number))
        return self._last[1]

    def _clause(self, figure: Figure, words: Sequence[tuple[str, int]]) -> Iterator[str]:
        stream = self._stream
        first, last = stream.within(figure.start, figure.end)
        if first >= last:
            return
        number = stream.sentence_of(first)
        chunks = self._chunks_of(number)
        begin, end = chunks.clause_of(first - stream.bounds[number])
        start, stop = chunks.tokens[begin].start, chunks.tokens[end - 1].end
        yield from (word for word, offset in words if start <= offset < stop)


class Likeness(NamedTuple):
    """How much of what stands around a draft's number stands around a source's; all from 0 to 1."""

    near: float
    """Of all words around it, the nearest counting most; words that no source has count for nothing."""
    words: int
    """How many those are."""
    told: float
    """Of the words of its clause, in the source's sentence."""
    beside: float
    """Of the words right beside it, right beside the source's."""
    segment: float
    """Of the words that belong to it, among those that belong to the source's."""


class Own:
    """What stands around a draft's number, ready to be compared with what stands around a source's."""

    def __init__(self, context: Context, vocabulary: Vocabulary) -> None:
        self._context = context
        self._kin = {word: vocabulary.kin(word) for word in context.near}
        heard = [word for word in context.near if self._kin[word]]
        rarity = vocabulary.rarity
        self._heard = [
            (
                context.near[word],
                context.near[word] * max(rarity[other] for other in self._kin[word]),
                [(kin, share, rarity[kin]) for kin, share in self._kin[word].items()],
            )
            for word in heard
        ]
        self._whole = sum(most for _, most, _ in self._heard)
        self._clause, self._beside, self._segment = (
            vocabulary.weighed(words) for words in (context.clause, context.beside, context.segment)
        )

    @property
    def context(self) -> Context:
        """What stands around it."""
        return self._context

    def like(self, other: Context) -> Likeness:
        """How like it is to what stands around a source's number."""
        shared, words, theirs = 0.0, 0, other.near
        for near, most, kindred in self._heard:
            best = 0.0
            for kin, share, rarity in kindred:
                if kin in theirs:
                    best = max(best, min(near, theirs[kin]) * share * rarity)
            words += best > 0
            shared += min(best, most)
        return Likeness(
            shared / self._whole if self._whole else 0.0,
            words,
            share_of(self._clause, other.sentence),
            share_of(self._beside, other.beside),
            share_of(self._segment, other.segment),
        )


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
    return [
        "#" if token[0].isdigit() else base(token.casefold()) for token in tokens if token not in _ARTICLES
    ]


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
