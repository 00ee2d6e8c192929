from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract import analyse
from checker.read import read_text
from checker.text.tokens import cut


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor’s 35-year-old son", "the mayor 35 - year - old son"),
        ("The mayor's two dogs", "the mayor two dogs"),
        ("It’s 4.5%, up from 3,200", "it's 4.5 % , up from 3,200"),
        ("U.S. troops left at 5pm on 3rd May", "u.s. troops left at 5pm on 3rd may"),
        ("Don’t pay £2m", "don't pay £ 2m"),
    ],
)
def test_tokens(text: str, expected: str) -> None:
    assert " ".join(token.low for token in cut(text, 0, len(text))) == expected


def test_a_possessive_is_a_property_of_the_word() -> None:
    assert [(token.low, token.owns) for token in cut("Leeds' and Rome’s", 0, 17) if token.kind == "word"] == [
        ("leeds", False),
        ("and", False),
        ("rome", True),
    ]


@given(st.text(max_size=200))
def test_every_token_leads_back_to_its_place(text: str) -> None:
    tokens = cut(text, 0, len(text))
    assert all(text[token.start : token.end] == token.text for token in tokens)
    assert all(one.end <= two.start for one, two in pairwise(tokens))
    missed = {char for at, char in enumerate(text) if not any(one.start <= at < one.end for one in tokens)}
    assert not any(char.isalpha() or char.isdecimal() for char in missed)


def test_a_stream_holds_the_sentences_of_the_story_alone() -> None:
    text = "The bridge was closed on Monday.\n\nTwo lorries had struck it."
    stream = analyse(read_text(text)).stream
    assert [
        " ".join(token.text for token in stream.of_sentence(at)) for at in range(len(stream.sentences))
    ] == [
        "The bridge was closed on Monday .",
        "Two lorries had struck it .",
    ]
    first, last = stream.within(text.index("lorries"), text.index("lorries") + 7)
    assert [token.text for token in stream.tokens[first:last]] == ["lorries"]
