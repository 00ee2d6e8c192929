"""A rich text file (RTF) to an article: its paragraphs; what tracked changes removed is left out."""

from __future__ import annotations

import re

from checker.errors import ReadError
from checker.read.article import Article, Writer

__all__ = ["read", "without_deleted"]

INSTALL = 'pip install "checker[office]"'

_NOTE = re.compile(rb"\{(?:\\\*)?\\footnote(?![a-z])")
"""Where a note begins, which striprtf would leave out: it becomes a line of its own."""

_MARK = re.compile(rb"\\[\\{}]|[{}]|\\deleted(0?)(?![0-9a-z])")


def read(raw: bytes, name: str, encoding: str | None = None) -> list[Article]:
    """The article in a rich text file (.rtf). A place is the paragraph, from 1, and the column in it.

    Raises ReadError where the extra "office" is not installed, or the file is damaged.
    """
    try:
        from striprtf.striprtf import rtf_to_text
    except ImportError as error:
        raise ReadError(
            "a rich text file, which needs an extra to be read", place=name, remedy=INSTALL
        ) from error
    try:
        text = rtf_to_text(_NOTE.sub(rb"{\\line ", without_deleted(raw)).decode("latin-1"), errors="replace")  # type: ignore[no-untyped-call]
    except (ValueError, LookupError, IndexError, TypeError) as error:
        raise ReadError("a damaged rich text file", place=name, remedy="Open it and save it again") from error
    writer = Writer()
    for number, line in enumerate(text.split("\n"), start=1):
        row, item = line.endswith("|"), _BULLET.match(line)
        words = line.rstrip("|").replace("|", "\t") if row else line[item.end() :] if item else line
        skipped = item.end() if item else len(line) - len(line.lstrip())
        words = words.strip()
        writer.add(words, number, column=skipped + 1, mark="-" if row or item else "")
    return [writer.article("rtf")]


_BULLET = re.compile(r"\s*(?:[^\w\s\"“‘'(\[$£€]{1,2}|\d{1,3}[.)])\t\s*")
"""The mark of a list's item, as striprtf leaves it."""


def without_deleted(raw: bytes) -> bytes:
    r"""The file without the text that tracked changes removed: from `\deleted` to the end of its group."""
    parts: list[bytes] = []
    kept = depth = 0
    inside: int | None = None  # the depth of the group whose text is removed
    for match in _MARK.finditer(raw):
        mark = match[0]
        if mark == b"{":
            depth += 1
        elif mark == b"}":
            if depth == inside:
                kept, inside = match.start(), None
            depth -= 1
        elif mark.startswith(b"\\deleted") and (inside is None) != bool(match[1]):
            if inside is None:
                parts.append(raw[kept : match.start()])
                inside = depth
            elif depth == inside:
                kept, inside = match.end(), None
    return b"".join([*parts, raw[kept:] if inside is None else b""])
