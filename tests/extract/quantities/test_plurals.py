"""What looks like a plural noun."""

import pytest

from checker.extract.quantities import find
from checker.extract.quantities.plurals import is_plural, singular


@pytest.mark.parametrize(
    ("word", "plural"),
    [("shops", True), ("gunmen", True), ("children", True), ("specimen", False), ("bus", False), ("", False)],
)
def test_plurals(word: str, plural: bool) -> None:
    assert is_plural(word) is plural


def test_a_comma_after_the_last_word_of_a_text() -> None:
    assert [(one.kind, one.unit) for one in find("It has 20 large,")] == [("number", None)]
    assert find("It has 20 large, small")


@pytest.mark.parametrize(
    ("plurals", "singulars"),
    [
        ("volcanoes vetoes canoes shoes toes", "volcano veto canoe shoe toe"),
        ("viruses buses minibuses causes warehouses fuses", "virus bus minibus cause warehouse fuse"),
        ("avalanches niches headaches churches", "avalanche niche headache church"),
        ("prairies goalies hippies cities berries", "prairie goalie hippie city berry"),
        ("quizzes waltzes lenses prizes diagnoses", "quiz waltz lens prize diagnosis"),
        ("passers-by runners-up barracks", "passer-by runner-up barracks"),
    ],
)
def test_singulars(plurals: str, singulars: str) -> None:
    assert [singular(word) for word in plurals.split()] == singulars.split()
