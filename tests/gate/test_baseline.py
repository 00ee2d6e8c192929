"""Accepting what was there, comparing with it, and passing or failing."""

import json

import pytest

from checker.errors import ConfigError, UsageError
from checker.gate.baseline import apply_baseline, diff, failures, gate, read_baseline
from checker.model import Coverage, Finding, FindingClaim, Reason, Report, SourceInfo, Summary


def finding(fingerprint, severity="warning", *, waived=None, source="a.txt", verdict="discrepancy"):
    claim = FindingClaim(source, None, "12", "12 trams", 0, 2, 1, 1)
    return Finding(
        id=fingerprint,
        fingerprint=fingerprint,
        rule="trams",
        field="trams.count",
        subject="",
        label="number of trams",
        verdict=verdict,
        severity=severity,
        scope="across",
        relation="contradicts",
        reason=Reason("same"),
        claims=(claim,),
        waived=waived,
    )


MOSTLY = (Coverage("a.txt", 10, 8, 6),)


def report(*findings, coverage=MOSTLY, roles=("source", "source")):
    sources = tuple(
        SourceInfo(name, name, name, role, None, (), name, 9)
        for name, role in zip(("a.txt", "b.txt"), roles, strict=True)
    )
    worst = "error" if any(one.severity == "error" for one in findings) else "warning"
    return Report("compare", sources, findings, Summary(0, len(findings), 0, 0, worst), coverage=coverage)


def earlier(*fingerprints):
    return report(*map(finding, fingerprints))


@pytest.mark.parametrize(
    ("severities", "fail_on", "code"),
    [
        ([], "warning", 0),
        (["info"], "notice", 0),
        (["notice"], "notice", 1),
        (["notice"], "warning", 0),
        (["warning"], "warning", 1),
        (["warning"], "error", 0),
        (["error"], "error", 1),
        (["error"], "never", 0),
    ],
)
def test_gate_by_severity(severities, fail_on, code):
    assert gate(report(*(finding(f"f{at}", one) for at, one in enumerate(severities))), fail_on) == code


def test_accepted_findings_do_not_count():
    assert gate(report(finding("f", "error", waived={"reason": "seen"})), "notice") == 0


def test_an_unknown_severity_is_refused():
    with pytest.raises(UsageError, match="no such severity: fatal"):
        gate(report(), "fatal")


@pytest.mark.parametrize(("required", "code"), [(None, 0), (0, 0), (80, 0), (80.1, 1), (100, 1)])
def test_gate_by_coverage(required, code):
    assert gate(report(), "warning", required) == code


def test_coverage_is_told():
    assert list(failures(report(), "warning", 90)) == [
        "8 of 10 figures (80%) were checked, and 90% are required"
    ]


def test_in_a_check_only_the_drafts_are_measured():
    coverage = (Coverage("a.txt", 4, 0, 4), Coverage("b.txt", 90, 0, 0))
    checked = report(coverage=coverage, roles=("draft", "source"))
    assert gate(checked, "warning", 100) == 0


@pytest.mark.parametrize(
    ("found", "code"),
    [
        (report(coverage=()), 1),
        (report(coverage=(Coverage("a.txt", 0, 0, 0), Coverage("b.txt", 0, 0, 0))), 1),
        (report(coverage=(Coverage("a.txt", 0, 0, 0), Coverage("b.txt", 1, 0, 0))), 1),
        (report(finding("f", "info"), coverage=(Coverage("a.txt", 1, 0, 0),)), 0),
        (report(finding("f", "info"), coverage=()), 0),
        (report(finding("f", "info", source="b.txt"), coverage=(), roles=("draft", "source")), 1),
    ],
)
def test_a_run_that_extracted_nothing_fails(found, code):
    assert gate(found) == code
    assert gate(found, "never") == 0


def test_what_is_in_the_baseline_is_accepted():
    found = apply_baseline(report(finding("old", "error"), finding("new")), earlier("old", "gone"))
    assert [one.waived for one in found.findings] == [{"reason": "in the baseline"}, None]
    assert found.summary.worst == "warning"
    assert gate(found) == 1
    assert gate(apply_baseline(found, earlier("new"))) == 0


def test_a_waivers_reason_stays():
    waived = {"reason": "asked the desk"}
    found = apply_baseline(report(finding("f", waived=waived)), earlier("f"))
    assert found.findings[0].waived == waived


def test_what_is_only_said_needs_no_acceptance():
    assert apply_baseline(report(finding("f", "info")), earlier("f")).findings[0].waived is None


def test_diff():
    difference = diff(earlier("gone", "kept"), earlier("new", "kept", "newer"))
    names = [[one.fingerprint for one in findings] for findings in difference]
    assert names == [["new", "newer"], ["gone"], ["kept"]]


def test_read_baseline(tmp_path):
    file = tmp_path / "old.json"
    file.write_text(json.dumps(report(finding("f")).model_dump()))
    assert read_baseline(str(file)) == report(finding("f"))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "cannot be read: No such file or directory. Name a report in JSON"),
        (b"{", "not JSON. Write it again with --format json=FILE"),
        (b"\xff", "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b"[]", "not a report of checker"),
        (b"{}", "not a report of checker"),
        (
            b'{"schema_version": 2, "findings": []}',
            "a report of schema version 2; this is version 1. Write it again",
        ),
        (b'{"schema_version": "1"}', "a report of schema version '1'"),
        (b'{"schema_version": 1}', "not a report of checker: mode: field required. Write it again"),
        (
            b'{"schema_version": 1, "mode": "compare", "sources": [{"name": 3}]}',
            "not a report of checker: sources.0.name: input should be a valid string. Write it again",
        ),
    ],
)
def test_a_baseline_that_is_none(tmp_path, content, message):
    file = tmp_path / "old.json"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(ConfigError) as caught:
        read_baseline(str(file))
    assert str(caught.value).startswith(f"{file}: {message}")
