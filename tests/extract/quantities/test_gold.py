"""Sentences of our own with their figures, and sentences that hold none: tests/data/figures.jsonl, figures_none.jsonl."""

from __future__ import annotations

from benchmarks import figures

FLOORS = {"value": 99.0, "unit": 99.0, "change": 99.0, "silent": 99.0}
"""Per cent; what was reached when the sentences had been written and the grammar mended, not their aim."""


def test_the_sentences_are_of_many_kinds() -> None:
    rows = figures.rows("figures.jsonl")
    assert len(rows) >= 300
    assert len({row["walk"] for row in rows}) >= 15
    assert len({row["style"] for row in rows}) >= 4
    assert len(figures.rows("figures_none.jsonl")) >= 150


def test_the_figures_of_our_own_sentences_are_read() -> None:
    reached = figures.scores()
    assert {name: reached[name] for name in FLOORS if reached[name] < FLOORS[name]} == {}


def test_a_mistake_is_counted_and_named() -> None:
    row = {"text": "It sold 30 cars.", "figures": [{"low": "30", "high": "30", "unit": "boat"}]}
    counts, wrong = figures.compared(row)
    assert (counts["value"], counts["unit"], wrong) == (1, 0, ["30: quantity car, not boat"])
    counts, wrong = figures.compared({"text": "It sold 30 cars.", "figures": []})
    assert (counts["predicted"], wrong) == (1, ["false 30 car"])
