"""What follows from years, days and times of day: how long, how old, when; and what falls to another length of time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import TypeAlias

from checker.judge.draft.figures import Figure
from checker.judge.draft.licences import LIKE, Alike, Wording
from checker.judge.draft.text import Text
from checker.lexicon.arithmetic import (
    AGO,
    AHEAD,
    BORN,
    DUE,
    EARLIER,
    EVERY,
    FROM_THE,
    LATER,
    MIDDLE,
    NEARBY,
    ONWARD,
    SINCE,
    TO_COME,
)
from checker.lexicon.aspects import FORECAST
from checker.lexicon.calendar import PARTS
from checker.model import DateRange
from checker.text.wordnet import lemma
from checker.values import Quantity
from checker.values.interval import is_whole
from checker.values.quantity import place
from checker.values.units import scales
from checker.when import Feast, Fixed, Nth, Of, Until, Yearly, resolve

Found: TypeAlias = tuple[tuple[Figure, ...], str] | None
"""The figures of a text that make the draft's, and how, in an editor's words."""

__all__ = [
    "before_forecast",
    "halfway",
    "lasted",
    "margin",
    "passed",
    "reported",
    "shifted",
    "since",
    "spread",
    "told",
    "year_told",
]

DAY = 86_400
"""Seconds of a day."""
MINUTE = 60
BESIDE = 1
"""How many sentences apart two ends stand."""
ENDS = 12
"""Dates or times of a text that one is put together with."""
SHORTEST, LONGEST = 8, 360
"""Code points that tell two days, and days that are told so; a year has no day."""
CUE = 24
"""Code points beside a length of time in which a word says from what it counts."""
YEARS: Mapping[str, int] = {"decade": 10, "century": 100}
"""How many years a longer unit has."""
CENTURY = 100
"""From so many years on the year in which an undated article was written matters little."""
LIKELY_YEARS = (1990, 2000, 2010, 2020, 2030)
"""Years in which an undated article may have been written."""
FEW_YEARS = 5
"""Places of one year that are looked at."""


# ---------------------------------------------------------------- years


def passed(figure: Figure, wording: Wording, text: Text) -> Found:
    """As "after 40 years": from a year that the source names to its publication, or between two of its years."""
    value = figure.value
    if value is None or value.is_range or figure.kind not in ("time", "age", "ordinal"):
        return None
    years = value.low * YEARS.get(value.unit or "", 1)
    if value.unit == "month":
        return _months_passed(value, wording, text)
    if value.unit not in ("year", None, *YEARS) or years < 2 or not is_whole(years):
        return None
    now = None if figure.kind == "age" and not BORN.search(text.plain) else text.published
    if now is None and years >= CENTURY and AGO.match(wording.after):
        for year, figures in text.years.items():
            if any(value.fits(Decimal(then - year)) for then in LIKELY_YEARS):
                return (figures[0],), f"{years} years from {figures[0].text}"
    for year, figures in text.years.items():
        if now is not None and (
            _are(value, years, now - year) or (AHEAD.search(wording.before) and years == year - now)
        ):
            return (figures[0],), f"{now} less {year}"
        for first in figures[:FEW_YEARS]:
            if (last := _last_year(first, year + int(years), text)) is not None:
                return (first, last), f"from {first.text} to {last.text}"
    return None


def since(
    figure: Figure, wording: Wording, texts: Sequence[Text], now: int | None
) -> tuple[str, tuple[Figure, ...], str] | None:
    """As "three years ago", "almost half a century": from a year that a source names to the latest full date of any.

    Where no source prints a full date, the latest year that any names. With the source's name before what makes it.
    """
    value = figure.value
    if figure.kind != "time" or value is None or value.is_range or value.unit not in ("year", *YEARS):
        return None
    if not (AGO.match(wording.after) or SINCE.search(wording.sentence) or value.hedge is not None):
        return None
    years = value.low * YEARS.get(value.unit, 1)
    if years < SOME_YEARS:
        return None
    ends = _years_of_writing(texts, now, is_round=value.hedge is not None and years >= DECADE)
    for text in texts:
        for year, figures in text.years.items():
            if any(year < end and _are(value, years, end - year) for end in ends):
                return text.name, (figures[0],), f"{now} less {year}" if now else figures[0].text
    return None


def _years_of_writing(texts: Sequence[Text], now: int | None, *, is_round: bool) -> Sequence[int]:
    """The years in which a draft may have been written: that of its sources, the latest that any names, or some years on.

    Who writes of "nearly three decades" since 1989, in an article without a date, writes in some year soon after.
    """
    if now:
        return [now]
    latest = max((year for text in texts for year in text.years if not _is_to_come(text, year)), default=0)
    return range(max(latest, LIKELY_YEARS[0]), LIKELY_YEARS[-1] + 1) if is_round else [latest]


def _is_to_come(text: Text, year: int) -> bool:
    """Whether a year is only told as an end that may lie ahead: "until 2039", "by 2030"."""
    return all(TO_COME.search(text.plain, max(0, one.start - CUE), one.start) for one in text.years[year])


SOME_YEARS, DECADE = 2, 10
"""Years from which on it matters little that a year is not told to its day; from which on they are told in round figures."""


def _last_year(first: Figure, year: int, text: Text) -> Figure | None:
    """The year that ends a stretch before another, or the last one in it: four or five years "from 2016 through 2020"."""
    for end in text.years.get(year, ())[:FEW_YEARS]:
        if abs(first.sentence - end.sentence) <= NEARBY:
            return end
    for last in text.years.get(year - 1, ())[:FEW_YEARS]:
        if text.plain[first.end : last.start].strip() in WITH_LAST:
            return last
    return None


WITH_LAST = frozenset(("through", "to", "-", "–"))
"""What stands between two years of which the last one counts, too: "fiscal years 2016 through 2020" are five."""


def _months_passed(value: Quantity, wording: Wording, text: Text) -> Found:
    """As "three months ago" in May: from a month that the source names to that of publication."""
    if text.day is None or AGO.match(wording.after) is None:
        return None
    for one in (*text.figures, *text.told_days):
        if one.kind == "date" and _months_back(one, text.day) == value.low:
            return (one,), f"{one.text} to {text.day:%B}"
    return None


def _months_back(one: Figure, day: date) -> int:
    """How many months a month lies before a day, the last one of its name where no year is printed; 0 for none."""
    when = one.mention.when if one.mention is not None else None
    year, month = (None, when.month) if isinstance(when, Yearly) else one.parts[:2] or (None, None)
    if month is None:
        return 0
    return (day.month - month) % 12 if year is None else 12 * (day.year - year) + day.month - month


def _are(value: Quantity, years: Decimal, between: int) -> bool:
    """Whether so many years are what the draft says, to the year or in a round figure of centuries."""
    if between == years:
        return True
    if value.hedge is not None:
        return value.fits(between * value.low / years)
    return years >= CENTURY and abs(between - years) <= place(years) / 2


def year_told(figure: Figure, wording: Wording, text: Text) -> Found:
    """As "1958": the year of publication less the "50 years" that have passed, or a year so many years off another."""
    if figure.kind != "date" or figure.parts[1:] != (None, None) or figure.parts[0] is None:
        return None
    now, year = text.published, figure.parts[0]
    for other, places in text.years.items():
        for one in places[:FEW_YEARS]:
            beside = [text.figures[at] for at in text.by_sentence[one.sentence]]
            for each in beside:
                if _in_years(each) == abs(other - year) > 0 and _counts_from(each, text):
                    return (one, each), f"{each.text} from {one.text}"
    if now is None:
        return None
    for one in text.figures:
        if (
            one.kind == "time"
            and _in_years(one) == abs(now - year)
            and _counts_from_now(one, now < year, wording, text)
        ):
            return (one,), f"{one.text} from {now}"
    return None


def _counts_from_now(stretch: Figure, ahead: bool, wording: Wording, text: Text) -> bool:
    """Whether a length of time is said to lie behind the day of publication, or ahead of it: "five years ago", "in two years".

    What is the first "in 11 years" was so since a year.
    """
    if ahead or wording.before.lower().endswith("since "):
        return ONWARD.search(text.plain, max(0, stretch.start - CUE), stretch.start) is not None
    return AGO.match(text.plain, stretch.end) is not None


def _in_years(figure: Figure) -> Decimal | None:
    """An age or a stretch of time in years; None for all else."""
    value = figure.value
    aged = figure.kind == "age" or (figure.kind == "time" and value is not None and value.unit == "year")
    return value.low if aged and value is not None and not value.is_range else None


def _counts_from(stretch: Figure, text: Text) -> bool:
    """Whether a length of time is said to count from something: "50 years ago", "after three years", "an hour late"."""
    before = text.plain[max(0, stretch.start - CUE) : stretch.start]
    behind = text.plain[stretch.end : stretch.end + CUE]
    return stretch.kind == "age" or LATER.match(behind) is not None or ONWARD.search(before) is not None


def reported(figure: Figure, wording: Wording, text: Text) -> Found:
    """As "in the three months": the length of a quarter or a half that a source reports on; or a half for its six months."""
    if figure.kind not in ("time", "quarter"):
        return None
    length = _reported_months(figure)
    for one in text.figures if length else ():
        if one.kind in ("time", "quarter") and one.kind != figure.kind and _reported_months(one) == length:
            half = figure if figure.kind == "quarter" else one
            before = (wording.before if half is one else text.plain[: one.start])[-WORD:].split()[-1:]
            if before != ["first"] or (half.parts[0] or 0) % 10 == 1:  # "in the first six months"
                return (one,), one.text
    return None


WORD = 12
"""Code points before a length of time in which the word right before it stands."""


def _reported_months(figure: Figure) -> int:
    """How many months a quarter or a half has, or a length of time that may be one; else 0."""
    if figure.kind == "quarter":
        return 6 if (figure.parts[0] or 0) > QUARTERS else 3
    value = figure.value
    if value is None or value.unit != "month" or value.is_range or value.hedge is not None:
        return 0
    return int(value.low) if value.low in (3, 6) else 0


def before_forecast(figure: Figure, wording: Wording, text: Text) -> Found:
    """As "third quarter": the one before that for which a report forecasts, or after that with which it compares."""
    which = figure.parts[0] if figure.kind == "quarter" else None
    if which is None or which > QUARTERS:
        return None
    named = [one for one in text.figures if one.kind == "quarter" and (one.parts[0] or 0) <= QUARTERS]
    numbers = {one.parts[0] for one in named}
    for one in named:
        expected = not FORECAST.isdisjoint(text.sentence(one).lower().split())
        if numbers == {which % QUARTERS + 1} and expected:
            return (one,), f"the quarter before the {one.text}"
        if numbers == {which - 1} and FROM_THE.search(text.plain, max(0, one.start - CUE), one.start):
            return (one,), f"the quarter after the {one.text}"
    return None


QUARTERS = 4
"""Quarters of a year; what is reckoned beyond is a half (`figures.Figure.parts`)."""


def margin(figure: Figure, wording: Wording, text: Text) -> Found:
    """As "won by 37 points": what parts the two numbers of a score."""
    value = figure.value
    if (
        value is None
        or value.is_range
        or figure.kind not in ("count", "number")
        or not wording.has("compares")
    ):
        return None
    for one in text.figures:
        if one.kind == "score" and len(one.parts) == SIDES and value.low == _apart(*one.parts):
            return (one,), one.text
    return None


def _apart(one: int | None, other: int | None) -> int:
    return abs((one or 0) - (other or 0))


SIDES = 2
"""Numbers of a score of which one is a side's."""


