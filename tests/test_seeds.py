"""What a careful editor would report of the seed articles, row by row; and the committed reports."""

import json
from pathlib import Path

import pytest

import checker
from checker.model import Finding, Report
from checker.report import render

ROOT = Path(__file__).resolve().parent.parent

# field, subject, scope -> verdict, relation, severity, camps by label, independent sources
EXPECTED: list[tuple[str, str, str, str, str | None, str, set[frozenset[str]], int]] = [
    (
        "deal.amount", "Scale AI", "across", "discrepancy", "strained", "warning",
        {frozenset({"000", "002"}), frozenset({"001", "003"})}, 3,
    ),
    ("deal.stake", "Scale AI", "across", "agreement", "same", "info", {frozenset({"000", "001", "002", "003"})}, 3),
    ("deal.stake.votes", "Scale AI", "across", "unsupported", None, "notice", {frozenset({"001"})}, 1),
    ("deal.valuation", "Scale AI", "across", "unsupported", None, "notice", {frozenset({"001"})}, 1),
    ("deal.valuation", "Scale AI", "derived", "agreement", "overlaps", "info", set(), 3),
    ("person.age", "Alexandr Wang", "across", "agreement", "same", "notice", {frozenset({"000", "002"})}, 1),
    (
        "wang.role", "Alexandr Wang", "across", "agreement", "refines", "notice",
        {frozenset({"000", "001", "002", "003"})}, 3,
    ),
    (
        "leadership.ceo", "Scale AI", "across", "discrepancy", "strained", "warning",
        {frozenset({"000", "002", "003"}), frozenset({"001"})}, 3,
    ),
    ("leadership.interim", "Scale AI", "across", "unsupported", None, "notice", {frozenset({"001"})}, 1),
    ("droege.post", "Jason Droege", "across", "unsupported", None, "notice", {frozenset({"001"})}, 1),
    ("leadership.board", "Alexandr Wang", "across", "unsupported", None, "notice", {frozenset({"001"})}, 1),
    (
        "deal.form", "Scale AI", "across", "discrepancy", "strained", "warning",
        {frozenset({"000", "001", "003"}), frozenset({"002"})}, 3,
    ),
    (
        "leadership.founder", "Scale AI", "across", "agreement", "same", "info",
        {frozenset({"000", "001", "003"})}, 3,
    ),
    ("organization.founded", "Scale AI", "across", "unsupported", None, "notice", {frozenset({"003"})}, 1),
    ("meta.attrition", "Meta", "across", "agreement", "same", "notice", {frozenset({"000", "002"})}, 1),
    ("deal.amount", "WhatsApp", "across", "agreement", "same", "notice", {frozenset({"000", "002"})}, 1),
    ("deal.amount", "Instagram", "across", "agreement", "same", "notice", {frozenset({"000", "002"})}, 1),
]  # fmt: skip


@pytest.fixture(scope="module")
def report() -> Report:
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        return checker.compare([checker.read(path) for path in sorted(Path("seeds").glob("*.txt"))])


def found(report: Report, field: str, subject: str, scope: str) -> Finding:
    (finding,) = (
        one for one in report.findings if (one.field, one.subject, one.scope) == (field, subject, scope)
    )
    return finding


def label(report: Report, source: str) -> str:
    return next(one.label for one in report.sources if one.name == source)


@pytest.mark.parametrize(
    ("field", "subject", "scope", "verdict", "relation", "severity", "camps", "independent"),
    EXPECTED,
    ids=[f"{row[0]}:{row[1]}:{row[2]}" for row in EXPECTED],
)
def test_a_row_of_the_table(
    report: Report,
    field: str,
    subject: str,
    scope: str,
    verdict: str,
    relation: str | None,
    severity: str,
    camps: set[frozenset[str]],
    independent: int,
) -> None:
    finding = found(report, field, subject, scope)
    assert (finding.verdict, finding.relation, finding.severity) == (verdict, relation, severity)
    assert {frozenset(label(report, source) for source in camp.sources) for camp in finding.camps} == camps
    assert finding.independent_sources == independent
    assert finding.explanation.endswith(".")


def test_nothing_else_is_said_of_a_field(report: Report) -> None:
    others = {
        (one.field, one.subject, one.scope)
        for one in report.findings
        if one.field and (one.field, one.subject, one.scope) not in {row[:3] for row in EXPECTED}
    }
    assert others == {("leadership.ceo", "Meta", "across"), ("leadership.ceo", "Turing", "across")}


