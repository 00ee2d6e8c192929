"""Lines of styled text: what the terminal and the plain-text format have in common.

A line is a tuple of pieces; a piece is text with the name of a style. Plain text leaves the styles out, the
terminal paints them. Widths are terminal columns, so that wide characters stay in their column.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest
from operator import itemgetter
from typing import Literal

from checker.report.printable import inert, reach, width_of

Style = Literal["", "strong", "dim", "place", "error", "warning", "notice", "agreement"]

__all__ = ["Cell", "Line", "Piece", "columns", "piece", "plain", "wrap"]


Piece = tuple[str, "Style"]
"""A stretch of a line in one style. Places are never broken, so that they can be clicked."""

Line = tuple[Piece, ...]

Cell = tuple[Sequence[Piece], int]
"""What stands in one cell of a row, and the columns it may take."""

_TEXT = itemgetter(0)


def piece(text: str, style: Style = "") -> Piece:
    """A text in a style."""
    return text, style


def plain(line: Line) -> str:
    """The line's text without styles, without trailing space; nothing in it acts."""
    return inert("".join(map(_TEXT, line)).rstrip())


def wrap(pieces: Sequence[Piece], width: int, first: str = "", rest: str = "") -> list[Line]:
    """The pieces as lines of at most `width` columns, the first one after `first`, the others after `rest`.

    Breaks at spaces, and inside a word only where it is longer than a line; never inside a place.
    """
    text = "".join(map(_TEXT, pieces))
    line = first + text
    if len(line) <= width and width_of(line) <= width and text[:1] != " ":
        return [(piece(first), *pieces) if first else tuple(pieces)]
    # Positions are found in a text in which places have no space, and hold in the pieces' own text too.
    guide = "".join([part.replace(" ", "\u00a0") if style == "place" else part for part, style in pieces])
    lines: list[Line] = []
    at, indent = _past_spaces(guide, 0), first
    while True:
        end = _line_end(guide, at, max(1, width - width_of(indent)), pieces)
        inside = _between(pieces, at, end)
        lines.append((piece(indent), *inside) if indent else tuple(inside))
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
    if any(style == "place" for _, style in _between(parts, at, limit)):
        following = guide.find(" ", limit)
        return following if following >= 0 else len(guide)
    return limit


def _between(parts: Sequence[Piece], start: int, end: int) -> list[Piece]:
    """The pieces from one position in their text to another."""
    found: list[Piece] = []
    position = 0
    for text, style in parts:
        begin, position = position, position + len(text)
        if begin < end and position > start:
            found.append((text[max(0, start - begin) : end - begin], style))
    return found


def columns(cells: Sequence[Cell], gap: int = 2, most: int | None = None) -> list[Line]:
    """The cells side by side, each wrapped into its width; at most `most` lines, the cut marked by "…"."""
    wrapped = [_cut(wrap(pieces, width), most, width) for pieces, width in cells]
    margin = " " * gap
    rows: list[Line] = []
    for lines in zip_longest(*wrapped, fillvalue=()):
        row: list[Piece] = []
        for line, (_, width) in zip(lines, cells, strict=True):
            row += line
            row.append(piece(" " * (width - width_of("".join(map(_TEXT, line)))) + margin))
        rows.append(tuple(row))
    return rows


def _cut(lines: list[Line], most: int | None, width: int) -> list[Line]:
    if most is None or len(lines) <= most:
        return lines
    *body, (text, style) = lines[most - 1]
    return [*lines[: most - 1], (*body, (text[: reach(text, 0, width - 1)] + "…", style))]
