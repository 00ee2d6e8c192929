"""Where an expression lies on the calendar, seen from the day of publication."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from checker.when.expressions import (
    Around,
    Beside,
    DateRange,
    Either,
    Feast,
    Fiscal,
    Fixed,
    MonthDay,
    Nth,
    NthWeekday,
    Of,
    Offset,
    Part,
    Period,
    Range,
    Readings,
    Season,
    Span,
    Told,
    Until,
    Weekday,
    Weekend,
    When,
    Yearly,
)
from checker.when.parts import nth_in, parts_in
from checker.when.recurring import (
    YEARS,
    again_in,
    feast_in,
    month_days,
    nearest,
    weekdays,
    weekend_of,
    weekends,
    yearly,
)
from checker.when.stretches import (
    end_of_season,
    nth_weekday_in,
    of_year,
    offset_from,
    period,
    span,
    stretch,
    stretch_until,
    weekday_beside,
)

__all__ = [
    "resolve",
]

_FORTNIGHT = 14
"""Days; the second Monday of less than that says nothing."""


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
            return () if year is None else [DateRange(date(year, 1, 1), end_of_season(name, year))]
        case Range():
            return _range(when, published)
        case Either(ways):
            return [one for way in ways for one in resolve(way, published)]
        case Part() | Nth() | NthWeekday() | Around() | Beside() | Until() | Of():
            return _inside(when, published)
        case Offset(base=base) if base is not None:
            return offset_from(when, _reckoned_from(base, published))
    return () if published is None else _from_publication(when, published)


def _inside(
    when: Part | Nth | NthWeekday | Around | Beside | Until | Of, published: date | None
) -> Iterable[DateRange]:
    match when:
        case Part(of=of):
            return parts_in(when, resolve(of, published), published)
        case Nth(of=of):
            return nth_in(when, resolve(of, published))
        case NthWeekday(number, weekday, of):
            wholes = [one for one in resolve(of, published) if (one.last - one.first).days > _FORTNIGHT]
            days = [nth_weekday_in(one, weekday, number) for one in wholes]
            return [DateRange(day, day) for day in days if day is not None]
        case Around("weekend", day):
            return [weekend_of(one.first) for one in resolve(day, published)]
        case Around(grain, day):
            return [stretch(grain, one.first) for one in resolve(day, published)]
        case Beside(weekday, ahead, day):
            return [weekday_beside(weekday, ahead, one) for one in resolve(day, published)]
        case Until(count, grain, end):
            return [stretch_until(count, grain, one.last) for one in resolve(end, published)]
        case Of(inner, outer):
            return again_in(inner, resolve(outer, published))


def _from_publication(when: When, published: date) -> Iterable[DateRange]:
    match when:
        case Yearly():
            return yearly(when, published)
        case Weekday(day, which):
            return weekdays(day, which, published)
        case Weekend(which):
            return weekends(which, published)
        case MonthDay(day, weekday):
            return month_days(day, weekday, published)
        case Feast(which=which):
            return nearest(which, published, lambda year: feast_in(when, year))
        case Period(grain, shift):
            return [period(grain, shift, published)]
        case Offset():
            return offset_from(when, (DateRange(published, published),))
        case Span(count, grain, ahead) if count is not None:
            return [span(count, grain, ahead, published)]
    return ()


def _range(when: Range, published: date | None) -> Iterable[DateRange]:
    """From each first to the next last that does not lie before it; to a last that is one, from the nearest first."""
    lasts = resolve(when.last, published)
    firsts = _firsts(when, lasts, published)
    if len(lasts) == 1 and isinstance(when.first, _AGAIN) and getattr(when.first, "which", "any") == "any":
        firsts = (
            _begun_before(when.first, lasts[0])
            or tuple(one for one in firsts if one.first <= lasts[0].last)[-1:]
        )
    for first in firsts:
        for last in _lasts_of(first, when, lasts):
            yield DateRange(first.first, last.last)
            if isinstance(when.last, Part) and (day := _turn(when.last, published)) and day >= first.first:
                yield DateRange(first.first, day)
            if isinstance(when.first, Part) and (day := _turn(when.first, published)) and day <= last.last:
                yield DateRange(day, last.last)
            if when.open and last.first > first.last:
                yield DateRange(first.first, last.first - timedelta(days=_is_year(last)))


def _begun_before(begins: When, last: DateRange) -> Readings:
    """The last month, day or feast of its name before a day that is known: "from Christmas to Easter 2015"."""
    years = range(last.first.year - 1, last.first.year + 1)
    return tuple(one for one in _in_years(begins, years) if one.first <= last.first)[-1:]


def _in_years(when: When, years: range) -> list[DateRange]:
    """A month, a day or a feast in each of the years; none for what does not come once a year."""
    match when:
        case Yearly(month, day):
            found = [of_year(month, day, year) for year in years]
        case Feast():
            found = [feast_in(when, year) for year in years]
        case _:
            return []
    return [one for one in found if one]


def _lasts_of(first: DateRange, when: Range, lasts: Readings) -> Readings:
    """Where a range from a day on can end: "until next Friday" is one of two."""
    if isinstance(when.last, Weekday) and when.last.which == "next":
        return tuple(one for one in lasts if one.last >= first.first)
    last = _last_after(first, when.last, lasts) or _weekday_after(first, when)
    if isinstance(when.last, Yearly) and when.last.which != "any":  # "from May 2015 to this June"
        said = [one for one in lasts if one.last >= first.first]
        return tuple(sorted({*said, *([last] if last else [])}))
    return (last,) if last else ()


_AGAIN = (Yearly, Weekday, MonthDay, Part, Feast)
"""What may be the last or the next one."""


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


def _reckoned_from(base: When, published: date | None) -> Readings:
    """What is counted from: of the start and the end of a stretch that day, "two days before the end of the month"."""
    if not (isinstance(base, Part) and base.part in ("beginning", "end")):
        return resolve(base, published)
    days = (_turn_of(base, whole) for whole in resolve(base.of, published))
    return tuple(DateRange(day, day) for day in days if day is not None)


def _turn(when: Part, published: date | None) -> date | None:
    """The day at which a stretch begins, ends or has its middle: "to the start of 2008" is up to its first day."""
    wholes = resolve(when.of, published)
    return _turn_of(when, wholes[0]) if len(wholes) == 1 else None


def _turn_of(when: Part, whole: DateRange) -> date | None:
    first, last = whole
    if when.part == "beginning":
        return first
    if when.part == "end":
        return last
    return first + (last - first) // 2 + timedelta(days=1) if when.part == "mid" else None


def _is_year(days: DateRange) -> bool:
    return days == stretch("year", days.first)


def _last_after(first: DateRange, when: When, lasts: Readings) -> DateRange | None:
    if isinstance(when, Yearly) or (isinstance(when, Feast) and when.which == "any"):
        found = _in_years(when, range(first.first.year, first.first.year + YEARS))
        return next((one for one in found if one.last >= first.first), None)
    return next((one for one in lasts if one.last >= first.first), None)
