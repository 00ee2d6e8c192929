"""One number with what is printed to it: its sign, the currency before it, its scale, the unit after it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from checker.extract.quantities.added import added
from checker.extract.quantities.digits import Numeral, digits_at, fraction_at
from checker.extract.quantities.left import OPENING, Left, left_of, stands_free
from checker.extract.quantities.money import said_after
from checker.extract.quantities.named import name_before
from checker.extract.quantities.numerals import words_at
from checker.extract.quantities.plurals import is_plural
from checker.extract.quantities.points import behind_point
from checker.extract.quantities.symbols import Unit
from checker.extract.quantities.unit_words import is_money, is_unit_word
from checker.extract.quantities.units import can_be_unit, unit_at
from checker.lexicon import nouns
from checker.lexicon.counting import NETWORK, OF_A_SCALE, WEIGHED, WEIGHING
from checker.lexicon.currencies import (
    CODES,
    GRAND,
    MONEY_OF,
    PAYING,
    PRICE_IS,
    SOLD,
    SYMBOLS,
)
from checker.lexicon.numbers import DOZENS, LETTER_SCALES, ONE, SCALES, SHORT_SCALES
from checker.lexicon.units import PER_LETTERS, SIDES
from checker.lexicon.words import ARTICLES
from checker.text.around import Word, next_word

__all__ = ["Side", "read_side"]

_LARGE = 100_000
"""From here on "pounds" and "won" are money: nothing that news weighs is so heavy."""
_SCALES: dict[str, Decimal] = {
    word: Decimal(size) for word, size in {**SCALES, **SHORT_SCALES, **DOZENS}.items()
}


_PER_NEXT = re.compile(
    r" (?:per|an?|each) [a-z]{3}|(?: (?:to|against) (?:the |an? |one )?(?:US |U\.S\. )?(?:dollar|USD|pound|euro)|/[$£€]1?)(?!\w)"
)
"""What an amount is reckoned by: "R450 per vehicle", "N1,600 to the dollar"."""


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
    following: Word | None
    """The word after a bare number."""


def read_side(
    plain: str,
    start: int,
    end: int,
    floor: int,
    words: Sequence[str],
    following: Word | None,
    shared: str | None = None,
) -> Side | None:
    """The number whose digits or first word stand from `start` to `end`; None when they belong to something else.

    Nothing before `floor` is looked at. `words` are those before `start`, `following` is the one after `end`.
    `shared` is the currency before the other end of a range: what is attached to this one is then a scale ("$1-2m").
    """
    digits = plain[start] <= "9"
    numeral = _numeral(plain, start, end) if digits else words_at(plain, start, end, following)
    if numeral is None:
        return None
    if plain[numeral.end] == ")" and plain[start - 1] == "(" and plain[start - 2] in SYMBOLS:
        numeral = numeral._replace(end=numeral.end + 1)
    numeral, stop, scale, following = _scaled(plain, numeral, end, following)
    begin, low, high, place, currency = numeral.start, numeral.low, numeral.high, numeral.place, None
    if not stands_free(plain, floor, begin, words):
        precise = scale is not ONE or (digits and (place != 1 or stop - start > 3 or plain[stop] in _LETTERS))
        precise = precise or _PER_NEXT.match(plain, stop) is not None or not PAYING.isdisjoint(words[-4:])
        precise = precise or (words[-2:-1] == ["for"] and not SOLD.isdisjoint(words[-7:]))  # "sells for K92"
        left = left_of(plain, floor, numeral, digits, precise, words)
        if left is None:
            return None
        if (
            left.currency
            and following
            and is_money(following[1])
            and is_money(plain[left.start : begin].strip())
        ):
            left = Left(begin)  # "the euro | 1.0850 dollars"
        begin, currency, scale = (
            left.start,
            left.currency,
            scale * left.scale if left.scale is not ONE else scale,
        )
        low, high, place = _signed(numeral, left, end - start)
    money = currency or (shared if following is None else None)
    side = Side(
        begin, stop, low, high, place, scale, "money" if money else "number", money, numeral.form, following
    )
    if unit := _unit_after(plain, stop, following, money, scale, low, words):
        if _is_model(plain, stop, unit) and (name_before(plain, begin, words) or _is_airliner(unit, low)):
            return None
        side = _measured(plain, side, unit)
    elif digits and stop == end and (plain[stop].isalpha() or plain[stop] in " ×"):
        if (whole := _unmeasured(plain, side, currency, words)) is None:
            return None
        side = whole
    if currency and (said := _said_after(plain, side.end, begin)):
        return side._replace(end=said[0], unit=said[1], following=next_word(plain, said[0]))
    return side


def _is_model(plain: str, stop: int, unit: Unit) -> bool:
    """Whether one capital letter is written on to the number, as a model's is: "the OnePlus 8 | T"; degrees are read."""
    return unit.end == stop + 1 and plain[stop] in _MODEL_LETTERS


