r"""What a rich text file holds and does not show, marked in the file itself before its words are taken out.

The control words are those of the Rich Text Format Specification 1.9.1 ("Font (Character) Formatting Properties"):
`\\v` hides, `\\cf` chooses a colour of the table, `\\fs` the size in half points.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from checker.read.unseen import HIDDEN, SMALL, SMALLEST, WHITE, is_white
from checker.sections.regions import Label

__all__ = ["KINDS", "UNSEEN", "marked"]

UNSEEN = re.compile("([\ufdd0-\ufdd2])([^\ufdd0-\ufdd3]*+)\ufdd3")
"""A stretch that is not shown, as `marked` marks it; what each first character means, `KINDS` has."""

KINDS: dict[str, Label] = {"\ufdd0": HIDDEN, "\ufdd1": WHITE, "\ufdd2": SMALL}
"""Code points that Unicode keeps out of texts (noncharacters)."""

_MAY = re.compile(rb"\\v(?![a-z0-9])|\\fs[0-4](?!\d)")
_COLOURS = re.compile(rb"\{\\colortbl([^{}]*+)\}")
_PARTS = re.compile(rb"\\(red|green|blue)(\d{1,3})")
_TOKEN = re.compile(
    rb"\\u-?\d+ ?(?:\\'[0-9a-fA-F]{2}|[^\\{}])?|\\'[0-9a-fA-F]{2}|\\([a-z]+)(-?\d{1,9})? ?|\\[^a-z]|[{}]|[^\\{}]++"
)


class _Look(NamedTuple):
    hidden: bool = False
    colour: int = 0
    size: int = 24
    behind: int = 0
    """Number of the colour behind the letters."""
    shade: int = 0
    """Number of the colour behind the paragraph."""


def marked(raw: bytes) -> bytes:
    """The file with marks around the words that nobody sees; `UNSEEN` finds them in its text."""
    table = _COLOURS.search(raw)
    white = _white(table[1]) if table else frozenset()
    if not white and not _MAY.search(raw):
        return raw
    look, row, stack, parts = _Look(), False, list[_Look](), list[bytes]()
    for token in _TOKEN.finditer(raw):
        word = token[1]
        if word is None:
            if token[0] == b"{":
                stack.append(look)
            elif token[0] == b"}":
                look = stack.pop() if stack else look
            elif (mark := _mark(look, white, row)) and token[0].strip(b"\r\n"):
                parts.append(b"{\\uc1\\u%d ?}%b{\\uc1\\u%d ?}" % (mark - 0x10000, token[0], 0xFDD3 - 0x10000))
                continue
        else:
            row = _row(word, int(token[2] or 0), row, white)
            look = _after(look, word, token[2])
        parts.append(token[0])
    return b"".join(parts)


def _white(table: bytes) -> frozenset[int]:
    """The numbers of the colours that are as good as white; number 0 is what the reader's program takes."""
    found = set()
    for number, entry in enumerate(table.split(b";")):
        said = {name: int(value) for name, value in _PARTS.findall(entry)}
        if len(said) == 3 and is_white(
            "".join(f"{min(255, said[one]):02x}" for one in (b"red", b"green", b"blue"))
        ):
            found.add(number)
    return frozenset(found)


def _after(look: _Look, word: bytes, number: bytes | None) -> _Look:
    """The look after a control word."""
    value = int(number or 0)
    match word:
        case b"v":
            return look._replace(hidden=number is None or value != 0)
        case b"cf":
            return look._replace(colour=value)
        case b"fs":
            return look._replace(size=value)
        case b"cb" | b"highlight" | b"chcbpat":
            return look._replace(behind=value)
        case b"cbpat":
            return look._replace(shade=value)
        case b"pard":
            return look._replace(shade=0)
        case b"plain":
            return _Look(shade=look.shade)
    return look


def _row(word: bytes, value: int, row: bool, white: frozenset[int]) -> bool:
    """Whether a cell of the row that is being read has a colour behind it."""
    if word in (b"trowd", b"pard"):
        return row if word == b"pard" else False
    return row or (word == b"clcbpat" and value not in white and value > 0)


def _mark(look: _Look, white: frozenset[int], row: bool) -> int:
    """The code point that says why nobody sees words of this look; 0 where they are seen, or may be."""
    if look.hidden:
        return 0xFDD0
    if look.size <= SMALLEST:
        return 0xFDD2
    shaded = row or any(number > 0 and number not in white for number in (look.behind, look.shade))
    return 0xFDD1 if look.colour in white and not shaded else 0
