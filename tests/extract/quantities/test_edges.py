"""Kinds of numbers that stand at the edges of news: names that are numbers, what is left out, tallies, ages, forms of units."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Figures = Callable[[str], list[str]]

CASES = [
    # numbers that name one of a kind, and the same words before what is counted
    ("The farm report is on AM 870, past mile marker 64 and near mile 90; the AM 40 people called.", ["quantity <40 people> 40 people"]),
    ("P.S. 9 lost 12 pupils; on sol 88 the probe drilled; cook it at gas 5 for an hour.", ["quantity <12 pupils> 12 pupil"]),
    ("She came on wearing 21 and wore 12 medals; the backup wore 30.", ["quantity <12 medals> 12 medal"]),
    ("He faces counts 2 and 5, and sat in rows 12 and 13; in rooms 30 guests slept.", ["quantity <30 guests> 30 guest"]),
    ("His licence number was 4471; the zip code is 60614; the number was 31 people.", ["quantity <31 people> 31 people"]),
    ("Take the 12 east to the 44 night bus; every 6 train is late, every 6 trains.", ["quantity <6 trains> 6 train"]),
    ("She tried Turn 4 and turned 40; the ruling cites section 9(2) and 2 Kings 4:12; 2 kings came.", ["age <40> 40 year", "quantity <2 kings> 2 king"]),
    ("Update to 21H2, not 24H1; the P5+1 met.", []),
    ("A copy of The 12 Chairs went for $40. The 12 Chairs sold; the 12 chairs too.", ["money <$40> 40 USD", "quantity <12 Chairs> 12 chair", "quantity <12 chairs> 12 chair"]),
    ("Her debut film, Four Quiet Rooms, opens in May; in the film, four men sing.", ["quantity <four men> 4 man"]),
    ("Fares were 12 on Monday with Three, he said; three, he said.", ["number <12> 12", "number <three> 3"]),
    ('The group "Two Left Feet" and \'Six String\' Hank played to 90 people.', ['quantity <90 people> 90 people']),
    ("It was the only one anybody kept; no one came.", []),
    ("A ninety-third-minute goal in a forty-second clip; his sixty-fourth birthday.", ["quantity <forty-second> 40 second"]),
    ("It could one day close. One day, it rained. One day after the sale, it took one day.", ["quantity <One day> 1 day", "quantity <one day> 1 day"]),
    ("A .32 revolver, a .45-calibre gun and .32 inches of rain.", ["quantity <.45-calibre> 0.45 calibre", "quantity <.32 inches> 0.32 inch"]),
    ("Forty-fifteen she led; he was three under par and two over.", []),
    ("Seven Hills Road is shut; Ten Pines Mall; Two Schools Closed.", ["quantity <Two Schools> 2 school"]),
    # headlines
    ("Airline To Ground 12 Jets, Retrain 90 Pilots And Reopen 3 Bases", ["quantity <12 Jets> 12 jet", "quantity <90 Pilots> 90 pilot", "quantity <3 Bases> 3 base"]),
    ("Navy Repels 14 Boats Off Aden", ["quantity <14 Boats> 14 boat"]),
    ("Buy the New Kindle 11 Readers", []),
    ("Team Swaps Guard for Two First-Round Picks", ["quantity <Two First-Round Picks> 2 pick"]),
    # names before what is counted
    ("They won 31 Olympic and Paralympic medals; he passed the line 9 strides ahead; Line 9 closed.", ["quantity <31 Olympic and Paralympic medals> 31 medal", "quantity <9 strides> 9 stride"]),
    ("That's 12 fewer than before, and it's 40 more; Al's 3.", ['number <12> 12', 'number <40> 40']),
    # ages by a step of a life
    ("She left school at 15, bought a boat at 22 and a fleet at 40.", ["age <15> 15 year", "age <22> 22 year", "age <40> 40 year"]),
    ("He died in Leeds on Friday at 91; he died on Friday at 9.", ["age <91> 91 year", "number <9> 9"]),
    ("They left home at 6 on Monday. She enlisted in the Navy at 18.", ["age <18> 18 year"]),
    # tallies and shares
    ("She made five of eight free throws and hit four of six from deep; two of five voters agreed.", ["quantity <five> 5 throw", "quantity <eight free throws> 8 throw", "number <four> 4", "number <six> 6", "number <two of five voters> 0.4 fraction of voter"]),
    ("One in three pints sold here is stout; he ran one in three minutes.", ["number <One in three pints> 0.3333333333333333333333333333 fraction of pint", "quantity <three minutes> 3 minute"]),
    # what a number leaves out
    ("The depot has 40 buses and will order 25 more next year; it cost $40m and needs 25 more.", ["quantity <40 buses> 40 bus", "quantity <25> 25 bus", "money <$40m> 40000000 USD", "quantity <25> 25 bus"]),
    ("Shifts fell from nine hours to seven; the fee rose from 30 cents to 45; trains ran from two towns to 30 others.", ["quantity <nine hours> 9 hour", "quantity <seven> 7 hour", "money <30 cents> 30 cent", "money <45> 45 cent", "quantity <two towns> 2 town", "quantity <30 others> 30 other"]),
    ("Rent it for two days with Al or a car for five with Bo; he played for two days and sold it for 90.", ["quantity <two days> 2 day", "quantity <five> 5 day", "quantity <two days> 2 day", "number <90> 90"]),
    ("The Reds are on 31 per cent, with the Blues stuck on 12.", ["percent <31 per cent> 31 %", "percent <12> 12 %"]),
    ("It polled 340 votes out of 900.", ["quantity <340 votes> 340 vote", "quantity <900> 900 vote"]),
    ("Of 200 nurses, 12 left and 30 had quit before.", ["quantity <200 nurses> 200 nurse", "quantity <12> 12 nurse", "quantity <30> 30 nurse"]),
    ("It surveyed 900 nurses at nine clinics, of whom 40 had left.", ["quantity <900 nurses> 900 nurse", "quantity <nine clinics> 9 clinic", "quantity <40> 40 nurse"]),
    ("It drew 80 boats on Friday, 60 on Saturday and, in the rain, none.", ["quantity <80 boats> 80 boat", "quantity <60> 60 boat"]),
    ("He had 11 shots to Easton's 4, and 61 percent of the vote to her 39.", ['quantity <11 shots> 11 shot', 'quantity <4> 4 shot', 'percent <61 percent> 61 %', 'percent <39> 39 %']),
    ("It is 20 minutes on foot, or six by bus; after 9 inches of snow, with 4 more expected.", ["quantity <20 minutes> 20 minute", "quantity <six> 6 minute", "quantity <9 inches> 9 inch", "quantity <4> 4 inch"]),
    ("Corn is down 11 cents from last week and 30 from a year ago.", ["money <11 cents> 11 cent down", "money <30> 30 cent down"]),
    ("Beer sales rose 4 percent while gin sales slid a further 2.5.", ["percent <4 percent> 4 % up", "percent <2.5> 2.5 % down"]),
    # the subject that grew
    ("Subscribers rose to 310,000 in May. Visitors to the cave topped 4,000. Visitors climbed 12 steps.", ["quantity <310,000> 310000 subscriber", "quantity <4,000> 4000 visitor over", "quantity <12 steps> 12 step up"]),
    ("Bike thefts fell by 1,204 last year; housing starts are expected to reach 9,000; Rangers fell to 12.", ["quantity <1,204> 1204 theft down", "quantity <9,000> 9000 start", "number <12> 12"]),
    # halves of things, participles for persons, adverbs before adjectives
    ("She ate half a pear, half a loaf of bread and had half a chance.", ["quantity <half a pear> 0.5 pear", "quantity <half a loaf> 0.5 loaf"]),
    ("Bail was set for the four accused, who left; the two injured were flown out; the four accused him.", ["number <four> 4", "number <two> 2"]),
    ("Three very old oaks and two rather odd men stood there.", ["quantity <Three very old oaks> 3 oak", "quantity <two rather odd men> 2 man"]),
    ("Each box of six weighs 200g.", ["number <six> 6", "quantity <200g> 200 gram"]),
    # hedges of comparison, parts of a currency
    ("It weighs about as much as two cars, or almost as many as 40 men; as many as 40 came.", ["quantity <two cars> 2 car about", "quantity <40 men> 40 man nearly", "number <40> 40 at_most"]),
    ("Lenders may recover 20 to 30 cents on the dollar; the stock recovered 30 cents.", ["money <20 to 30 cents> 20..30 cent", "money <30 cents> 30 cent up"]),
    # forms of units and of money
    ("The 30-m2 flat has a 12-°C cellar; a 20-% stake in 40 km squared and 12 cubic m.", ["quantity <30-m2> 30 square_meter", "quantity <12-°C> 12 degree_Celsius", "percent <20-%> 20 %", "quantity <40 km squared> 40 square_kilometer", "quantity <12 cubic m> 12 cubic_meter"]),
    ("He is 6ft2, she 5ft11in; a 55-in. screen; 3-in-1 tools; 40 ft2.", ["quantity <6ft2> 74 inch", "quantity <5ft11in> 71 inch", "quantity <55-in> 55 inch", "quantity <40 ft2> 40 square_foot"]),
    ("It has 12.5 MP and 300 PS; 3 MP races.", ["quantity <12.5 MP> 12.5 megapixel", "quantity <300 PS> 300 metric_horsepower", "quantity <3 MP races> 3 race"]),
    ("At 60m.p.h. it used 12.5kilowatt-hours over 20sq. m; a 10.5-tog duvet, 18-karat gold and 300 cumecs.", ["quantity <60m.p.h.> 60 mph", "quantity <12.5kilowatt-hours> 12.5 kilowatt_hour", "quantity <20sq. m> 20 square_meter over", "quantity <10.5-tog> 10.5 tog", "quantity <18-karat> 18 carat", "quantity <300 cumecs> 300 cubic_meter/second"]),
    ("It costs 40 kn in a wind of 40 kn; it cost 12,000 Ft; a loan of 2.5 million Fmk; he paid 250 LE for it.", ["money <40 kn> 40 HRK", "quantity <40 kn> 40 knot", "money <12,000 Ft> 12000 HUF", "money <2.5 million Fmk> 2500000 FIM", "money <250 LE> 250 EGP"]),
    ("The price of this lamp is 90 DH; 90 DH fans came; 100 GH₵.", ["money <90 DH> 90 MAD", "quantity <90 DH fans> 90 fan", "money <100 GH₵> 100 GHS"]),
    ("Hundred thousand homes, per hundred thousand people.", ["quantity <Hundred thousand homes> 100000 home"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_edges(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected
