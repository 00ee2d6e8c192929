"""Every way to print a day, in every frame and range: what is read is what the calendar says.

The forms are those of the style books (AP, Guardian, Reuters, Chicago) and of ISO 8601; the judge is the standard calendar.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from dateutil.relativedelta import relativedelta

from checker import read_text
from checker.extract import analyse

PUBLISHED = date(2019, 6, 12)
DAYS = (date(2016, 1, 13), date(2018, 9, 22), date(1987, 5, 4), date(2021, 12, 31))
RANGES = (
    (date(2016, 1, 13), date(2016, 1, 22)),
    (date(2018, 9, 22), date(2018, 11, 4)),
    (date(2017, 12, 30), date(2018, 1, 2)),
)
FORMS = (
    "{d} {month} {y}", "{month} {d}, {y}", "{month} {d} {y}", "{nth} {month} {y}", "{month} {nth}, {y}",
    "the {nth} of {month}, {y}", "the {nth} of {month} {y}", "{d} of {month} {y}", "{month} the {nth}, {y}", "{mon} {d}, {y}",
    "{d} {mon} {y}", "{d}-{mon}-{y}", "{d}/{mon}/{y}", "{mon}-{d}-{y}", "{d}.{mon}.{y}", "{y}-{mon}-{d}", "{y} {month} {d}",
    "{y}-{m:02}-{d:02}", "{y}/{m:02}/{d:02}", "{y}.{m:02}.{d:02}", "{m}/{d}/{y}", "{d}/{m}/{y}", "{m}-{d}-{y}", "{d}.{m}.{y}",
    "{m} / {d} / {y}", "{y}-{m:02}-{d:02}T10:20:30Z", "{month} {d} '{yy:02}", "{d} {month} in {y}", "{d} {month}, {y}",
    "{month} {d} of {y}", "{weekday} {d} {month} {y}", "{weekday}, {month} {d}, {y}", "{wkd}, {d} {mon} {y}",
    "{weekday} the {nth} of {month} {y}", "{weekday} {m}/{d}/{y}", "{month} {d},{y}", "{month} {d} ({weekday}), {y}",
    "{d}{mon}{y}", "{month} {d} , {y}", "[{d} {month} {y}]",
)  # fmt: skip
FRAMES = ("The clerk signed it on {}.", "It opened {} in Leeds.", "By then ({}) it rained.", "{}: a fire", "On {}—then a holiday—it rained.")  # fmt: skip
JOINS = (
    "{} to {}",
    "from {} to {}",
    "{} - {}",
    "{} – {}",
    "from {} until {}",
    "{} through {}",
    "between {} and {}",
)


def printed(form: str, day: date) -> str:
    """A day in a form."""
    suffix = "th" if 10 < day.day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    return form.format(
        d=day.day,
        nth=f"{day.day}{suffix}",
        m=day.month,
        month=f"{day:%B}",
        mon=f"{day:%b}",
        y=day.year,
        yy=day.year % 100,
        weekday=f"{day:%A}",
        wkd=f"{day:%a}",
    )


def found(text: str) -> list[tuple[date, date]]:
    """First and last day of every reading of every date in a text."""
    head = f"---\ndate: {PUBLISHED}\n---\n\n"
    mentions = analyse(read_text(head + text, name="text.txt"), {}).mentions
    return [
        (one.first, one.last)
        for mention in mentions
        if mention.kind == "date" and mention.start >= len(head)
        for one in mention.dates
    ]


@pytest.mark.parametrize("form", FORMS)
def test_every_form_of_a_day(form: str) -> None:
    missed = [
        text
        for day in DAYS
        for text in (frame.format(printed(form, day)) for frame in FRAMES)
        if (day, day) not in found(text)
    ]
    assert missed == []


@pytest.mark.parametrize("form", [form for form in FORMS if "[" not in form and "({" not in form])
def test_every_form_in_a_range(form: str) -> None:
    missed = [
        text
        for first, last in RANGES
        for text in (f"It ran {join.format(printed(form, first), printed(form, last))}." for join in JOINS)
        if (first, last) not in found(text)
    ]
    assert missed == []


def counted() -> Iterator[tuple[str, date, date]]:
    """What is so far from the day of publication, by the calendar."""
    words = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
    for number, word in enumerate(words, 1):
        for grain in ("day", "week", "month", "year"):
            step = relativedelta(**{f"{grain}s": number})
            plural = grain if number == 1 else f"{grain}s"
            for count in (word, f"{number}"):
                day = PUBLISHED - step
                yield f"It closed {count} {plural} ago.", day, day
                day = PUBLISHED + step
                yield f"It opens {count} {plural} from now.", day, day
                yield f"It opens {count} {plural} from today.", day, day
                yield f"It will open in {count} {plural}.", day, day
                base = PUBLISHED + timedelta(days=1)
                yield f"It opens {count} {plural} after tomorrow.", base + step, base + step
                if number > 1:
                    yield f"It rained for the past {count} {plural}.", PUBLISHED - step, PUBLISHED
                    first, last = PUBLISHED + timedelta(days=1), PUBLISHED + step
                    yield f"It will rain for the next {count} {plural}.", first, last
    for weekday in range(7):
        monday = PUBLISHED - timedelta(days=PUBLISHED.weekday())
        day = monday + timedelta(days=weekday)
        name = f"{day:%A}"
        before = PUBLISHED - timedelta(days=(PUBLISHED.weekday() - weekday) % 7 or 7)
        coming = PUBLISHED + timedelta(days=(weekday - PUBLISHED.weekday()) % 7 or 7)
        week = timedelta(days=7)
        yield f"It closed on {name}.", before, before
        yield f"It closed last {name}.", before, before
        yield f"It closed this past {name}.", before, before
        yield f"It closes this {name}.", day, day
        yield f"It opens this coming {name}.", coming, coming
        yield f"It opens {name} next.", coming, coming
        yield f"It opens on {name} week.", coming + week, coming + week
        yield f"It closed the {name} before last.", before - week, before - week
        yield f"It opens on {name} of next week.", day + week, day + week
        yield f"It closed on {name} last week.", day - week, day - week
        yield f"It opens three weeks from {name}.", coming + 3 * week, coming + 3 * week
        yield f"It opens two {name}s from now.", coming + week, coming + week


@pytest.mark.parametrize(("text", "first", "last"), list(counted()))
def test_what_is_counted_from_publication(text: str, first: date, last: date) -> None:
    assert (first, last) in found(text)


@pytest.mark.parametrize("number", range(1, 54))
def test_weeks_are_those_of_iso_8601(number: int) -> None:
    for year in (2015, 2018, 2020):
        try:
            monday = date.fromisocalendar(year, number, 1)
        except ValueError:
            expected = []
        else:
            expected = [(monday, monday + timedelta(days=6))]
        assert found(f"The meter was read in week {number} of {year}.") == expected
