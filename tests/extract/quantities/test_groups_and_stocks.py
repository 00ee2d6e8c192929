"""What a number counts by the group, the stock or the people that its sentence tells of; and verbs and names behind it that it counts not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Figures = Callable[[str], list[str]]

CASES = [
    # what a group of so many does is not counted
    ("A squad of 23 travels to Oslo, a cast of 12 plays 40 roles and a longlist of 13 features four Welsh poets.", ["number <23> 23", "number <12> 12", "quantity <40 roles> 40 role", "number <13> 13", "quantity <four Welsh poets> 4 poet"]),
    ("A panel of nine judges the cakes; a team of 12 works managers, a crew of 12 deckhands to Oslo.", ["quantity <nine judges> 9 judge", "quantity <12 works managers> 12 manager", "quantity <12 deckhands> 12 deckhand"]),
    # a stock and what its clause adds to it or takes from it
    ("The chain has 900 bakeries after opening 31 and closing eight.", ["quantity <900 bakeries> 900 bakery", "quantity <31> 31 bakery", "quantity <eight> 8 bakery"]),
    ("The app has 40 million users, having lost another 2.1 million in May, and nine rivals; closing 12 was hard.", ["quantity <40 million users> 40000000 user", "quantity <2.1 million> 2100000 user", "quantity <nine rivals> 9 rival", "number <12> 12"]),
    ("She played 12 matches, winning eight and losing four; the index, losing 12, closed at 3,310.", ["quantity <12 matches> 12 match", "quantity <eight> 8 match", "quantity <four> 4 match", "number <12> 12 down", "number <3,310> 3310"]),
    # what befell people, where others are told of as people
    ("At least 41 people were killed and more than 100 injured; nine people died and 30 were hurt.", ["quantity <41 people> 41 people at_least", "quantity <100> 100 people over", "quantity <nine people> 9 people", "quantity <30> 30 people"]),
    ("The blast killed 12 and left 20 homeless; it wrecked 40 boats and 12 were hurt.", ["number <12> 12", "number <20> 20", "quantity <40 boats> 40 boat", "number <12> 12"]),
    # the numbers of persons and animals
    ("Passenger numbers topped 3.3 million in a month, pupil numbers fell to 900 and badger numbers rose to 4,000.", ["quantity <3.3 million> 3300000 passenger over", "quantity <900> 900 pupil", "quantity <4,000> 4000 badger"]),
    ("Phone numbers rose to 900; his lucky numbers were 12 and 14; badge numbers fell to 40 digits.", ["number <900> 900", "number <12> 12", "number <14> 14", "quantity <40 digits> 40 digit"]),
    # one of so many, with what that one does
    ("One child in ten goes hungry, one person in every hundred carries it and one in a thousand dies.", ["number <One child in ten> 0.1 fraction of child", "number <one person in every hundred> 0.01 fraction of person", "number <one in a thousand> 0.001 fraction"]),
    ("One win in nine games is poor; one in ten cars is old; one clerk in nine offices.", ["quantity <One win> 1 win", "quantity <nine games> 9 game", "number <one in ten cars> 0.1 fraction of car", "quantity <one clerk> 1 clerk", "quantity <nine offices> 9 office"]),
    # tallies of points and chances, and shares
    ("She saved three of four break points and took two of nine chances; seven of ten nurses agreed.", ["quantity <three> 3 point", "quantity <four break points> 4 point", "quantity <two> 2 chance", "quantity <nine chances> 9 chance", "number <seven of ten nurses> 0.7 fraction of nurse"]),
    # labels: of an indictment, of a model, of a down
    ("The verdict on Count 3 stood; the first 777X flew; on fourth-and-1 he ran; a 10X lens; the count of 12 votes.", ["quantity <10X> 10 count", "quantity <12 votes> 12 vote"]),
    # what a thing has none of
    ("They build zero carbon homes for zero waste shops; it had zero complaints and zero growth.", ["quantity <zero complaints> 0 complaint", "number <zero> 0"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_groups_and_stocks(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected


AMOUNTS = [
    # whose money it is, by the one country that the sentence names
    ("Norway's fund made 12 billion crowns; Swedish lamps cost 40 crowns.", ["money <12 billion crowns> 12000000000 NOK", "money <40 crowns> 40 SEK"]),
    ("In Argentina a coffee costs 900 pesos and in Iraq tea costs 500 dinars a glass.", ["money <900 pesos> 900 ARS", "money <500 dinars> 500 IQD"]),
    ("A tram ticket in Argentina costs 900 pesos.", ["money <900 pesos> 900 ARS"]),
    ("Sweden and Norway shared 40 million crowns. It paid 40 million crowns. Norway waited for 40 Czech crowns.", ["money <40 million crowns> 40000000 CZK", "money <40 million crowns> 40000000 CZK", "money <40 Czech crowns> 40 CZK"]),
    ("It fell by 0.14 real per litre, said 2 real estate agents of Brazil; in Egypt he spent 30 pounds.", ["money <0.14 real per litre> 0.14 BRL/liter down", "quantity <2 real estate agents> 2 agent", "money <30 pounds> 30 GBP"]),
    ("The job pays £30,000 p.a. and cost five hundred grand; two hundred grand pianos.", ["money <£30,000 p.a.> 30000 GBP/year", "number <five hundred grand> 500000", "quantity <two hundred grand pianos> 200 piano"]),
    # a hedge before the second end of a range; a part behind a unit; a rate behind both
    ("It took 5 to more than 7 days and 3 to about 4 weeks; from 5 to over 50 towns.", ["quantity <5 to more than 7 days> 5..7 day", "quantity <3 to about 4 weeks> 3..4 week", "quantity <5 to over 50 towns> 5..50 town"]),
    ("The bakery uses a tonne and a half of flour a week; he slept two hours and a half of the night.", ["quantity <a tonne and a half> 1.5 metric_ton/week", "quantity <two hours> 2 hour", "number <a half> 0.5 fraction of night"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), AMOUNTS)
def test_amounts(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected


LABELS = [
    # one of so many pages, slides and parts; citations of codes and reports
    ("Page 1 of 6 and slide 3 of 9 are blank; part two of three is on today; one of six pages is.", ["number <6> 6", "number <9> 9", "number <three> 3", "number <one of six pages> 0.1666666666666666666666666667 fraction of page"]),
    ("He broke 18 U.S.C. § 371 and § 1001, as in 347 U.S. 483; 18 U.S. senators met.", ["quantity <18 U.S. senators> 18 senator"]),
    ("It sold four tranches.", ["quantity <four tranches> 4 tranche"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LABELS)
def test_labels(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected
