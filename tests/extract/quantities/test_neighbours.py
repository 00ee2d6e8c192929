from __future__ import annotations

from collections.abc import Callable

import pytest

Figures = Callable[[str], list[str]]


UNDERSTOOD_UNITS = [
    (
        "Headsets hit 3.9 million units, up from 2.4 million.",
        ["quantity <3.9 million units> 3900000 unit", "quantity <2.4 million> 2400000 unit"],
    ),
    (
        "The index fell 64.06 points to 4,577.10.",
        ["quantity <64.06 points> 64.06 point down", "quantity <4,577.10> 4577.10 point"],
    ),
    (
        "Sales were $3.9 million; visits were 2.4 million.",
        ["money <$3.9 million> 3900000 USD", "number <2.4 million> 2400000"],
    ),
    (
        "It sold 3.9 million units. Visits were 2.4 million.",
        ["quantity <3.9 million units> 3900000 unit", "number <2.4 million> 2400000"],
    ),
    ("It sold 30 units, up from 20.", ["quantity <30 units> 30 unit", "quantity <20> 20 unit"]),
    (
        "The waits are 10- to 15-minute ones, with four- and six-cylinder cars.",
        [
            "quantity <10- to 15-minute> 10..15 minute",
            "quantity <four> 4 cylinder",
            "quantity <six-cylinder> 6 cylinder",
        ],
    ),
    (
        "It costs about 8 or $9, some 5 and 10 per cent.",
        ["money <8> 8 USD about", "money <$9> 9 USD", "percent <5> 5 % about", "percent <10 per cent> 10 %"],
    ),
    (
        "The index closed at 7,425.81, up 12.3 points, the other at 1,334.20; 3 rose, up 5 points.",
        [
            "quantity <7,425.81> 7425.81 point",
            "quantity <12.3 points> 12.3 point up",
            "quantity <1,334.20> 1334.20 point",
            "number <3> 3",
            "quantity <5 points> 5 point up",
        ],
    ),
    (
        "Prices rose by 2 percent, then rose by 1. They rose 2 percent in 3.",
        ["percent <2 percent> 2 % up", "percent <1> 1 % up", "percent <2 percent> 2 % up", "number <3> 3"],
    ),
    (
        "Two 500-pound bombs, ten $100 bills, 2.9 million 9 liter cases and 12 16-year-old girls; it won 3 $5 ones.",
        [
            "quantity <Two> 2 bomb",
            "quantity <500-pound> 500 pound",
            "quantity <ten> 10 bill",
            "money <$100> 100 USD",
            "quantity <2.9 million> 2900000 case",
            "quantity <9 liter> 9 liter",
            "quantity <12> 12 girl",
            "age <16-year-old> 16 year",
            "number <3> 3",
            "money <$5> 5 USD",
        ],
    ),
    (
        "The index rose 12 points, or 0.6%, to 2,083; sales fell 4.1% to 12.50.",
        [
            "quantity <12 points> 12 point up",
            "percent <0.6%> 0.6 % up",
            "quantity <2,083> 2083 point",
            "percent <4.1%> 4.1 % down",
            "number <12.50> 12.50",
        ],
    ),
    (
        "The ban passed by 57 percent to 43 on Tuesday; Roe led by 52% against 46. It rose from 5 percent to 7 in May.",
        [
            "percent <57 percent> 57 %",
            "percent <43> 43 %",
            "percent <52%> 52 %",
            "percent <46> 46 %",
            "percent <5 percent> 5 %",
            "percent <7> 7 %",
        ],
    ),
    (
        "The share fell 27 percent to 43 in London; the vote was 60 percent to 9. Turnout fell from 57 percent to 43 seats.",
        [
            "percent <27 percent> 27 % down",
            "number <43> 43",
            "percent <60 percent> 60 %",
            "number <9> 9",
            "percent <57 percent> 57 %",
            "quantity <43 seats> 43 seat",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), UNDERSTOOD_UNITS)
def test_understood_units(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected
