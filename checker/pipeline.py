"""The flow from documents to a report: section, extract, bind, compare, judge, in one direction."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain
from typing import TypeVar

from checker.bind import CLAIMING, bind
from checker.errors import UsageError
from checker.extract import Analysis, analyse
from checker.extract import extract as extract_mentions
from checker.extract.entities import find
from checker.judge import in_order, judge, numbered
from checker.judge.case import Case, labels
from checker.judge.listed import MORE_ALIKE
from checker.judge.placed import Taken
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
    Span,
    Summary,
    TextNotice,
)
from checker.notices.disguised import disguises
from checker.notices.large import TOO_LARGE, too_large
from checker.read.hidden import HIDDEN
from checker.report.told import Labels
from checker.report.words import told
from checker.rulebook import Rules, shipped_rules
from checker.sections import SET_ASIDE
from checker.values.interval import exactly
from checker.vocabulary import Story

__all__ = ["check", "check_each", "compare", "extract"]

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
    drafts = [draft] if isinstance(draft, Document) else list(draft)
    return _checked(
        drafts, against, rules or shipped_rules(), primary, dates or {}, _claiming(include_sections), today
    )


@exactly
def check_each(
    checks: Sequence[tuple[Sequence[Document], Sequence[Document]]],
    rules: Rules | None = None,
    *,
    primary: Collection[str] = (),
    dates: Mapping[str, date] | None = None,
    include_sections: Iterable[str] = (),
    today: date | None = None,
) -> Report:
    """One report on several checks, each of drafts and the sources that they are held against.

    `primary` are the names of sources of record, one a check at most; the other arguments are those of `check`. A
    document may be a source of several checks, and a draft of one.

    Raises:
        UsageError: as `check`; a draft of one check that is a draft or a source of another.

    """
    every = {one.name: one for drafts, sources in checks for one in (*drafts, *sources)}
    drafted = [one.name for drafts, _ in checks for one in drafts]
    read = {one.name for _, sources in checks for one in sources}
    if twice := sorted(read.intersection(drafted)) or [one for one, n in Counter(drafted).items() if n > 1]:
        raise UsageError("is a draft, and a draft or a source again", place=twice[0], remedy="Name it once")
    called, rules, sections = labels(list(every)), rules or shipped_rules(), _claiming(include_sections)
    reports = []
    for drafts, sources in checks:
        names = {one.name for one in (*drafts, *sources)}
        first = next((one.name for one in sources if one.name in primary), None)
        own = {name: day for name, day in (dates or {}).items() if name in names}
        reports.append(_checked(drafts, sources, rules, first, own, sections, today, called))
    return reports[0] if len(reports) == 1 else _together(reports)


def _checked(
    drafts: Sequence[Document],
    against: Sequence[Document],
    rules: Rules,
    primary: str | None,
    dates: Mapping[str, date],
    sections: frozenset[str],
    today: date | None,
    called: Mapping[str, str] | None = None,
) -> Report:
    """The report of one check; `called` are the labels of a report that holds others too."""
    from checker.judge.draft.check import draft_findings  # a comparison does without

    _refuse(drafts, against, primary)
    documents = _prepared([*drafts, *against], dates)
    applied = _applying(rules, documents)
    names, sources = documents[: len(drafts)], documents[len(drafts) :]
    case = _case(documents, rules.restricted(applied), sections, sources, today, called)
    findings = draft_findings(
        case, [one.name for one in names], [one.name for one in sources], sections, primary
    )
    accepted = _accepted(case, findings, names, today)
    return _report(case, documents, accepted, sections, drafts=frozenset(one.name for one in names))


def _together(reports: Sequence[Report]) -> Report:
    """One report of several; a waiver that is idle in one of them alone is not idle."""
    reports = list(_with_origins(reports))
    idle = Counter(
        one.fingerprint for report in reports for one in report.findings if one.reason.kind == "waiver_idle"
    )
    findings: dict[object, Finding] = {}
    for at, report in enumerate(reports):
        for one in report.findings:
            if one.reason.kind == "waiver_idle":
                if idle[one.fingerprint] == len(reports):
                    findings.setdefault(one.fingerprint, one)
            elif one.reason.kind == "waiver_ended":
                findings.setdefault(one.fingerprint, one)
            else:
                findings[at, len(findings)] = one
    ordered = tuple(numbered(in_order(findings.values())))
    first: dict[str, SourceInfo] = {}
    for source in chain.from_iterable(report.sources for report in reports):
        first.setdefault(source.name, source)
    return Report(
        mode="check",
        sources=tuple(first.values()),
        findings=ordered,
        summary=summary_of(ordered),
        origins=_each(report.origins for report in reports),
        set_aside=_each(report.set_aside for report in reports),
        notices=_each(report.notices for report in reports),
        coverage=_each(report.coverage for report in reports),
        stories=_each(report.stories for report in reports),
        texts={name: text for report in reports for name, text in report.texts.items()},
        documents={name: one for report in reports for name, one in report.documents.items()},
    )


def _with_origins(reports: Sequence[Report]) -> Iterator[Report]:
    """The reports with one id for each set of sources that share an origin, in whichever of them."""
    ids: dict[tuple[str, ...], str] = {}
    for report in reports:
        new = {one.id: ids.setdefault(one.sources, f"origin-{len(ids) + 1}") for one in report.origins}
        yield replace(
            report,
            origins=tuple(replace(one, id=new[one.id]) for one in report.origins),
            sources=tuple(replace(one, origin=new.get(one.origin, one.origin)) for one in report.sources),
        )


Part = TypeVar("Part")


def _each(parts: Iterable[Iterable[Part]]) -> tuple[Part, ...]:
    """All parts in order, each once."""
    return tuple(dict.fromkeys(chain.from_iterable(parts)))


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
    called: Mapping[str, str] | None = None,
) -> Case:
    """The case; origins are sought among `sources` alone, for a draft never joins one."""
    analyses = {one.name: analyse(one, rules.aliases) for one in documents}
    bound = dict(zip(analyses, bind(analyses.values(), rules, sections), strict=True))
    searched = [analyses[one.name] for one in (documents if sources is None else sources)]
    return Case(rules, analyses, bound, tuple(origins_of(searched)), today, called)


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
        documents={one.name: one for one in documents},
    )


def _labels(case: Case, drafts: Collection[str]) -> Mapping[str, str]:
    """The documents' short names in the report: the one draft is called "draft", where nothing else is."""
    if case.called is not None:
        return {name: case.labels[name] for name in case.analyses}
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
            first_page=document.page(section.start),
            last_page=document.page(last),
        )


