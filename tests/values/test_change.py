"""A change and its two ends, a part and its whole: each bound of the benefit of the doubt, on both sides."""

from decimal import Decimal

import pytest

from checker.kinds import Hedge
from checker.values import Quantity
from checker.values.change import (
    FAR,
    ROUND,
    alike,
    converts,
    far,
    least,
    misfit,
    most,
    positive,
    reach,
    share_of,
    turned,
)


def money(figure: str, hedge: Hedge | None = None, step: str | None = None) -> Quantity:
    return Quantity(
        Decimal(figure), Decimal(figure), "USD", hedge, *(Decimal(step) if step else None,) * 2, kind="money"
    )


def percent(figure: str) -> Quantity:
    return Quantity(Decimal(figure), Decimal(figure), "%", kind="percent")


def count(figure: str, unit: str | None = "boat", kind: str = "quantity") -> Quantity:
    return Quantity(Decimal(figure), Decimal(figure), unit, kind=kind)


@pytest.mark.parametrize(
    ("value", "low", "high"),
    [
        (count("12"), "12", "12"),  # counted one by one
        (count("120"), "117.6", "122.4"),  # a round one a fiftieth further
        (count("3000"), "2940", "3060"),
        (count("3001"), "3001", "3001"),
        (money("4.00", step="0.01"), "3.995", "4.005"),  # zeros after the point are meant
        (money("40", step="0.5"), "39.75", "40.25"),
        (money("-120", step="1"), "-122.4", "-117.6"),
        (money("100", "about"), "80", "120"),  # a hedged one as far as its words can be stretched
    ],
)
def test_how_far_a_figure_reaches(value: Quantity, low: str, high: str) -> None:
    found = reach(value)
    assert (found.low, found.high, found.low_open, found.high_open) == (
        Decimal(low),
        Decimal(high),
        False,
        False,
    )


def test_a_range_reaches_beyond_both_ends() -> None:
    found = reach(Quantity(Decimal(11), Decimal(100), "boat", low_step=Decimal(1), high_step=Decimal(10)))
    assert (found.low, found.high) == (Decimal("10.5"), Decimal(105))
    assert Decimal("0.02") == ROUND


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (count("1"), count("2"), True),
        (count("1"), count("2", None, "number"), True),
        (count("1", None, "number"), count("2", None, "number"), True),
        (count("1"), count("2", "truck"), False),
        (money("1"), count("2", None, "number"), False),
        (money("1"), percent("2"), False),
    ],
)
def test_what_counts_the_same(a: Quantity, b: Quantity, expected: bool) -> None:
    assert alike(a, b) is expected
    assert alike(b, a) is expected


def test_above_zero() -> None:
    assert positive(count("1"), count("2"))
    assert not positive(count("0"), count("2"))
    assert not positive(count("1"), count("-2"))


@pytest.mark.parametrize(
    ("old", "new", "expected"), [("1", "20", False), ("1", "21", True), ("21", "1", True), ("20", "1", False)]
)
def test_too_far_apart(old: str, new: str, expected: bool) -> None:
    assert far(count(old), count(new)) is expected
    assert FAR == 20


@pytest.mark.parametrize(
    ("way", "old", "new", "expected"),
    [
        ("up", money("110"), money("100"), True),
        ("up", money("100"), money("110"), False),
        ("down", money("100"), money("110"), True),
        ("down", money("110"), money("100"), False),
        ("up", money("102"), money("100"), False),  # both may be the same
        ("up", money("110"), count("100"), False),  # of two kinds
        (
            "up",
            percent("11"),
            percent("10"),
            False,
        ),  # a rate that rises may be a fall of what it is a rate of
        ("up", money("2000"), money("90"), False),  # not meant for each other
        ("up", money("110"), money("0"), False),
        ("up", count("110"), count("100"), True),
    ],
)
def test_a_change_the_other_way(way: str, old: Quantity, new: Quantity, expected: bool) -> None:
    assert turned(way, old, new) is expected


@pytest.mark.parametrize(
    ("change", "old", "new", "expected"),
    [
        (percent("10"), money("100"), money("110"), False),
        (percent("10"), money("110"), money("99"), False),  # which way is not asked
        (percent("10"), money("100"), money("150"), True),
        (percent("50"), money("100"), money("150"), False),
        (money("50"), money("100"), money("150"), False),
        (money("80"), money("100"), money("150"), True),
        (count("5", "percentage_point"), percent("40"), percent("45"), False),
        (count("5", "percentage_point"), percent("40"), percent("48"), True),
        (count("50", "basis_point"), percent("4.0"), percent("4.5"), False),
        (count("50", "basis_point"), percent("4.0"), percent("4.9"), True),
        (percent("5"), percent("40"), percent("45"), False),  # points, or per cent of a rate
        (percent("12.5"), percent("40"), percent("45"), False),
        (percent("30"), percent("40"), percent("45"), True),
        (count("5"), money("100"), money("150"), False),  # no reading, no misfit
        (percent("10"), money("100"), count("150"), False),
        (percent("10"), money("1"), money("30"), False),
        (percent("10"), money("0"), money("15"), False),
        (percent("900"), money("1", step="10"), money("10"), False),  # the old figure may be nothing
    ],
)
def test_a_change_that_does_not_fit(change: Quantity, old: Quantity, new: Quantity, expected: bool) -> None:
    assert misfit(change, old, new) is expected


def test_a_part_of_a_whole() -> None:
    assert share_of(percent("10"), money("51"), money("5"))
    assert not share_of(percent("10"), money("51"), money("6"))
    assert least([percent("60"), percent("45")]) == Decimal("103.30")
    assert most(count("10")) == 10
    assert most(money("10", "about")) == 12


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        (count("1000.5"), count("1110.5"), True),  # a tenth of the larger apart
        (count("1110.5"), count("1000.5"), True),
        (count("1000.5"), count("1114.5"), False),
    ],
)
def test_how_far_a_conversion_may_be_rounded(one: Quantity, other: Quantity, wanted: bool) -> None:
    assert converts(one, other, Decimal(1), Decimal(1)) is wanted
