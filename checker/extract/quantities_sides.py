"""One number with what is printed to it: its sign, the currency before it, its scale, the unit after it."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from checker.extract.lexicon.currencies import CODES, MANGLED, SYMBOLS
from checker.extract.lexicon.numbers import SCALES, SHORT_SCALES
from checker.extract.quantities_numerals import Numeral, digits_at, fraction_at, words_at
from checker.extract.quantities_units import Unit, currency_before, unit_at
from checker.extract.quantities_words import next_words

__all__ = ["Side", "read_side"]

_ONE = Decimal(1)
_LARGE = 100_000
"""From here on "pounds" and "won" are money: nothing that news weighs is so heavy."""
_SCALES: dict[str, Decimal] = {word: Decimal(size) for word, size in {**SCALES, **SHORT_SCALES}.items()}
_SIGNS = "-−–"
_OPEN = " \t\n([{“\"'‘—"
_COMPOUND = frozenset(
    {"to", "a", "an", "the", "and", "or", "of", "than", "at", "least", "mid", "under", "over", "magnitude"}
)
"""Words that a hyphen may join to the number after them ("200,000 to-260,000")."""
_WORD_BEFORE = re.compile(r"([A-Za-z]+)[-−–]\Z")
_MINUS_BEFORE = re.compile(r"(?<![^\W_])minus(?: {1,3}|-)\Z", re.IGNORECASE)


class Side(NamedTuple):
    """A number and its unit: a figure, or one end of a range. Values are still to be multiplied with `scale`."""

    start: int
    end: int
    low: Decimal | None
    high: Decimal | None
    place: Decimal
    scale: Decimal
    kind: str
    unit: str | None
    form: str


def read_side(plain: str, start: int, end: int, floor: int) -> Side | None:
    """The number whose digits or first word stand from `start` to `end`; None when they belong to something else.

    Nothing before `floor` is looked at.
    """
    digits = plain[start] <= "9"
    if not digits:
        numeral = words_at(plain, start, end)
    elif plain[end : end + 1] == "/" and (part := fraction_at(plain, start)):
        numeral = part
    else:
        numeral = digits_at(plain, start, end)
    if numeral is None:
        return None
    stop, scale = _scale_after(plain, numeral.end, numeral.scale)
    precise = (
        scale != 1
        or numeral.place != 1
        or numeral.end - start > 3
        or plain[numeral.end : numeral.end + 1] in tuple("mbk")
    )
    left = _left(plain, floor, numeral, digits, precise)
    if left is None:
        return None
    begin, currency, negative = left
    numeral = _leading_point(plain, numeral, begin)
    unit = _unit_after(plain, stop, currency, scale, numeral)
    if unit is None and digits and plain[stop : stop + 1].isalpha() and stop == numeral.end:
        return None
    kind, name = ("money", currency) if currency else ("number", None)
    if unit:
        stop, scale = unit.end, scale * unit.scale
        if unit.kind != "scale":
            kind, name = unit.kind, unit.name
    low, high = numeral.low, numeral.high
    if negative and low is not None and high is not None:
        low, high = -high, -low
    return Side(begin, stop, low, high, numeral.place, scale, kind, name, numeral.form)


def _scale_after(plain: str, end: int, scale: Decimal) -> tuple[int, Decimal]:
    """Past the scale words after a number: "14.3" before " billion"."""
    for _ in range(2):
        found = next_words(plain, end)
        size = _SCALES.get(found[1].lower()) if found else None
        if found is None or size is None:
            break
        end, scale = found.end(1), scale * size
        if (
            plain[end : end + 1] == "."
            and plain[end - 1] == "n"
            and plain[end + 1 : end + 3].strip()[:1].islower()
        ):
            end += 1
    return end, scale


def _unit_after(plain: str, stop: int, currency: str | None, scale: Decimal, numeral: Numeral) -> Unit | None:
    large = scale > 1000 or (numeral.low is not None and numeral.low >= _LARGE)
    unit = unit_at(plain, stop, currency is not None, large)
    if unit and unit.kind == "scale" and not currency:
        then = unit_at(plain, unit.end, False, True)
        if then and then.kind != "scale":
            return then._replace(scale=unit.scale * then.scale)
    return unit


def _left(
    plain: str, floor: int, numeral: Numeral, digits: bool, precise: bool
) -> tuple[int, str | None, bool] | None:
    """Where the figure begins, the currency before it and its sign; None when it is part of a word or code."""
    start = numeral.start
    if start == floor:
        return start, None, False
    before = plain[start - 1]
    if before in " \n":
        return _after_space(plain, floor, start, digits, precise)
    if before in SYMBOLS or before.isalpha() or before in "=#":
        currency = currency_before(plain, floor, start, precise) if digits else None
        return (currency.start, currency.code, currency.negative) if currency else None
    if before in _SIGNS:
        return _after_hyphen(plain, floor, start, digits, precise)
    if before == ".":
        return (
            (start - 1, None, False)
            if plain[start - 2 : start - 1] in ("", " ", "(", "\n") and digits
            else None
        )
    if before.isalnum() or (digits and before in "_/@\\:&,"):
        return None
    if before in "'’" and digits and numeral.end - start == 2:
        return None
    return start, None, False


def _after_space(
    plain: str, floor: int, start: int, digits: bool, precise: bool
) -> tuple[int, str | None, bool]:
    word = plain[max(floor, start - 8) : start].rstrip()[-4:].rpartition(" ")[2]
    if digits and word and (word[-1] in SYMBOLS or word.lstrip("(") in CODES or word in MANGLED):
        if currency := currency_before(plain, floor, start, precise):
            return currency.start, currency.code, currency.negative
    elif word in ("inus", "INUS") and (minus := _MINUS_BEFORE.search(plain, max(floor, start - 9), start)):
        return minus.start(), None, True
    return start, None, False


def _after_hyphen(
    plain: str, floor: int, start: int, digits: bool, precise: bool
) -> tuple[int, str | None, bool] | None:
    before = plain[start - 2] if start - 1 > floor else " "
    if before in _OPEN:
        return (start - 1, None, True) if digits else (start, None, False)
    if before in SYMBOLS and digits and (currency := currency_before(plain, floor, start, precise)):
        return currency.start, currency.code, True
    if before.isdigit() or before in "%/":
        return None
    word = _WORD_BEFORE.search(plain, max(floor, start - 12), start)
    if word is None:
        return start, None, False
    if word[1].lower() == "minus":
        return word.start(), None, True
    return (start, None, False) if word[1].lower() in _COMPOUND or not digits else None


def _leading_point(plain: str, numeral: Numeral, begin: int) -> Numeral:
    """The numeral with the point before it: ".5" is a half."""
    if begin != numeral.start - 1 or plain[begin] != "." or numeral.low is None or numeral.place != 1:
        return numeral
    places = numeral.end - numeral.start
    value = numeral.low.scaleb(-places)
    return numeral._replace(low=value, high=value, place=_ONE.scaleb(-places))
