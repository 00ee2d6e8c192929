"""What a screen shows at a glance: the matrix of fields by documents, and the documents."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from checker.report.blocks import Page, Run
from checker.report.canvas import STYLES, View, hang, rule, text
from checker.report.printable import shorten, width_of

__all__ = ["matrix", "sources"]

CELL, WIDEST_CELL = 11, 34
"""Columns that a document of the matrix takes: with fewer no value can be read, and camps are listed instead."""


def matrix(page: Page, view: View) -> Iterator[RenderableType]:
    """The fields by documents, with what the marks mean; camps where a cell would be too narrow to be read."""
    found = page.matrix
    if found.rows:
        yield rule("At a glance", view)
        label = min(max(width_of(row.title) for row in found.rows), view.width // 5)
        room = min((view.width - 3 - label) // max(len(found.columns), 1) - 2, WIDEST_CELL)
        table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style="bold")
        table.add_column("", width=1)
        table.add_column("", width=label, overflow="fold")
        if room >= CELL and found.rows[0].cells:
            for column in found.columns:
                table.add_column(Text(shorten(column.label, room)), width=room, overflow="fold")
        else:
            room = view.width - label - 5
            table.add_column("", width=room, overflow="fold")
        wide = len(table.columns) > 3 or len(found.columns) == 1
        for row in found.rows:
            cells = [cell or "–" for cell in row.cells] if wide else [row.camps]
            table.add_row(
                Text(row.mark, STYLES[row.tone]),
                Text(shorten(row.title, 2 * label)),
                *(Text(shorten(cell, 3 * room - 2)) for cell in cells),
            )
        yield table
        legend = " · ".join(f"{mark} {meaning}" for mark, meaning in found.legend)
        yield text([Run(legend, "dim")], view)
        yield ""


def sources(page: Page, view: View) -> Iterator[RenderableType]:
    """The documents with their files, titles and dates."""
    shown = page.sources if view.everything else page.sources[:30]
    room = max((width_of(source.label) for source in shown), default=0) + 2
    for source in shown:
        title = [f"“{shorten(source.title, 70)}”"] if source.title else []
        about = " · ".join([source.path, *title, source.published])
        yield hang(source.label.ljust(room), [Run(about, "dim")], view)
    if len(page.sources) > len(shown):
        yield text([Run(f"and {len(page.sources) - len(shown):,} more", "dim")], view)
    yield ""
