"""Lines of styled text: what the terminal and the plain-text format have in common.

A line is a tuple of pieces; a piece is text with the name of a style. Plain text leaves the styles out, the
terminal paints them. Widths are terminal columns, so that wide characters stay in their column.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import Literal

from checker.report.printable import reach, width_of
from checker.row import Row

__all__ = ["Column", "Line", "Piece", "Style", "columns", "plain", "wrap"]

Style = Literal["", "strong", "dim", "place", "error", "warning", "notice", "agreement"]


class Piece(Row):
    """A stretch of a line in one style. Places are never broken, so that they can be clicked."""

    text: str
    style: Style = ""


Line = tuple[Piece, ...]


class Column(Row):
    """One cell of a row: what stands in it, and the columns it may take."""

    pieces: Line
    width: int


def plain(line: Line) -> str:
    """The line's text without styles, without trailing space."""
    return "".join([part.text for part in line]).rstrip()


def wrap(pieces: Sequence[Piece], width: int, first: str = "", rest: str = "") -> list[Line]:
    """The pieces as lines of at most `width` columns, the first one after `first`, the others after `rest`.

    Breaks at spaces, and inside a word only where it is longer than a line; never inside a place.
    """
    text = "".join([part.text for part in pieces])
    line = first + text
    if len(line) <= width and width_of(line) <= width and text[:1] != " ":
        return [(Piece(first), *pieces) if first else tuple(pieces)]
    # Positions are found in a text in which places have no space, and hold in the pieces' own text too.
    guide = "".join(
        [part.text.replace(" ", "\u00a0") if part.style == "place" else part.text for part in pieces]
    )
    lines: list[Line] = []
    at, indent = _past_spaces(guide, 0), first
    while True:
        end = _line_end(guide, at, max(1, width - width_of(indent)), pieces)
        inside = _between(pieces, at, end)
        lines.append((Piece(indent), *inside) if indent else tuple(inside))
        at, indent = _past_spaces(guide, end), rest
        if at == len(guide):
            return lines


def _past_spaces(text: str, at: int) -> int:
    while text[at : at + 1] == " ":
        at += 1
    return at


def _line_end(guide: str, at: int, room: int, parts: Sequence[Piece]) -> int:
    """Where the line that begins at `at` ends, so that it takes at most `room` columns."""
    limit = reach(guide, at, room)
    if limit == len(guide):
        return limit
    space = guide.rfind(" ", at, limit + 1)
    if space > at:
        return space
    if any(part.style == "place" for part in _between(parts, at, limit)):
        following = guide.find(" ", limit)
        return following if following >= 0 else len(guide)
    return limit


def _between(parts: Sequence[Piece], start: int, end: int) -> list[Piece]:
    """The pieces from one position in their text to another, cut where the positions lie inside one."""
    found: list[Piece] = []
    position = 0
    for part in parts:
        begin, position = position, position + len(part.text)
        if begin < end and position > start:
            inside = start <= begin and position <= end
            found.append(
                part if inside else Piece(part.text[max(0, start - begin) : end - begin], part.style)
            )
    return found


def columns(cells: Sequence[Column], gap: int = 2, most: int | None = None) -> list[Line]:
    """The cells side by side, each wrapped into its width; at most `most` lines, the cut marked by "…"."""
    wrapped = [_cut(wrap(cell.pieces, cell.width), most, cell.width) for cell in cells]
    height = max(map(len, wrapped), default=0)
    padded = [
        [_padded(line, cell.width, gap) for line in (*lines, *[()] * (height - len(lines)))]
        for lines, cell in zip(wrapped, cells, strict=True)
    ]
    return [tuple(chain.from_iterable(row)) for row in zip(*padded, strict=True)]


def _padded(line: Line, width: int, gap: int) -> Line:
    used = width_of("".join([part.text for part in line]))
    return (*line, Piece(" " * (max(0, width - used) + gap)))


def _cut(lines: list[Line], most: int | None, width: int) -> list[Line]:
    if most is None or len(lines) <= most:
        return lines
    *body, last = lines[most - 1]
    return [*lines[: most - 1], (*body, Piece(last.text[: reach(last.text, 0, width - 1)] + "…", last.style))]
