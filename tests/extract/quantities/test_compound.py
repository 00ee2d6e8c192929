"""Measures in two units, units that are made of others, and what a figure is reckoned by."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Figures = Callable[[str], list[str]]

CASES = [
    # two figures that print one measure, in the smaller unit
    ("The door is 7 feet 10 inches high and the ribbon 7 feet and 10 inches.", ["quantity <7 feet 10 inches> 94 inch", "quantity <7 feet and 10 inches> 94 inch"]),
    ("He ran it in two hours and five minutes, she in 1 hour, 20 minutes and 30 seconds.", ["quantity <two hours and five minutes> 125 minute", "quantity <1 hour, 20 minutes and 30 seconds> 4830 second"]),
    ("The baby weighed 5 kg 300 g, the jockey 8 st 7 lb, the dog 11st 7lb.", ["quantity <5 kg 300 g> 5300 gram", "quantity <8 st 7 lb> 119 pound", "quantity <11st 7lb> 161 pound"]),
    ("The sentence is two years and six months; the wait was an hour and 45 minutes.", ["quantity <two years and six months> 30 month", "quantity <an hour and 45 minutes> 105 minute"]),
    ("A mast of 3' 6\" stood by; the choir sang for nearly two hours and ten minutes.", ["quantity <3' 6\"> 42 inch", "quantity <two hours and ten minutes> 130 minute nearly"]),
    # two figures
    ("It lasted 3 years, 2 months and 14 days.", ["quantity <3 years> 3 year", "quantity <2 months> 2 month", "quantity <14 days> 14 day"]),
    ("It takes between 1 hour and 30 minutes of rest, or eight hours, 30 minutes of reading.", ["quantity <1 hour> 1 hour", "quantity <30 minutes> 30 minute", "quantity <eight hours> 8 hour", "quantity <30 minutes> 30 minute"]),
    ("They walked 3 miles and 7,000 feet; he slept an hour and 90 minutes.", ["quantity <3 miles> 3 mile", "quantity <7,000 feet> 7000 foot", "quantity <90 minutes> 90 minute"]),
    ("Once a week and two days off; a year and two days.", ["quantity <two days> 2 day", "quantity <two days> 2 day"]),
    # inches without their unit
    ("The 6-foot-7, 250-pound center passed to a six-foot-two guard who is 6 ft 2 in his socks.", ["quantity <6-foot-7> 79 inch", "quantity <250-pound> 250 pound", "quantity <six-foot-two> 74 inch", "quantity <6 ft 2> 74 inch"]),
    ("A 12-foot-10 wall; she stood 5 feet 2, not 6 feet 14.", ["quantity <12-foot> 12 foot", "quantity <5 feet 2> 62 inch", "quantity <6 feet> 6 foot", "number <14> 14"]),
    # units made of others
    ("It falls at 9.8 m/s2, or 9.8 m/s², and beats at 3 s-1; lead has 11.3 g/cm³ and the bolt took 400 N·m.", ["quantity <9.8 m/s2> 9.8 meter/square_second", "quantity <9.8 m/s²> 9.8 meter/square_second", "quantity <3 s-1> 3 1/second", "quantity <11.3 g/cm³> 11.3 gram/cubic_centimeter", "quantity <400 N·m> 400 newton_meter"]),
    ("A 6 m-long wall, 300 in-house lawyers, 5 A-levels and a 4x4 drive.", ["quantity <6 m> 6 meter", "quantity <300 in-house lawyers> 300 lawyer", "quantity <5 A-levels> 5 level"]),
    # what a number of units, people or things is reckoned by
    ("The van burns 5.4 l/100km, the car 5.4 litres per 100 km; 18 kWh/100 km is what the bus needs.", ["quantity <5.4 l/100km> 5.4 liter/100 kilometer", "quantity <5.4 litres per 100 km> 5.4 liter/100 kilometer", "quantity <18 kWh/100 km> 18 kilowatt_hour/100 kilometer"]),
    ("The county has 45 murders per 100,000 people, 2.5 doctors per 1,000 residents and a rate of 12 per 100,000.", ["quantity <45 murders per 100,000 people> 45 murder/100000 people", "quantity <2.5 doctors per 1,000 residents> 2.5 doctor/1000 resident", "quantity <12 per 100,000> 12 count/100000"]),
    ("Three deaths per million passengers; $5 per 1,000 gallons; it costs $10 per person per day.", ["quantity <Three deaths per million passengers> 3 death/1000000 passenger", "money <$5 per 1,000 gallons> 5 USD/1000 gallon", "money <$10 per person per day> 10 USD/person/day"]),
    ("It makes 224 kW / 300 PS; the 50 per 2019 rule; 20 per cent.", ["quantity <224 kW> 224 kilowatt", "quantity <300 PS> 300 metric_horsepower", "number <50> 50", "date <2019> 2019-01-01..2019-12-31 year", "percent <20 per cent> 20 %"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_figures(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected
