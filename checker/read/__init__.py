"""A file, or a text in memory, to a Document.

read(path)            one file
read_text(text)       a text in memory
read_all(paths)       what a command line names: files, folders, "-"
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from typing import BinaryIO

from checker.errors import ReadError, UsageError
from checker.model import Document
from checker.places import shown
from checker.read.dates import parse_dates
from checker.read.files import LIMIT, SUFFIXES, decode, find, load, load_stream
from checker.read.metadata import front_matter, publication, title_of
from checker.read.plain import plain as plain_of

__all__ = ["LIMIT", "parse_dates", "read", "read_all", "read_text", "skipped"]

STDIN = "stdin"
"""What a document from standard input is called."""


def read(path: str | os.PathLike[str], *, limit: int = LIMIT) -> Document:
    """The document in a file: UTF-8, or what its byte order mark says; `limit` in bytes.

    Its name is the path as given, relative to where the command runs, with "/". Raises ReadError, with place and
    remedy, for a file that is missing, empty, no text, unreadable, in another encoding, or over the limit.
    """
    given = os.fspath(path)
    name = shown(given)
    return read_text(decode(load(given, limit), name), name, path=given)


def read_text(
    text: str,
    name: str = "text.txt",
    *,
    path: str | None = None,
    format: str | None = None,  # noqa: A002 - the contract's word
) -> Document:
    """The document of a text in memory. `name` is what reports call it; its suffix tells the format.

    `format` is "text" or "markdown". Never fails on what the text says; an empty text has no sections.
    """
    from checker import notices, sections
    from checker.sections.units import units

    markup = format or SUFFIXES.get(os.path.splitext(name)[1].lower(), "text")
    if markup not in SUFFIXES.values():
        raise UsageError(f"unknown format {markup!r}", place=name, remedy="There are text and markdown")
    plain = plain_of(text, markup)
    matter = front_matter(text)
    published, span = publication(plain, matter)
    paragraphs = units(text, plain, markup, matter.end)
    parts = sections.label(paragraphs, plain, matter.end)
    title = title_of(plain, matter, parts)
    document = Document(name, text, plain, path, markup, title, published, span, parts)
    return replace(document, notices=notices.find(document, paragraphs))


def read_all(
    paths: Sequence[str], stdin: BinaryIO | None = None, keep_going: bool = False, *, limit: int = LIMIT
) -> tuple[list[Document], list[ReadError]]:
    """The documents that paths lead to, in order: files, folders with all below them, "-" for standard input.

    What cannot be read is the second list when `keep_going`, otherwise the first of it is raised. A file named
    twice and a folder without articles are such errors too. Raises UsageError when nothing is named.
    """
    if not paths:
        raise UsageError("no source is given", remedy="Name files, folders, or - for standard input")
    found = find(paths)
    errors = list(found.errors)
    if errors and not keep_going:
        raise errors[0]
    documents: list[Document] = []
    for path in found.files:
        try:
            documents.append(_one(path, stdin, limit))
        except ReadError as error:
            if not keep_going:
                raise
            errors.append(error)
    return documents, errors


def _one(path: str, stdin: BinaryIO | None, limit: int) -> Document:
    if path != "-":
        document = read(path, limit=limit)
        return replace(document, name=f"./{STDIN}") if document.name == STDIN else document
    if stdin is None:
        import sys

        stdin = sys.stdin.buffer if sys.stdin else None
    return read_text(decode(load_stream(stdin, STDIN, limit), STDIN), STDIN)


def skipped(paths: Sequence[str]) -> tuple[str, ...]:
    """What the folders among the paths hold that was not read: of no known kind, or no file; hidden ones aside."""
    found = find(paths)
    return (*(f"{shown(path)} (of no known kind)" for path in found.skipped), *found.passed)
