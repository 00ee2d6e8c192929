"""Shares that two numbers tell: "one in five", "nine of 10", "one household in nine"."""

from __future__ import annotations

import re
from decimal import Decimal

from checker.extract.quantities.digits import DIGITS, digits_at, divided
from checker.extract.quantities.nouns import plural_noun
from checker.extract.quantities.numerals import words_at
from checker.extract.quantities.plurals import is_plural
from checker.extract.quantities.sides import Side
from checker.extract.quantities.units import unit_at
from checker.lexicon.nouns import LABELS
from checker.lexicon.numbers import ONE, ONES, SCALES, TENS
from checker.lexicon.ranks import TALLYING_VERBS, TRIED
from checker.lexicon.subjects import ENDS_SHARE, TOLD_OF_MEASURE
from checker.lexicon.units import TIMES
from checker.text.around import Word, next_word, past_gap, word_before
from checker.text.wordnet import noun_class

__all__ = ["ratio"]

_LARGEST_WHOLE = 10**9
_SMALL_WHOLE = 10
"""After "of" alone only small numbers are a proportion: "nine of 10", but 16 of 64 dishes are counted."""


def ratio(plain: str, side: Side) -> Side:
    """A proportion, "one in five" or "9 of 10", as the fraction that it is; other numbers unchanged."""
    if side.place is not ONE or side.low is None or side.form not in ("digits", "words"):
        return side
    if side.following and side.following[1].lower() == "over":
        return _over(plain, side, side.low * side.scale)
    if side.scale is not ONE:
        return side
    if side.low == 1 and (told := _one_noun_in(plain, side)):
        return told
    joint = side.following[1].lower() if side.following else ""
    if side.following is None or joint not in ("in", "of", "out"):
        return side
    at, every = side.following.end(), joint == "out"
    then = next_word(plain, at)
    if every and (then is None or then[1].lower() != "of"):
        return side
    while then and then[1].lower() in ("of", "every"):
        at, every = then.end(), True
        then = next_word(plain, at)
    whole, end = _whole(plain, at, then, every)
    if not 0 < side.low < whole <= (_SMALL_WHOLE if joint == "of" else _LARGEST_WHOLE):
        return side
    if joint == "of" and not every and _is_no_share(plain, side.start, end):
        return side  # "seven of nine shots"
    following = next_word(plain, end)
    measured = unit_at(plain, end, following, False, False)
    sold = side.low == 1 and joint == "in" and measured is not None and measured.kind == "quantity"
    if (
        sold
        and measured is not None
        and measured.name not in TIMES
        and TOLD_OF_MEASURE.match(plain, measured.end)
    ):
        measured = None  # "1 in 3 pints sold"
    if measured or (following and following[1].lower() in SCALES):
        return side  # "one in ten billion-dollar firms"
    part = divided(side.low, whole)
    return side._replace(
        end=end, low=part, high=part, place=divided(1, whole), form="fraction", following=following
    )


def _over(plain: str, side: Side, low: Decimal) -> Side:
    """A fraction that is read aloud, "one over twenty", "11 over 7"; other numbers unchanged."""
    at = side.following.end() if side.following else side.end
    whole, end = _whole(plain, at, next_word(plain, at), False)
    if not (_DIVIDED.match(plain, end) and _DIVIDES.search(plain, max(0, side.start - 12), side.start)):
        return side
    if not (abs(low) < whole <= _LARGEST_WHOLE or 1 < whole < _PRESSURE):
        return side
    part = divided(low, whole)
    return side._replace(
        end=end,
        low=part,
        high=part,
        place=divided(1, whole),
        scale=ONE,
        form="fraction",
        following=next_word(plain, end),
    )


def _is_no_share(plain: str, start: int, end: int) -> bool:
    """Whether two numbers with "of" tell a place in a row or a tally: "page 1 of 6", "seven of nine shots"."""
    labelled = word_before(plain, start)[0].lower() in LABELS | {"caption"}
    return labelled or _is_tally(plain, end) or _is_played(plain, start, end)


def _is_tally(plain: str, end: int) -> bool:
    """Whether what was tried or played follows the two numbers: "seven of nine | free throws"."""
    noun = plural_noun(plain, end)
    return noun is not None and noun.name in TRIED


def _is_played(plain: str, start: int, end: int) -> bool:
    """Whether two numbers tell what was hit or won, with no noun: "hit six of seven | from deep"; "won six of ten voters" has one."""
    word = word_before(plain, start)[0]
    return word.lower() in TALLYING_VERBS and plural_noun(plain, end) is None


def _one_noun_in(plain: str, side: Side) -> Side | None:
    """The share that one of a kind is of so many: "one household in nine"; no number of another noun, "one win in nine games"."""
    found = _ONE_NOUN_IN.match(plain, side.end) if side.form == "words" else None
    if found is None or is_plural(found["noun"]) or noun_class(found["noun"]) not in _SHARED:
        return None
    whole, end = _whole(plain, found.start("whole") - 1, next_word(plain, found.start("whole") - 1), True)
    if not 1 < whole <= _LARGEST_WHOLE or not ENDS_SHARE.match(plain, end):
        return None
    part = divided(1, whole)
    return side._replace(
        end=end,
        low=part,
        high=part,
        place=part,
        form="share",
        kind="number",
        unit=f"fraction of {found['noun']}",
        following=None,
    )


_ONE_NOUN_IN = re.compile(r" (?:[a-z]+ )?(?P<noun>[A-Za-z]{2,}) in (?:every )?(?P<whole>[a-z0-9])")
_SHARED = ("person", "Tops", "group", "animal", "artifact", "plant", "")
"""Classes of nouns whose share is told so; "one day in five", "one win in nine" too, but for times and deeds."""
_DIVIDES = re.compile(r"(?:^|\n|\b(?:is|are|equals|of|by|times|to|=) |[(:=] ?)\Z")
_DIVIDED = re.compile(r"\s*(?:[.,;:)?!=]|\Z)")
"""What stands around a fraction that is read aloud, "one over twenty"; "one over par" is none."""
_PRESSURE = 40
"""From here on the second number is that of a blood pressure, "120 over 80"."""
_YEARS = range(1500, 2200)


def _whole(plain: str, end: int, following: Word | None, every: bool) -> tuple[Decimal, int]:
    """The whole number after `end`, in digits or in words, and where it ends; 0 where there is none.

    `every` says that it stands after "every" or "out of": only then can it look like a year.
    """
    if following:
        word = following[1].lower()
        if (
            word == "a"
            and (then := next_word(plain, following.end()))
            and (size := SCALES.get(then[1].lower()))
        ):
            return Decimal(size), then.end()
        if every and (size := SCALES.get(word)):  # "one in every hundred"
            return Decimal(size), following.end()
        numeral = words_at(plain, following.start(1), following.end(), next_word(plain, following.end()))
        if word not in _WHOLES or numeral is None or numeral.low is None or numeral.form != "words":
            return Decimal(0), end
        return numeral.low * numeral.scale, numeral.end
    run = DIGITS.match(plain, past_gap(plain, end))
    numeral = digits_at(plain, run.start(), run.end()) if run and run.start() != end else None
    if numeral is None or numeral.low is None or plain[numeral.end].isalnum() or plain[numeral.end] == "%":
        return Decimal(0), end
    scale = next_word(plain, numeral.end) if plain[numeral.end] == " " else None
    if scale and (size := SCALES.get(scale[1].lower())) and plain[scale.end()] != "-":  # "one in 292 million"
        return numeral.low * size, scale.end()
    if numeral.place is not ONE:
        return Decimal(0), end
    if "," not in plain[end : numeral.end] and int(numeral.low) in _YEARS and not every:
        return Decimal(0), end
    return numeral.low, numeral.end


_WHOLES = frozenset((*ONES, *TENS, *SCALES))
