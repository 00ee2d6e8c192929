"""Where words that a library has taken out of a file stand in it."""

from __future__ import annotations

import json
from bisect import bisect_right

__all__ = ["Located"]


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

    def place(self, words: str, start: int = 0) -> tuple[int, int, bool]:
        """Line and column of the words after `start`, and whether they stand there just so; else the place of `start`."""
        found = self.text.find(words, start) if words else -1
        return (*self.at(found if found >= 0 else start), found >= 0)

    def string(self, words: str, start: int = 0, end: int | None = None) -> int:
        """Where words of a JSON string stand between two offsets, escaped in one way or the other; else `start`."""
        end = len(self.text) if end is None else end
        for ascii_only in (False, True):
            found = self.text.find(json.dumps(words, ensure_ascii=ascii_only)[1:-1], start, end)
            if found >= 0:
                return found
        return start
