import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.errors import RuleError
from checker.values import Category, Relation, Scheme, relate

ROLES = Scheme(
    refines=(
        ("lead the kitchen", "work in the kitchen", "work at the hotel"),
        ("run the hotel", "work at the hotel"),
        ("cook pastry", "work in the kitchen"),
        ("cook pastry", "bake"),
    ),
    strains=(("run the hotel", "work in the kitchen"),),
    excludes=(("left the hotel", "work at the hotel"),),
)


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        ("lead the kitchen", "lead the kitchen", "same"),
        ("lead the kitchen", "work in the kitchen", "refines"),
        ("lead the kitchen", "work at the hotel", "refines"),  # by way of the kitchen
        ("run the hotel", "work in the kitchen", "strained"),
        ("run the hotel", "lead the kitchen", "strained"),  # what refines a value strains what it strains
        ("lead the kitchen", "left the hotel", "contradicts"),  # and excludes what it excludes
        ("bake", "work in the kitchen", "overlaps"),  # who cooks pastry does both
        ("bake", "lead the kitchen", "incomparable"),
        ("sing", "bake", "incomparable"),
        ("sing", "sing", "same"),
    ],
)
def test_relations(a: str, b: str, relation: str) -> None:
    assert relate(Category(a, ROLES), Category(b, ROLES)) == relation
    assert relate(Category(b, ROLES), Category(a, ROLES)) == Relation(relation).inverse


def test_a_scheme_may_say_that_the_rest_overlaps() -> None:
    scheme = Scheme(excludes=(("red", "green"),), otherwise="overlaps")
    assert relate(Category("red", scheme), Category("round", scheme)) == "overlaps"
    assert relate(Category("red", scheme), Category("green", scheme)) == "contradicts"


def test_values_of_two_schemes_are_incomparable() -> None:
    assert relate(Category("bake", ROLES), Category("bake", Scheme())) == "incomparable"
    assert relate(Category("bake", Scheme()), Category("bake", Scheme())) == "same"


@pytest.mark.parametrize(
    ("declared", "message"),
    [
        ({"refines": (("a", "b"), ("b", "c"), ("c", "a"))}, "'a' refines itself by way of 'b', 'c'"),
        ({"refines": (("a", "b"),), "excludes": (("a", "b"),)}, "'a' cannot be"),
        (
            {"refines": (("c", "a"), ("c", "b")), "excludes": (("a", "b"),)},
            "'c' cannot be: it refines 'a' and 'b', which exclude each other",
        ),
        ({"refines": (("c", "a", "b"),), "strains": (("a", "b"),)}, "which strain each other"),
        ({"refines": (("a",),)}, "is not a chain or group"),
        ({"excludes": ("ab",)}, "'ab' is not a chain or group"),
        ({"strains": (("a", "a"),)}, "is not a chain or group"),
    ],
)
def test_a_scheme_that_contradicts_itself_is_refused(declared: dict[str, object], message: str) -> None:
    with pytest.raises(RuleError, match=message) as caught:
        Scheme(**declared)  # type: ignore[arg-type]
    assert caught.value.remedy


words = st.sampled_from("abcdef")
groups = st.lists(st.lists(words, min_size=2, max_size=3, unique=True).map(tuple), max_size=4).map(tuple)


@given(groups, groups, groups, words, words, words)
def test_properties(
    refines: tuple[tuple[str, ...], ...],
    strains: tuple[tuple[str, ...], ...],
    excludes: tuple[tuple[str, ...], ...],
    a: str,
    b: str,
    c: str,
) -> None:
    try:
        scheme = Scheme(refines, strains, excludes)
    except RuleError:
        return
    assert scheme.relate(a, a) is Relation.SAME
    assert scheme.relate(a, b) is scheme.relate(b, a).inverse
    if scheme.relate(a, b) is Relation.REFINES:
        if scheme.relate(b, c) is Relation.REFINES:
            assert scheme.relate(a, c) is Relation.REFINES
        if scheme.relate(b, c) is Relation.CONTRADICTS:
            assert scheme.relate(a, c) is Relation.CONTRADICTS
