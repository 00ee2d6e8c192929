"""A source's figure beside the one that a draft tells for it."""

from decimal import Decimal

import pytest

from checker.values import Quantity
from checker.values.hedges import Hedge
from checker.values.rounding import cut_short, grade, near_fraction, parts_thousands


def number(low: str, hedge: Hedge | None = None, step: str = "1", high: str = "") -> Quantity:
    return Quantity(
        Decimal(low), Decimal(high or low), None, hedge, Decimal(step), Decimal(step), kind="number"
    )


@pytest.mark.parametrize(
    ("own", "other", "wanted"),
    [
        (number("500"), number("500"), "same"),
        (number("501"), number("502"), "other"),
        (number("12000"), number("11867"), "rounded"),
        (number("11867"), number("12000"), "other"),
        (number("12000", "about"), number("11867"), "rounded"),
        (number("500"), number("500", "about"), "same"),
        (number("8", "at_most"), number("8", "at_least"), "other"),
        (number("50", "over"), number("56"), "rounded"),
        (number("56"), number("50", "over"), "wider"),
        (number("90", high="110"), number("100"), "part"),
        (number("100"), number("90", high="110"), "wider"),
        (number("110"), number("90", high="110"), "rounded"),
        (Quantity(Decimal(12), Decimal(12)), number("12.4", step="0.1"), "rounded"),
        (
            Quantity(Decimal(12), Decimal(12)),
            number("12.6", step="0.1"),
            "other",
        ),  # whole where no step is known
    ],
)
def test_what_a_draft_makes_of_a_figure(own: Quantity, other: Quantity, wanted: str) -> None:
    assert grade(own, other) == wanted


@pytest.mark.parametrize(
    ("hedge", "share", "wanted"),
    [("about", "35", True), ("about", "40", False), ("over", "43", True), ("nearly", "34", False)],
)
def test_fractions_in_words(hedge: Hedge, share: str, wanted: bool) -> None:
    third = Quantity(Decimal("33.3"), Decimal("33.3"), "%", hedge, kind="percent")
    assert near_fraction(third, Decimal(share)) is wanted


@pytest.mark.parametrize(
    ("own", "other", "wanted"),
    [
        (number("18000", step="1000"), number("18750"), True),  # "$18K"
        (number("19000", step="1000"), number("18750"), True),
        (number("17000", step="1000"), number("18750"), False),
        (number("18750"), number("18000", step="1000"), False),
    ],
)
def test_headlines_cut_figures_short(own: Quantity, other: Quantity, wanted: bool) -> None:
    assert cut_short(own, other) is wanted


def test_a_point_that_parts_thousands() -> None:
    assert parts_thousands(number("16.181"), number("16181"))
    assert not parts_thousands(number("16.18"), number("16180"))
