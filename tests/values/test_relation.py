import pytest

from checker.values import Relation


@pytest.mark.parametrize("relation", Relation)
def test_inverse_of_inverse_is_the_relation(relation: Relation) -> None:
    assert relation.inverse.inverse is relation


def test_only_refining_has_a_direction() -> None:
    turned = {relation for relation in Relation if relation.inverse is not relation}
    assert turned == {Relation.REFINES, Relation.REFINED_BY}
    assert Relation.REFINED_BY.shown is Relation.REFINES


@pytest.mark.parametrize(
    ("relations", "worst"),
    [
        ([], "same"),
        (["same", "same"], "same"),
        (["same", "refined_by"], "refines"),
        (["refines", "overlaps"], "overlaps"),
        (["strained", "overlaps", "same"], "strained"),
        (["strained", "contradicts"], "contradicts"),
        (["incomparable", "same"], "same"),
        (["incomparable", "incomparable"], "incomparable"),
    ],
)
def test_worst(relations: list[str], worst: str) -> None:
    assert Relation.worst(map(Relation, relations)) == worst
    assert Relation.worst(map(Relation, reversed(relations))) == worst


def test_agreement_is_what_can_be_true_as_it_reads() -> None:
    assert {relation.value for relation in Relation if relation.agrees} == {
        "same",
        "refines",
        "refined_by",
        "overlaps",
    }
