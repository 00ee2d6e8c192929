"""Forms of money, numerals, nouns, changes and ages, each beside what looks like it and is none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Figures = Callable[[str], list[str]]

CASES = [
    # money: who says whose it is, a letter of scale set apart, codes with marks
    ("The vase cost $500 Canadian, the lamp $100 CAD, the rug $50 (AUD) and the loan ¥500 million yuan; a $5 million Canadian company.", ["money <$500 Canadian> 500 CAD", "money <$100 CAD> 100 CAD", "money <$50 (AUD)> 50 AUD", "money <¥500 million yuan> 500000000 CNY", "money <$5 million> 5000000 USD"]),
    ("It cost £5 m to build and 500 m yen to mend, $5 MM or 12 M USD; she swam 500 m and sold a $20 K-pop album.", ["money <£5 m> 5000000 GBP", "money <500 m yen> 500000000 JPY", "money <$5 MM> 5000000 USD", "money <12 M USD> 12000000 USD", "quantity <500 m> 500 meter", "money <$20> 20 USD"]),
    ("They paid 2.5 million U.S. dollars, 5 HK dollars, 42m US dollars and 500 nuevos soles.", ["money <2.5 million U.S. dollars> 2500000 USD", "money <5 HK dollars> 5 HKD", "money <42m US dollars> 42000000 USD", "money <500 nuevos soles> 500 PEN"]),
    ("He paid Rs.500, S/500, B/. 500 and KD 1,500; fined SR500, he took the R500 road.", ["money <Rs.500> 500 INR", "money <S/500> 500 PEN", "money <B/. 500> 500 PAB", "money <KD 1,500> 1500 KWD", "money <SR500> 500 SAR"]),
    ("The piano cost 20 grand and more; two grand pianos.", ["number <20 grand> 20000", "quantity <two grand pianos> 2 piano"]),
    ("Trucks lost 40,000 pounds of meat, 2 million pounds of chicken and two million pounds of debt.", ["quantity <40,000 pounds> 40000 pound", "quantity <2 million pounds> 2000000 pound", "money <two million pounds> 2000000 GBP"]),
    ("Tickets are 15-20 usd, $5 -$6 or 5 mil. dollars; it cost 5 M€.", ["money <15-20 usd> 15..20 USD", "money <$5 -$6> 5..6 USD", "money <5 mil. dollars> 5000000 USD", "money <5 M€> 5000000 EUR"]),
    ("A fare of £5 a mile per person; $1,000-a-plate dinners.", ["money <£5 a mile per person> 5 GBP/mile/person", "money <$1,000-a-plate> 1000 USD/plate"]),
    # numerals
    ("The race drew 2.5K runners to a 5K run; three and three-quarter miles, a three-quarter-inch bolt in three-quarter time.", ["quantity <2.5K runners> 2500 runner", "quantity <5K> 5 kilometer", "quantity <three and three-quarter miles> 3.75 mile", "quantity <three-quarter-inch> 0.75 inch", "quantity <three-quarter time> 0.75 count"]),
    ("It had 1.2 million-odd visitors, a dozen-plus guides and nought point eleven of a point.", ["quantity <1.2 million-odd visitors> 1200000 visitor about", "quantity <a dozen-plus guides> 12 guide at_least", "quantity <nought point eleven of a point> 0.11 point"]),
    ("One in twenty-one, one in a million, 1 in 5,000 births and two out of five hundred homes; one in 2019.", ["number <One in twenty-one> 0.04761904761904761904761904762 fraction", "number <one in a million> 0.000001 fraction", "number <1 in 5,000 births> 0.0002 fraction of birth", "number <two out of five hundred homes> 0.004 fraction of home", "date <2019> 2019-01-01..2019-12-31 year"]),
    ("The answer is 1 over 3; he is one over par.", ["number <1 over 3> 0.3333333333333333333333333333 fraction"]),
    ("It holds thousand litres, a tenth of a gallon and two and fifty-four hundredths; a hundred trillionths.", ["quantity <thousand litres> 1000 liter", "quantity <a tenth of a gallon> 0.1 gallon", "number <two and fifty-four hundredths> 2.54", "number <a hundred trillionths> 0.000000000100 fraction"]),
    ("The bank raised rates by a quarter point, then half percent; the first quarter point.", ["quantity <a quarter point> 0.25 percentage_point up", "percent <half percent> 0.5 %"]),
    ("They found five doz eggs and 30 lkh votes.", ["quantity <five doz eggs> 60 egg", "quantity <30 lkh votes> 3000000 vote"]),
    ("The 7E7 jet weighs 1.2E5 kg.", ["quantity <1.2E5 kg> 120000 kilogram"]),
    # as tokenisers write it
    ("A $ 1 . 17 billion bid and $ 150, 000 a week, up 14 . 8 % to 7 1 / 2 % for 250 - odd firms; groups of 10, 100 and 1000.", ["money <$ 1 . 17 billion> 1170000000 USD", "money <$ 150, 000 a week> 150000 USD/week", "percent <14 . 8 %> 14.8 % up", "percent <7 1 / 2 %> 7.5 %", "quantity <250 - odd firms> 250 firm about", "number <10> 10", "number <100> 100", "number <1000> 1000"]),
    ("( Apr 17 , 2008 6 : 56 AM ) at 7 o ' clock ; on call 24 / 7 .", ["date <Apr 17 , 2008> 2008-04-17"]),
    # lists and sizes share their unit
    ("It rose 5, 10, 15 and 20%; rooms of 10, 15 and 20 guests.", ["percent <5> 5 % up", "percent <10> 10 %", "percent <15> 15 %", "percent <20%> 20 %", "number <10> 10", "number <15> 15", "quantity <20 guests> 20 guest"]),
    ("A 10-by-12-foot room, a 10 x 12 ft shed, 30 x 20 cm tiles; cut the 40 by 10%.", ["quantity <10> 10 foot", "quantity <12-foot> 12 foot", "quantity <10> 10 foot", "quantity <12 ft> 12 foot", "quantity <30> 30 centimeter", "quantity <20 cm> 20 centimeter", "number <40> 40", "percent <10%> 10 %"]),
    ("Set it to 180C/350F, 12V/5A.", ["quantity <180C> 180 degree_Celsius", "quantity <350F> 350 degree_Fahrenheit", "quantity <12V> 12 volt", "quantity <5A> 5 ampere"]),
    # nouns
    ("Of the 310 shops, 46 will close; 14 stores in the UK, 9 in Ireland and 3 in France; 312 votes to 297.", ["quantity <310 shops> 310 shop", "quantity <46> 46 shop", "quantity <14 stores> 14 store", "quantity <9> 9 store", "quantity <3> 3 store", "quantity <312 votes> 312 vote", "quantity <297> 297 vote"]),
    ("Two-thirds of the 600 delegates, one-fifth of the forest, half the subscription revenue and half of it.", ["number <Two-thirds> 0.6666666666666666666666666666 fraction of delegate", "quantity <600 delegates> 600 delegate", "number <one-fifth> 0.2 fraction of forest", "number <half> 0.5 fraction of revenue", "number <half> 0.5 fraction"]),
    ("One of the worlds largest firms, one of President Roes first acts; Kents 75-run defeat; two guests rest.", ["quantity <One of the worlds largest firms> 1 firm", "quantity <one of President Roes first acts> 1 act", "quantity <75-run> 75 run", "quantity <two guests> 2 guest"]),
    ("Last week 978 people came, overall 22 stayed and ultimately 9 men left; week 12.", ["quantity <978 people> 978 people", "number <22> 22", "quantity <9 men> 9 man"]),
    ("It sank with 400 crew; the town of 12,000 lies 40 miles north; a magnitude 7.1 quake and pH 7.4.", ["quantity <400 crew> 400 crew", "number <12,000> 12000", "quantity <40 miles> 40 mile", "quantity <7.1> 7.1 magnitude", "quantity <7.4> 7.4 ph"]),
    ("He found one didnt move; every fortune 500 firm, the boeing 737 max, on march 26; may 5 people come.", ["date <march 26> ?", "quantity <5 people> 5 people"]),
    ("The swing was –5 seats; she plays off a –1 handicap. Goal difference: –3.", ["quantity <–5 seats> -5 seat", "number <–1> -1", "number <–3> -3"]),
    ("A 5g network, 5g of salt; photo caption 11 of 22 photos; the alarms [1] rang.", ["quantity <5g> 5 generation", "quantity <5g> 5 gram", "quantity <22 photos> 22 photo"]),
    # changes
    ("The stock was off 5%; 20% off the price, off 40 miles of coast.", ["percent <5%> 5 % down", "percent <20%> 20 %", "quantity <40 miles> 40 mile"]),
    ("Rents ticked up to 4.1%, went up to $5 and can take up to 3 hours; up to 4 people.", ["percent <4.1%> 4.1 %", "money <$5> 5 USD", "quantity <3 hours> 3 hour at_most", "quantity <4 people> 4 people at_most"]),
    ("A gain of 34 points, losses of more than 10 percent, increases of 3 to 4%; a loss of $5 million, losses of 5,000 jobs.", ["quantity <34 points> 34 point up", "percent <10 percent> 10 % over down", "percent <3 to 4%> 3..4 % up", "money <$5 million> 5000000 USD", "quantity <5,000 jobs> 5000 job"]),
    ("They kept bringing up $2 million in loans; it is 500 metres wide, give or take.", ["money <$2 million> 2000000 USD", "quantity <500 metres> 500 meter about"]),
    # ages
    ("Roe, now 24, and Poe, just 31, met; Roe turned 24 on Monday and died at 84; at 24 dollars, At 24, shares fell.", ["age <24> 24 year", "age <31> 31 year", "age <24> 24 year", "age <84> 84 year", "money <24 dollars> 24 USD", "number <24> 24"]),
    ("At 19, she won. Children under the age of 5 years, aged 6 months to 5 years and children under 12 pay less.", ["age <19> 19 year", "age <5 years> 5 year under", "age <6 months> 6 month", "age <5 years> 5 year", "age <12> 12 year under"]),
    ("A boy of 12 and a man of 50; a team of 12; the under-21 team, sub-20 degrees and under-5 metres.", ["age <12> 12 year", "age <50> 50 year", "number <12> 12", "age <21> 21 year", "quantity <20 degrees> 20 degree", "quantity <5 metres> 5 meter"]),
    ("The brothers, 17 and 18, were held; the prices, 17 and 18, were high; he is 5-9 and those aged 5-9.", ["age <17> 17 year", "age <18> 18 year", "number <17> 17", "number <18> 18", "age <5-9> 5..9 year"]),
    # no figure at all
    ("The Five Eyes met.", []),
    ("The Windows 8 May Be Late", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_figures(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected
