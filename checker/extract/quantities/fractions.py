"""Parts of a whole in words: "two-thirds", "half an hour", "three quarters of a mile"."""

from __future__ import annotations

import re
from collections.abc import Container
from decimal import Decimal

from checker.extract.quantities.digits import Numeral, divided, scaled
from checker.extract.quantities.plurals import is_plural, singular
from checker.extract.quantities.unit_words import is_money, is_unit_word
from checker.lexicon.counting import (
    BEFORE_QUARTER,
    BEFORE_SHARE,
    BY_HALF,
    BY_PART,
    HALF_THING,
    MORE_BY,
    NO_HALVES,
    OF_SCALE,
    OF_WHOLE,
    PART_OF_MEASURE,
    PART_OF_UNIT,
    RANKS_OF_QUARTERS,
    SHARE_OF_SUBJECT,
    STANDS_ALONE,
)
from checker.lexicon.numbers import FRACTIONS, GROUPS, ONE, ONES, PART_OF_MANY, PART_SIZES, SCALES, TENS
from checker.text.around import Words, fills_line, next_word, next_words, word_before
from checker.text.wordnet import noun_class

__all__ = ["compound_part", "is_halved", "is_of", "is_of_a_unit", "part_of", "past_hyphen", "small_part"]


def past_hyphen(plain: str, end: int) -> int:
    """Past the space before a hyphen between spaces, as tokenisers write it: "three - quarters"."""
    return end + 2 if plain.startswith(" - ", end) else end


def is_of(word: str | None) -> bool:
    """Whether the word is "of"."""
    return word is not None and word.lower() == "of"


def is_of_a_unit(plain: str, end: int) -> bool:
    """Whether a unit follows, with its article or without: "one and three quarters of | an hour"."""
    then = next_word(plain, end)
    if then and then[1] in ("a", "an", "one"):
        then = next_word(plain, then.end())
    return then is not None and (is_halved(singular(then[1])) or then[1] in SCALES)


def compound_part(plain: str, start: int) -> Numeral | None:
    """A part at `start` whose denominator has several words: "three one-thousandths", and "a | twenty-fourth of" behind its article."""
    found = PART_OF_MANY.match(plain, start)
    if found is None or (
        found["last"].lower() == "second" and not found["plural"]
    ):  # "one thirty-second clip"
        return None
    sized = [word for word in _WORDS_OF_NUMBER.findall(found["size"].lower()) if word != "and"]
    last = PART_SIZES[found["last"].lower()]
    begin, count = start, 1
    if found["count"]:
        if (
            sized[0] in ONES
            and " " in found["size"]
            and _WORDS_OF_NUMBER.findall(found["count"].lower())[-1] not in ONES
        ):
            return None  # "two hundred five hundredths"
        count = _added(_WORDS_OF_NUMBER.findall(found["count"].lower()))
    elif (begin := _article(plain, start)) == start or not plain.startswith(" of ", found.end()):
        return None
    whole = _added(sized)
    if last < _HUNDRED and (whole % 10 or (whole % _HUNDRED and last > 9)):
        return None  # "three-fifths" is no thirty-fifth
    whole = whole * last if last >= _HUNDRED else whole + last
    if (count > 1) != bool(found["plural"]):
        return None
    value = divided(count, whole)
    return Numeral(begin, found.end(), value, value, divided(1, whole), ONE, "fraction")


_WORDS_OF_NUMBER = re.compile("[a-z]+")
_HUNDRED = 100


def _added(words: list[str]) -> int:
    """The number that words make, up to the thousands: "one hundred thirty" is 130."""
    total = 0
    for word in words:
        size = SCALES.get(word)
        total = (total or 1) * size if size else total + ONES.get(word, TENS.get(word, 0))
    return total


