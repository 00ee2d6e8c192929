"""Text in GitHub-flavoured Markdown: whatever comes from an article shows as it is and does nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from posixpath import relpath
from urllib.parse import quote as percent_encoded

from checker.report.blocks import Run
from checker.report.printable import inert, printable

__all__ = ["code", "escaped", "linked", "runs", "table"]

_ACTIVE = re.compile(
    r"""
      [`*<>|~\[\]]                             # code, emphasis, HTML, cells, strikethrough, links
    | (?<![^\W_])_ | _(?![^\W_])               # emphasis; inside a word an underscore is one
    | \\(?=[!-/:-@\[-`{-~]|$)                  # an escape of its own
    | &(?=\#|\w+;)                             # an entity of its own
    | \$(?!\d)                                 # an end of mathematics; "$15" begins none that could end
    | (?<=[A-Za-z]):(?=//) | (?<=[wW]{3})\.       # links that need no brackets
    | ^[-+=\#] | ^:(?=:) | (?:(?<=^\d)|(?<=^\d\d)|(?<=^\d{3})|(?<=^\d{4}))[.)](?=\s|$)   # a list, a heading, a command
    """,
    re.VERBOSE,
)
_NOTICED = re.compile(r"@(?=\w)|\#(?=\d)|(?<=\b[gG][hH])-(?=\d)|:(?=[a-z+_-][\w+-]*:)")
"""Mentions, issue numbers and emoji names, which are looked for after escapes are resolved."""
_ENTITIES = {"<": "&lt;", ">": "&gt;", "&": "&amp;"}
_GAP = "&#8203;"
"""A zero-width space, which keeps them from being found."""


def escaped(text: str) -> str:
    """The text so that Markdown shows it as it is, on one line, in a paragraph or a table cell."""
    shown = _ACTIVE.sub(lambda found: _ENTITIES.get(found[0], "\\" + found[0]), printable(text).strip())
    return _NOTICED.sub(lambda found: found[0] + _GAP, shown)


def runs(pieces: Sequence[Run]) -> str:
    """The text, what is marked in bold: where two asterisks at either end can open and close it."""
    whole = "".join(run.text for run in pieces)
    if len(pieces) > 1 and any(_marked(run) for run in pieces) and _can_be_bold(pieces):
        return "".join(f"**{escaped(run.text)}**" if _marked(run) else _part_of(run.text) for run in pieces)
    return f"**{escaped(whole)}**" if len(pieces) == 1 and _marked(pieces[0]) and whole else escaped(whole)


def _marked(run: Run) -> bool:
    """Whether the stretch is to stand out."""
    return run.tone in ("strong", "value", "differs")


def _can_be_bold(runs: Sequence[Run]) -> bool:
    """CommonMark's flanking rule, at both ends of everything that is marked."""
    for at, run in enumerate(runs):
        before = runs[at - 1].text[-1:] if at else ""
        after = runs[at + 1].text[:1] if at + 1 < len(runs) else ""
        if _marked(run) and not (
            run.text == run.text.strip()
            and (run.text[:1].isalnum() or not before.isalnum())
            and (run.text[-1:].isalnum() or not after.isalnum())
        ):
            return False
    return True


def _part_of(text: str) -> str:
    """Escaped text that stands beside emphasis: it keeps the space at its ends."""
    core = text.strip(" ")
    return text.replace(core, escaped(core), 1) if core else text


def linked(text: str, file: str | None, fragment: str, link_base: str) -> str:
    """A link to a file, from the folder of the report; plain text where there is no file."""
    if file is None:
        return escaped(text)
    path = file if file.startswith("/") else relpath(file, link_base)
    return f"[{escaped(text)}]({percent_encoded(path, safe='/', errors='surrogatepass')}{fragment})"


def code(text: str) -> str:
    """A name that is to be copied: in a code span, where nothing is looked for."""
    shown = inert(printable(text))
    return f"`{shown}`" if "`" not in shown else escaped(shown)


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of cells that are Markdown already."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
