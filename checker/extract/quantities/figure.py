"""What is found at one place."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from checker.kinds import Hedge, Trend
from checker.model import DateRange
from checker.when import When

__all__ = ["Figure"]


class Figure(NamedTuple):
    """A figure and its place; the fields of `checker.model.Mention` that come from the figure itself."""

    kind: str
    start: int
    end: int
    low: Decimal | None
    high: Decimal | None
    unit: str | None = None
    hedge: Hedge | None = None
    trend: Trend | None = None
    low_step: Decimal | None = None
    high_step: Decimal | None = None
    dates: tuple[DateRange, ...] = ()
    when: When | None = None
