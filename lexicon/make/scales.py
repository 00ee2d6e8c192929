"""Writes the generated table of units by dimension: checker/lexicon/scales.json.

usage: python lexicon/make/scales.py [--check]

A build-time tool: it asks pint (default_en.txt) how many of a dimension's base unit make one of every unit that
checker/lexicon/units.py names; what it writes is committed. `--check` writes nothing and fails where the committed table is
not what pint gives.

Two dimensions that physics writes alike are kept apart where nobody converts one into the other: energy and torque, frequency
and radioactivity, the doses in grays and in sieverts. Left out are names that stand for more than one measure (a pint, a
hundredweight, a point) and what pint reads otherwise than news (a quarter; revolutions a minute, which it takes for angles). They
are listed, so that nothing converts them.
"""

from __future__ import annotations

import argparse
import json
import sys
from decimal import Context, Decimal
from importlib.metadata import version
from pathlib import Path

from pint import UnitRegistry
from pint.errors import PintError

LEXICON = Path(__file__).resolve().parents[2] / "checker" / "lexicon"
TABLE = LEXICON / "scales.json"

BASES = {
    "length": "meter", "area": "square_meter", "volume": "liter", "mass": "kilogram", "time": "second", "power": "watt",
    "energy": "joule", "torque": "newton_meter", "pressure": "pascal", "force": "newton", "storage": "byte",
    "length/time": "meter/second", "voltage": "volt", "current": "ampere", "charge": "coulomb", "resistance": "ohm",
    "frequency": "hertz", "radioactivity": "becquerel", "absorbed dose": "gray", "dose": "sievert", "magnetic field": "tesla",
}  # fmt: skip
"""Dimension -> the unit that its others are reckoned in."""
OF_DIMENSION = {
    "torque": ("newton_meter", "foot_pound"),
    "radioactivity": ("becquerel", "curie", "rutherford"),
    "frequency": ("hertz",),
    "dose": ("sievert", "rem"),
    "absorbed dose": ("gray", "rad"),
    "storage": ("bit", "byte"),
}
"""Ends of the names of units that are of this dimension; other units of the same physical one are not."""
NAMED_BY_HAND = ("metric_horsepower", "tonne_of_oil_equivalent", "force_kilogram", "force_pound")
"""Units that checker/lexicon/units.py adds to those of units.json."""
LEFT_OUT = frozenset(
    """
    point quarter count slug slinch bohr pint quart gill cup fluid_ounce fluid_dram dram minim peck bushel hogshead hundredweight
    tablespoon teaspoon scruple barn kiloton megaton gigaton darcy league svedberg eon volt_ampere kilovolt_ampere megavolt_ampere metric_ton_unit baud
    revolutions_per_minute nit
    """.split()
)
"""Names of two measures, US and British or in two trades (NIST Handbook 44, appendix C; "megatons" of carbon are metric, of a
bomb short), and what is no measure in news."""
BY_HAND = {
    "area": {"acre": "4046.8564224"},
    "mass": {"tonne": "1000"},
    "pressure": {"pound_force_per_square_inch": "6894.757293168361"},
    "time": {"decade": "315576000"},
    "volume": {"barrel": "158.987294928"},
}
"""The acre of the international foot (NIST Handbook 44, appendix C, since 2023); the oil barrel of 42 US gallons, which news
means; pint's are those of the survey foot and of 31.5 gallons. What pint names otherwise; a decade of Julian years."""
PLACES = 20
"""Significant digits of a size."""


def scales() -> dict[str, dict[str, str]]:
    """Dimension -> unit -> how many of the base unit it is."""
    registry = UnitRegistry(non_int_type=Decimal)
    named = json.loads((LEXICON / "units.json").read_text("utf-8"))
    units = {*named["words"].values(), *named["symbols"].values(), *NAMED_BY_HAND} - LEFT_OUT
    found: dict[str, dict[str, str]] = {dimension: {} for dimension in BASES}
    for dimension, base in BASES.items():
        by_hand = BY_HAND.get(dimension, {})
        for unit in (base, *sorted({*units, *by_hand} - {base})):
            size = _size(registry, unit, base) if _may_be(unit, dimension) else None
            if unit in by_hand or size is not None:
                found[dimension][unit] = by_hand.get(unit) or str(size)
    return found


def _may_be(unit: str, dimension: str) -> bool:
    ends = OF_DIMENSION.get(dimension)
    if ends is not None:
        return unit.endswith(ends)
    return not any(unit.endswith(ends) for ends in OF_DIMENSION.values())


def _size(registry: UnitRegistry[Decimal], unit: str, base: str) -> str | None:
    if "/" in unit and unit != base:
        return None
    try:
        size = registry.Quantity(Decimal(1), _spoken(unit)).to(_spoken(base)).magnitude
    except PintError:
        return None  # no unit, or of another dimension
    return format(size.normalize(Context(prec=PLACES)), "f")


def _spoken(unit: str) -> str:
    """The unit as pint reads it."""
    for name, spoken in (("square_", "square "), ("cubic_", "cubic "), ("newton_meter", "newton * meter")):
        unit = unit.replace(name, spoken)
    return unit


def main() -> int:
    """Write the table, or with --check compare it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args().check
    made = {
        "sources": {"pint default_en.txt": version("pint")},
        "scales": scales(),
        "not converted": sorted(LEFT_OUT),
    }
    text = json.dumps(made, ensure_ascii=False, indent=1) + "\n"
    if check:
        if TABLE.read_text("utf-8") != text:
            print(f"{TABLE.name} is not what pint gives: run lexicon/make/scales.py", file=sys.stderr)
            return 1
        return 0
    TABLE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
