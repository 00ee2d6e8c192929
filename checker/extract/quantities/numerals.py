"""Numbers as they are printed, in digits and in words, up to their scale: "14.3 billion", "two and a half"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from checker.extract.quantities.plurals import is_plural
from checker.extract.quantities.units import is_money
from checker.extract.quantities.words import SEPARATOR, Word, Words, next_word, next_words, word_before
from checker.lexicon.numbers import (
    DECADES,
    FRACTIONS,
    GROUPS,
    ONE,
    ONES,
    PLURALS,
    SCALES,
    TENS,
    VAGUE,
    VULGAR,
)

__all__ = [
    "DIGITS",
    "NUMBER_WORDS",
    "Numeral",
    "anchors",
    "digits_at",
    "fraction_at",
    "number_word",
    "scaled",
    "words_at",
]

_LONGEST = 24
"""Characters of the longest number that is read; longer runs of digits are codes, not figures."""
_BLOCK = 1 << 13
"""Characters that are scanned at a time, so that memory stays bounded."""
_MOST_WORDS = 12
"""Words of the longest number in words that is read."""

DIGITS = re.compile(r"[0-9][0-9]*+(?:[.,][0-9]++)*+")
"""A run of digits with the points and commas inside it."""
_NO_LETTER = re.compile(r"[\W\d_]")
"""Where a block may end: in no word; more letters than a number has are none of its words."""
_GROUPED = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]+)?")
_EUROPEAN = re.compile(
    r"[0-9]{1,3}(?:\.[0-9]{3}){2,6}(?:,[0-9]{1,4})?|[0-9]{1,3}(?:\.[0-9]{3}){1,6},[0-9]{1,4}"
)
_SPACED = re.compile(r"(?: [0-9]{3}){1,5}+(?![0-9.,]*[0-9]|%)|(?:['’][0-9]{3}){1,5}+(?![0-9'’])")
"""Thousands after a space (SI Brochure 5.4.4) or an apostrophe (Swiss usage)."""
_NO_DIGIT = re.compile("[^0-9]")
_MIXED = re.compile(r"[ -]([1-9][0-9]?)/([2-9]|16|32|64)(?![0-9/])")
_DENOMINATORS = {str(number): Decimal(number) for number in range(2, 11)}


class Numeral(NamedTuple):
    """A number as printed; `low` and `high` differ for an open number ("thousands"), are None for "many"."""

    start: int
    end: int
    low: Decimal | None
    high: Decimal | None
    place: Decimal
    """One unit of the last printed place."""
    scale: Decimal
    """What `low`, `high` and `place` are still to be multiplied with."""
    form: str
    """digits, words, open, fraction, vague; comma for digits whose comma was read as a decimal point"""


NUMBER_WORDS = frozenset((*ONES, *TENS, *SCALES, *PLURALS, *GROUPS, *DECADES, "half", "third", "quarter"))
"""Words that a number in words can begin with."""


@cache
def _automaton() -> AhoCorasick:
    from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

    forms = sorted({form for word in NUMBER_WORDS for form in (word, word.capitalize(), word.upper())})
    return AhoCorasick(
        [*forms, *VULGAR, *"0123456789"],
        matchkind=MatchKind.LeftmostLongest,
        implementation=Implementation.DFA,
    )


def anchors(plain: str) -> Iterator[tuple[int, int]]:
    """Where a number can begin, in order: every run of digits and every number word, with its end."""
    find = _automaton().find_matches_as_indexes
    run_at = DIGITS.match
    at, size, past = 0, len(plain), 0
    while at < size:
        boundary = _NO_LETTER.search(plain, at + _BLOCK, at + _BLOCK + _LONGEST)
        end = boundary.start() if boundary else min(at + _BLOCK, size)
        for _, first, last in find(plain[at:end]):
            first += at
            if first < past:
                continue
            if plain[first] <= "9":
                run = run_at(plain, first)
                past = run.end() if run else first
                yield first, past
                continue
            last += at
            if plain[first - 1].isalpha() and plain[first - 5 : first].lower() != "multi":
                continue
            if plain[last].isalnum() and plain[last : last + 4] != "fold":
                continue
            yield first, last
        at = end


_PLACES = (ONE, *(ONE.scaleb(-places) for places in range(1, _LONGEST + 1)))
"""One unit of the last place, by the number of decimals."""


def scaled(value: Decimal, scale: Decimal) -> Decimal:
    """The value at full scale, without zeros after the point: 14.3 by a billion is 14300000000."""
    if scale is not ONE:
        value *= scale
    whole = value.to_integral_value()
    return whole if whole == value else value


def digits_at(plain: str, start: int, end: int) -> Numeral | None:
    """The number in the run of digits, commas and points from `start` to `end`; None when it is no number's form."""
    if end - start > _LONGEST:
        return None
    run = plain[start:end]
    if run.isdigit():
        return _integer(plain, start, end, run)
    whole, _, part = run.partition(".")
    form = "digits"
    if not (whole.isdigit() and part.isdigit()):
        if _GROUPED.fullmatch(run):
            run = run.replace(",", "")
        elif _EUROPEAN.fullmatch(run):
            run = run.replace(".", "").replace(",", ".")
        else:
            whole, _, part = run.partition(",")
            if not (whole.isdigit() and part.isdigit() and len(part) < 3):
                return None
            run, form = f"{whole}.{part}", "comma"
        part = run.partition(".")[2]
    value = Decimal(run)
    return Numeral(start, end, value, value, _PLACES[len(part)], ONE, form)


