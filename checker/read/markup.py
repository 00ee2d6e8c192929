"""The marks of HTML and what stands between them, each with its place in the file.

The standard library's parser gives places too, but takes a minute for 100 kB of "<a/<a/<a/…"; a page is nobody's
friend, so this one looks at each character once, whatever the page holds. It follows the tokenizer of the HTML
Standard (13.2.5) where browsers and this program need the same answer: comments and tags that never close, elements
whose content is no markup.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

__all__ = ["Token", "attributes", "tokens"]


class Token(NamedTuple):
    """A stretch of the file: words, a tag, a comment, or the content of an element that holds no markup."""

    kind: str
    """words, open, close, comment, content"""
    start: int
    end: int
    name: str = ""
    """The element's name in small letters; for content the element it stands in."""


_NAME = re.compile(r"/?([a-zA-Z][^\s/>]*+)")
_TO_END = re.compile(r"""(?>(?:[^>=]++|=\s*+(?>(?:"[^"]*+"|'[^']*+')?))*)>""")
"""The rest of a tag; quotes count only after "="."""

_CONTENT = {
    name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE)
    for name in ("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes")
}
"""Elements whose content is no markup (HTML Standard, 13.1.2: raw text and escapable raw text)."""


def tokens(text: str) -> Iterator[Token]:
    """The tokens of a page in order, without gaps; each is at least one code point long.

    What opens and never closes goes to the end of the file: a comment as a comment, a tag as words.
    """
    at = words = 0
    while (at := text.find("<", at)) >= 0:
        token = _mark(text, at)
        if token is None:
            at += 1
            continue
        if words < at:
            yield Token("words", words, at)
        yield token
        at = words = token.end
        if token.kind == "open" and (closing := _CONTENT.get(token.name)):
            found = closing.search(text, at)
            end = found.start() if found else len(text)
            if at < end:
                yield Token("content", at, end, token.name)
            at = words = end
        elif token.kind == "words":
            break
    if words < len(text):
        yield Token("words", words, len(text))


def _mark(text: str, at: int) -> Token | None:
    """The tag or comment that begins at a "<"; None where that is only a character."""
    if text.startswith("<!--", at):
        return Token("comment", at, _after(text, "-->", at + 2))
    if text.startswith(("<!", "<?"), at):
        return Token("comment", at, _after(text, ">", at + 2))
    name = _NAME.match(text, at + 1)
    if name is None:
        return Token("comment", at, _after(text, ">", at + 2)) if text.startswith("</", at) else None
    end = _TO_END.match(text, name.end())
    if end is None:
        return Token("words", at, len(text))
    kind = "close" if text[at + 1] == "/" else "open"
    return Token(kind, at, end.end(), name[1].lower())


def _after(text: str, mark: str, start: int) -> int:
    found = text.find(mark, start)
    return found + len(mark) if found >= 0 else len(text)


_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]++)\s*+(?>(?:=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s>]++)))?)""")


def attributes(text: str, tag: Token) -> dict[str, str]:
    """The attributes of a tag: names in small letters to values with their entities read; the first of a name wins."""
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(text, tag.start + 1 + len(tag.name), tag.end - 1):
        name, *values = match.groups()
        value = next((one for one in values if one is not None), "")
        found.setdefault(name.lower(), unescape(value) if "&" in value else value)
    return found
