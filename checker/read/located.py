"""Where words that a library has taken out of a file stand in it."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from html import unescape
from typing import NamedTuple

__all__ = ["Decoded", "Located", "of_json", "of_xml"]


class Decoded(NamedTuple):
    """Words that a file has in another form, with escapes: where each of their stretches stands there."""

    text: str
    starts: tuple[int, ...]
    """Where the stretches begin in the text."""
    offsets: tuple[int, ...]
    """Where they begin in the file."""

    def at(self, offset: int) -> int:
        """Where what stands at an offset of the text stands in the file."""
        stretch = max(0, bisect_right(self.starts, offset) - 1)
        return self.offsets[stretch] + offset - self.starts[stretch] if self.starts else 0

    def stretches(self, start: int, end: int) -> Iterator[tuple[str, int]]:
        """A part of the text in stretches that stand in the file just so, each with its place there."""
        for at in range(max(0, bisect_right(self.starts, start) - 1), len(self.starts)):
            begin = max(start, self.starts[at])
            until = min(end, self.starts[at + 1] if at + 1 < len(self.starts) else end)
            if begin >= end:
                return
            if begin < until:
                yield self.text[begin:until], self.offsets[at] + begin - self.starts[at]


_IN_XML = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});|\r\n")
_IN_JSON = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\[^u]")


def of_xml(file: str, start: int, end: int) -> Decoded:
    """The text of an XML file between two offsets, its entities as characters."""
    return _decoded(file, start, end, _IN_XML, lambda escape: "\n" if escape == "\r\n" else unescape(escape))


def of_json(file: str, start: int, end: int) -> Decoded:
    """What stands between the quotation marks of a JSON string."""
    return _decoded(file, start, end, _IN_JSON, lambda escape: str(json.loads(f'"{escape}"')))


def _decoded(
    file: str, start: int, end: int, escapes: re.Pattern[str], decode: Callable[[str], str]
) -> Decoded:
    words: list[str] = []
    starts: list[int] = []
    offsets: list[int] = []
    length, at = 0, start

    def add(piece: str, offset: int) -> None:
        nonlocal length
        if piece:
            words.append(piece)
            starts.append(length)
            offsets.append(offset)
            length += len(piece)

    for found in escapes.finditer(file, start, end):
        add(file[at : found.start()], at)
        add(decode(found[0]), found.start())
        at = found.end()
    add(file[at:end], at)
    return Decoded("".join(words), tuple(starts), tuple(offsets))


class Located:
    """A file's text, in which words are looked for."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._lines = [0]
        while (end := text.find("\n", self._lines[-1])) >= 0:
            self._lines.append(end + 1)

    def at(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, from 1."""
        line = bisect_right(self._lines, offset)
        return line, offset - self._lines[line - 1] + 1

    def offset(self, line: int, column: int) -> int:
        """The offset of a line and column."""
        return self._lines[line - 1] + column - 1

    def place(self, words: str, start: int = 0) -> tuple[int, int, bool]:
        """Line and column of the words after `start`, and whether they stand there just so; else the place of `start`."""
        found = self.text.find(words, start) if words else -1
        return (*self.at(found if found >= 0 else start), found >= 0)

    def string(self, words: str, start: int = 0, end: int | None = None) -> Decoded:
        """Where words of a JSON string stand between two offsets, escaped in one way or the other; else at `start`."""
        end = len(self.text) if end is None else end
        for ascii_only in (False, True):
            for slashes in (False, True):
                escaped = json.dumps(words, ensure_ascii=ascii_only)[1:-1]
                escaped = escaped.replace("/", "\\/") if slashes else escaped
                found = self.text.find(escaped, start, end)
                if found >= 0:
                    return of_json(self.text, found, found + len(escaped))
        return Decoded(words, (0,), (start,))
