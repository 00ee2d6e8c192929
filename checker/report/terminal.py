"""The report for a terminal: the text format, painted, with places that can be followed."""

from __future__ import annotations

from checker.model import Report
from checker.report.canvas import WIDTH, View
from checker.report.page import page_of
from checker.report.screen import draw

__all__ = ["render"]


def render(
    report: Report,
    *,
    width: int | None = None,
    everything: bool = False,
    why: bool = False,
    links: bool = False,
) -> str:
    """The report with ANSI colours, at most `width` columns (100) wide, ending in a newline.

    `links`: places lead to their files, which depends on the folder of the run.
    """
    return draw(page_of(report), View(width or WIDTH, everything, why, colours=True, links=links))
