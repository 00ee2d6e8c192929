"""Dates and years, each with every way it can be read.

A date of two small numbers (11/06/2025) is both days; a month with its year is the whole month; a year alone is
the year, a decade its ten years. A day without a year has no reading.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from checker.extract.lexicon.calendar import MONTHS
from checker.extract.quantities_units import is_plural, unit_at
from checker.extract.quantities_words import next_words
from checker.model import DateRange

__all__ = ["DateFound", "date_at", "readings"]

_FIRST_YEAR, _LAST_YEAR = 1500, 2199
"""Four digits in this span are a year unless something says otherwise."""
_LIKELY_FROM, _LIKELY_TO = 1900, 2100


class DateFound(NamedTuple):
    """Where a date stands, its year when it is nothing but a year, and its readings."""

    start: int
    end: int
    year: Decimal | None
    dates: tuple[DateRange, ...]


def readings(year: int | None, month: int | None = None, day: int | None = None) -> tuple[DateRange, ...]:
    """The one reading of a year, a month of a year or a day; none without a year or when no such day exists."""
    if year is None:
        return ()
    if month is None:
        return (DateRange(date(year, 1, 1), date(year, 12, 31)),)
    if not 1 <= month <= 12:
        return ()
    last = monthrange(year, month)[1]
    if day is None:
        return (DateRange(date(year, month, 1), date(year, month, last)),)
    return (DateRange(date(year, month, day), date(year, month, day)),) if 1 <= day <= last else ()


_YEAR = r"(?P<year>(?:1[5-9]|20|21)[0-9]{2})(?![0-9])"
_ISO = re.compile(r"((?:1[5-9]|20|21)[0-9]{2})-([01][0-9])-([0-3][0-9])(?:[T ][0-9:.]{4,15}Z?)?(?![0-9])")
_NUMERIC = re.compile(r"([0-3]?[0-9])([/.-])([0-3]?[0-9])\2((?:1[5-9]|20|21)?[0-9]{2})(?![0-9])")
_DAY_AFTER = re.compile(
    rf"(?P<day>[0-3]?[0-9])(?:st|nd|rd|th)?(?![0-9%])(?!\.[0-9])(?:(?:,|,? of)? {{1,3}}{_YEAR})?"
)
_SEASON = re.compile(
    r"(?P<first>(?:1[5-9]|20|21)[0-9]{2})[-–/](?P<last>(?:(?:1[5-9]|20|21)[0-9]{2}|[0-9]{2}))(?![\w%-])"
)


@cache
def _day_before_month() -> re.Pattern[str]:
    months = "|".join(sorted(MONTHS, key=lambda word: (-len(word), word)))
    return re.compile(
        rf"(?P<day>[0-3]?[0-9])(?:st|nd|rd|th)?(?: of)?(?: {{1,3}}|-)(?P<month>{months})(?![^\W_])\.?(?:,?(?: {{1,3}}|-){_YEAR})?",
        re.IGNORECASE,
    )


def date_at(plain: str, start: int, end: int, floor: int) -> DateFound | None:
    """The date that the digits from `start` to `end` belong to, if they belong to one."""
    before = plain[start - 1] if start > floor else " "
    if before.isalnum() or before in "$€£¥/#":
        return None
    following = plain[end : end + 1]
    run = plain[start:end]
    if following in ("-", "/", "–") or run.count(".") > 1:
        return _numeric(plain, start) or (_season(plain, start) if len(run) == 4 else None)
    digits = run.rstrip(".,")
    if not digits.isdigit():
        return None
    if len(digits) <= 2:
        return _day(plain, start, end, floor)
    return _year(plain, start, int(digits), floor) if len(digits) == 4 else None


def _numeric(plain: str, start: int) -> DateFound | None:
    """2025-06-11 has one reading, 11/06/2025 two."""
    if found := _ISO.match(plain, start):
        return DateFound(start, found.end(), None, readings(*map(int, found.groups())))
    found = _NUMERIC.match(plain, start)
    if not found:
        return None
    year = int(found[4])
    year += 0 if year > 99 else (2000 if year < 70 else 1900)
    a, b = int(found[1]), int(found[3])
    both = sorted({*readings(year, b, a), *readings(year, a, b)})
    return DateFound(start, found.end(), None, tuple(both)) if both else None


def _season(plain: str, start: int) -> DateFound | None:
    """2018-19, 2016–2020: from the first day of the one year to the last of the other."""
    found = _SEASON.match(plain, start)
    if not found:
        return None
    first = int(found["first"])
    last = int(found["last"]) if len(found["last"]) == 4 else first - first % 100 + int(found["last"])
    if not first < last <= _LAST_YEAR:
        return None
    return DateFound(start, found.end(), None, (DateRange(date(first, 1, 1), date(last, 12, 31)),))


def _month_before(plain: str, floor: int, start: int) -> tuple[int, int] | None:
    """The month's name that ends before `start`: where it begins, and its number."""
    if plain[start - 1 : start] not in (" ", "-"):
        return None
    word = (
        plain[max(floor, start - 12) : start]
        .rstrip(" -")
        .rpartition(" ")[2]
        .rpartition("\n")[2]
        .lstrip("([“\"'‘")
    )
    number = MONTHS.get(word.rstrip(".,").lower())
    if number is None or (word.islower() and word in ("may", "march", "mar")):
        return None
    begin = plain.rfind(word, max(floor, start - 15), start)
    return begin, number


