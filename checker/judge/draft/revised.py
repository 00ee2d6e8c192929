"""Figures that a source gives and then says to be others by now: the earlier one is out of date, the later one stands for it.

"The flood killed 12. By evening the toll had risen to 19": a draft that has 12 dead is behind, and one that has 19 is right,
though the later figure has none of the words of what it counts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from checker.judge.draft.figure import Figure
from checker.judge.draft.place import Place, has_value
from checker.judge.draft.sources import Sources
from checker.judge.draft.text import Text
from checker.lexicon.revisions import EARLIER, LATER, REPLACED, REVISED
from checker.text.wordnet import lemma

__all__ = ["Revision", "Revisions", "outdated", "revisions", "stands_for_earlier"]

BACK = 2
"""Sentences before a later figure in which the earlier one stands."""
REACH = 90
"""Code points before a figure in which is told that it takes the place of another."""
TALLIED = ("count", "number", "money", "percent", "measure")
"""Kinds of figures that are revised."""
TIMES = 6
"""How many times as much the one may be as the other."""


class Revision(NamedTuple):
    """Two figures of a text for one thing: the first it gave, and the one by now."""

    earlier: Figure
    later: Figure


Revisions = Mapping[tuple[str, int], Revision]
"""Source and first code point of a later figure -> its revision."""


def revisions(sources: Sources) -> Revisions:
    """The revised figures of all sources."""
    return {(text.name, one.later.start): one for text in sources.texts for one in _of_text(text)}


def _of_text(text: Text) -> Iterator[Revision]:
    tallied = [one for one in text.figures if one.kind in TALLIED and one.value is not None]
    for at, later in enumerate(tallied):
        start = text.sentences[later.sentence].start if later.sentence >= 0 else later.start
        if REPLACED.search(text.plain, max(start, later.start - REACH), later.start):
            yield from _replaced(text, tallied, at)
            continue
        found = REVISED.search(text.plain, max(start, later.start - REACH), later.start)
        if found is None:
            continue
        of = lemma((found["of"] or "").split()[-1]) if found["of"] else ""
        earlier = next(
            (
                one
                for one in reversed(tallied[:at])
                if later.sentence - one.sentence <= BACK and _may_be_revised(text, one, later, of)
            ),
            None,
        )
        if earlier is not None and (found["of"] or _is_told_so(text, earlier, later, found[0])):
            yield Revision(earlier, later)


def _replaced(text: Text, tallied: Sequence[Figure], at: int) -> Iterator[Revision]:
    """The figure that its own sentence puts in the place of another: "$45,000, not $54,000"."""
    earlier = tallied[at]
    around = [*reversed(tallied[max(0, at - BACK) : at]), *tallied[at + 1 : at + 1 + BACK]]
    later = next(
        (
            one
            for one in around
            if one.sentence == earlier.sentence and _may_be_revised(text, earlier, one, "")
        ),
        None,
    )
    if later is not None:
        yield Revision(earlier, later)


def _may_be_revised(text: Text, one: Figure, later: Figure, of: str) -> bool:
    """Whether a figure can be an earlier value of another: of its kind and unit, another value, counting what that says."""
    a, b = one.value, later.value
    if a is None or b is None or a.is_range or b.is_range or a.low == b.low or not a.low or not b.low:
        return False
    if max(a.low, b.low) > TIMES * min(a.low, b.low):
        return False
    counted = {one.kind, later.kind} <= {"count", "number"}
    if not counted and (one.kind != later.kind or a.unit != b.unit):
        return False
    statement = text.statement(one)
    head = statement.frame.head if statement is not None else None
    if of:
        return head == of
    return not counted or "number" in (one.kind, later.kind) or one.word == later.word


def _is_told_so(text: Text, earlier: Figure, later: Figure, words: str) -> bool:
    """Whether the words before a later figure, or those of the earlier one's sentence, say that one takes the other's place."""
    statement = text.statement(earlier)
    dead = statement is not None and statement.frame.outcome == "dead"
    if "toll" in words.lower():
        return dead or earlier.sentence == later.sentence
    behind = text.plain[later.end : text.sentences[later.sentence].end]
    marked = EARLIER.search(text.sentence(earlier)) is not None or LATER.search(words) is not None
    return marked or not behind.strip(" .,;:”\"'")


def outdated(draft: Text, candidates: Sequence[Sequence[Place]], known: Revisions) -> dict[int, Place]:
    """Figures of the draft that its sources have only as earlier ones -> the later one.

    Not where the draft says that it is an earlier one, or has the later one, too.
    """
    earlier = {(source, one.earlier.start): one.later.start for (source, _), one in known.items()}
    has_later = {
        (place.source, place.figure.start) for places in candidates for place in places if _prints(place)
    }
    found: dict[int, Place] = {}
    for at, figure in enumerate(draft.figures):
        same = [one for one in candidates[at] if _prints(one)]
        later = [earlier.get((one.source, one.figure.start)) for one in same]
        if not same or None in later or figure.sentence < 0 or EARLIER.search(draft.sentence(figure)):
            continue
        if any(one.fit is not None and "period" in one.fit.same for one in same):
            continue  # of its own time it is as true as ever
        if any((one.source, start) in has_later for one, start in zip(same, later, strict=True)):
            continue
        place = next(
            (one for one in candidates[at] if (one.source, one.figure.start) == (same[0].source, later[0])),
            None,
        )
        if place is not None:
            found[at] = place
    return found


def _prints(place: Place) -> bool:
    """Whether a source's figure has the draft's value, of its kind or without a noun."""
    return has_value(place) and place.match.fit > 0


def stands_for_earlier(places: Sequence[Place], known: Revisions) -> tuple[Place, ...]:
    """Where the sources have a draft's figure as the later one of what the draft tells, by the earlier one's sentence.

    The later one may leave out what it counts.
    """
    standing: list[Place] = []
    by_place = {(one.source, one.figure.start): one for one in places}
    for place in places:
        if not _prints(place):
            continue
        revision = known.get((place.source, place.figure.start))
        before = by_place.get((place.source, revision.earlier.start)) if revision is not None else None
        if before is not None and before.match.fit == 2 and before.told >= TOLD:
            standing.append(place)
    return tuple(standing)


TOLD = 0.25
"""How much of the draft's clause the sentence of the earlier figure has at least."""
