"""Offices that a draft gives to somebody, and the sources to another: silent where one person may hold both."""

from __future__ import annotations

import pytest

import checker

SOURCE = """Brewers' guild secretary Olaf Tamm said prices would rise. Northgate Malt chief executive Mira Solberg welcomed it.
Ida Kern, the mayor of Tarn, opened the fair. Deputy head cook Per Holt, 41, won the prize of the jury.
Rowing club president Lia Brandt lost the race.
Governor Peter Rask of Vell Province sent his regards."""

CASES = [
    ("Mira Solberg, secretary of the brewers' guild, welcomed the rise.", 1),
    ("Mira Solberg, chief executive of Northgate Malt, welcomed the rise.", 0),
    ("Olaf Tamm, secretary of the brewers' guild, said prices would rise.", 0),
    ("Mira Solberg, the brewer's head, welcomed the rise.", 0),
    ("Olaf Tamm, the mayor of Tarn, said prices would rise.", 1),
    ("Tarn mayor Ida Kern opened the fair.", 0),
    # a president of one body, and of no other
    ("Olaf Tamm, president of the rowing club, said prices would rise.", 1),
    ("Lia Brandt, president of the rowing club, lost the race.", 0),
    ("Olaf Tamm, president of the chess club, said prices would rise.", 0),
    # nobody is said to hold it, or several may
    ("Mira Solberg, a senator for Tarn, welcomed the rise.", 0),
    ("Mira Solberg, secretary of the rowing club, welcomed the rise.", 0),
    # of whom the sources know no office
    ("Ann Roe, the mayor of Tarn, opened the fair.", 0),
    # a list, and a body beside a name
    ("Ida Kern, Olaf Tamm of the brewers' guild and others came.", 0),
]


@pytest.mark.parametrize(("draft", "found"), CASES)
def test_who_holds_it(draft: str, found: int) -> None:
    report = checker.check(checker.read_text(draft, "d.txt"), against=[checker.read_text(SOURCE, "s.txt")])
    loud = [one for one in report.findings if one.rule == "general/people" and one.severity == "warning"]
    assert len(loud) == found


@pytest.mark.parametrize(
    ("draft", "found"),
    [
        ("Governor Paul Rask sent his regards.", 1),
        ("Governor Peter Rask sent his regards.", 0),
        ("Governor P. Rask sent his regards.", 0),
        # a relative in another sentence, who may be anybody
        ("His wife Paula Rask collects stamps.", 0),
        ("Paul Rask, a painter of the last century, was born in a village near the sea.", 0),
    ],
)
def test_another_first_name(draft: str, found: int) -> None:
    report = checker.check(checker.read_text(draft, "d.txt"), against=[checker.read_text(SOURCE, "s.txt")])
    loud = [one for one in report.findings if one.rule == "general/names" and one.severity == "warning"]
    assert len(loud) == found


@pytest.mark.parametrize(
    ("draft", "source", "found"),
    [
        # both ranks stand before the name
        ("Ada Roe, the commander, slept.", "Commander Group Captain Ada Roe slept for a week.", 0),
        ("Sergeant Ada Roe slept.", "Corporal Ada Roe slept for a week.", 1),
    ],
)
def test_ranks(draft: str, source: str, found: int) -> None:
    report = checker.check(checker.read_text(draft, "d.txt"), against=[checker.read_text(source, "s.txt")])
    loud = [one for one in report.findings if one.rule == "general/people" and one.severity == "warning"]
    assert len(loud) == found
