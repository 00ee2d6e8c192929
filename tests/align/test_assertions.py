"""What a sentence asserts otherwise than those of other texts that tell the same: hedges dropped, roles exchanged."""

from __future__ import annotations

import pytest

from checker.align.assertions import Texts, Told, differences
from checker.extract import analyse
from checker.read import read_text
from checker.text.tokens import Token


def sentences(text: str) -> list[list[Token]]:
    stream = analyse(read_text(text, name="a.txt")).stream
    return [stream.of_sentence(number) for number in range(len(stream.sentences))]


def found(draft: str, source: str) -> list[tuple[str, str, str]]:
    """Kind, and the words that differ on both sides."""
    texts = Texts([sentences(source)])
    return [
        (
            one.kind,
            " ".join(token.text for token in own.tokens[slice(*one.own)]),
            " ".join(token.text for token in one.told.tokens[slice(*one.other)]),
        )
        for own in map(Told, sentences(draft))
        for one in differences(own, texts)
    ]


@pytest.mark.parametrize(
    ("draft", "source", "expected"),
    [
        (
            "The tannery closes its works at Orlund this winter.",
            "The tannery is considering the closure of its works at Orlund this winter.",
            [("hedge", "closes", "is considering")],
        ),
        (
            "A frayed rope caused the crash of the cable car.",
            "A frayed rope may have caused the crash of the cable car, inspectors said.",
            [("hedge", "caused", "may have caused")],
        ),
        (
            "The gardener stole three paintings from the villa.",
            "The gardener is accused of having stolen three paintings from the villa.",
            [("hedge", "stole", "having stolen")],
        ),
        (
            "A spark from a chimney set the barn alight, the fire chief said.",
            '"We think a spark from a chimney set the barn alight," the fire chief said.',
            [("hedge", "set", "set")],
        ),
        (
            "The fee for the bridge was doubled in spring.",
            "A motion to double the fee for the bridge in spring was thrown out.",
            [("hedge", "was doubled", "to double")],
        ),
        (
            "Norway has the deepest natural harbour in the world.",
            "Switzerland has the deepest natural harbour in the world, and Norway the second deepest.",
            [("agent", "Norway", "Switzerland")],
        ),
        (
            "The bridge at Morbach was built by Kessler.",
            "Vlasic built the bridge at Morbach.",
            [("agent", "Kessler", "Vlasic")],
        ),
        (
            "The monument to the divers stands beside the Ministry of Fisheries.",
            "Beside the Naval Museum stands the monument to the divers.",
            [("argument", "the Ministry", "the Naval Museum")],
        ),
    ],
)
def test_what_is_said_otherwise(draft: str, source: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(draft, source) == expected


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        # the draft keeps the hedge in other words
        (
            "A frayed rope possibly caused the crash of the cable car.",
            "A frayed rope may have caused the crash of the cable car, inspectors said.",
        ),
        (
            "Did a frayed rope cause the crash of the cable car?",
            "A frayed rope may have caused the crash of the cable car, inspectors said.",
        ),
        # another sentence of the source says it flatly
        (
            "A frayed rope caused the crash of the cable car.",
            "A frayed rope may have caused the crash of the cable car, inspectors said at first. A frayed rope caused the "
            "crash of the cable car, the final report found.",
        ),
        # May is a month, "studied" is no weighing, "believe in" no belief
        (
            "The fair at Orlund opens its gates in spring.",
            "The fair at Orlund opened its gates in spring, on May 4.",
        ),
        (
            "The choir of Morbach sings old songs by heart.",
            "The choir of Morbach studied old songs and sings them by heart.",
        ),
        (
            "We give every child of the valley a warm coat.",
            "We believe in giving every child of the valley a warm coat.",
        ),
        # the same name in another order and voice
        ("The bridge at Morbach was built by Kessler.", "Kessler built the bridge at Morbach."),
        # the whole sentence in capitals tells no names
        ("Kessler Builds New Bridge At Morbach", "VLASIC BUILDS NEW BRIDGE AT MORBACH"),
        # what is told of one thing is not told of another
        ("The bridge at Morbach was built by Kessler.", "Vlasic built the chapel at Skarnes."),
    ],
)
def test_what_is_no_difference(draft: str, source: str) -> None:
    assert found(draft, source) == []
