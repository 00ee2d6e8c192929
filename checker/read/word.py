"""A Word document to an article: paragraphs, headings and tables; tracked insertions kept, deletions left out."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator, Mapping
from typing import Any
from zipfile import BadZipFile

from checker.errors import ReadError
from checker.read.archives import members, opened
from checker.read.article import Article, Writer
from checker.sections.regions import Label

__all__ = ["INSTALL", "paragraphs_of", "pieces_of", "read"]

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
    body = document.body_pars
    number = _tables(writer, body, _numbers(body))
    apart = (
        (document.footnotes_pars, None), (document.endnotes_pars, None),
        (document.header_pars, _HEAD), (document.footer_pars, _FOOT),
    )  # fmt: skip
    for tables, label in apart:
        for paragraph in _paragraphs(tables):
            number += 1
            writer.add(_text(paragraph).strip(), number, label=label)
    for words in _remarks(remarks):
        number += 1
        writer.add(words, number, label=_REMARK)
    said = document.core_properties
    return writer.article("word", title=_words(said.get("title")), author=_words(said.get("creator")))


def _paragraphs(tables: Any) -> Iterator[Any]:
    return (one for table in tables for row in table for cell in row for one in cell)


def _numbers(body: Any) -> dict[Any, int]:
    """Which paragraph of the document each element of the body is, from 1, in the order of the file."""
    first = next((one.elem for one in _paragraphs(body) if one.elem is not None), None)
    root = first.getroottree().getroot() if first is not None else ()
    return {element: number for number, element in enumerate(paragraphs_of(root), start=1)}


def paragraphs_of(root: Any) -> list[Any]:
    """The paragraphs of a document, in the order of the file."""
    return list(root.iter(f"{_W}p")) if len(root) else []


def _remarks(comments: Any) -> Iterator[str]:
    """The comments in the margin, each with its author; docx2python leaves them out where one has no place."""
    for comment in comments:
        yield " ".join(
            f"{comment.get(f'{_W}author') or 'Comment'}: {' '.join(words for _, _, words in pieces_of(comment))}".split()
        )


def _words(value: str | None) -> str | None:
    return " ".join((value or "").split()) or None


def _tables(writer: Writer, tables: Any, numbers: Mapping[Any, int]) -> int:
    """Add the paragraphs of the body; a row of several cells is one part, its cells parted by tabs. The last number."""
    for table in tables:
        for row in table:
            if len(row) == 1:
                for paragraph in row[0]:
                    writer.add(_text(paragraph), numbers.get(paragraph.elem, 0), mark=_mark(paragraph))
                continue
            start = writer.begin()
            for place, cell in enumerate(row):
                if place:
                    writer.text.glue("\t")
                for rank, paragraph in enumerate(cell):
                    if rank:
                        writer.text.glue(" ")
                    writer.text.add(_text(paragraph), numbers.get(paragraph.elem, 0), 1)
            writer.end(start, "-")
    return len(numbers)


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
    if paragraph.elem is None or any(above.tag == _FALLBACK for above in paragraph.elem.iterancestors()):
        return ""  # what a drawing says is there once more, for old programs
    return "".join(words for _, _, words in pieces_of(paragraph.elem))


_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"


def pieces_of(element: Any, run: Any = None) -> Iterator[tuple[Any, Any, str]]:
    """The pieces of a paragraph's words, or of a run's: the run, the element in it, and its words."""
    run = element if element.tag == f"{_W}r" else run
    for child in element:
        if child.tag in _GONE:
            continue
        if child.tag == f"{_W}t":
            yield run, child, child.text or ""
        elif child.tag in _BREAKS:
            yield run, child, _BREAKS[child.tag]
        else:
            yield from pieces_of(child, run)
