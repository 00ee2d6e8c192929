"""The two ends of a range that a draft prints, where its sources have them as figures of their own."""

from __future__ import annotations

from collections.abc import Sequence

from checker.judge.draft.figure import Figure
from checker.judge.draft.place import Place
from checker.judge.draft.sources import Sources
from checker.values import Quantity
from checker.values.units import bare

__all__ = ["both_ends"]


def both_ends(figure: Figure, places: Sequence[Place], sources: Sources) -> tuple[Place, ...]:
    """The two ends of a printed range where a source gives them in one sentence as two figures, or in a list as the least and the most."""
    value = figure.value
    if value is None or not value.is_range:
        return ()
    ends = [one for one in places if one.figure.kind in (figure.kind, "number") and one.figure.value]
    highs: dict[tuple[str, int], Place] = {}
    for one in ends:
        if one.figure.value and one.figure.value.high == value.high:
            highs.setdefault((one.source, one.figure.sentence), one)
    for low in ends:
        high = highs.get((low.source, low.figure.sentence))
        if high and low.figure.value and low.figure.value.low == value.low:
            return low, high
    return _least_and_most(value, ends, sources)


def _least_and_most(value: Quantity, ends: Sequence[Place], sources: Sources) -> tuple[Place, ...]:
    """The cheapest and the dearest of a source's prices of one unit, between which a draft says that they lie."""
    for high in ends:
        if high.figure.value is None or high.figure.value.low != value.high:
            continue
        unit = high.figure.value.unit
        listed = [
            one.value.low
            for one in sources.by_name[high.source].of_unit.get((high.figure.kind, bare(unit)), ())
            if one.value is not None and one.value.unit == unit
        ]
        if (
            "/" in (unit or "")
            and len(set(listed)) >= LISTED
            and (min(listed), max(listed)) == (value.low, value.high)
        ):
            low = next(
                one
                for one in ends
                if one.source == high.source and one.figure.value and one.figure.value.low == value.low
            )
            return low, high
    return ()


LISTED = 3
"""Prices of one unit from which on a text lists them."""
