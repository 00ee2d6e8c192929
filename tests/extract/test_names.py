from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract import analyse
from checker.extract.names import NameFound
from checker.model import Document


def found_in(plain: str) -> list[NameFound]:
    return analyse(Document("a.txt", plain, plain)).names


def names(plain: str) -> list[tuple[str, str]]:
    return [(name.text, name.kind) for name in found_in(plain)]


FOUND = [
    ("On Monday they met Jane Roe in Paris.", [("Jane Roe", "person"), ("Paris", "place")]),
    ("He works for Acme Corp. and the Bank of Spain.", [("Acme Corp.", "organization"), ("Bank of Spain", "organization")]),
    ("They sued the Department of Defense in May.", [("Department of Defense", "organization")]),
    ("We met Sen. Roe and Dr. John Doe.", [("Roe", "person"), ("John Doe", "person")]),
    ("A letter by Vincent van Gogh and one by Ahmad Al-Doe.", [("Vincent van Gogh", "person"), ("Ahmad Al-Doe", "person")]),
    ("They praised Bolt’s plan and Procter & Gamble’s.", [("Bolt", "other"), ("Procter & Gamble", "other")]),
    ("In April, The Courier reported it.", [("The Courier", "other")]),
    ("It was Zogg, 48, who spoke.", [("Zogg", "person")]),
    ("We met Chief of Staff Denis Zogg and Chief of Police Mia Zell.", [("Denis Zogg", "person"), ("Mia Zell", "person")]),
    ("Then Secretary of State John Doe and Mayor of Bristol Ana Zogg left.", [("John Doe", "person"), ("Ana Zogg", "person")]),
    ("The Director of Public Prosecutions met Secretary of Homeland Security Zed Zogg.", [("Public Prosecutions", "other"), ("Zed Zogg", "person")]),
    ("She is President of Clean Water Fund.", [("Clean Water Fund", "organization")]),
    ("Held: 52-year-old Oda Wick, who drove a 12-year-old Lada Niva.", [("Oda Wick", "person"), ("Lada Niva", "other")]),
    ("They like OpenThing and Foo.AI more.", [("OpenThing", "other"), ("Foo.AI", "other")]),
    ("OpenThing grew. NASA shrank.", [("OpenThing", "other"), ("NASA", "other")]),
    ("Maersk has a fleet of 12 ships. Doctors praised it.", [("Maersk", "other")]),
    ("The Rock and Roll Hall of Fame honoured her.", [("Rock and Roll Hall of Fame", "other")]),
    ("The New York Times reported it.", [("New York Times", "organization")]),
    ("They met Ludwig van der Berg and Martin Luther King Jr.", [("Ludwig van der Berg", "person"), ("Martin Luther King Jr.", "person")]),
    ("Trinidad and Tobago beat Bosnia and Herzegovina.", [("Trinidad and Tobago", "other"), ("Bosnia and Herzegovina", "other")]),
    ("Storm Kills 12 People as Police Arrest Jane Roe\n\nJane Roe was held.", [("Jane Roe", "person"), ("Jane Roe", "person")]),
    ("He lives in New York near Elm Street.", [("New York", "place"), ("Elm Street", "place")]),
]  # fmt: skip


@pytest.mark.parametrize(("plain", "wanted"), FOUND)
def test_names_and_kinds(plain: str, wanted: list[tuple[str, str]]) -> None:
    assert names(plain) == wanted


NO_NAMES = [
    "Shares fell on Monday in March.",
    "However, they said so. Critics disagree.",
    "Crucially, it rained. Villagers slept. Remapping helps. Uncorked wine spoils.",
    "The French and the Chinese met on Christmas.",
    "Q: What is it? A: I don't know.",
    "The Chicago-based firm uses AI-generated text.",
    "New Rules for Old Lakes and Wide Rivers",
    "The President and the CEO left.",
    "Access to New Markets: the firm grows.",
]


@pytest.mark.parametrize("plain", NO_NAMES)
def test_capitals_that_name_nobody(plain: str) -> None:
    assert names(plain) == []


def test_a_word_at_the_beginning_counts_when_the_text_shows_that_it_is_a_name() -> None:
    assert names("Bolt fell. They sold Bolt.") == [("Bolt", "other"), ("Bolt", "other")]
    assert names("Bolt fell. They sold it.") == []
    assert names("Oil fell. They sold oil and more oil to Acme.") == [("Acme", "other")]


def test_a_title_case_line_counts_only_for_names_known_elsewhere() -> None:
    plain = "Acme Labs Hires Jane Roe for Big Project\n\nIn May they met Jane Roe of Acme Labs."
    assert names(plain) == [
        ("Acme Labs", "organization"),
        ("Jane Roe", "person"),
        ("Jane Roe", "person"),
        ("Acme Labs", "organization"),
    ]


def canonical(plain: str) -> dict[str, str]:
    return {name.text: name.canonical for name in found_in(plain)}


def test_short_forms_are_linked_to_the_only_long_form() -> None:
    plain = "We saw Jane Roe and Acme AI. Then Roe left. We called Roe, and Acme, twice."
    assert canonical(plain) == {
        "Jane Roe": "Jane Roe",
        "Acme AI": "Acme AI",
        "Roe": "Jane Roe",
        "Acme": "Acme AI",
    }


def test_an_ambiguous_short_form_stays_itself() -> None:
    plain = "We saw Jane Roe and Gary Roe. Then we called Roe. They sold Acme Labs and Acme Capital, and Acme too."
    forms = canonical(plain)
    assert forms["Roe"] == "Roe"
    assert forms["Acme"] == "Acme"
    assert canonical("We like Acme and Acme Labs and the Acme Show.")["Acme"] == "Acme"


def test_a_middle_name_makes_no_other_person() -> None:
    plain = "We saw Jane Roe. Her name is Jane Norma Roe. We like Roe."
    assert set(canonical(plain).values()) == {"Jane Norma Roe"}


@given(st.text(alphabet="aB. Roe's Mc-&of van\n\"“(Á", max_size=160))
def test_names_are_the_text_at_their_places(plain: str) -> None:
    end = 0
    for name in found_in(plain):
        assert end <= name.start < name.end
        assert " ".join(plain[name.start : name.end].split()) == name.text
        end = name.end


BESIDE = [
    ("Widget Inc. Acme Corp said it would buy.", ["Widget Inc.", "Acme Corp"]),
    ("Acme Co. Ltd. fell; Tiffany & Co. Inc. rose.", ["Acme Co. Ltd.", "Tiffany & Co. Inc."]),
    ("Republican Kent Lavery won. Republican National Committee members met.", ["Kent Lavery", "Republican National Committee"]),
    ("Mike Lee, R-Utah, spoke on D-Day.", ["Mike Lee", "D-Day"]),
    ("Ex-CEO John Smith met Petty Officer Third Class Pablo Paz.", ["John Smith", "Pablo Paz"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), BESIDE)
def test_what_stands_beside_a_name_is_no_part_of_it(text: str, expected: list[str]) -> None:
    assert [name for name, _ in names(text)] == expected
