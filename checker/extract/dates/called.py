"""Stretches that are called by a month or by a day of another year: "the December quarter", "on this day in 1980"."""

from __future__ import annotations

from checker.extract.dates.counted import read_period
from checker.extract.dates.expressions import Built, Tokens, expression, grain_of, value_of
from checker.when import DateRange, Fixed, Grain, Until, Yearly

__all__ = ["read_anniversary", "read_named_quarter"]


def read_anniversary(tokens: Tokens) -> Built:
    """On this day (in 1980), this week (in 1980): none of this year; "this quarter in 2019" may be one."""
    return ("x", None) if grain_of(tokens) in ("day", "week", "month") else read_period(tokens)


_ENDING: dict[Grain, tuple[int, frozenset[int]]] = {
    "quarter": (3, frozenset((3, 6, 9, 12))),
    "half": (6, frozenset((6, 12))),
}
"""How many months a quarter and a half have, and with which months those end that are called by them."""


def read_named_quarter(tokens: Tokens) -> Built:
    """The December quarter, the June half, the March 2018 quarter, the March quarter of 2018: the months that end with it.

    So they are called in Australia and India.
    """
    grain, year = grain_of(tokens), value_of(tokens, "Y")
    end = expression(next(one for one in tokens if one.letter in "MC"))
    if grain not in _ENDING:
        return None
    count, months = _ENDING[grain]
    if isinstance(end, Yearly):
        if end.day is not None or end.month not in months:
            return None
        if year is None:
            return "P", Until(count, "month", end)
        end = Fixed((DateRange.of_month(year, end.month),))
    if not isinstance(end, Fixed) or len(end.readings) != 1:
        return None
    first, last = end.readings[0]
    if last.month not in months or end.readings[0] != DateRange.of_month(last.year, last.month):
        return None
    return "C", Fixed((DateRange(first.replace(month=first.month - count + 1), last),))
