"""What one document has somebody confirm and another has the same one deny: "is in talks", "denied holding talks".

Both have to name whoever speaks, and tell of the matter mostly in the same words or their kin.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from checker.align.common import Common
from checker.align.copies import CopyDifference, in_order, stretch
from checker.align.parties import capitals_of
from checker.align.story import Story
from checker.frame.chunks import Chunks
from checker.frame.model import Proposition
from checker.lexicon.calendar import WEEKDAYS
from checker.lexicon.certainty import CONFIRMING, NAMING_NOTHING, UNSAYING
from checker.lexicon.words import FUNCTION_WORDS
from checker.text.wordnet import lemma

__all__ = ["disowned"]

MOST = 0.6
"""How much of what is denied the other has to confirm."""
LEAST = 2
"""Words of it at least."""


class _Word(NamedTuple):
    source: str
    start: int
    end: int
    denied: bool
    speakers: frozenset[str]
    matter: frozenset[str]
    """The stems of what is confirmed or denied, of the whole rest of the sentence."""
    names: frozenset[str]
    """Those of them that are of names."""
    future: bool


def disowned(story: Story, common: Common) -> list[CopyDifference]:
    """What is confirmed in one document and denied in another by the same one; near linear in the documents."""
    said: dict[str, list[_Word]] = defaultdict(list)
    for source in sorted(story.streams):
        for one in _words(story, source):
            said[source].append(one)
    return in_order(
        CopyDifference(
            "denial", *(stretch(story, each.source, each.start, each.end) for each in (one, other))
        )
        for ours, theirs in common.of_one_event(said)
        for one in ours
        for other in theirs
        if _clash(one, other)
        and not any(_takes_back(one, third) for third in ours)
        and not any(_takes_back(other, third) for third in theirs)
    )


def _clash(one: _Word, other: _Word) -> bool:
    """Whether one denies what the other confirms."""
    if one.denied == other.denied or not one.speakers & other.speakers or one.future != other.future:
        return False
    denied, confirmed = (one, other) if one.denied else (other, one)
    shared = denied.matter & confirmed.matter
    if denied.names and not denied.names & confirmed.matter:
        return False
    enough = len(shared) >= max(LEAST, MOST * len(denied.matter))
    return enough and bool(shared - denied.names)


def _takes_back(one: _Word, third: _Word) -> bool:
    """Whether a document has the same one confirm and deny: it tells of a change of mind."""
    return one.denied != third.denied and bool(one.speakers & third.speakers)


def _words(story: Story, source: str) -> Iterator[_Word]:
    stream = story.streams[source]
    for number in range(len(stream.sentences)):
        tokens = stream.of_sentence(number)
        verbs = {lemma(token.low, "v") for token in tokens}
        if verbs.isdisjoint(CONFIRMING) == verbs.isdisjoint(UNSAYING):
            continue  # neither, or a change of mind told in one sentence
        chunks = story.clauses(source, number)
        spoken = (
            _word(story, source, number, chunks, own)
            for own in chunks.told
            if own.verb in CONFIRMING | UNSAYING and not (own.passive or own.negated or own.hedge)
        )
        yield from (one for one in spoken if one is not None)


def _word(story: Story, source: str, number: int, chunks: Chunks, own: Proposition) -> _Word | None:
    tokens, stream = chunks.tokens, story.streams[source]
    base = stream.bounds[number]
    first = own.group.end
    denied = own.verb in UNSAYING
    end = next((at for at in range(first, len(tokens)) if denied and chunks.tags[at] in ",R"), len(tokens))
    speakers = capitals_of([tokens[at] for span in own.agent for at in range(*span)]) & story.names
    places = [at for at in range(first, end) if tokens[at].kind == "word" and tokens[at].low not in UNTOLD]
    matter = {stream.stems[base + at] for at in places if tokens[at].low not in speakers}
    named = {stream.stems[base + at] for at in places if tokens[at].low in story.names - speakers}
    if not speakers:
        return None
    start = tokens[min(own.agent[0].first, own.group.first)].start
    last = tokens[min(end, first + SHOWN) - 1].end
    future = any(token.low in ("will", "would") for token in tokens[first : first + NEAR])
    return _Word(
        source, start, last, denied, frozenset(speakers), frozenset(matter), frozenset(named), future
    )


UNTOLD = FUNCTION_WORDS | NAMING_NOTHING | frozenset(WEEKDAYS)
"""Words that say nothing of what is denied."""
SHOWN = 8
"""So many tokens behind the verb are shown."""
NEAR = 5
"""So many tokens behind the verb may put the matter into the future."""
