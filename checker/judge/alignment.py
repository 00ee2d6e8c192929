"""Which sentence of one text answers which sentence of another that shares its origin."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import chain
from typing import TypeAlias

from checker.extract import Analysis, once
from checker.judge.anchors import in_order, sentences, words
from checker.model import Sentence

__all__ = ["sentence_pairs"]

_OFTEN = 2
"""Words that a text has more often say little about the place."""
_LINKS = 2
"""Words in the same order that two sentences share at least."""


Pair: TypeAlias = "tuple[Sentence, Sentence]"


def sentence_pairs(first: Analysis, second: Analysis) -> list[Pair]:
    """Sentences that stand at the same place in both texts and share words, in the order of the first.

    The texts' rare words in their longest common order tie the sentences; two are a pair when each has most
    ties with the other. n log n in the words.
    """
    if first.document.name > second.document.name:
        return sorted((one, two) for two, one in sentence_pairs(second, first))
    known = _known_pairs(first)
    if second.document.name not in known:
        known[second.document.name] = _pairs(first, second)
    return known[second.document.name]


@once
def _known_pairs(_analysis: Analysis) -> dict[str, list[Pair]]:
    """The pairs with the sentences of other texts, by their names: several steps ask for them."""
    return {}


def _pairs(first: Analysis, second: Analysis) -> list[Pair]:
    ours, theirs = _rare_words(first), _rare_words(second)
    shared = {word for word, _ in ours}.intersection([word for word, _ in theirs])
    ours = [item for item in ours if item[0] in shared]
    theirs = [item for item in theirs if item[0] in shared]
    common = in_order([word for word, _ in ours], [word for word, _ in theirs])
    ties = Counter((ours[i][1], theirs[j][1]) for i, j in common)
    forth: dict[int, tuple[int, int]] = {}
    back: dict[int, tuple[int, int]] = {}
    for (i, j), number in ties.items():
        forth[i] = max(forth.get(i, (0, 0)), (number, -j))
        back[j] = max(back.get(j, (0, 0)), (number, -i))
    left, right = sentences(first), sentences(second)
    return [
        (left[i], right[-j])
        for i, (number, j) in sorted(forth.items())
        if number >= _LINKS and back[-j] == (number, -i)
    ]


@once
def _rare_words(analysis: Analysis) -> Sequence[tuple[str, int]]:
    """The words of the article itself that it does not have often, each with its sentence's number."""
    by_sentence = [[word.lower() for word in printed] for printed in words(analysis)]
    tally = Counter(chain.from_iterable(by_sentence))
    return [(word, number) for number, own in enumerate(by_sentence) for word in own if tally[word] <= _OFTEN]
