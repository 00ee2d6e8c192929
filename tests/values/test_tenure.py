from itertools import product

import pytest

from checker.values import Name, Relation, Tenure, relate

ANN, BOB, NOBODY = Name("Ann Lee", "Ann Lee"), Name("Bob Stone", "Stone"), Name(None, "the founder")
STATUSES = ("incumbent", "former", "outgoing", "incoming", "interim", "remains")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (Tenure(ANN, "incumbent"), Tenure(ANN, "incumbent"), Relation.SAME),
        (Tenure(ANN, "incumbent"), Tenure(ANN, "outgoing"), Relation.STRAINED),
        (Tenure(ANN, "incumbent"), Tenure(ANN, "former"), Relation.STRAINED),
        (Tenure(ANN, "outgoing"), Tenure(ANN, "former"), Relation.OVERLAPS),
        (Tenure(ANN, "incumbent"), Tenure(BOB, "incumbent"), Relation.CONTRADICTS),
        (Tenure(ANN, "incumbent"), Tenure(BOB, "interim"), Relation.STRAINED),
        (Tenure(ANN, "incoming"), Tenure(BOB, "incoming"), Relation.CONTRADICTS),
        (Tenure(ANN, "outgoing"), Tenure(BOB, "incoming"), Relation.OVERLAPS),
        (Tenure(ANN, "former"), Tenure(BOB, "incumbent"), Relation.OVERLAPS),
        (Tenure(ANN, "incumbent"), Tenure(NOBODY, "incumbent"), Relation.INCOMPARABLE),
    ],
)
def test_relation(one: Tenure, other: Tenure, expected: Relation) -> None:
    assert relate(one, other) is expected


def test_every_relation_is_symmetric() -> None:
    values = [Tenure(holder, status) for holder, status in product((ANN, BOB, NOBODY), STATUSES)]
    for one, other in product(values, values):
        assert relate(one, other) is relate(other, one).inverse
    assert all(relate(value, value) is Relation.SAME for value in values)


def test_an_article_tells_a_change() -> None:
    assert Tenure(ANN, "outgoing").tells_change_of(Tenure(ANN, "incumbent"))
    assert Tenure(ANN, "outgoing").tells_change_of(Tenure(ANN, "former"))
    assert not Tenure(ANN, "incumbent").tells_change_of(Tenure(ANN, "outgoing"))
    assert not Tenure(ANN, "outgoing").tells_change_of(Tenure(BOB, "incumbent"))


def test_shown() -> None:
    assert [str(Tenure(ANN, status)) for status in ("incumbent", "outgoing")] == [
        "Ann Lee",
        "Ann Lee (outgoing)",
    ]
