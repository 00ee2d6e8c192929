"""Figures that a draft works out from its source's, beside the same figures worked out wrongly."""

from pathlib import Path

import pytest

import checker

CASES = [
    tuple(line.split("\t"))
    for line in (Path(__file__).parents[2] / "data/drafts/worked_out.tsv").read_text("utf-8").splitlines()
]
"""Kind of reckoning, source, draft, and a draft with another result."""


def flags(draft: str, source: str) -> list[str]:
    report = checker.check(
        checker.read_text(draft, name="draft.txt"), against=[checker.read_text(source, name="source.txt")]
    )
    return [
        one.explanation
        for one in report.findings
        if one.verdict in ("discrepancy", "unsupported") and one.severity in ("error", "warning")
    ]


@pytest.mark.parametrize(("kind", "source", "right", "wrong"), CASES)
def test_what_is_worked_out_is_supported_and_a_wrong_result_is_not(
    kind: str, source: str, right: str, wrong: str
) -> None:
    assert not flags(right, source)
    assert flags(wrong, source)
