from datetime import date

import pytest

import checker

TODAY = date(2025, 7, 1)


def said(text: str, today: date = TODAY) -> list[str]:
    report = checker.compare([checker.read_text(text, "a.md")], today=today)
    return [one.explanation for one in report.findings if one.label == "date of publication"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "---\ndate: 2025-07-12\n---\nAcme Corp closed its plant.",
            ["a is dated 12 July 2025, which is yet to come."],
        ),
        ("---\ndate: 2025-07-01\n---\nAcme Corp closed its plant.", []),
        (
            "---\ndate: 2025-06-10\n---\nThe plant was closed on 12 June 2025, the company said.",
            ["a is of 10 June 2025 and tells of 12 June 2025 as past."],
        ),
        ("---\ndate: 2025-06-10\n---\nThe plant will be closed on 12 June 2025, the company said.", []),
        ("---\ndate: 2025-06-10\n---\nThe company said the plant is expected to open on 12 June 2025.", []),
        ("---\ndate: 2025-06-12\n---\nThe plant was closed on 12 June 2025, the company said.", []),
        ("The plant was closed on 12 June 2025, the company said.", []),
        ("Published: 11/06/2025\n\nThe plant was closed on 12 June 2025, the company said.", []),
    ],
)
def test_the_day_of_an_article(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("later", "relation"),
    [("2025-06-20", "superseded"), ("2025-07-02", "contradicts"), ("2031-01-01", "contradicts")],
)
def test_a_day_yet_to_come_supersedes_nothing(later: str, relation: str) -> None:
    texts = (
        ("a.md", "---\ndate: 2025-06-10\n---\nA fire in Ely killed 12 people, the mayor said."),
        ("b.md", f"---\ndate: {later}\n---\nA fire in Ely killed 14 people, the mayor said."),
    )
    report = checker.compare([checker.read_text(text, name) for name, text in texts], today=TODAY)
    assert [one.relation for one in report.findings if one.field == "casualties.killed"] == [relation]
