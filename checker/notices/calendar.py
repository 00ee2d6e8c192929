"""Notices about dates: two days in one, a day that no calendar has, a weekday that does not fit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache

from checker.lexicon.calendar import MONTHS, WEEKDAYS
from checker.model import DateRange, Document, Notice
from checker.sections import SET_ASIDE
from checker.text.places import places
from checker.text.printed_dates import PrintedDate, first_date, names_month
from checker.when import days_of_month, of_year

__all__ = ["dates"]

_WEEKDAYS = tuple(day.capitalize() for day in WEEKDAYS)
_WEEKDAY = (
    r"(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:Mon|Tues?|Weds?|Thu(?:rs)?|Fri|Sat|Sun)\b\.?)"
    r",? (?:the )?\(?(?=[0-9A-Z])"
)
"""A weekday, full or short, right before what can be a date."""

_NUMERIC = r"[0-9](?:[/.](?=[0-9]{1,2}[/.][12][0-9]{3}(?![\w/]))|-(?=[01][0-9]-[0-3][0-9](?![\w/])))"  # the first separator
_SEPARATORS = frozenset("/.-")

_MONTH = rf"(?P<month>{'|'.join(sorted((name.capitalize() for name in MONTHS), key=len, reverse=True))})\b\.?"
_DAY_FIRST = rf"(?P<day>[0-9]{{2}})(?:st|nd|rd|th)?(?: of)? {_MONTH}(?:,? (?P<year>[12][0-9]{{3}})\b)?"
_MONTH_FIRST = rf"\b{_MONTH} (?P<day>[0-9]{{2}})(?:st|nd|rd|th)?(?:,? (?P<year>[12][0-9]{{3}})\b|(?=[,;)]|\.(?![0-9])|\s*$))"
"""A day beside its month; after a month's name a bare figure can count something else ("in June 31 people")."""

_LATE = frozenset(map(str, range(29, 40)))
"""Days that not every month has, or none."""


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source, re.MULTILINE)


def dates(document: Document) -> Iterator[Notice]:
    """The notices about dates, in what the article itself says."""
    digits = places(document.plain, *"0123456789")
    numeric = list(_numeric(document, digits))
    yield from _ambiguous(document, numeric)
    yield from _impossible(document, numeric, digits)
    yield from _weekdays(document, digits)
    yield from _weekdays_of_the_time(document)


def _told(document: Document, offset: int) -> bool:
    return document.section_at(offset) not in SET_ASIDE - {"residue"}


