"""What dates mean, seen from a day of publication: a table of sentences, the quotes that are dates, and their readings."""

from __future__ import annotations

import pytest

from checker import read_text
from checker.extract import analyse

PUBLISHED = "2018-08-15"  # a Wednesday

STRETCHES = [
    ("The bridge is closed next Monday until 3 September.", ["next Monday until 3 September: 08-20..09-03"]),
    (
        "It runs from Halloween until 9 December.",
        ["from Halloween until 9 December: 2017-10-31..2017-12-09 | 10-31..12-09"],
    ),
    ("He was in jail last March until yesterday.", ["last March until yesterday: 2017-03-01..08-14 | 03-01..08-14"]),
    ("Ferries stop from the 20th to the end of the month.", ["from the 20th to the end of the month: 08-20..08-31"]),
    (
        "The show is on from mid-September through the first Monday of October 2018.",
        ["from mid-September through the first Monday of October 2018: 09-10..10-01"],
    ),
    ("The band toured late 1966 to 1970.", ["late 1966 to 1970: 1966-09-01..1970-12-31"]),
    ("The lease runs 3 May 2015--4 June 2015.", ["3 May 2015--4 June 2015: 2015-05-03..2015-06-04"]),
    # two days, and no stretch from one to the other
    ("The trial was adjourned yesterday until 4 September 2018.", ["yesterday: 08-14", "4 September 2018: 09-04"]),
    ("The match was pushed back last week to 25 August 2018.", ["last week: 08-06..08-12", "25 August 2018: 08-25"]),
    ("It opens tomorrow - 16 August 2018 - at noon.", ["tomorrow: 08-16", "16 August 2018: 08-16"]),
    ("The offer, made last Tuesday to investors, lapses.", ["last Tuesday: 08-07 | 08-14"]),
]  # fmt: skip


def read(text: str) -> list[str]:
    """The dates of a text, each with its readings; the year of publication is left out."""
    document = read_text(f"---\ndate: {PUBLISHED}\n---\n\n{text}", name="t.txt")
    year = PUBLISHED[:5]
    found = []
    for one in analyse(document, {}).mentions:
        if one.kind == "date":
            ends = [
                [f"{day}".removeprefix(year) for day in dict.fromkeys((days.first, days.last))]
                for days in one.dates
            ]
            found.append(f"{one.text}: {' | '.join('..'.join(days) for days in ends) or '?'}")
    return [one for one in found if not one.startswith(PUBLISHED)]


@pytest.mark.parametrize(("text", "expected"), STRETCHES)
def test_stretches_from_one_day_to_another(text: str, expected: list[str]) -> None:
    assert read(text) == expected
