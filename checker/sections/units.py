"""A text as paragraphs: what sections are made of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

__all__ = ["BULLETS", "Unit", "ends_sentence", "shape", "units"]

BULLETS = "•·‣▪◦●*–-"
"""Marks of list items, when a space follows."""

_CLOSERS = "\"'”’»)]*_"
"""What may follow an end mark inside a sentence's end."""

_WRAP = 100
"""Code points that no line of a hard-wrapped text exceeds (mail wraps at 72 to 78, newswire at 60 to 70)."""


class Unit(NamedTuple):
    """A paragraph: one line, or the lines of a wrapped paragraph; `text` is `plain[start:end]`, without margins."""

    start: int
    end: int
    text: str
    mark: str = ""
    """"#" for a Markdown heading, "-" for a list item, "code" for a line of a fenced block."""


@lru_cache(maxsize=None)
def _compiled(source: str, flags: int = 0) -> re.Pattern[str]:
    return re.compile(source, flags)


def ends_sentence(text: str) -> bool:
    """True when a text ends like a sentence: with an end mark, closing marks aside."""
    bare = text.rstrip(_CLOSERS)
    return bare[-1:] in (".", "!", "?", "…", "。") or (bare != text and bare[-1:] == ",")


def shape(text: str) -> str:
    """A text without differences of case and spacing, for finding repeats."""
    return " ".join(text.split()).casefold()


class _Line(NamedTuple):
    start: int
    end: int
    text: str
    indent: int
    gap: bool
    """True when an empty line, or nothing, stands before it."""


def _lines(plain: str, start: int) -> list[_Line]:
    lines: list[_Line] = []
    last = start
    for match in _compiled(r"[^\r\n]+").finditer(plain, start):
        raw = match[0]
        text = raw.strip()
        if not text:
            continue
        indent = len(raw) - len(raw.lstrip())
        at = match.start() + indent
        gap = not lines or plain.count("\n", last, at) != 1
        lines.append(_Line(at, at + len(text), text, indent, gap))
        last = at + len(text)
    return lines


def _marker(line: _Line) -> str:
    """The mark of a list item that a line begins with."""
    head = line.text[:4]
    if head[0] in BULLETS and head[1:2] in (" ", "\t"):
        return "-"
    return "-" if head[0].isdigit() and _compiled(r"\d{1,2}[.)] ").match(head) else ""


def _wrapped(lines: Sequence[_Line]) -> bool:
    """True for a text whose lines were broken at a width: many lines go on in the next, in small letters."""
    pairs = goes_on = 0
    for line, after in zip(lines, lines[1:]):  # noqa: B905 - the last line has none after it
        if len(line.text) > _WRAP:
            return False
        if not after.gap:
            pairs += 1
            goes_on += after.text[0].islower() and not ends_sentence(line.text)
    return goes_on >= 1 and goes_on * 4 >= pairs


def units(text: str, plain: str, markup: str, start: int = 0) -> list[Unit]:
    """The paragraphs of a text from `start` on, in order.

    A line is a paragraph, as articles are saved from web pages; in Markdown and in hard-wrapped text, lines
    without an empty line, an indent or a list mark between them are one.
    """
    lines = _lines(plain, start)
    fences = _fences(text) if markup == "markdown" else []
    joins = markup == "markdown" or _wrapped(lines)
    found: list[Unit] = []
    indent = 0
    for line in lines:
        mark = _marker(line)
        if markup == "markdown":
            mark = _markdown_mark(text, line, mark, fences)
        if (
            joins
            and found
            and not line.gap
            and not mark
            and found[-1].mark != "#"
            and line.indent <= indent + 1
        ):
            last = found[-1]
            found[-1] = Unit(last.start, line.end, plain[last.start : line.end], last.mark)
        else:
            found.append(Unit(line.start, line.end, line.text, mark))
        indent = max(line.indent, 8) if mark == "-" else line.indent
    return found


def _markdown_mark(text: str, line: _Line, mark: str, fences: list[tuple[int, int]]) -> str:
    if any(start <= line.start < end for start, end in fences):
        return "code"
    begin = max(text.rfind("\n", 0, line.start) + 1, 0)
    if _compiled(r"[ ]{0,3}#{1,6}[ \t]").match(text, begin):
        return "#"
    end = text.find("\n", line.end)
    if end >= 0 and _compiled(r"[ ]{0,3}(?:=+|-+)[ \t]*(?:\r?\n|\Z)").match(text, end + 1):
        return "#"
    return mark


def _fences(text: str) -> list[tuple[int, int]]:
    """The stretches between code fences; one that never closes holds nothing."""
    marks = list(_compiled(r"^[ ]{0,3}(`{3,}|~{3,})", re.M).finditer(text))
    return [(a.end(), b.start()) for a, b in zip(marks[::2], marks[1::2])]  # noqa: B905 - a last one without its pair
