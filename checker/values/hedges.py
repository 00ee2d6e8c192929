"""What hedges do to a figure, as one table.

Source: S. Ferson, J. O'Rawe, A. Antonenko, J. Siegrist, J. Mickley, C. C. Luhmann, K. Sentz, A. M. Finkel,
"Natural language of uncertainty: numeric hedge words", International Journal of Approximate Reasoning 57
(2015) 19-39. It measured what readers take these words to mean: the widths grow with the roundness of the
figure, "about" reaches to both sides, "nearly" and "over" to one side and not far, and readers grant all of
them more room when asked what is still possible. The numbers here are rounded to halves and wholes of one
width w, so that they can be said in a sentence.

The figure is x, z is the place of its last digit that is not zero (3,000: 1,000), and w = min(z, x/10).
A reach is written as an interval of multiples of w around x: "[-0.5, 0)" is from x - w/2 to just below x;
"zero" is the number 0 itself, "inf" has no end.
"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from checker.kinds import Hedge
from checker.values.interval import INFINITY, ZERO, Interval

__all__ = ["ROUNDED_FROM", "WIDTHS", "Reach", "Width", "Widths", "width"]

ROUNDED_FROM = Decimal(100)
"""From here on a flat sum or count may have been rounded to its last digit that is not zero: "3,000"."""


class Reach(NamedTuple):
    """How far a hedge reaches from its figure, in multiples of w."""

    low: Decimal | None
    """None: down to the number zero."""
    high: Decimal
    low_open: bool
    high_open: bool

    def around(self, x: Decimal, w: Decimal, floor: Decimal = ZERO) -> Interval:
        """The interval around the figure x with width w; `floor` is what "down to zero" means here."""
        low = x + self.low * w if self.low is not None else min(floor, x)
        return Interval(low, x + self.high * w, self.low_open or low == -INFINITY, self.high_open)


class Width(NamedTuple):
    """What a hedge naturally means (core) and what it can be stretched to (support); core inside support."""

    core: Reach
    support: Reach


def width(core: str, support: str) -> Width:
    """A row of the table, for example with core "[-0.5, 0)" and support "[-1, 0)".

    Raises ValueError when an end is not a multiple of w, "zero" or "inf", or the ends are out of order.
    """
    return Width(_reach(core), _reach(support))


def _reach(text: str) -> Reach:
    first, last = text[:1], text[-1:]
    low, comma, high = text[1:-1].partition(",")
    if first not in "[(" or last not in ")]" or not comma:
        raise ValueError(f'{text!r} is not a reach; write it like "[-0.5, 0)"')
    try:
        bottom = None if low.strip() == "zero" else Decimal(low.strip())
        top = Decimal(high.strip())
    except ArithmeticError:
        raise ValueError(f'{text!r} is not a reach; write it like "[-0.5, 0)"') from None
    if top.is_nan() or (bottom is not None and (bottom.is_nan() or bottom > top)):
        raise ValueError(f"the ends of {text!r} are out of order")
    return Reach(bottom, top, first == "(", last == ")" or top == INFINITY)


class Widths(NamedTuple):
    """The table of hedges. A field overrides a row with Widths(about=width("[-2, 2]", "[-4, 4]"))."""

    about: Width = width("[-1, 1]", "[-2, 2]")
    """about, around, approximately, roughly, some, an estimated"""
    nearly: Width = width("[-0.5, 0)", "[-1, 0)")
    """nearly, almost, just under, close to"""
    over: Width = width("(0, 1]", "(0, inf)")
    """over, more than, above, upwards of, north of"""
    at_least: Width = width("[0, 1]", "[0, inf)")
    """at least, or more, x+"""
    under: Width = width("[-1, 0)", "[zero, 0)")
    """under, less than, below, short of"""
    at_most: Width = width("[-1, 0]", "[zero, 0]")
    """at most, up to, as much as, no more than"""
    rounding: bool = True
    """Whether a flat sum or count of 100 and more may be rounded to its last digit that is not zero."""

    def of(self, hedge: Hedge) -> Width:
        """The row of a hedge."""
        row: Width = getattr(self, hedge)
        return row


WIDTHS = Widths()
"""The table as design and source have it."""
