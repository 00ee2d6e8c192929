"""How sure a figure is of its clause, and whether it is the size of a change or a level of one."""

from __future__ import annotations

import pytest

from checker import read_text
from checker.extract import analyse
from checker.frame import statements


@pytest.mark.parametrize(
    ("text", "certainties"),
    [
        ("Roe pleaded not guilty on Monday after being charged with 12 counts of fraud.", "flat|past"),
        ("Unable to pay, the club did not sell its 300 plots.", "denied|flat|past"),
        ("He never complained although he worked 60 hours a week.", "flat|past"),
        ("The mayor did not resign when 200 residents marched.", "flat|past"),
        ("The firm, which has not made a profit since 2015, employs 900 people.", "flat|past"),
        ("She refused to leave the house where 12 cats lived.", "flat|past"),
        ("The court rejected his plea and sentenced him to six years.", "flat|past"),
        ("They could not agree on a price, and the farm went for $2 million.", "flat|past"),
        ("No one was hurt when 30 bricks fell.", "flat|past"),
        ("The band has sold more records than anyone expected, with 4 million in May.", "flat|past"),
        ("Nobody knew that the vault held 70 paintings.", "flat|past"),
        ("It failed to stop the fire that burned 80 homes.", "flat|past"),
        ("The plan to move the 450 graves was dropped.", "denied|flat|forecast|future|past|sought"),
        ("The council plans to fell 30 trees.", "forecast|future|sought"),
        ("The council has felled 30 of the trees it planned to fell.", "flat|past"),
        ("The bridge is expected to cost £9 million.", "forecast|future|sought"),
        ("The bridge cost £9 million, far more than expected.", "flat|past"),
        ("The union wants a rise of 8%.", "forecast|future|sought"),
        ("The union, which wants to strike, has 8,000 members.", "flat|past"),
        ("Ministers will spend the 400 million euros on roads.", "forecast|future|sought"),
        ("Ministers will decide on Monday whether the 400 homes are safe.", "flat|past"),
        ("He said he would not pay the $500 fine.", "denied|flat|forecast|future|past|sought"),
        ("She does not have 40 employees.", "denied"),
        ("The firm denies owing $3 million.", "denied"),
        ("The firm denies that 12 men were laid off.", "denied"),
        ("It was not 12 but 15 men who were laid off.", "denied|flat|past"),
        (
            "The ship was supposed to carry 900 passengers but carried 1,100.",
            "flat|forecast|future|past|sought",
        ),
        ("Some 300 people are feared dead.", "flat|forecast|future|past|sought|view"),
        ("The storm could leave 20,000 homes dark.", "forecast|future|sought"),
        ("The storm, which could turn north, left 20,000 homes dark.", "flat|past"),
        ("If the levy passes, owners will pay $90 more.", "forecast|future|sought"),
        ("Although talks failed, owners paid $90 more.", "flat|past"),
        ("Police are searching for a man who may be armed after 3 shops were robbed.", "flat|past"),
        ("Police want to speak to the driver who hit 2 cyclists.", "flat|past"),
        ("The school aims to reopen on Monday after 60 pupils fell ill.", "flat|past"),
        ("The company proposed a dividend of 12 cents.", "flat|forecast|future|past|sought"),
        ("The company, seeking a buyer, posted sales of $12 million.", "flat|past"),
        ("Farmers demanded help after losing 5,000 sheep.", "flat|past"),
        ("The vote to sack the chief failed by 12 votes.", "flat|past"),
        ("He was cleared of theft after 14 witnesses spoke.", "flat|past"),
        ("Without water for 3 days, 200 families left.", "flat|past"),
        ("The airline might cut jobs; it employs 7,000 people.", "flat|past"),
        ("The airline might cut 7,000 jobs.", "forecast|future|sought"),
        ("It is not true that 300 sheep died.", "denied"),
        ("She is unlikely to serve the 10 years.", "denied|flat|forecast|future|past|sought"),
        ("The town has yet to bury its 19 dead.", "denied|flat|forecast|future|past|sought"),
        ("Voters rejected a tax of 2%.", "denied|flat|past"),
    ],
)
def test_a_word_reaches_the_figures_of_its_own_clause(text: str, certainties: str) -> None:
    found = [
        one.frame.certainty
        for one in statements(analyse(read_text(text)))
        if one.frame.kind not in ("date", "time")
    ]
    assert found[-1] in certainties.split("|")


@pytest.mark.parametrize(
    ("text", "figure", "change"),
    [
        ("Sales rose 4% to $12m from $11.5m.", "4%", "by"),
        ("Sales rose 4% to $12m from $11.5m.", "$12m", "to"),
        ("Sales rose 4% to $12m from $11.5m.", "$11.5m", "from"),
        ("Sales, at $12m, were up 4% on last year.", "$12m", None),
        ("Sales, at $12m, were up 4% on last year.", "4%", "by"),
        ("The price fell by 3 pence to 90 pence.", "3 pence", "by"),
        ("The price fell by 3 pence to 90 pence.", "90 pence", "to"),
        ("The price was cut from 93 pence to 90 pence.", "93 pence", "from"),
        ("The price was cut from 93 pence to 90 pence.", "90 pence", "to"),
        ("A 4% rise in sales lifted profit.", "4%", "by"),
        ("The council raised the fee to £40, a rise of £5.", "£40", "to"),
        ("The council raised the fee to £40, a rise of £5.", "£5", "by"),
        ("The number of pupils has grown by a third to 900.", "900", "to"),
        ("The toll climbed past 60.", "60", "to"),
        ("The toll stands at 60, up from 41.", "60", None),
        ("The toll stands at 60, up from 41.", "41", "from"),
        ("Rents doubled to $2,000.", "$2,000", "to"),
        ("The fund grew from $3m in May to $5m in June.", "$3m", "from"),
        ("The fund grew from $3m in May to $5m in June.", "$5m", "to"),
        ("The bank lowered its rate a quarter point to 4.25%.", "4.25%", "to"),
        ("The firm hired 300 people.", "300 people", None),
        ("He was fined $500, down from $800 on appeal.", "$500", None),
        ("He was fined $500, down from $800 on appeal.", "$800", "from"),
        ("Its stake went from 20% to 35%.", "20%", "from"),
        ("Its stake went from 20% to 35%.", "35%", "to"),
        ("Prices increased in 40 towns.", "40 towns", None),
        ("The river rose 2 metres in 3 hours.", "2 metres", "by"),
        ("The river rose 2 metres in 3 hours.", "3 hours", None),
        ("After falling for 3 years, output rose 2%.", "3 years", None),
        ("After falling for 3 years, output rose 2%.", "2%", "by"),
        ("The 300 workers asked for a 6% increase.", "300 workers", None),
        ("The 300 workers asked for a 6% increase.", "6%", "by"),
        ("Shares lost 3% and closed at $40.", "3%", "by"),
        ("Shares lost 3% and closed at $40.", "$40", None),
        ("Shares slid 3%, closing at $40.", "3%", "by"),
        ("Shares slid 3%, closing at $40.", "$40", None),
        ("The deficit narrowed to $3bn from $4bn.", "$4bn", "from"),
        ("It reduced the workforce of 900 by 90.", "900", None),
        ("It reduced the workforce of 900 by 90.", "90", "by"),
        ("The dog fell from a 200-foot cliff.", "200-foot", None),
        ("The list grew to a 600-page book.", "600-page", None),
    ],
)
def test_size_and_level_of_a_change(text: str, figure: str, change: str | None) -> None:
    found = {one.mention.text: one.frame.change for one in statements(analyse(read_text(text)))}
    assert found[figure] == change
