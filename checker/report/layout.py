"""The report as lines for a screen or a pipe: verdicts first, then the matrix, then every finding.

`text` prints these lines as they are, `terminal` paints them; both see the same layout.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from checker.model import Finding, FindingClaim, Report
from checker.report.lines import Cell, Line, Piece, Style, columns, piece, wrap
from checker.report.printable import excerpt, printable, shorten, width_of
from checker.report.wording import (
    MARKS,
    Groups,
    Index,
    agreed,
    camps_of,
    cell_of,
    covered,
    grouped,
    headline,
    independence,
    is_bare,
    line_range,
    manner,
    mark_of,
    marks_around,
    plural,
    quoted,
    reason_of,
    remarks_of,
    repeated,
    share,
    silent,
    summary_line,
    title_of,
    titled_values,
    values_of,
)

__all__ = ["layout"]

PROSE_WIDTH = 110
"""Running text is never wider than this, however wide the terminal."""
CELL_WIDTH = 11
"""A matrix column narrower than this cannot show a value; then the values are listed by camp."""
CELL_LINES = 3
QUOTE_LENGTH = 260
LABEL_WIDTH = 16
LISTED = 60
"""How many one-line findings a list shows unless all are asked for."""
QUOTES = 20
PLACES = 6
"""How many wordings a camp shows, and how many further places a wording, unless all are asked for."""

_STYLES: dict[str, Style] = {
    "✗": "error",
    "!": "warning",
    "~": "notice",
    "=": "agreement",
    "≈": "agreement",
    "1": "notice",
    "?": "notice",
    "·": "dim",
    "w": "dim",
}


class View(NamedTuple):
    """What every part of the layout needs: the report, its index, its groups, and how to show them."""

    report: Report
    sources: Index
    groups: Groups
    width: int
    prose: int
    """Width of running text."""
    everything: bool


def layout(report: Report, *, width: int, everything: bool = False) -> Iterator[Line]:
    """The report's lines, at most `width` columns wide (places and words that cannot be broken aside).

    `everything` prints every quote, place and listed sentence, however many there are.
    """
    width = max(width, 40)
    view = View(report, Index(report), grouped(report.findings), width, min(width, PROSE_WIDTH), everything)
    parts = (
        _head,
        _matrix,
        _discrepancies,
        _fields,
        _agreements,
        _sentences,
        _unchecked,
        _set_aside,
        _notices,
        _origins,
        _coverage,
    )
    for part in parts:
        lines = list(part(view))
        if lines:
            yield from lines
            yield ()
    yield from wrap([piece(summary_line(report), "strong")], view.width)


def _plain(text: str, style: Style = "") -> Line:
    return (piece(text, style),)


def _head(view: View) -> Iterator[Line]:
    yield from wrap([piece(headline(view.report), "strong")], view.prose)
    about = independence(view.report, view.sources)
    yield from wrap([piece(about, "dim")], view.prose)
    if view.report.stories:
        stories = "; ".join(map(printable, view.report.stories))
        yield from wrap([piece(f"Story: {stories}", "dim")], view.prose)
    empty = silent(view.report)
    if empty:
        text = f"Nothing that could be compared was found in {view.sources.labels(empty)}."
        yield from wrap([piece(text, "warning")], view.prose)


# The matrix: fields by sources, values as printed.


def _matrix(view: View) -> Iterator[Line]:
    findings = [*view.groups.discrepancies, *view.groups.fields, *view.groups.agreements]
    if findings:
        rows = [(finding, title_of(finding)) for finding in findings]
        names = [
            source.name
            for source in sorted(view.report.sources, key=lambda item: view.sources.rank(item.name))
        ]
        label_width = min(max(width_of(title) for _, title in rows), view.width // 4)
        room = (view.width - 3 - label_width) // max(len(names), 1) - 2
        if room >= CELL_WIDTH:
            yield from _wide_matrix(view, rows, names, label_width, min(room, 30))
        else:
            yield from _camp_matrix(view, rows, label_width)
        yield from _mark_legend(view, findings)
        yield ()
    yield from _source_legend(view)


def _wide_matrix(
    view: View, rows: Sequence[tuple[Finding, str]], names: Sequence[str], label: int, room: int
) -> Iterator[Line]:
    head: list[Cell] = [((), 1), ((), label)]
    head += [((piece(shorten(view.sources.label(name), room), "strong"),), room) for name in names]
    yield from columns(head)
    yield _plain("─" * min(view.width, 3 + label + (room + 2) * len(names)), "dim")
    for finding, title in rows:
        cells = [(_mark(finding, view), 1), ((piece(title),), label)]
        cells += [((_cell(finding, name),), room) for name in names]
        yield from columns(cells, most=CELL_LINES)


def _cell(finding: Finding, name: str) -> Piece:
    shown = cell_of(finding, name)
    return piece(shown) if shown else piece("–", "dim")


def _camp_matrix(view: View, rows: Sequence[tuple[Finding, str]], label: int) -> Iterator[Line]:
    """Too many sources for columns: each row's values, with the sources that print them."""
    for finding, title in rows:
        camps = camps_of(finding, view.sources)
        values = " | ".join(f"{camp.shown} ({view.sources.labels(camp.sources)})" for camp in camps)
        cells = [(_mark(finding, view), 1), ((piece(title),), label)]
        yield from columns([*cells, ((piece(values),), view.width - label - 5)], most=CELL_LINES)


