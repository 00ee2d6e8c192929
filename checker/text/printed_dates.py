"""What a single printed date means: one reading, or two where day and month can be swapped."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import NamedTuple

from checker.lexicon.calendar import MONTHS
from checker.lexicon.months import STEMS
from checker.lexicon.publication import AROUND, LABELS
from checker.model import DateRange

__all__ = ["TOP_LINES", "PrintedDate", "date_label", "first_date", "lone_date", "names_month", "parse_dates"]

_MONTH = rf"(?P<month>{'|'.join(sorted(MONTHS, key=len, reverse=True))})\b\.?"
_DAY = r"(?P<day>[0-3]?[0-9])(?:st|nd|rd|th)?\b"
_YEAR = r"(?P<year>[12][0-9]{3})\b"
_NUMERIC = (
    r"(?P<year>[12][0-9]{3})(?P<separator>[-/.])(?P<month>[01]?[0-9])(?P=separator)(?P<day>[0-3]?[0-9])(?![0-9])",
    r"(?P<one>[0-3]?[0-9])(?P<separator>[-/.])(?P<two>[0-3]?[0-9])(?P=separator)(?P<year>[12][0-9]{3})\b",
)
_YEAR_AND_MONTH = r"(?P<year>[12][0-9]{3})-(?P<month>[01][0-9])(?![0-9-])"
_WRITTEN = (
    rf"(?i:{_DAY}(?:\s+of)?[\s-]+{_MONTH}(?:,?[\s-]+){_YEAR})",
    rf"(?i:{_MONTH}\s*{_DAY},?\s+{_YEAR})",
    rf"(?i:{_MONTH},?\s+{_YEAR})",
    rf"(?i:{_YEAR}\s+{_MONTH})",
)
"""The printed forms of a date; a bare year is none of a publication date."""


@cache
def _form(source: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.,/-]){source}")


def names_month(text: str) -> bool:
    """True when a short text can hold the name of a month; looked at first, because it is fast."""
    low = text.casefold()
    return any(stem in low for stem in STEMS)


class PrintedDate(NamedTuple):
    """A date in a text, with its readings, earliest first; none when no calendar has it ("31 June 2025")."""

    start: int
    end: int
    readings: tuple[DateRange, ...]


def parse_dates(text: str) -> tuple[DateRange, ...]:
    """The readings of the first date in a short string, earliest first; none when there is no date in it.

    "13 June 2025", "June 13, 2025" and ISO 8601 have one reading, "April 2025" is the whole month, and "11/06/2025"
    has two: 11 June and 6 November. A date that no calendar has ("31 June 2025") has no reading.
    """
    found = first_date(text[:200])
    return found.readings if found else ()


def first_date(text: str, start: int = 0, end: int | None = None) -> PrintedDate | None:
    """The first date in a stretch of a text, the longest where several forms fit."""
    end = len(text) if end is None else end
    stretch = text[start:end]
    forms = [*_NUMERIC, _YEAR_AND_MONTH] if "-" in stretch else list(_NUMERIC)
    forms += _WRITTEN if names_month(stretch) else ()
    matches = [match for form in forms if (match := _form(form).search(text, start, end))]
    if not matches:
        return None
    match = min(matches, key=lambda match: (match.start(), -match.end()))
    return PrintedDate(match.start(), match.end(), _readings(match.groupdict()))


def _readings(parts: dict[str, str | None]) -> tuple[DateRange, ...]:
    year = int(parts["year"] or 0)
    if "one" in parts:
        one, two = int(parts["one"] or 0), int(parts["two"] or 0)
        days = {_day(year, one, two), _day(year, two, one)}
        return tuple(DateRange(day, day) for day in sorted(day for day in days if day))
    month_name = parts["month"] or ""
    month = MONTHS.get(month_name.casefold()) or int(month_name)
    if not 1 <= month <= 12:
        return ()
    if "day" not in parts:
        return (DateRange.of_month(year, month),)
    day = _day(year, month, int(parts["day"] or 0))
    return (DateRange(day, day),) if day else ()


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


TOP_LINES = 8
"""Lines at the top of an article among which one that is nothing but a date dates it."""

_LONGEST_LINE = 90
"""Code points of a line that is nothing but a date, at most."""


def lone_date(line: str) -> PrintedDate | None:
    """The date, with its year, on a line that says nothing but when, and by whom: "By Jo March | June 13, 2025, 10:15 GMT"."""
    found = first_date(line) if len(line) <= _LONGEST_LINE and any(map(str.isdecimal, line)) else None
    if found is None:
        return None
    rest = AROUND.sub(" ", f"{line[: found.start]} | {line[found.end :]}")
    return found if sum(map(str.isalnum, rest)) <= 3 else None


_LABEL_WORDS = tuple({label.split()[0] for label in LABELS})
"""How a line begins that has one of the labels: looked at first, because it is fast."""

_LONGEST = max(map(len, _LABEL_WORDS))


class DateLabel(NamedTuple):
    """A label before a date: its rank, the lower the better, and where what it labels begins."""

    rank: int
    end: int


def date_label(line: str) -> DateLabel | None:
    """The label at the start of a line that dates an article ("Published Date : 11/06/2025", "Posted on June 3, 2025")."""
    if not line.lstrip()[:_LONGEST].casefold().startswith(_LABEL_WORDS):
        return None
    for separator in (":", "|", "–", "—", " - "):
        head, found, _ = line.partition(separator)
        rank = LABELS.get(" ".join(head.split()).casefold()) if found else None
        if rank is not None:
            return DateLabel(rank, len(head) + len(separator))
    words = line[:40].split()
    for count in (3, 2, 1):
        rank = LABELS.get(" ".join(words[:count]).casefold()) if len(words) > count else None
        if rank is not None:
            end = line.index(words[count], line.index(words[count - 1]) + len(words[count - 1]))
            return (
                DateLabel(rank, end)
                if (found_date := first_date(line, end)) and found_date.start <= end + 12
                else None
            )
    return None
