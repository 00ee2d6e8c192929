"""Numbers as they are printed, in digits and in words, up to their scale: "14.3 billion", "two and a half"."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from checker.extract.lexicon.numbers import (
    FRACTION_WORDS,
    GROUPS,
    ONES,
    PLURALS,
    SCALES,
    SHORT_SCALES,
    TENS,
    VULGAR,
)

__all__ = ["GAP", "Numeral", "anchors", "digits_at", "scale_at", "words_at"]

GAP = r"[ \t]{0,4}\n?[ \t]{0,4}"
"""What may stand between two words of one phrase: spaces (blanked markup leaves several), one line break."""

_ONE = Decimal(1)
_LONGEST = 18
"""Digits of the longest number that is read; longer runs are codes, not figures."""
_UNIT_WORDS: dict[str, int] = {**ONES, **TENS}
_ANY_SCALE: dict[str, int] = {**SCALES, **SHORT_SCALES}


class Numeral(NamedTuple):
    """A number as printed. `low` and `high` differ for open numbers ("thousands"), None for "several million"."""

    start: int
    end: int
    low: Decimal | None
    high: Decimal | None
    place: Decimal
    """One unit of the last printed place."""
    scale: Decimal
    """What `low`, `high` and `place` are still to be multiplied with; 1 when no scale word stands there."""
    form: str
    """digits, words, open, fraction"""
    european: bool = False
    """The comma was read as a decimal point."""


@cache
def _anchor_pattern() -> re.Pattern[str]:
    words = [*ONES, *TENS, *SCALES, *PLURALS, *GROUPS, "half", "third", "thirds", "quarter", "quarters"]
    longest_first = "|".join(sorted(set(words), key=lambda word: (-len(word), word)))
    return re.compile(rf"[0-9][0-9,.]*+|\b(?:{longest_first}|[½¼¾⅓⅔])", re.IGNORECASE)


def anchors(plain: str, start: int, end: int) -> re.Pattern[str]:
    """The pattern that finds where a number can begin."""
    return _anchor_pattern()


_GROUPED = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})++(?:\.[0-9]++)?|[0-9]{1,2}(?:,[0-9]{2})++,[0-9]{3}(?:\.[0-9]++)?")
_EUROPEAN = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3}){2,6}+(?:,[0-9]{1,4})?|[0-9]{1,3}(?:\.[0-9]{3}){1,6}+,[0-9]{1,4}")
_SPACED = re.compile(r"(?: [0-9]{3}){1,5}+(?![0-9])")
_MIXED = re.compile(r" ([1-9])/([2-9])(?![0-9/])|([½¼¾⅓⅔])")


def digits_at(plain: str, start: int, end: int) -> Numeral | None:
    """The number in a run of digits, commas and points; None when it is of no number's form."""
    while plain[end - 1] in ",.":
        end -= 1
    if end - start > _LONGEST + 6:
        return None
    run = plain[start:end]
    if run.isdigit():
        if len(run) <= 3 and (spaced := _SPACED.match(plain, end)):
            end = spaced.end()
            run = plain[start:end].replace(" ", "")
        value = Decimal(run)
        mixed = _MIXED.match(plain, end)
        if mixed:
            part = VULGAR[mixed[3]] if mixed[3] else Decimal(mixed[1]) / Decimal(mixed[2])
            return _numeral(start, mixed.end(), value + part, Decimal(1) / 4)
        return _numeral(start, end, value, _ONE)
    whole, _, part = run.partition(".")
    if whole.isdigit() and part.isdigit():
        if start and plain[start - 1] == "." and plain[start - 2 : start - 1].isdigit():
            return None
        return _numeral(start, end, Decimal(run), Decimal(1).scaleb(-len(part)))
    if _GROUPED.fullmatch(run):
        text = run.replace(",", "")
    elif _EUROPEAN.fullmatch(run):
        text = run.replace(".", "").replace(",", ".")
    else:
        whole, _, part = run.partition(",")
        if not (whole.isdigit() and part.isdigit() and len(part) < 3):
            return None
        text = f"{whole}.{part}"
        return _numeral(start, end, Decimal(text), Decimal(1).scaleb(-len(part)), european=True)
    decimals = len(text.partition(".")[2])
    return _numeral(start, end, Decimal(text), Decimal(1).scaleb(-decimals))


def _numeral(
    start: int, end: int, value: Decimal, place: Decimal, form: str = "digits", european: bool = False
) -> Numeral:
    return Numeral(start, end, value, value, place, _ONE, form, european)


@cache
def _scale_pattern() -> re.Pattern[str]:
    words = "|".join(sorted(_ANY_SCALE, key=lambda word: (-len(word), word)))
    return re.compile(rf"(?:{GAP}|-)({words})\b", re.IGNORECASE)


def scale_at(plain: str, numeral: Numeral) -> Numeral:
    """The numeral together with the scale words after it: "14.3" before " billion"."""
    pattern = _scale_pattern()
    scale, end = numeral.scale, numeral.end
    for _ in range(2):
        found = pattern.match(plain, end)
        if not found:
            break
        scale *= _ANY_SCALE[found[1].lower()]
        end = found.end()
    return numeral if end == numeral.end else numeral._replace(end=end, scale=scale)


@cache
def _word_pattern() -> re.Pattern[str]:
    words = "|".join(sorted([*_UNIT_WORDS, *SCALES, *GROUPS], key=lambda word: (-len(word), word)))
    return re.compile(rf"({words})(?![^\W_])", re.IGNORECASE)


_JOIN = re.compile(rf"(?:{GAP}-?|-)(?:and{GAP})?")
_AND_A_HALF = re.compile(rf"{GAP}and{GAP}an?{GAP}(half|quarter|third)(?![^\W_])", re.IGNORECASE)


def words_at(plain: str, start: int) -> Numeral | None:
    """The number in words at `start`: "twenty-five", "two and a half million", "a hundred thousand"."""
    pattern = _word_pattern()
    total = current = 0
    last: str | None = None
    at = end = start
    place = 1
    for _ in range(12):
        found = pattern.match(plain, at)
        if not found:
            break
        word = found[1].lower()
        if word in _UNIT_WORDS:
            value = _UNIT_WORDS[word]
            if last == "unit" or (last == "tens" and not 0 < value < 10):
                break
            current += value
            last, place = ("tens" if value >= 20 else "unit"), 1
        else:
            size = SCALES.get(word) or GROUPS[word]
            if word == "hundred" or word in GROUPS:
                current, place = (current or 1) * size, size
            else:
                if total and total < size:
                    break
                total += (current or 1) * size
                current, place = 0, size
            last = "scale"
        end = found.end()
        join = _JOIN.match(plain, end)
        if not join:
            break
        at = join.end()
    if end == start:
        return None
    value_of = Decimal(total + current)
    numeral = Numeral(start, end, value_of, value_of, Decimal(place), _ONE, "words")
    half = _AND_A_HALF.match(plain, end) if last in ("unit", "tens") else None
    if half:
        over, under = FRACTION_WORDS[half[1].lower()]
        value_of += Decimal(over) / Decimal(under)
        numeral = Numeral(start, half.end(), value_of, value_of, Decimal("0.5"), _ONE, "words")
        return scale_at(plain, numeral)
    return numeral
