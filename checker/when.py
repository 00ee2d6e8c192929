"""When something happens, as a text says it: what "last Friday" or "the end of 2019" means, before and after it is placed.

An expression is a small tree. `resolve(when, published)` gives the stretches of days that it can mean, seen from the day of
publication: several where the words leave it open ("on Monday" is the last one or the next), none where they point from a
day that the text alone knows ("three days later"), and none for what points from publication where that day is not known.

    Fixed        days that need no other day: "4 May 2021", "the 1990s", "03/04/2019"
    Yearly       a month or a day of a year that is not said: "3 March", "in March", "last March"
    Weekday      "on Monday", "last Friday"
    Weekend      "at the weekend"
    MonthDay     "the 18th", "Monday the 21st"
    Feast        "Easter", "Christmas Day 2010"
    Period       a whole stretch of the calendar: "today" (day, 0), "last week" (week, -1)
    Span         so many of them up to now or from now on: "the past two years"
    Offset       so far from a day: "two weeks ago", "three weeks from Friday"
    Told         so far from a day that the text tells of: "a year earlier", "the next day"
    Part         "early 2015", "the end of March"
    Nth          "the third quarter of 2019", "the last week of July"
    NthWeekday   "the first Monday of May"
    Around       "the week of 4 May"
    Beside       "the Sunday after Easter"
    Until        "the year to March", "six months ended 30 June"
    Of           one inside the other: "March last year", "Monday of next week"
    Range        "from March to May"
    Either       "on 3/4"
    Fiscal       a stretch of somebody's own year: "Q3 FY21", "the last fiscal year", "the third quarter"
    Season       "summer 2016", "last summer"
"""

from __future__ import annotations

import calendar
from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import Any, Literal, NamedTuple, TypeAlias

from checker.lexicon.feasts import LUNAR

__all__ = [
    "Around",
    "Beside",
    "DateRange",
    "Either",
    "Feast",
    "Fiscal",
    "Fixed",
    "Grain",
    "MonthDay",
    "Nth",
    "NthWeekday",
    "Of",
    "Offset",
    "Part",
    "Period",
    "Range",
    "Season",
    "Span",
    "Told",
    "Until",
    "Weekday",
    "Weekend",
    "When",
    "Which",
    "Yearly",
    "days_of_month",
    "described",
    "easter",
    "of_year",
    "resolve",
    "stretch",
]

Grain: TypeAlias = Literal[
    "minute",
    "hour",
    "day",
    "workday",
    "week",
    "weekend",
    "fortnight",
    "month",
    "quarter",
    "half",
    "year",
    "decade",
    "century",
]
Which: TypeAlias = Literal["any", "last", "past", "this", "next", "coming", "told"]
"""Which of those that come again and again: "last Friday", "this past Friday", "this Friday", "next Friday" …;
`told` is one that only the text knows ("the following Friday")."""
PartName: TypeAlias = Literal["early", "mid", "late", "beginning", "end", "earlier", "later", "rest"]


