"""A report as blocks: what comes first, what is folded, and what is said of each finding."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from checker.model import Finding, FindingClaim, Report, SetAside
from checker.report.blocks import (
    Aside,
    Column,
    Item,
    Matrix,
    Page,
    Part,
    Quote,
    Row,
    Side,
    SourceBlock,
    TextLine,
    Tone,
)
from checker.report.camps import CampClaims, camps_of, cells_of, is_bare, repeated, values_of
from checker.report.groups import grouped
from checker.report.lists import aside, coverage, notices, origins, told, unchecked
from checker.report.printable import excerpt, printable
from checker.report.quotes import ALIKE, QUOTED_ALIKE, differing, excerpt_of, runs_of
from checker.report.sources import Index
from checker.report.summary import alerts, summary, verdict
from checker.report.survey import Survey, place
from checker.report.titles import MARKS, mark_of, title_of
from checker.report.wording import (
    accepted,
    manner,
    remarks_of,
    summary_line,
)

__all__ = ["page_of"]

QUOTE_LENGTH = 280
"""Characters of a quote, about: a long sentence is cut around its value."""
MOST_COLUMNS = 60
"""Of more documents than this the matrix has no cell a document: it would be as large as findings times documents."""
LONGEST_VALUE = 60
"""What is longer is read in its quotes, not in the matrix."""
AT_A_GLANCE = 5
"""Possible differences, or notices about the texts, that are shown before the rest of them is folded."""

_TONES: Mapping[str, Tone] = {
    "✗": "error",
    "!": "warning",
    "~": "notice",
    "=": "agreement",
    "≈": "agreement",
    "1": "notice",
    "?": "warning",
    "·": "dim",
    "w": "dim",
}


def page_of(report: Report, *, texts: bool = False) -> Page:
    """The report as blocks; `texts`: with the documents' lines, for a format that shows them."""
    view = Survey(report, Index(report), grouped(report.findings))
    subject = "; ".join(map(printable, report.stories))
    drafts = [view.names.path(one.name) for one in report.sources if one.role == "draft"]
    names = view.names.labels(one.name for one in report.sources)
    default = f"{', '.join(drafts[:3])} against its sources" if drafts else f"{names} compared"
    return Page(
        mode=report.mode,
        title=subject or default,
        verdict=verdict(report, view.groups, view.names),
        summary=tuple(summary(report, view.groups, view.names)),
        alerts=tuple(alerts(report, view.names)),
        matrix=_matrix(view),
        sources=tuple(_sources(view, texts)),
        parts=tuple(part for part in _parts(view) if part.number),
        counts=summary_line(report),
    )


def _sources(view: Survey, texts: bool) -> Iterator[SourceBlock]:
    set_aside: dict[str, list[SetAside]] = {}
    for item in view.report.set_aside:
        set_aside.setdefault(item.source, []).append(item)
    for source in view.names.listed:
        readings = [str(first) if first == last else f"{first} to {last}" for first, last in source.published]
        yield SourceBlock(
            name=source.name,
            label=view.names.label(source.name),
            role=source.role,
            path=view.names.path(source.name),
            file=source.path,
            title=printable(source.title or ""),
            published=" or ".join(readings) or "undated",
            text=view.report.texts.get(source.name, ""),
            aside=tuple(
                Aside(printable(item.section), item.first_line, item.last_line)
                for item in set_aside.get(source.name, ())
            ),
            lines=tuple(_lines(view.report, source.name, set_aside.get(source.name, ()))) if texts else (),
        )


def _lines(report: Report, name: str, aside: Sequence[SetAside]) -> Iterator[TextLine]:
    """The lines of a document's text: where they stand in its file, and what they were set aside as."""
    text, document = report.texts.get(name, ""), report.documents.get(name)
    kinds = {one.section for one in aside}
    set_aside = {
        number: one.section
        for one in (reversed(aside) if document is None else ())
        for number in range(one.first_line, one.last_line + 1)
    }
    start = 0
    for number, line in enumerate(text.split("\n") if text else (), start=1):
        if document is None:
            yield TextLine(number, None, printable(set_aside.get(number, "")))
        else:
            first = start + len(line) - len(line.lstrip())
            kind = document.section_at(first) if line.strip() else ""
            told = kind if kind in kinds else ""
            blank = document.places is not None and not line.strip()  # of no place: it only parts paragraphs
            yield TextLine(0 if blank else document.place(first)[0], document.page(first), told)
        start += len(line) + 1


