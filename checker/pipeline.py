"""The flow from documents to a report: section, extract, bind, compare, judge, in one direction."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from checker.bind import CLAIMING, bind
from checker.errors import UsageError
from checker.extract import analyse
from checker.extract import extract as extract_mentions
from checker.judge import judge
from checker.judge.case import Case
from checker.judge.sources import origins as origins_of
from checker.model import (
    Coverage,
    DateRange,
    Document,
    Finding,
    Mention,
    Report,
    SetAside,
    Severity,
    SourceInfo,
    Summary,
    TextNotice,
)
from checker.rulebook import Rules, shipped_rules
from checker.vocabulary import Story

__all__ = ["compare", "extract"]

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "notice", "info")


def extract(document: Document, rules: Rules | None = None) -> tuple[Mention, ...]:
    """Everything found in a document, sorted by place, in all its sections.

    Names are those of the entities that `rules` declare (the packs that ship when None).
    """
    return extract_mentions(document, (rules or shipped_rules()).aliases)


def compare(
    documents: Sequence[Document],
    rules: Rules | None = None,
    *,
    dates: Mapping[str, date] | None = None,
    include_sections: Iterable[str] = (),
    today: date | None = None,
) -> Report:
    """Where the documents agree, differ, or stand alone.

    `rules` are the packs that ship when None. `dates` gives publication dates by document name, over those
    in the texts. `include_sections` names kinds of sections that make claims besides the story.

    Raises:
        UsageError: no document, two documents of one name, a date for an unknown name or an unknown section.

    """
    rules = rules or shipped_rules()
    documents = _prepared(documents, dates or {})
    applied = [story for story in rules.stories if _applies(story, documents)]
    return compare_as(documents, rules.restricted(applied), _claiming(include_sections))


def compare_as(documents: Sequence[Document], rules: Rules, sections: frozenset[str] = CLAIMING) -> Report:
    """As `compare`, with every story of `rules` applied, whether the documents are about it or not."""
    case = _case(documents, rules, sections)
    return _report(case, documents, judge(case), sections)


def _prepared(documents: Sequence[Document], dates: Mapping[str, date]) -> list[Document]:
    if not documents:
        raise UsageError("nothing to compare", remedy="Give at least one document")
    twice = [name for name, count in Counter(one.name for one in documents).items() if count > 1]
    if twice:
        raise UsageError("two documents have this name", place=twice[0], remedy="Give each its own name")
    unknown = sorted(set(dates) - {one.name for one in documents})
    if unknown:
        raise UsageError("a date for a document that is not there", place=unknown[0], remedy="Check the name")
    return [
        replace(one, published=(DateRange(dates[one.name], dates[one.name]),), published_span=None)
        if one.name in dates
        else one
        for one in documents
    ]


def _claiming(include: Iterable[str]) -> frozenset[str]:
    kinds = {"advertisement", "related links", "comment", "repeated", "residue", *CLAIMING}
    strangers = sorted(set(include) - kinds)
    if strangers:
        raise UsageError(f"no such section: {strangers[0]}", remedy=f"Use one of {', '.join(sorted(kinds))}")
    return CLAIMING | frozenset(include)


def _applies(story: Story, documents: Sequence[Document]) -> bool:
    """A story pack applies where a source names two of the entities it is about (or its only one)."""
    need = min(2, len(story.about))
    return any(
        sum(any(name in one.plain for name in (entity.name, *entity.aliases)) for entity in story.about)
        >= need
        for one in documents
    )


def _case(documents: Sequence[Document], rules: Rules, sections: frozenset[str]) -> Case:
    analyses = {one.name: analyse(one, rules.aliases) for one in documents}
    bound = {name: bind(analysis, rules, sections) for name, analysis in analyses.items()}
    return Case(rules, analyses, bound, tuple(origins_of(list(analyses.values()))))


def _report(
    case: Case,
    documents: Sequence[Document],
    findings: Sequence[Finding],
    sections: frozenset[str],
) -> Report:
    return Report(
        mode="compare",
        sources=tuple(_source(case, one) for one in documents),
        findings=tuple(findings),
        summary=summary_of(findings),
        origins=case.origins,
        set_aside=tuple(aside for one in documents for aside in _set_aside(case, one, sections)),
        notices=tuple(notice for one in documents for notice in _notices(case, one)),
        coverage=tuple(_coverage(case, one.name, findings) for one in documents),
        stories=tuple(story.title for story in case.rules.stories),
    )


def _source(case: Case, document: Document) -> SourceInfo:
    return SourceInfo(
        name=document.name,
        label=case.labels[document.name],
        path=document.path,
        role="source",
        title=document.title,
        published=document.published,
        origin=case.origin_of[document.name],
        characters=len(document.text),
    )


def summary_of(findings: Sequence[Finding]) -> Summary:
    """Counts by verdict, and the worst severity among findings that are not waived."""
    counts = Counter(finding.verdict for finding in findings)
    severities = {finding.severity for finding in findings if finding.waived is None}
    worst = next((severity for severity in SEVERITIES if severity in severities), None)
    return Summary(
        counts["agreement"], counts["discrepancy"], counts["unsupported"], counts["not_checked"], worst
    )


def _set_aside(case: Case, document: Document, sections: frozenset[str]) -> Iterator[SetAside]:
    figures = [
        mention for mention in case.analyses[document.name].mentions if mention.kind not in ("name", "post")
    ]
    for section in document.sections:
        if section.kind in sections:
            continue
        last = max(section.start, section.end - 1)
        while last > section.start and document.text[last].isspace():
            last -= 1
        inside = sum(section.start <= mention.start < section.end for mention in figures)
        yield SetAside(
            source=document.name,
            section=section.kind,
            first_line=document.place(section.start)[0],
            last_line=document.place(last)[0],
            figures=inside,
            reason=section.reason,
        )


def _notices(case: Case, document: Document) -> Iterator[TextNotice]:
    for notice in document.notices:
        line, column = document.place(notice.start)
        quote = case.quote(document.name, notice.start, notice.end)
        yield TextNotice(document.name, notice.kind, notice.message, line, column, quote)


def _coverage(case: Case, name: str, findings: Sequence[Finding]) -> Coverage:
    bound = case.bound[name]
    figures = {
        (claim.start, claim.end) for claim in bound.claims if claim.mention and claim.mention.low is not None
    }
    compared = {
        (claim.start, claim.end)
        for finding in findings
        if finding.verdict in ("agreement", "discrepancy")
        for claim in finding.claims
        if claim.source == name
    }
    return Coverage(name, len(figures) + len(bound.unbound), len(figures), len(figures & compared))
