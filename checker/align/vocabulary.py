"""The words of several texts: how much each says, and which of them are kin to another word.

Words meet as lemmas, with the words of their WordNet senses and derivations, and reporters' shorthand written out.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TypeAlias

from checker.lexicon.aspects import THE_EARLIER
from checker.lexicon.names import CALENDAR
from checker.lexicon.nouns import STOP
from checker.lexicon.shorthand import SHORTHAND
from checker.lexicon.words import FUNCTION_WORDS
from checker.text.stems import stem
from checker.text.tokens import Token
from checker.text.wordnet import entry, lemmas

__all__ = ["YEAR", "Vocabulary", "Weighed", "base", "names_an_earlier", "share_of", "words_of"]

YEAR = re.compile(r"(?:19|20)\d\d")
"""A token that is a year of which news tells."""

KIN = 0.7
"""How much a word counts that is only related to the one looked for."""
ONCE = 1.5
"""For how many sentences one counts that holds a word, so that short texts have no word that says nothing."""
LEAST = 0.05
"""What a word says at least, however many sentences have it."""


@lru_cache(maxsize=1 << 16)
def base(low: str) -> str:
    """The most frequent lemma of a word in small letters; its stem where no lemma is known."""
    known = lemmas(low)
    return known[0][1] if known else stem(low)


def names_an_earlier(tokens: Sequence[Token]) -> bool:
    """Whether words name what came before: "an earlier plan", not "earlier on Monday"; the last one is only looked at as a noun."""
    return any(
        one.low in THE_EARLIER and noun.low not in FUNCTION_WORDS | CALENDAR for one, noun in pairwise(tokens)
    )


def words_of(token: Token) -> Sequence[str]:
    """The lemmas that a token stands for; none for marks, figures and function words."""
    return () if token.kind == "mark" else _lemmas(token.low)


@lru_cache(maxsize=1 << 16)
def _lemmas(low: str) -> Sequence[str]:
    if len(low) < 2 or low[0].isdigit() or low.endswith("n't"):
        return ()
    if low in SHORTHAND:
        return SHORTHAND[low]
    return () if low in STOP else (base(low),)


Weighed: TypeAlias = "Sequence[tuple[str, float, Mapping[str, float]]]"
"""Words in order, each with how much it says and the sources' words that can stand for it."""


class Vocabulary:
    """The words of the sources, by the sentences that hold them."""

    def __init__(self, sentences: Iterable[Iterable[str]]) -> None:
        counts: Counter[str] = Counter()
        total = 0
        for words in sentences:
            total += 1
            counts.update(set(words))
        self.rarity = {word: math.log((total + 1) / (count - 1 + ONCE)) for word, count in counts.items()}
        self._most = math.log((total + 1) / ONCE) or 1.0
        self._of_sense: dict[str, set[str]] = defaultdict(set)
        for word in counts:
            for sense in _senses(word):
                self._of_sense[sense].add(word)
        self._kin: dict[str, Mapping[str, float]] = {}

    def weight(self, word: str) -> float:
        """How much a word says, 1 for one that at most one sentence of the sources has."""
        return max(LEAST, self.rarity.get(word, self._most) / self._most)

    def kin(self, word: str) -> Mapping[str, float]:
        """The sources' words that can stand for a word, with how much each counts."""
        if word not in self._kin:
            found = {other: KIN for sense in sorted(_senses(word)) for other in self._of_sense.get(sense, ())}
            self._kin[word] = {**found, **({word: 1.0} if word in self.rarity else {})}
        return self._kin[word]

    def covered(self, words: Iterable[str], by: frozenset[str]) -> float:
        """How much of the words others have, by weight, 0 to 1; 0 for none."""
        return share_of(self.weighed(words), by)

    def weighed(self, words: Iterable[str]) -> Weighed:
        """The words as `share_of` takes them: for those that are held against many others."""
        return [(word, self.weight(word), self.kin(word)) for word in sorted(words)]


def share_of(words: Weighed, by: frozenset[str]) -> float:
    """How much of the words others have, by weight, 0 to 1; 0 for none."""
    whole = told = 0.0
    for word, weight, kin in words:
        whole += weight
        if word in by and word in kin:
            told += weight
        elif kin and not by.isdisjoint(kin):
            told += weight * KIN
    return told / whole if whole else 0.0


@lru_cache(maxsize=1 << 15)
def _senses(word: str) -> frozenset[str]:
    own = entry(word)
    return own.senses | own.derived if own else frozenset()
