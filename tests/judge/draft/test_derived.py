"""Figures that a draft works out from its source's, beside the same figures worked out wrongly."""

from pathlib import Path

import pytest

import checker

CASES = [
    tuple(line.split("\t"))
    for line in (Path(__file__).parents[2] / "data/drafts/worked_out.tsv").read_text("utf-8").splitlines()
]
"""Kind of reckoning, source, draft, a draft with another result, and how grave that is.

A warning where a passage prints another value or its terms stand side by side; a notice where nothing shows the right result.
"""

FIGURES = ("general/figures",)


def gravest(draft: str, source: str) -> str:
    """How grave the gravest finding is that a figure of a draft has no support."""
    report = checker.check(
        checker.read_text(draft, name="draft.txt"), against=[checker.read_text(source, name="source.txt")]
    )
    told = {
        one.severity
        for one in report.findings
        if one.verdict in ("discrepancy", "unsupported")
        and (one.rule in FIGURES or one.field or one.severity != "notice")
    }
    return next((one for one in ("error", "warning", "notice") if one in told), "none")


def flags(draft: str, source: str) -> list[str]:
    report = checker.check(
        checker.read_text(draft, name="draft.txt"), against=[checker.read_text(source, name="source.txt")]
    )
    return [
        one.explanation
        for one in report.findings
        if one.verdict in ("discrepancy", "unsupported") and one.severity in ("error", "warning")
    ]


@pytest.mark.parametrize(("kind", "source", "right", "wrong", "grave"), CASES)
def test_what_is_worked_out_is_supported_and_a_wrong_result_is_not(
    kind: str, source: str, right: str, wrong: str, grave: str
) -> None:
    assert not flags(right, source)
    assert gravest(wrong, source) == grave


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        (
            "A new pill almost halved the number of bad nights.",
            "The clinic's pill cut bad nights by 48 percent.",
        ),
        ("The apple crop almost doubled.", "The orchard's apple crop rose 96 percent to 310 tonnes."),
        ("The parade's budget was halved.", "The parade's budget was cut by 50 percent to $40,000."),
        (
            "Deaths at the jail nearly halved last year.",
            "There were six deaths at the jail last year, against 11 the year before.",
        ),
        # equal figures that another writer tells in words of which none is alike
        (
            "It will go on sale in spring for just under £19.",
            "Publication is set for March in hardback at £18.99.",
        ),
        (
            "Without a fence the rate was below 17 per cent.",
            "In open nests, fewer than one chick in six made it.",
        ),
        # what a part is of, and what is worlds apart, is no rival
        (
            "Holyrood meets the biggest share of the £34m bill, Skerry £9m.",
            "Skerry is paying £9m of the £34m cost; Holyrood is finding £20m and the council the rest.",
        ),
        (
            "The cyclone knocked out power to 46,000 homes overnight.",
            "The cyclone left 46,000 homes without electricity as a category two system, down from a three overnight.",
        ),
        # one figure in other units, or in another form
        ("Guests get half a year's guarantee.", "Every boat comes with a 6-month guarantee for guests."),
        (
            "The program saves a town 200 hours of work a month.",
            "Our program saves a town 200 man-hours per month.",
        ),
        ("He was on duty until midnight.", "Ivo: i have to stay on duty till Midnight ."),
        (
            "The 96 miners were buried on Friday.",
            "The mine closed in May.Ninety-six miners were buried on Friday.",
        ),
        (
            "A town that helps the poor can get up to three quarters of its costs.",
            "A town can get 55 percent of its costs, or 75 percent if it helps the poor.",
        ),
        ("The brewery was founded in the 1980s.", "The brewery was founded in the mid-1980s."),
        # the level before, told as such; the period of a comparison
        (
            "The bank had forecast a rise of 2.5% to 3% before.",
            "The bank now forecasts a rise of 3.5% to 4%, compared with its earlier range of 2.5% to 3%.",
        ),
        (
            "The ten biggest farms own £60m of land, more than twice as much as in 2012.",
            "The ten biggest farms together own £60m of land, up from £27m in 2012.",
        ),
        # how often, and since when
        (
            "She has won more than a medal every two races.",
            "Jana Kral has won 12 medals in 21 races this season.",
        ),
        (
            "The choir won for the first time in 15 years.",
            "The choir won for the first time since 2003; its last concert was in December 2017.",
        ),
        # who is called what he does
        (
            "Goalkeeper Brandt has signed for Orne.",
            "Lukas Brandt, who keeps goal for Halden, has signed for Orne.",
        ),
    ],
)
def test_right_drafts_in_other_words_are_not_flagged(draft: str, source: str) -> None:
    assert flags(draft, source) == []


NOT_MADE = [
    ("Sales of honey rose 10 percent to $1.8 billion.", "Sales of honey rose 7 percent to $1.8 billion. Honey makers had sales of $2.2 billion in Spain, up from $2 billion."),
    ("The farm expects to earn $10 per hen.", "The farm expects to earn $6 per hen. It earned $4 a hen last year."),
    ("Online bookings grew 42% at the hotel.", "Online bookings grew 48% at the hotel. Of its bookings, 37.6% were from abroad and 4.4% from the town."),
]  # fmt: skip
MADE = [
    (
        "Sales of honey rose 10 percent to $2.2 billion.",
        "Sales of honey were $2.2 billion, up from $2 billion.",
    ),
    ("The lead was cut to 24 votes.", "Klein has 124 votes, and Moor has 100 votes."),
]


@pytest.mark.parametrize(("draft", "source"), NOT_MADE)
def test_no_change_to_another_level_and_no_sum_of_prices_or_shares(draft: str, source: str) -> None:
    assert flags(draft, source)


@pytest.mark.parametrize(("draft", "source"), MADE)
def test_a_change_to_the_printed_level_and_a_gap_are_worked_out(draft: str, source: str) -> None:
    assert not flags(draft, source)