def small_part(plain: str, numeral: Numeral) -> Numeral:
    """A number of parts: "two-thirds", "five eighths", "one twenty-fifth", "three hundredths"."""
    words = next_words(plain, past_hyphen(plain, numeral.end))
    low = numeral.low
    if not words or low is None:
        return numeral
    part_word = words[1].lower()
    plural = part_word.endswith("s")
    if low == _THREE and part_word == "quarter" and plain[numeral.end] == "-" and numeral.scale is ONE:
        return _three_quarter(plain, numeral, words)
    joined = plain[numeral.end] == "-" and words[2] is not None and is_halved(singular(words[2]))
    if part_word not in FRACTIONS or (plural == (low * numeral.scale == 1) and not (joined and low < 4)):
        return numeral
    if part_word.startswith("quarter") and _is_time(plain, numeral, words):
        return numeral
    if not plural and words[2] and plain[words.end(1)] == "-" and not joined:  # "one fourth-quarter goal"
        return numeral
    if joined:  # "a three-quarter-inch bolt"
        value = low * FRACTIONS[part_word]
        return Numeral(numeral.start, words.end(1), value, value, FRACTIONS[part_word], ONE, "words")
    value = low * numeral.scale * FRACTIONS[part_word]
    if part_word == "halves" and value == 1:  # "a game of two halves"
        return numeral
    return Numeral(numeral.start, words.end(1), value, value, FRACTIONS[part_word], ONE, "fraction")


_THREE = Decimal(3)


def _three_quarter(plain: str, numeral: Numeral, words: Words) -> Numeral:
    """Three parts of four before what they are a part of: "a three-quarter-inch bolt", "a three-quarter majority"."""
    form = "words" if words[2] and words[2] != "time" and is_halved(singular(words[2])) else "fraction"
    part = FRACTIONS["quarter"]
    return Numeral(numeral.start, words.end(1), 3 * part, 3 * part, part, ONE, form)


def _is_time(plain: str, numeral: Numeral, words: Words) -> bool:
    """Whether quarters are those of a year: "three quarters ended", "the past three quarters", "two quarters"."""
    if plain[numeral.end] == "-" or plain.startswith(" - ", numeral.end):
        return False
    measured = is_of(words[2]) and is_of_a_unit(plain, words.end(2))  # "a run of three quarters of a mile"
    if numeral.low != _THREE or (
        word_before(plain, numeral.start)[0] in (RANKS_OF_QUARTERS if measured else BEFORE_QUARTER)
    ):
        return True
    return words[2] is not None and not is_of(words[2])


_PART_POINT = re.compile(r"(?:-| )(?=(?:percentage[- ])?points?(?![\w-])|per ?cent(?![\w-]))")
"""What a part of a point stands before: "by a quarter point", "a half-point"."""
_HALF_UNIT = re.compile(
    r"(?:-| - | an? | (?=(?P<next>[a-z]+)))((?:(?:square|cubic|nautical) )?[a-z]{3,12})(?![\w-])",
    re.IGNORECASE,
)
"""A half of one unit: "half a gallon", "a half-litre", "half hour"."""
_HALVED = ("artifact", "food", "plant", "substance")
"""Classes of nouns that are cut or emptied by halves; not "half a chance", "half an eye"."""
_QUARTER_UNIT = re.compile(r" ([a-z]{3,10})(?![\w-])")
"""A quarter of one unit: "a quarter mile"."""


def is_halved(word: str) -> bool:
    """Whether a half of it is an amount: a gallon, but no "half-time"."""
    return is_unit_word(word) and word != "time"


