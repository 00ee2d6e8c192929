"""What an extractor sees: a copy of the text, of the same length, without markup and invisible characters.

Nothing is ever moved: what is not language becomes spaces and every hyphen that of the keyboard, so that an offset in
`plain` is the same offset in the text. The one exception is said at `_close_up`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from checker.text.places import places

__all__ = ["INVISIBLE", "plain"]

INVISIBLE = (
    "\u00ad\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064"
    "\u2066\u2067\u2068\u2069\ufeff\u034f\u17b4\u17b5\u206a\u206b\u206c\u206d\u206e\u206f\ufff9\ufffa\ufffb"
)
"""Characters that are not seen: soft hyphen, zero width, bidi controls, byte order mark.
Source: Unicode's Default_Ignorable_Code_Point without variation selectors and tags, which emoji need."""

_HALVES = re.compile("[\ud800-\udfff]")
"""Halves of characters (surrogates), which a text in memory can hold and no encoding: they say nothing."""

_SPACES = (
    "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
    "\u115f\u1160\u2800\u3164\uffa0"
)
"""Typographic variants of space (Unicode's Zs without the ordinary space), and what is as empty: the fillers of Hangul
and the Braille pattern without dots."""

_HYPHENS = "\u2010\u2011\ufe63\uff0d"
"""Hyphens that are printed like the one of the keyboard (Unicode's Dash_Punctuation, "hyphen" in the name): a page's typesetting
breaks no line at U+2011. The dashes stay: they part clauses and ranges."""

_ESCAPABLE = frozenset("!\"#$%&'()*+,-./:;<=>?@[]^_`{|}~")
"""What a backslash escapes in Markdown (CommonMark 2.4), without the backslash itself, which paths have too."""

_TAGS = (
    "a|abbr|article|aside|b|blockquote|body|br|button|caption|center|cite|code|dd|del|div|dl|dt|em|figcaption|figure|"
    "font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|li|link|main|mark|meta|nav|ol|p|picture|"
    "pre|q|s|script|section|small|source|span|strike|strong|style|sub|sup|svg|table|tbody|td|tfoot|th|thead|time|title|"
    "tr|u|ul|video"
)
"""Elements of HTML that stand in articles (WHATWG HTML, index of elements, shortened)."""


@lru_cache(maxsize=32)
def _pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    return re.compile(source, flags)


def _blanks(match: re.Match[str]) -> str:
    """As many spaces as the match is long; its line ends stay."""
    found = match[0]
    if "\n" in found or "\r" in found:
        return re.sub(r"[^\r\n]", " ", found)
    return " " * len(found)


def plain(text: str, markup: str = "text") -> str:
    """The text with everything that is not language turned into spaces; as long as the text.

    Escapes, paired emphasis, HTML, entities, addresses, colours of a terminal and invisible characters go in every
    format; in Markdown also heading marks, link targets, fences, quote marks and lines that only draw. In "words",
    which a reader has taken out of a file's markup, only addresses, colours and invisible characters go: what looks like
    markup there is what the file shows; in a "page" comments to this program go too.
    """
    out = text
    if "\x1b" in out or "\x9b" in out:
        out = _CONTROL_SEQUENCE.sub(_blanks, out)
    if markup in ("words", "page"):
        if markup == "page" and "<!--" in out:
            out = _between(out, "<!--", "-->")
        return _without_invisible(_without_addresses(out))
    if "<" in out:
        out = _without_html(out)
    if markup == "markdown":
        out = _without_markdown(out)
    out = _without_addresses(out)
    if "\\" in out:
        escapes = [at for at in places(out, "\\") if out[at + 1 : at + 2] in _ESCAPABLE]
        out = _blank(out, ((at, at + 1) for at in escapes), _ESCAPED)
    if "*" in out or "_" in out:
        out = _without_emphasis(out, within_line=markup != "markdown")
    if any(";" in out[at : at + 10] for at in places(out, "&")):
        out = _pattern(r"&(?:[A-Za-z][A-Za-z0-9]{1,7}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});").sub(_entity, out)
    return _without_invisible(out)


_CONTROL_SEQUENCE = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]{0,32}[ -/]{0,8}[@-~]|\x1b[\]PX^_][^\x07\x1b\r\n]{0,400}+(?:\x07|\x1b\\)|\x1b"
)
"""What a terminal is driven with (ECMA-48, 5.4 and 5.6): its parameters are digits, and no figures; nor are titles and
other strings that it is sent."""

_LINK = r"!?\[([^\[\]\r\n]*+)\](?:\([^()\r\n]*+(?>(?:\([^()\r\n]*+\)[^()\r\n]*+)*)\)|\[[^\[\]\r\n]*+\])"

_ESCAPED = "\x00"
"""Stands where a backslash stood until emphasis has been found: what it escapes is not emphasis. A text cannot hold
it: `read` refuses one with NULs, and a text that comes in memory has it blanked here."""


def _without_addresses(text: str) -> str:
    """Addresses of the web as spaces, without the mark that ends their sentence."""
    if "://" not in text and "www." not in text:
        return text
    return _pattern(r"(?:https?://|\bwww\.)[^\s<>\"“”]*[^\s<>\"“”.,;:!?')\]]").sub(_blanks, text)


