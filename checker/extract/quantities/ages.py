"""Ages: "28-year-old", "Wang, 28,", "aged 28", "in his 20s", "a six-month-old", "87 yo"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from checker.lexicon.ages import (
    AFTER_SUBJECT,
    AGED,
    BECOMES,
    BEFORE,
    BEFORE_NOUN,
    BEFORE_WHEN,
    BOUNDED,
    NO_PERSONS,
    PEOPLE,
    PERSON_ENDINGS,
    PERSON_NOUNS,
    PERSONS,
    POSSESSIVES,
    UNITS,
)
from checker.lexicon.calendar import MONTHS
from checker.lexicon.numbers import DECADES, TENS
from checker.text.around import SEPARATOR, next_word, past_gap

__all__ = ["OLDEST", "age_end", "bare_age", "decade_of_life", "may_precede_age"]

OLDEST = 120
"""Years: the oldest person whose age is documented lived 122."""

_YO = re.compile(rf"{SEPARATOR}?-?(?:yo|y/o|y\.o\.|yrs?{SEPARATOR}old)(?![^\W_])", re.IGNORECASE)


def age_end(plain: str, end: int, unit: str | None) -> int | None:
    """Where an age ends whose number and unit end at `end`; None when no age is meant.

    Without a unit only "yo" makes a number an age.
    """
    beyond = plain[end + 1]
    if unit in UNITS:
        return _old_end(plain, end) if beyond in "oO-" else None
    found = _YO.match(plain, end) if unit is None and (beyond == "y" or plain[end] == "y") else None
    return found.end() if found else None


def _old_end(plain: str, end: int) -> int | None:
    """Where "old" or "of age" after an age's unit ends."""
    at = past_gap(plain, end)
    word = next_word(plain, at if plain[at] == "-" else end)
    if not word and plain.startswith(" - ", end):
        word = next_word(plain, end + 2)
    if not word:
        return None
    name = word[1].lower()
    if name == "of":
        then = next_word(plain, word.end())
        return then.end() if then and then[1].lower() == "age" else None
    old = name.removesuffix("'s").removesuffix("’s")
    return word.start(1) + len(old) if old in ("old", "olds") else None


_BOUNDS = frozenset(("over", "under", "above", "below"))


def may_precede_age(word: str) -> bool:
    """Whether an age without a unit can stand after the word: "aged", "Wang,"."""
    return word in BEFORE or word in _BOUNDS or word[-1] == ","


def bare_age(plain: str, start: int, end: int, words: Sequence[str]) -> bool:
    """Whether a bare number is an age by the words before it: "aged 28", "Wang, 28,", "who was 10"."""
    if not words:
        return False
    last = words[-1]
    if last[-1] == ",":
        return _apposition(plain, start, end, last)
    if last in _BOUNDS:
        return BOUNDED.match(plain, end) is not None and (
            words[-2:-1] == ["aged"] or (words[-2:-1] != [] and words[-2] in PEOPLE)
        )
    if last not in BEFORE:
        return False
    if last in AGED:
        return True
    if last == "of" and words[-2:-1] in (["age"], ["ages"]):
        return True
    if plain.startswith((" when he", " when she", " when they"), end):
        return last in BEFORE_WHEN
    following = plain[end]
    if (
        following
        and following not in '.,;:!?)\n”"'
        and not plain.startswith((" when", " in ", " at ", " by ", " and "), end)
    ):
        return False
    if last in BECOMES:
        return len(words) > 1
    return last in AFTER_SUBJECT and any(word in PERSONS for word in words[-4:-1])


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
    if (
        name.endswith(PERSON_ENDINGS)
        and name not in NO_PERSONS
        and BEFORE_NOUN.search(plain, max(0, begin - len(last) - 8), begin - len(last))
    ):
        return following == "," and end - start == 2
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
_SOMETHING = re.compile(r"-somethings?\b")
