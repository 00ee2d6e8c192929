from __future__ import annotations

from collections.abc import Callable

import pytest

Figures = Callable[[str], list[str]]


WORDS = [
    (
        "The buyer wants two and a half million, half a million, a quarter of a million and a dozen eggs.",
        [
            "number <two and a half million> 2500000",
            "number <half a million> 500000",
            "number <a quarter of a million> 250000",
            "quantity <a dozen eggs> 12 egg",
        ],
    ),
    (
        "Twenty-eight thousand six hundred forty-two people and one hundred and five cars.",
        [
            "quantity <Twenty-eight thousand six hundred forty-two people> 28642 people",
            "quantity <one hundred and five cars> 105 car",
        ],
    ),
    (
        "Two million five hundred thousand votes; five hundred thousand; ninety-nine; one two.",
        [
            "quantity <Two million five hundred thousand votes> 2500000 vote",
            "number <five hundred thousand> 500000",
            "number <ninety-nine> 99",
            "number <two> 2",
        ],
    ),
    (
        "A hundred years, a million homes, thousand of them; the money, often, attention and tensions.",
        ["quantity <A hundred years> 100 year", "quantity <a million homes> 1000000 home"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), WORDS)
def test_words(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected


THOUSANDS = [
    (
        "It has 1,234,567 rows, 12,34,567.89 rupees, 12 500 people, 1 000 000 francs and 1'000 francs.",
        [
            "quantity <1,234,567 rows> 1234567 row",
            "money <12,34,567.89 rupees> 1234567.89 INR",
            "quantity <12 500 people> 12500 people",
            "money <1 000 000 francs> 1000000 CHF",
            "money <1'000 francs> 1000 CHF",
        ],
    ),
    (
        "Es sind 1.200.000 Euro und 1.234,50 Euro.",
        ["money <1.200.000 Euro> 1200000 EUR", "money <1.234,50 Euro> 1234.50 EUR"],
    ),
    (
        "In 2019 500 people came; it has 3 200 g bars; 0075 and 12345678901234567890123456.",
        [
            "date <2019> 2019-01-01..2019-12-31 year",
            "quantity <500 people> 500 people",
            "quantity <3 200 g> 3200 gram",
            "number <12345678901234567890123456> 12345678901234567890123456",
        ],
    ),
    (
        "It is two point five million, zero point seven percent; three point one four; a five point plan.",
        [
            "number <two point five million> 2500000",
            "percent <zero point seven percent> 0.7 %",
            "number <three point one four> 3.14",
            "quantity <five point> 5 point",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), THOUSANDS)
def test_thousands(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected


@pytest.mark.parametrize("shift", range(12))
@pytest.mark.parametrize("filling", [",", "a", "7"])
def test_where_a_long_text_is_cut(filling: str, shift: int, figures: Figures) -> None:
    """Texts are scanned in blocks of 8,192 characters: no word is lost where one ends."""
    text = filling * (8192 - shift) + " twelve people. " + filling * 8192
    assert figures(text) == ["quantity <twelve people> 12 people"]
