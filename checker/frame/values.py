"""The value that a mention states, for comparison: the algebra's where it knows one, else the date's own parts."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from checker.model import Mention
from checker.values import DateValue, Quantity, Relation, RelativeDate, date_of, relate
from checker.values.units import scales

__all__ = ["Measured", "counts", "relation_of", "value_of", "without_unit"]


Measured = Quantity | DateValue | RelativeDate


def value_of(mention: Mention) -> Measured | None:
    """What the mention states; None where nothing is printed that can be compared."""
    if mention.kind == "date":
        return date_of(mention)
    if mention.low is None or mention.high is None:
        return None
    if mention.unit is not None and mention.unit.startswith("fraction"):
        low, high = sorted((100 * mention.low, 100 * mention.high))
        return Quantity(low, high, "%", mention.hedge or "about", _ONE, _ONE, kind="percent")
    if counts(mention):
        return _count(mention)  # what is counted is the frame's to compare
    return Quantity.of(mention)


_ONE = Decimal(1)


def _count(mention: Mention) -> Quantity | None:
    value = Quantity.of(mention)
    return None if value is None else replace(value, unit=None, kind="number")


def without_unit(value: Quantity) -> Quantity:
    """The bare figure, for comparison with one that prints no unit."""
    return replace(value, unit=None, kind="number")


def counts(mention: Mention) -> bool:
    """Whether it says how many of something there are: a bare number, or a quantity whose unit no scale knows."""
    if mention.kind == "number":
        return mention.unit is None
    unit = mention.unit
    return mention.kind == "quantity" and unit is not None and "/" not in unit and not scales((unit,))


def relation_of(one: Measured, other: Measured) -> Relation:
    """How two values relate; incomparable where they are of two kinds."""
    return relate(one, other)