def _is_airliner(unit: Unit, low: Decimal | None) -> bool:
    """Whether a capital X after hundreds makes a model of them, "the first 777X", and no multiple, "a 10X lens"."""
    return unit.name == "count" and low is not None and low >= _HUNDRED


_HUNDRED = 100
_MODEL_LETTERS = frozenset("AHJLNSTVWX")


def _measured(plain: str, side: Side, unit: Unit) -> Side:
    """The number with the unit or the letter of scale that follows it."""
    side = side._replace(end=unit.end)
    if unit.scale is not ONE:
        side = side._replace(scale=side.scale * unit.scale, following=next_word(plain, unit.end))
    return side if unit.kind == "scale" else side._replace(kind=unit.kind, unit=unit.name)


def _unmeasured(plain: str, side: Side, currency: str | None, words: Sequence[str]) -> Side | None:
    """The number with the unit that the last of several sides prints, or bare before letters that are no unit.

    Such letters never delete a figure ("40zorks", "the 40xq"); None where they make it a code ("SKU 4421xq").
    """
    if (unit := _unit_of_sides(plain, side.end)) and not currency:
        return side._replace(kind="quantity", unit=unit)
    if not plain[side.end].isalpha():
        return side
    unknown = _UNKNOWN.match(plain, side.end)
    if currency and unknown is not None and unknown[0] in PER_LETTERS:  # "£1,190pcm"
        return side
    if unknown is not None and unknown[0] == "ers":  # a team's name: "the 49ers"
        return None
    if unknown is None or not (side.start == 0 or plain[side.start - 1] in OPENING):
        return None
    if len(unknown[0]) < _SHORTEST_WORD and name_before(plain, side.start, words):
        return None
    if unknown[0].isupper() and side.end - side.start <= _CALL_SIGN and words[-1:] in _BEFORE_STATION:
        return None  # "told 3AW"
    if unknown[0].isupper() and (not words or words[-1] in ARTICLES or name_before(plain, side.start, words)):
        return None  # a model: "the 40XQ"
    return side._replace(end=unknown.end(), form="attached", following=None)


_CALL_SIGN = 2
"""Digits that the name of a station begins with at most."""
_BEFORE_STATION = (["told"], ["on"], ["per"], ["with"])
_SIDES = re.compile(r"(?: ?[x×] ?[0-9]{1,5}(?:\.[0-9]{1,3})?){1,2}(?= ?[A-Za-z])")


def _unit_of_sides(plain: str, stop: int) -> str | None:
    """What the first side of an area or a box is measured in: "10x20 cm", "10 x 20 x 30 mm"; "4x4" is a drive."""
    found = _SIDES.match(plain, stop)
    if found is None:
        return None
    unit = unit_at(plain, found.end(), next_word(plain, found.end()), False, False)
    if unit and unit.name == "meter" and _RELAY.match(plain, stop - 1):  # "4x100m": legs of a relay
        return None
    return unit.name if unit and unit.name in SIDES else None


_RELAY = re.compile(r"(?<![0-9.])4 ?[x×] ?[1-9][0-9]{1,2}0? ?m")


_UNKNOWN = re.compile(r"(?!(?:st|nd|rd|th|ST|ND|RD|TH)(?![^\W_]))(?:[a-z]{2,}|[A-Z]{2,})(?![^\W_])")
_SHORTEST_WORD = 3
"""Letters of a word; two are more often the end of a code."""


