"""A rich text file (RTF) to an article: its paragraphs; what tracked changes removed is left out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice

from checker.errors import ReadError
from checker.read.article import Article, Writer
from checker.read.rich_unseen import KINDS, UNSEEN, marked
from checker.read.unseen import Away
from checker.sections.regions import Label

__all__ = ["read", "without_deleted"]

INSTALL = 'pip install "checker[office]"'

_NOTE = re.compile(rb"\{(?:\\\*)?\\footnote(?![a-z])")
"""Where a note begins, which striprtf would leave out: it becomes a line of its own."""

_BESIDE = re.compile(rb"\{(?:\\\*)?\\(annotation|header[lrf]?|footer[lrf]?)(?![a-z])")
"""Where what stands beside the text begins (RTF 1.9.1, annotations, headers and footers)."""

_LABELS: Mapping[str, Label] = {
    "annotation": ("comment", "a comment in the margin"),
    "header": ("residue", "the head of the page"),
    "footer": ("residue", "the foot of the page"),
}

_MOST = 1_000
"""Comments, headers and footers that are read."""

_CODE_PAGE = re.compile(rb"\\ansicpg\d{1,5}")

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
        text = rtf_to_text(
            _NOTE.sub(rb"{\\line ", marked(without_deleted(raw))).decode("latin-1"), errors="replace"
        )  # type: ignore[no-untyped-call]
        beside = [
            (kind, rtf_to_text(group.decode("latin-1"), errors="replace"))  # type: ignore[no-untyped-call]
            for kind, group in _groups_beside(raw)
        ]
    except (ValueError, LookupError, IndexError, TypeError) as error:
        raise ReadError("a damaged rich text file", place=name, remedy="Open it and save it again") from error
    writer, away = Writer(), Away()
    for number, line in enumerate(text.split("\n"), start=1):
        row, item = line.endswith("|"), _BULLET.match(line)
        words = line.rstrip("|").replace("|", "\t") if row else line[item.end() :] if item else line
        skipped = item.end() if item else len(line) - len(line.lstrip())
        if not words.strip():
            continue
        start = writer.begin()
        _write(writer, away, words.strip(), number, skipped + 1)
        writer.end(start, "-" if row or item else "")
    last = text.count("\n") + 1
    for kind, words in dict.fromkeys(beside):  # every page may have its own copy
        writer.add(" ".join(words.split()), last, label=_LABELS[kind])
    away.write(writer)
    return [writer.article("rtf")]


def _write(writer: Writer, away: Away, words: str, number: int, column: int) -> None:
    """Add the words of a paragraph; what nobody sees of them goes away, and a column counts it as well."""
    at = 0
    for found in UNSEEN.finditer(words):
        writer.text.add(words[at : found.start()], number, column)
        column += found.start() - at
        away.add(KINDS[found[1]], number, column, found[2])
        column += len(found[2])
        at = found.end()
    writer.text.add(words[at:], number, column)


def _groups_beside(raw: bytes) -> Iterator[tuple[str, bytes]]:
    """What stands beside the text, with what it is: each group as a file of its own."""
    page = _CODE_PAGE.search(raw[:2_000])
    head = rb"{\rtf1\ansi" + (page[0] if page else b"") + b" "
    for found in islice(_BESIDE.finditer(raw), _MOST):
        depth = 0
        for mark in _MARK.finditer(raw, found.start()):
            depth += {b"{": 1, b"}": -1}.get(mark[0], 0)
            if not depth:
                kind = next(name for name in _LABELS if found[1].startswith(name.encode()))
                yield kind, head + raw[found.end() : mark.end()]
                break
        else:
            return  # a file that breaks off


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
