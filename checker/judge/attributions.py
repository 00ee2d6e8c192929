"""Who spoke: texts of one origin that credit the same statement to different sources.

Several unnamed sources in one and a single one in the other, or a name in one and none in the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Literal

from checker.judge.alignment import sentence_pairs
from checker.patterns import pattern
from checker.row import Row

if TYPE_CHECKING:
    from checker.extract import Analysis
    from checker.model import Attribution, Origin, Sentence

__all__ = ["CreditedPlace", "DifferingAttribution", "differing_attributions"]

Number = Literal["several unnamed sources", "one unnamed source", "a named source"]


class CreditedPlace(Row):
    """A sentence and whom it credits."""

    source: str
    start: int
    end: int
    credited: str
    number: Number


class DifferingAttribution(Row):
    """One statement that two texts of one origin credit differently."""

    places: tuple[CreditedPlace, CreditedPlace]
    explanation: str


def differing_attributions(
    analyses: Sequence[Analysis], origins: Sequence[Origin]
) -> tuple[DifferingAttribution, ...]:
    """The statements that texts of one origin credit differently, in the order of the first text.

    The order of the sources changes nothing. Each member of an origin is aligned with the longest one.
    """
    by_name = {analysis.document.name: analysis for analysis in analyses}
    found: list[DifferingAttribution] = []
    for origin in origins:
        members = sorted((by_name[name] for name in origin.sources if name in by_name), key=_longest_first)
        for other in members[1:]:
            found += _between(*sorted((members[0], other), key=lambda analysis: analysis.document.name))
    return tuple(sorted(found, key=lambda item: item.places))


def _longest_first(analysis: Analysis) -> tuple[int, str]:
    return -len(analysis.sentences), analysis.document.name


def _between(first: Analysis, second: Analysis) -> Iterator[DifferingAttribution]:
    for one, two in sentence_pairs(first, second):
        ours, theirs = _credited(first, one), _credited(second, two)
        if ours and theirs and ours.number != theirs.number:
            shown = [f"{place.number} (“{place.credited}”)" for place in (ours, theirs)]
            explanation = f"the same statement is credited to {' and to '.join(shown)}"
            yield DifferingAttribution((ours, theirs), explanation)


def _credited(analysis: Analysis, sentence: Sentence) -> CreditedPlace | None:
    """Whom the sentence credits; None where that is nobody or several."""
    credited = {
        attribution.source: attribution
        for attribution in analysis.attributions
        if attribution.source and not attribution.view and _meets(attribution, sentence)
    }
    if len(credited) != 1:
        return None
    (attribution,) = credited.values()
    number = _number(attribution)
    return (
        CreditedPlace(analysis.document.name, *sentence[:2], attribution.source or "", number)
        if number
        else None
    )


def _meets(attribution: Attribution, sentence: Sentence) -> bool:
    return attribution.start < sentence.end and sentence.start < attribution.end


_ONE = pattern(r"(?:an?|one|another)\b", re.IGNORECASE)
_SEVERAL = pattern(
    r"(?:(?:some|several|many|two|three|four|multiple|various|a number of|other|company|industry)\s+)*"
    r"(?:sources|people|persons|individuals|insiders|officials|executives|employees|investors)\b",
    re.IGNORECASE,
)


def _number(attribution: Attribution) -> Number | None:
    """How many speak, and whether by name; None where the words leave it open ("reports")."""
    credited = attribution.source or ""
    if attribution.certainty == "attributed":
        return "a named source" if credited[:1].isupper() else None
    if attribution.certainty != "unnamed":
        return None
    if _SEVERAL.match(credited):
        return "several unnamed sources"
    return "one unnamed source" if _ONE.match(credited) else None