def _said_after(plain: str, stop: int, begin: int) -> tuple[int, str] | None:
    """Where an amount ends that says behind it whose money it is, and the code; its sign alone does not tell."""
    return (
        said_after(plain, stop, plain[begin]) if plain[stop] == " " and plain[begin] in _AMBIGUOUS else None
    )


_SIGNS_AFTER = frozenset("$£¥¢₵₭₩₨")
"""Signs that letters may stand before where the sign stands behind the amount: "100 GH₵"."""
_AMBIGUOUS = frozenset("$£¥")
"""Signs of several currencies, after whose amounts it may be said whose money it is."""


def _scaled(
    plain: str, numeral: Numeral, end: int, following: Word | None
) -> tuple[Numeral, int, Decimal, Word | None]:
    """The number, where it ends with its scale, that scale, and the word after it; `following` is the one after `end`."""
    stop, scale, following = _scale_after(plain, numeral, end, following)
    while scale is not ONE and numeral.low is not None and numeral.low == numeral.high:
        more = added(plain, scale, stop)
        if more is None:
            break
        value, (part, stop) = numeral.low + more[0], more
        numeral, following = numeral._replace(low=value, high=value, place=part), next_word(plain, stop)
    if scale is ONE and numeral.form == "fraction" and (of := OF_A_SCALE.match(plain, stop)):
        stop, scale = of.end(), _SCALES[of[1].lower()]
        numeral, following = numeral._replace(form="words"), next_word(plain, stop)
    return numeral, stop, scale, following


_THOUSAND = 1000


def _numeral(plain: str, start: int, end: int) -> Numeral | None:
    if plain[start - 2 : start] == "t " and (decimals := behind_point(plain, start, end)):
        return decimals
    if (plain[end] in "/⁄∕" or plain.startswith(" / ", end)) and (part := fraction_at(plain, start)):
        return part
    return digits_at(plain, start, end)


def _signed(numeral: Numeral, left: Left, size: int) -> tuple[Decimal | None, Decimal | None, Decimal]:
    """The number's ends and place with the sign and the decimal point before it; `size` is its count of digits."""
    low, high, place = numeral.low, numeral.high, numeral.place
    if low is None or high is None or not (left.negative or left.point):
        return low, high, place
    if left.point:
        place = ONE.scaleb(-size)
        low, high = low * place, high * place
    return (-high, -low, place) if left.negative else (low, high, place)


_LETTERS = ("m", "b", "k")
"""Letters of scale that make "PS6m" an amount."""


def _scale_after(
    plain: str, numeral: Numeral, end: int, following: Word | None
) -> tuple[int, Decimal, Word | None]:
    """Past the scale words after a number ("14.3" before " billion"), and the word after them.

    `following` is the word after `end`.
    """
    stop, scale = numeral.end, numeral.scale
    if stop != end:
        following = next_word(plain, stop)
    if following is None and numeral.form != "vague":
        following = _set_apart(plain, stop)
    while following and (size := _SCALES.get(following[1].lower())):
        stop, scale = following.end(1), scale * size
        if (
            plain[stop] == "."
            and plain[stop + 1] == " "
            and plain[stop + 2].islower()
            and following[1].lower() in SHORT_SCALES
        ):
            stop += 1  # "20 mln. shares"
        following = next_word(plain, stop) or _set_apart(plain, stop)
    if (
        scale in (ONE, _HUNDRED)
        and following
        and (grand := GRAND.get(following[1]))
        and _ends_amount(plain, following.end())
    ):
        stop, scale = following.end(), scale * Decimal(grand)
        following = next_word(plain, stop)
    return stop, scale, following


def _ends_amount(plain: str, end: int) -> bool:
    """Whether no noun follows: "it cost 20 grand and", but "two grand pianos"."""
    then = next_word(plain, end)
    return plain[end] != "-" and (then is None or then[1].lower() in nouns.STOP or then[1] == "apiece")


