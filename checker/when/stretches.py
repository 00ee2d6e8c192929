"""Stretches of the calendar: weeks, months, decades, and so many of them from a day on."""

from __future__ import annotations

import calendar
from collections.abc import Iterable
from datetime import MAXYEAR, MINYEAR, date, timedelta

from checker.when.expressions import DateRange, Grain, Offset, Readings

__all__ = [
    "days_of_month",
    "end_of_season",
    "moved",
    "nth_weekday_in",
    "of_year",
    "offset_from",
    "period",
    "span",
    "stretch",
    "stretch_until",
    "weekday_beside",
]


def days_of_month(year: int, month: int) -> int:
    """How many days a month has."""
    return calendar.monthrange(year, month)[1]


def stretch(grain: Grain, day: date) -> DateRange:
    """The stretch of the calendar that holds a day; a week begins on Monday."""
    match grain:
        case "week" | "fortnight":
            first = day - timedelta(days=day.weekday())
            return DateRange(first, first + timedelta(days=6 if grain == "week" else 13))
        case "weekend":
            first = day + timedelta(days=5 - day.weekday())
            return DateRange(first, first + timedelta(days=1))
        case "month":
            return DateRange.of_month(day.year, day.month)
        case "quarter" | "half":
            months = 3 if grain == "quarter" else 6
            month = (day.month - 1) // months * months + 1
            return DateRange(date(day.year, month, 1), DateRange.of_month(day.year, month + months - 1).last)
        case "year":
            return DateRange(date(day.year, 1, 1), date(day.year, 12, 31))
        case "decade":
            first_year = day.year - day.year % 10
            return DateRange(date(first_year, 1, 1), date(first_year + 9, 12, 31))
        case "century":
            first_year = (day.year - 1) // 100 * 100 + 1
            return DateRange(date(first_year, 1, 1), date(first_year + 99, 12, 31))
    return DateRange(day, day)


_DAYS: dict[Grain, int] = {"day": 1, "week": 7, "weekend": 7, "fortnight": 14}
_MONTHS_OF: dict[Grain, int] = {
    "month": 1,
    "quarter": 3,
    "half": 6,
    "year": 12,
    "decade": 120,
    "century": 1200,
}


def moved(day: date, count: int, grain: Grain) -> date:
    """The day so many stretches on; the last of its month where that has no such day."""
    if grain in _DAYS:
        return day + timedelta(days=count * _DAYS[grain])
    if grain == "workday":
        return _workday(day, count)
    months = day.year * 12 + day.month - 1 + count * _MONTHS_OF[grain]
    year, month = months // 12, months % 12 + 1
    if not MINYEAR <= year <= MAXYEAR:
        raise OverflowError
    return date(year, month, min(day.day, days_of_month(year, month)))


def _workday(day: date, count: int) -> date:
    """The day so many days from Monday to Friday on, or back: one after a Friday is the Monday; feasts are not known."""
    step = 1 if count > 0 else -1
    weeks, rest = divmod(abs(count), _WORKDAYS)
    day += timedelta(days=7 * weeks * step)
    while rest or day.weekday() >= _WORKDAYS:
        day += timedelta(days=step)
        rest -= bool(rest) and day.weekday() < _WORKDAYS
    return day


_WORKDAYS = 5


def period(grain: Grain, shift: int, published: date) -> DateRange:
    """The whole stretch so many after the one of publication: ("week", -1) is last week."""
    return stretch(grain, moved(stretch(grain, published).first, shift, grain))


def span(count: int, grain: Grain, ahead: bool, published: date) -> DateRange:
    """So many stretches up to publication, or from it on: "the past two years"."""
    if grain in ("quarter", "half"):
        one, other = (1, count) if ahead else (-count, -1)
        return DateRange(period(grain, one, published).first, period(grain, other, published).last)
    if ahead:
        return DateRange(published + timedelta(days=1), moved(published, count, grain))
    return DateRange(moved(published, -count, grain), published)


def offset_from(when: Offset, bases: Readings) -> Iterable[DateRange]:
    """The day so far from a day; from a stretch of days, a stretch: "three years after 2015" is in 2018."""
    if any(count is None or grain in ("hour", "minute") for count, grain in when.steps):
        return
    for base in bases:
        first, last = base
        for count, grain in when.steps:
            steps = (count or 0) if when.ahead else -(count or 0)
            first, last = moved(first, steps, grain), moved(last, steps, grain)
        yield DateRange(first, last)


def nth_weekday_in(whole: DateRange, weekday: int, number: int) -> date | None:
    """The day of the week of that number in a stretch: 1 is the first, -2 the last but one; None where it has none."""
    if number < 0:
        day = whole.last - timedelta(days=(whole.last.weekday() - weekday) % 7 + 7 * (-number - 1))
        return day if day >= whole.first else None
    day = whole.first + timedelta(days=(weekday - whole.first.weekday()) % 7 + 7 * (number - 1))
    return day if day <= whole.last else None


def weekday_beside(weekday: int, ahead: bool, days: DateRange) -> DateRange:
    """The day of the week that follows or precedes some days: "the Sunday after Easter"."""
    if ahead:
        day = days.last + timedelta(days=(weekday - days.last.weekday() - 1) % 7 + 1)
    else:
        day = days.first - timedelta(days=(days.first.weekday() - weekday - 1) % 7 + 1)
    return DateRange(day, day)


def stretch_until(count: int, grain: Grain, last: date) -> DateRange:
    """So many stretches up to a day, that day in: six months ended 30 June begin on 1 January."""
    return DateRange(moved(last + timedelta(days=1), -count, grain), last)


def of_year(month: int, day: int | None, year: int) -> DateRange | None:
    """A month of a year, or a day of it; None where that year has no such day."""
    if day is None:
        return DateRange.of_month(year, month)
    return (
        DateRange(date(year, month, day), date(year, month, day))
        if day <= days_of_month(year, month)
        else None
    )


def end_of_season(name: str, year: int) -> date:
    """The last day that a season of a year can have: the winter of 2015 may end in 2016."""
    return DateRange.of_month(year + 1, 2).last if name == "winter" else date(year, 12, 31)
