"""What looks like a plural noun."""

import pytest

from checker.extract.quantities import find
from checker.extract.quantities.plurals import is_plural


@pytest.mark.parametrize(
    ("word", "plural"),
    [("shops", True), ("gunmen", True), ("children", True), ("specimen", False), ("bus", False), ("", False)],
)
def test_plurals(word: str, plural: bool) -> None:
    assert is_plural(word) is plural


def test_a_comma_after_the_last_word_of_a_text() -> None:
    assert [(one.kind, one.unit) for one in find("It has 20 large,")] == [("number", None)]
    assert find("It has 20 large, small")
