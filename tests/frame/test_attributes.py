"""What a figure measures, by name, in the words that newsrooms have for it."""

from __future__ import annotations

import pytest

from checker.extract import analyse
from checker.frame import Frame, statements
from checker.read import read_text


def frame(text: str) -> Frame:
    """The frame of the last figure of a text."""
    return statements(analyse(read_text(text, name="a")))[-1].frame


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The stamp sold for $40,000.", {"price"}),
        ("The winning bid was $40,000.", {"price"}),
        ("A dealer offered $40,000.", {"offer"}),
        ("The stamp had been valued at $40,000.", {"valuation"}),
        ("The mill was fined $40,000.", {"fine"}),
        ("The lender has debts of $4m.", {"debt"}),
        ("The hall holds 400 people.", {"capacity"}),
        ("A crowd of 400 saw the play.", {"attendance"}),
        ("The play drew 400 people.", {"attendance"}),
        ("The mill will cut 400 jobs.", {"sacked"}),
        ("The mill will create 400 jobs.", {"created"}),
        ("The mill will employ 400 people.", {"created"}),
        ("The mill employs 400 people.", {"staff"}),
        ("Turnout was 61%.", {"turnout"}),
        ("The mast is 40 metres tall.", {"height"}),
        ("The hut is 40 km away.", {"distance"}),
        ("Profit rose 12%.", {"change of profit"}),
        ("Exports grew by 12%.", {"change of exports"}),
        ("It posted a 12% rise in sales.", {"change of sales"}),
        ("They waited for $40,000.", set()),
        ("The storm reached 12 villages.", set()),
    ],
)
def test_attributes(text: str, names: set[str]) -> None:
    assert frame(text).attribute == names


@pytest.mark.parametrize(
    ("text", "aspect"),
    [
        ("Another mill was sold for $4m.", "other"),
        ("A rival sold 40 boats.", "other"),
        ("The mill alone is valued at $4m.", "alone"),
        ("The record high is 41C.", "standing"),
        ("They had hoped to raise $4m.", "earlier"),
        ("The bridge was expected to cost $4m.", "earlier"),
        ("Landings fell 5% in the year before.", "earlier"),
        ("Ely led 2-1.", "stage"),
        ("In the second quarter sales were $4m.", ""),
        ("He lives alone on $400.", ""),
        ("A fire crew was called to 40 homes.", ""),
    ],
)
def test_of_something_else(text: str, aspect: str) -> None:
    assert frame(text).aspect == ({aspect} if aspect else set())
