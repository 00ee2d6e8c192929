"""Short stories of two newsrooms on deals, casualties, appointments and ages: what looks like a conflict of a field, and what is one."""

from __future__ import annotations

import pytest

import checker
from checker.model import Finding

DAY = "3 March 2024\n\n"


def found(one: str, other: str, verdict: str = "discrepancy") -> list[Finding]:
    documents = [
        checker.read_text(DAY + text, name=name) for name, text in (("a.txt", one), ("b.txt", other))
    ]
    return [
        each
        for each in checker.compare(documents).findings
        if each.verdict == verdict and each.severity in ("error", "warning")
    ]


SILENT = [
    # one place of many
    (
        "Velm voted on Sunday. Turnout was 63 percent in the Velm referendum.",
        "In the Velm referendum on Sunday turnout was highest in Oldtown, at 71 percent.",
    ),
    # a part, and all
    (
        "A coach left the road near Alba on Sunday. Nine pupils and two teachers were killed.",
        "Eleven people were killed when a coach left the road near Alba on Sunday.",
    ),
    (
        "The blast at the Ostrava pit killed six miners and three rescuers.",
        "The blast at the Ostrava pit killed nine men.",
    ),
    (
        "The ferry Lumo sank on Friday. The captain and four deckhands died.",
        "Five people died when the ferry Lumo sank on Friday.",
    ),
    (
        "A fire in a clinic in Porto killed seven patients, three of them children.",
        "Three children died in a fire in a clinic in Porto.",
    ),
    (
        "Twelve passengers were killed in the train crash near Ulm.",
        "Thirteen people were killed in the train crash near Ulm, the driver among them.",
    ),
    # another event
    (
        "A landslide in Vals killed 14 hikers on Monday.",
        "A landslide buried a hut in Vals on Monday. In 1998 a landslide there killed 40 people.",
    ),
    (
        "A bomb killed four people at a market in Harra on Tuesday.",
        "A bomb went off at a market in Harra on Tuesday. Last year a bomb there killed 30 people.",
    ),
    (
        "A gas leak in a school in Leeds hurt 20 pupils on Monday.",
        "A school in Leeds was cleared on Monday. A gas leak at a plant in Turin hurt 55 workers in May.",
    ),
    # of those who did it, and who was there
    (
        "Gunmen killed nine guests in a hotel in Dahar on Sunday.",
        "Police shot three gunmen in a hotel in Dahar on Sunday.",
    ),
    (
        "The raid on the port of Selm left two marines dead.",
        "The raid on the port of Selm left eleven rebels dead.",
    ),
    # what might have been, and what was
    (
        "The dam at Krona broke on Sunday and killed 12 people.",
        "The dam at Krona broke on Sunday. Engineers had warned that it could kill 400 people.",
    ),
    # deals: a part, another target, another time, another thing
    (
        "Nordhaus agreed to buy Kelby for $3.2 billion.",
        "Nordhaus will pay $2 billion of the price of Kelby in cash and the rest in shares.",
    ),
    (
        "Nordhaus agreed to buy Kelby for $3.2 billion.",
        "Nordhaus, which agreed to buy Kelby, bought Selwyn for $1.1 billion in 2019.",
    ),
    (
        "Nordhaus agreed to buy Kelby for $3.2 billion.",
        "Nordhaus agreed to buy Kelby. Kelby's board had rejected an offer of $2.8 billion.",
    ),
    ("Orda Foods bid $900 million for Lisle.", "Palmer Group bid $1.1 billion for Lisle."),
    # posts: another body, another time
    ("Ana Brandt is the CEO of Kelby.", "Odo Wick is the CEO of Kelby Norway."),
    ("Ana Brandt has been the CEO of Kelby since May.", "Odo Wick was the CEO of Kelby until April."),
    ("Ana Brandt is the CEO of Kelby.", "Odo Wick is the chairman of Kelby."),
    # ages: another person, another time
    (
        "Ana Brandt, 44, won the race in Oslo.",
        "Ana Brandt won the race in Oslo. Her 17-year-old son came in third.",
    ),
    (
        "Ana Brandt, 44, won the race in Oslo.",
        "Ana Brandt was 31 when she first won the race in Oslo.",
    ),
    ("Ana Brandt, 44, won the race in Oslo.", "Petra Brandt, 39, came second in the race in Oslo."),
]


@pytest.mark.parametrize(("one", "other"), SILENT)
def test_what_only_looks_like_a_conflict(one: str, other: str) -> None:
    assert [
        (each.field or each.rule, [claim.shown for claim in each.claims]) for each in found(one, other)
    ] == []


DIFFERING = [
    ("casualties.killed", "Nine miners died in the shaft at Ostrava on Monday.", "Seven miners died in the shaft at Ostrava on Monday."),
    ("casualties.killed", "Fifteen patients were killed in a fire in a clinic in Porto.", "A fire in a clinic in Porto killed 19 patients."),
    ("casualties.killed", "A coach crash near Ulm on Sunday cost 11 lives.", "Fourteen people died when a coach crashed near Ulm on Sunday."),
    ("casualties.killed", "The death toll of the flood in Vell stands at 31.", "The flood in Vell has killed 45 people."),
    ("casualties.injured", "Six pupils were hurt when a wall fell in Leeds.", "Nine pupils were hurt when a wall fell in Leeds."),
    ("casualties.injured", "Eight workers suffered burns in the blast at the Turin plant.", "The blast at the Turin plant injured 18 workers."),
    ("casualties.missing", "Four sailors are missing after the Lumo sank off Skerry.", "Six sailors remain missing after the Lumo sank off Skerry."),
    ("casualties.homeless", "The fire in Ostra left 300 people homeless.", "The fire in Ostra left 900 people homeless."),
    ("deal.amount", "Nordhaus agreed to buy Kelby for $3.2 billion.", "Nordhaus is to acquire Kelby for $4.2 billion."),
    ("deal.amount", "Nordhaus will pay $3.2 billion for Kelby.", "Kelby is being bought by Nordhaus for $2.3 billion."),
    ("deal.amount", "Nordhaus invested $300 million in Kelby.", "Nordhaus has put $500 million into Kelby."),
    ("deal.amount", "Orda Foods has sold Lisle to Palmer Group for $900 million.", "Palmer Group bought Lisle from Orda Foods for $600 million."),
    ("deal.amount", "Nordhaus's $3.2 billion takeover of Kelby closes in May.", "Nordhaus completed its takeover of Kelby for $3.7 billion."),
    ("deal.amount", "The $450 million sale of Lisle was signed on Monday.", "Lisle was sold for $540 million on Monday."),
    ("deal.stake", "Nordhaus took a 49% stake in Kelby.", "Nordhaus bought 45 percent of Kelby."),
    ("leadership.ceo", "Ana Brandt is the CEO of Kelby.", "Odo Wick is the CEO of Kelby."),
    ("leadership.founder", "Kelby was founded by Ana Brandt.", "Odo Wick is the founder of Kelby."),
    ("person.age", "Ana Brandt, 44, won the race in Oslo.", "Ana Brandt, 34, won the race in Oslo."),
    ("person.age", "The winner in Oslo was 44-year-old Ana Brandt.", "Ana Brandt, 54, won the race in Oslo."),
    ("person.age", "Ana Brandt, who is 44, won the race in Oslo.", "Ana Brandt, aged 48, won the race in Oslo."),
]  # fmt: skip


@pytest.mark.parametrize(("field", "one", "other"), DIFFERING)
def test_what_is_a_conflict(field: str, one: str, other: str) -> None:
    assert [each.field for each in found(one, other)] == [field]


@pytest.mark.parametrize(
    "other",
    [
        "Tamsin Foods is going overseas. The Riga company will pay Rs 12,400 crore for Sharjah's Oro Verde.",
        "Tamsin Foods is to buy Oro Verde, a coffee brand, for Rs 12,400 crore.",
    ],
)
def test_a_name_that_only_describes_takes_no_part(other: str) -> None:
    one = "Tamsin Foods has agreed to buy Gulf coffee brand Oro Verde for Rs 1,240 crore."
    told = [tuple(claim.shown for claim in each.claims) for each in found(one, other)]
    assert told == [("Rs 1,240 crore", "Rs 12,400 crore")]


def test_each_of_two_amounts_has_the_target_behind_it() -> None:
    one = "Halden paid $19 million for Marlow and $3 billion for Selwyn Docks."
    other = "Halden bought Selwyn Docks for $5 billion and Marlow for $19 million."
    told = {(each.subject, *(claim.shown for claim in each.claims)) for each in found(one, other)}
    assert told == {("Selwyn Docks", "$3 billion", "$5 billion")}
