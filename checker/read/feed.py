"""A feed, RSS or Atom, to its articles: one an item."""

from __future__ import annotations

import io
import re
from itertools import accumulate
from typing import Any

from checker.errors import ReadError
from checker.read.archives import refuse_entities
from checker.read.article import Article, Writer, day_of
from checker.read.files import decode
from checker.read.located import Decoded, Located, of_xml
from checker.read.page import page_of

__all__ = ["read"]

INSTALL = 'pip install "checker[feeds]"'

ITEMS = 1_000
"""Items of the longest feed."""

_ITEM = re.compile(r"<(?:\w+:)?(?:item|entry)(?=[\s>])")


def read(raw: bytes, name: str, encoding: str | None = None) -> list[Article]:
    """The articles of a feed, in its order. A place is the line and column in the file, or those of the item.

    An item's text is its content, else its summary. Raises ReadError where the extra "feeds" is not installed, for
    XML that declares entities, and for a feed without items.
    """
    try:
        import feedparser
    except ImportError as error:
        raise ReadError("a feed, which needs an extra to be read", place=name, remedy=INSTALL) from error
    refuse_entities(raw, name)
    parsed = feedparser.parse(io.BytesIO(raw), sanitize_html=False, resolve_relative_uris=False)
    if not parsed.entries:
        message = "a feed without items" if parsed.version else "XML that is no feed"
        raise ReadError(message, place=name, remedy="Give a feed in RSS or Atom, or the article as a file")
    if len(parsed.entries) > ITEMS:
        message, remedy = f"a feed of more than {ITEMS:,} items", "Give the items that tell the story"
        raise ReadError(message, place=name, remedy=remedy)
    file = Located(decode(raw, name, encoding or parsed.get("encoding") or None))
    items = [match.start() for match in _ITEM.finditer(file.text)]
    known = len(items) == len(parsed.entries)
    ends = [*items[1:], len(file.text)]
    publisher = _words(parsed.feed.get("title"))
    return [
        _article(entry, publisher, file, (items[at], ends[at]) if known else (0, len(file.text)))
        for at, entry in enumerate(parsed.entries)
    ]


def _article(entry: Any, publisher: str | None, file: Located, item: tuple[int, int]) -> Article:
    """The article of the item that stands between two offsets of the file."""
    contents = [one.get("value", "") for one in entry.get("content", ())] or [entry.get("summary", "")]
    writer = Writer()
    title = _words(entry.get("title"))
    if title:
        start = writer.begin()
        _add_title(writer, title, _found(entry.get("title"), file, *item), file)
        writer.end(start, "#")
    for content in contents:
        writer.fragment(_found(content, file, *item), file)
    return writer.article(
        "feed",
        title=title,
        published=day_of(entry.get("published") or entry.get("updated")),
        author=_words(entry.get("author")),
        publisher=publisher,
    )


_ELEMENT = re.compile(r"<([\w:.-]+)(?:\s[^<>]*+)?>([^<>]++)</\1\s*+>")
"""An element that holds words and no other element; escaped HTML are words to XML."""


def _found(content: str, file: Located, start: int, end: int) -> Decoded:
    """Where a value stands in its item: just so, or escaped; else at the item's beginning."""
    at = file.text.find(content, start, end) if content else -1
    if at >= 0:
        return Decoded(content, (0,), (at,))
    for element in _ELEMENT.finditer(file.text, start, end):
        found = of_xml(file.text, *element.span(2))
        if (inside := found.text.find(content)) >= 0 and found.text.strip() == content.strip():
            return _from(found, inside, content)
    return Decoded(content, (0,), (start,))


def _from(found: Decoded, inside: int, content: str) -> Decoded:
    """What of decoded words begins at an offset of theirs."""
    pieces = list(found.stretches(inside, inside + len(content)))
    starts = (0, *accumulate(len(piece) for piece, _ in pieces))
    return Decoded(content, starts[:-1], tuple(offset for _, offset in pieces))


def _add_title(writer: Writer, title: str, found: Decoded, file: Located) -> None:
    """Add the words of a title; where it has marks of its own they stand at its beginning."""
    if found.text.strip() == title:
        at = found.text.index(title)
        writer.escaped(found, file, at, at + len(title))
    else:
        writer.text.add(title, *file.at(found.at(0)))


def _words(value: str | None) -> str | None:
    """The words of a title, which may hold entities and tags of its own."""
    return " ".join(page_of(value).text.split()) or None if value else None
