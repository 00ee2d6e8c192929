from decimal import Decimal
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.values import Interval

# Ends at whole numbers; every half and whole from -1 to 6 tells two such intervals apart.
POINTS = [Decimal(n) / 2 for n in range(-2, 13)]


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    low, high = sorted(draw(st.tuples(st.integers(0, 5), st.integers(0, 5))))
    if low == high:
        return Interval(Decimal(low), Decimal(high), False, False)
    return Interval(Decimal(low), Decimal(high), draw(st.booleans()), draw(st.booleans()))


def points(interval: Interval) -> set[Decimal]:
    return {
        point
        for point in POINTS
        if (interval.low < point or (interval.low == point and not interval.low_open))
        and (point < interval.high or (interval.high == point and not interval.high_open))
    }


@given(intervals(), intervals())
def test_the_questions_agree_with_the_points(a: Interval, b: Interval) -> None:
    assert a.contains(b) == (points(b) <= points(a))
    assert a.meets(b) == bool(points(a) & points(b))
    assert a.below(b) == all(x < y for x, y in product(points(a), points(b)))
    common = Interval.intersection([a, b])
    assert (points(common) if common else set()) == points(a) & points(b)


@given(intervals())
def test_mirrored_twice_is_the_interval(a: Interval) -> None:
    assert a.mirrored().mirrored() == a
    assert points(a.mirrored().mapped(Decimal(1), Decimal(5))) == {Decimal(5) - point for point in points(a)}


@given(st.lists(intervals(), min_size=1, max_size=5))
def test_all_meet_where_every_two_meet(several: list[Interval]) -> None:
    assert (Interval.intersection(several) is not None) == all(
        a.meets(b) for a, b in product(several, several)
    )


def test_no_intervals_have_nothing_in_common() -> None:
    assert Interval.intersection([]) is None


@pytest.mark.parametrize(
    ("interval", "shown"),
    [
        (Interval(Decimal("14.25"), Decimal("14.35")), "[14.25, 14.35)"),
        (Interval(Decimal(100), Decimal("Infinity"), True), "(100, Infinity)"),
    ],
)
def test_shown(interval: Interval, shown: str) -> None:
    assert str(interval) == shown
