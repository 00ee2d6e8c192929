"""Entries of the tables of units, currencies, nouns and verbs that could be wrong, each with what they must not be."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Figures = Callable[[str], list[str]]

CASES = [
    ("It goes from 1200 to 1800 desks.", ["quantity <1200 to 1800 desks> 1200..1800 desk"]),
    ("It is 3 x 10^(-6) m or 2*10**8 m; a 12 v battery, a 60 w bulb and England 2 v Spain.", ["quantity <3 x 10^(-6) m> 0.000003 meter", "quantity <2*10**8 m> 200000000 meter", "quantity <12 v> 12 volt", "quantity <60 w> 60 watt"]),
    ("Ten[2] or eleven crews; a load of 20 [kg].", ["number <Ten> 10", "quantity <eleven crews> 11 crew", "quantity <20 [kg]> 20 kilogram"]),
    ("Cases tripled, then halved; more than doubled; twice the size; scored twice; he doubled over.", ["quantity <tripled> 3 count up", "quantity <halved> 0.5 count down", "quantity <doubled> 2 count over up", "quantity <twice> 2 count"]),
    ("Kent's 75-run defeat, sub-90% levels.", ["quantity <75-run> 75 run", "percent <90%> 90 %"]),
    ("People over 65 and adults 70 and older; over 65 miles; the 12- and 13-year-olds.", ["age <65> 65 year over", "age <70> 70 year at_least", "quantity <65 miles> 65 mile over", "age <12> 12 year", "age <13-year-olds> 13 year"]),
    ("Fifty-one flights, the 1,000th of them.", ["quantity <Fifty-one flights> 51 flight"]),
    ("It calls into question two pieces.", ["quantity <two pieces> 2 piece"]),
    ("It met 12 MPs; 60 hz, 500KM and 120 KWH; a step of 4 cd.", ["quantity <12 MPs> 12 mp", "quantity <60 hz> 60 hertz", "quantity <500KM> 500 kilometer", "quantity <120 KWH> 120 kilowatt_hour", "quantity <4 cd> 4 candela"]),
    ("A two-for-one split, a fifty-fifty call, one-on-one.", []),
    ("It took an hour and a half, two years and a half and 5 and a half minutes.", ["quantity <an hour and a half> 1.5 hour", "quantity <two years and a half> 2.5 year", "quantity <5 and a half minutes> 5.5 minute"]),
    ("She drank half a gallon and a half-litre by half-time.", ["quantity <half a gallon> 0.5 gallon", "quantity <half-litre> 0.5 liter"]),
    ("They have two million and three fifths.", ["number <two million and three fifths> 2600000"]),
    ("It fell to between 2.0 g and about 7.0 g.", ["quantity <2.0 g and about 7.0 g> 2..7 gram"]),
    ("The capacitor holds 2.5 F; the oven 350 F; it costs 18 R.", ["quantity <2.5 F> 2.5 farad", "quantity <350 F> 350 degree_Fahrenheit", "money <18 R> 18 ZAR"]),
    ("He weighs 14st 6lb since the 21st.", ["quantity <14st 6lb> 202 pound", "ordinal <21st> 21"]),
    ("Prices of $ five million, three - quarters of a point and eight and one - half cents.", ["money <$ five million> 5000000 USD", "quantity <three - quarters of a point> 0.75 point", "money <eight and one - half cents> 8.5 cent"]),
    ("She paid two hundred, three hundred and five hundred dollars.", ["number <two hundred> 200", "money <three hundred> 300 USD", "money <five hundred dollars> 500 USD"]),
    ("Five or six million yen, one and half million yuan, 11 point 7 million cases.", ["money <Five or six million yen> 5000000..6000000 JPY", "money <one and half million yuan> 1500000 CNY", "quantity <11 point 7 million cases> 11700000 case"]),
    ("Under chapter eleven, phase two trials began.", []),
    ("He is 5'11\" tall and it plays in 1080p.", ["quantity <5'11\"> 71 inch"]),
    ("A mug is $.99, with 250m+ users, 30 plus points and six parts plus water.", ["money <$.99> 0.99 USD", "quantity <250m+ users> 250000000 user at_least", "quantity <30 plus points> 30 point at_least", "quantity <six parts> 6 part"]),
    ("Over-65s and under-25s pay less.", ["age <65s> 65 year over", "age <25s> 25 year under"]),
    ("Nearly 1 million of the city's 8.4 million people left.", ["quantity <1 million> 1000000 people nearly", "quantity <8.4 million people> 8400000 people"]),
    ("She owes five thousand, two hundred and fifty dollars.", ["money <five thousand, two hundred and fifty dollars> 5250 USD"]),
    ("They shipped five Apollo 11 engines and 185 million J&J vaccines.", ["quantity <five Apollo 11 engines> 5 engine", "quantity <185 million J&J vaccines> 185000000 vaccine"]),
    ("It made 124 bcf of gas at $1,800/oz.", ["quantity <124 bcf> 124000000000 cubic_foot", "money <$1,800/oz> 1800 USD/ounce"]),
    ("A 5 A fuse, 25 J of heat and 9 A grades.", ["quantity <5 A> 5 ampere", "quantity <25 J> 25 joule", "number <9> 9"]),
    ("A reading above 50 indicates growth in quarter four and year two.", ["number <50> 50 over"]),
    ("A zero tolerance policy, one-time costs and ground zero; it fell to zero.", ["number <zero> 0"]),
    ("The Egyptian pounds 4,500 prize, chf 1,200 and 20 MAD scientists with 90 MAD.", ["money <Egyptian pounds 4,500> 4500 EGP", "money <chf 1,200> 1200 CHF", "quantity <20 MAD scientists> 20 scientist", "money <90 MAD> 90 MAD"]),
    ("Six trillion nine hundred and thirty-five billion seven hundred and twenty million four hundred and one dollars.", ["money <Six trillion nine hundred and thirty-five billion seven hundred and twenty million four hundred and one dollars> 6935720000401 USD"]),
    (
        "Three quarters of voters agreed; sales fell for two quarters and the past three quarters.",
        ["number <Three quarters of voters> 0.75 fraction of voter", "quantity <two quarters> 2 quarter", "quantity <three quarters> 3 quarter"],
    ),
    ("It was one of 2 million bottles, in a game of two halves.", [ "quantity <one> 1 bottle", "quantity <2 million bottles> 2000000 bottle", "quantity <two halves> 2 half"]),
    ("The wall took 18 grays of dose; 18 gray wolves ran.", ["quantity <18 grays> 18 gray", "quantity <18 gray wolves> 18 wolf"]),
    ("A field of 3 tesla; the firm sold 40 Teslas.", ["quantity <3 tesla> 3 tesla", "quantity <40 Teslas> 40 tesla"]),
    ("It ran at 6 bar; 6 bar owners sued.", ["quantity <6 bar> 6 bar", "quantity <6 bar owners> 6 owner"]),
    ("A lift of 900 foot passengers, then 900 foot.", ["quantity <900 foot passengers> 900 passenger", "quantity <900 foot> 900 foot"]),
    ("The shelf is 14 in. wide; 14 in the class passed.", ["quantity <14 in> 14 inch", "number <14> 14"]),
    ("She paid 12 EV owners.", ["quantity <12 EV owners> 12 owner"]),
    ("The 30 has six.", ["number <30> 30", "number <six> 6"]),
    ("Two $ 500 cheques and 10 $ more.", ["quantity <Two> 2 cheque", "money <$ 500> 500 USD", "money <10 $> 10 USD"]),
    ("It cost MEUR 45, then kUSD 20.", ["money <MEUR 45> 45000000 EUR", "money <kUSD 20> 20000 USD"]),
    ("Naira 4,500 was paid; the naira 5 times devalued.", ["money <Naira 4,500> 4500 NGN", "quantity <5 times> 5 count"]),
    ("ALL 4,500 is a lek price; ALL 45 came.", ["money <ALL 4,500> 4500 ALL", "number <45> 45"]),
    ("He earns 300 Malaysian ringgit, 40 Norwegian crowns and 5 crowns of flowers.", [
        "money <300 Malaysian ringgit> 300 MYR", "money <40 Norwegian crowns> 40 NOK", "quantity <5 crowns> 5 crown"]),
    ("One wonders; one reader wonders.", ["quantity <one reader> 1 reader"]),
    ("They met one another, for one thing.", []),
    ("It has 22 franchises pays a fee; 22 measles cases.", ["quantity <22 franchises> 22 franchise", "quantity <22 measles cases> 22 case"]),
    ("They took three smaller rooms and 9 million daily users; three smaller than that.", [
        "quantity <three smaller rooms> 3 room", "quantity <9 million daily users> 9000000 user", "number <three> 3"]),
    ("It gave up 12 yards; it was up 12 points.", ["quantity <12 yards> 12 yard", "quantity <12 points> 12 point up"]),
    ("Rates widened 20 basis points; they widened 20 roads.", ["quantity <20 basis points> 20 basis_point up", "quantity <20 roads> 20 road"]),
    ("A cut over five years; it lasted over five years.", ["quantity <five years> 5 year", "quantity <five years> 5 year over"]),
    ("Growth of 4%; growth in each of our three shops.", ["percent <4%> 4 % up", "quantity <three shops> 3 shop"]),
    ("Close 12 offices", ["quantity <12 offices> 12 office"]),
    ("She wore the new Orchard Watch 5 daily.", []),
    ("Press 4⁄5 of it, and 1/40.", ["number <4⁄5> 0.8 fraction", "number <1/40> 0.025 fraction"]),
    ("Its mass is 5.97×10^24 kg, 1e3 g or 10⁶ g; flat 1e3b.", [
        "quantity <5.97×10^24 kg> 5970000000000000000000000 kilogram", "quantity <1e3 g> 1000 gram", "quantity <10⁶ g> 1000000 gram"]),
    ("Fees of ٤٥٠ dinars, ４ yen and ④ yuan.", ["money <٤٥٠ dinars> 450 KWD", "money <４ yen> 4 JPY", "money <④ yuan> 4 CNY"]),
    ("In nineteen eighty-four, twenty - five came by sixteen.", ["date <nineteen eighty-four> 1984-01-01..1984-12-31", "number <twenty - five> 25", "number <sixteen> 16"]),
    ("Prices fell by a fifth, then by a third party.", ["number <a fifth> 0.2 fraction down"]),
    ("She drank one and one-half pints and three hundredths of a gram.", [
        "quantity <one and one-half pints> 1.5 pint", "quantity <three hundredths of a gram> 0.03 gram"]),
    ("They count 3 million and a half; it cost 2 crore 30 lakh rupees.", [
        "number <3 million and a half> 3500000", "money <2 crore 30 lakh rupees> 23000000 INR"]),
    ("Dial 0800 123 456, dial 999; a 911 call; 999 people came.", ["quantity <999 people> 999 people"]),
    ("They were 112 for 4 at tea; 112 for 4 days.", ["number <112> 112", "quantity <4 days> 4 day"]),
    ("Articles 101 and 102, Years 7 and 8; 80 people.", ["quantity <80 people> 80 people"]),
    ("Ward 6B and seat 14A; 14C outside.", ["quantity <14C> 14 degree_Celsius"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_entries(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected
