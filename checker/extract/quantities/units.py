"""What a number measures: the currency before it, the unit or currency after it, and what it is reckoned by."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache, lru_cache
from typing import NamedTuple

from checker.extract.quantities.digits import RAISED
from checker.extract.quantities.plurals import is_plural, singular
from checker.lexicon import currencies, nouns, units
from checker.lexicon.counting import (
    AMOUNT_ENDS,
    DOTTED,
    NOT_PER,
    OF_KILO,
    PREPOSITIONS,
    QUOTED_INCHES,
    TO_THE,
)
from checker.lexicon.numbers import LETTER_SCALES, ONE, SCALES, SHORT_SCALES
from checker.lexicon.units import EACH
from checker.text.around import Word, next_word, next_words

__all__ = [
    "Currency",
    "Unit",
    "can_be_unit",
    "currency_before",
    "is_money",
    "is_unit_word",
    "per_number",
    "per_unit",
    "said_after",
    "unit_at",
    "unit_named",
]


class Currency(NamedTuple):
    """A currency before a number: where it starts, its code, a minus that stands with it, and a scale ("MEUR 45")."""

    start: int
    code: str
    negative: bool
    scale: Decimal = ONE


class Unit(NamedTuple):
    """A unit after a number: its kind of mention, name, end, and a scale that stood with it ("25k", "30 MUSD")."""

    kind: str
    name: str | None
    end: int
    scale: Decimal = ONE


# ---------------------------------------------------------------- before the number

_WHOSE = re.compile(r"(?P<minus>[-−])?(?:(?<![^\W_])(?P<whose>[A-Za-z.]{1,4})(?P<gap> ?))?\Z")
"""What may stand before a currency's symbol."""
_CODE = re.compile(r"(?<![^\W_])(?P<word>[^\W\d_]{1,12}\.?|[SB]/\.?|Bs\.F\.|Y=|#) {0,4}(?P<minus>[-−])?\Z")
_NAMES_BEFORE = tuple(
    re.compile(rf"(?<![^\W_])(?:[^\W\d_]{{2,14}} ){{{count}}}[^\W\d_]{{3,12}} \Z") for count in (2, 1)
)
"""Two or three words before a number."""
_MINUS = "-−"
_WORDS_BEFORE_DOLLAR = frozenset(("a", "s", "i"))
"""Letters that say nothing of a "$" after a space: "a $5 note"."""
_SYMBOL_WITHIN = 12
"""Characters before a number in which its currency's symbol or code is looked for."""
_NAME_WITHIN = 40


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
    if code is None and near and not plain[start : start + 4].isdigit() and precise:
        code = currencies.LETTERS.get(word)
    if code is None and (scaled := _scaled_code(word)):
        return Currency(found.start(), scaled[0], found["minus"] is not None, scaled[1])
    return Currency(found.start(), code, found["minus"] is not None) if code else None


def _by_name(plain: str, floor: int, start: int, word: str, precise: bool) -> Currency | None:
    """A currency whose name stands before the number: "naira 4,500", "malaysian ringgit 42", "Egyptian pounds 100"."""
    entry = _words().get(word.lower())
    if entry is None or entry.kind != "money":
        return None
    if plain[start - 1] not in " \n":  # "euro4,500", but "Euro2024"
        joined = precise and not entry.only_scaled and not plain[start : start + 4].isdigit()
        return (
            Currency(start - len(word), entry.name, False) if joined and plain[start - 1].isalpha() else None
        )
    for pattern in _NAMES_BEFORE:
        several = pattern.search(plain, max(floor, start - _NAME_WITHIN), start)
        if several and (named := _words().get(several[0].strip().lower())):
            return Currency(several.start(), named.name, False)
    alone = precise and not entry.only_scaled and word != "sterling"
    return Currency(start - 1 - len(word), entry.name, False) if alone else None


def _scaled_code(token: str) -> tuple[str, Decimal] | None:
    """A code with a letter of scale before it: "MEUR", "kUSD"."""
    if len(token) == 4 and token[0] in "MBk" and token[1:] in currencies.CODES and token[1:].isupper():
        return currencies.CODES[token[1:]], LETTER_SCALES[token[0]]
    return None


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


# ---------------------------------------------------------------- the table of words


class _Entry(NamedTuple):
    kind: str
    name: str
    only_scaled: bool = False


