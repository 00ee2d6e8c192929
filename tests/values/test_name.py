from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.values.name import (
    Likeness,
    house_spelling,
    is_named_in,
    kinship,
    likeness,
    name_form,
    name_words,
    same_person,
    spelt_alike,
)

FORMS = [
    ("The Information’s", "information"),
    ("Mr. José Ortiz Jr.", "jose ortiz"),
    ("Dr Ann O'Hara", "ann o hara"),
    ("U.S.", "us"),
    ("the Chief Justice", "justice"),
    ("General Motors", "general motors"),
    ("King of Prussia", "king of prussia"),
    ("Mayor", "mayor"),
    ("Savencia S.A.", "savencia sa"),
    ("JUNO  Bakeries'", "juno bakeries"),
    ("’s", ""),
    ("", ""),
]


@pytest.mark.parametrize(("name", "form"), FORMS)
def test_comparable_form(name: str, form: str) -> None:
    assert name_form(name) == form


@pytest.mark.parametrize(
    ("name", "text", "named"),
    [
        ("Åsa Håland", "So did håland's brother.", True),
        ("Åsa Håland", "So did ÅSA, he said.", True),
        ("Ola Li", "The chocolate was for Li.", False),
        ("", "The chocolate was for Li.", False),
    ],
)
def test_a_name_in_a_text(name: str, text: str, named: bool) -> None:
    assert is_named_in(name, text) is named


HOUSE = [
    ("Robyn Doe", "Robin Doe", True),
    ("Jon Doe", "John Doe", True),
    ("Sara Doe", "Sarah Doe", True),
    ("Erik Doe", "Eric Doe", True),
    ("Timmy Doe", "Tommy Doe", False),
    ("Robyn Doe", "Robin Roe", False),
    ("Robyn", "Robin", False),
    ("Robyn Doe", "Robyn Doe", False),
]


@pytest.mark.parametrize(("one", "other", "wanted"), HOUSE)
def test_ways_to_write_a_given_name(one: str, other: str, wanted: bool) -> None:
    assert house_spelling(one, other) is wanted is house_spelling(other, one)


ALIKE: list[tuple[str, str, Likeness]] = [
    ("The New York Times", "New York Times’", "same"),
    ("José Doe", "Jose Doe", "same"),
    ("Rennet Lab", "RennetLab", "same"),
    ("John Doe Jr.", "John Doe", "same"),
    ("Robyn Doe", "Doe", "form"),
    ("Robyn Doe", "Mr Doe", "form"),
    ("Robyn Doe", "R. Doe", "form"),
    ("Robyn Norma Doe", "Robyn Doe", "form"),
    ("Bob Doe", "Robert Doe", "form"),
    ("Patrick W.", "Patrick", "form"),
    ("Patrick W.", "Patrick Wolfe", "form"),
    ("Harbour Police Union", "HPU", "form"),
    ("Department of Fisheries", "DOF", "form"),
    ("Department of Fisheries", "DF", "form"),
    ("Curd Holdings Ltd", "Curd", "form"),
    ("the United States", "U.S.", "form"),
    ("Kiev", "Kyiv", "form"),
    ("Viktor Lukashenko", "Victor Lukashenko", "spelling"),
    ("Mohammed Karim", "Mohamed Karim", "spelling"),
    ("Al-Nusra", "al Nosra", "spelling"),
    ("Catherine Roe", "Katherine Roe", "slip"),
    ("Gregg Miliot", "Gregg Milliot", "slip"),
    ("Robyn Lind", "Robin Lind", "slip"),
    ("Independent Street", "Independence Street", "slip"),
    ("Wolverham Street", "Rulverham Street", "slip"),
    ("Wolverham Street", "Rulverhan Street", "near"),
    ("Heydar Alvandi", "Heidar Albandi", "slip"),
    ("Marek Dvorin", "Marek Anton Dvoran", "slip"),
    ("Catherine Marlen", "Katherine Marlon", "slip"),
    ("Catherine Marlen", "Kathryn Marben", "different"),
    ("Letitia Jones", "Letitia James", "near"),
    ("Gary Roe", "Catherine Roe", "near"),
    ("John Roe", "Joan Roe", "near"),
    ("Paul Roe", "Paula Roe", "near"),
    ("Blue Meadow", "Blue Meadows", "near"),
    ("Curd Labs", "Curd", "different"),
    ("Bank of Spain", "Bank of Italy", "different"),
    ("Roe", "Doe", "different"),
    ("Jan", "Jon", "different"),
    ("General Motors", "Motors", "different"),
    ("Unit 14", "Unit 41", "near"),
    ("Jane", "Jane Roe", "different"),
    ("", "Roe", "different"),
]


@pytest.mark.parametrize(("one", "other", "wanted"), ALIKE)
def test_likeness(one: str, other: str, wanted: Likeness) -> None:
    assert likeness(one, other) == likeness(other, one) == wanted


PERSONS = [
    ("Robyn Doe", "Doe", True),
    ("Bob Doe", "Robert Doe", True),
    ("Gary Roe", "Catherine Roe", False),
    ("J. Roe", "Gary Roe", False),
    ("Roe", "Doe", False),
    ("Catherine Roe", "Katherine Roe", None),
    ("Mohammed Karim", "Mohamed Karim", None),
    ("Jane", "Jane Roe", None),
    ("", "Roe", None),
]


@pytest.mark.parametrize(("one", "other", "wanted"), PERSONS)
def test_same_person(one: str, other: str, wanted: bool | None) -> None:
    assert same_person(one, other) is wanted
    assert same_person(other, one) is wanted


@pytest.mark.parametrize(
    ("one", "other"),
    [(one, other) for one, other, wanted in PERSONS if wanted is not False and one and other],
)
def test_names_that_may_be_one_person_s_have_something_in_common(one: str, other: str) -> None:
    assert kinship(one) & kinship(other)


SPELT = st.lists(
    st.sampled_from(("Ann", "Anne", "Anna", "Lee", "Leigh", "Catherine", "Katherine", "Marlen", "Marlon", "Bob", "Robert", "J.")),
    min_size=2,
    max_size=3,
).map(" ".join)  # fmt: skip


@given(SPELT, SPELT)
def test_names_of_several_words_that_are_alike_have_something_in_common(one: str, other: str) -> None:
    if likeness(one, other) != "different":
        assert kinship(one) & kinship(other), (one, other)


WORDS = [
    ("robyn", "robin", True),
    ("catherine", "kathryn", True),
    ("dvorin", "dvoran", True),
    ("alexandr", "alexander", True),
    ("rider", "riders", False),
    ("danielle", "daniel", False),
    ("jan", "jon", False),
    ("john", "joan", False),
    ("meadow", "meadow", False),
    ("747", "777", False),
    ("melvin", "malvern", False),
]


@pytest.mark.parametrize(("one", "other", "wanted"), WORDS)
def test_words_that_may_be_spellings_of_one(one: str, other: str, wanted: bool) -> None:
    assert spelt_alike(one, other) is spelt_alike(other, one) is wanted


@given(st.text(alphabet="aBé. Roe's Jr-the", max_size=40), st.text(alphabet="aBé. Roe's Jr-the", max_size=40))
def test_likeness_is_symmetric_and_a_name_is_the_same_as_itself(one: str, other: str) -> None:
    assert likeness(one, other) == likeness(other, one)
    assert likeness(one, one) == ("same" if name_words(one) else "different")
