"""Dates that are printed in figures alone, and quarters, halves and decades by their figure."""

from __future__ import annotations

import re
from datetime import date, timedelta

from checker.lexicon.calendar import MONTHS
from checker.lexicon.currencies import SIGNS
from checker.model import DateRange
from checker.when import days_of_month

__all__ = ["COMPACT", "DECADE", "Figured", "day_of", "figures_at", "numeric_at", "readings", "year_of_two"]

Figured = tuple[str, object, int, int]
"""A token's letter, value, start and end."""

_PIVOT = 70
"""Years of two digits below it are of this century (POSIX strptime has 69 for %y)."""

_OPEN = 30
"""From here on a year of two digits may as well be of the last century."""

DECADE = re.compile(r"((?:1[0-9]|20)[0-9]0)['’]?s(?![A-Za-z])")

_ISO = re.compile(
    r"((?:1[0-9]|20|21)[0-9]{2})([-/.])([0-9]{1,2})\2([0-9]{1,2})(?![0-9]|[-/.][0-9]{1,2}(?![0-9]))(?:[T ](?=[0-9]{2}:)[0-9:.]{4,15}(?:Z(?![A-Za-z])|[+-][01][0-9]:?[0-5][0-9](?![0-9]))?)?"
)
_NUMERIC = re.compile(
    r"([0-9]{1,2})([-/.])([0-9]{1,2})\2((?:1[0-9]|20|21)[0-9]{2}|[0-9]{2})(?![0-9]|[/.][0-9])(?!-[0-9]{1,2}(?![-/.0-9]))"
)
_YEAR_MONTH = re.compile(r"((?:19|20)[0-9]{2})[-/]([0-9]{1,2})(?![-0-9/.]*[0-9]|\w)")
_MONTH_YEAR = re.compile(
    r"([0-9]{1,2})[-/]((?:19|20)[0-9]{2})(?=-[0-9]{1,2}/(?:19|20)[0-9]{2}(?![-/0-9])|(?![-/0-9.]*[0-9]|\w))"
)
_RANGE_BEFORE = re.compile(r"(?<![0-9/])(?:[0-9]{1,2}/)?[0-9]{1,2}/(?:(?:19|20)[0-9]{2}|[0-9]{1,2})-\Z")
_SHORT = re.compile(r"([0-9]{1,2})([/])([0-9]{1,2})(?![0-9/]|\.[0-9]|,(?![12][0-9]{3}(?![0-9]))[0-9]|\w|%)")
_QUARTER = re.compile(r"([QqHh])([1-4])(?:[-/]?(?:FY|CY)?((?:19|20)[0-9]{2})(?![0-9]))?(?![0-9A-Za-z])")
_QUARTER_YEAR = re.compile(r"([1-4])([QH])[-/ ]?(?:FY|CY)?((?:19|20)?[0-9]{2})?(?![0-9A-Za-z])")
_YEAR_QUARTER = re.compile(r"((?:19|20)[0-9]{2})[-/]?([QqHh])([1-4])(?![0-9A-Za-z])")
DECADE_OF_TWO = re.compile(r"['’]?([2-9]0)['’]?s(?![A-Za-z])")
_FISCAL = re.compile(r"(FY|CY|fy|cy|Fy|Cy)['’-]?((?:19|20)?[0-9]{2})(?:[-/][0-9]{2})?(?![0-9A-Za-z])")

_ISO_WEEK = re.compile(r"((?:19|20)[0-9]{2})-?W([0-5][0-9])(?:-?([1-7]))?(?![0-9A-Za-z])")
COMPACT = re.compile(r"((?:19|20)[0-9]{2})(0[1-9]|1[0-2])([0-2][0-9]|3[01])(?![0-9A-Za-z%]|[.,][0-9])")
"""The basic form of ISO 8601."""
_GLUED = re.compile(r"([0-9]{1,2})([A-Za-z]{3,9})((?:1[0-9]|20)[0-9]{2})(?![0-9A-Za-z])")

_CODE_BEFORE = re.compile(r"(?<![0-9])[0-9]{3}[-/.]\Z")
"""Three digits that are joined to what follows make it a code."""


def figures_at(run: str, start: int) -> Figured | None:
    """The date in figures, the quarter or the fiscal year that begins here, as a token."""
    char = run[start]
    if char.isdigit():
        before = run[start - 1] if start else " "
        if before.isalnum() or before in f"{SIGNS}#" or _CODE_BEFORE.search(run, max(0, start - 5), start):
            return None
        return _quarter_first(run, start) or numeric_at(run, start)
    if char in "QqHh" and (found := _QUARTER.match(run, start)):
        number = int(found[2])
        if char in "Hh" and number > 2:
            return None
        return "Q", ("quarter" if char in "Qq" else "half", number, _year(found[3])), start, found.end()
    if char in "FCfc" and (found := _FISCAL.match(run, start)):
        year = _year(found[2])
        return ("Y" if found[1].upper() == "CY" else "I"), year, start, found.end()
    return None


def _quarter_first(run: str, start: int) -> Figured | None:
    if (found := _ISO_WEEK.match(run, start)) and (week := _week(found)):
        return "K", week, start, found.end()
    if found := COMPACT.match(run, start):
        return "K", readings(*(int(one) for one in found.groups())), start, found.end()
    if (found := _GLUED.match(run, start)) and (month := MONTHS.get(found[2].lower())):
        return "K", readings(int(found[3]), month, int(found[1])), start, found.end()
    if found := _YEAR_QUARTER.match(run, start):
        grain = "quarter" if found[2] in "Qq" else "half"
        number = int(found[3])
        fits = grain == "quarter" or number < 3
        return ("Q", (grain, number, int(found[1])), start, found.end()) if fits else None
    found = _QUARTER_YEAR.match(run, start)
    if found is None or (found[2] == "H" and int(found[1]) > 2):
        return None
    grain = "quarter" if found[2] == "Q" else "half"
    return "Q", (grain, int(found[1]), _year(found[3])), start, found.end()


def _week(found: re.Match[str]) -> tuple[DateRange, ...]:
    """The days of a week of ISO 8601, or its one day; none where that year has no such week."""
    year, week, day = int(found[1]), int(found[2]), int(found[3] or 0)
    try:
        first = date.fromisocalendar(year, week, day or 1)
    except ValueError:
        return ()
    return (DateRange(first, first if day else first + timedelta(days=6)),)


def _year(text: str | None) -> int | None:
    if not text:
        return None
    year = int(text)
    return year if year > 99 else year + (2000 if year < _PIVOT else 1900)


def _years(text: str) -> tuple[int, ...]:
    """The years that printed digits can be: 1935 and 2035 for "35"."""
    year = int(text)
    if year > 99:
        return (year,)
    return (1900 + year, 2000 + year) if _OPEN <= year < _PIVOT else (_year(text) or 0,)


def year_of_two(run: str, at: int) -> int | None:
    """The year of the two digits after an apostrophe: "'87", "the summer of '69"."""
    digits = run[at : at + 2]
    if len(digits) < 2 or not digits.isdecimal() or run[at + 2 : at + 3].isalnum():
        return None
    return int(digits) + (2000 if int(digits) < _REMEMBERED else 1900)


_REMEMBERED = 40
"""Years that an apostrophe shortens are mostly past, so that from here on they are of the last century."""


_NAMES = frozenset({"9/11", "24/7", "7/7"})
"""Figures with a slash that are names."""


def numeric_at(run: str, start: int) -> Figured | None:
    """2025-06-11 has one reading, 11/06/2025 two, that with the month first before the other, 2/29/2019 none; 10/25 is a day of a year that is not said."""
    if (found := _ISO.match(run, start)) and int(found[3]) <= 12 and int(found[4]) <= 31:
        return "K", readings(int(found[1]), int(found[3]), int(found[4])), start, found.end()
    if found := _NUMERIC.match(run, start):
        a, b = int(found[1]), int(found[3])
        if not (min(a, b) >= 1 and max(a, b) <= 31 and min(a, b) <= 12):
            return None
        years = _years(found[4])
        both = dict.fromkeys(
            one for month, day in ((a, b), (b, a)) for year in years for one in readings(year, month, day)
        )
        return "K", tuple(both), start, found.end()
    if (
        start > 1
        and run[start - 1] in "-/."
        and run[start - 2].isalnum()
        and not _RANGE_BEFORE.search(run, 0, start)
    ):
        return None  # the end of a code
    if found := _YEAR_MONTH.match(run, start):
        return _month(int(found[1]), found[2], start, found.end())
    if found := _MONTH_YEAR.match(run, start):
        return _month(int(found[2]), found[1], start, found.end())
    if found := _SHORT.match(run, start):
        a, b = int(found[1]), int(found[3])
        ways = dict.fromkeys([(a, b), (b, a)])
        if found[0] in _NAMES:
            return None
        days = tuple(
            (month, day) for month, day in ways if 1 <= month <= 12 and 1 <= day <= days_of_month(2000, month)
        )
        return ("S", days, start, found.end()) if days else None
    return None


def _month(year: int, printed: str, start: int, end: int) -> Figured | None:
    """2015-3 and 03-2015 are a month; 2010-11 may be two years as well, and 2018-19 is nothing else."""
    month = int(printed)
    found = readings(year, month)
    last = year - year % 100 + month
    if len(printed) == 2 and last > year:
        found = (*found, DateRange(date(year, 1, 1), date(last, 12, 31)))
    return ("K", tuple(sorted(found)), start, end) if found and 1 <= month <= 12 else None


def readings(year: int | None, month: int | None = None, day: int | None = None) -> tuple[DateRange, ...]:
    """The one reading of a year, a month of a year or a day; none without a year or when no such day exists."""
    if year is None:
        return ()
    if month is None:
        return (DateRange(date(year, 1, 1), date(year, 12, 31)),)
    if not 1 <= month <= 12:
        return ()
    if day is None:
        return (DateRange.of_month(year, month),)
    return day_of(year, month, day)


def day_of(year: int, month: int, day: int) -> tuple[DateRange, ...]:
    """One day; none where the calendar has no such day."""
    try:
        only = date(year, month, day)
    except ValueError:
        return ()
    return (DateRange(only, only),)
