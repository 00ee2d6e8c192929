"""Parts of a stretch, "early 2015" and "the rest of the week", and stretches inside another."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from checker.when.expressions import DateRange, Grain, Nth, Part, PartName, Readings
from checker.when.stretches import stretch

__all__ = [
    "nth_in",
    "parts_in",
]

_SHARES: dict[PartName, tuple[int, int]] = {
    "early": (0, 4), "mid": (4, 8), "late": (8, 12), "beginning": (0, 4), "end": (8, 12), "earlier": (0, 6),
    "later": (6, 12), "rest": (6, 12),
}  # fmt: skip
"""From which twelfth of a stretch a part reaches to which: thirds, and halves for what lies before or after today, as
Microsoft's Recognizers-Text has them for a year."""
_OF_DECADE: dict[PartName, tuple[int, int]] = {
    "early": (0, 3), "mid": (4, 6), "late": (7, 9), "beginning": (0, 3), "end": (7, 9), "earlier": (0, 3),
    "later": (7, 9), "rest": (7, 9),
}  # fmt: skip
"""The years of a decade: "the early 1970s" are 1970 to 1973 (The Chicago Manual of Style leaves it open)."""
_OF_MONTH: dict[PartName, tuple[int, int]] = {
    "early": (1, 15), "mid": (10, 20), "late": (16, 31), "beginning": (1, 10), "end": (21, 31), "earlier": (1, 15),
    "later": (16, 31), "rest": (16, 31),
}  # fmt: skip
_OF_WEEK: dict[PartName, tuple[int, int]] = {
    "early": (0, 2), "mid": (1, 4), "late": (3, 6), "beginning": (0, 2), "end": (3, 6), "earlier": (0, 2),
    "later": (3, 6), "rest": (3, 6),
}  # fmt: skip


def parts_in(when: Part, wholes: Readings, published: date | None) -> Iterable[DateRange]:
    """The part of each stretch: "early 2015" is January to April of it."""
    for whole in wholes:
        part = when.part
        if part in _SEEN_FROM_TODAY:
            if published is not None and whole.first <= published <= whole.last:
                yield from _beside_today(part, whole, published)
                continue
            part = _SEEN_FROM_TODAY[part]
        if found := _part_of(part, whole):
            yield found


_SEEN_FROM_TODAY: dict[PartName, PartName] = {"earlier": "early", "later": "late", "rest": "late"}
"""Parts that end or begin with the day of publication, and what they are of a stretch that does not hold it."""


def _beside_today(part: PartName, whole: DateRange, published: date) -> Iterable[DateRange]:
    """What is left of a stretch before the day of publication, after it, or from it on."""
    day = timedelta(days=1)
    yield from _half_beside_today(part, whole, published)
    match part:
        case "earlier":
            rest = DateRange(whole.first, published - day)
        case "later":
            rest = DateRange(published + day, whole.last)
        case _:
            rest = DateRange(published, whole.last)
    if rest.first <= rest.last:
        yield rest


def _half_beside_today(part: PartName, whole: DateRange, published: date) -> Iterable[DateRange]:
    """The early or the late part of the stretch, where it lies wholly before or after the day of publication."""
    half = _part_of(part, whole)
    if half and (
        (part == "earlier" and half.last < published) or (part == "later" and half.first > published)
    ):
        yield half


def _part_of(part: PartName, whole: DateRange) -> DateRange | None:
    first, last = whole
    days = (last - first).days + 1
    if days == 7:
        one, other = _OF_WEEK[part]
        return DateRange(first + timedelta(days=one), first + timedelta(days=other))
    if whole == DateRange.of_month(first.year, first.month):
        one, other = _OF_MONTH[part]
        return DateRange(first.replace(day=one), first.replace(day=min(other, last.day)))
    if days == 1:
        return whole
    if (first.month, first.day, last.month, last.day) != (1, 1, 12, 31):
        one, other = _SHARES[part]
        return DateRange(
            first + timedelta(days=days * one // 12), first + timedelta(days=days * other // 12 - 1)
        )
    years = last.year - first.year + 1
    if years == 10:
        one, other = _OF_DECADE[part]
        return DateRange(date(first.year + one, 1, 1), date(first.year + other, 12, 31))
    one, other = (years * share for share in _SHARES[part])
    if years > 10:  # of a century whole years, "the early 20th century"
        return DateRange(date(first.year + one // 12, 1, 1), date(first.year + other // 12 - 1, 12, 31))
    return DateRange(
        date(first.year + one // 12, one % 12 + 1, 1),
        DateRange.of_month(first.year + (other - 1) // 12, (other - 1) % 12 + 1).last,
    )


def nth_in(when: Nth, wholes: Readings) -> Iterable[DateRange]:
    """The stretch of that number in each whole: "the third quarter of 2019" is July to September."""
    for whole in wholes:
        parts = _parts(when.grain, whole)
        first = when.number - 1 if when.number > 0 else len(parts) + when.number + 1 - when.count
        chosen = parts[first : first + when.count] if first >= 0 else []
        if len(chosen) == when.count:
            yield DateRange(chosen[0].first, chosen[-1].last)


_MOST_PARTS = 1200
_WORKDAYS = 5
_HALF_WEEK = 3
"""Days of the first half of a week, up to Wednesday."""
_HALF_MONTH = 15
"""Days of the first half of a month."""


def _parts(grain: Grain, whole: DateRange) -> list[DateRange]:
    """The stretches of a grain that make up a whole; a week belongs where its Thursday lies (ISO 8601)."""
    day = whole.first
    parts: list[DateRange] = []
    if grain in ("hour", "minute", "fortnight"):
        return []
    if grain == "half" and whole in (stretch("decade", whole.first), stretch("century", whole.first)):
        years = (whole.last.year - whole.first.year + 1) // 2
        middle = date(whole.first.year + years, 1, 1)
        return [DateRange(whole.first, middle - timedelta(days=1)), DateRange(middle, whole.last)]
    if grain == "quarter" and whole == stretch("century", whole.first):
        firsts = [date(whole.first.year + 25 * number, 1, 1) for number in range(4)]
        return [DateRange(day, date(day.year + 24, 12, 31)) for day in firsts]
    if grain == "half" and whole == stretch("week", whole.first):
        middle = whole.first + timedelta(days=_HALF_WEEK)
        return [DateRange(whole.first, middle - timedelta(days=1)), DateRange(middle, whole.last)]
    if grain == "half" and whole == stretch("month", whole.first):
        middle = whole.first + timedelta(days=_HALF_MONTH)
        return [DateRange(whole.first, middle - timedelta(days=1)), DateRange(middle, whole.last)]
    while day <= whole.last and len(parts) < _MOST_PARTS:
        part = stretch(grain, day)
        if grain == "workday" and day.weekday() >= _WORKDAYS:
            day += timedelta(days=1)
            continue
        belongs = part.first + (part.last - part.first) // 2 if grain in ("week", "decade") else part.first
        if whole.first <= belongs <= whole.last:
            parts.append(part)
        day = max(part.last, day) + timedelta(days=1)
    return parts
