"""What comes again and again: days of the week, of a month and of a year, and feasts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import MAXYEAR, MINYEAR, date, timedelta

from checker.lexicon.feasts import LUNAR
from checker.when.expressions import DateRange, Feast, MonthDay, Readings, Weekday, Which, Yearly
from checker.when.stretches import days_of_month, of_year, period, stretch

__all__ = [
    "YEARS",
    "again_in",
    "easter",
    "feast_in",
    "month_days",
    "nearest",
    "weekdays",
    "weekend_of",
    "weekends",
    "yearly",
]

YEARS = 5
"""So many years before and after publication are looked at for a day that comes every year; 29 February may need four,
and eight around 1900 and 2100, where it stays open."""
_MONTHS = 60
"""The same in months for a day that comes every month, where its weekday is said."""


def nearest(which: Which, published: date, made: Callable[[int], DateRange | None]) -> list[DateRange]:
    """Of what comes once a year: the last that has begun and the next; or the one that is said."""
    if which == "told":
        return []
    years = range(max(MINYEAR, published.year - YEARS), min(MAXYEAR - 1, published.year + YEARS) + 1)
    found = [one for year in years if (one := made(year))]
    before = [one for one in found if one.first <= published][-1:]
    if before and before[0].last > published:  # not over yet: that of the year before may be meant
        before = [one for one in found if one.first <= published][-2:]
    after = [one for one in found if one.first > published][:1]
    match which:
        case "last":
            ended = [one for one in found if one.last < published][-1:]
            return ended + [one for one in found if one.first.year == published.year - 1]
        case "past":
            return before[-1:]
        case "this":
            return [one for one in found if one.first.year == published.year]
        case "next":
            return after + [one for one in found if one.first.year == published.year + 1]
        case "coming":
            return after
    return before + after


def yearly(when: Yearly, published: date) -> list[DateRange]:
    """A month or a day of a year: "in March" is the last one and the next."""
    found = nearest(when.which, published, lambda year: of_year(when.month, when.day, year))
    if when.weekday is None:
        return found
    return [one for one in found if one.first.weekday() == when.weekday] or found


def weekdays(day: int, which: Which, published: date) -> list[DateRange]:
    """A day of the week: "last Friday" is the one before publication, or that of the week before."""
    since = (published.weekday() - day) % 7
    before = published - timedelta(days=since or 7)
    after = before + timedelta(days=7)
    of_week = published - timedelta(days=published.weekday() - day)
    coming = published + timedelta(days=(7 - since) % 7 or 7)
    days = {
        "any": (before, after),
        "last": (before, of_week - timedelta(days=7)),
        "past": (before,),
        "this": (of_week,),
        "next": (coming, of_week + timedelta(days=7)),
        "coming": (coming,),
        "told": (),
    }[which]
    return [DateRange(one, one) for one in days]


def weekends(which: Which, published: date) -> list[DateRange]:
    """The weekend: before publication, or the next."""
    this = period("weekend", 0, published)
    if which == "coming":
        return [this] if this.first > published else [period("weekend", 1, published)]
    return [this] if this.first <= published else [period("weekend", -1, published), this]


_THURSDAY = 3


def weekend_of(day: date) -> DateRange:
    """The weekend that goes with a day: a Monday's is the one before it, up to it; a Thursday's begins with it."""
    if day.weekday() == 0:
        return DateRange(day - timedelta(days=2), day)
    weekend = stretch("weekend", day)
    return DateRange(min(day, weekend.first), weekend.last) if day.weekday() >= _THURSDAY else weekend


def month_days(day: int, weekday: int | None, published: date) -> list[DateRange]:
    """The last such day up to publication, and the next; of those of its weekday where one is said."""
    at = published.year * 12 + published.month - 1
    months = range(at - _MONTHS, at + _MONTHS + 1) if weekday is not None else range(at - 2, at + 3)
    days = [
        date(month // 12, month % 12 + 1, day)
        for month in months
        if MINYEAR <= month // 12 <= MAXYEAR and day <= days_of_month(month // 12, month % 12 + 1)
    ]
    days = [one for one in days if weekday is None or one.weekday() == weekday]
    near = [one for one in days if one <= published][-1:] + [one for one in days if one > published][:1]
    return [DateRange(one, one) for one in near]


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Meeus/Jones/Butcher, "Astronomical Algorithms", 1991)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def feast_in(when: Feast, year: int) -> DateRange | None:
    """A feast in a year; None where it is not known there, or falls twice."""
    match when.rule:
        case "lunar":
            days_of_year = [one for one in LUNAR[when.name] if one.startswith(f"{year}")]
            if len(days_of_year) != 1:  # none is known, or it falls twice in this year
                return None
            day = date.fromisoformat(days_of_year[0])
        case int(days):
            day = easter(year) + timedelta(days=days)
        case (month, day_of_month):
            day = date(year, month, day_of_month)
        case (month, weekday, number, days):
            day = _nth_weekday(year, month, weekday, number) + timedelta(days=days)
    return DateRange(day, day)


def _nth_weekday(year: int, month: int, weekday: int, number: int) -> date:
    if number < 0:
        last = date(year, month, days_of_month(year, month))
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (number - 1))


def again_in(inner: Yearly | Weekday | MonthDay | Feast, outers: Readings) -> Iterable[DateRange]:
    """Every one that lies in the stretch; where several do it stays open which one, beyond two it says nothing."""
    for outer in outers:
        years = range(outer.first.year, min(outer.last.year, outer.first.year + YEARS) + 1)
        found: list[DateRange | None]
        match inner:
            case Weekday(day):
                first = outer.first + timedelta(days=(day - outer.first.weekday()) % 7)
                found = [DateRange(first, first)] if (outer.last - outer.first).days < 7 else []
            case Yearly(month, day_of_month):
                found = [of_year(month, day_of_month, year) for year in years]
            case MonthDay(number):
                found = [of_year(outer.first.month, number, outer.first.year)]
            case Feast():
                found = [feast_in(inner, year) for year in years]
        yield from (one for one in found if one and outer.first <= one.first and one.last <= outer.last)
