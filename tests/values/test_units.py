"""Units of one dimension are compared, whichever of them an article prints; unlike dimensions are not."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.values.units import scales


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ((40, "gigawatt_hour"), (40_000, "megawatt_hour")),
        ((1, "kilowatt_hour"), ("3.6", "megajoule")),
        ((1, "bar"), ("14.503773773", "pound_force_per_square_inch")),
        ((1, "standard_atmosphere"), ("1013.25", "millibar")),
        ((14, "stone"), (196, "pound")),
        ((1, "troy_ounce"), ("31.1034768", "gram")),
        ((1, "byte"), (8, "bit")),
        ((1, "horsepower"), ("745.6998715822702", "watt")),
        ((1, "knot"), ("1.852", "kph")),
        ((1, "acre"), ("4046.8564224", "square_meter")),
        ((1, "barrel"), (42, "gallon")),
        ((100, "rem"), (1, "sievert")),
        ((1, "foot_pound"), ("1.3558179483314004", "newton_meter")),
        ((1, "gigabit/second"), (125, "megabyte/second")),
    ],
)
def test_as_much(one: tuple[int, str], other: tuple[str, str]) -> None:
    known = scales((one[1], other[1]))
    first, second = known[one[1]], known[other[1]]
    assert first.dimension == second.dimension
    assert round(Decimal(one[0]) * first.factor / (Decimal(other[0]) * second.factor), 9) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("joule", "newton_meter"),  # of work, and of a turning force
        ("hertz", "becquerel"),
        ("gray", "sievert"),
        ("watt", "watt_hour"),
        ("ounce", "milliliter"),
    ],
)
def test_of_two_dimensions(one: str, other: str) -> None:
    known = scales((one, other))
    assert known[one].dimension != known[other].dimension


@pytest.mark.parametrize(
    "unit", ["pint", "hundredweight", "megaton", "quarter", "point", "employee", "USD/share", None]
)
def test_of_no_scale(unit: str | None) -> None:
    assert scales((unit,)) == {}


@pytest.mark.parametrize(
    ("unit", "beside"),
    [("pint", "liter"), ("quarter", "kilogram"), ("revolutions_per_minute", "hertz"), ("baud", "hertz")],
)
def test_of_no_scale_beside_another(unit: str, beside: str) -> None:
    assert list(scales((unit, beside))) == [beside]
