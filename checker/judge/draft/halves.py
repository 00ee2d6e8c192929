"""Two figures that a draft prints as the ends of a range or of a change, and that cannot be: "$8.80 to $8.70", "$5 cut to $9"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from checker.judge.draft.figure import Figure
from checker.judge.draft.matching import COUNTS, factor
from checker.judge.draft.place import Place, says_the_same
from checker.judge.draft.text import Text
from checker.lexicon.reckoning import LED, RANGED, RANGED_BEFORE, TURNED_BEFORE
from checker.lexicon.trends import TRENDS

__all__ = ["torn_ranges", "turned_changes"]

BEFORE = 40
"""Code points before the first end in which a word says that a range follows, or a change."""


def torn_ranges(draft: Text, candidates: Sequence[Sequence[Place]]) -> dict[int, Place]:
    """Figures of the draft that are printed as an end of a range which a source has with another end -> the source's range.

    "$8.70 to $1.87" and "$8.80 to $8.70" against "$8.70 to $8.80"; not where a source's sentence has both as figures of
    their own, in that order.
    """
    found: dict[int, Place] = {}
    for one, two in pairwise(range(len(draft.figures))):
        if not _are_ends(draft, draft.figures[one], draft.figures[two]):
            continue
        first, second = candidates[one], candidates[two]
        if _stand_apart(first, second):
            continue
        for at, place in _torn(draft.figures, (one, two), (first, second)):
            found.setdefault(at, place)
    return found


def _are_ends(draft: Text, one: Figure, two: Figure) -> bool:
    """Whether two figures of a kind that do not make a range are printed as its ends: "$8.70 to $1.87"."""
    if one.sentence != two.sentence or not (one.kind == two.kind or {one.kind, two.kind} <= COUNTS):
        return False
    joint = RANGED.fullmatch(draft.plain, one.end, two.start)
    if joint is None:
        return False
    before = draft.plain[max(0, one.start - BEFORE) : one.start]
    if joint["and"] is not None:
        return RANGED_BEFORE.search(before) is not None
    if TURNED_BEFORE.search(before) is not None:
        return False
    a, b = one.value, two.value
    return (a is None and b is None) or (
        a is not None
        and b is not None
        and not (a.is_range or b.is_range)
        and a.low * factor(a) >= b.low * factor(b)
    )


def _stand_apart(ones: Sequence[Place], twos: Sequence[Place]) -> bool:
    """Whether a source tells both in a sentence, the first first, each as a figure of its own."""
    return any(
        says_the_same(one)
        and says_the_same(two)
        and not (_is_range(one.figure) or _is_range(two.figure))
        and (one.source, one.figure.sentence) == (two.source, two.figure.sentence)
        and one.figure.start < two.figure.start
        for one in ones
        for two in twos
    )


def _is_range(figure: Figure) -> bool:
    return figure.value is not None and figure.value.is_range


def _torn(
    figures: Sequence[Figure], both: tuple[int, int], candidates: tuple[Sequence[Place], Sequence[Place]]
) -> Iterator[tuple[int, Place]]:
    """The ends that are another one's place in a source's range, with the range."""
    if figures[both[0]].value is None:
        yield from _turned_years(figures, both, candidates)
        return
    for place in sorted({*candidates[0], *candidates[1]}, key=lambda one: (-one.standing, one.figure.start)):
        value = place.figure.value
        if value is None or not value.is_range or place.figure.kind != figures[both[1]].kind:
            continue
        told = [_prints(figures[at], end) for at, end in zip(both, (value.low, value.high), strict=True)]
        turned = [_prints(figures[at], end) for at, end in zip(both, (value.high, value.low), strict=True)]
        if any(told) or any(turned):
            yield from ((at, place) for at, right in zip(both, told, strict=True) if not right)


def _prints(figure: Figure, end: Decimal) -> bool:
    return figure.value is not None and figure.value.low == end


def _turned_years(
    figures: Sequence[Figure], both: tuple[int, int], candidates: tuple[Sequence[Place], Sequence[Place]]
) -> Iterator[tuple[int, Place]]:
    """Two years, the later one first, of which a source has the earlier one first."""
    first, second = (figures[at].parts for at in both)
    if first[1:] != (None, None) or second[1:] != (None, None) or (first[0] or 0) <= (second[0] or 0):
        return
    for one in candidates[0]:
        for two in candidates[1]:
            beside = (one.source, one.figure.sentence) == (two.source, two.figure.sentence)
            if says_the_same(one) and says_the_same(two) and beside and two.figure.start < one.figure.start:
                yield both[0], two
                yield both[1], one
                return


# ---------------------------------------------------------------- changes


def turned_changes(draft: Text, candidates: Sequence[Sequence[Place]]) -> dict[int, Place]:
    """Figures of the draft that a verb leads to a level on its other side, and that the sources have -> the other's place.

    "$424 reduced to $499", "40 clinics, which grew to 30".
    """
    found: dict[int, Place] = {}
    for one, two in pairwise(range(len(draft.figures))):
        first, second = draft.figures[one], draft.figures[two]
        if first.sentence != second.sentence or not _goes_back(draft, first, second):
            continue
        ones, twos = (
            [
                place
                for place in candidates[at]
                if place.match.grade == "same" and place.figure.kind == draft.figures[at].kind
            ]
            for at in (one, two)
        )
        if ones and twos:
            found[one], found[two] = twos[0], ones[0]
    return found


def _goes_back(draft: Text, one: Figure, two: Figure) -> bool:
    """Whether a verb between two levels of a kind and unit says that they go the other way."""
    a, b = one.value, two.value
    if a is None or b is None or one.kind != two.kind or a.unit != b.unit or a.low == b.low:
        return False
    said = LED.fullmatch(draft.plain, one.end, two.start)
    trend = TRENDS.get(said[1].lower()) if said is not None else None
    flat = not (_is_range(one) or _is_range(two)) and a.trend is None
    return flat and trend is not None and trend != ("up" if b.low > a.low else "down")
