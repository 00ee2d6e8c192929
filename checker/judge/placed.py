"""Places of one document, ready to be asked which of them meet a stretch of it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable
from itertools import accumulate
from operator import itemgetter
from typing import Generic, Protocol, TypeVar

from checker.model import Span

__all__ = ["Placed", "Taken"]


class _Stretch(Protocol):
    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


T = TypeVar("T", bound=_Stretch)


class Taken:
    """Places that are shown otherwise."""

    def __init__(self, spans: Collection[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [start for start, _ in ordered]
        self._reached = list(accumulate((end for _, end in ordered), max, initial=0))
        """How far the first of them reach, none first."""

    def meets(self, start: int, end: int) -> bool:
        """Whether one of them meets the stretch."""
        return start < self._reached[bisect_left(self._starts, end)]


class Placed(Generic[T]):
    """Things that have a place each, by their places."""

    def __init__(self, things: Iterable[T]) -> None:
        self._ordered = sorted(enumerate(things), key=lambda one: one[1].start)
        self._starts = [one.start for _, one in self._ordered]
        self._reached = list(accumulate((one.end for _, one in self._ordered), max, initial=0))
        """How far the first of them reach, none first."""

    def meeting(self, start: int, end: int) -> list[T]:
        """Those that meet the stretch, in the order in which they were given."""
        found: list[tuple[int, T]] = []
        at = bisect_left(self._starts, end)
        while self._reached[at] > start:
            at -= 1
            if self._ordered[at][1].end > start:
                found.append(self._ordered[at])
        return [one for _, one in sorted(found, key=itemgetter(0))]
