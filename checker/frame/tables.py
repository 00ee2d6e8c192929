"""Figures in tables: what they measure is said by the heads of their row and column, not by their neighbours."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter

from checker.frame.model import NOTHING, Frame
from checker.frame.periods import periods_of
from checker.lexicon.words import FUNCTION_WORDS
from checker.model import Document
from checker.text.tables import Cell, cells, markdown_rows, tabbed_rows
from checker.text.wordnet import lemma

__all__ = ["cell_at", "cells_of", "in_cell"]

_WORD = re.compile(r"[^\W\d_][\w'’-]*+")


def cells_of(document: Document) -> Sequence[Cell]:
    """The cells of the tables of a document, in order; a plain text has none."""
    if document.format == "markdown":
        return cells(document.text, markdown_rows(document.text))
    if document.format == "text" or "\t" not in document.text:
        return ()
    return cells(document.text, tabbed_rows(document.text))


def cell_at(found: Sequence[Cell], start: int, end: int) -> Cell | None:
    """The cell that holds a span."""
    at = bisect_right(found, start, key=attrgetter("start")) - 1
    return found[at] if at >= 0 and end <= found[at].end else None


def in_cell(frame: Frame, cell: Cell) -> Frame:
    """The frame of a figure in a cell.

    The head is the noun that stands with it in the cell, else the last word of the column's head, else of the row's;
    what else the heads say is its subject and its period.
    """
    own = frame.head if frame.head_certain and frame.kind in ("count", "measure") else None
    column, row = _words(cell.column), _words(cell.row)
    head = own or next((words[-1] for words in (column, row) if words), None)
    kind, dimension = frame.kind, frame.dimension
    if kind == "number" and head is not None:
        kind, dimension = "count", "count"
    return replace(
        frame,
        kind=kind,
        dimension=dimension,
        head=head,
        head_certain=own is not None or head is not None,
        modifiers=frame.modifiers if own else NOTHING,
        predicate=None,
        role="",
        subject=frozenset((*column, *row)) - {head or ""},
        arguments=NOTHING,
        period=frozenset(periods_of(f"{cell.column}, {cell.row}")) | _years(cell),
        restrictor=NOTHING,
        named=NOTHING,
        change=None,
        place=NOTHING,
        aspect=NOTHING,
    )


def _words(text: str) -> list[str]:
    return [lemma(word) for match in _WORD.finditer(text) if (word := match[0].lower()) not in FUNCTION_WORDS]


_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def _years(cell: Cell) -> frozenset[str]:
    """The years in the heads, which stand there without the words that make a number a year in a sentence."""
    return frozenset(f"year:{year}" for year in _YEAR.findall(f"{cell.column} {cell.row}"))
