"""The gate on accuracy: what counts as worse, and what pinning changes."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from benchmarks.score import (  # noqa: E402
    BOUNDS,
    CREDITS,
    CREDITS_FLOORS,
    OWN,
    OWN_FLOORS,
    Row,
    compared,
    figure_at,
    is_worse,
    pinned_again,
    scores_of,
)

BOUND = {"pairs": {"look": {"conflicts_found": 10.0, "false_alarms": 2.0}, "blind": {"conflicts_found": 8.0}}}
SCORES = {
    "pairs": {"look": {"conflicts_found": 12.5, "false_alarms": 3.0}, "blind": {"conflicts_found": "7/9"}}
}


@pytest.mark.parametrize(
    ("path", "one", "other", "worse"),
    [
        ("value/f1", 89.9, 90.0, True),
        ("value/f1", 90.0, 90.0, False),
        ("false_alarms", 2.1, 2.0, True),
        ("false_alarms", 2.0, 2.0, False),
        ("false_alarms", 1.0, 2.0, False),
    ],
)
def test_worse(path: str, one: float, other: float, worse: bool) -> None:
    assert is_worse(path, one, other) is worse


def test_figures_by_their_path() -> None:
    assert figure_at({"value": {"f1": 90.5}}, "value/f1") == 90.5
    assert figure_at({"conflicts_found": "5/6"}, "conflicts_found") == 5
    assert figure_at({}, "failed") == 0


def test_rows_and_pinning() -> None:
    rows = compared(BOUND, SCORES)
    assert rows == [
        Row("pairs", "look", "conflicts_found", 10.0, 12.5),
        Row("pairs", "look", "false_alarms", 2.0, 3.0),
        Row("pairs", "blind", "conflicts_found", 8.0, 7.0),
    ]
    assert [row.is_worse for row in rows] == [False, True, True]
    kept = {
        "pairs": {"look": {"conflicts_found": 12.5, "false_alarms": 2.0}, "blind": {"conflicts_found": 8.0}}
    }
    assert pinned_again(BOUND, rows, loosen=False) == kept
    loose = {
        "pairs": {"look": {"conflicts_found": 12.5, "false_alarms": 3.0}, "blind": {"conflicts_found": 7.0}}
    }
    assert pinned_again(BOUND, rows, loosen=True) == loose


def test_look_and_blind_are_pinned() -> None:
    bounds = json.loads(BOUNDS.read_text(encoding="utf-8"))
    assert {part for parts in bounds.values() for part in parts} == {"look", "blind"}
    assert "false_alarms" in bounds["drafts_edits"]["blind"]


def test_our_own_sentences_are_a_suite(tmp_path: Path) -> None:
    found = scores_of(tmp_path / "score.py", [OWN, "pairs"], 1)
    assert set(found) == {OWN}
    credited = scores_of(tmp_path / "score.py", [CREDITS], 1)[CREDITS]["look"]
    assert credited["found"] >= CREDITS_FLOORS["found"]
    assert credited["false_alarms"] <= CREDITS_FLOORS["false_alarms"]
    assert all(found[OWN]["look"][name] >= floor for name, floor in OWN_FLOORS.items())
    fallen = {OWN: {"look": OWN_FLOORS | {"unit": 100.1}}}
    assert [row.path for row in compared(fallen, found) if row.is_worse] == ["unit"]
