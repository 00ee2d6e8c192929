"""Figures beyond what the program reads: a number above 10^60 says nothing that could be compared, and does not vanish.

The bound is `values.interval.LARGEST`; powers above 100 are not worked out at all (`extract.quantities.digits`).
"""

from __future__ import annotations

import re

__all__ = ["TOO_LARGE", "too_large"]

TOO_LARGE = "figure too large"
"""Kind of the notices."""

_DIGITS = re.compile(
    r"[0-9]{60,}+|[0-9]{1,3}(?>(?:,[0-9]{3}){19,})"
    r"|[0-9][eE]\+?(?:[5-9][0-9]|[1-9][0-9]{2,})(?![0-9])"
    r"|\b10 ?(?:\^|\*\*) ?\+?(?:[5-9][0-9]|[1-9][0-9]{2,})(?![0-9])"
    r"|\b10(?:[⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]|[¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]{2,})"
)
_SCALES = re.compile(r"illions?(?>(?:[ -]++(?:[a-z]{1,6}illions?|thousands?|hundreds?)){2,})", re.I)
"""Scales upon scales: "trillion trillion trillion"."""


def too_large(text: str) -> list[tuple[int, int]]:
    """Where a number can be too large to be read, in order; what is read as a figure all the same is for the caller."""
    found = [one.span() for one in _DIGITS.finditer(text)]
    for one in _SCALES.finditer(text):
        start = one.start()
        while start and text[start - 1].isalpha():
            start -= 1
        found.append((start, one.end()))
    return sorted(found)