@cache
def _words() -> dict[str, _Entry]:
    """Units and currencies by their words, one to four of them, singular and plural."""
    table: dict[str, _Entry] = {}
    for word, code in currencies.BIG_MONEY.items():
        for form in _forms(word):
            table[form] = _Entry("money", code, only_scaled=True)
    news = {form: name for word, name in units.NEWS_WORDS.items() for form in _forms(word)}
    for form, name in (units.WORDS | news).items():
        entry = _Entry("percent" if name == "%" else "quantity", name)
        if table.setdefault(form, entry).only_scaled:
            table[f"{form} "] = entry
    for word, name in (currencies.WORDS | currencies.MINOR_WORDS).items():
        if word not in currencies.BIG_MONEY:
            for form in (word, _plural(word)):
                table.setdefault(form, _Entry("money", name))
    return table


@cache
def _phrase_starts() -> frozenset[str]:
    return frozenset(phrase.partition(" ")[0].rstrip(".") for phrase in _words() if " " in phrase.strip())


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


@lru_cache(maxsize=4096)
def can_be_unit(word: str) -> bool:
    """Whether a unit, a currency or its code can begin with the word."""
    lower = word.lower()
    initials = "." in word and lower.replace(".", "") in _phrase_starts()  # "U.S. dollars"
    known = (
        initials
        or word in currencies.SYMBOLS
        or word in _COINS
        or lower in units.SCALED
        or lower in _words()
        or lower in _phrase_starts()
        or word in units.SYMBOLS
        or word in _SYMBOL_STARTS
        or word in units.ANY_CASE
    )
    dotted = "." in word and word.replace(".", "") in units.SYMBOLS
    return known or dotted or _money_code(word, 0) is not None


def is_money(word: str) -> bool:
    """Whether the word is a currency beside a large number: "dollars", "pounds"."""
    entry = _words().get(word.lower())
    return entry is not None and entry.kind == "money"


def unit_named(word: str) -> str | None:
    """The name of the unit or the code of the currency that the word is."""
    entry = _words().get(word)
    return entry.name if entry and not entry.only_scaled else None


def is_unit_word(word: str) -> bool:
    """Whether the word is a unit or a currency in the singular."""
    return word in _words() and not word.endswith("s")


# ---------------------------------------------------------------- after the number

_SYMBOL_STARTS = frozenset(symbol.partition(" ")[0] for symbol in units.SYMBOLS if " " in symbol) | frozenset(
    symbol.partition("2")[0] for symbol in units.SYMBOLS if "CO2" in symbol
)
_DEGREES = frozenset("°º˚")
_SIGNS = frozenset("‰℃℉′″") | _DEGREES | frozenset(currencies.SYMBOLS)
_POWER = r"(?:\^?[-−]?[1-4]|⁻?[¹²³⁴])?"
_TOKEN = re.compile(
    rf"(?:[kMG]?[gt]CO2(?:eq?)?|[^\W\d_]{{1,24}}{_POWER})(?>(?:[·⋅][A-Za-zµμΩ]{{1,5}}{_POWER})?)(?>(?:/[A-Za-zµμΩ]{{1,5}}{_POWER}(?![^\W_]))?)(?![^\W_])"
)
_FACTOR = re.compile(r"(?P<symbol>[^\W\d_⁻¹²³⁴]++)(?:\^?(?P<power>[-−]?[1-4])|(?P<raised>⁻?[¹²³⁴]))?")
_DEGREE_OF = re.compile(r"[°º˚] ?(C|F|K|[Cc]elsius|[Cc]entigrade|[Ff]ahrenheit|[Kk]elvin)(?![^\W_])")
_WHOSE_AFTER = re.compile(r" ?([A-Za-z][A-Za-z.]{0,3})([$£¥])(?![0-9])")
_DEGREE_NAMES = {"c": "degree_Celsius", "f": "degree_Fahrenheit", "k": "kelvin"}


