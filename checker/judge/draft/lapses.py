"""What follows from days and times of day: how long something lasted, and when what lies so far off happened."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from checker.judge.draft.figure import Figure
from checker.judge.draft.licences import LIKE, Alike, Found, Wording
from checker.judge.draft.text import Text
from checker.judge.draft.timed import NOON
from checker.judge.draft.years import CUE, counts_from
from checker.lexicon.arithmetic import APART_IN_TIME, DUE, EARLIER, FAR, SCHEDULE, SINCE
from checker.lexicon.calendar import WEEKDAYS
from checker.lexicon.clock import ABOUT, REACH
from checker.lexicon.reckoning import BROUGHT_FORWARD, DAY_AT, ON_DAY, PUT_OFF, THAN_NOW
from checker.model import DateRange
from checker.values import Quantity
from checker.values.units import scales
from checker.when import Feast, Fixed, Nth, Of, Until, Yearly, resolve

__all__ = ["apart", "are_otherwise_apart", "lasted", "shifted", "told"]

DAY = 86_400
"""Seconds of a day."""
MINUTE = 60
BESIDE = 1
"""How many sentences apart two ends stand."""
ENDS = 12
"""Dates or times of a text that one is put together with."""
SHORTEST, LONGEST = 8, 360
"""Code points that tell two days, and days that are told so; a year has no day."""


def lasted(figure: Figure, wording: Wording, text: Text) -> Found:
    """As "35 minutes": between two times of day or two days of one passage, or from a day to that of publication."""
    measured = _measured(figure)
    if measured is None:
        return None
    value, second = measured
    for one in text.figures:
        if one.kind == "date" and _comes_near(value, second, _within(one)):
            return (one,), one.text
    for one, other in _ends(text):
        if _comes_near(value, second, _between(one, other)):
            return (one, other), f"{one.text} and {other.text}"
    for first, last in _on_weekdays(text):
        if _comes_near(value, second, _over_days(first, last)):
            return (first.clock, last.clock), f"{first.clock.text} and {last.clock.text}"
    if text.day is not None and SINCE.search(wording.sentence):
        for one in text.figures:
            if one.kind == "date" and _comes_near(value, second, _until(one, text.day)):
                return (one,), f"{one.text} and {text.day.day} {text.day:%B %Y}"
    return None


def _measured(figure: Figure) -> tuple[Quantity, Decimal] | None:
    """A single length of time, and the seconds of its unit; None for all else."""
    value = figure.value
    if figure.kind != "time" or value is None or value.is_range or "/" in (value.unit or ""):
        return None
    known = scales((value.unit,))
    return (value, Decimal(known[value.unit].factor)) if known else None


def apart(
    figure: Figure, wording: Wording, texts: Sequence[Text], alike: Alike
) -> tuple[str, tuple[Figure, ...], str] | None:
    """As "seven weeks after the vote": between days, or times of day, that stand far from each other or in two sources.

    Only where the draft's sentence says that the one lies so far from the other, and one of them is told of what it tells; a
    day that the draft prints beside may be one of the two. With the name of the source before what makes it.
    """
    measured = _measured(figure)
    if measured is None or not (APART_IN_TIME.search(wording.sentence) or "-" in figure.text):
        return None
    value, second = measured
    for kind in ("clock", "date"):
        ends = [(text, one) for text in texts for one in text.points if one.kind == kind]
        if len(ends) > MOST_ENDS:
            continue
        told = [len(ends) <= FEW_ENDS or alike(text, one) >= LIKE for text, one in ends]
        own = [one for one in wording.times if one.kind == kind]
        for at, (text, one) in enumerate(ends):
            for there in range(at + 1, len(ends)):
                other = ends[there][1]
                if (told[at] or told[there]) and _comes_near(value, second, _either_way(one, other)):
                    return text.name, (one, other), f"{one.text} and {other.text}"
            for other in own if told[at] else ():
                if _comes_near(value, second, _either_way(one, other)):
                    return text.name, (one,), f"{one.text} and {other.text}"
    return None


def are_otherwise_apart(figure: Figure, texts: Sequence[Text], alike: Alike) -> bool:
    """Whether passages on what the draft tells print two times of day, or two days, that lie otherwise apart than it says.

    Not where two of them lie so far apart as it says, nor where none lies nearly so.
    """
    measured = _measured(figure)
    if measured is None:
        return False
    value, second = measured
    kind = "clock" if second * value.low < DAY else "date"
    ends = [
        one
        for text in texts
        for one in text.points
        if one.kind == kind and None not in one.parts[:2][kind == "date" :] and alike(text, one) >= LIKE
    ]
    if len(ends) > MOST_ENDS:
        return False
    stretches = [
        stretch
        for one, other in itertools.combinations(ends, 2)
        if kind == "clock" or None not in (one.parts[2], other.parts[2])
        for stretch in _either_way(one, other)
    ]
    told = value.low * second
    wide = any(told / WIDE <= stretch <= told * WIDE for stretch in stretches)
    return wide and not _comes_near(value, second, iter(stretches))


WIDE = 2
"""How many times as far apart as the draft says two ends lie at most that it may mean."""

FEW_ENDS, MOST_ENDS = 3, 8
"""So few of them need not be told in words of the draft's. Days, or times of day, of all sources from which on two of them lie as far apart as the draft says by chance."""


