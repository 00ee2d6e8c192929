"""A figure with its unit and hedge: two intervals, what the words mean and what they can be stretched to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property, lru_cache

from checker.kinds import Hedge, Trend
from checker.model import Mention
from checker.values.hedges import ROUNDED_FROM, WIDTHS, Reach, Widths
from checker.values.interval import INFINITY, ZERO, Interval
from checker.values.relation import Relation
from checker.values.units import Scale, scales

__all__ = [
    "DEGREE",
    "OPEN_ABOVE",
    "OPEN_BELOW",
    "Quantity",
    "are_limits",
    "by_intervals",
    "mild",
    "opposed",
    "place",
    "significant",
]

OPEN_ABOVE: tuple[Hedge, ...] = ("over", "at_least")
OPEN_BELOW: tuple[Hedge, ...] = ("under", "at_most")
"""Hedges that say nothing about how far the figure may lie beyond."""

_COUNTED_UP = ("age", "year")
"""A person is 28 until the day of being 29, and it is 2016 until it is 2017: the figure begins an interval."""
_EXACT = ("percent", "age", "year", "ordinal")
"""Kinds whose flat figures nobody rounds to their last digit that is not zero."""
_BELOW_ZERO = ("degree_Celsius", "degree_Fahrenheit")
"""Units in which "below 3" does not stop at zero."""
DEGREE = "degree"
"""A temperature whose scale is not printed: "47 degrees"."""
_SCALE_WORDS = (Decimal(10**12), Decimal(10**9), Decimal(10**6))
"""Trillion, billion, million: what newsrooms print instead of the zeros (AP Stylebook, "millions, billions")."""


@dataclass(frozen=True)
class Quantity:
    """A figure, or a printed range of two, as the text has it.

    `low` and `high` are as printed at full scale, never widened; a step is one unit of the last printed
    place at its scale ("14.3 billion": 100000000). `kind` is the mention's, or "year". `core` and `support`
    follow from these by the table in `checker.values.hedges`; the core always lies inside the support.

    Raises ValueError when an end is not finite, the ends are out of order, or a step is not positive.
    """

    low: Decimal
    high: Decimal
    unit: str | None = None
    hedge: Hedge | None = None
    low_step: Decimal | None = None
    high_step: Decimal | None = None
    kind: str = "quantity"
    widths: Widths = WIDTHS
    trend: Trend | None = None
    """Which way it moved, where the text says so: a rise and a fall of 4% are two values."""

    def __post_init__(self) -> None:
        if not (self.low.is_finite() and self.high.is_finite()) or self.low > self.high:
            raise ValueError(f"{self.low} to {self.high} is not a range of numbers")
        for name, end in (("low_step", self.low), ("high_step", self.high)):
            step = getattr(self, name)
            if step is None:
                object.__setattr__(self, name, _step(end))
            elif not step > 0:
                raise ValueError(f"{step} is not a step: one unit of the last printed place is positive")

    @property
    def core(self) -> Interval:
        """What the words naturally mean."""
        return self._intervals[0]

    @property
    def support(self) -> Interval:
        """What they can be stretched to."""
        return self._intervals[1]

    @cached_property
    def fitting(self) -> Interval:
        """Where another figure may lie and still be what is meant; wider than the core for "over" and its like."""
        if self.hedge not in OPEN_ABOVE + OPEN_BELOW or self.is_range:
            return self.core
        return _around(self, self.widths.of(self.hedge).fitting, self.low, _known(self.low_step))

    @cached_property
    def _intervals(self) -> tuple[Interval, Interval]:
        return _intervals(self)

    @staticmethod
    def of(
        mention: Mention, *, unit: str | None = None, kind: str | None = None, widths: Widths = WIDTHS
    ) -> Quantity | None:
        """What a mention says; None when it prints no figure ("several million").

        A field that knows better than the text names the `unit` or the `kind` itself: a bare "28" in a
        field of ages is kind "age", unit "year"; employees and workers are one unit in a field of jobs.
        """
        low, high = mention.low, mention.high
        if low is None or high is None or not (low.is_finite() and high.is_finite()):
            return None
        steps = mention.low_step, mention.high_step
        if low > high:
            low, high, steps = high, low, steps[::-1]
        named = kind or ("year" if mention.kind == "date" else mention.kind)
        places = tuple(one.as_tuple().exponent for one in (low, high, *steps) if one is not None)
        unit = unit or mention.unit
        return _read(low, high, unit, mention.hedge, *steps, named, widths, mention.trend, places=places)

    @property
    def is_range(self) -> bool:
        """Whether two figures are printed."""
        return self.low != self.high

    @property
    def is_scale(self) -> bool:
        """Whether the words print no figure: "hundreds" are 100 to 1,000."""
        return self.is_range and self.high == 10 * self.low

    def prints(self, other: Quantity) -> bool:
        """Whether both print one figure in one unit, whatever hedges stand before them."""
        return (self.low, self.high, self.unit) == (other.low, other.high, other.unit)

    @cached_property
    def order(self) -> tuple[str, str, Decimal, Decimal, str]:
        """A key that sorts quantities in the same order in every run: by unit, then size, then text."""
        widths = "" if self.widths is WIDTHS else self.widths
        rest = f"{self.hedge} {self.low} {self.low_step} {self.high_step} {self.kind} {widths} {self.trend}"
        return "quantity", self.unit or "", self.core.low, self.core.high, rest

    @property
    def width(self) -> Decimal:
        """How much the words naturally mean, from end to end."""
        return self.core.width

    @property
    def measures(self) -> bool:
        """Whether the unit may be converted: an amount of money or a share never is."""
        return self.unit is not None and self.kind not in ("money", "percent")

    def holds(self, number: Decimal) -> bool:
        """Whether the words naturally mean the number: "over 20" does not mean 20."""
        return self.core.holds(number)

    def fits(self, number: Decimal) -> bool:
        """Whether the number may be what is meant; more numbers fit than are held for "over" and its like."""
        return self.fitting.holds(number)

    @property
    def between(self) -> tuple[Decimal, Decimal]:
        """Between which numbers one that fits can lie; an open side ends at the figure itself."""
        low, high = self.fitting.low, self.fitting.high
        first, last = low if low.is_finite() else self.low, high if high.is_finite() else self.low
        return min(first, self.low), max(last, self.low)

    @property
    def reach(self) -> tuple[Decimal, Decimal]:
        """Between which numbers one lies that is worked out: "just under 3" is said of 2.84, which no rounder figure tells."""
        return (self.support.low, self.low) if self.hedge == "nearly" else self.between

    def stretches(self, scale: Scale | None = None) -> tuple[Interval, Interval]:
        """What fits and the support, in the base unit of the dimension where the unit's scale is given."""
        if scale is None:
            return self.fitting, self.support
        return self.fitting.mapped(scale.factor, scale.offset), self.support.mapped(
            scale.factor, scale.offset
        )

    def relate(self, other: Quantity) -> Relation:
        """The relation by the two intervals; incomparable where unit or kind are not the same question."""
        if self == other:
            return Relation.SAME
        if (self.kind == "age") != (other.kind == "age"):
            return Relation.INCOMPARABLE
        mine = theirs = None
        if DEGREE in (self.unit, other.unit) and {self.unit, other.unit} & {*_BELOW_ZERO}:
            scale = other.unit if self.unit == DEGREE else self.unit  # what prints none is of the other's
            return replace(self, unit=scale).relate(replace(other, unit=scale))
        if self.unit != other.unit:
            if not (self.measures and other.measures):
                return Relation.INCOMPARABLE
            known = scales((self.unit, other.unit))
            mine, theirs = known.get(self.unit), known.get(other.unit)
            if not (mine and theirs and mine.dimension == theirs.dimension):
                return Relation.INCOMPARABLE
        if opposed((self.trend, other.trend)):
            return Relation.CONTRADICTS
        return by_intervals(*self.stretches(mine), *other.stretches(theirs))

    def model_dump(self) -> dict[str, str | None]:
        """The value of a claim in the contract's JSON: as printed, at full scale."""
        return {"low": format(self.low, "f"), "high": format(self.high, "f"), "unit": self.unit}

    def __str__(self) -> str:
        """One line that names the value in every run: "nearly 15000000000 USD"."""
        return self._named

    @cached_property
    def _named(self) -> str:
        figure = format(self.low.normalize(), "f")
        if self.is_range:
            figure += " to " + format(self.high.normalize(), "f")
        return " ".join(part for part in (self.hedge, figure, self.unit, self.trend) if part)


