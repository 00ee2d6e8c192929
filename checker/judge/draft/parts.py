"""Calendar parts of dates and parts of times of day, as figures are compared by them."""

from __future__ import annotations

import re

from checker.lexicon.calendar import HALF_WORDS, MONTHS
from checker.lexicon.numbers import ORDINALS
from checker.model import Mention
from checker.values.clock import ClockTime
from checker.when import Fiscal, Fixed, When, Yearly

__all__ = ["clock_parts", "ends_of", "parts_of", "rank_of", "two_years"]

_YEAR = re.compile(r"(?:1[5-9]|20)[0-9]{2}")
_LAST_YEAR = re.compile(r"(?:(?:1[5-9]|20)[0-9]{2}|[0-9]{2})")


def rank_of(word: str) -> int:
    """Which quarter or half a word names."""
    return int(word[0]) if word[0].isdigit() else HALF_WORDS.get(word.lower()) or ORDINALS[word.lower()]


def clock_parts(time: ClockTime) -> tuple[int | None, ...]:
    """Hour, minute, and 0 for am or 1 for pm; None where it may be either."""
    hour, seconds = divmod(time.readings[0], 3600)
    return hour % 12 or 12, seconds // 60, None if len(time.readings) > 1 else hour // 12


def parts_of(mention: Mention) -> tuple[int | None, ...] | None:
    """Year, month and day of a date, each where it tells it; None for what tells neither month nor year."""
    if isinstance(mention.when, Yearly):
        return ends_of(mention.when)
    if mention.dates:
        first, last = mention.dates[0]
        if len(mention.dates) > 1:
            return first.year, None, None
        month = first.month if (first.year, first.month) == (last.year, last.month) else None
        return first.year, month, first.day if first == last else None
    if isinstance(mention.when, Fiscal) and mention.when.year is not None:
        return mention.when.year, None, None
    words = re.findall(r"[A-Za-z]+|[0-9]+", mention.text)
    month = next((MONTHS[word.lower()] for word in words if word.lower() in MONTHS), None)
    day = next((int(word) for word in words if word.isdigit() and int(word) <= 31), None)
    year = next((int(word) for word in words if word.isdigit() and int(word) > 1000), None)
    return (year, month, day) if month or year else None


def ends_of(when: When) -> tuple[int | None, ...] | None:
    """Year, month and day of a stretch's end; None for what no calendar fixes."""
    if isinstance(when, Yearly):
        return None, when.month, when.day
    if not isinstance(when, Fixed) or len(when.readings) != 1:
        return None
    first, last = when.readings[0]
    if first.year != last.year:
        return None
    return (
        first.year,
        first.month if first.month == last.month else None,
        first.day if first == last else None,
    )


def two_years(first: str, last: str) -> list[tuple[int | None, ...] | None]:
    """The ends of "1939-45"; none of what are no two years."""
    if not (_YEAR.fullmatch(first) and _LAST_YEAR.fullmatch(last)):
        return []
    return [(int(first), None, None), (int(first[: -len(last)] + last), None, None)]
