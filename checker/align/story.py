"""What alignment needs of all documents of a story at once: statements, and what their sentences have in common.

The weight of a stem between two documents is min(idf, 6)/6 ÷ √(n_A·n_B), where n counts the sentences of a document that
hold it; a pair of sentences scores the sum over the stems they share (../docs/adr, anchors). idf is taken over the
sentences of all documents given, so that with two short articles a word in both of them still says something.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import islice

from checker.align.dollars import of_one_country
from checker.extract import Analysis
from checker.frame import Statement, statements
from checker.frame.propositions import Clauses
from checker.lexicon.events import POLLS
from checker.lexicon.words import FUNCTION_WORDS
from checker.text.stems import stem
from checker.text.tokens import Stream, Token
from checker.text.wordnet import frequency
from checker.values import DateValue

__all__ = ["Story", "story_of"]

NAMES, HALF = 3, 0.5
"""Words of names that two documents on one event have in common at least, and their share of the fewer."""
PLAIN = 40
"""So many sentences of plain English are added to a story's own."""
MANY = 1_000
"""Of more documents nothing is kept that can be read again, and tokens are packed: memory is scarcer than time."""
MOST = 6.0
"""Beyond this an idf says no more: a word of one text."""


class Story:
    """The documents' streams and statements, with the weights of stems."""

    def __init__(self, analyses: Iterable[Analysis]) -> None:
        self.analyses = {one.document.name: one for one in analyses}
        many = len(self.analyses) > MANY
        self.statements: Mapping[str, Sequence[Statement]] = of_one_country(
            {name: _packed(one) if many else statements(one) for name, one in self.analyses.items()}
        )
        self.streams: Mapping[str, Stream] = {name: one.stream for name, one in self.analyses.items()}

    @cached_property
    def counts(self) -> Mapping[str, Counter[str]]:
        """Document -> stem -> how many of its sentences hold it."""
        return {
            name: Counter(stem for stems in stream.stems_by_sentence for stem in stems)
            for name, stream in self.streams.items()
        }

    @cached_property
    def _idf(self) -> Mapping[str, float]:
        """Stem -> 0 to 1. Short stories are filled up with sentences of plain English (WordNet's concordance)."""
        sentences = sum(len(stream.sentences) for stream in self.streams.values())
        held: Counter[str] = Counter()
        words: dict[str, str] = {}
        for name, counts in self.counts.items():
            held.update(counts)
            stream = self.streams[name]
            for own, token in zip(stream.stems, stream.tokens, strict=True):
                known = words.get(own)
                if known is None or (known is not token.low and _rank(token.low) < _rank(known)):
                    words[own] = token.low
        return {
            stem: min(MOST, math.log2((sentences + PLAIN) / (n + PLAIN * frequency(words.get(stem, stem)))))
            / MOST
            for stem, n in held.items()
        }

    @lru_cache(maxsize=1 << 12)  # noqa: B019 - a story lives as long as one comparison
    def clauses(self, source: str, sentence: int) -> Clauses:
        """A sentence of a document, read."""
        return Clauses(self.streams[source].of_sentence(sentence))

    @lru_cache(maxsize=1 << 12)  # noqa: B019 - a story lives as long as one comparison
    def vocabulary(self, source: str) -> frozenset[str]:
        """The words of a document, in small letters."""
        return frozenset(token.low for token in self.streams[source].tokens)

    @cached_property
    def names(self) -> frozenset[str]:
        """Words that have a capital inside a sentence and stand nowhere without one, in small letters."""
        capital: set[str] = set()
        small: set[str] = set()
        for stream in self.streams.values():
            begins = set(stream.bounds)
            for at, token in enumerate(stream.tokens):
                if token.kind == "word" and at not in begins:
                    (capital if token.is_capital else small).add(token.low)
        return frozenset(capital - small - FUNCTION_WORDS)

    @lru_cache(maxsize=1 << 12)  # noqa: B019 - a story lives as long as one comparison
    def names_of(self, source: str) -> frozenset[str]:
        """The words of names that a document has."""
        return self.names & self.vocabulary(source)

    def is_foreign(self, word: str, source: str, other: str) -> bool:
        """Whether a word stands once in a document, and not in the other: what it names has no part in what both tell."""
        name = stem(word)
        return self.counts[other][name] == 0 and self.counts[source][name] <= 1

    def share_names(self, one: str, other: str) -> bool:
        """Whether two documents have so many words of names in common as two on one event have."""
        ours, theirs = self.names_of(one), self.names_of(other)
        return len(ours & theirs) >= max(NAMES, HALF * min(len(ours), len(theirs)))

    @cached_property
    def _values(self) -> Mapping[str, Counter[str]]:
        return {name: Counter(_printed(one) for one in listed) for name, listed in self.statements.items()}

    @cached_property
    def _by_dimension(self) -> Mapping[tuple[str, str], Sequence[Statement]]:
        found: dict[tuple[str, str], list[Statement]] = {}
        for name, listed in self.statements.items():
            for one in listed:
                found.setdefault((name, one.frame.dimension), []).append(one)
        return found

    def like(self, one: Statement, source: str) -> Sequence[Statement]:
        """The statements of a document that are of one dimension with a figure."""
        return self._by_dimension.get((source, one.frame.dimension), ())

    def beside(self, one: Statement) -> Iterator[Statement]:
        """The statements of its sentence and of those right before and after."""
        listed = self.statements[one.source]
        first = bisect_left(listed, one.sentence - 1, key=lambda other: other.sentence)
        for other in islice(listed, first, None):
            if other.sentence > one.sentence + 1:
                return
            yield other

    @cached_property
    def _crowds(self) -> Mapping[tuple[str, str, str | None], int]:
        found: dict[tuple[str, str, str | None], set[str]] = {}
        for name, listed in self.statements.items():
            for one in listed:
                found.setdefault((name, one.frame.dimension, one.frame.head), set()).add(str(one.value))
        return {key: len(values) for key, values in found.items()}

    def crowd(self, one: Statement) -> int:
        """How many different values its document has of its dimension and head."""
        return self._crowds[one.source, one.frame.dimension, one.frame.head]

    def alone(self, one: Statement) -> bool:
        """Whether its document prints that figure once, of whatever kind."""
        return self._values[one.source][_printed(one)] == 1

    @lru_cache(maxsize=1 << 14)  # noqa: B019 - a story lives as long as one comparison
    def is_dateline(self, one: Statement) -> bool:
        """Whether a date stands at the head of the text, before its first sentence goes on."""
        if one.frame.kind != "date" or one.sentence > 1:
            return False
        stream = self.streams[one.source]
        begins, ends = stream.bounds[one.sentence], stream.bounds[one.sentence + 1]
        if one.last >= ends or all(token.kind == "mark" for token in stream.tokens[one.last : ends]):
            return one.first - begins < 4 and not _is_told(stream.tokens[begins : one.first])
        return stream.tokens[one.last].text in "—–-(:" and one.last - begins < 14

    def dated(self, source: str) -> DateValue | None:
        """The day of publication, or of the dateline; None where there is none or it can be read in two ways."""
        published = self.analyses[source].document.published
        if len(published) == 1:
            return DateValue(tuple(published))
        lines = [one.value for one in self.statements[source][:3] if self.is_dateline(one)]
        return lines[0] if lines and isinstance(lines[0], DateValue) and not lines[0].is_ambiguous else None

    def pollsters(self, one: Statement) -> frozenset[str]:
        """The names beside the nearest words for a poll, two sentences back at most: who measured the figure."""
        for number in range(one.sentence, max(-1, one.sentence - 3), -1):
            if found := self._pollsters(one.source, number):
                return found
        return frozenset()

    @lru_cache(maxsize=1 << 14)  # noqa: B019 - a story lives as long as one comparison
    def _pollsters(self, source: str, sentence: int) -> frozenset[str]:
        tokens = self.streams[source].of_sentence(sentence)
        return frozenset(
            token.low
            for at, near in enumerate(tokens)
            if near.low in POLLS
            for token in tokens[max(0, at - 4) : at + 5]
            if token.kind == "word" and token.is_capital and token.low not in FUNCTION_WORDS | POLLS
        )

    def weight(self, stem: str, one: str, other: str) -> float:
        """How much a stem that two documents share says of sentences that share it."""
        return self._idf.get(stem, 1.0) / math.sqrt(self.counts[one][stem] * self.counts[other][stem] or 1)

    def rarity(self, stem: str) -> float:
        """0 to 1: how rare a stem is among all sentences of the story."""
        return self._idf.get(stem, 1.0)

    def likeness(self, one: str, at: int, other: str, other_at: int) -> float:
        """The score of two sentences."""
        return self._likeness((one, at), (other, other_at))

    @lru_cache(maxsize=1 << 15)  # noqa: B019 - a story lives as long as one comparison
    def _likeness(self, one: tuple[str, int], other: tuple[str, int]) -> float:
        shared = (
            self.streams[one[0]].stems_by_sentence[one[1]]
            & self.streams[other[0]].stems_by_sentence[other[1]]
        )
        return sum(sorted(self.weight(stem, one[0], other[0]) for stem in shared))

    def near(self, one: Statement, other: Statement) -> float:
        """The same over the stems near two figures, each weighed down by how far it stands from them."""
        a, b = self.around(one), self.around(other)
        return sum(
            self.weight(stem, one.source, other.source) * min(a[stem], b[stem])
            for stem in sorted(a.keys() & b.keys())
        )

    @lru_cache(maxsize=1 << 13)  # noqa: B019 - a story lives as long as one comparison
    def _at(self, source: str, sentence: int, start: int, end: int) -> Mapping[str, float]:
        stream = self.streams[source]
        first, last = stream.bounds[sentence], stream.bounds[sentence + 1]
        kept = stream.stems_by_sentence[sentence]
        found: dict[str, float] = {}
        for at in range(max(first, start - REACH), min(last, end + REACH)):
            stem = stream.stems[at]
            if stem in kept and not start <= at < end:
                distance = start - at if at < start else at - end + 1
                found[stem] = max(found.get(stem, 0.0), _WEIGHTS[distance])
        return found

    def around(self, one: Statement) -> Mapping[str, float]:
        """The stems near a figure, with its noun, each with a weight from 1 down to a half by its distance."""
        return self._at(one.source, one.sentence, one.first, one.last - (one.mention.kind == "quantity"))

    @classmethod
    def let_go(cls) -> None:
        """Forget what was kept of the stories compared so far, and so the stories."""
        for kept in (
            cls.clauses,
            cls.vocabulary,
            cls.names_of,
            cls.is_dateline,
            cls._pollsters,
            cls._likeness,
            cls._at,
        ):
            kept.cache_clear()


def _rank(word: str) -> tuple[int, str]:
    """The order of the words of one stem: the shortest stands for them, in whatever order the documents come."""
    return len(word), word


def _is_told(tokens: Sequence[Token]) -> bool:
    """Whether a word in small letters, not "on" alone, makes a sentence of what stands before a date: "He died in 1871"."""
    return any(token.kind == "word" and token.text == token.low != "on" for token in tokens)


REACH = 9
"""So many tokens on either side are near a figure."""
_WEIGHTS = tuple(1 - 0.05 * distance for distance in range(REACH + 1))
"""What a stem so many tokens away weighs."""


def _packed(analysis: Analysis) -> Sequence[Statement]:
    """The statements of a document, which keeps of all that they were read from its tokens alone."""
    found = statements(analysis)
    analysis.let_go(tokens=False)
    analysis.stream.pack()
    return found


def _printed(one: Statement) -> str:
    low = one.mention.low
    return str(one.value) if low is None else format(low.normalize(), "f")


def story_of(analyses: Iterable[Analysis]) -> Story:
    """The documents as one story."""
    return Story(analyses)
