"""What a number measures: the unit or the currency after it, in words, in symbols, written on to it or apart."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from checker.extract.quantities.marks import feet_and_inches
from checker.extract.quantities.plurals import is_plural
from checker.extract.quantities.symbols import Unit, compound, symbol_token, symbol_unit
from checker.extract.quantities.unit_words import is_money, phrase_starts, scaled_code, unit_words
from checker.lexicon import currencies, nouns, units
from checker.lexicon.counting import DOTTED, OF_KILO, PREPOSITIONS, QUOTED_INCHES, SIZED_INCHES
from checker.lexicon.labelled import CODED
from checker.lexicon.numbers import LETTER_SCALES, SCALES, SHORT_SCALES, VULGAR
from checker.lexicon.units import EACH, POWERED
from checker.text.around import Word, next_word, next_words
from checker.text.wordnet import noun_class

__all__ = [
    "can_be_unit",
    "unit_at",
    "unit_in_words",
]


@lru_cache(maxsize=4096)
def can_be_unit(word: str) -> bool:
    """Whether a unit, a currency or its code can begin with the word."""
    lower = word.lower()
    if lower.endswith(("'s", "’s")) and _is_measure(lower[:-2]):
        return True
    initials = "." in word and lower.replace(".", "") in phrase_starts()  # "U.S. dollars"
    known = (
        initials
        or word in currencies.SYMBOLS
        or word in _COINS
        or word in currencies.BEHIND
        or lower in units.SCALED
        or lower in unit_words()
        or lower in phrase_starts()
        or word in units.SYMBOLS
        or word in _SYMBOL_STARTS
        or word in units.ANY_CASE
    )
    dotted = "." in word and (word.replace(".", "") in units.SYMBOLS or word.replace(".", "") in _COINS)
    return known or dotted or _money_code(word, 0) is not None


_SYMBOL_STARTS = frozenset(symbol.partition(" ")[0] for symbol in units.SYMBOLS if " " in symbol) | frozenset(
    symbol.partition("2")[0] for symbol in units.SYMBOLS if "CO2" in symbol
)


_WHOSE_AFTER = re.compile(r" ?([A-Za-z][A-Za-z.]{0,3})([$£¥¢₵₭₩₨])(?![0-9])")


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
        if (
            (char == " " or (char == "-" and joint in _POWERED))
            and joint in _IN_SYMBOLS
            and (found := symbol_token(plain, end + 1))
        ):
            symbol = (
                symbol_unit(found, end + 1 + len(found)) if joint not in "-−" or not found.isalpha() else None
            )
            if symbol or joint not in "/-−":
                return symbol
            if joint == "/" and (over := symbol_unit(found.partition("/")[0], following.end(1))):
                return over
        return unit_in_words(plain, end, following, scaled)
    if char in " \n\t-":
        signed = char == "-" and plain[end + 1] in _DEGREES_OR_SHARE  # "a 40-°C oven", "a 30-% stake"
        return _spaced(plain, end) if (char == " " or signed) and not money else None
    if char in "\"”'’′″" and not money and (length := feet_and_inches(plain, end)):
        return length
    return _attached(plain, end, money)


_DEGREES_OR_SHARE = frozenset("°º%")

_PRODUCT = re.compile(r" [A-Za-zµμΩ]{1,3}(?:[ *][A-Za-zµμΩ]{1,3}(?:\^?[-−]?[1-4]|⁻?[¹²³⁴])){1,3}(?![^\W_])")
"""Symbols that a space multiplies, each with its power: "12 kg m-3", "70 km s-1 Mpc-1"."""


_FACTORS_AFTER = frozenset(" *")


def _product_at(plain: str, end: int) -> Unit | None:
    """A unit of several symbols with a space between them."""
    found = _PRODUCT.match(plain, end)
    name = compound(found[0][1:].replace(" ", "·").replace("*", "·")) if found else None
    return Unit("quantity", name, found.end()) if found and name else None


_POINTS = re.compile(r"[ -](?:percentage )?points?(?![\w-])")


def _points_of(plain: str, end: int) -> Unit | None:
    """Points that a sign of per cent stands before: "30 %-points"."""
    found = _POINTS.match(plain, end)
    return Unit("quantity", "percentage_point", found.end()) if found else None


def _whose_after(plain: str, end: int) -> Unit | None:
    """A currency's symbol after the number, with the letters that say whose: "3.14 US$", "20€"."""
    found = _WHOSE_AFTER.match(plain, end) if plain[end] != "\n" else None
    code = currencies.WHOSE.get(found[2], {}).get(found[1].lower()) if found else None
    return Unit("money", code, found.end()) if found and code else None


