"""What a number counts or measures: the currency before it; the unit, currency or counted noun after it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache, lru_cache
from typing import NamedTuple

from checker.extract.quantities.words import Word, Words, next_word, next_words
from checker.lexicon import currencies, nouns, units
from checker.lexicon.numbers import LETTER_SCALES, ONE, ONES, SHORT_SCALES, TENS

__all__ = [
    "Currency",
    "Unit",
    "can_be_unit",
    "counted_noun",
    "currency_before",
    "is_money",
    "is_plural",
    "is_unit_word",
    "per_unit",
    "plural_noun",
    "singular",
    "unit_at",
    "unit_named",
]


class Currency(NamedTuple):
    """A currency before a number: where it starts, its code, and whether a minus stands with it."""

    start: int
    code: str
    negative: bool


class Unit(NamedTuple):
    """A unit after a number: its kind of mention, name, end, and a scale that stood with it ("25k", "30 MUSD")."""

    kind: str
    name: str | None
    end: int
    scale: Decimal = ONE


_WHOSE = re.compile(r"(?P<minus>[-−])?(?:(?<![^\W_])(?P<whose>[A-Za-z.]{1,4})(?P<gap> ?))?\Z")
"""What may stand before a currency's symbol."""
_CODE = re.compile(r"(?<![^\W_])(?P<word>[^\W\d_]{1,6}\.?|Y=|#) {0,4}(?P<minus>[-−])?\Z")
_MINUS = "-−"
_WORDS_BEFORE_DOLLAR = frozenset(("a", "s", "i"))
"""Letters that say nothing of a "$" after a space: "a $5 note"."""


def currency_before(plain: str, floor: int, start: int, precise: bool) -> Currency | None:
    """The currency that ends where the number starts, not before `floor`.

    `precise` says that the number has a scale, decimals or thousands: only then is "PS6m" an amount in pounds
    and no PlayStation.
    """
    floor = max(floor, start - 12)
    at = start - 1
    while at >= floor and plain[at] not in currencies.SYMBOLS:
        at -= 1
    if at >= floor:
        after = plain[at + 1 : start].rstrip(_MINUS).rstrip(" ")
        if not after or (len(after) <= 2 and min(after) >= "A" and max(after) <= "Z"):
            return _by_symbol(plain, floor, at, after.lower(), plain[start - 1] in _MINUS)
    found = _CODE.search(plain, floor, start)
    if not found:
        return None
    word = found["word"]
    code = currencies.CODES.get(word) or (currencies.CAREFUL.get(word) if precise else None)
    near = found.end("word") == start or not word.isalpha()
    if code is None and precise and near and not plain[start : start + 4].isdigit():
        code = currencies.LETTERS.get(word)
    return Currency(found.start(), code, found["minus"] is not None) if code else None


def _by_symbol(plain: str, floor: int, at: int, after: str, negative: bool) -> Currency | None:
    """The currency whose symbol stands at a place, before the letters `after`; others may stand before it."""
    found = _WHOSE.search(plain, floor, at)
    if not found:
        return None
    symbol, whose, begin = plain[at], (found["whose"] or "").lower(), found.start()
    whose_codes = currencies.WHOSE.get(symbol, {})
    if found["gap"] and (symbol != "$" or whose in _WORDS_BEFORE_DOLLAR):
        whose = ""
    code = whose_codes.get(whose)
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
    for word, name in units.WORDS.items():
        kind = "percent" if name == "%" else "quantity"
        for form in _forms(word):
            table.setdefault(form, _Entry(kind, name))
            if table[form].only_scaled:
                table[f"{form} "] = _Entry(kind, name)
    for word, name in (currencies.WORDS | currencies.MINOR_WORDS).items():
        table[word] = table[_plural(word)] = _Entry("money", name)
    return table


@cache
def _phrase_starts() -> frozenset[str]:
    return frozenset(phrase.partition(" ")[0] for phrase in _words() if " " in phrase.strip())


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


_SYMBOL_STARTS = frozenset(symbol.partition(" ")[0] for symbol in units.SYMBOLS if " " in symbol)
_SIGNS = frozenset("°º‰℃℉′″") | frozenset(currencies.SYMBOLS)
_TOKEN = re.compile(r"[^\W\d_]{1,6}[23²³]?(?:/[A-Za-z]{1,4}[23²³]?)?(?![^\W_])")


