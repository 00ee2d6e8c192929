from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract.entities import find

NAMES = {"Acme Robotics": ["Acme", "Acme Robots"], "Ada Byron": ["Byron"], "George Byron": ["Byron"]}


def found(text: str) -> list[tuple[str, str | None]]:
    return [(text[one.start : one.end], one.entity) for one in find(text, NAMES)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Acme Robotics hired Ada Byron.", [("Acme Robotics", "Acme Robotics"), ("Ada Byron", "Ada Byron")]),
        ("Acme's board met.", [("Acme", "Acme Robotics")]),
        ("ACME ROBOTICS SOLD", [("ACME ROBOTICS", "Acme Robotics")]),
        ("Acme\nRobots won.", [("Acme\nRobots", "Acme Robotics")]),
        ("Byron left.", [("Byron", None)]),
        ("Acmeville and preAcme are elsewhere; so is acme.", []),
        ("Acme Robotsy", [("Acme", "Acme Robotics")]),
        ("", []),
    ],
)
def test_names(text: str, names: list[tuple[str, str | None]]) -> None:
    assert found(text) == names


def test_no_entities_no_mentions() -> None:
    assert list(find("Acme Robotics", {})) == []


@given(st.text(alphabet="AcmeRobtsyron \n", max_size=60))
def test_mentions_stand_in_order_and_do_not_overlap(text: str) -> None:
    ends = 0
    for one in find(text, NAMES):
        assert ends <= one.start < one.end <= len(text)
        ends = one.end