_POWERED = ("²", "³", "2", "3", "^")
_IN_SYMBOLS = ("/", "²", "³", "2", "3", "^", "·", "⋅", "⁻", "-", "−")
"""What goes on a symbol and no word: "km/h", "m2"."""


def _spaced(plain: str, end: int) -> Unit | None:
    """A symbol that no word begins with, after a space: "5 %", "15 €"."""
    if plain[end + 1] == "%":
        return _points_of(plain, end + 2) or Unit("percent", "%", end + 2)
    if inches := QUOTED_INCHES.match(plain, end + 1):  # 'a pen 10 " long'
        return Unit("quantity", "inch", inches.end())
    if bracketed := _BRACKETED.match(plain, end):  # "20 [kg]"
        unit = symbol_unit(bracketed[1] or bracketed[2], bracketed.end())
        return unit if unit and unit.kind == "quantity" else None
    token = symbol_token(plain, end + 1)
    stop = end + 1 + len(token)
    if plain[stop].isdigit() or (
        plain[stop] == " " and plain[stop + 1].isdigit() and not plain[end - 1].isdigit()
    ):
        return None  # it belongs to the next number: "ten $100 bills", "two $ 500 checks"
    return symbol_unit(token, stop)


_BRACKETED = re.compile(r" (?:\[([A-Za-zµμ°²³/]{1,6})\]|\{([A-Za-zµμ°²³/]{1,6})\})")


def _is_measure(word: str) -> bool:
    """Whether a word is a unit of time or length, of which something is said to be: "an hour's drive"."""
    entry = unit_words().get(word)
    return entry is not None and entry.name in units.LENGTHS_BETWEEN | units.TIMES


def unit_in_words(plain: str, start: int, following: Word, scaled: bool) -> Unit | None:
    """The unit or the currency that begins with the word after a number: "5 | square miles", "3 | kg", "2 million | won"."""
    first, end = following[1], following.end()
    if "." in first:
        first = first.replace(".", "")
    if first.endswith(("'s", "’s")) and _is_measure(first[:-2].lower()):  # "half a year's warranty"
        first, end = first[:-2], end - 2
    lower = first.lower()
    table = unit_words()
    if first in currencies.SYMBOLS:
        return Unit("money", currencies.SYMBOLS[first], end)
    if scaled and first in currencies.BEHIND and not _counts_more(plain, end):
        return Unit("money", currencies.BEHIND[first], end)
    if (lower in phrase_starts() or first in _SYMBOL_STARTS) and (
        unit := _unit_of_words(plain, start, following) or _sign_of_country(plain, start)
    ):
        return unit
    if _is_symbol(plain, first, start, end):
        return (
            Unit("money", _COINS[first], end)
            if first in _COINS
            else _in_context(plain, symbol_unit(first, end), first)
        )
    if name := units.ANY_CASE.get(first):
        return Unit("quantity", name, end)
    if (
        (entry := table.get(lower))
        and not _is_other_thing(plain, first, end)
        and first not in units.INITIALS_TOO
    ):
        if entry.only_scaled and (not scaled or lower == "mark") and not _made_as_money(plain, end):
            entry = table.get(f"{lower} ")
        return Unit(entry.kind, entry.name, end) if entry else None
    if first in currencies.OTHER_WORDS and _counts_more(plain, end):
        return None
    return _money_code(first, end)


_COINS = {"R": "ZAR", "c": "cent", "p": "penny", "LE": "EGP"}
"""Letters of money after a figure and a space, at the end of a clause: "it costs 18 R"."""


def _is_symbol(plain: str, word: str, start: int, end: int) -> bool:
    """Whether the word after a number and a space is a symbol there, which stands at `start` to `end`."""
    if word in _COINS:
        return _ends_clause(plain, start, end)
    if word == "in" and (
        SIZED_INCHES.match(plain, end)
        or (plain[start] == "-" and plain[start - 1].isdigit() and _IN_JOINED.match(plain, end))
    ):
        return True
    if word not in units.SYMBOLS or (plain[end] in "'’" and plain[end + 1].isalpha()):
        return word.lower() in units.SCALED
    return word not in units.CAREFUL or _ends_clause(plain, start, end) or _goes_on_smaller(plain, word, end)


