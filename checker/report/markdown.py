"""The report as GitHub-flavoured Markdown, for people who read it in a repository or an editor.

Whatever comes from an article is escaped: it shows as text and neither formats, links, mentions nor loads
anything. The same report gives the same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from posixpath import relpath
from typing import NamedTuple
from urllib.parse import quote as percent_encoded

from checker.model import Report
from checker.report.blocks import Entry, Item, Page, Part, Place, Quote, Run, Side
from checker.report.page import page_of
from checker.report.printable import inert, printable, shorten

__all__ = ["escaped", "render"]

COLUMNS = 8
"""A table of more sources than this cannot be read; then the values are listed by camp."""
QUOTES = 8
PLACES = 8
"""How many quotes a side shows before they are folded, and how many places a quote; the JSON report has them all."""
CELL = 90
"""Characters of a value in the matrix."""

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


class _Paper(NamedTuple):
    """Where the report is written to: links to the articles start there."""

    link_base: str


def render(report: Report, *, link_base: str = ".") -> str:
    """The report as Markdown, ending in a newline.

    `link_base` is the folder that the report is written to, relative to where the command runs: links to
    the articles start there.
    """
    paper, page = _Paper(link_base), page_of(report)
    blocks = [*_head(page), *_matrix(page), *_sources(page, paper)]
    blocks += [block for part in page.parts for block in _part(part, paper)]
    blocks.append(f"---\n\n{escaped(page.counts)}")
    return "\n\n".join(blocks) + "\n"


def escaped(text: str) -> str:
    """The text so that Markdown shows it as it is, on one line, in a paragraph or a table cell."""
    shown = _ACTIVE.sub(lambda found: _ENTITIES.get(found[0], "\\" + found[0]), printable(text).strip())
    return _NOTICED.sub(lambda found: found[0] + _GAP, shown)


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
    yield _table(["", "", *columns], body)
    yield " · ".join(f"{_mark(mark)} {meaning}" for mark, meaning in page.matrix.legend)


def _mark(mark: str) -> str:
    return "\\~" if mark == "~" else mark


def _sources(page: Page, paper: _Paper) -> Iterator[str]:
    rows = [
        [
            escaped(source.label),
            _linked(source.path, source.file, "", paper),
            escaped(shorten(source.title, CELL)) or "–",
            source.published,
        ]
        for source in page.sources
    ]
    yield from _folded(f"{len(rows):,} documents", [_table(["", "file", "title", "published"], rows)])


# ---------------------------------------------------------------- parts


def _part(part: Part, paper: _Paper) -> Iterator[str]:
    inside = list(_inside(part, paper))
    if part.shown == 0:
        yield from _folded(f"{part.title} ({part.number:,})", inside)
        return
    yield f"## {part.title}"
    yield from inside


def _inside(part: Part, paper: _Paper) -> Iterator[str]:
    if not part.brief:
        for item in part.items:
            yield from _item(item, paper)
    elif part.items:
        lines = [_line(item, paper) for item in part.items]
        yield "\n".join(lines[: part.shown or None])
        if part.shown and len(lines) > part.shown:
            yield from _folded(f"{len(lines) - part.shown:,} more", ["\n".join(lines[part.shown :])])
    lines = []
    for entry in part.entries:
        if entry.heads:
            if lines:
                yield "\n".join(lines)
            yield _runs(entry.runs)
            lines = []
        else:
            lines.append(f"- {_entry(entry, paper)}")
    if lines:
        yield "\n".join(lines)


def _folded(title: str, blocks: Iterable[str]) -> Iterator[str]:
    yield f"<details><summary>{escaped(title)}</summary>"
    yield from blocks
    yield "</details>"


# ---------------------------------------------------------------- findings


def _item(item: Item, paper: _Paper) -> Iterator[str]:
    yield f"### {_mark(item.mark)} {escaped(item.title)}"
    kind = [f"*{escaped(item.kind)}.*"] if item.kind else []
    accepted = [f"**Accepted**: {escaped(item.accepted)}."] if item.accepted else []
    yield " ".join([*kind, *accepted, escaped(item.sentence)])
    for side in item.sides:
        yield from _side(side, paper)
    if item.notes:
        yield escaped(" ".join(item.notes))
    decided = escaped(" · ".join(item.why))
    yield f"<sub>{decided} · id {_code(item.id)} · fingerprint {_code(item.fingerprint)}</sub>"


def _line(item: Item, paper: _Paper) -> str:
    """A finding in a list item: what, which values, who, where."""
    brief = f": **{escaped(item.brief)}**" if item.brief else ""
    who = f" — {escaped(item.who)}" if item.who and item.verdict != "discrepancy" else ""
    accepted = f" Accepted: {escaped(item.accepted)}." if item.accepted else ""
    sentence = f" {escaped(item.sentence)}" if item.mark == "≈" or item.verdict == "discrepancy" else ""
    return f"- {_mark(item.mark)} {escaped(item.title)}{brief}{who} ({_places(item, paper)}).{sentence}{accepted}"


def _places(item: Item, paper: _Paper) -> str:
    """Where each source says it first, as links."""
    first = {quote.place.label: quote.place for side in item.sides for quote in reversed(side.quotes)}
    shown = [
        _linked(f"{label}:{place.line}", place.file, f"#L{place.line}", paper)
        for label, place in list(first.items())[:PLACES]
    ]
    more = [f"{len(first) - PLACES:,} more"] if len(first) > PLACES else []
    return ", ".join([*shown, *more])


def _side(side: Side, paper: _Paper) -> Iterator[str]:
    if side.value:
        yield f"**{escaped(side.value)}** — {escaped(side.who)}"
    lines = [_quote(quote, paper) for quote in side.quotes]
    yield "\n".join(lines[:QUOTES])
    if len(lines) > QUOTES:
        yield from _folded(f"{len(lines) - QUOTES:,} more", ["\n".join(lines[QUOTES:])])


def _quote(quote: Quote, paper: _Paper) -> str:
    how = f" ({escaped(quote.manner)})" if quote.manner else ""
    again = ""
    if quote.again:
        links = [_linked(str(one.line), one.file, f"#L{one.line}", paper) for one in quote.again[:PLACES]]
        more = f" and {len(quote.again) - PLACES:,} more" if len(quote.again) > PLACES else ""
        again = f"; again in {'line' if len(quote.again) == 1 else 'lines'} {', '.join(links)}{more}"
    label, words = escaped(quote.place.label), _runs(quote.runs)
    return f"- {label}: {words}{how} {_place(quote.place, paper)}{again}"


def _entry(entry: Entry, paper: _Paper) -> str:
    if entry.place is None:
        return _runs(entry.runs)
    return f"{escaped(entry.place.label)}: {_runs(entry.runs)} {_place(entry.place, paper)}"


# ---------------------------------------------------------------- text and links


def _runs(runs: Sequence[Run]) -> str:
    """The text, what is marked in bold: where two asterisks at either end can open and close it."""
    whole = "".join(run.text for run in runs)
    if len(runs) > 1 and any(_marked(run) for run in runs) and _can_be_bold(runs):
        return "".join(f"**{escaped(run.text)}**" if _marked(run) else _part_of(run.text) for run in runs)
    return f"**{escaped(whole)}**" if len(runs) == 1 and _marked(runs[0]) and whole else escaped(whole)


def _marked(run: Run) -> bool:
    """Whether the stretch is to stand out."""
    return run.tone in ("strong", "value", "differs")


def _can_be_bold(runs: Sequence[Run]) -> bool:
    """CommonMark's flanking rule, at both ends of everything that is marked."""
    for at, run in enumerate(runs):
        before = runs[at - 1].text[-1:] if at else ""
        after = runs[at + 1].text[:1] if at + 1 < len(runs) else ""
        if _marked(run) and not (
            run.text == run.text.strip()
            and (run.text[:1].isalnum() or not before.isalnum())
            and (run.text[-1:].isalnum() or not after.isalnum())
        ):
            return False
    return True


def _part_of(text: str) -> str:
    """Escaped text that stands beside emphasis: it keeps the space at its ends."""
    core = text.strip(" ")
    return text.replace(core, escaped(core), 1) if core else text


def _place(place: Place, paper: _Paper) -> str:
    return _linked(f"{place.path}:{place.line}", place.file, f"#L{place.line}", paper)


def _linked(text: str, file: str | None, fragment: str, paper: _Paper) -> str:
    """A link to a file, from the folder of the report; plain text where there is no file."""
    if file is None:
        return escaped(text)
    path = file if file.startswith("/") else relpath(file, paper.link_base)
    return f"[{escaped(text)}]({percent_encoded(path, safe='/', errors='surrogatepass')}{fragment})"


def _code(text: str) -> str:
    """A name that is to be copied: in a code span, where nothing is looked for."""
    shown = inert(printable(text))
    return f"`{shown}`" if "`" not in shown else escaped(shown)


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
