"""Formats for other programs, read as those read them: by their own rules, from real runs."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from junitparser import JUnitXml

import checker
from checker.pipeline import check_each
from checker.report import render

DESK = Path(__file__).parents[1] / "data/desk"
EMOJI = "🚋 Zürich: Bolt Corp has bought the old mill at Arden for $4 million in cash.\n"


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> checker.Report:
    """Two drafts that make the same mistake, behind letters of one, two and four bytes."""
    monkeypatch.chdir(DESK)
    wire = checker.read("sources/wire.txt")
    first = checker.read_text(EMOJI, name="é 1.md", path="é 1.md")
    second = checker.read_text("A mill.\n\n" + EMOJI, name="b.md", path="b.md")
    return check_each([([first], [wire]), ([second], [wire])])


def results(report: checker.Report) -> list[checker.Finding]:
    return [
        one
        for one in report.findings
        if one.severity != "info" and one.verdict in ("discrepancy", "unsupported")
    ]


def test_annotations_are_found_in_the_texts_by_either_selector(run: checker.Report) -> None:
    """Web Annotation Data Model 4.2.4 and 4.2.5: offsets count code points, the quote stands between its context."""
    items = json.loads(render(run, "annotations"))["items"]
    assert len({one["id"] for one in items}) == len(items) > 3
    for one in items:
        text = run.texts[{"%C3%A9%201.md": "é 1.md"}.get(one["target"]["source"], one["target"]["source"])]
        quote, position = one["target"]["selector"]
        assert text[position["start"] : position["end"]] == quote["exact"]
        assert quote["prefix"] + quote["exact"] + quote["suffix"] in text


def test_rdjson_counts_bytes(run: checker.Report) -> None:
    """reviewdog.proto, Position: lines and columns from 1, columns in UTF-8 bytes."""
    found = json.loads(render(run, "rdjson"))["diagnostics"]
    for one in found:
        for location in [one["location"], *(other["location"] for other in one["related_locations"])]:
            lines = run.texts[location["path"]].encode().split(b"\n")
            start, end = location["range"]["start"], location["range"]["end"]
            shown = lines[start["line"] - 1][start["column"] - 1 :]
            if start["line"] == end["line"]:
                shown = shown[: end["column"] - start["column"]]
            assert shown.decode()
    money = [one for one in found if "$4 million" in one["message"]]
    assert [one["location"]["range"]["start"]["column"] for one in money] == [
        len(EMOJI.partition("$")[0].encode()) + 1
    ] * 2


def test_gitlab_has_what_gitlab_asks_for(run: checker.Report) -> None:
    """GitLab docs, Code Quality report format: one fingerprint an issue, five severities, lines from 1."""
    found = json.loads(render(run, "gitlab"))
    assert len({one["fingerprint"] for one in found}) == len(found) == len(results(run))
    for one in found:
        assert one["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert one["location"]["path"] in ("é 1.md", "b.md")
        assert one["location"]["lines"]["begin"] >= 1
        assert one["description"]
        assert one["check_name"]


def test_junit_is_counted_alike_by_its_reader(run: checker.Report) -> None:
    suites = JUnitXml.fromstring(render(run, "junit").encode())
    cases = [case for suite in suites for case in suite]
    failed = [case for case in cases if case.result]
    loud = [one for one in results(run) if one.severity in ("error", "warning")]
    assert suites.failures == len(failed) == len(loud)


def test_csv_is_a_table_in_which_no_cell_is_a_formula(run: checker.Report) -> None:
    rows = list(csv.reader(io.StringIO(render(run, "csv"))))
    assert len({len(row) for row in rows}) == 1
    assert sum(len(one.claims) for one in run.findings) == len(rows) - 1
    assert not [cell for row in rows[1:] for cell in row if cell[:1] in ("=", "+", "-", "@", "\t", "\r")]


def test_github_is_one_command_a_finding(run: checker.Report) -> None:
    lines = render(run, "github").splitlines()
    assert len(lines) == len(results(run))
    assert all(line.startswith(("::error file=", "::warning file=", "::notice file=")) for line in lines)
