"""Numbers beyond what is read are named with their place, and count as uncovered in a draft."""

from __future__ import annotations

import pytest

import checker
from checker.notices.large import TOO_LARGE, too_large


@pytest.mark.parametrize(
    ("figure", "kind"),
    [
        ("1 trillion trillion trillion trillion trillion trillion", None),
        ("5e70", None),
        ("7E+400", None),
        ("10^80", None),
        ("3 × 10**120", None),
        ("4 × 10^5000", None),
        ("10^99999999", None),
        ("10¹⁰⁰", "unread figure"),
        ("9" * 75, None),
        ("999" + ",999" * 21, None),
        ("2 million-billion-trillion-trillion-trillion-trillion", None),
        ("9" * 3000, TOO_LARGE),
    ],
)
def test_a_large_figure_is_a_finding_or_named(figure: str, kind: str | None) -> None:
    draft = checker.read_text(f"The quarry paid {figure} crowns to Norrland.", name="draft.txt")
    source = checker.read_text("The quarry paid a fine to Norrland, the county said.", name="a.txt")
    report = checker.check(draft, against=[source])
    (coverage,) = report.coverage
    assert coverage.figures == 1
    if kind is None:
        (found,) = (
            one for one in report.findings if one.verdict == "unsupported" and one.rule == "general/figures"
        )
        start = draft.text.index(figure)
        assert start <= found.claims[0].start < found.claims[0].end <= start + len(f"{figure} crowns")
    else:
        assert [(one.kind, one.source, one.line) for one in report.notices] == [(kind, "draft.txt", 1)]
        assert coverage.compared == 0


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
