"""The inputs to begin with, and how new ones are made of them."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

__all__ = ["CORPUS", "PART", "WORDS", "corpus", "inputs", "mutated"]

PART = b"\n=====\n"
"""What parts one article from the next in an input."""

CORPUS = Path(__file__).parents[1] / "data" / "fuzz"
WORDS = tuple(
    "$|€|£|%|3|49|1,000|14.3|billion|million|trillion|per cent|about|nearly|more than|to|–|-|,|.|…|'|''|\"|“|”|’|(|)|[|]|"
    "said|Acme Corp|Widget Inc|Ann Lee, 28,|Mr|U.S.|on Monday|in 2019|11/06/2025|June|chief executive|of|the|killed|"
    "people|bought|for| |  |\n|\n\n|\t|# |- |> |```\n|---\n|<p>|</p>|<!-- |-->|<script>|&amp;|\\|*|_|http://a.test|@a|"
    "Advertisement|Related|Comments (3)|Read more|Reporting by|Copyright 2025|© |::error::x|##[error]|\x1b[31m|\u200b|\u202e|"
    "４|٤|½|1e30|checker: accept deal.amount $3 because x|\u00a0|\u2028|=====|\n=====\n".split("|")
)
"""Words and marks that decide something somewhere in the program."""


def corpus() -> list[bytes]:
    """The committed inputs, those that once failed among them."""
    return [path.read_bytes() for path in sorted(CORPUS.glob("*.bin"))]


def mutated(data: bytes, chance: random.Random) -> bytes:
    """The input with a few changes: words put in, parts doubled, moved or taken out."""
    text = data[1:].decode("utf-8", "replace")
    for _ in range(chance.randint(1, 6)):
        start = chance.randrange(len(text) + 1)
        end = min(len(text), start + chance.choice((0, 1, 3, 20, 200)))
        word = chance.choice(WORDS)
        match chance.randrange(4):
            case 0:
                text = text[:start] + word + text[start:]
            case 1:
                text = text[:start] + text[end:]
            case 2:
                text = text[:end] + text[start:end] * chance.choice((1, 2, 30)) + text[end:]
            case _:
                text = text[:start] + word * chance.choice((1, 2, 200)) + text[end:]
    return bytes([chance.randrange(256)]) + text.encode("utf-8", "replace")[:8000]


def inputs(st: Any) -> Any:
    """Hypothesis's strategy: articles of words, stretches of the corpus and any characters."""
    known = [piece for one in corpus() for piece in _pieces(one)]
    pieces = st.one_of(st.sampled_from(WORDS), st.sampled_from(known), st.text(max_size=6))
    article = st.lists(pieces, max_size=30).map(" ".join)
    articles = st.lists(article, min_size=1, max_size=3)
    return st.builds(
        lambda form, made: bytes([form]) + PART.join(one.encode("utf-8", "replace") for one in made),
        st.integers(0, 255),
        articles,
    )


def _pieces(data: bytes) -> Iterator[str]:
    text = data[1:].decode("utf-8", "replace")
    yield from (line for line in text.split("\n") if line.strip())
