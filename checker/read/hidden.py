"""Words of a file that its readers never see: comments, scripts, descriptions of pictures.

Nothing in them is a claim. In a draft, a figure that stands there has not been checked, and that is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker.model import Notice

__all__ = ["HIDDEN", "Hidden", "hidden", "hidden_notices"]

HIDDEN = "hidden text"
"""Kind of the notices."""

MOST = 20
"""Notices of one file; more of them say nothing new."""

_OPENING = re.compile(r"<!--|<(script|style|template|noscript|textarea)\b", re.I)
_ATTRIBUTE = re.compile(r"""\b(alt|title|aria-label)\s*+=\s*+(?:"([^"<>]*+)"|'([^'<>]*+)')""", re.I)
_CLOSING = {
    name: re.compile(rf"</{name}\b", re.I) for name in ("script", "style", "template", "noscript", "textarea")
}
_TO_CHECKER = re.compile(r"\s*+checker\s*+:", re.I)
_FIGURE = re.compile(r"[0-9]")
_STATED = re.compile(r"(?<![0-9.,])[0-9][0-9.,]*+ ?(?:[mb]illion|trillion|bn\b|per ?cent|%)")
"""What a figure looks like that stands in code: code itself is full of digits."""


class Hidden(NamedTuple):
    """A stretch of a file that no reader sees, and what it is."""

    start: int
    end: int
    what: str


def hidden(text: str) -> Iterator[Hidden]:
    """The stretches with a figure in them, by place; comments to this program are none."""
    if "<" not in text:
        return
    found = [*_blocks(text), *_attributes(text)]
    yield from sorted(found)


def _blocks(text: str) -> Iterator[Hidden]:
    opening = _OPENING.search(text)
    while opening:
        name = (opening[1] or "").lower()
        closing = _CLOSING[name].search(text, opening.end()) if name else None
        at = text.find("-->", opening.end()) if not name else closing.start() if closing else -1
        end = at if at >= 0 else len(text)
        said = _STATED if name else _FIGURE
        if said.search(text, opening.end(), end) and (name or not _TO_CHECKER.match(text, opening.end())):
            yield Hidden(opening.end(), end, name or "comment")
        opening = _OPENING.search(text, max(end, opening.end()))


def _attributes(text: str) -> Iterator[Hidden]:
    for one in _ATTRIBUTE.finditer(text):
        start, end = one.span(2) if one[2] is not None else one.span(3)
        if _FIGURE.search(text, start, end):
            yield Hidden(start, end, one[1].lower())


def hidden_notices(text: str, *, shown: bool) -> Iterator[Notice]:
    """A notice for each stretch of a file's text; `shown` says that the document's own text is the file's."""
    for count, one in enumerate(hidden(text)):
        if count == MOST:
            return
        words = " ".join(text[one.start : one.end].split())
        line = text.count("\n", 0, one.start) + 1
        where = f"line {line}, {one.what}" if not shown else one.what
        quote = words if len(words) <= 100 else f"{words[:99]}…"
        place = (one.start, one.end) if shown else (0, 0)
        yield Notice(HIDDEN, f"a figure in text that no reader sees ({where}): “{quote}”", *place)
