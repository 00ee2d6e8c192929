from __future__ import annotations

from collections.abc import Callable

import pytest

Figures = Callable[[str], list[str]]


COUNTS = [
    (
        "It has 200 employees, seven European countries, 1,100 public housing properties and 14 first-team players.",
        [
            "quantity <200 employees> 200 employee",
            "quantity <seven European countries> 7 country",
            "quantity <1,100 public housing properties> 1100 property",
            "quantity <14 first-team players> 14 player",
        ],
    ),
    (
        "A crowd of 2.7m combined digital and physical sales beat 3 black and white photos.",
        [
            "quantity <2.7m combined digital and physical sales> 2700000 sale",
            "quantity <3 black and white photos> 3 photo",
        ],
    ),
    (
        "They sent 200 gunmen, five US agencies, six women, 3 analyses and 5 more ships.",
        [
            "quantity <200 gunmen> 200 gunman",
            "quantity <five US agencies> 5 agency",
            "quantity <six women> 6 woman",
            "quantity <3 analyses> 3 analysis",
            "quantity <5 more ships> 5 ship",
        ],
    ),
    (
        "The 12 page document, the 5 speed manual gearbox, a two-door car and a 12-page form.",
        [
            "quantity <12 page> 12 page",
            "quantity <5 speed> 5 speed",
            "quantity <two-door> 2 door",
            "quantity <12-page> 12 page",
        ],
    ),
    (
        "Police held 40 wounded, 200 died, 10,000 marched and 30 seriously hurt people.",
        [
            "number <40> 40",
            "number <200> 200",
            "number <10,000> 10000",
            "quantity <30 seriously hurt people> 30 people",
        ],
    ),
    (
        "There were 26 straight, eight straight World Cups and two more.",
        ["number <26> 26", "quantity <eight straight World Cups> 8 cup", "number <two> 2"],
    ),
    (
        "In 2019 some 1800 homes, the 2000 workers and 1900 people were moved.",
        [
            "date <2019> 2019-01-01..2019-12-31 year",
            "quantity <1800 homes> 1800 home about",
            "quantity <2000 workers> 2000 worker",
            "quantity <1900 people> 1900 people",
        ],
    ),
    (
        "2 or more dogs, 5+ cats and 100 or so people.",
        [
            "quantity <2 or more dogs> 2 dog at_least",
            "quantity <5+ cats> 5 cat at_least",
            "quantity <100 or so people> 100 people about",
        ],
    ),
    ("Workers got\n300 tons of\nsteel.", ["quantity <300 tons> 300 ton"]),
    (
        "50 50 clubs, 5, 6 and 7.",
        ["quantity <50 clubs> 50 club", "number <5> 5", "number <6> 6", "number <7> 7"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), COUNTS)
def test_counts(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected


ONE_THING = [
    (
        "You have one solution that works in just one area.",
        ["quantity <one solution> 1 solution", "quantity <one area> 1 area"],
    ),
    (
        "One of the largest ports, one of Spain's mills, one of its own players and one of those days.",
        [
            "quantity <One of the largest ports> 1 port",
            "quantity <one of Spain's mills> 1 mill",
            "quantity <one of its own players> 1 player",
            "quantity <one of those days> 1 day",
        ],
    ),
    (
        "Two of Johnson’s deputies left; eight of the jurors stayed; 10 of the seats.",
        [
            "quantity <Two of Johnson’s deputies> 2 deputy",
            "quantity <eight of the jurors> 8 juror",
            "quantity <10 of the seats> 10 seat",
        ],
    ),
    ("No one came; the last one coming; this one; the one that got away; one must go; one by one.", []),
    (
        "One lawyer thought so, one died, one popular theory, one windshield wiper.",
        [
            "quantity <One lawyer> 1 lawyer",
            "quantity <one popular theory> 1 theory",
            "quantity <one windshield wiper> 1 wiper",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ONE_THING)
def test_one_thing(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected


FRACTIONS = [
    (
        "Half of the homes, half the homes, half an hour, a half-hour show, the first half and half time.",
        [
            "number <Half of the homes> 0.5 fraction of home",
            "number <half the homes> 0.5 fraction of home",
            "quantity <half an hour> 0.5 hour",
            "quantity <half-hour> 0.5 hour",
        ],
    ),
    (
        "A quarter of voters, two-thirds of members, a third of them, the third quarter, two quarters, a third term.",
        [
            "number <A quarter of voters> 0.25 fraction of voter",
            "number <two-thirds of members> 0.6666666666666666666666666666 fraction of member",
            "number <a third> 0.3333333333333333333333333333 fraction",
            "quantity <two quarters> 2 quarter",
        ],
    ),
    (
        "Nine of 10 voters agreed; one in five stayed away; three out of four; 16 of 64 dishes; 2 in three years.",
        [
            "number <Nine of 10 voters> 0.9 fraction of voter",
            "number <one in five> 0.2 fraction",
            "number <three out of four> 0.75 fraction",
            "quantity <16> 16 dish",
            "quantity <64 dishes> 64 dish",
            "number <2> 2",
            "quantity <three years> 3 year",
        ],
    ),
    (
        "It needs 1/2 pound, 3½ hours, 2 1/2 days and ¾ inch; open 24/7, page 3/4 and 0/500.",
        [
            "quantity <1/2 pound> 0.5 pound",
            "quantity <3½ hours> 3.5 hour",
            "quantity <2 1/2 days> 2.5 day",
            "quantity <¾ inch> 0.75 inch",
            "number <3/4> 0.75 fraction",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), FRACTIONS)
def test_fractions(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected


SEEN_IN_PRINT = [
    (
        "Aer Lingus buys twelve new long-haul Airbus jets; three long years; two deep cuts.",
        [
            "quantity <twelve new long-haul Airbus jets> 12 jet",
            "quantity <three long years> 3 year",
            "quantity <two deep cuts> 2 cut",
        ],
    ),
    (
        "It runs in 15 different Las Vegas casinos, took 168 lives and kept a one-legged pirate.",
        ["quantity <15 different Las Vegas casinos> 15 casino", "quantity <168 lives> 168 life"],
    ),
    (
        "The top 5 films, the top 5, the bottom three and tens of thousand of troops.",
        ["quantity <5 films> 5 film", "quantity <tens of thousand of troops> 10000..100000 troop"],
    ),
    (
        "In the second half of the year, half of those shares; the hotel has 6,000 or so of its rooms.",
        [
            "number <half of those shares> 0.5 fraction of share",
            "quantity <6,000 or so of its rooms> 6000 room about",
        ],
    ),
    (
        "Dozens of Kia and Hyundai vehicles, 1,200 COVID-19 tests, another day or two, a pick or two; this or two.",
        [
            "quantity <Dozens of Kia and Hyundai vehicles> 12..120 vehicle",
            "quantity <1,200 COVID-19 tests> 1200 test",
            "quantity <two> 2 day",
            "quantity <two> 2 pick",
            "number <two> 2",
        ],
    ),
    (
        "Seven semis, 1,000 lucky recipients and 13 strippers; she is 5'4 and size 20.",
        [
            "quantity <Seven semis> 7 semi",
            "quantity <1,000 lucky recipients> 1000 recipient",
            "quantity <13 strippers> 13 stripper",
        ],
    ),
    (
        "A 10,000-strong crowd, Acme's 300 employees and America’s 31 busiest airports; some 40-odd people.",
        [
            "number <10,000-strong> 10000",
            "quantity <300 employees> 300 employee",
            "quantity <31 busiest airports> 31 airport",
            "quantity <40-odd people> 40 people about",
        ],
    ),
    (
        "It lost 0.2 of a percentage point, three-quarters of a point, half of one percent and a quarter-point.",
        [
            "quantity <0.2 of a percentage point> 0.2 percentage_point down",
            "quantity <three-quarters of a point> 0.75 point",
            "percent <half of one percent> 0.5 %",
            "quantity <quarter-point> 0.25 point",
        ],
    ),
    ("It is a one-in-five chance, two of a kind.", ["number <one-in-five> 0.2 fraction"]),
    (
        "$1 trillion-plus, 100-plus people and one-plus-one.",
        [
            "money <$1 trillion-plus> 1000000000000 USD at_least",
            "quantity <100-plus people> 100 people at_least",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SEEN_IN_PRINT)
def test_seen_in_print(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected
