"""Rows behave like named tuples."""

import copy
import pickle
from typing import NamedTuple

import pytest

from checker.row import Row


class Place(Row):
    """A row as the program has them."""

    town: str
    houses: int = 1
    by_the_sea: bool = False

    @property
    def is_village(self) -> bool:
        return self.houses < 100


class Same(NamedTuple):
    town: str
    houses: int = 1
    by_the_sea: bool = False


@pytest.mark.parametrize(
    ("values", "named"),
    [
        (("Ayr",), {}),
        (("Ayr", 3), {}),
        (("Ayr", 3, True), {}),
        ((), {"town": "Ayr"}),
        (("Ayr",), {"by_the_sea": True}),
        ((), {"by_the_sea": True, "houses": 2, "town": "Ayr"}),
    ],
)
def test_like_a_named_tuple(values: tuple[object, ...], named: dict[str, object]) -> None:
    row, same = Place(*values, **named), Same(*values, **named)  # type: ignore[arg-type]
    assert row == same == tuple(row)
    assert hash(row) == hash(same)
    assert (row.town, row.houses, row.by_the_sea) == tuple(same)
    assert row._asdict() == same._asdict()
    assert row._replace(houses=7) == same._replace(houses=7)
    assert repr(row) == repr(same).replace("Same", "Place")
    assert row._fields == same._fields
    assert row.is_village
    assert sorted([row, Place("Aa")]) == [Place("Aa"), row]


@pytest.mark.parametrize(
    ("values", "named"),
    [
        ((), {}),
        (("Ayr",), {"towm": 2}),
        (("Ayr",), {"town": "Oban"}),
        (("Ayr", 1, True, 4), {}),
    ],
)
def test_refused_like_a_named_tuple(values: tuple[object, ...], named: dict[str, object]) -> None:
    with pytest.raises(TypeError) as raised:
        Place(*values, **named)  # type: ignore[arg-type]
    with pytest.raises(TypeError) as same:
        Same(*values, **named)  # type: ignore[arg-type]
    assert str(raised.value) == str(same.value).replace("Same", "Place")


def test_no_other_field_is_replaced() -> None:
    with pytest.raises(ValueError, match="Place has no field towm"):
        Place("Ayr")._replace(towm=2)  # type: ignore[call-arg]


def test_immutable_copied_and_matched() -> None:
    row = Place("Ayr", 2)
    with pytest.raises(AttributeError):
        row.town = "Oban"  # type: ignore[misc]
    assert copy.deepcopy(row) == row
    assert type(pickle.loads(pickle.dumps(row))) is Place
    match row:
        case Place(town, houses=houses):
            assert (town, houses) == ("Ayr", 2)
