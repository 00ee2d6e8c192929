"""Changes of shares told in per cent, or in points: right ones follow from two levels, wrong ones take the one for the other."""

from __future__ import annotations

import pytest

import checker

RIGHT = [
    ("Turnout rose by seven points.", "Turnout climbed from 41 per cent in 2019 to 48 per cent this time."),
    ("Turnout rose by 17 per cent.", "Turnout climbed from 41 per cent in 2019 to 48 per cent this time."),
    ("Approval of the dean fell by six points.", "Some 38 per cent approve of the dean, down from 44 in January."),
    ("The share of late ferries dropped by a quarter.", "Last year 15 per cent of ferries were late, against 20 per cent the year before."),
    ("Oat prices rose by 7 per cent.", "Oat prices rose by 7 per cent in May."),
    ("The vacancy rate is up by 4 points.", "The vacancy rate stood at 11 per cent, compared with 7 per cent in spring."),
    # the sources give both
    ("The vacancy rate is up by 57 per cent.", "The vacancy rate stood at 11 per cent, compared with 7 per cent in spring, a rise of four points."),
]  # fmt: skip
WRONG = [
    ("Turnout rose by 7 per cent.", "Turnout climbed from 41 per cent in 2019 to 48 per cent this time.", "7 per cent"),
    ("Turnout rose by 17 points.", "Turnout climbed from 41 per cent in 2019 to 48 per cent this time.", "17 points"),
    ("Approval of the dean fell by six per cent.", "Some 38 per cent approve of the dean, down from 44 in January.", "six per cent"),
    ("The share of late ferries dropped by 5 per cent.", "Last year 15 per cent of ferries were late, against 20 per cent the year before.", "5 per cent"),
    ("Oat prices rose by 7 percentage points.", "Oat prices rose by 7 per cent in May.", "7 percentage points"),
    ("The share of empty flats fell by 4 per cent.", "The share of empty flats fell by 4 percentage points in a year.", "4 per cent"),
]  # fmt: skip
SILENT = [
    # levels of something that went the other way, a level, two things
    ("Oat prices rose by 5 per cent.", "Inflation in the valley fell to 3 per cent from 8 per cent."),
    ("Turnout rose to 7 per cent.", "Turnout climbed from 41 per cent in 2019 to 48 per cent this time."),
    ("Wages rose by 7 per cent.", "Of the sheep 12 per cent were lame, and 5 per cent had no lamb."),
]


def confused(draft: str, source: str) -> list[str]:
    """The figures of a draft of which a warning says that points are taken for per cent, or per cent for points."""
    report = checker.check(
        checker.read_text(draft, name="draft.txt"), against=[checker.read_text(source, name="source.txt")]
    )
    return [
        one.claims[0].shown
        for one in report.findings
        if one.severity == "warning" and one.reason.kind == "figure_in_points"
    ]


def warned(draft: str, source: str) -> bool:
    """Whether a draft has a warning."""
    report = checker.check(
        checker.read_text(draft, name="draft.txt"), against=[checker.read_text(source, name="source.txt")]
    )
    return any(one.severity in ("warning", "error") for one in report.findings)


@pytest.mark.parametrize(("draft", "source"), RIGHT)
def test_a_change_in_its_own_unit(draft: str, source: str) -> None:
    assert not warned(draft, source)


@pytest.mark.parametrize(("draft", "source", "shown"), WRONG)
def test_points_told_as_per_cent_and_the_reverse(draft: str, source: str, shown: str) -> None:
    assert confused(draft, source) == [shown]


@pytest.mark.parametrize(("draft", "source"), SILENT)
def test_what_no_two_levels_show(draft: str, source: str) -> None:
    assert confused(draft, source) == []
