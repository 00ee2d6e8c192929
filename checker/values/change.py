"""How a change fits its two ends, and a part its whole: rounding has the benefit of the doubt.

A printed figure reaches as far as it was printed, a round one a fiftieth further, a hedged one as far as its words can be
stretched.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from checker.values.interval import Interval
from checker.values.quantity import Quantity, place
from checker.values.units import scales

__all__ = [
    "POINTS", "alike", "differs_by", "far", "fraction_of", "least", "misfit", "most", "multiplies", "positive", "reach", "share_of",
    "turned",
]  # fmt: skip

ROUND = Decimal("0.02")
"""How far a figure that ends in zeros may be off: "3,000" may stand for 2,950."""
FAR = 20
"""Two ends of one change that differ by more than this factor were not meant for each other."""


def reach(value: Quantity) -> Interval:
    """How far a printed figure reaches, ends counted in."""
    if value.hedge is not None:
        low, high = value.support.low, value.support.high
    elif _is_counted(value):
        low, high = value.low, value.high
    else:
        steps = value.low_step or Decimal(1), value.high_step or Decimal(1)
        low = value.low - max(steps[0] / 2, _roundness(value.low, steps[0]))
        high = value.high + max(steps[1] / 2, _roundness(value.high, steps[1]))
    return Interval(low, high, False, False)


def _is_counted(value: Quantity) -> bool:
    """Whether it counts things one by one: a whole number that is printed to the last, and in no unit."""
    if value.kind not in ("quantity", "number") or value.low_step != 1 or value.high_step != 1:
        return False
    if place(value.low) != 1 or place(value.high) != 1:
        return False
    return value.unit is None or not scales((value.unit,))


def _roundness(x: Decimal, step: Decimal) -> Decimal:
    return abs(x) * ROUND if place(x) > step >= 1 else Decimal(0)  # the zeros of $4.00 are meant


def alike(a: Quantity, b: Quantity) -> bool:
    """Whether the two count the same: one unit, or a bare number beside a counted noun."""
    if a.unit == b.unit:
        return True
    plain = {"quantity", "number"}
    return {a.kind, b.kind} <= plain and None in (a.unit, b.unit)


def positive(*values: Quantity) -> bool:
    """Whether all of them are above zero."""
    return all(value.low > 0 for value in values)


def turned(way: str, old: Quantity, new: Quantity) -> bool:
    """Whether sums or counts went the other way."""
    if (
        not alike(old, new)
        or old.kind not in ("money", "quantity")
        or not positive(old, new)
        or far(old, new)
    ):
        return False
    fallen, risen = reach(new).below(reach(old)), reach(old).below(reach(new))
    return (way == "up" and fallen) or (way == "down" and risen)


def misfit(change: Quantity, old: Quantity, new: Quantity) -> bool:
    """Whether no reading of the change leads from the old figure to the new one."""
    if not alike(old, new) or not positive(change, old, new) or far(old, new):
        return False
    stated = reach(change)
    readings = []
    if change.unit == "%":
        readings.append(_relative(old, new))
    if change.unit == old.unit or change.unit in POINTS or (change.unit == "%" and old.unit == "%"):
        readings.append(_difference(old, new).mapped(POINTS.get(change.unit or "", Decimal(1))))
    return bool(readings) and not any(reading.meets(stated) for reading in readings)


POINTS: Mapping[str, Decimal] = {
    "point": Decimal(1),
    "percentage_point": Decimal(1),
    "percentage point": Decimal(1),
    "basis_point": Decimal(100),
    "basis point": Decimal(100),
}
"""Units in which changes of a percentage or of an index are given: how many of them make one of it."""


def far(old: Quantity, new: Quantity) -> bool:
    """Whether two figures lie so far apart that they were not meant for each other."""
    return new.low > old.low * FAR or old.low > new.low * FAR


def _difference(old: Quantity, new: Quantity) -> Interval:
    """The size of the change; which way is not asked, for a yen that rises to 104 from 105 rises."""
    return _size(reach(new).plus(reach(old).mirrored()))


def _relative(old: Quantity, new: Quantity) -> Interval:
    """The size of the change in per cent of the old figure."""
    reciprocal = reach(old).reciprocal()
    if reciprocal is None:
        return Interval(Decimal(0), Decimal("Infinity"))
    return _size(reach(new).times(reciprocal).mapped(Decimal(100), Decimal(-100)))


def _size(change: Interval) -> Interval:
    if change.low >= 0:
        return change
    if change.high <= 0:
        return change.mirrored()
    return Interval(Decimal(0), max(-change.low, change.high), False, False)


def most(value: Quantity) -> Decimal:
    """The most that the figure can mean."""
    return reach(value).high if value.hedge else value.high


def share_of(share: Quantity, whole: Quantity, part: Quantity) -> bool:
    """Whether a part can be so many per cent of its whole."""
    return reach(whole).times(reach(share)).mapped(Decimal("0.01")).meets(reach(part))


def least(values: Iterable[Quantity]) -> Decimal:
    """The least that several figures can come to."""
    return sum((reach(value).low for value in values), Decimal(0))


SUMMED = Decimal("0.25")
"""Parts that come to so much less or more, as a share of it, than their total are not all that there are."""
CONVERTED = Decimal("0.1")
"""So much of a measure newsrooms lose in rounding a conversion, beyond what is printed."""


def total_missed(whole: Quantity, parts: Sequence[Quantity]) -> bool:
    """Whether parts come near their total, and no reading of them makes it."""
    reaches = [reach(part) for part in parts]
    low, high = sum(one.low for one in reaches), sum(one.high for one in reaches)
    target = reach(whole)
    apart = min(abs(low - target.high), abs(high - target.low))
    return (low > target.high or high < target.low) and apart < SUMMED * whole.low


def multiplied(old: Quantity, new: Quantity, factor: Decimal) -> bool:
    """Whether a level can be so many times another."""
    return reach(old).mapped(factor).meets(reach(new))


def moved(old: Quantity, new: Quantity) -> int:
    """1 for a rise in every reading, -1 for a fall, 0 where the readings meet."""
    before, after = reach(old), reach(new)
    return (after.low > before.high) - (after.high < before.low)


def converts(one: Quantity, other: Quantity, factor: Decimal, other_factor: Decimal) -> bool:
    """Whether a measure can be another one in its unit; the factors lead to one unit of both."""
    first, second = reach(one).mapped(factor), reach(other).mapped(other_factor)
    slack = CONVERTED * max(first.high, second.high)
    return first.low - slack <= second.high and second.low - slack <= first.high


def multiplies(one: Quantity, number: Quantity, total: Quantity) -> bool:
    """Whether so much for each of a number makes a total, or so many times a figure another; the number is as printed."""
    times = reach(number) if number.hedge else Interval(number.low, number.high, False, False)
    return reach(one).times(times).meets(reach(total))


def differs_by(one: Quantity, by: Quantity, way: int, other: Quantity) -> bool:
    """Whether a figure can be so much more (way 1) or less (-1) than another; `by` may be per cent of that."""
    if by.unit == "%":
        meant = reach(other).times(reach(by).mapped(Decimal(way) / 100, Decimal(1)))
    else:
        meant = reach(other).plus(reach(by) if way > 0 else reach(by).mirrored())
    return meant.meets(reach(one))


FRACTION_NEAR = Decimal("0.04")
"""How far a share may lie from the fraction in words that it is told as: few fractions are in use."""


def fraction_of(share: Quantity, whole: Quantity, part: Quantity) -> bool:
    """Whether a part can be what a fraction in words ("two thirds", 0.67) says of its whole."""
    meant = Interval(share.low - FRACTION_NEAR, share.high + FRACTION_NEAR)
    return reach(whole).times(meant).meets(reach(part))
