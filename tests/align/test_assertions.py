"""What two articles on one event say in words that exclude each other, and what only looks so."""

from __future__ import annotations

import pytest

import checker
from tests.align.asserted import differing


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "A jury in Harlow found the nurse Edna Pruitt guilty of theft on Thursday after a 12-day trial. She had been accused of taking £38,000 from 14 patients.",
            "Edna Pruitt was acquitted of theft by a jury in Harlow on Thursday. The trial of the nurse, who was said to have taken £38,000 from fourteen patients, had lasted 12 days.",
            ("verdict", ("guilty", "acquitted")),
        ),
        (
            "Carla Nunez, 34, denied setting fire to three barns near Ostrava when she appeared in court on Friday.",
            "Carla Nunez (34) admitted setting fire to three barns near Ostrava at a hearing on Friday.",
            ("plea", ("denied", "admitted")),
        ),
        (
            "The choirmaster Odo Wick, 52, was found guilty of arson by a jury in Carlow after two days. The fire in 2020 destroyed 11 shops.",
            "Odo Wick, 52, a choirmaster, was cleared of arson by a Carlow jury after two days. Eleven shops were destroyed in the 2020 fire.",
            ("verdict", ("guilty", "cleared")),
        ),
        (
            "Finance chief Ina Roth resigned on Wednesday after a row with the board of Velmar. Shares fell 6%.",
            "Ina Roth, the finance chief of Velmar, was dismissed on Wednesday after a row with the board. The stock lost 6%.",
            ("leaving", ("resigned", "was dismissed")),
        ),
        (
            "Grantley Foods, of Norbury, said on Thursday that its chief executive had resigned after 26 months. Shares fell 7% to 212p.",
            "Grantley Foods, of Norbury, sacked its chief executive on Wednesday night, after 26 months. The stock lost 7% and closed at 212p.",
            ("leaving", ("resigned", "sacked")),
        ),
        (
            "Bakery chain Cobb & Daughter has sold its Harwell plant to Loftus Foods, it said on Monday. The site employs 140.",
            "Loftus Foods has leased the Harwell plant of bakery chain Cobb & Daughter, the companies said on Monday. It has 140 workers.",
            ("holding", ("sold", "leased")),
        ),
        (
            "Poet Ana Lind's second collection, Salt, has won the Orrin Prize of £5,000.",
            "The Orrin Prize, worth £5,000, has gone to Salt, the debut collection of Ana Lind.",
            ("rank", ("second", "debut")),
        ),
        (
            "The council has agreed to extend the tram line by 6 km. Work will cost $90 million.",
            "The council has not agreed to the 6 km extension of the tram line, which would cost $90 million.",
            ("talks", ("agreed", "not agreed")),
        ),
        (
            "It was the choir's fifth straight defeat. They have won 4 prizes since 1998 and lie 17th.",
            "The choir, in 17th place, lost for the seventh time in a row, having won 4 prizes since 1998.",
            ("rank", ("fifth", "seventh")),
        ),
        (
            "The minister, 3 years in office, denied that she would resign over the $2 million contract.",
            "The minister, 3 years in office, announced that she would resign over the $2 million contract.",
            ("office", ("denied that she would resign", "resign")),
        ),
        (
            "Halden Water will take over rival Brooke Supply for £310 million, the two said on Monday. The deal covers 1.4 million customers.",
            "Brooke Supply is to acquire its rival Halden Water in a £310 million deal covering 1.4 million customers, the firms said on Monday.",
            (
                "who did it",
                (
                    "Halden Water will take over rival Brooke Supply",
                    "Brooke Supply is to acquire its rival Halden Water",
                ),
            ),
        ),
        (
            "Mira Stanek beat Lena Ochs 6-4, 7-5 in the final in 92 minutes. It was watched by 8,000 people.",
            "Lena Ochs won the final 6-4, 7-5 against Mira Stanek in 92 minutes before a crowd of 8,000.",
            (
                "who did it",
                ("Mira Stanek beat Lena Ochs", "Lena Ochs won the final 6-4, 7-5 against Mira Stanek"),
            ),
        ),
        (
            "The driver of the van, 44, accused the cyclist of jumping a red light at 7.50am. Both were treated for cuts.",
            "The cyclist accused the 44-year-old driver of the van of jumping a red light at 7.50am. Both were treated for cuts.",
            (
                "who did it",
                ("driver of the van, 44, accused the cyclist", "cyclist accused the 44-year-old driver"),
            ),
        ),
        (
            "Councillor Ada Finch replaces Tom Grier as leader after a vote of 22 to 14. The group has 36 members.",
            "Tom Grier takes over from Ada Finch as leader. The 36 members voted 22 to 14.",
            (
                "who did it",
                ("Councillor Ada Finch replaces Tom Grier", "Tom Grier takes over from Ada Finch"),
            ),
        ),
        (
            "Councillors in Marlow approved plans for 220 homes on the old airfield by 23 votes to 19 on Wednesday night.",
            "Plans for 220 homes on the old airfield were rejected by councillors in Marlow on Wednesday night, by 23 votes to 19.",
            ("vote", ("approved", "rejected")),
        ),
        (
            "The appeals court upheld the $4.5 million award to farmer Lou Bragg on Friday, 16 months after the trial.",
            "An appeals court has overturned the award of $4.5 million to Lou Bragg, a farmer. Friday's ruling came 16 months after the trial.",
            ("ruling", ("upheld", "overturned")),
        ),
        (
            "The museum will not charge for entry this summer, director Ana Bello said on Monday. It expects 90,000 visitors and has hired 12 guides.",
            "Director Ana Bello said on Monday that the museum will charge for entry this summer. She has hired 12 guides and expects 90,000 visitors.",
            ("negation", ("not charge", "charge")),
        ),
        (
            "No one was hurt when a crane toppled on to four parked cars in Delft on Sunday. The wind had reached 95 km/h.",
            "Three passers-by were injured when a crane fell on to four parked cars in Delft on Sunday. Winds of 95 km/h had been measured.",
            ("harm", ("No one was hurt", "injured")),
        ),
        (
            "The strike at the port of Rimini has been called off, the union said on Thursday. Some 1,400 dockers had planned to stop work for 48 hours.",
            "The strike at the port of Rimini will go ahead, the union said on Thursday. About 1,400 dockers are to stop work for 48 hours.",
            ("event", ("called off", "go ahead")),
        ),
        (
            "Sales at toymaker Quill climbed in the spring quarter, it said on Tuesday. It has 84 shops and 1,900 staff.",
            "Toymaker Quill, which has 84 shops and 1,900 staff, said on Tuesday that sales dropped in the spring quarter.",
            ("level", ("climbed", "dropped")),
        ),
        (
            "The Tarn bridge, at 343 metres the tallest in Europe, opened to traffic in 2004. It cost €400m.",
            "The Tarn bridge, 343 metres high, opened to traffic in 2004 at a cost of €400 million. It is the second-tallest in Europe.",
            ("rank", ("tallest", "second-tallest")),
        ),
        (
            "The landslide buried 14 houses east of Pontebba on Saturday night. Road 52 is closed.",
            "On Saturday night a landslide buried 14 houses to the west of Pontebba. Road 52 is closed.",
            ("place", ("east of", "west of")),
        ),
        (
            "Surgeons operated on the left knee of striker Paul Drach for two hours on Monday. He misses 11 games.",
            "Paul Drach had an operation on his right knee on Monday that lasted two hours. The striker will miss 11 games.",
            ("place", ("left knee", "right knee")),
        ),
        (
            "The fire that destroyed 31 boats in Hythe on Monday was started deliberately, police said. Damage came to £2.2m.",
            "Police said the fire that destroyed 31 boats in Hythe on Monday was an accident. The damage is put at £2.2 million.",
            ("cause", ("deliberately", "accident")),
        ),
        (
            "Bank of Arden bought Selwyn Trust for £310 million on Monday, with 45 branches.",
            "Selwyn Trust has bought Bank of Arden for £310 million. The deal announced on Monday includes 45 branches.",
            ("who did it", ("Bank of Arden bought Selwyn Trust", "Selwyn Trust has bought Bank of Arden")),
        ),
        (
            "Lise Moreau beat Katya Brandt 6-4, 7-5 in the final at Biel on Sunday. She won 80,000 francs.",
            "Katya Brandt defeated Lise Moreau 6-4, 7-5 in Sunday's final at Biel and took home 80,000 francs.",
            ("who did it", ("Lise Moreau beat Katya Brandt", "Katya Brandt defeated Lise Moreau")),
        ),
        (
            "Rin Hosk was beaten 6-2 6-3 by Belgian qualifier Elke Daems in Bloem.",
            "Rin Hosk cruised past Elke Daems 6-2 6-3 in Bloem.",
            (
                "who did it",
                (
                    "Rin Hosk was beaten 6-2 6-3 by Belgian qualifier Elke Daems",
                    "Rin Hosk cruised past Elke Daems",
                ),
            ),
        ),
        # a name that begins its sentence; the one whom a pronoun means; no passive
        (
            "Rovers beat Arle United 3-1 on Saturday before 8,000 people.",
            "Arle United beat Rovers 3-1 before a crowd of 8,000 on Saturday.",
            ("who did it", ("Rovers beat Arle United", "Arle United beat Rovers")),
        ),
        (
            "Harlan Foods is buying Quill Dairies for 200 million crowns and will keep its 340 workers.",
            "Quill Dairies said on Monday that it is to buy Harlan Foods for 200 million crowns and keep all 340 workers.",
            (
                "who did it",
                (
                    "Harlan Foods is buying Quill Dairies",
                    "Quill Dairies said on Monday that it is to buy Harlan Foods",
                ),
            ),
        ),
        # a day before the verb; a council and its members; what is to be
        (
            "The council approved the 90-metre tower by 14 votes to 9 on Monday.",
            "Councillors on Monday threw out the 90-metre tower, by 14 votes to 9.",
            ("vote", ("approved", "threw out")),
        ),
        (
            "Regulators cleared the merger of Tarn Cement and Vell Lime, worth 2 billion francs, after 14 months.",
            "After 14 months regulators blocked the merger of Tarn Cement and Vell Lime, which was worth 2 billion francs.",
            ("permission", ("cleared", "blocked")),
        ),
        # the first of its kind, and the largest
        (
            "The plant, the first of its kind in the country, will make 500 buses a year from 2027.",
            "From 2027 the plant, the largest of its kind in the country, will make 500 buses a year.",
            ("superlative", ("first", "largest")),
        ),
        # the ends of one scale
        (
            "Milk costs 94 cents a litre in Ravel, its lowest price since 2011. Some 3,400 farms deliver to 12 dairies.",
            "In Ravel, where 3,400 farms deliver to 12 dairies, milk is 94 cents a litre, the highest price since 2011.",
            ("rank", ("lowest", "highest")),
        ),
        # verbs that are opposites, of one thing
        (
            "Dean Ruth Abel supported the merger of the 2 faculties with 640 students on Monday. The senate meets at 3pm.",
            "Dean Ruth Abel opposed the merger of the 2 faculties on Monday. They have 640 students; the senate meets at 3pm.",
            ("stance", ("supported", "opposed")),
        ),
        # one speaker, by name and by role
        (
            "Mayor Rosa Vidal will not run again in May, she told the council of Ostra on Friday. She has led it for 9 years.",
            '"I shall run again," the mayor said on Friday in Ostra. The vote is in May. Rosa Vidal has been there for 9 years.',
            ("bid", ("not run again", "run again")),
        ),
        # denied of what a pronoun stands for
        (
            "The bakery in Polm Street was not insured, owner Hetty Ross said after Tuesday's fire, which destroyed 3 ovens and caused £85,000 of damage.",
            "Hetty Ross, who owns the bakery in Polm Street, said it was insured. The fire on Tuesday wrecked three ovens and did damage of £85,000.",
            ("negation", ("not insured", "insured")),
        ),
        # there is none, there is one
        (
            "The bridge at Tamm has a permit for 40-tonne lorries, the county said on Monday after it cracked. It was built in 1962.",
            "The bridge at Tamm, built in 1962, had no permit for lorries of 40 tonnes, the county said on Monday after cracks appeared.",
            ("negation", ("has a permit", "had no permit")),
        ),
        # refused; "accused" beside a name leaves open the theft alone
        (
            "The judge refused to grant bail to Leo Marsh, 33, who is accused of stealing 12 paintings in Ghent.",
            "Leo Marsh, 33, accused of the theft of 12 paintings in Ghent, was granted bail by the judge.",
            ("hold", ("refused to grant bail", "granted bail")),
        ),
        (
            "The county was fined on Monday for neglecting to inspect the bridge at Tamm, which has 14 arches and cost £2m.",
            "The bridge at Tamm, with 14 arches, cost £2m. The county inspected the bridge, but it was fined on Monday.",
            ("negation", ("neglecting to inspect", "inspected")),
        ),
        # a verb and its particle with a name between
        (
            "A jury cleared surgeon Ina Holt of manslaughter on Tuesday over the death of a patient, 71, in 2019.",
            "Surgeon Ina Holt was convicted on Tuesday of the manslaughter of a 71-year-old patient who died in 2019.",
            ("verdict", ("cleared", "convicted")),
        ),
        # comparatives
        (
            "Turnout was higher than in 2020, at 61%, in Sunday's vote in Arden.",
            "At 61 percent, turnout in Sunday's election in Arden was lower than in 2020.",
            ("opposites", ("higher", "lower")),
        ),
        # no plans to, and plans to; refused, and will; not yet, and done
        (
            "The brewer has no plans to shut its 14 pubs in Lund, it said on Monday. They employ 210 people.",
            "The brewer plans to shut its 14 pubs in Lund, which employ 210 people. It said so on Monday.",
            ("door", ("to shut", "shut")),
        ),
        (
            "Coach Ida Roth refused to resign on Friday after 6 defeats. The club has 1,900 members.",
            "After 6 defeats coach Ida Roth said on Friday that she would resign. The club has 1,900 members.",
            ("office", ("refused to resign", "resign")),
        ),
        (
            "The senate has yet to approve the loan of $40m for 3 dams, a clerk said on Friday.",
            "The senate has approved the loan of $40m for 3 dams, a clerk said on Friday.",
            ("vote", ("to approve", "approved")),
        ),
        # a denial by the prefix, and of a quality
        (
            "Monitors from 12 states said the count of the 84,000 votes in Tarn was fair.",
            "The count of 84,000 votes in Tarn was unfair, monitors from 12 states said.",
            ("negation", ("fair", "unfair")),
        ),
        # how often, what part of the day, which weekday and quarter of one verb
        (
            "Patients take the syrup twice a day for 6 weeks. Some 840 took part in Turku in 9 clinics.",
            "The syrup is taken once daily for 6 weeks. In Turku 840 patients took part in 9 clinics.",
            ("how often", ("twice a day", "once daily")),
        ),
        (
            "A crane lifted the 30-tonne wreck out of the dock in Hull on Sunday morning. It had sunk with 14 cars.",
            "The wreck of 30 tonnes was lifted out of the dock in Hull by a crane on Sunday evening. It had sunk with 14 cars.",
            ("part of the day", ("morning", "evening")),
        ),
        # which of them, in order
        (
            "It is the fourth title for Orla Keane, 29, who won in Cork on 3 May by 12 strokes.",
            "Orla Keane, 29, won in Cork on 3 May by 12 strokes. It is her fifth title.",
            ("rank", ("fourth", "fifth")),
        ),
        # whom an infinitive is said of; the way there and back
        (
            "Osk Steel has agreed to buy Tarn Rail for 300 million crowns, with its 45 engines.",
            "Tarn Rail has agreed to buy Osk Steel for 300 million crowns. It has 45 engines.",
            (
                "who did it",
                ("Osk Steel has agreed to buy Tarn Rail", "Tarn Rail has agreed to buy Osk Steel"),
            ),
        ),
        (
            "The night bus from Rennes to Brest hit a tree at 3am on Monday with 41 people on board.",
            "With 41 people on board the night bus from Brest to Rennes hit a tree on Monday at 3am.",
            ("who did it", ("Rennes to Brest hit", "Brest to Rennes hit")),
        ),
        # who won, by one party each
        (
            "Hugo Brandt conceded defeat in the race for mayor of Ostra on Sunday, with 41% of 12,000 votes.",
            "Hugo Brandt beat Lena Falk on Sunday in Ostra, where 12,000 people voted, with 41%.",
            ("who won", ("Hugo Brandt conceded defeat", "Hugo Brandt beat")),
        ),
    ],
)
def test_words_that_exclude_each_other(one: str, other: str, expected: tuple[str, tuple[str, ...]]) -> None:
    assert expected in differing(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # who leaves a port or stays at home holds no office; what began may be called off
        (
            "Three crew of the ferry Amber Thorn are missing after a fire on Tuesday. The owner's five other ships must stay in port.",
            "The ferry Amber Thorn had left Lindal on Monday with 163 passengers. A fire on Tuesday killed three crew.",
        ),
        (
            "The Red Front lost the vote on Sunday with 10 of 27 seats. Four voters in 10 stayed at home.",
            "The Red Front was left with 10 of 27 seats after the vote on Sunday.",
        ),
        (
            "The Marl blaze, started by a fallen line on 6 August, has burned 24,000 acres.",
            "Crews from four states are working to halt the Marl blaze, which has burned 24,000 acres since 6 August.",
        ),
        # another body, another charge, another thing of the same verb
        (
            "The lower house approved the bill on Monday by 120 votes to 88. The fine is €500.",
            "The senate rejected the bill with its fine of €500, which the lower house had passed by 120 to 88.",
        ),
        (
            "Ivo Lang was found guilty of theft but not guilty of fraud on Monday. He took 240,000 euros in 2 years.",
            "Ivo Lang was found not guilty of fraud on Monday; on theft of 240,000 euros in 2 years the jury convicted him.",
        ),
        (
            "Shares of Pell rose 3% and those of Quill fell 5% on Monday. The index stood at 4,210.",
            "On Monday the index stood at 4,210. Quill dropped 5% and Pell added 3%.",
        ),
        # the same, from the other side or in the passive
        (
            "Lise Moreau beat Katya Brandt 6-4, 7-5 on Sunday in Biel.",
            "Katya Brandt was beaten 6-4, 7-5 by Lise Moreau in Biel on Sunday.",
        ),
        (
            "Selwyn bought the mill from Arden for £3.1m on Monday with its 45 looms.",
            "Arden sold the mill to Selwyn for £3.1m on Monday. It has 45 looms.",
        ),
        # the same, denied with another word
        (
            "The bridge at Arles has not reopened, the prefect said on Monday. 4,000 cars a day must go round by Tarascon, 18 km.",
            "The bridge at Arles remains shut, the prefect said on Monday; 4,000 cars a day take the 18 km by Tarascon.",
        ),
        (
            "The mayor refused to reject the plan for 220 homes on Monday at 7pm.",
            "The mayor did not oppose the plan for 220 homes on Monday at 7pm.",
        ),
        # planned, conditional, in dispute
        (
            "The council is to close the pool in Rye on 4 May to save £90,000.",
            "The council may keep the pool in Rye open after 4 May although it must save £90,000.",
        ),
        (
            "The company will appeal, its lawyer said on Monday, against the fine of $12m for 3 spills.",
            "The company would not appeal unless the fine of $12m for 3 spills stood, said its lawyer on Monday.",
        ),
        (
            "The guard shot first, said the sheriff of Dunn county, who counted 11 bullets at 9pm.",
            "The guard did not shoot first, his lawyer said. Eleven bullets were found in Dunn county at 9pm.",
        ),
        # some of them, not all
        (
            "No one on the bus was injured in the crash at 8am on Monday in Hull, which killed a cow.",
            "The driver of the car was injured in the crash with a bus at 8am on Monday in Hull, which killed a cow.",
        ),
        # hypothetical, a phrasal verb, a noun that is a verb too
        (
            "The vote on the 3 dams was to have been held on Monday, 14 days late.",
            "The vote on the 3 dams was delayed on Monday by 14 days.",
        ),
        # both in one text; another thing is the largest
        (
            "The plant is the first and the largest of its kind in the country and makes 500 buses a year for 12 towns.",
            "The plant, the largest of its kind in the country, makes 500 buses a year for 12 towns.",
        ),
        (
            "The town with the oldest harbour in the country has sold 500 boats to 12 clubs.",
            "The clubs, 12 of them, bought 500 boats in a town that has the largest shipyard in the country.",
        ),
        # what somebody is asked to do
        (
            "The envoy pressed Osk to investigate Tarn Cement on Monday, over 200 million francs and 14 permits.",
            "Tarn Cement to investigate Osk: on Monday the firm said so over 14 permits and 200 million francs.",
        ),
        # a return match; one party alone by name
        (
            "Rovers beat Arle United 3-1 on Saturday before 8,000 people. In May Arle United had beaten Rovers 2-0.",
            "Arle United beat Rovers 2-0 in May. On Saturday 8,000 people saw Rovers win 3-1 against Arle United.",
        ),
        # the state before, which a clause only dates
        (
            "The zoo in Malm reopens on 4 May after works that cost £2.6m, with 300 animals.",
            "From 4 May people can visit the 300 animals of the zoo in Malm again, two years after it shut for works of £2.6m.",
        ),
        (
            "The senate let the levy on 3 ferries go into force on Monday, 14 days late. It raises $40m.",
            "On Monday, 14 days late, the senate did away with rulings that had blocked the levy on 3 ferries. It raises $40m.",
        ),
        # both ends of a scale, of two things; a rank from each end
        (
            "Rents in Ravel are the highest since 2011, at 14 euros, and wages in Tarn the lowest, at 9 euros, of 30 towns.",
            "Of 30 towns Tarn has the lowest wages since 2011, 9 euros, while rents of 14 euros in Ravel are the highest.",
        ),
        # opposites done by two, or to two
        (
            "The teachers backed the plan for 12 schools on Monday; the parents opposed it. It costs £3m.",
            "The parents opposed the plan for 12 schools on Monday, which costs £3m. Teachers backed it.",
        ),
        (
            "The party backed Moran in all 14 districts on Monday. He has raised $3m.",
            "Moran refused to debate in the 14 districts on Monday. He has $3m.",
        ),
        # there is none of one thing, and one of another; suspected, not told
        (
            "The bridge at Tamm has a permit for 40-tonne lorries, the county said on Monday. It was built in 1962.",
            "The bridge at Tamm, built in 1962, had no railing, the county said on Monday; it carries lorries of 40 tonnes.",
        ),
        (
            "Leo Marsh, 33, is suspected of having sold 12 paintings in Ghent for £3m.",
            "Leo Marsh, 33, did not sell the 12 paintings in Ghent, worth £3m, his brother says.",
        ),
        # comparatives of two things
        (
            "Turnout was higher than in 2020, at 61%, in Sunday's vote in Arden. The cost was £2m.",
            "At £2m the cost of Sunday's vote in Arden was lower than in 2020; turnout was 61%.",
        ),
        # two speakers
        (
            '"We will not appeal," the lawyer said on Monday of the fine of $12m for 3 spills in Ostra.',
            "Rosa Vidal, the mayor, said on Monday that Ostra would appeal against the fine of $12m for 3 spills.",
        ),
        # the same, denied in another way
        (
            "The brewer has no plans to shut its 14 pubs in Lund, it said on Monday. They employ 210 people.",
            "The 14 pubs in Lund, with 210 staff, will not close: the brewer does not plan to shut any, it said on Monday.",
        ),
        (
            "The senate has yet to approve the loan of $40m for 3 dams, a clerk said on Friday.",
            "The loan of $40m for 3 dams has not been approved by the senate, a clerk said on Friday.",
        ),
        # of two things: another charge, another country, asked to, what is clear
        (
            "Ivo Lang was cleared of fraud in Ghent on Monday, in a case over 240,000 euros and 14 paintings.",
            "Ivo Lang was convicted of theft in Ghent on Monday, in a case over 240,000 euros and 14 paintings.",
        ),
        (
            "The king decided to withdraw 900 soldiers from Osk on Monday, after 12 years.",
            "On Monday the king said that he would not withdraw soldiers from Tarn. He has 900 in Osk, there for 12 years.",
        ),
        (
            "The mayor called on the museum to cancel the show of 40 paintings in May, for which 12,000 tickets are sold.",
            "The show of 40 paintings in the museum begins in May. It has sold 12,000 tickets.",
        ),
        # hits of two, of which one turned the tables on the other
        (
            "Mayor Ida Roth accused Lars Holm of hiding 14 bills from the council on Monday. He has 3 deputies.",
            "Lars Holm, who has 3 deputies, accused Ida Roth of spreading lies after she spoke of 14 hidden bills on Monday.",
        ),
        # the old one but not the new one
        (
            "The vaccine does not protect against the new strain, a test with 4,100 people in 12 towns found.",
            "The vaccine protects against the old strain but not the new one, a test with 4,100 people in 12 towns found.",
        ),
        # what fell and then rose
        (
            "Shares in the brewery Belmo fell 4 percent at the opening on Monday but closed 3 percent higher.",
            "Shares in the brewery Belmo rose 3 percent on Monday after an early fall of 4 percent.",
        ),
        # what rises of one thing and falls of another
        (
            "Sales of sprays at the chemist Orvo rose 14 percent to 920 million euros.",
            "At the chemist Orvo insulin sales dropped by 6 percent; 920 million euros came from sprays.",
        ),
        # two events
        (
            "The strike of the pilots was called off.",
            "The strike of the bakers will go ahead.",
        ),
        (
            "Halden Water will take over rival Brooke Supply for £310 million; the deal covers 1.4 million customers. Brooke had tried to buy Halden in 2015.",
            "Halden Water is acquiring Brooke Supply, which had sought to take over Halden in 2015, for £310 million. It has 1.4 million customers.",
        ),
        (
            "It was the choir's fifth straight win. They have 4 prizes and lie 17th.",
            "The choir, in 17th place, sang the seventh song twice. It has won 4 prizes, the last with a fifth straight win.",
        ),
        (
            "The company will close its plant in Harrow but keep the one in Leigh open, saving 450 jobs by 2027.",
            "The company is closing its Harrow plant. The Leigh site stays open, which saves 450 jobs by 2027.",
        ),
        (  # who comes in behind another follows in no post
            "Maëlle Corbic became the first woman to win the Cape race when she crossed the line on Thursday.",
            "Maëlle Corbic won the Cape race on Thursday. Hugh Tarrant should follow her in within hours.",
        ),
        (  # two runs
            "The Herons beat the Miners 9-1 on Wednesday for their seventh straight victory.",
            "The Miners, beaten 9-1 by the Herons on Wednesday, were out early for a second night running.",
        ),
        (  # a batsman is no door
            "Opener Ishan Desai struck 63 as the tourists reached 287 for 6 at Port Mac on the first day.",
            "Ishan Desai reached 63 at Port Mac, where the visitors closed the first day on 6-287.",
        ),
        (  # both books are told of
            "Ana Lind's second collection has won the Orrin Prize. Her debut sold 400 copies.",
            "The Orrin Prize has gone to Ana Lind, whose first collection was overlooked, for her second.",
        ),
        (  # leased first, sold later
            "The council has sold the mill to Loftus Foods, which had leased it since 2015.",
            "Loftus Foods, which leased the mill from the council for nine years, has bought it.",
        ),
        (  # one deed from its two ends
            "A painting by Ada Quill was sold at auction in Geneva on Thursday.",
            "At auction in Geneva on Thursday a painting by Ada Quill was bought for $9m.",
        ),
        (  # trains run, and for no office
            "The Leden metro stood still on Wednesday. No trains ran for 40 minutes.",
            "Trains of the Leden metro stopped on Wednesday. Trains ran again after 40 minutes.",
        ),
    ],
)
def test_what_only_looks_so(one: str, other: str) -> None:
    assert differing(one, other) == []


