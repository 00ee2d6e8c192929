from __future__ import annotations

from collections.abc import Callable

import pytest

Figures = Callable[[str], list[str]]


AGES = [
    (
        "A 28-year-old, the 15 year-old boys, a six-month-old, ten years old, three years of age and 87 yo.",
        [
            "age <28-year-old> 28 year",
            "age <15 year-old> 15 year",
            "age <six-month-old> 6 month",
            "age <ten years old> 10 year",
            "age <three years of age> 3 year",
            "age <87 yo> 87 year",
        ],
    ),
    (
        "Jane Roe, 28, met Al Poe, 31; Bo Coe, 40, left. Cy Doe, 54—a cook—stayed.",
        ["age <28> 28 year", "age <31> 31 year", "age <40> 40 year", "age <54> 54 year"],
    ),
    (
        "People aged 34, aged between 18 and 24, ages 5 to 7, a man of age 87 and those aged 7 and 9.",
        [
            "age <34> 34 year",
            "age <18 and 24> 18..24 year",
            "age <5 to 7> 5..7 year",
            "age <87> 87 year",
            "age <7> 7 year",
            "age <9> 9 year",
        ],
    ),
    (
        "She turned 30; he is 45; her son, who was 10, left; Al was 24 when he left.",
        ["age <30> 30 year", "age <45> 45 year", "age <10> 10 year", "age <24> 24 year"],
    ),
    (
        "He is in his 20s, she in her mid-30s; the 1990s; temperatures in the 60s.",
        ["age <20s> 20..29 year", "age <30s> 30..39 year", "date <1990s> 1990-01-01..1999-12-31"],
    ),
    (
        "In Paris, Texas, 12 people; on March, 5, 2010; he is 45 minutes late; it is 45.",
        [
            "quantity <12 people> 12 people",
            "date <March, 5, 2010> 2010-03-05",
            "quantity <45 minutes> 45 minute",
            "number <45> 45",
        ],
    ),
    ("The 10-year bonds and ten-year-olds.", ["quantity <10-year> 10 year", "age <ten-year-olds> 10 year"]),
    (
        "The senator, 70, had a flu shot; the alleged shooter, 23, got in; the number, 23, was drawn.",
        ["age <70> 70 year", "age <23> 23 year", "number <23> 23"],
    ),
    ("People between the ages of 18 and 29.", ["age <18 and 29> 18..29 year"]),
    (
        "A man in his fifties and one in his late forties; a 20-something founder, two 90-somethings.",
        [
            "age <fifties> 50..59 year",
            "age <forties> 40..49 year",
            "age <20-something> 20..29 year",
            "number <two> 2",
            "age <90-somethings> 90..99 year",
        ],
    ),
    ("The roaring twenties, my Sixties home, a 25-something, in the eighties.", []),
    ("He, 41, is older than Mary, who, 35, left.", ["age <41> 41 year", "age <35> 35 year"]),
]


@pytest.mark.parametrize(("text", "expected"), AGES)
def test_ages(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected
