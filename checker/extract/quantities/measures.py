"""What figures right beside one another print together as one: "13 dollars 45 cents", "7 feet 10 inches", "a dollar fifty"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from checker.extract.quantities.figure import Figure
from checker.lexicon.currencies import MAJOR, MINOR, THOUSANDTHS
from checker.lexicon.numbers import ONES
from checker.lexicon.units import SMALLER, TIMES, UNSAID
from checker.text.around import SEPARATOR

__all__ = [
    "AFTER_ONE",
    "inches_unsaid",
    "minor_part",
    "one_of_size",
    "part_unsaid",
    "smaller_part",
    "with_one",
]

_FULL_STOP = re.compile(r"[.!?](?:\s|\Z)|\s*\Z")


def minor_part(plain: str, before: Figure, figure: Figure) -> Decimal | None:
    """What the figure adds to the amount before it: "13 dollars 45 cents", "15 dollars and 50.", "two pounds fifty"."""
    if before.high_step != 1 or before.low != before.high or before.unit in MINOR:
        return None
    if before.unit and "/" in before.unit:
        return None
    if before.kind != "money" and (before.unit != "pound" or figure.unit not in (None, "penny")):
        return None
    between = plain[before.end : figure.start].strip(" ,")
    if between not in ("", "and"):
        return None
    part = _minor(figure, before.unit)
    if part is None or figure.unit:
        return part
    if plain[figure.start].isalpha():
        said = figure.low is not None and figure.low >= 10
        said = said and (not between or _FULL_STOP.match(plain, figure.end) is not None)
    else:
        said = figure.end - figure.start == 2 and before.kind == "money" and plain[before.end - 1].isalpha()
        said = said and _FULL_STOP.match(plain, figure.end) is not None
    return part if said else None


def _minor(figure: Figure, currency: str | None = None) -> Decimal | None:
    """A number as a part of one of a currency, by its unit; without a unit it is taken for hundredths."""
    if figure.low is None or figure.low != figure.high or figure.high_step != 1:
        return None
    part = MINOR.get(figure.unit or "cent")
    if part and figure.unit and currency in THOUSANDTHS:
        part = _THOUSANDTH
    return figure.low * part if part and 0 < figure.low * part < 1 else None


_THOUSANDTH = Decimal("0.001")


_SIZE_JOINTS = frozenset(("", ",", "and", ", and", "-", "&"))
_OPENS_RANGE = re.compile(r"\b(?:between|from|either|both) (?:[a-z]+ ){0,2}\Z", re.IGNORECASE)
_ONE_OF_SIZE = re.compile(
    r"(?:(?<![^\W_])(once|twice|times|every|per) )?(?<![^\W_])(?:an?|(?<=the )(?:next|last|past|first|final)) ([a-z]{3,8}),? and \Z",
    re.IGNORECASE,
)
_INCHES = re.compile(
    rf"(?<=[0-9]ft)(?P<written>1[01]|[0-9])(?:ins?)?(?!\w)|-(?P<joined>1[01]|[0-9]|{'|'.join(word for word, size in ONES.items() if 0 < size < 12)})(?:-inch(?:es)?)?(?![\w/]|[.,-][\w])"
    rf"| (?P<apart>1[01]|[0-9]|{'|'.join(word for word, size in ONES.items() if 0 < size < 12)})"
    r"(?=[.,;:)](?![0-9])|\s*\Z| (?:tall|and|in his|when|at|of)\b)",
    re.IGNORECASE,
)
_TALLEST = 9
"""Feet: taller than anybody, and what a number of inches is left unsaid after."""


def inches_unsaid(plain: str, figure: Figure) -> tuple[int, Decimal] | None:
    """Where a height ends whose inches stand without their unit, and these: "6-foot-2", "six foot two", "5 ft 11"."""
    if figure.unit != "foot" or figure.low is None or figure.low != figure.high or figure.low % 1:
        return None
    found = _INCHES.match(plain, figure.end) if 0 < figure.low < _TALLEST else None
    if found is None:
        return None
    number = (found["written"] or found["joined"] or found["apart"]).lower()
    return found.end(), Decimal(ONES.get(number) or number)


def one_of_size(plain: str, floor: int, figure: Figure) -> tuple[int, Decimal, str] | None:
    """Where a measure begins whose larger unit has an article, its value and its unit: "a minute and 30 seconds", "a foot and 3 inches"."""
    unit = figure.unit or ("minute" if _FULL_STOP.match(plain, figure.end) else None)  # "an hour and ten"
    if figure.low is None or figure.low != figure.high or unit not in _SMALLER:
        return None
    found = _ONE_OF_SIZE.search(plain, max(floor, figure.start - 32), figure.start)
    size = SMALLER.get(found[2].lower(), {}).get(unit) if found and not found[1] else None
    if found is None or size is None or not 0 <= figure.low < size:
        return None
    if figure.unit is None and found[2].lower() != "hour":
        return None
    return found.start(), size + figure.low, unit


def part_unsaid(plain: str, before: Figure, figure: Figure) -> tuple[Decimal, str] | None:
    """The measure that a bare number goes on whose smaller unit is left out: "2 hours ten", "12 stone 4", in that unit."""
    smaller = UNSAID.get(before.unit or "")
    if smaller is None or figure.kind != "number" or figure.unit or before.low is None or figure.low is None:
        return None
    if before.low != before.high or before.low % 1 or figure.low != figure.high or figure.low % 1:
        return None
    joint = plain[before.end : figure.start].strip(" -")
    said = plain[figure.start].isalpha()
    if joint not in ("", "and") or not 0 < figure.low < smaller[1] or figure.hedge or figure.trend:
        return None
    if joint == "and" and not (said and before.unit == "hour"):
        return None
    if before.unit in ("meter", "minute") and (said or figure.low < 10):
        return None
    ends = _FULL_STOP if joint == "and" else _CLAUSE_END
    return (before.low * smaller[1] + figure.low, smaller[0]) if ends.match(plain, figure.end) else None


_CLAUSE_END = re.compile(
    r"[.,;:)!?](?![0-9])|\n| (?:and|but|to|in|on|at|after|before|from|when|while)\b(?! [0-9])"
)


_SMALLER = frozenset(unit for parts in SMALLER.values() for unit in parts)
_OF_WHAT = re.compile(r" of (?!an?\b)")


def smaller_part(plain: str, figures: Sequence[Figure], figure: Figure) -> Decimal | None:
    """The measure that the last figure and this one print together, in the unit of this one.

    "7 feet 10 inches", "two hours and five minutes"; no part is as large as the whole unit ("5 miles and 3,000 feet" are
    one, "an hour and 90 minutes" are two figures).
    """
    before = figures[-1]
    size = SMALLER.get(before.unit or "", {}).get(figure.unit or "")
    if size is None or before.low is None or figure.low is None or before.kind != "quantity" != figure.kind:
        return None
    single = before.low == before.high and figure.low == figure.high
    if not single or before.low % 1 or not 0 <= figure.low < size or figure.hedge or figure.trend:
        return None
    joint = plain[before.end : figure.start].strip(" .")
    opened = joint != "" and _OPENS_RANGE.search(plain, max(0, before.start - 30), before.start)
    if joint not in _SIZE_JOINTS or opened:
        return None
    if "," in joint and _OF_WHAT.match(plain, figure.end):  # "eight hours, 30 minutes of reading"
        return None
    more = _MORE_PARTS.match(plain, figure.end)
    if more and more[1] != before.unit and not _goes_on(plain, figure):  # "two years, a month and four days"
        return None
    earlier = figures[-2] if len(figures) > 1 and figures[-2].unit in TIMES - {figure.unit} else None
    if earlier and before.start - earlier.end < _JOINED_WITHIN:
        return None
    return before.low * size + figure.low


_JOINED_WITHIN = 7
_MORE_PARTS = re.compile(
    r",? (?:and )?(?:[0-9]{1,3}|an?|[a-z]{3,9}) (year|month|week|day|hour|minute|second)s?(?![\w-])"
)


def _goes_on(plain: str, figure: Figure) -> bool:
    """Whether the part after a figure is a whole part of its unit too: "two hours, five minutes and | ten seconds"."""
    found = _MORE_PARTS.match(plain, figure.end)
    return found is not None and found[1] in SMALLER.get(figure.unit or "", {})


_ONE = re.compile(
    rf"(?<![^\W_])an?{SEPARATOR}({'|'.join(MAJOR)})(?:{SEPARATOR}and)?{SEPARATOR}\Z", re.IGNORECASE
)


AFTER_ONE = frozenset((*MAJOR, "and"))
"""What the part of an amount that begins with one of its unit comes after."""


def with_one(plain: str, figure: Figure) -> tuple[int, str, Decimal] | None:
    """An amount that begins with one of its unit, "a dollar fifty": where it begins, its currency and its value."""
    if not (figure.unit in MINOR or (figure.unit is None and plain[figure.start] > "9")):
        return None
    found = _ONE.search(plain, max(0, figure.start - 16), figure.start)
    part = _minor(figure) if found else None
    if not found or part is None:
        return None
    if figure.unit is None and (part < _TENTH or "and" in found[0].lower()):
        return None
    return found.start(), MAJOR[found[1].lower()], 1 + part


_TENTH = Decimal("0.1")
