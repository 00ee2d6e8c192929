"""The flow from documents to a report: section, extract, bind, compare, judge, in one direction."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from checker.bind import CLAIMING, bind
from checker.errors import UsageError
from checker.extract import analyse
from checker.extract import extract as extract_mentions
from checker.extract.entities import find
from checker.judge import judge
from checker.judge.case import Case
from checker.judge.sources import origins as origins_of
from checker.kinds import Severity
from checker.model import (
    Coverage,
    DateRange,
    Document,
    Finding,
    Mention,
    Report,
    SetAside,
    SourceInfo,
    Summary,
    TextNotice,
)
from checker.notices.disguised import disguises
from checker.read.hidden import HIDDEN
from checker.report.words import Labels, told
from checker.rulebook import Rules, shipped_rules
from checker.sections import SET_ASIDE
from checker.values.interval import exactly
from checker.vocabulary import Story

__all__ = ["check", "compare", "extract"]

DRAFT = "draft"
"""What a report calls its one draft."""

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "notice", "info")


@exactly
def extract(document: Document, rules: Rules | None = None) -> tuple[Mention, ...]:
    """Everything found in a document, sorted by place, in all its sections.

    Names are those of the entities that `rules` declare (the packs that ship when None).
    """
    return extract_mentions(document, (rules or shipped_rules()).aliases)


@exactly
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
    in the texts. `include_sections` names kinds of sections that make claims besides the story. `today` is
    the day that waivers and dates are held against; None for the day of the run.

    Raises:
        UsageError: no document, two documents of one name, a date for an unknown name or an unknown section.

    """
    rules = rules or shipped_rules()
    documents = _prepared(documents, dates or {})
    applied = _applying(rules, documents)
    sections = _claiming(include_sections)
    case = _case(documents, rules.restricted(applied), sections, today=today)
    return _report(case, documents, _accepted(case, judge(case), (), today), sections)


@exactly
def compare_as(documents: Sequence[Document], rules: Rules, sections: frozenset[str] = CLAIMING) -> Report:
    """As `compare`, with every story of `rules` applied, whether the documents are about it or not."""
    case = _case(documents, rules, sections)
    return _report(case, documents, judge(case), sections)


@exactly
def check(
    draft: Document | Sequence[Document],
    against: Sequence[Document],
    rules: Rules | None = None,
    *,
    primary: str | None = None,
    dates: Mapping[str, date] | None = None,
    include_sections: Iterable[str] = (),
    today: date | None = None,
) -> Report:
    """What the sources say to one draft, or to several: supported, contradicted, unsupported, not checked.

    `primary` names the source that outranks the rest: a filing, a press release. The other arguments are
    those of `compare`. Every finding is about exactly one draft, whose claims come first.

    Raises:
        UsageError: no draft, no source, two documents of one name, a draft that is also a source, a primary
            that is no source, a date for an unknown name, an unknown section.

    """
    from checker.judge.draft.check import draft_findings  # a comparison does without

    drafts = [draft] if isinstance(draft, Document) else list(draft)
    _refuse(drafts, against, primary)
    rules = rules or shipped_rules()
    documents = _prepared([*drafts, *against], dates or {})
    applied = _applying(rules, documents)
    sections = _claiming(include_sections)
    names, sources = documents[: len(drafts)], documents[len(drafts) :]
    case = _case(documents, rules.restricted(applied), sections, sources, today)
    findings = draft_findings(
        case, [one.name for one in names], [one.name for one in sources], sections, primary
    )
    accepted = _accepted(case, findings, names, today)
    return _report(case, documents, accepted, sections, drafts=frozenset(one.name for one in names))


def _refuse(drafts: Sequence[Document], sources: Sequence[Document], primary: str | None) -> None:
    """Raise for a call that cannot mean anything."""
    if not drafts:
        raise UsageError("nothing to check", remedy="Give at least one draft")
    if not sources:
        raise UsageError("nothing to check against", remedy="Give at least one source")
    for one in drafts:
        for source in sources:
            if one.text == source.text or (one.path is not None and one.path == source.path):
                raise UsageError(
                    f"the draft is also a source ({source.name})",
                    place=one.name,
                    remedy="Take it out of the sources: a draft cannot support itself",
                )
    if primary is not None and primary not in {source.name for source in sources}:
        raise UsageError(
            f"the document of record {primary!r} is not among the sources",
            remedy=f"Name one of {', '.join(source.name for source in sources[:6])}",
        )


def _accepted(
    case: Case, findings: Sequence[Finding], drafts: Sequence[Document], today: date | None
) -> Sequence[Finding]:
    """The findings, those marked that a waiver or a comment of a draft accepts."""
    if not (drafts or case.rules.waivers):
        return findings
    from checker.judge import waivers  # a comparison mostly does without

    return waivers.apply(case, findings, drafts, today)


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


def _applying(rules: Rules, documents: Sequence[Document]) -> list[Story]:
    """The story packs that apply: where a source names two of the entities that one is about (or its only one)."""
    named = [{mention.entity for mention in find(one.plain, rules.aliases)} for one in documents]
    about = {story.id: {entity.name for entity in story.about} for story in rules.stories}
    return [
        story
        for story in rules.stories
        if any(len(about[story.id] & names) >= min(2, len(about[story.id])) for names in named)
    ]


