"""Whether a figure that is told again is the figure, rounded, hedged or cut short as newsrooms do it: one says it, the other has it.

Where `relate` asks whether two values can both be true, a draft's figure has to follow from its source's: who rounds prints
the rounder figure, and "about a third" is not 40 per cent.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import Literal, TypeAlias

from checker.lexicon.currencies import MINOR, MINOR_OF
from checker.values.quantity import OPEN_ABOVE, OPEN_BELOW, Quantity, mild, place, significant
from checker.values.relation import Relation
from checker.values.units import bare

__all__ = ["FRACTIONS", "OPEN", "Grade", "cut_short", "grade", "near_fraction", "parts_thousands"]

Grade: TypeAlias = Literal["same", "rounded", "wider", "part", "other"]
"""The source's number beside the draft's: the same or more precise · what the draft's is rounded from, or can be
with its hedge · less precise · an end of the draft's range, or a figure in it · another value."""

WHOLE = 10
"""Below this a figure that is nearly another is rounded to a whole number."""

OPEN = OPEN_ABOVE + OPEN_BELOW
"""Hedges that leave one side open: "more than 50" is no ground for 60."""


def grade(a: Quantity, b: Quantity, *, spoken: bool = False, told: bool = False) -> Grade:
    """How a source's value `b` answers a draft's `a`, of one unit; `spoken` and `told` where they are fractions in words."""
    a, b = _bare(a), _bare(b)
    relation = b.relate(a)
    if (a.low, a.high) == (b.low, b.high):
        return "other" if _opposite(a, b) else "same"
    if a.is_range or b.is_range:
        return _grade_range(a, b, relation)
    if spoken and a.hedge is not None and b.hedge in (None, "about") and not b.is_range:
        return "rounded" if near_fraction(a, b.low) else "other"
    if told and not spoken and b.hedge is None and a.fits(b.low):
        return "rounded"  # "two thirds" are 67%
    if relation is Relation.REFINED_BY and not (spoken or (a.hedge and b.hedge)):
        return "wider"
    if relation is Relation.OVERLAPS and a.hedge is b.hedge is None and not a.holds(b.low):
        return "other"  # 1.65 is as near to 1.7 as to 1.6
    if relation.agrees:
        return "rounded" if spoken else _rounder(a, b)
    if relation is Relation.STRAINED and a.hedge == "nearly" and b.hedge is None and a.low < WHOLE:
        return (
            "rounded" if b.low.quantize(Decimal(1), ROUND_HALF_UP) == a.low else "other"
        )  # "nearly 5" of 4.6
    rounds = relation is Relation.STRAINED and a.hedge is b.hedge is None and mild(a, b)
    return "rounded" if rounds and significant(b.low) > significant(a.low) else "other"


@lru_cache(maxsize=1 << 14)
def _bare(value: Quantity) -> Quantity:
    """The value without its unit, in whole units of its currency."""
    unit = bare(value.unit)
    factor = MINOR[unit] if unit in MINOR_OF else Decimal(1)
    steps = (value.low_step or Decimal(1), value.high_step or Decimal(1))
    kind = value.kind if value.kind in ("percent", "ordinal") else "number"
    return Quantity(
        value.low * factor, value.high * factor, None, value.hedge, steps[0] * factor, steps[1] * factor, kind
    )


def cut_short(a: Quantity, b: Quantity) -> bool:
    """Whether a figure is another as headlines print it: rounded to its last place, or without its last digits.

    As "$18K" for $18,750; whatever it is per, and whatever hedge the longer figure has.
    """
    if a.kind == "percent" or a.is_range or b.is_range or a.hedge or significant(b.low) <= significant(a.low):
        return False
    step = a.low_step or Decimal(1)
    near = abs(b.low - a.low) <= step / 2 or (a.low < b.low < a.low + step and b.low - a.low <= a.low / CUT)
    return near and a.unit in (b.unit, bare(b.unit) or None)


CUT = 5
"""A figure without its last digits may lie short of the whole by one part in so many."""


def parts_thousands(a: Quantity, b: Quantity) -> bool:
    """Whether a point parts the thousands in one of two counts, for nothing is counted in thousandths: 16.181 users."""
    small, large = sorted((a.low, b.low))
    return small * 1000 == large and small.as_tuple().exponent == -3 and not (a.is_range or b.is_range)


def near_fraction(spoken: Quantity, share: Decimal) -> bool:
    """Whether a share, in per cent, is what a hedged fraction in words means: "about a third" of 35, not of 40."""
    below, above = FRACTIONS[spoken.hedge or "about"]
    return spoken.low * (1 - below) <= share <= spoken.low * (1 + above) and share != spoken.low


FRACTIONS: Mapping[str, tuple[Decimal, Decimal]] = {
    "about": (Decimal("0.1"), Decimal("0.1")),
    "nearly": (Decimal("0.15"), Decimal(0)),
    "under": (Decimal("0.4"), Decimal(0)),
    "at_most": (Decimal("0.4"), Decimal(0)),
    "over": (Decimal(0), Decimal("0.3")),
    "at_least": (Decimal(0), Decimal("0.3")),
}
"""Hedge -> how far below and above the fraction a share may lie, as parts of it: fractions in words are few, so that
"more than a third" reaches almost to a half (cf. Ferson et al. 2015, as for the widths of `values.hedges`)."""


def _opposite(a: Quantity, b: Quantity) -> bool:
    """Whether one hedge bounds a figure above and the other below: "at most 8" and "at least 8"."""
    hedges = (a.hedge, b.hedge)
    return any(one in OPEN_ABOVE and two in OPEN_BELOW for one, two in (hedges, hedges[::-1]))


def _rounder(a: Quantity, b: Quantity) -> Grade:
    """What two values that can both be true make of each other: who rounds or bounds prints the rounder figure."""
    rounder = significant(a.low) < significant(b.low) or _in_lots(a)
    if a.hedge is not None and a.hedge is b.hedge:
        above = b.low - a.low if a.hedge in OPEN_ABOVE else 2 * (a.low - b.low)
        follows = 0 <= above < place(a.low)  # "over 29" of over 29.8, but not "under 30" of under 25
        return "rounded" if rounder and (follows or a.hedge not in OPEN) else "other"
    bounds = a.hedge in OPEN and b.hedge not in OPEN and significant(a.low) == significant(b.low)
    if rounder or bounds:
        return "wider" if a.hedge is None and b.hedge in OPEN else "rounded"
    return "other" if b.hedge is None else "wider"


def _in_lots(value: Quantity) -> bool:
    """Whether a figure is told in lots, which are no digits: "three dozen", "a score"."""
    return value.low_step is not None and value.low_step > place(value.low)


def _grade_range(a: Quantity, b: Quantity, relation: Relation) -> Grade:
    if a.is_scale:
        return "rounded" if relation.agrees else "other"
    if a.is_range and b.is_range:
        return "same" if relation is Relation.SAME else "other"
    if a.is_range:
        return "part" if relation.agrees else "other"
    if a.low in (b.low, b.high) or (not b.is_scale and (a.fits(b.low) or a.fits(b.high))):
        return "rounded"  # but "at least 90" says more than "dozens"
    if a.hedge == "about" and b.low <= a.low <= b.high:
        return "rounded"
    return "wider" if relation.agrees else "other"