@lru_cache(maxsize=4096)
def can_be_unit(word: str) -> bool:
    """Whether a unit, a currency or its code can begin with the word."""
    lower = word.lower()
    known = lower in _words() or lower in _phrase_starts() or word in units.SYMBOLS or word in _SYMBOL_STARTS
    return known or _money_code(word, 0) is not None


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


def unit_at(plain: str, end: int, following: Word | None, money: bool, scaled: bool) -> Unit | None:
    """The unit, currency or letter of scale right after a number that ends at `end`.

    `following` is the word after it. `money` says that a currency stood before the number: then only a scale
    can follow. `scaled` says that the number is large, so that "pounds" and "won" are money.
    """
    char = plain[end]
    if char == "%":
        return Unit("percent", "%", end + 1)
    if following:
        if money:
            return None
        if char == " " and plain[following.end(1)] in _IN_SYMBOLS:
            token = _token(plain, end + 1)
            return _symbol(token, end + 1 + len(token))
        return _unit_in_words(plain, end, following, scaled)
    if char in " \n\t-":
        return _spaced(plain, end) if char == " " and not money else None
    token = _token(plain, end)
    return _attached(plain, token, end + len(token), money) if token else None


def _token(plain: str, start: int) -> str:
    """The symbol of a unit or a currency that may stand at a place: a sign, or letters."""
    if plain[start] in _SIGNS:
        return plain[start : start + 2] if plain[start + 1] in "CF" else plain[start]
    found = _TOKEN.match(plain, start)
    return found[0] if found else ""


_IN_SYMBOLS = ("/", "²", "³", "2", "3")
"""What goes on a symbol and no word: "km/h", "m2"."""


def _spaced(plain: str, end: int) -> Unit | None:
    """A symbol that no word begins with, after a space: "5 %", "15 €"."""
    if plain[end + 1] == "%":
        return Unit("percent", "%", end + 2)
    token = _token(plain, end + 1)
    stop = end + 1 + len(token)
    return None if plain[stop].isdigit() else _symbol(token, stop)  # "ten $100 bills"


def _unit_in_words(plain: str, start: int, following: Word, scaled: bool) -> Unit | None:
    first, end = following[1], following.end()
    lower = first.lower()
    table = _words()
    if (lower in _phrase_starts() or first in _SYMBOL_STARTS) and (unit := _unit_of_words(plain, start)):
        return unit
    if first in units.SYMBOLS and first not in units.ATTACHED_ONLY:
        return _symbol(first, end)
    if entry := table.get(lower):
        if entry.only_scaled and not scaled and not _made_as_money(plain, end):
            entry = table.get(f"{lower} ")
        return Unit(entry.kind, entry.name, end) if entry else None
    return _money_code(first, end)


def _unit_of_words(plain: str, start: int) -> Unit | None:
    """A unit of two to four words: "square miles", "sq ft"."""
    found = next_words(plain, start)
    if not found or not found[2]:
        return None
    if name := units.SYMBOLS.get(f"{found[1]} {found[2]}"):
        return Unit("quantity", name, found.end(2))
    phrase = [word.lower() for word in found.groups()[:4] if word]
    for count in range(len(phrase), 1, -1):
        if entry := _words().get(" ".join(phrase[:count])):
            return Unit(entry.kind, entry.name, found.end(count))
    return None


def _made_as_money(plain: str, end: int) -> bool:
    then = next_word(plain, end)
    return then is not None and then[1] in currencies.MADE_AS


def _money_code(token: str, end: int) -> Unit | None:
    """A currency's code after the number: "115 USD", "48.5 MGBP"."""
    if token in currencies.CODES:
        return Unit("money", currencies.CODES[token], end)
    if len(token) == 4 and token[0] in "MBk" and token[1:] in currencies.CODES and token[1:].isupper():
        return Unit("money", currencies.CODES[token[1:]], end, LETTER_SCALES[token[0]])
    return None


def _symbol(token: str, end: int) -> Unit | None:
    """A symbol of a unit or a currency, also one over another ("A/cm2")."""
    if token in currencies.SYMBOLS:
        return Unit("money", currencies.SYMBOLS[token], end)
    if name := units.SYMBOLS.get(token):
        return Unit("percent" if name == "%" else "quantity", name, end)
    over, slash, under = token.partition("/")
    if slash and over in units.SYMBOLS and under in units.SYMBOLS:
        return Unit("quantity", f"{units.SYMBOLS[over]}/{units.SYMBOLS[under]}", end)
    return None