def _case(
    documents: Sequence[Document],
    rules: Rules,
    sections: frozenset[str],
    sources: Sequence[Document] | None = None,
    today: date | None = None,
) -> Case:
    """The case; origins are sought among `sources` alone, for a draft never joins one."""
    analyses = {one.name: analyse(one, rules.aliases) for one in documents}
    bound = dict(zip(analyses, bind(analyses.values(), rules, sections), strict=True))
    searched = [analyses[one.name] for one in (documents if sources is None else sources)]
    return Case(rules, analyses, bound, tuple(origins_of(searched)), today)


def _report(
    case: Case,
    documents: Sequence[Document],
    findings: Sequence[Finding],
    sections: frozenset[str],
    drafts: frozenset[str] = frozenset(),
) -> Report:
    labels = _labels(case, drafts)
    called = Labels({name: f"the {DRAFT}" if label == DRAFT else label for name, label in labels.items()})
    return Report(
        mode="check" if drafts else "compare",
        sources=tuple(_source(case, one, labels[one.name], one.name in drafts) for one in documents),
        findings=tuple(told(one, called) for one in findings),
        summary=summary_of(findings),
        origins=case.origins,
        set_aside=tuple(aside for one in documents for aside in _set_aside(case, one, sections)),
        notices=tuple(notice for one in documents for notice in _notices(case, one, drafts)),
        coverage=tuple(_coverages(case, findings, drafts)),
        stories=tuple(story.title for story in case.rules.stories),
        texts={one.name: one.text for one in documents},
    )


def _labels(case: Case, drafts: Collection[str]) -> Mapping[str, str]:
    """The documents' short names in the report: the one draft is called "draft", where nothing else is."""
    taken = {label for name, label in case.labels.items() if name not in drafts}
    alone = len(drafts) == 1 and DRAFT not in taken
    return {name: DRAFT if alone and name in drafts else label for name, label in case.labels.items()}


def _source(case: Case, document: Document, label: str, is_draft: bool) -> SourceInfo:
    return SourceInfo(
        name=document.name,
        label=label,
        path=document.path,
        role="draft" if is_draft else "source",
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
    figures = case.analyses[document.name].figures
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


def _notices(case: Case, document: Document, drafts: frozenset[str]) -> Iterator[TextNotice]:
    """The notices on a text; what a source hides is nobody's claim, and no news."""
    for notice in document.notices:
        if notice.kind == HIDDEN and document.name not in drafts:
            continue
        line, column = document.place(notice.start)
        quote = case.quote(document.name, notice.start, notice.end)
        yield TextNotice(document.name, notice.kind, notice.message, line, column, quote)


def _coverages(case: Case, findings: Sequence[Finding], drafts: frozenset[str]) -> Iterator[Coverage]:
    """The coverage of every document, or of every draft where there are some."""
    shown: dict[str, set[tuple[int, int]]] = {name: set() for name in case.analyses}
    verdicts = ("agreement", "discrepancy", "unsupported") if drafts else ("agreement", "discrepancy")
    for finding in findings:
        if finding.verdict in verdicts:
            for claim in finding.claims:
                shown[claim.source].add((claim.start, claim.end))
    for name, places in shown.items():
        if not drafts:
            yield _coverage(case, name, places)
        elif name in drafts:
            yield _coverage_of_draft(case, name, places)


def _coverage(case: Case, name: str, compared: Collection[tuple[int, int]]) -> Coverage:
    bound = case.bound[name]
    figures = {
        (claim.start, claim.end) for claim in bound.claims if claim.mention and claim.mention.low is not None
    }
    every = figures | {(one.mention.start, one.mention.end) for one in bound.unbound}
    return Coverage(name, len(every), len(figures), len(every.intersection(compared)))


def _coverage_of_draft(case: Case, name: str, answered: Collection[tuple[int, int]]) -> Coverage:
    """Of a draft's figures how many a rule knows, and how many the sources were asked about with an answer."""
    bound = case.bound[name]
    known = {(claim.start, claim.end) for claim in bound.claims if claim.mention}
    every = known | {(one.mention.start, one.mention.end) for one in bound.unbound}
    compared = {span for span in every if any(start < span[1] and span[0] < end for start, end in answered)}
    return Coverage(name, len(every) + _unread(case, name, every), len(known), len(compared))


def _unread(case: Case, name: str, read: Collection[tuple[int, int]]) -> int:
    """How many figures of a draft nobody looked for: in sections set aside, hidden, or in disguise.

    What only says again what the story says is no figure more.
    """
    analysis = case.analyses[name]
    document = analysis.document
    aside = [one for one in document.sections if one.kind in SET_ASIDE and one.kind != "repeated"]
    places = {(one.start, one.end) for one in analysis.figures}
    figures = sum(any(one.start <= start < one.end for one in aside) for start, _ in places.difference(read))
    hidden = sum(notice.kind == HIDDEN for notice in document.notices)
    odd = [place for found in disguises(document.text).values() for place in found]
    return figures + hidden + sum(not any(start < b and a < end for a, b in places) for start, end in odd)
