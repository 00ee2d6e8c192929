"""A pair of values gets one relation: bound by a rule or not, between two articles or between a draft and its source."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

import checker
from checker.model import Finding

PAIRS = [
    ("$14.3 billion", "$14.3 billion", "same"),
    ("nearly $15 billion", "$14.3 billion", "strained"),
    ("nearly $15 billion", "$14 billion", "strained"),
    ("$14 billion", "$14.3 billion", "refines"),
    ("over $14 billion", "$14.3 billion", "refines"),
    ("over $40 million", "$45 million", "refines"),
    ("over $100 million", "$120 million", "refines"),
    ("nearly $3 billion", "$2.95 billion", "refines"),
    ("about $50 million", "$51 million", "refines"),
    ("at least $10 million", "$12 million", "refines"),
    ("up to $20 million", "$15 million", "refines"),
    ("around $14.3 billion", "$14.3 billion to $15 billion", "overlaps"),
    ("$100 million", "$101 million", "strained"),
    ("$14 billion", "$15 billion", "contradicts"),
    ("$1 billion", "$1.4 billion", "contradicts"),
    ("$3.5 billion", "$3.6 billion", "contradicts"),
    ("over $29 million", "over $29 billion", "contradicts"),
    ("over $50 million", "less than $50 million", "contradicts"),
]
BOUND = "Acme Corp agreed to buy Bolt Inc for {}."
FREE = "The new harbour tunnel cost the region {}."


def relations(findings: Iterable[Finding], field: str | None) -> list[str | None]:
    return [
        one.relation
        for one in findings
        if one.field == field and one.scope == "across" and (field or one.rule == "general/figures")
    ]


@pytest.mark.parametrize(("one", "other", "expected"), PAIRS)
@pytest.mark.parametrize(("sentence", "field"), [(BOUND, "deal.amount"), (FREE, None)])
def test_a_pair_of_values_has_one_relation(
    one: str, other: str, expected: str, sentence: str, field: str | None
) -> None:
    first = checker.read_text(sentence.format(one), name="a.txt")
    second = checker.read_text(f"{sentence.format(other)} The vote was short.", name="b.txt")
    assert relations(checker.compare([first, second]).findings, field) == [expected]
    assert relations(checker.check(first, [second]).findings, field) == [expected]