def test_ordinals_of_episodes_say_which_one_is_meant() -> None:
    texts = (
        "Lind beat Dahl 6-4, 7-5, 6-4 on Sunday. Lind broke again in the first game of the third set but Dahl broke back "
        "and took the Swede's serve again to lead 4-2.",
        "Lind beat Dahl 6-4, 7-5, 6-4 on Sunday. Dahl quickly cleaned up the errors that plagued him in the first set, "
        "taking an early second set lead after breaking Lind in the set's fourth game.",
    )
    report = checker.compare(
        [checker.read_text(text, name=name) for name, text in zip("ab", texts, strict=True)]
    )
    assert [one.rule for one in report.findings if one.verdict == "discrepancy"] == []


LENGTH = (
    "The parade began at noon. Rain fell on the square. Many had come by bus. A band played old tunes. The mayor spoke last. "
    "Two dogs fought over a bone. Children sat on the wall. Stalls sold soup and bread. The bells rang at one. "
    "Somebody lost a purse. A lamp had been mended. "
)
"""Eleven sentences."""


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (  # in long texts the sentences have to share more than a noun and a verb that one of them denies
            "The clerk blamed the chapel of Norrby, which involved nobody. 310 people and 14 choirs came, for £92,000.",
            "The choirs, 14 of them, sang to 310 people for £92,000. The chapel was not involved.",
            False,
        ),
        (
            "The council of Norrby rejected the plan for 310 flats on the quay by 14 votes to 11. They cost £92 million.",
            "The plan for 310 flats on the quay, at £92 million, was approved by the council of Norrby by 14 votes to 11.",
            True,
        ),
    ],
)
def test_long_texts_have_to_say_more_alike(one: str, other: str, found: bool) -> None:
    assert bool(differing(LENGTH + one, other)) is found
