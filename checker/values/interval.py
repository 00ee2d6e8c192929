"""Intervals of decimals, with open or closed ends and infinities."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Context, Decimal, localcontext
from functools import wraps
from typing import NamedTuple, ParamSpec, TypeVar

__all__ = ["DIGITS", "INFINITY", "LARGEST", "ZERO", "Interval", "exactly", "is_whole"]

INFINITY = Decimal("Infinity")
ZERO = Decimal(0)

LARGEST = Decimal(10) ** 99
"""A number beyond it is listed and compared with none: there are some 10^80 atoms in all that can be seen."""

DIGITS = 200
"""Digits that arithmetic is done with: two of the largest numbers multiplied, to the last decimal that is printed."""

P = ParamSpec("P")
T = TypeVar("T")


def exactly(verb: Callable[P, T]) -> Callable[P, T]:
    """The function, with arithmetic in `DIGITS` digits, whatever its caller has set."""

    @wraps(verb)
    def exact(*given: P.args, **named: P.kwargs) -> T:
        with localcontext(Context(prec=DIGITS)):
            return verb(*given, **named)

    return exact


def is_whole(number: Decimal) -> bool:
    """Whether there is nothing after the point; a remainder (%) would fail on long numbers."""
    return number == number.to_integral_value()


class Interval(NamedTuple):
    """All numbers from `low` to `high`; half-open above unless said otherwise. Never empty.

    An infinite end is open.
    """

    low: Decimal
    high: Decimal
    low_open: bool = False
    high_open: bool = True

    @property
    def start(self) -> tuple[Decimal, bool]:
        """Where it begins, as a key to sort by: a closed end begins before an open one."""
        return self.low, self.low_open

    @property
    def stop(self) -> tuple[Decimal, bool]:
        """Where it ends, as a key to sort by: an open end stops before a closed one."""
        return self.high, not self.high_open

    @property
    def width(self) -> Decimal:
        """From end to end; infinite for an interval without an end."""
        return self.high - self.low

    @property
    def is_empty(self) -> bool:
        """Whether no number lies in it (only what `intersection` makes can be empty)."""
        return self.high < self.low or (self.high == self.low and (self.low_open or self.high_open))

    def contains(self, other: Interval) -> bool:
        """Whether the other lies inside this one, or is this one."""
        return self.start <= other.start and other.stop <= self.stop

    def holds(self, number: Decimal) -> bool:
        """Whether the number lies in it."""
        return self.contains(Interval(number, number, False, False))

    def below(self, other: Interval) -> bool:
        """Whether all of it lies below all of the other."""
        return self.high < other.low or (self.high == other.low and (self.high_open or other.low_open))

    def meets(self, other: Interval) -> bool:
        """Whether some number lies in both."""
        return not (self.below(other) or other.below(self))

    def mirrored(self) -> Interval:
        """The interval of the negated numbers."""
        return Interval(-self.high, -self.low, self.high_open, self.low_open)

    def mapped(self, factor: Decimal, offset: Decimal = ZERO) -> Interval:
        """Every number times a positive factor, plus an offset: a change of unit."""
        return Interval(
            self.low * factor + offset, self.high * factor + offset, self.low_open, self.high_open
        )

    def plus(self, other: Interval) -> Interval:
        """All sums of a number of this and one of the other."""
        return Interval(
            self.low + other.low,
            self.high + other.high,
            self.low_open or other.low_open,
            self.high_open or other.high_open,
        )

    def times(self, other: Interval) -> Interval:
        """All products of a number of this and one of the other."""
        products = [
            (a * b if a and b else ZERO, a_open or b_open)
            for a, a_open in ((self.low, self.low_open), (self.high, self.high_open))
            for b, b_open in ((other.low, other.low_open), (other.high, other.high_open))
        ]
        low, low_open = min(products)
        high, high_closed = max((product, not is_open) for product, is_open in products)
        return Interval(low, high, low_open, not high_closed)

    def reciprocal(self) -> Interval | None:
        """One divided by each of its numbers; None when it holds zero, by which nothing is divided."""
        if self.low < 0 < self.high or self.holds(ZERO):
            return None
        low = 1 / self.high if self.high else -INFINITY
        high = 1 / self.low if self.low else INFINITY
        return Interval(low, high, self.high_open, self.low_open)

    @staticmethod
    def intersection(intervals: Iterable[Interval]) -> Interval | None:
        """What lies in all of them; None when nothing does, or when there are none."""
        every = list(intervals)
        if not every:
            return None
        low, low_open = max(interval.start for interval in every)
        high, closed = min(interval.stop for interval in every)
        common = Interval(low, high, low_open, not closed)
        return None if common.is_empty else common

    def __str__(self) -> str:
        """The interval in the notation of mathematics: "[14.25, 14.35)"."""
        return f"{'(' if self.low_open else '['}{self.low}, {self.high}{')' if self.high_open else ']'}"
