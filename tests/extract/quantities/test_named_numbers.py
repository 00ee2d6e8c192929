"""Numbers that are a name's, a title's, a score's, beside those that count; shares and sizes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Figures = Callable[[str], list[str]]


NAMED = [
    (
        "She took the 38 bus, wore the 10 shirt, and the 38 bus drivers struck.",
        ["quantity <38 bus drivers> 38 driver"],
    ),
    (
        "The Gemini 2.5 update and the Python 3.12 release came out, and Paris 2.5 billion.",
        ["number <2.5 billion> 2500000000"],
    ),
    ("The hosts were 61 without loss, then 112 for 4; he was 61 without a job.", ["number <61> 61"]),
    (
        'They saw "Twelve Angry Men" and "12 Years a Slave", and "Twelve men came," he said.',
        ["quantity <Twelve men> 12 man"],
    ),
    ("“Forty Acres” opened; “40 people died” was the headline.", ["quantity <40 people> 40 people"]),
    (
        "A passenger in row 31 slept; he won it three years in a row 12 months ago.",
        ["quantity <three years> 3 year", "quantity <12 months> 12 month"],
    ),
    (
        "He sold five stolen four-wheelers and two 40-footers.",
        ["quantity <five stolen four-wheelers> 5 wheeler", "quantity <two 40-footers> 2 footer"],
    ),
    (
        "The 737 MAX flew, and the 27 EU leaders met; the 40 UN troops left.",
        ["quantity <27 EU leaders> 27 leader", "quantity <40 UN troops> 40 troop"],
    ),
    ("He called twice that week, twice that summer, and paid twice that.", ["quantity <twice> 2 count"]),
    ("FDA Clears Test for Three Common Infections", ["quantity <Three Common Infections> 3 infection"]),
    (
        "Mayor Opens Two New Parks, Cuts Tax for Six Poor Wards",
        ["quantity <Two New Parks> 2 park", "quantity <Six Poor Wards> 6 ward"],
    ),
    (
        "He owns two lighthouses and three snowshoes.",
        ["quantity <two lighthouses> 2 lighthouse", "quantity <three snowshoes> 3 snowshoe"],
    ),
    (
        'Bus 42, train 9B and gate 22 are shut; he saw "Seven" and said "two is a crowd", then "Nine."',
        ["number <two> 2", "number <Nine> 9"],
    ),
    (
        "They loved the Three Musketeers, the Four Seasons Hotel and the Thirty Years War; so were the Six-Day War and two years of war.",
        ["quantity <two years> 2 year"],
    ),
    ("Public Law 94-142, H.R. 3684, Op. 67 and trisomy 21.", []),
    (
        "Monday's 7.9 magnitude quake and Tuesday's 2.5 inch rain; the Gemini 2.5 update.",
        ["quantity <7.9 magnitude> 7.9 magnitude", "quantity <2.5 inch> 2.5 inch"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_named(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected


MEASURED = [
    (
        "The river peaked at 4.62m at Keadby, above the 4.31m flood mark; the town has 4.62m people and 2.7m sales.",
        [
            "quantity <4.62m> 4.62 meter",
            "quantity <4.31m> 4.31 meter",
            "quantity <4.62m people> 4620000 people",
            "quantity <2.7m sales> 2700000 sale",
        ],
    ),
    (
        "The funicular climbs 145 metres and he jumped 6.31m, but sea levels rose 3 metres.",
        ["quantity <145 metres> 145 meter", "quantity <6.31m> 6.31 meter", "quantity <3 metres> 3 meter up"],
    ),
    (
        "A tin of fish sells for K92 and rice for K1,200; the K9 unit climbed a K92 road.",
        ["money <K92> 92 ZMW", "money <K1,200> 1200 ZMW"],
    ),
    (
        "The drug was given at half that strength; she read half that book and got half that.",
        ["number <half> 0.5 fraction of strength", "number <half> 0.5 fraction of book"],
    ),
    (
        "The bank raised rates by a quarter of a point and cut them by half a point; the index fell half a point.",
        [
            "quantity <a quarter of a point> 0.25 percentage_point up",
            "quantity <half a point> 0.5 percentage_point down",
            "quantity <half a point> 0.5 point down",
        ],
    ),
    (
        "Passengers over 70 travel free; unemployment among people under 25 stands at 9 per cent; women over 40 countries apart.",
        [
            "age <70> 70 year over",
            "age <25> 25 year under",
            "percent <9 per cent> 9 %",
            "quantity <40 countries> 40 country over",
        ],
    ),
    (
        "The stock is down by a fifth this year, and two children under five and two men over 12 hours late came.",
        [
            "number <a fifth> 0.2 fraction down",
            "quantity <two children> 2 child",
            "age <five> 5 year under",
            "quantity <two men> 2 man",
            "quantity <12 hours> 12 hour",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), MEASURED)
def test_measured(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected


SHARES = [
    (
        "About one household in nine has no car and one child in ten is cold.",
        [
            "number <one household in nine> 0.1111111111111111111111111111 fraction of household about",
            "number <one child in ten> 0.1 fraction of child",
        ],
    ),
    (
        "One win in nine games; one day in five it rains; one goal in 12; one man in 12 boats.",
        [
            "quantity <One win> 1 win",
            "quantity <nine games> 9 game",
            "quantity <one day> 1 day",
            "number <five> 5",
            "quantity <one goal> 1 goal",
            "number <12> 12",
            "quantity <one man> 1 man",
            "quantity <12 boats> 12 boat",
        ],
    ),
    (
        "Only a third of the 2,400 km border is fenced, and half of the 60 stalls were empty.",
        [
            "number <a third> 0.3333333333333333333333333333 fraction of border",
            "quantity <2,400 km> 2400 kilometer",
            "number <half> 0.5 fraction of stall",
            "quantity <60 stalls> 60 stall",
        ],
    ),
    (
        "Lanes 3 and 4 of the M62 will shut; the 1,500m champion trains daily; 1.5m trains ran.",
        ["quantity <1,500m> 1500 meter", "quantity <1.5m trains> 1500000 train"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SHARES)
def test_shares(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected


SOMEDAY = [
    (
        "It could perhaps one day lead to maybe one of them, and perhaps two.",
        ["number <two> 2 about"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SOMEDAY)
def test_someday(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected
