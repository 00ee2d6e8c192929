"""An article: its text, its sections, its sentences, and the places that lead back to its file."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple, Protocol, TypeVar

from checker.kinds import (
    SectionKind,
)
from checker.when import DateRange

__all__ = ["Document", "Found", "Notice", "Placed", "Places", "Section", "Sentence", "Span"]


class Placed(Protocol):
    """Something that stands at a place of a text."""

    @property
    def start(self) -> int:
        """Where it begins."""


Found = TypeVar("Found", bound=Placed)


class Span(NamedTuple):
    """A half-open stretch of a document's text, in code points."""

    start: int
    end: int


class Section(NamedTuple):
    """A stretch of a document that is of one kind; sections are sorted and do not overlap."""

    kind: SectionKind
    start: int
    end: int
    reason: str
    """Why it is not story, in an editor's words ("a reader's comment after 'Comments (1)'"); empty for story."""


@dataclass(frozen=True, slots=True)
class Notice:
    """Something about the text itself that an editor should know: a body that stands twice, mojibake …"""

    kind: str
    message: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Places:
    """Where the words of a text stand in the file that they were taken from (a web page, a Word document, a PDF).

    The text consists of stretches that stand in the file just so; for each of them, in order, where it begins in
    the text, and its line and column in the file, from 1. In Word the line is the paragraph, in a PDF it is the
    line on its page.
    """

    starts: tuple[int, ...]
    lines: tuple[int, ...]
    columns: tuple[int, ...]
    pages: tuple[int, ...] = ()
    """The page of each stretch, from 1; empty where the file has no pages."""

    def at(self, offset: int) -> tuple[int, int]:
        """Line and column in the file of an offset in the text."""
        stretch = max(0, bisect_right(self.starts, offset) - 1)
        return self.lines[stretch], self.columns[stretch] + max(0, offset - self.starts[stretch])

    def within(self, text: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
        """The stretches of a part of the text that they are the places of: its words, line and column of each."""
        first = bisect_right(self.starts, start) - 1
        for at in range(max(0, first), len(self.starts)):
            if self.starts[at] >= end:
                break
            begin = max(start, self.starts[at])
            until = self.starts[at + 1] if at + 1 < len(self.starts) else end
            if begin < min(until, end):
                yield text[begin : min(until, end)], *self.at(begin)

    def page(self, offset: int) -> int | None:
        """The page that an offset in the text stands on."""
        return self.pages[max(0, bisect_right(self.starts, offset) - 1)] if self.pages else None


@dataclass(frozen=True)
class Document:
    """One article as it was read; `plain` has the same length as `text`.

    `text` is what the file says, never rewritten: of a text or Markdown file all of it, of a web page or a Word
    document the words that it shows, in order, whose `places` lead back to the file. In `plain` whatever is markup
    and not language (Markdown escapes and emphasis, invisible characters) is a space, and typographic variants of
    space are a space, so that extractors never see them and every offset is one of `text` too.
    """

    name: str
    text: str
    plain: str
    path: str | None = None
    format: str = "text"
    title: str | None = None
    published: tuple[DateRange, ...] = ()
    """The readings of the publication date; several when it is ambiguous; empty when there is none."""
    published_span: Span | None = None
    sections: tuple[Section, ...] = ()
    """All sections of the text, in order, without gaps."""
    notices: tuple[Notice, ...] = ()
    places: Places | None = None
    """Where in the file the text was taken from; None where the text is the file's."""
    author: str | None = None
    """Whom the file names as its author."""
    publisher: str | None = None
    """Whom the file names as its publisher."""

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset in its file, both from 1; columns count code points."""
        if self.places is not None:
            return self.places.at(offset)
        line = bisect_right(self._lines, offset)
        return line, offset - self._lines[line - 1] + 1

    def page(self, offset: int) -> int | None:
        """The page that an offset stands on, from 1; None where the file has no pages."""
        return self.places.page(offset) if self.places is not None else None

    def section_at(self, offset: int) -> SectionKind:
        """The kind of the section that holds the offset."""
        at = bisect_right(self._section_starts, offset) - 1
        return self.sections[at].kind if at >= 0 else "story"

    def beginning_in(self, kinds: Collection[str], found: Iterable[Found]) -> list[Found]:
        """Those of the things found in it that begin in sections of these kinds, as `section_at` has them."""
        starts = self._section_starts
        meant = [*(section.kind in kinds for section in self.sections), "story" in kinds]
        return [one for one in found if meant[bisect_right(starts, one.start) - 1]]

    @cached_property
    def _lines(self) -> list[int]:
        """Where the lines begin."""
        lines = [0]
        while (end := self.text.find("\n", lines[-1])) >= 0:
            lines.append(end + 1)
        return lines

    @cached_property
    def _section_starts(self) -> list[int]:
        return [section.start for section in self.sections]


class Sentence(NamedTuple):
    """A sentence, heading, caption or list item; sentences never cross a section or a paragraph."""

    start: int
    end: int
    paragraph: int
