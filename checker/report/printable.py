r"""Text from an article as every format may show it: on one line, nothing invisible, nothing that acts.

Articles are untrusted. A control character can drive a terminal, a bidi control can show digits in another
order, a zero-width character can hide a difference; all of them appear as visible escapes (`\x1b`,
`\u202e`), so that what an editor sees is what stands in the file.
"""

from __future__ import annotations

import re
from unicodedata import category, combining, east_asian_width

__all__ = ["escape_json", "excerpt", "inert", "printable", "reach", "shorten", "visible", "width_of"]

_JOINERS = "\u200c\u200d"
"""Zero-width joiners: Persian, Indic scripts and emoji are not readable without them."""

_SPACES = re.compile(r"[ \t\n\r\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_PLAIN = frozenset("✗≈").union(
    *(
        map(chr, range(ord(first), ord(last) + 1))
        for first, last in (" \u02ff", "\u2010\u2027", "\u2030\u205e", "\u20a0\u20bf", "\u2500\u257f")
    )
)
"""What takes one column a character and needs no table: Latin letters, punctuation, currencies, our own marks."""
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_WIDE = frozenset("WF")
_ELLIPSIS = "…"
_COMMAND = re.compile(r"(?<=#)(?=#(?:\[|vso\[))", re.I)
"""Inside a command to a CI runner that may stand anywhere in a line."""


def printable(text: str) -> str:
    """The text on one line: runs of space become one space, control and format characters visible escapes."""
    if text.isprintable() and "  " not in text:
        return text
    flat = _SPACES.sub(" ", text)
    return flat if flat.isprintable() else "".join(map(_visible, flat))


def visible(text: str) -> str:
    """A stretch of a line as it is, its spaces kept; control and format characters visible escapes."""
    return text if text.isprintable() else "".join(char if char == "\t" else _visible(char) for char in text)


def inert(line: str) -> str:
    """A line as it may be printed anywhere: what is hidden visible, and nothing that a CI runner takes for a command.

    `::error::` at a line's beginning and `##[error]` or `##vso[…]` anywhere in it get a backslash (GitHub Actions,
    "Workflow commands"; Azure Pipelines, "Logging commands").
    """
    seen = line if line.isprintable() else "".join(map(_visible, line))
    bare = seen.lstrip()
    if bare.startswith("::"):
        seen = f"{seen[: len(seen) - len(bare)]}\\{bare}"
    return _COMMAND.sub(r"\\", seen) if "##" in seen else seen


def escape_json(text: str) -> str:
    """JSON text with control and format characters, and commands to CI runners, as JSON escapes.

    All of them stand inside strings only.
    """
    hidden = {char for char in set(text) if category(char) in _HIDDEN and char != "\n"}
    text = text.translate({ord(char): _json_escape(char) for char in hidden}) if hidden else text
    return text.replace("##", "#\\u0023")


def width_of(text: str) -> int:
    """The number of terminal columns that the (printable) text takes."""
    return len(text) if text.isascii() or _PLAIN.issuperset(text) else sum(map(_columns, text))


def reach(text: str, start: int, width: int) -> int:
    """How far `width` columns reach from `start`: the position after the last character that fits, one at least."""
    end = start + width if width > 1 else start + 1
    if text.isascii() or _PLAIN.issuperset(text[start:end]):
        return end if end < len(text) else len(text)
    used = 0
    for at in range(start, len(text)):
        used += _columns(text[at])
        if used > width:
            return max(at, start + 1)
    return len(text)


def shorten(text: str, width: int) -> str:
    """The text cut to at most `width` columns, at a word's end where one is near, with an ellipsis."""
    if reach(text, 0, width) == len(text):
        return text
    cut = text[: reach(text, 0, width - 1)]
    space = cut.rfind(" ")
    return (cut[:space] if space >= len(cut) * 2 // 3 else cut).rstrip() + _ELLIPSIS


def excerpt(quote: str, shown: str, longest: int) -> str:
    """At most about `longest` characters of a (printable) quote, around the value it is quoted for."""
    if len(quote) <= longest:
        return quote
    at = max(quote.find(shown), 0) if shown else 0
    begin = max(0, at + len(shown) // 2 - longest // 2)
    end = min(len(quote), begin + longest)
    begin = max(0, end - longest)
    if begin > 0:
        space = quote.find(" ", begin, max(at, begin))
        begin = space + 1 if space >= 0 else begin
    if end < len(quote):
        space = quote.rfind(" ", at + len(shown), end)
        end = space if space > begin else end
    return (_ELLIPSIS if begin else "") + quote[begin:end].strip() + (_ELLIPSIS if end < len(quote) else "")


def _visible(char: str) -> str:
    if char in _JOINERS or category(char) not in _HIDDEN:
        return char
    code = ord(char)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _json_escape(char: str) -> str:
    units = char.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))


def _columns(char: str) -> int:
    if char.isascii():
        return 1
    if combining(char) or category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(char) in _WIDE else 1
