"""Amounts that follow from figures: interval arithmetic with units, and how a person writes the result."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Decimal
from typing import NamedTuple

from checker.lexicon.nouns import PLURALS
from checker.values import Interval, Quantity, Relation
from checker.values.quantity import by_intervals

__all__ = ["Amount", "Undefined", "in_words", "printed"]

CALENDAR = "calendar year"
"""The unit of a year as a point in time, as against "year", the unit of an age or a duration."""

_HUNDREDTH = Decimal("0.01")
_RATIOS = (None, "%")
_SYMBOLS = {"USD": "$", "GBP": "£", "EUR": "€", "JPY": "¥", "INR": "₹"}
_WORDS = (("trillion", 12), ("billion", 9), ("million", 6))


class Undefined(Exception):  # noqa: N818 (no error of the program: an answer)
    """A result that does not exist: division by what may be zero, or a sum of dollars and people."""


class Amount(NamedTuple):
    """A number with its reach: the result for the figures as printed, for what they mean, for their stretch.

    A percentage is held as a ratio (49% is 0.49) with unit "%".
    """

    point: Decimal
    core: Interval
    support: Interval
    unit: str | None

    @classmethod
    def of(cls, value: Quantity) -> Amount:
        """The amount that a figure gives, its ends counted in: 60.4% and 39.5% may make 100%."""
        unit = CALENDAR if value.kind == "year" else value.unit
        factor = _HUNDREDTH if unit == "%" else Decimal(1)
        core, support = (
            Interval(reach.low * factor, reach.high * factor, False, False)
            for reach in (value.core, value.support)
        )
        if value.kind in ("age", "year"):  # 28 ends where 29 begins
            core, support = value.core, value.support
        return cls((value.low + value.high) / 2 * factor, core, support, unit)

    @classmethod
    def exactly(cls, number: Decimal, unit: str | None = None) -> Amount:
        """The amount of a number that nobody rounded."""
        only = Interval(number, number, False, False)
        return cls(number, only, only, unit)

    def plus(self, other: Amount) -> Amount:
        """The sum. Raises Undefined for two units that do not go together."""
        if CALENDAR in (self.unit, other.unit):
            unit: str | None = _calendar(self.unit, other.unit)
        elif self.unit == other.unit or None in (self.unit, other.unit):
            unit = self.unit or other.unit
        else:
            raise Undefined(f"{_named(self.unit)} and {_named(other.unit)} make no sum")
        return Amount(
            self.point + other.point, self.core.plus(other.core), self.support.plus(other.support), unit
        )

    def minus(self, other: Amount) -> Amount:
        """The difference. Raises Undefined for two units that do not go together."""
        negated = Amount(-other.point, other.core.mirrored(), other.support.mirrored(), other.unit)
        if self.unit == other.unit == CALENDAR:
            return self._replace(unit=None).plus(negated._replace(unit="year"))
        return self.plus(negated)

    def times(self, other: Amount) -> Amount:
        """The product; a price per share times shares is money."""
        return Amount(
            self.point * other.point,
            self.core.times(other.core),
            self.support.times(other.support),
            _product(self.unit, other.unit),
        )

    def over(self, other: Amount) -> Amount:
        """The quotient. Raises Undefined where the divisor may be zero."""
        core, support = other.core.reciprocal(), other.support.reciprocal()
        if core is None or support is None or not other.point:
            raise Undefined("the divisor may be zero")
        return Amount(
            self.point / other.point,
            self.core.times(core),
            self.support.times(support),
            _quotient(self.unit, other.unit),
        )

    def holds(self, number: Decimal) -> bool:
        """Whether the figures, as they naturally read, give the number."""
        return self.core.holds(number)

    def relate(self, other: Amount) -> Relation:
        """The relation of two amounts: incomparable between units that are not the same question."""
        ratios = self.unit in _RATIOS and other.unit in _RATIOS
        if self.unit != other.unit and not ratios:
            return Relation.INCOMPARABLE
        return by_intervals(self.core, self.support, other.core, other.support)

    def __str__(self) -> str:
        """The result with what the figures allow: "$29.2 billion (28.8–29.6)"."""
        return in_words(self)


def _calendar(a: str | None, b: str | None) -> str:
    other = b if a == CALENDAR else a
    if other in ("year", None):
        return CALENDAR
    raise Undefined(f"a year and {_named(other)} make no sum")


def _product(a: str | None, b: str | None) -> str | None:
    if a in _RATIOS or b in _RATIOS:
        return b if a in _RATIOS else a
    assert a is not None
    assert b is not None
    for per, counted in ((a, b), (b, a)):
        above, slash, below = per.partition("/")
        if slash and below == counted:
            return above
    return "*".join(sorted((a, b)))


def _quotient(a: str | None, b: str | None) -> str | None:
    if b in _RATIOS:
        return None if a in _RATIOS else a
    if a == b:
        return None
    assert b is not None
    above, slash, below = b.partition("/")
    if slash and above == a:
        return below
    return f"{'1' if a in _RATIOS else a}/{b}"


def _named(unit: str | None) -> str:
    return unit or "plain numbers"


def printed(value: Quantity) -> str:
    """A quantity as a person writes it, at its printed place: "$14.3 billion", "over $29 billion", "49%"."""
    hedge = {"at_least": "at least ", "at_most": "at most "}.get(value.hedge or "", f"{value.hedge or ''} ")
    if value.kind == "year":
        return hedge.lstrip() + _joined(f"{value.low:f}", f"{value.high:f}")
    word, scale = _scale(value.high, value.unit)
    ends = []
    for number, step in ((value.low, value.low_step), (value.high, value.high_step)):
        place = min(step or Decimal(1), Decimal(1).scaleb(scale))
        exponent = min(0, int((place.scaleb(-scale)).normalize().as_tuple().exponent))
        ends.append(f"{number.scaleb(-scale):,.{-exponent}f}")
    return hedge.lstrip() + _with_unit(_joined(*ends), value.unit, word, value.low == value.high == 1)


def in_words(amount: Amount) -> str:
    """An amount as a person writes it, with what the figures' cores allow: "$29.2 billion (28.8–29.6)"."""
    low, high = amount.core.low, amount.core.high
    if amount.unit == CALENDAR:
        last = high - 1 if amount.core.high_open and high > low else high
        return _joined(f"{_up(low):f}", f"{_down(last):f}")
    factor = Decimal(100) if amount.unit == "%" else Decimal(1)
    word, scale = _scale(amount.point * factor, amount.unit)
    ends = [(number * factor).scaleb(-scale) for number in (amount.point, low, high)]
    digits = _digits(ends)
    point, bottom, top = (_rounded(number, digits) for number in ends)
    shown = _with_unit(point, amount.unit, word, point == "1")
    return shown if bottom == top else f"{shown} ({bottom}{' to ' if low < 0 else '–'}{top})"


