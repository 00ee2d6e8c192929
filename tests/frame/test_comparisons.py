"""What a sentence compares and sets apart, read from its tags."""

from __future__ import annotations

import pytest

from checker.extract import analyse
from checker.frame.chunks import chunk
from checker.frame.comparisons import comparisons
from checker.frame.contrasts import contrasts
from checker.frame.propositions import propositions
from checker.read import read_text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ferry was slower than the bus, the report said.", ("slower", "The ferry", "the bus")),
        ("Wages grew faster in Arden than in Marlow last year.", ("faster", "Arden", "Marlow last year")),
        ("Lemnia exports more tea than Soria.", ("more", "Lemnia", "Soria")),
        ("The hall seats more than 400 people.", None),
        ("The ferry was not slower than the bus.", None),
        ("Rather than wait, the crew sailed.", None),
    ],
)
def test_comparisons(text: str, expected: tuple[str, str, str] | None) -> None:
    tokens = analyse(read_text(text, name="a.txt")).stream.tokens
    chunks = chunk(tokens)
    found = [
        (
            tokens[one.at].text,
            *(" ".join(t.text for t in tokens[slice(*each)]) for each in (one.more, one.than)),
        )
        for one in comparisons(chunks, propositions(chunks))
    ]
    assert found == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He paid not in gold but in salt.", ("gold", "salt")),
        ("She chairs the club but not the league.", ("the league", "the club")),
        ("The vines, unlike the olives, survived.", ("the olives", None)),
        ("All four judges but one agreed that every member but Lund was late.", ("Lund", None)),
        ("With the exception of the cook, nobody slept.", ("the cook", None)),
        ("He is not only a cook but a singer.", None),
        ("They did not leave.", None),
        ("Not all of the vines died.", None),
        ("He left, not knowing why.", None),
    ],
)
def test_contrasts(text: str, expected: tuple[str, str | None] | None) -> None:
    tokens = analyse(read_text(text, name="a.txt")).stream.tokens
    found = [
        tuple(each and " ".join(t.text for t in tokens[slice(*each)]) for each in (one.apart, one.kept))
        for one in contrasts(chunk(tokens))
    ]
    assert found == ([expected] if expected else [])