def unit_at(plain: str, end: int, following: Word | None, money: bool, scaled: bool) -> Unit | None:
    """The unit, currency or letter of scale right after a number that ends at `end`.

    `following` is the word after it. `money` says that a currency stood before the number: then only a scale
    can follow. `scaled` says that the number is large, so that "pounds" and "won" are money.
    """
    char = plain[end]
    if char == "%" or char == "％":
        return _points_of(plain, end + 1) or Unit("percent", "%", end + 1)
    if not money and (whose := _whose_after(plain, end)):
        return whose
    if following:
        if money:
            return None
        if plain[following.end(1)] in _FACTORS_AFTER and (product := _product_at(plain, end)):
            return product
        joint = plain[following.end(1)]
        if char == " " and joint in _IN_SYMBOLS and (found := _token(plain, end + 1)):
            symbol = (
                _symbol(found, end + 1 + len(found)) if joint not in "-−" or not found.isalpha() else None
            )
            if symbol or joint not in "/-−":
                return symbol
        return _unit_in_words(plain, end, following, scaled)
    if char in " \n\t-":
        return _spaced(plain, end) if char == " " and not money else None
    if char in "\"”'’′″" and not money and (length := _feet_and_inches(plain, end)):
        return length
    return _attached(plain, end, money)


_PRODUCT = re.compile(r" [A-Za-zµμΩ]{1,3}(?:[ *][A-Za-zµμΩ]{1,3}(?:\^?[-−]?[1-4]|⁻?[¹²³⁴])){1,3}(?![^\W_])")
"""Symbols that a space multiplies, each with its power: "12 kg m-3", "70 km s-1 Mpc-1"."""
_FACTORS_AFTER = frozenset(" *")


def _product_at(plain: str, end: int) -> Unit | None:
    """A unit of several symbols with a space between them."""
    found = _PRODUCT.match(plain, end)
    name = _compound(found[0][1:].replace(" ", "·").replace("*", "·")) if found else None
    return Unit("quantity", name, found.end()) if found and name else None


_FEET = re.compile(r"['′’](?= ?[0-9]{1,2}(?:[\"″”]|''|’’))")
_INCHES_AFTER_FEET = re.compile(r"[0-9]['′’] ?[0-9]{1,2}\Z")
_INCHES = re.compile(r"[\"″”]|''|’’")


_POINTS = re.compile(r"[ -](?:percentage )?points?(?![\w-])")


def _points_of(plain: str, end: int) -> Unit | None:
    """Points that a sign of per cent stands before: "30 %-points"."""
    found = _POINTS.match(plain, end)
    return Unit("quantity", "percentage_point", found.end()) if found else None


def _feet_and_inches(plain: str, end: int) -> Unit | None:
    """The marks of a height, feet and inches."""
    if feet := _FEET.match(plain, end):
        return Unit("quantity", "foot", feet.end())
    inches = _INCHES.match(plain, end)
    if inches and _INCHES_AFTER_FEET.search(plain, max(0, end - 6), end):
        return Unit("quantity", "inch", inches.end())
    inches = QUOTED_INCHES.match(plain, end)
    if inches:
        return Unit("quantity", "inch", inches.end())
    return _marked_length(plain, end)


_MARK = re.compile(r"(?P<inch>[\"”″]|''|’’)|(?P<foot>['’′])(?![A-Za-z0-9'’])")
_OPENED = {'"': '"', "”": "“", "'": " '", "’": "‘"}
_OPENS_QUOTE = re.compile(r'(?:(?<=[\s(\[—-])|\A)"(?=\S)')
_CLOSES_QUOTE = re.compile(r'(?<=[^\s0-9("])"')
"""Straight marks of quotation; one behind a digit may be inches and closes nothing."""
_LONGEST_LINE = 400
_HIGHEST = 5
"""Digits of the largest height in feet that news prints."""


def _marked_length(plain: str, end: int) -> Unit | None:
    """A length whose unit is a mark of feet or inches: "flew at 30'", "a 55" screen"; no mark that closes a quotation."""
    found = _MARK.match(plain, end)
    if found is None:
        return None
    line = plain[max(plain.rfind("\n", 0, end) + 1, end - _LONGEST_LINE) : end]
    mark = plain[end]
    if mark == '"' and found[0] == '"':
        opens = [one.start() for one in _OPENS_QUOTE.finditer(line)]
        opened = bool(opens) and _CLOSES_QUOTE.search(line, opens[-1] + 1) is None
    elif found["inch"] or mark == "′":
        opened = mark == "”" and line.rfind("“") > line.rfind("”")
    else:
        opened = _OPENED[mark] in f" {line}"
        digits = len(line) - len(line.rstrip("0123456789"))
        opened = (
            opened
            or digits > _HIGHEST
            or (digits == 4 and line[-4] in "12")
            or line[-digits - 1 : -digits] in ("'", "’")
        )
    return None if opened else Unit("quantity", "inch" if found["inch"] else "foot", found.end())


