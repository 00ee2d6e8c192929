"""Two things that a draft sets the other way round: "the south pier is longer than the north pier"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.align.beside import ALL_BUT, Difference, Pair, difference, filler, may_be_one, spelled
from checker.align.texts import Texts
from checker.align.told import Clause, Told
from checker.frame.comparisons import Comparison
from checker.frame.model import Span

__all__ = ["are_turned", "compared"]


def compared(own: Told, clause: Clause, found: Sequence[Pair], texts: Texts) -> Iterator[Difference]:
    """The comparison of a clause that the other's makes in the same word with the two things exchanged."""
    stated = clause.proposition
    if stated.hedge or stated.negated or own.asks:
        return
    for one in own.comparisons:
        if not stated.clause.first <= one.at < stated.clause.end:
            continue
        for pair in found:
            told = pair.told
            other = next((each for each in _within(pair) if _is_exchange(own, one, told, each, texts)), None)
            covered = texts.vocabulary.covered(spelled(clause.words), told.words)
            if (
                other is not None
                and covered >= ALL_BUT
                and own.tokens[one.at].low == told.tokens[other.at].low
            ):
                yield difference("opposite", clause, _whole(one), pair, _whole(other))
                return


def are_turned(own: Told, told: Told, texts: Texts) -> bool:
    """Whether two sentences compare the same two things, each from its side: "cheaper than the ferry", "dearer than the bus"."""
    return any(
        _is_exchange(own, one, told, other, texts) and _are_opposite(own, one.at, told, other.at)
        for one in own.comparisons
        for other in told.comparisons
    )


def _are_opposite(own: Told, at: int, told: Told, there: int) -> bool:
    ours = {name: side for _, name, side in own.classes((at, at + 1))}
    return any(ours.get(name, side) != side for _, name, side in told.classes((there, there + 1)))


def _within(pair: Pair) -> Iterator[Comparison]:
    stated = pair.other.proposition
    if not (stated.hedge or stated.negated or pair.told.asks):
        yield from (one for one in pair.told.comparisons if stated.clause.first <= one.at < stated.clause.end)


def _whole(one: Comparison) -> tuple[int, int]:
    return min(one.more.first, one.at), one.than.end


def _is_exchange(own: Told, one: Comparison, told: Told, other: Comparison, texts: Texts) -> bool:
    """Whether each of two comparisons has first what the other has behind "than", and not what it has first itself."""
    crosswise = _are_one(own, one.more, told, other.than, texts) and _are_one(
        own, one.than, told, other.more, texts
    )
    return crosswise and not _are_one(own, one.more, told, other.more, texts)


def _are_one(own: Told, one: Span, told: Told, other: Span, texts: Texts) -> bool:
    return may_be_one(filler(own, one), filler(told, other), texts)
