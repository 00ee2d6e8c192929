"""Dates, clock times, scores and ranks in sentences of our own (tests/data/dates.tsv)."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import read_text
from checker.extract import analyse
from checker.model import Mention

TABLE = Path(__file__).parent.parent / "data" / "dates.tsv"
ROWS = [
    tuple(line.rstrip("\n").split("\t"))
    for line in TABLE.read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]
TOLD = frozenset({"date", "time", "score", "rank", "duration"})


def shown(mention: Mention) -> str:
    """A mention as the table writes it."""
    text = " ".join(mention.text.split())
    if mention.kind == "duration":
        return f"duration {text} = {mention.low} {mention.unit}"
    if mention.kind != "date":
        return f"{mention.kind} {text} = {mention.value}"
    days = "|".join(
        f"{one.first}" if one.first == one.last else f"{one.first}..{one.last}" for one in mention.dates
    )
    return f"{text} = {days or '?'}"


def found(published: str, text: str) -> str:
    """What is found in a text of that day, in order."""
    head = "" if published == "-" else f"---\ndate: {published}\n---\n\n"
    document = read_text(head + text, name="text.txt")
    mentions = [one for one in analyse(document, {}).mentions if one.start >= len(head) and one.kind in TOLD]
    return " ; ".join(map(shown, mentions))


@pytest.mark.parametrize(("published", "text", "expected"), ROWS)
def test_what_a_sentence_tells_of_time(published: str, text: str, expected: str) -> None:
    assert found(published, text) == expected
