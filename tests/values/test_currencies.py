from __future__ import annotations

import pytest

import checker
from checker.values.currencies import one_name


@pytest.mark.parametrize(
    ("text", "other", "expected"),
    [
        ("40 dinars", "40 Iraqi dinars", True),
        ("3.2 billion Iraqi dinars", "3.2 billion dinars", True),
        ("500 francs a head", "500 CFA francs a head", True),
        ("40 dinars", "40 dinars", True),
        ("40 Kuwaiti dinars", "40 Iraqi dinars", False),
        ("40 dinars", "40 dirhams", False),
        ("€40", "40 euros", False),
        ("40 pounds", "40 dollars", False),
    ],
)
def test_one_name(text: str, other: str, expected: bool) -> None:
    assert one_name(text, other) is one_name(other, text) is expected


@pytest.mark.parametrize(
    ("draft", "source", "verdict"),
    [
        ("The fine was 40,000 riyals.", "The court fined him 40,000 Qatari riyals.", "agreement"),
        ("The fare is 40 rupees.", "The fare is 40 Pakistani rupees.", "agreement"),
        ("The fine was 40,000 Saudi riyals.", "The court fined him 40,000 Qatari riyals.", "discrepancy"),
    ],
)
def test_a_draft_that_leaves_out_the_country(draft: str, source: str, verdict: str) -> None:
    report = checker.check(
        checker.read_text(draft, name="draft.txt"), against=[checker.read_text(source, name="source.txt")]
    )
    assert verdict in {finding.verdict for finding in report.findings}
