"""Kinds that real news of many sources showed, in sentences of our own: nouns, ages, labels and false figures."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Figures = Callable[[str], list[str]]

CASES = [
    # compounds of irregular plurals; words that end a phrase but not before a compound; quotation marks behind the number
    ("He has seven grandchildren, 15 great-grandchildren and two stepchildren; 3 congresswomen and 40 townspeople came.", ["quantity <seven grandchildren> 7 grandchild", "quantity <15 great-grandchildren> 15 grandchild", "quantity <two stepchildren> 2 stepchild", "quantity <3 congresswomen> 3 congresswoman", "quantity <40 townspeople> 40 townspeople"]),
    ("They lost 15 lower court cases and bought three smaller hotel rooms.", ["quantity <15 lower court cases> 15 case", "quantity <three smaller hotel rooms> 3 room"]),
    ("“Fewer than 100” soldiers were there; he said “I paid 5” twice.", ["quantity <100” soldiers> 100 soldier under", "number <5> 5"]),
    ("One woman wearing a hat met one source familiar with it, one state north.", ["quantity <One woman> 1 woman", "quantity <one source> 1 source", "quantity <one state> 1 state"]),
    ("Homes sold at a 4.45 million annual rate.", ["number <4.45 million> 4450000"]),
    # ages
    ("Children as young as two and men as old as 90 fled; parents of children younger than 18 rate it.", ["age <two> 2 year at_least", "age <90> 90 year at_most", "age <18> 18 year under"]),
    # decimals that a tokeniser has set apart
    ("Output was down 5. 7 per cent; the level was 0. 114. It fell by 3. 7 people left.", ["percent <5. 7 per cent> 5.7 % down", "number <0. 114> 0.114", "number <3> 3 down", "quantity <7 people> 7 people"]),
    # labels, models, rounds and names
    ("Boeing 787 sales fell; the 787 is late, better than the 787. The 12 were freed.", ["number <12> 12"]),
    ("On the 3200 block of D Street he made par 4 and reached the last 16; the last 16 games.", ["quantity <16 games> 16 game"]),
    ("He gave a high-five to the top-four finishers of the best-of-seven series; four finishers.", ["quantity <four finishers> 4 finisher"]),
    ("The 49ers beat the 76ers; the Group of 20 and the Gang of Eight met; a group of 20 men.", ["quantity <20 men> 20 man"]),
    ("On 101.5 FM; H1N1 spread; they fed off one another's energy; episode one of it; docket 45.", []),
    ("It has been open since at least 2008, with at least 2008 beds.", ["date <2008> 2008-01-01..2008-12-31 year", "quantity <2008 beds> 2008 bed at_least"]),
    ("they met before the 2015 mls final and at the 2012 ms conference.", ["date <2015> 2015-01-01..2015-12-31 year", "date <2012> 2012-01-01..2012-12-31 year"]),
    ("They drank 2015 mls of it on the 1950 km to Rome.", ["quantity <2015 mls> 2015 milliliter", "quantity <1950 km> 1950 kilometer"]),
    # what is compared with is no bound
    ("Growers get 32 cents, below the 41 cents it costs, under the $7.25 million contract.", ["money <32 cents> 32 cent", "money <41 cents> 41 cent", "money <$7.25 million> 7250000 USD"]),
    ("It is near the 70% mark: nearly the 70% asked for, and below 41 cents.", ["percent <70%> 70 %", "percent <70%> 70 % nearly", "money <41 cents> 41 cent under"]),
    # halves by which something changed, tallies of two sides, verbs left out, and what is added
    ("It fell by almost half, to 1,120. Sales fell by half. It was cut by half a point. A story by half the staff.", ["number <half> 0.5 fraction nearly down", "number <1,120> 1120", "number <half> 0.5 fraction down", "quantity <half a point> 0.5 point down", "number <half the staff> 0.5 fraction of staff"]),
    ("Exports rose 4% and imports 3%, but 5% of firms shut; output fell 2% and is 9% of the total.", ["percent <4%> 4 % up", "percent <3%> 3 % up", "percent <5%> 5 %", "percent <2%> 2 % down", "percent <9%> 9 %"]),
    ("He spoke, adding that more than 90% were freed.", ["percent <90%> 90 % over"]),
    # trends behind an object or a word of degree
    ("They cut prices 10% and raised wages half a point; output rose a record 4%, rents an average of 3%.", ["percent <10%> 10 % down", "quantity <half a point> 0.5 point up", "percent <4%> 4 % up", "percent <3%> 3 %"]),
    ("Oil settled up 92 cents; crime came down 12%; they settled up 12 bills.", ["money <92 cents> 92 cent up", "percent <12%> 12 % down", "quantity <12 bills> 12 bill"]),
    ("It raised concerns 5% of people share; the drop was as she said 5%.", ["percent <5%> 5 %", "percent <5%> 5 %"]),
    # models between a number and what it counts; a model alone counts nothing
    ("The airline ordered 50 Boeing 737 jets and 12 Ford Transit 350 vans; the 11 Pro model and a Boeing 737 came.", ["quantity <50 Boeing 737 jets> 50 jet", "quantity <12 Ford Transit 350 vans> 12 van"]),
    ("Curry hit five 3-pointers and two 40-footers sank; it is a 3-point shot.", ["quantity <five 3-pointers> 5 pointer", "quantity <two 40-footers> 2 footer", "quantity <3-point> 3 point"]),
    # letters: of a model, in capitals that nobody knows
    ("The OnePlus 8T and the 40XQ are cheap; they made 40XQ in all, at 38C in Delhi.", ["number <40XQ> 40", "quantity <38C> 38 degree_Celsius"]),
    ("A turbo straight-six and an inline-four; the straight six.", ["number <six> 6"]),
    # prices in parts of a cent; proportions of millions; inches
    ("Wheat fell to $5.18 1/2 a bushel, corn to $3.41 3/4, in $5.18 1/2/3.", ["money <$5.18 1/2 a bushel> 5.185 USD/bushel", "money <$3.41 3/4> 3.4175 USD", "money <$5.18> 5.18 USD"]),
    ("Odds are one in 292 million, or 1 in 2.5 million; one in ten billion-dollar firms fails.", ["number <one in 292 million> 0.000000003424657534246575342465753425 fraction", "number <1 in 2.5 million> 0.0000004 fraction", "money <ten billion-dollar> 10000000000 USD"]),
    ("The plank is 2 1/2 in thick and 10 in wide; they stood 2 in long queues. The pen is 10 \" long, and “10 ” were sold.", ["quantity <2 1/2 in> 2.5 inch", "quantity <10 in> 10 inch", "number <2> 2", "quantity <10 \"> 10 inch", "number <10> 10"]),
    # what fell, and when
    ("The jet crashed 13 minutes after takeoff and shares fell three weeks later; output fell 13 minutes a day.", ["quantity <13 minutes> 13 minute", "quantity <three weeks> 3 week", "quantity <13 minutes a day> 13 minute/day down"]),
    # "about the" names a subject, "handed over" hands
    ("He told them about the $10,000; she asked about the 40 calls; it stood at about the $40 mark.", ["money <$10,000> 10000 USD", "quantity <40 calls> 40 call", "money <$40> 40 USD about"]),
    ("He forked over $30, handed over 20 documents and paid over $30; Abt 7 races were run.", ["money <$30> 30 USD", "quantity <20 documents> 20 document", "money <$30> 30 USD over", "quantity <7 races> 7 race about"]),
    # series, works, points of an argument, pronouns
    ("The update suits Windows 10 and 11 users; Interstate 80 and 35 people.", ["quantity <35 people> 35 people"]),
    ("She gave 60 Minutes an interview in 60 minutes. 24 Hours To Go", ["quantity <60 minutes> 60 minute", "quantity <24 Hours> 24 hour"]),
    ("There were two points: one, that he knew; and two, that it rained; two, a boy and a girl, died.", ["quantity <two points> 2 point", "number <two> 2"]),
    ("The mood was one of quiet despair, and one of the quiet boys left.", ["quantity <one of the quiet boys> 1 boy"]),
    ("He has 16 prior DUI convictions; he left 16 days prior to it. One step closer, two steps.", ["quantity <16 prior DUI convictions> 16 conviction", "quantity <16 days> 16 day", "quantity <One step> 1 step", "quantity <two steps> 2 step"]),
    ("This week two officials left; in week two it rained. It is the best in 120 years per Reuters, at $5 per person.", ["quantity <two officials> 2 official", "quantity <120 years> 120 year", "money <$5 per person> 5 USD/person"]),
    ("It sells this fall a $315 shoe; a fall of 3%.", ["money <$315> 315 USD", "percent <3%> 3 % down"]),
    ("In Oslo 61 people live; in Windows 8 users saw it.", ["quantity <61 people> 61 people"]),
    ("In one attack a car bomb went off; two attacks a day; three Humvees a vehicle and a tank.", ["quantity <one attack> 1 attack", "quantity <two attacks a day> 2 attack/day", "quantity <three Humvees> 3 humvee"]),
    ("At 955 855 and 828 cases; 955 855 cars; 100 000 and 200 000 men.", ["number <955> 955", "number <855> 855", "quantity <828 cases> 828 case", "quantity <955 855 cars> 955855 car", "number <100 000> 100000", "quantity <200 000 men> 200000 man"]),
    # numbers that a word goes on to a list, a room, a group; owners and names in ys
    ("He is batting .312 with 21 home runs and 64 RBIs; it has eight cores and up to nine fans, and seats 40 and up.", ["number <.312> 0.312", "quantity <21 home runs> 21 run", "quantity <64 RBIs> 64 rbi", "quantity <eight cores> 8 core", "quantity <nine fans> 9 fan at_most", "number <40> 40 at_least"]),
    ("She won 10 Grammys in courtroom 4B, one of the countrys finest rooms.", ["quantity <10 Grammys> 10 grammy", "quantity <one of the countrys finest rooms> 1 room"]),
    # what is joined by a stroke or a dash, suspended ranges, and letters of money at a rate
    ("Yields are 3t/acre on clay and 4 t/acre on chalk, or 5t/zork.", ["quantity <3t/acre> 3 metric_ton/acre", "quantity <4 t/acre> 4 metric_ton/acre", "quantity <5t/zork> 5 metric_ton/zork"]),
    ("Rents rose 4%—nearly $20 a month—in Cork.", ["percent <4%> 4 % up", "money <$20 a month> 20 USD/month nearly"]),
    ("She built two- to three-bedroom homes with four- and six-foot walls on 10- to 12-hour days.", ["quantity <two- to three-bedroom> 2..3 bedroom", "quantity <four> 4 foot", "quantity <six-foot> 6 foot", "quantity <10- to 12-hour> 10..12 hour"]),
    ("It trades at N199 to the dollar, at R18.20 to the euro; the N6 road shut.", ["money <N199 to the dollar> 199 NGN/dollar", "money <R18.20 to the euro> 18.20 ZAR/euro"]),
    # hedges of what is to come, levels that a rise reached, sizes
    ("The toll could top 300 and costs are set to top $3 million; he came to the top 10 list.", ["number <300> 300 over", "money <$3 million> 3000000 USD over"]),
    ("The yield rose, up to 4.67% from 4.58%; it can take up to 40% from each, up to 40 from 3 towns.", ["percent <4.67%> 4.67 %", "percent <4.58%> 4.58 %", "percent <40%> 40 % at_most", "number <40> 40 at_most", "quantity <3 towns> 3 town"]),
    ("Stones as large as 3 inches hit blades as small as 1 foot.", ["quantity <3 inches> 3 inch at_most", "quantity <1 foot> 1 foot at_least"]),
    ("The peso was devalued by 20% and the flood ebbed 5%.", ["percent <20%> 20 % down", "percent <5%> 5 % down"]),
    ("A fall by 8 percent, from 155 to 168.", ["percent <8 percent> 8 % down", "number <155 to 168> 155..168"]),
    # units in capitals before a noun, and names; four digits that count
    ("A 450 Watt motor, a 5 Kg bag and a 12 Volt lamp ran 50 KM at 60 KM/H near two Newton homes.", ["quantity <450 Watt> 450 watt", "quantity <5 Kg> 5 kilogram", "quantity <12 Volt> 12 volt", "quantity <50 KM> 50 kilometer", "quantity <60 KM/H> 60 kph", "quantity <two Newton homes> 2 home"]),
    ("A total of 2016 homes were sold; there were 1950 huts; the number of 2016 graduates fell.", ["quantity <2016 homes> 2016 home", "quantity <1950 huts> 1950 hut", "date <2016> 2016-01-01..2016-12-31 year"]),
    ("He scored 37 of his game-high 43 points on seven-of-15 shooting, for a rating of plus-18 points.", ["quantity <37> 37 point", "quantity <43 points> 43 point", "quantity <plus-18 points> 18 point"]),
    ("He hit three fours and a six off the last ball; a six hour stay; they took a hundred and two.", ["quantity <three fours> 3 four", "quantity <six hour> 6 hour", "number <a hundred and two> 102"]),
    # what a label's letter and a unit's stroke tell apart, large measures, sizes between a number and its noun
    ("The head grade (1.05g/t) fell in ward 6B; output rose 0.6 Mt over the year.", ["quantity <1.05g/t> 1.05 gram/metric_ton", "quantity <0.6 Mt> 0.6 megatonne up"]),
    ("Ten new fixed-frame 40-tonne trucks and two 500-pound bombs.", ["quantity <Ten> 10 truck", "quantity <40-tonne> 40 metric_ton", "quantity <two> 2 bomb", "quantity <500-pound> 500 pound"]),
    ("Milk rose 4c/l, wheat €30/t, flats £20/sq ft and land $5/square foot.", ["money <4c/l> 4 cent/liter up", "money <€30/t> 30 EUR/metric_ton", "money <£20/sq ft> 20 GBP/square_foot", "money <$5/square foot> 5 USD/square_foot"]),
    ("Deaths rose from 12 to 15 people, farms from 301 to 385 cows; he moved from 3 to 40 Oak Street.", ["quantity <12> 12 people", "quantity <15 people> 15 people", "quantity <301 to 385 cows> 301..385 cow"]),
    # letters of billions, levels that are passed, parts of one, weekdays behind a score
    ("A planet of 10b people has 4b in cash; users passed the 6 billion mark; it lent 5 million marks.", ["quantity <10b people> 10000000000 people", "number <4b> 4000000000", "number <6 billion> 6000000000", "money <5 million marks> 5000000 DEM"]),
    ("They drank two and half cans in three and half hours, two and half the men left.", ["quantity <two and half cans> 2.5 can", "quantity <three and half hours> 3.5 hour", "number <two> 2", "number <half the men> 0.5 fraction of man"]),
    ("She shot a 66 Thursday; the 11 Pro came.", ["number <66> 66"]),
    # what was revised up to, roads, ages that open a sentence, an apostrophe that opens a quotation
    ("The count was revised up to 18,000; it takes up to 18 days.", ["number <18,000> 18000", "quantity <18 days> 18 day at_most"]),
    ("A crash on U.S. 89 hurt two; the firm told U.S. 12 times.", ["number <two> 2", "quantity <12 times> 12 count"]),
    ("Aged just 20, he left. Still only 19, she has won; still only 19 homes. Children over the age of 5.", ["age <20> 20 year", "age <19> 19 year", "quantity <19 homes> 19 home", "age <5> 5 year over"]),
    ("His record reads '41 appearances, one goal'; the class of '41 met.", ["quantity <41 appearances> 41 appearance", "quantity <one goal> 1 goal", "date <'41> 1941-01-01..1941-12-31"]),
    # minor units of a country, small letters of money, dropped commas, hyphens and dashes set apart
    ("A share pays 5 Malaysian sen, 3 British pence, 20 euro cents or 20 eurocents; it rose to sh370 billion.", ["money <5 Malaysian sen> 5 sen", "money <3 British pence> 3 penny", "money <20 euro cents> 20 cent", "money <20 eurocents> 20 cent", "money <sh370 billion> 370000000000 KES"]),
    ("The rate fell to N1658.48; the police blame him for some 1500 drug-related killings; in 1812 several British ships sank.", ["money <N1658.48> 1658.48 NGN", "quantity <1500 drug-related killings> 1500 killing about", "date <1812> 1812-01-01..1812-12-31 year"]),
    ("It was a four - bedroom home in the financial year 2012 - 13; he had a 30 - point, 15 - assist game; the season 2018 – 19 ended.", ["quantity <four - bedroom> 4 bedroom", "date <financial year 2012> ?", "quantity <30 - point> 30 point", "quantity <15 - assist> 15 assist", "date <2018 – 19> 2018-01-01..2019-12-31"]),
    # where somebody falls, and what falls
    ("She fell 200 feet off a cliff, he 30 feet from a ladder; the river fell 3 feet from the crest, output fell 200 tonnes from a year ago.", ["quantity <200 feet> 200 foot", "quantity <30 feet> 30 foot", "quantity <3 feet> 3 foot down", "quantity <200 tonnes> 200 metric_ton down"]),
    # alternatives, places by their number
    ("It takes 10 or 15 people, 5 or 40 days; the pad at complex 40, on floor 12, in hangar 3.", ["quantity <10> 10 people", "quantity <15 people> 15 people", "quantity <5> 5 day", "quantity <40 days> 40 day"]),
    # what the subject counts goes before what the last figure counted; one with a compound adjective; shots of attempts
    ("The number of deaths is 7,754, and the number of active cases is 5,428.", ["quantity <7,754> 7754 death", "quantity <5,428> 5428 case"]),
    ("Two middle-aged males and one middle-aged female came; one frozen.", ["quantity <Two middle-aged males> 2 male", "quantity <one middle-aged female> 1 female"]),
    ("He completed 20-of-29 passes, was 20-of-29 on the night and hit seven-of-15 shots.", ["quantity <20> 20 pass", "quantity <29 passes> 29 pass", "quantity <seven> 7 shot", "quantity <15 shots> 15 shot"]),
    # comparatives that "no" turns round, small distances, bounds in other words
    ("It may be no longer than 40 feet, no older than 12 years, no lower than 5% and not fewer than 300 boats.", ["quantity <40 feet> 40 foot at_most", "quantity <12 years> 12 year at_most", "percent <5%> 5 % at_least", "quantity <300 boats> 300 boat at_least"]),
    ("It is a shade under 40%, marginally below $3m, nigh on 300 boats and the best part of 20 miles; well under 40%.", ["percent <40%> 40 % nearly", "money <$3m> 3000000 USD nearly", "quantity <300 boats> 300 boat nearly", "quantity <20 miles> 20 mile nearly", "percent <40%> 40 % under"]),
    ("He faces a maximum 20 years and a minimum $5,000 fine; rates were better than 3%; he was faster than two rivals.", ["quantity <20 years> 20 year at_most", "money <$5,000> 5000 USD at_least", "percent <3%> 3 % over", "quantity <two rivals> 2 rival"]),
    ("Waves as tall as 40 feet hit; warming is 2˙C; the number of 40-foot boats rose.", ["quantity <40 feet> 40 foot at_most", "quantity <2˙C> 2 degree_Celsius", "quantity <40-foot> 40 foot"]),
    # the age that ends a headline, and no list of towns
    ("Man, 34, Charged In Death Of Jane Roe, 28\n\nTrains leave for New York, 28\nBoston, 14", ["age <34> 34 year", "age <28> 28 year", "number <28> 28", "number <14> 14"]),
    # two periods that end on one day
    ("Profit for the three and nine months ended June 30 rose; he scored two and 10 minutes later left.", ["quantity <three> 3 month", "quantity <nine months> 9 month", "date <June 30> ?", "quantity <two> 2 minute", "quantity <10 minutes> 10 minute"]),
    # letters of a tally are no units
    ("Lee (6 IP, 2 H, 0 R, 1 BB, 4 K) won; a coil of 2 H, at 4 K, hummed; he paid 18 R.", ["number <6> 6", "number <2> 2", "number <0> 0", "number <1> 1", "number <4> 4", "quantity <2 H> 2 henry", "quantity <4 K> 4 kelvin", "money <18 R> 18 ZAR"]),
    # letters that rents are reckoned by
    ("Rents rose to £1,190pcm, £300 pw and £28,000 pa. It took 5 pa and 30 pw.", ["money <£1,190pcm> 1190 GBP/month", "money <£300 pw> 300 GBP/week", "money <£28,000 pa> 28000 GBP/year", "number <5> 5", "number <30> 30"]),
    # who forecast a number is not counted by it
    ("Sales beat the 3.9 million analysts had forecast and the 170,000 economists expected; the 16 analysts expected $2, the 3,000 experts met.", ["number <3.9 million> 3900000", "number <170,000> 170000", "quantity <16 analysts> 16 analyst", "money <$2> 2 USD", "quantity <3,000 experts> 3000 expert"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_figures(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected
