"""Dates and years, each with every way it can be read.

A date of two small numbers (11/06/2025) is both days; a month with its year is the whole month; a year alone is
the year, a decade its ten years. A day without a year has no reading.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from checker.extract.quantities.context import hedge_before
from checker.extract.quantities.plurals import is_plural
from checker.extract.quantities.units import unit_at
from checker.extract.quantities.words import Word, next_word
from checker.lexicon.calendar import MONTHS
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
    if day is None:
        return (DateRange.of_month(year, month),)
    try:
        only = date(year, month, day)
    except ValueError:  # no such day
        return ()
    return (DateRange(only, only),)


_YEAR = r"(?P<year>(?:1[5-9]|20|21)[0-9]{2})(?![0-9])"
_ISO = re.compile(r"((?:1[5-9]|20|21)[0-9]{2})-([01][0-9])-([0-3][0-9])(?:[T ][0-9:.]{4,15}Z?)?(?![0-9])")
_NUMERIC = re.compile(r"([0-3]?[0-9])([/.-])([0-3]?[0-9])\2((?:1[5-9]|20|21)?[0-9]{2})(?![0-9])")
_DAY_AFTER = re.compile(
    rf"(?P<day>[0-3]?[0-9])(?:st|nd|rd|th)?(?![0-9%])(?!\.[0-9])(?:(?:,|,? of)? {{1,3}}{_YEAR})?"
)


_DAY_BEFORE = re.compile(
    rf"(?P<day>[0-3]?[0-9])(?:st|nd|rd|th)?(?: of)?(?: {{1,3}}|-)(?P<month>[A-Za-z]{{3,9}})(?![^\W_])\.?"
    rf"(?:,?(?: {{1,3}}|-){_YEAR})?"
)


def date_at(
    plain: str, start: int, end: int, words: Sequence[str], following: Word | None
) -> DateFound | None:
    """The date that the digits from `start` to `end` belong to, if they belong to one.

    `words` are those before the digits, `following` is the one after.
    """
    size = end - start
    char = plain[end]
    if size <= 4 and plain[start:end].isdigit():
        before = plain[start - 1] if start else " "
        if (before.isalnum() and plain[start - 2 : start] != "FY") or before in "$€£¥/#":
            return None
        if char and char in "-/–":
            return _numeric(plain, start, end) or _hyphened(plain, start, size, following)
        if size == 4:
            return _year(plain, start, int(plain[start:end]), words, following)
        return (
            _day(plain, start, end, words, following)
            if size < 3 and _is_near_month(words, following, char)
            else None
        )
    if size > 5 and plain.count(".", start, end) == 2:
        return _numeric(plain, start, plain.index(".", start))
    return None


_STARTS_OF_MONTHS = frozenset(name[:3] for name in MONTHS)


def _is_near_month(words: Sequence[str], following: Word | None, attached: str) -> bool:
    """Whether a word beside a small number begins like a month; an ending ("5th") may stand between them."""
    if words and words[-1][:3] in _STARTS_OF_MONTHS:
        return True
    if following is None:
        return attached in "snrt"
    name = following[1]
    return name == "of" or name[:3].lower() in _STARTS_OF_MONTHS


def _numeric(plain: str, start: int, end: int) -> DateFound | None:
    """2025-06-11 has one reading, 11/06/2025 two; the first number ends at `end`."""
    if plain[end] not in plain[end + 2 : end + 4]:
        return None
    found = (_ISO if end - start == 4 else _NUMERIC).match(plain, start)
    if not found:
        return None
    if end - start == 4:
        return DateFound(start, found.end(), None, readings(*map(int, found.groups())))
    year = int(found[4])
    year += 0 if year > 99 else (2000 if year < 70 else 1900)
    a, b = int(found[1]), int(found[3])
    both = sorted({*readings(year, b, a), *readings(year, a, b)})
    return DateFound(start, found.end(), None, tuple(both)) if both else None


def _hyphened(plain: str, start: int, size: int, following: Word | None) -> DateFound | None:
    """1-Jan-2020 or 2018-19."""
    if size == 4:
        return _season(plain, start)
    if size < 3 and following and following[1].lower() in MONTHS:
        return _day(plain, start, start + size, (), following)
    return None


def _season(plain: str, start: int) -> DateFound | None:
    """2018-19, 2016–2020: from the first day of the one year to the last of the other."""
    second = plain[start + 5 : start + 9]
    second = second if second.isdecimal() else second[:2]
    end = start + 5 + len(second)
    if not second.isdecimal() or len(second) % 2 or plain[end].isalnum() or plain[end] in "_%-":
        return None
    first, last = int(plain[start : start + 4]), int(second)
    last += first - first % 100 if len(second) == 2 else 0
    if not _FIRST_YEAR <= first < last <= _LAST_YEAR:
        return None
    return DateFound(start, end, None, (DateRange(date(first, 1, 1), date(last, 12, 31)),))


_ALSO_WORDS = ("may", "march", "mar", "sec", "dec")
"""Months' names that are other words too when they are written small."""


