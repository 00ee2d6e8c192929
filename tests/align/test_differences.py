"""Figures of two texts that differ under one frame, and traps: figures that differ and answer two questions."""

from __future__ import annotations

import pytest

import checker
from checker.align import differing, paired, story_of
from checker.align.board import Board
from checker.extract import analyse
from checker.model import Finding


def discrepancies(one: str, other: str) -> list[Finding]:
    documents = [checker.read_text(text, name=name) for name, text in (("a.txt", one), ("b.txt", other))]
    return [found for found in checker.compare(documents).findings if found.verdict == "discrepancy"]


@pytest.mark.parametrize(
    ("one", "other", "shown"),
    [
        (
            "The gas leak at the school in Rill sent 43 pupils to hospital on Monday.",
            "On Monday 34 schoolchildren from Rill were taken to hospital after a gas leak.",
            ("43 pupils", "34 schoolchildren"),
        ),
        (
            "Millbrook had its hottest June day on Sunday. The mercury hit 38.4 degrees, above the 37.9 degrees of 1987.",
            "On Sunday Millbrook broke its June record: it reached 34.8C. The old mark of 37.9C had stood since 1987.",
            ("38.4 degrees", "34.8C"),
        ),
        (
            "The council will spend £2.4m on the library roof.",
            "Repairing the library's roof will cost the council £4.2m.",
            ("£2.4m", "£4.2m"),
        ),
        (
            "Turnout was 58.3% in Sunday's vote in Karn.",
            "In Karn, 53.8 per cent voted on Sunday.",
            ("58.3%", "53.8 per cent"),
        ),
        (
            "Hemma Lind, a 37-year-old nurse, was rescued from the lake.",
            "Nurse Hemma Lind, 73, was saved from the lake.",
            ("37-year-old", "73"),
        ),
        (
            "The strike begins on 4 November and lasts three days.",
            "A three-day strike will start on 14 November.",
            ("4 November", "14 November"),
        ),
        (
            "The river rose to 5.2 metres at Gault.",
            "At Gault the river reached 2.5 metres.",
            ("5.2 metres", "2.5 metres"),
        ),
        (
            "The bank's profit rose 12% in the quarter.",
            "Quarterly profit at the bank fell 12%.",
            ("12%", "12%"),
        ),
        (  # both round to what the headlines say
            "Port of Lum fined €2.07 million\n\nThe court fined the port €2,068,415 on Friday for the spill.",
            "Spill costs port €2.07 million\n\nThe port was fined €2,068,145 for the spill, the court ruled on Friday.",
            ("€2,068,415", "€2,068,145"),
        ),
        (
            "The bill passed by 61 votes to 39.",
            "By 66 votes to 39 the bill passed.",
            ("61 votes to 39", "66 votes to 39"),
        ),
        (
            "Police seized 240 kilos of cocaine at the port.",
            "At the port, 420 kilograms of cocaine were seized.",
            ("240 kilos", "420 kilograms"),
        ),
        (
            "The ship carries 2,900 passengers and 870 crew.",
            "On board are 2,300 passengers and a crew of 870.",
            ("2,900 passengers", "2,300 passengers"),
        ),
        (
            "Fire gutted the mill in Orne on Saturday. No one was hurt, the fire service said.",
            "Two watchmen were hurt on Saturday when fire gutted the mill in Orne.",
            ("No one", "Two watchmen"),
        ),
        (
            "Rents in Tarn rose 6.5% in the year to May, the agents said.",
            "In the year to May, rents in Tarn fell 6.5%, said the agents.",
            ("6.5%", "6.5%"),
        ),
        (
            "Berths in the marina cost £32 a day, the harbour master said.",
            "Berths in the marina cost £32 a week, said the harbour master.",
            ("£32 a day", "£32 a week"),
        ),
        (
            "The share of women on the council has risen by six percentage points.",
            "The share of women on the council is up six per cent.",
            ("six percentage points", "six per cent"),
        ),
        (
            "Bin crews in Mell will down tools from Wednesday in a row about early starts.",
            "In a row about early starts bin crews in Mell will down tools on Friday.",
            ("Wednesday", "Friday"),
        ),
        (
            "The heat in Sorvan reached 41.3 degrees Celsius on Sunday, the weather office said.",
            "On Sunday the weather office measured 43.1 degrees in Sorvan.",
            ("41.3 degrees Celsius", "43.1 degrees"),
        ),
        (
            "The plant in Orne will cost $3.4 billion and open in May, the owner said.",
            "In May the 900 MW plant in Orne opens; it will cost $3.4 million.",
            ("$3.4 billion", "$3.4 million"),
        ),
        (
            "Councillors in Mell voted nine to six against the marina on Monday.",
            "On Monday the councillors of Mell voted eight to seven against the marina.",
            ("nine to six", "eight to seven"),
        ),
        (
            "Tarn beat Orne by 2-14 to 1-13 in the county final.",
            "In the county final Tarn beat Orne by 2-14 to 1-11.",
            ("2-14 to 1-13", "2-14 to 1-11"),
        ),
        (
            "Mira Holt finished second in the Gault half marathon on Sunday.",
            "On Sunday Mira Holt came third in the half marathon at Gault.",
            ("second", "third"),
        ),
        (
            "Divers found 340 kg of cocaine in the hull of the trawler Ansa.",
            "In the hull of the trawler Ansa divers found 430 kilos of the white powder.",
            ("340 kg", "430 kilos"),
        ),
        (
            "A barn fire at Mell farm killed 41,000 laying hens.",
            "The barn fire at Mell farm killed 14,000 layers.",
            ("41,000 laying hens", "14,000 layers"),
        ),
        (
            "The towers of Rill were without water for 19 hours.",
            "For 28 hours the towers of Rill had no water.",
            ("19 hours", "28 hours"),
        ),
        (
            "Ivo Stark crossed the line of the Lerr race in 67:48.",
            "Ivo Stark ran the Lerr race in 68:47.",
            ("67:48", "68:47"),
        ),
        (
            "A judge in Tarn gave baker Ola Mirren six years on Monday for burning down a rival's shop.",
            "Ola Mirren, the baker who burnt down a rival's shop in Tarn, will spend the next eight years behind bars, it was ruled on Monday.",
            ("six years", "eight years"),
        ),
        (
            "The senate of Karn passed the seed bill by 34 votes to 27 on Tuesday.",
            "On Tuesday the senate of Karn adopted the seed bill by 37 votes to 24.",
            ("34 votes to 27", "37 votes to 24"),
        ),
        (
            "It was 41.4C in Lerr on Friday, the hottest day there since 1976.",
            "Lerr reached 43.1 degrees on Friday.",
            ("41.4C", "43.1 degrees"),
        ),
        (
            "The mill at Orne, which opened in 1867, shut on Friday with the loss of 90 jobs.",
            "On Friday the mill at Orne closed with the loss of 90 jobs. It had opened in 1876.",
            ("1867", "1876"),
        ),
        (
            "Parliament adopted the fisheries bill on Thursday by 174 votes to 121. It bars trawlers within 24 miles.",
            "Trawlers must stay 24 miles off under a bill passed on Thursday. The vote was 147 to 121.",
            ("174 votes to 121", "147 to 121"),
        ),
        (
            "Salvekar added 102 for the fifth wicket with Harker, who made 38, in Nagpur.",
            "Harker's 38 in Nagpur came in a partnership with Salvekar of 120 for the fifth wicket.",
            ("102", "120"),
        ),
    ],
)
def test_differences(one: str, other: str, shown: tuple[str, str]) -> None:
    (finding,) = discrepancies(one, other)
    assert (finding.severity, finding.field, finding.relation) == ("warning", None, "contradicts")
    assert tuple(claim.shown for claim in finding.claims) == shown
    (turned,) = discrepancies(other, one)
    assert tuple(claim.shown for claim in turned.claims) == shown[::-1]


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        (
            "total-part",
            "The storm cut power to 84,000 households in the county of Marle, the utility said on Friday. Crews from three states are helping.",
            "In the port of Easby, 12,500 of the 84,000 households without power in Marle county were reconnected by Friday night, the utility said.",
        ),
        (
            "total-part",
            "The museum lost 46 paintings in the fire, director Ola Brandt said. The roof fell in at dawn.",
            "Nineteen paintings by local artists were among the works that burned at the museum, director Ola Brandt said. The roof collapsed at dawn.",
        ),
        (
            "total-part",
            "The company will close 30 of its 210 bakeries by June. About 400 people work there.",
            "In the north alone nine bakeries will shut by June, the company said; some 400 people work in the shops concerned.",
        ),
        (
            "additional-total",
            "Ten more wells were drilled this year, bringing the field's total to 64, Norgas said.",
            "The field now has 64 wells, Norgas said, after another ten were drilled.",
        ),
        (
            "additional-total",
            "Another 200 nurses will be hired next year, taking the staff to 1,450.",
            "The hospital has 1,250 nurses now and wants 1,450 by next year.",
        ),
        (
            "previous-new",
            "The toll bridge now costs €4.20, up from €3.80.",
            "Drivers paid €3.80 on the toll bridge until Sunday; they now pay more, the operator said.",
        ),
        (
            "previous-new",
            "Rossi set a new record of 58.4 seconds in the final, beating the 59.1 that had stood since 1998.",
            "The old mark of 59.1 seconds, which had stood since 1998, fell in the final to Rossi.",
        ),
        (
            "previous-new",
            "The city council raised the fine for littering to $150 from $90.",
            "Littering cost offenders $90 before the council's vote on Monday.",
        ),
        (
            "other-period",
            "Sales rose 4.1% in the second quarter, Hartmann said, and 6.3% in the first half.",
            "Hartmann's sales were up 6.3% in the first half of the year.",
        ),
        (
            "other-period",
            "Tourist arrivals fell 12% in March, the board said.",
            "Arrivals for the first three months were down 7%, the board said. March was weakest.",
        ),
        (
            "other-period",
            "The airline flew 1.2 million passengers in July.",
            "The airline carried 9.8 million passengers last year. In July it flew to 44 cities.",
        ),
        (
            "hedge",
            "Nearly 600 people signed the petition against the quarry.",
            "The petition against the quarry has 587 signatures.",
        ),
        (
            "other-entity",
            "Birch Bank cut 120 jobs; its rival Elm Bank cut 300.",
            "Elm Bank is cutting 300 jobs. Alder Bank, which is smaller, let 75 people go.",
        ),
        (
            "other-entity",
            "The Liberals polled 31% in a survey by Teller; the Greens had 18%.",
            "A survey by Novum has the Liberals on 33% and the Greens on 16%.",
        ),
        (
            "forecast-actual",
            "Analysts expect Kolm to report a profit of $310 million for the quarter.",
            "Kolm earned $287 million in the quarter, it said on Tuesday.",
        ),
        (
            "forecast-actual",
            "The weather service forecasts 60 millimetres of rain for Thursday in Talbo.",
            "Talbo had 41 millimetres of rain on Thursday, the weather service said.",
        ),
        (
            "forecast-actual",
            "The exit poll by Radio Karn gave the Reform Union 23 of the 51 seats in Karn on Sunday.",
            "The Reform Union won 21 of the 51 seats in Karn on Sunday.",
        ),
        (
            "shared-noun",
            "The dairy group Melka lost 640 million kroner in the third quarter.",
            "The dairy group Melka posted a third-quarter loss of 640 million crowns.",
        ),
        (
            "denied",
            "Nobody was hurt when the tanker Brenna ran aground off Skarn on Friday.",
            "The crew of nine escaped without injury when the tanker Brenna ran aground off Skarn on Friday.",
        ),
        (
            "forecast-actual",
            "The opera house was to cost 200 million crowns.",
            "The opera house ended up costing 340 million crowns.",
        ),
        (
            "updated-toll",
            "At least 7 people died when a ferry capsized off Lomba, police said.",
            "The number of dead in the ferry disaster off Lomba has risen to 11, police said.",
        ),
        (
            "max-actual",
            "The hall, which seats 2,400, was full when the choir sang.",
            "Some 1,900 people heard the choir in the hall.",
        ),
        (
            "max-actual",
            "He faces up to 15 years in prison for the fraud.",
            "He was jailed for six years for the fraud.",
        ),
        (
            "injured-dead",
            "Five climbers died and eight were hurt in the avalanche on Mount Tern.",
            "Rescuers flew eight injured climbers from Mount Tern. Thirteen had been in the group.",
        ),
        (
            "quoted-claim",
            "Organisers said 50,000 people marched through Varna; the police spoke of 18,000.",
            "Police counted 18,000 people at the march in Varna.",
        ),
        (
            "quoted-claim",
            "The union says 900 drivers walked out. The company puts it at 350.",
            "About 350 drivers did not come to work, the company said.",
        ),
        (
            "restated",
            "The firm restated its 2019 profit to $41 million from the $55 million it had first reported.",
            "In 2019 the firm had reported a profit of $55 million.",
        ),
        (
            "denied-claim",
            "Mayor Ruud denied that the stadium would cost 90 million euros.",
            "The stadium will cost 62 million euros, Mayor Ruud said.",
        ),
        (
            "denied-claim",
            "Reports that 40 people had been arrested were wrong, police said.",
            "Police said they had arrested six people.",
        ),
        (
            "currency-bracket",
            "The yard won an order of 1.2 billion kroner ($112 million).",
            "The order is worth $112 million to the yard.",
        ),
        ("unit-conversion", "The trail is 26 miles long.", "Walkers cover 42 kilometres on the trail."),
        (
            "unit-conversion",
            "It was 95 degrees Fahrenheit in the shade.",
            "Thermometers showed 35C in the shade.",
        ),
        (
            "father-son-age",
            "Karl Voss, 71, and his son Peter, 39, run the dairy.",
            "Peter Voss, who is 39, took over the dairy from his father Karl, 71.",
        ),
        (
            "same-surname",
            "Maria Deng, 34, won the seat. Her brother Li Deng, 29, ran her campaign.",
            "Li Deng, 29, said his sister would take the seat in March.",
        ),
        (
            "aggregate",
            "Rovers won the first leg 2-1 and lost the second 3-1.",
            "Rovers went out 4-3 on aggregate.",
        ),
        (
            "ordinals",
            "She finished third in the slalom and first in the downhill.",
            "It was her fifth win of the season in the downhill.",
        ),
        (
            "other-game",
            "Bowler Sim Rask took four for 39 as Tarn beat Orne on Friday.",
            "Rask, who had gone for 71 in the opening match, was too good for Orne on Friday as Tarn won.",
        ),
        (
            "with-without",
            "The arena in Gault will cost £640m including the hotel and the station, the owner said.",
            "Architects put the arena in Gault at £455m without the hotel and the station, the owner said.",
        ),
        (
            "other-span",
            "Exports of tea from Karn fell 14 per cent in September, the board said on Monday.",
            "Karn shipped more tea between April and September, 3 per cent more than a year before, the board said on Monday.",
        ),
        (
            "than-planned",
            "The probe is due to land on the comet at 19:20 GMT on Thursday.",
            "The probe landed on the comet on Thursday, 11 minutes later than planned, at 19:31 GMT.",
        ),
        (
            "was-to-cost",
            "The cost of the Lerr tunnel has risen to £1.9bn, the minister said on Thursday.",
            "The Lerr tunnel should open in spring at a cost of £1.6bn, the minister said.",
        ),
        (
            "by-month",
            "Hallum will open ten shops before March, it said.",
            "Hallum opened ten small shops in the second half, it said.",
        ),
        (
            "one-symbol",
            "The minister admitted that the ticket, worth 31,500 pula, was paid by the state.",
            "The minister said the state paid the P31,500 ticket.",
        ),
        (
            "brothers",
            "Ivo Stark must serve nine years for the raid in Mell, the court ruled.",
            "The brother of Ivo, Igor Stark, was told that the court in Mell gave him four years for the raid.",
        ),
        (
            "sentence-and-span",
            "Orne's treasurer was jailed for four years. She had taken money over six years.",
            "Orne's treasurer stole for six years. The judge gave her four years.",
        ),
        (
            "other-body",
            "The committee voted 7-4 for the quarry on Monday.",
            "The full council of Tarn voted 21-14 for the quarry on Friday.",
        ),
        ("range", "The repair will take three to five weeks.", "Repairs will last four weeks."),
        (
            "list",
            "1. Wash the pan. 2. Add 300 grams of rice. 3. Stir for 10 minutes.",
            "Stir the rice for 10 minutes; you need 300 grams of it.",
        ),
        ("rate", "The plant makes 40 cars an hour.", "The plant built 90,000 cars last year."),
        (
            "share",
            "The fund holds 12% of the shares and wants 20%.",
            "The fund, with 12% of the shares, wants more.",
        ),
        (
            "excl",
            "Profit was €70 million, or €92 million without the cost of the lawsuit.",
            "Without the lawsuit's cost the profit would have been €92 million.",
        ),
        ("each", "The three brothers got €15,000 each.", "The brothers received €45,000 from the estate."),
        (
            "age-group",
            "Two boys aged 9 and 12 were found safe.",
            "The boys, 12 and 9, were found safe after six hours.",
        ),
        (
            "distance",
            "The epicentre was 30 km south of Pala, at a depth of 12 km.",
            "The quake struck at a depth of 12 km, 30 km from Pala.",
        ),
        ("offer", "The union wants 8%; the employers offer 3.5%.", "Employers have offered 3.5 per cent."),
        (
            "cost-share",
            "The state pays $18 million of the bridge's $60 million cost.",
            "The bridge will cost $60 million; the city pays $42 million.",
        ),
        (
            "stages",
            "Some 300 guests were led out of the hotel in the first hour.",
            "In all, 540 guests left the hotel during the fire.",
        ),
        ("women", "Of the 64 candidates 22 are women.", "Sixty-four candidates are running, 42 of them men."),
        (
            "starters",
            "On Saturday 210 runners took part in the 10km race.",
            "Sunday's marathon had 1,800 runners.",
        ),
        ("plan-actual", "Two hundred flights were planned; 160 took off.", "The airport had 160 departures."),
        (
            "hurt-dead",
            "No one was killed when the crane fell in Orne.",
            "Two builders were hurt when the crane fell in Orne.",
        ),
        (
            "sum",
            "On board were six crew and 148 passengers.",
            "The plane had 154 people on board.",
        ),
        ("captions", "Photo 3 of 12 photos: the old bridge.", "Photo 5 of 21 photos: the old bridge."),
        (
            "earlier",
            "Police made 86 arrests at the fair on Sunday.",
            "Police made fewer arrests at the fair than the 50 of a year earlier.",
        ),
        (
            "page stamp",
            "Nine goats got loose in Arle. This report was updated at 12:19 p.m.",
            "In Arle nine goats got loose. The report was updated at 4:33 p.m.",
        ),
        (
            "gone on from",
            "Keller told the court that three vets had called the feed unsafe.",
            "Keller told the court that two vets had called the feed unsafe and a third had called it foul.",
        ),
        (
            "written out, no lost digit",
            "The choir of Orsa sang for 512 guests in March.",
            "At Orsa in the north the choir sang for a dozen guests on Friday.",
        ),
        (
            "digits alike by chance",
            "The shelling of Tarn killed 14 people, the doctors said.",
            "The doctors said the shelling of Tarn had followed an attack that killed 1,400 men.",
        ),
        (
            "an offer and a demand",
            "Farmers are seeking a subsidy of $90 for wheat. The harvest was 12 million tonnes.",
            "After a harvest of 12 million tonnes the ministry will pay a subsidy of $70.",
        ),
        (
            "two plans",
            "The opposition wants to cut the tax to 14 percent. The tax stands at 19 percent.",
            "The tax, now 19 percent, would go down to 16 percent under the government's bill.",
        ),
        (
            "times of two things",
            "The bakery in Rill burned for hours. The baker was woken by a neighbour at noon on Tuesday.",
            "The bakery in Rill burned for hours. Firefighters from Gault left just after midnight on Tuesday.",
        ),
        (
            "a list of parts",
            "Otto Brandt was convicted in May of five counts of theft, two counts of arson and one count of perjury.",
            "Brandt was convicted on eight felony counts, a Harlow court said.",
        ),
        (
            "what each has",
            "Both organisers got £66,500 in commission from the inns of Rye, the audit says.",
            "The inns of Rye paid the organisers a commission of £133,000, the audit says.",
        ),
        (
            "a share and the rest",
            "At St Orne clinic 38% of patients waited more than four hours in January.",
            "In January 62% of the patients at St Orne clinic were seen within four hours.",
        ),
        (
            "a plan and what came of it",
            "The shire of Mell plans to plant 10,000 trees by the end of the year.",
            "The tree drive in the shire of Mell has ended with 7,460 trees planted.",
        ),
        (
            "on course",
            "The wind farm at Orne is on course to generate 1.9 terawatt-hours this year.",
            "The wind farm at Orne generated 1.74 terawatt-hours in the year.",
        ),
        (
            "before and after tax",
            "Biscuit maker Tolm made a pre-tax profit of £38.6m in the half-year.",
            "In the half-year biscuit maker Tolm earned a profit of £28.9m after tax.",
        ),
        (
            "a day and a month",
            "The storm dropped 94mm of rain on Gault in 24 hours.",
            "Gault has had 212mm of rain since the month began.",
        ),
        (
            "put off, and done",
            "The opening of the bridge at Stane was put back to 15 March.",
            "The bridge at Stane opened on 27 March.",
        ),
        (
            "another time zone",
            "The jet from Lerr landed in Orne at 18:20 GMT on Sunday.",
            "On Sunday the jet from Lerr landed in Orne at 11.50 pm Indian time.",
        ),
        (
            "a correction",
            "Police seized 1,200 kilos of cocaine at the docks of Orne.",
            "Police have corrected the size of the find at the docks of Orne. They seized 120 kilos of cocaine.",
        ),
        (
            "said and done",
            "Controllers said on Sunday that they had lost contact with the satellite Pava.",
            "The satellite Pava answered its controllers on Tuesday.",
        ),
        (
            "by an hour",
            "Turnout in Karn stood at 61 percent at 6 p.m.",
            "Turnout in Karn was 68 percent.",
        ),
        (
            "a level come to since",
            "Alcohol-free beer made up 11 percent of the volumes of Tolm last year.",
            "Alcohol-free beer fared better at Tolm, climbing to 14 percent of volumes.",
        ),
        (
            "among those",
            "Eighteen schools in Karn county will close in June.",
            "Eleven schools are among those that Karn county will close in June.",
        ),
        (
            "an average of a month and of three",
            "Patients of St Orne waited an average of 5 hours and 40 minutes last month.",
            "Patients of St Orne waited on average four hours and 52 minutes between October and December.",
        ),
        (
            "how long since, and how long",
            "The Reds won their first seat in Orne in 22 years.",
            "The Blues had held the seat in Orne for 19 years.",
        ),
        (
            "a level above an open bound",
            "Orne had 47.2 degrees Celsius on Thursday; it stayed above 33C all night.",
            "On Thursday it stayed above 33C all night in Orne.",
        ),
        (
            "one rate in two words",
            "Schools in Orne owe parents 46,000 shillings per pupil.",
            "Schools in Orne owe parents 46,000 shillings a child.",
        ),
        (
            "people of two sorts",
            "Crews at Solent Line won 5.2% on Thursday, well short of eight. About 840 people are entitled to take part in the ballot.",
            "Solent Line gave way on Thursday: 5.2% it is, and not eight. The guild has some 1,100 people at the line, who turned down 4% on Monday.",
        ),
        (
            "somebody else's age",
            "Adzic, 29, beat Cole Rademacher 4-6, 7-6, 7-5 at Harrow on Thursday.",
            "At Harrow on Thursday the 26-year-old let Adzic back in and lost 6-4, 6-7, 5-7.",
        ),
        (
            "a twelfth month and its rate",
            "Inflation in Mell slowed to 4.1% in August.",
            "Prices in Mell rose 4.1% in the twelve months to August.",
        ),
    ],
)
def test_traps(kind: str, one: str, other: str) -> None:
    assert [found.explanation for found in discrepancies(one, other) if found.severity != "notice"] == [], (
        kind
    )


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("31 July 2017", "31 January 2018", True),
        ("31 July 2017", "13 July 2017", False),
        ("3 May", "9 December", False),
    ],
)
def test_days_months_apart_are_mostly_of_two_events(one: str, other: str, apart: bool) -> None:
    texts = (f"The sale of the yard closes on {day}, said Norgas." for day in (one, other))
    analyses = [analyse(checker.read_text(text, name=f"{at}.txt")) for at, text in enumerate(texts)]
    story = story_of(analyses)
    (pair,) = differing(story, [])
    assert ("months apart" in Board(story, []).evidence(pair.one, pair.other, pair.fit)) is apart


