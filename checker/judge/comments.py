"""What a draft says to checker in comments: which findings its desk has looked at and accepts.

    <!-- checker: accept deal.amount $15 billion because the filing rounds, see p. 3 (until 2026-01-31) -->

Only a comment that a page would not show counts: none in a fenced block or in code, none in the front matter or
inside a script. One that cannot be understood accepts nothing, and carries the reason why.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from checker.model import Document, Reason
from checker.read.formats import TEXTS
from checker.read.hidden import SPEAKS, to_checker
from checker.read.metadata import front_matter

__all__ = ["FAULTS", "FORM", "Comment", "comments"]

FORM = "Write <!-- checker: accept FIELD VALUE because REASON -->"

FAULTS = frozenset(("acceptance_unreadable", "acceptance_without_reason", "acceptance_until"))
"""Kinds of the reasons why a comment accepts nothing: it was meant for checker, and cannot be understood."""

_ACCEPT = re.compile(r"\s*+accept\s++(?P<target>[\w.:/-]++)", re.I)
_BECAUSE = re.compile(r"\bbecause\b", re.I)
_UNTIL = re.compile(r"\(?\buntil\b", re.I)
_DAY_IN_WORDS = (
    r"(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{2,4}|[0-9]{1,2}(?:st|nd|rd|th)? [a-z]{3,9},?"
    r"(?: [0-9]{4})?|[a-z]{3,9} [0-9]{1,2},?(?: [0-9]{4})?|to(?:day|morrow|night)|(?:next|this|the end of) [a-z ]{3,20}"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)
_OTHER_END = re.compile(
    r"\(?\b(?:till?|untill|unitl|til|thru|through|up to|expir(?:es?|ing|y)(?: on| at)?|ends?(?: on)?|valid (?:to|till?|through))"
    rf":? {_DAY_IN_WORDS}[^\w]*(?:only)?[^\w]*\Z",
    re.I,
)
"""What says by other words that an acceptance ends, at its very end."""
_IN_A_TAG = re.compile(r"<[a-zA-Z][^<>]{0,300}=\s?(?:\"[^\"<>]{0,300}|'[^'<>]{0,300})\Z")
"""Before what stands in the value of an attribute, and is no comment."""
_NEAR = 640
_DAY = re.compile(r"\s*+(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})\s*+\)?[\s.]*+\Z")
_BLANK_LINE = re.compile(r"\n[ \t]*+(?=\n)")
_BLOCK = re.compile(
    r"</?(?:p|div|li|ul|ol|dl|dt|dd|td|th|tr|table|h[1-6]|blockquote|section|article|header|footer|figure|"
    r"figcaption|body)\b[^<>]*+>",
    re.I,
)
"""Tags that begin or end a paragraph (HTML Standard, 4.4 grouping content, 4.3 sections, 4.9 tables)."""
_FENCE = re.compile(r"^[ ]{0,3}(`{3,}+|~{3,}+)([^\r\n]*+)", re.M)
"""The first line of a fenced block, or its last (CommonMark 0.31, 4.5)."""
_NOT_SHOWN = re.compile(r"<(/?)(script|style|template|noscript|textarea|pre|code)\b[^<>]*+>", re.I)
"""Elements whose content is code, or no part of the page (HTML Standard, 4.12 scripting, 4.4.3 and 4.5.15)."""


class Comment(NamedTuple):
    """A comment that speaks to checker, and stands in a draft."""

    document: Document
    start: int
    end: int
    target: str
    """A field, a rule or a fingerprint."""
    value: str
    """The value it was given for, as printed; empty when it names none."""
    reason: str
    until: date | None
    paragraph: tuple[int, int]
    fault: Reason | None = None
    """Why it cannot be understood; then it accepts nothing."""

    @property
    def place(self) -> str:
        """`file:line` of the comment."""
        return f"{self.document.name}:{self.document.place(self.start)[0]}"

    @property
    def what(self) -> str:
        """What it accepts, as a sentence names it."""
        return f"{self.target} {self.value}".strip()


def comments(draft: Document) -> Iterator[Comment]:
    """The comments of a draft that speak to checker, in order."""
    if draft.format not in TEXTS:
        return  # a Word document or a PDF shows all that stands in it
    spoken = list(_spoken(draft.text))
    if not spoken:
        return
    bounds, code = _bounds(draft.text), _code(draft.text)
    for start, end in spoken:
        at = bisect_right(code, (start, len(draft.text))) - 1
        if at < 0 or start >= code[at][1]:
            yield _comment(draft, start, end, _paragraph(bounds, start, end, len(draft.text)))


def _spoken(text: str) -> Iterator[tuple[int, int]]:
    start = text.find("<!--")
    while start >= 0:
        end = text.find("-->", start + 4)
        if end < 0:
            return
        if _speaks(text, start, end):
            yield start, end + 3
        start = text.find("<!--", end + 3)


def _speaks(text: str, start: int, end: int) -> bool:
    """Whether a comment speaks to checker, or was meant to."""
    if _is_code(text, start, end) or _IN_A_TAG.search(text, max(0, start - _NEAR), start):
        return False
    return to_checker(text, start + 4, end)


def _is_code(text: str, start: int, end: int) -> bool:
    """Whether marks of code stand around a stretch of a line."""
    before = text.count("`", text.rfind("\n", 0, start) + 1, start)
    return before % 2 == 1 and "`" in text[end : text.find("\n", end) % (len(text) + 1)]


def _code(text: str) -> list[tuple[int, int]]:
    """Where a text shows code, or what is no part of its page: spans in order, apart from one another."""
    found = [(0, front_matter(text).end), *_fenced(text), *_elements(text)]
    spans: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if spans and start <= spans[-1][1]:
            spans[-1] = spans[-1][0], max(end, spans[-1][1])
        else:
            spans.append((start, end))
    return spans


def _fenced(text: str) -> Iterator[tuple[int, int]]:
    """Fenced blocks; one that is not closed goes on to the end of the text."""
    opened: tuple[int, str] | None = None
    for line in _FENCE.finditer(text):
        if opened is None:
            if "`" not in line[2] or line[1][0] == "~":
                opened = line.start(), line[1]
        elif line[1].startswith(opened[1]) and not line[2].strip():
            yield opened[0], line.end()
            opened = None
    if opened is not None:
        yield opened[0], len(text)


def _elements(text: str) -> Iterator[tuple[int, int]]:
    opened: tuple[int, str] | None = None
    for tag in _NOT_SHOWN.finditer(text):
        name = tag[2].lower()
        if opened is None and not tag[1]:
            opened = tag.start(), name
        elif opened is not None and tag[1] and name == opened[1]:
            yield opened[0], tag.end()
            opened = None
    if opened is not None:
        yield opened[0], len(text)


def _comment(draft: Document, start: int, end: int, paragraph: tuple[int, int]) -> Comment:
    whole = draft.text[start + 4 : end - 3]
    speaks = SPEAKS.match(whole)
    said = whole[speaks.end() :] if speaks else whole
    words = " ".join(said.split())
    accept = _ACCEPT.match(said) if speaks else None
    if accept is None:
        unreadable = Reason("acceptance_unreadable", what=words, form=FORM)
        return Comment(draft, start, end, words, "", "", None, paragraph, unreadable)
    value, *because = _BECAUSE.split(said[accept.end() :], maxsplit=1)
    reason, until, fault = _ended(" ".join("".join(because).split()))
    comment = Comment(draft, start, end, accept["target"], _bare(value), reason, until, paragraph, fault)
    if fault is None and not reason.strip(" .…"):
        return comment._replace(fault=Reason("acceptance_without_reason", what=comment.what, form=FORM))
    return comment


def _bare(value: str) -> str:
    return " ".join(value.strip(" \n\t\"'“”").split())


def _ended(reason: str) -> tuple[str, date | None, Reason | None]:
    """The reason without its end, the day of its end, and what is wrong with that: "until" says nothing but a day."""
    parts = list(_UNTIL.finditer(reason))
    if not parts:
        other = _OTHER_END.search(reason)
        return reason, None, Reason("acceptance_until", what=other[0].strip("(). ")) if other else None
    last = parts[-1]
    day = _DAY.match(reason, last.end())
    try:
        if day:
            return reason[: last.start()].strip(), date.fromisoformat(day["day"]), None
    except ValueError:
        pass
    said = reason[last.start() :].strip("(). ")
    return reason, None, Reason("acceptance_until", what=said)


def _bounds(text: str) -> list[tuple[int, int]]:
    """What parts paragraphs, in the order of the text: blank lines and, in HTML, the tags of blocks."""
    return sorted(found.span() for pattern in (_BLANK_LINE, _BLOCK) for found in pattern.finditer(text))


def _paragraph(bounds: Sequence[tuple[int, int]], start: int, end: int, last: int) -> tuple[int, int]:
    """The paragraph around a comment."""
    after = bisect_left(bounds, (end, end))
    before = bisect_left(bounds, (start, start)) - 1
    return bounds[before][1] if before >= 0 else 0, bounds[after][0] if after < len(bounds) else last
