from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model import DateRange
from checker.read import parse_dates
from checker.text.printed_dates import date_label, first_date


def days(*isos: str) -> tuple[DateRange, ...]:
    return tuple(DateRange(date.fromisoformat(iso), date.fromisoformat(iso)) for iso in isos)


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("2025-06-13", days("2025-06-13")),
        ("2025-06-13T08:15:00Z", days("2025-06-13")),
        ("13 June 2025", days("2025-06-13")),
        ("13th of June, 2025", days("2025-06-13")),
        ("June 13, 2025", days("2025-06-13")),
        ("June 13th 2025", days("2025-06-13")),
        ("Sept. 3, 2024", days("2024-09-03")),
        ("Friday, 13 June 2025, 10:15 GMT", days("2025-06-13")),
        ("3-Jun-2025", days("2025-06-03")),
        ("11/06/2025", days("2025-06-11", "2025-11-06")),
        ("11.06.2025", days("2025-06-11", "2025-11-06")),
        ("13/06/2025", days("2025-06-13")),
        ("06/13/2025", days("2025-06-13")),
        ("05/05/2025", days("2025-05-05")),
        ("2025/06/13", days("2025-06-13")),
        ("29 February 2024", days("2024-02-29")),
        ("the first of two: May 1, 2020 and May 2, 2021", days("2020-05-01")),
        ("April 2025", (DateRange(date(2025, 4, 1), date(2025, 4, 30)),)),
        ("2025-02", (DateRange(date(2025, 2, 1), date(2025, 2, 28)),)),
        # no date, or none that a calendar has
        ("31 June 2025", ()),
        ("29 February 2023", ()),
        ("2025-13-40", ()),
        ("31/31/2025", ()),
        ("2025", ()),
        ("June", ()),
        ("$14.3 billion", ()),
        ("1.2.3.2025", ()),
        ("a 3 may 2025 vote", days("2025-05-03")),
        ("", ()),
    ],
)
def test_parse_dates(text: str, readings: tuple[DateRange, ...]) -> None:
    assert parse_dates(text) == readings


@given(day=st.dates(min_value=date(1000, 1, 1), max_value=date(2999, 12, 31)))
def test_every_day_is_read_back(day: date) -> None:
    only = (DateRange(day, day),)
    assert parse_dates(day.isoformat()) == only
    assert parse_dates(f"{day.day} {day:%B} {day.year}") == only
    assert parse_dates(f"{day:%b} {day.day}, {day.year}") == only
    assert DateRange(day, day) in parse_dates(f"{day.day}/{day.month}/{day.year}")
    assert parse_dates(f"{day.day}/{day.month}/{day.year}") == parse_dates(
        f"{day.month}/{day.day}/{day.year}"
    )


@given(text=st.text(alphabet="0123456789/-. JuneMay,stof", max_size=60))
def test_a_date_lies_where_it_says(text: str) -> None:
    found = first_date(text)
    if found:
        assert parse_dates(text[found.start : found.end]) == found.readings


@pytest.mark.parametrize(
    ("line", "labelled"),
    [
        ("Published Date : 11/06/2025", "11/06/2025"),
        ("Published: June 13, 2025", "June 13, 2025"),
        ("Posted on June 13, 2025 by Jo", "June 13, 2025 by Jo"),
        ("Last updated | 3 May 2024", "3 May 2024"),
        ("DATE: 2025-06-13", "2025-06-13"),
        ("Published figures show a rise of 3% in 2025", None),
        ("Updated figures were due on 3 May 2024", None),
        ("Date night costs $60 on average", None),
        ("The date: unknown", None),
        ("", None),
    ],
)
def test_date_label(line: str, labelled: str | None) -> None:
    label = date_label(line)
    assert (line[label.end :].strip() if label else None) == labelled