def _whose_after(plain: str, end: int) -> Unit | None:
    """A currency's symbol after the number, with the letters that say whose: "3.14 US$", "20€"."""
    found = _WHOSE_AFTER.match(plain, end) if plain[end] != "\n" else None
    code = currencies.WHOSE.get(found[2], {}).get(found[1].lower()) if found else None
    return Unit("money", code, found.end()) if found and code else None


def _token(plain: str, start: int) -> str:
    """The symbol of a unit or a currency that may stand at a place: a sign, or letters."""
    if plain[start] in _DEGREES and (degrees := _DEGREE_OF.match(plain, start)):
        return degrees[0]
    if plain[start] in _SIGNS:
        return plain[start]
    found = _TOKEN.match(plain, start)
    return found[0] if found else ""


_IN_SYMBOLS = ("/", "²", "³", "2", "3", "^", "·", "⋅", "⁻", "-", "−")
"""What goes on a symbol and no word: "km/h", "m2"."""


def _spaced(plain: str, end: int) -> Unit | None:
    """A symbol that no word begins with, after a space: "5 %", "15 €"."""
    if plain[end + 1] == "%":
        return _points_of(plain, end + 2) or Unit("percent", "%", end + 2)
    if bracketed := _BRACKETED.match(plain, end):  # "20 [kg]"
        unit = _symbol(bracketed[1] or bracketed[2], bracketed.end())
        return unit if unit and unit.kind == "quantity" else None
    token = _token(plain, end + 1)
    stop = end + 1 + len(token)
    if plain[stop].isdigit() or (
        plain[stop] == " " and plain[stop + 1].isdigit() and not plain[end - 1].isdigit()
    ):
        return None  # it belongs to the next number: "ten $100 bills", "two $ 500 checks"
    return _symbol(token, stop)


_BRACKETED = re.compile(r" (?:\[([A-Za-zµμ°²³/]{1,6})\]|\{([A-Za-zµμ°²³/]{1,6})\})")


def _unit_in_words(plain: str, start: int, following: Word, scaled: bool) -> Unit | None:
    first, end = following[1], following.end()
    if "." in first:
        first = first.replace(".", "")
    lower = first.lower()
    table = _words()
    if first in currencies.SYMBOLS:
        return Unit("money", currencies.SYMBOLS[first], end)
    if (lower in _phrase_starts() or first in _SYMBOL_STARTS) and (unit := _unit_of_words(plain, start)):
        return unit
    if _is_symbol(plain, first, start, end):
        return (
            Unit("money", _COINS[first], end)
            if first in _COINS
            else _in_context(plain, _symbol(first, end), first)
        )
    if name := units.ANY_CASE.get(first):
        return Unit("quantity", name, end)
    if (entry := table.get(lower)) and not _is_other_thing(plain, first, end):
        if entry.only_scaled and not scaled and not _made_as_money(plain, end):
            entry = table.get(f"{lower} ")
        return Unit(entry.kind, entry.name, end) if entry else None
    if first in currencies.OTHER_WORDS and _counts_more(plain, end):
        return None
    return _money_code(first, end)


_COINS = {"R": "ZAR", "c": "cent", "p": "penny"}
"""Letters of money after a figure and a space, at the end of a clause: "it costs 18 R"."""


def _is_symbol(plain: str, word: str, start: int, end: int) -> bool:
    """Whether the word after a number and a space is a symbol there, which stands at `start` to `end`."""
    if word in _COINS:
        return _ends_clause(plain, start, end)
    if word not in units.SYMBOLS or (plain[end] in "'’" and plain[end + 1].isalpha()):
        return word.lower() in units.SCALED
    return word not in units.CAREFUL or _ends_clause(plain, start, end) or _goes_on_smaller(plain, word, end)


_SMALLER_NEXT = re.compile(r" ?[0-9]{1,2} ?([a-z]{1,3})(?![^\W_])")


def _goes_on_smaller(plain: str, word: str, end: int) -> bool:
    """Whether a number in a smaller unit goes on with the measure: "12 st | 4 lb", "2 h | 5 min"."""
    found = _SMALLER_NEXT.match(plain, end)
    return found is not None and units.SYMBOLS.get(found[1]) in units.SMALLER.get(units.SYMBOLS[word], ())


