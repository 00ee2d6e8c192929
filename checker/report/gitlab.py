"""GitLab Code Quality: the JSON that a job uploads as `artifacts:reports:codequality`."""

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
