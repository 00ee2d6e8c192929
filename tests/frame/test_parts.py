"""What each figure of a sentence is of, and of which period, part by part."""

from __future__ import annotations

import pytest

from checker.extract import analyse
from checker.frame import Frame, relation, statements
from checker.read import read_text


def framed(text: str) -> dict[str, Frame]:
    return {one.mention.text: one.frame for one in statements(analyse(read_text(text)))}


@pytest.mark.parametrize(
    ("text", "figure", "owner", "others"),
    [
        ("Teachers get 4 percent, bus drivers 6 percent.", "4 percent", "teacher", "bus driver"),
        ("Teachers get 4 percent, bus drivers 6 percent.", "6 percent", "bus driver", "teacher"),
        (
            "Nurses are to get 5% more and porters 3% more under a deal that the council signed.",
            "3%",
            "porter",
            "nurse",
        ),
        (
            "Two percent of cows on the feed fell ill, against 9 percent of cows on hay.",
            "9 percent",
            "hay",
            "feed",
        ),
        ("The choir sold 640 tickets.", "640 tickets", "choir ticket", ""),
        ("The rest of the $4m went to the choir, $2m to the band.", "$4m", "", ""),
        (
            "Bread is dear. One in five homes pays a third of its income for it.",
            "One in five homes",
            "home",
            "income",
        ),
        ("Roe won 9 races and Abt won 7 races.", "9 races", "roe", "abt"),
    ],
)
def test_owners(text: str, figure: str, owner: str, others: str) -> None:
    frame = framed(text)[figure]
    assert (frame.owner, frame.others) == (frozenset(owner.split()), frozenset(others.split()))


@pytest.mark.parametrize(
    ("one", "other", "figure", "grade"),
    [
        ("Teachers get 4%, drivers 6%.", "Drivers get 4% and teachers 6%.", "4%", "clash"),
        ("Teachers get 4%, drivers 6%.", "Teachers get 6%.", "6%", "clash"),
        ("Teachers get 4%, drivers 6%.", "Bus drivers get 6%, while teachers get 4%.", "4%", "same"),
        ("Teachers get 4%, drivers 6%.", "The raise is 4% for those who teach.", "4%", "unknown"),
        ("Three people died and 9 sailors were hurt.", "Nine people are in hospital.", "9", "unknown"),
    ],
)
def test_relation_of_owners(one: str, other: str, figure: str, grade: str) -> None:
    a, b = (
        next(frame for shown, frame in framed(text).items() if figure in shown or "Nine" in shown)
        for text in (one, other)
    )
    assert "owner" in getattr(relation(a, b), grade)
    assert "owner" in getattr(relation(b, a), grade)


@pytest.mark.parametrize(
    ("text", "figure", "period"),
    [
        ("Sales were $5m in 2023 and $6m in 2024.", "$5m", "year:2023"),
        ("Sales were $5m in 2023 and $6m in 2024.", "$6m", "year:2024"),
        ("In 2023 the zoo lost $5m and sold 40 bears.", "$5m", "year:2023"),
        ("In 2023 sales were $5m, profit $1m.", "$1m", "year:2023"),
        ("It sold 40 boats in the three months to June.", "40 boats", "quarter:"),
        ("It sold 12% more in 2024 than a year ago.", "12%", "year:2024"),
    ],
)
def test_periods_by_part(text: str, figure: str, period: str) -> None:
    assert framed(text)[figure].period == {period}


@pytest.mark.parametrize(
    ("one", "other", "grade"),
    [
        ("Last year the mill made $5m.", "In 2023 the mill made $5m.", "same"),
        ("Last year the mill made $5m.", "In 2022 the mill made $5m.", "clash"),
        ("The mill made $5m last month.", "The mill made $5m in October.", "unknown"),  # of one of two years
        ("The mill made $5m this quarter.", "The mill made $5m in July 2024.", "clash"),
        ("In the year to March 2024 the mill made $5m.", "The mill made $5m in 2019.", "clash"),
        ("The mill made $5m in the quarter.", "In the third quarter the mill made $5m.", "unknown"),
        ("In 2024, by Monday, the mill had made $5m.", "On Tuesday the mill made $5m.", "clash"),
    ],
)
def test_periods_are_placed_by_the_day_of_publication(one: str, other: str, grade: str) -> None:
    a, b = (framed(f"Mill news\n5 November 2024\n\n{text}\n")["$5m"] for text in (one, other))
    assert "period" in getattr(relation(a, b), grade)
    assert "period" in getattr(relation(b, a), grade)


def test_a_list_of_many_figures_has_no_parts() -> None:
    listed = ", ".join(f"ward {number} got ${number}m" for number in range(1, 60))
    assert {frame.owner for frame in framed(f"The council said that {listed}.").values()} == {frozenset()}
