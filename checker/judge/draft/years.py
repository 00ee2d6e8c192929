"""What follows from years: how long, how old, when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from checker.judge.draft.figure import Figure
from checker.judge.draft.licences import Found, Wording
from checker.judge.draft.text import Text
from checker.lexicon.arithmetic import AGO, AHEAD, BORN, LATER, NEARBY, ONWARD, SINCE, TO_COME
from checker.lexicon.reckoning import BROUGHT_FORWARD, FIRST_IN, PUT_OFF
from checker.values import Quantity
from checker.values.interval import is_whole
from checker.values.quantity import place
from checker.when import Yearly

__all__ = ["CUE", "LIKELY_YEARS", "are_years", "counts_from", "passed", "since", "year_told"]

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
            are_years(value, years, now - year) or (AHEAD.search(wording.before) and years == year - now)
        ):
            return (figures[0],), f"{now} less {year}"
        for first in figures[:FEW_YEARS]:
            if (last := _last_year(first, year + int(years), text)) is not None:
                return (first, last), f"from {first.text} to {last.text}"
            if (last := _last_listed(first, year + int(years) - 1, text)) is not None:
                return (first, last), f"{first.text} to {last.text}"
    return None


def _last_listed(first: Figure, year: int, text: Text) -> Figure | None:
    """The last of the years that a sentence lists one by one: three years of "$40m in 2021, $45m in 2022 and $50m in 2023"."""
    beside = {text.figures[at].parts[:1]: text.figures[at] for at in text.by_sentence[first.sentence]}
    listed = [beside.get((one,)) for one in range(first.parts[0] or year, year + 1)]
    return (
        listed[-1]
        if len(listed) >= LISTED and all(one is not None and one.kind == "date" for one in listed)
        else None
    )


LISTED = 3
"""Years that a sentence names one by one from which on it lists them."""


def since(
    figure: Figure, wording: Wording, texts: Sequence[Text], now: int | None
) -> tuple[str, tuple[Figure, ...], str] | None:
    """As "three years ago", "almost half a century": from a year that a source names to the latest full date of any.

    Where no source prints a full date, the latest year that any names. With the source's name before what makes it.
    """
    value = figure.value
    if figure.kind != "time" or value is None or value.is_range or value.unit not in ("year", *YEARS):
        return None
    said = AGO.match(wording.after) or SINCE.search(wording.sentence) or FIRST_IN.search(wording.before)
    if not (said or value.hedge is not None):
        return None
    years = value.low * YEARS.get(value.unit, 1)
    if years < SOME_YEARS:
        return None
    ends = _years_of_writing(texts, now, is_round=value.hedge is not None and years >= DECADE)
    for text in texts:
        for year, figures in text.years.items():
            if any(year < end and are_years(value, years, end - year) for end in ends):
                return text.name, (figures[0],), f"{now} less {year}" if now else figures[0].text
    return None


def _years_of_writing(texts: Sequence[Text], now: int | None, *, is_round: bool) -> Sequence[int]:
    """The years in which a draft may have been written: that of its sources, the latest that any names, or some years on.

    Who writes of "nearly three decades" since 1989, in an article without a date, writes in some year soon after; and who names
    last year's December may write in January.
    """
    if now:
        told = any(text.published == now for text in texts)
        return [now] if told else (now, now + 1)
    latest = max((year for text in texts for year in text.years if not _is_to_come(text, year)), default=0)
    return range(max(latest, LIKELY_YEARS[0]), LIKELY_YEARS[-1] + 1) if is_round else (latest, latest + 1)


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


def are_years(value: Quantity, years: Decimal, between: int) -> bool:
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
                if _in_years(each) == abs(other - year) > 0 and counts_from(each, text):
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


def counts_from(stretch: Figure, text: Text) -> bool:
    """Whether a length of time is said to count from something: "50 years ago", "after three years", "an hour late"."""
    before = text.plain[max(0, stretch.start - CUE) : stretch.start]
    behind = text.plain[stretch.end : stretch.end + CUE]
    moved = PUT_OFF.search(before) or BROUGHT_FORWARD.search(before)
    return (
        stretch.kind == "age"
        or moved is not None
        or LATER.match(behind) is not None
        or ONWARD.search(before) is not None
    )
