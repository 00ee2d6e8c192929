"""Units of one dimension, so that 10 miles and 16 kilometres can be compared.

The units that news uses stand in a table, with compounds of them ("kilometer/hour"). pint (one registry) is
asked for a unit outside the table only when it has to be compared with one inside, so that counted nouns
("employee") never load it. Currencies are never converted, and a percentage is converted to nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from checker.values.interval import ZERO

__all__ = ["Scale", "bare", "registry", "scales"]


class Scale(NamedTuple):
    """How a unit becomes the base unit of its dimension: number times factor, plus offset."""

    dimension: str
    factor: Decimal
    offset: Decimal = ZERO


# Names and factors as in pint: the international yard and pound of 1959 and the US gallon, exact; a year of
# 365.25 days with twelve equal months. "barrel" is the oil barrel of 42 gallons, which news means by it.
_TABLE = {
    "length": {
        "meter": "1",
        "kilometer": "1000",
        "centimeter": "0.01",
        "millimeter": "0.001",
        "micrometer": "0.000001",
        "mile": "1609.344",
        "nautical_mile": "1852",
        "yard": "0.9144",
        "foot": "0.3048",
        "inch": "0.0254",
    },
    "area": {
        "square_meter": "1",
        "square_kilometer": "1000000",
        "hectare": "10000",
        "acre": "4046.8564224",
        "square_foot": "0.09290304",
        "square_mile": "2589988.110336",
    },
    "volume": {
        "liter": "1",
        "milliliter": "0.001",
        "cubic_meter": "1000",
        "gallon": "3.785411784",
        "barrel": "158.987294928",
    },
    "mass": {
        "kilogram": "1",
        "gram": "0.001",
        "milligram": "0.000001",
        "metric_ton": "1000",
        "tonne": "1000",
        "ton": "907.18474",
        "pound": "0.45359237",
        "ounce": "0.028349523125",
    },
    "time": {
        "second": "1",
        "millisecond": "0.001",
        "minute": "60",
        "hour": "3600",
        "day": "86400",
        "week": "604800",
        "month": "2629800",
        "year": "31557600",
        "decade": "315576000",
        "century": "3155760000",
    },
    "power": {"watt": "1", "kilowatt": "1e3", "megawatt": "1e6", "gigawatt": "1e9", "terawatt": "1e12"},
    "storage": {"byte": "1", "kilobyte": "1e3", "megabyte": "1e6", "gigabyte": "1e9", "terabyte": "1e12"},
    "length/time": {"meter/second": "1", "mph": "0.44704", "kph": "0.2777777777777777777777777778"},
    "temperature": {"degree_Celsius": "1"},
}
_BASES = {dimension: next(iter(units)) for dimension, units in _TABLE.items()}
_SCALES = {
    unit: Scale(dimension, Decimal(factor))
    for dimension, units in _TABLE.items()
    for unit, factor in units.items()
}
_SCALES["degree_Fahrenheit"] = Scale("temperature", Decimal(5) / 9, Decimal(-160) / 9)


def bare(unit: str | None) -> str:
    """A unit without what it is for: "meter" of "meter/second", "USD" of "USD/share"; empty for no unit."""
    return (unit or "").partition("/")[0]


def scales(units: Iterable[str | None]) -> dict[str | None, Scale]:
    """The scales of those units that have one; the others ("employee", "USD/share", None) are left out."""
    asked = dict.fromkeys(units)
    known = {unit: scale for unit in asked if unit and (scale := _fast(unit))}
    if known:  # a unit outside the table matters only beside one inside
        strange = (unit for unit in asked if unit and unit not in known and _is_word(unit))
        known.update({unit: scale for unit in strange if (scale := _by_pint(unit))})
    return {unit: known[unit] for unit in asked if unit in known}


def _fast(unit: str) -> Scale | None:
    above, slash, below = unit.partition("/")
    if not slash or unit in _SCALES:
        return _SCALES.get(unit)
    over, under = _SCALES.get(above), _SCALES.get(below)
    if not (over and under):
        return None
    return Scale(f"{over.dimension}/{under.dimension}", over.factor / under.factor)


def _is_word(unit: str) -> bool:
    """Whether the unit may be put to pint: lower-case words, no ISO 4217 code, no "%"."""
    return unit.replace("/", "").replace("_", "").isalpha() and unit.islower()


@cache
def _by_pint(unit: str) -> Scale | None:
    measure = registry().Quantity
    for dimension, base in _BASES.items():
        try:
            one, zero = (measure(Decimal(n), _spoken(unit)).to(_spoken(base)).magnitude for n in (1, 0))
        except Exception:  # pint raises unrelated kinds for words that are no unit, or of another dimension
            continue
        return Scale(dimension, one - zero, zero)
    return None


def _spoken(unit: str) -> str:
    """The unit as pint reads it: square and cubic are words of their own."""
    return unit.replace("square_", "square ").replace("cubic_", "cubic ")


@cache
def registry() -> Any:
    """The one registry of the process, in decimals. Takes some tenths of a second the first time."""
    import pint

    return pint.UnitRegistry(non_int_type=Decimal)
