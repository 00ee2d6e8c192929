import pytest

from checker.lemma import forms


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        ("acquire", ("acquire", "acquires", "acquired", "acquiring")),
        ("invest", ("invest", "invests", "invested", "investing")),
        ("buy", ("buy", "buys", "bought", "buying")),
        ("carry", ("carry", "carries", "carried", "carrying")),
        ("stop", ("stop", "stops", "stopped", "stopping")),
        ("reach", ("reach", "reaches", "reached", "reaching")),
        ("employ", ("employ", "employs", "employed", "employing")),
    ],
)
def test_forms(verb: str, expected: tuple[str, ...]) -> None:
    assert forms(verb) == expected
