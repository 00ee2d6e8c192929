from __future__ import annotations

import pytest

from checker.lexicon.deeds import DEEDS
from checker.text.stems import stem
from checker.text.wordnet import entry, lemma, noun_class, related


@pytest.mark.parametrize(
    ("word", "pos", "expected"),
    [
        ("children", "n", "child"),
        ("fell", "v", "fall"),
        ("stopped", "v", "stop"),
        ("cities", "n", "city"),
        ("crisis", "n", "crisis"),
        ("zorbles", "n", "zorble"),
        ("killing", "v", "kill"),
    ],
)
def test_lemma(word: str, pos: str, expected: str) -> None:
    assert lemma(word, pos) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("child", "youngster", 1.0),
        ("student", "pupil", 1.0),
        ("death", "die", 0.7),
        ("hurt", "injure", 0.7),
        ("closure", "close", 0.7),
        ("expansion", "expand", 0.7),
        ("sale", "lose", 0.0),
        ("composition", "compose", 0.0),
        ("river", "budget", 0.0),
        ("wage", "growth", 0.0),
    ],
)
def test_related(one: str, other: str, expected: float) -> None:
    assert related(one, other) == related(other, one) == expected


def test_noun_classes_and_stems() -> None:
    assert (noun_class("deckhand"), noun_class("hospital"), noun_class("zorble")) == (
        "person",
        "artifact",
        "",
    )
    assert (stem("investments"), stem("2,100")) == ("invest", "2,100")


def test_the_nouns_of_deeds_and_their_verbs_are_in_the_table() -> None:
    assert [pair for pair in DEEDS.items() if None in map(entry, pair)] == []
    assert {pair: related(*pair) for pair in DEEDS.items()} == dict.fromkeys(DEEDS.items(), 0.7)
