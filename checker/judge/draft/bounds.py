"""What the words before a figure make of it: denied, or a bound that leaves the days on one side of a date."""

from __future__ import annotations

import re
from functools import cache
from typing import get_args

from checker.lexicon.calendar import BOUNDS, BOUNDS_BEHIND, DURATIONS, PLURAL_GRAINS
from checker.lexicon.numbers import FIGURES
from checker.lexicon.opposites import NEGATORS
from checker.values.dates import Bound

__all__ = ["bounds_of", "is_denied"]

REACH = 40
"""Code points before a figure in which a negation turns its hedge."""
CLAUSE = 160
"""Code points before a date in which its clause may be denied."""
_AMOUNT = re.compile(
    rf"(?:\b(?:an?|few|several|{'|'.join(sorted(FIGURES))})|[0-9])[ -](?:{'|'.join(sorted(DURATIONS | PLURAL_GRAINS.keys()))}) \Z"
)
"""A length of time that counts from a date behind it."""
_OF_NOBODY = re.compile(r"\bno (?=[a-z]+['’]s|(?:more|fewer|less|longer)\b)")
"""A "no" that denies an owner or an amount, and not what follows: "no man's land", "no fewer than 50 by June"."""
_HEDGING = re.compile(r"\bno (?=[a-z]+['’]s)")


def is_denied(plain: str, start: int) -> bool:
    """Whether a negation stands before what begins at an offset: "no more than", "will not be over"."""
    return _denies(_HEDGING.sub("", plain[max(0, start - REACH) : start].lower()))


def bounds_of(plain: str, start: int, end: int) -> tuple[Bound, ...]:
    """The bounds that a date's words can make of it, sooner meant first; none for a date that is meant by itself.

    "no later than 3 May" is `until`, "cannot run before 3 May" `from`.
    """
    behind = _behind().match(plain, end)
    if behind:
        return _as_bounds((BOUNDS_BEHIND[" ".join(behind[1].lower().split())],))
    before = plain[max(0, start - CLAUSE) : start].lower()
    found = _before().search(before)
    if found is None:
        return ()
    clause = re.split(r"[,;:.!?()]", before[: found.start()])[-1]
    if _AMOUNT.search(clause):
        return ()  # "a year after May 2020" is a day of its own
    told, denied = BOUNDS[" ".join(found[1].split())]
    return _as_bounds(denied if _denies(_OF_NOBODY.sub("", clause)) else told)


def _as_bounds(words: tuple[str, ...]) -> tuple[Bound, ...]:
    return tuple(bound for word in words for bound in get_args(Bound) if bound == word)


def _denies(before: str) -> bool:
    words = before.replace("’", "'").split()
    return any(word.endswith("n't") or word in NEGATORS for word in words)


@cache
def _before() -> re.Pattern[str]:
    words = "|".join(sorted((one.replace(" ", r"\s") for one in BOUNDS), key=len, reverse=True))
    return re.compile(rf"\b({words})(?:\s(?:in|on|the|about|around|at\sleast))?\s\Z")


@cache
def _behind() -> re.Pattern[str]:
    words = "|".join(sorted((one.replace(" ", r"\s") for one in BOUNDS_BEHIND), key=len, reverse=True))
    return re.compile(rf",?\s({words})(?=[.,;:]|\s?\Z|\s(?:and|or|but)\b)", re.IGNORECASE)
