"""How grave a desk takes the findings of a rule to be, over what the rule says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from difflib import get_close_matches

from checker.errors import ConfigError
from checker.judge.general import GENERAL
from checker.kinds import Severity
from checker.model import Finding, Report
from checker.pipeline import summary_of
from checker.rulebook import Rules

__all__ = ["checked_names", "with_severities"]


def checked_names(severities: Mapping[str, Severity], rules: Rules, place: str | None) -> None:
    """Raise ConfigError for a name that is no field, pack or general rule; `place` is the file that it stands in."""
    known = {*GENERAL, *rules.fields, *(pack.id for pack in rules.packs)}
    known |= {compiled.rule for compiled in rules.fields.values()}
    for name in severities:
        if name not in known:
            close = get_close_matches(name, sorted(known), 1)
            guess = f"Did you mean {close[0]}? " if close else ""
            remedy = f"{guess}checker rules list shows them all"
            raise ConfigError(f"severities names {name!r}, which is no rule", place=place, remedy=remedy)


def with_severities(report: Report, severities: Mapping[str, Severity]) -> Report:
    """The report with the severities that a desk gives discrepancies and unsupported claims, by rule.

    Of "deals/deal.amount", "deal.amount" and "deals" the first that is named counts.
    """
    if not severities:
        return report
    findings = tuple(_graded(one, severities) for one in report.findings)
    return replace(report, findings=findings, summary=summary_of(findings))


def _graded(finding: Finding, severities: Mapping[str, Severity]) -> Finding:
    if finding.verdict not in ("discrepancy", "unsupported"):
        return finding
    names = (finding.rule, finding.field or finding.rule, finding.rule.partition("/")[0])
    given = next((severities[name] for name in names if name in severities), None)
    return finding if given is None else replace(finding, severity=given)
