"""The value that a mention states, for comparison by the algebra of `checker.values` alone."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TypeAlias

from checker.lexicon.outcomes import COUNTED_PEOPLE, GENERIC_PEOPLE
from checker.model import Mention
from checker.text.wordnet import noun_class
from checker.values import (
    ClockTime,
    DateValue,
    Quantity,
    Rank,
    Relation,
    RelativeDate,
    Score,
    date_of,
    relate,
)
from checker.values.quantity import DEGREE
from checker.values.units import scales
from checker.when import Yearly

__all__ = [
    "POINTS",
    "Measured",
    "counts",
    "counts_people",
    "month_and_day",
    "relation_of",
    "value_of",
    "without_unit",
]

Measured: TypeAlias = Quantity | DateValue | RelativeDate | ClockTime | Score | Rank


def value_of(mention: Mention) -> Measured | None:
    """What the mention states; None where nothing is printed that can be compared."""
    if mention.kind == "date":
        return date_of(mention)
    if isinstance(mention.value, (ClockTime, Score, Rank)):
        return mention.value
    if mention.low is None or mention.high is None:
        return None
    if mention.unit is not None and mention.unit.startswith("fraction"):
        low, high = sorted((100 * mention.low, 100 * mention.high))
        return Quantity(low, high, "%", mention.hedge or "about", _ONE, _ONE, kind="percent")
    if mention.unit in POINTS:
        return _points(mention)
    if counts(mention):
        return _count(mention)  # what is counted is the frame's to compare
    return Quantity.of(mention)


_ONE = Decimal(1)
_HUNDREDTH = Decimal("0.01")


def _count(mention: Mention) -> Quantity | None:
    value = Quantity.of(mention)
    return None if value is None else replace(value, unit=None, kind="number")


POINTS = {
    "percentage point": Decimal(1),
    "percentage_point": Decimal(1),
    "basis point": _HUNDREDTH,
    "basis_point": _HUNDREDTH,
}
"""Units of differences between percentages."""


def _points(mention: Mention) -> Quantity:
    assert mention.low is not None and mention.high is not None
    factor = POINTS[mention.unit or ""]
    low, high = sorted((mention.low * factor, mention.high * factor))
    step = mention.low_step * factor if mention.low_step else None
    return Quantity(low, high, "percentage_point", mention.hedge, step, step, kind="percent")


def counts_people(mention: Mention) -> bool:
    """Whether the noun that it counts is one for people: "nine miners", "six pupils"; not "nine families", which are more."""
    noun = (mention.unit or "").rpartition(" ")[2]
    return noun in GENERIC_PEOPLE or noun in COUNTED_PEOPLE or noun_class(noun) == "person"


def without_unit(value: Quantity) -> Quantity:
    """The bare figure, for comparison with one that prints no unit."""
    return replace(value, unit=None, kind="number")


def counts(mention: Mention) -> bool:
    """Whether it says how many of something there are: a bare number, or a quantity whose unit no scale knows."""
    if mention.kind == "number":
        return mention.unit is None
    unit = mention.unit
    if unit in POINTS or unit == DEGREE:
        return False
    return mention.kind == "quantity" and unit is not None and "/" not in unit and not scales((unit,))


def relation_of(one: Measured, other: Measured) -> Relation:
    """How two values relate; incomparable where they are of two kinds."""
    return relate(one, other)


def month_and_day(value: Measured) -> tuple[int, int | None] | None:
    """Month and day of the month of a date; None for other values and for longer stretches."""
    if isinstance(value, RelativeDate) and isinstance(value.when, Yearly):
        return value.when.month, value.when.day
    if isinstance(value, DateValue) and len(value.readings) == 1:
        first, last = value.readings[0]
        if (first.year, first.month) == (last.year, last.month):
            return first.month, first.day if first == last else None
    return None
