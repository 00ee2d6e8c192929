"""Claims of one field whose frames say of when and of how much they are: no conflict where a slot clashes."""

from __future__ import annotations

import pytest

import checker
from checker.model import Finding

TOLL = "A bomb in Harra on Sunday killed 14 people."
LODAL = "The crash near Lodal injured 50 people."


def flagged(one: str, other: str) -> list[Finding]:
    documents = [checker.read_text(text, name=name) for name, text in (("a.txt", one), ("b.txt", other))]
    found = checker.compare(documents).findings
    return [each for each in found if each.verdict == "discrepancy" and each.severity in ("error", "warning")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (TOLL, "Police in Harra had earlier said that the bomb on Sunday killed 10 people."),
        (TOLL, "Officials initially reported that the Harra bomb had killed 10 people on Sunday."),
        (TOLL, "The bomb in Harra on Sunday would have killed 40 people if it had gone off at noon."),
        (
            "The attack in Vell killed 14 people besides the gunman.",
            "The attack in Vell killed 15 people, the gunman among them.",
        ),
        (LODAL, "The crash near Lodal injured 12 people seriously."),
        (
            "Acme will buy Bolt for $5 billion.",
            "Acme would have paid $6 billion for Bolt if talks had ended in May.",
        ),
        ("Turnout in the election was 62 percent.", "Turnout in the last election was 58 percent."),
        ("Turnout in the election was 62 percent.", "Turnout in the election was 31 percent by noon."),
        (
            "A court sentenced Roe to 10 years in prison.",
            "Prosecutors had asked for a sentence of 15 years in prison for Roe.",
        ),
        ("Acme holds a 25 percent stake in Bolt.", "Acme will raise its stake in Bolt to 40 percent."),
    ],
)
def test_what_answers_another_question_is_no_conflict(one: str, other: str) -> None:
    assert flagged(one, other) == []


@pytest.mark.parametrize(
    ("one", "other", "severities"),
    [
        (TOLL, "A bomb in Harra on Sunday killed 10 people.", ["warning"]),  # the days are not known
        (
            "By A. Roe, 3 March 2024\n\n" + TOLL,
            "By B. Poe, 3 March 2024\n\nA bomb in Harra on Sunday killed 10 people.",
            ["error"],
        ),
        (LODAL, "The crash near Lodal injured 80 people.", ["warning"]),
        ("Ann Lee, 28, won.", "Ann Lee, 30, won.", []),  # a notice: years may lie between the two
        ("Ann Lee, 28, won.", "Ann Lee, 82, won.", ["warning"]),
        (
            "Ann Lee, 28, won the 12-mile race in 81 minutes.",
            "Ann Lee, 30, won the 12-mile race in 81 minutes.",
            ["warning"],
        ),
    ],
)
def test_what_answers_one_question_is_one(one: str, other: str, severities: list[str]) -> None:
    assert [each.severity for each in flagged(one, other)] == severities


def test_what_is_apart_is_listed() -> None:
    texts = {
        "a.txt": TOLL,
        "b.txt": TOLL,
        "c.txt": "Officials initially said that the bomb in Harra had killed 10 people.",
    }
    report = checker.compare([checker.read_text(text, name=name) for name, text in texts.items()])
    shown = [
        (each.verdict, each.relation, [claim.shown for claim in each.claims])
        for each in report.findings
        if each.field == "casualties.killed"
    ]
    assert shown == [
        ("agreement", "same", ["14 people", "14 people"]),
        ("not_checked", "incomparable", ["10 people"]),
    ]