def _day(plain: str, start: int, end: int, floor: int) -> DateFound | None:
    """A day beside its month: "June 11, 2025", "11 June"."""
    if month := _month_before(plain, floor, start):
        found = _DAY_AFTER.match(plain, start)
        if found and 1 <= int(found["day"]) <= 31:
            year = int(found["year"]) if found["year"] else None
            return DateFound(month[0], found.end(), None, readings(year, month[1], int(found["day"])))
    following = plain[end : end + 2]
    if following[:1] not in (" ", "s", "n", "r", "t", "-"):
        return None
    found = _day_before_month().match(plain, start)
    if not found or not 1 <= int(found["day"]) <= 31:
        return None
    name = found["month"]
    if name.islower() and name in ("may", "march", "mar", "sec"):
        return None
    year = int(found["year"]) if found["year"] else None
    end = found.end()
    return DateFound(start, end, None, readings(year, MONTHS[name.lower()], int(found["day"])))


def _year(plain: str, start: int, year: int, floor: int) -> DateFound | None:
    """Four digits that are a year: with a month before them, as a decade, or with no unit after them."""
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    end = start + 4
    if month := _month_before(plain, floor, start):
        return DateFound(month[0], end, None, readings(year, month[1]))
    following = plain[end : end + 1]
    if following == "s" and not plain[end + 1 : end + 2].isalnum():
        last = year + (99 if year % 100 == 0 and year < 2000 else 9)
        if year % 10:
            return DateFound(start, end, Decimal(year), readings(year))
        return DateFound(start, end + 1, None, (DateRange(date(year, 1, 1), date(last, 12, 31)),))
    if following.isalnum() or following in tuple("%°€$") or _is_count(plain, start, end, year, floor):
        return None
    return DateFound(start, end, Decimal(year), readings(year))


def _is_count(plain: str, start: int, end: int, year: int, floor: int) -> bool:
    """Whether a unit or a counted noun makes the four digits a number after all."""
    from checker.extract.quantities_context import context_before
    from checker.extract.quantities_words import left_words

    unit = unit_at(plain, end, False, False)
    if unit and unit.name not in ("second", "minute") and plain[end] != "-":
        return True
    words = left_words(plain, floor, start)
    hedge = context_before(words, False).hedge if words else None
    if hedge in ("at_least", "at_most", "under", "over", "nearly") or (words[-2:] == ["average", "of"]):
        return True
    likely = _LIKELY_FROM <= year <= _LIKELY_TO and year % 100 != 0
    found = next_words(plain, end)
    return not likely and bool(found) and is_plural(found[1])