def halfway(figure: Figure, wording: Wording, text: Text) -> Found:
    """As "a midpoint of $3.54 billion": the middle of a range that a source prints."""
    value = figure.value
    if value is None or value.is_range or not MIDDLE.search(wording.sentence):
        return None
    for one in text.figures:
        ends = one.value
        if one.kind == figure.kind and ends is not None and ends.is_range and ends.unit == value.unit:
            middle = (ends.low + ends.high) / 2
            if value.low == middle or (place(value.low) > place(middle) and value.fits(middle)):
                return (one,), one.text
    return None


# ---------------------------------------------------------------- days and times of day


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
    stretches = [one for one in text.figures if one.kind == "time" and _counts_from(one, text)]
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


# ---------------------------------------------------------------- rates


def spread(figure: Figure, wording: Wording, text: Text) -> Found:
    """As "1,200 loaves a day": what a week's, a month's or a year's figure comes to in another of them, or "a hectare gave 6"."""
    value = figure.value
    if value is None or value.is_range or figure.kind not in ("money", "count", "measure"):
        return None
    unit, _, per = (value.unit or "").partition("/")
    said = {lemma(word, "n") for word in re.findall(r"[a-z]+", wording.sentence.lower())}
    every = EVERY.search(wording.sentence)
    per = per or (every[1].lower() if every else "")
    if per not in PARTS and said.isdisjoint(text.rates):
        return None
    for one in text.of_unit.get((figure.kind, unit), ()):
        other = one.value
        assert other is not None
        over = (other.unit or "").partition("/")[2]
        if over and over in said and "/" not in (value.unit or "") and _comes_to(value, other, Decimal(1)):
            return (one,), one.text
        if per in PARTS and any(_comes_to(value, other, parts) for parts in _parts(per, over, one, text)):
            return (one,), one.text
    return None


def _parts(per: str, over: str, figure: Figure, text: Text) -> Iterator[Decimal]:
    """How many of the one length the other has, for a rate or for the lengths that its sentence names."""
    words = re.findall(r"[a-z]+", text.sentence(figure).lower())
    for name in [over] if over else dict.fromkeys(words):
        if name in PARTS and name != per:
            yield PARTS[name] / PARTS[per]


def _comes_to(value: Quantity, other: Quantity, parts: Decimal) -> bool:
    return value.low == other.low / parts or value.fits(other.low / parts)