def _matrix(view: Survey) -> Matrix:
    found = [*view.groups.discrepancies, *view.groups.alone, *view.groups.agreements]
    narrow = len(view.names.listed) <= MOST_COLUMNS
    rows = []
    for finding in found:
        if finding.scope == "derived" or any(
            len(value) > LONGEST_VALUE for value in values_of(finding.claims)
        ):
            continue
        mark = mark_of(finding, view.report.mode)
        camps = "; ".join(
            f"{camp.shown} ({view.names.labels(camp.sources)})" for camp in camps_of(finding, view.names)
        )
        said = cells_of(finding) if narrow else {}
        cells = tuple(said.get(source.name, "") for source in view.names.listed) if narrow else ()
        rows.append(Row(mark, _TONES[mark], title_of(finding), printable(finding.id), cells, camps))
    used = {row.mark for row in rows}
    legend = tuple((mark, meaning) for mark, meaning in MARKS.items() if mark in used)
    columns = tuple(Column(view.names.label(source.name), source.role) for source in view.names.listed)
    return Matrix(columns, tuple(rows), legend)


# ---------------------------------------------------------------- parts


def _parts(view: Survey) -> Iterator[Part]:
    groups, checking = view.groups, view.report.mode == "check"
    yield Part("discrepancies", "Discrepancies", _items(groups.discrepancies, view))
    alone = "In no source" if checking else "On one source alone"
    yield Part("alone", alone, _items(groups.alone, view), brief=not checking)
    agree = "Supported by the sources" if checking else "Agreements"
    yield Part(
        "agreements", agree, _items(groups.agreements, view), brief=True, shown=0 if checking else None
    )
    figures = "More that the sources support" if checking else "More that the sources agree on"
    yield Part("figures", figures, _items(groups.figures, view), brief=True, shown=0)
    possible = "Possible differences, to look at"
    yield Part("possible", possible, _items(groups.possible, view), brief=True, shown=AT_A_GLANCE)
    sentences = "Sentences that no source supports" if checking else "Statements of one origin alone"
    yield Part("sentences", sentences, entries=tuple(told(groups.sentences, view)), shown=0)
    yield Part("unchecked", "Not compared", entries=tuple(unchecked(view)), shown=0)
    yield Part("accepted", "Accepted", _items(groups.accepted, view), brief=True, shown=0)
    yield Part("aside", "Sections set aside, which made no claims", entries=tuple(aside(view)), shown=0)
    yield Part("texts", "About the texts themselves", entries=tuple(notices(view)), shown=AT_A_GLANCE)
    yield Part("origins", "Sources that share an origin", entries=tuple(origins(view)))
    yield Part("coverage", "What was compared of the figures", entries=tuple(coverage(view)))


def _items(findings: Sequence[Finding], view: Survey) -> tuple[Item, ...]:
    return tuple(_item(finding, view) for finding in findings)


def _item(finding: Finding, view: Survey) -> Item:
    mark = mark_of(finding, view.report.mode)
    index = view.names
    camps = camps_of(finding, index)
    names = sorted({claim.source for claim in finding.claims}, key=index.rank)
    kind: list[str] = [finding.severity if finding.severity != "info" else ""]
    if finding.scope == "within":
        kind.append(f"within {index.labels(names)}")
    elif finding.scope == "derived":
        kind.append("worked out")
    return Item(
        id=printable(finding.id),
        fingerprint=finding.fingerprint,
        verdict=finding.verdict,
        severity=finding.severity,
        sources=tuple(index.label(name) for name in names),
        mark=mark,
        tone=_TONES[mark],
        title=title_of(finding),
        kind=", ".join(filter(None, kind)),
        brief=_brief(finding, camps, index),
        who=_who(finding, names, view),
        sentence=printable(finding.explanation),
        sides=tuple(_sides(finding, camps, index)),
        notes=tuple(remarks_of(finding, view.report)),
        accepted=accepted(finding),
        why=tuple(_why(finding)),
    )


