"""A feed, RSS or Atom, to its articles: one an item."""

from __future__ import annotations

import io
import re
from typing import Any

from checker.errors import ReadError
from checker.read.archives import refuse_entities
from checker.read.article import Article, Writer, day_of
from checker.read.files import decode
from checker.read.located import Located
from checker.read.page import page_of

__all__ = ["read"]

INSTALL = 'pip install "checker[feeds]"'

_ITEMS = 1_000
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
    file = Located(decode(raw, name, encoding or parsed.get("encoding") or None))
    items = [match.start() for match in _ITEM.finditer(file.text)]
    known = len(items) == len(parsed.entries)
    publisher = _words(parsed.feed.get("title"))
    return [
        _article(entry, publisher, file, items[at] if known else 0)
        for at, entry in enumerate(parsed.entries[:_ITEMS])
    ]


def _article(entry: Any, publisher: str | None, file: Located, item: int) -> Article:
    """The article of the item that begins at an offset of the file."""
    contents = [one.get("value", "") for one in entry.get("content", ())] or [entry.get("summary", "")]
    writer = Writer()
    title = _words(entry.get("title"))
    if title:
        line, column, _ = file.place(title, item)
        writer.add(title, line, column=column, mark="#")
    for content in contents:
        writer.fragment(content, *file.place(content, item))
    return writer.article(
        "feed",
        title=title,
        published=day_of(entry.get("published") or entry.get("updated")),
        author=_words(entry.get("author")),
        publisher=publisher,
    )


def _words(value: str | None) -> str | None:
    """The words of a title, which may hold entities and tags of its own."""
    return " ".join(page_of(value).text.split()) or None if value else None