def _attached(plain: str, text: str, end: int, money: bool) -> Unit | None:
    """What is written on to the number without a space, up to `end`."""
    if text in LETTER_SCALES and (money or text in "kKMB" or _is_scale(plain, text, end)):
        return Unit("scale", None, end, LETTER_SCALES[text])
    if scale := SHORT_SCALES.get(text.lower()):
        return Unit("scale", None, end, Decimal(scale))
    if money:
        return None
    if text == "p":
        return Unit("money", "penny", end)
    if text in ("pc", "pct"):
        return Unit("percent", "%", end)
    if text == "deg" and plain[end : end + 2] in (" C", " F"):
        name = "degree_Celsius" if plain[end + 1] == "C" else "degree_Fahrenheit"
        return Unit("quantity", name, end + 2)
    return _money_code(text, end) or _symbol(text, end)


def _is_scale(plain: str, letter: str, end: int) -> bool:
    """Whether a letter is a scale by the word after it: "30b dollars"; "2.7m sales" are millions, "2.7m" metres."""
    found = next_word(plain, end)
    if not found or plain[end] == "-":
        return False
    word = found[1].lower()
    return is_money(word) or (letter == "m" and word not in nouns.STOP and word not in nouns.LENGTHS)


@lru_cache(maxsize=4096)
def singular(word: str) -> str:
    """The word in the singular, in lower case; unchanged when it is no plural."""
    lower = word.lower()
    if lower.endswith(("'s", "’s")):
        return lower[:-2]
    if lower in nouns.IRREGULAR:
        return nouns.IRREGULAR[lower]
    if lower[-1] != "s":
        return lower[:-2] + "an" if _ends_in_men(lower) else lower
    if len(lower) < 4 or lower in nouns.NOT_PLURAL or lower.endswith(("ss", "us", "sis")):
        return lower[:-1] if lower in nouns.SHORT_PLURALS else lower
    if lower.endswith("ies") and len(lower) > 4:
        return lower[:-3] + "y"
    return lower[:-2] if lower.endswith(("ches", "shes", "sses", "xes", "zzes")) else lower[:-1]


@lru_cache(maxsize=4096)
def is_plural(word: str) -> bool:
    """Whether the word looks like a plural noun."""
    lower = word.lower()
    if lower in nouns.IRREGULAR or _ends_in_men(lower):
        return True
    return lower[-1] == "s" and singular(lower) != lower and lower[-2:-1] not in ("'", "’")


def _ends_in_men(lower: str) -> bool:
    """Words like "gunmen" and "policemen"; "specimen" is none."""
    return lower.endswith("men") and len(lower) > 5 and not lower.endswith(("cimen", "gimen", "omen", "umen"))


def counted_noun(plain: str, end: int, following: Word | None, single: bool) -> Unit | None:
    """The noun that the number counts, among the words after its `end`, of which `following` is the first.

    The first plural of the noun phrase that follows ("seven European countries": country); for one thing its
    last word ("one solution"); what a hyphen joins to the number ("a two-door car": door) or only stands before
    another noun ("the 12 page document": page).
    """
    if not following:
        return None
    first = following[1]
    if plain[end] == "-":
        numbered = (
            plain[following.end()] == "-" and plain[following.end() + 1].isdigit()
        )  # the case 19-cv-1234
        joined = first.islower() and first not in _BREAKS and _is_noun(first) and not numbered
        return Unit("quantity", singular(first), following.end()) if joined else None
    if first in _BREAKS:
        return None
    if not single and is_plural(first) and first.islower():
        return Unit("quantity", singular(first), following.end())
    found = next_words(plain, end, following)
    if not found:
        return None
    if single:
        return _one_thing(found, _phrase(found))
    if plural := _plural_of(found):
        return plural
    phrase = _phrase(found)
    if len(phrase) > 1 and phrase[1] != "and" and first.islower() and _is_noun(first):
        return Unit("quantity", first, following.end())
    return None


def plural_noun(plain: str, end: int) -> Unit | None:
    """The first plural of the noun phrase after `end`."""
    found = next_words(plain, end)
    return _plural_of(found) if found else None


