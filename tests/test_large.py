"""Numbers beyond what is read are named with their place, and count as uncovered in a draft."""

from __future__ import annotations

import pytest

import checker
from checker.notices.large import TOO_LARGE, too_large


@pytest.mark.parametrize(
    "figure",
    [
        "1 trillion trillion trillion trillion trillion trillion",
        "5e70",
        "7E+400",
        "10^80",
        "3 × 10**120",
        "10¹⁰⁰",
        "9" * 75,
        "999" + ",999" * 21,
        "2 million-billion-trillion-trillion-trillion-trillion",
    ],
)
def test_named_and_uncovered(figure: str) -> None:
    draft = checker.read_text(f"The quarry paid {figure} crowns to Norrland.", name="draft.txt")
    source = checker.read_text("The quarry paid a fine to Norrland, the county said.", name="a.txt")
    report = checker.check(draft, against=[source])
    (notice,) = (one for one in report.notices if one.kind == TOO_LARGE)
    assert (notice.source, notice.line) == ("draft.txt", 1)
    (coverage,) = report.coverage
    assert coverage.figures > coverage.compared


@pytest.mark.parametrize(
    "text",
    [
        "It sold 14 trillion cups, or 3.2 million billion.",
        "Call 0800 123 456 or write to 12e4 Elm Road.",
        "The star is 10^24 metres away, and 4e30 kilograms.",
        "A billion, a million, a thousand: it is all one to him.",
        "1 trillion trillion trillion dollars is a figure that can be read.",
    ],
)
def test_what_is_read_is_not_named(text: str) -> None:
    report = checker.compare(
        [checker.read_text(text, name="a.txt"), checker.read_text("A fine day.", name="b.txt")]
    )
    assert [one.message for one in report.notices if one.kind == TOO_LARGE] == []


def test_candidates_in_order() -> None:
    text = "First 10^99, then a trillion trillion trillion, then 8e77."
    assert [text[start:end] for start, end in too_large(text)] == [
        "10^99",
        "trillion trillion trillion",
        "8e77",
    ]
