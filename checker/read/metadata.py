"""What a document says about itself at its top: front matter, title, date of publication."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checker.model import DateRange, Section, Span
from checker.text.places import places
from checker.text.printed_dates import TOP_LINES, date_label, first_date, lone_date, names_month, parse_dates

__all__ = ["FrontMatter", "front_list", "front_matter", "publication", "title_of"]


class FrontMatter(NamedTuple):
    """The block at the top of a Markdown file that is not its text; `end` is 0 when there is none."""

    end: int
    title: str | None = None
    published: str | None = None
    published_span: Span | None = None


_DATE_KEYS = ("date", "published", "publish_date", "publishdate", "pubdate", "published_at", "date_published")
"""Keys of front matter that give the date of publication, as Jekyll, Hugo and Eleventy name it; first wins."""


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
    line = re.compile(
        rf"^(?P<key>[\w-]+)[ \t]*{separator}[ \t]*(?P<value>(?>(?:\S++|[ \t]++(?=[^ \t\r\n]))*))[ \t]*\r?$",
        re.MULTILINE,
    )
    for match in line.finditer(text, body.start, body.end):
        value = match["value"]
        start = match.start("value")
        if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'":
            value, start = value[1:-1], start + 1
        if value:
            pairs.setdefault(match["key"].casefold(), (value, Span(start, start + len(value))))
    return pairs


_ITEM = re.compile(r"[ \t]*-[ \t]+(?P<item>[^\r\n]*+)\r?(?:\n|\Z)|[ \t]*+(?:#[^\r\n]*+)?\r?\n")
"""A line of a YAML list in block style (YAML 1.2.2, 8.2.1), or one that says nothing."""
_SCALAR = re.compile(
    r"""[ \t\r\n]*+(?:"(?P<double>[^"\\\r\n]*+)"|'(?P<single>[^'\r\n]*+)'|(?P<plain>[^\s"'\[\]{},#&*!|>%@`][^\r\n,\[\]{}#]*+))[ \t\r\n]*+"""
)
"""A text of one line in YAML: in quotes without escapes, or plain (YAML 1.2.2, 7.3)."""


def front_list(text: str, key: str) -> tuple[str, ...]:
    """The texts under a key of the front matter: one, a list in brackets, or one a line after dashes; () without it.

    Raises ValueError, with what stands there, where it is anything else.
    """
    matter = front_matter(text)
    mark = text.removeprefix("\ufeff")[:3]
    head = text[: matter.end]
    if mark == "+++":
        return _toml_list(head.strip("\ufeff+ \t\r\n"), key)
    found = re.search(rf"^{re.escape(key)}[ \t]*:[ \t]*", head, re.MULTILINE)
    if found is None:
        return ()
    rest = head[found.end() :]
    if rest.startswith("["):
        inside, closed, _ = rest[1:].partition("]")
        if not closed:
            raise ValueError(rest.partition("\n")[0].strip())
        return tuple(_scalar(one) for one in inside.split(",") if one.strip())
    line, _, below = rest.partition("\n")
    if line.partition("#")[0].strip():
        return (_scalar(line),)
    items: list[str] = []
    at = 0
    while match := _ITEM.match(below, at):
        items += [_scalar(match["item"])] if match["item"] else []
        at = match.end()
    return tuple(items)


def _scalar(text: str) -> str:
    match = _SCALAR.match(text)
    rest = text[match.end() :] if match else text
    if match is None or (rest and not rest.startswith("#")):
        raise ValueError(text.strip())
    return (match["double"] or match["single"] or match["plain"] or "").strip()


def _toml_list(head: str, key: str) -> tuple[str, ...]:
    try:
        value = tomllib.loads(head).get(key, [])
    except (ValueError, RecursionError) as error:
        raise ValueError(str(error)) from None
    items = [value] if isinstance(value, str) else value
    if not isinstance(items, list) or not all(isinstance(one, str) for one in items):
        raise ValueError(repr(value))
    return tuple(items)


_HEAD = 1500
"""Code points at the top of an article in which its own date stands."""

_Dated = tuple[tuple[DateRange, ...], Span]

_CITY = r"[ \t]*(?:[A-Z][A-Za-z.’'-]*[ ,/]{1,2}){1,6}(?:\([A-Z][\w ]{1,20}\)[ ,–—-]{0,4})?"
_AFTER_CITY = r"\s*(?:\(|[-–—:])"
"""A dateline: "NEW YORK, June 13, 2025 (Agency) -", a city in capitals, or a dash or an agency after the date."""


def publication(
    plain: str, matter: FrontMatter, sections: Sequence[Section]
) -> tuple[tuple[DateRange, ...], Span | None]:
    """The readings of the date of publication and its place: from front matter, or from the top of the article.

    Only a date with its year counts, and only where it dates the article: after "Published", alone on a line, or in
    a dateline; never one that the story tells of, nor one of another story that the page leads to.
    """
    if matter.published and (readings := parse_dates(matter.published)):
        return readings, matter.published_span
    head = plain[: matter.end + _HEAD]
    if not _names_year(head):
        return (), None
    others = [one for one in sections if one.kind in ("related links", "comment")]
    lines = [
        (start, end)
        for start, end in _lines(head)
        if start >= matter.end and not any(one.start <= start < one.end for one in others)
    ]
    if found := _labelled(head, lines):
        return found
    for start, end in lines[:TOP_LINES]:
        if (dated := lone_date(head[start:end])) and dated.readings:
            return dated.readings, Span(start + dated.start, start + dated.end)
    for start, end in lines[:4]:
        if names_month(head[start : start + 80]) and (found := _dateline(head, start, end)):
            return found
    return (), None


def _names_year(text: str) -> bool:
    """Whether a text can hold a year in figures; looked at first, because it is fast."""
    return any(text[at : at + 4].isdecimal() for at in places(text, "1", "2"))


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """Where the lines that are not empty begin and end."""
    start = 0
    for line in text.replace("\r", "\n").split("\n"):
        end = start + len(line)
        if line and not line.isspace():
            yield start, end
        start = end + 1


def _labelled(head: str, lines: Sequence[tuple[int, int]]) -> _Dated | None:
    """The date after a label; the publication comes before any change of it."""
    labels = [
        (label.rank, start + label.end, end)
        for start, end in lines
        if end - start <= 200 and (label := date_label(head[start:end]))
    ]
    return next((found for _, start, end in sorted(labels) if (found := _dated(head, start, end, 15))), None)


def _dateline(head: str, start: int, end: int) -> _Dated | None:
    """The date in a dateline, or in brackets at the start of a paragraph."""
    found = _dated(head, start, end, 60)
    if found is None:
        return None
    before = head[start : found[1].start].strip()
    if before == "(":
        return found
    city = re.fullmatch(_CITY, f"{before} ")
    capitals = before.split(",")[0].isupper() and len(before) > 3
    return found if city and (capitals or re.match(_AFTER_CITY, head[found[1].end : end])) else None


def _dated(plain: str, start: int, end: int, reach: int) -> _Dated | None:
    """The date that begins within `reach` code points, if one does."""
    found = first_date(plain, start, min(end, start + reach + 40))
    if found is None or not found.readings or found.start > start + reach:
        return None
    return found.readings, Span(found.start, found.end)


def title_of(plain: str, matter: FrontMatter, sections: Sequence[Section]) -> str | None:
    """The title: front matter's, or the headline over the story."""
    if matter.title:
        return matter.title
    for section in sections:
        if section.kind == "heading":
            return " ".join(plain[section.start : section.end].split())
        if section.kind in ("story", "caption"):
            break
    return None
