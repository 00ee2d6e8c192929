"""What follows from the figures of a deal: amount ÷ stake = valuation."""

import pytest

import checker
from checker.model import Finding

STAKE = "Acme Corp took a 40% stake in Widget Inc. Acme Corp invested ${amount} billion in Widget Inc."
WORTH = "The deal values Widget Inc at {worth} billion."


def derived(*texts: str) -> Finding:
    documents = [checker.read_text(text, f"{name}.txt") for name, text in zip("abc", texts, strict=False)]
    (finding,) = (one for one in checker.compare(documents).findings if one.scope == "derived")
    return finding


@pytest.mark.parametrize(
    ("amount", "worth", "verdict", "severity", "explanation"),
    [
        (
            "4",
            "$10",
            "agreement",
            "info",
            "$4 billion ÷ 40% = $10 billion (8.89–11.1) (a): a's $10 billion follows from its own figures.",
        ),
        (
            "4.0",
            "over $20",
            "discrepancy",
            "error",
            "$4.0 billion ÷ 40% = $10 billion (9.75–10.3) (a): a says over $20 billion, which cannot be.",
        ),
    ],
)
def test_one_source(amount: str, worth: str, verdict: str, severity: str, explanation: str) -> None:
    finding = derived(STAKE.format(amount=amount) + " " + WORTH.format(worth=worth))
    assert (finding.verdict, finding.severity, finding.field) == (verdict, severity, "deal.valuation")
    assert finding.explanation == explanation


def test_across_sources() -> None:
    finding = derived(STAKE.format(amount="4.0"), WORTH.format(worth="$10"))
    assert finding.verdict == "agreement"
    assert finding.explanation.endswith("(a): b's $10 billion follows from a's figures.")
    assert [one.source for one in finding.claims] == ["a.txt", "a.txt", "b.txt"]


def test_nothing_follows_without_a_stated_valuation() -> None:
    report = checker.compare([checker.read_text(STAKE.format(amount="4"), "a.txt")])
    assert all(one.scope != "derived" for one in report.findings)


@pytest.mark.parametrize(
    ("age", "verdict", "how"),
    [
        ("27", "agreement", "consistent with its own figures"),
        ("28", "agreement", "follows from its own figures"),
        ("31", "discrepancy", "which cannot be"),
    ],
)
def test_born_and_age_make_the_year(age: str, verdict: str, how: str) -> None:
    text = f"---\ndate: 2025-06-13\n---\nAnn Lee, {age}, founded the firm. Ann Lee was born in 1997."
    (finding,) = (
        one for one in checker.compare([checker.read_text(text, "a.md")]).findings if one.scope == "derived"
    )
    assert finding.verdict == verdict
    assert how in finding.explanation


def test_an_undated_article_has_no_year() -> None:
    text = "Ann Lee, 31, founded the firm. Ann Lee was born in 1997."
    assert all(one.scope != "derived" for one in checker.compare([checker.read_text(text, "a.md")]).findings)