class DateRange(NamedTuple):
    """One reading of a date: the first and the last day it can mean ("April 2025" is 1 to 30 April)."""

    first: date
    last: date

    @classmethod
    def of_month(cls, year: int, month: int) -> DateRange:
        """All days of a month; year 1 to 9998."""
        after = date(year + month // 12, month % 12 + 1, 1)
        return cls(date(year, month, 1), after - timedelta(days=1))


@dataclass(frozen=True, slots=True)
class Fixed:
    """Days that need no other day; several readings where the text can be read in several ways, none for no day."""

    readings: tuple[DateRange, ...]


@dataclass(frozen=True, slots=True)
class Yearly:
    """A month of a year, or a day of it, with the weekday where one is said (0 is Monday)."""

    month: int
    day: int | None = None
    weekday: int | None = None
    which: Which = "any"


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week (0 is Monday)."""

    day: int
    which: Which = "any"


@dataclass(frozen=True, slots=True)
class Weekend:
    """The last weekend or the coming one, or which of them is said."""

    which: Which = "any"


@dataclass(frozen=True, slots=True)
class MonthDay:
    """A day of a month that is not said."""

    day: int
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Feast:
    """A feast by the days it falls on: month and day; month, weekday, which, days after; or days from Easter."""

    name: str
    rule: tuple[int, int] | tuple[int, int, int, int] | int | Literal["lunar"]
    which: Which = "any"


@dataclass(frozen=True, slots=True)
class Period:
    """A whole stretch of the calendar, so many after the one of publication."""

    grain: Grain
    shift: int


@dataclass(frozen=True, slots=True)
class Span:
    """So many stretches up to the day of publication, or from it on."""

    count: int | None
    grain: Grain
    ahead: bool


@dataclass(frozen=True, slots=True)
class Offset:
    """A day so far before or after another, or before or after publication where none is said."""

    steps: tuple[tuple[int | None, Grain], ...]
    ahead: bool
    base: When | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """So far before or after a day that the text tells of; `count` None is "several", 0 "the same"."""

    count: int | None
    grain: Grain
    ahead: bool


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a stretch."""

    part: PartName
    of: When


@dataclass(frozen=True, slots=True)
class Nth:
    """The stretch of that number inside another, from 1; -1 is the last; `count` of them together."""

    number: int
    grain: Grain
    of: When
    count: int = 1


@dataclass(frozen=True, slots=True)
class NthWeekday:
    """The first Monday of a month, from 1; -1 is the last, -2 the last but one."""

    number: int
    weekday: int
    of: When


@dataclass(frozen=True, slots=True)
class Around:
    """The stretch of a grain that holds a day."""

    grain: Grain
    day: When


@dataclass(frozen=True, slots=True)
class Beside:
    """The day of the week that follows or precedes another day (0 is Monday)."""

    weekday: int
    ahead: bool
    day: When


@dataclass(frozen=True, slots=True)
class Until:
    """So many stretches that end with the last day of another."""

    count: int
    grain: Grain
    end: When


@dataclass(frozen=True, slots=True)
class Of:
    """What comes again and again, inside a stretch."""

    inner: Yearly | Weekday | MonthDay | Feast
    outer: When


@dataclass(frozen=True, slots=True)
class Range:
    """From one to the other.

    `open` where the last may be left out: "from 2014 to 2018" can end with 2017, "from March to May" on the first of May.
    """

    first: When
    last: When
    open: bool = False


@dataclass(frozen=True, slots=True)
class Either:
    """What can be read in several ways: "on 3/4" is 3 April or 4 March."""

    ways: tuple[When, ...]


@dataclass(frozen=True, slots=True)
class Fiscal:
    """A stretch of somebody's own year: no calendar knows when it begins."""

    grain: Grain
    number: int | None
    year: int | None = None
    shift: int | None = None


@dataclass(frozen=True, slots=True)
class Season:
    """A season, whose days differ by country and custom: with a year no more is known than the year."""

    name: str
    year: int | None = None
    which: Which = "any"


When: TypeAlias = (
    Fixed
    | Yearly
    | Weekday
    | Weekend
    | MonthDay
    | Feast
    | Period
    | Span
    | Offset
    | Told
    | Part
    | Nth
    | NthWeekday
    | Around
    | Beside
    | Until
    | Of
    | Range
    | Either
    | Fiscal
    | Season
)

_YEARS = 5
"""So many years before and after publication are looked at for a day that comes every year; 29 February may need four,
and eight around 1900 and 2100, where it stays open."""
_MONTHS = 60
"""The same in months for a day that comes every month, where its weekday is said."""

Readings: TypeAlias = tuple[DateRange, ...]


def described(when: When | None) -> dict[str, Any] | None:
    """The expression in JSON's types: what it is, and what it is made of."""
    if when is None:
        return None
    return {
        "is": type(when).__name__.lower(),
        **{one.name: _plain(getattr(when, one.name)) for one in fields(when)},
    }


def _plain(value: object) -> Any:
    match value:
        case None | bool() | int() | str():
            return value
        case date():
            return value.isoformat()
        case DateRange(first, last):
            return {"first": first.isoformat(), "last": last.isoformat()}
        case tuple():
            return [_plain(one) for one in value]
    return described(value)  # type: ignore[arg-type]


def resolve(when: When, published: date | None = None) -> Readings:
    """The stretches of days that the words can mean, earliest first; none where they cannot be placed."""
    try:
        return tuple(sorted(set(_resolve(when, published))))
    except (OverflowError, ValueError):  # before the first or after the last year of the calendar
        return ()


def _resolve(when: When, published: date | None) -> Iterable[DateRange]:
    match when:
        case Fixed(readings):
            return readings
        case Told() | Fiscal():
            return ()
        case Season(name, year):
            return () if year is None else [DateRange(date(year, 1, 1), _end_of_season(name, year))]
        case Range():
            return _range(when, published)
        case Either(ways):
            return [one for way in ways for one in resolve(way, published)]
        case Part() | Nth() | NthWeekday() | Around() | Beside() | Until() | Of():
            return _inside(when, published)
        case Offset(base=base) if base is not None:
            return _offset(when, resolve(base, published))
    return () if published is None else _from_publication(when, published)


def _inside(
    when: Part | Nth | NthWeekday | Around | Beside | Until | Of, published: date | None
) -> Iterable[DateRange]:
    match when:
        case Part(of=of):
            return _part(when, resolve(of, published), published)
        case Nth(of=of):
            return _nth(when, resolve(of, published))
        case NthWeekday(number, weekday, of):
            wholes = [one for one in resolve(of, published) if (one.last - one.first).days > _FORTNIGHT]
            days = [_nth_weekday_in(one, weekday, number) for one in wholes]
            return [DateRange(day, day) for day in days if day is not None]
        case Around("weekend", day):
            return [_weekend_of(one.first) for one in resolve(day, published)]
        case Around(grain, day):
            return [stretch(grain, one.first) for one in resolve(day, published)]
        case Beside(weekday, ahead, day):
            return [_beside(weekday, ahead, one) for one in resolve(day, published)]
        case Until(count, grain, end):
            return [_until(count, grain, one.last) for one in resolve(end, published)]
        case Of(inner, outer):
            return _again_in(inner, resolve(outer, published))


def _from_publication(when: When, published: date) -> Iterable[DateRange]:
    match when:
        case Yearly():
            return _yearly(when, published)
        case Weekday(day, which):
            return _weekday(day, which, published)
        case Weekend(which):
            return _weekend(which, published)
        case MonthDay(day, weekday):
            return _month_day(day, weekday, published)
        case Feast(which=which):
            return _nearest(which, published, lambda year: _feast(when, year))
        case Period(grain, shift):
            return [_period(grain, shift, published)]
        case Offset():
            return _offset(when, (DateRange(published, published),))
        case Span(count, grain, ahead) if count is not None:
            return [_span(count, grain, ahead, published)]
    return ()


# ---------------------------------------------------------------- stretches of the calendar


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


def _moved(day: date, count: int, grain: Grain) -> date:
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


def _period(grain: Grain, shift: int, published: date) -> DateRange:
    return stretch(grain, _moved(stretch(grain, published).first, shift, grain))


def _span(count: int, grain: Grain, ahead: bool, published: date) -> DateRange:
    if grain in ("quarter", "half"):
        one, other = (1, count) if ahead else (-count, -1)
        return DateRange(_period(grain, one, published).first, _period(grain, other, published).last)
    if ahead:
        return DateRange(published + timedelta(days=1), _moved(published, count, grain))
    return DateRange(_moved(published, -count, grain), published)


def _offset(when: Offset, bases: Readings) -> Iterable[DateRange]:
    """The day so far from a day; from a stretch of days, a stretch: "three years after 2015" is in 2018."""
    if any(count is None or grain in ("hour", "minute") for count, grain in when.steps):
        return
    for base in bases:
        first, last = base
        for count, grain in when.steps:
            steps = (count or 0) if when.ahead else -(count or 0)
            first, last = _moved(first, steps, grain), _moved(last, steps, grain)
        yield DateRange(first, last)


_FORTNIGHT = 14
"""Days; the second Monday of less than that says nothing."""


def _nth_weekday_in(whole: DateRange, weekday: int, number: int) -> date | None:
    if number < 0:
        day = whole.last - timedelta(days=(whole.last.weekday() - weekday) % 7 + 7 * (-number - 1))
        return day if day >= whole.first else None
    day = whole.first + timedelta(days=(weekday - whole.first.weekday()) % 7 + 7 * (number - 1))
    return day if day <= whole.last else None


def _beside(weekday: int, ahead: bool, days: DateRange) -> DateRange:
    if ahead:
        day = days.last + timedelta(days=(weekday - days.last.weekday() - 1) % 7 + 1)
    else:
        day = days.first - timedelta(days=(days.first.weekday() - weekday - 1) % 7 + 1)
    return DateRange(day, day)


def _until(count: int, grain: Grain, last: date) -> DateRange:
    """So many stretches up to a day, that day in: six months ended 30 June begin on 1 January."""
    return DateRange(_moved(last + timedelta(days=1), -count, grain), last)


# ---------------------------------------------------------------- what comes again and again


def _nearest(which: Which, published: date, made: Callable[[int], DateRange | None]) -> list[DateRange]:
    """Of what comes once a year: the last that has begun and the next; or the one that is said."""
    if which == "told":
        return []
    years = range(max(MINYEAR, published.year - _YEARS), min(MAXYEAR - 1, published.year + _YEARS) + 1)
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


def _yearly(when: Yearly, published: date) -> list[DateRange]:
    found = _nearest(when.which, published, lambda year: of_year(when.month, when.day, year))
    if when.weekday is None:
        return found
    return [one for one in found if one.first.weekday() == when.weekday] or found


def of_year(month: int, day: int | None, year: int) -> DateRange | None:
    """A month of a year, or a day of it; None where that year has no such day."""
    if day is None:
        return DateRange.of_month(year, month)
    return (
        DateRange(date(year, month, day), date(year, month, day))
        if day <= days_of_month(year, month)
        else None
    )


def _weekday(day: int, which: Which, published: date) -> list[DateRange]:
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


def _weekend(which: Which, published: date) -> list[DateRange]:
    this = _period("weekend", 0, published)
    if which == "coming":
        return [this] if this.first > published else [_period("weekend", 1, published)]
    return [this] if this.first <= published else [_period("weekend", -1, published), this]


_THURSDAY = 3


def _weekend_of(day: date) -> DateRange:
    """The weekend that goes with a day: a Monday's is the one before it, up to it; a Thursday's begins with it."""
    if day.weekday() == 0:
        return DateRange(day - timedelta(days=2), day)
    weekend = stretch("weekend", day)
    return DateRange(min(day, weekend.first), weekend.last) if day.weekday() >= _THURSDAY else weekend


def _month_day(day: int, weekday: int | None, published: date) -> list[DateRange]:
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


def _feast(when: Feast, year: int) -> DateRange | None:
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


def _again_in(inner: Yearly | Weekday | MonthDay | Feast, outers: Readings) -> Iterable[DateRange]:
    """Every one that lies in the stretch; where several do it stays open which one, beyond two it says nothing."""
    for outer in outers:
        years = range(outer.first.year, min(outer.last.year, outer.first.year + _YEARS) + 1)
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
                found = [_feast(inner, year) for year in years]
        yield from (one for one in found if one and outer.first <= one.first and one.last <= outer.last)


def _end_of_season(name: str, year: int) -> date:
    return DateRange.of_month(year + 1, 2).last if name == "winter" else date(year, 12, 31)


# ---------------------------------------------------------------- parts


_SHARES: dict[PartName, tuple[int, int]] = {
    "early": (0, 4), "mid": (4, 8), "late": (8, 12), "beginning": (0, 4), "end": (8, 12), "earlier": (0, 6),
    "later": (6, 12), "rest": (6, 12),
}  # fmt: skip
"""From which twelfth of a stretch a part reaches to which: thirds, and halves for what lies before or after today, as
Microsoft's Recognizers-Text has them for a year."""
_OF_DECADE: dict[PartName, tuple[int, int]] = {
    "early": (0, 3), "mid": (4, 6), "late": (7, 9), "beginning": (0, 3), "end": (7, 9), "earlier": (0, 3),
    "later": (7, 9), "rest": (7, 9),
}  # fmt: skip
"""The years of a decade: "the early 1970s" are 1970 to 1973 (The Chicago Manual of Style leaves it open)."""
_OF_MONTH: dict[PartName, tuple[int, int]] = {
    "early": (1, 15), "mid": (10, 20), "late": (16, 31), "beginning": (1, 10), "end": (21, 31), "earlier": (1, 15),
    "later": (16, 31), "rest": (16, 31),
}  # fmt: skip
_OF_WEEK: dict[PartName, tuple[int, int]] = {
    "early": (0, 2), "mid": (1, 4), "late": (3, 6), "beginning": (0, 2), "end": (3, 6), "earlier": (0, 2),
    "later": (3, 6), "rest": (3, 6),
}  # fmt: skip


def _part(when: Part, wholes: Readings, published: date | None) -> Iterable[DateRange]:
    for whole in wholes:
        part = when.part
        if part in _SEEN_FROM_TODAY:
            if published is not None and whole.first <= published <= whole.last:
                yield from _beside_today(part, whole, published)
                continue
            part = _SEEN_FROM_TODAY[part]
        if found := _part_of(part, whole):
            yield found


_SEEN_FROM_TODAY: dict[PartName, PartName] = {"earlier": "early", "later": "late", "rest": "late"}
"""Parts that end or begin with the day of publication, and what they are of a stretch that does not hold it."""


def _beside_today(part: PartName, whole: DateRange, published: date) -> Iterable[DateRange]:
    """What is left of a stretch before the day of publication, after it, or from it on."""
    day = timedelta(days=1)
    yield from _half_beside_today(part, whole, published)
    match part:
        case "earlier":
            rest = DateRange(whole.first, published - day)
        case "later":
            rest = DateRange(published + day, whole.last)
        case _:
            rest = DateRange(published, whole.last)
    if rest.first <= rest.last:
        yield rest


def _half_beside_today(part: PartName, whole: DateRange, published: date) -> Iterable[DateRange]:
    """The early or the late part of the stretch, where it lies wholly before or after the day of publication."""
    half = _part_of(part, whole)
    if half and (
        (part == "earlier" and half.last < published) or (part == "later" and half.first > published)
    ):
        yield half


def _part_of(part: PartName, whole: DateRange) -> DateRange | None:
    first, last = whole
    days = (last - first).days + 1
    if days == 7:
        one, other = _OF_WEEK[part]
        return DateRange(first + timedelta(days=one), first + timedelta(days=other))
    if whole == DateRange.of_month(first.year, first.month):
        one, other = _OF_MONTH[part]
        return DateRange(first.replace(day=one), first.replace(day=min(other, last.day)))
    if days == 1:
        return whole
    if (first.month, first.day, last.month, last.day) != (1, 1, 12, 31):
        one, other = _SHARES[part]
        return DateRange(
            first + timedelta(days=days * one // 12), first + timedelta(days=days * other // 12 - 1)
        )
    years = last.year - first.year + 1
    if years == 10:
        one, other = _OF_DECADE[part]
        return DateRange(date(first.year + one, 1, 1), date(first.year + other, 12, 31))
    one, other = (years * share for share in _SHARES[part])
    return DateRange(
        date(first.year + one // 12, one % 12 + 1, 1),
        DateRange.of_month(first.year + (other - 1) // 12, (other - 1) % 12 + 1).last,
    )


def _nth(when: Nth, wholes: Readings) -> Iterable[DateRange]:
    for whole in wholes:
        parts = _parts(when.grain, whole)
        if when.number < 0:
            chosen = parts[-when.count :]
        else:
            chosen = parts[when.number - 1 : when.number - 1 + when.count]
        if len(chosen) == when.count:
            yield DateRange(chosen[0].first, chosen[-1].last)


_MOST_PARTS = 1200
_HALF_MONTH = 15
"""Days of the first half of a month."""


def _parts(grain: Grain, whole: DateRange) -> list[DateRange]:
    """The stretches of a grain that make up a whole; a week belongs where its Thursday lies (ISO 8601)."""
    day = whole.first
    parts: list[DateRange] = []
    if grain in ("hour", "minute", "fortnight"):
        return []
    if grain == "half" and whole in (stretch("decade", whole.first), stretch("century", whole.first)):
        years = (whole.last.year - whole.first.year + 1) // 2
        middle = date(whole.first.year + years, 1, 1)
        return [DateRange(whole.first, middle - timedelta(days=1)), DateRange(middle, whole.last)]
    if grain == "half" and whole == stretch("month", whole.first):
        middle = whole.first + timedelta(days=_HALF_MONTH)
        return [DateRange(whole.first, middle - timedelta(days=1)), DateRange(middle, whole.last)]
    while day <= whole.last and len(parts) < _MOST_PARTS:
        part = stretch(grain, day)
        belongs = part.first + (part.last - part.first) // 2 if grain in ("week", "decade") else part.first
        if whole.first <= belongs <= whole.last:
            parts.append(part)
        day = max(part.last, day) + timedelta(days=1)
    return parts


# ---------------------------------------------------------------- ranges


def _range(when: Range, published: date | None) -> Iterable[DateRange]:
    """From each first to the next last that does not lie before it."""
    lasts = resolve(when.last, published)
    for first in _firsts(when, lasts, published):
        last = _last_after(first, when.last, lasts) or _weekday_after(first, when)
        if last is None:
            continue
        yield DateRange(first.first, last.last)
        if isinstance(when.last, Part) and (day := _turn(when.last, published)) and day >= first.first:
            yield DateRange(first.first, day)
        if isinstance(when.first, Part) and (day := _turn(when.first, published)) and day <= last.last:
            yield DateRange(day, last.last)
        if when.open and last.first > first.last:
            yield DateRange(first.first, last.first - timedelta(days=_is_year(last)))


def _weekday_after(first: DateRange, when: Range) -> DateRange | None:
    """The weekday that ends a range whose first day is said: "from next Monday to Friday"."""
    if not isinstance(when.last, Weekday) or (isinstance(when.first, Weekday) and when.first.which == "any"):
        return None
    day = first.first + timedelta(days=(when.last.day - first.first.weekday()) % 7)
    return DateRange(day, day)


def _firsts(when: Range, lasts: Readings, published: date | None) -> Readings:
    """Where a range can begin; where the last that has begun is not over yet, that of the year before as well."""
    firsts, begins = resolve(when.first, published), when.first
    if (
        published is None
        or not isinstance(begins, Yearly)
        or begins.which != "any"
        or begins.weekday is not None
    ):
        return firsts
    begun = [one for one in firsts if one.first <= published][-1:]
    if not begun or (last := _last_after(begun[0], when.last, lasts)) is None or last.last <= published:
        return firsts
    earlier = of_year(begins.month, begins.day, begun[0].first.year - 1)
    return tuple(sorted({*firsts, earlier})) if earlier else firsts


def _turn(when: Part, published: date | None) -> date | None:
    """The day at which a stretch begins, ends or has its middle: "to the start of 2008" is up to its first day."""
    wholes = resolve(when.of, published)
    if len(wholes) != 1:
        return None
    first, last = wholes[0]
    if when.part == "beginning":
        return first
    if when.part == "end":
        return last
    return first + (last - first) // 2 + timedelta(days=1) if when.part == "mid" else None


def _is_year(days: DateRange) -> bool:
    return days == stretch("year", days.first)


def _last_after(first: DateRange, when: When, lasts: Readings) -> DateRange | None:
    if isinstance(when, Yearly):
        years = range(first.first.year, first.first.year + _YEARS)
        found = (of_year(when.month, when.day, year) for year in years)
        return next((one for one in found if one and one.last >= first.first), None)
    return next((one for one in lasts if one.last >= first.first), None)