_IN_JOINED = re.compile(r"\.? [a-z]{3}|\. [A-Z]")
"""What follows inches that a hyphen joins: "a 40-in. | TV", "55-in | screens"; "a 3-in-1 printer" has none."""

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
    number_ends = (
        plain[start - 1].isdigit() or plain[start - 1] in VULGAR or plain.endswith(_SCALE_WORDS, 0, start)
    )
    if plain[start] != " " or not number_ends:
        return False
    if plain[end] in ".,;)\n":
        tallied = _is_tally(plain, start, end)
        return not (plain[end + 1].isalnum() or tallied)
    if plain.startswith((" (", " of ", " CO2"), end):
        return True
    word = plain[start + 1 : end].replace(".", "")
    measure = word in units.LARGE_MEASURES
    then = (
        next_word(plain, end)
        if plain[end] == " " and (measure or word in _PHYSICAL or word in _COINS)
        else None
    )
    if then is not None and (measure or word in _COINS):
        return then[1] in PREPOSITIONS or then[1] in EACH or (measure and then[1] in _BESIDE)
    return then is not None and then[1].islower() and not is_plural(then[1])


_TALLY_NEXT = re.compile(r"(?:, [0-9]{1,3} [A-Z]{1,3}){1,2}(?![\w/])")
_TALLY_BEFORE = re.compile(r"(?:[0-9] [A-Z]{1,3}, [0-9]{0,2}){1,2}[0-9]\Z")
_TALLIED = 3
"""So many numbers with letters in a row are a tally."""


def _is_tally(plain: str, start: int, end: int) -> bool:
    """Whether letters stand in a tally, "6 IP, 2 H, 0 R", and are no symbols of units."""
    following, before = _TALLY_NEXT.match(plain, end), _TALLY_BEFORE.search(plain, max(0, start - 18), start)
    beside = sum(found[0].count(", ") for found in (following, before) if found)
    return beside + 1 >= _TALLIED


_SCALE_WORDS = tuple(SCALES)
_BESIDE = ("over", "and", "or", "than", "of")
"""What follows a large measure too: "an increase of 0.6 Mt | over the quarter"."""


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
    if lower == "second" and _RANKS.match(plain, end):
        return True
    then = next_word(plain, end) if plain[end] == " " else None
    if then is None:
        return False
    other = lower in units.OTHER_WORDS and is_plural(then[1]) and then[1].islower()
    return other or f"{lower} {then[1]}" in units.OTHER_PHRASES


_RANKS = re.compile(r"-(?!(?:long|old|by|delay|lead|rule|gap)\b)[a-z]")
"""What a hyphen joins to a rank: "two second | -degree charges", not "a five second-long clip"."""


def _unit_of_words(plain: str, start: int, following: Word | None = None) -> Unit | None:
    """A unit of two to four words: "square miles", "sq. ft", "pounds per square inch"."""
    found = next_words(plain, start, following)
    if not found:
        return None
    if (
        found[1].lower() in DOTTED
        and plain[found.end(1)] == "."
        and (then := next_word(plain, found.end(1) + 1) or _AFTER_DOT.match(plain, found.end(1)))
    ):
        if name := units.SYMBOLS.get(f"{found[1]} {then[1]}"):
            return Unit("quantity", name, then.end())
        entry = unit_words().get(f"{found[1].lower()} {then[1].lower()}")
        return Unit(entry.kind, entry.name, then.end()) if entry else None
    if not found[2]:
        return None
    if name := units.SYMBOLS.get(f"{found[1]} {found[2]}"):
        return Unit("quantity", name, found.end(2))
    phrase = [word.lower() for word in found.groups() if word]
    for count in range(len(phrase), 1, -1):
        if entry := unit_words().get(" ".join(phrase[:count])):
            return Unit(entry.kind, entry.name, found.end(count))
    part = unit_words().get(phrase[1])
    if part and part.name in currencies.MINOR and (phrase[0] == "euro" or phrase[0] not in unit_words()):
        return Unit("money", part.name, found.end(2))  # "5 Malaysian sen"
    return None


_COUNTRY_AND_SIGN = re.compile(r" ((?:[A-Za-z.&]{2,12} ){1,4})([$£¥])(?! ?[0-9])")


def _sign_of_country(plain: str, start: int) -> Unit | None:
    """A currency's sign behind the country that says whose it is: "100 Canadian $"."""
    found = _COUNTRY_AND_SIGN.match(plain, start)
    code = currencies.OF_COUNTRIES[found[2]].get(found[1].strip().lower()) if found else None
    return Unit("money", code, found.end()) if found and code else None


