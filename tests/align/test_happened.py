"""What is said once of an event or a thing, told with other verbs."""

from __future__ import annotations

import pytest

import checker

FERRY = (
    "The ferry Ondine ran aground off Cape Sill on Monday.",
    "Off Cape Sill the ferry Ondine ran aground on Monday.",
)
MILL = "The Tolven paper mill in Garrow is for sale.", "For sale in Garrow: the Tolven paper mill."
FIRE = (
    "A fire gutted the Rask sawmill in Brenna on Monday.",
    "The Rask sawmill in Brenna was gutted by fire on Monday.",
)


def _shown(opening: tuple[str, str], one: str, other: str) -> list[tuple[str, ...]]:
    texts = (f"{opening[0]} {one}", f"{opening[1]} {other}")
    documents = [checker.read_text(text, name=name) for name, text in zip("ab", texts, strict=True)]
    return [
        tuple(claim.shown for claim in found.claims)
        for found in checker.compare(documents).findings
        if found.verdict == "discrepancy" and found.severity == "warning"
    ]


@pytest.mark.parametrize(
    ("opening", "one", "other", "shown"),
    [
        (FIRE, "The blaze started at 4.15am.", "The alarm was raised at 6.40am.", ("4.15am", "6.40am")),
        (FIRE, "It was caused by a faulty heater.", "Investigators blamed a cigarette.", ("a faulty heater", "a cigarette")),
        (FERRY, "The ferry had left Corsay at 7am.", "It set sail from Corsay at 9am.", ("7am", "9am")),
        (MILL, "The mill was built in 1871.", "It dates from 1878.", ("1871", "1878")),
        (MILL, "It will close on 3 March.", "The mill shuts down on 12 April.", ("3 March", "12 April")),
    ],
)  # fmt: skip
def test_one_attribute_told_with_other_verbs(
    opening: tuple[str, str], one: str, other: str, shown: tuple[str, ...]
) -> None:
    assert _shown(opening, one, other) == [shown]


@pytest.mark.parametrize(
    ("opening", "one", "other"),
    [
        (FIRE, "The blaze started at 4.15am.", "The fire was put out at 6.40am."),
        (FIRE, "It was caused by a faulty heater.", "Investigators ruled out a cigarette."),
        (FIRE, "It was caused by a faulty heater.", "Another fire in May was caused by a cigarette."),
        (FERRY, "The ferry had left Corsay at 7am.", "The ferry usually leaves at 9am."),
        (MILL, "The mill was built in 1871.", "The owner's house was built in 1878."),
        (MILL, "It dates from 1871.", "A school nearby was built in 1878."),
    ],
)
def test_other_attributes_and_other_things(opening: tuple[str, str], one: str, other: str) -> None:
    assert _shown(opening, one, other) == []