def part_of(plain: str, start: int, end: int, word: str) -> Numeral | None:
    """A half, third or tenth of something: "half a million", "a third of", "half the", "half an hour", "by a fifth"."""
    part = FRACTIONS[word]
    common = word in _COMMON_PARTS
    if common and word != "third" and (found := OF_SCALE.match(plain, end)):
        size = Decimal(SCALES.get(found[1].lower()) or GROUPS[found[1].lower()])
        value = scaled(part, size)
        return Numeral(_article(plain, start), found.end(), value, value, value, ONE, "words")
    ranked = word_before(plain, start)[0] in BEFORE_QUARTER  # "the first quarter point"
    if common and word != "third" and not ranked and (point := _PART_POINT.match(plain, end)):
        begin = start if plain[end] == "-" else _article(plain, start)
        return Numeral(begin, point.end() - 1, part, part, part, ONE, "words")
    if common and (word == "half" or plain[end] == "-") and (found := PART_OF_UNIT.match(plain, end)):
        return Numeral(start, found.end() - 1, part, part, part, ONE, "words")
    if (
        word == "half"
        and (found := _HALF_UNIT.match(plain, end))
        and is_halved(found[2].lower())
        and not (found["next"] and (found[2].lower() in NO_HALVES or ranked))
    ):
        return Numeral(start, found.start(2) - 1, part, part, part, ONE, "words")
    if word == "half" and (thing := HALF_THING.match(plain, end)) and noun_class(thing[1]) in _HALVED:
        return Numeral(start, thing.start(1) - 1, part, part, part, ONE, "words")
    if (
        word == "quarter"
        and not ranked
        and (found := _QUARTER_UNIT.match(plain, end))
        and is_halved(found[1])
        and found[1] not in NO_HALVES
        and not is_money(found[1])
    ):
        return Numeral(start, end, part, part, part, ONE, "words")
    begin = _article(plain, start)
    moved = BY_PART if begin != start else BY_HALF if word == "half" else None
    more = MORE_BY.match(plain, end) if begin != start else None
    alone = begin != start and fills_line(plain, begin, end)
    if alone or (begin != start and word != "half" and _is_subject(plain, begin, end, word)):
        return Numeral(begin, end, part, part, part, ONE, "fraction")
    if (more and (more["more"] == "than" or is_plural(more["more"]))) or (
        moved and moved.search(plain, max(0, begin - _LOOK_BACK), begin) and STANDS_ALONE.match(plain, end)
    ):
        return Numeral(begin, end, part, part, part, ONE, "fraction")
    whole = OF_WHOLE.match(plain, end)
    measured = whole is not None and is_of(whole[0].strip()) and is_of_a_unit(plain, whole.end())
    if not whole or _is_ranked(plain, start, RANKS_OF_QUARTERS if measured else BEFORE_QUARTER):
        return None
    if word != "half" and begin == start and not PART_OF_MEASURE.match(plain, end):
        return None
    if word != "half" and not whole[0].lower().strip():
        return None
    return Numeral(begin, end, part, part, part, ONE, "fraction")


def _is_ranked(plain: str, start: int, ranks: Container[str]) -> bool:
    """Whether a rank stands before the part, in words or in figures: "the second | half", "the 2nd | half"."""
    figures = _RANKED.search(plain, max(0, start - _LONGEST_RANK), start) is not None
    return figures or word_before(plain, start)[0] in ranks


def _is_subject(plain: str, begin: int, end: int, word: str) -> bool:
    """Whether a part is the subject of a verb in the plural: "a quarter | are undecided"."""
    found = SHARE_OF_SUBJECT.match(plain, end)
    if found is None or (found["past"] and word != "quarter"):
        return False
    return BEFORE_SHARE.search(plain, max(0, begin - _LOOK_BACK), begin) is not None


_RANKED = re.compile(r"(?:1st|2nd|3rd|[0-9]th)[ -]\Z")
"""The rank of a half or a quarter in figures: "the 2nd | half of the match"."""
_LONGEST_RANK = 5
_COMMON_PARTS = frozenset(("half", "third", "quarter"))
_LOOK_BACK = 32
"""Characters before the article in which it is looked for."""


def _article(plain: str, start: int) -> int:
    """Where the article before `start` begins, or `start`."""
    word, begin = word_before(plain, start)
    return begin if word in ("a", "an") else start
