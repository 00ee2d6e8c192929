"""The expressions of time: what each says, before it is placed."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date, timedelta
from typing import Any, Literal, NamedTuple, TypeAlias

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
    "PartName",
    "Period",
    "Range",
    "Readings",
    "Season",
    "Span",
    "Told",
    "Until",
    "Weekday",
    "Weekend",
    "When",
    "Which",
    "Yearly",
    "described",
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
