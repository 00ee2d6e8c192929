"""What is added to a number behind its scale: "3 million and a half", "2 crore 30 lakh", "12 thousand and five"."""

from __future__ import annotations

import re
from decimal import Decimal

from checker.extract.quantities.numerals import number_word, words_at
from checker.extract.quantities.plurals import is_plural
from checker.extract.quantities.unit_words import is_money
from checker.lexicon.counting import PART_OF_SCALE
from checker.lexicon.numbers import FRACTIONS, ONE, ONES, SCALES, SHORT_SCALES, TENS
from checker.text.around import next_word

__all__ = ["added"]

_JOINT = re.compile(r" (?P<and>and )?(?=[0-9A-Za-z])")
_TAIL = re.compile(r"[0-9]{1,3}(?![0-9.,]*[0-9]|%|[A-Za-z])")
_HUNDREDS = re.compile(r"[0-9] hundred\Z")
_ENDS = re.compile(r" *(?:[.;:)?!](?![0-9])|,(?![0-9]| respectively)|\n\n)")
"""What ends a clause behind a number that counts nothing."""
_HUNDRED, _THOUSAND = 100, 1000


def added(plain: str, scale: Decimal, stop: int) -> tuple[Decimal, int] | None:
    """What is added to a number that ends at `stop` with its scale, in units of that scale, and where it ends."""
    joint = _JOINT.match(plain, stop)
    if joint is None:
        return None
    at = joint.end()
    if joint["and"] and (part := PART_OF_SCALE.match(plain, at)):
        return ONES.get(part["count"] or "one", 1) * FRACTIONS[part["part"] or part["parts"]], part.end()
    found = _tail(plain, at)
    if found is None:
        return None
    value, size, end = found
    if not 0 < value * size < scale:
        return None
    if size is ONE:  # "3 hundred and 21", "67 thousand and two."
        of_hundred = joint["and"] and value < _HUNDRED and _HUNDREDS.search(plain, stop - 10, stop)
        if not (of_hundred or _ENDS.match(plain, end)):
            return None
    elif joint["and"] and not _ENDS.match(plain, end) and (size < _THOUSAND or _counts(plain, end)):
        return None  # "2 thousand and one hundred were hurt", "Rs 12 crore and 3 lakh shares"
    return value * size / scale, end


def _counts(plain: str, end: int) -> bool:
    """Whether things that are no money are counted behind a number."""
    then = next_word(plain, end)
    return then is not None and is_plural(then[1]) and not is_money(then[1])


def _tail(plain: str, at: int) -> tuple[Decimal, Decimal, int] | None:
    """The number at a place, its scale, and where it ends."""
    if figures := _TAIL.match(plain, at):
        then = next_word(plain, figures.end())
        size = (SCALES.get(then[1].lower()) or SHORT_SCALES.get(then[1].lower())) if then else None
        if then and size:
            return Decimal(figures[0]), Decimal(size), then.end()
        return Decimal(figures[0]), ONE, figures.end()
    word, end = number_word(plain, at)
    if word not in ONES and word not in TENS:
        return None
    numeral = words_at(plain, at, end, next_word(plain, end))
    if numeral is None or numeral.low is None or numeral.form != "words" or numeral.place is not ONE:
        return None
    return numeral.low, numeral.scale, numeral.end
