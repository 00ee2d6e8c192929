"""GitLab Code Quality: the JSON that a job uploads as `artifacts:reports:codequality`.

Whole issues as Code Climate defines them (Code Climate Engine Specification, "Issues"), of which GitLab reads a part: type and
categories are for others.
"""

from __future__ import annotations

from checker.model import Report
from checker.report.json_ import dumps
from checker.report.results import results

__all__ = ["render"]

SEVERITIES = {"error": "critical", "warning": "major", "notice": "minor"}
"""GitLab Documentation, "Code Quality report format": info, minor, major, critical, blocker."""


def render(report: Report) -> str:
    """A list of issues, for findings that nobody accepted and that stand in a file."""
    return dumps(
        [
            {
                "type": "issue",
                "categories": ["Bug Risk"],
                "description": one.message,
                "check_name": one.rule,
                "fingerprint": one.mark,
                "severity": SEVERITIES[one.finding.severity],
                "location": {
                    "path": one.place.path,
                    "lines": {"begin": one.place.line, "end": one.place.end_line},
                },
            }
            for one in results(report, waived=False)
            if one.place.path is not None
        ]
    )
