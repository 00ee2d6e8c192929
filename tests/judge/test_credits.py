from __future__ import annotations

from decimal import Decimal
from typing import cast

import pytest

from checker.bind.claims import Claim
from checker.extract import Analysis, analyse
from checker.judge.credits import Credit, credits_of, independent
from checker.judge.sources import homes_of
from checker.model import Origin
from checker.read import read_text
from checker.values import Value


def analysed(text: str, name: str = "a") -> Analysis:
    return analyse(read_text(text, name=name))


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("“We are late,” Ingrid Solheim told DairyWire.", ["dairywire"]),
        ("In June, The Ledger reported that Lumen had missed its targets.", ["ledger"]),
        ("Lumen lost 6.2% of its space in 2023, according to ShelfWatch.", ["shelfwatch"]),
        ("Lumen lost 6.2% of its space, according to data compiled by ShelfWatch.", ["shelfwatch"]),
        ("AARHUS (AP) — Calder will buy a stake in Lumen.", ["associated press"]),
        ("COPENHAGEN, June 3 (Reuters) - Calder will buy a stake in Lumen.", ["reuters"]),
        ("Mr. Friis told the Associated Press that he was late.", ["associated press"]),
        ("Calder wrote in a letter seen by the Copenhagen Courier.", ["copenhagen courier"]),
        ("Varga told Solheim that he was late. Solheim did not answer him.", []),
        ("Lumen reported on Monday that sales fell. The shares of Lumen rose.", []),
        ("Calder will buy a stake in Lumen (see above) for $640 million.", []),
        ("It is a report on what farms told buyers.", []),
    ],
)
def test_credits(text: str, keys: list[str]) -> None:
    assert [credit.key for credit in credits_of(analysed(text))] == keys


def test_a_credit_covers_its_sentence_and_a_dateline_the_text() -> None:
    text = "AARHUS (AP) — Calder will buy a stake. Friis told DairyWire so. The price is open."
    found = credits_of(analysed(text))
    assert [(credit.name, text[credit.start : credit.end]) for credit in found] == [
        ("AP", text),
        ("DairyWire", "Friis told DairyWire so."),
    ]


def claim(source: str, start: int) -> Claim:
    return Claim(source, "rule", "field", "subject", cast(Value, Decimal(1)), start, start + 1, "1")


ORIGIN = Origin("origin-1", ("a", "b"), "", ())
WIRE = [Credit(source, "DairyWire", "dairywire", 0, 10) for source in "abcd"]


@pytest.mark.parametrize(
    ("claims", "origins", "credited", "number"),
    [
        ([("a", 1), ("b", 1), ("c", 1)], [], [], 3),
        ([("a", 1), ("a", 9)], [], [], 1),
        ([("a", 1), ("b", 1), ("c", 1)], [ORIGIN], [], 2),
        ([("c", 1), ("d", 1)], [], WIRE, 1),
        ([("c", 1), ("d", 50)], [], WIRE, 2),
        ([("c", 1), ("c", 50), ("d", 1)], [], WIRE, 2),
        ([("a", 50), ("b", 1), ("c", 1)], [ORIGIN], WIRE, 1),
        ([], [], [], 0),
    ],
)
def test_independent(
    claims: list[tuple[str, int]], origins: list[Origin], credited: list[Credit], number: int
) -> None:
    found = [claim(*one) for one in claims]
    homes, by_source = homes_of(origins), {credit.source: [credit] for credit in credited}
    assert independent(found, homes, by_source) == number
    assert independent(found[::-1], homes, by_source) == number
