"""Work and memory grow with the number of sources, and not with its square; counted, never timed."""

from __future__ import annotations

import tracemalloc

import pytest

import checker
import checker.judge
from checker.align import agreements, questions, story, story_of
from checker.align.board import Board
from checker.extract import analyse
from checker.judge import figures, texts
from checker.model import Document, Report


def article(number: int) -> Document:
    """A story of its own words; what it counts differs in every seventh of them."""
    text = (
        f"The ferry to Arran carried {700 + number % 7 * 13} passengers on Tuesday, the harbour office said. "
        f"Repairs to its bow door cost £{2 + number % 5}.{number % 10} million. Its captain, Moira Baird, is {40 + number % 3}."
    )
    return checker.read_text(text, name=f"{number:04}.txt")


@pytest.mark.parametrize("weighing", ["agreement", "difference"])
def test_pairs_weighed(weighing: str, monkeypatch: pytest.MonkeyPatch) -> None:
    counts: list[int] = []
    if weighing == "agreement":
        pair = agreements._pair
        monkeypatch.setattr(
            agreements, "_pair", lambda *given: counts.__setitem__(-1, counts[-1] + 1) or pair(*given)
        )
    else:
        weighed = Board.weighed
        monkeypatch.setattr(
            Board, "weighed", lambda *given: counts.__setitem__(-1, counts[-1] + 1) or weighed(*given)
        )
    for size in (150, 600):
        counts.append(0)
        questions(story_of(analyse(article(number)) for number in range(size)))
    assert 0 < counts[1] <= 4 * counts[0]


def test_memory_of_a_source() -> None:
    """What a run holds at its peak for each of many short articles, in bytes a character."""
    documents = [article(number) for number in range(150)]
    checker.compare(documents[:20])
    tracemalloc.start()
    try:
        checker.compare(documents)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 500 * sum(len(one.text) for one in documents)


def said(report: Report) -> list[object]:
    return [one.model_dump(mode="json") for one in report.findings]


def test_nothing_changes_where_memory_is_scarce(monkeypatch: pytest.MonkeyPatch) -> None:
    documents = [article(number) for number in range(9)]
    kept = checker.compare(documents)
    for module in (checker.judge, story, figures, texts):
        monkeypatch.setattr(module, "MANY", 3)
    assert said(checker.compare(documents)) == said(kept)
    assert kept.findings


def test_many_of_one_value_hold_together_by_their_neighbours(monkeypatch: pytest.MonkeyPatch) -> None:
    """A bucket of thousands is no longer paired each with each, and is one question all the same."""
    monkeypatch.setattr(agreements, "REACHES", ((4, 4),))
    analyses = [analyse(article(7 * number)) for number in range(12)]
    (passengers,) = (
        one for one in questions(story_of(analyses)) if one.statements[0].frame.head == "passenger"
    )
    assert len(passengers.camps) == 1
    assert {one.source for one in passengers.statements} == {one.document.name for one in analyses}
