"""A Word document to an article: paragraphs, headings and tables; tracked insertions kept, deletions left out."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from zipfile import BadZipFile

from checker.errors import ReadError
from checker.read.archives import members, opened
from checker.read.article import Article, Writer
from checker.read.unseen import Away, Styles
from checker.sections.regions import Label

__all__ = ["INSTALL", "paragraphs_of", "pieces_of", "read"]

INSTALL = 'pip install "checker[office]"'

_REMARKS = "word/comments.xml"
_STYLES = "word/styles.xml"
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
        from lxml import etree
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
            remarks, styles = (fromstring(parts[one]) if one in parts else () for one in (_REMARKS, _STYLES))
            # docx2python joins runs that look the same to it, hidden or not
            whole = etree.fromstring(parts["word/document.xml"], etree.XMLParser(resolve_entities=False))
            return [_article(document, _Builder(Styles(styles), paragraphs_of(whole)), remarks)]
    except (KeyError, ValueError, TypeError, AttributeError, IndexError, BadZipFile, SyntaxError) as error:
        raise ReadError(
            "a damaged Word document", place=name, remedy="Open it in Word and save it again"
        ) from error


def _article(document: Any, builder: _Builder, remarks: Any) -> Article:
    writer, body = builder.writer, document.body_pars
    number = builder.tables(body, _numbers(body))
    apart = (
        (document.footnotes_pars, None), (document.endnotes_pars, None),
        (document.header_pars, _HEAD), (document.footer_pars, _FOOT),
    )  # fmt: skip
    for tables, label in apart:
        for paragraph in _paragraphs(tables):
            number += 1
            builder.add(paragraph, number, label=label)
    for words in _remarks(remarks):
        number += 1
        writer.add(words, number, label=_REMARK)
    builder.away.write(writer)
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


class _Builder:
    """Puts the words together, and what nobody sees of them after all that is seen."""

    def __init__(self, styles: Styles, paragraphs: Sequence[Any]) -> None:
        self.writer = Writer()
        self.paragraphs = paragraphs
        """Those of the body as they stand in the file, with every run."""
        self.styles = styles
        self.away = Away()

    def tables(self, tables: Any, numbers: Mapping[Any, int]) -> int:
        """Add the paragraphs of the body; a row of several cells is one part, its cells parted by tabs. The last number."""
        for table in tables:
            for row in table:
                if len(row) == 1:
                    for paragraph in row[0]:
                        self.add(paragraph, numbers.get(paragraph.elem, 0), mark=_mark(paragraph))
                    continue
                start = self.writer.begin()
                for place, cell in enumerate(row):
                    if place:
                        self.writer.text.glue("\t")
                    for rank, paragraph in enumerate(cell):
                        if rank:
                            self.writer.text.glue(" ")
                        self._words(paragraph, numbers.get(paragraph.elem, 0))
                self.writer.end(start, "-")
        return len(numbers)

    def add(self, paragraph: Any, number: int, mark: str = "", label: Label | None = None) -> None:
        """Add a paragraph as a part of its own."""
        if not _text(paragraph).strip():
            return
        start = self.writer.begin()
        self._words(paragraph, number)
        self.writer.end(start, mark, label)

    def _words(self, paragraph: Any, number: int) -> None:
        """Add the words that a paragraph shows; a column counts those that it does not show as well."""
        column, begun = 1, False
        of_body = 0 < number <= len(self.paragraphs) and _pieces_stand(paragraph)
        pieces = pieces_of(self.paragraphs[number - 1]) if of_body else _pieces(paragraph)
        for run, _, piece in pieces:
            words = piece if begun else piece.lstrip()
            column += len(piece) - len(words)
            begun = begun or bool(words)
            why = self.styles.unseen(run) if of_body and run is not None else None
            if why is None:
                self.writer.text.add(words, number, column)
            else:
                self.away.add(why, number, column, words)
            column += len(words)


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
    return "".join(words for _, _, words in _pieces(paragraph))


def _pieces(paragraph: Any) -> Iterator[tuple[Any, Any, str]]:
    """The pieces of a paragraph, as `pieces_of` has them."""
    if _pieces_stand(paragraph):
        yield from pieces_of(paragraph.elem)


def _pieces_stand(paragraph: Any) -> bool:
    """Whether a paragraph has words of its own: what a drawing says is there once more, for old programs."""
    return paragraph.elem is not None and not any(
        above.tag == _FALLBACK for above in paragraph.elem.iterancestors()
    )


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