def _month_before(plain: str, start: int, words: Sequence[str]) -> tuple[int, int] | None:
    """The month's name that ends before `start`: where it begins, and its number."""
    if not words:
        return None
    word = words[-1].rstrip("-")
    number = MONTHS.get(word.rstrip(".,"))
    if number is None:
        return None
    begin = start - 1
    while plain[begin] in " \n-":
        begin -= 1
    begin -= len(word) - 1
    return None if word in _ALSO_WORDS and plain[begin].islower() else (begin, number)


def _day(plain: str, start: int, end: int, words: Sequence[str], following: Word | None) -> DateFound | None:
    """A day beside its month: "June 11, 2025", "11 June"."""
    if month := _month_before(plain, start, words):
        found = _DAY_AFTER.match(plain, start)
        if found and 1 <= int(found["day"]) <= 31:
            year = int(found["year"]) if found["year"] else None
            return DateFound(month[0], found.end(), None, readings(year, month[1], int(found["day"])))
    if following:
        named = following if following[1] != "of" else next_word(plain, following.end())
        if not named or named[1].lower() not in MONTHS or named[1] in _ALSO_WORDS:
            return None
    elif plain[end : end + 2] not in ("st", "nd", "rd", "th"):
        return None
    found = _DAY_BEFORE.match(plain, start)
    if (
        not found
        or not 1 <= int(found["day"]) <= 31
        or (number := MONTHS.get(found["month"].lower())) is None
    ):
        return None
    year = int(found["year"]) if found["year"] else None
    return DateFound(start, found.end(), None, readings(year, number, int(found["day"])))


def _year(
    plain: str, start: int, year: int, words: Sequence[str], following: Word | None
) -> DateFound | None:
    """Four digits that are a year: with a month before them, as a decade, or with no unit after them."""
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    end = start + 4
    if month := _month_before(plain, start, words):
        return DateFound(month[0], end, None, readings(year, month[1]))
    if not following:
        char = plain[end]
        if char == "s" and not plain[end + 1].isalnum():
            return _decade(start, year)
        if char.isalnum() or (char and char in "%°€$"):
            return None
    if _is_count(plain, end, year, words, following):
        return None
    return DateFound(start, end, Decimal(year), readings(year))


def _decade(start: int, year: int) -> DateFound:
    """The 1970s, the 1800s; "2018s" is the year 2018 that has lost its apostrophe."""
    if year % 10:
        return DateFound(start, start + 4, Decimal(year), readings(year))
    last = year + (99 if year % 100 == 0 and year < 2000 else 9)
    return DateFound(start, start + 5, None, (DateRange(date(year, 1, 1), date(last, 12, 31)),))


_BOUNDS = frozenset({"than", "least", "most", "over", "under", "nearly", "almost", "to", "of"})
"""Last words of hedges that bound a number and seldom a year ("more than 2000", "an average of 1500")."""


def _is_count(plain: str, end: int, year: int, words: Sequence[str], following: Word | None) -> bool:
    """Whether a hedge, a unit or a counted noun makes the four digits a number after all."""
    if words and words[-1] in _BOUNDS:
        if words[-1] == "of" and words[-2:-1] == ["average"]:
            return True
        if words[-1] not in ("to", "of") and hedge_before(words)[0] not in (None, "about"):
            return True
    if not following:
        return unit_at(plain, end, None, False, False) is not None
    unit = unit_at(plain, end, following, False, False)
    if unit and following[1][0].islower() | (unit.kind != "quantity") and plain[end] != "-":
        return unit.name not in ("second", "minute")
    likely = _LIKELY_FROM <= year <= _LIKELY_TO and year % 100 != 0
    return not likely and is_plural(following[1])
