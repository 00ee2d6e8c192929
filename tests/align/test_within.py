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
