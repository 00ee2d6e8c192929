"""What was found in each document, nothing compared: the output of `checker extract`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from rich.console import RenderableType
from rich.text import Text

from checker.errors import UsageError
from checker.model import SCHEMA_VERSION, Document, Mention, jsonable
from checker.report.blocks import Run, in_figures
from checker.report.canvas import WIDTH, View, drawn, hang
from checker.report.json_ import dumps
from checker.report.printable import printable, shorten, width_of
from checker.report.wording import line_range, plural

__all__ = ["FORMATS", "Extracted", "render"]

Extracted = Sequence[tuple[Document, Sequence[Mention]]]

FORMATS = ("text", "json")


def render(found: Extracted, format: str = "text", width: int | None = None) -> str:  # noqa: A002
    """The documents' mentions in that format, ending in a newline; UsageError for one that does not exist."""
    if format not in FORMATS:
        raise UsageError(
            f"there is no format “{format}” of an extraction", remedy=f"Formats: {', '.join(FORMATS)}"
        )
    if format == "json":
        return dumps(_json(found))
    view = View(width or WIDTH)
    return drawn((one for each in found for one in _document(*each, view)), view)


def _json(found: Extracted) -> dict[str, Any]:
    from checker import __version__

    documents = [
        {
            "name": document.name,
            "path": document.path,
            "title": document.title,
            "published": jsonable(document.published),
            "characters": len(document.text),
            "sections": jsonable(document.sections),
            "notices": jsonable(document.notices),
            "mentions": [mention.model_dump() for mention in mentions],
        }
        for document, mentions in found
    ]
    tool = {"name": "checker", "version": __version__}
    return {"schema_version": SCHEMA_VERSION, "tool": tool, "documents": documents}


def _document(document: Document, mentions: Sequence[Mention], view: View) -> Iterator[RenderableType]:
    path = printable(document.path or document.name)
    aside = [section for section in document.sections if section.reason]
    about = f"{plural(len(mentions), 'mention')}, {plural(len(aside), 'section')} set aside"
    yield Text(f"{path}: {about}")
    yield from _lines([_row(mention, path) for mention in mentions], view)
    for section in aside:
        first, last = (
            (document.page(at), document.place(at)[0])
            for at in (section.start, max(section.start, section.end - 1))
        )
        lines = line_range(path, first, last)
        yield hang("  ", [Run(f"{section.kind}, {lines}: {printable(section.reason)}")], view)
    for notice in document.notices:
        place = f"  {path}:{in_figures(*document.place(notice.start), document.page(notice.start))}"
        message = printable(notice.message)
        if width_of(f"{place} {message}") <= view.width:
            yield Text(f"{place} {message}")
        else:
            yield Text(place)
            yield hang("    ", [Run(message)], view)


def _lines(rows: Sequence[tuple[str, str, str, str]], view: View) -> Iterator[RenderableType]:
    """A line a mention, in columns; what is told of one that does not fit goes on below."""
    place, kind, words = (max((width_of(row[at]) for row in rows), default=0) for at in range(3))
    words = min(words, max(LEAST, view.width // 4))
    for where, what, shown, told in rows:
        columns = (where, place), (what, kind), (shorten(shown, words), words)
        first = "  " + "".join(f"{cell}{' ' * (width - width_of(cell) + 2)}" for cell, width in columns)
        if width_of(first + told) <= view.width or width_of(first) + LEAST > view.prose:
            yield Text(first + told)
        else:
            yield hang(first, [Run(told)], view)


LEAST = 16
"""Columns in which what is told of a mention can go on below; where fewer are left its line is left whole."""


def _row(mention: Mention, path: str) -> tuple[str, str, str, str]:
    place = f"{path}:{in_figures(mention.line, mention.column, mention.page)}"
    return (
        place,
        mention.kind,
        printable(mention.text),
        printable(" · ".join(filter(None, _details(mention)))),
    )


def _details(mention: Mention) -> Iterator[str]:
    readings = [str(first) if first == last else f"{first} to {last}" for first, last in mention.dates]
    yield " or ".join(readings) or _value(mention)
    if mention.entity and mention.entity != mention.text:
        yield mention.entity
    if mention.post:
        yield f"{mention.post.title}, {mention.post.status}"
    yield mention.hedge or ""
    yield mention.trend or ""
    if mention.attribution:
        yield f"credited to {mention.attribution}"
    if mention.section != "story":
        yield f"in {mention.section}"


def _value(mention: Mention) -> str:
    if mention.value is not None:
        return mention.value.model_dump()["text"] or ""
    if mention.low is None:
        return ""
    figures = f"{mention.low:,f}" if mention.low == mention.high else f"{mention.low:,f} to {mention.high:,f}"
    return f"{figures} {mention.unit}" if mention.unit else figures
