"""Figures of a draft that the sources have for something else only: told by what each figure is of."""

from __future__ import annotations

import pytest

import checker
from checker.align.vocabulary import Vocabulary
from checker.judge.draft.owned import Asked

FERRY = (
    "The Halm ferry carried 4,100 cars in July and the Brede ferry 6,300. A crossing costs 12 euros by day, or 7 euros at "
    "night. Repairs to the Halm took 40 days and cost 2.6 million euros; a new engine alone took 900,000 euros. Captain Ilse "
    "Bohn has sailed for 31 years, her mate Piet Rau for four. The crew found 23 cracks in the hull and five in the deck."
)
SCHOOL = (
    "Pupils at Elm Road sat 380 exams and passed 91 percent of them, while those at Oak Lane passed 74 percent. Elm Road "
    "spends $8,200 a pupil, Oak Lane $6,900. Eleven teachers left last year, three of them for Oak Lane. Truancy fell to 4 "
    "percent from 7 percent five years ago. Of its 52 rooms Oak Lane uses 45."
)


def flagged(draft: str, source: str) -> list[str]:
    """The figures of the draft that are said to stand for something else."""
    report = checker.check(
        checker.read_text(draft, name="draft.txt"), against=[checker.read_text(source, name="source.txt")]
    )
    return [
        claim.shown
        for finding in report.findings
        if finding.severity == "warning"
        for claim in finding.claims
        if claim.source == "draft.txt"
    ]


@pytest.mark.parametrize(
    ("draft", "source", "expected"),
    [
        ("The Brede ferry carried 4,100 cars.", FERRY, "4,100 cars"),
        ("At night a crossing costs 12 euros.", FERRY, "12 euros"),
        ("A new engine cost 2.6 million euros.", FERRY, "2.6 million euros"),
        ("Piet Rau, the mate, has sailed for 31 years.", FERRY, "31 years"),
        ("In the deck 23 cracks were found.", FERRY, "23 cracks"),
        ("Oak Lane passed 91 percent of its exams.", SCHOOL, "91 percent"),
        ("Oak Lane spends $8,200 a pupil.", SCHOOL, "$8,200"),
        ("Five years ago truancy stood at 4 percent.", SCHOOL, "4 percent"),
    ],
)
def test_a_figure_of_something_else(draft: str, source: str, expected: str) -> None:
    assert expected in flagged(draft, source)


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("The Halm took 4,100 cars across and the Brede 6,300.", FERRY),
        ("By day it is 12 euros and at night 7 euros.", FERRY),
        ("Of the 2.6 million euros, 900,000 euros went into a new engine.", FERRY),
        ("Ilse Bohn has 31 years at sea behind her.", FERRY),
        ("The hull had 23 cracks, the deck five.", FERRY),
        ("Elm Road's pupils passed 91 percent of 380 exams.", SCHOOL),
        ("A pupil costs $6,900 at Oak Lane and $8,200 at Elm Road.", SCHOOL),
        ("Truancy is down from 7 percent to 4 percent.", SCHOOL),
        ("Oak Lane has 52 rooms, of which it uses 45.", SCHOOL),
    ],
)
def test_a_figure_of_the_same_in_other_words(draft: str, source: str) -> None:
    assert flagged(draft, source) == []


def test_what_two_figures_share_tells_neither_from_the_other() -> None:
    vocabulary = Vocabulary([["roof", "abbey"], ["organ", "abbey"]])
    own = {"abbey": 1.0, "organ": 1.0, "unheard": 1.0}
    assert Asked(own, vocabulary).contrast({"abbey": 1.0, "roof": 1.0}, {"abbey": 1.0, "organ": 1.0}) == (
        0.0,
        1.0,
        1.0,
    )


def test_a_period_that_one_figure_has_may_be_of_both() -> None:
    vocabulary = Vocabulary([["sale"]])
    own = {"quarter:3": 1.0}
    assert Asked(own, vocabulary).contrast({"quarter:3": 1.0}, {"sale": 1.0}) == (0.0, 0.0, 0.0)
    assert Asked(own, vocabulary).contrast({"quarter:3": 1.0}, {"quarter:2": 1.0}) == (1.0, 0.0, 0.0)
    assert Asked(own, vocabulary).contrast({"sale": 1.0}, {"quarter:3": 1.0}) == (0.0, 1.0, 1.0)
    of_last_year = {"quarter:3": 1.0, "year:2019": 1.0}  # "compared with $1.12 in the third quarter of 2019"
    assert Asked(own, vocabulary).contrast({"sale": 1.0}, of_last_year) == (0.0, 0.0, 0.0)
    day = {"weekday:monday": 1.0}  # the day of a story is told once
    assert Asked(day, vocabulary).contrast({"sale": 1.0}, day) == (0.0, 0.0, 0.0)
    assert Asked(day, vocabulary).contrast({"weekday:friday": 1.0}, day) == (0.0, 1.0, 1.0)
