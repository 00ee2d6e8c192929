from __future__ import annotations

from collections.abc import Callable

import pytest

Figures = Callable[[str], list[str]]


HEDGES = [
    (
        "About 12, around 13, roughly 14, some 15, an estimated 16, approximately 17, ~18 and in the region of 19.",
        [
            "number <12> 12 about",
            "number <13> 13 about",
            "number <14> 14 about",
            "number <15> 15 about",
            "number <16> 16 about",
            "number <17> 17 about",
            "number <18> 18 about",
            "number <19> 19 about",
        ],
    ),
    (
        "Nearly 12, almost 13, just under 14, close to 15, just shy of 16 and approaching 17.",
        [
            "number <12> 12 nearly",
            "number <13> 13 nearly",
            "number <14> 14 nearly",
            "number <15> 15 nearly",
            "number <16> 16 nearly",
            "number <17> 17 nearly",
        ],
    ),
    (
        "Over 12, more than 13, above 14, north of 15, in excess of 16, upwards of 17 and well over 18.",
        [
            "number <12> 12 over",
            "number <13> 13 over",
            "number <14> 14 over",
            "number <15> 15 over",
            "number <16> 16 over",
            "number <17> 17 over",
            "number <18> 18 over",
        ],
    ),
    (
        "At least 12, no fewer than 13, a minimum of 14, 15+ and 16 or more.",
        [
            "number <12> 12 at_least",
            "number <13> 13 at_least",
            "number <14> 14 at_least",
            "number <15+> 15 at_least",
            "number <16> 16 at_least",
        ],
    ),
    (
        "Under 12, less than 13, fewer than 14, below 15, short of 16; sales fell short of 17.",
        [
            "number <12> 12 under",
            "number <13> 13 under",
            "number <14> 14 under",
            "number <15> 15 under",
            "number <16> 16 under",
            "number <17> 17 under",
        ],
    ),
    (
        "At most 12, up to 13, as much as 14, as many as 15, no more than 16, 17 or less and a maximum of 18.",
        [
            "number <12> 12 at_most",
            "number <13> 13 at_most",
            "number <14> 14 at_most",
            "number <15> 15 at_most",
            "number <16> 16 at_most",
            "number <17> 17 at_most",
            "number <18> 18 at_most",
        ],
    ),
    ("The legal minimum of 12 became a maximum of 13.", ["number <12> 12", "number <13> 13 at_most"]),
    (
        "A nearly $15 billion deal, around the 70 per cent mark, more than a dozen and over 60% of it.",
        [
            "money <$15 billion> 15000000000 USD nearly",
            "percent <70 per cent> 70 % about",
            "number <a dozen> 12 over",
            "percent <60%> 60 % over",
        ],
    ),
    (
        "All over 5 towns; think about 5 things; he turned around 5 cars.",
        ["quantity <5 towns> 5 town", "quantity <5 things> 5 thing", "quantity <5 cars> 5 car"],
    ),
    (
        "People over the age of 60, children under the age of 5.",
        ["age <60> 60 year over", "age <5> 5 year under"],
    ),
    (
        "It lost more than £5m ($6.3m), just under 296 hp (224 kW / 300 PS).",
        [
            "money <£5m> 5000000 GBP over",
            "money <$6.3m> 6300000 USD over",
            "quantity <296 hp> 296 horsepower nearly",
            "quantity <224 kW> 224 kilowatt nearly",
            "quantity <300 PS> 300 metric_horsepower nearly",
        ],
    ),
    ("It was 5 miles long and over 12 said so.", ["quantity <5 miles> 5 mile", "number <12> 12 over"]),
    (
        "The lead up to 4G; it caught up to 5 rivals; it took over 12 firms; up to 5 firms.",
        [
            "quantity <4G> 4 generation",
            "quantity <5 rivals> 5 rival",
            "quantity <12 firms> 12 firm",
            "quantity <5 firms> 5 firm at_most",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), HEDGES)
def test_hedges(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected


TRENDS = [
    (
        "Sales rose 3%, fell by about 4%, are up 5%, climbed more than 6% and are down 7 per cent.",
        [
            "percent <3%> 3 % up",
            "percent <4%> 4 % about down",
            "percent <5%> 5 % up",
            "percent <6%> 6 % over up",
            "percent <7 per cent> 7 % down",
        ],
    ),
    (
        "Sales rose to $7.36 billion from $6.78 billion.",
        ["money <$7.36 billion> 7360000000 USD", "money <$6.78 billion> 6780000000 USD"],
    ),
    (
        "It raised $5 million, cut 30 jobs, cut costs by 3%, added ten users and gained 10 sen.",
        [
            "money <$5 million> 5000000 USD",
            "quantity <30 jobs> 30 job",
            "percent <3%> 3 % down",
            "quantity <ten users> 10 user",
            "money <10 sen> 10 sen up",
        ],
    ),
    (
        "Output dropped by 1 to 1.5 degrees Celsius (1.8 to 2.7 Fahrenheit).",
        [
            "quantity <1 to 1.5 degrees Celsius> 1..1.5 degree_Celsius down",
            "quantity <1.8 to 2.7 Fahrenheit> 1.8..2.7 degree_Fahrenheit down",
        ],
    ),
    (
        "The gauge was up 0.25 points, or 0.01%; losses rose by $4 million or 24%.",
        [
            "quantity <0.25 points> 0.25 point up",
            "percent <0.01%> 0.01 % up",
            "money <$4 million> 4000000 USD up",
            "percent <24%> 24 % up",
        ],
    ),
    (
        "A 5% rise, a rise of 5% and shares 5% higher.",
        ["percent <5%> 5 %", "percent <5%> 5 % up", "percent <5%> 5 %"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TRENDS)
def test_trends(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected
