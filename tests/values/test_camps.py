from datetime import date
from decimal import Decimal
from itertools import combinations

import pytest
from hypothesis import given
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
    camps,
    mild,
    relate,
)
from checker.values.camps import Grouping, group

Pairs = list[tuple[str, Value]]


def usd(figure: str, hedge: str | None = None, high: str | None = None) -> Quantity:
    billion = Decimal(10**9)
    low = Decimal(figure) * billion
    return Quantity(low, Decimal(high) * billion if high else low, "USD", hedge, kind="money")  # type: ignore[arg-type]


def jobs(figure: int, hedge: str | None = None, high: int | None = None) -> Quantity:
    return Quantity(Decimal(figure), Decimal(high or figure), "job", hedge)  # type: ignore[arg-type]


def shape(grouping: Grouping) -> list[tuple[str, str]]:
    return [(" ".join(camp.sources), str(camp.value)) for camp in grouping.camps]


def test_the_worked_example() -> None:
    found = group(
        [
            ("000", usd("15", "nearly")),
            ("001", usd("14.3")),
            ("002", usd("15", "nearly")),
            ("003", usd("14")),
        ]
    )
    assert (found.worst, found.incomparable, found.mild) == (Relation.STRAINED, False, False)
    assert shape(found) == [("001 003", "14300000000 USD"), ("000 002", "nearly 15000000000 USD")]
    assert found.fits_all == usd("14.3")


SCHEME = Scheme(
    refines=(("lead", "work"), ("cook", "work")), strains=(("lead", "cook"),), excludes=(("left", "work"),)
)


def role(text: str) -> Category:
    return Category(text, SCHEME)


def day(*days: int) -> DateValue:
    return DateValue(tuple(DateRange(date(2025, 6, n), date(2025, 6, n)) for n in days))


JUNE = DateValue((DateRange(date(2025, 6, 1), date(2025, 6, 30)),))


@pytest.mark.parametrize(
    ("values", "worst", "camps"),
    [
        ([], "same", []),
        ([jobs(120)], "same", ["a"]),
        ([jobs(120), jobs(120)], "same", ["a b"]),
        ([jobs(120), jobs(120, "about")], "refines", ["a b"]),
        ([jobs(110, None, 130), jobs(120, None, 140)], "overlaps", ["a", "b"]),
        ([jobs(120), jobs(150), jobs(120)], "contradicts", ["a c", "b"]),
        # 14 is a form of 14.3 and of 13.8, which exclude each other: it backs neither
        ([usd("14.3"), usd("14"), usd("13.8")], "contradicts", ["b", "c", "a"]),
        # and a range that holds several may still be the form of another range
        (
            [usd("14.3"), usd("13.8"), usd("13", None, "15"), usd("12", None, "16")],
            "contradicts",
            ["c d", "b", "a"],
        ),
        ([usd("15"), Quantity(Decimal(11), Decimal(11), "GBP", kind="money")], "incomparable", ["b", "a"]),
        ([usd("15"), usd("15"), jobs(3)], "same", ["a b", "c"]),
        ([usd("15"), role("lead")], "incomparable", ["b", "a"]),
        ([role("lead"), role("work"), role("lead")], "refines", ["a b c"]),
        ([role("lead"), role("work"), role("cook")], "strained", ["c", "a", "b"]),
        ([role("lead"), role("left")], "contradicts", ["a", "b"]),
        ([role("lead"), role("sing")], "incomparable", ["a", "b"]),
        ([Name("Ada", "A."), Name("Ada", "Ada")], "same", ["a b"]),
        ([Name(None, "A."), Name("Ada", "Ada")], "incomparable", ["a", "b"]),
        ([Name(None, "A."), Name(None, "A."), Name("Ada", "Ada")], "same", ["a b", "c"]),
        ([Name("Ada", "Ada"), Name("Ben", "Ben"), Name(None, "Cy")], "contradicts", ["c", "a", "b"]),
        ([day(11), JUNE, day(11)], "refines", ["a b c"]),
        ([day(11), day(12), JUNE], "contradicts", ["c", "a", "b"]),
        ([day(11), day(6, 11)], "overlaps", ["b", "a"]),
    ],
)
def test_groups(values: list[Value], worst: str, camps: list[str]) -> None:
    found = group(zip("abcdefg", values, strict=False))
    assert found.worst == worst
    assert [" ".join(camp.sources) for camp in found.camps] == camps


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([jobs(100, "over"), jobs(170)], True),
        ([jobs(100, "over"), jobs(170), jobs(170, "about")], True),
        ([jobs(100, "over"), jobs(160, "at_least")], True),
        ([jobs(100, "at_most"), jobs(50)], True),
        ([jobs(100, "over"), jobs(105)], False),  # nothing is strained
        ([jobs(3000), jobs(3100)], True),  # one may have been rounded
        ([jobs(100, "over"), jobs(290), jobs(300), jobs(300, "nearly")], True),
        ([jobs(100, "over"), jobs(280), jobs(300, "nearly")], False),  # 280 is hardly "nearly 300"
        ([jobs(100, "over"), jobs(120), jobs(150)], False),  # a contradiction
    ],
)
def test_strained_mildly(values: list[Value], expected: bool) -> None:
    assert group(zip("abc", values, strict=False)).mild is expected


def test_a_source_with_two_values_stands_in_two_camps() -> None:
    found = group([("a", jobs(120)), ("b", jobs(120)), ("a", jobs(150))])
    assert shape(found) == [("a b", "120 job"), ("a", "150 job")]


HEDGES = (None, None, "about", "nearly", "over", "under", "at_least", "at_most")


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    low = draw(st.integers(90, 140))
    high = low + draw(st.sampled_from([0, 0, 0, 5, 20]))
    hedge = draw(st.sampled_from(HEDGES))
    return Quantity(Decimal(low), Decimal(high), draw(st.sampled_from(["mile", "mile", "job"])), hedge)  # type: ignore[arg-type]


words = st.builds(Category, st.sampled_from(["lead", "work", "cook", "left", "sing"]), st.just(SCHEME))
dates = st.builds(lambda days: day(*days), st.lists(st.integers(1, 4), min_size=1, max_size=2)) | st.just(
    JUNE
)
holders = st.one_of(
    st.builds(Name, st.sampled_from(["Ann Roe", "Bo Lee", "Cy Poe"]), st.sampled_from(["Roe", "Lee"])),
    st.builds(Name, st.none(), st.sampled_from(["Roe", "Lee"])),
)
statuses = st.sampled_from(["incumbent", "former", "outgoing", "incoming", "interim", "remains"])
tenures = st.builds(Tenure, holders, statuses)
values = st.one_of(quantities(), quantities(), words, dates)
every_value = st.one_of(values, holders, tenures)


@given(
    st.one_of(st.lists(kind, min_size=2, max_size=8) for kind in (values, holders, tenures, every_value)),
    st.sampled_from([0, 40]),
)
def test_as_if_every_pair_had_been_compared(several: list[Value], few: int) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(camps, "_FEW", few)
        found = group((str(n), value) for n, value in enumerate(several))
    pairs = list(combinations(several, 2))
    relations = [relate(a, b) for a, b in pairs]
    assert found.worst is Relation.worst(relations)
    assert found.incomparable == (Relation.INCOMPARABLE in relations)
    strained = [
        pair for pair, relation in zip(pairs, relations, strict=True) if relation is Relation.STRAINED
    ]
    short = [isinstance(a, Quantity) and isinstance(b, Quantity) and mild(a, b) for a, b in strained]
    assert found.mild == (found.worst is Relation.STRAINED and all(short))


@given(st.lists(every_value, min_size=1, max_size=8))
def test_every_source_stands_in_one_camp_under_a_value_that_agrees(several: list[Value]) -> None:
    given_values = {str(n): value for n, value in enumerate(several)}
    found = group(given_values.items())
    assert sorted(source for camp in found.camps for source in camp.sources) == sorted(given_values)
    for camp in found.camps:
        assert all(relate(camp.value, given_values[source]).agrees for source in camp.sources)
    heads = [camp.value for camp in found.camps]
    assert not any(relate(a, b) is Relation.SAME for a, b in combinations(heads, 2))


@given(st.lists(every_value, max_size=8), st.randoms())
def test_the_order_of_the_sources_changes_nothing(several: list[Value], random: object) -> None:
    pairs: Pairs = [(str(n), value) for n, value in enumerate(several)]
    shuffled = list(pairs)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert group(shuffled) == group(pairs)


@given(
    st.one_of(st.lists(holders, max_size=9), st.lists(tenures, max_size=9)),
)
def test_many_names_are_as_if_every_pair_had_been_compared(several: list[Value]) -> None:
    given_values = [(str(n), value) for n, value in enumerate(several)]
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(camps, "_FEW", 0)
        assert group(given_values) == group_by_pairs(given_values)


def group_by_pairs(given_values: Pairs) -> Grouping:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(camps, "_FEW", 1000)
        return group(given_values)