def _either_way(one: Figure, other: Figure) -> Iterator[Decimal]:
    yield from _between(one, other)
    if one.kind == "date":
        yield from _between(other, one)


def _within(one: Figure) -> Iterator[Decimal]:
    """The seconds of a stretch of days that is told as one: "between 10 December and 8 January"."""
    dates = one.mention.dates if one.mention is not None else ()
    if len(dates) == 1 and len(one.text) > SHORTEST:
        days = (dates[0].last - dates[0].first).days
        if 1 < days < LONGEST:
            yield from (Decimal(days * DAY), Decimal((days + 1) * DAY))


def _ends(text: Text) -> Iterator[tuple[Figure, Figure]]:
    """Pairs of times of day, or of days, that stand in one passage."""
    for kind in ("clock", "date"):
        ends = [one for one in text.timed if one.kind == kind]
        for at, one in enumerate(ends):
            for other in ends[at + 1 : at + ENDS]:
                if other.sentence - one.sentence > BESIDE:
                    break
                yield one, other


class _OnDay(NamedTuple):
    """A time of day with the weekday printed beside it."""

    clock: Figure
    day: int


def _on_weekdays(text: Text) -> Iterator[tuple[_OnDay, _OnDay]]:
    """Pairs of times of day of which each stands beside its weekday: "at 7.10am on Tuesday", "on Thursday at 5.10pm"."""
    ends: list[_OnDay] = []
    for one in text.timed:
        if one.kind == "clock":
            before = text.plain[max(0, one.start - CUE) : one.start]
            day = ON_DAY.match(text.plain, one.end) or DAY_AT.search(before)
            if day is not None:
                ends.append(_OnDay(one, WEEKDAYS.index(day[1].lower())))
    for at, first in enumerate(ends):
        yield from ((first, other) for other in ends[at + 1 : at + ENDS] if other.day != first.day)


def _over_days(one: _OnDay, other: _OnDay) -> Iterator[Decimal]:
    """The seconds from either to the next of the other within the week."""
    for first, last in ((one, other), (other, one)):
        if None not in (first.clock.parts[2], last.clock.parts[2]):
            days = (last.day - first.day) % 7
            yield Decimal(days * DAY) + Decimal(_minutes(last.clock) - _minutes(first.clock)) * MINUTE


def _minutes(clock: Figure) -> int:
    """The minutes of a day that have passed at a time of day."""
    hour, minute, half = clock.parts
    return ((hour or 0) % NOON + NOON * (half or 0)) * 60 + (minute or 0)


def _comes_near(value: Quantity, second: Decimal, stretches: Iterator[Decimal]) -> bool:
    return any(
        value.low == passed / second or (passed % second and value.fits(passed / second))
        for passed in stretches
    )


def _until(one: Figure, day: date) -> Iterator[Decimal]:
    """The seconds from a day to a later one, of the same year or the one before where none is printed."""
    year, month, number = one.parts
    for each in (year,) if year else (day.year, day.year - 1):
        if month is None or (number is None and year is None):
            return
        try:
            days = (day - date(each, month, number or 1)).days
        except ValueError:
            return
        if days > 0:
            yield Decimal(days * DAY)
            return


def _between(one: Figure, other: Figure) -> Iterator[Decimal]:
    """The seconds between two ends; of days with and without the last one."""
    if one.kind == "clock":
        for first, second in ((one, other), (other, one)):  # told in either order
            yield Decimal(first.minutes_to(second) * MINUTE)
        return
    days = _days(one, other)
    if days:
        yield from (Decimal(days * DAY), Decimal((days + 1) * DAY))
    months = _months(one, other)
    if months:
        yield from (months * MONTH, (months + 1) * MONTH)


def _days(one: Figure, other: Figure) -> int:
    """From one day to a later one, of one year where none is printed; 0 where a part is missing."""
    (year, month, day), (to_year, to_month, to_day) = one.parts, other.parts
    if day is None or to_month is None or to_day is None:
        return 0
    last = to_year or year or COMMON_YEAR
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
COMMON_YEAR = 2023
"""A year that is none, for days without one."""


