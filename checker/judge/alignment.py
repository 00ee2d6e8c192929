"""Which sentence of one text answers which sentence of another that shares its origin."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from checker.extract import Analysis, once
from checker.judge.anchors import in_order, sentences
from checker.patterns import pattern

if TYPE_CHECKING:
    from checker.model import Sentence

__all__ = ["sentence_pairs"]

_WORD = pattern(r"\w+")
_OFTEN = 2
"""Words that a text has more often say little about the place."""
_LINKS = 2
"""Words in the same order that two sentences share at least."""


def sentence_pairs(first: Analysis, second: Analysis) -> list[tuple[Sentence, Sentence]]:
    """Sentences that stand at the same place in both texts and share words, in the order of the first.

    The texts' rare words in their longest common order tie the sentences; two are a pair when each has most
    ties with the other. n log n in the words.
    """
    ours, theirs = _words(first), _words(second)
    tally, count = Counter(word for word, _ in ours), Counter(word for word, _ in theirs)
    rare = {word for word, number in tally.items() if number <= _OFTEN and 0 < count[word] <= _OFTEN}
    ours = [item for item in ours if item[0] in rare]
    theirs = [item for item in theirs if item[0] in rare]
    chain = in_order([word for word, _ in ours], [word for word, _ in theirs])
    ties = Counter((ours[i][1], theirs[j][1]) for i, j in chain)
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
def _words(analysis: Analysis) -> Sequence[tuple[str, int]]:
    """The words of the article itself, each with its sentence's number."""
    plain = analysis.document.plain
    return [
        (word.lower(), number)
        for number, sentence in enumerate(sentences(analysis))
        for word in _WORD.findall(plain, sentence.start, sentence.end)
    ]
