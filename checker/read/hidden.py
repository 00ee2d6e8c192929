"""Words of a file that its readers never see: comments, scripts, descriptions of pictures, what stands inside tags.

Nothing in them is a claim. In a draft, a figure that stands there has not been checked, and that is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import NamedTuple

from checker.lexicon.numbers import WESTERN
from checker.model import Notice
from checker.read.markup import tokens

__all__ = ["HIDDEN", "SPEAKS", "Hidden", "hidden", "hidden_notices", "said", "to_checker"]

HIDDEN = "hidden text"
"""Kind of the notices."""

MOST = 20
"""Notices of one file; more of them say nothing new."""

_OPENING = re.compile(r"<!--|<(script|style|template|noscript|textarea)\b", re.I)
_CLOSING = {
    name: re.compile(rf"</{name}\b", re.I) for name in ("script", "style", "template", "noscript", "textarea")
}
SPEAKS = re.compile(r"\s*+checker\s*+:", re.I)
"""How a comment to this program begins."""
_MEANT = re.compile(r"\s*+(?P<name>\w{5,10})(?:\s*+[:;,.=-]\s*+|\s++)(?:accept|waive|ignore|allow)", re.I)
"""How one begins that may have been meant for it, and is mistyped."""
_ALIKE = 0.75
"""How much of a name has to be that of checker: a letter or two of it wrong, missing or double."""
_FIGURE = re.compile(rf"\d|{'|'.join(WESTERN)}", re.I)
_SAID = frozenset(("alt", "title", "aria-label"))
"""Attributes whose words a reader may be told: whatever figure they have counts."""
_MACHINE = frozenset(
    "class style id href src srcset sizes d points viewbox transform media integrity pattern accept".split()
)
"""Attributes that hold no words, whatever stands in them (HTML Standard, list of attributes; SVG 2, geometry)."""
_ATTRIBUTE = re.compile(r"""(?<![^\s"'<>/=])([^\s"'<>/=]++)\s*+=\s*+(?>"([^"]*+)"|'([^']*+)'|([^\s"'>]++))""")
_LEAST_WORDS = 3
"""Words of letters alone, from which a value is prose and not the data of a script."""
_TARGET = re.compile(r"\](?:\(([^()\r\n]*+(?>(?:\([^()\r\n]*+\)[^()\r\n]*+)*))\)|\[([^\[\]\r\n]*+)\])")
"""What follows on the words of a link or a picture in Markdown: its address with a title, which a page shows to a
pointer alone, or the name of a reference (CommonMark 0.31, 6.3)."""
_STATED = re.compile(r"(?<![0-9.,])[0-9][0-9.,]*+ ?(?:[mb]illion|trillion|bn\b|per ?cent|%)")
"""What a figure looks like that stands in code: code itself is full of digits."""
_CODE = {"script": (re.compile(r"[\"'`]"),), "style": (re.compile(r"[\"']"), re.compile(r"/\*|\*/"))}
"""Elements that hold code, and what parts words of a language in it from the rest."""
_FOR_BROWSERS = re.compile(r"\[(?:if|endif)\b", re.I)
"""How a comment begins that an old browser reads as code."""


class Hidden(NamedTuple):
    """A stretch of a file that no reader sees, and what it is."""

    start: int
    end: int
    what: str


def hidden(text: str, markup: str = "html") -> Iterator[Hidden]:
    """The stretches with a figure in them, by place; comments to this program are none."""
    found = list(_titles(text)) if markup == "markdown" and ("](" in text or "][" in text) else []
    if "<" in text:
        found += [*_blocks(text), *_in_tags(text)]
    yield from sorted(found)


def _blocks(text: str) -> Iterator[Hidden]:
    opening = _OPENING.search(text)
    while opening:
        name = (opening[1] or "").lower()
        closing = _CLOSING[name].search(text, opening.end()) if name else None
        at = text.find("-->", opening.end()) if not name else closing.start() if closing else -1
        end = at if at >= 0 else len(text)
        if _states(text, opening.end(), end, name):
            yield Hidden(opening.end(), end, name or "comment")
        opening = _OPENING.search(text, max(end, opening.end()))


def _states(text: str, start: int, end: int, name: str) -> bool:
    """Whether what stands in a comment (no name) or an element states a figure; code is full of digits."""
    if not _FIGURE.search(text, start, end):
        return False
    if not name and not _FOR_BROWSERS.match(text, start):
        return not to_checker(text, start, end)
    within = text[start:end]
    if name not in _CODE:
        return said(within) or _STATED.search(within) is not None
    if name == "script" and _STATED.search(within):
        return True
    return any(said(part) for mark in _CODE[name] for part in mark.split(within)[1::2])


def to_checker(text: str, start: int, end: int) -> bool:
    """Whether a comment, whose words are given, speaks to this program, or was meant to."""
    if SPEAKS.match(text, start, end):
        return True
    meant = _MEANT.match(text, start, end)
    return meant is not None and SequenceMatcher(None, meant["name"].lower(), "checker").ratio() > _ALIKE


def _in_tags(text: str) -> Iterator[Hidden]:
    """Values of attributes, and words that stand in a tag without being any."""
    for tag in tokens(text):
        if tag.kind == "comment" and not text.startswith("<!--", tag.start):
            yield from _prose(text, tag.start + 2, tag.end - 1, "comment")
        if tag.kind not in ("open", "close") or tag.end - tag.start < len(tag.name) + 8:
            continue
        inside = at = tag.start + 1 + len(tag.name)
        for one in _ATTRIBUTE.finditer(text, inside, tag.end - 1):
            yield from _prose(text, at, one.start(), tag.name)
            start, end = one.span(one.lastindex or 0)
            name, at = one[1].lower(), one.end()
            if name in _SAID and _FIGURE.search(text, start, end):
                yield Hidden(start, end, name)
            elif name not in _SAID | _MACHINE:
                yield from _prose(text, start, end, name)
        yield from _prose(text, at, tag.end - 1, tag.name)


def _prose(text: str, start: int, end: int, what: str) -> Iterator[Hidden]:
    """The stretch, where it has a figure among words of a language."""
    if _FIGURE.search(text, start, end) and _is_prose(text[start:end]):
        yield Hidden(start, end, what)


def _is_prose(words: str) -> bool:
    return sum(word.strip(",.;:").isalpha() for word in words.split()) >= _LEAST_WORDS


def said(words: str) -> bool:
    """Whether words that a page does not show state a figure."""
    return _FIGURE.search(words) is not None and _is_prose(words)


def _titles(text: str) -> Iterator[Hidden]:
    for one in _TARGET.finditer(text):
        start, end = one.span(one.lastindex or 0)
        space = next((at for at in range(start, end) if text[at].isspace()), end)
        if _FIGURE.search(text, space, end):
            yield Hidden(space, end, "title")


def hidden_notices(text: str, markup: str, *, shown: bool) -> Iterator[Notice]:
    """A notice for each stretch of a file's text; `shown` says that the document's own text is the file's."""
    told: set[str] = set()
    for one in hidden(text, markup):
        words = " ".join(text[one.start : one.end].split())
        if words in told:  # a page's head says the same to several readers
            continue
        if len(told) == MOST:
            return
        told.add(words)
        line = text.count("\n", 0, one.start) + 1
        where = f"line {line}, {one.what}" if not shown else one.what
        quote = words if len(words) <= 100 else f"{words[:99]}…"
        place = (one.start, one.end) if shown else (0, 0)
        yield Notice(HIDDEN, f"a figure in text that no reader sees ({where}): “{quote}”", *place)
