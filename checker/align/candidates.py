"""Which figures of two documents are weighed: those of one dimension that are not stated alike, of many with a word in common."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence

from checker.align.story import Story
from checker.frame import Statement

__all__ = ["candidates", "place_of"]

Agrees = Callable[[Statement, str], bool]
"""Whether a document states a figure alike."""


def candidates(story: Story, agree: Agrees) -> Iterator[tuple[Statement, Statement]]:
    """Statements of two documents that may differ: of one dimension, and of many documents with a word in common."""
    names = list(story.statements)
    sizes = [len(listed) for listed in story.statements.values()]
    pairs = (sum(sizes) ** 2 - sum(size**2 for size in sizes)) // 2
    if len(names) > MANY or pairs > MOST_PAIRS:
        yield from _sharing_words(story, agree)
        return
    for at, name in enumerate(names):
        for other_name in names[at + 1 :]:
            theirs = _open(story, agree, other_name, name)
            for one in story.statements[name]:
                if not agree(one, other_name):
                    for other in theirs.get(one.frame.dimension, ()):
                        yield one, other


def _open(story: Story, agree: Agrees, name: str, other: str) -> Mapping[str, Sequence[Statement]]:
    """The statements of a document that the other does not state alike, by dimension."""
    found: dict[str, list[Statement]] = defaultdict(list)
    for one in story.statements[name]:
        if not agree(one, other):
            found[one.frame.dimension].append(one)
    return found


def _sharing_words(story: Story, agree: Agrees) -> Iterator[tuple[Statement, Statement]]:
    """Near linear: of each value that a word's statements have, only the first few stand for all."""
    buckets: dict[tuple[str, str], dict[str, list[Statement]]] = defaultdict(lambda: defaultdict(list))
    for _, listed in sorted(story.statements.items()):
        for one in listed:
            for word in _keys(story, one):
                values = buckets[one.frame.dimension, word]
                alike = (
                    values[str(one.value)] if len(values) < MOST_VALUES else values.get(str(one.value), [])
                )
                if len(alike) < MOST_ALIKE:
                    alike.append(one)
    seen: set[tuple[tuple[str, int, int], tuple[str, int, int]]] = set()
    for values in buckets.values():
        groups = list(values.values())
        for at, group in enumerate(groups):
            for other_group in groups[at + 1 :]:
                for one in group:
                    for other in other_group:
                        first, second = sorted((one, other), key=place_of)
                        key = place_of(first), place_of(second)
                        if first.source == second.source or key in seen or agree(first, second.source):
                            continue
                        seen.add(key)
                        yield first, second


def _keys(story: Story, one: Statement) -> list[str]:
    """The head, and the rarest words of the clause."""
    stems = sorted(story.around(one), key=lambda stem: (-story.rarity(stem), stem))[:RAREST]
    return [*stems, *([f"head {one.frame.head}"] if one.frame.head else [])]


def place_of(one: Statement) -> tuple[str, int, int]:
    """Its document, and where it starts and ends there."""
    return one.source, one.start, one.end


MANY, MOST_PAIRS = 12, 100_000
"""Of more documents, or of more pairs of statements, not all are paired, only those that share a word."""
RAREST = 4
"""So many of the rarest words near a figure are what it is found by."""
MOST_VALUES = 24
MOST_ALIKE = 2
"""So many values that a word's figures have are compared, and so many statements of each."""
