"""Curly and straight apostrophes are one: whatever is read from a text with the one is read with the other."""

import pytest

import checker
from checker.extract import analyse
from checker.model import Document
from checker.text.tokens import cut

TEXTS = [
    "The firm's chief, Jane Roe, said it wouldn't sell. Roe's bid of $3 million is the union's. It's the workers' 12 boats.",
    "Mayor Sean O'Neill, 52, doesn't think the town's 40 lamps cost €9,000. “We won't pay,” O'Neill's lawyer said.",
    "At 3 o'clock on New Year's Day the '90s ended, the dean's aide Rita D'Souza told St. Mary's 300 pupils.",
]


def read(document: Document) -> list[object]:
    analysis = analyse(document, {})
    mentions = [
        (
            one.kind,
            one.start,
            one.end,
            one.low,
            one.high,
            one.unit,
            one.hedge,
            str(one.attribution).replace("’", "'"),
        )
        for one in analysis.mentions
    ]
    return [*mentions, *((one.start, one.end) for one in analysis.names)]


@pytest.mark.parametrize("text", TEXTS)
def test_both_apostrophes_are_read_alike(text: str) -> None:
    curly = text.replace("'", "’")
    assert read(checker.read_text(text, "a.txt")) == read(checker.read_text(curly, "a.txt"))
    assert [one.low for one in cut(text, 0, len(text))] == [one.low for one in cut(curly, 0, len(curly))]
    report = checker.compare([checker.read_text(text, "a.txt"), checker.read_text(curly, "b.txt")])
    assert [one.label for one in report.findings if one.verdict == "discrepancy"] == []
