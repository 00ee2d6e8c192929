from __future__ import annotations

from collections.abc import Callable

import pytest

Figures = Callable[[str], list[str]]


PERCENT = [
    (
        "Sales rose 6.2 %, 7 per cent, 8 percent, 9 pct or 1.38pc; the rate is .001 per cent.",
        [
            "percent <6.2 %> 6.2 % up",
            "percent <7 per cent> 7 % up",
            "percent <8 percent> 8 % up",
            "percent <9 pct> 9 % up",
            "percent <1.38pc> 1.38 %",
            "percent <.001 per cent> 0.001 %",
        ],
    ),
    (
        "The yield fell 25 basis points or 0.5 percentage points to 5.25%.",
        [
            "quantity <25 basis points> 25 basis_point down",
            "quantity <0.5 percentage points> 0.5 percentage_point down",
            "percent <5.25%> 5.25 %",
        ],
    ),
    ("Der Umsatz stieg auf 14,3 Prozent.", ["percent <14,3 Prozent> 14.3 %"]),
    ("Stocks: Alpha -1.3%, Beta +0.6%.", ["percent <-1.3%> -1.3 % down", "percent <0.6%> 0.6 % up"]),
]


@pytest.mark.parametrize(("text", "expected"), PERCENT)
def test_percent(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected


MEASURES = [
    (
        "The car does 0 to 60 mph in 3.2 seconds and has 256GB, 296 hp and a 5kW charger.",
        [
            "quantity <0 to 60 mph> 0..60 mph",
            "quantity <3.2 seconds> 3.2 second",
            "quantity <256GB> 256 gigabyte",
            "quantity <296 hp> 296 horsepower",
            "quantity <5kW> 5 kilowatt",
        ],
    ),
    (
        "A 5-10W laser, ~45g, 32m2, 352 μm, 1.3 A/cm2, 8.90 ksi (61.4 MPa), 450 Nm and 332 lb-ft.",
        [
            "quantity <5-10W> 5..10 watt",
            "quantity <45g> 45 gram about",
            "quantity <32m2> 32 square_meter",
            "quantity <352 μm> 352 micrometer",
            "quantity <1.3 A/cm2> 1.3 ampere/square_centimeter",
            "quantity <8.90 ksi> 8.90 kip_per_square_inch",
            "quantity <61.4 MPa> 61.4 megapascal",
            "quantity <450 Nm> 450 newton_meter",
            "quantity <332 lb-ft> 332 foot_pound",
        ],
    ),
    (
        "It was minus 12 degrees Celsius, then -5°C, 20C, 70°F, 98.6 degrees Fahrenheit and 1.19deg C.",
        [
            "quantity <minus 12 degrees Celsius> -12 degree_Celsius",
            "quantity <-5°C> -5 degree_Celsius",
            "quantity <20C> 20 degree_Celsius",
            "quantity <70°F> 70 degree_Fahrenheit",
            "quantity <98.6 degrees Fahrenheit> 98.6 degree_Fahrenheit",
            "quantity <1.19deg C> 1.19 degree_Celsius",
        ],
    ),
    (
        "The plot has 311 square miles and 5 sq ft; winds of 70 km/h and 74 miles per hour.",
        [
            "quantity <311 square miles> 311 square_mile",
            "quantity <5 sq ft> 5 square_foot",
            "quantity <70 km/h> 70 kph",
            "quantity <74 miles per hour> 74 mph",
        ],
    ),
    (
        "He was 6 ft tall; the neck is 25.5″; it lasted 16 hours, 10 years and two decades.",
        [
            "quantity <6 ft> 6 foot",
            "quantity <25.5″> 25.5 inch",
            "quantity <16 hours> 16 hour",
            "quantity <10 years> 10 year",
            "quantity <two decades> 2 decade",
        ],
    ),
    ("It pumps 6 g in the bar; 5 in the team.", ["quantity <6 g> 6 gram", "number <5> 5"]),
    (
        "Prices rose sixfold, then a six-fold rise; it fell three times, at 6.5 times earnings; a 10x lens.",
        [
            "quantity <sixfold> 6 count up",
            "quantity <six-fold> 6 count",
            "quantity <three times> 3 count down",
            "quantity <6.5 times> 6.5 count",
            "quantity <10x> 10 count",
        ],
    ),
    ("A magnitude-7 quake and a category-4 storm.", ["quantity <7> 7 magnitude"]),
    (
        "From 4G to 5G networks, the G7 states, 15 ppb and 80G.",
        ["quantity <4G to 5G> 4..5 generation", "quantity <15 ppb> 15 part_per_billion"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), MEASURES)
def test_measures(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected
