"""What is printed on to the left of a number: its sign, its currency, its decimal point."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from checker.extract.quantities.digits import Numeral
from checker.extract.quantities.money import Currency, currency_before
from checker.extract.quantities.plurals import is_plural
from checker.lexicon.calendar import POINTING
from checker.lexicon.counting import COMPOUND
from checker.lexicon.currencies import BIG_MONEY, CAREFUL, CODES, COUNTRY_ENDS, DOLLARS, SYMBOLS, WORDS
from checker.lexicon.numbers import CODED_SCALES, ONE
from checker.lexicon.words import FUNCTION_WORDS
from checker.text.around import next_word

__all__ = ["OPENING", "Left", "left_of", "stands_free"]

_SIGNS = "-−–"
_MINUS = "-−"
OPENING = " \t\n([{“\"'‘—"
"""Marks that a number may follow at once."""
_WORD_BEFORE = re.compile(r"([A-Za-z]+)[^\w\s]\Z")
_MINUS_BEFORE = re.compile(r"(?<![^\W_])(?:minus|negative)(?: {1,3}|-)\Z", re.IGNORECASE)


class Left(NamedTuple):
    """What is printed on to the left of a number."""

    start: int
    currency: str | None = None
    negative: bool = False
    point: bool = False
    """The number begins with its decimal point."""
    scale: Decimal = ONE
    """What stands with the currency: "MEUR 45"."""


def left_of(
    plain: str, floor: int, numeral: Numeral, digits: bool, precise: bool, words: Sequence[str]
) -> Left | None:
    """What stands before the number; None when the number is part of a word or a code."""
    left = _left_of(plain, floor, numeral, digits, precise, words)
    if left is None or left.currency is None or left.negative:
        return left
    if plain[left.start - 1] in _MINUS and plain[left.start].isalpha():  # "-CHF486"
        opens = plain[left.start - 2] in OPENING and not plain[left.start - 3 : left.start - 2].isdigit()
        return left._replace(start=left.start - 1, negative=True) if opens else left
    minus = _MINUS_BEFORE.search(plain, max(floor, left.start - _LONGEST_MINUS), left.start)
    before = (
        _WORD_BEFORE_MINUS.search(plain, max(floor, minus.start() - _LONGEST_WORD), minus.start())
        if minus
        else None
    )
    taken = minus is not None and minus[0].lower().startswith("minus")
    if minus is None or (before and taken and before[0] not in FUNCTION_WORDS):  # "the price minus $5"
        return left
    return left if before and before[0] == "or" else left._replace(start=minus.start(), negative=True)


_LONGEST_MINUS = len("negative  ")
_LONGEST_WORD = 16
_WORD_BEFORE_MINUS = re.compile(r"(?<!\S)\S++(?= \Z)")


def _left_of(
    plain: str, floor: int, numeral: Numeral, digits: bool, precise: bool, words: Sequence[str]
) -> Left | None:
    start = numeral.start
    before = plain[start - 1]
    if start == floor or (before in "x×" and start - 1 == floor and plain[start - 2].isdigit()):  # "10x20 cm"
        return Left(start)
    if before in " \n":
        return _after_space(plain, floor, numeral, digits, precise, words)
    if before in SYMBOLS and _symbol_alone(before, words):
        return Left(start - 1, SYMBOLS[before])
    if before == "[" and plain[numeral.end] == "]" and digits:  # the mark of a note: "ten[2]"
        return None
    if before == "(" and plain[numeral.end - 1] == ")":  # as accounts print a loss: "$(3.2) million"
        return Left(start - 2, SYMBOLS[plain[start - 2]], negative=True)
    if before in SYMBOLS or before.isalpha() or before in "=#":
        currency = currency_before(plain, floor, start, precise) if digits else None
        return (
            Left(currency.start, currency.code, currency.negative, scale=currency.scale) if currency else None
        )
    if before in _SIGNS:
        return _after_hyphen(plain, floor, numeral, digits, precise)
    if digits and _ends_code(plain, start) and (currency := currency_before(plain, floor, start, precise)):
        return Left(currency.start, currency.code, currency.negative, scale=currency.scale)
    if before == ".":
        return _after_point(plain, start, digits, digits and numeral.place == 1)
    beside = before == "/" and start - 1 == floor and not plain[start - 2].isdigit()  # "12V/5A"
    added = before == "+" and plain[start - 2].isalnum()  # "the P5+1", "Rio+20"
    if before.isalnum() or added or (digits and before in "_/@\\:&," and not beside):
        return None
    if before in "'’" and digits and numeral.end - start == 2 and not _is_quoted(plain, numeral.end, words):
        return None
    return Left(start)


def _is_quoted(plain: str, end: int, words: Sequence[str]) -> bool:
    """Whether what may be a year without its century is quoted with what it counts: "'41 | appearances, one goal'"; "fiscal '21 | sales" is a year."""
    if words[-2:-1] != [] and words[-2] in POINTING:  # the last "word" is the mark
        return False
    counts = _PER_CENT.match(plain, end) is not None or _counts_many(plain, end)
    return counts and _CLOSES.match(plain, end) is not None


_PER_CENT = re.compile(r" ?(?:%|per ?cent\b|[a-z]+-?point\b)")
_CLOSES = re.compile(r"[^\n'‘’]{2,100}(?:['’][a-z]{1,2}\b[^\n'‘’]{1,100}){0,3}['’](?![A-Za-z0-9])")
"""The mark that closes a quotation, past apostrophes inside words."""


def _counts_many(plain: str, end: int) -> bool:
    """Whether a plural follows what may be a year without its century: "reads '41 | appearances"."""
    then = next_word(plain, end)
    return then is not None and then[1].islower() and is_plural(then[1])


def _ends_code(plain: str, start: int) -> bool:
    """Whether a mark that ends the code of a currency stands before a number: "Rs.500", "S/500"."""
    before, letter = plain[start - 1], plain[start - 2]
    return (before == "." and (letter.isalpha() or letter == "/")) or (before == "/" and letter in "SB")


def _after_point(plain: str, start: int, digits: bool, opens: bool) -> Left | None:
    """What stands before the point of a number that begins with it, ".5" and "$.99"; `opens` says that one can.

    In words it begins a sentence without the space before it: "on Monday.Ninety-six fans".
    """
    before = plain[start - 2]
    if not digits and plain[start].isupper() and before.isalnum():
        return Left(start)
    if opens and before in SYMBOLS:
        return Left(start - 2, SYMBOLS[before], point=True)
    if opens and before == " " and plain[start - 3] in SYMBOLS:  # "$ .50"
        return Left(start - 3, SYMBOLS[plain[start - 3]], point=True)
    if opens and before in _MINUS and plain[start - 3] in OPENING:  # "-.5"
        return Left(start - 2, negative=True, point=True)
    return Left(start - 1, point=True) if opens and before in ("", " ", "(", "\n") else None


def _symbol_alone(symbol: str, words: Sequence[str]) -> bool:
    """Whether nothing before a currency's sign belongs to it: no country ("US$"), no minus."""
    if not words or words[-1] != symbol:
        return False
    return len(words) == 1 or not (words[-2] in COUNTRY_ENDS or (symbol == "$" and words[-2] in DOLLARS))


def _after_space(
    plain: str, floor: int, numeral: Numeral, digits: bool, precise: bool, words: Sequence[str]
) -> Left:
    start = numeral.start
    if not words:
        return Left(start)
    word = words[-1]
    if word[-1] in SYMBOLS or word in _CODES or word == "#":
        if (digits or word[-1] in SYMBOLS) and (currency := currency_before(plain, floor, start, precise)):
            return Left(currency.start, currency.code, currency.negative, scale=currency.scale)
        large = (numeral.low is not None and numeral.low >= _HUNDRED) or precise
        if large and not digits and (currency := currency_before(plain, floor, start, True)):
            return _in_words(plain, start, currency)
    elif word.endswith(("minus", "negative")) and (
        minus := _MINUS_BEFORE.search(plain, max(floor, start - 12), start)
    ):
        return (
            Left(start) if words[-2:-1] == ["or"] else Left(minus.start(), negative=True)
        )  # "plus or minus 3"
    return Left(start)


_HUNDRED = 100


def _in_words(plain: str, start: int, currency: Currency) -> Left:
    """An amount in words behind a code; a name there is the subject: "Rs | five crore", but "the euro | one million people use"."""
    code = plain[currency.start : start].strip()
    if code not in CODES or not code[0].isupper():
        return Left(start)
    return Left(currency.start, currency.code, currency.negative, scale=currency.scale)


_NAMES = frozenset(form for word in (*WORDS, *BIG_MONEY) if " " not in word for form in (word, f"{word}s"))
_CODES = (
    _NAMES
    | frozenset(code.lower() for code in (*CODES, *CAREFUL))
    | frozenset(f"{size}{code.lower()}" for code in CODES for size in "mk" if len(code) == 3)
    | frozenset(
        f"{code.lower()}{size}"
        for code in CODES
        for size in CODED_SCALES
        if len(code) == 3 and code.isupper()
    )
)
"""What stands before an amount after a space: codes, names, and codes with a scale ("MEUR 45", "EURm 45")."""


def _after_hyphen(plain: str, floor: int, numeral: Numeral, digits: bool, precise: bool) -> Left | None:
    start = numeral.start
    before = plain[start - 2]
    if start - 1 == floor and before.isalnum():  # the other part of a compound figure: "5-foot-10"
        return None
    if before in OPENING:
        return Left(start - 1, negative=True) if digits else Left(start)
    if before in SYMBOLS and digits and (currency := currency_before(plain, floor, start, precise)):
        return Left(currency.start, currency.code, True)
    if before == "/" and plain[start - 3] == "+" and digits:  # "a margin of +/-4 points"
        return Left(start)
    if before.isdigit() or before in "%/":
        return None
    word = _WORD_BEFORE.search(plain, max(floor, start - 12), start)
    if word is None:
        return Left(start)
    if digits and plain[word.start() - 1] == "/":  # "an F/A-18F"
        return None
    if word[1].lower() in ("minus", "negative"):
        return Left(word.start(), negative=True)
    if word[1].lower() == "plus":  # "a rating of plus-18"
        return Left(word.start())
    if plain[word.start() - 1 : start - 1] == "-of":  # "20-of-29 passes", but "5-of-18 for the night"
        return Left(start) if _counts_many(plain, numeral.end) else None
    return Left(start) if word[1].lower() in COMPOUND or not digits else None


def stands_free(plain: str, floor: int, start: int, words: Sequence[str]) -> bool:
    """Whether nothing before the number can belong to it: a word, and a space after it."""
    if start == floor or plain[start - 1] != " ":
        return start == floor
    if not words:
        return True
    word = words[-1]
    return (
        word[-1].isalnum()
        and word[-1] not in SYMBOLS
        and word not in _CODES
        and not word.endswith(("minus", "negative"))
    )
