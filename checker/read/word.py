"""A Word document to an article: paragraphs, headings and tables; tracked insertions kept, deletions left out."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from typing import Any
from zipfile import BadZipFile

from checker.errors import ReadError
from checker.read.archives import members, opened
from checker.read.article import Article, Writer
from checker.sections.regions import Label

__all__ = ["read"]

INSTALL = 'pip install "checker[office]"'

_REMARKS = "word/comments.xml"
_HEAD: Label = ("residue", "the head of the page")
_FOOT: Label = ("residue", "the foot of the page")
_REMARK: Label = ("comment", "a comment in the margin")


def read(raw: bytes, name: str, encoding: str | None = None) -> list[Article]:
    """The article in a Word document (.docx). A place is the paragraph, from 1, and the column in it.

    Paragraphs in tables count too, as Word counts them; notes, headers and comments go on counting after the body.
    Raises ReadError where the extra "office" is not installed, or the file is damaged or encrypted.
    """
    try:
        from defusedxml.ElementTree import fromstring
        from docx2python import docx2python
    except ImportError as error:
        raise ReadError(
            "a Word document, which needs an extra to be read", place=name, remedy=INSTALL
        ) from error
    with opened(raw, name) as archive:
        parts = members(archive, name)
        if "word/document.xml" not in parts:
            raise ReadError(
                "an archive that is no Word document", place=name, remedy="Save the text as .docx or .txt"
            )
    try:
        fromstring(
            parts["word/document.xml"]
        )  # docx2python reads half of one that breaks off, and says nothing
        with (
            warnings.catch_warnings(),
            docx2python(io.BytesIO(raw), duplicate_merged_cells=False) as document,
        ):
            warnings.simplefilter("ignore")  # about properties that a document may lack
            return [_article(document, fromstring(parts[_REMARKS]) if _REMARKS in parts else ())]
    except (KeyError, ValueError, TypeError, AttributeError, IndexError, BadZipFile, SyntaxError) as error:
        raise ReadError(
            "a damaged Word document", place=name, remedy="Open it in Word and save it again"
        ) from error


def _article(document: Any, remarks: Any) -> Article:
    writer = Writer()
    number = _tables(writer, document.body_pars, 0, None)
    apart = (
        (document.footnotes_pars, None), (document.endnotes_pars, None),
        (document.header_pars, _HEAD), (document.footer_pars, _FOOT),
    )  # fmt: skip
    for tables, label in apart:
        for paragraph in (one for table in tables for row in table for cell in row for one in cell):
            number += 1
            writer.add(_text(paragraph).strip(), number, label=label)
    for words in _remarks(remarks):
        number += 1
        writer.add(words, number, label=_REMARK)
    said = document.core_properties
    return writer.article("word", title=_words(said.get("title")), author=_words(said.get("creator")))


def _remarks(comments: Any) -> Iterator[str]:
    """The comments in the margin, each with its author; docx2python leaves them out where one has no place."""
    for comment in comments:
        yield " ".join(f"{comment.get(f'{_W}author') or 'Comment'}: {' '.join(_runs(comment))}".split())


def _words(value: str | None) -> str | None:
    return " ".join((value or "").split()) or None


def _tables(writer: Writer, tables: Any, number: int, label: Label | None) -> int:
    """Add the paragraphs of a part of the document; a row of several cells is one part, its cells parted by tabs."""
    for table in tables:
        for row in table:
            if len(row) == 1:
                for paragraph in row[0]:
                    number += 1
                    writer.add(_text(paragraph), number, mark=_mark(paragraph), label=label)
                continue
            start = writer.begin()
            for place, cell in enumerate(row):
                if place:
                    writer.text.glue("\t")
                for rank, paragraph in enumerate(cell):
                    number += 1
                    if rank:
                        writer.text.glue(" ")
                    writer.text.add(_text(paragraph), number, 1)
            writer.end(start, "-", label)
    return number


def _mark(paragraph: Any) -> str:
    style = (paragraph.style or "").casefold()
    if style.startswith(("heading", "title", "berschrift", "titre", "titel")):
        return "#"
    return "-" if paragraph.list_position[0] is not None else ""


_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_GONE = frozenset(f"{_W}{tag}" for tag in ("del", "moveFrom", "instrText", "pPr", "txbxContent"))
_BREAKS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}


def _text(paragraph: Any) -> str:
    """The words of a paragraph as they stand when every tracked change is accepted."""
    return "" if paragraph.elem is None else "".join(_runs(paragraph.elem))


def _runs(element: Any) -> Iterator[str]:
    for child in element:
        if child.tag in _GONE:
            continue
        if child.tag == f"{_W}t":
            yield child.text or ""
        elif child.tag in _BREAKS:
            yield _BREAKS[child.tag]
        else:
            yield from _runs(child)
