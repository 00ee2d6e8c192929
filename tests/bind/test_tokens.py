"""A sentence as phrases see it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.bind import CLAIMING, bind
from checker.bind.context import FIGURES as FIGURE_KINDS
from checker.bind.tokens import Named, tokenize
from checker.extract import analyse
from checker.model import Sentence
from checker.read import read_text
from checker.rulebook import load_rules

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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Acme Corp (NYSE: ACM) bought", ["Acme Corp", "bought"]),
        ("Acme Corp (ACM) bought", ["Acme Corp", "bought"]),
        ("Acme Corp (then a shop) bought", ["Acme Corp", "(", "then", "a", "shop", ")", "bought"]),
        ("Acme Corp (49) bought", ["Acme Corp", "(", "49", ")", "bought"]),
        ("Acme Corp (ACM bought", ["Acme Corp", "(", "acm", "bought"]),
    ],
)
def test_initials_in_brackets_are_the_name_before_them(text: str, expected: list[str]) -> None:
    name = Named(0, 9, "Acme Corp", "organization", True)
    assert [token.text for token in tokenize(text, Sentence(0, len(text), 0), [name], [])] == expected


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


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It employs 500 Ford workers.", ["it", "employs", "500", "Ford", "workers", "."]),
        ("Sold for 3 billion Euros.", ["sold", "for", "3 billion euros", "."]),
        ("It cost $4\nbillion.", ["it", "cost", "$4\nbillion", "."]),
    ],
)
def test_a_figure_beside_a_name(text: str, wanted: list[str]) -> None:
    found = analyse(read_text(text, name="a.txt"), {})
    names = [Named(one.start, one.end, one.text, one.kind, False) for one in found.names]
    figures = [one for one in found.mentions if one.kind not in ("name", "post")]
    tokens = tokenize(text, Sentence(0, len(text), 0), names, figures)
    assert [token.text for token in tokens] == wanted


LEADS = [
    "",
    "Breaking News\n",
    "LIMA (Newswire) - ",
    "Ford ",
    "In May, ",
    "“",
    "Jane Roe of Acme ",
    "- ",
    "| ",
]
FIGURES = [
    "3 billion Euros",
    "500 Ford workers",
    "$4\nbillion",
    "Fourteen people",
    "49%",
    "Llama 4",
    "1,200 Acme jobs",
]


@given(st.lists(st.tuples(st.sampled_from(LEADS), st.sampled_from(FIGURES)), min_size=1, max_size=6))
def test_every_figure_is_bound_or_listed(parts: list[tuple[str, str]]) -> None:
    text = " were sold. ".join(lead + figure for lead, figure in parts)
    found = analyse(read_text(text, name="a.txt"), {})
    (bound,) = bind([found], load_rules())
    placed = {one.mention.start for one in bound.unbound} | {one.start for one in bound.claims}
    wanted = {one.start for one in found.figures if one.kind in FIGURE_KINDS and one.section in CLAIMING}
    assert wanted <= placed


@given(st.text(max_size=80))
def test_tokens_stand_in_order_and_leave_no_letter_out(text: str) -> None:
    tokens = tokenize(text, Sentence(0, len(text), 0), [], [])
    assert all(one.end <= other.start for one, other in pairwise(tokens))
    kept = "".join(text[token.start : token.end] for token in tokens)
    assert kept == "".join(character for character in text if not character.isspace())
