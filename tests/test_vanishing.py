"""Nothing vanishes: every figure that extraction reads is in a finding of the report, or in a section set aside."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

import checker
from checker.sections import SET_ASIDE
from tests.test_whole import stories

KINDS = {
    "money",
    "percent",
    "age",
    "quantity",
    "number",
    "date",
    "time",
    "score",
    "rank",
    "ordinal",
    "duration",
}
LOOK = Path(__file__).parents[2] / "shared" / "suites" / "look"
TEXTS = ("text", "a", "b", "source")
MANY = 12
"""Articles of each outside suite, where they are at hand."""


def vanished(report: checker.Report, documents: list[checker.Document]) -> list[str]:
    """What of the documents' figures no finding shows; those that are only counted are as many as the count says."""
    missing = []
    for document in documents:
        shown = [
            (one.start, one.end)
            for found in report.findings
            for one in found.claims
            if one.source == document.name
        ]
        counted = sum(
            one.reason.parameters["count"]
            for one in report.findings
            if one.reason.kind == "more_not_bound" and one.reason.parameters["source"] == document.name
        )
        lost = [
            f"{document.name}:{one.start} {one.text}"
            for one in checker.extract(document)
            if one.kind in KINDS
            and one.section not in SET_ASIDE
            and not any(start < one.end and one.start < end for start, end in shown)
        ]
        missing += lost[counted:]
    return missing


@pytest.mark.parametrize("name", ["stories.txt", "drafts.txt"])
def test_of_stories_nothing_vanishes(name: str) -> None:
    for _, documents in stories(name):
        assert vanished(checker.compare(documents), documents) == []
        draft, *sources = documents
        assert vanished(checker.check(draft, against=sources), [draft]) == []


def test_of_many_figures_the_rest_is_counted() -> None:
    text = " ".join(f"It sold {n} sacks." for n in range(31, 300))
    documents = [checker.read_text(text, "a.txt"), checker.read_text("It rained.", "b.txt")]
    report = checker.compare(documents)
    assert any(one.reason.kind == "more_not_bound" for one in report.findings)
    assert vanished(report, documents) == []


def outside() -> Iterator[tuple[str, list[str]]]:
    for suite in ("acquisitions", "wikinews", "pairs", "drafts_summaries"):
        with gzip.open(LOOK / f"{suite}.jsonl.gz", "rt", encoding="utf-8") as lines:
            for _, line in zip(range(MANY), lines, strict=False):
                article = json.loads(line)
                yield suite, [article[key] for key in TEXTS if isinstance(article.get(key), str)]


@pytest.mark.skipif(not LOOK.is_dir(), reason="the outside suites are not at hand")
def test_of_outside_texts_nothing_vanishes() -> None:
    for suite, texts in outside():
        documents = [checker.read_text(text, f"{suite}-{at}.txt") for at, text in enumerate(texts)]
        if documents:
            assert vanished(checker.compare(documents), documents) == []
