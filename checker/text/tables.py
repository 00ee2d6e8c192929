"""Tables in a text: which cell a figure stands in, and the heads of its row and its column."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

__all__ = ["Cell", "Row", "cells", "markdown_rows", "tabbed_rows"]


class Row(NamedTuple):
    """A row of a table: its line, and where the words of its cells stand."""

    table: int
    start: int
    end: int
    spans: tuple[tuple[int, int], ...]


class Cell(NamedTuple):
    """A cell with the words of the heads over it and before it; empty where it has none."""

    start: int
    end: int
    column: str
    row: str


_DELIMITER = re.compile(r"^[ ]{0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*+\|?[ \t]*$", re.MULTILINE)
"""The line under the heads of a table (GitHub Flavored Markdown, 4.10), and some that are none."""

_WORDS = re.compile(r"[^|\s](?:(?:\\\||[^|\n])*[^|\s])?")


def markdown_rows(text: str) -> list[Row]:
    """The rows of the tables of a Markdown text, in order, the one of the heads first; without delimiter lines."""
    if "|" not in text or not any("|" in match[0] for match in _DELIMITER.finditer(text)):
        return []
    from markdown_it import MarkdownIt  # few texts have a table

    starts = [0, *(match.end() for match in re.finditer("\n", text))]
    found: list[Row] = []
    for number, token in enumerate(MarkdownIt("commonmark").enable("table").parse(text)):
        if token.type == "table_open" and token.map:
            first, last = token.map
            for line in (first, *range(first + 2, last)):
                start = starts[line]
                end = starts[line + 1] - 1 if line + 1 < len(starts) else len(text)
                spans = tuple(match.span() for match in _WORDS.finditer(text, start, end))
                found.append(Row(number, start, end, spans))
    return found


def tabbed_rows(text: str) -> list[Row]:
    """The rows of tables whose cells are parted by tabs: lines that follow each other, with as many tabs, two and more."""
    lines = [match for match in re.finditer(r"[^\n]+", text) if not match[0].isspace()]
    found: list[Row] = []
    for number, (tabs, group) in enumerate(groupby(lines, key=lambda match: match[0].count("\t"))):
        rows = list(group)
        if tabs and len(rows) > 1:
            found += [Row(number, row.start(), row.end(), tuple(_tabbed(row))) for row in rows]
    return found


def _tabbed(row: re.Match[str]) -> Iterator[tuple[int, int]]:
    at = row.start()
    for words in row[0].split("\t"):
        yield at, at + len(words)
        at += len(words) + 1


def cells(text: str, rows: Sequence[Row]) -> list[Cell]:
    """The cells under and beside heads, in order. The first row and the first column are heads."""
    found: list[Cell] = []
    for _, group in groupby(rows, key=lambda row: row.table):
        heads, *body = group
        over = [_words(text, span) for span in heads.spans]
        for row in body:
            before = _words(text, row.spans[0]) if row.spans else ""
            found += [
                Cell(*span, over[at] if at < len(over) else "", before if at else "")
                for at, span in enumerate(row.spans)
            ]
    return found


def _words(text: str, span: tuple[int, int]) -> str:
    return " ".join(text[slice(*span)].split())
