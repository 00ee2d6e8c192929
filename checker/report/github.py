"""GitHub annotations: workflow commands that mark a pull request's lines.

The escapes are those of the runner's own toolkit (actions/toolkit, command.ts): nothing of an article can end a
command or begin another.
"""

from __future__ import annotations

from checker.model import Report
from checker.report.blocks import in_figures
from checker.report.printable import inert, printable
from checker.report.results import Result, results

__all__ = ["render"]

COMMANDS = {"error": "error", "warning": "warning", "notice": "notice"}


def render(report: Report) -> str:
    """One command a line, for findings that nobody accepted; empty where there are none."""
    return "".join(f"{_command(one)}\n" for one in results(report, waived=False))


def _command(result: Result) -> str:
    place = result.place
    properties = {"title": f"checker: {result.finding.label}"}
    if place.path is not None:
        properties = {
            "file": place.path,
            "line": str(place.line),
            "endLine": str(place.end_line),
            "col": str(place.column),
            "endColumn": str(place.end_column),
            **properties,
        }
    told = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    related = [
        f"{said} ({where.name}:{in_figures(where.line, page=claim.page)})"
        for claim, where, said in result.related
    ]
    return f"::{COMMANDS[result.finding.severity]} {told}::{_data(' '.join([result.message, *related]))}"


def _data(text: str) -> str:
    return inert(printable(text)).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