def _counts_more(plain: str, end: int) -> bool:
    """Whether a noun goes on after a word: "20 MAD scientists"."""
    then = next_word(plain, end) if plain[end] in " -" else None
    return then is not None and (is_plural(then[1]) or then[1][0].isupper())


def _ends_clause(plain: str, start: int, end: int) -> bool:
    """Whether a symbol that is a word too stands by itself after digits: "a nail of 2.5 in.", "a current of 2 A and"."""
    if plain[start] != " " or not (plain[start - 1].isdigit() or plain.endswith(_SCALE_WORDS, 0, start)):
        return False
    if plain[end] in ".,;)\n":
        return not plain[end + 1].isalnum()
    if plain.startswith((" (", " of "), end):
        return True
    word = plain[start + 1 : end].replace(".", "")
    measure = word in units.LARGE_MEASURES
    then = (
        next_word(plain, end)
        if plain[end] == " " and (measure or word in _PHYSICAL or word in _COINS)
        else None
    )
    if then is not None and (measure or word in _COINS):
        return then[1] in PREPOSITIONS or then[1] in EACH
    return then is not None and then[1].islower() and not is_plural(then[1])


_SCALE_WORDS = tuple(SCALES)
_FIELD = 120
"""Characters on both sides in which the field of a symbol is looked for."""


def _in_context(plain: str, unit: Unit | None, symbol: str) -> Unit | None:
    """The unit that the symbol stands for in its field: "2.5 F" beside a capacitor is in farads."""
    if unit is None or symbol not in units.IN_CONTEXT:
        return unit
    name, *cues = units.IN_CONTEXT[symbol]
    before = re.split(r"[.;]\s", plain[max(0, unit.end - _FIELD) : unit.end])[-1]
    after = re.split(r"[.;]\s", plain[unit.end : unit.end + _FIELD])[0]
    return unit._replace(name=name) if any(cue in before or cue in after for cue in cues) else unit


_PHYSICAL = frozenset("A N J F C H T S K h s t d v w b ac IU y bar".split())
"""Letters that are units before a word in small letters: "25 J of energy", but "9 A grades"."""


def _is_other_thing(plain: str, word: str, end: int) -> bool:
    """Whether a unit's word is a name, or stands before the noun that is counted: "900 foot passengers"."""
    lower = word.lower()
    if word[0].isupper() and not word.isupper() and lower.rstrip("s") in units.NAMES_TOO:
        return True
    then = next_word(plain, end) if plain[end] == " " else None
    if then is None:
        return False
    other = lower in units.OTHER_WORDS and is_plural(then[1]) and then[1].islower()
    return other or f"{lower} {then[1]}" in units.OTHER_PHRASES


def _unit_of_words(plain: str, start: int) -> Unit | None:
    """A unit of two to four words: "square miles", "sq. ft", "pounds per square inch"."""
    found = next_words(plain, start)
    if not found:
        return None
    if (
        found[1].lower() in DOTTED
        and plain[found.end(1)] == "."
        and (then := next_word(plain, found.end(1) + 1))
    ):
        if name := units.SYMBOLS.get(f"{found[1]} {then[1]}"):
            return Unit("quantity", name, then.end())
        entry = _words().get(f"{found[1].lower()} {then[1].lower()}")
        return Unit(entry.kind, entry.name, then.end()) if entry else None
    if not found[2]:
        return None
    if name := units.SYMBOLS.get(f"{found[1]} {found[2]}"):
        return Unit("quantity", name, found.end(2))
    phrase = [word.lower() for word in found.groups() if word]
    for count in range(len(phrase), 1, -1):
        if entry := _words().get(" ".join(phrase[:count])):
            return Unit(entry.kind, entry.name, found.end(count))
    return None


def _made_as_money(plain: str, end: int) -> bool:
    then = next_word(plain, end)
    return then is not None and then[1] in currencies.MADE_AS


def _money_code(token: str, end: int) -> Unit | None:
    """A currency's code after the number: "115 USD", "48.5 MGBP"."""
    code = currencies.CODES.get(token) or (token if token in currencies.OTHER_WORDS else None)
    if code:
        return Unit("money", code, end)
    scaled = _scaled_code(token)
    return Unit("money", scaled[0], end, scaled[1]) if scaled else None