def _up(number: Decimal) -> Decimal:
    return number.to_integral_value(rounding="ROUND_CEILING")


def _down(number: Decimal) -> Decimal:
    return number.to_integral_value(rounding="ROUND_FLOOR")


def _joined(low: str, high: str) -> str:
    return low if low == high else f"{low}–{high}"


def _scale(number: Decimal, unit: str | None) -> tuple[str, int]:
    """The scale word for a number of this size, and its power of ten; none for percentages."""
    if unit != "%":
        for word, power in _WORDS:
            if abs(number) >= Decimal(1).scaleb(power):
                return f" {word}", power
    return "", 0


def _digits(numbers: list[Decimal]) -> int:
    """How many digits tell the numbers apart: three, or more where they lie closer together."""
    finite = [number for number in numbers if number.is_finite()]
    width = max(finite) - min(finite)
    largest = max(abs(number) for number in finite)
    if not width or not largest:
        return 6
    return min(6, max(3, largest.adjusted() - width.adjusted() + 1))


def _rounded(number: Decimal, digits: int) -> str:
    """The number with so many digits, zeros at its end left out: 29.183 with three is "29.2"."""
    if not number.is_finite():
        return "any"
    place = min(0, number.adjusted() - digits + 1) if number else 0
    exact = (
        number.quantize(Decimal(1).scaleb(place), ROUND_HALF_EVEN)
        if abs(number) < Decimal(10) ** 20
        else number
    )
    shown = f"{exact:,f}"
    return shown.rstrip("0").rstrip(".") if "." in shown else shown


def _with_unit(figure: str, unit: str | None, word: str, single: bool) -> str:
    """The figure with its unit: "$29.2 billion", "CHF 3 million", "49%", "1,200 employees"."""
    if unit in _RATIOS:
        return f"{figure}{word}{unit or ''}"
    assert unit is not None
    name, slash, per = unit.partition("/")
    after = f" per {per}" if slash else ""
    if len(name) == 3 and name.isupper():
        sign = _SYMBOLS.get(name, f"{name} ")
        return (
            f"-{sign}{figure[1:]}{word}{after}" if figure.startswith("-") else f"{sign}{figure}{word}{after}"
        )
    return f"{figure}{word} {name if single else _plural(name)}{after}".replace("_", " ")


def _plural(noun: str) -> str:
    """The plural of a counted noun, as far as figures are concerned."""
    if noun in PLURALS:
        return PLURALS[noun]
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")
