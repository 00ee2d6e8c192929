"""Figures whose noun or unit is left out because a figure before them has it, and those that must stay bare."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Figures = Callable[[str], list[str]]


TAKEN_OVER = [
    (
        "The ferry leaves every 20 minutes instead of every 35.",
        ["quantity <20 minutes> 20 minute", "quantity <35> 35 minute"],
    ),
    (
        "Pupils will sit four exams rather than the usual nine.",
        ["quantity <four exams> 4 exam", "quantity <nine> 9 exam"],
    ),
    (
        "The reactor was built for 30 years, not the 42 it has run.",
        ["quantity <30 years> 30 year", "quantity <42> 42 year"],
    ),
    (
        "Nurses asked for 8 per cent; the ministry has offered 5.",
        ["percent <8 per cent> 8 %", "percent <5> 5 %"],
    ),
    (
        "Her sister needed six operations, while he managed with two.",
        ["quantity <six operations> 6 operation", "quantity <two> 2 operation"],
    ),
    (
        "Rye yields reached 3.4 tonnes a hectare in May; this month they barely made two.",
        ["quantity <3.4 tonnes a hectare> 3.4 metric_ton/hectare", "quantity <two> 2 metric_ton/hectare"],
    ),
    (
        "The well gave 900 litres a day but this week only 340.",
        ["quantity <900 litres a day> 900 liter/day", "quantity <340> 340 liter/day"],
    ),
    (
        "A poll put the Greens on 12 per cent, the Centre on 31 and the Liberals on 24.",
        ["percent <12 per cent> 12 %", "percent <31> 31 %", "percent <24> 24 %"],
    ),
    (
        "Of the 44 climbers, 30 were flown out and nine were carried down.",
        ["quantity <44 climbers> 44 climber", "quantity <30> 30 climber", "quantity <nine> 9 climber"],
    ),
    (
        "Some 80 ports have joined the scheme but only 22 have paid.",
        ["quantity <80 ports> 80 port about", "quantity <22> 22 port"],
    ),
    (
        "The fund needs 200 signatures, and so far just 60 have come in, well short of the 150 expected.",
        [
            "quantity <200 signatures> 200 signature",
            "quantity <60> 60 signature",
            "quantity <150> 150 signature",
        ],
    ),
    (
        "Exports averaged 410,000 tonnes a month, up 12,000 from June.",
        [
            "quantity <410,000 tonnes a month> 410000 metric_ton/month",
            "quantity <12,000> 12000 metric_ton/month up",
        ],
    ),
    (
        "The mill laid off 300 weavers in Leeds and a further 120 in Hull.",
        ["quantity <300 weavers> 300 weaver", "quantity <120> 120 weaver"],
    ),
    (
        "The choir has 60 singers, including eleven who are blind.",
        ["quantity <60 singers> 60 singer", "quantity <eleven> 11 singer"],
    ),
    (
        "Some 12 herons nested in April and by June only four were still alive.",
        ["quantity <12 herons> 12 heron about", "quantity <four> 4 heron"],
    ),
    (
        "The boat, built for 40 passengers, had at least 75 aboard.",
        ["quantity <40 passengers> 40 passenger", "quantity <75> 75 passenger at_least"],
    ),
    (
        "It will be minus 12 degrees Celsius by dawn, with lows near minus 20 in the hills.",
        [
            "quantity <minus 12 degrees Celsius> -12 degree_Celsius",
            "quantity <minus 20> -20 degree_Celsius about",
        ],
    ),
    (
        "The fire cost 90 people their homes in a village of 400.",
        ["quantity <90 people> 90 people", "quantity <400> 400 people"],
    ),
    ("Deaths from measles have climbed to 61.", ["quantity <61> 61 death"]),
    (
        "Arrests rose past 300, compared with just 45 a year before.",
        ["quantity <300> 300 arrest over", "quantity <45> 45 arrest"],
    ),
    (
        "The bridge must carry 44 tonnes, but engineers found it can take only 30.",
        ["quantity <44 tonnes> 44 metric_ton", "quantity <30> 30 metric_ton"],
    ),
    (
        "The crew of 14 was saved, and a family of four is missing.",
        ["quantity <14> 14 people", "quantity <four> 4 people"],
    ),
    (
        "Cases of mumps climbed past 900 compared with just 32 last year.",
        ["quantity <900> 900 case over", "quantity <32> 32 case"],
    ),
    (
        "Some 40-odd seals came ashore but only 12 were fed.",
        ["quantity <40-odd seals> 40 seal about", "quantity <12> 12 seal"],
    ),
    (
        "The choir sang for 40 minutes, ten longer than planned.",
        ["quantity <40 minutes> 40 minute", "quantity <ten> 10 minute"],
    ),
    (
        "The factory makes 1,100 bicycles a week, 300 fewer than before; it sold 900 kilos, 40 short of its target.",
        [
            "quantity <1,100 bicycles a week> 1100 bicycle/week",
            "quantity <300> 300 bicycle/week",
            "quantity <900 kilos> 900 kilogram",
            "quantity <40> 40 kilogram",
        ],
    ),
    (
        "Ice covered 4.2 million sq km, some 300,000 below the 2012 low.",
        [
            "quantity <4.2 million sq km> 4200000 square_kilometer",
            "quantity <300,000> 300000 square_kilometer about",
            "date <2012> 2012-01-01..2012-12-31 year",
        ],
    ),
    (
        "The ship is 366 metres long and 51 wide; sow them 2cm deep and 15 apart.",
        [
            "quantity <366 metres> 366 meter",
            "quantity <51> 51 meter",
            "quantity <2cm> 2 centimeter",
            "quantity <15> 15 centimeter",
        ],
    ),
    (
        "The recipe needs 250g of flour and 125 of butter.",
        ["quantity <250g> 250 gram", "quantity <125> 125 gram"],
    ),
    (
        "Vaccination reached 94 per cent of infants but only 71 of teenagers.",
        ["percent <94 per cent> 94 %", "percent <71> 71 %"],
    ),
    (
        "Out of 30 jurors, 12 were picked and six sent home.",
        ["quantity <30 jurors> 30 juror", "quantity <12> 12 juror", "quantity <six> 6 juror"],
    ),
    (
        "More than 30 villages were cut off, seven in Gorkha district alone.",
        ["quantity <30 villages> 30 village over", "quantity <seven> 7 village"],
    ),
    (
        "Some 3,000 fans travelled, at least 200 without tickets.",
        ["quantity <3,000 fans> 3000 fan about", "quantity <200> 200 fan at_least"],
    ),
    (
        "The house has 630 seats, of which the Greens hold 85.",
        ["quantity <630 seats> 630 seat", "quantity <85> 85 seat"],
    ),
    (
        "Snow at the pass is 140cm deep; at the hut it is barely 60.",
        ["quantity <140cm> 140 centimeter", "quantity <60> 60 centimeter about"],
    ),
    (
        "A record 4,100 runners entered; 3,880 finished.",
        ["quantity <4,100 runners> 4100 runner", "quantity <3,880> 3880 runner"],
    ),
    (
        "Hotels charged up to 900 rand a night, against a usual 550.",
        ["money <900 rand a night> 900 ZAR/night at_most", "money <550> 550 ZAR/night"],
    ),
    (
        "The average commute is 38 minutes in Lyon, 52 in Paris.",
        ["quantity <38 minutes> 38 minute", "quantity <52> 52 minute"],
    ),
    (
        "Up to 250 dancers a night, 90 of them under age, filled the hall.",
        ["quantity <250 dancers a night> 250 dancer/night at_most", "quantity <90> 90 dancer"],
    ),
    (
        "Two more arrests brought the total to 19; five more bodies were found, raising the toll to 32.",
        [
            "quantity <Two more arrests> 2 arrest",
            "quantity <19> 19 arrest",
            "quantity <five more bodies> 5 body",
            "quantity <32> 32 body",
        ],
    ),
    (
        "Some 12 officers, maybe 15, stood by.",
        ["quantity <12 officers> 12 officer about", "quantity <15> 15 officer about"],
    ),
    (
        "The index lost 310 points, the other gained 12; exports fell 4 per cent while imports rose 2.",
        [
            "quantity <310 points> 310 point down",
            "quantity <12> 12 point up",
            "percent <4 per cent> 4 % down",
            "percent <2> 2 % up",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TAKEN_OVER)
def test_taken_over(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected


BARE = [
    ("Police seized 40 guns and 12 were arrested.", ["quantity <40 guns> 40 gun", "number <12> 12"]),
    ("The storm wrecked 300 homes and nine died.", ["quantity <300 homes> 300 home", "number <nine> 9"]),
    (
        "The bus hit three cars and two were taken to hospital.",
        ["quantity <three cars> 3 car", "number <two> 2"],
    ),
    (
        "Rescuers searched 300 homes and four were found alive.",
        ["quantity <300 homes> 300 home", "number <four> 4"],
    ),
    ("She ran 20 miles; her brother wore 8.", ["quantity <20 miles> 20 mile"]),
    ("The train takes 40 minutes but leaves at 9.", ["quantity <40 minutes> 40 minute"]),
    (
        "They sold 400 tickets by 6 and the show begins at 8.",
        ["quantity <400 tickets> 400 ticket", "number <6> 6", "number <8> 8"],
    ),
    ("The town has 40 pubs, but the council met at 7.", ["quantity <40 pubs> 40 pub"]),
    ("The club has 20 players and lost by 3.", ["quantity <20 players> 20 player", "number <3> 3 down"]),
    (
        "The shop sold 300 loaves; its index closed at 4,310.",
        ["quantity <300 loaves> 300 loaf", "number <4,310> 4310"],
    ),
    (
        "Some 500 firms took part; the index rose to 61.",
        ["quantity <500 firms> 500 firm about", "number <61> 61"],
    ),
    ("She bowled 12 overs and made 34.", ["quantity <12 overs> 12 over", "number <34> 34"]),
    (
        "Rice costs 40 rupees a kilo, and the price may reach 55.",
        ["money <40 rupees a kilo> 40 INR/kilogram", "number <55> 55"],
    ),
    (
        "Shares rose to 300, prices fell to 45, and a team of 40 huskies ran.",
        ["number <300> 300", "number <45> 45", "quantity <40 huskies> 40 husky"],
    ),
    (
        "A group of nine in a 40-seat hall heard it, and only 14 have paid.",
        ["number <nine> 9", "quantity <40-seat> 40 seat", "number <14> 14"],
    ),
    (
        "Deaths rose from 12 to 15 people, and sales rose to 340.",
        ["quantity <12> 12 people", "quantity <15 people> 15 people", "number <340> 340"],
    ),
    (
        "The bill had 225 sponsors; 42 dead, police say.",
        ["quantity <225 sponsors> 225 sponsor", "number <42> 42"],
    ),
    (
        "The fire burned 300 homes, and 12 in hospital were told.",
        ["quantity <300 homes> 300 home", "number <12> 12"],
    ),
    (
        "He ran 5 km and 12 deep breaths later won; it is 30 metres tall, and 12 high winds hit it.",
        [
            "quantity <5 km> 5 kilometer",
            "quantity <12 deep breaths> 12 breath",
            "quantity <30 metres> 30 meter",
            "quantity <12 high winds> 12 wind",
        ],
    ),
    (
        "She drank 3 litres of milk and 12 of the men came; she took 40 minutes, but it is only 9.",
        [
            "quantity <3 litres> 3 liter",
            "quantity <12 of the men> 12 man",
            "quantity <40 minutes> 40 minute",
            "number <9> 9",
        ],
    ),
    ("The bus had 40 seats; it was nearly 8.", ["quantity <40 seats> 40 seat", "number <8> 8 nearly"]),
    (
        "There were 50 people in 2 cars, 8 under the bridge; he was 40 minutes late, 20 over the limit.",
        [
            "quantity <50 people> 50 people",
            "quantity <2 cars> 2 car",
            "number <8> 8",
            "quantity <40 minutes> 40 minute",
            "number <20> 20",
        ],
    ),
    (
        "The van carried 12 boxes, six damaged; they won seven matches; seven went away.",
        [
            "quantity <12 boxes> 12 box",
            "quantity <six> 6 box",
            "quantity <seven matches> 7 match",
            "number <seven> 7",
        ],
    ),
    (
        "She scored two goals and took the score to 12; he lost 310 points in 1999, and the club gained 12 players.",
        [
            "quantity <two goals> 2 goal",
            "number <12> 12",
            "quantity <310 points> 310 point down",
            "date <1999> 1999-01-01..1999-12-31 year",
            "quantity <12 players> 12 player",
        ],
    ),
    (
        "The index fell 3 per cent on the day and he fell 12 times; prices rose 4 per cent, the team lost 8 of nine.",
        [
            "percent <3 per cent> 3 % down",
            "quantity <12 times> 12 count down",
            "percent <4 per cent> 4 % up",
            "number <8> 8",
            "number <nine> 9",
        ],
    ),
    (
        "The release of four Danes brings the number held to 143, around 100 fewer than in May.",
        ["quantity <four Danes> 4 dane", "number <143> 143", "number <100> 100 about"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), BARE)
def test_bare(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected
