"""Numbers by how they are built: what is added behind a scale, decimals and parts that are said, ranges below zero."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Figures = Callable[[str], list[str]]

ADDED = [
    ("Its final count was 31 thousand and six.", ["number <31 thousand and six> 31006"]),
    ("The dam cost 3 crore and 40 lakh rupees.", ["money <3 crore and 40 lakh rupees> 34000000 INR"]),
    ("By noon the counter showed 14 million and 63.", ["number <14 million and 63> 14000063"]),
    ("The census put it at twelve lakh fifty thousand.", ["number <twelve lakh fifty thousand> 1250000"]),
    ("The archive listed 8 hundred and seventy-seven.", ["number <8 hundred and seventy-seven> 877"]),
    ("Their stake is worth 5 million and three quarters.", ["number <5 million and three quarters> 5750000"]),
    (
        "They lost 2 thousand and one hundred were hurt.",
        ["number <2 thousand> 2000 down", "number <one hundred> 100"],
    ),
    (
        "The firm has Rs 2 crore and 3 lakh shares.",
        ["money <Rs 2 crore> 20000000 INR", "quantity <3 lakh shares> 300000 share"],
    ),
    (
        "It polled 6 million and 20 people cheered.",
        ["number <6 million> 6000000", "quantity <20 people> 20 people"],
    ),
]
"""What goes on behind a scale, in figures and in words."""

PLURAL_SCALES = [
    ("The fortune was put at five millions in old money.", ["number <five millions> 5000000"]),
    ("He paid forty thousands for the barn.", ["number <forty thousands> 40000"]),
]
"""A scale in the plural behind a number word."""

POINTS = [
    ("The anchor read four point fifty-seven percent.", ["percent <four point fifty-seven percent> 4.57 %"]),
    ("Her time was eighty-two point thirty-one.", ["number <eighty-two point thirty-one> 82.31"]),
    ("The scale showed ten point 4 on Friday.", ["number <ten point 4> 10.4"]),
    ("Growth was point 75 percent in spring.", ["percent <point 75 percent> 0.75 %"]),
    ("The cable is point 5 of a mile short.", ["quantity <point 5 of a mile> 0.5 mile"]),
    ("At that point 25 sailors left.", ["quantity <25 sailors> 25 sailor"]),
]
"""Decimals that are said."""

PARTS = [
    (
        "The plank is 205 and two thirds inches long.",
        ["quantity <205 and two thirds inches> 205.6666666666666666666666667 inch"],
    ),
    (
        "The bridge took 15 and three quarters billion bolts.",
        ["quantity <15 and three quarters billion bolts> 15750000000 bolt"],
    ),
    ("It rained for 2 and three quarter hours.", ["quantity <2 and three quarter hours> 2.75 hour"]),
    (
        "She polled 24 and two thirds of them were women.",
        ["number <24> 24", "number <two thirds> 0.6666666666666666666666666666 fraction"],
    ),
]
"""Parts behind figures."""

CAPITALS = [
    ("The prize was Twenty-Five Thousand Dollars.", ["money <Twenty-Five Thousand Dollars> 25000 USD"]),
    ("The jury's answer was Forty-Two.", ["number <Forty-Two> 42"]),
    ("THE TOLL ROSE TO EIGHT HUNDRED AND SIXTY-ONE.", ["number <EIGHT HUNDRED AND SIXTY-ONE> 861"]),
    ("They saw Twenty One Pilots live.", []),
]
"""Numbers of several words in capitals are no names."""

BELOW_ZERO = [
    ("Temperatures ranged from -18 °C to -34 °C.", ["quantity <-18 °C to -34 °C> -34..-18 degree_Celsius"]),
    ("The valley cooled to -5 to -10 °C overnight.", ["quantity <-5 to -10 °C> -10..-5 degree_Celsius"]),
    ("The dial swings from 5 to -5 degrees.", ["quantity <5 to -5 degrees> -5..5 degree"]),
    ("Profit fell 2 to -5 points.", ["number <2> 2 down", "quantity <-5 points> -5 point"]),
    ("Rates went from 0.5% to -0.1%.", ["percent <0.5%> 0.5 %", "percent <-0.1%> -0.1 % down"]),
]
"""Ranges that end below zero."""

ALONE = [
    ("10G", ["number <10G> 10000000000"]),
    ("100 k", ["number <100 k> 100000"]),
    ("a fifth", ["number <a fifth> 0.2 fraction"]),
    ("eleven over seven", ["number <eleven over seven> 1.571428571428571428571428571 fraction"]),
    ("point 31", ["number <point 31> 0.31"]),
    ("His pressure is 120 over 80.", ["number <120> 120", "number <80> 80"]),
    ("5G", ["quantity <5G> 5 generation"]),
]
"""What fills its line."""

SPELT = []
"""A misspelling that is common."""

OVER = [
    ("The answer is minus two over five.", ["number <minus two over five> -0.4 fraction"]),
    ("one hundred over seven", ["number <one hundred over seven> 14.28571428571428571428571429 fraction"]),
    ("Her round was two over par.", []),
]
"""Fractions that are read aloud."""

SIGNED_POINTS = [
    ("The yield moved by -.3 percent.", ["percent <-.3 percent> -0.3 % down"]),
    ("Net change: -.75 points.", ["quantity <-.75 points> -0.75 point"]),
]
"""Decimals behind a minus without their nought."""

HALF_UNITS = [
    ("Add 3/4 a cup of oats.", ["quantity <3/4 a cup> 0.75 cup"]),
    ("He napped for 1/2 an hour.", ["quantity <1/2 an hour> 0.5 hour"]),
    ("She averages 1/2 a goal a game.", ["number <1/2> 0.5 fraction"]),
    ("It lasted one month and half.", ["quantity <one month and half> 1.5 month"]),
]
"""Parts of a unit with an article, and a half without one."""

POWERS = [
    ("A 55-km^2 lake lies there.", ["quantity <55-km^2> 55 square_kilometer"]),
    ("The plate has 4 dm² of copper.", ["quantity <4 dm²> 4 square_decimeter"]),
    ("A plot of 2 square hectometres is for sale.", ["quantity <2 square hectometres> 2 square_hectometer"]),
    ("The disk has 16 GByte free.", ["quantity <16 GByte> 16 gigabyte"]),
]
"""Units with powers behind a hyphen, and of rarer lengths."""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *ADDED, *PLURAL_SCALES, *POINTS, *PARTS, *CAPITALS, *BELOW_ZERO, *ALONE, *SPELT, *OVER, *SIGNED_POINTS,
        *HALF_UNITS, *POWERS,
    ],
)  # fmt: skip
def test_built(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected
