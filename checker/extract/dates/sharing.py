"""What several dates share that only the last prints: "Monday and Tuesday of next week", "May 3 and June 4, 2015"."""

from __future__ import annotations

from dataclasses import replace

from checker.extract.dates.expressions import Calendar, expression, feast_of, of_calendar
from checker.extract.dates.figures import readings
from checker.extract.dates.tokens import Token
from checker.when import Around, Fixed, Nth, Of, Period, Weekday, When, Yearly, resolve

__all__ = ["shared"]


def shared(tokens: list[Token]) -> list[Token]:
    """The tokens with what a date says of those that are joined to it from the left by "and", "or" and commas before these."""
    told = [_of_its_day(one, tokens[at + 1 : at + 3]) for at, one in enumerate(tokens)]
    last, listed = len(told) - 1, False
    while last > 1:
        before = last - 1
        joined = told[before].letter in ("&", "U") or (told[before].letter == "c" and listed)
        before -= 1 + (told[before].letter == "&" and told[before - 1].letter == "c")
        value = _with_that_of(told[before], told[last]) if joined and before >= 0 else None
        listed = value is not None
        if value is None:
            last -= 1
            continue
        told[before] = replace(told[before], letter="C" if isinstance(value, Calendar) else "P", value=value)
        last = before
    return told


def _of_its_day(feast: Token, following: list[Token]) -> Token:
    """A feast with the year of the day that is told behind it: "Good Friday, 3 April 2015", "Thanksgiving (Nov. 26, 2015)"."""
    if (
        feast.letter != "H"
        or len(following) < 2
        or following[0].letter not in "c("
        or following[1].letter != "C"
    ):
        return feast
    day = following[1].value
    if not isinstance(day, Calendar) or None in (day.year, day.month, day.day):
        return feast
    dated = Of(feast_of(str(feast.value)), Fixed(readings(day.year)))
    near = [
        abs((one.first - other.first).days) for one in resolve(dated) for other in resolve(of_calendar(day))
    ]
    return replace(feast, letter="C", value=dated) if near and min(near) <= _NEAR else feast


_NEAR = 7
"""Days between a feast and the day that is told of it, which may be wrong; "after Christmas, 3 May 2015" is none of it."""


def _with_that_of(before: Token, last: Token) -> Calendar | Of | None:
    """The date before with the week, the month or the year of the last; None where they are not two of a kind."""
    if last.letter not in "CP" or before.letter not in "WMC":
        return None
    one, other = expression(before), expression(last)
    if isinstance(other, Of) and isinstance(other.outer, Period | Around | Nth):
        return _inside_that_of(one, other)
    if not (isinstance(one, Yearly) and one.which == "any" and isinstance(last.value, Calendar)):
        return None
    year, month, day = last.value.year, last.value.month, last.value.day
    if year is None or month is None or (one.day is None) != (day is None):
        return None
    if (one.month, one.day or 0) >= (month, day or 0):  # "October 3 and May 4, 2015" may be of two years
        return None
    return Calendar(one.day, one.month, year, one.weekday)


def _inside_that_of(one: When, other: Of) -> Of | None:
    inner = other.inner
    if isinstance(one, Weekday) and isinstance(inner, Weekday) and one.which == "any":
        return Of(one, other.outer)
    if not (isinstance(one, Yearly) and isinstance(inner, Yearly) and one.which == "any"):
        return None
    alike = (one.day is None) == (inner.day is None)
    return Of(one, other.outer) if alike else None
