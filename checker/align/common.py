"""How much two documents have in common: whether they tell one event so closely that their words must agree too."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from checker.align.agreements import Agreement
from checker.align.story import Story

__all__ = ["Common"]

ONE_EVENT = 0.45
"""From this share of figures in common on two documents tell one event closely; half of them and one may be worded apart."""
FEWEST = 2
"""So many figures in common at least."""


class Common:
    """The figures that documents of a story state alike, and the sentences that hold them."""

    def __init__(self, story: Story, agreements: Iterable[Agreement]) -> None:
        self._story = story
        self._agreed: dict[tuple[str, str], set[tuple[int, int]]] = defaultdict(set)
        self._partners: dict[tuple[str, int], set[tuple[str, int]]] = defaultdict(set)
        for pair in agreements:
            for a, b in ((pair.one, pair.other), (pair.other, pair.one)):
                self._partners[a.source, a.sentence].add((b.source, b.sentence))
                self._agreed[a.source, b.source].add((a.start, a.end))

    def share(self, one: str, other: str) -> float:
        """The share of the figures of the document with fewer that the other states alike: 0 to 1."""
        counts = [
            (len(self._agreed[a, b]), len(self._story.statements[a])) for a, b in ((one, other), (other, one))
        ]
        agreed, total = min(counts, key=lambda count: count[1])
        return min(1.0, agreed / max(3, total))

    def tell_one_event(self, one: str, other: str) -> bool:
        """Whether they tell one event so closely that what they say of it must agree."""
        return len(self._agreed[one, other]) >= FEWEST and self.share(one, other) >= ONE_EVENT

    def are_partners(self, one: tuple[str, int], other: tuple[str, int]) -> bool:
        """Whether two sentences, each by document and number, state a figure alike."""
        return other in self._partners[one]
