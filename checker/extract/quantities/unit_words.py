"""Units and currencies by their words, one to four of them, singular and plural."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import NamedTuple

from checker.lexicon import currencies, units
from checker.lexicon.numbers import CODED_SCALES, LETTER_SCALES

__all__ = [
    "Entry",
    "is_money",
    "is_unit_word",
    "measure_named",
    "phrase_starts",
    "scaled_code",
    "unit_named",
    "unit_words",
]


def scaled_code(token: str) -> tuple[str, Decimal] | None:
    """A code with a scale before or behind it: "MEUR", "kUSD", "EURm", "USDbn"."""
    if len(token) == 4 and token[0] in "MBk" and token[1:] in currencies.CODES and token[1:].isupper():
        return currencies.CODES[token[1:]], LETTER_SCALES[token[0]]
    code, scale = token[:3], token[3:]
    if scale in CODED_SCALES and code in currencies.CODES and code.isupper():
        return currencies.CODES[code], CODED_SCALES[scale]
    return None


class Entry(NamedTuple):
    """What a word measures: its kind of mention and the name of the unit or the code; money only beside large numbers."""

    kind: str
    name: str
    only_scaled: bool = False


@cache
def unit_words() -> dict[str, Entry]:
    """Units and currencies by their words, one to four of them, singular and plural."""
    table: dict[str, Entry] = {}
    for word, code in currencies.BIG_MONEY.items():
        for form in _forms(word):
            table[form] = Entry("money", code, only_scaled=True)
    news = {form: name for word, name in units.NEWS_WORDS.items() for form in _forms(word)}
    for form, name in (units.WORDS | news).items():
        entry = Entry("percent" if name == "%" else "quantity", name)
        if table.setdefault(form, entry).only_scaled:
            table[f"{form} "] = entry
    for word, name in (currencies.WORDS | currencies.MINOR_WORDS).items():
        if word not in currencies.BIG_MONEY:
            for form in (word, _plural(word)):
                table.setdefault(form, Entry("money", name))
    return table


@cache
def phrase_starts() -> frozenset[str]:
    """The words that units and currencies of several words begin with: "square" miles, "US" dollars."""
    return frozenset(phrase.partition(" ")[0].rstrip(".") for phrase in unit_words() if " " in phrase.strip())


def _forms(phrase: str) -> set[str]:
    """The phrase and its plurals: "square miles", "miles per hour", "degrees celsius"."""
    head, _, tail = phrase.partition(" ")
    forms = {phrase, _plural(phrase)}
    return forms | {f"{_plural(head)} {tail}"} if tail else forms


def _plural(word: str) -> str:
    if word.endswith(("ch", "sh", "ss", "x", "z")):
        return word + "es"
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    return word + "s"


def is_money(word: str) -> bool:
    """Whether the word is a currency beside a large number: "dollars", "pounds"."""
    entry = unit_words().get(word.lower())
    return entry is not None and entry.kind == "money"


def unit_named(word: str) -> str | None:
    """The name of the unit or the code of the currency that the word is."""
    entry = unit_words().get(word)
    return entry.name if entry and not entry.only_scaled else None


def measure_named(word: str) -> str | None:
    """The name of the unit of measure that the head of a noun phrase is, or its symbol: "600 vertical | metres", "28 combined | MPG"."""
    if word in units.UNCOUNTABLE:
        return units.SYMBOLS.get(word) or unit_named(word)
    return None if word.removesuffix("s") in units.OTHER_WORDS else units.WORDS.get(word)


def is_unit_word(word: str) -> bool:
    """Whether the word is a unit or a currency in the singular, or the name of a unit of several words ("metric_ton")."""
    return (word in unit_words() and not word.endswith("s")) or word in _names()


@cache
def _names() -> frozenset[str]:
    """The names of units that no one word is: "square_foot", "mph"."""
    return frozenset(entry.name for entry in unit_words().values() if "_" in entry.name) | frozenset(
        units.RATES.values()
    )
