"""Findings that no field took -> fields of the story, with phrases around their figures."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from checker.authoring.drafting.entities import called, slug
from checker.authoring.drafting.nouns import EntityDraft, ExampleDraft, FieldDraft, UseDraft
from checker.authoring.drafting.phrases import phrases_around
from checker.extract import Analysis
from checker.frame import Statement, statements
from checker.lexicon.words import FUNCTION_WORDS
from checker.model import Finding
from checker.rulebook import Rules
from checker.text.wordnet import lemma, noun_class, parts_of_speech

__all__ = [
    "LEAST_COUNT",
    "LONGEST_EXAMPLE",
    "MOST_CANDIDATES",
    "MOST_FIELDS",
    "MOST_SUBJECTS",
    "MOST_TRIED",
    "own_fields",
    "two_sentences",
    "use_of",
]

MOST_FIELDS = 16
"""Fields of the story's own."""
LONGEST_EXAMPLE = 400
"""Code points of a sentence that can be an example."""


def use_of(
    finding: Finding, rules: Rules, entities: Sequence[EntityDraft], analyses: Mapping[str, Analysis]
) -> UseDraft | None:
    """A general field that two sources state of one of the entities."""
    if finding.field is None or finding.field not in rules.fields or finding.verdict not in _VERDICTS:
        return None
    role = rules.fields[finding.field].field.subject
    entity = called(finding.subject, entities)
    if not role or entity is None or (role == "person") != (entity.kind == "Person"):
        return None
    return UseDraft(
        finding.field, rules.fields[finding.field].field.kind, role, entity, _examples(finding, analyses)
    )


_VERDICTS = {"agreement": "Agrees", "discrepancy": "Differs"}


def _examples(finding: Finding, analyses: Mapping[str, Analysis]) -> tuple[ExampleDraft, ...]:
    """The sentences of two sources that differ, or agree."""
    firsts: dict[str, str] = {}
    sides = [camp.sources for camp in finding.camps]
    for claim in finding.claims:
        sentence = _sentence(analyses[claim.source], claim.start)
        if sentence:
            firsts.setdefault(claim.source, sentence)
    if finding.verdict == "discrepancy" and len(sides) > 1:
        pairs = [(a, b) for a in sides[0] for b in sides[1]]
    else:
        pairs = [(a, b) for at, a in enumerate(firsts) for b in list(firsts)[at + 1 :]]
    told = [
        ExampleDraft(_VERDICTS[finding.verdict], firsts[a], firsts[b])
        for a, b in pairs
        if a in firsts and b in firsts and firsts[a] != firsts[b]
    ]
    shortest = sorted(told, key=lambda one: len(one.first) + len(one.second))[:MOST_TRIED]
    return tuple(dict.fromkeys((*shortest, *told[:MOST_TRIED])))


MOST_TRIED = 6
"""Pairs of sentences that are tried as an example."""


def _sentence(analysis: Analysis, start: int) -> str:
    """The sentence at a place, on one line; empty where it is too long for an example."""
    one = next((each for each in analysis.sentences if each.start <= start < each.end), None)
    if one is None:
        return ""
    text = " ".join(analysis.document.plain[one.start : one.end].split())
    return text if len(text) <= LONGEST_EXAMPLE else ""


def two_sentences(analyses: Sequence[Analysis]) -> tuple[str, str] | None:
    """The first whole sentences of two sources; None where there are no two."""
    listed = [
        next((text for each in one.sentences if (text := _sentence(one, each.start)).endswith(".")), "")
        for one in analyses
    ]
    told = [text for text in listed if text]
    return (told[0], told[-1]) if len(told) > 1 and told[0] != told[-1] else None


_FIELD_KINDS = {
    "money": "money", "percent": "percent", "age": "age", "count": "quantity", "measure": "quantity", "number": "number", "date": "date",
}  # fmt: skip


