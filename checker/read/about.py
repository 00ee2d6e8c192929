"""What a web page says about itself: its headline, the day of publication, its author and publisher."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from checker.model import DateRange
from checker.read.page import Page
from checker.text.printed_dates import parse_dates

__all__ = ["About", "about"]


class About(NamedTuple):
    """What a page says about its article."""

    title: str | None
    published: tuple[DateRange, ...]
    author: str | None
    publisher: str | None


_ARTICLES = re.compile(r"(?:Article|Posting|Report)\Z")
"""Types of schema.org that are an article: NewsArticle, ReportageNewsArticle, BlogPosting, Report …"""

_DEEP = 12
"""Levels of JSON-LD that are looked into."""


def about(page: Page, text: str, headings: tuple[str, ...]) -> About:
    """What a page says about its article: first its JSON-LD, then its meta elements, then what it shows.

    `text` is the page's file, `headings` the words of its first-rank headings, in order.
    """
    article = next(_articles(page), {})
    meta = page.meta
    return About(
        _title(page, article, headings),
        _published(page, article, text),
        _name(article.get("author"))
        or _first(meta, "author", "article:author", "byl", "parsely-author", "dc.creator"),
        _name(article.get("publisher")) or _first(meta, "og:site_name", "publisher", "application-name"),
    )


def _articles(page: Page) -> Iterator[Mapping[str, Any]]:
    """The articles that the page's JSON-LD describes, in order; a script that is no JSON says nothing."""
    for script in page.linked:
        try:
            found = json.loads(script.strip().removesuffix(";"), strict=False)
        except (ValueError, RecursionError):
            continue
        yield from _within(found, 0)


def _within(value: Any, depth: int) -> Iterator[Mapping[str, Any]]:
    if depth > _DEEP:
        return
    if isinstance(value, list):
        for one in value:
            yield from _within(one, depth + 1)
    elif isinstance(value, dict):
        kinds = value.get("@type")
        if any(
            isinstance(kind, str) and _ARTICLES.search(kind)
            for kind in (kinds if isinstance(kinds, list) else [kinds])
        ):
            yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _within(value.get(key), depth + 1)


def _text(value: Any) -> str | None:
    """A string as one line, or None."""
    words = " ".join(value.split()) if isinstance(value, str) else ""
    return words[:500] or None


def _name(value: Any) -> str | None:
    """The name of a person or an organization of JSON-LD, or several."""
    if isinstance(value, list):
        names = [name for one in value[:10] if (name := _name(one))]
        return ", ".join(dict.fromkeys(names)) or None
    return _text(value.get("name")) if isinstance(value, dict) else _text(value)


def _first(meta: Mapping[str, str], *names: str) -> str | None:
    found = (_text(meta.get(name)) for name in names)
    return next((words for words in found if words and "://" not in words), None)


def _title(page: Page, article: Mapping[str, Any], headings: tuple[str, ...]) -> str | None:
    """The headline as the page gives it to others (Open Graph), or one that the page's title confirms, or that title."""
    given = _first(page.meta, "og:title", "twitter:title", "dc.title")
    if given:
        return _without_site(given, page.meta.get("og:site_name"))
    said = [words for one in (article.get("headline"), *headings) if (words := _text(one))]
    whole = _text(page.title)
    if whole is None:
        return next(iter(said), None)
    confirmed = (words for words in said if len(words.split()) > 1 and words.casefold() in whole.casefold())
    return next(confirmed, None) or _without_site(whole, None)


_SITE = re.compile(r"(.+\S)\s+[|–—·»-]\s+(\S[^|–—·»]{0,40})\Z")
"""A page's title with the name of its site at the end."""


def _without_site(title: str, site: str | None) -> str:
    match = _SITE.match(title)
    return match[1] if match and (len(match[1].split()) > 3 or match[2] == site) else title


_DAY = re.compile(r"\s*([12][0-9]{3}-[01][0-9]-[0-3][0-9])(?![0-9])")


def _published(page: Page, article: Mapping[str, Any], text: str) -> tuple[DateRange, ...]:
    """The day of publication as printed, in the newsroom's own time; JSON-LD and meta elements give it outright."""
    meta = (page.meta.get(name) for name in _DATES)
    linked = (found[1] for script in page.linked if (found := _LINKED_DATE.search(script)))
    for given in (article.get("datePublished"), *linked, *meta):
        if isinstance(given, str):
            readings = parse_dates(day[1] if (day := _DAY.match(given)) else given)
            if readings:
                return readings
    return _searched(text)


_LINKED_DATE = re.compile(r'"datePublished"\s*+:\s*+"([^"]{4,40})"')
"""The date in JSON-LD that is no JSON, or describes a page instead of an article."""

_DATES = (
    "article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date", "sailthru.date",
    "dc.date.issued", "dcterms.created", "publish-date", "pubdate", "date",
)  # fmt: skip
"""Names of meta elements that give the day of publication, the likelier first (Open Graph, schema.org's microdata,
Dublin Core, Parse.ly, Sailthru)."""


def _searched(text: str) -> tuple[DateRange, ...]:
    """The day that htmldate finds in the page's head, its address, its `time` elements or its words."""
    from htmldate import find_date

    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    try:
        found = find_date(text, original_date=True, extensive_search=False, max_date=_LAST)
    except (ValueError, RecursionError, AssertionError):
        found = None
    if not found:
        return ()
    day = date.fromisoformat(found)
    return (DateRange(day, day),)


_LAST = "2100-01-01"
"""The last day that a page can give: htmldate's own is the day of the run, and nothing may depend on that."""