TWO_FIELDS = "two fields"
"""Kind of a notice on a figure that several fields fit equally well."""


def _notices(case: Case, document: Document, drafts: frozenset[str]) -> Iterator[TextNotice]:
    """The notices on a text; what a source hides is nobody's claim, and no news."""
    for notice in document.notices:
        if notice.kind != HIDDEN or document.name in drafts:
            yield _notice(case, document, notice.kind, notice.message, notice.start, notice.end)
    for start, end in _too_large(case.analyses[document.name]):
        yield _notice(case, document, TOO_LARGE, "a number too large to be compared", start, end)
    for one in case.bound[document.name].unbound:
        if one.tie:
            message = f"it {one.reason}, which fit it alike: it is bound to neither"
            yield _notice(case, document, TWO_FIELDS, message, one.mention.start, one.mention.end)


def _notice(case: Case, document: Document, kind: str, message: str, start: int, end: int) -> TextNotice:
    """A notice with its place in the file and the words there."""
    line, column = document.place(start)
    quote = case.quote(document.name, start, end)
    return TextNotice(document.name, kind, message, line, column, quote, document.page(start))


def _too_large(analysis: Analysis) -> list[tuple[int, int]]:
    """The figures that are too large to be read, or of which only the beginning was."""
    places = too_large(analysis.document.plain)
    starts = [one.start for one in analysis.figures] if places else []
    return [
        (start, end)
        for start, end in places
        if not (at := bisect_right(starts, start)) or analysis.figures[at - 1].end < end
    ]


def _coverages(case: Case, findings: Sequence[Finding], drafts: frozenset[str]) -> Iterator[Coverage]:
    """The coverage of every document, or of every draft where there are some."""
    shown: dict[str, set[tuple[int, int]]] = {name: set() for name in case.analyses}
    verdicts = ("agreement", "discrepancy", "unsupported") if drafts else ("agreement", "discrepancy")
    folded: Counter[str] = Counter()
    for finding in findings:
        if finding.verdict in verdicts:
            for claim in finding.claims:
                shown[claim.source].add((claim.start, claim.end))
            if finding.reason.kind == MORE_ALIKE:
                folded[finding.claims[0].source] += finding.reason.parameters["count"] - 1
    for name, places in shown.items():
        if not drafts:
            yield _coverage(case, name, places)
        elif name in drafts:
            yield _coverage_of_draft(case, name, places, folded[name])


def _coverage(case: Case, name: str, compared: Collection[tuple[int, int]]) -> Coverage:
    bound = case.bound[name]
    figures = {
        (claim.start, claim.end) for claim in bound.claims if claim.mention and claim.mention.low is not None
    }
    every = figures | {(one.mention.start, one.mention.end) for one in bound.unbound}
    return Coverage(name, len(every), len(figures), len(every.intersection(compared)))


def _coverage_of_draft(case: Case, name: str, answered: Collection[tuple[int, int]], folded: int) -> Coverage:
    """Of a draft's figures how many a rule knows, and how many the sources were asked about with an answer.

    `folded` more places are answered than findings are listed.
    """
    bound = case.bound[name]
    known = {(claim.start, claim.end) for claim in bound.claims if claim.mention}
    every = known | {(one.mention.start, one.mention.end) for one in bound.unbound}
    taken = Taken([Span(*one) for one in answered])
    compared = sum(taken.meets(*span) for span in every) + folded
    return Coverage(name, len(every) + _unread(case, name, every), len(known), min(compared, len(every)))


def _unread(case: Case, name: str, read: Collection[tuple[int, int]]) -> int:
    """How many figures of a draft nobody looked for: in sections set aside, hidden, or in disguise.

    What only says again what the story says is no figure more.
    """
    analysis = case.analyses[name]
    document = analysis.document
    taken = Taken(
        [Span(one.start, one.end) for one in document.sections if one.kind in SET_ASIDE - {"repeated"}]
    )
    places = {(one.start, one.end) for one in analysis.figures}
    figures = sum(taken.meets(start, start + 1) for start, _ in places.difference(read))
    hidden = sum(notice.kind == HIDDEN for notice in document.notices)
    odd = [place for found in disguises(document.text).values() for place in found]
    taken = Taken([Span(*one) for one in places])
    return figures + hidden + sum(not taken.meets(*place) for place in odd) + len(_too_large(analysis))
