"""The report as GitHub-flavoured Markdown, for people who read it in a repository or an editor.

Whatever comes from an article is escaped: it shows as text and neither formats, links, mentions nor loads
anything. The same report gives the same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from posixpath import relpath
from typing import NamedTuple
from urllib.parse import quote as percent_encoded

from checker.model import Coverage, Finding, FindingClaim, Report
from checker.report.printable import excerpt, inert, printable, shorten
from checker.report.wording import (
    MARKS,
    Groups,
    Index,
    camps_of,
    cell_of,
    covered,
    grouped,
    headline,
    independence,
    is_bare,
    joined,
    line_range,
    manner,
    mark_of,
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

__all__ = ["escaped", "render"]

COLUMNS = 8
"""A table of more sources than this cannot be read; then the values are listed by camp."""
QUOTE_LENGTH = 320
QUOTES = 40
PLACES = 12
"""How many quotes a camp shows, and how many places a quote; the JSON report has them all."""

_ACTIVE = re.compile(
    r"""
      [`*<>|~\[\]]                             # code, emphasis, HTML, cells, strikethrough, links
    | (?<![^\W_])_ | _(?![^\W_])               # emphasis; inside a word an underscore is one
    | \\(?=[!-/:-@\[-`{-~]|$)                  # an escape of its own
    | &(?=\#|\w+;)                             # an entity of its own
    | \$(?!\d)                                 # an end of mathematics; "$15" begins none that could end
    | (?<=[A-Za-z]):(?=//) | (?<=[wW]{3})\.       # links that need no brackets
    | ^[-+=\#] | ^:(?=:) | (?:(?<=^\d)|(?<=^\d\d)|(?<=^\d{3})|(?<=^\d{4}))[.)](?=\s|$)   # a list, a heading, a command
    """,
    re.VERBOSE,
)
_NOTICED = re.compile(r"@(?=\w)|\#(?=\d)|(?<=\b[gG][hH])-(?=\d)|:(?=[a-z+_-][\w+-]*:)")
"""Mentions, issue numbers and emoji names, which are looked for after escapes are resolved."""
_ENTITIES = {"<": "&lt;", ">": "&gt;", "&": "&amp;"}
_GAP = "&#8203;"
"""A zero-width space, which keeps them from being found."""


class _Page(NamedTuple):
    report: Report
    sources: Index
    groups: Groups
    link_base: str


def render(report: Report, *, link_base: str = ".") -> str:
    """The report as Markdown, ending in a newline.

    `link_base` is the folder that the report is written to, relative to where the command runs: links to
    the articles start there.
    """
    page = _Page(report, Index(report), grouped(report.findings), link_base)
    parts = (
        _head,
        _matrix,
        _sources,
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
    blocks = [block for part in parts for block in part(page)]
    blocks.append(f"---\n\n{escaped(summary_line(report))}")
    return "\n\n".join(blocks) + "\n"


def escaped(text: str) -> str:
    """The text so that Markdown shows it as it is, on one line, in a paragraph or a table cell."""
    shown = _ACTIVE.sub(lambda found: _ENTITIES.get(found[0], "\\" + found[0]), printable(text).strip())
    return _NOTICED.sub(lambda found: found[0] + _GAP, shown)


def _head(page: _Page) -> Iterator[str]:
    report = page.report
    subject = "; ".join(report.stories) or (
        "Draft against its sources" if report.mode == "check" else "Articles compared"
    )
    yield f"# {escaped(subject)}"
    yield f"**{escaped(headline(report))}**"
    yield escaped(independence(report, page.sources)) + "."
    empty = silent(report)
    if empty:
        yield f"**Nothing that could be compared was found in {escaped(page.sources.labels(empty))}.**"


# The matrix and its legend.


def _matrix(page: _Page) -> Iterator[str]:
    rows = [*page.groups.discrepancies, *page.groups.fields, *page.groups.agreements]
    if not rows:
        return
    names = [
        source.name for source in sorted(page.report.sources, key=lambda item: page.sources.rank(item.name))
    ]
    if len(names) <= COLUMNS:
        head = ["", "", *(escaped(page.sources.label(name)) for name in names)]
        body = [[*_row_head(row, page), *(_cell(row, name) for name in names)] for row in rows]
    else:
        head = ["", "", "values"]
        body = [[*_row_head(row, page), _camp_values(row, page)] for row in rows]
    yield _table(head, body)
    used = {mark_of(row, page.report.mode) for row in rows}
    yield " · ".join(f"{_mark(mark)} {meaning}" for mark, meaning in MARKS.items() if mark in used)


def _row_head(finding: Finding, page: _Page) -> list[str]:
    mark = mark_of(finding, page.report.mode)
    title = escaped(title_of(finding))
    return [_mark(mark), f"**{title}**" if finding.verdict == "discrepancy" else title]


def _mark(mark: str) -> str:
    return "\\~" if mark == "~" else mark


def _cell(finding: Finding, name: str) -> str:
    return escaped(cell_of(finding, name)) or "–"


def _camp_values(finding: Finding, page: _Page) -> str:
    camps = camps_of(finding, page.sources)
    return "; ".join(
        f"{escaped(camp.shown)} ({escaped(page.sources.labels(camp.sources))})" for camp in camps
    )


def _sources(page: _Page) -> Iterator[str]:
    rows = []
    for source in sorted(page.report.sources, key=lambda item: page.sources.rank(item.name)):
        readings = [str(first) if first == last else f"{first} to {last}" for first, last in source.published]
        title = escaped(shorten(printable(source.title), 90)) if source.title else "–"
        link = _link(page.sources.path(source.name), source.name, page)
        label = escaped(page.sources.label(source.name))
        rows.append([label, link, title, " or ".join(readings) or "undated", *_role(source.role, page)])
    head = ["", "file", "title", "published"] + (["role"] if page.report.mode == "check" else [])
    yield _table(head, rows)


def _role(role: str, page: _Page) -> list[str]:
    return [role] if page.report.mode == "check" else []


# The findings.


def _discrepancies(page: _Page) -> Iterator[str]:
    findings = page.groups.discrepancies
    if findings:
        yield "## Discrepancies"
    for finding in findings:
        yield f"### {_mark(mark_of(finding, page.report.mode))} {escaped(title_of(finding))}"
        yield " ".join(_verdict(finding, page))
        yield from _camps(finding, page)
        yield from _remarks(finding, page)
        yield f"<sub>id {_code(finding.id)} · fingerprint {_code(finding.fingerprint)}</sub>"


def _verdict(finding: Finding, page: _Page) -> Iterator[str]:
    kind: list[str | None] = [finding.severity, finding.relation]
    if finding.scope == "within":
        kind.append(f"within {escaped(page.sources.labels(claim.source for claim in finding.claims))}")
    elif finding.scope == "derived":
        kind.append("derived")
    yield f"*{', '.join(filter(None, kind))}.*"
    yield from _waiver(finding)
    if finding.explanation:
        yield escaped(finding.explanation)


def _waiver(finding: Finding) -> Iterator[str]:
    if finding.waived is not None:
        until = finding.waived.get("until")
        reason = escaped(finding.waived.get("reason") or "no reason given")
        yield f"**Accepted**: {reason}{f' (until {escaped(until)})' if until else ''}."


def _camps(finding: Finding, page: _Page) -> Iterator[str]:
    camps = camps_of(finding, page.sources)
    if is_bare(camps):
        yield "\n".join(line for camp in camps for line in _quotes(camp.claims, page))
        return
    for camp in camps:
        origin = ", one origin" if page.sources.one_origin(camp.sources) else ""
        yield f"**{escaped(camp.shown)}** — {escaped(page.sources.labels(camp.sources))}{origin}"
        yield "\n".join(_quotes(camp.claims, page))


def _quotes(claims: Sequence[FindingClaim], page: _Page) -> Iterator[str]:
    """A list item for every wording of every source, with the links to the places that repeat it."""
    wordings = repeated(claims)
    for claim, others in wordings[:QUOTES]:
        label = escaped(page.sources.label(claim.source))
        how = f" ({escaped(manner(claim))})" if manner(claim) else ""
        again = f"; the same in {_line_links(others, page)}" if others else ""
        yield f"- {label}: {_quote(claim)}{how} {_place(claim, page)}{again}"
    if len(wordings) > QUOTES:
        yield f"- and {len(wordings) - QUOTES:,} more, in the JSON report"


def _quote(claim: FindingClaim) -> str:
    before, value, after = quoted(claim, QUOTE_LENGTH)
    if value and _can_be_bold(before, value, after):
        return f"{_part(before)}**{escaped(value)}**{_part(after)}"
    return escaped(before + value + after)


def _can_be_bold(before: str, words: str, after: str) -> bool:
    """True where two asterisks at either end open and close emphasis (CommonMark's flanking rule)."""
    opens = words[0].isalnum() or not before[-1:].isalnum()
    closes = words[-1].isalnum() or not after[:1].isalnum()
    return opens and closes and words == words.strip()


def _part(text: str) -> str:
    """Escaped text that stands beside emphasis: it keeps the space at its ends."""
    core = text.strip(" ")
    return text.replace(core, escaped(core), 1) if core else text


def _remarks(finding: Finding, page: _Page) -> Iterator[str]:
    remarks = remarks_of(finding, page.report)
    if remarks:
        yield escaped(" ".join(remarks))


def _fields(page: _Page) -> Iterator[str]:
    findings = page.groups.fields
    if findings:
        yield "## Stated by no source" if page.report.mode == "check" else "## Stated by one source alone"
    for finding in findings:
        names = escaped(page.sources.labels(claim.source for claim in finding.claims))
        sentences = [*_waiver(finding), escaped(finding.explanation)]
        yield f"**{escaped(titled_values(finding))}** — {names}. {' '.join(filter(None, sentences))}".rstrip()
        if finding.claims:
            yield "\n".join(_quotes(page.sources.ordered(finding.claims), page))
        yield from _remarks(finding, page)


def _agreements(page: _Page) -> Iterator[str]:
    findings = page.groups.agreements
    if findings:
        yield "## Supported by the sources" if page.report.mode == "check" else "## Agreements"
        yield _table(
            ["", "", "value and places", "independent", "why"],
            [_agreement(finding, page) for finding in findings],
        )


def _agreement(finding: Finding, page: _Page) -> list[str]:
    by_source: dict[str, list[FindingClaim]] = {}
    for claim in page.sources.ordered(finding.claims):
        by_source.setdefault(claim.source, []).append(claim)
    places = []
    for name, claims in list(by_source.items())[:QUOTES]:
        values = escaped("; ".join(values_of(claims)))
        places.append(f"{escaped(page.sources.label(name))}: {values}, {_line_links(claims, page)}")
    if len(by_source) > QUOTES:
        places.append(f"and {plural(len(by_source) - QUOTES, 'more source')}")
    drafts = {source.name for source in page.report.sources if source.role == "draft"}
    support = f"{finding.independent_sources:,} of {len(by_source.keys() - drafts):,}"
    why = " ".join(filter(None, [*_waiver(finding), escaped(finding.explanation), *_remarks(finding, page)]))
    return [*_row_head(finding, page), "<br>".join(places), support, why]


def _sentences(page: _Page) -> Iterator[str]:
    checking = page.report.mode == "check"
    title = (
        "Sentences that no source supports" if checking else "Statements that no independent source supports"
    )
    if page.groups.sentences:
        yield f"## {title}"
        yield "\n".join(f"- {_item(finding, page)}" for finding in page.groups.sentences)


def _unchecked(page: _Page) -> Iterator[str]:
    """The figures that were not checked, under the reason that they have in common."""
    if page.groups.unchecked:
        yield "## Not checked"
    for reason, findings in groupby(page.groups.unchecked, reason_of):
        yield f"{_capitalised(escaped(reason))}:"
        yield "\n".join(f"- {_item(finding, page)}" for finding in findings)


def _item(finding: Finding, page: _Page) -> str:
    if not finding.claims:
        return escaped(title_of(finding))
    claim, *others = finding.claims
    also = {other.source for other in others} - {claim.source}
    about = f" (also {escaped(page.sources.labels(also))})" if also else ""
    return f"{escaped(page.sources.label(claim.source))}: {_quote(claim)}{about} {_place(claim, page)}"


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]


# What was left out, what the texts themselves show, who copied whom.


def _set_aside(page: _Page) -> Iterator[str]:
    sections = page.sources.foremost(page.report.set_aside)
    if page.report.set_aside:
        yield "## Sections set aside"
        others = len(page.report.set_aside) - len(sections)
        more = f" {plural(others, 'section')} of the sources not shown." if others else ""
        yield f"They made no claims; `--include-section` takes a kind of section back.{more}"
    if sections:
        rows = [
            [
                escaped(page.sources.label(item.source)),
                escaped(item.section),
                _link(line_range(item), item.source, page, _lines(item.first_line, item.last_line)),
                f"{item.figures:,}" if item.figures else "–",
                escaped(item.reason),
            ]
            for item in sections
        ]
        yield _table(["", "section", "lines", "figures", "why"], rows)


def _notices(page: _Page) -> Iterator[str]:
    if page.report.notices:
        yield "## About the texts themselves"
        yield "\n".join(
            f"- {escaped(page.sources.label(notice.source))}: {escaped(notice.message)}"
            f"{f' “{escaped(excerpt(printable(notice.quote), str(), 160))}”' if notice.quote else ''} "
            f"{_file_line(notice.source, notice.line, page)}"
            for notice in page.report.notices
        )


def _origins(page: _Page) -> Iterator[str]:
    if page.report.origins:
        yield "## Sources that share an origin"
        yield "\n".join(
            f"- **{escaped(page.sources.labels(origin.sources))}**: {escaped(origin.explanation)}"
            + (f"<br>{escaped(' · '.join(origin.evidence))}" if origin.evidence else "")
            for origin in page.report.origins
        )


def _coverage(page: _Page) -> Iterator[str]:
    rows = page.report.coverage
    if rows:
        yield "## Coverage"
        yield "Figures in the story sections that were bound to a field, and compared."
        total = ["all", *_coverage_cells(rows)]
        each = [[escaped(page.sources.label(row.source)), *_coverage_cells([row])] for row in rows]
        yield _table(
            ["", "figures", "bound", "compared", "not checked"], [*each, total] if len(each) > 1 else each
        )


def _coverage_cells(rows: Sequence[Coverage]) -> list[str]:
    figures = sum(row.figures for row in rows)
    bound = sum(map(covered, rows))
    compared = sum(row.compared for row in rows)
    cells = [f"{count:,} ({share(count, figures)})" for count in (bound, compared)]
    return [f"{figures:,}", *cells, f"{figures - bound:,}"]


# Links and tables.


def _place(claim: FindingClaim, page: _Page) -> str:
    return _file_line(claim.source, claim.line, page)


def _file_line(name: str, line: int, page: _Page) -> str:
    return _link(f"{page.sources.path(name)}:{line}", name, page, _lines(line, line))


def _line_links(claims: Sequence[FindingClaim], page: _Page) -> str:
    """Where the claims of one source stand: "lines 4, 30 and 44", each a link."""
    lines = sorted({claim.line for claim in claims})
    links = joined([_link(str(line), claims[0].source, page, _lines(line, line)) for line in lines[:PLACES]])
    more = f" and {len(lines) - PLACES:,} more" if len(lines) > PLACES else ""
    return f"{'line' if len(lines) == 1 else 'lines'} {links}{more}"


def _code(text: str) -> str:
    """A name that is to be copied: in a code span, where nothing is looked for."""
    shown = inert(printable(text))
    return f"`{shown}`" if "`" not in shown else escaped(shown)


def _lines(first: int, last: int) -> str:
    return f"#L{first}" if first == last else f"#L{first}-L{last}"


def _link(text: str, name: str, page: _Page, fragment: str = "") -> str:
    """A link to the source's file, from the folder of the report; plain text where there is no file."""
    source = page.sources.source(name)
    if source is None or source.path is None:
        return escaped(text)
    path = source.path if source.path.startswith("/") else relpath(source.path, page.link_base)
    return f"[{escaped(text)}]({percent_encoded(path, safe='/', errors='surrogatepass')}{fragment})"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
