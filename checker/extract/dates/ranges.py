"""Stretches from one day to another: "from 3 March to 9 April", "next Monday until 3 May".

Each function takes the tokens that a pattern of the grammar has matched, as in `printed`.
"""

from __future__ import annotations

from dataclasses import replace

from checker.extract.dates.expressions import (
    Built,
    Calendar,
    Tokens,
    expression,
    of_calendar,
    token_of,
)
from checker.extract.dates.figures import (
    day_of,
    readings,
)
from checker.extract.dates.tokens import (
    Token,
)
from checker.when import (
    Either,
    Feast,
    Fiscal,
    Fixed,
    Nth,
    NthWeekday,
    Of,
    Offset,
    Part,
    Period,
    Range,
    Span,
    Told,
    Weekday,
    When,
    Yearly,
)

__all__ = [
    "read_open_range",
    "read_range",
]


def read_open_range(tokens: Tokens) -> Built:
    """3 March to 9 April, next Monday until 3 May, Easter to Christmas: what no "from" or "between" opens.

    A day in the past and one that "to" leads to may be when it was said and what was said ("moved last week to Friday"), and
    a dash between days told in two ways is one that says them again ("tomorrow - Friday").
    """
    first, last = tokens[0], tokens[-1]
    joint = token_of(tokens[1:-1], "uh")
    assert joint is not None
    if (
        joint.value == "to"
        and last.letter not in "jJ" + first.letter * (first.letter in "WH")
        and _is_past(first)
    ):
        return None
    if joint.letter == "h" and first.letter in "jJWPH" and first.letter != last.letter:
        return None
    return read_range(tokens)


def _is_past(token: Token) -> bool:
    """Whether a token points back from publication, or may: "last week", "two days ago", "Monday"."""
    return token.letter == "W" or (token.letter == "P" and _points_back(token.value))


def _points_back(when: object) -> bool:
    match when:
        case Period(shift=shift):
            return shift < 0
        case Weekday(which=which) | Yearly(which=which) | Feast(which=which):
            return which in ("last", "past")
        case Offset(ahead=ahead, base=None) | Span(ahead=ahead):
            return not ahead
        case Part(of=of) | Nth(of=of) | Of(outer=of) | NthWeekday(of=of):
            return _points_back(of)
    return False


def read_range(tokens: Tokens) -> Built:
    """From 3 March to 9 April, from May 2015 until now."""
    ends = [one for one in tokens if one.letter in "CPYVjJWMmH0"]
    first, last = ends[0], ends[-1]
    if last.letter == "0":
        last = replace(last, letter="j", value=0)
    if first.letter == "J" and last.letter in "jJ":
        return None
    one, other = first.value, last.value
    if isinstance(one, Calendar) and isinstance(other, Calendar):
        one, other = _in_order(*_shared(one, other))
        if one.either and other.either:
            swapped = Range(of_calendar(one.swapped), of_calendar(other.swapped))
            same = Range(of_calendar(replace(one, either=False)), of_calendar(replace(other, either=False)))
            return "C", Either((same, swapped))
        if token_of(tokens, "s") and not _adjacent(one, other):
            return None
        months = one.day is None and other.day is None and other.month is not None
        return "C", Range(of_calendar(one), of_calendar(other), open=months)
    if isinstance(one, Calendar) and one.day and one.month and one.year is None and isinstance(other, Fixed):
        return _to_fixed(one, other)
    if isinstance(one, Calendar) and one.month is not None and one.year is None and last.letter == "Y":
        return None
    if isinstance(one, Fixed) and isinstance(other, Fixed) and len(one.readings) == len(other.readings) == 2:
        return "C", _in_one_order(one, other)
    a, b = _of_one_year(expression(first), expression(last))
    if (
        first.letter == last.letter == "W" and tokens[0].letter not in "fb"
    ):  # "Monday to Friday" may be every week
        return "P", Told(None, "week", ahead=True)
    if isinstance(a, Fiscal | Told) or isinstance(b, Fiscal | Told):
        return None
    if token_of(tokens, "s") and not (isinstance(a, Fixed) and isinstance(b, Fixed)):
        return None  # "2012-10-01/2015-09-30" is one stretch (ISO 8601)
    open_ended = (isinstance(b, Yearly) and b.day is None) or (
        isinstance(b, Period) and b.grain in ("week", "month", "year")
    )
    return "P" if "P" in (first.letter, last.letter) else "C", Range(a, b, open=open_ended)


