"""Ages: "28-year-old", "Wang, 28,", "aged 28", "in his 20s", "a six-month-old", "87 yo"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from checker.extract.lexicon.ages import AGED, BECOMES, PERSON_NOUNS, PERSONS, POSSESSIVES, UNITS
from checker.extract.lexicon.calendar import MONTHS
from checker.extract.lexicon.numbers import DECADES, TENS
from checker.extract.quantities.words import SEPARATOR
from checker.patterns import pattern

__all__ = ["OLDEST", "age_end", "bare_age", "decade_of_life", "may_precede_age"]

OLDEST = 120
"""Years: the oldest person whose age is documented lived 122."""

_OLD = pattern(rf"(?:{SEPARATOR}-?| - )(?:olds?\b|of{SEPARATOR}age\b)", re.IGNORECASE)
_YO = pattern(rf"{SEPARATOR}?-?(?:yo|y/o|y\.o\.|yrs?{SEPARATOR}old)(?![^\W_])", re.IGNORECASE)


def age_end(plain: str, end: int, unit: str | None) -> int | None:
    """Where an age ends whose number and unit end at `end`; None when no age is meant.

    Without a unit only "yo" makes a number an age.
    """
    beyond = plain[end + 1]
    if unit in UNITS:
        found = _OLD.match(plain, end) if beyond in "oO-" else None
    elif unit is None:
        found = _YO.match(plain, end) if beyond == "y" or plain[end] == "y" else None
    else:
        return None
    return found.end() if found else None


_BEFORE_AGE = AGED | BECOMES | {"of", "is", "was", "were", "be", "am", "only", "just"}
"""Words that an age without a unit stands after."""


def may_precede_age(word: str) -> bool:
    """Whether an age without a unit can stand after the word: "aged", "Wang,"."""
    return word in _BEFORE_AGE or word[-1] == ","


def bare_age(plain: str, start: int, end: int, words: Sequence[str]) -> bool:
    """Whether a bare number is an age by the words before it: "aged 28", "Wang, 28,", "who was 10"."""
    if not words:
        return False
    last = words[-1]
    if last[-1] == ",":
        return _apposition(plain, start, end, last)
    if last not in _BEFORE_AGE:
        return False
    if last in AGED:
        return True
    if last == "of" and words[-2:-1] in (["age"], ["ages"]):
        return True
    if plain.startswith((" when he", " when she", " when they"), end):
        return last in ("is", "was", "were", "only", "just")
    following = plain[end]
    if (
        following
        and following not in '.,;:!?)\n”"'
        and not plain.startswith((" when", " in ", " at ", " by ", " and "), end)
    ):
        return False
    if last in BECOMES:
        return len(words) > 1
    return last in ("is", "was", "be", "am", "only") and any(word in PERSONS for word in words[-4:-1])


def _apposition(plain: str, start: int, end: int, last: str) -> bool:
    """A number set off after a name: "Jane Roe, 28,"; after a month it is a day."""
    following = plain[end]
    if not following or following not in ",.;—)" or plain[end + 1].isdigit() or plain[start - 1] != " ":
        return False
    name = last[:-1].rstrip(".")
    if not name.replace("-", "").replace("’", "").replace("'", "").isalpha() or name in MONTHS:
        return False
    begin = start - 1
    while begin and plain[begin - 1] == " ":
        begin -= 1
    if name in PERSON_NOUNS or name in PERSONS:
        return following == ","
    return plain[begin - len(last) : begin - len(last) + 1].isupper()


def decade_of_life(plain: str, start: int, end: int, words: Sequence[str]) -> tuple[Decimal, int] | None:
    """The first year and the end of a decade of life: "in his 20s", "her mid-thirties", "a 40-something"."""
    first = plain[start:end]
    decade = DECADES.get(first)  # "her Sixties house" is in capitals
    if decade is None:
        decade = int(first) if len(first) == 2 and first.isdigit() else TENS.get(first.lower(), 0)
        if decade not in _DECADES:
            return None
        if some := _SOMETHING.match(plain, end):
            return Decimal(decade), some.end()
        if not first.isdigit() or plain[end] != "s":
            return None
        end += 1
    whose = any(word.partition("-")[0] in POSSESSIVES for word in words[-2:])
    return (Decimal(decade), end) if whose else None


_DECADES = range(20, OLDEST, 10)
_SOMETHING = pattern(r"-somethings?\b")
