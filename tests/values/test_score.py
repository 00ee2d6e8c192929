from __future__ import annotations

import pytest

from checker.values.score import Rank, Score

SCORES = [
    (((3, 1),), ((3, 1),), "same"),
    (((3, 1),), ((1, 3),), "same"),
    (((52, 48),), ((52, 47),), "contradicts"),
    (((6, 4), (7, 5)), ((4, 6), (5, 7)), "same"),
    (((6, 4), (7, 5)), ((6, 4), (5, 7)), "contradicts"),
    (((6, 4), (7, 5)), ((6, 4),), "contradicts"),
]


@pytest.mark.parametrize(("a", "b", "relation"), SCORES)
def test_scores(a: tuple[tuple[int, ...], ...], b: tuple[tuple[int, ...], ...], relation: str) -> None:
    assert Score(a).relate(Score(b)) == relation
    assert Score(b).relate(Score(a)) == relation


SIDES = [
    (((174, 121),), ((147, 121),), True),
    (((121, 147),), ((174, 121),), True),
    (((3, 1),), ((4, 1),), False),  # by chance
    (((6, 5),), ((6, 4),), True),
    (((2, 14), (1, 13)), ((2, 14), (1, 11)), True),
    (((2, 14), (1, 13)), ((2, 15), (1, 11)), False),
    (((6, 4), (7, 5)), ((6, 4),), False),
]


@pytest.mark.parametrize(("a", "b", "shares"), SIDES)
def test_one_side_alike(
    a: tuple[tuple[int, ...], ...], b: tuple[tuple[int, ...], ...], *, shares: bool
) -> None:
    assert Score(a).shares_a_side(Score(b)) is shares
    assert Score(b).shares_a_side(Score(a)) is shares


RANKS = [
    (Rank(2, "largest"), Rank(2, "largest"), "same"),
    (Rank(2, "largest"), Rank(3, "largest"), "contradicts"),
    (Rank(2, "largest"), Rank(3, "tallest"), "incomparable"),
    (Rank(2, "largest"), Rank(2), "refines"),
    (Rank(2), Rank(2, "largest"), "refined_by"),
    (Rank(2), Rank(3, "largest"), "contradicts"),
]


@pytest.mark.parametrize(("a", "b", "relation"), RANKS)
def test_ranks(a: Rank, b: Rank, relation: str) -> None:
    assert a.relate(b) == relation
    assert b.relate(a) == a.relate(b).inverse


def test_how_they_are_shown() -> None:
    assert str(Score(((6, 4), (7, 5)))) == "6-4 7-5"
    assert Rank(2, "largest").model_dump() == {"text": "2 largest"}
    assert Rank(2).model_dump() == {"text": "2"}
