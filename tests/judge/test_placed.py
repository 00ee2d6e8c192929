"""Which of many places meet a stretch of a text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from checker.judge.placed import Placed, Taken
from checker.model import Span

spans = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 40), st.integers(1, 9))


@given(st.lists(spans, max_size=12), spans)
def test_those_that_meet_a_stretch_in_the_order_given(every: list[Span], own: Span):
    wanted = [one for one in every if one.start < own.end and own.start < one.end]
    assert Placed(every).meeting(*own) == wanted
    assert Taken(every).meets(*own) is bool(wanted)
