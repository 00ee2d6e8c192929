"""Words that a document holds and does not show: hidden, white on white, too small, outside the page.

They make no claims and are set aside, each kind with its reason. White words count as unseen only where nothing is
known to be behind them; the names of properties are those of Office Open XML (ECMA-376, 17.3.2).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from checker.read.article import Writer
from checker.sections.regions import Label

__all__ = ["HIDDEN", "OUTSIDE", "SMALL", "WHITE", "Away", "Styles", "is_white"]

HIDDEN: Label = ("residue", "hidden text")
WHITE: Label = ("residue", "white words on white")
SMALL: Label = ("residue", "words too small to be seen")
OUTSIDE: Label = ("residue", "words outside the page")

SMALLEST = 4
"""Half points of the largest letters that nobody sees."""

_PALE = 0xF0
"""Red, green and blue from which a colour is as good as white."""
_COLOUR = re.compile(r"#?([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})")
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_OFF = frozenset(("0", "false", "off"))


def is_white(colour: str | None) -> bool:
    """Whether a colour in hexadecimal digits ("FFFFFF", "#fefefe") is as good as white."""
    found = _COLOUR.fullmatch(colour or "")
    return found is not None and all(int(part, 16) >= _PALE for part in found.groups())


class Away:
    """What is not shown, gathered until all that is shown has been written."""

    def __init__(self) -> None:
        self._found: list[tuple[Label, int, int, str]] = []

    def add(self, why: Label, line: int, column: int, words: str) -> None:
        """Take note of words at a line (in Word a paragraph) and column."""
        if self._found:
            last, number, start, before = self._found[-1]
            if (last, number, start + len(before)) == (why, line, column):
                self._found[-1] = (why, line, start, before + words)
                return
        self._found.append((why, line, column, words))

    def write(self, writer: Writer) -> None:
        """Write them as parts of their own."""
        for why, line, column, words in self._found:
            writer.add(words, line, column=column, label=why)


class Styles:
    """What the styles of a Word document say of the runs that have them."""

    def __init__(self, root: Any) -> None:
        """`root` is the parsed word/styles.xml, or () where a document has none."""
        self._styles: Mapping[str, Any] = {
            one.get(f"{_W}styleId", ""): one for one in root if one.tag == f"{_W}style"
        }

    def unseen(self, run: Any) -> Label | None:
        """Why nobody sees the words of a run; None where they are seen, or may be."""
        said = list(self._said(run))
        if _is_on(_first(said, "vanish")):
            return HIDDEN
        size = (_value(_first(said, "sz")) or "").split(".")[0]
        if size.isdecimal() and int(size) <= SMALLEST:
            return SMALL
        if is_white(_value(_first(said, "color"))) and not self._is_behind(run, said):
            return WHITE
        return None

    def _said(self, run: Any) -> Iterator[Any]:
        """The properties that hold for a run, the nearest first: its own, its style's, its paragraph's style's."""
        own = run.find(f"{_W}rPr")
        if own is not None:
            yield own
            yield from self._of(_value(own.find(f"{_W}rStyle")))
        paragraph = next(run.iterancestors(f"{_W}p"), None)
        if paragraph is not None:
            yield from self._of(_value(paragraph.find(f"{_W}pPr/{_W}pStyle")))

    def _of(self, name: str | None) -> Iterator[Any]:
        for style in self._chain(name):
            yield from style.iterfind(f"{_W}rPr")

    def _is_behind(self, run: Any, said: list[Any]) -> bool:
        """Whether something other than white may be behind a run: a shade, a table's style, a drawing, a page's colour."""
        if any(_is_shade(one.find(f"{_W}{name}")) for one in said for name in ("shd", "highlight")):
            return True
        for above in run.iterancestors():
            name = above.tag.rpartition("}")[2]
            if name in ("txbxContent", "drawing", "pict") or (
                name == "tbl" and above.find(f"{_W}tblPr/{_W}tblStyle") is not None
            ):
                return True
            if any(_is_shade(above.find(f"{_W}{part}/{_W}shd")) for part in ("pPr", "tcPr", "tblPr")):
                return True
            if name == "p" and any(
                _is_shade(shade)
                for style in self._chain(_value(above.find(f"{_W}pPr/{_W}pStyle")))
                for shade in style.iterfind(f"{_W}pPr/{_W}shd")
            ):
                return True
            if name == "document" and _is_colour(above.find(f"{_W}background")):
                return True
        return False

    def _chain(self, name: str | None) -> Iterator[Any]:
        """A style and those that it is based on."""
        seen: set[str] = set()
        while name is not None and name not in seen and (style := self._styles.get(name)) is not None:
            seen.add(name)
            yield style
            name = _value(style.find(f"{_W}basedOn"))


def _first(said: list[Any], name: str) -> Any:
    return next((found for one in said if (found := one.find(f"{_W}{name}")) is not None), None)


def _value(element: Any) -> str | None:
    return None if element is None else element.get(f"{_W}val")


def _is_on(element: Any) -> bool:
    return element is not None and (_value(element) or "true").lower() not in _OFF


def _is_shade(element: Any) -> bool:
    """Whether a shade or a highlight has a colour that white words are seen on."""
    if element is None:
        return False
    colour = element.get(f"{_W}fill") or _value(element) or ""
    return colour.lower() not in ("auto", "clear", "nil", "none", "white") and not is_white(colour)


def _is_colour(element: Any) -> bool:
    return element is not None and not is_white(element.get(f"{_W}color"))
