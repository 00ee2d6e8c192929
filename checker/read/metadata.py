"""What a document says about itself at its top: front matter, title, date of publication."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from checker.model import DateRange, Span
from checker.read.dates import parse_dates

__all__ = ["FrontMatter", "front_matter", "publication"]


class FrontMatter(NamedTuple):
    """The block at the top of a Markdown file that is not its text; `end` is 0 when there is none."""

    end: int
    title: str | None = None
    published: str | None = None
    published_span: Span | None = None


_DATE_KEYS = ("date", "published", "publish_date", "publishdate", "pubdate", "published_at", "date_published")
"""Keys of front matter that give the date of publication, as Jekyll, Hugo and Eleventy name it; first wins."""


@lru_cache(maxsize=1)
def _published_line() -> re.Pattern[str]:
    return re.compile(
        r"^[ \t]*(?:Published|Publication|Publish(?:ed)?[ ]Date|Publication[ ]Date|Date[ ]Published|Posted|Date|Updated)"
        r"(?:[ ]on)?[ \t]*(?::|\bon\b|[ ])[ \t]*(?P<date>[^\r\n]{4,80})$",
        re.IGNORECASE | re.MULTILINE,
    )


def front_matter(text: str) -> FrontMatter:
    """The front matter between `---` (lines of `key: value`) or `+++` (TOML) at the very top of a text."""
    start = 1 if text.startswith("\ufeff") else 0
    mark = text[start : start + 3]
    if mark not in ("---", "+++"):
        return FrontMatter(0)
    closing = re.compile(rf"^{re.escape(mark)}[ \t]*\r?(?:\n|\Z)", re.MULTILINE)
    opening = closing.match(text, start)
    end = closing.search(text, opening.end(), opening.end() + 20_000) if opening else None
    if opening is None or end is None:
        return FrontMatter(0)
    body = Span(opening.end(), end.start())
    if mark == "---" and not re.search(r"^[\w-]+[ \t]*:", text[body.start : body.end], re.MULTILINE):
        return FrontMatter(0)  # two rules drawn around something else
    pairs = _pairs(text, body, "=" if mark == "+++" else ":")
    title = pairs.get("title") or pairs.get("headline")
    dated = next((pairs[key] for key in _DATE_KEYS if key in pairs), None)
    return FrontMatter(
        end.end(),
        title[0] if title else None,
        dated[0] if dated else None,
        dated[1] if dated else None,
    )


def _pairs(text: str, body: Span, separator: str) -> dict[str, tuple[str, Span]]:
    """Top-level keys in small letters with their value and its place; nested and many-line values are left out."""
    pairs: dict[str, tuple[str, Span]] = {}
    line = re.compile(rf"^(?P<key>[\w-]+)[ \t]*{separator}[ \t]*(?P<value>[^\r\n]*?)[ \t]*\r?$", re.MULTILINE)
    for match in line.finditer(text, body.start, body.end):
        value = match["value"]
        start = match.start("value")
        if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'":
            value, start = value[1:-1], start + 1
        if value:
            pairs.setdefault(match["key"].casefold(), (value, Span(start, start + len(value))))
    return pairs


def publication(text: str, plain: str, matter: FrontMatter) -> tuple[tuple[DateRange, ...], Span | None]:
    """The readings of the date of publication and its place: from front matter, or from a line near the top."""
    if matter.published and (readings := parse_dates(matter.published)):
        return readings, matter.published_span
    head = plain[: matter.end + 3000]
    for match in _published_line().finditer(head, matter.end):
        if readings := parse_dates(match["date"]):
            return readings, Span(match.start("date"), match.end("date"))
    return (), None
