"""What every reader of a format gives: the words of an article in parts, with their places, and what is said of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from checker.model import DateRange, Document, Places
from checker.read.located import Decoded, Located
from checker.read.metadata import FrontMatter, publication, title_of
from checker.read.page import page_of
from checker.read.plain import plain as plain_of
from checker.read.taken import Text
from checker.sections.regions import Label
from checker.sections.units import Unit
from checker.sections.units import units as lines
from checker.text.printed_dates import parse_dates

__all__ = ["Article", "Part", "Writer", "day_of", "document_of"]


class Part(NamedTuple):
    """A paragraph of an article, a heading, a row of a table."""

    start: int
    end: int
    mark: str = ""
    """"#" for a heading, "-" for an item of a list, as units have them."""
    label: Label | None = None
    """What the file says it is: a comment, a footer; None where only its words can tell."""


@dataclass(frozen=True, slots=True)
class Article:
    """One article as a file has it."""

    text: str
    places: Places | None
    parts: tuple[Part, ...]
    """Its paragraphs; empty where they are told by its lines, as in a text."""
    format: str
    title: str | None = None
    published: tuple[DateRange, ...] = ()
    author: str | None = None
    publisher: str | None = None
    pasted: bool = True
    """Whether a paragraph that stands twice was pasted twice; a page may repeat itself with a purpose."""


class Writer:
    """Puts an article together, part by part."""

    def __init__(self) -> None:
        self.text = Text()
        self.parts: list[Part] = []

    def begin(self) -> int:
        """Begin a part; where it begins."""
        if self.text.length:
            self.text.glue("\n\n")
        return self.text.length

    def end(self, start: int, mark: str = "", label: Label | None = None) -> None:
        """End the part that began at `start`."""
        if self.text.length > start:
            self.parts.append(Part(start, self.text.length, mark, label))

    def add(
        self,
        words: str,
        line: int,
        *,
        column: int = 1,
        page: int = 0,
        mark: str = "",
        label: Label | None = None,
    ) -> None:
        """Add a part whose words stand in one line of the file."""
        if words.strip():
            start = self.begin()
            self.text.add(words, line, column, page)
            self.end(start, mark, label)

    def escaped(self, words: Decoded, file: Located, start: int, end: int) -> None:
        """Add a part of words that the file has in another form to the part that has been begun."""
        for piece, offset in words.stretches(start, end):
            self.text.add(piece, *file.at(offset))

    def fragment(self, html: Decoded, file: Located) -> None:
        """Add what a piece of HTML shows that the file has in another form."""
        page, lines = page_of(html.text), Located(html.text)
        for block in page.blocks:
            start = self.begin()
            for words, line, column in page.places.within(page.text, block.start, block.end):
                at = lines.offset(line, column)
                if html.text.startswith(words, at):
                    self.escaped(html, file, at, at + len(words))
                else:  # an entity of the HTML itself
                    self.text.add(words, *file.at(html.at(at)))
            self.end(start, block.mark, block.label)

    def article(self, kind: str, **said: str | tuple[DateRange, ...] | None) -> Article:
        """The article, with what is said of it (`title`, `published`, `author`, `publisher`)."""
        return Article(self.text.whole(), self.text.places(), tuple(self.parts), kind, **said)  # type: ignore[arg-type]


def day_of(printed: str | None) -> tuple[DateRange, ...]:
    """The readings of a date of publication as a format prints it: ISO 8601, or as in mail; none where it has none."""
    words = (printed or "").strip()
    basic = words[:8]
    if len(basic) == 8 and basic.isdecimal():
        words = f"{basic[:4]}-{basic[4:6]}-{basic[6:]}"
    elif words[4:5] == "-" and words[10:11] in ("T", "t"):
        words = words[:10]
    return parse_dates(words)


def document_of(article: Article, name: str, path: str | None = None) -> Document:
    """The document of an article; `name` is what reports call it."""
    from checker import notices, sections  # which need this package

    plain = plain_of(article.text, "page" if article.format == "html" else "words")
    units, known = _units(article.parts, plain) if article.parts else (lines(article.text, plain, "text"), {})
    labelled = sections.label_rest(units, plain, known, pasted=article.pasted)
    nothing = FrontMatter(0)
    published, span = article.published, None
    if not published:
        start = next((one.start for one in labelled if one.kind in ("story", "heading")), 0)
        published, span = publication(plain, FrontMatter(start), labelled)
    document = Document(
        name, article.text, plain, path, article.format,
        article.title or title_of(plain, nothing, labelled), published, span, labelled,
        places=article.places, author=article.author, publisher=article.publisher,
    )  # fmt: skip
    return replace(document, notices=notices.find(document, units))


def _units(parts: Sequence[Part], plain: str) -> tuple[list[Unit], Mapping[int, Label]]:
    """The paragraphs that have words, without margins, and the kinds of those that are known, by their starts."""
    units: list[Unit] = []
    known: dict[int, Label] = {}
    for part in parts:
        raw = plain[part.start : part.end]
        text = raw.strip()
        if text:
            start = part.start + len(raw) - len(raw.lstrip())
            units.append(Unit(start, start + len(text), text, part.mark))
            if part.label:
                known[start] = part.label
    return units, known
