"""Numbers that are labels: of sections, lists, days, seasons, versions, rounds, rankings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from checker.extract.quantities.codes import is_emergency_call
from checker.extract.quantities.named import is_body, is_model
from checker.extract.quantities.plurals import is_plural
from checker.lexicon import nouns
from checker.lexicon.counting import BEFORE_DAY, CODE_APART, LAST_ROUNDS, NUMBERED_AHEAD, VERSIONED
from checker.lexicon.labelled import (
    CALLED_BEFORE,
    CITED,
    DOWN,
    HOUR_AHEAD,
    HOUR_BEFORE,
    REPORTED,
    SERIES_AHEAD,
    SERIES_BEFORE,
    WORN,
)
from checker.lexicon.units import TIMES
from checker.lexicon.words import MODALS
from checker.text.around import next_word

__all__ = [
    "is_called",
    "is_day",
    "is_in_series",
    "is_label",
    "is_lettered",
    "is_list_number",
    "is_numbered",
    "is_pronoun",
    "is_rank",
    "is_ranking",
    "is_round",
    "is_version",
    "is_worded_label",
]

_AFTER_LIST_NUMBER = (". ", ") ", ".\t", ")\t")


def is_list_number(plain: str, start: int, end: int) -> bool:
    """Whether the number opens a line as "1. " or "2) ", or counts on in running text: "… them. 2. Stir. 3. Wait."."""
    if plain[end : end + 2] not in _AFTER_LIST_NUMBER:
        return False
    return _counts_on(plain, start, end) or (
        not plain[max(0, plain.rfind("\n", max(0, start - 5), start) + 1, start - 5) : start].strip(" (#")
        and (start < 5 or "\n" in plain[start - 5 : start])
    )


def is_rank(plain: str, start: int, end: int) -> bool:
    """Whether the number between two sentences is the rank of what a colon leads to: "worth £3m. 172: Composer Jo Poe"."""
    return (
        plain.startswith(": ", end)
        and plain[end + 2].isupper()
        and plain[max(0, start - 2) : start] in _BETWEEN
    )


_BETWEEN = (". ", "! ", "? ", ") ")


def _counts_on(plain: str, start: int, end: int) -> bool:
    """Whether a number that stands by itself between two sentences has the one before or after it near."""
    if end - start > 2 or not plain[start:end].isdecimal() or not plain[end + 2].isupper():
        return False
    if start and plain[max(0, start - 4) : start].rstrip(" ")[-1:] not in _SENTENCE_ENDS:
        return False
    number = int(plain[start:end])
    after = plain.find(f" {number + 1}. ", end, end + _NEXT_ITEM)
    before = plain.rfind(f"{number - 1}. ", max(0, start - _NEXT_ITEM), start)
    return after > 0 or (before >= 0 and not plain[before - 1].isdigit())


_SENTENCE_ENDS = tuple('.!?:…)”"\n')

_NEXT_ITEM = 400
"""Characters to the next number of a list in running text."""


def is_label(words: Sequence[str]) -> bool:
    """Whether the word before the number makes it a label: "Section 427", "page 3", "Articles 101 and 102"."""
    if words[-1:] == ["."] and words[-2:-1] == ["no"]:  # "the no . 2 maker", as tokenisers have it
        return True
    if not words or words[-1].rstrip(".") not in nouns.LABELS or words[-2:-1] in _MAY:  # "can seat 300"
        return False
    return not ((words[-1] in TIMES or words[-1] == "row") and words[-2:-1] != [] and words[-2] in _WHICH)


def is_day(plain: str, start: int, end: int, words: Sequence[str]) -> bool:
    """Whether the number is a day behind a month in small letters that is a word too: "on march 26", "may 16"."""
    printed = plain[start:end]
    if not words or len(printed) > 2 or not printed.isdecimal() or int(printed) > _LONGEST_MONTH:
        return False
    if plain[end : end + 1] in ("%", "-"):
        return False
    if words[-1] == "march" and words[-2:-1] == ["of"] and not next_word(plain, end):
        return True  # "as of march 31 ,"
    if words[-1] == "may":  # "may 5 people come"
        then = next_word(plain, end)
        return plain[start - 4 : start] == "may " and not (then and is_plural(then[1]))
    return (
        words[-1] == "march"
        and words[-2:-1] != []
        and words[-2] in BEFORE_DAY
        and plain[start - 6 : start - 1] == "march"
    )


_LONGEST_MONTH = 31


def is_called(plain: str, start: int, end: int) -> bool:
    """Whether the words right before a number alone make it a name: "AM 1340", "mile marker 211", "wearing 44"."""
    first = max(0, start - _LONGEST_CALL)
    series = SERIES_BEFORE.search(plain, max(0, start - _LONGEST_SERIES), start)
    if series and (series["before"] or SERIES_AHEAD.match(plain, end)) and not _is_plural_next(plain, end):
        return True
    if _is_hour(plain, start, end):
        return True
    called = next((found for mark in _CALLS if (found := mark.search(plain, first, start))), None)
    return called is not None and not _is_plural_next(plain, end) and plain[end] not in "%°"


_CALLS = (CALLED_BEFORE, CITED, DOWN, WORN)
_LONGEST_CALL = 20
_LONGEST_MEETING = 84


def _is_hour(plain: str, start: int, end: int) -> bool:
    """Whether the number is an hour of the clock: "they met at the pier at 6"."""
    if (
        plain[start - 4 : start] not in (" at ", " by ")
        or not plain[start:end].isdecimal()
        or not 0 < int(plain[start:end]) <= _HOURS
    ):
        return False
    return (
        HOUR_AHEAD.match(plain, end) is not None
        and HOUR_BEFORE.search(plain, max(0, start - _LONGEST_MEETING), start) is not None
    )


_HOURS = 12

_WHICH = frozenset("a last this next each every a per that past same".split())
"""What makes a stretch of time no label: "last week 978 people", but "week 12"."""


def is_worded_label(words: Sequence[str]) -> bool:
    """Whether the word before a number in words makes it a label: "phase two", "the number one brand"."""
    if not words or words[-1] not in nouns.WORDED_LABELS:
        return False
    return not (
        words[-1] in TIMES and words[-2:-1] != [] and words[-2] in _WHICH
    )  # "this week two officials"


_SERIES = re.compile(r"([A-Z][a-z]+) (?:[0-9]{1,3}(?:, [0-9]{1,3}){0,6},? (?:and|or|to|&) )?\Z")

_PAIR = re.compile(r"[a-z] [A-Za-z]*[A-Z][A-Za-z]* ([1-9][0-9]?) (?:and|or|to|&) \Z")
"""A name with its number, to which the next number is joined."""

_LONGEST_SERIES = 48


def is_in_series(plain: str, start: int, end: int) -> bool:
    """Whether the number is one of a series of labels: "Articles 101 and 102", "Years 7 and 8"."""
    found = _SERIES.search(plain, max(0, start - _LONGEST_SERIES), start)
    if found is None or found[1].lower() in nouns.SERIES:
        return found is not None
    if found[1].endswith("s") and found[1][:-1].lower() in nouns.LABELS:  # "Lanes 3 and 4"
        return True
    pair = _PAIR.search(plain, max(0, start - _LONGEST_SERIES), start)  # "Windows 10 and 11"
    return pair is not None and plain[start:end] == str(int(pair[1]) + 1)


def is_numbered(plain: str, start: int, end: int, words: Sequence[str]) -> bool:
    """Whether the digits are a label by what stands around them: a day, a number to call, one of a series."""
    passed = (
        words[-2:-1] == ["the"] and plain[end] == " " and _is_plural_next(plain, end)
    )  # "the line 12 strides ahead"
    return (
        (is_label(words) and not passed)
        or (words[-1:] != [] and words[-1] in _ONE_OF_ROUTE and NUMBERED_AHEAD.match(plain, end) is not None)
        or (words[-1:] == ["u.s."] and end - start < _ROAD_DIGITS and not _is_plural_next(plain, end))
        or is_day(plain, start, end, words)
        or _ends_season(plain, start, end)
        or is_emergency_call(plain, start, end, words)
        or CODE_APART.search(plain, max(0, start - 12), start) is not None
        or is_in_series(plain, start, end)
        or _BLOCK_OF.match(plain, end) is not None
        or (words[-1:] == ["of"] and is_body(plain, start))
        or is_model(plain, start, end, words)
        or REPORTED.match(plain, end) is not None
    )


_ONE_OF_ROUTE = frozenset(("the", "every", "each"))
_FIRST_OF_SEASON = re.compile(r"(?<![^\s(])(?:19|20)([0-9]{2}) [-–] \Z")


def _ends_season(plain: str, start: int, end: int) -> bool:
    """Whether two digits are the second year of two that a dash stands apart between: "the financial year 2012 - 13"."""
    if end - start != 2 or plain[start - 1] != " ":
        return False
    first = _FIRST_OF_SEASON.search(plain, max(0, start - 8), start)
    return first is not None and (int(first[1]) + 1) % 100 == int(plain[start:end])


_ROAD_DIGITS = 4
"""Fewer digits than a highway's number has: "a crash on U.S. 89"."""