@lru_cache(maxsize=1 << 14)
def _read(
    low: Decimal,
    high: Decimal,
    unit: str | None,
    hedge: Hedge | None,
    low_step: Decimal | None,
    high_step: Decimal | None,
    kind: str,
    widths: Widths,
    trend: Trend | None,
    *,
    places: tuple[object, ...],
) -> Quantity:
    """One object for figures that are printed alike, as thousands of articles do; `places` tells 3 from 3.0."""
    return Quantity(low, high, unit, hedge, low_step, high_step, kind, widths, trend)


def opposed(trends: Iterable[Trend | None]) -> bool:
    """Whether one of several figures rose and another fell."""
    return {"up", "down"} <= set(trends)


def are_limits(a: Quantity, b: Quantity) -> bool:
    """Whether both are said to be the most that there is or may be: "no more than 30", "at most 50"."""
    return a.hedge in OPEN_BELOW and b.hedge in OPEN_BELOW


def mild(a: Quantity, b: Quantity) -> bool:
    """Whether two strained values are so only mildly: worth a notice, no warning.

    True where neither is hedged, so that one may have been rounded ($100m and $101m), and where one stops short
    of the other: the lower is "over" or "at least", or the higher "under" or "at most". Two limits are two.
    """
    if a.relate(b) is not Relation.STRAINED or are_limits(a, b):
        return False
    known = scales((a.unit, b.unit)) if a.unit != b.unit else {}
    cores = [(value.stretches(known.get(value.unit))[0], value.hedge) for value in (a, b)]
    (_, lower), (_, higher) = sorted(cores, key=lambda item: item[0])
    return lower is higher is None or lower in OPEN_ABOVE or higher in OPEN_BELOW


