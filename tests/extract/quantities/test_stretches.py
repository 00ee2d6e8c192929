"""Measures in letters, of one unit and of units that are left unsaid, in sentences of our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Figures = Callable[[str], list[str]]

CASES = [
    # stretches of time in letters
    ("The crossing took 5h 20m, the climb 3h12m 9s and the return 3d 4h.", ["quantity <5h 20m> 320 minute", "quantity <3h12m 9s> 11529 second", "quantity <3d 4h> 76 hour"]),
    ("She swam it in 1m 30s; the pool is 25m long and 2m deep.", ["quantity <1m 30s> 90 second", "quantity <25m> 25 meter", "quantity <2m> 2 meter"]),
    # a smaller unit left unsaid
    ("The ride lasts 2 hours ten. The film ran an hour and ten.", ["quantity <2 hours ten> 130 minute", "quantity <an hour and ten> 70 minute"]),
    ("The boxer weighed in at 12 stone 4, the jockey at 9st 7.", ["quantity <12 stone 4> 172 pound", "quantity <9st 7> 133 pound"]),
    ("He cleared three metres 40. They waited 2 hours and ten people left.", ["quantity <three metres 40> 340 centimeter", "quantity <2 hours> 2 hour", "quantity <ten people> 10 people"]),
    # one of a unit
    ("a pound of butter\na lb of lard\nA cup of milk\n", ["quantity <a pound> 1 pound", "quantity <a lb> 1 pound", "quantity <A cup> 1 cup"]),
    ("It costs a dollar to park and sold for a penny.", ["money <a dollar> 1 USD", "money <a penny> 1 penny"]),
    ("It costs more than a dollar; he spent almost a pound.", ["money <a dollar> 1 USD over", "money <a pound> 1 GBP nearly"]),
    ("It sold for less than a euro; a stamp costs only a penny; the cup is worth a crown.", ["money <a euro> 1 EUR under", "money <a penny> 1 penny"]),
    ("- a cl of rum\n- a foot of rope", ["quantity <a cl> 1 centiliter", "quantity <a foot> 1 foot"]),
    ("He paid a pound note into a dollar store, and a second later it was worth a mile.", []),
    # halves and quarters of one unit
    ("A half hour later he ran a quarter mile; the half year and the half century went well.", ["quantity <half hour> 0.5 hour", "quantity <quarter mile> 0.25 mile"]),
    ("It lasts one and three quarters of an hour, and ten and one third of the rest.", ["quantity <one and three quarters of an hour> 1.75 hour", "number <ten> 10", "number <one third> 0.3333333333333333333333333333 fraction of rest"]),
    ("He got a 3-and-a-half-year term; it is 2-1/2 years old.", ["quantity <3-and-a-half-year> 3.5 year", "age <2-1/2 years old> 2.5 year"]),
    # sides, relays, carats and races
    ("The crate is 10 by 12 by 14 inches; they won the 4x100m relay.", ["quantity <10> 10 inch", "quantity <12> 12 inch", "quantity <14 inches> 14 inch"]),
    ("The box is 10 by 12 by 14 by 16 inches.", ["number <10> 10", "quantity <12> 12 inch", "quantity <14> 14 inch", "quantity <16 inches> 16 inch"]),
    ("An 18k gold ring; a 10k run; 10k runners.", ["quantity <18k> 18 carat", "quantity <10k> 10 kilometer", "quantity <10k runners> 10000 runner"]),
    # products of symbols, and lengths that look like times
    ("The jet leaves at 5 m s-1; air weighs 1.2 kg m-3; a 300 kg m 2 case.", ["quantity <5 m s-1> 5 meter/second", "quantity <1.2 kg m-3> 1.2 kilogram/cubic_meter", "quantity <300 kg> 300 kilogram", "number <2> 2"]),
    ("The bond is 74.2 pm long; doors open at 2.30 pm and 5 pm.", ["quantity <74.2 pm> 74.2 picometer"]),
    # the oil and gas trade
    ("Output rose to 1.2 mb/d, gas to 10 mmcfd.", ["quantity <1.2 mb/d> 1200000 barrel/day", "quantity <10 mmcfd> 10000000 cubic_foot/day"]),
    # what a bare number is reckoned by
    ("They mend 200 each week and 210 each month, and 30 each.", ["quantity <200 each week> 200 count/week", "quantity <210 each month> 210 count/month", "number <30> 30"]),
    ("He scored 12 each game and slept nine hours every night, 3 every other day, 5 each time.", ["quantity <12 each game> 12 count/game", "quantity <nine hours every night> 9 hour/night", "number <3> 3", "number <5> 5"]),
    # whose money a sign is, by the country before it
    ("A Canadian $5m grant, an Egyptian £200 fine, a Hong Kong $40 ticket.", ["money <Canadian $5m> 5000000 CAD", "money <Egyptian £200> 200 EGP", "money <Hong Kong $40> 40 HKD"]),
    ("The fund lent South Sudan £5m and Kiribati $3m, and gave a Filipino $400 loan.", ["money <£5m> 5000000 GBP", "money <$3m> 3000000 USD", "money <Filipino $400> 400 PHP"]),
    ("İzmir and İİİİ got a Canadian $5m grant.", ["money <Canadian $5m> 5000000 CAD"]),
    ("The fund lent Fiji $40m and paid Singapore $3m; in Canada $5 buys little.", ["money <$40m> 40000000 USD", "money <$3m> 3000000 USD", "money <$5> 5 USD"]),
    ("It cost kr. 4,500, Rp. 20,000, S/.300, B/.12 and GH₵50.", ["money <kr. 4,500> 4500 DKK", "money <Rp. 20,000> 20000 IDR", "money <S/.300> 300 PEN", "money <B/.12> 12 PAB", "money <GH₵50> 50 GHS"]),
    ("They owe 40 Cook Islands dollars, 9 West African francs, 70 Mongolian togrogs; 5 qapik.", ["money <40 Cook Islands dollars> 40 NZD", "money <9 West African francs> 9 XOF", "money <70 Mongolian togrogs> 70 MNT", "money <5 qapik> 5 qəpik"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_figures(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected


def test_sides_without_end_are_read_all_the_same(figures: Figures) -> None:
    found = figures(f"It is {'12 by ' * 3_000}12 inches.")
    assert len(found) == 3_001
    assert found[-3:] == ["quantity <12> 12 inch", "quantity <12> 12 inch", "quantity <12 inches> 12 inch"]