def shifted(figure: Figure, wording: Wording, text: Text) -> Found:
    """As "at 9.35am": a time of day, a day or a month that lies as far off another as the source says beside it ("an hour late").

    What counts from something told before it counts from the last day or time before it.
    """
    if figure.kind not in ("clock", "date") or (figure.kind == "date" and figure.parts[1] is None):
        return None
    alike = [one for one in text.timed if one.kind == figure.kind]
    for stretch in text.figures:
        if stretch.kind != "time" or not counts_from(stretch, text):
            continue
        last = max(
            (one for one in alike if one.end <= stretch.start), key=lambda one: one.start, default=None
        )
        for one in alike:
            near = one == last or abs(one.sentence - stretch.sentence) <= BESIDE
            if (
                near
                and abs(one.sentence - stretch.sentence) <= FAR
                and _is_off(figure, one, stretch, wording, text)
            ):
                return (one, stretch), f"{stretch.text} from {one.text}"
    return None


def _is_off(figure: Figure, one: Figure, stretch: Figure, wording: Wording, text: Text) -> bool:
    behind, before = (
        text.plain[stretch.end : stretch.end + CUE],
        text.plain[max(0, stretch.start - CUE) : stretch.start],
    )
    if PUT_OFF.search(before) or BROUGHT_FORWARD.search(before):
        return _lies_off(figure, one, stretch, back=PUT_OFF.search(before) is None)
    if SCHEDULE.match(behind) or THAN_NOW.match(
        behind
    ):  # it tells when it is, and so when it should have been
        return any(_lies_off(figure, one, stretch, back=back) for back in (True, False))
    back = EARLIER.match(behind) is not None or DUE.search(wording.sentence) is not None
    return _lies_off(figure, one, stretch, back=back)


def _lies_off(figure: Figure, one: Figure, stretch: Figure, *, back: bool) -> bool:
    """Whether a time, a day or a month lies so far before (`back`) or after another."""
    assert stretch.value is not None
    known = scales((stretch.value.unit,)).get(stretch.value.unit)
    if known is None or stretch.value.is_range:
        return False
    seconds = stretch.value.low * known.factor * (-1 if back else 1)
    if figure.kind == "clock":
        if abs(seconds) >= DAY:
            return False
        first, last = REACH.get(figure.word, (0, 0)) if figure.word in NEARLY else (0, 0)
        off = (
            one.minutes_to(figure) - seconds / MINUTE
        )  # how much later the draft's is than what is worked out
        around = ROUND if None in (one.parts[2], figure.parts[2]) else 2 * ROUND
        return (off + last) % around <= last - first
    (year, month, day), (its_year, its_month, its_day) = figure.parts, one.parts
    if its_month is None or month is None:
        return False
    if day is None or its_day is None:
        months = stretch.value.low * (-1 if back else 1)
        if stretch.value.unit != "month" or day is not None or year is None or its_year is None:
            return False
        return 12 * (year - its_year) + month - its_month == months
    if seconds % DAY:
        return False
    try:
        first_day = date(its_year or COMMON_YEAR, its_month, its_day)
    except ValueError:
        return False
    end = first_day + timedelta(days=int(seconds / DAY))
    return (end.month, end.day) == (month, day)


NEARLY = ABOUT | {"before", "nearly", "almost", "past"}
"""Words before a time of day that make it a rounded one."""
ROUND = 12 * MINUTE
"""Minutes in which the hand goes round the clock."""


def told(figure: Figure, text: Text, alike: Alike) -> Found:
    """As "June 2020": a day that the source tells in other words, of what the draft tells: "a year after June 2019"."""
    if figure.kind != "date":
        return None
    for one in text.told_days:
        if any(_holds(figure, *days) for days in _days_told(one, text)) and alike(text, one) >= LIKE:
            return (one,), one.text
    return None


def _days_told(one: Figure, text: Text) -> Iterator[DateRange]:
    """The days that a date in words can mean; a quarter or a stretch that ends is told by its last month or day, too."""
    assert one.mention is not None
    if isinstance(one.mention.when, Yearly | Feast):
        beside = [text.figures[at] for at in text.by_sentence.get(one.sentence, ())]
        for year in sorted({each.parts[0] or 0 for each in beside if each.kind == "date"} - {0}):
            whole = DateRange(date(year, 1, 1), date(year, 12, 31))
            yield from resolve(Of(one.mention.when, Fixed((whole,))))
    for first, last in one.mention.dates:
        yield DateRange(first, last)
        match one.mention.when:
            case Until() | Nth(grain="quarter" | "half"):
                yield DateRange(last.replace(day=1), last)
                yield DateRange(last, last)


def _holds(figure: Figure, first: date, last: date) -> bool:
    """Whether all of the days are the draft's day, or in its month or year."""
    return all(
        part is None or (getattr(first, grain) == part == getattr(last, grain))
        for part, grain in zip(figure.parts, ("year", "month", "day"), strict=True)
    )