def _set_apart(plain: str, stop: int) -> Word | None:
    """The word after a hyphen between spaces, as tokenisers write it, where they go on with the figure: "10 - cent"."""
    word = next_word(plain, stop + 2) if plain.startswith(" - ", stop) else None
    if word is None and plain.startswith(" -", stop) and plain[stop + 2].isalpha():  # "a 6 -gallon hat"
        word = next_word(plain, stop + 1)
    return word if word and (word[1] in _SCALES or is_unit_word(word[1])) else None


def _joined_apart(plain: str, stop: int) -> Unit | None:
    """A unit whose hyphens a tokeniser has set apart: "40,000 - square - foot", "55 - miles - an - hour"."""
    joined = plain[stop : stop + _LONGEST_JOINED].replace(" - ", "-")
    unit = unit_at(joined, 0, next_word(joined, 0), False, False)
    if unit is None or unit.kind != "quantity":
        return None
    return unit._replace(end=stop + unit.end + 2 * joined.count("-", 0, unit.end))


def _unit_apart(plain: str, stop: int) -> Unit | None:
    """A unit after a space, whose own hyphen a tokeniser has set apart: "400 | megawatt - hours"."""
    unit = _joined_apart(plain, stop)
    return unit if unit and " - " in plain[stop : unit.end] else None


_LONGEST_JOINED = 40


def _unit_after(
    plain: str,
    stop: int,
    following: Word | None,
    currency: str | None,
    scale: Decimal,
    low: Decimal | None,
    words: Sequence[str],
) -> Unit | None:
    """The unit after a number; `words` stand before it, `following` is the word after it."""
    if alone := _letter_alone(plain, stop, low):
        return alone
    if following is None:
        if plain.startswith(" - ", stop):
            return None if currency else _joined_apart(plain, stop)
        if plain[stop] in _QUIET:
            return None
    elif following[1] in ("a", "an") and low is not None and low < 1 and plain[stop - 3 : stop].count("/"):
        unit = unit_at(
            plain, following.end(), next_word(plain, following.end()), False, False
        )  # "1/2 an hour"
        return unit if unit and unit.kind == "quantity" else None
    elif scale is ONE and (letter := _letter_apart(plain, stop, following, currency is not None, low)):
        stop, following, size = letter
        unit = None if currency else unit_at(plain, stop, following, False, True)
        return unit._replace(scale=size) if unit else Unit("scale", None, stop, size)
    elif not currency and plain.startswith(" - ", following.end()) and (apart := _unit_apart(plain, stop)):
        return apart
    elif currency or not (can_be_unit(following[1]) or plain[following.end()] in _SIGNS_AFTER):
        return None
    large = not _is_weighed(plain, following, words) and (
        (scale is not ONE and (scale > _THOUSAND or (low is None and scale == _THOUSAND)))
        or (low is not None and low >= _LARGE)
        or _is_paid(plain, words, following)
    )
    unit = unit_at(plain, stop, following, currency is not None, large)
    if unit is None:
        return None
    if unit.kind == "scale":
        return unit if currency else _scaled_unit(plain, stop, unit, low, words)
    return _generation(plain, stop, unit, low)


_LETTER = re.compile(r"(?: {1,2}(?!K)|)(?P<letter>MM|[kKMGTBb])(?=[ \t]*\n)")
_FIGURE_ALONE = re.compile(r"(?:\A|\n)[ \t]*[-−]?[0-9.,]+\Z")
_LONGEST_ALONE = 24


def _letter_alone(plain: str, stop: int, low: Decimal | None) -> Unit | None:
    """The letter of scale behind a figure that with it fills its line, as cells of tables have it: "100 k", "10G"; "5G" has a meaning."""
    found = _LETTER.match(plain, stop)
    if found is None or not _FIGURE_ALONE.search(plain, max(0, stop - _LONGEST_ALONE), stop):
        return None
    size = LETTER_SCALES.get(found["letter"], _GIGA)
    if found["letter"] in "KG" and low is not None and low % 1 == 0 and low <= _RESOLUTION:
        return None if size is not _GIGA or low in _GENERATIONS else Unit("scale", None, found.end(), size)
    return Unit("scale", None, found.end(), size)


_GIGA = Decimal(10**9)


