"""Values of a draft that stand in its source for something else, beside right ones told in other words."""

from __future__ import annotations

import pytest

import checker
from tests.judge.draft.passages import flagged

WRONG = [
    # the counted noun
    ("The factory shipped a record 74,500 cellos in the spring.", "It shipped over 74,500 violins, 21,400 cellos and 5,500 harps in the spring.", "74,500 cellos"),
    ("Some 1,200 geese were counted.", "Some 1,200 swans and 800 geese were counted on the lake.", "1,200 geese"),
    ("Holm made 17 double faults.", "Holm hit 17 winners and made 9 double faults.", "17 double faults"),
    # two figures exchanged
    ("The chain will pay $12 million in cash and $4 million in shares.", "The chain is paying $12 million in stock and $4 million in cash, it said.", "$12 million"),
    ("The dam supplies 300 farms and 45 villages.", "The dam supplies 45 farms and 300 villages.", "300 farms"),
    # the levels before and after a change
    ("Quarterly profit was $7 million, down from $5 million.", "Quarterly profit was $5 million, down from $7 million.", "$7 million"),
    ("Harp sales rose to 26,000 from 21,400.", "Harp sales were down to 21,400 from 26,000 a year earlier.", "26,000"),
    # profit and loss, rose and fell
    ("Net loss was $5 million in the quarter.", "The bakery made a net profit of $5 million in the quarter.", "$5 million"),
    ("Harp sales rose 14 percent.", "Harp sales dropped 14 percent to 21,400.", "14 percent"),
    # another part of a whole that the draft names, a figure of a list set against another
    ("Seven of the nine bakeries on the square have shut.", "Nine bakeries stand on the square; three of the nine have shut, and seven cafes opened.", "Seven"),
    ("Nurses were keener than porters, at 77.4 per cent to 68.1.", "Nurses backed it by 77.4 per cent against 63.1 for porters.", "68.1"),
    # a time told flatly of which the source tells the most
    ("Patients waited seven hours at some desks.", "The inspectors noted waits of up to seven hours at some desks.", "seven hours"),
    # another rate, another length
    ("Growers may draw 900 litres an hour.", "Growers were limited to 900 litres per acre per day.", "900 litres an hour"),
    ("The nurse comes for three hours every other day.", "The nurse comes for two hours every other day.", "three hours"),
    # months without a day
    ("The union will ballot its 540 members in June.", "The union said it would ballot its 540 members on a strike in May.", "June"),
    ("The broker pleaded guilty in March.", "The broker, Tom Hale, pleaded guilty to fraud in February.", "March"),
]  # fmt: skip
RIGHT = [
    ("All 43 parishes but one agreed.", "Only one parish refused.\n\nOf the 43 districts, 42 agreed."),
    ("The factory shipped some 74,500 instruments in the spring.", "It shipped over 74,500 violins, 21,400 cellos and 5,500 harps in the spring."),
    ("About 21,400 fewer lorries used the road.", "Some 21,400 fewer trucks used the road, and 30,000 more cars."),
    ("The hospital treated 80 patients.", "The hospital treated 80 people; 12 patients were kept overnight."),
    ("Profit was $7 million at the end of 2022.", "Profit was $5 million, down from $7 million at the end of 2022."),
    ("The firm lost $5 million after a profit of $2 million.", "The firm had a loss of $5 million, against a profit of $2 million a year before."),
    ("Two men were cleared of 14 counts of theft and convicted of three.", "The two were found guilty on three counts of theft and acquitted of 14 others."),
    ("Rents rose by 4 percent and wages fell by 4 percent.", "Wages fell 4 percent, while rents rose 4 percent."),
    ("The player left Dorby for Tull at the start of the year for €2 million.", "Tull took the player from Dorby in January for €2 million."),
    ("The levy passed in June.", "Published 4 July 2022\n\nThe levy was passed last month."),
    ("The march in May drew thousands.", "Thousands came to the spring march, on the first of the month."),
    # both levels are told of no change, too
    ("Six in 100 calves on the old feed fell ill, against four in 100 on the new one.", "Of the calves on the new feed 96 percent thrived and 4 percent fell ill. Of the calves on the old feed 94 percent thrived and 6 percent fell ill. So illness went from 6 percent to 4 percent."),
    # one that is singled out, a number without its noun, what an order is for
    ("One of the two injured sailors is still in hospital.", "The two cooks died and the two sailors were taken to hospital with injuries.\n\nOne of the sailors remains in hospital."),
    ("Astra won orders for 343 trams in May, dwarfing Belmont's 39.", "Astra booked orders in May from nine customers for a total of 343 trams. Belmont secured orders in May from four customers for a total of 39 trams."),
    ("Astra beat Belmont, with 466 orders against 442.", "Astra received orders for a total of 466 trams, while Belmont announced 442 new orders."),
    ("Belmont handed over 72 coaches in May, 24 more than Astra.", "Belmont delivered 72 new trams to 41 customers in May, compared to Astra's delivery of 48 new trams to 35 customers."),
    # what is done to things counts them, a share of the figure before, a number in a name, a share at a range's end
    ("With the 4,000 posts it cut in May, some 8,600 will go at the tannery.", "Another 4,600 posts will go at the tannery on top of the 4,000 cuts it announced in May. In all 8,600 posts will go."),
    ("The mill will book a $70 million charge, nearly half of it for pensions and retraining.", "The mill will record a $70 million expense, including $34 million related to pensions and retraining."),
    ("The Lindal 40 rose 63 points and the Tarn 500 almost seven.", "The Lindal 40 rose 63 points. The Tarn 500 index rose 6.8 points, or 0.3 percent."),
    ("The tannery plans to eliminate as much as 18% of its staff.", "The tannery, which has always been rebuilding, will shed 350 to 450 jobs, or 14 percent to 18 percent of its workforce."),
    # another word for what a figure is told of, beside the verb of another figure
    ("Sales fell a tenth to £612m.", "Harlow Homes said pre-tax profit fell to £48m from £75m. Revenue was £612m, against £680m."),
    ("Turnover dropped to $1.2 billion.", "Net income dropped to $91 million. Revenue came to $1.2 billion, compared with $1.4 billion a year ago."),
    ("Staff grew to 6,200 at the ferry line.", "Costs grew to $310 million at the ferry line. It had 6,200 employees in May."),
    # a change the other way
    ("European sales jumped 16.1%.", "Sales in the Americas decreased 0.6%, EMEA grew 16.1% and APAC was down 0.4%."),
    ("Lending jumped 6%.", "Deposits at the bank shrank 3%, loans expanded 6%."),
    # the period of a comparison, a level of a change, a share whose neighbour stands beside it
    ("Q2 adjusted earnings per share were $0.86.", "Welcome to the second quarter call of Lindal Mills. Adjusted EPS was $0.86 compared with $1.12 in the second quarter of 2019."),
    ("The new loom beats the old by 2.3 points, and by 6.1 points on thin thread.", "The new loom brings an improvement of 2.3 points over the old. On thin thread the gain over the old loom grows to 6.1 points."),
    ("The mill raises its view of sales growth to 18%-20% from 12%-15%; its board backs a $500 million buyback.", "For fiscal 2021 the mill expects net sales growth of 18% to 20%, up from its previous outlook of 12% to 15%. The board approved a new $500 million share repurchase program."),
    # a part of a whole that the draft names
    ("Just two of the 14 lifeboats were fit for service.", "The inspector looked at 14 lifeboats in the harbour. The two sound boats were sent back to the slip."),
    ("Five of a dozen kilns will be torn down.", "The pottery will tear down five of its 12 kilns."),
    ("Only one of the four bells was recast.", "The first bell was cast in 1690. Three of the four bells are still cracked."),
    # a number in a name
    ("Six bottles of old brandy were taken from the cellar.", "Burglars broke into the Bar Seven in Tull before dawn on Sunday and took six flasks of brandy from the nineteenth century, worth $9,000."),
    # the level that was reached, a day to which something was moved
    ("The club, whose share of the gate rose to 35 per cent, led the league at one stage.", "Its share of the gate climbed from 22 per cent to 35 per cent, and it led after six of the 20 rounds."),
    ("Sowing starts on 14 April.", "Sowing was to start on 7 April but was postponed to 14 April."),
    ("The show should open on June 9.", "The show, which was to open on 2 June, has been put back to 9 June."),
    # a figure set against another, of another firm; shares set against each other
    ("Millbank is the bigger baker, with sales of £31m against £28m.", "Millbank's sales rose 9% to £31m, while Orrin's fell 2% to £28m."),
    ("Nurses were keener than porters, at 77.4 per cent to 63.1.", "Nurses backed it by 77.4 per cent against 63.1 for porters."),
    # the most of a time, a rate that leaves one out, what comes every second day, levels with thousands
    ("Patients waited as long as seven hours at some desks.", "The inspectors noted waits of up to seven hours at some desks."),
    ("Growers may draw 900 litres a day.", "Growers were limited to 900 litres per acre per day."),
    ("From Monday shops will have power for three hours every second evening.", "From Monday shops get power from 6pm to 9pm on alternate days."),
    ("The list at Tarn shrank to under 1,500.", "At Tarn the list fell from 1,920 to 1,455."),
    # a half of a match, a half of a month
    ("Two first-half goals by Ilse Moor settled it.", "Ilse Moor struck twice in the opening 20 minutes."),
    ("A second-half try by Tom Vey won the match.", "Tom Vey went over on 61 minutes to win the match."),
    ("The inspectors came in the first half of June.", "The inspectors came between 3 and 14 June."),
    # a decimal is no count
    ("Around 9,000 people died in an earthquake at Tarn that measured 7.8.", "A 7.8 magnitude earthquake at Tarn killed some 9,000 people."),
    # a clause set off, a change and the level after it, the levels before and after one
    ("The board, which had rejected a plan in June, passed the budget by 61 to 39.", "The board, which had rejected a similar plan by 52 votes to 48 in June, passed the budget on Thursday by 61 to 39."),
    ("Shares rose 11p after it said that talks with two buyers were at an advanced stage.", "Shares in the tannery, which have halved in value, rose 11p to 143p after it said that talks with two buyers were at an advanced stage."),
    ("The path now carries almost 3,600 cyclists each day.", "Officials said cyclists on the path had climbed from around 2,100 a day in 2019 to almost 3,600 this spring, and that accidents had fallen by a third."),
    # the ends of a range, the period of a comparison before the level
    ("The tannery expects orders to fall 2% to 3% in the first quarter.", "First quarter orders are expected to decline between 2% and 3%, in part because of the fair last year."),
    ("Net income rose 9% from a year ago to $31.5 million.", "Net income was $31.5 million or $0.62 per share compared with $30.1 million or $0.59 in the quarter before and $28.8 million or $0.55 a year ago."),
    ("Debt fell by about $200 million, to $1.1 billion.", "Debt was $1.1 billion, down from $1.3 billion. Sales of pumps rose to $203 million."),
]  # fmt: skip


