"""What a clause leaves out that runs like the one before it, and what the size of a move goes with."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Figures = Callable[[str], list[str]]

CASES = [
    # a clause without its verb
    ("The first bus carried 40 passengers and the second 35; France sent 200 soldiers, Italy 150.", ["quantity <40 passengers> 40 passenger", "quantity <35> 35 passenger", "quantity <200 soldiers> 200 soldier", "quantity <150> 150 soldier"]),
    ("The north got 8 inches of snow and the south three. Oslo opened 12 clinics last year and Bergen seven.", ["quantity <8 inches> 8 inch", "quantity <three> 3 inch", "quantity <12 clinics> 12 clinic", "quantity <seven> 7 clinic"]),
    ("Henry ran for 149 yards and Lewis for 61, while the walkers waited three hours and the others five.", ["quantity <149 yards> 149 yard", "quantity <61> 61 yard", "quantity <three hours> 3 hour", "quantity <five> 5 hour"]),
    ("In year one the plan admits 20,000 workers; in year two 35,000.", ["quantity <20,000 workers> 20000 worker", "quantity <35,000> 35000 worker"]),
    ("The town has 14 schools, the county 90 and the region 300.", ["quantity <14 schools> 14 school", "quantity <90> 90 school", "quantity <300> 300 school"]),
    ("She made 12 stops and the driver 30 more, page 14 shows.", ["quantity <12 stops> 12 stop", "number <30> 30"]),
    ("He had two sons in 1990 and Chris 35 in May; the jury of 12 took nine days.", ["quantity <two sons> 2 son", "date <1990> 1990-01-01..1990-12-31 year", "quantity <12> 12 people", "quantity <nine days> 9 day"]),
    # the same verb, or one of getting what is scored
    ("Oslo had 31 trams in May, but Bergen had 14; the school won 12 prizes and its rival won five.", ["quantity <31 trams> 31 tram", "quantity <14> 14 tram", "quantity <12 prizes> 12 prize", "quantity <five> 5 prize"]),
    ("James scored 27 points and Davis added 26, with Bridges chipping in 12.", ["quantity <27 points> 27 point", "quantity <26> 26 point", "quantity <12> 12 point"]),
    ("Booker had 31 points, Ayton 22 and Bridges 14.", ["quantity <31 points> 31 point", "quantity <22> 22 point", "quantity <14> 14 point"]),
    ("Smith finished with 14 rebounds and Roe pulled down nine.", ["quantity <14 rebounds> 14 rebound", "quantity <nine> 9 rebound"]),
    ("He took two wickets and scored 51; he made 12 saves and conceded 3; she has 11 goals and is 23.", ["quantity <two wickets> 2 wicket", "number <51> 51", "quantity <12 saves> 12 save", "number <3> 3", "quantity <11 goals> 11 goal", "number <23> 23"]),
    ("They sold 40 cars and prices rose to 55; the bank has 200 branches, and the shares rose to 31.", ["quantity <40 cars> 40 car", "number <55> 55", "quantity <200 branches> 200 branch", "number <31> 31"]),
    # parts of a whole
    ("Of the 20 applicants six were hired. Among 90 villages surveyed 14 had no well.", ["quantity <20 applicants> 20 applicant", "quantity <six> 6 applicant", "quantity <90 villages> 90 village", "quantity <14> 14 village"]),
    ("The firm opened three of its planned ten stores; six of the proposed nine mills were built.", ["quantity <three> 3 store", "quantity <ten stores> 10 store", "quantity <six> 6 mill", "quantity <nine mills> 9 mill"]),
    ("The crash left two people dead and 30 injured.", ["quantity <two people> 2 people", "quantity <30> 30 people"]),
    ("They won three games from a possible 15. The bloc agreed with 23 votes in favour and two against.", ["quantity <three games> 3 game", "quantity <15> 15 game", "quantity <23 votes> 23 vote", "quantity <two> 2 vote"]),
    ("Approval was 44 percent, with 51 disapproving.", ["percent <44 percent> 44 %", "percent <51> 51 %"]),
    # what the subject counts
    ("Student enrolment reached 9,100. Car sales totalled 58,000 in May. Oil exports reached 58,000.", ["quantity <9,100> 9100 student", "quantity <58,000> 58000 car", "number <58,000> 58000"]),
    ("Its fleet of buses will grow from 80 to 120. Daily users rose to 200 million.", ["quantity <80> 80 bus", "quantity <120> 120 bus", "quantity <200 million> 200000000 user"]),
    ("Subscribers grew by 2,300 to 41,000.", ["number <2,300> 2300 up", "quantity <41,000> 41000 subscriber"]),
    ("Boot space is 380 litres rising to 1,270 with the seats folded; memory of 64 gigabytes is standard.", ["quantity <380 litres> 380 liter", "quantity <1,270> 1270 liter", "quantity <64 gigabytes> 64 gigabyte"]),
    ("The coupe has 443 horsepower, up 23 from before.", ["quantity <443 horsepower> 443 horsepower", "quantity <23> 23 horsepower up"]),
    # plurals of particles; labels and versions before a verb
    ("Police logged 12 break-ins and 30 hit-and-runs. The app had 10 million sign-ups and 400 add-ons. She did 50 push-ups.", ["quantity <12 break-ins> 12 break-in", "quantity <30 hit-and-runs> 30 run", "quantity <10 million sign-ups> 10000000 sign-up", "quantity <400 add-ons> 400 add-on", "quantity <50 push-ups> 50 push-up"]),
    ("The round of 16 starts on Friday. USB 3.2 doubles the speed; iOS 13.2 fixes a bug. The Gemini 2.5 models are out.", []),
    # sizes and levels
    ("Earnings rose 3.9% or £21 to £540; rents climbed 2%, or $5 to $7, on Monday.", ["percent <3.9%> 3.9 % up", "money <£21> 21 GBP up", "money <£540> 540 GBP", "percent <2%> 2 % up", "money <$5 to $7> 5..7 USD up"]),
    ("Sales are expected to rise 11% to 13%; an increase of 5% to 7% is planned; rates rose 2% to 5%.", ["percent <11% to 13%> 11..13 % up", "percent <5% to 7%> 5..7 % up", "percent <2%> 2 % up", "percent <5%> 5 %"]),
    ("We reported negative $25 million of cash flow.", ["money <negative $25 million> -25000000 USD down"]),
    # verbs and adverbs of a move
    ("Shares of the brewer wobbled 3.5 percent, tea drifted higher 2 per cent and zinc pushed lower by 4%.", ["percent <3.5 percent> 3.5 % down", "percent <2 per cent> 2 % up", "percent <4%> 4 % down"]),
    ("Gold put on $8.20 to settle at $1,512, tin gave back 12 cents to $3.40, and coal picked up 5 points.", ["money <$8.20> 8.20 USD up", "money <$1,512> 1512 USD", "money <12 cents> 12 cent down", "money <$3.40> 3.40 USD", "quantity <5 points> 5 point up"]),
    ("They gave up $5 million, put on $40 of fuel and picked up $12; bids were at a higher 3 per cent.", ["money <$5 million> 5000000 USD", "money <$40> 40 USD", "money <$12> 12 USD", "percent <3 per cent> 3 %"]),
    ("He lost four in a row and won five on the trot; relatives are worried about two climbers.", ["number <four> 4", "number <five> 5", "quantity <two climbers> 2 climber"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_parallel(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected
