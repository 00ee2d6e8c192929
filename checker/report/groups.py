"""The findings of a report in the order in which a person reads them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from checker.kinds import SEVERITIES
from checker.model import Finding
from checker.report.titles import gated

__all__ = ["Groups", "grouped"]


class Groups(NamedTuple):
    """The findings of a report in the order in which a person reads them."""

    discrepancies: tuple[Finding, ...]
    """What differs, from warning up; a field's differences at notice too."""
    alone: tuple[Finding, ...]
    """Fields of one source alone; in a check what no source states."""
    agreements: tuple[Finding, ...]
    """Fields that sources agree on; in a check what is supported."""
    figures: tuple[Finding, ...]
    """Figures of no field that agree."""
    possible: tuple[Finding, ...]
    """What may differ: at notice, of no field."""
    sentences: tuple[Finding, ...]
    """Unsupported sentences."""
    unchecked: tuple[Finding, ...]
    accepted: tuple[Finding, ...]


def grouped(findings: Sequence[Finding]) -> Groups:
    """The findings in reading order; inside a group as the report has them."""
    found: dict[str, list[Finding]] = {name: [] for name in (*Groups._fields, "told")}
    for finding in findings:
        found[_group_of(finding)].append(finding)
    return Groups(**{name: tuple(found[name]) for name in Groups._fields})


def _group_of(finding: Finding) -> str:
    if not gated(finding):
        return "accepted"
    serious = SEVERITIES.index(finding.severity) <= SEVERITIES.index("warning")
    match finding.verdict:
        case "discrepancy":
            return "discrepancies" if serious or finding.field is not None else "possible"
        case "agreement":
            return "agreements" if finding.field is not None else "figures"
        case "not_checked":
            return "unchecked" if finding.severity == "info" else "told"
    return "sentences" if finding.field is None and not serious else "alone"
