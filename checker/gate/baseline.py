"""What was there before: accept it, compare with it, and say whether a run passes.

A finding is recognised by its fingerprint, which holds what is asked and no line numbers, or by the sentences that it
quotes, and by its values: editing elsewhere in an article brings nothing back, nor does one more article that agrees.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from pydantic import ValidationError

from checker.errors import ConfigError, ReadError, UsageError
from checker.judge.accepting import is_covered, passages_of, values_of, with_restated
from checker.judge.draft.unnamed import NOWHERE
from checker.kinds import SEVERITIES
from checker.model import IN_BASELINE, SCHEMA_VERSION, Difference, Finding, Report, Summary
from checker.opening import opened
from checker.report.wording import covered, plural, share

__all__ = ["apply_baseline", "diff", "failures", "gate", "reaching", "read_baseline"]

LIMIT = 500_000_000
"""Bytes of the largest report that is read again."""


def read_baseline(path: str) -> Report:
    """The report in a JSON file that `checker` wrote.

    Raises ConfigError for a file that cannot be read, that holds no report, or one of another schema version.
    """
    again = "Write it again with --format json=FILE"
    try:
        with open(opened(path), "rb") as stream:
            raw = stream.read(LIMIT + 1)
        if len(raw) > LIMIT:
            raise ConfigError(f"larger than {LIMIT / 1e6:g} MB", place=path, remedy="Name a report in JSON")
        found = json.loads(raw)
    except ReadError as error:
        raise ConfigError(error.message, place=path, remedy="Name a report in JSON") from error
    except OSError as error:
        raise ConfigError(
            f"cannot be read: {error.strerror}", place=path, remedy="Name a report in JSON"
        ) from error
    except (ValueError, RecursionError) as error:
        raise ConfigError("not JSON", place=path, remedy=again) from error
    if not isinstance(found, dict) or "schema_version" not in found:
        raise ConfigError("not a report of checker", place=path, remedy=again)
    if found["schema_version"] != SCHEMA_VERSION:
        raise ConfigError(
            f"a report of schema version {found['schema_version']!r}; this is version {SCHEMA_VERSION}",
            place=path,
            remedy=again,
        )
    try:
        return Report.model_validate(found)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        raise ConfigError(
            f"not a report of checker: {where}: {first['msg'].lower()}", place=path, remedy=again
        ) from error


def apply_baseline(report: Report, old: Report) -> Report:
    """The report with every finding of the old one accepted; those at info need no acceptance.

    Findings that a waiver accepted keep the waiver's reason.
    """
    known, found = _Known(old.findings), _Known(report.findings)
    findings = with_restated(
        replace(finding, waived={"reason": IN_BASELINE}) if _is_old(finding, known) else finding
        for finding in report.findings
    )
    absent = tuple(finding for finding in old.findings if not found.asks(finding))
    return replace(report, findings=findings, summary=_summary(report.summary, findings), absent=absent)


class _Known:
    """The findings of a report by their fingerprints, and those that no rule names by the sentences they quote."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self._values: dict[str, list[tuple[str, ...]]] = {}
        for one in findings:
            for mark in (one.fingerprint, *passages_of(one)):
                self._values.setdefault(mark, []).append(values_of(one))

    def asks(self, finding: Finding) -> bool:
        """Whether one of them asks what the finding asks, whatever the values."""
        return any(mark in self._values for mark in (finding.fingerprint, *passages_of(finding)))

    def has(self, finding: Finding) -> bool:
        """Whether one of them is the finding: the same question, and no value that it does not have."""
        marks = (finding.fingerprint, *passages_of(finding))
        return any(is_covered(finding, values) for mark in marks for values in self._values.get(mark, ()))


def _is_old(finding: Finding, known: _Known) -> bool:
    return finding.waived is None and finding.severity != "info" and known.has(finding)


def _summary(before: Summary, findings: Sequence[Finding]) -> Summary:
    severities = {finding.severity for finding in findings if finding.waived is None}
    return replace(before, worst=next((severity for severity in SEVERITIES if severity in severities), None))


