"""The report for a terminal: the text layout, painted by rich."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.model import Report
from checker.report.layout import layout
from checker.report.lines import Line

if TYPE_CHECKING:
    from rich.text import Text

__all__ = ["paint", "render"]

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
    """The report with ANSI colours, at most `width` columns (100) wide, ending in a newline."""
    from io import StringIO

    from rich.console import Console

    from checker.report.text import WIDTH

    screen = StringIO()
    console = Console(
        file=screen,
        force_terminal=True,
        color_system="standard",
        width=width or WIDTH,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
        _environ={},
    )
    for line in layout(report, width=width or WIDTH, everything=everything):
        console.print(paint(line), soft_wrap=True)
    return screen.getvalue()


def paint(line: Line) -> Text:
    """The line as rich text; its words are never read as markup."""
    from rich.text import Text

    return Text.assemble(*((part.text, _PAINT[part.style]) for part in line))
