"""The currency before a number, and what is said behind an amount of whose money it is."""

from __future__ import annotations

import re
from decimal import (
    Decimal,
)
from typing import (
    NamedTuple,
)

from checker.extract.quantities.unit_words import (
    scaled_code,
    unit_words,
)
from checker.lexicon import (
    currencies,
)
from checker.lexicon.counting import (
    AMOUNT_ENDS,
)
from checker.lexicon.numbers import (
    ONE,
)

__all__ = [
    "Currency",
    "currency_before",
    "said_after",
]


class Currency(NamedTuple):
    """A currency before a number: where it starts, its code, a minus that stands with it, and a scale ("MEUR 45")."""

    start: int
    code: str
    negative: bool
    scale: Decimal = ONE


_WHOSE = re.compile(r"(?P<minus>[-−])?(?:(?<![^\W_])(?P<whose>[A-Za-z.]{1,4})(?P<gap> ?))?\Z")
"""What may stand before a currency's symbol."""


_CODE = re.compile(r"(?<![^\W_])(?P<word>[^\W\d_]{1,12}\.?|[SB]/\.?|Bs\.F\.|Y=|#) {0,4}(?P<minus>[-−])?\Z")


_NAMES_BEFORE = tuple(
    re.compile(rf"(?<![^\W_])(?:[^\W\d_]{{2,14}} ){{{count}}}[^\W\d_]{{3,12}} \Z") for count in (4, 3, 2, 1)
)
"""Two to five words before a number, the most first."""


_MINUS = "-−"


_WORDS_BEFORE_DOLLAR = frozenset(("a", "s", "i"))
"""Letters that say nothing of a "$" after a space: "a $5 note"."""


_SYMBOL_WITHIN = 12
"""Characters before a number in which its currency's symbol or code is looked for."""


_NAME_WITHIN = 60


def currency_before(plain: str, floor: int, start: int, precise: bool) -> Currency | None:
    """The currency that ends where the number starts, not before `floor`.

    `precise` says that the number has a scale, decimals or thousands: only then is "PS6m" an amount in pounds
    and no PlayStation.
    """
    limit = max(floor, start - _SYMBOL_WITHIN)
    at = start - 1
    while at >= limit and plain[at] not in currencies.SYMBOLS:
        at -= 1
    if at >= limit:
        after = plain[at + 1 : start].rstrip(_MINUS).rstrip(" ")
        if not after or (len(after) <= 2 and min(after) >= "A" and max(after) <= "Z"):
            return _by_symbol(plain, limit, at, after.lower(), plain[start - 1] in _MINUS)
    found = _CODE.search(plain, max(floor, start - _SYMBOL_WITHIN - 4), start)
    if not found:
        return None
    word = found["word"]
    code = currencies.CODES.get(word) or (currencies.CAREFUL.get(word) if precise else None)
    if code is None and (named := _by_name(plain, floor, start, word, precise)):
        return named
    near = found.end("word") == start or not word.isalpha()
    if (
        code is None
        and near
        and precise
        and (not plain[start : start + 4].isdigit() or _PRICE.match(plain, start))
    ):
        code = currencies.LETTERS.get(word.upper() if currencies.SCALED_AMOUNT.match(plain, start) else word)
    if code is None and (scaled := scaled_code(word)):
        return Currency(found.start(), scaled[0], found["minus"] is not None, scaled[1])
    return Currency(found.start(), code, found["minus"] is not None) if code else None


_PRICE = re.compile(r"[0-9]{4}\.[0-9]{2}(?![0-9])")
"""A price whose comma was dropped, and no year: "N1658.48"."""


