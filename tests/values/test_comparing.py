"""What must hold for all values: properties of `relate`, and `merge`, `narrowest`, `fits_all` by them."""

from datetime import date, timedelta
from decimal import Decimal
from itertools import product

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from checker.model import DateRange
from checker.values import (
    Category,
    DateValue,
    Name,
    Quantity,
    Relation,
    Scheme,
    Tenure,
    Value,
    fits_all,
    merge,
    narrowest,
    relate,
)
from checker.values.comparing import on_one_line
from checker.values.units import registry

registry()  # loads pint now, so that no property meets its deadline by it

SCHEME = Scheme(refines=(("a", "b", "c"), ("d", "c")), strains=(("a", "d"),), excludes=(("c", "e"),))
HEDGES = (None, "about", "nearly", "over", "under", "at_least", "at_most")
UNITS = ("USD", "GBP", "employee", "mile", "kilometer", None)


@st.composite
def quantities(draw: st.DrawFn, units: tuple[str | None, ...] = UNITS, smallest: int = -40) -> Quantity:
    digits = draw(st.integers(smallest, 400))
    scale = draw(st.sampled_from([Decimal("0.1"), Decimal(1), Decimal(10), Decimal(1000)]))
    span = draw(st.sampled_from([0, 0, 0, 1, 5, 30]))
    low, high = digits * scale, (digits + span) * scale
    unit = draw(st.sampled_from(units))
    kind = {"%": "percent", "year": "age", "USD": "money", "GBP": "money"}.get(unit or "", "quantity")
    return Quantity(low, high, unit, draw(st.sampled_from(HEDGES)), scale, scale, kind)  # type: ignore[arg-type]


@st.composite
def days(draw: st.DrawFn) -> DateRange:
    first = date(2025, 1, 1) + timedelta(draw(st.integers(0, 40)))
    return DateRange(first, first + timedelta(draw(st.sampled_from([0, 0, 6, 29]))))


names = st.builds(Name, st.sampled_from(["Ada", "Ben", None]), st.sampled_from(["Ada", "A.", "Ben"]))
values: st.SearchStrategy[Value] = st.one_of(
    quantities(),
    st.builds(Category, st.sampled_from("abcdef"), st.just(SCHEME)),
    names,
    st.builds(DateValue, st.lists(days(), min_size=1, max_size=2).map(tuple)),
    st.builds(Tenure, names, st.sampled_from(["incumbent", "former", "incoming", "interim"])),
)
ONE_UNIT = quantities(("USD",))


@given(values)
def test_reflexive(a: Value) -> None:
    assert relate(a, a) is Relation.SAME


@given(values, values)
def test_inverse(a: Value, b: Value) -> None:
    assert relate(b, a) is relate(a, b).inverse
    if type(a) is not type(b):
        assert relate(a, b) is Relation.INCOMPARABLE


@given(st.lists(ONE_UNIT, min_size=3, max_size=8))
def test_refining_is_transitive(several: list[Quantity]) -> None:
    for a, b, c in product(several, repeat=3):
        if relate(a, b) is Relation.REFINES and relate(b, c) is Relation.REFINES:
            assert relate(a, c) is Relation.REFINES


@given(quantities())
def test_the_core_lies_inside_the_support(a: Quantity) -> None:
    assert a.support.contains(a.core)
    assert not a.core.is_empty


@given(quantities(("%", "USD"), smallest=100), quantities(("%", "USD"), smallest=100), st.integers(0, 9))
def test_scale_changes_nothing(a: Quantity, b: Quantity, power: int) -> None:
    assume(min(a.low, b.low) >= 100)  # below a hundred nothing is taken to be rounded
    assert relate(_scaled(a, power), _scaled(b, power)) is relate(a, b)


def _scaled(a: Quantity, power: int) -> Quantity:
    low, high, low_step, high_step = (x.scaleb(power) for x in (a.low, a.high, a.low_step, a.high_step) if x)
    return Quantity(low, high, a.unit, a.hedge, low_step, high_step, a.kind)


@given(quantities(("mile", "kilometer")), quantities(("mile", "kilometer")))
def test_two_units_are_compared_in_one(a: Quantity, b: Quantity) -> None:
    line = on_one_line([a, b, Quantity(Decimal(1), Decimal(1), "meter")])
    assert line
    assert relate(a, b).agrees == line[0].core.meets(line[1].core)


@given(st.lists(values, min_size=1, max_size=6), st.randoms())
def test_the_order_of_values_changes_nothing(several: list[Value], random: object) -> None:
    shuffled = list(several)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert narrowest(shuffled) == narrowest(several)
    assert merge(shuffled) == merge(several)
    assert fits_all(shuffled) == fits_all(several)


@given(st.lists(values, min_size=1, max_size=6))
def test_merge_keeps_what_nothing_refines(several: list[Value]) -> None:
    kept = merge(several)
    covering = (Relation.SAME, Relation.REFINES)
    for value in several:
        same_core = [k for k in kept if isinstance(k, Quantity) and isinstance(value, Quantity)]
        assert any(relate(k, value) in covering for k in kept) or any(
            k.core == value.core for k in same_core if isinstance(value, Quantity)
        )
    for a in kept:
        assert not any(relate(a, b) in (Relation.SAME, Relation.REFINES) for b in kept if b is not a)


@given(st.lists(ONE_UNIT, min_size=1, max_size=6))
def test_what_fits_all_lies_in_every_support(several: list[Quantity]) -> None:
    fitting = [a for a in several if all(b.support.contains(a.core) for b in several)]
    found = fits_all(several)
    assert (found is None) == (not fitting)
    if fitting:
        assert isinstance(found, Quantity)
        assert found in fitting
        assert found.core.width == min(a.core.width for a in fitting)


def usd(figure: str, hedge: str | None = None, high: str | None = None) -> Quantity:
    billion = Decimal(10**9)
    low = Decimal(figure) * billion
    return Quantity(low, Decimal(high) * billion if high else low, "USD", hedge, kind="money")  # type: ignore[arg-type]


ONE_SOURCE = [usd("14.3"), usd("14.3", "about"), usd("14.3", "about", "15"), usd("14", "over")]


def test_forms_of_one_value_merge_into_the_narrowest() -> None:
    assert merge(ONE_SOURCE) == (usd("14.3"),)
    assert narrowest(ONE_SOURCE) == usd("14.3")
    assert merge([*ONE_SOURCE, usd("16")]) == (usd("14.3"), usd("16"))


def test_the_value_that_fits_all() -> None:
    assert fits_all([usd("15", "nearly"), usd("14.3"), usd("14")]) == usd("14.3")
    assert fits_all([usd("14"), usd("15")]) is None
    assert fits_all([]) is None
    assert fits_all([usd("14"), Name("Ada", "Ada")]) is None


def test_the_word_that_refines_all() -> None:
    a, b, c, d = (Category(text, SCHEME) for text in "abcd")
    assert fits_all([c, a, b]) == a
    assert fits_all([a, d]) is None
    assert narrowest([c, b, a]) == a
    assert merge([c, b, a, d]) == (a, d)


def test_no_values_have_no_narrowest() -> None:
    with pytest.raises(ValueError, match="no values"):
        narrowest([])
    assert merge([]) == ()
