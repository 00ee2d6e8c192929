"""Dates and years, each with every way it can be read.

A date of two small numbers (11/06/2025) is both days; a month with its year is the whole month; a year alone is
the year. A day without a year has no reading.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from decimal import Decimal
from functools import cache

from checker.extract.lexicon.calendar import MONTHS
from checker.model import DateRange

__all__ = ["date_at", "readings"]

Found = tuple[int, int, Decimal | None, tuple[DateRange, ...]]


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    months = "|".join(sorted(MONTHS, key=lambda word: (-len(word), word)))
    month = rf"(?P<month>{months})\b\.?"
    year = r"(?P<year>(?:1[5-9]|20|21)[0-9]{2})(?![0-9])"
    day = r"(?P<day>[0-3]?[0-9])(?:st|nd|rd|th)?"
    return (
        re.compile(r"(?P<y>(?:1[5-9]|20|21)[0-9]{2})-(?P<m>[01][0-9])-(?P<d>[0-3][0-9])(?:[T ][0-9:.]{4,12}Z?)?(?![0-9])"),
        re.compile(r"(?P<a>[0-3]?[0-9])(?P<sep>[/.])(?P<b>[0-3]?[0-9])(?P=sep)(?P<y>(?:1[5-9]|20|21)?[0-9]{2})(?![0-9])"),
        re.compile(rf"{day}(?: of)? {{1,3}}{month}(?:,? {{1,3}}{year})?", re.IGNORECASE),
        re.compile(rf"(?<![^\W_]){month} {{1,3}}\Z", re.IGNORECASE),
        re.compile(rf"(?P<day>[0-3]?[0-9])(?:st|nd|rd|th)?(?![0-9.%])(?:(?:,|,? of)? {{1,3}}{year})?"),
    )


def date_at(plain: str, start: int, end: int) -> Found | None:
    """The date whose first digits stand at `start`: start, end, the year if it is one, and its readings."""
    run = plain[start:end]
    iso, numeric, day_first, before, day_after = _patterns()
    if start and (plain[start - 1].isalnum() or plain[start - 1] in "$€£¥/"):
        return None
    if plain[end : end + 1] == "-" and (found := iso.match(plain, start)):
        return _found(start, found.end(), readings(int(found["y"]), int(found["m"]), int(found["d"])))
    if (plain[end : end + 1] == "/" or run.count(".") >= 2) and (found := numeric.match(plain, start)):
        return _numeric(found)
    if end - start <= 3:
        month = before.search(plain[max(0, start - 12) : start])
        if month:
            found = day_after.match(plain, start)
            if found and 1 <= int(found["day"]) <= 31:
                at = start - (len(month.string) - month.start())
                number = MONTHS[month["month"].lower()]
                year = int(found["year"]) if found["year"] else None
                return _found(at, found.end(), readings(year, number, int(found["day"])))
        found = day_first.match(plain, start)
        if found and 1 <= int(found["day"]) <= 31 and plain[found.start("month")].isupper():
            year = int(found["year"]) if found["year"] else None
            return _found(start, found.end(), readings(year, MONTHS[found["month"].lower()], int(found["day"])))
    stripped = run.rstrip(".,")
    if len(stripped) == 4 and stripped.isdigit() and 1500 <= int(stripped) <= 2199:
        return _year(plain, start, int(stripped), before)
    return None


def _found(start: int, end: int, dates: tuple[DateRange, ...]) -> Found:
    return start, end, None, dates


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


def _numeric(found: re.Match[str]) -> Found | None:
    year = int(found["y"])
    year += 0 if year > 99 else (2000 if year < 70 else 1900)
    a, b = int(found["a"]), int(found["b"])
    both = dict.fromkeys((*readings(year, b, a), *readings(year, a, b)))
    return _found(found.start(), found.end(), tuple(sorted(both))) if both else None


_YEAR_BEFORE = re.compile(
    r"\b(?:in|since|until|till|by|during|before|after|from|of|for|through|to|between|and|late|early|mid|fiscal|year|around|circa|the)[ -]{1,3}\Z|[(]\Z|\Z",
    re.IGNORECASE,
)


def _year(plain: str, start: int, year: int, before: re.Pattern[str]) -> Found | None:
    end = start + 4
    after = plain[end : end + 8]
    month = before.search(plain[max(0, start - 13) : start])
    if month:
        at = start - (len(month.string) - month.start())
        return _found(at, end, readings(year, MONTHS[month["month"].lower()]))
    if after[:1] == "s" and not after[1:2].isalnum() and year % 10 == 0:
        span = DateRange(date(year, 1, 1), date(year + (99 if year % 100 == 0 else 9), 12, 31))
        return start, end + 1, None, (span,)
    if after[:1].isalnum() or after[:1] in "%°€" or (after[:1] in ",." and after[1:2].isdigit()):
        return None
    from checker.extract.quantities_units import attached_unit, is_plural, unit_after, words_after

    if attached_unit(plain, end, False) or unit_after(plain, end, False):
        return None
    words = words_after(plain, end, 1)
    hundred = year % 100 == 0 or not 1900 <= year <= 2100
    if hundred and words and is_plural(words[0][0]):
        return None
    return start, end, Decimal(year), readings(year)