BOARD = "The council met for two hours on Monday. It has 31 members, and 12 sat in the gallery."


@pytest.mark.parametrize(
    ("one", "other", "shown"),
    [
        (
            "Teachers will get a rise of 4 percent and bus drivers 6 percent under the contract.",
            "Bus drivers are to receive 4 percent more and teachers 6 percent more under the contract.",
            [("4 percent", "6 percent"), ("6 percent", "4 percent")],
        ),
        (
            "Teachers will get a rise of 4 percent and bus drivers 6 percent under the contract.",
            "Under the contract, teachers are to receive 6 percent more.",
            [("4 percent", "6 percent")],
        ),
        (
            "The bank will spend $9m on roofs and $3.5m on computers.",
            "The bank will spend $3.5m on roofs and $9m on computers.",
            [("$9m", "$3.5m"), ("$3.5m", "$9m")],
        ),
    ],
)
def test_figures_of_two_owners_exchanged(one: str, other: str, shown: list[tuple[str, str]]) -> None:
    found = discrepancies(f"{one} {BOARD}", f"{BOARD} {other}")
    assert [tuple(claim.shown for claim in each.claims) for each in found] == shown


@pytest.mark.parametrize(
    ("one", "other", "shown"),
    [
        (
            "Four people drowned in Arle on Sunday. The water stood in two schools.",
            "The flood in Arle on Sunday cost six lives. The water stood in two schools.",
            ("Four people", "six lives"),
        ),
        (
            "A court in Arle on Thursday jailed Ines Roe for six years. She stole 400 bikes.",
            "Ines Roe, who stole 400 bikes, was sent to prison for eight years by an Arle court on Thursday.",
            ("six years", "eight years"),
        ),
    ],
)
def test_outcomes_told_in_other_words(one: str, other: str, shown: tuple[str, str]) -> None:
    found = discrepancies(one, other)
    assert [(each.severity, tuple(claim.shown for claim in each.claims)) for each in found] == [
        ("warning", shown)
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("In the US 1,200 people have caught the fever.", "Worldwide 4,100 people have caught the fever."),
        (
            "The port of Orby has offered its dockers 5 percent. The council met for two hours; it has 31 members.",
            "Dockers at the port of Orby demand 9 percent. The council met for two hours; it has 31 members.",
        ),
        (
            "Two officers died in the blast at Arle on Sunday. Three civilians were killed too.",
            "Five people were killed by Sunday's blast at Arle.",
        ),
        (
            "Six crew and 148 passengers left the ferry at Arle by boat.",
            "All 154 people left the ferry at Arle by boat.",
        ),
        (
            "Last year the mill at Arle sold 4,100 tonnes of flour.",
            "The mill at Arle sold 4,700 tonnes of flour in 2019. Last year it sold 4,100 tonnes.",
        ),
        (
            "Teachers will get a rise of 4 percent and bus drivers 6 percent under the contract.",
            "Bus drivers are to receive 6 percent more, while teachers get 4 percent, under the contract.",
        ),
        (
            "Sales of the mill were $5m in 2023 and $6m in 2024.",
            "The mill's sales came to $6m in 2024 and to $5m in 2023.",
        ),
        (
            "The mill's sales were $5.1m in the first quarter.",
            "The mill's sales were $6.1m in the second quarter.",
        ),
        ("In the year to March 2024 the mill sold 4,100 tonnes.", "In 2019 the mill sold 4,700 tonnes."),
    ],
)
def test_figures_of_other_owners_and_periods_are_no_conflict(one: str, other: str) -> None:
    assert discrepancies(f"{one} {BOARD}", f"{BOARD} {other}") == []


