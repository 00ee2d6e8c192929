"""Reviewdog Diagnostic Format, for review comments on any host that reviewdog knows. Columns count UTF-8 bytes."""

from __future__ import annotations

from typing import Any

from checker.model import Report
from checker.report.json_ import dumps
from checker.report.results import Place, results

__all__ = ["render"]

SEVERITIES = {"error": "ERROR", "warning": "WARNING", "notice": "INFO"}


def render(report: Report) -> str:
    """One DiagnosticResult, for findings that nobody accepted and that stand in a file."""
    diagnostics = [
        {
            "message": one.message,
            "location": _location(one.place),
            "severity": SEVERITIES[one.finding.severity],
            "code": {"value": one.rule},
            "related_locations": [
                {"message": said, "location": _location(place)}
                for _, place, said in one.related
                if place.path is not None
            ],
        }
        for one in results(report, waived=False)
        if one.place.path is not None
    ]
    return dumps({"source": {"name": report.tool["name"]}, "diagnostics": diagnostics})


def _location(place: Place) -> dict[str, Any]:
    return {
        "path": place.path,
        "range": {
            "start": {"line": place.line, "column": place.byte},
            "end": {"line": place.end_line, "column": place.end_byte},
        },
    }