def place(x: Decimal) -> Decimal:
    """The place of the last digit that is not zero: 3,000 has 1000, 14.3 has 0.1; zero has none and gives 0."""
    exponent = x.normalize().as_tuple().exponent
    return Decimal(1).scaleb(int(exponent)) if x else ZERO


def significant(x: Decimal) -> int:
    """How many digits say something: 3 for 412 and 41,200, 1 for zero."""
    return len(x.normalize().as_tuple().digits)


def _step(x: Decimal) -> Decimal:
    """One unit of the last printed place, guessed from the digits where the print is not known.

    From a million on the figure was most likely printed with a scale word: "14.3 billion", "20 million".
    """
    exponent = int(x.as_tuple().exponent)
    if exponent < 0 and (abs(x) < _SCALE_WORDS[-1] or x != x.to_integral_value()):
        return Decimal(1).scaleb(exponent)
    word = next((word for word in _SCALE_WORDS if abs(x) >= word), None)
    return min(place(x), word) if word else Decimal(1)


def by_intervals(
    core: Interval, support: Interval, other_core: Interval, other_support: Interval
) -> Relation:
    """The relation of one core and support to another, all in one unit."""
    if not support.meets(other_support):
        return Relation.CONTRADICTS
    if not core.meets(other_core):
        return Relation.STRAINED
    inside, outside = other_core.contains(core), core.contains(other_core)
    if inside and outside:  # one core: the support decides
        inside, outside = other_support.contains(support), support.contains(other_support)
    if inside and outside:
        return Relation.SAME
    if inside:
        return Relation.REFINES
    return Relation.REFINED_BY if outside else Relation.OVERLAPS


