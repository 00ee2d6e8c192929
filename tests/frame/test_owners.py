"""What each figure of a sentence is of: its own words, and those that its part leaves out."""

from __future__ import annotations

import pytest

from checker.frame.chunks import chunk
from checker.frame.owners import Figured, owners, topic
from checker.text.tokens import cut

MONEY = frozenset({"money"})
COUNT = frozenset({"count"})


def read(text: str, *printed: str, kinds: frozenset[str] = MONEY) -> list[tuple[str, str]]:
    """For each figure the words of its own part, and those that it takes."""
    tokens = cut(text, 0, len(text))
    chunks = chunk(tokens)
    figured = []
    for one in printed:
        start = text.index(one)
        inside = [at for at, token in enumerate(tokens) if start <= token.start < start + len(one)]
        figured.append(Figured(inside[0], inside[-1] + 1, kinds, kinds == COUNT))
    found = owners(chunks, figured)
    return [
        (" ".join(tokens[at].low for at in one.own), " ".join(tokens[at].low for at in one.taken))
        for one in found
    ]


@pytest.mark.parametrize(
    ("text", "printed", "expected"),
    [
        pytest.param(
            "Nurses earn $4,100, porters $2,900.",
            ("$4,100", "$2,900"),
            [("nurses earn", ""), ("porters", "earn")],
            id="a part without a verb takes it",
        ),
        pytest.param(
            "The abbey spent $9m on its roof and $3m on the organ.",
            ("$9m", "$3m"),
            [("abbey spent roof", ""), ("organ", "abbey spent")],
            id="a phrase of the same preposition is replaced",
        ),
        pytest.param(
            "The club paid $5m for Ruiz and sold Okafor for $8m.",
            ("$5m", "$8m"),
            [("club paid ruiz", ""), ("sold okafor", "club")],
            id="a part without a subject takes it",
        ),
        pytest.param(
            "Rates cost $40, of which the village keeps $12.",
            ("$40", "$12"),
            [("rates cost", ""), ("village keeps", "rates cost")],
            id="a relative clause takes all",
        ),
        pytest.param(
            "The vineyard made $6m, while the mill lost $2m.",
            ("$6m", "$2m"),
            [("vineyard made", ""), ("mill lost", "")],
            id="a clause of its own takes nothing",
        ),
        pytest.param(
            "The fare rose to $8, from $6, after the strike.",
            ("$8", "$6"),
            [("fare rose", ""), ("", "fare rose")],
            id="what it is compared with ends at the mark",
        ),
        pytest.param(
            "The bridge cost $70m, the county said on Monday.",
            ("$70m",),
            [("bridge cost", "")],
            id="who said it is left out",
        ),
    ],
)
def test_words(text: str, printed: tuple[str, ...], expected: list[tuple[str, str]]) -> None:
    assert read(text, *printed) == expected


def test_a_part_of_a_whole_shares_all_with_it() -> None:
    text = "The bakery sacked 20 of its 90 workers in May."
    (some, every) = read(text, "20", "90 workers", kinds=COUNT)
    assert some == ("bakery sacked workers may", "")
    assert every == ("bakery sacked workers may", "")


def test_a_figure_keeps_its_counted_noun_to_itself() -> None:
    found = read("Some 30 divers with 12 dogs searched the lake.", "30 divers", "12 dogs", kinds=COUNT)
    assert found == [("divers", ""), ("dogs searched lake", "")]


def test_a_pronoun_refers_to_what_the_sentence_before_tells_of() -> None:
    text = "It has 40 members."
    chunks = chunk(cut(text, 0, len(text)))
    assert [one.refers for one in owners(chunks, [Figured(2, 4, COUNT, True)])] == [True]
    before = "In 1998, the Lindau choir lost its hall."
    chunks = chunk(cut(before, 0, len(before)))
    tokens, pronoun = topic(chunks)
    assert ([chunks.tokens[at].low for at in tokens], pronoun) == (["lindau", "choir"], False)
