"""How near the printed values of two statements lie: conversions, misprints, days apart, the same digits at another scale."""

from __future__ import annotations

import math
from decimal import Decimal

from checker.frame import Statement
from checker.frame.values import month_and_day
from checker.values import DateValue, Quantity
from checker.values.quantity import DEGREE
from checker.values.score import Score
from checker.values.units import scales

__all__ = [
    "closeness",
    "converted",
    "days_apart",
    "far_apart",
    "flat",
    "half_equal",
    "is_year",
    "magnitude",
    "misprint",
    "same_digits",
    "transposed",
]


def flat(one: Statement) -> Decimal | None:
    """The figure as it is printed at full scale; None for ranges and dates."""
    value = one.value
    return value.low if isinstance(value, Quantity) and not value.is_range else None


def magnitude(one: Statement) -> float | None:
    """The figure as a float in the base unit of its dimension; None for dates."""
    value = one.value
    if not isinstance(value, Quantity):
        return None
    number = float(value.low + value.high) / 2
    unit = (value.unit or "").partition("/")[0]
    known = scales((unit,)) if value.measures and unit else {}
    return number * float(known[unit].factor) if unit in known else number


def converted(one: Statement, other: Statement) -> bool:
    """Whether two figures in two units of one dimension lie so near that one is the other, converted and rounded."""
    a, b = magnitude(one), magnitude(other)
    if (
        a is None
        or b is None
        or one.mention.unit == other.mention.unit
        or DEGREE in (one.mention.unit, other.mention.unit)
        or "measure" not in (one.frame.kind, other.frame.kind)
    ):
        return False
    return abs(a - b) <= CONVERTED * max(abs(a), abs(b))


CONVERTED = 0.05
"""So much of a measure is lost when news converts and rounds it: 7,000 miles · 11,300 km."""
FAR = 6
"""Values further apart than this factor are hardly two forms of one."""


def far_apart(one: Statement, other: Statement) -> bool:
    """Whether the figures are more than FAR times apart."""
    a, b = magnitude(one), magnitude(other)
    if a is None or b is None:
        return False
    low, high = sorted((abs(a), abs(b)))
    return high > FAR * low > 0


def closeness(one: Statement, other: Statement) -> float:
    """From 0.28 for near values down to -1 for values three times apart."""
    a, b = magnitude(one), magnitude(other)
    if a is None or b is None or not a or not b or same_digits(one, other):
        return 0.0
    return 0.8 * (0.35 - min(1.6, abs(math.log2(abs(a) / abs(b)))))


def days_apart(one: Statement, other: Statement) -> int:
    """How many days lie between two placed dates; 0 where one of them has no year."""
    a, b = one.value, other.value
    if not (isinstance(a, DateValue) and isinstance(b, DateValue)):
        return 0
    return abs((a.readings[0].first - b.readings[0].first).days)


def is_year(value: DateValue) -> bool:
    """Whether it is a year or longer."""
    first, last = value.readings[0]
    return (last - first).days > 300


def half_equal(one: Statement, other: Statement) -> bool:
    """Whether two days share the month or the day of the month, two scores a side: 31 March and 31 May, 174-121 and 147-121."""
    if isinstance(one.value, Score) and isinstance(other.value, Score):
        return one.value.shares_a_side(other.value)
    a, b = month_and_day(one.value), month_and_day(other.value)
    return bool(a and b and a[1] and b[1] and (a[0] == b[0] or a[1] == b[1]))


def _in_two_units(one: Statement, other: Statement) -> bool:
    """Whether they are measured in two units, so that like digits say nothing: "two hours" · "20 years"."""
    measured = "measure" in (one.frame.kind, other.frame.kind)
    return measured and one.mention.unit != other.mention.unit and one.mention.low != other.mention.low


def same_digits(one: Statement, other: Statement) -> bool:
    """Whether the same digits are printed, in another unit or at another scale."""
    a, b = one.mention.low, other.mention.low
    return a is not None and b is not None and _digits(a) == _digits(b)


def misprint(one: Statement, other: Statement) -> bool:
    """Whether one figure is the other with digits swapped, one wrong, lost or doubled, or at another scale."""
    a, b = one.value, other.value
    if transposed(one, other):
        return True
    if not (isinstance(a, Quantity) and isinstance(b, Quantity)) or _in_two_units(one, other):
        return False
    first, second = _digits(a.low), _digits(b.low)
    if first == second or same_digits(one, other):
        printed = bool(_figures(one) and _figures(other))
        return _figures(one) == _figures(other) or _slip_of_scale(a.low, b.low, printed=printed)
    if len(first) == len(second) >= 2:
        return sum(x != y for x, y in zip(first, second, strict=True)) == 1
    if not (_figures(one) and _figures(other)):
        return False  # "a dozen" is no 512 with a digit lost
    short, long = sorted((first, second), key=len)
    return (
        len(long) - len(short) == 1
        and len(short) >= 2
        and any(long[:at] + long[at + 1 :] == short for at in range(len(long)))
    )


def transposed(one: Statement, other: Statement) -> bool:
    """Whether the same two digits or more stand in another order: 41,000 · 14,000; 1889 · 1898."""
    a, b = one.value, other.value
    if isinstance(a, DateValue) and isinstance(b, DateValue) and is_year(a) and is_year(b):
        years = [str(each.readings[0].first.year) for each in (a, b)]
        return years[0] != years[1] and sorted(years[0]) == sorted(years[1])
    if not (isinstance(a, Quantity) and isinstance(b, Quantity)) or a.low.adjusted() != b.low.adjusted():
        return False
    if _in_two_units(one, other):
        return False
    first, second = _digits(a.low), _digits(b.low)
    length = max(len(first), len(second))  # "102" and "120", whose zero is a digit
    return first != second and sorted(first.ljust(length, "0")) == sorted(second.ljust(length, "0"))


def _slip_of_scale(one: Decimal, other: Decimal, *, printed: bool) -> bool:
    """Whether a zero was lost, or a million taken for a billion."""
    low, high = sorted((abs(one), abs(other)))
    if high == low * 10:
        return printed or len(_digits(low)) > 1  # "ten" is no hundred with a zero lost
    return high in (low * 1_000, low * 1_000_000)


def _figures(one: Statement) -> str:
    """The digits that it is printed in, "96" for "9.6 lakh"; empty where it is written out."""
    return "".join(char for char in one.mention.text if char.isdigit())


def _digits(number: Decimal) -> str:
    return "".join(map(str, Decimal(number).normalize().as_tuple().digits))
