"""Digits that are codes: clock times, telephone numbers, coordinates, wavelengths, rows of a table."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.lexicon.clock import GOES_ON, NOONS, WORDS
from checker.lexicon.counting import CALLED, CALLING, STATIONS

__all__ = [
    "CHAIN",
    "LOCAL_NUMBER",
    "coordinate_end",
    "is_clock",
    "is_emergency_call",
    "is_in_row",
    "is_phone",
    "is_slashed",
    "is_station",
    "phone_end",
]

LOCAL_NUMBER = re.compile(r"(?:[ -][0-9]{2,8}){1,4}")
"""The rest of a telephone number whose first digits were refused: "0800 123 456"."""

CHAIN = re.compile(
    r"(?>(?: : (?=[0-9]{2}(?![0-9]))|[0-9A-Za-z_:/.-]|–| / (?=[0-9]{1,2}(?![0-9.,]*[0-9]))|'(?=[0-9])|[’′](?=[0-9]))*)"
)
"""The rest of a code whose first digits were refused: "555-1234", "2-1", "11:30"."""


def is_clock(plain: str, end: int) -> bool:
    """Whether a number that ends here is a time of day."""
    following = plain[end]
    if following not in _CLOCK_STARTS:
        return False
    if following == " " and _CLOCK_APART.match(plain, end):
        return True
    if following == " " and (plain.startswith(_NOONS, end) or _TOLD_TWICE.match(plain, end)):
        return True
    at = end + (following == " ")
    if (
        plain[at] == ":" and plain[at + 1] == " " and plain[at + 2 : at + 4].isdigit()
    ):  # "6 : 56 AM", set apart
        return True
    if following == ":":  # "a toll of 15: nine there and six here"; "15: nine there" is the label of an item
        return not plain[end + 1].isspace() or _opens_line(plain, end)
    if plain[at : at + 2].lower() not in GOES_ON:
        return False
    rest = plain[at : at + 13].lstrip(" ").lower()
    if not rest.startswith(WORDS):
        return False
    after = rest[3:4] if rest[1] == "." else rest[2:3]
    return rest[0] not in "ap" or not after.isalnum()


def _opens_line(plain: str, end: int) -> bool:
    """Whether nothing but the digits before `end` stands in their line so far."""
    return not plain[plain.rfind("\n", 0, end) + 1 : end].strip("0123456789 \t#")


_TOLD_TWICE = re.compile(r"(?<= [0-2][0-9][0-5][0-9]) (?:\([0-2][0-9]:?[0-5][0-9] (?:GMT|UTC)|local time\b)")
"""What follows a time of day in four digits: "at 1353 | (1023 GMT)", "at 1420 | local time"."""
_CLOCK_APART = re.compile(r" \. [0-5][0-9] ?[ap] ?\.? ?m(?![a-z])")
"""The minutes of a time that a tokeniser has set apart: "11 | . 30pm"."""

_CLOCK_STARTS = " apAP:"

_NOONS = tuple(f" {word}" for word in NOONS)


def is_station(plain: str, end: int) -> bool:
    """Whether a number that ends here is the wavelength that a station is called by: "101.5 | FM"."""
    return plain.startswith(STATIONS, end)


_APART = re.compile(r" / [0-9]{1,2}(?![0-9.,]*[0-9])")


def is_slashed(plain: str, end: int) -> bool:
    """Whether a slash between spaces joins the number to another, as tokenisers have it: "24 / 7"."""
    return _APART.match(plain, end) is not None


_ROW = re.compile(r" [0-9][0-9.,]*+(?![-%–]| (?:and|or) [0-9])")


def is_in_row(plain: str, end: int) -> bool:
    """Whether another number in digits follows at once, as in a table: prose writes one of the two out.

    Source: The Chicago Manual of Style (17th ed.), 9.7.
    """
    return _ROW.match(plain, end) is not None


_CALLS = frozenset("911 999 112 000 111 101 988 118 116 119".split())


def is_emergency_call(plain: str, start: int, end: int, words: Sequence[str]) -> bool:
    """Whether the digits are a number to call: "a 911 call", "dial 999"."""
    if plain[start:end] not in _CALLS:
        return False
    return CALLED.match(plain, end) is not None or (bool(words) and words[-1] in CALLING)


def is_phone(plain: str, start: int, end: int) -> bool:
    """Whether the digits are an area code: "(555) 555-0100"."""
    exchange = plain[end + 1 : end + 6].lstrip(" ")
    return plain[start - 1] == "(" and exchange[:3].isdecimal() and exchange[3:4] == "-"


_INTERNATIONAL = re.compile(r"[0-9]{1,3}[ -](?:\(?[0-9]{1,5}\)?[ -]?){2,6}")

_COORDINATE = re.compile(
    r"[°º˚] ?(?:[0-9]{1,2}(?:\.[0-9]+)?['′’] ?(?:[0-9]{1,2}(?:\.[0-9]+)?(?:[\"″”]|''|’’) ?)?)?[NSEW](?![A-Za-z])"
)


def coordinate_end(plain: str, end: int) -> int | None:
    """Where a latitude or a longitude ends whose degrees end at `end`: "45°30′N"."""
    found = _COORDINATE.match(plain, end) if plain[end] in "°º˚" else None
    return found.end() if found else None


def phone_end(plain: str, start: int) -> int | None:
    """Where an international telephone number ends whose country code begins at `start`: "+44 20 7946 0958"."""
    found = _INTERNATIONAL.match(plain, start) if plain[start - 1] == "+" else None
    return found.end() if found and found.end() - start > 8 else None