def _symbol(token: str, end: int) -> Unit | None:
    """A symbol of a unit or a currency, also one over another ("A/cm2")."""
    if scaled := units.SCALED.get(token.lower()):
        return Unit("quantity", scaled[0], end, Decimal(scaled[1]))
    if token in currencies.SYMBOLS:
        return Unit("money", currencies.SYMBOLS[token], end)
    if token[:1] in _DEGREES and len(token) > 1:
        return Unit("quantity", _DEGREE_NAMES[token[1:].lstrip(" ")[0].lower()], end)
    if name := units.SYMBOLS.get(token):
        return Unit("percent" if name == "%" else "quantity", name, end)
    if not token.isalpha() and (name := _compound(token)):
        return Unit("quantity", name, end)
    return None


_POWERS = {1: "", 2: "square_", 3: "cubic_", 4: "quartic_"}


_UNMULTIPLIED = frozenset(("count", "%", "generation", "degree", "basis_point"))
"""Units that others are not made of: "4x4" is a drive."""


def _compound(token: str) -> str | None:
    """The name of a unit made of others: "g/cm3" gram/cubic_centimeter, "m/s²" meter/square_second, "s-1" 1/second."""
    over, _, under = token.partition("/")
    named = [_factors(part, below) for part, below in ((over, False), (under, True)) if part]
    if not named or not all(named):
        return None
    above = [name for name, power in named[0] if power > 0]
    below = [
        name for part, sign in zip(named, (1, -1), strict=False) for name, power in part if power * sign < 0
    ]
    above += [name for part in named[1:] for name, power in part if power < 0]
    product = "_".join(above)
    return "/".join([units.PRODUCTS.get(product, product) or "1", *below])


def _factors(part: str, below: bool) -> list[tuple[str, int]]:
    """The units that a part without a slash multiplies, each with its power; empty where one is not known.

    `below` a slash stand symbols that are none elsewhere: "40 t/d".
    """
    found = []
    for factor in re.split("[·⋅]", part):
        if "CO2" in factor and (named := units.SYMBOLS.get(factor)):
            found.append((named, 1))
            continue
        matched = _FACTOR.fullmatch(factor)
        name = units.SYMBOLS.get(matched["symbol"]) if matched else None
        if matched and name is None and below:
            name = units.PER_NAMES.get(matched["symbol"])
        if matched is None or name is None or "/" in name or name in _UNMULTIPLIED:
            return []
        power = int((matched["power"] or matched["raised"] or "1").translate(RAISED))
        whole = units.SYMBOLS.get(f"{matched['symbol']}{abs(power)}") if abs(power) in (2, 3) else None
        found.append((whole or _POWERS[abs(power)] + name, power))
    return found


def _attached(plain: str, start: int, money: bool) -> Unit | None:
    """What is written on to the number without a space: "5kg", "28million", "20euros", "30MPH"."""
    text = _token(plain, start)
    if text.startswith(("p/", "c/")):  # "12p/mile": the rest is what it is reckoned by
        text = text[0]
    if not text:
        return None
    end, lower = start + len(text), text.lower()
    if scale := _scale_attached(plain, text, end, money):
        return scale
    if money:
        return _money_code(text, end) if text.isupper() else None
    if text == "p" and plain[max(0, start - 4) : start].lstrip(" ") in units.RESOLUTIONS:
        return None
    if special := _short(plain, start, text):
        return special
    found = _money_code(text, end) or _symbol(text, end)
    if len(text) < _SHORTEST_WORD:
        return found
    if lower in _phrase_starts() and plain[end] == " " and (unit := _words_attached(plain, start)):
        return unit
    if found:
        return found
    if name := units.ANY_CASE.get(text):
        return Unit("quantity", name, end)
    entry = _words().get(lower)
    return Unit(entry.kind, entry.name, end) if entry else None


def _scale_attached(plain: str, text: str, end: int, money: bool) -> Unit | None:
    """The scale that letters right behind a number are, which end at `end`: "28million", "3.5m. pounds", "40K metres"."""
    if text.lower() == "k" and not money and plain[end] == " " and (of := OF_KILO.match(plain, end)):
        return Unit("quantity", "carat" if of["gold"] else "kilometer", end)
    if (
        text in LETTER_SCALES
        and plain[end] == "."
        and (word := next_word(plain, end + 1))
        and is_money(word[1])
        and word[1].islower()
    ):
        return Unit("scale", None, end + 1, LETTER_SCALES[text])  # "3.5m. pounds"
    if text in LETTER_SCALES and (money or text in "kKMB" or _is_scale(plain, text, end)):
        return Unit("scale", None, end, LETTER_SCALES[text])
    scale = SHORT_SCALES.get(text.lower()) or SCALES.get(text.lower())
    return Unit("scale", None, end, Decimal(scale)) if scale else None


