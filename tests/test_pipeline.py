"""The flow as a whole, on small articles: options, errors, dates, certainty, several stories."""

from datetime import date
from pathlib import Path

import pytest

import checker
from checker.errors import UsageError
from checker.model import Finding, Report

WIRE = "Acme Corp agreed to buy Widget Inc for $3.2 billion. Ann Lee is the CEO of Widget Inc."
LATER = "Acme Corp bought Widget Inc for $3.2 billion. Ann Lee is stepping down as CEO of Widget Inc."


def compared(*texts: str, rules: checker.Rules | None = None, **options: object) -> Report:
    documents = [
        checker.read_text(text, name=f"{name}.txt") for name, text in zip("abcdef", texts, strict=False)
    ]
    return checker.compare(documents, rules, **options)  # type: ignore[arg-type]


def on_field(report: Report, field: str) -> Finding:
    (finding,) = (one for one in report.findings if one.field == field)
    return finding


def test_a_change_without_dates_is_a_discrepancy_and_says_why() -> None:
    finding = on_field(compared(WIRE, LATER), "leadership.ceo")
    assert (finding.verdict, finding.relation, finding.severity) == ("discrepancy", "strained", "warning")
    assert finding.remarks == ("a and b have no date, so no value can be called superseded.",)


def test_a_change_that_a_later_article_reports_is_superseded() -> None:
    dates = {"a.txt": date(2025, 6, 10), "b.txt": date(2025, 6, 13)}
    finding = on_field(compared(WIRE, LATER, dates=dates), "leadership.ceo")
    assert (finding.verdict, finding.relation, finding.severity) == ("discrepancy", "superseded", "notice")
    assert finding.explanation == "Told as a change: Ann Lee (a), later Ann Lee (outgoing) (b)."


def test_an_earlier_article_cannot_supersede() -> None:
    dates = {"a.txt": date(2025, 6, 13), "b.txt": date(2025, 6, 10)}
    assert on_field(compared(WIRE, LATER, dates=dates), "leadership.ceo").relation == "strained"


@pytest.mark.parametrize(
    ("days", "relation"), [((date(2024, 11, 1), date(2025, 6, 1)), "superseded"), ((None, None), "strained")]
)
def test_a_birthday_between_two_articles(days: tuple[date | None, date | None], relation: str) -> None:
    dates = {name: day for name, day in zip(("a.txt", "b.txt"), days, strict=True) if day}
    report = compared("Ann Lee, 28, founded it.", "Ann Lee, 29, founded it.", dates=dates)
    assert on_field(report, "person.age").relation == relation


def test_a_source_that_contradicts_itself() -> None:
    report = compared("Acme Corp bought Widget Inc for $3 billion. Acme Corp paid $5 billion for Widget Inc.")
    within = [one for one in report.findings if one.scope == "within"]
    assert [(one.field, one.verdict, one.relation) for one in within] == [
        ("deal.amount", "discrepancy", "contradicts")
    ]
    assert within[0].explanation == "a itself says $3 billion and $5 billion, which cannot both be true."


def test_what_agrees_with_some_and_cannot_be_compared_with_others() -> None:
    report = compared(
        "Acme Corp bought Widget Inc for $3 billion.",
        "Acme Corp agreed to buy Widget Inc for $3 billion.",
        "Acme Corp bought Widget Inc for £2 billion.",
    )
    finding = on_field(report, "deal.amount")
    assert (finding.verdict, finding.relation) == ("agreement", "same")
    assert finding.explanation.startswith("$3 billion (a and b) and £2 billion (c) cannot all be compared")


def test_what_some_state_and_others_only_report() -> None:
    report = compared(
        "Acme Corp bought Widget Inc for $3 billion.",
        "Acme Corp reportedly bought Widget Inc for $3 billion.",
    )
    finding = on_field(report, "deal.amount")
    assert finding.remarks == ("a states as a fact what b only reports.",)
    assert [one.certainty for one in finding.claims] == ["flat", "hedged"]


def test_a_view_is_no_claim_of_the_article() -> None:
    report = compared(
        "Acme Corp bought Widget Inc for $3 billion.",
        "Critics believe that Acme Corp bought Widget Inc for $9 billion.",
    )
    assert [one.verdict for one in report.findings if one.field == "deal.amount"] == ["unsupported"]
    assert "view" in next(one.explanation for one in report.findings if one.verdict == "not_checked")


RULES = """
from checker.vocabulary import *
pack = Pack("p", "P", fields=(
    Field("acme.size", "size", "quantity", subject="organization", roles=("organization",), units=("engineer",),
          phrases=("{organization} <employ> {figure}",), requires="attributed", grows=True,
          examples=(Agrees("Acme Corp employs 12 engineers.", "Acme Corp employs 12 engineers."),)),
))
"""


def test_a_rule_can_ask_for_a_named_source(tmp_path: Path) -> None:
    (tmp_path / "p.py").write_text(RULES)
    report = compared(
        "Lockmaker Acme Corp employs 12 engineers.",
        "Lockmaker Acme Corp employs 12 engineers, according to Ann Lee.",
        rules=checker.load_rules(tmp_path / "p.py"),
    )
    asked = [one for one in report.findings if one.field == "acme.size" and one.scope == "within"]
    assert [(one.verdict, one.severity, one.explanation) for one in asked] == [
        (
            "unsupported",
            "warning",
            "The rule asks for a claim that is attributed; a gives the size as flat.",
        )
    ]


