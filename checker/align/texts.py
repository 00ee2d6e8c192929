"""The sentences of several texts, found by the words that they share: an index of lemmas and their kin."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from checker.align.told import Told
from checker.align.vocabulary import Vocabulary
from checker.text.tokens import Token

__all__ = ["Texts", "told_of"]

CANDIDATES = 5
"""Sentences that a sentence is compared with."""
COMMON = 400
"""Sentences from which on a word finds none."""
MANY = 24
"""Sentences of all texts from which on some sentence nearly always tells of another matter in like words."""
MUTUAL = 0.2
"""How much two sentences have to tell of each other there, each a share, multiplied."""


def told_of(text: Sequence[Sequence[Token]], known: frozenset[str]) -> Iterator[Told]:
    """The sentences of a text, each with what stands before it."""
    before: frozenset[str] = frozenset()
    for tokens in text:
        told = Told(tokens, before, known)
        yield told
        before = told.words


def _headed(tokens: Sequence[Token]) -> bool:
    """Whether more than half of the words have a capital, as in a headline."""
    words = [token for token in tokens if token.kind == "word"]
    return 2 * sum(token.is_capital for token in words) > len(words)


class Texts:
    """The sentences of several texts, found by their words."""

    def __init__(self, texts: Iterable[Sequence[Sequence[Token]]]) -> None:
        sentences = [list(text) for text in texts]
        self.known = frozenset(
            token.low
            for text in sentences
            for tokens in text
            for at, token in enumerate(tokens)
            if at
            and token.is_capital
            and token.kind == "word"
            and tokens[at - 1].kind == "word"
            and not _headed(tokens)
        )
        self.texts = [list(told_of(text, self.known)) for text in sentences]
        self.vocabulary = Vocabulary(told.words for text in self.texts for told in text)
        self._few = sum(map(len, self.texts)) < MANY
        self._places: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for at, text in enumerate(self.texts):
            for number, told in enumerate(text):
                for word in sorted(told.words):
                    self._places[word].append((at, number))

    def like(self, words: frozenset[str]) -> list[tuple[float, int, Told]]:
        """The sentences that have most of the words: how much, the text's number and the sentence, best first."""
        found = [
            (self.vocabulary.covered(words, self.texts[at][number].words), at, self.texts[at][number])
            for at, number in self.places(words, 2 * CANDIDATES)
        ]
        return sorted(found, key=lambda one: -one[0])[:CANDIDATES]

    def places(self, words: frozenset[str], most: int) -> list[tuple[int, int]]:
        """Where the sentences stand that share most with some words, by text and number, best first."""
        scores: dict[tuple[int, int], float] = defaultdict(float)
        for word in sorted(words):
            for kin, share in self.vocabulary.kin(word).items():
                places = self._places[kin]
                if len(places) <= COMMON:
                    for place in places:
                        scores[place] += share * self.vocabulary.weight(kin)
        return sorted(scores, key=lambda place: (-scores[place], place))[:most]

    def are_alike(self, own: Told, told: Told) -> bool:
        """Whether two sentences tell enough of each other for what one has otherwise to be of the same matter.

        In few sentences whatever shares a clause is; of many, one that tells half of a draft's sentence and much besides
        tells of another step, another person or another day.
        """
        if self._few:
            return True
        covered = self.vocabulary.covered
        return covered(own.words, told.words) * covered(told.words, own.words) >= MUTUAL

    def kin(self, one: str, other: str) -> bool:
        """Whether two words are the same or kin."""
        return one == other or other in self.vocabulary.kin(one)
