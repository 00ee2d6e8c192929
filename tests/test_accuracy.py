"""The seed articles' figures against a table made by hand: every amount, percentage and age, and nothing else."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from checker.extract import extract
from checker.kinds import Hedge
from checker.model import Mention
from checker.read import read

ROOT = Path(__file__).parent.parent
GOLD = [
    json.loads(line)
    for line in (ROOT / "tests/data/gold_mentions.jsonl").read_text(encoding="utf-8").splitlines()
]
SCORED = ("money", "percent", "age")
HEDGES: dict[str | None, Hedge | None] = {
    None: None,
    "nearly": "nearly",
    "almost": "nearly",
    "over": "over",
    "approximately": "about",
    "around": "about",
    "+": "at_least",
}
"""The words that hedge in these articles, as the model names them."""


def _mentions(name: str) -> list[Mention]:
    return [one for one in extract(read(ROOT / "seeds" / name)) if one.kind in SCORED]


def _meets(mention: Mention, gold: dict[str, Any]) -> bool:
    return mention.kind == gold["kind"] and mention.start < gold["end"] and gold["start"] < mention.end


@pytest.mark.parametrize("name", sorted({gold["doc"] for gold in GOLD}))
def test_every_figure_is_found_with_value_unit_and_hedge(name: str) -> None:
    mentions = _mentions(name)
    wanted = [one for one in GOLD if one["doc"] == name and one["kind"] in SCORED and not one["optional"]]
    assert wanted
    found = [next((one for one in mentions if _meets(one, gold)), None) for gold in wanted]
    assert [one and (one.text.strip(), one.low, one.high, one.unit, one.hedge) for one in found] == [
        (
            gold["text"],
            Decimal(str(gold["low"])),
            Decimal(str(gold["high"])),
            gold["unit"],
            HEDGES[gold["hedge"]],
        )
        for gold in wanted
    ]


@pytest.mark.parametrize("name", sorted({gold["doc"] for gold in GOLD}))
def test_nothing_else_is_found(name: str) -> None:
    known = [one for one in GOLD if one["doc"] == name]
    assert [one.text for one in _mentions(name) if not any(_meets(one, gold) for gold in known)] == []


@pytest.mark.parametrize(("kind", "wanted"), [("year", "date"), ("count", "quantity")])
def test_years_and_counts_are_found(kind: str, wanted: str) -> None:
    for gold in (one for one in GOLD if one["kind"] == kind):
        mentions = extract(read(ROOT / "seeds" / gold["doc"]))
        found = [one for one in mentions if one.start <= gold["start"] and gold["end"] <= one.end]
        values = [(one.low, one.high) for one in found if one.kind in (wanted, "number")]
        assert values == [(Decimal(gold["low"]), Decimal(gold["high"]))], gold