def _plural_of(found: Words) -> Unit | None:
    """The first plural of the noun phrase that the words `found` begin with; a name before it is none."""
    before, named = "", None
    words = found.groups()
    for at, word in enumerate(words, 1):
        if word is None:
            break
        if word.lower() in _BREAKS and not _passes(word, before) and not _joins_names(words, at):
            break
        if is_plural(word):
            unit = Unit("quantity", singular(word), found.end(at))
            if word[0].islower():
                return unit
            named = named or unit
        before = word
    return named


def _joins_names(words: Sequence[str | None], at: int) -> bool:
    """Whether the word before index `at` is an "and" between names: "Kia and Hyundai vehicles"."""
    if words[at - 1] != "and" or not 1 < at < len(words):
        return False
    before, after = words[at - 2], words[at]
    return before is not None and after is not None and before[0].isupper() and after[0].isupper()


def _phrase(found: Words) -> list[str]:
    """The words up to the first that cannot belong to the noun phrase."""
    phrase: list[str] = []
    for word in found.groups():
        if word is None or (word.lower() in _BREAKS and not _passes(word, phrase[-1] if phrase else "")):
            break
        phrase.append(word)
    if phrase and phrase[-1] == "and":
        phrase.pop()
    return phrase


_BREAKS = nouns.STOP | nouns.IRREGULAR_VERBS | frozenset({*ONES, *TENS})
"""Words that no noun phrase goes on with."""


def _passes(word: str, before: str) -> bool:
    """Whether a word that ends noun phrases does not: "US" in capitals, "and" between adjectives."""
    if word.isupper():
        return len(word) > 1
    return word == "and" and before.endswith(nouns.ADJECTIVE_ENDINGS)


def _is_noun(word: str) -> bool:
    if word in nouns.NOUNS_ALL_THE_SAME:
        return True
    return word not in nouns.ADJECTIVES and not word.endswith((*nouns.NO_NOUN_ENDINGS, "ic", "ous", "ful"))


def _one_thing(found: Words, phrase: list[str]) -> Unit | None:
    """The noun after "one": the last word before the phrase breaks off."""
    if not phrase or (len(phrase) == 1 and not phrase[0].islower()):
        return None
    first = phrase[0]
    if first not in nouns.NOUNS_ALL_THE_SAME and first.endswith(("ed", "ing", "ly")):
        return None
    count = len(phrase)
    for at, word in enumerate(phrase[1:], 1):
        if is_plural(word) or (word.endswith(("ed", "ly")) and word not in nouns.NOUNS_ALL_THE_SAME):
            count = at
            break
    return Unit("quantity", singular(phrase[count - 1]), found.end(count))


_EACH = frozenset("per a an each every".split())
_AFTER_SLASH = re.compile(r"([^\W\d_]{1,30})")
_NOT_PER = frozenset("earlier ago later before after old prior".split())
"""Words after a stretch of time that nothing is reckoned by: "$5 a year earlier"."""


def per_unit(plain: str, end: int) -> tuple[str, int] | None:
    """What the figure is reckoned by: "share" in "$52 a share", with its end."""
    if plain[end] == "/":
        per, named = True, _AFTER_SLASH.match(plain, end + 1)
    elif plain[end + 1] in "apeAPE" and (each := next_word(plain, end)) and each[1].lower() in _EACH:
        per, named = each[1].lower() == "per", next_word(plain, each.end())
    else:
        return None
    if not named or "." in named[1]:
        return None
    printed = named[1].removesuffix("'s").removesuffix("’s")
    end = named.start(1) + len(printed)
    then = next_word(plain, end)
    if then and _is_earlier(plain, then):
        return None
    if printed.endswith("ed") and then:
        return (singular(then[1]), then.end()) if singular(then[1]) in units.PER else None
    word = singular(printed)
    if word not in units.PER and not (per and len(word) > 2 and word not in nouns.STOP):
        return None
    return units.PER_NAMES.get(word, word), end


def _is_earlier(plain: str, word: Word) -> bool:
    """Whether nothing is reckoned by what stands before the word: "$5 a year | earlier", "a day | and a half"."""
    lower = word[1].lower()
    if lower == "and":
        then = next_word(plain, word.end())
        return then is not None and then[1].lower() == "a"
    return lower in _NOT_PER
