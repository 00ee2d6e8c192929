"""Which format a file is in, told by what it holds, and the module that reads it."""

from __future__ import annotations

import io
import os
import re
import zipfile
from collections.abc import Callable
from importlib import import_module

from checker.errors import ReadError
from checker.read.article import Article

__all__ = ["FORMATS", "SUFFIXES", "TEXTS", "kind_of", "reader"]

SUFFIXES = {
    ".txt": "text", ".text": "text", ".md": "markdown", ".markdown": "markdown", ".html": "html", ".htm": "html",
    ".xhtml": "html", ".mhtml": "mhtml", ".mht": "mhtml", ".docx": "word", ".odt": "opendocument", ".rtf": "rtf", ".pdf": "pdf", ".eml": "mail",
    ".rss": "feed", ".atom": "feed", ".jsonl": "jsonl", ".ndjson": "jsonl",
}  # fmt: skip
"""Suffixes of the files that are taken from a folder, and their formats; of .xml and .json only those that are named."""

TEXTS = frozenset(("text", "markdown", "html"))
"""Formats whose file is a text that `read_text` takes."""

FORMATS = {
    "word": "word.read", "opendocument": "opendocument.read", "rtf": "rich.read", "pdf": "pdf.read",
    "mail": "mail.read", "mhtml": "mhtml.read", "feed": "feed.read", "newsml": "newsml.read", "ninjs": "structured.read_ninjs",
    "jsonl": "structured.read_lines",
}  # fmt: skip
"""The other formats, and the functions that read them; each module is loaded when a file asks for it."""

Reader = Callable[[bytes, str, str | None], list[Article]]


def reader(kind: str) -> Reader:
    """What reads the files of a format: from bytes, the name in reports and an encoding to their articles."""
    module, _, function = FORMATS[kind].partition(".")
    found: Reader = getattr(import_module(f"checker.read.{module}"), function)
    return found


_ROOTS = {
    "rss": "feed",
    "feed": "feed",
    "RDF": "feed",
    "newsItem": "newsml",
    "newsMessage": "newsml",
    "html": "html",
}
_ROOT = re.compile(
    rb"(?>(?:\s|<\?[^>]*>|<!--(?:[^-]|-(?!->)){0,2000}-->|<!(?!--)[^>\[]*(?:\[[^\]]*\][^>]*)?>)*)<(?:[\w.-]+:)?([\w.-]+)"
)
_HEADER = re.compile(rb"(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*){2,60}?\r?\n")
_ENVELOPE = re.compile(
    rb"^(?:mime-version|received|message-id|return-path|delivered-to):", re.IGNORECASE | re.MULTILINE
)

_SAVED = re.compile(rb"^(?:snapshot-content-location:|from: <saved by )", re.IGNORECASE | re.MULTILINE)
"""In the headers of a page that a browser saved as one file (Chromium, Firefox's and Microsoft's forms of RFC 2557)."""


def kind_of(raw: bytes, name: str) -> str:
    """The format of a file, by its first bytes, and where those say nothing by the suffix of its name.

    Raises ReadError for an archive that is no document.
    """
    if raw.startswith(b"%PDF-"):
        return "pdf"
    if raw.startswith(b"{\\rtf"):
        return "rtf"
    if raw.startswith(b"PK\x03\x04"):
        return _archived(raw, name)
    suffix = os.path.splitext(name)[1].lower()
    named = SUFFIXES.get(suffix, "text")
    head = raw[:10_000].removeprefix(b"\xef\xbb\xbf").lstrip()
    if head.startswith(b"<"):
        if re.match(rb"<!doctype\s+html", head, re.IGNORECASE):
            return "html"
        root = _ROOT.match(head)
        found = _ROOTS.get(root[1].decode("ascii", "replace")) if root else None
        if found:
            return found
    if head.startswith(b"{") and (suffix in (".json", ".jsonl", ".ndjson") or re.match(rb'\{\s*"', head)):
        return "jsonl" if suffix in (".jsonl", ".ndjson") or _in_lines(raw) else "ninjs"
    if named in ("text", "mail", "mhtml") and (header := _HEADER.match(raw)) and _ENVELOPE.search(header[0]):
        return "mhtml" if _SAVED.search(header[0]) else "mail"
    return named if named in TEXTS or named in ("mail", "jsonl") else "text"


def _archived(raw: bytes, name: str) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise ReadError("a damaged archive", place=name, remedy="Save the document again") from error
    if "word/document.xml" in names:
        return "word"
    if "content.xml" in names:
        return "opendocument"
    message = "not text but an archive that is no Word document and no OpenDocument"
    raise ReadError(message, place=name, remedy="Save it as plain text in UTF-8 and read that")


def _in_lines(raw: bytes) -> bool:
    """Whether a file has a JSON object a line: its first line is one, and another follows."""
    first, _, rest = raw.partition(b"\n")
    return first.rstrip().endswith(b"}") and rest.lstrip().startswith(b"{")
