"""The alignment of a page's main text with the page."""

from __future__ import annotations

from collections import Counter

import pytest

from checker.read.maintext import aligned


def page(*blocks: str) -> list[tuple[int, str]]:
    return [(number, word) for number, block in enumerate(blocks) for word in block.lower().split()]


@pytest.mark.parametrize(
    ("text", "blocks", "found"),
    [
        ("the ships sail in may", ["home", "the ships sail in may", "foot"], {1: 5}),
        ("the ships sail in may", ["the ships sail in may", "the ships sail in may"], {0: 5}),
        ("the ships sail in may\nthe ships sail in may", ["the ships sail in may", "the ships sail in may"], {0: 5, 1: 5}),
        ("the old ships sail in may 2031", ["the ships sail in may", "old news"], {0: 4}),
        ("a b\nc d e f\ng h", ["a b", "g h", "c d e f"], {0: 2, 1: 2, 2: 4}),
        ("one two", ["one two three", "one two"], {1: 2}),
        ("", ["one two"], {}),
        ("nowhere to be found in it", ["one two three four"], {}),
    ],
)  # fmt: skip
def test_alignment(text: str, blocks: list[str], found: dict[int, int]) -> None:
    assert aligned(text, page(*blocks)) == Counter(found)
