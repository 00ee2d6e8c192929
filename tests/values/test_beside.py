"""Which of many values matter beside another: as much is found as by comparing all."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.values import Quantity, Relation, Value, beside, merge, relate
from checker.values.beside import Beside, Meeting
from tests.values.test_comparing import quantities

LIKE = quantities(("mile", "kilometer", "USD"), smallest=0)


@pytest.fixture(autouse=True)
def _of_few_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(beside, "FEW", 0)


def moved(value: Quantity, trend: str | None) -> Quantity:
    return Quantity(
        value.low,
        value.high,
        value.unit,
        value.hedge,
        value.low_step,
        value.high_step,
        value.kind,
        trend=trend,  # type: ignore[arg-type]
    )


many = st.lists(st.builds(moved, LIKE, st.sampled_from((None, None, "up", "down"))), min_size=1, max_size=12)


@given(many, LIKE)
def test_all_that_are_the_same_or_refine_a_value_are_among_those_inside(values: list[Value], own: Value):
    kept = merge(values)
    inside = Beside(kept).inside(own)
    wanted = [at for at, one in enumerate(kept) if relate(own, one) in (Relation.SAME, Relation.REFINED_BY)]
    assert set(wanted) <= set(inside)


@given(many, LIKE)
def test_those_that_tell_have_every_relation_that_any_has(values: list[Value], own: Value):
    kept = merge(values)
    found = {relate(kept[at], own) for at in Beside(kept).telling(own)}
    assert found | {Relation.INCOMPARABLE} == {relate(one, own) for one in kept} | {Relation.INCOMPARABLE}


@given(many, LIKE)
def test_the_one_that_prints_the_same_is_among_those_that_tell(values: list[Value], own: Quantity):
    kept = merge(values)
    same = [
        at
        for at, one in enumerate(kept)
        if isinstance(one, Quantity) and (one.low, one.high, one.unit) == (own.low, own.high, own.unit)
    ]
    assert set(same) <= set(Beside(kept).telling(own))


def test_of_a_thousand_few_are_asked():
    values = [Quantity(Decimal(at), Decimal(at), "mile") for at in range(100, 1100)]
    found = Beside(merge(values))
    assert len(list(found.inside(values[500]))) == 1
    assert len(list(found.telling(values[500]))) < 24


@given(many, st.builds(moved, LIKE, st.sampled_from((None, "up"))))
def test_all_that_agree_with_a_value_are_near_it(values: list[Value], own: Value):
    near = Meeting(values).near(own)
    assert {at for at, one in enumerate(values) if relate(own, one).agrees} <= set(near)
    assert list(near) == sorted(near)


def test_what_lies_far_is_not_near():
    values = [Quantity(Decimal(number), Decimal(number), "USD", kind="money") for number in range(1, 2000, 7)]
    assert len(Meeting(values).near(values[100])) < 20
