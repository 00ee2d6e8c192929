"""Whether a source tells a draft's figure of the opposite: it rose by what the draft says it fell, to it and not from it."""

from __future__ import annotations

from collections.abc import Sequence

from checker.judge.draft.figure import Figure
from checker.judge.draft.owned import NOUN, Words
from checker.judge.draft.place import NEAR, Place
from checker.judge.draft.sources import Sources
from checker.judge.draft.text import Text
from checker.lexicon.aspects import EARLIER
from checker.lexicon.opposites import OPPOSITES, Side
from checker.lexicon.trends import AFTER_NOUNS
from checker.values.rounding import OPEN

__all__ = ["is_of_change", "turned_round"]

LONGEST_WORD = 24
"""Code points before a figure in which the word right before it stands."""


def turned_round(draft: Text, figure: Figure, found: Sequence[Place], sources: Sources) -> Place | None:
    """The source's figure where it tells the opposite in much the same words; None where any agrees.

    It rose by what the draft says it fell, to it and not from it, or a profit is told of as a loss.
    """
    placed = [one for one in found if one.match.fit == 2]
    best = placed[0] if placed else None
    if best is None or best.likeness < NEAR or _only_bounds(figure, best):
        return None
    own = draft.owned(figure)
    turned = all(
        (
            one.fit is not None
            and not one.fit.clash.isdisjoint(_turning(draft, figure, one, sources))
            and not _is_end(draft, figure, one.figure)
        )
        or (
            not draft.is_heading(figure)
            and not _goes_one_way(one)
            and _are_opposed(own, sources.by_name[one.source].owned(one.figure))
        )
        for one in placed
    )
    return best if turned else None


def _goes_one_way(place: Place) -> bool:
    """Whether both figures are told to go up, or both down."""
    return place.fit is not None and "direction" in place.fit.same


def _only_bounds(figure: Figure, place: Place) -> bool:
    """Whether a source's figure only lies on the side to which the draft's is open: "at least 25 per cent", "a third"."""
    hedge = figure.value.hedge if figure.value is not None else None
    return hedge in OPEN and place.match.grade == "rounded"


def _is_end(draft: Text, figure: Figure, other: Figure) -> bool:
    """Whether a figure is one end of a source's range whose other end stands beside it: "fall 2% to 3%"."""
    if other.value is None or not other.value.is_range:
        return False
    beside = (draft.figures[at].value for at in draft.by_sentence[figure.sentence])
    lows = {value.low for value in beside if value is not None}
    return {other.value.low, other.value.high} <= lows


TURNING = frozenset(("direction", "change"))
"""Slots whose clash shows that one value is told of two things."""


def _turning(draft: Text, figure: Figure, place: Place, sources: Sources) -> frozenset[str]:
    """The slots whose clash turns a figure; none where the level is that of a change: "the gain grows to 6.1 points".

    What is raised by a quarter goes from 20 to 25 per cent: of a fraction only the direction can turn, and of what is only
    set against another, which need not be of an earlier time: "sales of £31m against £28m" are of two firms.
    """
    if figure.word == "fraction" or _is_compared(draft, figure):
        return frozenset(("direction",))
    text = sources.by_name[place.source]
    statement = text.statement(place.figure)
    level = statement is not None and statement.frame.change in ("to", "from")
    return frozenset() if level and is_of_change(text, place.figure) else TURNING


def _is_compared(draft: Text, figure: Figure) -> bool:
    """Whether a figure is only set against another one."""
    words = draft.plain[max(0, figure.start - LONGEST_WORD) : figure.start].lower().split()
    return words[-1:] != [] and words[-1] in SET_AGAINST


SET_AGAINST = EARLIER - {"from"}
"""Words before what another figure is compared with, of an earlier time or not."""


def is_of_change(text: Text, figure: Figure) -> bool:
    """Whether a figure is of what is itself a change, told by a noun: "the gain grows to 6.1 points"."""
    return any(word in CHANGES and weight >= NOUN for word, weight in text.owned(figure).items())


CHANGES = frozenset((*AFTER_NOUNS, "inflation", "lead", "gap", "difference", "margin"))
"""Nouns of what is itself a change or a difference."""


def _are_opposed(own: Words, other: Words) -> bool:
    """Whether a word of the one excludes one of the other, and nothing of the other says that side too.

    Nouns alone: who leaves a club joins another, and an early sign is of a late summer.
    """
    ours, theirs = _sides(own), _sides(other)
    return any(
        (turned := Side(one.pair, 1 - one.side)) in theirs and one not in theirs and turned not in ours
        for one in ours
    )


def _sides(words: Words) -> set[Side]:
    return {side for word, weight in words.items() if weight == NOUN for side in OPPOSITES.get(word, ())}
