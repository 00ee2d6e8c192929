"""An OpenDocument text to an article: paragraphs, headings and tables; what tracked changes removed is left out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from checker.errors import ReadError
from checker.read.archives import members, opened
from checker.read.article import Article, Writer
from checker.sections.regions import Label

__all__ = ["read"]

INSTALL = 'pip install "checker[office]"'
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
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
        said = fromstring(parts["meta.xml"]) if "meta.xml" in parts else None
    except (SyntaxError, ValueError, KeyError) as error:
        raise ReadError("a damaged OpenDocument", place=name, remedy="Open it and save it again") from error
    if body is None:
        raise ReadError("an OpenDocument that is no text", place=name, remedy="Save the text as .odt or .txt")
    builder = _Builder()
    builder.blocks(body)
    for remark in body.iter(f"{_OFFICE}annotation"):
        words = " ".join("".join(_words(one, ())) for one in remark.iter(f"{_TEXT}p"))
        builder.number += 1
        builder.writer.add(
            f"{remark.findtext(f'{_DC}creator') or 'Comment'}: {words}", builder.number, label=_REMARK
        )
    title = said.findtext(f".//{_DC}title") if said is not None else None
    author = said.findtext(f".//{_DC}creator") if said is not None else None
    return [builder.writer.article("opendocument", title=title, author=author)]


class _Builder:
    def __init__(self) -> None:
        self.writer = Writer()
        self.number = 0

    def blocks(self, element: Any, mark: str = "") -> None:
        """Add the paragraphs in an element, in order."""
        for child in element:
            if child.tag in _GONE:
                continue
            if child.tag in (f"{_TEXT}p", f"{_TEXT}h"):
                self.number += 1
                self.writer.add(
                    "".join(_words(child)), self.number, mark="#" if child.tag.endswith("h") else mark
                )
                for note in child.iter(f"{_TEXT}note-body"):
                    self.blocks(note)
            elif child.tag == f"{_TABLE}table-row":
                self._row(child)
            else:
                self.blocks(child, "-" if child.tag == f"{_TEXT}list" else mark)

    def _row(self, row: Any) -> None:
        start = self.writer.begin()
        for place, cell in enumerate(row.iter(f"{_TABLE}table-cell")):
            if place:
                self.writer.text.glue("\t")
            for rank, paragraph in enumerate(cell.iter(f"{_TEXT}p")):
                self.number += 1
                if rank:
                    self.writer.text.glue(" ")
                self.writer.text.add("".join(_words(paragraph)), self.number, 1)
        self.writer.end(start, "-")


def _words(element: Any, gone: tuple[str, ...] = (f"{_TEXT}note",)) -> Iterator[str]:
    """The words of a paragraph; tabs, breaks and runs of spaces as characters."""
    yield element.text or ""
    for child in element:
        if child.tag == f"{_TEXT}s":
            count = child.get(f"{_TEXT}c") or "1"
            yield " " * (min(100, int(count)) if count.isdecimal() and len(count) < 5 else 1)
        elif child.tag in (f"{_TEXT}tab", f"{_TEXT}line-break"):
            yield "\t" if child.tag.endswith("tab") else "\n"
        elif child.tag not in _GONE and child.tag not in gone:
            yield from _words(child, gone)
        yield child.tail or ""
