"""A NewsML-G2 item (IPTC) to an article: its text as XHTML, NITF or plain text, its headline, day and byline."""

from __future__ import annotations

from typing import Any

from checker.errors import ReadError
from checker.read.archives import refuse_entities
from checker.read.article import Article, Writer, day_of
from checker.read.files import decode
from checker.read.located import Located

__all__ = ["read"]

INSTALL = 'pip install "checker[feeds]"'

_BLOCKS = {
    "p": "",
    "hl1": "#",
    "hl2": "#",
    "h1": "#",
    "h2": "#",
    "h3": "#",
    "li": "-",
    "pre": "",
    "td": "",
    "blockquote": "",
}
"""Elements of XHTML and NITF that hold a paragraph, and the mark of it."""


def read(raw: bytes, name: str, encoding: str | None = None) -> list[Article]:
    """The articles of a newsItem, or of the newsItems in a newsMessage. A place is the line and column in the file.

    Raises ReadError where the extra "feeds" is not installed, for XML that is broken or declares entities, and for
    an item without text.
    """
    try:
        from defusedxml.ElementTree import fromstring
    except ImportError as error:
        raise ReadError("NewsML-G2, which needs an extra to be read", place=name, remedy=INSTALL) from error
    refuse_entities(raw, name)
    try:
        root = fromstring(raw)
    except (SyntaxError, ValueError) as error:
        raise ReadError(f"broken XML: {error}", place=name, remedy="Export the item again") from error
    file = Located(decode(raw, name, encoding))
    items = [one for one in root.iter() if _tag(one) == "newsItem"]
    articles = [article for item in items if (article := _article(item, file)) is not None]
    if not articles:
        raise ReadError(
            "NewsML-G2 without a text", place=name, remedy="Export the item with its text (inlineXML)"
        )
    return articles


def _tag(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]


def _article(item: Any, file: Located) -> Article | None:
    writer = Writer()
    headline = _first(item, "headline")
    at = 0
    if headline:
        at = _add(writer, file, headline, at, "#")
    for content in item.iter():
        if _tag(content) == "inlineData":
            for line in "".join(content.itertext()).split("\n"):
                at = _add(writer, file, " ".join(line.split()), at, "")
        elif _tag(content) == "inlineXML":
            for block in _paragraphs(content):
                words = " ".join("".join(block.itertext()).split())
                if words != headline:
                    at = _add(writer, file, words, at, _BLOCKS[_tag(block)])
    if len(writer.parts) <= bool(headline):
        return None
    return writer.article(
        "newsml",
        title=headline,
        published=day_of(_first(item, "contentCreated") or _first(item, "versionCreated")),
        author=_first(item, "by"),
        publisher=_first(item, "creditline") or _first(item, "copyrightHolder"),
    )


def _paragraphs(element: Any) -> list[Any]:
    """The innermost elements that hold a paragraph, in order."""
    found: list[Any] = []
    for one in element.iter():
        if _tag(one) in _BLOCKS and not any(
            _tag(inner) in _BLOCKS for inner in one.iter() if inner is not one
        ):
            found.append(one)
    return found


def _first(item: Any, tag: str) -> str | None:
    return next(
        (
            words
            for one in item.iter()
            if _tag(one) == tag and (words := " ".join("".join(one.itertext()).split()))
        ),
        None,
    )


_FAR = 300
"""Code points of marks between two words of a paragraph, at most."""


def _add(writer: Writer, file: Located, words: str, at: int, mark: str) -> int:
    """Add a paragraph; each of its words stands after the one before, the first after `at`. The offset to go on from."""
    if not words:
        return at
    start = writer.begin()
    first = " ".join(words.split()[:3])
    begun = file.text.find(first, at)
    at = going_on = begun if begun >= 0 else at
    for number, word in enumerate(words.split()):
        if number:
            writer.text.glue(" ")
        found = file.text.find(word, going_on, going_on + _FAR + len(word))
        writer.text.add(word, *file.at(found if found >= 0 else going_on))
        going_on = found + len(word) if found >= 0 else going_on
    writer.end(start, mark)
    return at
