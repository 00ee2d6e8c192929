"""A number in a text, as a draft's lookup sees it."""

from __future__ import annotations

from typing import Literal, NamedTuple

from checker.model import Mention
from checker.values import Quantity
from checker.values.dates import Bound

__all__ = ["Figure", "Kind"]

Kind = Literal[
    "money", "percent", "time", "measure", "age", "count", "number", "ordinal",
    "date", "decade", "quarter", "clock", "score", "code",
]  # fmt: skip


class Figure(NamedTuple):
    """A number in a text."""

    start: int
    end: int
    text: str
    kind: Kind
    sentence: int
    """Index of its sentence; -1 outside of all."""
    value: Quantity | None = None
    """As printed, with unit and hedge; None for what is compared by `parts` or `word`."""
    parts: tuple[int | None, ...] = ()
    """date: year, month, day · decade: its first year, below 100 without a century · quarter: which, year ·
    clock: hour, minute, 0 for am and 1 for pm · score: the numbers."""
    word: str = ""
    """count: the counted noun · code: the whole token, bare · else the word in front, where it may be a label's."""
    written: bool = False
    """In words, not in digits."""
    bounds: tuple[Bound, ...] = ()
    """date: the bounds that the words beside it can make of it ("by June"); none of the ends of a stretch."""
    mention: Mention | None = None

    @property
    def is_bare_month(self) -> bool:
        """Whether it is a month without a day or a year: "in June"."""
        return self.kind == "date" and self.parts[::2] == (None, None)

    def minutes_to(self, other: Figure) -> int:
        """From one time of day on to another, round the clock: once a day, twice where one does not tell am from pm."""
        halves = self.parts[2], other.parts[2]
        return (_minute(other) - _minute(self)) % (HALF_DAY if None in halves else 2 * HALF_DAY)


HALF_DAY = 12 * 60
"""Minutes in which the hand goes round the clock."""


def _minute(clock: Figure) -> int:
    hour, minute, half = clock.parts
    assert hour is not None and minute is not None
    return (hour % 12 + 12 * (half or 0)) * 60 + minute