def _intervals(value: Quantity) -> tuple[Interval, Interval]:
    if value.low != value.high:
        return _of_range(value)
    return _of_figure(value, value.low, _known(value.low_step))


def _known(step: Decimal | None) -> Decimal:
    assert step is not None  # set in __post_init__
    return step


def _of_figure(value: Quantity, x: Decimal, u: Decimal) -> tuple[Interval, Interval]:
    """Core and support of one figure with the quantity's hedge."""
    if value.hedge is None:
        return _of_flat(value, x, u)
    w = _width(x, u)
    row = value.widths.of(value.hedge)
    if value.hedge == "nearly" and x <= 0:  # nearly -5 is a little above it; nearly zero is on either side
        if not x:
            return Interval(-w / 2, w / 2, False, False), Interval(-w, w, False, False)
        return row.core.around(-x, w).mirrored(), row.support.around(-x, w).mirrored()
    return _around(value, row.core, x, u), _around(value, row.support, x, u)


def _around(value: Quantity, reach: Reach, x: Decimal, u: Decimal) -> Interval:
    """A hedge's reach around the figure; below nothing there is no floor, nor in degrees."""
    floor = -INFINITY if x <= 0 or value.unit in _BELOW_ZERO else ZERO
    return reach.around(x, _width(x, u), floor)


def _of_flat(value: Quantity, x: Decimal, u: Decimal) -> tuple[Interval, Interval]:
    """A figure without a hedge: what rounds to it at its printed place; an age or a year begins at it."""
    if value.kind in _COUNTED_UP:
        # ages a year apart in articles without a date can both be right: half a unit of room on each side
        room = u / 2 if value.kind == "age" else ZERO
        return Interval(x, x + u), Interval(x - room, x + u + room)
    v = u / 2 if not x else min(u / 2, abs(x) / 10)
    core = Interval(x - v, x + v)
    if value.kind in _EXACT or not value.widths.rounding or abs(x) < ROUNDED_FROM:
        return core, core
    v = min(max(place(x), u) / 2, abs(x) / 10)
    return core, Interval(x - v, x + v)


def _of_range(value: Quantity) -> tuple[Interval, Interval]:
    """From the lower end's own lower end to the upper end's upper; a hedge adds w of each end to the support."""
    low_step, high_step = _known(value.low_step), _known(value.high_step)
    bottom = _of_flat(value, value.low, low_step)
    top = _of_flat(value, value.high, high_step)
    core = Interval(bottom[0].low, top[0].high)
    support = Interval(bottom[1].low, top[1].high)
    if value.hedge is None:
        return core, core if value.kind not in _COUNTED_UP else support
    low, high = core.low - _width(value.low, low_step), core.high + _width(value.high, high_step)
    reach = value.widths.of(value.hedge).support
    floor = ZERO if value.low >= 0 and value.unit not in _BELOW_ZERO else -INFINITY
    if value.hedge in OPEN_ABOVE:
        above = reach.around(value.high, ZERO)
        return core, Interval(low, max(high, above.high), False, above.high_open)
    if value.hedge in OPEN_BELOW:
        below = reach.around(value.low, ZERO, floor)
        return core, Interval(min(below.low, low), high, below.low_open)
    return core, Interval(low, high)


def _width(x: Decimal, u: Decimal) -> Decimal:
    """The width w of a hedge at x: the place of its last digit that is not zero, a tenth of x at most.

    A fraction in words has none: of three quarters of an hour it is a quarter.
    """
    return min(max(place(x), u), abs(x) / 10) if x else u