def _integer(plain: str, start: int, end: int, run: str) -> Numeral | None:
    """A run of digits alone, with the thousands or the fraction that follow it after a space."""
    if plain[start] == "0" and len(run) > 1 and plain[start - 1] != ".":
        return None
    following, beyond = plain[end], plain[end + 1]
    if not (beyond.isdigit() or following in VULGAR or beyond in VULGAR):
        value = Decimal(run)
        return Numeral(start, end, value, value, ONE, ONE, "digits")
    if following in " '’" and len(run) < 4 and (spaced := _SPACED.match(plain, end)):
        end = spaced.end()
        run = _NO_DIGIT.sub("", plain[start:end])
    value, place = Decimal(run), ONE
    if part := VULGAR.get(plain[end : end + 2].lstrip(" ")[:1]):
        value, place, end = value + part, part, end + 1 + (plain[end] == " ")
    elif (
        "/" in plain[end + 2 : end + 4]
        and (mixed := _MIXED.match(plain, end))
        and int(mixed[1]) < int(mixed[2])
    ):
        part = Decimal(mixed[1]) / Decimal(mixed[2])
        value, place, end = value + part, part, mixed.end()
    return Numeral(start, end, value, value, place, ONE, "digits")


def fraction_at(plain: str, start: int) -> Numeral | None:
    """A fraction in digits: "1/2", "3/4"."""
    found = DIGITS.match(plain, start + 2)
    part, whole = plain[start], _DENOMINATORS.get(found[0]) if found else None
    if not found or not whole or plain[start + 1] != "/" or part == "0" or plain[found.end()] == "/":
        return None
    value = Decimal(part) / whole
    return Numeral(start, found.end(), value, value, ONE / whole, ONE, "fraction") if value < 1 else None


def words_at(plain: str, start: int, end: int, following: Word | None) -> Numeral | None:
    """The number in words whose first word stands at `start`: "twenty-five", "two and a half million", "a dozen".

    `following` is the word after that first word.
    """
    first = plain[start:end].lower()
    value = _WORD_VALUES.get(first)
    if value is not None:
        then = following[1].lower() if following else plain[end : end + 4]
        if then not in _GOES_ON:
            return Numeral(start, end, value, value, ONE, ONE, "words")
        return _with_fraction(plain, _sum(plain, start))
    if first in DECADES:
        return None
    if first in PLURALS:
        return _open(plain, start, end, Decimal(PLURALS[first]))
    if first in VULGAR:
        return Numeral(start, end, VULGAR[first], VULGAR[first], VULGAR[first], ONE, "fraction")
    if first in FRACTIONS:
        return _part(plain, start, end, first)
    return _bare_scale(plain, start)


