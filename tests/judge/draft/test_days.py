"""Weekdays of a draft against those of a source that tells the same."""

from __future__ import annotations

import pytest

import checker


def said(draft: str, source: str) -> list[tuple[str, str]]:
    report = checker.check(
        checker.read_text(draft + "\n", name="draft.txt"),
        against=[checker.read_text(source + "\n", name="a.txt")],
    )
    return [(one.severity, one.claims[0].shown) for one in report.findings if one.verdict == "discrepancy"]


DIFFERS = [
    (
        "The flower show will close on Sunday at the town hall.",
        "The town hall is the place of this year's flower show, which closes on Saturday.",
        [("warning", "Sunday")],
    ),
    (
        "Over the ferry subsidy, delayed for weeks, the council votes on Tuesday.",
        "After weeks of delay over the ferry subsidy the council votes late on Thursday.",
        [("warning", "Tuesday")],
    ),
]
SILENT = [
    (
        "The flower show will close on Sunday at the town hall.",
        "The town hall is the place of this year's flower show, which opens on Saturday and closes on Sunday.",
    ),
    (
        "The flower show will close on Sunday at the town hall.",
        "The flower show at the town hall opens on Saturday.",
    ),
    ("The flower show will close on Sunday.", "The prison break was found out on Saturday."),
    (
        "The council votes on the ferry subsidy on Tuesday.",
        "The council votes on the ferry subsidy next week. It met on Thursday.",
    ),
]


@pytest.mark.parametrize(("draft", "source", "wanted"), DIFFERS)
def test_another_day_of_the_same(draft: str, source: str, wanted: list[tuple[str, str]]) -> None:
    assert said(draft, source) == wanted


@pytest.mark.parametrize(("draft", "source"), SILENT)
def test_a_day_of_something_else(draft: str, source: str) -> None:
    assert said(draft, source) == []
