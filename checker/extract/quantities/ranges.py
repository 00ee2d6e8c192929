"""Two numbers that are the ends of one range: "$14.3 billion to $15 billion", "between 3 and 5 per cent"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from checker.extract.quantities.digits import DIGITS
from checker.extract.quantities.money import currency_before
from checker.extract.quantities.numerals import NUMBER_WORDS, number_word
from checker.extract.quantities.plurals import singular
from checker.extract.quantities.sides import Side, read_side
from checker.lexicon.counting import HEDGED
from checker.lexicon.currencies import SIGNS
from checker.lexicon.nouns import NO_ONE
from checker.lexicon.trends import GONE, NOUNS, TO_COME, TRENDS
from checker.lexicon.units import POINTS, SIDES
from checker.lexicon.words import ARTICLES, MODALS, ROUGHLY
from checker.text.around import left_words, next_word, past_gap

__all__ = ["Pair", "other_end"]

_SAME_SIZE = 5
"""After a verb of change a second number this many times the first is where the change led: "rose 19 to 930"."""
_SAME_STEP = 20
"""The same after "by" where the second prints the unit: "rose by 2 to 12 points", but "fell by 400 to 3,200"."""
_LONGEST_SIDE = 100
_SIDES = 3
"""Length, breadth and height: a box has no more."""
_BETWEEN = 8
"""Characters that may stand before the digits of the second number: "US $", "A$", "-"."""


class Pair(NamedTuple):
    """The second number, and whether the two make a range; otherwise they only share unit and scale."""

    other: Side
    is_range: bool
    hyphened: bool


def other_end(plain: str, side: Side, words: Sequence[str], sides: int = _SIDES) -> Pair | None:
    """The number that "to", "and", "or" or a dash joins to `side`; None when none does.

    `words` are the words before the first number; of `sides` that "by" joins, one lends the others its unit.
    """
    following = plain[side.end]
    if following not in _DASHES and (
        following not in " \n" or plain[side.end + 1 : side.end + 3] not in _JOINING
    ):
        return None
    if side.form == "words" and words and side.low == 1 and words[-1] in NO_ONE:
        return None  # "from the last one to 51 per cent"
    joint, at = _joint(plain, side.end)
    currency = side.unit if side.kind == "money" and not plain[side.start].isdigit() else None
    other = _side_at(plain, at, currency, words) if joint else None
    if other is None or other.low is None or side.low is None or other.form == "open":
        return None
    if joint in ("by", "x"):
        if other.kind == "number" and sides > 2 and (third := other_end(plain, other, (), sides - 1)):
            other = other._replace(unit=third.other.unit, kind=third.other.kind)  # "10 by 12 by 14 inches"
        sized = (
            side.kind == "number"
            and other.unit in SIDES
            and other.low is not None
            and side.low <= _LONGEST_SIDE * other.low
        )
        return Pair(other, False, False) if sized else None
    named = joint == "-" and side.form == "digits" and other.form == "words"  # "7-Eleven"
    if named or not _compatible(side, other):
        return None
    signed = not plain[side.start].isdigit()
    return Pair(other, _is_range(side, other, joint, words, signed), joint == "-")


def _joint(plain: str, end: int) -> tuple[str, int]:
    """The word that joins two numbers, "-" for dashes and "" for nothing, and where the second one may begin."""
    word = next_word(plain, end)
    if word and (joint := word[1].lower()) in _JOINTS:
        at = past_gap(plain, word.end())
        if (hedges := HEDGED.get(joint)) and (
            hedge := hedges.match(plain, at)
        ):  # "between 2 g and about 7 g", "5 to more than 7 days"
            at = hedge.end()
        hyphen = plain[at] == "-" and joint != "by" and plain[at - 1] != " "
        return joint if at > word.end() else "", at + hyphen
    if up := _UP_TO.match(plain, end):
        return "to", up.end()
    if plain.startswith(_SUSPENDED, end):
        return "to", end + len(_SUSPENDED)
    if plain[end : end + 3] in (" × ", "-by"):
        return "x", end + 3 + (plain[end] == "-")
    window = plain[end : end + _BETWEEN]
    dashes = window.lstrip(" ")
    after = dashes.lstrip(_DASHES)
    return ("-" if after != dashes else "", end + len(window) - len(after.lstrip(" ")))


_SUSPENDED = "- to "
"""What joins the first number, whose unit the second prints: "two- to five-inch"."""
_UP_TO = re.compile(rf" (?:(?:all the way|right) (?:up |down )?|up |down )to (?=[0-9{SIGNS}])")
"""What joins the ends behind "from" too: "from 200 grams | up to 300 grams"."""
_DASHES = "-–—~"
_JOINTS = ("to", "and", "or", "by", "x")
_JOINING = frozenset(
    first + second
    for firsts, seconds in (
        ("tToO", "oOrR"),
        ("aA", "nN"),
        ("b", "y"),
        ("u", "p"),
        ("a", "l"),
        ("r", "i"),
        ("x×", " "),
        ("-–— \n", f"-–— \ntoaTOAbx×0123456789{SIGNS}"),
    )
    for first in firsts
    for second in seconds
)
"""The first two characters of "to", "or", "and" and a dash after a space."""


def _side_at(plain: str, at: int, shared: str | None, words: Sequence[str]) -> Side | None:
    """The number that begins at `at`, with the currency before it or, where it prints none, before the first.

    `words` stand before the first: "it costs 5 to 6 pounds".
    """
    digit = DIGITS.search(plain, at, at + _BETWEEN)
    if digit:
        start = digit.start()
        run = DIGITS.match(plain, start)
        if run and (start == at or plain[at:start] in ("-", "−") or _is_currency(plain, at, start)):
            before = left_words(plain, at, start) if start != at else words
            return read_side(plain, start, run.end(), at, before, next_word(plain, run.end()), shared)
        return None
    word, end = number_word(plain, at)
    return read_side(plain, at, end, at, words, next_word(plain, end)) if word in NUMBER_WORDS else None


def _is_currency(plain: str, at: int, start: int) -> bool:
    currency = currency_before(plain, at, start, True)
    return currency is not None and currency.start == at


def _compatible(side: Side, other: Side) -> bool:
    """Whether the two can be of one measure: the same unit, or only one of them printed."""
    if side.kind == other.kind:
        return side.unit == other.unit
    return side.kind == "number" or (other.kind == "number" and side.kind == "money")


def _between(words: Sequence[str]) -> bool:
    """Whether words lead to two ends that "and" joins: "between about 200 | and 300 grams", "the ages of 5 | and 9"."""
    known = words[:-1] if words and words[-1] in ROUGHLY else words
    return known[-1:] == ["between"] or known[-2:] == ["ages", "of"]


def _is_range(side: Side, other: Side, word: str, words: Sequence[str], signed: bool) -> bool:
    """Whether the two are the ends of one range; `signed` says that the first prints its currency before it."""
    assert side.low is not None and other.low is not None
    shared = side.scale == 1 and other.scale != 1 and side.low < other.low
    falls = other.low < 0 and other.low < side.low and word in ("to", "and")  # "-5 to -10 °C"
    if falls and word == "to" and words[-1:] == ["to"]:  # "dropped to -5 to -10 °C"
        return True
    if not (shared or falls or side.low * side.scale < other.low * other.scale):
        return False
    if shared and word == "to":
        return True
    if word == "and":
        return _between(words)
    if word == "or":
        if shared and side.kind == "number" and other.low - side.low == 1:  # "five or six million yen"
            return True
        return (
            side.kind == "number" and side.scale == 1 and other.low - side.low == 1 and other.kind != "money"
        )
    return word != "to" or _goes_up_to(side, other, words, signed)


def _goes_up_to(side: Side, other: Side, words: Sequence[str], signed: bool) -> bool:
    """Whether "to" joins the ends of a range, and does not lead from the size of a change to a level."""
    assert side.low is not None and other.low is not None
    before = words[-1] if words else ""
    many = other.low * other.scale >= _SAME_SIZE * side.low * side.scale
    money = side.kind == other.kind == "money"
    if before == "by" and side.kind in ("quantity", "percent"):  # "tightened by 6bp to 143bp"
        return False
    if money and many and (before == "by" or words == ["or"]):
        return False  # "deepened by €60,000 to €410,000", "rose 3.9% or £21 to £540"
    if side.kind == other.kind == "percent" and _is_to_come(words):
        # "expect it to rise 11% to 13%", "an increase of 5% to 7%"
        return other.low <= _WIDEST * side.low
    if before == "from":
        return not (_moved(words) or _went(words))
    if not any(verb in TRENDS for verb in words[-4:]):
        return True
    if other.low < side.low:  # "fell 2 to -5"
        return False
    if side.kind == "number" and other.kind != "percent":
        times = _SAME_STEP if before == "by" and _prints_unit(other) else _SAME_SIZE
        return other.low * other.scale < times * side.low * side.scale
    return side.kind == "number" or (other.kind == "number" and signed)  # "climbed 5 pence to 33"


_WIDEST = 2
"""Times the lower end of an expected change that its upper end may be; a level is farther from the size of its change."""


def _is_to_come(words: Sequence[str]) -> bool:
    """Whether a change is expected, or is a noun before "of", whose size may be told by two ends."""
    if words[-1:] == ["of"]:
        return words[-2:-1] != [] and words[-2] in NOUNS
    return words[-2:-1] != [] and words[-1] in TRENDS and words[-2] in TO_COME | MODALS


def _moved(words: Sequence[str]) -> bool:
    """Whether a verb of change stands not far before "from", the last word; "an escalating scale of fines from" has none."""
    near = list(zip(["", *words], words, strict=False))[-_MOVED_WITHIN:-1]
    return any(word in TRENDS and not (word.endswith("ing") and before in ARTICLES) for before, word in near)


_MOVED_WITHIN = 6


def _went(words: Sequence[str]) -> bool:
    """Whether something went from the first to the second: "rents went | from", "the wage will go | from"; "tickets go from"."""
    verbs = words[-3:-1]
    return verbs[-1:] != [] and (verbs[-1] in GONE or (verbs[-1] == "go" and verbs[0] in TO_COME))


def _prints_unit(side: Side) -> bool:
    """Whether a unit or points follow the number."""
    points = side.following is not None and singular(side.following[1]) in POINTS
    return side.kind != "number" or points
