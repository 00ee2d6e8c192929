"""A text as paragraphs: what sections are made of."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from checker.lexicon.cues import OPEN_WORDS
from checker.text.tables import markdown_rows

__all__ = ["BULLETS", "Unit", "ends_sentence", "shape", "units"]

BULLETS = "•·‣▪◦●*–-"
"""Marks of list items, when a space follows."""

_CLOSERS = "\"'”’»)]*_"
"""What may follow an end mark inside a sentence's end."""

_END_MARKS = (".", "!", "?", "…", "。")

_WRAP = 100
"""Code points that hardly a line of a hard-wrapped text exceeds (mail wraps at 72 to 78, newswire at 60 to 70)."""

_NARROW = 40
"""Code points of the longest line below which nothing was wrapped: a list, a poem."""


class Unit(NamedTuple):
    """A paragraph: one line, or the lines of a wrapped paragraph; `text` is `plain[start:end]`, without margins."""

    start: int
    end: int
    text: str
    mark: str = ""
    """"#" for a Markdown heading, "-" for a list item or the row of a table, "code" for a line of a fenced block."""


@cache
def _compiled(source: str, flags: int = 0) -> re.Pattern[str]:
    return re.compile(source, flags)


def ends_sentence(text: str) -> bool:
    """True when a text ends like a sentence: with an end mark, closing marks aside."""
    bare = text.rstrip(_CLOSERS)
    return bare.endswith(_END_MARKS) or (bare != text and bare.endswith(","))


def shape(text: str) -> str:
    """A text without differences of case and spacing, for finding repeats."""
    even = text.isprintable() and "  " not in text
    return (text if even else " ".join(text.split())).casefold()


class _Line(NamedTuple):
    begin: int
    """Where the line begins, with its margin."""
    start: int
    end: int
    text: str
    indent: int
    gap: bool
    """True when an empty line, or nothing, stands before it."""


def _lines(plain: str, start: int) -> list[_Line]:
    lines: list[_Line] = []
    begin = last = start
    for raw in plain[start:].replace("\r", "\n").split("\n"):
        text = raw.strip()
        if text:
            indent = raw.find(text[0])
            at = begin + indent
            gap = not lines or plain.count("\n", last, at) != 1
            lines.append(_Line(begin, at, at + len(text), text, indent, gap))
            last = at + len(text)
        begin += len(raw) + 1
    return lines


def _marker(line: _Line) -> str:
    """The mark of a list item that a line begins with."""
    head = line.text[:4]
    if head[0] in BULLETS and head[1:2] in (" ", "\t"):
        return "-"
    after = head[2:] if head[1:2].isdecimal() else head[1:]
    return "-" if head[0].isdecimal() and after.startswith((". ", ") ")) else ""


def _wrapped(lines: Sequence[_Line]) -> bool:
    """True for a text whose lines were broken at a width: they are short, full, and break off in mid-sentence.

    A line is full when the first word of the next would not have fitted.
    """
    widest = max((len(line.text) for line in lines), default=0)
    if widest < _NARROW or sum(len(line.text) > _WRAP for line in lines) * 20 > len(lines):
        return False
    broken = goes_on = 0
    for line, after in pairwise(lines):
        if not after.gap and not ends_sentence(line.text):
            word = after.text.split(None, 1)[0]
            broken += 1
            full = len(line.text) < widest < len(line.text) + 1 + len(word)
            goes_on += full or not word[0].isupper() or line.text.rsplit(None, 1)[-1] in OPEN_WORDS
    return goes_on * 2 >= broken > 0


def units(text: str, plain: str, markup: str, start: int = 0) -> list[Unit]:
    """The paragraphs of a text from `start` on, in order.

    A line is a paragraph, as articles are saved from web pages; in hard-wrapped text, and in Markdown where a line
    goes on in small letters, lines without an empty line, an indent or a list mark between them are one.
    """
    lines = _lines(plain, start)
    marks = _markdown_marks(text, lines) if markup == "markdown" else {}
    wrapped = _wrapped(lines)
    if not wrapped and markup != "markdown":
        return [Unit(line.start, line.end, line.text, _marker(line)) for line in lines]
    groups: list[tuple[_Line, _Line, str]] = []  # first line, last line, mark
    for line in lines:
        before = groups[-1] if groups else None
        mark = marks.get(line.begin, "")
        if not mark and (not wrapped or line.gap or before is None or _may_end(*before[1:])):
            mark = _marker(line)
        joins = wrapped or (markup == "markdown" and before is not None and _runs_on(before[1], line))
        if (
            joins
            and before
            and not mark
            and not line.gap
            and before[2] in ("", "-")
            and _continues(*before, line)
        ):
            groups[-1] = (before[0], line, before[2])
        else:
            groups.append((line, line, mark))
    return [Unit(first.start, last.end, plain[first.start : last.end], mark) for first, last, mark in groups]


def _runs_on(last: _Line, line: _Line) -> bool:
    return line.text[0].islower() and not ends_sentence(last.text)


def _continues(first: _Line, last: _Line, mark: str, line: _Line) -> bool:
    """True when a line's margin lets it go on with the paragraph before it; an item's lines may be indented."""
    slack = 0 if ends_sentence(last.text) else 1  # where a ticker was cut out, a space is left over
    return line.indent <= last.indent + slack or (mark == "-" and first is last)


def _may_end(last: _Line, mark: str) -> bool:
    """True when a line can be the end of its paragraph, so that "16. The" after it is an item of a list."""
    return bool(mark) or ends_sentence(last.text) or last.text.endswith(":")


def _markdown_marks(text: str, lines: Sequence[_Line]) -> dict[int, str]:
    """The headings and the lines of code, by where they start."""
    marks = {match.start(): "#" for match in _compiled(r"^[ ]{0,3}#{1,6}[ \t]+(?=\S)", re.M).finditer(text)}
    underlined = r"^(?P<words>[ ]{0,3}\S[^\r\n]{0,200})\r?\n[ ]{0,3}(?:={2,}|-{2,})[ \t]*\r?$"
    for match in _compiled(underlined, re.M).finditer(text):
        if not ends_sentence(match["words"].rstrip()):
            marks[match.start()] = "#"
    fences = list(_compiled(r"^[ ]{0,3}(?:`{3,}|~{3,})", re.M).finditer(text))
    blocks = [
        (opening.end(), closing.start()) for opening, closing in zip(fences[::2], fences[1::2], strict=False)
    ]
    rows = {row.start for row in markdown_rows(text)}
    for line in lines:
        if line.begin in rows:
            marks[line.begin] = "-"
        at = bisect_right(blocks, (line.start, len(text))) - 1
        if at >= 0 and line.start < blocks[at][1]:
            marks[line.begin] = "code"
    return marks
