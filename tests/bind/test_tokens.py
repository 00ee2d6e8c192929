"""A sentence as phrases see it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.bind.tokens import Named, tokenize
from checker.extract import analyse
from checker.model import Sentence
from checker.read import read_text

TABLE: list[tuple[str, list[str]]] = [
    ("Acme paid $3bn.", ["acme", "paid", "$3bn", "."]),
    ("It paid nearly $3bn", ["it", "paid", "$3bn"]),
    ("worth up to about $3bn", ["worth", "$3bn"]),
    ("a total of 300 people", ["300 people"]),
    ("Acme's post-deal share (49%)", ["acme", "'s", "post-deal", "share", "(", "49%", ")"]),
    ("it’s don’t “so”", ["it", "’s", "don’t", "“", "so", "”"]),
    ("the 462,400 of 3.5", ["the", "462,400", "of", "3.5"]),
    ("at more than once", ["at", "more", "than", "once"]),
]


@pytest.mark.parametrize(("text", "expected"), TABLE)
def test_tokens(text: str, expected: list[str]) -> None:
    figures = [one for one in analyse(read_text(text, name="a.txt"), {}).mentions if one.kind != "name"]
    assert [token.text for token in tokenize(text, Sentence(0, len(text), 0), [], figures)] == expected


def test_a_hedge_belongs_to_its_figure() -> None:
    text = "It paid nearly $3bn"
    figures = analyse(read_text(text, name="a.txt"), {}).mentions
    token = tokenize(text, Sentence(0, len(text), 0), [], figures)[-1]
    assert text[token.start : token.end] == "nearly $3bn"
    assert token.mention is not None
    assert token.mention.text == "$3bn"


def test_a_figure_in_a_name_gives_way_to_the_name() -> None:
    text = "the Llama 4 model"
    name = Named(4, 11, "Llama 4", "product", True)
    tokens = tokenize(text, Sentence(0, len(text), 0), [name], [])
    assert [(token.text, token.kind) for token in tokens] == [
        ("the", "word"),
        ("Llama 4", "name"),
        ("model", "word"),
    ]


def test_a_count_around_a_name_keeps_its_digits_together() -> None:
    text = "its 462,400 Atcor shares"
    figures = [one for one in analyse(read_text(text, name="a.txt"), {}).mentions if one.kind != "name"]
    name = Named(12, 17, "Atcor", "organization", False)
    tokens = tokenize(text, Sentence(0, len(text), 0), [name], figures)
    assert [token.text for token in tokens] == ["its", "462,400", "Atcor", "shares"]


@given(st.text(max_size=80))
def test_tokens_stand_in_order_and_leave_no_letter_out(text: str) -> None:
    tokens = tokenize(text, Sentence(0, len(text), 0), [], [])
    assert all(one.end <= other.start for one, other in pairwise(tokens))
    kept = "".join(text[token.start : token.end] for token in tokens)
    assert kept == "".join(character for character in text if not character.isspace())