def _brief(finding: Finding, camps: Sequence[CampClaims], index: Index) -> str:
    """The values in a line; against each other where they differ; nothing where the title says it."""
    if finding.scope == "derived" and finding.verdict == "agreement":
        return ""
    if finding.verdict == "discrepancy":
        return " · ".join(f"{_short(camp.shown)} ({index.labels(camp.sources)})" for camp in camps)
    drafted = [claim for claim in finding.claims if index.is_draft(claim.source)]
    values = values_of(drafted) or list(dict.fromkeys(camp.shown for camp in camps))
    shown = "; ".join(values)
    return "" if shown == title_of(finding) else shown


def _short(value: str) -> str:
    """A long value cut, and the quotation that it opens closed."""
    cut = excerpt(value, "", LONGEST_VALUE)
    return f"{cut}”" if cut != value and cut.startswith("“") else cut


def _who(finding: Finding, names: Sequence[str], view: Survey) -> str:
    """The sources that state it, and how many of them are independent of each other."""
    stating = [name for name in _stating(finding, names) if not view.names.is_draft(name)]
    shown = view.names.labels(stating)
    if finding.verdict != "agreement" or len(stating) < 2 or finding.independent_sources >= len(stating):
        return shown
    if finding.independent_sources <= 1:
        return f"{shown}, one origin"
    return f"{shown}, {finding.independent_sources:,} of them independent"


def _stating(finding: Finding, names: Sequence[str]) -> list[str]:
    """Those who state it: in an agreement that not all share, and where not all are shown, as its reason has them."""
    told = finding.reason.parameters
    if finding.verdict == "agreement" and told.get("supporting"):
        return list(dict.fromkeys(name for side in told["supporting"] for name in side["sources"]))
    if finding.verdict == "agreement" and told.get("sources"):
        return list(dict.fromkeys([*names, *told["sources"]]))
    return list(names)


def _why(finding: Finding) -> Iterator[str]:
    trace = finding.trace
    for name, slots in (("same", trace.same), ("unknown", trace.unknown), ("clash", trace.clash)):
        if slots:
            yield f"{name}: {printable(', '.join(slots))}"
    if trace.rule:
        yield f"rule: {printable(trace.rule)}"
    yield f"reason: {printable(finding.reason.kind)}"


# ---------------------------------------------------------------- quotes


def _sides(finding: Finding, camps: Sequence[CampClaims], index: Index) -> Iterator[Side]:
    """Each camp with its quotes; what differs from the first side is marked, and in the first what the second has."""
    apart = finding.verdict == "discrepancy" and len(camps) > 1
    first, second = (excerpt_of(camp.claims[0], QUOTE_LENGTH) for camp in camps[:2]) if apart else ("", "")
    bare = is_bare(camps)
    for at, camp in enumerate(camps):
        quotes = []
        for claim, others in _each_source_first(repeated(camp.claims)):
            text = excerpt_of(claim, QUOTE_LENGTH)
            alike = QUOTED_ALIKE if claim.certainty == "quoted" else ALIKE
            spans = differing(text, first if at else second, alike)[0] if apart else []
            again = tuple(place(other, index) for other in others)
            quotes.append(
                Quote(runs_of(claim, text, spans, apart), place(claim, index), manner(claim), again)
            )
        origin = ", one origin" if index.one_origin(camp.sources) else ""
        yield Side("" if bare else camp.shown, f"{index.labels(camp.sources)}{origin}", tuple(quotes))


def _each_source_first(
    wordings: Sequence[tuple[FindingClaim, list[FindingClaim]]],
) -> list[tuple[FindingClaim, list[FindingClaim]]]:
    """The first wording of every source before the second of any."""
    seen: Counter[str] = Counter()
    ranked = []
    for at, one in enumerate(wordings):
        source = one[0].source
        ranked.append((seen[source], at))
        seen[source] += 1
    return [wordings[at] for _, at in sorted(ranked)]


# ---------------------------------------------------------------- lists