def _words_attached(plain: str, start: int) -> Unit | None:
    """A unit of several words whose first is written on to the number: "45square metres"."""
    unit = _unit_of_words(" " + plain[start : start + _LONGEST_UNIT], 0)
    return unit._replace(end=start + unit.end - 1) if unit else None


def _short(plain: str, start: int, text: str) -> Unit | None:
    """Letters with a meaning of their own right after a number: "5p", "-5c", "3pc", "20deg C", "568lb ft"."""
    end = start + len(text)
    if text == "c" and _BELOW_ZERO.search(plain, max(0, start - 6), start):
        return Unit("quantity", "degree_Celsius", end)
    if text in ("p", "c"):
        return Unit("money", "penny" if text == "p" else "cent", end)
    if text in ("pc", "pct"):
        return _points_of(plain, end) or Unit("percent", "%", end)
    return _words_attached(plain, start) if text in _SYMBOL_STARTS and plain[end] == " " else None


_BELOW_ZERO = re.compile(r"(?<![^\s(])[-−][0-9]{1,2}(?:\.[0-9])?\Z")
_SHORTEST_WORD = 2
_LONGEST_UNIT = 40


def _is_scale(plain: str, letter: str, end: int) -> bool:
    """Whether a letter is a scale by the word after it: "30b dollars"; "2.7m sales" are millions, "2.7m" metres."""
    found = next_word(plain, end)
    if (letter in "bT" and not found) or plain[end] == "+":
        return True
    if not found or plain[end] == "-":
        return False
    word = found[1].lower()
    if letter in "mb" and word.replace(".", "") in _phrase_starts():  # "42m US dollars"
        phrase = _unit_of_words(plain, end)
        if phrase is not None and phrase.kind == "money":
            return True
    return is_money(word) or (letter == "m" and word not in nouns.STOP and word not in nouns.LENGTHS)


# ---------------------------------------------------------------- per what

_AFTER_SLASH = re.compile(r"([^\W\d_]{1,30})")
_NOT_REGULAR = frozenset(("time", "times"))
"""What nothing is reckoned by: "56 curls every time"."""


def per_unit(plain: str, end: int) -> tuple[str, int] | None:
    """What the figure is reckoned by: "share" in "$52 a share", "square_foot" in "$48 per square foot", with its end."""
    if special := per_number(plain, end) or _per_symbol(plain, end) or _per_phrase(plain, end):
        return special
    joint = ""
    if plain[end] == "/":
        per, named, at = True, _AFTER_SLASH.match(plain, end + 1), end
    elif plain[end + 1] in "apeAPE" and (each := next_word(plain, end)) and each[1].lower() in EACH:
        joint, at = each[1].lower(), each.end()
        per, named = joint == "per", next_word(plain, at)
    else:
        return None
    if not named or "." in named[1]:
        return None
    printed = named[1].removesuffix("'s").removesuffix("’s")
    end = named.start(1) + len(printed)
    measured = _measured(plain, at, named, joint)
    if measured and measured.scale is not ONE:  # "$3 per mmBtu"
        return f"{measured.scale} {measured.name}", measured.end
    if measured and measured.kind == "quantity" and measured.name and measured.end > end:
        return measured.name, measured.end
    then = next_word(plain, end)
    if then and _is_earlier(plain, then):
        return None
    if printed.endswith("ed") and then:
        word = singular(then[1])
        return (units.PER_NAMES.get(word, word), then.end()) if word in units.PER else None
    word = singular(printed)
    if measured and measured.kind == "quantity" and measured.name and (per or word == printed.lower()):
        return units.PER_NAMES.get(word) or measured.name, end
    per = per or (joint in ("a", "an") and plain[at - len(joint) - 1] == plain[at] == "-")  # "$1,000-a-plate"
    if word not in units.PER and not (per and len(word) > 2 and word not in nouns.STOP and word != "cent"):
        return None
    return units.PER_NAMES.get(word, word), end


