"""Findings of a draft that say the same of the same value: the first few, and one for the rest."""

from __future__ import annotations

import pytest

import checker
from checker.judge.listed import ALIKE, MORE_ALIKE
from checker.model import Report


def checked(places: int) -> Report:
    draft = checker.read_text(" ".join(["The tram costs €7 now."] * places), name="draft.txt")
    source = checker.read_text(
        "A day ticket for the tram costs €9. It was dearer before the strike.", name="a.txt"
    )
    return checker.check(draft, against=[source])


@pytest.mark.parametrize(
    ("places", "listed", "more"),
    [(3, 3, 0), (ALIKE + 1, ALIKE + 1, 0), (ALIKE + 2, ALIKE + 1, 2), (400, ALIKE + 1, 380)],
)
def test_the_rest_is_counted(places: int, listed: int, more: int) -> None:
    report = checked(places)
    alike = [one for one in report.findings if one.claims and one.claims[0].shown == "€7"]
    assert len(alike) == listed
    assert len({(one.fingerprint, one.verdict, one.severity) for one in alike}) == 1
    counts = [one.reason.parameters["count"] for one in alike if one.reason.kind == MORE_ALIKE]
    assert counts == ([more] if more else [])
    if more:
        assert f"{more:,} more places from line 1 on" in alike[-1].explanation
    (coverage,) = report.coverage
    assert (coverage.figures, coverage.compared) == (places, places)
