"""Near copies: what differs between two sentences that otherwise say the same, and what does not."""

from __future__ import annotations

import pytest

from checker.align.near_copies import Passage, Passages, compare
from checker.extract import analyse
from checker.read import read_text
from checker.text.tokens import Token


def sentences(text: str) -> list[list[Token]]:
    stream = analyse(read_text(text, name="a.txt")).stream
    return [stream.of_sentence(number) for number in range(len(stream.sentences))]


def differences(one: str, other: str) -> list[tuple[str, str, str]]:
    """Kind, and the differing words on both sides."""
    own, index = Passage(sentences(one)[0]), Passages([sentences(other)])
    against = index.texts[0][0]
    found = compare(own, against, index.weight).differences
    return [
        (
            each.kind,
            " ".join(token.text for token in own.tokens[slice(*each.own)]),
            " ".join(token.text for token in against.tokens[slice(*each.other)]),
        )
        for each in found
    ]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "The keeper of Skarnes hurt his left thumb in training.",
            "The keeper of Skarnes had hurt his right thumb in training.",
            [("opposite", "left", "right")],
        ),
        (
            "Milk prices fell sharply at the market in spring.",
            "Milk prices rose sharply at the market in spring.",
            [("opposite", "fell", "rose")],
        ),
        (
            "The ferry leaves the old harbour for Skarnes every Tuesday evening.",
            "The ferry leaves the old harbour for Skarnes every Thursday evening.",
            [("member", "Tuesday", "Thursday")],
        ),
        (
            "The baker from Orlund finished third in the national contest.",
            "The baker from Orlund finished fifth in the national contest.",
            [("member", "third", "fifth")],
        ),
        (
            "The museum will not charge visitors for the exhibition.",
            "The museum will charge visitors for the exhibition.",
            [("negation", "not charge", "charge")],
        ),
        (
            "The panel found the builder guilty of fraud.",
            "The panel found the builder not guilty of fraud.",
            [("negation", "guilty", "not guilty")],
        ),
        (
            "The choir doesn't offer lessons to beginners.",
            "The choir offers lessons to beginners on Mondays.",
            [("negation", "doesn't offer", "offers")],
        ),
    ],
)
def test_what_differs(one: str, other: str, expected: list[tuple[str, str, str]]) -> None:
    assert differences(one, other) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # the same in other words
        (
            "The panel found the builder innocent of fraud.",
            "The panel found the builder not guilty of fraud.",
        ),
        ("The club did not win the cup final.", "The club lost the cup final."),
        (
            "The mayor refused to sign the lease for the pool.",
            "The mayor did not sign the lease for the pool.",
        ),
        # other words at the same place that exclude nothing
        ("The mayor praised the new pool in Orlund.", "The mayor liked the new pool in Orlund."),
        # both say both
        ("The left bank and the right bank flooded.", "The right bank and the left bank flooded."),
        # a possibility is no negation turned
        ("It may not be the largest barn in Orlund.", "It may be the largest barn in Orlund."),
        # too little in common
        ("The choir met on Tuesday.", "The band met on Thursday."),
        ("The left thumb of the keeper hurt.", "Voters of the right stayed at home."),
        # other Tuesdays: an article has several
        (
            "The ferry was late on Tuesday, and angry passengers slept in the hall.",
            "The ferry was full on Thursday with pupils from Skarnes.",
        ),
    ],
)
def test_what_does_not(one: str, other: str) -> None:
    assert differences(one, other) == []


def test_clauses_are_compared_by_themselves() -> None:
    sentence = "The shop in Orlund opens at eight, but the bakery does not deliver fresh bread to the islands"
    clause = Passage(sentences(sentence)[0]).clauses[-1]
    against = Passages([sentences("The bakery delivers fresh bread to the islands.")])
    (found,) = compare(clause, against.texts[0][0], against.weight).differences
    assert found.kind == "negation"


def test_the_sentences_most_like_one_come_first() -> None:
    index = Passages(
        [sentences("Cows graze here. Milk prices rose."), sentences("Milk prices fell in spring.")]
    )
    found = index.like(Passage(sentences("Milk prices fell.")[0]), 2)
    assert [place[1:] for place in found] == [(1, 0), (0, 1)]
    assert found[0][0] == pytest.approx(1.0)