def test_a_sum_in_two_currencies_is_told_once_and_differs_from_neither() -> None:
    found = discrepancies(
        "Osk will pay $5.44 billion euros for the ferry line.",
        "Osk is to buy the ferry line for 5.44 billion euros.",
    )
    assert [(one.severity, one.scope, [claim.shown for claim in one.claims]) for one in found] == [
        ("notice", "within", ["$5.44 billion"])
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "A ferry burned off Lumo in May 2016. The fire killed 45 people, the navy said.",
            "The fire off Lumo was like one in 2010 that killed 60 people, the navy said. It killed 45.",
        ),
    ],
)
def test_a_figure_of_a_year_past_is_no_figure_of_this_one(one: str, other: str) -> None:
    assert [found.severity for found in discrepancies(one, other)] == []


def test_a_toll_told_as_risen_is_an_update_though_nobody_dates_it() -> None:
    one = "Boats rescued 10 divers from the reef at Odda on Sunday."
    other = "Boats have now rescued 14 divers from the reef at Odda."
    assert [found.relation for found in discrepancies(one, other) if found.field is None] == ["superseded"]


def weighed(one: str, other: str) -> dict[str, set[str]]:
    """The first figure of each pair of figures that may differ -> what its evidence is made of."""
    documents = [
        analyse(checker.read_text(text, name=name)) for name, text in (("a.txt", one), ("b.txt", other))
    ]
    story = story_of(documents)
    board = Board(story, paired(story)[0])
    return {
        pair.one.mention.text: {
            why for why, weight in board.evidence(pair.one, pair.other, pair.fit).items() if weight
        }
        for pair in board.pairs()
        if not pair.veto
    }


