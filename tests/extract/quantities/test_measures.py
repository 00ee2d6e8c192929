"""Ordinals, parts and twenties in words, amounts below zero, numbers that look like years and hours, symbols and codes in any case."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Figures = Callable[[str], list[str]]

CASES = [
    # ordinals of several words count nothing
    ("He was the one hundred and fifth man on the moor, on the club's two hundredth anniversary and in his five hundredth game.", []),
    ("She came one hundred and first; the hundred and first floor; the one-thousandth visitor; the two hundred first responders came.", ["quantity <two hundred first responders> 200 responder"]),
    ("A fifty-second clip and twenty-second intervals; two hundred and one people; five hundred and first aid kits were sold.", ["quantity <fifty-second> 50 second", "quantity <twenty-second> 20 second", "quantity <two hundred and one people> 201 people", "number <five hundred> 500"]),
    # denominators of several words
    ("It was out by three one-thousandths of an inch, open for one two-hundred-and-fiftieth of a second, or a two-hundredth of a second.", ["quantity <three one-thousandths of an inch> 0.003 inch", "quantity <one two-hundred-and-fiftieth of a second> 0.004 second", "quantity <a two-hundredth of a second> 0.005 second"]),
    ("They own thirteen twenty-fifths of it and a twenty-fourth of the estate; a board of two and five thirty-seconds inches.", ["number <thirteen twenty-fifths> 0.52 fraction", "number <a twenty-fourth> 0.04166666666666666666666666667 fraction of estate", "quantity <two and five thirty-seconds inches> 2.15625 inch"]),
    ("One thirty-second clip; one hundredth of a second; one one hundred and fifth; twenty-three fifths; a hundred and three fifths.", ["quantity <One thirty-second clip> 1 clip", "quantity <one hundredth of a second> 0.01 second", "number <one one hundred and fifth> 0.009523809523809523809523809524 fraction", "number <twenty-three fifths> 4.6 fraction", "number <a hundred and three fifths> 100.6"]),
    ("A shutter of 1/250th of a second, 3/128 of an inch; on 3/12 of the month.", ["quantity <1/250th of a second> 0.004 second", "quantity <3/128 of an inch> 0.0234375 inch", "date <3/12> ?"]),
    # twenties, decimals said aloud
    ("Her three score and ten, his fourscore years and five score of men.", ["number <three score and ten> 70", "quantity <fourscore years> 80 year", "quantity <five score of men> 100 man"]),
    ("It rose by point five miles, point two five of a second; at this point five people left; three point oh five.", ["quantity <point five miles> 0.5 mile up", "quantity <point two five of a second> 0.25 second", "quantity <five people> 5 people", "number <three point oh five> 3.05"]),
    # amounts below zero
    ("Net income was minus $5 million, against negative €2m and -£3; the balance came to minus £40.", ["money <minus $5 million> -5000000 USD down", "money <negative €2m> -2000000 EUR down", "money <-£3> -3 GBP down", "money <minus £40> -40 GBP down"]),
    ("The price minus $5 for postage; the total, minus £200, went to her; plus or minus $5.", ["money <$5> 5 USD", "money <£200> 200 GBP", "money <$5> 5 USD"]),
    # four digits that are no year
    ("A 2000 MW plant, an output of 1950 MW and 1900 million euros; it ran for 1950 seconds; from 1800 to 2000 kg.", ["quantity <2000 MW> 2000 megawatt", "quantity <1950 MW> 1950 megawatt", "money <1900 million euros> 1900000000 EUR", "quantity <1950 seconds> 1950 second", "quantity <1800 to 2000 kg> 1800..2000 kilogram"]),
    ("In 2012 GB athletes won; the 2015 minutes of the board; in 2008 million-dollar homes sold; in 2016 second place was hers; between 1990 and 2000 sales fell.", ["date <2012> 2012-01-01..2012-12-31 year", "date <2015> 2015-01-01..2015-12-31 year", "date <2008> 2008-01-01..2008-12-31 year", "money <million-dollar> 1000000 USD", "date <2016> 2016-01-01..2016-12-31 year", "date <between 1990 and 2000> 1990-01-01..1999-12-31 | 1990-01-01..2000-12-31"]),
    # what the clock does not tell
    ("At five to ten cubic feet, from five to six per cent; about five to six people came; they met at about ten to six on Monday.", ["quantity <five to ten cubic feet> 5..10 cubic_foot", "percent <five to six per cent> 5..6 %", "quantity <five to six people> 5..6 people about", "number <ten> 10 about", "number <six> 6"]),
    # compounds of nought
    ("Staff on zero-hours contracts slept zero hours.", ["quantity <zero hours> 0 hour"]),
    # units
    ("A turn at 5 g-forces or 9 Gs; 2.4 Ghz and 900 Mhz; 20 mbit/s; 240 VAC; 9.8 ms-2; 1.5 Gt CO2; 2½ A; 72 beats per minute.", ["quantity <5 g-forces> 5 g_force", "quantity <9 Gs> 9 g_force", "quantity <2.4 Ghz> 2.4 gigahertz", "quantity <900 Mhz> 900 megahertz", "quantity <20 mbit/s> 20 megabit/second", "quantity <240 VAC> 240 volt", "quantity <9.8 ms-2> 9.8 meter/square_second", "quantity <1.5 Gt> 1.5 gigatonne", "quantity <2½ A> 2.5 ampere", "quantity <72 beats per minute> 72 beat/minute"]),
    ("A plot of 5 sq.km, a tank of 40 cu.ft.; 12 NM; 10 mEq/L; 3 NM senators and 4 VAC lines.", ["quantity <5 sq.km> 5 square_kilometer", "quantity <40 cu.ft> 40 cubic_foot", "quantity <12 NM> 12 nautical_mile", "quantity <10 mEq/L> 10 milliequivalent/liter", "quantity <3 NM senators> 3 senator", "quantity <4 VAC> 4 volt"]),
    # currencies
    ("It lent nok 5bn, rm 20 million and r2.3 billion; he ran php 3 times; 100 million ecus, 100 F CFA and 3 billion special drawing rights.", ["money <nok 5bn> 5000000000 NOK", "money <rm 20 million> 20000000 MYR", "money <r2.3 billion> 2300000000 ZAR", "quantity <3 times> 3 count", "money <100 million ecus> 100000000 XEU", "money <100 F CFA> 100 XOF", "money <3 billion special drawing rights> 3000000000 XDR"]),
    # what m stands for
    ("A 60m tower, a 12m steel mast and a 3,000m runway; a 60m tower block; a 3m audience, 2.7m sales and a 60m bridge fund.", ["quantity <60m> 60 meter", "quantity <12m> 12 meter", "quantity <3,000m> 3000 meter", "quantity <60m> 60 meter", "number <3m> 3000000", "quantity <2.7m sales> 2700000 sale", "quantity <60m bridge> 60000000 bridge"]),
    ("Unemployment fell to 1.4m. The audience rose from 2.1m to 2.5m. A country of 5.3m; some 1.4m have fled. Passenger numbers hit 3.1m.", ["number <1.4m> 1400000", "number <2.1m> 2100000", "number <2.5m> 2500000", "quantity <5.3m> 5300000 people", "quantity <1.4m> 1400000 people about", "quantity <3.1m> 3100000 passenger"]),
    ("The river rose to 2.5m. Members threw the javelin to 60m; users can dive to 40m. Waves reached 5m.", ["quantity <2.5m> 2.5 meter", "quantity <60m> 60 meter", "quantity <40m> 40 meter", "quantity <5m> 5 meter"]),
    # units by what is told of
    ("The storm had a pressure of 985 mb. It is a 500 mb file. A mine lay 12nm off the coast. They cut a 7nm chip. He bore 9g in the centrifuge. Add 500g of flour.", ["quantity <985 mb> 985 millibar", "quantity <500 mb> 500 megabyte", "quantity <12nm> 12 nautical_mile", "quantity <7nm> 7 nanometer", "quantity <9g> 9 g_force", "quantity <500g> 500 gram"]),
    # margins, and ends of ranges
    ("It weighs 200g ± 10g or 300 g (± 10 g); support is 52% (± 3 points).", ["quantity <200g ± 10g> 200 gram", "quantity <300 g (± 10 g)> 300 gram", "percent <52% (± 3 points)> 52 %"]),
    ("Between about 200 and 300 grams, from 200 grams up to 300 grams, from £5m all the way up to £10m; it rose from 200 up to 300 grams.", ["quantity <200 and 300 grams> 200..300 gram about", "quantity <200 grams up to 300 grams> 200..300 gram", "money <£5m all the way up to £10m> 5000000..10000000 GBP", "quantity <200> 200 gram", "quantity <300 grams> 300 gram at_most"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_measures(figures: Figures, text: str, expected: list[str]) -> None:
    assert figures(text) == expected
