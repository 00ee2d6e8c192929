"""Whole judgements of many small stories, line by line, compared with the files in tests/data/whole/.

The stories stand there (`=== story`, `--- document published`); the rules' own examples are compared and checked too.
After a wanted change: `REGENERATE=1 pytest tests/test_whole.py`, and read the diff as an editor would.
"""

import os
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest

import checker
from checker.model import Document, Finding, Report
from checker.rulebook import shipped_rules
from checker.vocabulary import Story

WHOLE = Path(__file__).parent / "data" / "whole"


def stories(name: str) -> Iterator[tuple[str, list[Document]]]:
    for story in (WHOLE / name).read_text(encoding="utf-8").split("=== ")[1:]:
        title, _, rest = story.partition("\n")
        documents = []
        for part in rest.split("--- ")[1:]:
            head, _, text = part.partition("\n")
            called, _, published = head.partition(" ")
            dated = f"Published: {published}\n\n{text}" if published else text
            documents.append(checker.read_text(dated, f"{called}.txt"))
        yield title, documents


def value(finding: Finding) -> str:
    return "" if finding.fits_all is None else f" fits {finding.fits_all}"


def line(finding: Finding) -> str:
    parts = [
        finding.rule, finding.subject, finding.label, finding.verdict, finding.severity, finding.scope, str(finding.relation),
        f"{finding.independent_sources} independent{value(finding)}",
        f"{finding.reason.kind} {finding.reason.parameters}",
    ]  # fmt: skip
    claims = [
        f"{one.source}:{one.start} {one.shown} ({one.certainty}{', ' + one.attribution if one.attribution else ''})"
        for one in finding.claims
    ]
    notes = [f"{one.kind} {one.parameters}" for one in finding.notes]
    camps = [f"{one.shown}: {', '.join(one.sources)}" for one in finding.camps]
    trace = finding.trace
    slots = [
        f"{name} {', '.join(found)}"
        for name, found in (("same", trace.same), ("clash", trace.clash))
        if found
    ]
    return "".join(
        f"{text}\n"
        for text in (
            "  " + " | ".join(parts),
            *(f"      {text}" for text in (*claims, *notes, *camps, *slots)),
        )
    )


def told(report: Report) -> str:
    coverage = "; ".join(f"{one.source} {one.figures} {one.bound} {one.compared}" for one in report.coverage)
    origins = "; ".join(f"{', '.join(one.sources)}" for one in report.origins)
    notices = [
        f"  {one.source}:{one.line}:{one.column} {one.kind}: {one.message}\n" for one in report.notices
    ]
    return "".join([*map(line, report.findings), *notices, f"  coverage {coverage}; origins {origins}\n"])


def examples() -> Iterator[tuple[str, str, str]]:
    rules = shipped_rules()
    for pack in rules.packs:
        own = pack.examples if isinstance(pack, Story) else ()
        for example in chain(own, *(item.examples for item in pack.fields)):
            yield pack.id, example.first, example.second


def compared() -> Iterator[str]:
    for title, documents in stories("stories.txt"):
        yield f"{title}\n{told(checker.compare(documents))}\n"


def drafts() -> Iterator[str]:
    for title, (draft, *sources) in stories("drafts.txt"):
        yield f"{title}\n{told(checker.check(draft, against=sources))}\n"


def of_rules() -> Iterator[str]:
    for pack, *texts in examples():
        documents = [checker.read_text(text, f"{name}.txt") for name, text in zip("ab", texts, strict=True)]
        yield f"{pack}: {texts[0]} · {texts[1]}\n{told(checker.compare(documents))}\n"


def of_rules_checked() -> Iterator[str]:
    for pack, *texts in examples():
        draft, source = (
            checker.read_text(text, f"{name}.txt")
            for name, text in zip(("draft", "source"), texts, strict=True)
        )
        yield f"{pack}: {texts[0]} · {texts[1]}\n{told(checker.check(draft, against=[source]))}\n"


@pytest.mark.parametrize("made", [compared, drafts, of_rules, of_rules_checked], ids=lambda one: one.__name__)
def test_whole(made) -> None:
    found, snapshot = "".join(made()), WHOLE / f"{made.__name__}.found"
    if os.environ.get("REGENERATE"):
        snapshot.write_text(found, encoding="utf-8", newline="\n")
    assert found == snapshot.read_text(encoding="utf-8")