def _is_plural_next(plain: str, end: int) -> bool:
    """Whether a plural follows the number that ends here: "the U.S. 12 | times"."""
    then = next_word(plain, end)
    return then is not None and is_plural(then[1])


_BLOCK_OF = re.compile(r"(?<=[0-9]00) block of ")
"""What follows the number of houses: "the 3200 | block of D Street"."""


def is_lettered(plain: str, end: int, words: Sequence[str]) -> bool:
    """Whether one letter goes on a label's number: "Ward 6B", "seat 14A", "room 40b"."""
    return (
        plain[end].isalpha()
        and not (plain[end + 1].isalnum() or plain[end + 1] == "/")
        and (is_label(words) or words[-1:] in (["train"], ["bus"], ["tram"], ["seats"]))
    )


def is_version(words: Sequence[str]) -> bool:
    """Whether a decimal after the word is a label: "Version 2.0", "Section 4.1"."""
    return bool(words) and words[-1] in VERSIONED


def is_round(words: Sequence[str], value: Decimal | None) -> bool:
    """Whether a bare number after "last" is a round of a cup: "the last 16", "the final eight"."""
    return words[-1:] != [] and words[-1] in ("last", "final") and value is not None and value in LAST_ROUNDS


def is_pronoun(words: Sequence[str]) -> bool:
    """Whether a number word without a noun stands for what was named before: "the two", "the top three"."""
    return bool(words) and words[-1] in nouns.PRONOUN_BEFORE


def is_ranking(words: Sequence[str]) -> bool:
    """Whether a number without a noun is the length of a ranking: "the top 10"; a toll "could top 10" as well."""
    return bool(words) and words[-1] in ("top", "bottom") and words[-2:-1] not in _MAY


_MAY = tuple([word] for word in sorted(MODALS))
