"""Findings that are accepted, by a rule pack or by a comment in the draft."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

import checker
from checker.errors import RuleError
from checker.judge import waivers
from checker.judge.case import Case
from checker.model import Finding, Report
from checker.rulebook import Rules, shipped_rules
from checker.vocabulary import Pack, Waiver

TODAY = date(2026, 3, 1)
SOURCE = "Acme agreed to buy Widget Inc for $3.2 billion. Acme took a 49% stake in Widget Inc."
BUYS = "Acme agreed to buy Widget Inc for $4 billion."
TAKES = "Acme took a 51% stake in Widget Inc."


def check(text: str, *, name: str = "draft.md", rules: Rules | None = None) -> Report:
    draft, source = checker.read_text(text, name=name), checker.read_text(SOURCE, name="s.txt")
    return checker.check(draft, against=[source], rules=rules, today=TODAY)


def packed(*accepted: Waiver) -> Rules:
    return Rules((*shipped_rules().packs, Pack(id="desk", title="Desk", waivers=accepted)))


def accepted(report: Report) -> dict[str | None, str | None]:
    """Field -> reason, of the findings that are accepted."""
    return {one.field: one.waived["reason"] for one in report.findings if one.waived}


def about_waivers(report: Report) -> list[tuple[str, str, str]]:
    return [(f.verdict, f.severity, f.explanation) for f in report.findings if f.rule == "general/waivers"]


# --------------------------------------------------------------------------------------------------- packs


def test_a_pack_accepts_by_field_by_subject_and_by_fingerprint() -> None:
    plain = check(BUYS)
    (finding,) = plain.findings
    for waiver in (
        Waiver("Seen by the desk", field="deal.amount", subject="widget inc"),
        Waiver("Seen by the desk", fingerprint=finding.fingerprint, values=("$4 billion", "$3.2 billion")),
        Waiver("Seen by the desk", fingerprint=finding.fingerprint, until="2026-03-01"),
    ):
        report = check(BUYS, rules=packed(waiver))
        assert accepted(report) == {"deal.amount": "Seen by the desk"}
        assert about_waivers(report) == []
        assert report.summary.worst is None
        assert len(report.findings) == len(plain.findings)  # it stays in the report


def test_a_waiver_of_a_general_field_without_a_subject_covers_no_story() -> None:
    report = check(BUYS, rules=packed(Waiver("Seen", field="deal.amount")))
    assert accepted(report) == {}
    ((verdict, severity, said),) = about_waivers(report)
    assert (verdict, severity) == ("not_checked", "warning")
    assert "names no subject" in said
    assert "Write subject='Widget Inc'." in said


def test_a_waiver_of_values_covers_no_other_value_of_its_question() -> None:
    (finding,) = check(BUYS).findings
    for values, covered in (
        (("$4 billion", "$3.2 billion"), True),
        (("$4 billion", "about $3 billion"), True),
        (("$4 billion",), False),
        (("$4 billion", "$5 billion"), False),
        (("4 billion people", "$3.2 billion"), False),
    ):
        waiver = Waiver("Seen", fingerprint=finding.fingerprint, values=values)
        assert (accepted(check(BUYS, rules=packed(waiver))) != {}) is covered, values


@pytest.mark.parametrize(
    ("waiver", "said"),
    [
        (Waiver("Seen", field="deal.stake"), "matches no finding any more"),
        (Waiver("Seen", field="deal.amount", subject="Gadget"), "matches no finding any more"),
        (Waiver("Seen", field="deal.amount", until="2026-02-28"), "ended on 2026-02-28"),
    ],
)
def test_a_waiver_out_of_use_is_a_finding(waiver: Waiver, said: str) -> None:
    report = check(BUYS, rules=packed(waiver))
    assert accepted(report) == {}
    ((verdict, severity, explanation),) = about_waivers(report)
    assert (verdict, severity) == ("not_checked", "warning")
    assert said in explanation
    assert "test_waivers.py:" in explanation


def test_a_waiver_of_one_finding_fails_no_run_that_is_about_another_draft() -> None:
    ((verdict, severity, said),) = about_waivers(
        check(BUYS, rules=packed(Waiver("Seen", fingerprint="0" * 16)))
    )
    assert (verdict, severity) == ("not_checked", "info")
    assert said.startswith("The waiver of 0000000000000000 at test_waivers.py:")


def test_a_waiver_without_a_reason() -> None:
    with pytest.raises(RuleError, match="without a reason"):
        Waiver(" ", field="deal.amount")


def test_an_agreement_is_nothing_to_accept() -> None:
    report = check("It is out. " + SOURCE, rules=packed(Waiver("Seen", field="deal.amount")))
    assert accepted(report) == {}
    assert len(about_waivers(report)) == 1


def test_compare_takes_the_packs_waivers_and_no_comments() -> None:
    one = checker.read_text(
        BUYS + " <!-- checker: accept deal.amount $4 billion because I say so -->", name="a.md"
    )
    two = checker.read_text(SOURCE, name="b.md")
    field = [f for f in checker.compare([one, two]).findings if f.field == "deal.amount"]
    assert [finding.waived for finding in field] == [None]
    rules = packed(Waiver("Seen", field="deal.amount", subject="Widget Inc"))
    field = [f for f in checker.compare([one, two], rules).findings if f.field == "deal.amount"]
    assert [finding.waived is None for finding in field] == [False]


# ------------------------------------------------------------------------------------------------ comments


def comment(words: str) -> str:
    return f" <!-- checker: {words} -->"


def test_a_comment_accepts_the_value_it_names_in_its_paragraph() -> None:
    text = BUYS + comment("accept deal.amount $4 billion because the filing of 2 May says so")
    report = check("# News\n\n" + text + "\n\n" + TAKES)
    assert accepted(report) == {"deal.amount": "the filing of 2 May says so"}
    assert about_waivers(report) == []
    (marked,) = [f for f in report.findings if f.waived]
    assert marked.waived == {"reason": "the filing of 2 May says so", "until": None, "by": "draft.md:3"}


def test_it_covers_no_other_value_and_no_other_paragraph() -> None:
    words = comment("accept deal.amount $4 billion because the filing says so")
    for text in (
        BUYS.replace("$4", "$5") + words,  # changed later
        BUYS + "\n\nThe filing is long." + words,  # another paragraph
        BUYS + words + "\n\nAgain: " + BUYS,  # stands outside of it as well
    ):
        report = check(text)
        assert accepted(report) == {}
        assert [said[1] for said in about_waivers(report)] == ["warning"]


def test_a_comment_that_names_no_value_covers_the_only_one_and_is_asked_for_it() -> None:
    report = check(BUYS + comment("accept deal.amount because the filing says so"))
    assert accepted(report) == {"deal.amount": "the filing says so"}
    ((_, severity, explanation),) = about_waivers(report)
    assert severity == "notice"
    assert "names no value" in explanation


def test_of_two_values_it_covers_the_one_it_names() -> None:
    text = "The tower has 412 rooms and 77 lifts."
    report = check(text + comment("accept general/figures because I counted them"))
    assert not any(finding.waived for finding in report.findings)
    assert "name the value" in about_waivers(report)[0][2]
    report = check(text + comment("accept general/figures 77 because I counted them"))
    assert [
        (f.claims[0].shown, f.waived is not None) for f in report.findings if f.rule == "general/figures"
    ] == [
        ("412 rooms", False),
        ("77 lifts", True),
    ]


def test_a_figure_that_no_field_took() -> None:
    text = "The tower has 412 rooms." + comment("accept general/figures 412 because I counted them")
    report = check(text)
    assert [finding.waived is not None for finding in report.findings] == [True]


def test_paragraphs_of_a_page() -> None:
    page = f"<h1>News</h1><p>{BUYS}{comment('accept deal.amount $4 billion because of the filing')}</p><p>{TAKES}</p>"
    found = _by_field(page)
    case = Case(Rules(()), {}, {})
    covered = waivers.apply(case, found, [checker.read_text(page, name="d.html")], TODAY)
    assert [(one.field, one.waived is not None) for one in covered] == [
        ("deal.amount", True),
        ("deal.stake", False),
    ]


def _by_field(text: str) -> list[Finding]:
    """Findings on the places of the two sentences in a text, whatever its format is read as."""
    findings = check(BUYS + "\n\n" + TAKES, name="d.html").findings
    moved = []
    for finding in findings:
        own = finding.claims[0]
        start = text.index(own.shown)
        claims = (replace(own, start=start, end=start + len(own.shown)),)
        moved.append(replace(finding, claims=claims))
    return sorted(moved, key=lambda one: one.field or "")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("accept deal.amount", "The acceptance of deal.amount gives no reason. Write <!-- checker: accept"),
        ("accept deal.amount because  ", "The acceptance of deal.amount gives no reason."),
        ("accept deal.amount because …", "The acceptance of deal.amount gives no reason."),
        ("acept deal.amount because it is so", "A comment to checker that cannot be read: acept deal.amount"),
        ("accept deal.amount because it is so (until 2026-13-01)", "and not “until 2026-13-01”"),
        ("accept deal.amount because it is so until tomorrow", "and not “until tomorrow”"),
        ("accept deal.amount because it is so until 31 January 2027", "and not “until 31 January 2027”"),
        ("accept deal.amount because it is so (until 2026-3-31)", "and not “until 2026-3-31”"),
        ("accept deal.amount because it is so until further notice.", "and not “until further notice”"),
        ("accept deal.amount because it is so (till 2026-01-31)", "and not “till 2026-01-31”"),
        ("accept deal.amount because it is so, untill tomorrow", "and not “untill tomorrow”"),
        ("accept deal.amount because it is so (expires on 31 January 2026)", "“expires on 31 January 2026”"),
        ("accept deal.amount because it is so (valid through next week).", "“valid through next week”"),
        ("accept deal.amount because it holds up to 2026-01-31 only", "and not “up to 2026-01-31 only”"),
    ],
)
def test_a_comment_of_another_form_accepts_nothing_and_stops_nothing(words: str, message: str) -> None:
    report = check("News.\n\n" + BUYS + comment(words))
    assert accepted(report) == {}
    assert [one.field for one in report.findings if one.verdict == "discrepancy"] == ["deal.amount"]
    ((_, severity, explanation),) = about_waivers(report)
    assert severity == "warning"
    assert message in explanation


@pytest.mark.parametrize(
    "words",
    [
        "up to 40 of them say so",
        "the deal ended on 3 March 2026",
        "the filing of 31 January 2026",
        "it expires, says the lawyer",
        "see page 3",
    ],
)
def test_a_reason_may_speak_of_days_and_ends(words: str) -> None:
    assert len(accepted(check(BUYS + comment(f"accept deal.amount $4 billion because {words}")))) == 1


@pytest.mark.parametrize("page", [False, True])
@pytest.mark.parametrize("name", ["cheker:", "Checker", "checkers:", "chekcer :", "checker;", "checker="])
def test_a_name_that_is_mistyped_is_told(name: str, page: bool) -> None:
    text = f"{BUYS} <!-- {name} accept deal.amount $4 billion because it is so -->"
    report = check(f"<html><body><p>{text}</p></body></html>" if page else text, name="d.html")
    assert accepted(report) == {}
    ((_, severity, explanation),) = about_waivers(report)
    assert severity == "warning"
    assert explanation.startswith("A comment to checker that cannot be read:")


@pytest.mark.parametrize(
    "words", ["chapter: accept it", "editor: accept $4 billion because x", "checking accepted"]
)
def test_other_comments_are_nobody_s(words: str) -> None:
    assert about_waivers(check(f"{BUYS} <!-- {words} -->")) == []


@pytest.mark.parametrize("value", ["billion", "$4", "4", "$ billion", "4 b", "nearly", "$40 billion"])
def test_a_part_of_the_value_is_not_the_value(value: str) -> None:
    report = check(BUYS + comment(f"accept deal.amount {value} because the filing says so"))
    assert accepted(report) == {}
    ((_, _, explanation),) = about_waivers(report)
    assert explanation.endswith("matches no finding in its paragraph; it could be deal.amount $4 billion.")


def test_the_hedge_may_be_left_out_and_a_count_be_a_bare_number() -> None:
    text = BUYS.replace("$4", "nearly $4") + " The tower has 1,412 rooms."
    for words in ("deal.amount $4 billion", "deal.amount nearly  $4 billion", "general/figures 1412"):
        assert list(accepted(check(text + comment(f"accept {words} because I saw it"))).values()) == [
            "I saw it"
        ]


def test_a_field_that_is_misspelled_is_guessed() -> None:
    text = "The tower has 412 rooms.\n\nWe went." + comment("accept deal.amuont because I counted them")
    ((_, _, explanation),) = about_waivers(check(text))
    assert "it could be deal.amount" in explanation


ACCEPTS = comment("accept deal.amount $4 billion because the filing says so").strip()


@pytest.mark.parametrize(
    "text",
    [
        f"{BUYS}\n```\n{ACCEPTS}\n```\n",
        f"{BUYS}\n~~~~ html\n{ACCEPTS}\n~~~\n{ACCEPTS}\n",
        f"---\ntitle: News\nnote: {ACCEPTS} {BUYS}\n---\n{BUYS}",
        f"<script>{ACCEPTS}</script> {BUYS}",
        f"<STYLE a='b'>{ACCEPTS} {BUYS}",
        f"<pre><code>{ACCEPTS}</code></pre> {BUYS}",
        f"{BUYS} Write `{ACCEPTS}` to accept it.",
        f"{BUYS} Write `so: {ACCEPTS}, or so` to accept it.",
        f"{BUYS} <a title='{ACCEPTS}'>x</a>",
        f'{BUYS} <p data-x="so: {ACCEPTS} it is">x</p>',
        f"{BUYS} <!-- {ACCEPTS}",
        f"{BUYS} <!-- checker: accept deal.amount $4 billion because it never ends",
    ],
)
def test_code_and_what_no_page_shows_accepts_nothing(text: str) -> None:
    assert accepted(check(text)) == {}


def test_a_comment_after_a_block_of_code_counts() -> None:
    text = f"```\nx = 1\n```\n\n<code>y</code> {BUYS} {ACCEPTS}"
    assert accepted(check(text)) == {"deal.amount": "the filing says so"}


def test_a_source_accepts_nothing() -> None:
    draft = checker.read_text(BUYS, name="draft.md")
    source = checker.read_text(f"{SOURCE} {ACCEPTS}", name="s.md")
    report = checker.check(draft, against=[source], today=TODAY)
    assert accepted(report) == {}
    assert about_waivers(report) == []


@pytest.mark.parametrize(
    ("day", "covers"), [("2026-03-01", True), ("2026-12-31", True), ("2026-02-28", False)]
)
def test_a_comment_with_a_date(day: str, covers: bool) -> None:
    report = check(BUYS + comment(f"accept deal.amount $4 billion because it is so (until {day})"))
    assert accepted(report) == ({"deal.amount": "it is so"} if covers else {})
    assert [said[2] for said in about_waivers(report)] == (
        [] if covers else ["The acceptance of deal.amount $4 billion ended on 2026-02-28."]
    )


def test_the_words_of_a_comment_are_no_claims() -> None:
    plain, commented = (
        check("News.\n\n" + BUYS + words).findings
        for words in ("", comment("accept deal.amount $4 billion because $3 billion was in 2019"))
    )
    assert [finding.fingerprint for finding in plain] == [finding.fingerprint for finding in commented]


def test_editing_elsewhere_changes_no_fingerprint() -> None:
    one, two = (check(text).findings for text in (BUYS, "# A title\n\nA first paragraph.\n\n" + BUYS))
    assert [finding.fingerprint for finding in one] == [finding.fingerprint for finding in two]
