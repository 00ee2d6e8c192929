"""Four digits that are a year: bare, as a decade, as the two years of a season."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from checker.extract.dates.figures import readings
from checker.extract.quantities.context import hedge_before
from checker.extract.quantities.nouns import plural_noun
from checker.extract.quantities.plurals import is_plural, singular
from checker.extract.quantities.symbols import Unit
from checker.extract.quantities.units import unit_at
from checker.lexicon.calendar import BEFORE_BOUND, BEFORE_YEARS
from checker.lexicon.counting import BOUNDS, NUMBERED, PREPOSITIONS, TELLS_COUNT, WHEN_ELSE
from checker.lexicon.currencies import SIGNS
from checker.lexicon.numbers import SHORT_SCALES, WESTERN
from checker.lexicon.trends import NOUNS, TRENDS
from checker.lexicon.units import CAREFUL, POINTS, SYMBOLS, TIMES
from checker.lexicon.words import ARTICLES, FUNCTION_WORDS
from checker.model import DateRange
from checker.text.around import Word, next_word
from checker.text.wordnet import parts_of_speech

__all__ = ["YearFound", "year_at"]

_FIRST_YEAR, _LAST_YEAR = 1500, 2199
"""Four digits in this span are a year unless something says otherwise."""
_LIKELY_FROM, _LIKELY_TO = 1900, 2100


class YearFound(NamedTuple):
    """Where a year stands, the year where it is nothing else, and its readings."""

    start: int
    end: int
    year: Decimal | None
    dates: tuple[DateRange, ...]


def year_at(
    plain: str, start: int, end: int, words: Sequence[str], following: Word | None
) -> YearFound | None:
    """The year, the decade or the season that the digits from `start` to `end` are, if they are one.

    `words` are those before the digits, `following` is the one after.
    """
    if plain[end] in " BA" and (era := _of_era(plain, start, end)):
        return era
    if plain[start - 1] == " " and plain.endswith(_IN_OUR_ERA, 0, start) and plain[start:end].isdigit():
        year = int(plain[start:end])
        return YearFound(start, end, Decimal(year), readings(year)) if 0 < year <= _LAST_YEAR else None
    if end - start != 4 or not plain[start:end].isdigit():
        return None
    before = plain[start - 1] if start else " "
    if (before.isalnum() and plain[start - 2 : start] != "FY") or before in f"{SIGNS}/#":
        return None
    if words and words[-1] in NUMBERED:
        return None
    if plain[end] and plain[end] in "-/–":
        if plain[end] == "–" and plain[end + 1].isalpha() and words and words[-1] in BEFORE_YEARS:
            return _year(plain, start, int(plain[start:end]), words, None)  # "in 2010–though"
        return _season(plain, start)
    if plain[end] == " " and (apart := _SEASON_APART.match(plain, end)) and _follow(start, plain, apart):
        return YearFound(start, apart.end(), None, _two_years(int(plain[start:end])))
    return _year(plain, start, int(plain[start:end]), words, following)


_ERA = re.compile(r" ?(?:(?P<before>B\.C\.(?:E\.)?|BCE?|bce?)|A\.D\.|AD)(?![A-Za-z0-9])")
"""What says from when years count (The Chicago Manual of Style, 9.35); "CE" alone is a mark too, "ad" an advertisement."""
_LONGEST_AGO = 6
_IN_OUR_ERA = (" AD ", " A.D. ")
"""The same before the year: "AD 79"."""


def _of_era(plain: str, start: int, end: int) -> YearFound | None:
    """A year of few digits that says from when it counts: "300 BC", "79 AD"; no calendar here holds those before Christ."""
    found = _ERA.match(plain, end)
    digits = plain[start:end].replace(",", "")
    if found is None or not digits.isdigit() or len(digits) > _LONGEST_AGO or plain[start - 1] in SIGNS:
        return None
    if found["before"]:
        return YearFound(start, found.end(), None, ())
    year = int(digits)
    return YearFound(start, found.end(), Decimal(year), readings(year)) if 0 < year <= _LAST_YEAR else None


_SEASON_APART = re.compile(r" [-–] ([0-9]{2})(?![\w%]|[.,/-][0-9])")
"""The second year of two, apart from the first: "2012 - 13"."""


def _follow(start: int, plain: str, apart: re.Match[str]) -> bool:
    """Whether the two digits are those of the year after the first."""
    return (int(plain[start + 2 : start + 4]) + 1) % 100 == int(apart[1])


def _two_years(first: int) -> tuple[DateRange, ...]:
    """The days of a year and the next."""
    return (DateRange(date(first, 1, 1), date(first + 1, 12, 31)),)


def _season(plain: str, start: int) -> YearFound | None:
    """2018-19, 2016–2020: from the first day of the one year to the last of the other."""
    second = plain[start + 5 : start + 9]
    second = second if second.isdecimal() else second[:2]
    end = start + 5 + len(second)
    if not second.isdecimal() or len(second) % 2 or plain[end].isalnum() or plain[end] in "_%-":
        return None
    first, last = int(plain[start : start + 4]), int(second)
    last += first - first % 100 if len(second) == 2 else 0
    if not _FIRST_YEAR <= first < last <= _LAST_YEAR or (len(second) == 4 and _is_range(plain, end)):
        return None
    return YearFound(start, end, None, (DateRange(date(first, 1, 1), date(last, 12, 31)),))


def _is_range(plain: str, end: int) -> bool:
    """Whether two numbers of four digits are measured: "1990-2000 kg"."""
    following = next_word(plain, end)
    unit = unit_at(plain, end, following, False, False) if following or plain[end] in "%° " else None
    return unit is not None and unit.name not in TIMES | POINTS and not (following and plain[end] == "-")


def _year(
    plain: str, start: int, year: int, words: Sequence[str], following: Word | None
) -> YearFound | None:
    """Four digits that are a year: with a month before them, as a decade, or with no unit after them."""
    end = start + 4
    if not _FIRST_YEAR <= year <= _LAST_YEAR and not _is_early(plain, end, year, words, following):
        return None
    if not following:
        char = plain[end]
        if char == "s" and not plain[end + 1].isalnum():
            return _decade(start, year)
        if char.isalnum() or (char and char in "%°€$"):
            return None
    if (
        (other := _OTHER_END.match(plain, end))
        and words[-1:] in (["from"], ["between"])
        and _is_range(plain, other.end())
    ):
        return None
    owned = (
        plain.startswith(("'s", "’s"), end) and _LIKELY_FROM <= year <= _LIKELY_TO
    )  # "over 2017's exports"
    if not owned and _is_count(plain, end, year, words, following):
        return None
    return YearFound(start, end, Decimal(year), readings(year))


_OTHER_END = re.compile(r" (?:to|and) [12][0-9]{3}(?![0-9])")
"""The second of two numbers of four digits: "from 1800 | to 2000 kg"."""
_EARLIEST = 1000


def _is_early(plain: str, end: int, year: int, words: Sequence[str], following: Word | None) -> bool:
    """Whether four digits are a year before those that news tells mostly: "begun in 1248 and", "since 1386,"."""
    if not _EARLIEST <= year < _FIRST_YEAR or words[-1:] not in (["in"], ["since"], ["circa"], ["until"]):
        return False
    if following is None:
        return plain[end] in ".,;:)" and not plain[end + 1].isdigit()
    return following[1] in ("and", "when", "by", "but", "after")


def _decade(start: int, year: int) -> YearFound:
    """The 1970s, the 1800s; "2018s" is the year 2018 that has lost its apostrophe."""
    if year % 10:
        return YearFound(start, start + 4, Decimal(year), readings(year))
    last = year + (99 if year % 100 == 0 and year < 2000 else 9)
    return YearFound(start, start + 5, None, (DateRange(date(year, 1, 1), date(last, 12, 31)),))


def _is_count(plain: str, end: int, year: int, words: Sequence[str], following: Word | None) -> bool:
    """Whether a hedge, a unit or a counted noun makes the four digits a number after all."""
    if words and words[-1] in BOUNDS:
        if words[-1] == "of" and words[-2:-1] == ["average"]:
            return True
        hedged = words[-1] not in ("to", "of") and hedge_before(words)[0] not in (None, "about")
        if (
            hedged and not _is_base(plain, end, year, words) and not BEFORE_BOUND.intersection(words[-3:-1])
        ):  # "since at least 1940"
            return True
    if not following:
        return unit_at(plain, end, None, False, False) is not None
    if tuple(words[-2:]) in TELLS_COUNT and is_plural(following[1]) and following[1].islower():
        return True
    likely = _LIKELY_FROM <= year <= _LIKELY_TO and year % 100 != 0
    unit = unit_at(plain, end, following, False, False)
    if unit and likely and words[-1:] == ["in"] and unit.name in TIMES and WHEN_ELSE.match(plain, unit.end):
        return False  # "in 2016 days after the vote", whose comma was dropped
    if unit and likely and words[-1:] == ["the"] and _is_edition(plain, following):
        return False
    if unit and _is_measure(following[1], unit, words) and plain[end] != "-":
        return unit.name not in ("second", "minute") or _lasts(following[1], words)
    if following[1] in _SCALE_WORDS and plain[end] == " " and plain[following.end()] != "-":
        return True  # "1900 million euros"
    if not likely and is_plural(following[1]):
        return True
    told = bool(words) and (words[-1] in BEFORE_YEARS or words[-1] in ARTICLES)
    return not (likely or told) and following[1].islower() and plural_noun(plain, end) is not None


_SCALE_WORDS = frozenset((*WESTERN, *SHORT_SCALES)) - {"hundred"}


def _is_measure(word: str, unit: Unit, words: Sequence[str]) -> bool:
    """Whether the word after four digits is a unit in small letters, a currency, or a symbol that is nobody's initials: "2000 MW"."""
    if word[0].islower() or unit.kind != "quantity":
        return True
    return word in SYMBOLS and word not in CAREFUL and words[-1:] not in (["the"], ["in"], ["since"])