_AFTER_DOT = re.compile(r"\.([a-z]{1,6})(?![\w])")
"""A symbol right behind the full stop of the word before it: "sq.|km"."""


def _made_as_money(plain: str, end: int) -> bool:
    then = next_word(plain, end)
    priced = plain.startswith(" per ", end) and plain[end - 4 : end] in currencies.PRICED_PER
    return priced or (then is not None and then[1] in currencies.MADE_AS)


def _money_code(token: str, end: int) -> Unit | None:
    """A currency's code after the number: "115 USD", "48.5 MGBP"."""
    code = currencies.CODES.get(token) or (token if token in currencies.OTHER_WORDS else None)
    if code:
        return Unit("money", code, end)
    scaled = scaled_code(token)
    return Unit("money", scaled[0], end, scaled[1]) if scaled else None


def _attached(plain: str, start: int, money: bool) -> Unit | None:
    """What is written on to the number without a space: "5kg", "28million", "20euros", "30MPH"."""
    if whole := _whole_form(plain, start):
        return whole
    text = symbol_token(plain, start)
    if text.startswith(("p/", "c/")) or ("/" in text and symbol_unit(text, start) is None):
        text = text.partition("/")[0]  # "12p/mile", "3t/acre": the rest is what it is reckoned by
    if not text or CODED.fullmatch(text):
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
    found = _money_code(text, end) or _in_context(plain, symbol_unit(text, end), text)
    if len(text) < _SHORTEST_WORD:
        return found
    goes_on = (lower in phrase_starts() and plain[end] in " -") or (lower in DOTTED and plain[end] == ".")
    if goes_on and (unit := _words_attached(plain, start)):
        return unit
    if found:
        return found
    if name := units.ANY_CASE.get(text):
        return Unit("quantity", name, end)
    entry = unit_words().get(lower)
    return Unit(entry.kind, entry.name, end) if entry else None


def _whole_form(plain: str, start: int) -> Unit | None:
    """A unit with full stops, or feet before inches, written on to the number: "70m.p.h.", "6ft2"."""
    if plain[start + 1] == "." and (dotted := _DOTTED.match(plain, start)):
        return Unit("quantity", units.SYMBOLS[dotted[0].replace(".", "")], dotted.end())
    if plain.startswith("ft", start) and _HEIGHT.match(plain, start - 2):
        return Unit("quantity", "foot", start + 2)
    return None


_HEIGHT = re.compile(r"[^0-9.,][4-7]ft(?:1[01]|[0-9])(?:ins?)?(?![\w.²]*[\w²])")
"""The height of a person whose inches are written on to the feet."""

_DOTTED = re.compile(r"(?:m\.p\.h|k\.p\.h|m\.p\.g|r\.p\.m|b\.h\.p)\.?(?![\w.])")
"""Initials of a unit with their full stops, written on to the number: "70m.p.h."."""


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
    if text in LETTER_SCALES and (money or text in "kKMBb" or _is_scale(plain, text, end)):
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


_SIGN_AFTER = re.compile(
    rf" (?:US|[AC])?[{''.join(sign for sign in currencies.SYMBOLS if len(sign) == 1)}](?![0-9])"
)
"""The sign of a currency behind an amount, and not before the next: "5m €"."""


def _is_scale(plain: str, letter: str, end: int) -> bool:
    """Whether a letter is a scale by the word after it: "30b dollars"; "2.7m sales" are millions, "2.7m" metres."""
    found = next_word(plain, end)
    if (letter in "bT" and not found) or plain[end] == "+" or _SIGN_AFTER.match(plain, end):
        return True
    if not found or plain[end] == "-":
        return False
    word = found[1].lower()
    if word in POWERED:
        return False
    if letter in "mb" and word.replace(".", "") in phrase_starts():  # "42m US dollars"
        phrase = _unit_of_words(plain, end)
        if phrase is not None and phrase.kind == "money":
            return True
    then = None if is_plural(word) else next_word(plain, found.end())
    if then and then[1] in nouns.LENGTHS | nouns.LARGE_THINGS:  # "the 4.3m flood mark"
        return False
    if letter == "m" and word in nouns.LARGE_THINGS and not (then and noun_class(then[1]) in nouns.NO_THINGS):
        return False
    return is_money(word) or (letter == "m" and word not in nouns.STOP and word not in nouns.LENGTHS)
