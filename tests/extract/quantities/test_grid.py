"""Every currency and every unit of the tables, in the forms in which print has them: what is not read is named here."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from checker.extract import quantities
from checker.lexicon import currencies, units

CODES = sorted(
    {
        code
        for code in currencies.CODES
        if len(code) == 3 and code.isupper() and code.isalpha() and code.isascii()
    }
)
NAMES = {
    name: code
    for name, code in currencies.WORDS.items()
    if name not in currencies.BIG_MONEY and all(part.isalpha() or "." in part for part in name.split(" "))
    and not name.startswith(("st. helena", "hong kong sar"))
}  # fmt: skip
"""Without what CLDR writes for lists and no text prints ("wallis & futuna franc", "congo - kinshasa franc")."""
WORDS = units.WORDS | {"micron": "micrometer", "microns": "micrometer"}
SYMBOLS = {sign: name for sign, name in units.SYMBOLS.items() if sign not in units.CAREFUL and name != "%"}
MONEY_OR_SCALE = {"pound", "pounds", "mN", "pc"}
"""Read as money beside a large number, as a scale ("12 mn") and as per cent ("12pc")."""
APART = {"N m", "ac ft", "fl oz", "ft lb", "ft lbs", "lb ft", "lbs ft", "mm Hg"}
"""Symbols of two words, which no number is joined to."""

CODE_FORMS = {
    "{} 4,200": "4200",
    "{}42.5m": "42500000",
    "{} 42.5 million": "42500000",
    "{} 42bn": "42000000000",
    "4,200 {}": "4200",
    "42 million {}": "42000000",
    "M{} 42": "42000000",
}
NAME_FORMS = {
    "42 {}": "42",
    "forty-two {}": "42",
    "42.5 million {}": "42500000",
    "half a million {}": "500000",
    "a 42 million-{} deal": "42000000",
    "4.2bn {}": "4200000000",
}
WORD_FORMS = {"12 {}": "12", "12.5 {}": "12.5", "2 1/2 {}": "2.5", "1,200 {}": "1200", "twelve {}": "12", "-12 {}": "-12", "3 million {}": "3000000", "½ {}": "0.5"}  # fmt: skip
SYMBOL_FORMS = {"12 {}": "12", "12.5{}": "12.5", "1,200 {}": "1200", "5 × 10³ {}": "5000"}


def _unread(table: Mapping[str, str], form: str, value: str) -> set[str]:
    """The entries of a table that a sentence in this form does not give with its unit and value."""
    missed = set()
    for entry, name in table.items():
        text = f"They measured {form.format(entry)}, she said."
        found = [(one.unit, f"{one.low:f}") for one in quantities.find(text) if one.low is not None]
        if (name, value) not in found:
            missed.add(entry)
    return missed


@pytest.mark.parametrize("form", CODE_FORMS)
def test_every_code_stands_on_either_side(form: str) -> None:
    table = {code: currencies.CODES[code] for code in CODES}
    assert _unread(table, form, CODE_FORMS[form]) == set()


@pytest.mark.parametrize("form", NAME_FORMS)
def test_every_name_of_a_currency_is_money(form: str) -> None:
    assert _unread(NAMES, form, NAME_FORMS[form]) == set()


def test_every_word_of_a_minor_unit_is_money() -> None:
    assert _unread(currencies.MINOR_WORDS, "42 {}", "42") == set()


@pytest.mark.parametrize("form", WORD_FORMS)
def test_every_word_of_a_unit_is_read(form: str) -> None:
    assert _unread(WORDS, form, WORD_FORMS[form]) - MONEY_OR_SCALE == set()


@pytest.mark.parametrize("form", SYMBOL_FORMS)
def test_every_symbol_of_a_unit_is_read(form: str) -> None:
    assert _unread(SYMBOLS, form, SYMBOL_FORMS[form]) - MONEY_OR_SCALE - APART == set()
