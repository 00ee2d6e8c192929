"""An OpenDocument text to an article: paragraphs, headings and tables; what tracked changes removed is left out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from checker.errors import ReadError
from checker.read.archives import members, opened
from checker.read.article import Article, Writer
from checker.read.unseen import HIDDEN, SMALL, SMALLEST, WHITE, Away, is_white
from checker.sections.regions import Label

__all__ = ["read"]

INSTALL = 'pip install "checker[office]"'
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_DC = "{http://purl.org/dc/elements/1.1/}"

_GONE = frozenset(
    (f"{_TEXT}tracked-changes", f"{_TEXT}note-citation", f"{_OFFICE}annotation", f"{_OFFICE}forms")
)
_REMARK: Label = ("comment", "a comment in the margin")


def read(raw: bytes, name: str, encoding: str | None = None) -> list[Article]:
    """The article in an OpenDocument text (.odt). A place is the paragraph, from 1, and the column in it.

    Raises ReadError where the extra "office" is not installed, or the file is damaged or encrypted.
    """
    try:
        from defusedxml.ElementTree import fromstring
    except ImportError as error:
        raise ReadError(
            "an OpenDocument text, which needs an extra to be read", place=name, remedy=INSTALL
        ) from error
    with opened(raw, name) as archive:
        parts = members(archive, name)
    if b"manifest:encryption-data" in parts.get("META-INF/manifest.xml", b""):
        raise ReadError("encrypted", place=name, remedy="Save it without a password")
    try:
        body = fromstring(parts["content.xml"]).find(f"{_OFFICE}body/{_OFFICE}text")
        styled = [fromstring(parts[one]) for one in ("styles.xml", "content.xml") if one in parts]
        said = fromstring(parts["meta.xml"]) if "meta.xml" in parts else None
    except (SyntaxError, ValueError, KeyError) as error:
        raise ReadError("a damaged OpenDocument", place=name, remedy="Open it and save it again") from error
    if body is None:
        raise ReadError("an OpenDocument that is no text", place=name, remedy="Save the text as .odt or .txt")
    builder = _Builder(_Styles(styled))
    builder.blocks(body)
    for remark in body.iter(f"{_OFFICE}annotation"):
        words = " ".join(
            "".join(words for words, _ in _words(one, gone=())) for one in remark.iter(f"{_TEXT}p")
        )
        builder.number += 1
        builder.writer.add(
            f"{remark.findtext(f'{_DC}creator') or 'Comment'}: {words}", builder.number, label=_REMARK
        )
    builder.away.write(builder.writer)
    title = said.findtext(f".//{_DC}title") if said is not None else None
    author = said.findtext(f".//{_DC}creator") if said is not None else None
    return [builder.writer.article("opendocument", title=title, author=author)]


class _Look(NamedTuple):
    """How words look, as far as it decides whether they are seen."""

    hidden: bool = False
    white: bool = False
    behind: bool = False
    """Whether something other than white is behind them."""
    small: bool = False

    def unseen(self) -> Label | None:
        """Why nobody sees them; None where they are seen, or may be."""
        if self.hidden:
            return HIDDEN
        if self.small:
            return SMALL
        return WHITE if self.white and not self.behind else None


_PLAIN = _Look()
_SIZE = re.compile(r"([0-9.]+)pt")


class _Styles:
    """What the styles of a document say of how words look."""

    def __init__(self, roots: Iterable[Any]) -> None:
        self._styles = {
            (one.get(f"{_STYLE}family"), one.get(f"{_STYLE}name")): one
            for root in roots
            for one in root.iter(f"{_STYLE}style")
        }

    def look(self, element: Any, around: _Look) -> _Look:
        """How the words of an element look, in one that looks like `around`."""
        family = _FAMILIES.get(element.tag)
        found = around
        if element.get(f"{_TEXT}display") == "none" or element.get(f"{_TEXT}is-hidden") == "true":
            found = found._replace(hidden=True)
        if element.tag.startswith(_DRAW):
            found = found._replace(behind=True)
        name = element.get(f"{_TABLE if family == 'table-cell' else _TEXT}style-name") if family else None
        for style in reversed(list(self._chain(family, name))):
            for properties in style:
                found = _with(found, properties)
        return found

    def _chain(self, family: str | None, name: str | None) -> Iterator[Any]:
        """A style and those that it is based on."""
        seen: set[str | None] = set()
        while name not in seen and (style := self._styles.get((family, name))) is not None:
            seen.add(name)
            yield style
            name = style.get(f"{_STYLE}parent-style-name")


def _with(look: _Look, said: Any) -> _Look:
    """A look with what the properties of a style say."""
    if (display := said.get(f"{_TEXT}display")) is not None:
        look = look._replace(hidden=display == "none")
    if (colour := said.get(f"{_FO}color")) is not None:
        look = look._replace(white=is_white(colour))
    if (behind := said.get(f"{_FO}background-color")) not in (None, "transparent"):
        look = look._replace(behind=not is_white(behind))
    if size := _SIZE.fullmatch(said.get(f"{_FO}font-size") or ""):
        look = look._replace(small=2 * float(size[1]) <= SMALLEST)
    return look


_FAMILIES = {
    f"{_TEXT}p": "paragraph",
    f"{_TEXT}h": "paragraph",
    f"{_TEXT}span": "text",
    f"{_TEXT}a": "text",
    f"{_TEXT}section": "section",
    f"{_TABLE}table-cell": "table-cell",
}
"""The family of styles that an element takes its own from."""


class _Builder:
    """Puts the words together, and what nobody sees of them after all that is seen."""

    def __init__(self, styles: _Styles) -> None:
        self.writer = Writer()
        self.number = 0
        self.styles = styles
        self.away = Away()

    def blocks(self, element: Any, mark: str = "", look: _Look = _PLAIN) -> None:
        """Add the paragraphs in an element, in order."""
        for child in element:
            if child.tag in _GONE:
                continue
            if child.tag in (f"{_TEXT}p", f"{_TEXT}h"):
                start = self.writer.begin() if "".join(child.itertext()).strip() else None
                self._paragraph(child, look)
                if start is not None:
                    self.writer.end(start, "#" if child.tag.endswith("h") else mark)
                for note in child.iter(f"{_TEXT}note-body"):
                    self.blocks(note)
            elif child.tag == f"{_TABLE}table-row":
                self._row(child, look)
            else:
                self.blocks(
                    child, "-" if child.tag == f"{_TEXT}list" else mark, self.styles.look(child, look)
                )

    def _row(self, row: Any, look: _Look) -> None:
        start = self.writer.begin()
        for place, cell in enumerate(row.iter(f"{_TABLE}table-cell")):
            if place:
                self.writer.text.glue("\t")
            for rank, paragraph in enumerate(cell.iter(f"{_TEXT}p")):
                if rank:
                    self.writer.text.glue(" ")
                self._paragraph(paragraph, self.styles.look(cell, look))
        self.writer.end(start, "-")

    def _paragraph(self, paragraph: Any, look: _Look) -> None:
        """Add the words that a paragraph shows; a column counts those that it does not show as well."""
        self.number += 1
        column = 1
        for words, one in _words(paragraph, self.styles, self.styles.look(paragraph, look)):
            why = one.unseen()
            if why is None:
                self.writer.text.add(words, self.number, column)
            else:
                self.away.add(why, self.number, column, words)
            column += len(words)


def _words(
    element: Any,
    styles: _Styles | None = None,
    look: _Look = _PLAIN,
    gone: tuple[str, ...] = (f"{_TEXT}note",),
) -> Iterator[tuple[str, _Look]]:
    """The words of a paragraph and how they look; tabs, breaks and runs of spaces as characters."""
    yield element.text or "", look
    for child in element:
        if child.tag == f"{_TEXT}s":
            count = child.get(f"{_TEXT}c") or "1"
            yield " " * (min(100, int(count)) if count.isdecimal() and len(count) < 5 else 1), look
        elif child.tag in (f"{_TEXT}tab", f"{_TEXT}line-break"):
            yield "\t" if child.tag.endswith("tab") else "\n", look
        elif child.tag == f"{_TEXT}hidden-text":
            yield child.get(f"{_TEXT}string-value") or "", look._replace(hidden=True)
        elif child.tag not in _GONE and child.tag not in gone:
            yield from _words(child, styles, styles.look(child, look) if styles else look, gone)
        yield child.tail or "", look