def _by_name(plain: str, floor: int, start: int, word: str, precise: bool) -> Currency | None:
    """A currency whose name stands before the number: "naira 4,500", "malaysian ringgit 42", "Egyptian pounds 100"."""
    entry = unit_words().get(word.lower())
    if entry is None or entry.kind != "money":
        return None
    if plain[start - 1] not in " \n":  # "euro4,500", but "Euro2024"
        joined = precise and not entry.only_scaled and not plain[start : start + 4].isdigit()
        return (
            Currency(start - len(word), entry.name, False) if joined and plain[start - 1].isalpha() else None
        )
    for pattern in _NAMES_BEFORE:
        several = pattern.search(plain, max(floor, start - _NAME_WITHIN), start)
        if several and (named := unit_words().get(several[0].strip().lower())):
            return Currency(several.start(), named.name, False)
    alone = precise and not entry.only_scaled and word != "sterling"
    return Currency(start - 1 - len(word), entry.name, False) if alone else None


def _by_symbol(plain: str, floor: int, at: int, after: str, negative: bool) -> Currency | None:
    """The currency whose symbol stands at a place, before the letters `after`; others may stand before it."""
    found = _WHOSE.search(plain, floor, at)
    if not found:
        return None
    symbol, whose, begin = plain[at], (found["whose"] or "").lower(), found.start()
    whose_codes = currencies.WHOSE.get(symbol, {})
    pronoun = whose == "us" and found["whose"] == whose  # "it cost us $40"
    if found["gap"] and (symbol != "$" or whose in _WORDS_BEFORE_DOLLAR or pronoun):
        whose = ""
    code = whose_codes.get(whose)
    if code is None and not (after or pronoun) and (country := _of_country(plain, at, symbol)):
        begin, code = country
    if code is None:
        begin = at if found["whose"] else begin
        code = whose_codes.get(after) if after else currencies.SYMBOLS[symbol]
    if code is None:
        return None
    if plain[begin] in _MINUS:
        if plain[begin - 1].isalnum():  # a range or a compound, no sign
            begin += 1
        else:
            negative = True
    return Currency(begin, code, negative)


_COUNTRY = re.compile(r"(?<![^\W_])(?:[^\W\d_]++[.']?(?: | & )){0,4}[^\W\d_]++\.? ?\Z")


_COUNTRY_WITHIN = 48


_RUN = re.compile(r"\S+")


def _of_country(plain: str, at: int, symbol: str) -> tuple[int, str] | None:
    """Where the country begins that stands before a currency's sign, and the code: "Canadian $", "a Hong Kong $"."""
    found = _COUNTRY.search(plain, max(0, at - _COUNTRY_WITHIN), at)
    runs = list(_RUN.finditer(plain, *found.span())) if found else []
    words = [run[0].lower() for run in runs]
    table = currencies.OF_COUNTRIES.get(symbol, {})
    for count in range(min(len(words), _LONGEST_COUNTRY), 0, -1):
        name = " ".join(words[-count:])
        code = table.get(name)
        if code is None:
            continue
        before = words[-count - 1] if count < len(words) else ""
        told = plain[at - 1] != " " or before in currencies.BEFORE_COUNTRY
        if told or name in currencies.COUNTRY_ADJECTIVES:
            return runs[-count].start(), code
        return None
    return None


_LONGEST_COUNTRY = 4


_SAID = re.compile(
    r" (?P<open>\()?(?:(?P<code>[A-Z]{3})|(?P<word>US(?!\w)|U\.S\.|[A-Z]?[a-z]{2,10}(?: [A-Z][a-z]{2,8})?))(?(open)\)|(?![\w-]))"
)


def said_after(plain: str, end: int, symbol: str) -> tuple[int, str] | None:
    """Where an amount ends that prints whose money it is behind it, and the code: "$100 CAD", "$5 million Canadian", "¥2m yuan"."""
    found = _SAID.match(plain, end)
    whose = {currencies.SYMBOLS[symbol], *currencies.WHOSE.get(symbol, {}).values()}
    if found is None:
        return None
    if found["code"]:
        return (found.end(), found["code"]) if found["code"] in whose else None
    word = found["word"].lower()
    noun = {"$": "dollar", "£": "pound"}.get(symbol)
    table = currencies.WORDS
    code = table.get(f"{word.replace('.', '')} {noun}" if noun else word)
    if code not in whose or not (noun is None or found["open"] or AMOUNT_ENDS.match(plain, found.end())):
        return None
    return found.end(), code
