"""Kinds that the grammar of money, measures and counted nouns generates, in sentences of our own, with what must stay as it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Figures = Callable[[str], list[str]]

CASES = [
    ("Tesco lifts its bid to 300 million pounds, weighs a 300 million pound bid, and the whale weighs about 300,000 pounds.", ["money <300 million pounds> 300000000 GBP", "money <300 million pound> 300000000 GBP", "quantity <300,000 pounds> 300000 pound about"]),
    ("The clinic owes EURm 45 and USDbn 2; it made 42 EURm, 39.5 NOKm and 3 USDmn.", ["money <EURm 45> 45000000 EUR", "money <USDbn 2> 2000000000 USD", "money <42 EURm> 42000000 EUR", "money <39.5 NOKm> 39500000 NOK", "money <3 USDmn> 3000000 USD"]),
    ("The USDA 45 rule; a USDm of old.", []),
    ("A grant of EUR one million, USD five million and Rs five crore went on; Rs. two lakh, RM five million and Sh two million did not.", ["money <EUR one million> 1000000 EUR", "money <USD five million> 5000000 USD", "money <Rs five crore> 50000000 INR", "money <Rs. two lakh> 200000 INR", "money <RM five million> 5000000 MYR", "money <Sh two million> 2000000 KES"]),
    ("The euro one million people use; Sen one; All one hundred; the rand five million.", ["quantity <one million people> 1000000 people", "number <one hundred> 100", "number <five million> 5000000"]),
    ("He lost several thousand pounds; a boulder weighs several thousand pounds; several hundred pounds; a few thousand pounds of meat.", ["money <several thousand pounds> none GBP down", "quantity <several thousand pounds> none pound", "quantity <several hundred pounds> none pound", "quantity <few thousand pounds> none pound"]),
    ("The horses sold for 15 grand apiece; two grand pianos sold for 3 grand; 3 grand juries met.", ["number <15 grand> 15000", "quantity <two grand pianos> 2 piano", "number <3 grand> 3000", "quantity <3 grand juries> 3 jury"]),
    ("A 50-pound fine, a 10 pound fee, a 50-pound bag, a 20-mark prize and a 10-pound charge.", ["money <50-pound> 50 GBP", "money <10 pound> 10 GBP", "quantity <50-pound> 50 pound", "money <20-mark> 20 DEM", "quantity <10-pound> 10 pound"]),
    ("The toll adds up to $4.20 and the fees add up to 40%; the bridge takes up to 40 cars.", ["money <$4.20> 4.20 USD", "percent <40%> 40 %", "quantity <40 cars> 40 car at_most"]),
    ("Shares fell a penny to 99p; bread rose a cent, and oil was up a dollar on the week; the crown slipped nearly a cent against the euro.", ["money <a penny> 1 penny down", "money <99p> 99 penny", "money <a cent> 1 cent up", "money <a dollar> 1 USD up", "money <a cent> 1 cent nearly down"]),
    ("She dropped a penny in the well, raised a dollar, and lost a cent in the mud; a cent saved; it fell a dollar short.", []),
    ("The dollar bought 110.25 yen, the euro 1.0850 dollars; naira 4.2 million was lost.", ["money <110.25 yen> 110.25 JPY", "money <1.0850 dollars> 1.0850 USD", "money <naira 4.2 million> 4200000 NGN"]),
    ("It made ₱1.2-B, P3.5-M and $2-B; a $2-b plan.", ["money <₱1.2-B> 1200000000 PHP", "money <P3.5-M> 3500000 PHP", "money <$2-B> 2000000000 USD", "money <$2> 2 USD"]),
    ("The jet flew 500 miles (805 kilometres) per hour through winds of 30 miles (48 km) an hour; it is 5 miles (8 km) a different way.", ["quantity <500 miles> 500 mph", "quantity <805 kilometres> 805 kph", "quantity <30 miles> 30 mph", "quantity <48 km> 48 kph", "quantity <5 miles> 5 mile", "quantity <8 km> 8 kilometer"]),
    ("The ferry pumps 5 gallons (19 litres) a minute; 30 lbs per sq inch; 30 men (20 women) left (in 30 days) a ship.", ["quantity <5 gallons> 5 gallon/minute", "quantity <19 litres> 19 liter/minute", "quantity <30 lbs per sq inch> 30 pound_force_per_square_inch", "quantity <30 men> 30 man", "quantity <20 women> 20 woman", "quantity <30 days> 30 day"]),
    ("Land fetched $1,200 psf; the mine yields 20 Mtpa and 300 ktpa; wells give 3.2 MMbbl/d.", ["money <$1,200 psf> 1200 USD/square_foot", "quantity <20 Mtpa> 20000000 metric_ton/year", "quantity <300 ktpa> 300000 metric_ton/year", "quantity <3.2 MMbbl/d> 3200000 barrel/day"]),
    ("The glass fell to 28.9 inches of mercury; the arc is 12 arc minutes; the bay is 5 sq kms, the cell 30 sq cms; 12 inches of snow.", ["quantity <28.9 inches of mercury> 28.9 inch_Hg", "quantity <12 arc minutes> 12 arcminute", "quantity <5 sq kms> 5 square_kilometer", "quantity <30 sq cms> 30 square_centimeter", "quantity <12 inches> 12 inch"]),
    ("He ran at 100-plus mph with 50-odd km to go; 40-plus kg of it, 50-odd dollars, 40-plus people and a 30-plus page book.", ["quantity <100-plus mph> 100 mph at_least", "quantity <50-odd km> 50 kilometer about", "quantity <40-plus kg> 40 kilogram at_least", "money <50-odd dollars> 50 USD about", "quantity <40-plus people> 40 people at_least", "quantity <30-plus page> 30 page at_least"]),
    ("The courier brought nine pies: six for the fair and three for the vicar; five crates — four to Oman and two to Chad — sank.", ["quantity <nine pies> 9 pie", "quantity <six> 6 pie", "quantity <three> 3 pie", "quantity <five crates> 5 crate", "quantity <four> 4 crate", "quantity <two> 2 crate"]),
    ("They have three sons – two in London; the club has 40 members: 45 in all came; he rose 30 points: 12 on Monday.", ["quantity <three sons> 3 son", "quantity <two> 2 son", "quantity <40 members> 40 member", "number <45> 45", "quantity <30 points> 30 point up", "number <12> 12"]),
    ("He passed 9 pupils out of every 10; the choir won 21 votes out of 40 and left.", ["quantity <9 pupils> 9 pupil", "quantity <10> 10 pupil", "quantity <21 votes> 21 vote", "quantity <40> 40 vote"]),
    ("A 7.9 earthquake struck, a 5.1 aftershock followed; 7.7 Quake Triggers Waves; two earthquakes.", ["quantity <7.9> 7.9 magnitude", "quantity <5.1> 5.1 magnitude", "quantity <7.7> 7.7 magnitude", "quantity <two earthquakes> 2 earthquake"]),
    ("An army of 300 marched, a choir of about 40 sang, crowds of more than 20,000 . An army of 300 tanks.", ["quantity <300> 300 people", "quantity <40> 40 people about", "quantity <20,000> 20000 people over", "quantity <300 tanks> 300 tank"]),
    ("The truck hit two lorries en route to York, one lorry en route home.", ["quantity <two lorries> 2 lorry", "quantity <one lorry> 1 lorry"]),
    ("In the 2nd half of the match and the 4th quarter of the game; a half of the match.", ["ordinal <2nd> 2", "ordinal <4th> 4", "number <a half> 0.5 fraction of match"]),
    ("The vase of AD 79, the wall of A.D. 122; the AD men.", ["date <79> 0079-01-01..0079-12-31 year", "date <122> 0122-01-01..0122-12-31 year"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_what_the_grammar_generates(figures: Figures, text: str, expected: list[str]) -> None:
    assert figures(text) == expected
