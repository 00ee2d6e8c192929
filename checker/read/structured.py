"""JSON to articles: an IPTC ninjs item, or a file with an article a line (JSON Lines)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from pydantic import AliasChoices, BaseModel, ConfigDict, Field, ValidationError

from checker.errors import ReadError
from checker.read.article import Article, Writer, day_of
from checker.read.files import decode
from checker.read.located import Located

__all__ = ["Item", "read_lines", "read_ninjs"]


def _names(*names: str) -> Any:
    return Field(default=None, validation_alias=AliasChoices(*names))


class _Typed(BaseModel):
    """A headline or a body of ninjs 2 and 3, with its role and type."""

    model_config = ConfigDict(extra="ignore", populate_by_name=True)

    value: str = ""
    role: str | None = None
    contenttype: str | None = _names("contenttype", "contentType")


class _Provider(BaseModel):
    model_config = ConfigDict(extra="ignore")

    name: str | None = None
    literal: str | None = None


class Item(BaseModel):
    """An article in JSON: ninjs 1 to 3, or under the names that article collections use."""

    model_config = ConfigDict(extra="ignore")

    headline: str | None = _names("headline", "title")
    headlines: list[_Typed] = Field(default_factory=list)
    text: str | None = _names("body_text", "text", "content", "body", "article", "articleBody")
    html: str | None = _names("body_xhtml", "body_html", "html")
    bodies: list[_Typed] = Field(default_factory=list)
    byline: str | None = None
    bylines: list[dict[str, Any]] = Field(default_factory=list)
    author: str | list[str] | None = _names("author", "authors")
    created: str | None = _names(
        "firstcreated", "firstCreated", "versioncreated", "versionCreated", "datePublished", "published", "date",
        "published_at", "publish_date", "pubDate",
    )  # fmt: skip
    provider: _Provider | str | None = None
    publisher: _Provider | str | None = _names(
        "publisher", "source", "outlet", "copyrightholder", "copyrightHolder"
    )


def read_ninjs(raw: bytes, name: str, encoding: str | None = None) -> list[Article]:
    """The article of a ninjs item. A place is the line and column in the file.

    Raises ReadError for what is no JSON, or no article.
    """
    file = Located(decode(raw, name, encoding))
    return [_article(_item(file.text, name), file, 0, len(file.text), "ninjs", name)]


def read_lines(raw: bytes, name: str, encoding: str | None = None) -> list[Article]:
    """The articles of a file with one a line. A place is the line and column in the file.

    Raises ReadError, with the line, for one that is no JSON, or no article.
    """
    file = Located(decode(raw, name, encoding))
    articles: list[Article] = []
    start = 0
    for number, line in enumerate(file.text.split("\n"), start=1):
        if line.strip():
            place = f"{name}:{number}"
            articles.append(_article(_item(line, place), file, start, start + len(line), "jsonl", place))
        start += len(line) + 1
    return articles


def _item(text: str, place: str) -> Item:
    try:
        value = json.loads(text)
        if not isinstance(value, Mapping):
            raise ReadError("JSON that is no object", place=place, remedy=_REMEDY)
        return Item.model_validate(value)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        raise ReadError(
            f"JSON that is no article: {where}: {first['msg']}", place=place, remedy=_REMEDY
        ) from error
    except (ValueError, RecursionError) as error:
        raise ReadError(f"broken JSON: {error}", place=place, remedy="Export it again") from error


_REMEDY = 'An article is an object with "headline" and "body_text" (ninjs), or "title" and "text"'


def _article(item: Item, file: Located, start: int, end: int, kind: str, place: str) -> Article:
    """The article of an item that stands between two offsets of the file."""
    headline = item.headline or next((one.value for one in item.headlines if one.value), None)
    writer = Writer()
    at = start
    if headline:
        found = file.string(headline, start, end)
        at = found.at(0)
        line, column = file.at(at)
        writer.add(" ".join(headline.split()), line, column=column, mark="#")
    text, html = _body(item)
    if text is None and html is None:
        raise ReadError("JSON without the text of an article", place=place, remedy=_REMEDY)
    if text is not None:
        for paragraph in text.splitlines():
            if paragraph.strip():
                found = file.string(paragraph, at, end)
                at = found.at(0)
                begin = writer.begin()
                writer.escaped(found, file, 0, len(paragraph))
                writer.end(begin)
    else:
        writer.fragment(file.string(html or "", start, end), file)
    authors = item.author if isinstance(item.author, list) else [item.author] if item.author else []
    bylines = [
        one
        for one in [item.byline, *(str(by.get("value") or by.get("byline") or "") for by in item.bylines)]
        if one
    ]
    return writer.article(
        kind,
        title=" ".join(headline.split()) if headline else None,
        published=day_of(item.created),
        author=", ".join(bylines or authors) or None,
        publisher=_name(item.provider) or _name(item.publisher),
    )


def _body(item: Item) -> tuple[str | None, str | None]:
    """The plain text, or else the HTML."""
    text, html = item.text, item.html
    for body in item.bodies:
        if "html" in (body.contenttype or ""):
            html = html or body.value
        else:
            text = text or body.value
    return (text, None) if text and text.strip() else (None, html if html and html.strip() else None)


def _name(value: _Provider | str | None) -> str | None:
    return value if value is None or isinstance(value, str) else value.name or value.literal
