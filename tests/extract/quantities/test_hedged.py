"""Hedges of prepositions and adverbs, changes told behind a figure, and what is neither."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Figures = Callable[[str], list[str]]


HEDGES = [
    (
        "We have maybe 40 goats and perhaps three dogs.",
        ["quantity <40 goats> 40 goat about", "quantity <three dogs> 3 dog about"],
    ),
    (
        "The copper wire is drawn to within 20 microns of its width.",
        ["quantity <20 microns> 20 micrometer at_most"],
    ),
    (
        "The comet came within 90,000 km of the moon, and the fire within two miles of the farm.",
        ["quantity <90,000 km> 90000 kilometer at_most", "quantity <two miles> 2 mile at_most"],
    ),
    ("Within two years it had 30 shops.", ["quantity <two years> 2 year", "quantity <30 shops> 30 shop"]),
    (
        "The yen stood near 148 and oil traded near $70, with mortgage rates near 7 per cent.",
        ["number <148> 148", "money <$70> 70 USD about", "percent <7 per cent> 7 % about"],
    ),
    (
        "Lows were near minus 20. She lives near two schools and a 40-storey tower.",
        ["number <minus 20> -20 about", "quantity <two schools> 2 school", "quantity <40-storey> 40 storey"],
    ),
    (
        "The toll climbed past 300 and the kite went past 200 metres.",
        ["number <300> 300 over", "quantity <200 metres> 200 meter over"],
    ),
    (
        "They walked past two shops and drove past 30 tanks.",
        ["quantity <two shops> 2 shop", "quantity <30 tanks> 30 tank"],
    ),
    (
        "He has logged over 14,000 flight hours and clocked over 300 hours at the wheel.",
        ["quantity <14,000 flight hours> 14000 hour over", "quantity <300 hours> 300 hour over"],
    ),
    (
        "It cut jobs over five years and 3,400 posts over 18 months.",
        ["quantity <five years> 5 year", "quantity <3,400 posts> 3400 post", "quantity <18 months> 18 month"],
    ),
    (
        "She wrote a play about a 12-hour siege and a book about two sisters.",
        ["quantity <12-hour> 12 hour", "quantity <two sisters> 2 sister"],
    ),
    (
        "It is about a 20-minute walk, a path about two miles long.",
        ["quantity <20-minute> 20 minute about", "quantity <two miles> 2 mile about"],
    ),
    (
        "A grant may not exceed $50,000; a notice must never be less than 30 days; we cannot go over 40 miles.",
        [
            "money <$50,000> 50000 USD at_most",
            "quantity <30 days> 30 day at_least",
            "quantity <40 miles> 40 mile at_most",
        ],
    ),
    (
        "The fees won't be more than 5% and they did not only exceed 40 miles.",
        ["percent <5%> 5 % at_most", "quantity <40 miles> 40 mile over"],
    ),
    (
        "Half a year's pay is half an hour's drive or a quarter of an hour's walk away.",
        [
            "quantity <Half a year> 0.5 year",
            "quantity <half an hour> 0.5 hour",
            "quantity <a quarter of an hour> 0.25 hour",
        ],
    ),
    (
        "The mine closed in spring.Ninety-six miners were buried; a town.Ten shops shut.",
        ["quantity <Ninety-six miners> 96 miner", "quantity <Ten shops> 10 shop"],
    ),
    (
        "It took a little over half an hour and just under half a mile.",
        ["quantity <half an hour> 0.5 hour over", "quantity <half a mile> 0.5 mile nearly"],
    ),
    (
        "About half an hour later, more than half the crew had left.",
        ["quantity <half an hour> 0.5 hour about", "number <half the crew> 0.5 fraction of crew over"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), HEDGES)
def test_hedges(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected


CHANGES = [
    (
        "The pound was 9p down on the week, wool 2 per cent up on the year; the flag is 9 metres up on the hill.",
        ["money <9p> 9 penny down", "percent <2 per cent> 2 % up", "quantity <9 metres> 9 meter"],
    ),
    (
        "It raised £900 by its eleven shops; prices rose by 11 cents; the sea warmed by 1.4 degrees Celsius.",
        [
            "money <£900> 900 GBP",
            "quantity <eleven shops> 11 shop",
            "money <11 cents> 11 cent up",
            "quantity <1.4 degrees Celsius> 1.4 degree_Celsius up",
        ],
    ),
    (
        "Down two goals, they were up two sets and up three points.",
        ["quantity <two goals> 2 goal", "quantity <two sets> 2 set", "quantity <three points> 3 point up"],
    ),
    (
        "It paid 12 per cent less than a year ago and 3 per cent more than men; a fifth more than last year; 5p lower than before.",
        [
            "percent <12 per cent> 12 % down",
            "percent <3 per cent> 3 %",
            "number <a fifth> 0.2 fraction up",
            "money <5p> 5 penny down",
        ],
    ),
    (
        "Tea averaged $2.14 a kilo, four cents up on the last auction.",
        ["money <$2.14 a kilo> 2.14 USD/kilogram", "money <four cents> 4 cent up"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CHANGES)
def test_changes(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected
