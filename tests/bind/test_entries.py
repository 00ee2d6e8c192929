"""The entries of a live blog, and what is said in them."""

from __future__ import annotations

import pytest

import checker
from checker.bind.entries import entries_of
from checker.extract import analyse

RISING = """Mill fire: live

10:15 Seven people were killed in a fire at the Orla mill this morning, the mayor said.
11:05 The fire brigade says 12 people were killed in the fire at the Orla mill.
12:40 Police say 15 people were killed in the fire at the Orla mill.
"""
FALLING = "\n".join(("Mill fire: live", "", *RISING.splitlines()[:1:-1]))
REPORT = "Fifteen people were killed in a fire at the Orla mill on Monday, police said."


@pytest.mark.parametrize("text", [RISING, FALLING])
def test_the_latest_entry_is_the_one_that_counts(text: str) -> None:
    documents = [checker.read_text(text, name="live.txt"), checker.read_text(REPORT, name="b.txt")]
    shown = [
        (found.verdict, [claim.shown for claim in found.claims])
        for found in checker.compare(documents).findings
        if found.field == "casualties.killed"
    ]
    assert shown == [("agreement", ["15 people", "Fifteen people"])] or shown == [
        ("agreement", ["Fifteen people", "15 people"])
    ]


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        (RISING, (36_900, 39_900, 45_600)),
        (FALLING, (45_600, 39_900, 36_900)),
        ("9am\nThe gates open.\n\n11am\nThe band plays.\n", ()),  # too few
        ("9am\nGates.\n\n7am\nStaff.\n\n11am\nBand.\n", ()),  # in no order
        ("The gates open at 9am, the band plays at 10am and the bar shuts at 11am.", ()),
    ],
)
def test_entries(text: str, seconds: tuple[int, ...]) -> None:
    assert entries_of(analyse(checker.read_text(text, name="a.txt"))).seconds == seconds


def test_what_stands_before_the_entries_is_the_latest() -> None:
    entries = entries_of(analyse(checker.read_text(RISING, name="a.txt")))
    assert (
        entries.lateness(0)
        > entries.lateness(RISING.index("Police"))
        > entries.lateness(RISING.index("Seven"))
    )
