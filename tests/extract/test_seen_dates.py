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
    ("The lease runs 2012-10-01/2015-09-30.", ["2012-10-01/2015-09-30: 2012-10-01..2015-09-30"]),
    # two days, and no stretch from one to the other
    ("The trial was adjourned yesterday until 4 September 2018.", ["yesterday: 08-14", "4 September 2018: 09-04"]),
    ("The match was pushed back last week to 25 August 2018.", ["last week: 08-06..08-12", "25 August 2018: 08-25"]),
    ("It opens tomorrow - 16 August 2018 - at noon.", ["tomorrow: 08-16", "16 August 2018: 08-16"]),
    ("The offer, made last Tuesday to investors, lapses.", ["last Tuesday: 08-07 | 08-14"]),
]  # fmt: skip

LASTING = [
    ("The hall is hired for three days from 5 June 2015.", ["three days from 5 June 2015: 2015-06-05..2015-06-07"]),
    ("It shuts from next Monday for two weeks.", ["from next Monday for two weeks: 08-20..09-02"]),
    ("She is off for one week, from 20 December 2018.", ["one week, from 20 December 2018: 12-20..12-26"]),
    ("A two-week period beginning 3 September 2018 is set aside.", ["two-week period beginning 3 September 2018: 09-03..09-16"]),
    ("The year starting 1 July 2015 was dry.", ["year starting 1 July 2015: 2015-07-01..2016-06-30"]),
    ("The two weeks before 3 September 2018 were wet.", ["two weeks before 3 September 2018: 08-20..09-02"]),
    ("Two weeks before 3 September 2018 it rained.", ["Two weeks before 3 September 2018: 08-20", "3 September 2018: 09-03"]),
    ("It is due two days before the end of the month.", ["two days before the end of the month: 08-29"]),
    ("It lasted three weeks and, on 3 May 2018, ended.", ["3 May 2018: 05-03"]),
    ("He was jailed on 3 May 2018 for two weeks.", ["3 May 2018: 05-03"]),
]  # fmt: skip

NAMED = [
    ("They will stay this entire month.", ["this entire month: 08-01..08-31"]),
    ("They will pay over the balance of the year.", ["balance of the year: 08-15..12-31"]),
    ("The remaining 2015 stock was sold.", ["2015: 2015-01-01..2015-12-31"]),
    ("They meet in Christmas week.", ["Christmas week: 2017-12-25..2017-12-31 | 12-24..12-30"]),
    ("They met last September 2nd.", ["last September 2nd: 2017-09-02"]),
    ("They will meet this coming 4 September.", ["this coming 4 September: 09-04"]),
    ("They met on march 3rd, and will march 3 miles.", ["march 3rd: 03-03 | 2019-03-03"]),
    ("It was built in the year nineteen thirty-one.", ["nineteen thirty-one: 1931-01-01..1931-12-31"]),
    ("The office moves in two months.", ["in two months: 10-15"]),
    ("Version 10.2.2019 of the tool is out; it came on 10.2.2019.", ["10.2.2019: 2019-02-10 | 2019-10-02"]),
    ("They meet on Martin Luther King Jr. Day.", ["Martin Luther King Jr. Day: 01-15 | 2019-01-21"]),
    ("It runs from September 3 to the 7th of December 2018.", ["from September 3 to the 7th of December 2018: 09-03..12-07"]),
    ("They hired sixteen twenty-year-olds.", []),
    ("It is paid on the first working day of September 2018.", ["first working day of September 2018: 09-03"]),
    ("It is day 100 of 2015.", ["day 100 of 2015: 2015-04-10"]),
    ("Two quarters ago it made money.", ["Two quarters ago: 01-01..03-31"]),
]  # fmt: skip

COUNTED = [
    ("He was arrested on 3 May 2017 and released two days later.", ["3 May 2017: 2017-05-03", "two days later: 2017-05-05"]),
    ("It shut on 3 May 2017. The next day, it burned.", ["3 May 2017: 2017-05-03", "next day: 2017-05-04"]),
    ("She was shot on Monday and died the same night; a day earlier it had rained.",
     ["Monday: 08-13 | 08-20", "a day earlier: 08-12 | 08-19"]),
    ("The mine opened in 1984 and closed four years later.", ["1984: 1984-01-01..1984-12-31", "four years later: 1988-01-01..1988-12-31"]),
    ("It shut on 3 May 2017; the twin shut two days earlier.", ["3 May 2017: 2017-05-03", "two days earlier: 2017-05-01"]),
    ("In June 2017 he fell ill and died the following month.", ["June 2017: 2017-06-01..2017-06-30", "following month: 2017-07-01..2017-07-31"]),
    ("It opened on 3 May 2017, and a week earlier the twin shut.",
     ["3 May 2017: 2017-05-03", "a week earlier: 2017-04-24..2017-04-30 | 2017-04-26"]),
    # the day is not what it is counted from
    ("He said on 3 May 2017 that his son fell ill and died two days later.", ["3 May 2017: 2017-05-03", "two days later: ?"]),
    ("It shut on 3 May 2017. His mother was born the next day.", ["3 May 2017: 2017-05-03", "next day: ?"]),
    ("She resigned in 2012 and died two days later.", ["2012: 2012-01-01..2012-12-31", "two days later: ?"]),
    ("It shut on 3 May 2017, a day after a judge ruled on it.", ["3 May 2017: 2017-05-03", "a day after: ?"]),
    ("It shut in June 2012. Flight 1950 landed two months later.", ["June 2012: 2012-06-01..2012-06-30", "two months later: ?"]),
    ("Two days later he was released.", ["Two days later: ?"]),
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


@pytest.mark.parametrize(("text", "expected"), LASTING)
def test_how_long_from_a_day(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_days_and_stretches_by_their_names(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), COUNTED)
def test_what_is_counted_from_a_day_that_the_text_tells(text: str, expected: list[str]) -> None:
    assert read(text) == expected
