"""Whether a date of a source is the draft's: part by part, and by the days that the words before it leave."""

from __future__ import annotations

from calendar import monthrange
from typing import NamedTuple

from checker.judge.draft.figure import Figure
from checker.lexicon.calendar import PART_DAYS
from checker.values.dates import DateValue, bounded, may_meet
from checker.values.interval import Interval
from checker.values.rounding import Grade

__all__ = ["Match", "leaves_open", "match_dates", "same_part"]


class Match(NamedTuple):
    """How a source's number answers a draft's."""

    grade: Grade
    fit: int
    """2: of one kind and unit · 1: may be meant all the same, for one of them does not say what it counts."""


LEAP = 2024
"""A year in which February is longest, for days of no year."""


def match_dates(own: Figure, other: Figure) -> Match | None:
    """How a date of a source answers the draft's: by its parts, or by the days it leaves: "from 2020", "after 31 December 2019"."""
    found = _by_parts(own, other)
    both = found is not None and found.grade == "other" and own.bounds and other.bounds
    return Match("same", 2) if both and not _left(own, other).isdisjoint(_left(other, own)) else found


def leaves_open(own: Figure, other: Figure) -> bool:
    """Whether one of two dates only bounds the other, which lies within: "cannot run before March" and "in June".

    What was in force "until the end of February" ended on 1 March. Two bounds are two answers: "by 2030", "by 2035".
    """
    if bool(own.bounds) == bool(other.bounds):
        return False
    return may_meet(_left(own, other), _left(other, own))


def _left(date: Figure, beside: Figure) -> set[Interval]:
    """The days that a date's bounds leave, or its own; a year that it does not print is that of the date beside it."""
    year, month, day = date.parts
    year = year or beside.parts[0] or LEAP
    days = DateValue.of_parts(year, month, day)
    if days is None:
        return set()
    return {bounded(days, bound) for bound in date.bounds} or set(days.intervals)


def _by_parts(own: Figure, other: Figure) -> Match | None:
    if other.mention is not None and len(other.mention.dates) > 1 and None not in own.parts:
        readings = [one.first for one in other.mention.dates if one.first == one.last]
        if any((day.year, day.month, day.day) == own.parts for day in readings):
            return Match("same", 2)  # "7/5/2015" is the one day or the other
    known = [(a, b) for a, b in zip(own.parts, other.parts, strict=True) if a is not None and b is not None]
    if not known:
        return None
    if not all(same_part(a, b) for a, b in known):
        years = own.parts[1:] == other.parts[1:] == (None, None)
        return Match("other", 2 if len(known) > 1 or years or own.is_bare_month else 1)
    missing = any(a is not None and b is None for a, b in zip(own.parts, other.parts, strict=True))
    return Match(("rounded" if _is_at_edge(own, other) else "wider") if missing else "same", 2)


def _is_at_edge(own: Figure, other: Figure) -> bool:
    """Whether a day or month is the one that the other tells by a part: "30 June" and "the end of June", "January" and "the start of 2021"."""
    year, month, day = own.parts
    part = PART_DAYS.get(other.word)
    if month is None or part is None or other.parts[2] is not None:
        return False
    of_month = other.parts[1] is not None or month == {1: 1, -1: 12}.get(part)
    if day is None:
        return of_month
    return of_month and day == (part if part > 0 else monthrange(year or LEAP, month)[1])


def same_part(a: int, b: int) -> bool:
    """Whether two parts of dates are the same, or one is the other without its century: 19 and 2019."""
    return a == b or (min(a, b) < 100 <= max(a, b) and a % 100 == b % 100)
