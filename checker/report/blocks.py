"""What a report consists of, ready to be shown: every format renders these nouns and knows nothing else.

    Page -> verdict and summary, matrix, sources, parts -> items (findings) and entries (lines of a list)

All text in them is printable (`report.printable`); words are made already. What a renderer decides is how it looks:
what "folded" means to it, how a tone is painted, where a place leads.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from checker.kinds import Mode, Severity, Verdict

__all__ = [
    "Aside",
    "Column",
    "Entry",
    "Item",
    "Matrix",
    "Page",
    "Part",
    "Place",
    "Quote",
    "Row",
    "Run",
    "Side",
    "SourceBlock",
    "TextLine",
    "Tone",
    "in_figures",
    "in_words",
    "line_word",
]

Tone = Literal["", "strong", "dim", "value", "differs", "error", "warning", "notice", "agreement"]
"""How a stretch of text is meant; value: what a quote is quoted for; differs: what the other side has otherwise."""


class Run(NamedTuple):
    """A stretch of text in one tone."""

    text: str
    tone: Tone = ""


class Place(NamedTuple):
    """Where something stands."""

    source: str
    """The document's name."""
    label: str
    path: str
    """As printed: the file, or the name of what is no file."""
    file: str | None
    """The file that a link can lead to."""
    line: int
    column: int
    start: int
    end: int
    """Code points in the document's text."""
    page: int | None = None
    """Of a PDF, from 1; the line is that on the page."""

    @property
    def shown(self) -> str:
        """`path:line:column`, the form that terminals and editors open at a click."""
        return f"{self.path}:{in_figures(self.line, self.column, self.page)}"

    @property
    def where(self) -> str:
        """In words: "line 5", "page 2, line 5", "paragraph 12" of a Word document."""
        return in_words(self.path, self.line, self.page)

    @property
    def short(self) -> str:
        """After a label: "5", "page 2:5"."""
        return in_figures(self.line, page=self.page)


_PARAGRAPHS = (".docx", ".odt", ".rtf")
"""Files whose places are paragraphs."""


def line_word(path: str) -> str:
    """What a place's line is in a file: a line, or a paragraph."""
    return "paragraph" if path.casefold().endswith(_PARAGRAPHS) else "line"


def in_words(path: str, line: int, page: int | None = None) -> str:
    """A place in a file: "line 5", "page 2, line 5" of a PDF, "paragraph 12" of a Word document."""
    on = f"page {page}, " if page else ""
    return f"{on}{line_word(path)} {line}"


def in_figures(line: int, column: int | None = None, page: int | None = None) -> str:
    """The same after a file's name and a colon: "5:12", "page 2:5:12"; without a column "5"."""
    on = f"page {page}:" if page else ""
    return f"{on}{line}" if column is None else f"{on}{line}:{column}"


class Quote(NamedTuple):
    """Words of a source at their place."""

    runs: tuple[Run, ...]
    place: Place
    manner: str
    """How they are asserted, where it is not flat: "reportedly"."""
    again: tuple[Place, ...]
    """Where the same source says the same."""


class Side(NamedTuple):
    """One value of a finding: who states it, with quotes."""

    value: str
    """Empty where the quotes themselves show it best."""
    who: str
    quotes: tuple[Quote, ...]


class Item(NamedTuple):
    """A finding."""

    id: str
    fingerprint: str
    verdict: Verdict
    severity: Severity
    sources: tuple[str, ...]
    """Labels of the documents it speaks of."""
    mark: str
    tone: Tone
    title: str
    kind: str
    """Severity, and where it lies: "warning", "error, within 001"."""
    brief: str
    """The values in a line."""
    who: str
    """Who states them, in a line: "000, 001 and 003 (2 independent)"."""
    sentence: str
    sides: tuple[Side, ...]
    notes: tuple[str, ...]
    accepted: str
    """The reason it was accepted for; empty where it was not."""
    why: tuple[str, ...]
    """What decided: slots that were the same, unknown, clashed; the rule."""


class Entry(NamedTuple):
    """A line of a list."""

    runs: tuple[Run, ...]
    place: Place | None = None
    heads: bool = False
    """Whether it is what the entries after it have in common."""


class Part(NamedTuple):
    """A chapter of the report."""

    key: str
    title: str
    items: tuple[Item, ...] = ()
    entries: tuple[Entry, ...] = ()
    brief: bool = False
    """Whether a line an item is enough."""
    shown: int | None = None
    """How many items or entries stand before the fold; None: all; 0: it only fills pages."""

    @property
    def number(self) -> int:
        """How many there are in all."""
        return len(self.items) + sum(not entry.heads for entry in self.entries)


class Column(NamedTuple):
    """A document of the matrix."""

    label: str
    role: str


class Row(NamedTuple):
    """A field of the matrix: what each document says."""

    mark: str
    tone: Tone
    title: str
    item: str
    """Id of the finding."""
    cells: tuple[str, ...]
    """One a column, empty where a document says nothing of it; none where there are too many columns to show."""
    camps: str
    """The same in one cell, for more documents than a table has room for."""


class Matrix(NamedTuple):
    """Fields and figures by documents."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    legend: tuple[tuple[str, str], ...]
    """Mark and meaning, for the marks that occur."""


class Aside(NamedTuple):
    """Lines of a document that made no claims."""

    section: str
    first_line: int
    last_line: int


class TextLine(NamedTuple):
    """A line of a document's text, as its file has it."""

    line: int
    """0 for one that only parts paragraphs."""
    page: int | None
    aside: str
    """What kind of section set aside it belongs to; empty for the story."""


class SourceBlock(NamedTuple):
    """A document."""

    name: str
    label: str
    role: str
    path: str
    file: str | None
    title: str
    published: str
    text: str
    """The whole text where the report carries it; otherwise empty."""
    aside: tuple[Aside, ...]
    lines: tuple[TextLine, ...] = ()
    """Of each line of the text, where the report carries it."""


class Page(NamedTuple):
    """A whole report."""

    mode: Mode
    title: str
    verdict: str
    """The answer, in one sentence."""
    summary: tuple[str, ...]
    """What else an editor must know first, a sentence each."""
    alerts: tuple[str, ...]
    """What went wrong with the run or the texts: another language, another story, nothing found."""
    matrix: Matrix
    sources: tuple[SourceBlock, ...]
    parts: tuple[Part, ...]
    counts: str
    """Counts by verdict, in a line."""
