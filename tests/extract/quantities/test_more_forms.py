"""Rates of bare numbers, margins, places, spellings of units, and more nouns and ages, each beside what is none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Figures = Callable[[str], list[str]]

CASES = [
    # what a bare number is reckoned by; what measures are off by; places and shares
    ("The density is 1,200/km2, or 3,100 per square mile, 45 people/km2 and 12 per day; on 9/11, and/or 5 per cent.", ["quantity <1,200/km2> 1200 count/square_kilometer", "quantity <3,100 per square mile> 3100 count/square_mile", "quantity <45 people/km2> 45 people/square_kilometer", "quantity <12 per day> 12 count/day", "percent <5 per cent> 5 %"]),
    ("The bolt is 5.6±0.2 mm, the rod 3.2 ± 0.1 mm; 5 + 3 is 8.", ["quantity <5.6±0.2 mm> 5.6 millimeter", "quantity <3.2 ± 0.1 mm> 3.2 millimeter", "number <5> 5", "number <3> 3", "number <8> 8"]),
    ("It lies at 45°30′N, at 12°W and 12° from it.", ["quantity <12°> 12 degree"]),
    ("It emits 45 gCO2/kWh or 37 GtCO2 a year; 5 kWp, 5 IU/ml, 120 bpm, 5‰.", ["quantity <45 gCO2/kWh> 45 gram/kilowatt_hour", "quantity <37 GtCO2 a year> 37 gigatonne/year", "quantity <5 kWp> 5 kilowatt", "quantity <5 IU/ml> 5 international_unit/milliliter", "quantity <120 bpm> 120 beat/minute", "quantity <5‰> 5 permille"]),
    ("Turnout was 30 %-points, 3pp higher, and 200 pp long.", ["quantity <30 %-points> 30 percentage_point", "quantity <3pp> 3 percentage_point", "quantity <200 pp> 200 pp"]),
    ("It weighs 5 t (11,000 lb) [1]; a load of 20 [kg], 20 [sic].", ["quantity <5 t> 5 metric_ton", "quantity <11,000 lb> 11000 pound", "quantity <20 [kg]> 20 kilogram", "number <20> 20"]),
    # spellings of units
    ("It ran 5 kilo meters with 100 mega bytes, 7 dekametres and 2 fl. oz.; 5 kilos meters away.", ["quantity <5 kilo meters> 5 kilometer", "quantity <100 mega bytes> 100 megabyte", "quantity <7 dekametres> 7 decameter", "quantity <2 fl. oz> 2 fluid_ounce", "quantity <5 kilos> 5 kilogram"]),
    ("It was 70 degrees celcius, 70 deg. fahrenheit or -5c; a 5c coin.", ["quantity <70 degrees celcius> 70 degree_Celsius", "quantity <70 deg. fahrenheit> 70 degree_Fahrenheit", "quantity <-5c> -5 degree_Celsius", "money <5c> 5 cent"]),
    ("A 6 -gallon hat, 5 yard/s and 18 pts.", ["quantity <6 -gallon> 6 gallon", "quantity <5 yard/s> 5 yard/second", "quantity <18 pts> 18 point"]),
    ("Add 3 tablespoons of oil and 1/2 cup of salt; born on 1/2 in Leeds.", ["quantity <3 tablespoons> 3 tablespoon", "quantity <1/2 cup> 0.5 cup", "date <1/2> ?"]),
    # sizes that nobody counts to
    ("Some 10^80 atoms, 1e120 of them.", ["quantity <10^80 atoms> 100000000000000000000000000000000000000000000000000000000000000000000000000000000 atom about", "number <1e120> none"]),
    # one, and what it counts
    ("One frozen in time, like one Roe filed, one far worse; there is one more; one wooden table.", ["quantity <one wooden table> 1 table"]),
    ("Hundreds and hundreds of firms; 500 local, state and federal agents; six airlines-Acme, Apex.", ["quantity <Hundreds and hundreds of firms> 100..1000 firm", "quantity <500 local, state and federal agents> 500 agent", "quantity <six airlines-Acme> 6 airline"]),
    ("A fall from 78.9 years in 2014 to 78.6 in 2017; by 199 million to 287 million from 485 million.", ["quantity <78.9 years> 78.9 year", "date <2014> 2014-01-01..2014-12-31 year", "quantity <78.6> 78.6 year", "date <2017> 2017-01-01..2017-12-31 year", "number <199 million to 287 million> 199000000..287000000", "number <485 million> 485000000"]),
    ("A two for one stock split; they zero in on it; a 57 unfavorable rating.", ["number <57> 57"]),
    # ages
    ("When she was 13 that mattered; the boy was 18, said Roe; roe costa , 91 , was there; rows 12 , 14 , and 16.", ["age <13> 13 year", "age <18> 18 year", "age <91> 91 year", "number <12> 12", "number <14> 14", "number <16> 16"]),
    ("Daniel Roe, 36 at the time, met her mother, 39—a friend; children younger than 5 are hurt.", ["age <36> 36 year", "age <39> 39 year", "age <5> 5 year under"]),
    # marks of feet and inches, codes in the plural, scales, letters that are no unit, sides, what tokenisers set apart
    ("She flew at 30' over a 55\" screen and 12' boards; the class of '30' met, \"we sold 12\" and left; they say 'the 12' did.", ["quantity <30'> 30 foot", "quantity <55\"> 55 inch over", "quantity <12'> 12 foot", "number <12> 12", "number <12> 12"]),
    ("Ten Boeing 737s, 12 F-16s and two iPhone 12s; three Windows 10 PCs; thousands of COVID -19 tests.", ["quantity <Ten Boeing 737s> 10 737", "quantity <12 F-16s> 12 f-16", "quantity <two iPhone 12s> 2 12", "quantity <three Windows 10 PCs> 3 pc", "quantity <thousands of COVID -19 tests> 1000..10000 test"]),
    ("Millions of dollars' worth of rye; 30 states' votes.", ["money <Millions of dollars> 1000000..10000000 USD", "quantity <30 states> 30 state"]),
    ("A pH of 7.2, a jet at Mach 2, 6.5 on the Richter scale; on the scale it is 4.", ["quantity <7.2> 7.2 ph", "quantity <2> 2 mach", "quantity <6.5> 6.5 magnitude", "number <4> 4"]),
    ("The charge of 5 C, 500 IU of zinc, 14 kn, 5 ft-lbs, 3000 TEU and 5000 dwt.", ["quantity <5 C> 5 coulomb", "quantity <500 IU> 500 international_unit", "quantity <14 kn> 14 knot", "quantity <5 ft-lbs> 5 foot_pound", "quantity <3000 TEU> 3000 twenty_foot_equivalent_unit", "quantity <5000 dwt> 5000 deadweight_ton"]),
    ("It fell 12 p to 340 p; 5c/kWh and 12p/mile.", ["money <12 p> 12 penny down", "money <340 p> 340 penny", "money <5c/kWh> 5 cent/kilowatt_hour", "money <12p/mile> 12 penny/mile"]),
    ("They sold 40zorks and 30 cups; SKU 4421xq; a B12 pill; $500CAD, $500xyz.", ["number <40zorks> 40", "quantity <30 cups> 30 cup", "money <$500CAD> 500 CAD", "money <$500xyz> 500 USD"]),
    ("It was 20 degrees below zero, 5C below zero, 5 degrees below freezing; sales fell below zero.", ["quantity <20 degrees below zero> -20 degree", "quantity <5C below zero> -5 degree_Celsius", "quantity <5 degrees> 5 degree", "number <zero> 0 under down"]),
    ("A 10x20 cm box, 5 x 10 x 20 mm, a 4x4 truck and a 10x20 grid.", ["quantity <10> 10 centimeter", "quantity <20 cm> 20 centimeter", "quantity <5> 5 millimeter", "quantity <10> 10 millimeter", "quantity <20 mm> 20 millimeter"]),
    ("It drew 1.2 B people, 5K steps, a 5K run, a 4K TV and 20 B shares.", ["quantity <1.2 B people> 1200000000 people", "quantity <5K steps> 5000 step", "quantity <5K> 5 kilometer", "quantity <20 B shares> 20 share"]),
    ("One hundred point one two; 3 thousand five hundred miles; two hundred, three hundred and five hundred euros.", ["number <One hundred point one two> 100.12", "quantity <3 thousand five hundred miles> 3500 mile", "number <two hundred> 200", "money <three hundred> 300 EUR", "money <five hundred euros> 500 EUR"]),
    ("He has thirty (30) days and five (5) sons, two (3) cars.", ["quantity <thirty (30) days> 30 day", "quantity <five (5) sons> 5 son", "number <two> 2", "number <3> 3"]),
    ("They paid 100 NT$ and 100元, US dollars 500, Dhs 500; 30 dh a day.", ["money <100 NT$> 100 TWD", "money <100元> 100 CNY", "money <US dollars 500> 500 USD", "money <Dhs 500> 500 AED", "number <30> 30"]),
    ("Shares fell on oct . 13 , the no . 2 maker ; the 30 - share index rose to 140 . 9 .", ["date <oct . 13> ?", "quantity <30 - share> 30 share", "number <140 . 9> 140.9"]),
    ("mr . roe , 61 , retired at 4 : 30 p . m .", ["age <61> 61 year"]),
    # nouns left out of a parallel, and peoples that are their own plural
    ("They built 300 homes in 2018 and 180 in 2019; the club won 12 games in spring and 3 in autumn.", ["quantity <300 homes> 300 home", "date <2018> 2018-01-01..2018-12-31 year", "quantity <180> 180 home", "date <2019> 2019-01-01..2019-12-31 year", "quantity <12 games> 12 game", "quantity <3> 3 game"]),
    ("The zoo bred 40 lynx in 2019 compared with 25 in 2018; it hired 30 cooks, but only 12 this year.", ["quantity <40 lynx> 40 lynx", "date <2019> 2019-01-01..2019-12-31 year", "quantity <25> 25 lynx", "date <2018> 2018-01-01..2018-12-31 year", "quantity <30 cooks> 30 cook", "quantity <12> 12 cook"]),
    ("It has 30 beds and 12 in all; some 500 people fled and 3 in ten stayed; she paid $40 in May and 50 in June.", ["quantity <30 beds> 30 bed", "number <12> 12", "quantity <500 people> 500 people about", "number <3 in ten> 0.3 fraction", "money <$40> 40 USD", "number <50> 50"]),
    ("The 12 Chinese were freed; eight Swiss won medals; two Chinese cities flooded; 500 Swiss francs.", ["quantity <12 Chinese> 12 chinese", "quantity <eight Swiss> 8 swiss", "quantity <two Chinese cities> 2 city", "money <500 Swiss francs> 500 CHF"]),
    # attached units of several words, rates by a scaled unit, groups of ages, a change and its level, and nouns behind participles
    ("The mill makes 568lb ft of torque on 45square metres; gas is $3 per mmBtu or $4.10/mcf.", ["quantity <568lb ft> 568 foot_pound", "quantity <45square metres> 45 square_meter", "money <$3 per mmBtu> 3 USD/1000000 british_thermal_unit", "money <$4.10/mcf> 4.10 USD/1000 cubic_foot"]),
    ("Jane Roe (left), 45, from Bonn, and Ann Poe, 35 (right); the shop (closed), 45, is let.", ["age <45> 45 year", "age <35> 35 year", "number <45> 45"]),
    ("Children 12 and under ride free, teens 14 to 17 pay; workers 200 to 300 metres away; men 10 to 15 times.", ["age <12> 12 year", "age <14 to 17> 14..17 year", "quantity <200 to 300 metres> 200..300 meter", "quantity <10 to 15 times> 10..15 count"]),
    ("Enrolment fell by 12,000 to 1.3 million, catches by 2 to 12 tonnes; output climbed 40,000 to 310,000 tonnes.", ["number <12,000> 12000 down", "number <1.3 million> 1300000", "quantity <2 to 12 tonnes> 2..12 metric_ton", "quantity <40,000> 40000 metric_ton up", "quantity <310,000 tonnes> 310000 metric_ton"]),
    ("They got six extra paid holidays and three recently built flats; of the cooks, six paid fines; a dozen such raids.", ["quantity <six extra paid holidays> 6 holiday", "quantity <three recently built flats> 3 flat", "number <six> 6", "quantity <a dozen such raids> 12 raid"]),
    ("A survey of 300 weavers finds low pay, a study of 80 cooks shows none.", ["quantity <300 weavers> 300 weaver", "quantity <80 cooks> 80 cook"]),
    ("She bought two second-hand looms and three second-class tickets for a five second-long ride.", ["quantity <two second-hand looms> 2 loom", "quantity <three second-class tickets> 3 ticket", "quantity <five second> 5 second"]),
    ("One in five weavers earns less; she served under two kings for under two years; a 501(c)(4) club.", ["number <One in five weavers> 0.2 fraction of weaver", "quantity <two kings> 2 king", "quantity <two years> 2 year under"]),
    ("Yields rose 3% in May and 2% in June, and 4% of mills shut; the fare was upped by 5%, rents firmed 2%; he dived 30 metres.", ["percent <3%> 3 % up", "percent <2%> 2 % up", "percent <4%> 4 %", "percent <5%> 5 % up", "percent <2%> 2 % up", "quantity <30 metres> 30 meter"]),
    ("It cost us $400 and US $30; they paid us £5.", ["money <$400> 400 USD", "money <US $30> 30 USD", "money <£5> 5 GBP"]),
    ("An hour or so later he ran a mile or more; it took quarter of an hour, 1hr30min; she is 1m80; a stone or so fell.", ["quantity <An hour> 1 hour about", "quantity <a mile> 1 mile at_least", "quantity <quarter of an hour> 0.25 hour", "quantity <1hr30min> 90 minute", "quantity <1m80> 180 centimeter"]),
    ("It costs a dollar or so.", ["money <a dollar> 1 USD about"]),
    ("a 40 , 000 - square - foot barn , 1 , 250 feet off , a 55 - miles - an - hour road ; rows 12 , 140 , and 300 ; blast kills 12 - police say", ["quantity <40 , 000 - square - foot> 40000 square_foot", "quantity <1 , 250 feet> 1250 foot", "quantity <55 - miles - an - hour> 55 mph", "number <12> 12", "number <140> 140", "number <300> 300", "number <12> 12"]),
    ("Three Mile Island shut. At Six Mile Creek five Long Island schools shut. Three Rhode Island men met.", ["quantity <five Long Island schools> 5 school", "quantity <Three Rhode Island men> 3 man"]),
    ("It emits nearly a tonne a day, 40 t/d in all; he makes a dollar a day, half a pint a day; an apple a day; a week each time.", ["quantity <a tonne a day> 1 metric_ton/day nearly", "quantity <40 t/d> 40 metric_ton/day", "money <a dollar a day> 1 USD/day", "quantity <half a pint a day> 0.5 pint/day"]),
    ("It rose 1/4 point to 10 1/8; a 3/8-point fall; it cost rs. 15,000/- or 0.5 btc.", ["quantity <1/4 point> 0.25 point up", "quantity <10 1/8> 10.125 point", "quantity <3/8-point> 0.375 point", "money <rs. 15,000> 15000 INR", "money <0.5 btc> 0.5 BTC"]),
    ("It cost Q4,500 or dm 3.5 billion; a 5 dm pipe; ffr 20 million, 500 kuai.", ["money <Q4,500> 4500 GTQ", "money <dm 3.5 billion> 3500000000 DEM", "quantity <5 dm> 5 decimeter", "money <ffr 20 million> 20000000 FRF", "money <500 kuai> 500 CNY"]),
    ("Find your kind. 1. The Sneak. 2. The Hog. How many? 42. He won 3. She won 4. They left.", ["number <42> 42", "number <3> 3", "number <4> 4"]),
    ("On the one hand it works; he held it in one hand on cloud nine; the top 10 of the week; 10 of the weeks; act 1, scene 2; Acme 0.0.", ["quantity <one hand> 1 hand", "quantity <10 of the weeks> 10 week"]),
    ("The number of dead crows rose to 340; the number of jobs fell 4% to 310,000; the number of huts where heating was at 12 fell.", ["quantity <340> 340 crow", "percent <4%> 4 % down", "quantity <310,000> 310000 job", "number <12> 12"]),
    ("It lowered the voting age from 21 to 18; the age gap rose from 3 to 5; the marriage age for boys reached 26.", ["age <21> 21 year", "age <18> 18 year", "number <3> 3", "number <5> 5", "age <26> 26 year"]),
    # what goes on behind a change, and what a bare number is compared with
    ("Shares climbed 5 pence to 33; staff will shrink by 400 to 3,200; it rose by 2 to 12 points; it costs 5 to 6 pounds.", ["money <5 pence> 5 penny up", "number <33> 33", "number <400> 400 down", "number <3,200> 3200", "quantity <2 to 12 points> 2..12 point up", "money <5 to 6 pounds> 5..6 GBP"]),
    ("Exports tumbled nearly a fifth to 12.4 billion; they cut a third from it. A third more people came; a third more senior judge left.", ["number <a fifth> 0.2 fraction nearly down", "number <12.4 billion> 12400000000", "number <a third> 0.3333333333333333333333333333 fraction", "number <A third> 0.3333333333333333333333333333 fraction"]),
    ("Profit was 11 million, against 18 million euros; output was 12,000, down from 14,500 tonnes. A crowd of 2,500 from 3,000 homes came.", ["money <11 million> 11000000 EUR", "money <18 million euros> 18000000 EUR", "quantity <12,000> 12000 metric_ton", "quantity <14,500 tonnes> 14500 metric_ton", "quantity <2,500> 2500 people", "quantity <3,000 homes> 3000 home"]),
    ("It cost 3.5m. pounds. The wall is 3.5m. Pounds were lost. He paid euro4,500 at Euro2024.", ["money <3.5m. pounds> 3500000 GBP", "quantity <3.5m> 3.5 meter", "money <euro4,500> 4500 EUR"]),
    ("The 40xq sank; it took 1h30, then an hour and three quarters, a mile and a half; 47pct points, 20deg celsius.", ["number <40xq> 40", "quantity <1h30> 90 minute", "quantity <an hour and three quarters> 1.75 hour", "quantity <a mile and a half> 1.5 mile", "quantity <47pct points> 47 percentage_point", "quantity <20deg celsius> 20 degree_Celsius"]),
    # units that are other things before a noun; one thing
    ("He won 10 league games and 3 cup ties with 12 barn owls, sailed 3 leagues, drank 2 cups; four degree courses, 12 yard sales.", ["quantity <10 league games> 10 game", "quantity <3 cup ties> 3 tie", "quantity <12 barn owls> 12 owl", "quantity <3 leagues> 3 league", "quantity <2 cups> 2 cup", "quantity <four degree courses> 4 course", "quantity <12 yard sales> 12 sale"]),
    ("They dug 47 Mt in total and drew 12 GL of water, 12 ML from a lake; 5 EV on the road, 3 TV in the hall.", ["quantity <47 Mt> 47 megatonne", "quantity <12 GL> 12 gigaliter", "quantity <12 ML> 12 megaliter", "number <5> 5", "number <3> 3"]),
    ("One senior police officer was hurt, one social media user laughed, one former head coach left; one question first; one firm people trust.", ["quantity <One senior police officer> 1 officer", "quantity <one social media user> 1 user", "quantity <one former head coach> 1 coach", "quantity <one question> 1 question", "quantity <one firm> 1 firm"]),
    ("The fire spread over 4,000 acres; over 4,000 acres burnt.", ["quantity <4,000 acres> 4000 acre", "quantity <4,000 acres> 4000 acre over"]),
    # a second figure hedges itself; "over" against and through; magnitudes; numbers of flights; models counted; sizes of things
    ("Just over two million people, or 55.3 per cent, voted; sales fell 12 points, or 0.2%.", ["quantity <two million people> 2000000 people over", "percent <55.3 per cent> 55.3 %", "quantity <12 points> 12 point down", "percent <0.2%> 0.2 % down"]),
    ("He won with 2,001,926 votes over 1,617,989, with 12 goals over 3 games and 40 boats over 20 metres.", ["quantity <2,001,926 votes> 2001926 vote", "number <1,617,989> 1617989", "quantity <12 goals> 12 goal", "quantity <3 games> 3 game", "quantity <40 boats> 40 boat", "quantity <20 metres> 20 meter over"]),
    ("A 6.9Mw quake hit; flight 4U 9525 fell; five new 737 aircraft, two 747 jets and 3 new 200 seat planes.", ["quantity <6.9Mw> 6.9 magnitude", "quantity <five new 737 aircraft> 5 aircraft", "quantity <two 747 jets> 2 jet", "quantity <3> 3 plane", "quantity <200 seat> 200 seat"]),
    ("He told Reuters 14 trains were late, told Fox 8 so and gave Leeds 3 goals.", ["quantity <14 trains> 14 train", "quantity <3 goals> 3 goal"]),
    ("That is a jump over 2017's $188 billion and up 3% over 2016; over 2017 boats left. Sales were 1.5 million, then moved up to 2.5 million.", ["date <2017> 2017-01-01..2017-12-31 year", "money <$188 billion> 188000000000 USD", "percent <3%> 3 % up", "date <2016> 2016-01-01..2016-12-31 year", "quantity <2017 boats> 2017 boat over", "number <1.5 million> 1500000", "number <2.5 million> 2500000"]),
    ("Paragraph 4 of Aug. 17, 2020 story was wrong; what is next for you two? He sold you two cars.", ["date <Aug. 17, 2020> 2020-08-17", "quantity <two cars> 2 car"]),
    ("The Under 23 coach left an under 20 team; it holds under 20 people. One of the worst data breaches to hit it.", ["age <23> 23 year under", "age <20> 20 year under", "quantity <20 people> 20 people under", "quantity <One of the worst data breaches> 1 breach"]),
    # numbers in parts, decimals without their nought, what hyphens and tildes join
    ("It sold 4 thousand 3 hundred and 21 tickets for 2 crore 35 lakh 40 thousand rupees in two and three quarter hours.", ["quantity <4 thousand 3 hundred and 21 tickets> 4321 ticket", "money <2 crore 35 lakh 40 thousand rupees> 23540000 INR", "quantity <two and three quarter hours> 2.75 hour"]),
    ("It fell by point five percent, then by point two five per cent. At that point five percent left.", ["percent <point five percent> 0.5 % down", "percent <point two five per cent> 0.25 %", "percent <five percent> 5 %"]),
    ("Some 3/5ths of voters, 40-some people, 2~3 kg and ~10 km; twice as many came, and it doubled as a bar.", ["number <3/5ths of voters> 0.6 fraction of voter about", "quantity <40-some people> 40 people about", "quantity <2~3 kg> 2..3 kilogram", "quantity <10 km> 10 kilometer about", "quantity <twice> 2 count"]),
    ("PARIS—Two died.", ["number <Two> 2"]),
    ("LEEDS, England—Forty boats sank.", ["quantity <Forty boats> 40 boat"]),
    ("Sales and profit rose 33%, 9% and 15% respectively, and 3% of staff left; they fell 4% and 2% below forecast.", ["percent <33%> 33 % up", "percent <9%> 9 % up", "percent <15%> 15 % up", "percent <3%> 3 %", "percent <4%> 4 % down", "percent <2%> 2 %"]),
    ("It brought the official count up to 13 people after one hell of a haul; it takes up to 13 people.", ["quantity <13 people> 13 people", "quantity <13 people> 13 people at_most"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_figures(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected
