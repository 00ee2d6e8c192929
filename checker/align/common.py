"""How much two documents have in common: whether they tell one event so closely that their words must agree too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from checker.align.agreements import Agreement
from checker.align.story import Story
from checker.lexicon.names import CALENDAR

__all__ = ["SHORT", "Common"]

ONE_EVENT = 0.45
"""From this share of figures in common on two documents tell one event closely; half of them and one may be worded apart."""
FEWEST = 2
"""So many figures in common at least."""
SHORT = 12
"""Sentences of a document so short that most of what it names is what the event is about."""
OPENING = 3
"""So many words of content two short documents that tell one event have in common in their first two sentences."""
MOST = 24
"""So many documents behind one are held against it, and so much that each says of one kind."""

Key = TypeVar("Key")
One = TypeVar("One")


class Common:
    """The figures that documents of a story state alike, and the sentences that hold them."""

    def __init__(self, story: Story, agreements: Iterable[Agreement]) -> None:
        self._story = story
        self._having: dict[tuple[str, int, int], tuple[str, ...]] = {}
        """A figure, by document and place -> the documents that state it alike."""
        self._partners: dict[tuple[str, int], tuple[tuple[str, int], ...]] = {}
        for pair in agreements:
            for a, b in ((pair.one, pair.other), (pair.other, pair.one)):
                _add(self._having, (a.source, a.start, a.end), b.source)
                _add(self._partners, (a.source, a.sentence), (b.source, b.sentence))

    def _agreed(self, one: str, other: str) -> int:
        """How many figures of the one document the other states alike."""
        places = {(each.start, each.end) for each in self._story.statements[one]}
        return sum(other in self._having.get((one, *place), ()) for place in places)

    def share(self, one: str, other: str) -> float:
        """The share of the figures of the document with fewer that the other states alike: 0 to 1."""
        counts = [
            (self._agreed(a, b), len(self._story.statements[a])) for a, b in ((one, other), (other, one))
        ]
        agreed, total = min(counts, key=lambda count: count[1])
        return min(1.0, agreed / max(3, total))

    def tell_one_event(self, one: str, other: str) -> bool:
        """Whether they tell one event so closely that what they say of it must agree.

        By the figures that they state alike; of two short documents by the names that they share.
        """
        if self._agreed(one, other) >= FEWEST and self.share(one, other) >= ONE_EVENT:
            return True
        return self._are_short(one, other) and self._story.share_names(one, other)

    def _are_short(self, one: str, other: str) -> bool:
        return all(len(self._story.streams[name].sentences) <= SHORT for name in (one, other))

    def of_one_event(
        self, said: Mapping[str, Sequence[One]], *, openings: bool = False
    ) -> Iterator[tuple[Sequence[One], Sequence[One]]]:
        """What each two documents that tell one event say of one kind, by document; near linear in the documents.

        With `openings` two short documents also do that open alike.
        """
        sources = sorted(said)
        for at, name in enumerate(sources):
            for other in sources[at + 1 : at + 1 + MOST]:
                if self.tell_one_event(name, other) or (openings and self._open_alike(name, other)):
                    yield said[name][:MOST], said[other][:MOST]

    def _open_alike(self, one: str, other: str) -> bool:
        """Whether two short documents begin with the same: a name and some words of content of their first sentences."""
        if not self._are_short(one, other):
            return False
        stems = [frozenset().union(*self._story.streams[name].stems_by_sentence[:2]) for name in (one, other)]
        names = self._story.names_of(one) & self._story.names_of(other) - CALENDAR
        opening = [
            {token.low for at in range(min(2, len(stream.sentences))) for token in stream.of_sentence(at)}
            for stream in (self._story.streams[name] for name in (one, other))
        ]
        return bool(names & opening[0] & opening[1]) and len(stems[0] & stems[1]) >= OPENING

    def are_partners(self, one: tuple[str, int], other: tuple[str, int]) -> bool:
        """Whether two sentences, each by document and number, state a figure alike."""
        return other in self._partners.get(one, ())


def _add(found: dict[Key, tuple[One, ...]], key: Key, one: One) -> None:
    """Tuples of a few, for sets of as many take ten times the memory."""
    known = found.get(key, ())
    if one not in known:
        found[key] = (*known, one)