_PER_NUMBER = re.compile(
    rf"(?: (?:per|for every|in every|out of every) |/(?=10+ ?[a-zA-Z]|10*(?:[ ,]000)+(?![0-9])))(?P<number>[0-9]{{1,3}}(?:[ ,][0-9]{{3}})+|[0-9]{{2,6}}|(?:a |one )?(?:{'|'.join(SCALES)}))(?: (?P<size>thousand|million|billion))?(?P<gap>[ -]?)(?:(?=[^\W\d_])|(?<=[0-9nd])(?=[.,;:)](?![0-9])|\s*\Z))"
)


def per_number(plain: str, end: int) -> tuple[str, int] | None:
    """A number of units that something is reckoned by: "5.4 litres per 100 km", "45 per 100,000 people", "3 per thousand births"."""
    if plain[end + 1] not in "pfio/0123456789":
        return None
    found = _PER_NUMBER.match(plain, end)
    if found is None:
        return None
    word = found["number"].lower().removeprefix("a ").removeprefix("one ")
    number = Decimal(SCALES.get(word) or word.replace(",", "").replace(" ", "")) * SCALES.get(
        found["size"] or "", 1
    )
    stop = found.end() - len(found["gap"])
    if not plain[found.end()].isalpha():  # "45 per 100,000."
        return (f"{number}", found.end()) if number >= 1000 else None
    following = next_word(plain, stop) if found["gap"] else None
    if following is None:
        symbol = _token(plain, stop)
        measured = _symbol(symbol, stop + len(symbol)) if symbol else None
    elif following[1].lower() in nouns.STOP:  # "45 per 100,000 in 2017"
        return (f"{number}", stop) if number >= 1000 else None
    elif number < 2:
        return None
    else:
        measured = _unit_in_words(plain, stop, following, False)
    if measured and measured.name:
        return f"{number} {measured.name}", measured.end
    return _per_noun(plain, stop, number)


def _per_noun(plain: str, stop: int, number: Decimal) -> tuple[str, int] | None:
    """The noun behind a number that something is reckoned by, in the plural, within four words."""
    words = next_words(plain, stop)
    for at, word in enumerate(words.groups()[:4] if words else (), 1):
        if word.lower() in nouns.STOP:
            return None
        if words is not None and is_plural(word):
            return f"{number} {singular(word)}", words.end(at)
    return None


def _per_phrase(plain: str, end: int) -> tuple[str, int] | None:
    """What follows "to the" or what is measured: "40 miles to the gallon", "95 grams of CO2 per kilometre"."""
    if plain.startswith(" to the ", end) and (full := TO_THE.match(plain, end)):
        return units.PER_NAMES.get(full[1], full[1]), full.end()
    matter = _MATTER.match(plain, end) if plain.startswith(" of ", end) else None
    per = per_unit(plain, matter.end()) if matter else None
    return (per[0], end) if per else None  # the words of what is measured stay outside the figure


_PER_SYMBOL = re.compile(r"/| per ")


def _per_symbol(plain: str, end: int) -> tuple[str, int] | None:
    """A symbol with a power that something is reckoned by: "45 people/km2", "per m³"."""
    found = _PER_SYMBOL.match(plain, end)
    token = _token(plain, found.end()) if found else ""
    if not found or not token or token.isalpha():
        return None
    unit = _symbol(token, found.end() + len(token))
    return (unit.name, unit.end) if unit and unit.name and unit.kind == "quantity" else None


_MATTER = re.compile(r" of (?:[a-z]{3,12}|CO2|[A-Z][a-z]{2,12})(?: [a-z]{3,12})?(?= (?:per|an?|each|every) )")
"""What is measured, before what it is reckoned by: "95 grams of CO2 per kilometre"."""


def _measured(plain: str, at: int, named: Word, joint: str) -> Unit | None:
    """The unit of measure that something is reckoned by: "per square foot", "/oz"."""
    if joint:
        return _unit_in_words(plain, at, named, False) if named[1] not in _NOT_REGULAR else None
    unit = _symbol(named[1], named.end()) if len(named[1]) > 1 else None
    return unit if unit and unit.kind == "quantity" else None


def _is_earlier(plain: str, word: Word) -> bool:
    """Whether nothing is reckoned by what stands before the word: "$5 a year | earlier", "a day | and a half"."""
    lower = word[1].lower()
    if lower == "and":
        then = next_word(plain, word.end())
        return then is not None and then[1].lower() == "a"
    return lower in NOT_PER
