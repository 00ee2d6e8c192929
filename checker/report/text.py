"""The report as plain text, for pipes, files and logs: the terminal's layout without colour."""

from __future__ import annotations

from checker.model import Report
from checker.report.canvas import WIDTH, View
from checker.report.page import page_of
from checker.report.screen import draw

__all__ = ["render"]


def render(report: Report, *, width: int | None = None, everything: bool = False, why: bool = False) -> str:
    """The report as text of at most `width` columns (100), ending in a newline."""
    return draw(page_of(report), View(width or WIDTH, everything, why))
