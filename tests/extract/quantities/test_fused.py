"""Numbers that are a noun phrase by themselves and stand for what was counted before, and lists of adjectives before a counted noun."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Figures = Callable[[str], list[str]]

STANDS_FOR = [
    # the subject of a verb
    ("Of the 60 jurors called, 19 were excused, five objected and three wept.", ["quantity <60 jurors> 60 juror", "quantity <19> 19 juror", "quantity <five> 5 juror", "quantity <three> 3 juror"]),
    ("Some 640 households were counted and 212 have no heating, while nine refused to answer.", ["quantity <640 households> 640 household about", "quantity <212> 212 household", "quantity <nine> 9 household"]),
    ("A dozen cyclists fell, three badly.", ["quantity <A dozen cyclists> 12 cyclist", "quantity <three> 3 cyclist"]),
    # a known rest and a pronoun for the noun
    ("A total of 44 of the 50 lifeboats were lowered; the remaining six jammed.", ["quantity <44> 44 lifeboat", "quantity <50 lifeboats> 50 lifeboat", "quantity <six> 6 lifeboat"]),
    ("Volunteers planted 900 saplings; the other 40 died in a frost.", ["quantity <900 saplings> 900 sapling", "quantity <40> 40 sapling"]),
    ("The airline bought nine new jets and retired four old ones.", ["quantity <nine new jets> 9 jet", "quantity <four> 4 jet"]),
    # the object of a verb that takes the same things
    ("The court heard 300 claims, rejected 112 and upheld 41.", ["quantity <300 claims> 300 claim", "quantity <112> 112 claim", "quantity <41> 41 claim"]),
    ("The breeder has 12 horses and she keeps nine.", ["quantity <12 horses> 12 horse", "quantity <nine> 9 horse"]),
    ("A landslide killed nine miners and injured 30 on Monday.", ["quantity <nine miners> 9 miner", "quantity <30> 30 miner"]),
    ("The museum owns 1,100 coins, of which it has cleaned 900 and lent 40.", ["quantity <1,100 coins> 1100 coin", "quantity <900> 900 coin", "quantity <40> 40 coin"]),
    # the last part of a clause whose verb is left out
    ("The town has 14 schools, the county 90 and the region 300.", ["quantity <14 schools> 14 school", "quantity <90> 90 school", "quantity <300> 300 school"]),
    ("The gallery sold 70 prints to its rival's 22 and closed early.", ["quantity <70 prints> 70 print", "quantity <22> 22 print"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), STANDS_FOR)
def test_what_a_number_stands_for(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected


BARE = [
    ("He won 12 caps and turned 31 in June.", ["quantity <12 caps> 12 cap", "age <31> 31 year"]),
    ("The index lost 12 points and 40 stocks fell; 90 rose.", ["quantity <12 points> 12 point down", "quantity <40 stocks> 40 stock", "number <90> 90"]),
    ("The school has 900 pupils and 41 teachers, and scored 92 in the survey.", ["quantity <900 pupils> 900 pupil", "quantity <41 teachers> 41 teacher", "number <92> 92"]),
    ("They took 40 photos in 2012 and reached 900 by May.", ["quantity <40 photos> 40 photo", "date <2012> 2012-01-01..2012-12-31 year", "number <900> 900"]),
    ("The hall has 400 seats and opens at 9 and closes at 11.", ["quantity <400 seats> 400 seat", "number <9> 9", "number <11> 11"]),
    ("The press printed 300 posters, and 40 were arrested.", ["quantity <300 posters> 300 poster", "number <40> 40"]),
    ("A 40-seat hall was full and 14 have paid.", ["quantity <40-seat> 40 seat", "number <14> 14"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), BARE)
def test_bare(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected


ADJECTIVES = [
    ("The fire destroyed 120 small, old and empty houses.", ["quantity <120 small, old and empty houses> 120 house"]),
    ("They planted 600 tall, straight, hardy and cheap trees and bought 12 cheap, noisy, thirsty old lorries.", ["quantity <600 tall, straight, hardy and cheap trees> 600 tree", "quantity <12 cheap, noisy, thirsty old lorries> 12 lorry"]),
    ("She met 12 loud, rude, and drunken fans and 14 good, honest men.", ["quantity <12 loud, rude, and drunken fans> 12 fan", "quantity <14 good, honest men> 14 man"]),
    ("There are 14 underground and eight elevated, and trains run all day.", ["number <14> 14", "number <eight> 8"]),
    ("The blast left 12 wounded, and residents fled.", ["number <12> 12"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ADJECTIVES)
def test_lists_of_adjectives(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected


MOVED = [
    ("Losses deepened by 12% and costs spiralled 4%, while rents crept up a further 2%.", ["percent <12%> 12 % up", "percent <4%> 4 % up", "percent <2%> 2 % up"]),
    ("Growth moderated by 0.4 points, turnout tailed off 3 per cent and claims pulled back by 9%.", ["quantity <0.4 points> 0.4 point down", "percent <3 per cent> 3 % down", "percent <9%> 9 % down"]),
    ("Shares tanked as much as 14 per cent and bonds clawed back about 2%.", ["percent <14 per cent> 14 % at_most down", "percent <2%> 2 % about up"]),
    ("Wages rose 2 per cent from May and 5 per cent from a year ago.", ["percent <2 per cent> 2 % up", "percent <5 per cent> 5 % up"]),
    ("Fines deepened the loss by €60,000 to €410,000.", ["money <€60,000> 60000 EUR up", "money <€410,000> 410000 EUR"]),
    ("The price will be cut by $200 to $399.", ["money <$200> 200 USD down", "money <$399> 399 USD"]),
    # no trend and no hedge
    ("He spoke, adding that more than 90% were freed.", ["percent <90%> 90 % over"]),
    ("Rates are set on an escalating scale from 5 to 10 per cent.", ["percent <5 to 10 per cent> 5..10 %"]),
    ("Nurses want a 15 per cent pay rise over two years.", ["percent <15 per cent> 15 %", "quantity <two years> 2 year"]),
    ("The jackpot had rolled over 14 times and the lorry tipped over 12 times.", ["quantity <14 times> 14 count", "quantity <12 times> 12 count"]),
    ("It cost $5 million plus C $7m.", ["money <$5 million> 5000000 USD", "money <C $7m> 7000000 CAD"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), MOVED)
def test_how_figures_moved(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected


SHARES = [
    ("Only one in five schools offers physics, down from one in three in 2012.", ["number <one in five schools> 0.2 fraction of school", "number <one in three> 0.3333333333333333333333333333 fraction of school", "date <2012> 2012-01-01..2012-12-31 year"]),
    ("One in nine homes is empty, against one in 12 in Hull.", ["number <One in nine homes> 0.1111111111111111111111111111 fraction of home", "number <one in 12> 0.08333333333333333333333333333 fraction of home"]),
    ("Inspectors kept 412 parcels, or one in 23.", ["quantity <412 parcels> 412 parcel", "number <one in 23> 0.04347826086956521739130434783 fraction of parcel"]),
    ("He moved from 12 parcels to one in 23.", ["quantity <12 parcels> 12 parcel", "number <one in 23> 0.04347826086956521739130434783 fraction"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SHARES)
def test_shares_taken_up(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected
