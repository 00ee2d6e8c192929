"""Figures of one sentence that it works out from its others."""

from __future__ import annotations

import pytest

import checker


def unfitting(text: str) -> list[str]:
    document = checker.read_text(f"{text} The owner could not be reached.", name="a.txt")
    found = checker.compare([document]).findings
    return [one.explanation for one in found if one.rule == "general/arithmetic"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a total behind its parts
        ("Nine people died in Varna and five in Leden, 15 in all.", "a: Nine people and five come to 14, not 15."),
        # a total before its parts
        ("The jury of 12 – seven women and six men – retired at noon.", "a: seven women and six men come to 13 people, not 12."),
        ("The team took five medals: two gold, two silver and two bronze.", "a: two, two and two come to 6 medals, not five medals."),
        ("The toll stands at 15: nine in Varna and five in Leden.", "a: nine and five come to 14, not 15."),
        # so much for each
        ("They will build 1,000 homes at £200,000 each, £20m in all.", "a: 1,000 homes times £200,000 are £200 million, not £20m."),
        ("He gets $5m a year for four years, a total of $25m.", "a: four years times $5m a year are $20 million, not $25m."),
        # more or less than another
        ("She ran the lap in 61 seconds, four seconds faster than the first, in 62.", "a: four seconds faster than 62 are 58 seconds, not 61 seconds."),
        ("The club has 240 members, 40% more than last year's 200.", "a: 40% more than 200 are 280 members, not 240 members."),
        # so many times another
        ("Twice as many came as last year, 300 against 120.", "a: Twice as much as 120 are 240, not 300."),
        # a part and its fraction
        ("The party won 60 of the 80 seats, or two thirds.", "a: two thirds of 80 seats is 53 seats, not 60."),
        ("Half of the 80 members, 30 in all, voted no.", "a: Half of 80 members is 40 members, not 30."),
        ("The price fell by a third, from $90 to $80.", "a: The change from $90 to $80 is 11.1%, not third."),
        # scores
        ("The Ravens beat Tidewater 98-91, by eight points.", "a: 98-91 is a difference of 7, not eight points."),
        ("The bill passed by 61 votes to 39, a majority of 12.", "a: 61 votes to 39 is a difference of 22, not 12."),
        # years
        ("Born in 1950, she died in 2020 at the age of 60.", "a: from 1950 to 2020 is 70 years, not 60."),
        ("The museum, founded in 1920, turns 90 in 2020.", "a: from 1920 to 2020 is 100 years, not 90."),
        ("The zoo opened in 1975 and closed in 2025 after 40 years.", "a: from 1975 to 2025 is 50 years, not 40 years."),
        ("In 2015, ten years after it opened in 2000, the zoo closed.", "a: from 2000 to 2015 is 15 years, not ten years."),
    ],
)  # fmt: skip
def test_what_does_not_fit(text: str, expected: str) -> None:
    assert unfitting(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Nine people died in Varna and five in Leden, 14 in all.",
        "Nine people died in Varna, including five of the crew, 12 in all.",
        "The town spent £2m on roads, £3m on schools and £1m on parks, £7m in all.",
        "They sold 40 houses – 12 more than in May and 25 more than in June.",
        "The toll stands at 15: nine in Varna, five in Leden and one at sea.",
        "The rate is 15%: 9% of the shops and 5% of the homes.",
        "They will build 1,000 homes at £200,000 each, £200m in all.",
        "He gets $5m a year for four years, a total of $20m.",
        "He gets $5m a year for four years, a signing bonus of $2m.",
        "Employers added 187,000 posts, 44,000 fewer than in April but 17,000 more than expected.",
        "The club has 240 members, 40 more than the 200 of last year.",
        "The house has 12 rooms, two more than the 30 trees in the garden would suggest.",
        "Twice as many came as last year, 240 against 120.",
        "The party won 60 of the 80 seats, or three quarters.",
        "Some 300 of its 1,200 jobs, or a third of those in Leden, will go.",
        "Half of the 80 members, 40 in all, voted no.",
        "The Ravens beat Tidewater 98-91, by seven points.",
        "The Ravens beat Tidewater 98-91, after eight points from Lund.",
        "Born in 1950, she died in 2020 at the age of 69.",
        "Born in 1950, she moved to Leden in 2020 with a dog aged 12.",
        "The zoo opened in 1975 and closed in 2025 after 20 years of losses.",
        "In 2015, ten years after her wedding, she sold the house that she bought in 2000.",
        "In 2015, ten years after it opened in 2005, the zoo closed.",
    ],
)
def test_what_fits(text: str) -> None:
    assert unfitting(text) == []
