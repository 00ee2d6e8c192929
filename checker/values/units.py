"""Units of one dimension, so that 10 miles and 16 kilometres can be compared.

The units that extraction knows stand in a table that is made from pint (lexicon/make/scales.py), with compounds of them
("kilometer/hour"). pint (one registry) is asked for a unit outside the table, which a rule may name, only when it has to be
compared with one inside, so that counted nouns ("employee") never load it. Currencies are never converted, and a percentage is
converted to nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from decimal import Decimal
from functools import cache
from importlib import resources
from typing import Any, NamedTuple

from checker.values.interval import ZERO

__all__ = ["Scale", "bare", "registry", "scales"]


class Scale(NamedTuple):
    """How a unit becomes the base unit of its dimension: number times factor, plus offset."""

    dimension: str
    factor: Decimal
    offset: Decimal = ZERO


_TABLE = json.loads(resources.files("checker.lexicon").joinpath("scales.json").read_text("utf-8"))
_LISTED: dict[str, dict[str, str]] = _TABLE["scales"]
"""Dimension -> unit -> how many base units it is; the base stands first."""
_NOT_CONVERTED = frozenset(_TABLE["not converted"])
"""Names of two measures, or that pint reads otherwise than news."""
_BASES = {dimension: next(iter(units)) for dimension, units in _LISTED.items()} | {
    "temperature": "degree_Celsius"
}
_SCALES = {
    unit: Scale(dimension, Decimal(factor))
    for dimension, units in _LISTED.items()
    for unit, factor in units.items()
} | {
    "degree_Celsius": Scale("temperature", Decimal(1)),
    "degree_Fahrenheit": Scale("temperature", Decimal(5) / 9, Decimal(-160) / 9),
}


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
    """Whether the unit may be put to pint: lower-case words, no ISO 4217 code, no "%", nothing of two measures."""
    return unit.replace("/", "").replace("_", "").isalpha() and unit.islower() and unit not in _NOT_CONVERTED


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