def _in_words(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def _numeric(document: Document, digits: Sequence[int]) -> Iterator[PrintedDate]:
    """Dates printed as three figures: 11/06/2025, 31.12.2024, 2025-02-30."""
    plain = document.plain
    separated = (at for at in digits if _is_separated(plain, at))
    for match in filter(None, (_pattern(_NUMERIC).match(plain, at) for at in separated)):
        reach = 4 if plain[match.end() - 1] == "-" else 2
        start = match.start()
        while start and match.end() - start <= reach and plain[start - 1].isdigit():
            start -= 1
        found = first_date(plain, start, match.end() + 7)
        if found and found.start == start and _told(document, start):
            yield found


def _is_separated(plain: str, at: int) -> bool:
    """Whether two separators stand after a figure as in a date; looked at first, because it is fast."""
    return plain[at + 1 : at + 2] in _SEPARATORS and not _SEPARATORS.isdisjoint(plain[at + 3 : at + 5])


def _ambiguous(document: Document, numeric: Sequence[PrintedDate]) -> Iterator[Notice]:
    """Numeric dates that are two days; each printed form once."""
    seen: set[str] = set()
    if len(document.published) > 1 and document.published_span:
        start, end = document.published_span
        printed = document.text[start:end]
        seen.add(printed)
        days = _either(document.published)
        yield Notice("ambiguous date", f"the date of publication, {printed}, can be {days}", start, end)
    for found in numeric:
        printed = document.text[found.start : found.end]
        if len(found.readings) > 1 and printed not in seen:
            seen.add(printed)
            yield Notice(
                "ambiguous date", f"{printed} can be {_either(found.readings)}", found.start, found.end
            )


def _either(readings: Sequence[DateRange]) -> str:
    return " or ".join(_in_words(reading.first) for reading in readings)


def _impossible(
    document: Document, numeric: Sequence[PrintedDate], digits: Sequence[int]
) -> Iterator[Notice]:
    """Days that no calendar has: "31 June", "February 30", "29 February 2023", "31/06/2025", "2025-02-30"."""
    plain = document.plain
    for at in digits:
        match = _beside_month(plain, at) if plain[at : at + 2] in _LATE else None
        if match is None or not _told(document, match.start()):
            continue
        month, year = MONTHS[match["month"].casefold()], match["year"]
        if _no_such_day(int(match["day"]), month, int(year) if year else None):
            yield _no_calendar(document, match.start(), match.end())
    for found in numeric:
        if not found.readings:
            yield _no_calendar(document, found.start, found.end)


def _beside_month(plain: str, at: int) -> re.Match[str] | None:
    """The day that stands at an offset, with the name of a month after or before it."""
    if not names_month(plain[max(0, at - 12) : at + 18]):
        return None
    before = plain[at - 1 : at]
    if (
        not before.isalnum()
        and before not in tuple(".,$£€/-")
        and (match := _pattern(_DAY_FIRST).match(plain, at))
    ):
        return match
    if before != " ":
        return None
    return _pattern(_MONTH_FIRST).search(plain, max(plain.rfind(" ", 0, at - 1) + 1, at - 12), at + 12)


def _no_such_day(day: int, month: int, year: int | None) -> bool:
    if not 29 <= day <= 39:
        return False  # a figure that is no day at all ("in June 45 people")
    return day > days_of_month(year or _LEAP_YEAR, month)


_LEAP_YEAR = 2000


def _no_calendar(document: Document, start: int, end: int) -> Notice:
    printed = document.text[start:end].rstrip(".")
    return Notice("impossible date", f"no calendar has {printed}", start, start + len(printed))


def _weekdays(document: Document, digits: Sequence[int]) -> Iterator[Notice]:
    """Weekdays beside a full date that fell on another day."""
    plain = document.plain
    before = " ".join([plain[max(0, at - 60) : at] for at in digits if plain[at : at + 4].isdigit()])
    if not any(day[:3] in before for day in _WEEKDAYS):
        return  # no weekday before a year
    for match in _pattern(_WEEKDAY).finditer(plain):
        at = match.end()
        if (match.start() and plain[match.start() - 1].isalnum()) or not re.search(
            "[0-9]{4}", plain[at : at + 30]
        ):
            continue
        found = first_date(plain, at, at + 30)
        if found is None or found.start != at or len(found.readings) != 1 or not _told(document, at):
            continue
        first, last = found.readings[0]
        said = next(day for day in _WEEKDAYS if day.startswith(match[1][:3]))
        fell = _WEEKDAYS[first.weekday()]
        if first == last and said != fell:
            yield Notice("weekday", f"{_in_words(first)} is a {fell}, not a {said}", match.start(), found.end)


_NEAR = 300
"""A day without a year beside its weekday is that of this many days around publication (ours): news says the year of others."""
_WITHOUT_YEAR = re.compile(
    rf"(?P<weekday>{'|'.join(_WEEKDAYS)}),? (?:the )?(?:{_MONTH} (?P<day>[0-3]?[0-9])(?:st|nd|rd|th)?|(?P<first>[0-3]?[0-9])(?:st|nd|rd|th)?(?: of)? {_MONTH.replace('month', 'after')})(?![\w:]|[.,][0-9]|,? (?:of )?[12][0-9]{{3}}| (?:19|20)[0-9]{{2}})"
)


def _weekdays_of_the_time(document: Document) -> Iterator[Notice]:
    """Weekdays beside a day without its year, where the day of publication is known and no year near it fits."""
    published = document.published
    if len(published) != 1 or published[0].first != published[0].last:
        return
    for at in places(document.plain, *_WEEKDAYS):
        match = _WITHOUT_YEAR.match(document.plain, at)
        if match is None or not _told(document, at):
            continue
        month = MONTHS[(match["month"] or match["after"]).casefold()]
        days = _near(month, int(match["day"] or match["first"]), published[0].first)
        said = match["weekday"]
        if days and all(_WEEKDAYS[day.weekday()] != said for day in days):
            fell = _WEEKDAYS[days[0].weekday()]
            yield Notice("weekday", f"{_in_words(days[0])} is a {fell}, not a {said}", at, match.end())


def _near(month: int, day: int, published: date) -> list[date]:
    """The days of that name around publication, the nearest first."""
    years = (published.year - 1, published.year, published.year + 1)
    found = [one.first for year in years if (one := of_year(month, day, year))] if 1 <= day <= 31 else []
    near = [one for one in found if abs((one - published).days) <= _NEAR]
    return sorted(near, key=lambda one: abs((one - published).days))
