"""Who spoke: texts of one origin that credit the same statement to different sources, and texts that give one quotation to two.

Several unnamed sources in one and a single one in the other, or a name in one and none in the other; the same words from
two whom both name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from checker.extract import Analysis, once
from checker.extract.names import NameFound
from checker.judge.alignment import sentence_pairs
from checker.judge.quotations import Gram, Quoted, grams, quoted_in
from checker.lexicon.attribution import BEFORE_SEVERAL, SEVERAL, SPEAKING_FOR
from checker.lexicon.names import GIVEN_NAMES
from checker.lexicon.words import FUNCTION_WORDS
from checker.model import Attribution, Origin, Sentence, Span
from checker.text.sentences import sentence_at
from checker.values.name import likeness

Number = Literal["several unnamed sources", "one unnamed source", "a named source"]

__all__ = [
    "CreditedPlace",
    "DifferingAttribution",
    "OtherSpeaker",
    "differing_attributions",
    "other_speakers",
]


class CreditedPlace(NamedTuple):
    """A sentence and whom it credits."""

    source: str
    start: int
    end: int
    credited: str
    number: Number


class DifferingAttribution(NamedTuple):
    """One statement that two texts of one origin credit differently."""

    places: tuple[CreditedPlace, CreditedPlace]


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
    credited, answered = _credited(first), _credited(second)
    for one, two in sentence_pairs(first, second):
        ours, theirs = credited.get(one), answered.get(two)
        if ours and theirs and ours.number != theirs.number:
            yield DifferingAttribution((ours, theirs))


@once
def _credited(analysis: Analysis) -> Mapping[Sentence, CreditedPlace]:
    """Whom each sentence credits, where that is one."""
    sources: dict[Sentence, dict[str, Attribution]] = {}
    for attribution in analysis.attributions:
        if attribution.source and not attribution.view:
            for sentence in _met(analysis.sentences, attribution):
                sources.setdefault(sentence, {})[attribution.source] = attribution
    return {
        sentence: CreditedPlace(analysis.document.name, *sentence[:2], source, number)
        for sentence, credited in sources.items()
        for source, attribution in credited.items()
        if len(credited) == 1 and (number := _number(attribution))
    }


def _met(sentences: Sequence[Sentence], attribution: Attribution) -> Sequence[Sentence]:
    """The sentences that the attribution is about, or a part of them."""
    first, last = (sentence_at(sentences, edge) for edge in (attribution.start, attribution.end - 1))
    if first < 0 or sentences[first].end <= attribution.start:
        first += 1
    return sentences[first : last + 1]


_ONE = frozenset(("a", "an", "one", "another"))
_WORD = re.compile(r"\w+")


def _number(attribution: Attribution) -> Number | None:
    """How many speak, and whether by name; None where the words leave it open ("reports")."""
    credited = attribution.source or ""
    if attribution.certainty == "attributed":
        return "a named source" if credited[:1].isupper() else None
    if attribution.certainty != "unnamed":
        return None
    low = credited.lower()
    words = _WORD.findall(low.removeprefix("a number of "))
    if next((word in SEVERAL for word in words if word not in BEFORE_SEVERAL), False):
        return "several unnamed sources"
    first = _WORD.match(low)
    return "one unnamed source" if first and first[0] in _ONE else None


class OtherSpeaker(NamedTuple):
    """One quotation that two texts have from two speakers."""

    one: Quoted
    other: Quoted
    sure: bool
    """Whether each text names its speaker in full in the quotation's own sentence, and neither speaks for another."""


WORDS = 4
"""Words of a quotation that two speakers hardly say alike."""
TELLING = 2
"""Words of content among them."""
CROWDED = 8
"""So many quotations that share three words are held against another one at most."""


def other_speakers(analyses: Sequence[Analysis]) -> list[OtherSpeaker]:
    """The quotations that two texts print in the same words, or one a part of the other's, from two named speakers.

    Linear in the quotations: an index of runs of three words proposes what to compare.
    """
    index: dict[Gram, list[tuple[Analysis, Quoted]]] = {}
    found: dict[tuple[str, str, str, str], OtherSpeaker] = {}
    for analysis in sorted(analyses, key=lambda one: one.document.name):
        for quoted in quoted_in(analysis):
            telling = sum(word not in FUNCTION_WORDS for word in quoted.words)
            if not quoted.speaker or len(quoted.words) < WORDS or telling < TELLING:
                continue
            runs = dict.fromkeys(grams(quoted.words))
            proposed = dict.fromkeys(other for run in runs for other in index.get(run, ())[:CROWDED])
            for first, one in proposed:
                key = (one.source, one.speaker or "", quoted.source, quoted.speaker)
                if (
                    first is not analysis
                    and key not in found
                    and _is_one_saying(one, quoted)
                    and _are_two(one, quoted)
                    and not (_beside(first, one, quoted) or _beside(analysis, quoted, one))
                ):
                    sure = _is_named(first, one) and _is_named(analysis, quoted)
                    found[key] = OtherSpeaker(one, quoted, sure)
            for run in runs:
                index.setdefault(run, []).append((analysis, quoted))
    return sorted(found.values(), key=lambda pair: (pair.one.source, pair.one.quotation.start))


def _is_one_saying(one: Quoted, other: Quoted) -> bool:
    """Whether the words of one quotation are those of the other, or a part of them in a row."""
    return f" {one.form} " in f" {other.form} " or f" {other.form} " in f" {one.form} "


def _are_two(one: Quoted, other: Quoted) -> bool:
    """Whether the last names of two speakers are neither one nor spelt alike."""
    a, b = one.speaker or "", other.speaker or ""
    return likeness(a, b) in ("different", "near") and not {a, b} & FUNCTION_WORDS


def _beside(analysis: Analysis, own: Quoted, other: Quoted) -> bool:
    """Whether the other's speaker is named in the sentence of a quotation."""
    at = sentence_at(analysis.sentences, own.quotation.start)
    start, end = analysis.sentences[at][:2] if at >= 0 else (own.quotation.start, own.quotation.end)
    return (other.speaker or "") in analysis.document.plain[start : max(end, own.said[1])].casefold()


def _is_named(analysis: Analysis, own: Quoted) -> bool:
    """Whether a person is named in full beside a quotation, nobody else with a name of two words, and no spokesman."""
    span = own.quotation.speaker_span
    at = sentence_at(analysis.sentences, own.quotation.start)
    if span is None or at < 0:
        return False
    start, end = analysis.sentences[at][:2]
    plain = analysis.document.plain
    around = plain[start : own.quotation.start] + plain[own.quotation.end : max(end, span.end)]
    if not SPEAKING_FOR.isdisjoint(_WORD.findall(around.casefold())):
        return False
    beside = [
        name
        for name in analysis.names
        if start <= name.start < max(end, span.end) and " " in name.text and not _overlap(name, span)
    ]
    whole = " " in plain[span.start : span.end] and span.start >= start
    return whole and all(name.text.split()[0].casefold() not in GIVEN_NAMES for name in beside)


def _overlap(name: NameFound, span: Span) -> bool:
    return name.start < span.end and span.start < name.end