def _in_order(one: Calendar, other: Calendar) -> tuple[Calendar, Calendar]:
    """Both days, and the one that can be read two ways as the way in which it is not before the first: "2/29-3/1"."""
    if one.either == other.either:
        return one, other
    ways = [
        (replace(a, either=False), replace(b, either=False))
        for a in ((one, one.swapped) if one.either else (one,))
        for b in ((other, other.swapped) if other.either else (other,))
    ]
    ordered = [
        way for way in ways if (way[0].month, way[0].day or 0) <= (way[1].month, way[1].day or _LATEST)
    ]
    return ordered[0] if len(ordered) == 1 else (one, other)


def _in_one_order(one: Fixed, other: Fixed) -> When:
    """5/6/2018 - 7/5/2018: both ends with the month first, or both with the day first."""
    ways = [
        Range(Fixed((a,)), Fixed((b,))) for a, b in zip(one.readings, other.readings, strict=True) if a <= b
    ]
    return Either(tuple(ways)) if ways else Range(one, other)


def _of_one_year(first: When, last: When) -> tuple[When, When]:
    """Both ends with the year that only the last prints: "from mid-May to early June 2019", "from May to the end of 2019"."""
    month = first.of if isinstance(first, Part) else first
    whole = last.of if isinstance(last, Part) else last
    if not (isinstance(month, Yearly) and month.which == "any") or month.weekday:
        return first, last
    if isinstance(whole, Of) and isinstance(whole.inner, Yearly) and isinstance(whole.outer, Period):
        year, later = (
            whole.outer,
            (month.month, month.day or 0) > (whole.inner.month, whole.inner.day or _LATEST),
        )
        dated: When = Of(month, replace(year, shift=year.shift - later))
        return (replace(first, of=dated) if isinstance(first, Part) else dated), last
    if not isinstance(whole, Fixed):
        return first, last
    if len(whole.readings) != 1:
        return first, last
    ends = whole.readings[0]
    later = (month.month, month.day or 0) > (ends.last.month, ends.last.day)
    dated = Fixed(readings(ends.last.year - later, month.month, month.day))
    return (replace(first, of=dated) if isinstance(first, Part) else dated), last


_LATEST = 32
"""Beyond the last day of a month."""


def _adjacent(one: Calendar, other: Calendar) -> bool:
    """Whether the second day follows the first, so that a stroke between them makes a night or two days of them."""
    if None in (one.day, one.month, other.day, other.month):
        return False
    year = other.year or one.year or _LEAP
    days = [day_of(year, one.month or 0, one.day or 0), day_of(year, other.month or 0, other.day or 0)]
    return all(days) and (days[1][0].first - days[0][0].first).days == 1


_LEAP = 2000


def _to_fixed(one: Calendar, other: Fixed) -> Built:
    """5/1-5/7/2020: the year and the order of the last for both."""
    plain = replace(one, either=False)
    ways: list[When] = []
    for way in (plain, plain.swapped) if one.either else (plain,):
        for last in other.readings:
            year = last.first.year - ((way.month or 0, way.day or 0) > (last.first.month, last.first.day))
            if found := day_of(year, way.month or 0, way.day or 0):
                ways.append(Range(Fixed(found), Fixed((last,))))
    return ("C", Either(tuple(ways))) if ways else None


def _shared(one: Calendar, other: Calendar) -> tuple[Calendar, Calendar]:
    """Both ends with what the other has and it lacks: the month of "17 - 19 July", the year of "May to Oct 2020"."""
    if other.month is None and other.day is not None and one.month is not None:
        other = replace(other, month=one.month, year=other.year or one.year)
    if one.month is None and one.day is not None and other.month is not None:
        one = replace(one, month=other.month)
    if one.year is None and one.month is not None and other.month is not None and other.year is not None:
        later = (one.month, one.day or 0) > (other.month, other.day or 31)
        one = replace(one, year=other.year - later)
    if other.year is None and one.year is not None and one.month is not None and other.month is not None:
        later = (one.month, one.day or 0) > (other.month, other.day or 31)
        other = replace(other, year=one.year + later)
    return one, other
