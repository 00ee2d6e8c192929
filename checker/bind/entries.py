"""The entries of a live blog: stretches of a document that begin with the time of day at which they were written.

A later entry supersedes an earlier one, whichever stands first in the document.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from checker.extract import Analysis
from checker.values import ClockTime

__all__ = ["Entries", "entries_of"]

FEWEST = 3
"""So many lines at least begin with a time of day, all in order, where a document is a live blog and no timetable of one day's doings."""


class Entries(NamedTuple):
    """Where the entries begin, and how late each is."""

    starts: tuple[int, ...] = ()
    seconds: tuple[int, ...] = ()

    def lateness(self, offset: int) -> int:
        """How late what stands at an offset was written, as a number to sort by; what stands before all entries is the latest."""
        at = bisect_right(self.starts, offset) - 1
        return self.seconds[at] if at >= 0 else 86_400 * bool(self.starts)


def entries_of(analysis: Analysis) -> Entries:
    """The entries of a document in the order of the text; none where it is no live blog."""
    plain = analysis.document.plain
    found = [
        (mention.start, mention.value.readings)
        for mention in analysis.times
        if isinstance(mention.value, ClockTime) and _begins_line(plain, mention.start)
    ]
    starts, times = tuple(start for start, _ in found), [readings for _, readings in found]
    if len(found) < FEWEST:
        return Entries()
    orders = [order for order in (_rising(times), _rising(times[::-1])[::-1]) if order]
    shortest = min(orders, key=lambda order: abs(order[-1] - order[0]), default=())
    return Entries(starts, shortest) if shortest else Entries()


def _rising(times: Sequence[Sequence[int]]) -> tuple[int, ...]:
    """One reading of each time so that none is before the one before it; empty where there is no such order."""
    found: list[int] = []
    for readings in times:
        later = [one for one in readings if not found or one >= found[-1]]
        if not later:
            return ()
        found.append(min(later))
    return tuple(found)


def _begins_line(plain: str, start: int) -> bool:
    line = plain.rfind("\n", 0, start) + 1
    return not plain[line:start].strip("[(•–-* \t")
