"""Articles as desks get them: tokenised, shouted, without marks, twice the same, of two stories, of two languages."""

from __future__ import annotations

import pytest

import checker
from checker.model import Finding, Report

ONE = (
    "Kestrel Foods agreed to buy Morland Dairies for $3.2 billion on Tuesday. Morland employs 4,150 people in Halden. "
    "Chief executive Orla Finnegan welcomed the deal."
)
OTHER = (
    "Kestrel Foods is buying Morland Dairies for $3.9 billion, it said on Tuesday. The dairy in Halden has 4,150 people. "
    "Orla Finnegan is its chief executive."
)


def compared(*texts: str) -> Report:
    return checker.compare([checker.read_text(text, name=f"{at}.txt") for at, text in enumerate(texts)])


def loud(report: Report) -> list[Finding]:
    return [
        one
        for one in report.findings
        if one.verdict == "discrepancy" and one.severity in ("error", "warning")
    ]


def tokenised(text: str) -> str:
    for mark in (",", ".", "$"):
        text = text.replace(f"{mark} ", f" {mark} ").replace("$", "$ ") if mark != "$" else text
    return text.removesuffix(".") + " ."


@pytest.mark.parametrize(
    "rough",
    [
        lambda text: text,
        tokenised,
        str.upper,
        str.lower,
        lambda text: text.replace(". ", "\n"),
        lambda text: text.replace(" ", "  "),
    ],
    ids=["plain", "tokenised", "capitals", "no capitals", "no full stops", "double blanks"],
)
def test_the_amounts_differ_and_the_staff_agrees(rough):
    report = compared(rough(ONE), rough(OTHER))
    shown = [{claim.shown.lower().replace("$ ", "$") for claim in one.claims} for one in loud(report)]
    assert any({"$3.2 billion", "$3.9 billion"} <= values for values in shown)
    agreed = [claim.shown for one in report.findings if one.verdict == "agreement" for claim in one.claims]
    assert any("4,150" in value for value in agreed)


WIRE = (
    "TARN, March 3 (Newswire) - A ferry with 148 passengers ran aground off Vell on Tuesday, the coast guard said. "
    "Twelve people were hurt. Its captain, Ida Holm, 52, said that the rudder had failed."
)


@pytest.mark.parametrize(
    ("rough", "flagged"),
    [
        (tokenised, []),
        (str.upper, []),
        (str.lower, []),
        (lambda text: text.replace("(", "").replace(")", ""), []),
        (lambda text: text.replace("on Tuesday", "on March 3"), []),
        (lambda text: text.replace("on Tuesday", "on March 9"), ["March 9"]),
    ],
    ids=["tokenised", "capitals", "no capitals", "no brackets", "the day named", "another day"],
)
def test_the_day_of_a_dateline_stands_in_its_source(rough, flagged):
    """However rough the draft's own dateline is."""
    report = checker.check(
        checker.read_text(rough(WIRE), name="draft.txt"),
        [checker.read_text(WIRE + " It rained.", name="wire.txt")],
    )
    assert [one.claims[0].shown for one in report.findings if one.severity in ("error", "warning")] == flagged


def test_the_same_article_twice_differs_in_nothing():
    assert loud(compared(ONE, ONE)) == []


def test_one_article_alone_differs_in_nothing():
    assert loud(compared(ONE)) == []


@pytest.mark.parametrize("text", ["", "Rain.", "12", "!!!", "\n\n\n", "€", "Kestrel Foods"])
def test_an_article_of_one_line(text):
    assert loud(compared(text, ONE)) == []


def test_unrelated_stories_are_said_once_and_not_compared():
    quake = (
        "A quake of magnitude 6.1 shook the island of Kesh on Sunday. The governor, Ana Brill, said 12 people died. "
        "The Kesh airport, run by Skyfield, was closed for 3 hours. Rescuers came from Port Amal and Sundry Bay."
    )
    fair = (
        "The book fair in Ostmund drew 61,000 visitors on Sunday. Its director, Leo Marsh, counted 12 prizes. Poet Iva Kern "
        "read for 3 hours in the Glass Hall, and the Lantern Press sold out. The Ostmund orchestra played at noon."
    )
    report = compared(quake, fair)
    assert [one.rule for one in report.findings if one.rule == "general/stories"] == ["general/stories"]
    assert [
        one
        for one in report.findings
        if one.scope == "across" and one.verdict in ("agreement", "discrepancy")
    ] == []


def test_a_table_keeps_the_figures_of_a_row_together():
    one = "| Town | Boats | Nets |\n|---|---|---|\n| Halden | 140 | 30 |\n| Marlow | 90 | 44 |\n"
    other = "Halden has 140 boats and 30 nets. Marlow has 90 boats and 44 nets."
    assert loud(compared(one, other)) == []


def test_a_live_blog_supersedes_itself():
    blog = (
        "14:05 Nine people were killed in the blast at Harra, police say.\n\n"
        "15:40 The death toll has risen to 11, the hospital says.\n\n"
        "17:10 Police now put the number of dead at 13.\n"
    )
    assert loud(compared(blog)) == []


def test_two_languages():
    german = "Kestrel Foods kauft Morland Dairies für 3,2 Milliarden Dollar. Morland hat sein Werk in Halden."
    assert loud(compared(ONE, german)) == []


def test_a_megabyte_is_read_whole():
    long = ONE + "\n\n" + "The harbour was quiet and the boats lay still all morning. " * 16_000
    report = compared(long, OTHER)
    assert len(long) > 900_000
    assert any("$3.2 billion" in {claim.shown for claim in one.claims} for one in loud(report))


@pytest.mark.parametrize(
    ("figure", "severity"),
    [("tens of thousands of people homeless", "notice"), ("only 420,000 people homeless", "error")],
)
def test_a_scale_without_a_figure_is_worth_a_look_at_most(figure, severity):
    report = compared(
        "The storm on Lumo island left 660,000 people homeless on Friday.",
        f"The storm on Lumo island left {figure} on Friday.",
    )
    assert [one.severity for one in report.findings if one.verdict == "discrepancy"] == [severity]