def _generation(plain: str, stop: int, unit: Unit, low: Decimal | None) -> Unit | None:
    """The unit, where it is none of a network's generation; "5g networks" have that, and "12G" has no unit."""
    if unit.name == "generation" and low not in _GENERATIONS:
        return None
    if unit.name == "gram" and plain[stop] == "g" and low in _GENERATIONS and NETWORK.match(plain, stop):
        return unit._replace(name="generation")
    return unit


def _scaled_unit(plain: str, stop: int, unit: Unit, low: Decimal | None, words: Sequence[str]) -> Unit | None:
    """What a letter of scale stands before, "5m pounds", or the letter alone; None where it is a name: "4K", "401k plans"."""
    word = next_word(plain, unit.end)
    then = unit_at(plain, unit.end, word, False, not _is_weighed(plain, word, words))
    if then and then.kind != "scale":
        return then._replace(scale=unit.scale * then.scale)
    if plain[stop] in "Kk" and low == _PENSION_PLAN:
        return None
    counted = word is not None and word[1].islower() and is_plural(word[1])
    resolution = low is not None and low % 1 == 0 and 0 <= low <= _RESOLUTION
    return None if plain[stop] == "K" and resolution and not counted else unit


def _letter_apart(
    plain: str, stop: int, following: Word, money: bool, low: Decimal | None
) -> tuple[int, Word | None, Decimal] | None:
    """A letter of scale after a space, where an amount of money or a number in words has it: "£5 m", "500 m yen", "fifty two K"; "5 m" alone are metres."""
    size = _LETTERS_APART.get(following[1])
    joined = plain[stop] == "-" and money and following[1] in _CAPITALS  # "P1.2-B"
    if size is None or not (plain[stop] == " " or joined) or plain[following.end()] in "-'’/":
        return None
    then = next_word(plain, following.end())
    if following[1] in "Kk" and plain[stop - 1].isalpha() and low is not None and low > _RESOLUTION:
        return following.end(), then, size
    if not money and plain[following.end()] == " " and _POINTED.search(plain, max(0, stop - 6), stop):
        counted = then is not None and then[1].islower() and is_plural(then[1])
        return (following.end(), then, size) if counted and following[1] in "KMB" else None
    named = then is not None and (is_money(then[1]) or then[1] in CODES)
    return (following.end(), then, size) if money or named or plain[following.end()] in SYMBOLS else None


_CAPITALS = ("K", "M", "B")
_POINTED = re.compile(r"[0-9]\.[0-9]{1,2}\Z")
"""Decimals, which a number before a letter of scale has: "1.2 B people", but "20 B shares"."""

_LETTERS_APART = {letter: size for letter, size in LETTER_SCALES.items() if letter not in ("T", "t")}


def _is_weighed(plain: str, following: Word | None, words: Sequence[str]) -> bool:
    """Whether pounds are a weight by a verb before them or what stands after: "40,000 pounds of meat", but "two million pounds of debt"."""
    if following is None or following[1].lower() not in ("pounds", "pound"):
        return False
    if following[1].lower() == "pounds" and not WEIGHING.isdisjoint(words[-4:]):
        return True
    found = WEIGHED.match(plain, following.end())
    return found is not None and found[1].lower() not in MONEY_OF


def _is_paid(plain: str, words: Sequence[str], following: Word | None) -> bool:
    """Whether "pounds" and "won" are money by the verb before them: "it cost about 5 pounds"."""
    if not following or "for" in words[-3:]:
        return False
    if PAYING.isdisjoint(words[-3:]) and not PRICE_IS.search(
        plain, max(0, following.start() - _LONGEST_PRICE), following.start()
    ):
        return False
    return not plain.startswith(" of ", following.end())


_LONGEST_PRICE = 72

_QUIET = frozenset(("", ".", ",", ";", ":", ")", "?", "!", "]", "—"))
"""Marks that no unit begins with."""
_GENERATIONS = range(2, 7)
"""Of mobile networks: "5G" is the fifth; other figures before G are none."""
_RESOLUTION = 10
"""Up to here "4K" is the name of a resolution or a race."""
_PENSION_PLAN = 401
