"""Texts without commas, texts of tokenisers, and what stands around the figures of both."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Figures = Callable[[str], list[str]]

CASES = [
    # ages whose commas were dropped; names of what is numbered are none, nor are scores, nor texts that have commas
    ('Kovalenka 44 spent nine years in the mill.', ['age <44> 44 year', 'quantity <nine years> 9 year']),
    ('It is too early to celebrate said Brandtova 58.', ['age <58> 58 year']),
    ('The cyclist was named as Tobiah Wrenfield 34 a music teacher.', ['age <34> 34 year']),
    ('Keziah Lundqvist 52 was cleared on Tuesday and Ove Haagensen 50 of Bergen was fined.', ['age <52> 52 year', 'age <50> 50 year']),
    ('Covid 19 was spreading and Title 42 was dropped.', []),
    ('Kovalenka 44 points led the league.', []),
    ('Ubuntu 22 was out, and Kovalenka 44 was pleased.', []),
    ('Shes 84 and lives in Leith while Im 60.', ['age <84> 84 year', 'age <60> 60 year']),
    ("He's 12 clear; she's 30 points up; I'm not the only one.", ['number <12> 12', 'quantity <30 points> 30 point']),
    ('Her three sons aged two, four and seven were safe.', ['quantity <three sons> 3 son', 'age <two> 2 year', 'age <four> 4 year', 'age <seven> 7 year']),
    # hyphens, clock times, codes and ages that a tokeniser has set apart
    ('six coal - fired plants and two high - ranking naval officers', ['quantity <six coal - fired plants> 6 plant', 'quantity <two high - ranking naval officers> 2 officer']),
    ('the bill had one tory co - sponsor and 225 co - sponsors ; 42 dead - police say', ['quantity <one tory co - sponsor> 1 co-sponsor', 'quantity <225 co - sponsors> 225 sponsor', 'number <42> 42']),
    ('a 2.5 billion euro loan for a multi - billion dollar dam', ['money <2.5 billion euro> 2500000000 EUR', 'money <multi - billion dollar> none USD']),
    ('the trawler sank at 11 . 30pm ; two c - 130 planes and an f - 35 searched ; a covid - 19 ward', ['number <two> 2']),
    ('the twenty - first century ; a two - pronged plan ; 20 - somethings sang ; a two - thirds majority', ['age <20 - somethings> 20..29 year']),
    ('400 megawatt - hours at $ 41 per megawatt - hour ; 10 square - foot', ['quantity <400 megawatt - hours> 400 megawatt_hour', 'money <$ 41 per megawatt - hour> 41 USD/megawatt_hour', 'quantity <10 square - foot> 10 square_foot']),
    ('lindqvist , 44 , spent nine years at sea .', ['age <44> 44 year', 'quantity <nine years> 9 year']),
    ('the ferry sank on 24 may , and on august 9 vary the fares', ['date <24 may> ?', 'date <august 9> ?']),
    # two plurals between which a comma was dropped; others make one noun
    ('They sent dozens of planes ships and helicopters and got thousands of emails calls and letters.', ['quantity <dozens of planes> 12..120 plane', 'quantity <thousands of emails> 1000..10000 email']),
    ('They sent 20 police officers and nurses to 20 sports fans and players with 14 measles cases and deaths.', ['quantity <20 police officers> 20 officer', 'quantity <20 sports fans> 20 fan', 'quantity <14 measles cases> 14 case']),
    # parts that are the subject of a verb; ordinals are none
    ('A quarter are undecided while a third have left and nearly a tenth were hurt.', ['number <A quarter> 0.25 fraction', 'number <a third> 0.3333333333333333333333333333 fraction', 'number <a tenth> 0.1 fraction nearly']),
    ('Plans for a third were dropped; a third said no; he sat with a third party.', []),
    ('Output is a third lower than in May; a quarter fewer buses ran.', ['number <a third> 0.3333333333333333333333333333 fraction', 'number <a quarter> 0.25 fraction']),
    # numbers that are compared with another
    ('They won 43 seats, eight more than four years ago, and in 2019 more than 40 clubs.', ['quantity <43 seats> 43 seat', 'quantity <eight> 8 seat', 'quantity <four years> 4 year', 'date <2019> 2019-01-01..2019-12-31 year', 'quantity <40 clubs> 40 club over']),
    ("Her 14 shots compared with Easton's 9; Easton's 9 shots were few.", ['quantity <14 shots> 14 shot', 'number <9> 9', 'quantity <9 shots> 9 shot']),
    ("Easton's 9 and Leith 4 are buses.", []),
    # what is no figure
    ('In the age of 24/7 news an F/A-18F and a B-52H flew.', []),
    ('Fares rose from the last one to 51 per cent.', ['percent <51 per cent> 51 %']),
    ('In September three mills shut; on January twenty-five, two opened.', ['quantity <three mills> 3 mill', 'date <January twenty-five> ?', 'number <two> 2']),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_figures(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected
