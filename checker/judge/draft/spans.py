"""How long something took, by two times of day or two days; and what falls to a day, a week, a month or a year."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise

from checker.judge.draft.figures import Figure
from checker.judge.draft.text import Text
from checker.lexicon.calendar import PARTS
from checker.values import Quantity
from checker.values.units import scales

__all__ = ["lasted", "spread"]

DAY = 86_400
"""Seconds of a day."""
MINUTE = 60
NEARBY = 1
"""How many sentences apart the two ends stand."""


def lasted(figure: Figure, text: Text) -> tuple[Figure, ...]:
    """The two times of day, or days, of a text between which as much time passes as the draft's figure says."""
    value = figure.value
    if figure.kind != "time" or value is None or value.is_range or "/" in (value.unit or ""):
        return ()
    known = scales((value.unit,))
    if not known:
        return ()
    second = Decimal(known[value.unit].factor)
    for kind in ("clock", "date"):
        ends = [one for one in text.figures if one.kind == kind]
        for one, other in pairwise(ends):
            if other.sentence - one.sentence <= NEARBY and any(
                value.low == passed / second or (passed % second and value.fits(passed / second))
                for passed in _between(one, other)
            ):
                return one, other
    return ()


def _between(one: Figure, other: Figure) -> Iterator[Decimal]:
    """The seconds between two ends; of days with and without the last one."""
    if one.kind == "clock":
        yield from (Decimal(passed * MINUTE) for passed in _minutes(one, other))
        return
    days = _days(one, other)
    if days:
        yield from (Decimal(days * DAY), Decimal((days + 1) * DAY))
    months = _months(one, other)
    if months:
        yield from (months * MONTH, (months + 1) * MONTH)


def _minutes(one: Figure, other: Figure) -> Iterator[int]:
    """From one time of day to the next, by the halves of the day that the two can be in."""
    (hour, minute, half), (to_hour, to_minute, to_half) = one.parts, other.parts
    if None in (hour, minute, to_hour, to_minute):
        return
    assert hour is not None and minute is not None and to_hour is not None and to_minute is not None
    passed = (to_hour * 60 + to_minute) - (hour * 60 + minute)
    if half is not None and to_half is not None:
        passed = ((to_hour % 12 + 12 * to_half) * 60 + to_minute) - ((hour % 12 + 12 * half) * 60 + minute)
        yield passed % (24 * 60)
    else:
        yield passed % (12 * 60)


def _days(one: Figure, other: Figure) -> int:
    """From one day to a later one, of one year where none is printed; 0 where a part is missing."""
    (year, month, day), (to_year, to_month, to_day) = one.parts, other.parts
    if day is None or to_month is None or to_day is None:
        return 0
    last = to_year or year or LEAP
    try:
        passed = (date(last, to_month, to_day) - date(year or last, month or to_month, day)).days
    except ValueError:
        return 0
    return max(0, passed)


def _months(one: Figure, other: Figure) -> int:
    """From one month to a later one, both without a day; 0 where a part is missing."""
    (year, month, day), (to_year, to_month, to_day) = one.parts, other.parts
    if None in (year, month, to_year, to_month) or day is not None or to_day is not None:
        return 0
    assert year is not None and month is not None and to_year is not None and to_month is not None
    return max(0, 12 * (to_year - year) + to_month - month)


MONTH = scales(("month",))["month"].factor
"""Seconds of a twelfth of a year."""
LEAP = 2023
"""A year that is none, for days without one."""


def spread(figure: Figure, text: Text) -> tuple[Figure, ...]:
    """The figure of a text that comes to the draft's in another length of time: 8,400 in a week, 1,200 a day."""
    value = figure.value
    if value is None or value.is_range or figure.kind not in ("money", "count", "measure"):
        return ()
    unit, _, per = (value.unit or "").partition("/")
    for one in text.figures if per in PARTS else ():
        other = one.value
        if other is None or other.is_range or one.kind != figure.kind:
            continue
        theirs, _, over = (other.unit or "").partition("/")
        if theirs == unit and any(_comes_to(value, other, parts) for parts in _parts(per, over, one, text)):
            return (one,)
    return ()


def _parts(per: str, over: str, figure: Figure, text: Text) -> Iterator[Decimal]:
    """How many of the one length the other has, for a rate or for the lengths that its sentence names."""
    words = re.findall(r"[a-z]+", text.sentence(figure).lower())
    for name in [over] if over else dict.fromkeys(words):
        if name in PARTS and name != per:
            yield PARTS[name] / PARTS[per]


def _comes_to(value: Quantity, other: Quantity, parts: Decimal) -> bool:
    return value.low == other.low / parts or value.fits(other.low / parts)
