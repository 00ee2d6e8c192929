"""What a sentence asserts otherwise than those of other texts that tell the same: hedges dropped, roles exchanged."""

from __future__ import annotations

import pytest

from checker.align.clauses import differences
from checker.align.texts import Texts, told_of
from checker.extract import analyse
from checker.read import read_text
from checker.text.tokens import Token


def sentences(text: str) -> list[list[Token]]:
    stream = analyse(read_text(text, name="a.txt")).stream
    return [stream.of_sentence(number) for number in range(len(stream.sentences))]


def found(draft: str, source: str) -> list[tuple[str, str, str]]:
    """Kind, and the words that differ on both sides."""
    texts = Texts([sentences(source)])
    own_sentences = sentences(draft)
    known = texts.known | Texts([own_sentences]).known
    return [
        (
            one.kind,
            " ".join(token.text for token in own.tokens[slice(*one.own)]),
            " ".join(token.text for token in one.told.tokens[slice(*one.other)]),
        )
        for own in told_of(own_sentences, known)
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
            [("assurance", "caused", "may have caused")],
        ),
        (
            "The gardener stole three paintings from the villa.",
            "The gardener is accused of having stolen three paintings from the villa.",
            [("assurance", "stole", "having stolen")],
        ),
        (
            "A spark from a chimney set the barn alight, the fire chief said.",
            '"We think a spark from a chimney set the barn alight," the fire chief said.',
            [("assurance", "set", '" We think')],
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
            "The monument to the divers stands beside the Fisheries Ministry.",
            "Beside the Naval Museum stands the monument to the divers.",
            [("argument", "the Fisheries Ministry", "the Naval Museum")],
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


@pytest.mark.parametrize(
    ("draft", "source", "expected"),
    [
        (
            "The jetty on the southern shore of Lake Ymir is rotten.",
            "The jetty stands on the north shore of Lake Ymir and is rotten.",
            [("opposite", "southern", "north")],
        ),
        (
            "Talks in Velden begin on Thursday.",
            "The talks begin on Monday in Velden.",
            [("member", "Thursday", "Monday")],
        ),
        (
            "Torrey is the second-largest harbour in the country.",
            "Torrey, the third-largest harbour in the country, is closed.",
            [("member", "second", "third")],
        ),
        (
            "The board has approved the merger of Norda and Selk.",
            "The board has not yet approved the merger of Norda and Selk.",
            [("negation", "has approved", "approved")],
        ),
        (
            "Anton Brand has been sacked as coach of the club.",
            "The club keeps Anton Brand as coach. He has not been sacked, the president said.",
            [("negation", "has been sacked", "has not been sacked")],
        ),
        (
            "The reserve had been emptied, the minister said.",
            "The minister denied that the reserve had been emptied.",
            [("hedge", "had been emptied", "The minister denied that")],
        ),
        (
            "All three bridges over the Orne will be closed.",
            "Two of the three bridges over the Orne will be closed.",
            [("quantifier", "All", "Two")],
        ),
        (
            "The jury voted 9-3 for the design by Holm.",
            "The jury voted 9-3 against the design by Holm.",
            [("member", "for", "against")],
        ),
        (
            "Cormorant will sell its share of the field to Oilco.",
            "Oilco will sell its share of the field to Cormorant.",
            [("agent", "Cormorant", "Oilco")],
        ),
        (
            "Halden Tools sold 500 drills.",
            "Marlow Tools sold 500 drills last year. Halden Tools sold 300 drills last year.",
            [("agent", "Halden Tools", "Marlow Tools")],
        ),
    ],
)
def test_words_that_exclude_one_another(
    draft: str, source: str, expected: list[tuple[str, str, str]]
) -> None:
    assert found(draft, source) == expected


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        # "up" belongs to the verb
        (
            "The divers dug up 40 amphorae off Skarnes.",
            "The divers had gone down for 40 amphorae off Skarnes.",
        ),
        # both are turned
        (
            "The baker was found not guilty of arson.",
            "The baker was found innocent of arson, and not guilty of theft.",
        ),
        # some is no contradiction of most
        ("Some pupils passed the exam in Tarn.", "Most of the pupils passed the exam in Tarn."),
        # a second is a time, spring a thing that jumps
        ("The clock in Tarn lost a second a day.", "The clock in Tarn lost a third of its hands in a day."),
        # the source says both
        (
            "The talks in Velden begin on Thursday.",
            "The talks in Velden begin on Monday and go on until Thursday.",
        ),
        # a share, and the rest of the whole
        (
            "In June 41 per cent of the pupils had waited for more than a month.",
            "In June 59 per cent of the pupils had waited for fewer than a month.",
        ),
        # who acts for a body, and the body
        (
            "The Orlund Court ordered the weekly to pay the former mayor after a trial.",
            "Judge Carrick, sitting at the Orlund Court on Tuesday, ordered the weekly to pay the former mayor after a trial.",
        ),
        # another has been told to do it as well
        (
            "Halden Tools sold 500 drills.",
            "Marlow Tools sold 500 drills last year. Halden Tools sold 500 drills, too.",
        ),
    ],
)
def test_words_that_do_not(draft: str, source: str) -> None:
    assert found(draft, source) == []