def test_every_amount_of_001_is_one_claim(report: Report) -> None:
    finding = found(report, "deal.amount", "Scale AI", "across")
    shown = [(label(report, one.source), one.shown) for one in finding.claims]
    assert shown == [
        ("000", "nearly $15 billion"),
        ("001", "$14.3B"),
        ("001", "$14.3 Billion"),
        ("001", "around $14.3 billion"),
        ("001", "approximately $14.3 billion to $15 billion"),
        ("001", "$14.3 billion"),
        ("001", "over $14 billion"),
        ("001", "approximately $14.3 billion to $15 billion"),
        ("001", "over $14 billion"),
        ("002", "almost $15 billion"),
        ("003", "$14 billion"),
        ("003", "$14 billion"),
    ]
    assert finding.fits_all == {"low": "14300000000", "high": "14300000000", "unit": "USD"}
    assert "only if “nearly” or “almost” is stretched to $14.3B" in finding.explanation


def test_the_change_of_post_is_told_and_not_superseded(report: Report) -> None:
    remarks = found(report, "leadership.ceo", "Scale AI", "across").remarks
    assert "001 does not contradict itself: it tells the change." in remarks
    assert any(remark.startswith("003 can be of 11 June 2025 or 6 November 2025") for remark in remarks)


def test_what_no_field_says(report: Report) -> None:
    texts = [
        (one.rule, one.severity, tuple(camp.shown for camp in one.camps))
        for one in report.findings
        if one.field is None and one.verdict == "discrepancy"
    ]
    assert texts == [
        (
            "general/quotations",
            "error",
            ("“Data is a moving target,”", "“Knowledge is a transferring goal,”"),
        ),
        (
            "general/quotations",
            "error",
            (
                "“It’s not just a finite effort to catch up — you have to innovate.”",
                "“It’s not only a finite effort to catch up — you must innovate.”",
            ),
        ),
        (
            "general/quotations",
            "error",
            (
                "“I think there will be some clients who will prefer to work with a partner that’s more neutral,”",
                "“I believe there might be some shoppers who will choose to work with a accomplice that’s extra "
                "impartial,”",
            ),
        ),
        ("general/names", "warning", ("Safe Superintelligence", "Secure Superintelligence")),
        ("general/names", "warning", ("The Information", "The Data")),
        ("general/names", "warning", ("LM Arena", "LM Enviornment")),
        ("general/attributions", "notice", ("Sources", "an individual aware of the matter")),
    ]


def test_000_and_002_share_an_origin(report: Report) -> None:
    assert [tuple(label(report, source) for source in origin.sources) for origin in report.origins] == [
        ("000", "002")
    ]


def test_statements_of_one_article_alone(report: Report) -> None:
    quotes = [
        one.claims[0].quote for one in report.findings if one.verdict == "unsupported" and one.field is None
    ]
    for words in (
        "Department of Defense",
        "Massachusetts Institute of Technology",
        "Federal Trade Commission",
        "Connor Hayes",
        "Accel",
    ):
        assert any(words in quote for quote in quotes), words


def test_nothing_set_aside_makes_a_claim(report: Report) -> None:
    aside = {
        (one.source, line) for one in report.set_aside for line in range(one.first_line, one.last_line + 1)
    }
    resumed = {(report.sources[0].name, 14), (report.sources[0].name, 45)}  # the story goes on in mid-line
    claims = {(one.source, one.line) for finding in report.findings for one in finding.claims}
    assert not claims & (aside - resumed)
    kinds = {one.section for one in report.set_aside if label(report, one.source) == "000"}
    assert kinds >= {"advertisement", "related links", "comment", "repeated"}


def test_notices_about_the_texts(report: Report) -> None:
    kinds = {(label(report, one.source), one.kind) for one in report.notices}
    assert kinds >= {
        ("000", "repeated"),
        ("002", "template"),
        ("003", "breaks off"),
        ("003", "ambiguous date"),
    }


@pytest.mark.parametrize(
    ("file", "options"),
    [("seeds.txt", {}), ("seeds.md", {"link_base": "reports"}), ("seeds.json", {}), ("seeds.html", {})],
)
def test_the_committed_reports_are_those_of_today(
    report: Report, file: str, options: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    name = {"txt": "text", "md": "markdown", "json": "json", "html": "html"}[file.rsplit(".", 1)[1]]
    committed = (ROOT / "reports" / file).read_text(encoding="utf-8")
    assert render(report, name, **options) == committed, "run `make reports` and read the difference"


def test_the_json_is_that_of_the_report(report: Report) -> None:
    assert json.loads((ROOT / "reports/seeds.json").read_text(encoding="utf-8")) == report.model_dump()


def test_the_order_of_the_sources_changes_no_judgement(report: Report) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        paths = sorted(Path("seeds").glob("*.txt"), reverse=True)
        turned = checker.compare([checker.read(path) for path in paths])

    def judged(one: Finding) -> tuple[object, ...]:
        return one.fingerprint, one.verdict, one.relation, one.severity, one.scope, one.independent_sources

    assert {judged(one) for one in turned.findings} == {judged(one) for one in report.findings}
