"""What was found in each document, nothing compared: the output of `checker extract`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from checker.errors import UsageError
from checker.model import SCHEMA_VERSION, Document, Mention, jsonable
from checker.report.json_ import dumps
from checker.report.lines import Line, columns, piece, plain, wrap
from checker.report.printable import printable, shorten, width_of
from checker.report.text import WIDTH
from checker.report.wording import plural

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
    lines = [line for each in found for line in _document(*each, width or WIDTH)]
    return "".join(f"{plain(line)}\n" for line in lines)


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


def _document(document: Document, mentions: Sequence[Mention], width: int) -> Iterator[Line]:
    path = printable(document.path or document.name)
    aside = [section for section in document.sections if section.reason]
    about = f"{plural(len(mentions), 'mention')}, {plural(len(aside), 'section')} set aside"
    yield from wrap([piece(path, "place"), piece(f": {about}", "strong")], width)
    yield from _table([_row(mention, path) for mention in mentions], width)
    for section in aside:
        first, last = document.place(section.start)[0], document.place(max(section.start, section.end - 1))[0]
        lines = f"line {first}" if first == last else f"lines {first}–{last}"
        text = f"{section.kind}, {lines}: {printable(section.reason)}"
        yield from wrap([piece(text)], width, "  ", "    ")
    for notice in document.notices:
        line, column = document.place(notice.start)
        place = piece(f"{path}:{line}:{column}", "place")
        yield from wrap([place, piece(f" {printable(notice.message)}")], width, "  ", "    ")
    yield ()


def _table(rows: Sequence[tuple[str, str, str, str]], width: int) -> Iterator[Line]:
    place, kind, text = (max((width_of(row[at]) for row in rows), default=0) for at in range(3))
    text = min(text, max(16, width // 4))
    told = max(16, width - place - kind - text - 8)
    for row in rows:
        shown = piece(shorten(row[2], text))
        cells = [
            ((piece(row[0], "place"),), place),
            ((piece(row[1]),), kind),
            ((shown,), text),
        ]
        yield from ((piece("  "), *line) for line in columns([*cells, ((piece(row[3]),), told)]))


def _row(mention: Mention, path: str) -> tuple[str, str, str, str]:
    place = f"{path}:{mention.line}:{mention.column}"
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
