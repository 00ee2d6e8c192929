"""What screens, pipes and files of text are drawn on: styled text that rich wraps, the same in every environment."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from io import StringIO
from pathlib import Path
from typing import NamedTuple

from rich.console import Console, RenderableType
from rich.style import Style
from rich.table import Table
from rich.text import Text

from checker.report.blocks import Place, Run
from checker.report.printable import inert, width_of

__all__ = ["STYLES", "WIDTH", "View", "clickable", "drawn", "hang", "rule", "styled", "text"]

WIDTH = 100
"""Columns where nobody says otherwise, whatever terminal there may be: the same bytes everywhere."""
NARROWEST = 40
PROSE = 110
"""Running text is never wider than this, however wide the terminal."""

STYLES: Mapping[str, str] = {
    "": "",
    "strong": "bold",
    "dim": "color(243)",
    "value": "bold",
    "differs": "bold underline",
    "error": "bold color(162)",
    "warning": "bold color(130)",
    "notice": "bold color(63)",
    "agreement": "bold color(28)",
}
"""By tone; no meaning by colour alone. Of the 256 colours of xterm, which no theme changes, those with a contrast of at
least 4.2 to black and to white (WCAG 2, 1.4.3); of the sixteen that themes change none is sure to be seen on both."""
_PAINT = re.compile(r"(?>(?:\x1b\[[0-9;]*m|\x1b\]8;;[^\x1b]*\x1b\\|\s)*)")
"""What stands before the first character of a painted line."""
_LINK_IDS = re.compile(r"\x1b]8;id=[0-9-]+;")


class View(NamedTuple):
    """How a page is to be shown."""

    width: int = WIDTH
    everything: bool = False
    """Nothing is folded or shortened."""
    why: bool = False
    """What decided is shown with every finding."""
    colours: bool = False
    links: bool = False
    """Places lead to their files, where the terminal knows links."""

    @property
    def prose(self) -> int:
        """Columns of running text."""
        return min(self.width, PROSE)


def drawn(renderables: Iterable[RenderableType], view: View) -> str:
    """What rich makes of the renderables, one under the other: the same bytes in every environment."""
    stream = StringIO()
    console = Console(
        file=stream,
        width=max(view.width, NARROWEST),
        force_terminal=view.colours,
        color_system="256" if view.colours else None,
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
        _environ={},
    )
    for one in renderables:
        if isinstance(one, Text):
            console.print(one, crop=False, no_wrap=True, overflow="ignore")
        else:
            console.print(one, crop=False)
    lines = _LINK_IDS.sub("\x1b]8;;", stream.getvalue()).split("\n")
    safe = _inert_in_colour if view.colours else inert
    return "\n".join(safe(line.rstrip()) for line in lines).rstrip("\n") + "\n"


def _inert_in_colour(line: str) -> str:
    """A painted line in which nothing is a command to a CI runner; its own escapes are the painter's alone."""
    paint = _PAINT.match(line)
    start = paint.end() if paint else 0
    if not line.startswith("::", start) and "##" not in line:
        return line
    return line[:start] + "\x1b".join(inert(part) for part in line[start:].split("\x1b"))


def rule(title: str, view: View) -> Text:
    """The title of a part, with a line to the end."""
    return Text.assemble(
        (title, "bold"), " ", ("─" * max(0, view.prose - width_of(title) - 1), STYLES["dim"])
    )


def styled(runs: Iterable[Run]) -> Text:
    """The runs in their styles."""
    return Text.assemble(*((run.text, STYLES[run.tone]) for run in runs), overflow="fold")


def text(runs: Iterable[Run], view: View) -> RenderableType:
    """Running text."""
    return hang("", runs, view)


def hang(first: str, runs: Iterable[Run], view: View, tone: str = "") -> RenderableType:
    """Running text after something that the further lines stand beside of."""
    table = Table.grid(padding=0, pad_edge=False)
    indent = width_of(first)
    if indent:
        table.add_column(width=indent, no_wrap=True)
    table.add_column(width=max(view.prose - indent, 10), overflow="fold")
    text = styled(runs)
    table.add_row(*([Text(first, STYLES[tone])] if indent else []), text)
    return table


def clickable(place: Place, view: View) -> tuple[str, Style]:
    """A place as it is painted; it leads to its file where the terminal knows links."""
    if not (view.links and place.file):
        return place.shown, Style.parse(STYLES["dim"])
    path = Path(os.path.abspath(place.file))
    return place.shown, Style.parse(STYLES["dim"]) + Style(link=f"{path.as_uri()}#L{place.line}")
