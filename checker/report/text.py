"""The report as plain text, for pipes, files and logs: the terminal's layout without colour."""

from __future__ import annotations

from checker.model import Report
from checker.report.layout import layout
from checker.report.lines import plain

__all__ = ["render"]

WIDTH = 100
"""Columns where nobody says otherwise, whatever terminal there may be: the same bytes everywhere."""


def render(report: Report, *, width: int | None = None, everything: bool = False) -> str:
    """The report as text of at most `width` columns (100), ending in a newline."""
    lines = layout(report, width=width or WIDTH, everything=everything)
    return "".join([f"{plain(line)}\n" for line in lines])
