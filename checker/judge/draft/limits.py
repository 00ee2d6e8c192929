"""Limits that a draft tells as figures: "300 seals" where every source has "up to 300 seals"."""

from __future__ import annotations

from collections.abc import Sequence

from checker.judge.draft.figure import Figure
from checker.judge.draft.place import Place
from checker.judge.draft.sources import Sources
from checker.judge.draft.text import Text
from checker.lexicon.certainty import KEEPS
from checker.lexicon.clausal import PARTING
from checker.lexicon.hedges import MOST
from checker.values.quantity import significant

__all__ = ["drops_limit"]


def drops_limit(draft: Text, figure: Figure, found: Sequence[Place], sources: Sources) -> bool:
    """Whether a sentence of the draft says flatly what every source says only up to: "as many as 300"."""
    value = figure.value
    if value is None or value.hedge is not None or value.is_range or figure.sentence < 0:
        return False
    if significant(value.low) > ROUND:
        return False  # "as many as 8,417" were counted
    if draft.is_heading(figure) or len(draft.sentence(figure).split()) < SENTENCE:
        return False
    if not KEEPS.isdisjoint(_clause(draft, figure).lower().split()):
        return False
    return all(
        place.figure.value is not None
        and place.figure.value.hedge == "at_most"
        and MOST.search(_before(sources, place)) is not None
        for place in found
    )


def _clause(draft: Text, figure: Figure) -> str:
    """The words of the draft's sentence around a figure that no mark or conjunction parts from it."""
    first, end, _ = draft.sentences[figure.sentence]
    cuts = [first, end, *(cut.start() for cut in PARTING.finditer(draft.plain, first, end))]
    before = max(cut for cut in cuts if cut <= figure.start)
    return draft.plain[before : min(cut for cut in cuts if cut >= figure.end)]


def _before(sources: Sources, place: Place) -> str:
    """What stands right before a source's figure."""
    plain = sources.by_name[place.source].plain
    return plain[max(0, place.figure.start - REACH_BACK) : place.figure.start]


REACH_BACK = 40
"""Code points before a source's figure in which its limit is told."""

ROUND = 2
"""Digits before the zeros of a figure that can be a limit."""

SENTENCE = 4
"""Words from which on a line that ends like a sentence is one, and no headline."""
