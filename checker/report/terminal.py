"""The report for a terminal: the text layout, painted in rich's styles."""

from __future__ import annotations

from checker.model import Report
from checker.report.layout import layout
from checker.report.printable import inert
from checker.report.text import WIDTH

__all__ = ["render"]

_PAINT = {
    "": "",
    "strong": "bold",
    "dim": "dim",
    "place": "cyan",
    "error": "bold red",
    "warning": "bold yellow",
    "notice": "bold blue",
    "agreement": "bold green",
}
"""Styles by name, in the sixteen colours that every terminal theme has made readable."""


def render(report: Report, *, width: int | None = None, everything: bool = False) -> str:
    """The report with ANSI colours, at most `width` columns (100) wide, ending in a newline.

    Styles are rendered piece by piece: rich's console would measure and wrap again what is laid out already, in ten
    times the time, and depend on the environment.
    """
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