def diff(old: Report, new: Report) -> Difference:
    """What came, what went and what stayed between two reports, by fingerprint and values."""
    before, after = _Known(old.findings), _Known(new.findings)
    return Difference(
        came=tuple(finding for finding in new.findings if not before.has(finding)),
        went=tuple(finding for finding in old.findings if not after.has(finding)),
        stayed=tuple(finding for finding in new.findings if before.has(finding)),
    )


def gate(report: Report, fail_on: str = "warning", require_coverage: float | None = None) -> int:
    """The exit code: 1 when anything of `failures` holds, otherwise 0."""
    return int(any(True for _ in failures(report, fail_on, require_coverage)))


def failures(
    report: Report, fail_on: str = "warning", require_coverage: float | None = None
) -> Iterator[str]:
    """Why the run does not pass, a sentence each; nothing when it does.

    `fail_on` is the mildest severity that fails ("never": none does, and nothing else either);
    `require_coverage` the per cent of the figures that must have been checked. Accepted findings never count.
    In a check only the drafts' coverage counts.
    """
    reached = severities_from(fail_on)
    if not reached:
        return
    count = sum(finding.severity in reached and finding.waived is None for finding in report.findings)
    if count:
        yield f"{plural(count, 'finding')} at {fail_on} or above"
    if checked_nothing(report):
        figures = any(row.figures for row in report.coverage if row.source in _measured(report))
        yield f"{NOTHING_TOLD if figures else NOTHING_THERE}, so nothing was checked"
    if require_coverage is not None:
        yield from _uncovered(report, require_coverage)


def reaching(findings: Iterable[Finding], fail_on: str) -> bool:
    """True when one of the findings is at or above the severity and not accepted."""
    reached = severities_from(fail_on)
    return any(finding.severity in reached and finding.waived is None for finding in findings)


def severities_from(fail_on: str) -> tuple[str, ...]:
    """The severities that fail: that one and worse; none for "never"; UsageError for one that does not exist."""
    if fail_on == "never":
        return ()
    if fail_on not in SEVERITIES:
        raise UsageError(
            f"no such severity: {fail_on}", remedy=f"Use one of {', '.join(SEVERITIES[:3])}, never"
        )
    return SEVERITIES[: SEVERITIES.index(fail_on) + 1]


def _measured(report: Report) -> set[str]:
    """The documents that the run is about: the drafts, or all sources where there is no draft."""
    drafts = {source.name for source in report.sources if source.role == "draft"}
    return drafts or {source.name for source in report.sources}


EMPTY = "general/coverage"
"""The rule of findings on a document that holds nothing to check: they state nothing that it says."""


NOTHING_THERE = "nothing was extracted"
NOTHING_TOLD = "what was extracted stands in text that was set aside"


def checked_nothing(report: Report) -> bool:
    """True when no finding tells of anything in the documents that the run is about, and one of them has prose.

    Figures in text that was set aside count as not checked; of a document of such text alone nothing was.
    """
    measured = _measured(report)
    stated = {
        claim.source
        for one in report.findings
        if one.rule != EMPTY and one.reason.kind != NOWHERE
        for claim in one.claims
    }
    bare = {
        claim.source
        for one in report.findings
        if one.reason.kind == "draft_without_prose"
        for claim in one.claims
    }
    checked = any(covered(row) for row in report.coverage if row.source in measured)
    return not checked and not stated & measured and not measured <= bare


def _uncovered(report: Report, required: float) -> Iterator[str]:
    measured = _measured(report)
    rows = [row for row in report.coverage if row.source in measured]
    figures = sum(row.figures for row in rows)
    checked = sum(map(covered, rows))
    if 100 * checked < required * figures:
        found = f"{checked:,} of {plural(figures, 'figure')} ({share(checked, figures)})"
        yield f"{found} were checked, and {required:g}% are required"