def _without_html(text: str) -> str:
    """Comments, scripts and tags as spaces. What opens and never closes stays."""
    if "<!--" in text:
        text = _between(text, "<!--", "-->")
    if _pattern(r"<(?:script|style)\b", re.I).search(text):
        for name in ("script", "style"):
            text = _between(text, f"<{name}", f"</{name}>")
    text = _pattern(r"<!doctype[^<>]{0,200}>", re.I).sub(_blanks, text)
    return _pattern(rf"</?(?:{_TAGS})(?:\s[^<>]{{0,2000}})?/?>", re.I).sub(_blanks, text)


def _between(text: str, opening: str, closing: str) -> str:
    """Everything from an opening mark to its closing mark as spaces."""
    parts, at = [], 0
    while (start := text.find(opening, at)) >= 0:
        end = text.find(closing, start + len(opening))
        if end < 0:
            break
        end += len(closing)
        parts += [text[at:start], re.sub(r"[^\r\n]", " ", text[start:end])]
        at = end
    return "".join([*parts, text[at:]])


def _without_markdown(text: str) -> str:
    """Heading marks, quote marks, fences, drawn lines and link targets as spaces."""
    text = _pattern(r"^[ ]{0,3}(?:#{1,6}(?=[ \t\r\n]|$)|(?:>[ ]?)+)", re.M).sub(_blanks, text)
    text = _pattern(r"^[ ]{0,3}(?:`{3,}|~{3,})[^\r\n`]*$", re.M).sub(_blanks, text)
    text = _pattern(r"^[ |:]{0,3}(?>(?:[-=*_][ \t|:]*+){3,})$", re.M).sub(_blanks, text)
    if "](" in text or "][" in text:
        for _ in range(2):  # twice, for an image inside a link
            text = _pattern(_LINK).sub(_link, text)
    return _pattern(r"`+").sub(_blanks, text) if "`" in text else text


def _link(match: re.Match[str]) -> str:
    """The words of a link or the description of an image, without the marks and the target."""
    start = match.start(1) - match.start()
    return " " * start + match[1] + " " * (len(match[0]) - start - len(match[1]))


def _without_emphasis(text: str, *, within_line: bool) -> str:
    """Paired emphasis marks around words as spaces: `*so*`, `**so**`, `_so_`; a lone mark stays.

    A mark inside a word never counts (`2*3*4`, `snake_case`), nor does one between spaces, nor an escaped one. In
    text a pair stands in one line, in Markdown in one paragraph.
    """
    open_runs: list[tuple[str, int]] = []
    blanked: list[tuple[int, int]] = []
    boundary = "\n" if within_line else "\n\n"
    last = end = 0
    for start in places(text, "*", "_"):
        if start < end:
            continue
        mark, end = text[start], start + 1
        while end < start + 3 and text[end : end + 1] == mark:
            end += 1
        before = text[start - 1] if start else " "
        after = text[end] if end < len(text) else " "
        if before in (_ESCAPED, mark) or after == mark:
            continue
        if open_runs and text.find(boundary, last, start) >= 0:
            open_runs.clear()
        last = start
        opens = not after.isspace() and not before.isalnum()
        closes = not before.isspace() and not after.isalnum()
        if closes and (opened := _matching(open_runs, text[start:end])) is not None:
            blanked += [(opened, opened + end - start), (start, end)]
        elif opens:
            open_runs.append((text[start:end], start))
    return _blank(text, blanked)


def _matching(open_runs: list[tuple[str, int]], run: str) -> int | None:
    """Where the run was opened, which it closes with all that was opened since; None when it never was."""
    for at in range(len(open_runs) - 1, max(-1, len(open_runs) - 9), -1):
        if open_runs[at][0] == run:
            start = open_runs[at][1]
            del open_runs[at:]
            return start
    return None


def _blank(text: str, spans: Iterable[tuple[int, int]], blank: str = " ") -> str:
    """The text with spans as spaces, or as another blank."""
    parts, at = [], 0
    for start, end in sorted(spans):
        parts += [text[at:start], blank * (end - start)]
        at = end
    return "".join([*parts, text[at:]]) if parts else text


def _entity(match: re.Match[str]) -> str:
    """The character that an entity stands for, after as many spaces as make up its length."""
    from html import unescape

    character = unescape(match[0])
    return (
        character.rjust(len(match[0])) if len(character) == 1 and character.isprintable() else _blanks(match)
    )


def _without_invisible(text: str) -> str:
    if text.isascii():
        return text.replace(_ESCAPED, " ")
    text = _HALVES.sub(" ", text)
    if any(character in text for character in INVISIBLE):
        text = _pattern(rf"(?<![\w.,])\w[\w.,]*+(?>(?:[{INVISIBLE}]++[\w.,]++)+)").sub(_close_up, text)
        text = _pattern(f"[{INVISIBLE}]").sub(" ", text)
    for space in (_ESCAPED, *_SPACES):
        if space in text:
            text = text.replace(space, " ")
    for hyphen in _HYPHENS:
        if hyphen in text:
            text = text.replace(hyphen, "-")
    return text


def _close_up(match: re.Match[str]) -> str:
    """A word or figure that holds invisible characters, closed up and followed by as many spaces.

    The one case where an offset moves, by a character or two and inside one word: "10,\u200b000" read as 10 and 000
    would be a false figure.
    """
    return _pattern(f"[{INVISIBLE}]").sub("", match[0]).ljust(len(match[0]))