def test_a_share_of_some_is_hardly_that_of_all() -> None:
    all_of = "Thirty-six percent of voters believe that the levy is a threat to the islands."
    for some, doubted in (("older voters", True), ("voters", False)):
        found = weighed(f"Fully 66% of {some} think that the levy threatens the islands.", all_of)
        assert ("a share of some alone" in found["66%"]) is doubted


def test_where_all_of_two_sentences_differ_two_things_are_told() -> None:
    planes = "Planes dropped 5,300 litres of water and {} meals on the hills of Sarn, the army said."
    later = "The aid for the hills of Sarn included 1,500 litres of water and 28,000 meals, the army said."
    assert "neighbours differ" in weighed(planes.format("8,000"), later)["5,300 litres"]
    assert "neighbours differ" not in weighed(planes.format("28,000"), later)["5,300 litres"]
    apart = planes.format("8,000").replace(" and", ". They dropped")
    assert "neighbours differ" not in weighed(apart, later)["5,300 litres"]


def test_what_is_perhaps_the_same_is_no_side_of_what_surely_is() -> None:
    texts = (
        "On Friday police in Quell found a mosque shut for 9 days. A bomber killed more than 100 soldiers in Tarn in May.",
        "Gunmen killed six people outside a mosque in Quell on Friday, police said.",
        "On Friday gunmen killed ten people leaving a mosque in Quell, police said.",
    )
    documents = [checker.read_text(text, name=f"{at}.txt") for at, text in enumerate(texts)]
    found = [
        (each.severity, tuple(claim.shown for claim in each.claims))
        for each in checker.compare(documents, rules=checker.Rules(())).findings
        if each.verdict == "discrepancy"
    ]
    assert found == [("warning", ("six people", "ten people"))]


