"""Two figures of a sentence that a draft gives each to what its sources give the other to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from checker.judge.draft.days import Match
from checker.judge.draft.figure import Figure
from checker.judge.draft.matching import COUNTS
from checker.judge.draft.owned import Asked, Contrast
from checker.judge.draft.place import Place, has_value
from checker.judge.draft.rivals import OFTEN, PLAINLY, are_comparable, is_rival
from checker.judge.draft.sources import Sources
from checker.judge.draft.text import Text

__all__ = ["crossed_owners"]

BESIDE = 1
"""How many sentences of a source apart the two stand."""
CROSSED, EACH = 1.2, 0.3
"""How much of what the two figures of the draft are of the source's others have, and each of them at least, in words of full
weight."""
MOST = 6
"""Figures of a sentence of which more are a table's."""


def crossed_owners(draft: Text, candidates: Sequence[Sequence[Place]], sources: Sources) -> dict[int, Place]:
    """Figures of the draft of which two have each other's owners -> the source's figure of what the draft's is of.

    "57 on the pill and 146 without it" against "57 without it, 146 on the pill": each alone says too little. Not where the
    sources have both values of what the draft says elsewhere.
    """
    found: dict[int, Place] = {}
    for sentence, figures in draft.by_sentence.items():
        if sentence < 0 or len(figures) > MOST:
            continue
        for one, two in combinations(figures, 2):
            pairs = list(_pairs(draft, (one, two), candidates, sources))
            if pairs and all(crossed for _, crossed in pairs):
                (first, second), _ = pairs[0]
                found.setdefault(one, second)
                found.setdefault(two, first)
    return found


def _pairs(
    draft: Text, both: tuple[int, int], candidates: Sequence[Sequence[Place]], sources: Sources
) -> Iterator[tuple[tuple[Place, Place], bool]]:
    """The source's figures with the values of two of the draft's, as the other's alternatives, and whether they are crossed."""
    one, two = (draft.figures[at] for at in both)
    if one.value is None or two.value is None or draft.is_heading(one) or not _are_of_a_kind(one, two):
        return
    ones, twos = ([place for place in candidates[at] if has_value(place)] for at in both)
    if not 0 < len(ones) <= OFTEN or not 0 < len(twos) <= OFTEN:
        return
    for first in ones:
        for second in twos:
            if first.source != second.source or abs(first.figure.sentence - second.figure.sentence) > BESIDE:
                continue
            instead = (
                _place_of(second.figure, candidates[both[0]]),
                _place_of(first.figure, candidates[both[1]]),
            )
            if instead[0] is None or instead[1] is None or first.figure == second.figure:
                continue
            text = sources.by_name[first.source]
            rivals = (
                _may_be(draft, one, first, instead[0], text),
                _may_be(draft, two, second, instead[1], text),
            )
            if not all(rivals):
                yield (first, second), False
                continue
            told = [
                Asked(draft.owned(own), sources.vocabulary).contrast(
                    text.owned(having.figure), text.owned(other.figure)
                )
                for own, having, other in ((one, first, second), (two, second, first))
            ]
            yield (instead[1], instead[0]), _are_crossed(told)


def _may_be(draft: Text, figure: Figure, having: Place, other: Place, text: Text) -> bool:
    """Whether the other of a source's two figures may be of what the draft's is of."""
    if having.figure.sentence == other.figure.sentence:
        return is_rival(draft, figure, having, other, text)
    clash = other.fit.clash if other.fit is not None else frozenset()
    return other.match == Match("other", 2) and are_comparable(figure, other) and clash.isdisjoint(APART)


APART = ("dimension", "rate", "outcome", "head")
"""Slots whose clash shows that two figures in two sentences are of two things."""


def _are_of_a_kind(one: Figure, two: Figure) -> bool:
    return {one.kind, two.kind} <= COUNTS or one.kind == two.kind != "ordinal"


def _place_of(figure: Figure, places: Sequence[Place]) -> Place | None:
    return next((one for one in places if one.figure == figure), None)


def _are_crossed(told: Sequence[Contrast]) -> bool:
    straight, crossed = sum(one.first for one in told), sum(one.second for one in told)
    return crossed >= max(CROSSED, PLAINLY * straight) and all(
        one.second >= EACH and one.second > one.first for one in told
    )