_WORD_VALUES = {word: Decimal(value) for word, value in {**ONES, **TENS}.items()}
_GOES_ON = frozenset({*ONES, *TENS, *SCALES, *GROUPS, *FRACTIONS, "and", "fold", "point"})


def _sum(plain: str, start: int) -> Numeral:
    """The words of a number added up as they are read aloud; the loop ends where grammar does.

    A scale at the end ("five thousand") stays apart, so that a range can share it ("four to five thousand").
    """
    total = current = 0
    last, place, at, end = "", 1, start, start
    for _ in range(_MOST_WORDS):
        word, stop = number_word(plain, at)
        size = SCALES.get(word) or GROUPS.get(word)
        value = ONES.get(word, TENS.get(word))
        if size is not None:
            if total and (total < size or (size <= 100 and not current)):
                break
            if size <= 100:
                current, place = (current or 1) * size, size
            else:
                place *= size if current else 1
                total, current, place = total + (current or 1) * size, 0, max(place, size)
            last = "scale"
        elif value is not None:
            if last == "one" or (last == "ten" and not 0 < value < 10):
                break
            current += value
            last, place = ("ten" if value >= 20 else "one"), 1
        else:
            break
        end = stop
        at = _skip_and(plain, stop, last)
        if at == stop:
            break
    mantissa = Decimal(total + current) / place
    return Numeral(start, end, mantissa, mantissa, ONE, ONE if place == 1 else Decimal(place), "words")


_NUMBER_WORD = re.compile(r"[A-Za-z]{3,12}?(?=(?:fold)?(?![^\W_]))")


def number_word(plain: str, at: int) -> tuple[str, int]:
    """The word of a number that may stand at a place, in lower case, and where it ends."""
    found = _NUMBER_WORD.match(plain, at)
    return (found[0].lower(), found.end()) if found else ("", at)


def _skip_and(plain: str, at: int, last: str) -> int:
    """Past the separator, and past "and" where it joins parts of one number ("a hundred and five")."""
    word = next_word(plain, at)
    if word and word[1].lower() == "and":
        word = next_word(plain, word.end()) if last == "scale" else None
    return word.start(1) if word else at


def _with_fraction(plain: str, numeral: Numeral) -> Numeral:
    """The number with what follows it as a part: "two and a half", "two-thirds"."""
    if numeral.low is None:
        return numeral
    words = next_words(plain, numeral.end)
    part_word = words[1].lower() if words else ""
    if words and part_word == "and":
        lowers = [word.lower() for word in words.groups()[1:3]]
        if len(lowers) == 2 and lowers[0] in ("a", "an") and (part := FRACTIONS.get(lowers[1])):
            value = numeral.low + part
            return numeral._replace(end=words.end(3), low=value, high=value, place=part)
    if numeral.scale is not ONE:
        return numeral
    if words and part_word == "point":
        return _with_decimals(numeral, words)
    plural = part_word.endswith("s")
    if words and part_word in FRACTIONS and plural == (numeral.low != 1) and numeral.low < 10:
        if part_word.startswith("quarter") and plain[numeral.end] != "-" and not _of(words[2]):
            return numeral
        value = numeral.low * FRACTIONS[part_word]
        return Numeral(numeral.start, words.end(1), value, value, FRACTIONS[part_word], ONE, "fraction")
    return numeral