COPIED = [
    ("Talks were opened on lending the pier to Mell for another 10 years past the present lease.",
     "Talks were opened on lending the pier to Mell for another 80 years past the present lease, which ends in May.", True),
    ("The rule restricts private gatherings to no more than 30 people indoors.",
     "It restricts private gatherings to no more than 50 people indoors.", True),
    ("In Mell the ferry leads the tram 43 percent to 39 percent.", "In Orne the ferry leads the tram 43 percent to 51 percent.", False),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "flagged"), COPIED)
def test_figures_in_the_same_words(one: str, other: str, flagged: bool) -> None:
    documents = [checker.read_text(text, name=name) for name, text in (("a.txt", one), ("b.txt", other))]
    found = [
        each
        for each in checker.compare(documents).findings
        if each.rule == "general/figures" and each.verdict == "discrepancy" and each.severity == "warning"
    ]
    assert bool(found) is flagged


def test_a_difference_shows_all_places_where_a_source_repeats_its_figure() -> None:
    one = "Fire kills 12 people at Tarn. The fire at the Tarn mill killed 12 people on Monday. The mill was insured."
    other = "A fire at the mill in Tarn on Monday killed 17 people. Its owner, Ina Roe, had insured the mill."
    (found,) = [
        each for each in discrepancies(one, other) if each.rule.startswith(("general", "casualties"))
    ][:1]
    assert sorted((claim.source, claim.shown) for claim in found.claims) == [
        ("a.txt", "12 people"),
        ("a.txt", "12 people"),
        ("b.txt", "17 people"),
    ]


def test_pages_that_somebody_released_are_no_furniture() -> None:
    one = "The senator released 12 pages of letters on the bench's past rulings."
    other = "The senator released 32 pages of letters on Thursday, on the bench's past rulings."
    assert [each.severity for each in discrepancies(one, other)] == ["warning"]
