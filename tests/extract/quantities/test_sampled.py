"""Kinds that samples of real news showed as missed, false or wrongly named, in sentences of our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Figures = Callable[[str], list[str]]

CASES = [
    # headlines in title case: what so many do and what befell them, and what a verb has for its object
    ("9 Hurt as Bus Hits Pole\nOnly 2 Remain in Race\n7 Sickened by Bad Oysters", ["number <9> 9", "number <2> 2", "number <7> 7"]),
    ("Ferry Sinks; 8 Dead\nFlood Leaves 40 Missing\n100 Feared Dead After Landslide", ["number <8> 8", "number <40> 40", "number <100> 100"]),
    ("Without Answers, 787 Probe Could Stretch On\n30 Rock Star Tracy Morgan Gets New Kidney\nFantastic 4 Reboot Planned\nApollo 13 Survived Disaster", []),
    ("Cops Nab 12 Suspects\nFirm Axing 40 Clerks\nMayor: We Evicted 3 Tenants\nRoyals Link 68 Old Deeds", ["quantity <12 Suspects> 12 suspect", "quantity <40 Clerks> 40 clerk", "quantity <3 Tenants> 3 tenant", "quantity <68 Old Deeds> 68 deed"]),
    ("Windows 8 Phone Sales Rise\nStudio 54 Closed by City\nRoom 12 Found Empty", []),
    # names before what is counted, and names that end a sentence
    ("He was joined by 12 New South Wales police officers and 18 Royal Navy sailors.", ["quantity <12 New South Wales police officers> 12 officer", "quantity <18 Royal Navy sailors> 18 sailor"]),
    ("The line will buy 60 Boeing 787 Dreamliner aircraft.", ["quantity <60 Boeing 787 Dreamliner aircraft> 60 aircraft"]),
    ("It runs in Ohio and the District of Columbia. But 31 counties have none. They left Peru. In 40 villages it rains.", ["quantity <31 counties> 31 county", "quantity <40 villages> 40 village"]),
    ("The hall can seat 330 guests and the bus may seat between 21 and 30 people; sit in seat 14.", ["quantity <330 guests> 330 guest", "quantity <21 and 30 people> 21..30 people"]),
    ("Ann DeVoe (23) and Bo Lee (32) won.", ["number <23> 23", "number <32> 32"]),
    # the year that something is compared with
    ("Costs were 6% higher than 2021 and lower than 2019 as storms hit; turnout was greater than 2016 levels.", ["percent <6%> 6 %", "date <2021> 2021-01-01..2021-12-31 year", "date <2019> 2019-01-01..2019-12-31 year", "date <2016> 2016-01-01..2016-12-31 year"]),
    ("We saw growth in every region over 2020, a 75% increase in output over 2020.", ["date <2020> 2020-01-01..2020-12-31 year", "percent <75%> 75 %", "date <2020> 2020-01-01..2020-12-31 year"]),
    ("More than 2020 people came; over 2015 tickets were sold; the index rose to over 2015; the peak is higher than 1950 metres.", ["quantity <2020 people> 2020 people over", "quantity <2015 tickets> 2015 ticket over", "number <2015> 2015 over", "quantity <1950 metres> 1950 meter over"]),
    # a quotation opens before the number, and a year without its century
    ("He was '80 per cent sure' of it; it took '20 years of work'; our fiscal '21 sales rose; the '85 side won.", ["percent <80 per cent> 80 %", "quantity <20 years> 20 year"]),
    ("She was '95% certain' and made '15 jobs that won't vanish' there.", ["percent <95%> 95 %", "quantity <15 jobs> 15 job"]),
    ("He sent 300 “military advisers”, found 12 'ghost' workers and scored 12 \"in a row\".", ["quantity <300 “military advisers> 300 adviser", "quantity <12 'ghost' workers> 12 worker", "number <12> 12"]),
    # verbs that "up" belongs to, and one of a unit with a part
    ("He signed up to a five-year deal, she could face up to a five-year ban; the votes add up to 270.", ["quantity <five-year> 5 year", "quantity <five-year> 5 year at_most", "number <270> 270"]),
    ("For the next hour and 45 minutes, and in the past year and two months, it rained.", ["quantity <next hour and 45 minutes> 105 minute", "quantity <past year and two months> 14 month"]),
    # ages whose second comma was dropped, behind a person's name or what one is to another
    ("Jo Poole, 61 of Derby, won. Mark Dunn, 33 from Leeds was jailed. Peter Rowe, 54 has been missing since May.", ["age <61> 61 year", "age <33> 33 year", "age <54> 54 year"]),
    ("Anna Hill, 25 and her sister Mo, 27 could not swim; his brother Tom, 15 went home.", ["age <25> 25 year", "age <27> 27 year", "age <15> 15 year"]),
    ("In San Jose, 25 were hurt. As for Jane Roe, 28 people backed her. With John Smith, 12 of them left.", ["number <25> 25", "quantity <28 people> 28 people", "number <12> 12"]),
    # with "now" and "then", of people without a name, of a list of people
    ("The third suspect, then only 15, ran; Roe, now just 28, lives on; one of the couple's children, now 28, sings.", ["age <15> 15 year", "age <28> 28 year", "quantity <one of the couple's children> 1 child", "age <28> 28 year"]),
    ("Sales at the shops, now 28, rose.", ["number <28> 28"]),
    ("The suspects are 22, 27 and 34. Her children are 4, 7 and 9. The winners were 12, 14 and 19 respectively.", ["age <22> 22 year", "age <27> 27 year", "age <34> 34 year", "age <4> 4 year", "age <7> 7 year", "age <9> 9 year", "number <12> 12", "number <14> 14", "number <19> 19"]),
    # of somebody in full: a person, no station
    ("Wallace Poe was 87. Mary Poole is 67 and lives in Hull. Victoria Station was 87. His index was 87.", ["age <87> 87 year", "age <67> 67 year", "number <87> 87", "number <87> 87"]),
    ("When I was 16 my aunt gave me a watch; when they were 12 the sisters moved; when he was 16 points ahead he eased off.", ["age <16> 16 year", "age <12> 12 year", "quantity <16 points> 16 point"]),
    ("Adopted at 17, she found her way. Orphaned at nine, he moved.", ["age <17> 17 year", "age <nine> 9 year"]),
    # decades of life that are joined
    ("They are in their teens or early 20s; men in their 30s and 40s; songs of the 70s and 80s.", ["age <20s> 20..29 year", "age <30s> 30..39 year", "age <40s> 40..49 year", "date <70s> 1970-01-01..1979-12-31", "date <80s> 1980-01-01..1989-12-31"]),
    # margins, and nouns of work
    ("The margin of error is +/-4 percentage points; it is accurate to +/-5% and to -5 degrees.", ["quantity <4 percentage points> 4 percentage_point", "percent <5%> 5 %", "quantity <-5 degrees> -5 degree"]),
    ("The quarter has 13 work weeks, with 12 work stoppages. The 12 women work nights.", ["quantity <13 work weeks> 13 week", "quantity <12 work stoppages> 12 stoppage", "quantity <12 women> 12 woman"]),
    # two ages of one unit
    ("The women, who were 61 and 48 years old, left; the boys are 9 and 11 years old. They are 3 and 5 miles apart.", ["age <61> 61 year", "age <48 years old> 48 year", "age <9> 9 year", "age <11 years old> 11 year", "quantity <3> 3 mile", "quantity <5 miles> 5 mile"]),
    # "one" that is anybody
    ("How does one assess it? If one looks closely, can one trust him? Can one person do it? If one player falls, all do.", ["quantity <one person> 1 person", "quantity <one player> 1 player"]),
    # stations by their call signs
    ("Bishop Poe told 3AW; he spoke on 13WHAM. It is a 12MW plant with 40KWH packs, a 5HP engine and a 10MP camera.", ["quantity <12MW> 12 megawatt", "quantity <40KWH> 40 kilowatt_hour", "quantity <5HP> 5 horsepower", "quantity <10MP> 10 megapixel"]),
    # parts of a whole behind its noun, of a whole that is hedged, behind something put in
    ("He owns cars, three of which are red, and farms - two of them big. Two of at least nine climbers died.", ["quantity <three> 3 car", "quantity <two> 2 car", "quantity <Two> 2 climber", "quantity <nine climbers> 9 climber at_least"]),
    ("It was one of the busiest – and most chaotic – days; she is one of the fastest, and most feared, bowlers; one of the oldest, he said.", ["quantity <one of the busiest – and most chaotic – days> 1 day", "quantity <one of the fastest, and most feared, bowlers> 1 bowler"]),
    ("The rate will be in the upper half of the range; half of the range is fenced.", ["number <half> 0.5 fraction of range"]),
    # what the number of something is put at, and what it is now
    ("Officials put the number of homeless people at 400 and kept the number of tax rates at seven.", ["quantity <400> 400 people", "quantity <seven> 7 rate"]),
    ("The number of people killed by the storm is now 86. The number of guests was low at 7.", ["quantity <86> 86 people", "number <7> 7"]),
    # what a bare number is reckoned by, and towns with their people
    ("It lies in Bentonville, population 35,301, near a lake.", ["quantity <35,301> 35301 people"]),
    # a month that is a name; "I'm" behind an age
    ("Theresa May, 59, will resign. April, 34, was jailed. On May 5, 59 people came. In May, 31 were hurt. I'm 60 and I'm older.", ["age <59> 59 year", "age <34> 34 year", "date <May 5> ?", "quantity <59 people> 59 people", "number <31> 31", "age <60> 60 year"]),
    # ranks, points of an argument, numbers of a list behind an age
    ("He was worth £300m. 172: Composer Jo Poe, worth £270m. The toll was 15: nine there and six here.", ["money <£300m> 300000000 GBP", "money <£270m> 270000000 GBP", "number <15> 15", "number <nine> 9", "number <six> 6"]),
    ("We have three aims. One, to be the best. Two, we like it. And three, we grow. Three, all men, were arrested.", ["quantity <three aims> 3 aim"]),
    ("Cops Nab 100 as Protest Turns Violent\nFurious 7 in Theaters", ["number <100> 100"]),
    # ages of persons by a noun, between dashes, of anybody
    ("The outspoken Republican operative, 67, was indicted; the tycoon, 58, denied it; the index, 67, was flat; the club, 12, met.", ["age <67> 67 year", "age <58> 58 year", "number <67> 67", "number <12> 12"]),
    ("Two men -- named as James Poe, 43, and Karl Roe, 41 -- ran. The man – Jo Hill, 32 – was held.", ["quantity <Two men> 2 man", "age <43> 43 year", "age <41> 41 year", "age <32> 32 year"]),
    ("It bars anybody under 18. Nobody over 65 may enter. Everybody under 12 is free.", ["age <18> 18 year under", "age <65> 65 year over", "age <12> 12 year under"]),
    # a part out of the whole, and one of a size
    ("No less than 13 out of the 22 players and at least 40 out of the 300 homes; 9 out of 10 dentists agree.", ["quantity <13> 13 player at_least", "quantity <22 players> 22 player", "quantity <40> 40 home at_least", "quantity <300 homes> 300 home", "number <9 out of 10 dentists> 0.9 fraction of dentist"]),
    ("He bought one 640-calorie bun, has one 3-year-old son and is one point shy of it.", ["quantity <one> 1 bun", "quantity <640-calorie> 640 calorie", "quantity <one> 1 son", "age <3-year-old> 3 year", "quantity <one point> 1 point"]),
    # verbs with "up", and one change on two bases
    ("It keeps notching up nine million views; he clocked up 300 miles and piled up 40 points.", ["quantity <nine million views> 9000000 view", "quantity <300 miles> 300 mile", "quantity <40 points> 40 point"]),
    ("Sales rose 16.1% or 14% organically; profit fell 8%, or 3% excluding items; a 5% or 10% rise is likely.", ["percent <16.1%> 16.1 % up", "percent <14%> 14 % up", "percent <8%> 8 % down", "percent <3%> 3 % down", "percent <5%> 5 %", "percent <10%> 10 %"]),
    # jets by their number, and a time that is told twice
    ("The quake, which struck at 1353 (1023 GMT), was felt. He saw 1420 local men.", ["quantity <1420 local men> 1420 man"]),
    # what is lacking is no hedge of the whole; a dash may open another clause
    ("He is one vote shy of the 60 votes needed and two points short of the record 40; it has just shy of 300 shops.", ["quantity <one vote> 1 vote", "quantity <60 votes> 60 vote", "quantity <two points> 2 point", "number <40> 40", "quantity <300 shops> 300 shop nearly"]),
    ("The states would see cuts - seven of them would lose more. They sent men - seven of whom died.", ["number <seven> 7", "quantity <seven> 7 man"]),
    ("He lives with his wife Donna, 52. He left.", ["age <52> 52 year"]),
    # a crew with words in brackets behind it, and an adverb before an adjective
    ("The jet flew with a crew of six (all wearing parachutes). He met 40 otherwise happy couples.", ["quantity <six> 6 people", "quantity <40 otherwise happy couples> 40 couple"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_figures(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected
