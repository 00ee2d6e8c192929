"""What a headline says against its own text."""

from __future__ import annotations

import pytest

import checker


def within(headline: str, text: str) -> list[tuple[str, tuple[str, ...]]]:
    document = checker.read_text(f"{headline}\n\n{text} The company would not say more.\n", name="a.txt")
    return [
        (found.severity, tuple(claim.shown for claim in found.claims))
        for found in checker.compare([document]).findings
        if found.scope == "within" and found.field is None and found.rule == "general/figures"
    ]


@pytest.mark.parametrize(
    ("headline", "text", "expected"),
    [
        (
            "Dockyard wins order worth $850 billion",
            "The dockyard in Sarn has won an order worth $850 million, it said on Monday.",
            ("$850 billion", "$850 million"),
        ),
        (
            "Storm floods 412 homes in Marle",
            "The storm flooded 421 homes in Marle on Friday night, the county said.",
            ("412 homes", "421 homes"),
        ),
        (
            "Fire at Norden mill kills 17",
            "A fire at a paper mill in Norden killed seven workers on Friday, police said. Nine others were hurt.",
            ("17", "seven workers"),
        ),
        (
            "Sales at Holm jump 31%",
            "Sales at Holm rose 13% to €113m in the year to March, from €100m, the grocer said on Tuesday.",
            ("31%", "13%"),
        ),
        (
            "A race in the rain",
            "Ana Roe, 34, won the race on Sunday. It rained for hours. Roe, 43, had come second in May.",
            ("34", "43"),
        ),
        (
            "Crash near Sollen",
            "Twelve people died on Monday when a bus crashed near Sollen. The crash that killed 14 people near Sollen on "
            "Monday was the worst for the firm.",
            ("Twelve people", "14 people"),
        ),
    ],
)
def test_contradictions(headline: str, text: str, expected: tuple[str, str]) -> None:
    assert within(headline, text) == [("warning", expected)]


@pytest.mark.parametrize(
    ("headline", "text"),
    [
        (
            "Storm floods 400 homes in Marle",
            "The storm flooded 412 homes in Marle on Friday night, the county said.",
        ),
        (
            "Storm floods 412 homes in Marle",
            "The storm flooded 412 homes in Marle; last year 421 were under water.",
        ),
        (
            "Dockyard wins $850 million order",
            "The dockyard won an order on Monday. It had lost $80 million last year.",
        ),
        (
            "Fire at Norden mill kills 17",
            "A fire at a paper mill in Norden killed seven workers on Friday. Ten visitors died on Saturday.",
        ),
        (
            "Singer Kai Roe dead at 77",
            "Kai Roe, who sang for kings, died on Friday. No one was hurt in the fire.",
        ),
        (
            "A race in the rain",
            "Ana Roe, 34, won the race on Sunday. It rained for hours. Her father, Jan Roe, 63, had come in May.",
        ),
        (
            "an age of one of two of a surname",
            "Ana Roe, 34, won the race on Sunday. Her father Jan Roe was there. Roe, 63, had come second in May.",
        ),
        (
            "A race in the rain",
            "Ana Roe, 34, won the race on Sunday. Her 18-year-old brother cheered. A 26-year-old fan of Roe sang.",
        ),
        (
            "Two bombs in Tarn",
            "A bomb killed 12 people in Tarn on Monday. The second bomb in Tarn killed 14 people on Monday.",
        ),
        (
            "Blast in Tarn",
            "The blast in Tarn on Monday killed 12 people, police first said. The toll rose to 14 people killed in Tarn.",
        ),
        (
            "Teachers to get 4.1 percent",
            "Bus drivers will get 1.4 percent and teachers 4.1 percent, the board said. Cooks get 3 percent.",
        ),
        (
            "Two of 12 miners found alive",
            "Rescuers reached the mine on Monday. They found 10 bodies and two survivors.",
        ),
    ],
)
def test_no_contradiction(headline: str, text: str) -> None:
    assert within(headline, text) == []


def test_one_thing_said_twice() -> None:
    text = "The flood drowned 31 sheep near Arle, farmers said. It rained on. The flood drowned 36 sheep near Arle."
    other = text.replace(
        "The flood drowned 36 sheep near Arle.", "A week before, a fire had killed 36 sheep in Sundt."
    )
    found = [
        [
            one.relation
            for one in checker.compare([checker.read_text(each, name="a.txt")]).findings
            if one.scope == "within"
        ]
        for each in (text, other)
    ]
    assert found == [["contradicts"], []]