def _mark(finding: Finding, view: View) -> Line:
    mark = mark_of(finding, view.report.mode)
    return (piece(mark, _STYLES[mark]),)


def _mark_legend(view: View, rows: Iterable[Finding]) -> Iterator[Line]:
    used = {mark_of(row, view.report.mode) for row in rows}
    legend = " · ".join(f"{mark} {meaning}" for mark, meaning in MARKS.items() if mark in used)
    yield ()
    yield from wrap([piece(legend, "dim")], view.prose)


def _source_legend(view: View) -> Iterator[Line]:
    sources = sorted(view.report.sources, key=lambda item: view.sources.rank(item.name))
    shown = sources if view.everything else sources[: LISTED // 2]
    room = max((width_of(view.sources.label(source.name)) for source in shown), default=0)
    for source in shown:
        label = view.sources.label(source.name)
        facts = [view.sources.path(source.name), *_about_source(source.title, source.published, source.role)]
        first = label + " " * (room - width_of(label) + 2)
        yield from wrap([piece(" · ".join(facts), "dim")], view.prose, first, " " * (room + 2))
    if len(sources) > len(shown):
        yield _plain(f"and {len(sources) - len(shown):,} more", "dim")


def _about_source(title: str | None, published: Sequence[tuple[object, object]], role: str) -> Iterator[str]:
    if role == "draft":
        yield "draft"
    if title:
        yield f"“{shorten(printable(title), 70)}”"
    readings = [str(first) if first == last else f"{first} to {last}" for first, last in published]
    yield " or ".join(readings) if readings else "undated"


# The findings.


def _heading(text: str, count: int | None, view: View) -> list[Line]:
    title = text if count is None else f"{text} ({count:,})"
    rule = "─" * max(0, view.prose - width_of(title) - 1)
    return wrap([piece(title, "strong"), piece(" "), piece(rule, "dim")], view.prose)


def _discrepancies(view: View) -> Iterator[Line]:
    findings = view.groups.discrepancies
    if findings:
        yield from _heading("Discrepancies", len(findings), view)
    for finding in findings:
        yield ()
        yield from _title(finding, view)
        yield from _waiver(finding, view)
        yield from _sentence(finding.explanation, view)
        yield from _camps(finding, view)
        yield from _remarks(finding, view)
        yield from wrap(
            [piece(f"id {finding.id} · fingerprint {finding.fingerprint}", "dim")], view.prose, "  ", "  "
        )


def _title(finding: Finding, view: View) -> Iterator[Line]:
    kind: list[str] = [finding.severity, finding.relation or ""]
    if finding.scope != "across":
        names = view.sources.labels(claim.source for claim in finding.claims)
        kind.append(f"within {names}" if finding.scope == "within" else "derived")
    mark = mark_of(finding, view.report.mode)
    style = _STYLES[mark]
    words = [
        piece(title_of(finding), "strong"),
        piece(" "),
        piece(f"[{', '.join(filter(None, kind))}]", style),
    ]
    yield from wrap([piece(mark, style), piece(" "), *words], view.prose, "", "  ")


def _waiver(finding: Finding, view: View) -> Iterator[Line]:
    if finding.waived is not None:
        reason = printable(finding.waived.get("reason") or "no reason given")
        until = finding.waived.get("until")
        text = f"accepted: {reason}" + (f" (until {printable(until)})" if until else "")
        yield from wrap([piece(text, "dim")], view.prose, "  ", "  ")


def _sentence(text: str, view: View, indent: str = "  ") -> Iterator[Line]:
    if text:
        yield from wrap([piece(printable(text))], view.prose, indent, indent)


def _camps(finding: Finding, view: View) -> Iterator[Line]:
    """Each camp's value and sources, then its quotes; the quotes alone where they show long values anyway."""
    camps = camps_of(finding, view.sources)
    bare = is_bare(camps)
    for camp in camps:
        if not bare:
            names = view.sources.labels(camp.sources)
            origin = ", one origin" if view.sources.one_origin(camp.sources) else ""
            heading = [piece(camp.shown, "strong"), piece(f" — {names}{origin}")]
            yield from wrap(heading, view.prose, "  ", "    ")
        labelled = bare or len({claim.source for claim in camp.claims}) > 1
        yield from _quotes(camp.claims, view, labelled=labelled)


def _quotes(claims: Sequence[FindingClaim], view: View, *, labelled: bool) -> Iterator[Line]:
    """Every wording with its quote; of those that a source repeats the first, and where the others stand."""
    room = max(width_of(_label(claim.source, view)) for claim in claims) + 2 if labelled else 0
    wordings = repeated(claims)
    shown = wordings if view.everything else wordings[:QUOTES]
    for claim, others in shown:
        label = _label(claim.source, view) if labelled else ""
        first, rest = "    " + label + " " * (room - width_of(label)), " " * (room + 4)
        for each in (claim, *others) if view.everything else (claim,):
            yield from _quoted(each, view, first, rest)
        if others and not view.everything:
            places = ", ".join(f"{other.line}:{other.column}" for other in others[:PLACES])
            more = f" and {len(others) - PLACES:,} more" if len(others) > PLACES else ""
            yield from wrap([piece(f"the same at {places}{more}", "dim")], view.prose, rest, rest)
    if len(wordings) > len(shown):
        yield _plain(f"    and {len(wordings) - len(shown):,} more; --all shows them", "dim")


def _label(name: str, view: View) -> str:
    return shorten(view.sources.label(name), LABEL_WIDTH)


def _quoted(claim: FindingClaim, view: View, first: str, rest: str) -> Iterator[Line]:
    yield from wrap(_quote(claim), view.prose, first, rest)
    place = [piece(view.sources.place(claim), "place")]
    how = manner(claim)
    if how:
        place += [piece(f" · {how}", "dim")]
    yield from wrap(place, view.prose, rest, rest)


def _quote(claim: FindingClaim) -> list[Piece]:
    before, value, after = quoted(claim, QUOTE_LENGTH)
    return [piece(before), piece(value, "strong"), piece(after)]


def _remarks(finding: Finding, view: View) -> Iterator[Line]:
    for remark in remarks_of(finding, view.report):
        yield from wrap([piece(remark)], view.prose, "  ", "  ")


def _fields(view: View) -> Iterator[Line]:
    findings = view.groups.fields
    title = "Stated by no source" if view.report.mode == "check" else "Stated by one source alone"
    if findings:
        yield from _heading(title, len(findings), view)
    for finding in findings:
        names = view.sources.labels(claim.source for claim in finding.claims)
        yield ()
        yield from _one_line_title(finding, titled_values(finding), names, view)
        yield from _waiver(finding, view)
        yield from _sentence(finding.explanation, view)
        claims = view.sources.ordered(finding.claims)
        if claims:
            yield from _quotes(claims, view, labelled=len({claim.source for claim in claims}) > 1)
        yield from _remarks(finding, view)


def _one_line_title(finding: Finding, title: str, support: str, view: View) -> Iterator[Line]:
    mark = mark_of(finding, view.report.mode)
    pieces = [piece(mark, _STYLES[mark]), piece(" "), piece(title, "strong"), piece(f" — {support}")]
    yield from wrap(pieces, view.prose, "", "  ")


def _agreements(view: View) -> Iterator[Line]:
    findings = view.groups.agreements
    if findings:
        checking = view.report.mode == "check"
        yield from _heading("Supported by the sources" if checking else "Agreements", len(findings), view)
    for finding in findings:
        yield from _one_line_title(finding, agreed(finding, view.sources), _support(finding, view), view)
        yield from _waiver(finding, view)
        yield from _sentence(finding.explanation, view)
        yield from _places(finding, view)
        yield from _remarks(finding, view)


def _support(finding: Finding, view: View) -> str:
    sources = {claim.source for claim in finding.claims}
    sources -= {source.name for source in view.report.sources if source.role == "draft"}
    count = plural(len(sources), "source")
    if finding.independent_sources == len(sources):
        return count if len(sources) < 2 else f"{count}, independent"
    return f"{count}, {finding.independent_sources:,} independent"


def _places(finding: Finding, view: View) -> Iterator[Line]:
    """One line a source: its wordings, the first place, and how many places more."""
    by_source: dict[str, list[FindingClaim]] = {}
    for claim in view.sources.ordered(finding.claims):
        by_source.setdefault(claim.source, []).append(claim)
    rows = [_place_row(claims, view) for claims in by_source.values()]
    shown = rows if view.everything else rows[:PLACES]
    label = max((width_of(row[0]) for row in shown), default=0)
    value = max((width_of(row[1]) for row in shown), default=0)
    for name, values, place in shown:
        first = f"    {name}{' ' * (label - width_of(name))}  {values}{' ' * (value - width_of(values))}  "
        yield from wrap(place, view.prose, first, " " * (label + 6))
    if len(rows) > len(shown):
        yield _plain(f"    and {plural(len(rows) - len(shown), 'more source')}", "dim")


def _place_row(claims: Sequence[FindingClaim], view: View) -> tuple[str, str, list[Piece]]:
    values = "; ".join(values_of(claims))
    place = [piece(view.sources.place(claims[0]), "place")]
    if len(claims) > 1:
        place.append(piece(f" and {plural(len(claims) - 1, 'more place')}", "dim"))
    return _label(claims[0].source, view), shorten(values, view.prose // 3), place


def _sentences(view: View) -> Iterator[Line]:
    checking = view.report.mode == "check"
    title = (
        "Sentences that no source supports" if checking else "Statements that no independent source supports"
    )
    yield from _listed(title, view.groups.sentences, view)


def _unchecked(view: View) -> Iterator[Line]:
    yield from _listed("Not checked", view.groups.unchecked, view)


def _listed(title: str, findings: Sequence[Finding], view: View) -> Iterator[Line]:
    """One line a finding, under the reason that they have in common."""
    if not findings:
        return
    yield from _heading(title, len(findings), view)
    shown = findings if view.everything else findings[:LISTED]
    reason = ""
    for finding in shown:
        if finding.verdict == "not_checked" and finding.claims and reason_of(finding) != reason:
            reason = reason_of(finding)
            yield from wrap([piece(f"{reason}:")], view.prose, "  ", "  ")
        yield from _item(finding, view)
    if len(findings) > len(shown):
        yield _plain(f"  and {len(findings) - len(shown):,} more; --all lists them", "dim")


def _item(finding: Finding, view: View) -> Iterator[Line]:
    """One line: the place and the words; two where the width leaves too little for the words."""
    if not finding.claims:
        yield from wrap([piece(f"{title_of(finding)}: {reason_of(finding)}")], view.prose, "  ", "  ")
        return
    claim, *others = finding.claims
    place = view.sources.place(claim)
    beside = view.width - width_of(place) - 4 >= 50
    room = view.width - 4 - (width_of(place) if beside else 0)
    also = {other.source for other in others} - {claim.source}
    about = f" · also {view.sources.labels(also)}" if also else ""
    words = piece(shorten(_said(claim, room - width_of(about)) + about, room))
    if beside:
        yield (piece("  "), piece(place, "place"), piece("  "), words)
    else:
        yield (piece("  "), piece(place, "place"))
        yield (piece("    "), words)


def _said(claim: FindingClaim, room: int) -> str:
    """The beginning of the sentence; what it is listed for stands before it where the beginning leaves that out."""
    quote, shown = printable(claim.quote), printable(claim.shown)
    opening, closing = marks_around(quote)
    head = shorten(quote, max(12, room - 2))
    if shown in head:
        return f"{opening}{head}{closing}"
    head = shorten(quote, max(12, room - width_of(shown) - 4))
    return f"{shown}: {opening}{head}{closing}"


# The rest: what was left out, what the texts themselves show, who copied whom.


def _set_aside(view: View) -> Iterator[Line]:
    sections = view.report.set_aside
    if sections:
        yield from _heading("Sections set aside, which made no claims", len(sections), view)
    shown = sections if view.everything else view.sources.foremost(sections)
    for item in shown:
        place = piece(f"{view.sources.path(item.source)}:{item.first_line}", "place")
        figures = f", {plural(item.figures, 'figure')}" if item.figures else ""
        about = f" {item.section}, {line_range(item)}{figures}: {printable(item.reason)}"
        yield from wrap([place, piece(about)], view.prose, "  ", "    ")
    if len(sections) > len(shown):
        yield _plain(f"  {len(sections) - len(shown):,} in the sources; --all lists them", "dim")


def _notices(view: View) -> Iterator[Line]:
    if view.report.notices:
        yield from _heading("About the texts themselves", len(view.report.notices), view)
    for notice in view.report.notices:
        place = piece(f"{view.sources.path(notice.source)}:{notice.line}:{notice.column}", "place")
        quote = f" “{excerpt(printable(notice.quote), '', 80)}”" if notice.quote else ""
        yield from wrap([place, piece(f" {printable(notice.message)}{quote}")], view.prose, "  ", "    ")


def _origins(view: View) -> Iterator[Line]:
    if view.report.origins:
        yield from _heading("Sources that share an origin", len(view.report.origins), view)
    for origin in view.report.origins:
        names = view.sources.labels(origin.sources)
        yield from wrap(
            [piece(names, "strong"), piece(f": {printable(origin.explanation)}")], view.prose, "  ", "    "
        )
        shown = origin.evidence if view.everything else origin.evidence[:PLACES]
        more = f" and {len(origin.evidence) - len(shown):,} more" if len(origin.evidence) > len(shown) else ""
        evidence = " · ".join(map(printable, shown))
        if evidence:
            yield from wrap([piece(evidence + more, "dim")], view.prose, "    ", "    ")


def _coverage(view: View) -> Iterator[Line]:
    rows = view.report.coverage
    if not rows:
        return
    figures = sum(row.figures for row in rows)
    checked = sum(covered(row) for row in rows)
    compared = sum(row.compared for row in rows)
    yield from _heading("Coverage", None, view)
    text = (
        f"{plural(figures, 'figure')} in the story sections: {checked:,} bound to a field ({share(checked, figures)}), "
        f"{compared:,} compared ({share(compared, figures)}), {figures - checked:,} not checked"
    )
    yield from wrap([piece(text)], view.prose, "  ", "  ")
    if len(rows) <= LISTED // 2:
        each = [f"{view.sources.label(row.source)} {covered(row):,} of {row.figures:,}" for row in rows]
        yield from wrap([piece(" · ".join(each), "dim")], view.prose, "  ", "  ")
