"""The report as GitHub-flavoured Markdown, for people who read it in a repository or an editor.

Whatever comes from an article is escaped: it shows as text and neither formats, links, mentions nor loads
anything. The same report gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checker.model import Report
from checker.report.blocks import Entry, Item, Page, Part, Place, Quote, Side
from checker.report.markdown_text import code, escaped, linked, runs, table
from checker.report.page import page_of
from checker.report.printable import shorten

__all__ = ["escaped", "render"]

COLUMNS = 8
"""A table of more sources than this cannot be read; then the values are listed by camp."""
QUOTES = 8
PLACES = 8
"""How many quotes a side shows before they are folded, and how many places a quote; the JSON report has them all."""
CELL = 90
"""Characters of a value in the matrix."""


def render(report: Report, *, link_base: str = ".") -> str:
    """The report as Markdown, ending in a newline.

    `link_base` is the folder that the report is written to, relative to where the command runs: links to
    the articles start there.
    """
    page = page_of(report)
    blocks = [*_head(page), *_matrix(page), *_sources(page, link_base)]
    blocks += [block for part in page.parts for block in _part(part, link_base)]
    blocks.append(f"---\n\n{escaped(page.counts)}")
    return "\n\n".join(blocks) + "\n"


def _head(page: Page) -> Iterator[str]:
    yield f"# {escaped(page.title)}"
    yield f"**{escaped(page.verdict)}**"
    yield " ".join(map(escaped, page.summary))
    for alert in page.alerts:
        yield f"**{escaped(alert)}**"


def _matrix(page: Page) -> Iterator[str]:
    rows = page.matrix.rows
    if not rows:
        return
    wide = len(page.matrix.columns) <= COLUMNS
    columns = [escaped(column.label) for column in page.matrix.columns] if wide else ["values"]
    body = []
    for row in rows:
        title = f"**{escaped(row.title)}**" if row.tone in ("error", "warning") else escaped(row.title)
        cells = row.cells if wide else [row.camps]
        body.append([_mark(row.mark), title, *(escaped(shorten(cell, CELL)) or "–" for cell in cells)])
    yield table(["", "", *columns], body)
    yield " · ".join(f"{_mark(mark)} {meaning}" for mark, meaning in page.matrix.legend)


def _mark(mark: str) -> str:
    return "\\~" if mark == "~" else mark


def _sources(page: Page, base: str) -> Iterator[str]:
    rows = [
        [
            escaped(source.label),
            linked(source.path, source.file, "", base),
            escaped(shorten(source.title, CELL)) or "–",
            source.published,
        ]
        for source in page.sources
    ]
    yield from _folded(f"{len(rows):,} documents", [table(["", "file", "title", "published"], rows)])


# ---------------------------------------------------------------- parts


def _part(part: Part, base: str) -> Iterator[str]:
    inside = list(_inside(part, base))
    if part.shown == 0:
        yield from _folded(f"{part.title} ({part.number:,})", inside)
        return
    yield f"## {part.title}"
    yield from inside


def _inside(part: Part, base: str) -> Iterator[str]:
    if not part.brief:
        for item in part.items:
            yield from _item(item, base)
    elif part.items:
        lines = [_line(item, base) for item in part.items]
        yield "\n".join(lines[: part.shown or None])
        if part.shown and len(lines) > part.shown:
            yield from _folded(f"{len(lines) - part.shown:,} more", ["\n".join(lines[part.shown :])])
    lines = []
    for at, entry in enumerate(part.entries):
        if part.shown and at == part.shown:
            yield "\n".join(lines)
            rest = "\n".join(f"- {_entry(one, base)}" for one in part.entries[at:])
            yield from _folded(f"{len(part.entries) - at:,} more", [rest])
            return
        if entry.heads:
            if lines:
                yield "\n".join(lines)
            yield runs(entry.runs)
            lines = []
        else:
            lines.append(f"- {_entry(entry, base)}")
    if lines:
        yield "\n".join(lines)


def _folded(title: str, blocks: Iterable[str]) -> Iterator[str]:
    yield f"<details><summary>{escaped(title)}</summary>"
    yield from blocks
    yield "</details>"


# ---------------------------------------------------------------- findings


def _item(item: Item, base: str) -> Iterator[str]:
    yield f"### {_mark(item.mark)} {escaped(item.title)}"
    kind = [f"*{escaped(item.kind)}.*"] if item.kind else []
    accepted = [f"**Accepted**: {escaped(item.accepted)}."] if item.accepted else []
    yield " ".join([*kind, *accepted, escaped(item.sentence)])
    for side in item.sides:
        yield from _side(side, base)
    if item.notes:
        yield escaped(" ".join(item.notes))
    decided = escaped(" · ".join(item.why))
    yield f"<sub>{decided} · id {code(item.id)} · fingerprint {code(item.fingerprint)}</sub>"


def _line(item: Item, base: str) -> str:
    """A finding in a list item: what, which values, who, where."""
    brief = f": **{escaped(item.brief)}**" if item.brief else ""
    who = f" — {escaped(item.who)}" if item.who and item.verdict != "discrepancy" else ""
    accepted = f" Accepted: {escaped(item.accepted)}." if item.accepted else ""
    told = item.verdict == "discrepancy" or (item.mark == "≈" and not item.who.endswith("one origin"))
    sentence = f" {escaped(item.sentence)}" if told else ""
    return (
        f"- {_mark(item.mark)} {escaped(item.title)}{brief}{who} ({_places(item, base)}).{sentence}{accepted}"
    )


def _places(item: Item, base: str) -> str:
    """Where each source says it first, as links."""
    first = {quote.place.label: quote.place for side in item.sides for quote in reversed(side.quotes)}
    shown = [
        linked(f"{label}:{place.short}", place.file, _anchor(place), base)
        for label, place in list(first.items())[:PLACES]
    ]
    more = [f"{len(first) - PLACES:,} more"] if len(first) > PLACES else []
    return ", ".join([*shown, *more])


def _side(side: Side, base: str) -> Iterator[str]:
    if side.value:
        yield f"**{escaped(side.value)}** — {escaped(side.who)}"
    lines = [_quote(quote, base) for quote in side.quotes]
    yield "\n".join(lines[:QUOTES])
    if len(lines) > QUOTES:
        yield from _folded(f"{len(lines) - QUOTES:,} more", ["\n".join(lines[QUOTES:])])


def _quote(quote: Quote, base: str) -> str:
    how = f" ({escaped(quote.manner)})" if quote.manner else ""
    again = ""
    if quote.again:
        links = [linked(one.short, one.file, _anchor(one), base) for one in quote.again[:PLACES]]
        more = f" and {len(quote.again) - PLACES:,} more" if len(quote.again) > PLACES else ""
        again = f"; again in {'line' if len(quote.again) == 1 else 'lines'} {', '.join(links)}{more}"
    label, words = escaped(quote.place.label), runs(quote.runs)
    return f"- {label}: {words}{how} {_place(quote.place, base)}{again}"


def _entry(entry: Entry, base: str) -> str:
    if entry.place is None:
        return runs(entry.runs)
    return f"{escaped(entry.place.label)}: {runs(entry.runs)} {_place(entry.place, base)}"


def _place(place: Place, base: str) -> str:
    return linked(f"{place.path}:{place.short}", place.file, _anchor(place), base)


def _anchor(place: Place) -> str:
    """What leads to the place inside its file: its page in a PDF (RFC 8118), else its line, as code hosts have it."""
    return f"#page={place.page}" if place.page else f"#L{place.line}"
