"""Levels and changes that a draft takes for one another: before and after, the level of now, a change by so much."""

from __future__ import annotations

from collections.abc import Sequence

from checker.judge.draft.days import Match
from checker.judge.draft.figure import Figure
from checker.judge.draft.matching import COUNTS, MEASURED
from checker.judge.draft.place import LEAST, NEAR, Place, has_value
from checker.judge.draft.rivals import is_said_beside
from checker.judge.draft.sources import Sources
from checker.judge.draft.text import Text
from checker.judge.draft.turned import is_of_change
from checker.lexicon.arithmetic import BY, FROM_TO, INSTEAD
from checker.lexicon.aspects import PAST_LEVELS
from checker.values.quantity import significant

__all__ = ["exchanged_levels", "levels_before", "levels_for_changes"]


def levels_for_changes(
    draft: Text, candidates: Sequence[Sequence[Place]], sources: Sources
) -> dict[int, Place]:
    """Figures of the draft by which something changed that the sources have as levels alone -> the source's.

    "The fare drops by 11" against "the fare goes from 18 to 11"; not where a source has it as a change, too.
    """
    found: dict[int, Place] = {}
    for at, figure in enumerate(draft.figures):
        if figure.kind not in CHANGED or figure.value is None or figure.value.trend is None:
            continue
        if (
            significant(figure.value.low) < DIGITS
            or BY.search(draft.plain, max(0, figure.start - LEADING), figure.start) is None
        ):
            continue
        places = [one for one in candidates[at] if has_value(one)]
        if places and all(_is_level(sources.by_name[one.source], one.figure) for one in places):
            best = max(places, key=lambda one: (one.standing, -one.figure.start))
            if best.likeness >= LIKELY:
                found[at] = best
    return found


CHANGED = (MEASURED | COUNTS) - {"percent"}
"""Kinds of figures that are either a level or a change; a share is both: "inflation eased to 3%", "prices rose by 3%"."""
DIGITS = 2
"""Digits of a change that is hardly equal to a level by chance."""
LEADING = 30
"""Code points before a figure in which a word says that it is a change, or a level."""
LIKELY = 0.3
"""How like the words around the draft's figure those around the source's level are at least."""


def _is_level(text: Text, figure: Figure) -> bool:
    """Whether a figure is what something rose or fell to or from: "to 11", "58 minutes instead of 67"."""
    statement = text.statement(figure)
    if is_of_change(text, figure):
        return False
    if statement is not None and statement.frame.change in ("to", "from"):
        return True
    before = text.plain[max(0, figure.start - LEADING) : figure.start]
    return FROM_TO.search(before) is not None or INSTEAD.match(text.plain, figure.end) is not None


def exchanged_levels(
    draft: Text, candidates: Sequence[Sequence[Place]], sources: Sources
) -> dict[int, Place]:
    """Figures of the draft, before and after a change, which a source has after and before it -> the source's of the other.

    "Up to 26 from 21" against "down to 21 from 26"; not where the sources tell both of no change, too: "6 of 100 on the
    old drug, against 4 on the new".
    """
    found: dict[int, Place] = {}
    for at, figure in enumerate(draft.figures):
        places = [one for one in candidates[at] if one.match.grade == "same"]
        told = any(_is_before(sources.by_name[one.source], one.figure) for one in places)
        if told or not _is_before(draft, figure):
            continue
        for beside in draft.by_sentence[figure.sentence]:
            if beside == at or _is_before(draft, draft.figures[beside]):
                continue
            others = [one for one in candidates[beside] if one.match.grade == "same"]
            pairs = [(one, other) for one in places for other in others if _are_beside(one, other)]
            levels = [pair for pair in pairs if _is_before(sources.by_name[pair[1].source], pair[1].figure)]
            apart = all(
                any(not any(_are_beside(one, pair[0]) for pair in levels) for one in having)
                for having in (places, others)
            )
            if levels and not apart:
                found.update(((at, levels[0][1]), (beside, levels[0][0])))
    return found


def levels_before(draft: Text, candidates: Sequence[Sequence[Place]], sources: Sources) -> dict[int, Place]:
    """Figures of the draft that the sources have only as the level before -> the source's level of now.

    "Rent is 21" against "rent is 26, compared with 21 a year earlier"; the draft says nothing of an earlier time.
    """
    found: dict[int, Place] = {}
    for at, figure in enumerate(draft.figures):
        places = [one for one in candidates[at] if has_value(one)]
        if not places or figure.kind not in MEASURED or _tells_of_before(draft, figure):
            continue
        if not all(_is_before(sources.by_name[one.source], one.figure) for one in places):
            continue
        now = [
            other
            for other in candidates[at]
            if other.match == Match("other", places[0].match.fit)
            and other.figure.kind == places[0].figure.kind
            and any(_are_beside(one, other) and other.figure.end < one.figure.start for one in places)
            and not _is_before(sources.by_name[other.source], other.figure)
            and not is_said_beside(draft, at, other, candidates)
        ]
        if now and (places[0].told >= NEAR or _is_of_its_noun(places[0])):
            found[at] = max(now, key=lambda one: (one.standing, -one.figure.start))
    return found


def _is_of_its_noun(place: Place) -> bool:
    """Whether a source's figure is of the noun of which the draft's is, and of its kind and unit."""
    return (
        place.match.fit == 2 and place.fit is not None and "head" in place.fit.same and place.words >= LEAST
    )


def _tells_of_before(draft: Text, figure: Figure) -> bool:
    """Whether the draft makes a figure the level before, or tells of an earlier time or of a date beside it."""
    start, end, _ = draft.sentences[figure.sentence] if figure.sentence >= 0 else (0, 0, "")
    first, last = max(start, figure.start - TIME_BEFORE), min(end, figure.end + TIME_BEFORE)
    beside = (draft.figures[at] for at in draft.by_sentence[figure.sentence])
    if any(one.value is None and first <= one.start < last for one in beside):
        return True
    words = draft.plain[first:last].lower().split()
    return _is_before(draft, figure) or not PAST_LEVELS.isdisjoint(word.strip(".,;()") for word in words)


TIME_BEFORE = 60
"""Code points on both sides of a figure in which an earlier time is told."""


def _are_beside(one: Place, other: Place) -> bool:
    """Whether two figures stand in one sentence of a source."""
    return (one.source, one.figure.sentence) == (other.source, other.figure.sentence)


def _is_before(text: Text, figure: Figure) -> bool:
    """Whether a figure is the level before a change: "from 21"."""
    statement = text.statement(figure)
    return statement is not None and statement.frame.change == "from"
