"""What a headline says against its own text."""

from __future__ import annotations

import pytest

import checker


def within(headline: str, text: str) -> list[tuple[str, tuple[str, ...]]]:
    document = checker.read_text(f"{headline}\n\n{text}", name="a.txt")
    return [
        (one.rule, tuple(claim.shown for claim in one.claims))
        for one in checker.compare([document]).findings
        if one.scope == "within" and one.verdict == "discrepancy"
    ]


@pytest.mark.parametrize(
    ("headline", "text", "expected"),
    [
        ('Storm kills 14 in Varna', 'A storm killed 12 people in Varna on Monday. Roofs were torn off and trees fell on cars.', [('general/figures', ('14', '12 people'))]),
        ('Corvin to cut 400 jobs', 'The glass maker Corvin is to cut 450 jobs, it said on Tuesday. The plant at Delmar is hit hardest.', [('business/company.layoffs', ('400 jobs', '450 jobs'))]),
        ('Velmo buys Tallis for $850 billion', 'The car maker Velmo is buying the software firm Tallis for $850 million, the two said on Friday. The deal closes in May.', [('deals/deal.amount', ('$850 billion', '$850 million'))]),
        ('Redmoor win 3-1', 'Redmoor beat Calder Town 2-1 on Saturday with two goals from Lund. A crowd of 9,000 saw the game.', [('general/figures', ('3-1', '2-1'))]),
        ('Man, 42, dies in Hadley blaze', 'A 47-year-old man died in a fire at a house in Hadley on Sunday. He lived alone.', [('general/figures', ('42', '47-year-old'))]),
        ('Profit up 12% at Haldane', 'Profit at the brewer Haldane rose 21% last year, the company said on Tuesday. Sales were flat.', [('general/figures', ('12%', '21%'))]),
        ('Hadley pool to reopen on 3 March', 'The swimming pool in Hadley is to reopen on 13 March after repairs. The council paid £2m.', [('general/figures', ('3 March', '13 March'))]),
        ('Gift of $4m for hospital', 'Ada Quill gave the Lorn hospital $6m on Monday. The money pays for beds, a spokeswoman said.', [('general/figures', ('$4m', '$6m'))]),
        ('Ashe jailed for four years', 'The banker Tom Ashe was sentenced to six years in prison on Friday. He had denied fraud.', [('general/figures', ('four years', 'six years'))]),
        ('12,000 march in Delmar', 'Some 21,000 people marched through Delmar on Saturday, police said. There was no trouble.', [('general/figures', ('12,000', '21,000 people'))]),
        ('Trains stop for three hours', 'Trains stood still for five hours on Wednesday in Leden. Signals had failed.', [('general/figures', ('three hours', 'five hours'))]),
        ('Quake of 5.6 shakes Arrun', 'An earthquake of magnitude 6.5 shook Arrun on Sunday. Nobody was hurt.', [('general/figures', ('5.6 shakes', '6.5'))]),
        ('Tariff rises to 15%', 'The tariff rises from 10% to 25% in June, the ministry said. Importers protested.', [('general/figures', ('15%', '25%'))]),
        ('Runner covers 420 km', 'Ole Brand ran 240 km across the Skarn desert. He trained for a year.', [('general/figures', ('420 km', '240 km'))]),
        ('Painting fetches $2.4m', 'A painting by Ada Quill fetched $4.2m in Geneva on Thursday. The buyer was not named.', [('general/figures', ('$2.4m', '$4.2m'))]),
        ('Turnout 58 percent in Lorn', 'Turnout in Lorn was 85 percent on Sunday. The mayor won.', [('general/figures', ('58 percent', '85 percent'))]),
    ],
)  # fmt: skip
def test_what_the_text_says_otherwise(
    headline: str, text: str, expected: list[tuple[str, tuple[str, ...]]]
) -> None:
    assert within(headline, text) == expected


