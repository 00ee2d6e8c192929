"""What a figure in a table measures: the heads of its row and column say it, its neighbours in the row do not."""

from __future__ import annotations

import pytest

import checker
from checker.extract import analyse
from checker.frame.statements import statements

WORKS = """The council has published what the works will cost.

| Work | 2031 | 2032 |
|------|-----:|-----:|
| Roof | £200,000 | £150,000 |
| New windows | £90,000 | £70,000 |

| Village | Homes | People in work |
|---|---|---|
| Alderton | 1,250 | 3,100 |
| Brisk Water | 480 | 61% |
"""


@pytest.mark.parametrize(
    ("figure", "kind", "head", "subject", "period"),
    [
        ("£200,000", "money", "roof", set(), {"year:2031"}),
        ("£150,000", "money", "roof", set(), {"year:2032"}),
        ("£90,000", "money", "window", {"new"}, {"year:2031"}),
        ("1,250", "count", "home", {"alderton"}, set()),
        ("3,100", "count", "work", {"people", "alderton"}, set()),
        ("480", "count", "home", {"brisk", "water"}, set()),
        ("61%", "percent", "work", {"people", "brisk", "water"}, set()),
    ],
)
def test_frames_of_cells(figure: str, kind: str, head: str, subject: set[str], period: set[str]) -> None:
    document = checker.read_text(WORKS, "works.md")
    frame = next(one.frame for one in statements(analyse(document)) if one.mention.text == figure)
    assert (frame.kind, frame.head, frame.subject, frame.period) == (kind, head, subject, period)


def test_rows_are_story_and_no_headings() -> None:
    document = checker.read_text(WORKS, "works.md")
    figures = [one for one in checker.extract(document) if one.kind == "money"]
    assert {one.section for one in figures} == {"story"}


def test_a_table_in_a_plain_text_is_text() -> None:
    document = checker.read_text(WORKS, "works.txt")
    frame = next(one.frame for one in statements(analyse(document)) if one.mention.text == "1,250")
    assert frame.kind == "number"
