"""What came first: two things that one document tells in one order and another in the other."""

from __future__ import annotations

from functools import cache

from checker.align.common import Common
from checker.align.copies import CopyDifference, in_order, stretch
from checker.align.order import HALF, ORDERING, Turned, turned
from checker.align.story import Story
from checker.align.texts import Texts, told_of
from checker.align.told import Told
from checker.lexicon.clausal import LIGHT, NOT_TOLD
from checker.text.tokens import Token

__all__ = ["reordered"]


def reordered(story: Story, common: Common) -> list[CopyDifference]:
    """The orders that documents tell the other way round, by the place in the first; near linear in the documents."""
    ordering = {source: numbers for source in sorted(story.streams) if (numbers := _ordering(story, source))}
    texts = cache(lambda source: Texts([_sentences(story, source)]))
    sides = {source: [source] for source in ordering}
    return in_order(
        difference
        for (one,), (other,) in common.of_one_event(sides)
        for difference in _between(story, (one, other), ordering[one], texts(one), texts(other))
    )


def _between(
    story: Story, sources: tuple[str, str], numbers: list[int], ours: Texts, theirs: Texts
) -> list[CopyDifference]:
    found = []
    every: list[Told] = list(told_of(_sentences(story, sources[0]), ours.known | theirs.known))
    for number in numbers:
        for one in turned(every[number], theirs):
            if not _are_of_one(every[number], one, theirs):
                continue
            spans = [
                stretch(story, source, told.tokens[first].start, told.tokens[end - 1].end)
                for source, told, (first, end) in zip(
                    sources, (every[number], one.told), (one.clause, one.sides[1].span), strict=True
                )
            ]
            found.append(CopyDifference("before or after", *spans))
    return found


def _are_of_one(own: Told, one: Turned, texts: Texts) -> bool:
    """Whether both sentences tell of the same deeds, as done or as to come, and neither denies or asks."""
    sides = (own, one.clause), (one.told, one.sides[1].span)
    lows = [{token.low for token in told.tokens[slice(*span)]} for told, span in sides]
    if any(low & NOT_TOLD or told.asks for low, (told, _) in zip(lows, sides, strict=True)):
        return False
    if (WILL in lows[0]) != (WILL in lows[1]):
        return False
    mine, theirs = one.sides
    behind = theirs.behind - theirs.names or theirs.behind
    if max(texts.vocabulary.covered(behind, side) for side in (mine.behind, mine.close)) < HALF:
        return False  # "before it shrinks by the time he leaves" is no order of what he leaves
    verbs = [
        {told.verb_at(at) for at in range(*span) if told.chunks.tags[at] in "VE"} - LIGHT
        for told, span in sides
    ]
    few, many = sorted(verbs, key=len)
    told_by_both = [verb for verb in few if many & texts.vocabulary.kin(verb).keys() or verb in many]
    return bool(few) and len(told_by_both) == len(few)


WILL = "will"


def _ordering(story: Story, source: str) -> list[int]:
    """The numbers of the sentences that say what came first."""
    stream = story.streams[source]
    return [
        number
        for number in range(len(stream.sentences))
        if any(token.low in ORDERING or token.low == "already" for token in stream.of_sentence(number))
    ]


def _sentences(story: Story, source: str) -> list[list[Token]]:
    stream = story.streams[source]
    return [list(stream.of_sentence(number)) for number in range(len(stream.sentences))]
