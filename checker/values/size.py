"""Roughly how large a value is: what a more or less exact form of it has too."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal

from checker.values.clock import ClockTime
from checker.values.dates import DateValue, RelativeDate
from checker.values.quantity import Quantity
from checker.values.score import Rank, Score
from checker.values.units import scales

__all__ = ["rough_size"]

_ROUNDED = Context(prec=2, rounding=ROUND_HALF_UP)
"""Two digits: what newsrooms round a figure to ($14.3 billion to $14 billion, 19.8% to 20%) begins with the same digit."""


def rough_size(value: Quantity | DateValue | RelativeDate | ClockTime | Score | Rank) -> str:
    """The size that forms of a value which agree hardly ever differ in; different values may share it.

    Of a quantity its first digit and the place of that, in the base unit of what it measures; of a date its month, of a
    score its numbers whichever side comes first, of a rank its number; empty where a coarser form may have none of these.

    >>> from decimal import Decimal
    >>> rough_size(Quantity(Decimal("14.3"), Decimal("14.3"))), rough_size(Quantity(Decimal(14), Decimal(14), hedge="over"))
    ('1e1', '1e1')
    """
    if isinstance(value, Quantity):
        return _size((value.low + value.high) / 2, value.unit)
    if isinstance(value, DateValue):
        months = {(day.year, day.month) for reading in value.readings for day in reading}
        return "{}-{}".format(*months.pop()) if len(months) == 1 else ""
    if isinstance(value, Score):
        return str(min(value.pairs, tuple(pair[::-1] for pair in value.pairs)))
    return str(value.number) if isinstance(value, Rank) else ""


def _size(number: Decimal, unit: str | None) -> str:
    scale = scales((unit,)).get(unit)
    if scale is not None:
        number = number * scale.factor + scale.offset
    rounded = _ROUNDED.plus(number)
    return f"{_ROUNDED.scaleb(rounded, -rounded.adjusted()).to_integral_value('ROUND_DOWN')}e{rounded.adjusted()}"
