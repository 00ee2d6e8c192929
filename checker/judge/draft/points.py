"""Changes told in per cent that the sources have in points, and the reverse: from 44 to 38 per cent is six points, or 14 per cent."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from checker.judge.draft.figure import Figure
from checker.judge.draft.licences import LIKE, MUCH, Alike, Wording
from checker.judge.draft.text import Text
from checker.lexicon.arithmetic import APART, FROM_TO
from checker.lexicon.units import POINTS
from checker.values import Quantity

__all__ = ["OfLevels", "of_levels"]


class OfLevels(NamedTuple):
    """What the levels of a source make of a change that the draft tells of a share."""

    right: bool
    """Whether they make it so; else in the other unit, points for per cent."""
    figures: tuple[Figure, ...]
    how: str
    """What the source has, in an editor's words."""


def of_levels(figure: Figure, wording: Wording, text: Text, alike: Alike) -> OfLevels | None:
    """Whether a change by so many per cent, or points, is that between two levels of a source, or is so in the other unit.

    None where the draft's figure is no change, or the source has no two levels like it.
    """
    value, in_points = figure.value, _is_in_points(figure)
    if value is None or value.is_range or not (in_points or figure.kind == "percent"):
        return None
    if not (value.trend or wording.has("compares") or wording.has("changes")) or FROM_TO.search(
        wording.before
    ):
        return None
    found = None
    for before, after in _levels(text):
        if max(alike(text, before), alike(text, after)) < LIKE:
            continue
        points, shares = _changes(value, before, after)
        fits_points, fits_share = _fits(value, points), any(_fits(value, share) for share in shares)
        if fits_points == fits_share:
            continue
        one, other = sorted((before, after), key=lambda each: each.start)
        if fits_points == in_points:
            return OfLevels(True, (one, other), f"the change between {one.text} and {other.text}")
        by = f"{points.normalize():f} in points" if fits_points else f"{value.low} per cent"
        found = found or OfLevels(False, (one, other), f"{one.text} and {other.text}, which differ by {by}")
    return found or _told(figure, value, text, alike)


def _told(figure: Figure, value: Quantity, text: Text, alike: Alike) -> OfLevels | None:
    """The same number that a passage much like the draft's tells as a change in the other unit."""
    for one in text.figures:
        other = one.value
        if (
            other is not None
            and other.low == value.low
            and not other.is_range
            and {one.kind == "percent", figure.kind == "percent"} == {True, False}
            and (_is_in_points(one) or (one.kind == "percent" and other.trend is not None))
            and {value.trend, other.trend} != {"up", "down"}
            and alike(text, one) >= MUCH
        ):
            return OfLevels(False, (one,), one.text)
    return None


def _is_in_points(figure: Figure) -> bool:
    return figure.value is not None and (figure.value.unit in POINTS or figure.word in POINTS)


def _levels(text: Text) -> Iterator[tuple[Figure, Figure]]:
    """Two shares of a sentence that words set against each other, the one before first: "38 per cent, down from 44".

    One of the two may leave out its unit.
    """
    for at in text.by_sentence.values():
        shares = [
            one
            for one in (text.figures[each] for each in at)
            if one.value is not None and not one.value.is_range and one.kind in ("percent", "number")
        ]
        for one, other in pairwise(shares):
            if "percent" not in (one.kind, other.kind) or other.start - one.end > APART_BY:
                continue
            if FROM_TO.search(text.plain, max(0, one.start - FROM), other.start):
                yield one, other
            elif APART.search(text.plain, one.end, other.start):
                yield other, one


APART_BY, FROM = 60, 6
"""Code points between two levels at most, and before the first of them that a "from" takes."""


def _changes(value: Quantity, before: Figure, after: Figure) -> tuple[Decimal, list[Decimal]]:
    """The points between two levels, and by how many per cent they differ; none where the draft tells of the other way."""
    assert before.value is not None and after.value is not None
    old, new = before.value.low, after.value.low
    if value.trend is not None and value.trend != ("up" if new > old else "down"):
        return Decimal(0), []
    levels = (old,) if value.trend is not None else (old, new)
    return abs(new - old), [100 * abs(new - old) / level for level in levels if level]


def _fits(value: Quantity, change: Decimal) -> bool:
    least, most = value.reach
    return value.low == change or (change > 0 and least <= change <= most)
