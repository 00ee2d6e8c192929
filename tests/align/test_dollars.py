"""Whose dollars a bare "$" means where another document of the story prints the country."""

from __future__ import annotations

import pytest

import checker

HERE = "A second Ferrier, of a beach, made {} at Dunning's in Halbrook on Thursday. The portrait fetched {}."
THERE = "At Dunning's in Halbrook on Thursday the portrait went for {}; another Ferrier, of a beach, made {}."


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (("C$210,000", "C$1.94 million"), ("$1.49 million", "$210,000"), [("discrepancy", "warning")]),
        (("A$210,000", "A$1.94 million"), ("$1.94 million", "$210,000"), []),
        # told in two currencies, as nothing equal shows
        (("A$210,000", "A$1.94 million"), ("$1.26 million", "$137,000"), []),
        # America's by name
        (("A$210,000", "A$1.94 million"), ("US$1.26 million", "$210,000"), []),
        # two countries
        (("A$210,000", "NZ$1.94 million"), ("$1.94 million", "$210,000"), []),
        # equal by chance
        (("A$20", "A$1.94 million"), ("$1.26 million", "$20"), []),
    ],
)
def test_dollars_of_one_country(
    one: tuple[str, str], other: tuple[str, str], expected: list[tuple[str, str]]
) -> None:
    texts = (HERE.format(*one), THERE.format(*other))
    report = checker.compare(
        [checker.read_text(text, name=name) for name, text in zip("ab", texts, strict=True)]
    )
    told = [
        (found.verdict, str(found.severity)) for found in report.findings if found.verdict == "discrepancy"
    ]
    assert told == expected
