"""What hedges do to a figure, as one table.

Source: S. Ferson, J. O'Rawe, A. Antonenko, J. Siegrist, J. Mickley, C. C. Luhmann, K. Sentz, A. M. Finkel,
"Natural language of uncertainty: numeric hedge words", International Journal of Approximate Reasoning 57
(2015) 19-39. It measured what readers take these words to mean: the widths grow with the roundness of the
figure, "about" reaches to both sides, "nearly" and "over" to one side and not far, and readers grant all of
them more room when asked what is still possible. The numbers here are rounded to halves and wholes of one
width w, so that they can be said in a sentence.

The figure is x, z is the place of its last digit that is not zero (3,000: 1,000), and w = min(z, x/10).
A reach is written as an interval of multiples of w around x: "[-0.5, 0)" is from x - w/2 to just below x.
An end may also be "zero", the number 0 itself, or a multiple of the figure: "3x" is three times it, "x/3" a
third. A figure of zero or below has no multiples that say how far one goes: there such an end is infinite.

How far words that bound a figure on one side reach is ours, not that source's: up to half as much again the other
figure is plainly what is meant ("more than 100" and 120), beyond three times nobody means it ("over $29 million"
and $29 billion).
"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from checker.kinds import Hedge
from checker.values.interval import INFINITY, ZERO, Interval

__all__ = ["ROUNDED_FROM", "WIDTHS", "End", "Reach", "Width", "Widths", "width"]

ROUNDED_FROM = Decimal(100)
"""From here on a flat sum or count may have been rounded to its last digit that is not zero: "3,000"."""


class End(NamedTuple):
    """Where a reach ends, seen from a figure x with width w: at x + widths times w, or at factor times x."""

    widths: Decimal = ZERO
    factor: Decimal | None = None

    def of(self, x: Decimal, w: Decimal, beyond: Decimal) -> Decimal:
        """The number; `beyond` stands for a multiple of a figure that has none."""
        if self.factor is None:
            return x + self.widths * w
        return x * self.factor if x > 0 or not self.factor else beyond


class Reach(NamedTuple):
    """How far a hedge reaches from its figure."""

    low: End
    high: End
    low_open: bool
    high_open: bool

    def around(self, x: Decimal, w: Decimal, floor: Decimal = ZERO) -> Interval:
        """The interval around the figure x with width w; `floor` is what "down to zero" means here."""
        low = self.low.of(x, w, -INFINITY)
        if self.low.factor == 0:
            low = min(floor, x)
        high = self.high.of(x, w, INFINITY)
        return Interval(low, high, self.low_open or low == -INFINITY, self.high_open or high == INFINITY)


class Width(NamedTuple):
    """What a hedge naturally means (core), what it can be stretched to (support), and what plainly fits it.

    The core lies inside what fits, and that inside the support.
    """

    core: Reach
    support: Reach
    fitting: Reach
    """Where another figure may lie and still be what is meant: with a one-sided hedge further than the core."""


def width(core: str, support: str, fitting: str | None = None) -> Width:
    """A row of the table, for example with core "[-0.5, 0)" and support "[-1, 0)".

    Raises ValueError when an end is not a multiple of w or of the figure, or the ends are out of order.
    """
    return Width(_reach(core), _reach(support), _reach(fitting or core))


def _reach(text: str) -> Reach:
    first, last = text[:1], text[-1:]
    low, comma, high = text[1:-1].partition(",")
    if first not in "[(" or last not in ")]" or not comma:
        raise ValueError(f'{text!r} is not a reach; write it like "[-0.5, 0)"')
    try:
        bottom, top = _end(low.strip()), _end(high.strip())
    except ArithmeticError:
        raise ValueError(f'{text!r} is not a reach; write it like "[-0.5, 0)"') from None
    sample, sample_width = Decimal(100), Decimal(10)
    ends = [end.of(sample, sample_width, INFINITY) for end in (bottom, top)]
    if any(end.is_nan() for end in ends) or ends[0] > ends[1]:
        raise ValueError(f"the ends of {text!r} are out of order")
    return Reach(bottom, top, first == "(", last == ")")


def _end(text: str) -> End:
    """An end as the table writes it: "0.5", "zero", "inf", "3x", "x/3"."""
    if text == "zero":
        return End(factor=ZERO)
    if text.startswith("x/"):
        return End(factor=1 / Decimal(text[2:]))
    if text.endswith("x"):
        return End(factor=Decimal(text[:-1]))
    return End(Decimal(text))


class Widths(NamedTuple):
    """The table of hedges. A field overrides a row with Widths(about=width("[-2, 2]", "[-4, 4]"))."""

    about: Width = width("[-1, 1]", "[-2, 2]")
    """about, around, approximately, roughly, some, an estimated"""
    nearly: Width = width("[-0.5, 0)", "[-1, 0)")
    """nearly, almost, just under, close to"""
    over: Width = width("(0, 1]", "(0, 3x]", "(0, 1.5x]")
    """over, more than, above, upwards of, north of"""
    at_least: Width = width("[0, 1]", "[0, 3x]", "[0, 1.5x]")
    """at least, or more, x+"""
    under: Width = width("[-1, 0)", "[x/3, 0)", "[x/1.5, 0)")
    """under, less than, below, short of"""
    at_most: Width = width("[-1, 0]", "[zero, 0]", "[x/1.5, 0]")
    """at most, up to, as much as, no more than"""
    rounding: bool = True
    """Whether a flat sum or count of 100 and more may be rounded to its last digit that is not zero."""

    def of(self, hedge: Hedge) -> Width:
        """The row of a hedge."""
        row: Width = getattr(self, hedge)
        return row


WIDTHS = Widths()
"""The table as design and source have it."""
