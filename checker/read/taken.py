"""Text taken out of a file that holds more than text, put together with the place of every stretch of it."""

from __future__ import annotations

from checker.model import Places

__all__ = ["Text"]


class Text:
    """A text that grows; it knows where in the file each stretch of it stands."""

    def __init__(self) -> None:
        self.length = 0
        self._parts: list[str] = []
        self._starts: list[int] = []
        self._places: list[tuple[int, int, int]] = []
        self._next: tuple[int, int, int] | None = None

    def add(self, words: str, line: int, column: int, page: int = 0) -> None:
        """Append a stretch that stands at this place of the file, in one line of it, just so."""
        if not words:
            return
        if self._next != (page, line, column):
            self._starts.append(self.length)
            self._places.append((page, line, column))
        self._append(words)
        self._next = (page, line, column + len(words))

    def glue(self, between: str) -> None:
        """Append what parts two stretches and does not stand in the file: a space, an empty line."""
        self._append(between)
        self._next = None

    def _append(self, words: str) -> None:
        self._parts.append(words)
        self.length += len(words)

    def whole(self) -> str:
        """The text so far."""
        if len(self._parts) > 1:
            self._parts = ["".join(self._parts)]
        return "".join(self._parts)

    def places(self) -> Places:
        """Where the stretches stand. A text without words has one place, the file's first."""
        places = self._places or [(1, 1, 1)]
        pages = tuple(page for page, _, _ in places) if places[0][0] else ()
        return Places(
            tuple(self._starts) or (0,),
            tuple(line for _, line, _ in places),
            tuple(column for _, _, column in places),
            pages,
        )