def test_a_count_that_grows_between_dated_articles_is_an_update(tmp_path: Path) -> None:
    (tmp_path / "p.py").write_text(RULES)
    rules = checker.load_rules(tmp_path / "p.py")
    texts = (
        "Lockmaker Acme Corp employs 12 engineers, according to Ann Lee.",
        "Lockmaker Acme Corp employs 19 engineers, according to Ann Lee.",
    )
    dates = {"a.txt": date(2025, 6, 10), "b.txt": date(2025, 6, 13)}
    assert on_field(compared(*texts, rules=rules, dates=dates), "acme.size").relation == "superseded"
    back = {"a.txt": date(2025, 6, 13), "b.txt": date(2025, 6, 10)}
    assert on_field(compared(*texts, rules=rules, dates=back), "acme.size").relation == "contradicts"


def test_two_stories_in_one_folder() -> None:
    quake = (
        "A quake shook Qeshm near Bandar Abbas in Iran. Tehran Radio and the Red Crescent reported ten dead."
    )
    deal = "Acme Corp bought Widget Inc. Ann Lee runs Widget Inc and Bob Stone runs Acme Corp."
    report = compared(deal, quake, deal + " Acme Corp is glad.")
    said = [one.explanation for one in report.findings if one.rule == "general/stories"]
    assert said == ["These sources tell 2 stories: a and c; b share hardly a name."]


def test_a_section_can_be_taken_back() -> None:
    text = "Acme Corp bought Widget Inc for $3 billion.\n\nComments (1)\n\nAcme Corp paid $5 billion for Widget Inc.\n"
    aside = compared(text)
    assert [one.section for one in aside.set_aside][-1] == "comment"
    assert len(on_field(aside, "deal.amount").claims) == 1
    taken = compared(text, include_sections=("comment",))
    assert {one.shown for one in taken.findings for one in one.claims if one.shown.startswith("$")} == {
        "$3 billion",
        "$5 billion",
    }


def test_nothing_found_is_said() -> None:
    report = compared("It rained all day.", "It will rain again.")
    assert report.findings == ()
    assert [(one.figures, one.bound, one.compared) for one in report.coverage] == [(0, 0, 0)] * 2


def test_unknown_figures_are_listed_and_counted() -> None:
    report = compared("Acme Corp bought Widget Inc for $3 billion and planted 40 trees.")
    assert [(one.subject, one.explanation) for one in report.findings if one.verdict == "not_checked"] == [
        ("40 trees", "Nothing was found to compare it with.")
    ]
    assert (report.coverage[0].figures, report.coverage[0].bound) == (2, 1)
    assert report.summary.not_checked == 1


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: checker.compare([]), "nothing to compare"),
        (
            lambda: checker.compare([checker.read_text("a", "x"), checker.read_text("b", "x")]),
            "x: two documents",
        ),
        (
            lambda: compared("a", dates={"z.txt": date(2025, 1, 1)}),
            "z.txt: a date for a document that is not there",
        ),
        (lambda: compared("a", include_sections=("adverts",)), "no such section: adverts. Use one of"),
    ],
)
def test_calls_that_are_refused(call, message: str) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(UsageError) as caught:
        call()
    assert message in str(caught.value)


def test_the_same_input_gives_the_same_bytes() -> None:
    first, second = (checker.render(compared(WIRE, LATER), "json") for _ in range(2))
    assert first == second


def test_names_of_the_package() -> None:
    assert {"read", "read_text", "extract", "compare", "check", "load_rules", "render"} <= set(
        checker.__all__
    )
    assert all(hasattr(checker, name) for name in checker.__all__)


@pytest.mark.parametrize(
    ("text", "applies"),
    [
        ("Metal prices rose 5%. Scaled-up output fell.", False),
        ("The metaphor of scale: Metallica played, Scales won 3 medals.", False),
        ("Meta pays $14.3 billion for a stake in Scale AI.", True),
        ("META PAYS $14.3 BILLION FOR A STAKE IN SCALE AI.", True),
    ],
)
def test_a_story_applies_where_its_names_stand_and_not_their_letters(text: str, applies: bool) -> None:
    report = checker.compare([checker.read_text(text, name="a.txt")])
    assert bool(report.stories) == applies


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("Acme acquired Beta for $3 billion.\n\nAcme acquired Beta for $4 billion, it said.", "deal.amount"),
        (
            "Bolt Corp agreed to buy Gold Inc for $3m. It rained. Bolt Corp agreed to buy Gold Inc for $9m.",
            "deal.amount",
        ),
        (
            "A blast in Ely killed 12 people, police said. The blast in Ely killed 15 people, police said.",
            None,
        ),
    ],
)
def test_what_a_source_says_twice_and_not_alike_is_never_dropped(text: str, field: str) -> None:
    other = checker.read_text("It rained in Rome on Friday.", "b.txt")
    report = checker.compare([checker.read_text(text, "a.txt"), other])
    within = [(one.field, one.relation) for one in report.findings if one.scope == "within"]
    assert within == [(field, "contradicts")]


def test_another_s_offer_for_the_same_is_no_contradiction() -> None:
    text = "Acme acquired Beta for $3 billion. Two years before, Gold offered $4 billion for Beta."
    report = checker.compare([checker.read_text(text, "a.txt"), checker.read_text("It rained.", "b.txt")])
    assert [one for one in report.findings if one.scope == "within"] == []


def test_each_finding_of_a_comparison_has_an_id_of_its_own() -> None:
    told = "The fair in Norrby opened in April. It was planned in 2019 and drew 40 choirs, 41 bands and 42 clowns."
    texts = (
        told,
        told.replace("The fair", "In Norrby the fair").replace(" in Norrby", "", 1),
        told + " It rained.",
    )
    report = checker.compare([checker.read_text(text, name=f"{at}.txt") for at, text in enumerate(texts)])
    ids = [one.id for one in report.findings]
    assert len(ids) == len(set(ids)) > 4
    assert len({one.fingerprint for one in report.findings}) < len(ids)