def _lasts(word: str, words: Sequence[str]) -> bool:
    """Whether seconds or minutes are counted: "ran for 1950 seconds"; "the 2015 minutes" are those of a meeting."""
    return word != "second" and words[-1:] != [] and words[-1] not in ARTICLES | {"in", "of", "since"}


def _is_base(plain: str, end: int, year: int, words: Sequence[str]) -> bool:
    """Whether four digits are the year that something is compared with: "a jump over 2017", "6% higher than 2021"."""
    if words[-1] not in ("than", "over"):
        return False
    *before, last = plain[max(0, end - _REACH) : end].lower().split()[:-2] or [""]
    likely = _LIKELY_FROM <= year <= _LIKELY_TO and year % 100 != 0
    if words[-1] == "than":
        return likely and (last not in _MORE or (before != [] and before[-1].endswith(_SIZES)))
    if _is_change(last):
        return True
    counts = parts_of_speech(singular(last)) if last.isalpha() and last not in PREPOSITIONS else {}
    return likely and counts.get("n", -1) > counts.get("v", -1) and any(map(_is_change, before))


def _is_change(word: str) -> bool:
    """Whether a word tells a change or its size: "jump", "3%"."""
    return word in NOUNS or word in TRENDS or word.endswith(_SIZES)


_SIZES = ("%", "cent", "points")
_MORE = ("more", "less", "fewer")
_REACH = 60


def _is_edition(plain: str, following: Word) -> bool:
    """Whether the symbol after a year can be the initials of a body, in small letters: "the 2015 | mls campaign"."""
    then = next_word(plain, following.end())
    return (
        following[1] in SYMBOLS and then is not None and then[1].isalpha() and then[1] not in FUNCTION_WORDS
    )
