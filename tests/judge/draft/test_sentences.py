"""A draft's sentence against its source, by the kinds in which drafts go wrong: caught where it does, silent where not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import checker

LINES = (
    (Path(__file__).parents[2] / "data" / "drafts" / "sentences.txt").read_text(encoding="utf-8").splitlines()
)


def lines() -> Iterator[tuple[str, str]]:
    """Each line's draft, with its marks, and its source."""
    for line in LINES:
        if line and not line.startswith("#"):
            draft, source = line.split(" | ")
            yield draft, source


def flagged(draft: str, source: str) -> list[tuple[int, int]]:
    """The places of the draft at which something is found at warning or above."""
    report = checker.check(
        checker.read_text(draft, name="draft.txt"), against=[checker.read_text(source, name="s.txt")]
    )
    return [
        (claim.start, claim.end)
        for one in report.findings
        if one.verdict in ("discrepancy", "unsupported") and one.severity in ("error", "warning")
        for claim in one.claims
        if claim.source == "draft.txt"
    ]


@pytest.mark.parametrize(("marked", "source"), list(lines()))
def test_what_a_draft_tells_otherwise(marked: str, source: str) -> None:
    missed, marked = marked.startswith("? "), marked.removeprefix("? ")
    draft = marked.replace("[", "").replace("]", "")
    found = flagged(draft, source)
    if "[" not in marked:
        assert found == []
    else:
        start, end = marked.index("["), marked.index("]") - 1
        assert any(first < end and start < last for first, last in found) is not missed
