"""Another thing of its kind: a noun of the draft in whose place the source has another of one class."""

from __future__ import annotations

import pytest

from tests.align.test_clauses import found


@pytest.mark.parametrize(
    ("draft", "source", "expected"),
    [
        ("The thieves stole a bicycle from the farm.", "The thieves stole a tractor from the farm.", ("bicycle", "tractor")),
        ("She went to Arden by bus on Sunday.", "She travelled to Arden by train on Sunday.", ("bus", "train")),
        ("She travelled to Arden by bus on Sunday.", "She travelled to Arden by train on Sunday.", ("bus", "train")),
        ("The ban covers dogs in public parks.", "The ban covers cats in public parks.", ("dogs", "cats")),
        ("The mill exports sugar to Halden.", "The mill exports rice to Halden.", ("sugar", "rice")),
        ("The goalkeeper broke her leg in the fall.", "The goalkeeper broke her arm in the fall.", ("leg", "arm")),
        ("Kip Lowe was jailed for fraud in May.", "Kip Lowe was jailed for arson in May.", ("fraud", "arson")),
        ("The patients died of malaria.", "The patients died of cholera, doctors said.", ("malaria", "cholera")),
        # one may stand for the other, or for a whole class
        ("Kip Lowe was jailed for robbery in May.", "Kip Lowe was jailed for theft in May.", None),
        ("The thieves stole a vehicle from the farm.", "The thieves stole a tractor from the farm.", None),
        ("Police arrested a driver in Velm.", "Police arrested a father in Velm.", None),
        # some text tells of it
        ("The thieves stole a bicycle from the farm.", "The thieves stole a tractor from the farm. A bicycle was damaged.", None),
        # denied, of another verb, and where little else is told
        ("The thieves stole no bicycle from the farm.", "The thieves stole a tractor from the farm.", None),
        ("The museum lent a piano to the school.", "The museum bought a violin from the estate.", None),
    ],
)  # fmt: skip
def test_things(draft: str, source: str, expected: tuple[str, str] | None) -> None:
    assert [one[1:] for one in found(draft, source) if one[0] == "member"] == ([expected] if expected else [])
