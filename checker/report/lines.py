"""Lines of styled text: what the terminal and the plain-text format have in common.

A line is a tuple of pieces; a piece is text with the name of a style. Plain text leaves the styles out, the
terminal paints them. Widths are terminal columns, so that wide characters stay in their column.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from checker.report.printable import reach, width_of
from checker.row import Row

__all__ = ["Column", "Line", "Piece", "Style", "columns", "piece", "plain", "wrap"]

Style = Literal["", "strong", "dim", "place", "error", "warning", "notice", "agreement"]


class Piece(Row):
    """A stretch of a line in one style. `whole` pieces (paths, links) are never broken."""

    text: str
    style: Style = ""
    whole: bool = False


Line = tuple[Piece, ...]


class Column(Row):
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

    Breaks at spaces, and inside a word only where it is longer than a line; never inside a whole piece.
    """
    parts = [part for part in pieces if part.text]
    # Positions are found in a text in which whole pieces have no space, and hold in the pieces' own text too.
    guide = "".join(part.text.replace(" ", "\u00a0") if part.whole else part.text for part in parts)
    if width_of(first) + width_of(guide) <= width and guide[:1] != " ":
        return [(Piece(first), *parts) if first else tuple(parts)]
    lines: list[Line] = []
    at, indent = 0, first
    while True:
        at += len(guide) - at - len(guide[at:].lstrip(" "))
        end = _line_end(guide, at, max(1, width - width_of(indent)), parts)
        margin = (Piece(indent),) if indent else ()
        lines.append((*margin, *_between(parts, at, end)))
        at, indent = end, rest
        if not guide[at:].strip(" "):
            return lines


def _line_end(guide: str, at: int, room: int, parts: Sequence[Piece]) -> int:
    """Where the line that begins at `at` ends, so that it takes at most `room` columns."""
    limit = reach(guide, at, room)
    if limit == len(guide):
        return limit
    space = guide.rfind(" ", at, limit + 1)
    if space > at:
        return space
    if _touches_whole(parts, at, limit):
        following = guide.find(" ", limit)
        return following if following >= 0 else len(guide)
    return limit


def _touches_whole(parts: Sequence[Piece], start: int, end: int) -> bool:
    return any(part.whole for part in _between(parts, start, end))


def _between(parts: Sequence[Piece], start: int, end: int) -> Iterator[Piece]:
    """The pieces from one position in their text to another, cut where the positions lie inside one."""
    position = 0
    for part in parts:
        length = len(part.text)
        if position >= end:
            return
        if position + length > start:
            if start <= position and position + length <= end:
                yield part
            else:
                yield part._replace(text=part.text[max(0, start - position) : end - position])
        position += length


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
    return [*lines[: most - 1], (*body, Piece(last.text[: reach(last.text, 0, width - 1)] + "…", last.style))]