@pytest.mark.parametrize(
    ("headline", "text"),
    [
        ('Storm kills dozen in Varna', 'A storm killed 12 people in Varna on Monday. Fourteen were hurt.'),
        ('Corvin to cut 450 jobs', 'The glass maker Corvin is to cut 450 jobs, it said on Tuesday. It cut 400 jobs last year.'),
        ('Velmo buys Tallis for $850m', 'The car maker Velmo is buying the software firm Tallis for $850 million. It had bid $700m in May.'),
        ('Redmoor win 3-1', 'Redmoor beat Calder Town 3-1 on Saturday after it was 2-1 at half-time. They won 2-0 a year ago.'),
        ('Man, 42, dies in Hadley blaze', 'A 42-year-old man died in a fire at a house in Hadley on Sunday. A neighbour, 47, was treated for smoke.'),
        ('Profit up 12% at Haldane', 'Profit at the brewer Haldane rose 12% last year. Profit in Asia rose 21%. Analysts had expected 9%.'),
        ('Hadley pool to reopen on 3 March', 'The pool in Hadley is to reopen on 3 March. The sauna follows on 13 March.'),
        ('Four things to know about the Lorn vote', '1. Turnout was 58 percent.\n2. The mayor lost.\n3. The count took two days.\n4. A recount is unlikely.'),
        ('Support for the tram slips', 'Support for the tram fell 14 points, from 52 percent to 38 percent. In the north it fell 27 points.'),
        ('Bank trims staff', 'The bank employs 4,200 people. Of these, 1,800 work in Leden and 2,100 in Varna; the rest are in smaller branches.'),
        ('Ship company shrinks', 'The fleet fell to 100 from 120 ships, the company said. It sold 20.'),
        ('Water bill passes', 'The water bill passed by 61 votes to 39 on Thursday. Ten of the 110 members abstained.'),
        ('Ferry with 144 aboard runs aground', 'A ferry with 144 people on board ran aground on Tuesday. The six crew and 138 passengers were taken off.'),
        ('Sales doubled at Velmo', 'Sales doubled from $2.4m to $4.8m. Sales of vans rose from $0.4m to $0.7m.'),
        ('Library to close after 50 years', 'The library opened in 1975 and closes in 2025 after 50 years; the reading room is 40 years old.'),
        ('Ashe jailed for six years', 'The banker Tom Ashe was sentenced to six years in prison. The prosecution had asked for eight years; his partner got four years.'),
        ('Tariff rises to 25%', 'The tariff rises from 10% to 25% in June. It was 15% until 2019.'),
        ('Painting fetches $4.2m', 'A painting by Ada Quill fetched $4.2m in Geneva, above the estimate of $2.4m. A drawing made $300,000.'),
        ('Turnout 58 percent in Lorn', 'Turnout in Lorn was 58 percent on Sunday, after 64 percent four years ago. In the town it was 51 percent.'),
        ('Thousands march in Delmar', 'Some 21,000 people marched through Delmar, police said. The organisers spoke of 30,000.'),
        ('Two die as 5.6 quake shakes Arrun', 'An earthquake of magnitude 5.6 shook Arrun. An aftershock of 4.9 followed. In 1999 a quake of 7.1 killed 300 people there.'),
        ('Trains stop for three hours', 'Trains stood still for three hours on Wednesday. Last year they stood still for five hours.'),
    ],
)  # fmt: skip
def test_what_the_text_says_too(headline: str, text: str) -> None:
    assert within(headline, text) == []


def test_a_draft_is_held_against_its_own_headline() -> None:
    draft = checker.read_text(
        "Trains stop for three hours\n\nTrains stood still for five hours in Leden.", name="draft.txt"
    )
    source = checker.read_text("On Wednesday trains stood still for five hours in Leden.", name="a.txt")
    found = [one for one in checker.check(draft, [source]).findings if one.scope == "within"]
    assert [one.explanation for one in found] == [
        "The draft: The headline says three hours, and the text five hours."
    ]