@pytest.mark.parametrize(("draft", "source", "shown"), WRONG)
def test_a_value_of_something_else(draft: str, source: str, shown: str) -> None:
    assert shown in flagged(draft, source)


@pytest.mark.parametrize(("draft", "source"), RIGHT)
def test_the_same_in_other_words(draft: str, source: str) -> None:
    assert flagged(draft, source) == []


def test_a_figure_whose_neighbours_stand_with_it_is_no_other_s() -> None:
    draft = "Lum-Harbour will cut 640 jobs, about 9 percent of its nearly 7,000 employees, by May 2031, it said on Friday."
    sources = (
        "Lum-Harbour plans to cut 640 jobs as ships grow larger.\n\nThe reductions will affect about 9 percent of the port's "
        "nearly 7,000 employees by the time the overhaul is completed in May 2031.",
        "Port increases target\n\nThe struggling port Lum-Harbour has announced that it plans to cut about 200 more employees "
        "than previously revealed.",
    )
    read = [checker.read_text(text, name=name) for name, text in zip("ab", sources, strict=True)]
    report = checker.check(checker.read_text(draft, name="draft.txt"), against=read)
    assert [one.reason.kind for one in report.findings if one.verdict == "discrepancy"] == []


LEVELS = "Takings of the ferries were $48 million in the summer, compared with $38 million in the prior year."


def test_the_level_before_is_not_the_one_of_now() -> None:
    assert flagged("Takings of the ferries were $38 million in the summer.", LEVELS) == ["$38 million"]
    assert flagged("Takings of the ferries were $48 million in the summer.", LEVELS) == []
    assert flagged("Takings were $38 million in the prior year.", LEVELS) == []


FIRES = "The Marl fire in Orne County grew to 40,000 acres on Sunday.\n\nNear Velm the Butte fire burned 65,000 acres in the hills."


def test_a_measure_of_another_name_in_another_sentence() -> None:
    assert flagged("The Butte fire near Velm burned 40,000 acres in the hills.", FIRES) == ["40,000 acres"]
    assert flagged("The Butte fire near Velm burned 65,000 acres in the hills.", FIRES) == []
