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
