"""Lines of styled text: what the terminal and the plain-text format have in common.

A line is a tuple of pieces; a piece is text with the name of a style. Plain text leaves the styles out, the
terminal paints them. Widths are terminal columns, so that wide characters stay in their column.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from checker.report.printable import width_of

__all__ = ["Column", "Line", "Piece", "Style", "columns", "piece", "plain", "wrap"]

Style = Literal["", "strong", "dim", "place", "error", "warning", "notice", "agreement"]


class Piece(NamedTuple):
    """A stretch of a line in one style. `whole` pieces (paths, links) are never broken."""

    text: str
    style: Style = ""
    whole: bool = False


Line = tuple[Piece, ...]


class Column(NamedTuple):
    """One cell of a row: what stands in it, and the columns it may take."""

    pieces: Line
    width: int


def piece(text: str, style: Style = "") -> Piece:
    """A piece; places are never broken, so that they can be clicked."""
    return Piece(text, style, whole=style == "place")


def plain(line: Line) -> str:
    """The line's text without styles, without trailing space."""
    return "".join(part.text for part in line).rstrip()


def wrap(pieces: Iterable[Piece], width: int, first: str = "", rest: str = "") -> list[Line]:
    """The pieces as lines of at most `width` columns, the first one after `first`, the others after `rest`.

    Breaks at spaces (runs of them become one), and inside a word only where it is longer than a line.
    """
    page = _Wrapping(width, first, rest)
    for word in _words(pieces):
        page.add(word)
    return page.finished()


class _Wrapping:
    """Lines in the making."""

    def __init__(self, width: int, first: str, rest: str) -> None:
        self.width, self.rest = width, rest
        self.lines: list[Line] = []
        self.begin(first)

    def begin(self, indent: str) -> None:
        self.current = [Piece(indent)] if indent else []
        self.used, self.empty = width_of(indent), True

    def end(self) -> None:
        self.lines.append(tuple(self.current))
        self.begin(self.rest)

    def add(self, word: Sequence[Piece]) -> None:
        length = sum(width_of(part.text) for part in word)
        if not self.empty:
            if self.used + 1 + length > self.width:
                self.end()
            else:
                self.put(
                    Piece(" ", self.current[-1].style if self.current[-1].style == word[0].style else "")
                )
        for part in word:
            self.put_broken(part)

    def put_broken(self, part: Piece) -> None:
        text = part.text
        room = max(1, self.width - width_of(self.rest))
        while (
            not part.whole
            and self.used + width_of(text) > self.width
            and (not self.empty or width_of(text) > room)
        ):
            head = _fitting(text, max(1, self.width - self.used))
            self.put(Piece(head, part.style))
            text = text[len(head) :]
            self.end()
        if text:
            self.put(Piece(text, part.style))

    def put(self, part: Piece) -> None:
        if self.current and self.current[-1].style == part.style:
            self.current[-1] = Piece(self.current[-1].text + part.text, part.style)
        else:
            self.current.append(part)
        self.used, self.empty = self.used + width_of(part.text), False

    def finished(self) -> list[Line]:
        if not self.empty or not self.lines:
            self.lines.append(tuple(self.current))
        return self.lines


def columns(cells: Sequence[Column], gap: int = 2, most: int | None = None) -> list[Line]:
    """The cells side by side, each wrapped into its width; at most `most` lines, the cut marked by "…"."""
    wrapped = [wrap(cell.pieces, cell.width) for cell in cells]
    if most is not None:
        wrapped = [_cut(lines, most, cell.width) for lines, cell in zip(wrapped, cells, strict=True)]
    height = max((len(lines) for lines in wrapped), default=0)
    return [tuple(_row(wrapped, cells, row, gap)) for row in range(height)]


def _row(wrapped: Sequence[list[Line]], cells: Sequence[Column], row: int, gap: int) -> Iterator[Piece]:
    for lines, cell in zip(wrapped, cells, strict=True):
        line = lines[row] if row < len(lines) else ()
        yield from line
        yield Piece(" " * (max(0, cell.width - sum(width_of(part.text) for part in line)) + gap))


def _cut(lines: list[Line], most: int, width: int) -> list[Line]:
    if len(lines) <= most:
        return lines
    *body, last = lines[most - 1]
    return [*lines[: most - 1], (*body, Piece(_fitting(last.text, max(1, width - 1)) + "…", last.style))]


def _words(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    """Words, each as its pieces (a word may change its style inside)."""
    word: list[Piece] = []
    for part in pieces:
        if part.whole:
            word.append(part)
            continue
        for at, text in enumerate(part.text.split(" ")):
            if at and word:
                yield word
                word = []
            if text:
                word.append(Piece(text, part.style))
    if word:
        yield word


def _fitting(text: str, width: int) -> str:
    """The longest head of the text that takes at most `width` columns, one character at least."""
    used = 0
    for at, char in enumerate(text):
        used += width_of(char)
        if used > width:
            return text[: max(at, 1)]
    return text