def own_fields(
    findings: Sequence[Finding], entities: Sequence[EntityDraft], analyses: Mapping[str, Analysis]
) -> list[FieldDraft]:
    """A field for each question that no general field answers, with phrases from the sentences that state it."""
    placed = {
        (name, one.start, one.end): one for name, analysis in analyses.items() for one in statements(analysis)
    }
    event = _event(analyses.values())
    found: list[FieldDraft] = []
    for finding in findings:
        if finding.rule not in ("general/figures", "general/dates") or finding.verdict not in _VERDICTS:
            continue
        told = [
            one for claim in finding.claims if (one := placed.get((claim.source, claim.start, claim.end)))
        ]
        examples = _examples(finding, analyses)
        if len(told) < 2 or not examples or not _makes_a_field(told[0]):
            continue
        subjects: list[EntityDraft | str] = [*_named_in(examples, entities)[:MOST_SUBJECTS]]
        subjects += [event] if event else []
        for about in subjects:
            phrases = tuple(
                dict.fromkeys(
                    phrase
                    for one in told[:MOST_TRIED]
                    for phrase in phrases_around(analyses[one.source], one, about)
                )
            )
            if phrases:
                found.append(_field(told, about, phrases, examples))
    return found[:MOST_CANDIDATES]


MOST_SUBJECTS = 2
MOST_CANDIDATES = 40
"""Entities that a question is tried with, and fields that are tried."""
LEAST_COUNT = 5
"""Counts below it ("two men") make no field."""


def _makes_a_field(one: Statement) -> bool:
    """Whether a figure says enough to be asked for: no small count, no weekday or month alone."""
    if one.frame.kind not in _FIELD_KINDS:
        return False
    if one.frame.kind in ("count", "number"):
        return one.mention.low is not None and one.mention.low >= LEAST_COUNT
    return one.frame.kind != "date" or any(map(str.isdigit, one.mention.text))


def _field(
    told: Sequence[Statement],
    about: EntityDraft | str,
    phrases: tuple[str, ...],
    examples: tuple[ExampleDraft, ...],
) -> FieldDraft:
    frame = told[0].frame
    what = frame.head or frame.predicate or frame.kind
    whom = about if isinstance(about, str) else about.name.split()[-1]
    name = f"{slug(whom) or 'story'}.{slug(what) or frame.kind}"
    units = (
        tuple(sorted({one.mention.unit for one in told if one.mention.unit}))
        if frame.kind in ("count", "measure", "number")
        else ()
    )
    label = f"{what} · {whom}" if isinstance(about, str) else f"{what} · {about.name}"
    return FieldDraft(name, label, _FIELD_KINDS[frame.kind], about, phrases, units, examples)


def _named_in(examples: Sequence[ExampleDraft], entities: Sequence[EntityDraft]) -> list[EntityDraft]:
    """The entities that both sentences of some example name."""
    return [
        one
        for one in entities
        if any(
            all(
                any(_has(text, name) for name in (one.name, *one.aliases))
                for text in (example.first, example.second)
            )
            for example in examples
        )
    ]


def _has(text: str, name: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


def _event(analyses: Iterable[Analysis]) -> str:
    """The noun for an event that the first sentences of most sources have; empty where there is none."""
    counts: Counter[str] = Counter()
    number = 0
    for analysis in analyses:
        number += 1
        stream = analysis.stream
        lead = stream.tokens[: stream.bounds[min(3, len(stream.sentences))]] if stream.sentences else []
        counts.update(
            {
                name
                for token in lead
                if token.kind == "word"
                and not token.is_capital
                and noun_class(name := lemma(token.low)) in ("event", "act")
                and token.low not in FUNCTION_WORDS
                and max(parts_of_speech(token.low), key=parts_of_speech(token.low).__getitem__, default="")
                == "n"
            }
        )
    best = counts.most_common(1)
    return best[0][0] if best and best[0][1] > number / 2 else ""
