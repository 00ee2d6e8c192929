"""Text that has lost its commas and apostrophes, or whose signs a tokeniser has set apart: kinds of our own sentences."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Figures = Callable[[str], list[str]]

CASES = [
    # ages behind full names; numbers of players' points are none
    ("Emma Edwards 46 lives there. David Hogg 17 tweeted it. Nigel Roe 43 and Claire Poe 47 have left. Kevin Durant 22 points, Stephen Curry 30 and Kevin Durant 22 led.", ["age <46> 46 year", "age <17> 17 year", "age <43> 43 year", "age <47> 47 year", "quantity <22 points> 22 point"]),
    ("Mr Lawler now 64 said so. Swenson who was 22 said she hid. By now 64 cars were sold.", ["age <64> 64 year", "age <22> 22 year", "quantity <64 cars> 64 car"]),
    ("He has died at 74 Variety reports. She died at 76 the Times reports. He died a widower at 84, peacefully at 84. He died at 74 Variety shows.", ["age <74> 74 year", "age <76> 76 year", "age <84> 84 year", "number <84> 84", "quantity <74 Variety shows> 74 show"]),
    ("The boys 16 and 14 were hurt; the twins, both 14, and two who are both 28, left; the boys 16 and 14 others.", ["age <16> 16 year", "age <14> 14 year", "age <14> 14 year", "number <two> 2", "age <28> 28 year", "number <16> 16", "quantity <14 others> 14 other"]),
    ("Her child is now 3. The score is now 3 to 1. he was 92 . it was 92 .", ["age <3> 3 year", "number <3> 3", "number <1> 1", "age <92> 92 year", "number <92> 92"]),
    # owners without an apostrophe
    ("Nearly a quarter of Indias land is dry; half the worlds population and a third of the workers left.", ["number <a quarter> 0.25 fraction of land nearly", "number <half> 0.5 fraction of population", "number <a third of the workers> 0.3333333333333333333333333333 fraction of worker"]),
    ("It closed all 10 of Canadas northern premiers and one of Barack Obamas election opponents; 20 Spaniards left.", ["quantity <10 of Canadas northern premiers> 10 premier", "quantity <one of Barack Obamas election opponents> 1 opponent", "quantity <20 Spaniards> 20 spaniard"]),
    ("It is one of the citys main districts, one of the worlds best-known faces; one of the students several times.", ["quantity <one of the citys main districts> 1 district", "quantity <one of the worlds best-known faces> 1 face", "quantity <one of the students> 1 student"]),
    # lists without commas, names that go on
    ("He cited 60 advisers associates friends and members; 40 measles cases and deaths.", ["quantity <60 advisers> 60 adviser", "quantity <40 measles cases> 40 case"]),
    ("According to one analysis Seattle ranks first; one senior Labour aide left; the bill had one GOP co-sponsor Rep.", ["quantity <one analysis> 1 analysis", "quantity <one senior Labour aide> 1 aide", "quantity <one GOP co-sponsor> 1 co-sponsor"]),
    ("Output was 10.7 million Bloomberg reports; it was 7.1 reports the USGS; three UN reports.", ["number <10.7 million> 10700000", "number <7.1> 7.1", "quantity <three UN reports> 3 report"]),
    ("The backlog is about 400 Boeing plans to say; 400 building plans.", ["number <400> 400 about", "quantity <400 building plans> 400 plan"]),
    ("It is 400 miles 645 kilometers away and over 10 pounds 4.5 kilograms.", ["quantity <400 miles> 400 mile", "quantity <645 kilometers> 645 kilometer", "quantity <10 pounds> 10 pound over", "quantity <4.5 kilograms> 4.5 kilogram over"]),
    ("Some had 2 million eggs others had more. He went home in 2016 days after the vote; in 2016 days.", ["quantity <2 million eggs> 2000000 egg", "date <2016> 2016-01-01..2016-12-31 year", "quantity <2016 days> 2016 day"]),
    # signs that a tokeniser has set apart
    ("one of the nation ' s largest gas fields and two women ' s health providers; covid - 19 cases; as of march 31 , it rose.", ["quantity <one of the nation ' s largest gas fields> 1 field", "quantity <two women ' s health providers> 2 provider"]),
    ("it is a $ 1 billion - a - year program and a $ 5,000 per - game fine .", ["money <$ 1 billion - a - year> 1000000000 USD/year", "money <$ 5,000 per - game> 5000 USD/game"]),
    ("they fired half - ton bombs a half - century ago , and led by 23 - percentage points .", ["quantity <half - ton> 0.5 ton", "quantity <half - century> 0.5 century", "quantity <23 - percentage points> 23 percentage_point"]),
    ("the dollar bought $ 1 . 5345 ; the vote was 21 - 19 and people aged 25 - 34 came .", ["money <$ 1 . 5345> 1.5345 USD", "age <25 - 34> 25..34 year"]),
    ("Cost fell by $0.25 per BOE; the 401k plans grew; he won Arizonas 11 votes.", ["money <$0.25 per BOE> 0.25 USD/barrel_of_oil_equivalent down", "quantity <11 votes> 11 vote"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_figures(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected
