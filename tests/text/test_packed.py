"""Packed tokens are the tokens."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from checker.text.sentences import split
from checker.text.tokens import Packed, Stream, cut

PLAIN = "Ann Lee's 35-year-old firm paid €4.5bn. It didn’t say why; nobody’s sure. The U.S. did."


@given(st.slices(30))
def test_packed_tokens_are_the_tokens(part: slice) -> None:
    tokens = cut(PLAIN, 0, len(PLAIN))
    assert list(Packed(tokens)) == tokens
    assert Packed(tokens)[part] == tokens[part]


def test_a_packed_stream_gives_the_same() -> None:
    one, two = (Stream(PLAIN, split(PLAIN, ())) for _ in range(2))
    two.pack()
    assert [one.of_sentence(at) for at in range(3)] == [two.of_sentence(at) for at in range(3)]
    assert (one.starts, one.stems, one.within(8, 20)) == (two.starts, two.stems, two.within(8, 20))
