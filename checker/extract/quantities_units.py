"""What a number counts or measures: the currency before it, the unit, currency or counted noun after it."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from checker.extract.lexicon import currencies, nouns, units
from checker.extract.lexicon.numbers import LETTER_SCALES, SHORT_SCALES
from checker.extract.quantities_numerals import GAP

__all__ = ["Before", "Unit", "attached_unit", "counted_noun", "currency_before", "per_unit", "unit_after"]


class Before(NamedTuple):
    """A currency before a number: where it starts, its code, and a minus sign between the two."""

    start: int
    unit: str
    negative: bool = False


class Unit(NamedTuple):
    """A unit after a number: its name, its end, its kind, and the scale that stood with it ("25k", "30 MUSD")."""

    name: str | None
    end: int
    kind: str
    scale: Decimal = Decimal(1)


@cache
def _before_pattern() -> re.Pattern[str]:
    symbols = "".join(re.escape(symbol) for symbol in currencies.SYMBOLS)
    dollars = "|".join(sorted(map(re.escape, currencies.DOLLARS), key=lambda word: (-len(word), word)))
    codes = "|".join(sorted(map(re.escape, currencies.CODES), key=lambda word: (-len(word), word)))
    return re.compile(
        rf"(?:(?<![^\W_])(?P<whose>(?i:{dollars})) ?)?\$(?P<after>US|A|C|NZ|HK)? {{0,4}}(?P<minus>-)?\Z"
        rf"|(?P<symbol>[{symbols}]) {{0,4}}(?P<less>-)?\Z"
        rf"|(?<![^\W_])(?P<code>{codes}|PS|[A-Za-z]{{2,3}}(?=\$)) {{0,4}}(?P<under>-)?\Z"
    )


def currency_before(plain: str, start: int, precise: bool) -> Before | None:
    """The currency that ends where the number starts, if one does.

    `precise` says that the number has a scale, decimals or thousands; "PS6m" is then pounds, as tools that fold
    text to ASCII write the pound sign (Unidecode), and not a PlayStation.
    """
    window = plain[max(0, start - 12) : start]
    found = _before_pattern().search(window)
    if not found:
        return None
    at = start - len(window) + found.start()
    negative = bool(found["minus"] or found["less"] or found["under"])
    if found["symbol"] and found["symbol"] != "$":
        return Before(at, currencies.SYMBOLS[found["symbol"]], negative)
    if code := found["code"]:
        if code == "PS":
            return Before(at, "GBP", negative) if precise else None
        if code in ("US", "A"):
            return None
        return Before(at, currencies.CODES[code], negative) if code in currencies.CODES else None
    whose = (found["whose"] or found["after"] or "us").lower()
    return Before(at, currencies.DOLLARS[whose], negative)


_ATTACHED = re.compile(r"[%°º‰℃℉€£¥$₡₾₭₹₩₽₺₪¢元円][CF]?|[A-Za-zµμΩ]{1,6}[23²³]?(?:/[A-Za-z]{1,4}[23²³]?)?(?![^\W_])")
_LONE = frozenset({"m", "g", "l", "W", "V", "L", "N", "J"})
_NOT_SPACED = frozenset({"in", "h", "s", "t", "A", "B", "C", "F", "K", "x", "ac", "sq", "AU", "cd", "mi", "lm", "bar", "MP"})


def attached_unit(plain: str, end: int, money: bool) -> Unit | None:
    """A symbol or code at `end`, with at most one space before it; its own scale with it."""
    spaced = plain[end : end + 1] == " "
    found = _ATTACHED.match(plain, end + spaced)
    if not found:
        return None
    token, stop = found[0], found.end()
    if token == "%":
        return Unit("%", stop, "percent")
    if not spaced and (money or token in ("k", "K", "M", "B")) and token in LETTER_SCALES:
        return Unit(None, stop, "scale", Decimal(LETTER_SCALES[token]))
    if not spaced and token.lower() in SHORT_SCALES:
        return Unit(None, stop, "scale", Decimal(SHORT_SCALES[token.lower()]))
    if not money:
        if token in currencies.SYMBOLS:
            return Unit(currencies.SYMBOLS[token], stop, "money")
        if token in currencies.CODES and len(token) > 1 and token != "US":
            return Unit(currencies.CODES[token], stop, "money")
        if token[0] in "MBk" and token[1:] in currencies.CODES and len(token) == 4:
            return Unit(currencies.CODES[token[1:]], stop, "money", Decimal(LETTER_SCALES[token[0]]))
        if not spaced and token == "p":
            return Unit("penny", stop, "money")
        if not spaced and token in ("pc", "pct"):
            return Unit("%", stop, "percent")
        if spaced and (token in _NOT_SPACED or (len(token) == 1 and token not in _LONE)):
            return None
        if token in units.SYMBOLS:
            name = units.SYMBOLS[token]
            return Unit(name, stop, "quantity")
        if "/" in token:
            over, _, under = token.partition("/")
            if over in units.SYMBOLS and under in units.SYMBOLS:
                return Unit(f"{units.SYMBOLS[over]}/{units.SYMBOLS[under]}", stop, "quantity")
    return None


_WORD = re.compile(rf"(?:{GAP}-?|-)([^\W\d_]+(?:\.[^\W\d_]\.)?)")


def words_after(plain: str, at: int, limit: int) -> list[tuple[str, int]]:
    """Up to `limit` words after `at` with their ends; punctuation ends the list."""
    found: list[tuple[str, int]] = []
    match = _WORD.match
    for _ in range(limit):
        word = match(plain, at)
        if not word:
            break
        at = word.end()
        found.append((word[1], at))
    return found


def singular(word: str) -> str:
    """The word in the singular, in lower case; unchanged when it is no plural."""
    lower = word.lower()
    if lower in nouns.IRREGULAR:
        return nouns.IRREGULAR[lower]
    if len(lower) < 4 and lower not in ("tvs", "cds", "pcs", "mps"):
        return lower
    if lower in nouns.NOT_PLURAL or not lower.endswith("s") or lower.endswith(("ss", "us", "is")):
        return lower
    if lower.endswith("ies") and len(lower) > 4:
        return lower[:-3] + "y"
    if lower.endswith(("ches", "shes", "sses", "xes", "zzes")):
        return lower[:-2]
    return lower[:-1]


def is_plural(word: str) -> bool:
    lower = word.lower()
    return lower in nouns.IRREGULAR or singular(word) != lower


def unit_after(plain: str, end: int, scaled: bool) -> Unit | None:
    """A currency or unit of measurement in words at `end`."""
    words = words_after(plain, end, 3)
    for count in range(len(words), 0, -1):
        stop = words[count - 1][1]
        head = [word.lower() for word, _ in words[: count - 1]]
        last = words[count - 1][0].lower()
        for tail in (last, singular(last)):
            phrase = " ".join([*head, tail])
            if phrase in currencies.WORDS:
                return Unit(currencies.WORDS[phrase], stop, "money")
            if scaled and phrase in currencies.BIG_MONEY:
                return Unit(currencies.BIG_MONEY[phrase], stop, "money")
            if phrase in units.WORDS:
                name = units.WORDS[phrase]
                return Unit(name, stop, "percent" if name == "%" else "quantity")
    return None


def counted_noun(plain: str, end: int, single: bool) -> Unit | None:
    """The noun that the number counts: the first plural of the noun phrase, the last word for one thing."""
    phrase: list[tuple[str, int]] = []
    for word, stop in words_after(plain, end, 5):
        lower = word.lower()
        if lower in nouns.STOP or (len(lower) == 1 and lower != "s"):
            break
        phrase.append((word, stop))
        if not single and is_plural(word):
            return Unit(singular(word), stop, "quantity")
    if not phrase:
        return None
    if single:
        word, stop = phrase[-1] if len(phrase) < 3 else phrase[0]
        return Unit(singular(word), stop, "quantity")
    first = phrase[0][0].lower()
    if len(phrase) > 1 and phrase[0][0].islower() and not first.endswith(("ed", "ing", "er", "ly", "est")):
        return Unit(first, phrase[0][1], "quantity")
    return None


_PER = re.compile(rf"(?:{GAP}|-)(?:per|an?|each|every|/)(?:{GAP}|-)([^\W\d_]+)|/([^\W\d_]+)", re.IGNORECASE)


def per_unit(plain: str, end: int) -> tuple[str, int] | None:
    """What the figure is reckoned by: "share" in "$52 a share"."""
    found = _PER.match(plain, end)
    if not found:
        return None
    word = singular(found[1] or found[2])
    by = "per" in found[0].lower() or found[2]
    if word in units.PER or (by and word.isalpha() and word not in nouns.STOP):
        return {"annum": "year"}.get(word, word), found.end()
    return None
