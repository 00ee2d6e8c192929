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
    ("values", "named", "message"),
    [
        ((), {}, "Place() misses town"),
        (("Ayr",), {"towm": 2}, "Place() got an unexpected keyword argument 'towm'"),
        (("Ayr",), {"town": "Oban"}, "Place() got multiple values for argument 'town'"),
        (("Ayr", 1, True, 4), {}, "Place() takes 3 arguments but 4 were given"),
    ],
)
def test_refused(values: tuple[object, ...], named: dict[str, object], message: str) -> None:
    with pytest.raises(TypeError) as raised:
        Place(*values, **named)  # type: ignore[arg-type]
    assert str(raised.value) == message


def test_immutable_copied_and_matched() -> None:
    row = Place("Ayr", 2)
    with pytest.raises(AttributeError):
        row.town = "Oban"  # type: ignore[misc]
    assert copy.deepcopy(row) == row
    assert type(pickle.loads(pickle.dumps(row))) is Place
    match row:
        case Place(town, houses=houses):
            assert (town, houses) == ("Ayr", 2)
