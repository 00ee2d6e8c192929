"""Numbers as they are printed, in digits and in words, up to their scale: "14.3 billion", "two and a half"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from ahocorasick_rs import AhoCorasick

from checker.extract.quantities.digits import DIGITS, Numeral
from checker.extract.quantities.fractions import (
    compound_part,
    is_halved,
    is_of,
    is_of_a_unit,
    part_of,
    past_hyphen,
    small_part,
)
from checker.extract.quantities.plurals import is_plural, singular
from checker.extract.quantities.points import behind_point, with_decimals
from checker.extract.quantities.unit_words import is_money, unit_named
from checker.lexicon.counting import AND_PARTS
from checker.lexicon.numbers import (
    DECADES,
    FRACTIONS,
    FUSED,
    GROUPS,
    MULTIPLES,
    NO_SCORES,
    OF_REST,
    ONE,
    ONES,
    PLURALS,
    SCALES,
    SCORES,
    TENS,
    VAGUE,
    VULGAR,
)
from checker.lexicon.units import TIMES
from checker.text.around import Word, Words, next_word, next_words, word_before

__all__ = [
    "NUMBER_WORDS",
    "anchors",
    "number_word",
    "words_at",
]

_BLOCK = 1 << 13
"""Characters that are scanned at a time, so that memory stays bounded."""
_LONGEST_WORD = 24
_MOST_WORDS = 25
"""Words of the longest number in words that is read."""

_NO_LETTER = re.compile(r"[\W\d_]")
"""Where a block may end: in no word; more letters than a number has are none of its words."""
NUMBER_WORDS = frozenset(
    (
        *ONES,
        *TENS,
        *FUSED,
        *SCALES,
        *PLURALS,
        *GROUPS,
        *DECADES,
        *FRACTIONS,
        *MULTIPLES,
        "threescore",
        "fourscore",
    )
) - frozenset(f"{word}s" for word in FRACTIONS)
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
        boundary = _NO_LETTER.search(plain, at + _BLOCK, at + _BLOCK + _LONGEST_WORD)
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


def words_at(plain: str, start: int, end: int, following: Word | None) -> Numeral | None:
    """The number in words whose first word stands at `start`: "twenty-five", "two and a half million", "a dozen".

    `following` is the word after that first word.
    """
    first = plain[start:end].lower()
    value = _WORD_VALUES.get(first)
    if plain[start - 1 : start] == " " and (part := behind_point(plain, start, end)):
        return part
    if part := compound_part(plain, start) or _twenties(plain, start):
        return part
    if value is not None:
        then = following[1].lower() if following else plain[end : end + 4]
        if then not in _GOES_ON and not plain.startswith(" - ", end):
            return _said_again(plain, Numeral(start, end, value, value, ONE, ONE, "words"))
        return _said_again(plain, _with_fraction(plain, _sum(plain, start)))
    if first in DECADES:
        return None
    if first in PLURALS:
        return _open(plain, start, end, Decimal(PLURALS[first]))
    if first in VULGAR:
        return Numeral(start, end, VULGAR[first], VULGAR[first], VULGAR[first], ONE, "fraction")
    if first in FRACTIONS:
        return part_of(plain, start, end, first)
    return _bare_scale(plain, start)


def _twenties(plain: str, start: int) -> Numeral | None:
    """Twenties and what goes on them: "three score and ten", "fourscore years"."""
    found = SCORES.match(plain, start)
    if found is None or word_before(plain, start)[0] in NO_SCORES:
        return None
    if found["alone"] is not None and plain[start - 1 : start] not in ("", "\n"):
        return None
    rest = sum(ONES.get(word, TENS.get(word, 0)) for word in (found["rest"] or "").lower().split("-"))
    value = Decimal(20 * ONES[(found["joined"] or found["count"]).lower()] + rest)
    return Numeral(start, found.end(), value, value, ONE, ONE, "words")


_AGAIN = re.compile(r" \(([0-9][0-9,.]*[0-9]|[0-9])\)")


def _said_again(plain: str, numeral: Numeral) -> Numeral:
    """The number in words with the digits that say it again in brackets, as contracts have it: "thirty (30) days"."""
    found = _AGAIN.match(plain, numeral.end)
    if found is None or numeral.low is None or not found[1].replace(",", "").replace(".", "", 1).isdigit():
        return numeral
    same = Decimal(found[1].replace(",", "")) == numeral.low * numeral.scale
    return numeral._replace(end=found.end()) if same else numeral


_WORD_VALUES = {word: Decimal(value) for word, value in {**ONES, **TENS, **FUSED}.items()}
_GOES_ON = frozenset(
    {
        *ONES,
        *TENS,
        *FUSED,
        *SCALES,
        *GROUPS,
        *FRACTIONS,
        *(f"{word}s" for word in SCALES),
        "and",
        "fold",
        "point",
    }
)


def _sum(plain: str, start: int) -> Numeral:
    """The words of a number added up as they are read aloud; the loop ends where grammar does.

    A scale at the end ("five thousand") stays apart, so that a range can share it ("four to five thousand").
    """
    total = current = 0
    last, place, at, end = "", 1, start, start
    for _ in range(_MOST_WORDS):
        word, stop = number_word(plain, at)
        size = SCALES.get(word) or GROUPS.get(word) or (_PLURAL_SCALES.get(word) if last else None)
        value = ONES.get(word, TENS.get(word, FUSED.get(word)))
        if size is not None:
            if total and (total < size or not current):
                break
            if size <= 100:
                current, place = (current or 1) * size, size
            else:
                place *= size if current else 1
                total, current, place = total + (current or 1) * size, 0, max(place, size)
            last = "scale"
        elif value is not None:
            if last == "one" and value > 9 and current in _CENTURIES and not total:  # "nineteen eighty-four"
                current, last = current * 100, ""
            if last == "one" or (last == "ten" and not 0 < value < 10):
                break
            current += value
            last, place = ("ten" if word in TENS else "one"), 1
        else:
            break
        end = stop
        at = _past_comma(plain, stop, size or 0) or _skip_and(plain, stop, last, size or 0)
        if at == stop:
            break
    mantissa = Decimal(total + current) / place
    return Numeral(start, end, mantissa, mantissa, ONE, ONE if place == 1 else Decimal(place), "words")


_PLURAL_SCALES = {f"{word}s": size for word, size in SCALES.items() if size > 100}
"""Scales in the plural behind a number word: "five thousands"; hundreds are scored in cricket."""

_MORE_WORDS = re.compile(
    rf", (?=(?:{'|'.join((*ONES, *TENS))})(?:[ -](?:{'|'.join(ONES)}))?[ -](hundred|thousand|million|billion)(?![^\W_]))",
    re.IGNORECASE,
)


def _past_comma(plain: str, at: int, size: int) -> int | None:
    """Past a comma inside a number, before a smaller scale: "five thousand, two hundred and fifty"."""
    more = _MORE_WORDS.match(plain, at) if plain[at] == "," and size >= _THOUSAND else None
    return more.end() if more and SCALES[more[1].lower()] < size else None


_HUNDRED, _THOUSAND = 100, 1000
_HUNDREDS = re.compile(rf"(?:{'|'.join(ONES)})[ -]hundred(?![^\W_])", re.IGNORECASE)
_CENTURIES = range(13, 20)
"""What a year in words begins with."""
_NUMBER_WORD = re.compile(r"[A-Za-z]{3,12}?(?=(?:fold)?(?![^\W_]))")


def number_word(plain: str, at: int) -> tuple[str, int]:
    """The word of a number that may stand at a place, in lower case, and where it ends."""
    found = _NUMBER_WORD.match(plain, at)
    return (found[0].lower(), found.end()) if found else ("", at)


def _skip_and(plain: str, at: int, last: str, size: int = 0) -> int:
    """Past the separator, and past "and" where it joins parts of one number ("a hundred and five")."""
    if last == "scale" and AND_PARTS.match(plain, at):  # "two million and three fifths"
        return at
    if (
        last == "ten" and plain.startswith(" - ", at) and number_word(plain, at + 3)[0] in ONES
    ):  # "twenty - five"
        return at + 3
    word = next_word(plain, at)
    if word and word[1].lower() == "and":
        word = next_word(plain, word.end()) if last == "scale" else None
        if (
            word and size == _HUNDRED and _HUNDREDS.match(plain, word.start(1))
        ):  # "three hundred and five hundred"
            return at
    return word.start(1) if word else at


def _with_fraction(plain: str, numeral: Numeral) -> Numeral:
    """The number with what follows it as a part: "two and a half", "one and three-quarters", "two-thirds"."""
    if numeral.low is None:
        return numeral
    words = next_words(plain, past_hyphen(plain, numeral.end))
    part_word = words[1].lower() if words else ""
    if words and part_word == "and":
        if numeral.scale != _HUNDRED:
            return _with_part(plain, numeral, words)
        size = numeral.low * _HUNDRED  # "a hundred and three fifths"
        whole = numeral._replace(low=size, high=size, scale=ONE)
        more = _with_part(plain, whole, words)
        return numeral if more is whole else more
    if numeral.scale is not ONE and part_word == "point":
        whole = numeral._replace(low=numeral.low * numeral.scale, scale=ONE)
        decimals = with_decimals(plain, whole)
        return numeral if decimals is whole else decimals
    if numeral.scale is not ONE:
        return small_part(plain, numeral) if part_word in FRACTIONS else numeral
    if part_word == "point":
        return with_decimals(plain, numeral)
    return small_part(plain, numeral)


def _with_part(plain: str, numeral: Numeral, words: Words) -> Numeral:
    """The number with a fraction that "and" joins; `words` begin with it: "two and a half", "one and one-half"."""
    lowers = [word.lower() for word in words.groups()[1:3]]
    if len(lowers) == 2 and lowers[0] == "half" and numeral.low is not None:
        value = numeral.low + FRACTIONS["half"]  # "two and half million", "two and half cans"
        then = next_word(plain, words.end(2))
        if lowers[1] in SCALES or (then is not None and is_plural(then[1])):
            return numeral._replace(end=words.end(2), low=value, high=value, place=FRACTIONS["half"])
    if len(lowers) == 1 and plain.startswith(" - ", words.end(2)):  # "one and one - half"
        tail = next_words(plain, words.end(2) + 2)
        if tail and (part := FRACTIONS.get(tail[1].lower())) and (count := ONES.get(lowers[0], 0)):
            value = (numeral.low or Decimal(0)) + count * part
            return numeral._replace(end=tail.end(1), low=value, high=value, place=part)
    if len(lowers) < 2 or numeral.low is None:
        return numeral
    count = 1 if lowers[0] in ("a", "an") else ONES.get(lowers[0], 0)
    part = FRACTIONS.get(lowers[1])
    if more := compound_part(plain, words.end(2) - len(words[2])):  # "two and five thirty-seconds"
        return _plus(numeral, more)
    if not count and lowers[0] in TENS:
        return _with_small_part(plain, numeral, words)
    apart = words[4] is not None and is_halved(singular(words[4]))  # "two and three quarter hours"
    joined = count > 1 and (plain[words.end(2)] == "-" or apart)  # "three and three-quarter miles"
    if (
        not count
        or part is None
        or (lowers[1].endswith("s") == (count == 1) and not joined)
        or part < _SMALLEST_PART
    ):
        return numeral
    if (
        lowers[1] in OF_REST
        and is_of(words[4])
        and lowers[0] != "a"
        and not is_of_a_unit(plain, words.end(4))
    ):
        return numeral  # "ten and one third of the rest"
    value = numeral.low + count * part
    return numeral._replace(end=words.end(3), low=value, high=value, place=part)


_SMALLEST_PART = Decimal("0.05")


def _plus(numeral: Numeral, more: Numeral) -> Numeral:
    """The number with a part added to it."""
    if numeral.low is None or more.low is None or more.low >= 1:
        return numeral
    value = numeral.low + more.low
    return numeral._replace(end=more.end, low=value, high=value, place=more.place)


def _with_small_part(plain: str, numeral: Numeral, words: Words) -> Numeral:
    """The number with parts that a number of two words counts: "two and fifty-four hundredths"."""
    count = _sum(plain, words.end(2) - len(words[2]))
    then = next_word(plain, count.end)
    part = FRACTIONS.get(then[1].lower()) if then and then[1].endswith("s") else None
    if part is None or then is None or count.low is None or numeral.low is None or count.low * part >= 1:
        return numeral
    value = numeral.low + count.low * part
    return numeral._replace(end=then.end(), low=value, high=value, place=part)


def _bare_scale(plain: str, start: int) -> Numeral | None:
    """A scale without a number word: "a million" is one million; "several million" has no figure."""
    numeral = _with_fraction(plain, _sum(plain, start))
    if plain.endswith("multi - ", 0, start):
        return numeral._replace(start=start - len("multi - "), low=None, high=None, form="vague")
    before, begin = word_before(plain, start)
    if before in ("a", "an"):
        return numeral._replace(start=begin)
    if before == "of":
        before, begin = word_before(plain, begin)
        before += " of"
    if before in VAGUE:
        return numeral._replace(start=begin, low=None, high=None, form="vague")
    several = numeral.end > number_word(plain, start)[1] and before not in (
        "the",
        "per",
    )  # "hundred thousand"
    return numeral if several or _is_bare(plain, start, numeral.end) else None


def _is_bare(plain: str, start: int, end: int) -> bool:
    """Whether a scale stands for one of it without an article: "thousand dollars", "million of people"."""
    words = next_words(plain, end)
    if not words or plain[max(0, start - 4) : start].lower() == "per ":
        return False
    unit = unit_named(words[1].lower())
    if (
        unit and unit not in TIMES and words[1].islower() and plain[end] == " "
    ):  # "thousand litres"; "the hundred days"
        return True
    return is_money(words[1]) or (is_of(words[1]) and words[2] is not None and is_plural(words[2]))


def _open(plain: str, start: int, end: int, size: Decimal) -> Numeral | None:
    """An open number: "thousands" is 1,000 to 10,000, "tens of millions" 10 to 100 million."""
    word = plain[start:end]
    if plain.startswith(f" and {word.lower()}", end) and not plain[end + 5 + len(word)].isalnum():
        end += 5 + len(word)  # "hundreds and hundreds of firms"
    words = next_words(plain, end)
    if words and is_of(words[1]) and words[2] and (then := _SIZES.get(words[2].lower())):
        size *= then
        end = words.end(2)
    elif plain[start:end].lower() in ("tens", "scores") and not (words and is_of(words[1])):
        return None
    return Numeral(start, end, size, size * 10, size, ONE, "open")


_SIZES = {**PLURALS, **SCALES}
