"""The report for a terminal: the text format, painted, with places that can be followed."""

from __future__ import annotations

from checker.model import Report
<<<<<<< HEAD
from checker.report.canvas import WIDTH, View
from checker.report.page import page_of
from checker.report.screen import draw
=======
from checker.report.layout import layout
from checker.report.printable import inert
from checker.report.text import WIDTH
>>>>>>> main

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
<<<<<<< HEAD
    return draw(page_of(report), View(width or WIDTH, everything, why, colours=True, links=links))
=======
    from rich.color import ColorSystem
    from rich.style import Style

    styles = {name: Style.parse(paint) for name, paint in _PAINT.items()}
    lines = layout(report, width=width or WIDTH, everything=everything)
    return "".join(
        "".join(
            styles[style].render(inert(text), color_system=ColorSystem.STANDARD) for text, style in line
        ).rstrip()
        + "\n"
        for line in lines
    )
>>>>>>> main
