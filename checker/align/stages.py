"""What the draft tells as further on than any text: an offer as accepted, a charge as a conviction, one of the oldest as the oldest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.align.beside import FEWEST, Difference, Pair, difference, of_one, spelled
from checker.align.fillers import is_one_of_several, one_of
from checker.align.texts import Texts
from checker.align.told import Clause, Told
from checker.lexicon.ranks import SUPERLATIVES
from checker.lexicon.stages import EARLIER_STAGES

__all__ = ["further_on"]

MOSTLY = 0.6
"""How much of what a verb is told of the clause of an earlier stage has to have."""
PARTLY = 0.3
"""How much of it a clause has to have that tells it in the verb itself."""


def further_on(own: Told, core: Clause, found: Sequence[Pair], texts: Texts) -> Iterator[Difference]:
    """What a clause tells of a later stage than the texts, and what it calls the most where they have one of the most."""
    yield from _of_stage(own, core, found, texts)
    yield from _of_several(own, core, found)


def _of_stage(own: Told, core: Clause, found: Sequence[Pair], texts: Texts) -> Iterator[Difference]:
    stated = core.proposition
    earlier = EARLIER_STAGES.get(stated.verb, frozenset())
    if not earlier or stated.negated or stated.hedge or stated.future or stated.urged:
        return
    own_words = frozenset(texts.vocabulary.kin(stated.verb)) | {stated.verb}
    rest = frozenset(word for word in core.words if word not in own_words)
    for pair in found:
        theirs = pair.other.proposition
        words = pair.other.words | pair.told.beside(pair.other)
        if pair.same_verb and texts.vocabulary.covered(rest, words) >= PARTLY:
            return
        if (
            not own_words.isdisjoint(pair.told.words)
            and texts.vocabulary.covered(rest, pair.told.words) >= MOSTLY
        ):
            return
        if theirs.verb not in earlier or len(spelled(rest)) < FEWEST - 1 or pair.shared < FEWEST - 1:
            continue
        if texts.vocabulary.covered(spelled(rest), words) >= MOSTLY and of_one(own, stated, pair, texts):
            if not _is_told(stated.verb, texts):
                yield difference("assurance", core, stated.group, pair, theirs.group)
            return


def _is_told(verb: str, texts: Texts) -> bool:
    """Whether any text has the verb of the later stage at all, or a word of its kin."""
    return bool(list(texts.places(frozenset(texts.vocabulary.kin(verb)), 1)))


def _of_several(own: Told, core: Clause, found: Sequence[Pair]) -> Iterator[Difference]:
    first, end = core.proposition.clause
    for at in range(first, min(end, len(own.tokens))):
        low = own.tokens[at].low
        if low not in SUPERLATIVES or is_one_of_several(own.tokens, at):
            continue
        like = [
            (pair, there)
            for pair in found
            for there, token in enumerate(pair.told.tokens)
            if token.low == low
        ]
        if like and all(one_of(pair.told.tokens, there) >= 0 for pair, there in like):
            pair, there = like[0]
            other = one_of(pair.told.tokens, there), there + 1
            yield difference("assurance", core, (at, at + 1), pair, other)
