"""A draft about the seeds' deal with ten planted errors: all ten are flagged, and nothing else."""

from datetime import date
from pathlib import Path

import pytest

import checker
from checker.model import Finding, Report

ROOT = Path(__file__).resolve().parent.parent
DRAFT = "tests/data/drafts/deal.md"
DATES = {
    "000": date(2025, 6, 10),
    "002": date(2025, 6, 11),
    "003": date(2025, 6, 11),
    "001": date(2025, 6, 14),
}

# what is wrong, the words in the draft, the rule that says so, verdict and severity
PLANTED = [
    ("value", "51%", "meta-scale-ai/deal.stake", "discrepancy", "error"),
    ("scale", "$19 million", "deals/deal.amount", "discrepancy", "error"),
    ("currency", "£1 billion", "deals/deal.amount", "unsupported", "warning"),
    ("hedge dropped", "$29 billion.", "general/certainty", "discrepancy", "warning"),
    ("subject swapped", "28", "people/person.age", "unsupported", "warning"),
    ("stale role", "CEO of Scale AI.\n\n“", "meta-scale-ai/leadership.ceo", "discrepancy", "warning"),
    ("copied origin", "Knowledge is a transferring goal", "general/quotations", "discrepancy", "warning"),
    (
        "arithmetic",
        "49% of the $29 billion, or $12.3 billion",
        "general/arithmetic",
        "discrepancy",
        "warning",
    ),
    ("name", "Jonathon Siddharth", "general/names", "discrepancy", "warning"),
    ("unsupported", "300 people", "general/figures", "unsupported", "warning"),
]


@pytest.fixture(scope="module")
def report() -> Report:
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        sources = [checker.read(path) for path in sorted(Path("seeds").glob("*.txt"))]
        dates = {one.name: DATES[Path(one.name).name[:3]] for one in sources}
        return checker.check(checker.read(DRAFT), against=sources, dates=dates, today=date(2025, 7, 1))


def place(words: str) -> tuple[int, int]:
    text = (ROOT / DRAFT).read_text(encoding="utf-8")
    assert text.count(words) == 1, words
    return text.index(words), text.index(words) + len(words)


def flagged(report: Report) -> list[Finding]:
    return [one for one in report.findings if one.severity in ("error", "warning")]


def meets(finding: Finding, span: tuple[int, int]) -> bool:
    return any(one.source == DRAFT and one.start < span[1] and span[0] < one.end for one in finding.claims)


@pytest.mark.parametrize(
    ("what", "words", "rule", "verdict", "severity"), PLANTED, ids=[row[0] for row in PLANTED]
)
def test_a_planted_error_is_found(
    report: Report, what: str, words: str, rule: str, verdict: str, severity: str
) -> None:
    found = [(one.rule, one.verdict, one.severity) for one in flagged(report) if meets(one, place(words))]
    assert (rule, verdict, severity) in found


def test_nothing_else_is_flagged(report: Report) -> None:
    spans = [place(words) for _, words, *_ in PLANTED]
    assert [one.explanation for one in flagged(report) if not any(meets(one, span) for span in spans)] == []


def test_draft_places_come_first_and_sources_beside_them(report: Report) -> None:
    stake = next(one for one in report.findings if one.field == "deal.stake")
    assert stake.claims[0].source == DRAFT
    assert {one.source for one in stake.claims[1:]} == {
        one.name for one in report.sources if one.role == "source"
    }
    assert stake.explanation == "The draft says 51%, but 000, 001, 002 and 003 say 49%."


def test_a_later_source_makes_a_post_stale(report: Report) -> None:
    stale = next(
        one for one in report.findings if one.field == "leadership.ceo" and one.subject == "Scale AI"
    )
    assert "001 came later than those that agree with the draft, and reports a change." in stale.remarks


PAGE = """<!doctype html>
<html><head><title>Acme buys Widget</title><style>p {{ width: 30% }}</style><script>var price = "$5 million";</script></head>
<body>
<h1>Acme buys Widget</h1>
<p>Acme Corp agreed to buy <b>Widget&nbsp;Inc</b> for $3.2 billion, it said.{comment}</p>
</body></html>
"""


@pytest.mark.parametrize(
    ("comment", "waived"),
    [("", False), ("<!-- checker: accept deal.amount $3.2 billion because of the filing -->", True)],
)
def test_a_page_with_a_comment_that_accepts_a_finding(tmp_path: Path, comment: str, waived: bool) -> None:
    (tmp_path / "draft.html").write_text(PAGE.format(comment=comment))
    source = checker.read_text("Acme Corp agreed to buy Widget Inc for $4 billion.", "source.txt")
    report = checker.check(checker.read(tmp_path / "draft.html"), against=[source])
    (finding,) = (one for one in report.findings if one.field == "deal.amount")
    assert (finding.verdict, finding.severity) == ("discrepancy", "error")
    assert (finding.waived is not None) is waived
    assert [one.explanation for one in report.findings if one.verdict == "unsupported"] == []
