from __future__ import annotations

from pathlib import Path

import pytest

from checker.extract import Analysis, analyse
from checker.judge.alignment import sentence_pairs
from checker.read import read_text

ORIGINS = Path(__file__).parents[1] / "data" / "origins"


def pairs(first: str, second: str) -> list[tuple[str, str]]:
    one, two = (analysed(text) for text in (first, second))
    return [(first[a.start : a.end], second[b.start : b.end]) for a, b in sentence_pairs(one, two)]


def analysed(text: str) -> Analysis:
    return analyse(read_text(text))


A = "The herd was sold in Skive. Nobody asked the farmers. The price stays open until Friday."


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (
            A,
            [
                (0, "The herd was sold in Skive."),
                (1, "Nobody asked the farmers."),
                (2, "The price stays open until Friday."),
            ],
        ),
        (
            "In Skive, a herd got sold. Until Friday the price is open.",
            [(0, "In Skive, a herd got sold."), (2, "Until Friday the price is open.")],
        ),
        (
            "The price stays open until Friday. The herd was sold in Skive.",
            [(2, "The price stays open until Friday.")],
        ),
        ("It rains in the west.", []),
        ("", []),
    ],
)
def test_sentences_at_the_same_place(other: str, expected: list[tuple[int, str]]) -> None:
    sentences = [f"{sentence.rstrip('.')}." for sentence in A.split(". ")]
    assert pairs(A, other) == [(sentences[at], answer) for at, answer in expected]


def test_a_rewrite_is_aligned_in_full_and_in_order() -> None:
    original, swapped = (
        ORIGINS.joinpath(f"{name}.txt").read_text("utf-8") for name in ("original", "swapped")
    )
    one, two = analysed(original), analysed(swapped)
    found = sentence_pairs(one, two)
    assert len(found) >= 0.8 * len(one.sentences)
    assert [a.start for a, _ in found] == sorted(a.start for a, _ in found)
    assert [b.start for _, b in found] == sorted(b.start for _, b in found)
    assert [(b, a) for a, b in found] == sentence_pairs(two, one)
