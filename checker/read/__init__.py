"""A file, or a text in memory, to a Document.

read(path)            one file
read_file(path)       one file that may hold several articles: a feed, JSON Lines
read_text(text)       a text in memory
read_all(paths)       what a command line names: files, folders, "-"
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import BinaryIO

from checker.errors import ReadError, UsageError
from checker.model import Document
from checker.places import shown
from checker.read.article import document_of
from checker.read.files import LIMIT, decode, find, load, load_stream
from checker.read.formats import SUFFIXES, TEXTS, kind_of, reader
from checker.read.hidden import hidden_notices
from checker.read.metadata import front_matter, publication, title_of
from checker.read.page import is_page
from checker.read.plain import plain as plain_of
from checker.text.printed_dates import parse_dates

__all__ = ["LIMIT", "parse_dates", "read", "read_all", "read_file", "read_text", "skipped"]

STDIN = "stdin"
"""What a document from standard input is called."""


def read(path: str | os.PathLike[str], *, limit: int = LIMIT, encoding: str | None = None) -> Document:
    """The document in a file, whose format is told by what it holds (docs/reading-files.md); `limit` in bytes.

    A text is UTF-8, or what its byte order mark or its head says, or `encoding`. The document's name is the path as
    given, relative to where the command runs, with "/". Raises ReadError, with place and remedy, for a file that is
    missing, empty, unreadable, damaged, in another encoding, over the limit, of a format whose extra is not
    installed, or that holds several articles.
    """
    given = os.fspath(path)
    found = read_file(given, limit=limit, encoding=encoding)
    if len(found) > 1:
        raise ReadError(
            f"holds {len(found):,} articles", place=shown(given), remedy="Read them with checker.read_file"
        )
    return found[0]


def read_file(
    path: str | os.PathLike[str], *, limit: int = LIMIT, encoding: str | None = None
) -> list[Document]:
    """The documents in a file, as `read` has one: a feed and a JSON Lines file hold several.

    Where they are several, each is called by the file's name, "#" and its number, from 1.
    """
    given = os.fspath(path)
    if _ADDRESS.match(given):
        raise ReadError("an address of the web", place=given, remedy=_SAVE)
    return _documents(load(given, limit), shown(given), given, encoding)


_ADDRESS = re.compile(r"(?i)(?:https?|ftp)://")
_SAVE = "This program stays offline: save the page in a browser, and give the file"


def _documents(raw: bytes, name: str, path: str | None, encoding: str | None) -> list[Document]:
    """The documents in a file's bytes."""
    kind = kind_of(raw, name)
    if kind in TEXTS:
        return [read_text(decode(raw, name, encoding), name, path=path, format=kind)]
    try:
        articles = reader(kind)(raw, name, encoding)
    except RecursionError as error:
        raise ReadError("nested too deeply", place=name, remedy="Save the text alone") from error
    if not any(one.text.strip() for one in articles):
        raise ReadError("empty", place=name, remedy="Give a file with text in it")
    if len(articles) == 1:
        return [document_of(articles[0], name, path)]
    return [document_of(one, f"{name}#{number}", path) for number, one in enumerate(articles, start=1)]


def read_text(
    text: str,
    name: str = "text.txt",
    *,
    path: str | None = None,
    format: str | None = None,  # noqa: A002 - the contract's word
) -> Document:
    """The document of a text in memory. `name` is what reports call it; its suffix tells the format.

    `format` is "text", "markdown" or "html", as a file's would be. Never fails on what the text says, except that a web
    page needs the extra "web"; an empty text has no sections.
    """
    from checker import notices, sections
    from checker.sections.units import units

    markup = format or SUFFIXES.get(os.path.splitext(name)[1].lower(), "text")
    if format and format not in TEXTS:
        remedy = f"There are {', '.join(sorted(TEXTS))}; other formats are read from files"
        raise UsageError(f"unknown format {format!r}", place=name, remedy=remedy)
    markup = markup if markup in TEXTS else "text"
    if markup == "html":
        if is_page(text):
            from checker.read import web  # loads what only pages need

            page = document_of(web.article_of(text, name), name, path)
            return replace(page, notices=(*page.notices, *hidden_notices(text, markup, shown=False)))
        markup = "text"
    plain = plain_of(text, markup)
    matter = front_matter(text)
    paragraphs = units(text, plain, markup, matter.end)
    parts = sections.label(paragraphs, plain, matter.end)
    published, span = publication(plain, matter, parts)
    title = title_of(plain, matter, parts)
    document = Document(name, text, plain, path, markup, title, published, span, parts)
    found = (*notices.find(document, paragraphs), *hidden_notices(text, markup, shown=True))
    return replace(document, notices=found)


def read_all(
    paths: Sequence[str],
    stdin: BinaryIO | None = None,
    keep_going: bool = False,
    *,
    limit: int = LIMIT,
    encoding: str | Callable[[str], str | None] | None = None,
    stdin_name: str = STDIN,
) -> tuple[list[Document], list[ReadError]]:
    """The documents that paths lead to, in order: files, folders with all below them, "-" for standard input.

    What cannot be read is the second list when `keep_going`, otherwise the first of it is raised. A file named
    twice and a folder without articles are such errors too. `encoding` is that of every file without a byte order
    mark, or says it of each path; `stdin_name` is what standard input is called, and its suffix tells its format. Raises UsageError when
    nothing is named.
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
            documents += _one(
                path, stdin, limit, encoding(path) if callable(encoding) else encoding, stdin_name
            )
        except ReadError as error:
            if not keep_going:
                raise
            errors.append(error)
    return documents, errors


def _one(
    path: str, stdin: BinaryIO | None, limit: int, encoding: str | None, stdin_name: str
) -> list[Document]:
    if path != "-":
        documents = read_file(path, limit=limit, encoding=encoding)
        return [replace(one, name=f"./{one.name}") if one.name == stdin_name else one for one in documents]
    if stdin is None:
        import sys

        stdin = sys.stdin.buffer if sys.stdin else None
    return _documents(load_stream(stdin, stdin_name, limit), stdin_name, None, encoding)


def skipped(paths: Sequence[str]) -> tuple[str, ...]:
    """What the folders among the paths hold that was not read: of no known kind, or no file; hidden ones aside."""
    found = find(paths)
    return (*(f"{shown(path)} (of no known kind)" for path in found.skipped), *found.passed)
