"""Records behave like frozen dataclasses, with the helpers of named tuples."""

import copy
import pickle

import pytest

from checker.record import Record, made


class Place(Record):
    """A record as the program has them."""

    town: str
    houses: int = 1
    seen: list[str] = made(default_factory=list)


class Other(Record):
    town: str
    houses: int = 1


def test_fields_by_place_by_name_and_by_default() -> None:
    assert Place("Ayr", 3)._asdict() == {"town": "Ayr", "houses": 3, "seen": []}
    assert Place(houses=3, town="Ayr") == Place("Ayr", 3)
    assert Place("Ayr").houses == 1
    assert Place._fields == ("town", "houses", "seen")


def test_equal_and_hashed_by_what_is_given() -> None:
    assert Place("Ayr") == Place("Ayr", seen=["once"])
    assert hash(Place("Ayr")) == hash(Place("Ayr", seen=["once"]))
    assert Place("Ayr") != Place("Ayr", 2)
    assert Place("Ayr") != Other("Ayr")
    assert Place("Ayr") != ("Ayr", 1)


def test_what_is_made_is_made_for_each() -> None:
    assert Place("Ayr").seen is not Place("Ayr").seen


def test_replaced_and_shown() -> None:
    assert Place("Ayr")._replace(houses=2) == Place("Ayr", 2)
    assert repr(Place("Ayr", seen=["once"])) == "Place(town='Ayr', houses=1)"


def test_immutable() -> None:
    place = Place("Ayr")
    with pytest.raises(AttributeError, match=r"Place is immutable: use _replace\(town=...\)"):
        place.town = "Oban"  # type: ignore[misc]
    with pytest.raises(AttributeError, match="Place is immutable"):
        del place.town
    assert place.town == "Ayr"


@pytest.mark.parametrize(
    ("values", "named", "message"),
    [
        ((), {}, "Place() misses town"),
        (("Ayr",), {"towm": 2}, "Place() got an unexpected keyword argument 'towm'"),
        ((), {"towm": "Ayr"}, "Place() got an unexpected keyword argument 'towm'"),
        (("Ayr",), {"town": "Oban"}, "Place() got multiple values for argument 'town'"),
        (("Ayr", 1, [], 4), {}, "Place() takes 3 arguments but 4 were given"),
    ],
)
def test_refused(values: tuple[object, ...], named: dict[str, object], message: str) -> None:
    with pytest.raises(TypeError) as raised:
        Place(*values, **named)  # type: ignore[arg-type]
    assert str(raised.value) == message


def test_copied_and_sent_elsewhere() -> None:
    place = Place("Ayr", 2, ["once"])
    assert copy.deepcopy(place) == place
    assert pickle.loads(pickle.dumps(place))._asdict() == place._asdict()