def _with_decimals(numeral: Numeral, words: Words) -> Numeral:
    """The number with decimals as they are said, "two point five"; `words` begin with "point"."""
    digits = ""
    for word in words.groups()[1:]:
        if (digit := ONES.get(word.lower(), 10)) > 9:
            break
        digits += str(digit)
    if not digits or numeral.low is None:
        return numeral
    place = ONE.scaleb(-len(digits))
    value = numeral.low + place * int(digits)
    return Numeral(numeral.start, words.end(1 + len(digits)), value, value, place, ONE, "words")


def _of(word: str | None) -> bool:
    return word is not None and word.lower() == "of"


def _bare_scale(plain: str, start: int) -> Numeral | None:
    """A scale without a number word: "a million" is one million; "several million" has no figure."""
    numeral = _with_fraction(plain, _sum(plain, start))
    before, begin = word_before(plain, start)
    if before in ("a", "an"):
        return numeral._replace(start=begin)
    if before == "of":
        before, begin = word_before(plain, begin)
        before += " of"
    if before in VAGUE:
        return numeral._replace(start=begin, low=None, high=None, form="vague")
    return numeral if _is_bare(plain, start, numeral.end) else None


def _is_bare(plain: str, start: int, end: int) -> bool:
    """Whether a scale stands for one of it without an article: "thousand dollars", "million of people"."""
    words = next_words(plain, end)
    if not words or plain[max(0, start - 4) : start].lower() == "per ":
        return False
    return is_money(words[1]) or (_of(words[1]) and words[2] is not None and is_plural(words[2]))


def _open(plain: str, start: int, end: int, size: Decimal) -> Numeral | None:
    """An open number: "thousands" is 1,000 to 10,000, "tens of millions" 10 to 100 million."""
    words = next_words(plain, end)
    if words and _of(words[1]) and words[2] and (then := _SIZES.get(words[2].lower())):
        size *= then
        end = words.end(2)
    elif plain[start:end].lower() in ("tens", "scores") and not (words and _of(words[1])):
        return None
    return Numeral(start, end, size, size * 10, size, ONE, "open")


_SIZES = {**PLURALS, **SCALES}
_PERIODS = frozenset("first second third latter other last final top bottom better back front".split())
"""Words that make a half a stretch of time or a side: "the second half of the year"."""
_OF_WHOLE = re.compile(
    rf"{SEPARATOR}(?:of(?![^\W_])|(?=the |its |their |his |her |our |those |these |all ))", re.IGNORECASE
)
_OF_SCALE = re.compile(
    rf"(?:{SEPARATOR}of)?(?:{SEPARATOR}an?)?(?:{SEPARATOR}|-)(hundred|thousand|million|billion|trillion|dozen)(?![^\W_])",
    re.IGNORECASE,
)
_HOUR = re.compile(
    rf"(?:{SEPARATOR}an?{SEPARATOR}|-)(?=hour|inch|mile|day|year|point|dozen|century|cent|dollar|euro|pound|per)",
    re.IGNORECASE,
)


def _part(plain: str, start: int, end: int, word: str) -> Numeral | None:
    """A half, third or quarter of something: "half a million", "a third of", "half the", "half an hour"."""
    part = FRACTIONS[word]
    if word != "third" and (found := _OF_SCALE.match(plain, end)):
        size = Decimal(SCALES.get(found[1].lower()) or GROUPS[found[1].lower()])
        value = scaled(part, size)
        return Numeral(_article(plain, start), found.end(), value, value, value, ONE, "words")
    if (word == "half" or plain[end] == "-") and (found := _HOUR.match(plain, end)):
        return Numeral(start, found.end() - 1, part, part, part, ONE, "words")
    whole = _OF_WHOLE.match(plain, end)
    if not whole or word_before(plain, start)[0] in _PERIODS:
        return None
    begin = _article(plain, start)
    if word != "half" and (begin == start or not whole[0].lower().strip()):
        return None
    return Numeral(begin, end, part, part, part, ONE, "fraction")


def _article(plain: str, start: int) -> int:
    """Where the article before `start` begins, or `start`."""
    word, begin = word_before(plain, start)
    return begin if word in ("a", "an") else start
