"""What follows from days and times of day: how long something lasted, and when what lies so far off happened."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from checker.judge.draft.figures import Figure
from checker.judge.draft.licences import LIKE, Alike, Found, Wording
from checker.judge.draft.text import Text
from checker.judge.draft.years import CUE, counts_from
from checker.lexicon.arithmetic import DUE, EARLIER, SINCE
from checker.model import DateRange
from checker.values import Quantity
from checker.values.units import scales
from checker.when import Feast, Fixed, Nth, Of, Until, Yearly, resolve

__all__ = ["lasted", "shifted", "told"]

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
    value = figure.value
    if figure.kind != "time" or value is None or value.is_range or "/" in (value.unit or ""):
        return None
    known = scales((value.unit,))
    if not known:
        return None
    second = Decimal(known[value.unit].factor)
    for one in text.figures:
        if one.kind == "date" and _comes_near(value, second, _within(one)):
            return (one,), one.text
    for one, other in _ends(text):
        if _comes_near(value, second, _between(one, other)):
            return (one, other), f"{one.text} and {other.text}"
    if text.day is not None and SINCE.search(wording.sentence):
        for one in text.figures:
            if one.kind == "date" and _comes_near(value, second, _until(one, text.day)):
                return (one,), f"{one.text} and {text.day.day} {text.day:%B %Y}"
    return None


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
        ends = [one for one in text.figures if one.kind == kind]
        for at, one in enumerate(ends):
            for other in ends[at + 1 : at + ENDS]:
                if other.sentence - one.sentence > BESIDE:
                    break
                yield one, other


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
    """As "at 9.35am": a time of day, or a day, that lies as far off another as the source says beside it ("an hour late")."""
    if figure.kind not in ("clock", "date") or (figure.kind == "date" and None in figure.parts[1:]):
        return None
    stretches = [one for one in text.figures if one.kind == "time" and counts_from(one, text)]
    for stretch in stretches:
        for one in text.figures:
            near = one.kind == figure.kind and abs(one.sentence - stretch.sentence) <= BESIDE
            if near and _lies_off(figure, one, stretch, back=_is_back(stretch, wording, text)):
                return (one, stretch), f"{stretch.text} from {one.text}"
    return None


def _is_back(stretch: Figure, wording: Wording, text: Text) -> bool:
    """Whether a length of time counts back: "two hours before"; "an hour late" where the draft tells when it was due."""
    behind = text.plain[stretch.end : stretch.end + CUE]
    return EARLIER.match(behind) is not None or DUE.search(wording.sentence) is not None


def _lies_off(figure: Figure, one: Figure, stretch: Figure, *, back: bool) -> bool:
    """Whether a time or a day lies so far before (`back`) or after another."""
    assert stretch.value is not None
    known = scales((stretch.value.unit,)).get(stretch.value.unit)
    if known is None or stretch.value.is_range:
        return False
    seconds = stretch.value.low * known.factor
    if figure.kind == "clock":
        passed = figure.minutes_to(one) if back else one.minutes_to(figure)
        return passed * MINUTE == seconds
    (_, month, day), (year, its_month, its_day) = figure.parts, one.parts
    if its_month is None or its_day is None or seconds % DAY:
        return False
    try:
        first = date(year or COMMON_YEAR, its_month, its_day)
    except ValueError:
        return False
    end = first + timedelta(days=int(seconds / DAY)) * (-1 if back else 1)
    return (end.month, end.day) == (month, day)


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
