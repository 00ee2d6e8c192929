"""A draft against its sources: the fields that rules know, disputes, the document of record, bad input."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import checker
from checker.errors import UsageError
from checker.model import Document, Finding, Report

HEAD = "News of the day.\n\n"


def read(text: str, name: str) -> Document:
    return checker.read_text(text, name=name)


def check(draft: str, *sources: str, **options: str) -> Report:
    documents = [read(text, f"s{at}.txt") for at, text in enumerate(sources)]
    return checker.check(read(HEAD + draft, "draft.md"), against=documents, **options)  # type: ignore[arg-type]


def outcome(finding: Finding) -> tuple[str, str, str, str | None]:
    return finding.field or finding.rule, finding.verdict, finding.severity, finding.relation


def outcomes(report: Report) -> list[tuple[str, str, str, str | None]]:
    return [outcome(finding) for finding in report.findings]


def buys(amount: str) -> str:
    return f"Acme agreed to buy Widget Inc for {amount}."


FIELD = "deal.amount"


@pytest.mark.parametrize(
    ("draft", "sources", "expected"),
    [
        ("$3.2 billion", ["$3.2 billion"], ("agreement", "info", "same")),
        ("$3 billion", ["$3.2 billion"], ("agreement", "info", "refines")),
        ("$3.21 billion", ["$3.2 billion"], ("unsupported", "warning", "refines")),
        ("$3.2 billion", ["about $3 billion"], ("unsupported", "warning", "refines")),
        ("$4 billion", ["$3.2 billion"], ("discrepancy", "error", "contradicts")),
        ("$3.2 billion", ["$3.2 billion", "$4 billion"], ("discrepancy", "warning", "contradicts")),
        ("$14.3 billion", ["$14.3 billion", "nearly $15 billion"], ("agreement", "notice", "same")),
        ("$14.3 billion", ["nearly $15 billion"], ("discrepancy", "warning", "strained")),
        ("$120 million", ["more than $100 million"], ("unsupported", "warning", "refines")),
        ("$170 million", ["more than $100 million"], ("discrepancy", "notice", "strained")),
        ("$4 billion", ["about $4 billion"], ("agreement", "notice", "overlaps")),
        ("about $4 billion", ["about $4 billion"], ("agreement", "info", "same")),
        ("€4 billion", ["$4 billion"], ("unsupported", "warning", "incomparable")),
    ],
)
def test_what_supports_a_claim(draft: str, sources: list[str], expected: tuple[str, str, str]) -> None:
    report = check(buys(draft), *map(buys, sources))
    assert outcomes(report) == [(FIELD, *expected)]


def test_precision_counts_in_one_direction_only() -> None:
    finding = check(buys("$3.21 billion"), buys("$3.2 billion")).findings[0]
    assert (
        finding.explanation == "No source gives $3.21 billion; s0 says $3.2 billion, which is less precise."
    )
    assert finding.independent_sources == 0


@pytest.mark.parametrize(
    ("draft", "source", "severity"),
    [
        ("90,000", "hundreds of", "warning"),
        ("Tens of thousands of", "900", "warning"),
        ("90,000", "9,000", "error"),
    ],
)
def test_words_that_print_no_count_accuse_of_no_error(draft: str, source: str, severity: str) -> None:
    report = check(
        f"{draft} people were made homeless by the flood in Vell.",
        f"The flood in Vell left {source} people homeless.",
    )
    assert [outcome(one) for one in report.findings if one.field] == [
        ("casualties.homeless", "discrepancy", severity, "contradicts")
    ]


def test_a_hedge_that_every_source_has_and_the_draft_drops() -> None:
    report = check(buys("$4 billion"), buys("nearly $4 billion"), buys("nearly $4 billion") + " It is said.")
    dropped, kept = report.findings
    assert (dropped.rule, *outcome(dropped)[1:3]) == ("general/certainty", "discrepancy", "warning")
    assert dropped.explanation == "The draft says $4 billion; s0 and s1 say nearly $4 billion."
    assert kept.verdict == "agreement"


def test_a_reportedly_that_every_source_has_and_the_draft_drops() -> None:
    source = "Acme reportedly agreed to buy Widget Inc for $4 billion."
    dropped = check(buys("$4 billion"), source).findings[0]
    assert (dropped.rule, *outcome(dropped)[1:3]) == ("general/certainty", "discrepancy", "warning")
    assert "states as a fact what s0 only reports" in dropped.explanation
    assert [f.verdict for f in check(buys("$4 billion"), source, buys("$4 billion")).findings] == [
        "agreement"
    ]
    assert [f.verdict for f in check(source, source).findings] == ["agreement"]


@pytest.mark.parametrize(
    ("primary", "expected", "remark"),
    [
        ("s0.txt", ("agreement", "notice"), "Not all agree: s1 says $4 billion."),
        ("s1.txt", ("discrepancy", "error"), "s1 is the document of record and does not support the draft."),
    ],
)
def test_the_document_of_record_outranks_the_rest(
    primary: str, expected: tuple[str, str], remark: str
) -> None:
    report = check(buys("$3.2 billion"), buys("$3.2 billion"), buys("$4 billion"), primary=primary)
    (finding,) = report.findings
    assert (finding.verdict, finding.severity) == expected
    assert remark in finding.remarks


def test_a_stale_post() -> None:
    report = check("Jane Roe is the CEO of Acme.", "Jane Roe is stepping down as CEO of Acme.")
    assert ("leadership.ceo", "discrepancy", "warning", "strained") in outcomes(report)


def test_the_draft_stands_first_and_counts_for_nobody() -> None:
    text = buys("$3.2 billion")
    report = check(text, text, "It is said. " + text)
    (finding,) = report.findings
    assert [claim.source for claim in finding.claims] == ["draft.md", "s0.txt", "s1.txt"]
    assert [(source.name, source.role) for source in report.sources] == [
        ("draft.md", "draft"),
        ("s0.txt", "source"),
        ("s1.txt", "source"),
    ]
    assert finding.independent_sources == 2
    assert all("draft.md" not in origin.sources for origin in report.origins)
    assert report.mode == "check"


def test_what_the_sources_say_among_themselves_is_no_finding() -> None:
    report = check("Nothing to see in 2021.", buys("$3.2 billion"), buys("$4 billion") + " In 2021.")
    assert {finding.claims[0].source for finding in report.findings} == {"draft.md"}
    assert not [finding for finding in report.findings if finding.field == FIELD]


def test_several_drafts_make_one_report() -> None:
    drafts = [read(HEAD + buys(amount), f"{amount[1]}.md") for amount in ("$3 billion", "$7 billion")]
    report = checker.check(drafts, against=[read(buys("$3.2 billion"), "s.txt")])
    assert [(f.claims[0].source, f.verdict) for f in report.findings] == [
        ("7.md", "discrepancy"),
        ("3.md", "agreement"),
    ]
    assert len({finding.id for finding in report.findings}) == len(report.findings)
    assert [one.source for one in report.coverage] == ["3.md", "7.md"]


def test_a_claim_of_a_field_that_no_source_states_is_looked_up_as_a_figure() -> None:
    report = check(buys("$3.2 billion"), "The price of $3.2 billion surprised analysts of Widget Inc.")
    (finding,) = (one for one in report.findings if one.rule != "general/names")
    assert outcome(finding) == (FIELD, "agreement", "info", "same")


def test_a_claim_in_words_that_no_source_makes() -> None:
    report = check("Jane Roe is the CEO of Acme.", "Acme makes anvils and sells them in many countries.")
    assert outcomes(report) == [
        ("leadership.ceo", "unsupported", "warning", None),
        ("general/coverage", "unsupported", "notice", None),
    ]


def test_a_draft_that_contradicts_itself() -> None:
    report = check("Ann Lee, 30, spoke. Ann Lee, 41, sang.", "Ann Lee, 30, spoke and sang.")
    assert [(*outcome(finding)[1:3], finding.scope) for finding in report.findings] == [
        ("discrepancy", "error", "across"),
        ("discrepancy", "error", "within"),
        ("agreement", "info", "across"),
    ]


def test_a_draft_that_contradicts_itself_in_its_sums() -> None:
    text = "Sales rose 10% to $120 million from $100 million."
    report = check(text, "Sales rose to $120 million from $100 million, a rise of 20%. It was 10% before.")
    assert "general/arithmetic" in {finding.rule for finding in report.findings}


QUOTED = "“We will build the largest factory in the country,” Jane Roe said on Monday."


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        (QUOTED, ("agreement", "info")),
        ("“We will build the largest brewery in the country,” Jane Roe said.", ("discrepancy", "error")),
        ("“Nobody told us about any of these plans before,” Jane Roe said.", ("unsupported", "warning")),
    ],
)
def test_quotations(draft: str, expected: tuple[str, str]) -> None:
    report = check(draft, QUOTED + " The crowd cheered.")
    found = [finding for finding in report.findings if finding.rule == "general/quotations"]
    assert [(finding.verdict, finding.severity) for finding in found] == [expected]


def test_a_quotation_that_the_sources_dispute() -> None:
    one = "“We will build the largest factory that the country has ever seen,” Jane Roe said on Monday."
    two = one.replace("factory", "brewery")
    report = check(one, one + " The crowd cheered.", two + " Nobody cheered.")
    (found,) = [finding for finding in report.findings if finding.rule == "general/quotations"]
    assert (found.verdict, found.severity) == ("discrepancy", "warning")
    assert [claim.source for claim in found.claims] == ["draft.md", "s0.txt", "s1.txt"]


def test_a_figure_of_another_subject() -> None:
    report = check("Bob Stone, 28, spoke.", "Ann Lee, 28, spoke. Bob Stone sang.")
    (finding,) = report.findings
    assert outcome(finding) == ("person.age", "unsupported", "warning", None)
    assert finding.explanation == "No source states the age of Bob Stone; 28 (s0:1:10) is said of Ann Lee."


def test_a_name_that_the_draft_alone_spells_so() -> None:
    source = "Kathryn Gomeson, a spokeswoman for the museum, said the roof had leaked."
    draft = "Katherine Gomeson, a spokeswoman for the museum, said that the roof leaked."
    names = [f for f in check(draft, source).findings if f.rule == "general/names"]
    assert [(finding.verdict, finding.severity) for finding in names] == [("discrepancy", "warning")]


def test_a_declared_name_in_a_spelling_that_no_source_has() -> None:
    source = "Alexandr Wang joins Meta. Scale AI stays independent."
    draft = "Alexander Wang joins Meta, and Scale AI stays independent."
    (finding,) = [one for one in check(draft, source).findings if one.rule == "general/names"]
    assert finding.explanation == "The draft writes Alexander Wang; s0 has Alexandr Wang."


# ------------------------------------------------------------------------------------------------ bad input


def test_a_draft_that_is_also_a_source() -> None:
    one = read("Acme bought Widget.", "a.md")
    with pytest.raises(UsageError, match="the draft is also a source"):
        checker.check(one, against=[read(one.text, "b.md")])


def test_no_draft_no_source_no_such_primary() -> None:
    one, two = read("Acme bought Widget.", "a.md"), read("Widget was bought.", "b.md")
    with pytest.raises(UsageError, match="nothing to check against"):
        checker.check(one, against=[])
    with pytest.raises(UsageError, match="nothing to check"):
        checker.check([], against=[two])
    with pytest.raises(UsageError, match="is not among the sources"):
        checker.check(one, against=[two], primary="c.md")


def test_a_draft_without_claims_is_said_to_be_so() -> None:
    report = check("Acme will buy Widget.", buys("$3 billion"))
    (finding,) = report.findings
    assert outcome(finding) == ("general/coverage", "not_checked", "notice", None)
    assert "no figure" in finding.explanation
    assert report.coverage[0].figures == 0


GERMAN = (
    "Der Konzern hat nach eigenen Angaben mit der Bank über den Kauf von 49 Prozent der Anteile gesprochen, "
    "und die Verhandlungen sind noch nicht zu Ende, wie ein Sprecher am Montag in Berlin dem Sender sagte."
)


def test_another_language_is_said_and_not_judged() -> None:
    report = check(GERMAN, buys("$3 billion"))
    assert [finding.explanation for finding in report.findings] == [
        "The draft is in German: nothing in it was checked."
    ]
    report = check(buys("$3 billion"), buys("$3 billion"), GERMAN)
    assert [(finding.verdict, finding.explanation) for finding in report.findings][1:] == [
        ("not_checked", "s1 is in German: no figure was looked for in it.")
    ]


# ----------------------------------------------------------------------------------------------- properties

SENTENCES = [
    buys("$3.2 billion"),
    buys("nearly $4 billion"),
    "Jane Roe, 51, is the CEO of Acme.",
    "Some 1,200 people worked there in 2019.",
    "Shares fell 4% on May 5.",
    "It opened at 9:30 am, two hours late.",
    "Sales grew by 3-5% in the third quarter.",
    "She flew on MH370.",
]
texts = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=5).map(" ".join)


@settings(max_examples=40, deadline=None)
@given(draft=texts, sources=st.lists(texts, min_size=1, max_size=3), seed=st.integers(0, 99))
def test_every_finding_is_about_the_draft_and_the_order_of_sources_changes_nothing(
    draft: str, sources: list[str], seed: int
) -> None:
    documents = [read(text, f"s{at}.txt") for at, text in enumerate(sources)]
    shuffled = random.Random(seed).sample(documents, len(documents))
    own = read(HEAD + draft, "draft.md")
    one, two = checker.check(own, against=documents), checker.check(own, against=shuffled)
    judged = [{(f.fingerprint, f.verdict, f.severity) for f in report.findings} for report in (one, two)]
    assert judged[0] == judged[1]
    for finding in one.findings:
        assert finding.claims[0].source == "draft.md"
        for claim in finding.claims:
            document = {document.name: document for document in (own, *documents)}[claim.source]
            assert 0 <= claim.start < claim.end <= len(document.text)
    assert len({finding.id for finding in one.findings}) == len(one.findings)


@settings(max_examples=25, deadline=None)
@given(text=texts)
def test_a_copy_with_another_head_is_supported_throughout(text: str) -> None:
    report = check(text, text)
    assert {finding.verdict for finding in report.findings} <= {"agreement", "not_checked"}


FURNITURE = {
    "a call": "Subscribe to our newsletter. {}",
    "a credit": "Reporting by Jane: {}",
    "tags": "Topics: {}",
    "a copyright": "© {}",
    "a link": "Read: {}",
    "a sign-off": "Editing by X. {}",
    "code": "```\n{}\n```",
}


@pytest.mark.parametrize("what", FURNITURE)
def test_a_figure_in_what_looks_like_furniture_is_checked_or_counted(what: str) -> None:
    story = "Acme Corp said on Monday that it had bought a rival.\n\n{}\n\nIt has 5 shops.\n"
    text = story.format(FURNITURE[what].format("Acme acquired Beta for $4 billion on Monday."))
    draft = checker.read_text(text, name="d.md")
    source = checker.read_text("Acme acquired Beta for $3 billion. It has 5 shops.", name="s.txt")
    report = checker.check(draft, against=[source])
    contradicted = [one for one in report.findings if one.severity in ("error", "warning")]
    (row,) = report.coverage
    assert contradicted or (row.figures > row.compared and any(one.figures for one in report.set_aside))


def test_numbers_beyond_all_counting_stop_nothing() -> None:
    source = checker.read_text("The mayor visited Paris with 5 guests.", name="s.txt")
    for number in (
        "1 trillion trillion trillion",
        "9" * 500,
        "1" + ",000" * 30,
        "1e999999999",
        "trillion " * 300,
    ):
        draft = checker.read_text(f"{number} people came to Paris with 5 guests.", name="d.txt")
        report = checker.check(draft, against=[source])
        assert report.mode == "check"
        assert checker.render(report, "text")


def test_an_age_told_of_a_person_by_name_is_one_finding() -> None:
    draft = "Ola Berg, a 41-year-old Mell harbour pilot, thanked the crews on Monday."
    source = "On Monday Ola Berg, a 47-year-old harbour pilot, thanked the crews."
    report = checker.check(
        checker.read_text(draft, name="d.txt"), against=[checker.read_text(source, name="s.txt")]
    )
    assert [(one.rule, one.label) for one in report.findings if one.verdict == "discrepancy"] == [
        ("general/people", "age")
    ]


def test_a_dropped_condition_is_called_what_it_is() -> None:
    draft = (
        "The council met on Monday. A new pier will be built next year. Ola Berg chaired the meeting in Mell."
    )
    source = "At Monday's meeting in Mell, which Ola Berg chaired, the council put it off. If it agrees, a new pier will be built next year."
    report = checker.check(
        checker.read_text(draft, name="d.txt"), against=[checker.read_text(source, name="s.txt")]
    )
    assert [(one.label, one.severity) for one in report.findings if one.rule == "general/certainty"] == [
        ("told more firmly", "warning")
    ]
