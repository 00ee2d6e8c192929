"""Roughly how large a value is: what forms that agree have in common."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Context, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.frame.values import value_of
from checker.values import DateValue, Quantity, Rank, Score, rough_size


def printed(text: str) -> str:
    from checker.extract import extract
    from checker.read import read_text

    (value,) = [value for one in extract(read_text(text)) if (value := value_of(one)) is not None]
    return rough_size(value)


@pytest.mark.parametrize(
    ("forms", "size"),
    [
        (("$14.3 billion", "$14 billion", "more than $14bn", "nearly $15 billion"), "1e10"),
        (("19.8 percent", "20 percent", "about 20%"), "2e1"),
        (("19.4 percent", "12 percent"), "1e1"),
        (("9.1 metres", "30 feet"), "9e0"),
        (("32 kg", "32,000 grams"), "3e1"),
        (("412 trees", "some 412 oaks", "400 trunks"), "4e2"),
        (("1,000 seats",), "1e3"),
        (("999 seats",), "1e3"),
        (("994 seats",), "9e2"),
        (("0 seats",), "0e0"),
        (("0.25 litres",), "2e-1"),
    ],
)
def test_forms_that_agree_share_their_size(forms, size):
    assert [printed(form) for form in forms] == [size] * len(forms)


def test_other_values_than_quantities():
    april = DateValue(((date(2024, 4, 1), date(2024, 4, 30)),))
    day = DateValue(((date(2024, 4, 11), date(2024, 4, 11)),))
    spring = DateValue(((date(2024, 3, 1), date(2024, 5, 31)),))
    assert [rough_size(one) for one in (april, day, spring)] == ["2024-4", "2024-4", ""]
    assert rough_size(Score(((3, 1),))) == rough_size(Score(((1, 3),))) != rough_size(Score(((3, 2),)))
    assert [rough_size(Rank(2)), rough_size(Rank(3, "largest"))] == ["2", "3"]


TWO_DIGITS = Context(prec=2, rounding=ROUND_HALF_UP)


@given(st.decimals(Decimal("0.001"), Decimal(10**13), allow_nan=False, places=3))
def test_a_figure_rounded_to_two_digits_keeps_its_size(number):
    rounded = TWO_DIGITS.plus(number)
    assert rough_size(Quantity(number, number)) == rough_size(Quantity(rounded, rounded))
