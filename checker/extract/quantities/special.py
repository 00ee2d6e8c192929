"""What is read before numbers are: years, ordinals, decades, multiples, and digits and words that count nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from checker.extract.quantities import codes, labels, named, refusals
from checker.extract.quantities.ages import (
    decade_of_life,
)
from checker.extract.quantities.context import (
    NOTHING,
    TELLING,
    context_before,
)
from checker.extract.quantities.figure import Figure
from checker.extract.quantities.stretches import small_length, stretch_at
from checker.extract.quantities.unit_words import unit_named
from checker.extract.quantities.years import year_at
from checker.kinds import Hedge, Trend
from checker.lexicon.counting import (
    FLIGHT,
    NO_MULTIPLE,
    TWICE,
)
from checker.lexicon.numbers import FRACTIONS, MULTIPLES, ONE
from checker.text.around import Word

__all__ = ["GROUPS_OF_AGE", "Read", "skip", "special_digits", "special_word"]


Read = tuple[int, Figure | None]
"""Where to go on, and what was found there."""

_ENDINGS = ("st", "nd", "rd", "th")
_ONE_AND = re.compile(
    r"(?<![^\W_])an? ((?:square |cubic |nautical )?[a-z]{3,10}) and (?:an? )?\Z", re.IGNORECASE
)
_THREE_QUARTERS = re.compile(r"three[ -]quarters")
_LONGEST_ONE = 31
GROUPS_OF_AGE: dict[str, Hedge] = {
    "over": "over",
    "under": "under",
    "overs": "over",
    "unders": "under",
    "under-": "under",
    "over-": "over",
}
"""Words before the age of a group or of a team's players: "over-65s", "the under-21 team"."""


def special_digits(
    plain: str, start: int, end: int, words: Sequence[str], following: Word | None
) -> Read | None:
    """Dates, clock times, ordinals and decades: digits that are read before numbers are."""
    if found := year_at(plain, start, end, words, following):
        first, last, year, dates = found
        if year is None:
            return last, Figure("date", first, last, None, None, dates=dates)
        return last, Figure("date", first, last, year, year, "year", None, None, ONE, ONE, dates)
    if plain[start - 1] in _MARKS and named.is_quoted_title(plain, start):
        return end, None
    if plain[start - 1] == "+" and (phone := codes.phone_end(plain, start)):
        return phone, None
    if plain[end] in "°º˚" and (place := codes.coordinate_end(plain, end)):
        return place, None
    if (past := refusals.told_end(plain, start, end)) is not None:
        return past, None
    if codes.is_clock(plain, end) or codes.is_station(plain, end) or labels.is_lettered(plain, end, words):
        length = small_length(plain, start, end)
        return (length.end, length) if length else (skip(plain, start, end), None)
    if plain[end].isalpha() and plain[start:end].isdigit():
        attached = plain[end : end + 2]
        if attached[0] in "dhm" and (stretch := stretch_at(plain, start)):
            return stretch.end, stretch
        if attached in _ENDINGS and not plain[end + 2].isalnum() and _is_ordinal(plain[start:end], attached):
            return _ordinal(plain, start, end)
        if attached[0] == "s" and not attached[1:].isalnum():
            return (
                _decade(plain, start, end, words) or _age_group(plain, start, end, words) or (end + 1, None)
            )
    apart = plain.startswith(_SOMETHING_APART, end)
    return _decade(plain, start, end, words) if plain[end] == "-" or apart else None


_MARKS = ("“", '"', "‘", "'")
_SOMETHING_APART = " - something"


def special_word(
    plain: str, start: int, end: int, words: Sequence[str], following: Word | None
) -> Read | None:
    """Names and decades: number words that are read before numbers are."""
    if named.is_name(plain, start, words, following) or (
        plain[start - 1] in _MARKS and plain[start].isupper() and named.is_quoted_title(plain, start)
    ):
        return end, None
    if plain[start:end].lower() in MULTIPLES:
        return _multiple(plain, start, end, words)
    if figure := _one_and_part(plain, start, end):
        return end, figure
    if past := refusals.no_number_end(plain, start, end, words):
        return past, None
    return _decade(plain, start, end, words)


def _ordinal(plain: str, start: int, end: int) -> Read:
    if end - start > 6 or plain[start - 1].isalnum():
        return end + 2, None
    value = Decimal(plain[start:end])
    return end + 2, Figure("ordinal", start, end + 2, value, value)


def _is_ordinal(digits: str, ending: str) -> bool:
    """Whether the ending is that of the ordinal: "21st", but "14st" are stones."""
    return ending != "st" or (digits[-1] == "1" and digits[-2:] != "11")


def _decade(plain: str, start: int, end: int, words: Sequence[str]) -> Read | None:
    """A decade of life: "in his 20s", "her mid-thirties", "a 40-something" is an age from 40 to 49."""
    found = decade_of_life(plain, start, end, words)
    if found is None:
        return None
    low, end = found
    return end, Figure("age", start, end, low, low + 9, "year", None, None, ONE, ONE)


def _multiple(plain: str, start: int, end: int, words: Sequence[str]) -> Read:
    """By how much a verb multiplies, "doubled", or "twice" the thing that follows; a fall where it is less than one."""
    word = plain[start:end].lower()
    value = MULTIPLES[word]
    if not TWICE.match(plain, end) if word == "twice" else NO_MULTIPLE.match(plain, end):
        return start, None
    context = context_before(plain, 0, start, words) if words and words[-1] in TELLING else NOTHING
    trend: Trend | None = None if word == "twice" else "down" if value < 1 else "up"
    return end, Figure("quantity", start, end, value, value, "count", context.hedge, trend, ONE, ONE)


def _one_and_part(plain: str, start: int, end: int) -> Figure | None:
    """One unit and a part of it: "an hour and a half", "a mile and a quarter", "an hour and three quarters"."""
    part = FRACTIONS.get(plain[start:end]) if plain[start - 3 : start] in ("a ", " a ") else None
    if three := _THREE_QUARTERS.match(plain, start):
        part, end = 3 * FRACTIONS["quarter"], three.end()
    found = (
        _ONE_AND.search(plain, max(0, start - _LONGEST_ONE), start)
        if part and plain[start - 1] == " "
        else None
    )
    unit = unit_named(found[1].lower()) if found else None
    if part is None or found is None or unit is None or plain[end].isalnum() or plain[end] == "-":
        return None
    kind = "quantity" if unit == unit.lower() else "money"
    return Figure(kind, found.start(), end, 1 + part, 1 + part, unit, None, None, part, part)


def _age_group(plain: str, start: int, end: int, words: Sequence[str]) -> Read | None:
    """The age of a group: "over-65s", "under-25s"."""
    before = words[-1] if words and plain[start - 1] in "- " else ""
    hedge = GROUPS_OF_AGE.get(before.strip("-"))
    if hedge is None or end - start != 2:
        return None
    value = Decimal(plain[start:end])
    return end + 1, Figure("age", start, end + 1, value, value, "year", hedge, None, ONE, ONE)


def skip(plain: str, start: int, end: int) -> int:
    """Past the code that refused digits belong to, and past several words of one number; one word stays for what follows to look back at."""
    if plain[start] > "9":
        return start if plain[start:end].isalpha() else end
    if plain[end].isupper() and (flight := FLIGHT.match(plain, start)):
        return flight.end()
    if plain[start] == "0" and end - start > 2 and (rest := codes.LOCAL_NUMBER.match(plain, end)):
        return rest.end()
    chain = codes.CHAIN.match(plain, end)
    return chain.end() if chain else end
