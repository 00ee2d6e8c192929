from __future__ import annotations

from collections.abc import Callable

import pytest

Figures = Callable[[str], list[str]]


DAYS = [
    (
        "On 11/06/2025, 13/06/2025, 06/13/2025, 11.06.2025, 11-06-2025 and 11/06/25.",
        [
            "date <11/06/2025> 2025-06-11 | 2025-11-06",
            "date <13/06/2025> 2025-06-13",
            "date <06/13/2025> 2025-06-13",
            "date <11.06.2025> 2025-06-11 | 2025-11-06",
            "date <11-06-2025> 2025-06-11 | 2025-11-06",
            "date <11/06/25> 2025-06-11 | 2025-11-06",
        ],
    ),
    (
        "On 2025-06-11, 2019-09-01T10:38:07.190Z, June 11, 2025, June 11 2025, 11 June 2025 and 11th of June, 2025.",
        [
            "date <2025-06-11> 2025-06-11",
            "date <2019-09-01T10:38:07.190Z> 2019-09-01",
            "date <June 11, 2025> 2025-06-11",
            "date <June 11 2025> 2025-06-11",
            "date <11 June 2025> 2025-06-11",
            "date <11th of June, 2025> 2025-06-11",
        ],
    ),
    (
        "On Sept. 11, 2001, Dec 31, 1999, 1-Jan-2020 and Jul 15 2019.",
        [
            "date <Sept. 11, 2001> 2001-09-11",
            "date <Dec 31, 1999> 1999-12-31",
            "date <1-Jan-2020> 2020-01-01",
            "date <Jul 15 2019> 2019-07-15",
        ],
    ),
    (
        "On May 5, 3 March, the 4th of July and (Aug. 14).",
        ["date <May 5> ?", "date <3 March> ?", "date <4th of July> ?", "date <Aug. 14> ?"],
    ),
    (
        "On dec. 12, 1994 and oct. 25; may 5 people come; march 3 miles; June 31, 2020.",
        [
            "date <dec. 12, 1994> 1994-12-12",
            "date <oct. 25> ?",
            "quantity <5 people> 5 people",
            "quantity <3 miles> 3 mile",
            "date <June 31, 2020> ?",
        ],
    ),
    (
        "32/13/2025; 1/2; 3/4; 99/99/9999; Feb 30, 2021.",
        ["number <1/2> 0.5 fraction", "number <3/4> 0.75 fraction", "date <Feb 30, 2021> ?"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_days(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected


MONTHS_AND_YEARS = [
    (
        "In June 2025, in Sept. 2019, in mid-1972, in late 2021, since 2016 and FY2024.",
        [
            "date <June 2025> 2025-06-01..2025-06-30",
            "date <Sept. 2019> 2019-09-01..2019-09-30",
            "date <mid-1972> 1972-05-01..1972-08-31 year",
            "date <late 2021> 2021-09-01..2021-12-31 year",
            "date <2016> 2016-01-01..2016-12-31 year",
            "date <FY2024> ?",
        ],
    ),
    (
        "In the 1990s and the 1800s, in 2018-19, from 2016–2020, 2019/20 and 2018s best.",
        [
            "date <1990s> 1990-01-01..1999-12-31",
            "date <1800s> 1800-01-01..1899-12-31",
            "date <2018-19> 2018-01-01..2019-12-31",
            "date <from 2016–2020> 2016-01-01..2019-12-31 | 2016-01-01..2020-12-31",
            "date <2019/20> 2019-01-01..2020-12-31",
            "date <2018> 2018-01-01..2018-12-31 year",
        ],
    ),
    (
        "Scale AI, founded in 2016 by two men; the 2019 budget; during 2016 Stone spoke.",
        [
            "date <2016> 2016-01-01..2016-12-31 year",
            "quantity <two men> 2 man",
            "date <2019> 2019-01-01..2019-12-31 year",
            "date <2016> 2016-01-01..2016-12-31 year",
        ],
    ),
    (
        "More than 2000, at least 1900, an average of 1500, 2000 rpm, 2010 dollars and $2019.",
        [
            "number <2000> 2000 over",
            "number <1900> 1900 at_least",
            "number <1500> 1500",
            "quantity <2000 rpm> 2000 revolutions_per_minute",
            "money <2010 dollars> 2010 USD",
            "money <$2019> 2019 USD",
        ],
    ),
    (
        "In 1500, in 2200, in 1499, by 2030, 2021.",
        [
            "date <1500> 1500-01-01..1500-12-31 year",
            "number <2200> 2200",
            "date <1499> 1499-01-01..1499-12-31 year",
            "date <2030> 2030-01-01..2030-12-31 year",
            "date <2021> 2021-01-01..2021-12-31 year",
        ],
    ),
    ("2019-2018 and 2019-20-21.", []),
]


@pytest.mark.parametrize(("text", "expected"), MONTHS_AND_YEARS)
def test_months_and_years(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected
