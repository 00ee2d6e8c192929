"""Decimals that are said behind the word "point": "two point five", "ten point 4", "by point five percent"."""

from __future__ import annotations

import re

from checker.extract.quantities.digits import POINT, Numeral
from checker.extract.quantities.plurals import singular
from checker.extract.quantities.unit_words import is_unit_word
from checker.lexicon.counting import POINT_BEFORE
from checker.lexicon.numbers import DIGITS_SAID, ONE, ONES, TENS
from checker.text.around import fills_line, next_word

__all__ = ["behind_point", "with_decimals"]

_LOOK_BACK = 32
"""Characters before decimals in which what points at them is looked for."""
_MOST_DIGITS = 20
_OF_PERCENT = frozenset(("percent", "per", "pct", "percentage", "of"))
_WORD = re.compile(r"[A-Za-z]{1,9}(?![^\W_])")


def behind_point(plain: str, start: int, end: int) -> Numeral | None:
    """Decimals without their nought before a unit or alone on a line: "by | point five percent", "point 25 of a mile"."""
    found = POINT_BEFORE.search(plain, max(0, start - _LOOK_BACK), start)
    if found is None:
        return None
    said, last = (plain[start:end], end) if plain[start] <= "9" else _decimals_said(plain, start)
    if not said.isdigit():
        return None
    then = next_word(plain, last)
    measured = then is not None and (then[1] in _OF_PERCENT or is_unit_word(singular(then[1].lower())))
    alone = plain[found.start("point")] == "p" and fills_line(plain, found.start("point"), last)
    if not (measured or alone or plain[last] == "%"):
        return None
    place = ONE.scaleb(-len(said))
    value = place * int(said)
    return Numeral(found.start("point"), last, value, value, place, ONE, "words")


def with_decimals(plain: str, numeral: Numeral) -> Numeral:
    """The number with the decimals that "point" joins to it, said digit by digit, as a number below a hundred, or in figures."""
    if figures := POINT.match(plain, numeral.end):
        digits, end = figures[1], figures.end()
    elif point := next_word(plain, numeral.end):
        digits, end = _decimals_said(plain, point.end() + 1)
    else:
        return numeral
    if not digits or numeral.low is None:
        return numeral
    place = ONE.scaleb(-len(digits))
    value = numeral.low + place * int(digits)
    return Numeral(numeral.start, end, value, value, place, ONE, "words")


def _digits_said(plain: str, at: int) -> tuple[str, int]:
    """The digits whose names stand from a place on, and where the last of them ends."""
    digits, end = "", at
    while len(digits) < _MOST_DIGITS and (found := _WORD.match(plain, at)):
        digit = DIGITS_SAID.get(found[0].lower())
        if digit is None:
            break
        digits, end = f"{digits}{digit}", found.end()
        word = next_word(plain, end)
        at = word.start(1) if word else end
    return digits, end


def _decimals_said(plain: str, at: int) -> tuple[str, int]:
    """Decimals in words, and where they end: "oh five", "eleven", "fifty-seven"."""
    digits, end = _digits_said(plain, at)
    found = None if digits else _WORD.match(plain, at)
    if found is None:
        return digits, end
    tens = TENS.get(found[0].lower())
    if tens is None:
        return str(ONES.get(found[0].lower(), "")), found.end()
    word = next_word(plain, found.end())
    one = ONES.get(word[1].lower(), 0) if word else 0
    return (str(tens + one), word.end()) if word and 0 < one < 10 else (str(tens), found.end())
