"""Figures that two texts state alike, in other words; and equal figures that answer two questions."""

from __future__ import annotations

import pytest

from checker.align import questions, story_of
from checker.extract import analyse
from checker.read import read_text


def agreed(*texts: str) -> list[tuple[str, ...]]:
    analyses = [analyse(read_text(text, name=f"{at}.txt")) for at, text in enumerate(texts)]
    found = (question for question in questions(story_of(analyses)) if len(question.camps) == 1)
    return [tuple(one.mention.text for one in question.statements) for question in found]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "The orchestra sold 1,940 tickets for the gala.",
            "For the gala, 1,940 seats went at the orchestra's box office.",
            [("1,940 tickets", "1,940 seats")],
        ),
        (
            "The reservoir is at 37.5 per cent of its capacity.",
            "Water in the reservoir stands at 37.5% of what it can hold.",
            [("37.5 per cent", "37.5%")],
        ),
        ("The snow lay 30 cm deep in Tarn.", "Tarn had 300 mm of snow.", [("30 cm", "300 mm")]),
        (
            "Ines Corte, a 44-year-old baker, won on 3 May in Rome.",
            "In Rome the race of May 3 was won by Ines Corte, 44, who bakes bread.",
            [("44-year-old", "44"), ("3 May", "May 3")],
        ),
    ],
)
def test_agreements(one: str, other: str, expected: list[tuple[str, ...]]) -> None:
    assert agreed(one, other) == expected
    assert sorted(tuple(reversed(pair)) for pair in agreed(other, one)) == sorted(expected)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The blast killed 12 miners.", "The blast injured 12 miners."),
        ("Exports rose 6%, the ministry said.", "Exports fell 6%, said the ministry."),
        ("Rents rose 8% in 2019.", "Rents rose 8% in 2021."),
        ("The choir has three tenors.", "The bakery opened three hours late in another town."),
    ],
)
def test_equal_figures_of_two_questions(one: str, other: str) -> None:
    assert agreed(one, other) == []


def test_the_order_of_the_sources_changes_nothing() -> None:
    texts = {
        "a.txt": "The harbour wall cost 2.4 million euros and is 310 metres long.",
        "b.txt": "At 310 metres, the harbour wall cost €2.4m.",
        "c.txt": "The 310-metre harbour wall has cost 2.4 million euros.",
    }
    found = []
    for names in (list(texts), list(texts)[::-1]):
        story = story_of([analyse(read_text(texts[name], name=name)) for name in names])
        found.append(
            [[(one.source, one.start) for one in question.statements] for question in questions(story)]
        )
    assert found[0] == found[1] and len(found[0]) == 2


def test_a_figure_without_its_sign_is_no_difference_in_either_order() -> None:
    rose = "Turnover rose 8% to $6.2 billion in the second quarter; shares closed at $51.10."
    fell = "Turnover fell 8% to 6.2 billion in the second quarter; shares closed at $51.15."
    found = []
    for texts in ((rose, fell), (fell, rose)):
        story = story_of([analyse(read_text(text, name=f"{at}.txt")) for at, text in enumerate(texts)])
        found.append(
            sorted(sorted(one.mention.text for one in question.statements) for question in questions(story))
        )
    assert found[0] == found[1]
