from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract.quantities import find

STEPS = [
    ("$14.3 billion", "100000000", "100000000"),
    ("$14 billion", "1000000000", "1000000000"),
    ("49%", "1", "1"),
    ("4.30%", "0.01", "0.01"),
    ("3,000 people", "1", "1"),
    ("five thousand people", "1000", "1000"),
    ("two and a half million people", "500000", "500000"),
    ("three hundred million people", "100000000", "100000000"),
    ("$14.3 billion to $15 billion", "100000000", "1000000000"),
    ("$20-25 billion", "1000000000", "1000000000"),
    ("35 lakh rupees", "100000", "100000"),
    ("thousands of people", "1000", "1000"),
    ("13 dollars 45 cents", "0.01", "0.01"),
    (".001 per cent", "0.001", "0.001"),
]


@pytest.mark.parametrize(("text", "low", "high"), STEPS)
def test_a_step_is_one_unit_of_the_last_printed_place(text: str, low: str, high: str) -> None:
    (figure,) = find(text)
    assert (figure.low_step, figure.high_step) == (Decimal(low), Decimal(high))


def test_values_are_whole_where_they_are_whole(figures: Callable[[str], list[str]]) -> None:
    assert [str(one.low) for one in find("$14.3 billion, $3.00, $12.50, 35 lakh rupees")] == [
        "14300000000",
        "3.00",
        "12.50",
        "3500000",
    ]


FRAGMENTS = [
    "1", "5", "12", "2019", "1,234", "14.3", "0.5", "7th", "11/06/2025", "one", "two", "twenty", "half", "a",
    "third", "hundred", "million", "billion", "thousands", "dozen", "$", "€", "US$", "£", "%", "per", "cent",
    "dollars", "cents", "euros", "a share", "years", "old", "aged", "people", "of", "the", "km", "kg", "m", "bn",
    "about", "nearly", "more than", "up", "rose", "fell", "by", "from", "to", "and", "or", "between", "more",
    "-", "–", "(", ")", ",", ".", ":", "/", "+", " ", "  ", "\n", "\n\n", "June", "Sept.", "in", "Roe,", "Acme",
    "’s", "'", "“", "”", "½", "é", "😅", "\u200b", "°C", "#", "PS",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(FRAGMENTS), max_size=24).flatmap(
    lambda parts: st.sampled_from([" ".join(parts), "".join(parts)])
)


@given(TEXTS)
def test_figures_stand_in_order_inside_the_text(text: str) -> None:
    end = 0
    for figure in find(text):
        assert end <= figure.start < figure.end <= len(text)
        assert text[figure.start : figure.end].strip() == text[figure.start : figure.end]
        end = figure.end


@given(TEXTS)
def test_values_and_steps_fit(text: str) -> None:
    for figure in find(text):
        assert (figure.low is None) == (figure.high is None)
        if figure.low is not None and figure.high is not None:
            assert figure.low.is_finite()
            assert figure.low <= figure.high
        if figure.low_step is not None and figure.high_step is not None:
            assert figure.low_step > 0
            assert figure.high_step > 0
        if figure.kind in ("money", "percent", "age", "quantity"):
            assert figure.unit


@given(TEXTS, st.sampled_from(["", "The mill rose more than", "Acme", "up $", "He is"]))
def test_what_stands_in_another_paragraph_changes_nothing(text: str, before: str) -> None:
    """A figure looks a bounded way around itself, and never over a blank line."""
    shifted = before + "\n\n" + text
    shift = len(shifted) - len(text)
    moved = [one._replace(start=one.start - shift, end=one.end - shift) for one in find(shifted)]
    assert moved == find(text)


@given(st.decimals(min_value=0, max_value=10**9, places=2), st.sampled_from(["$", "€", "£"]))
def test_an_amount_is_read_as_it_is_printed(value: Decimal, symbol: str) -> None:
    (figure,) = find(f"It costs {symbol}{value:,} now.")
    assert (figure.kind, figure.low, figure.high, figure.low_step) == ("money", value, value, Decimal("0.01"))
