"""Notices about characters: garbled ones, and ones that nobody sees."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from checker.model import Document, Notice
from checker.read.plain import INVISIBLE

__all__ = ["characters"]

_CONTINUED = "\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_LEADS = "ÃÂâãïð\ufffd"
_GARBLED = rf"Ã[\u00a0-\u00bfŸœ„]|Â[\u00a0-\u00bf]|[âã][{_CONTINUED}]{{2}}|ï[»¿½¼][{_CONTINUED}]|ð[{_CONTINUED}]{{3}}|\ufffd+"
"""What UTF-8 looks like when it was read as Windows-1252: a lead byte's letter and as many continuations as it wants
(RFC 3629), where no language writes such letters side by side; and the character that replaces what was lost."""

_NAMES = {
    "\u00ad": "soft hyphen",
    "\u200b": "zero width space",
    "\u200c": "zero width non-joiner",
    "\u200d": "zero width joiner",
    "\u2060": "word joiner",
    "\ufeff": "byte order mark",
}
"""The commonest invisible characters in an editor's words; the others are controls of direction or format."""

_JOINERS = "\u200c\u200d\u200e\u200f\u061c"
"""Joiners and marks of direction, which some scripts and emoji need."""


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)


def characters(document: Document) -> Iterator[Notice]:
    """The notices about characters: one of each kind, at the first place, with how many there are."""
    if document.text.isascii():
        return
    yield from _mojibake(document.text)
    if document.plain != document.text:  # which has spaces for them
        yield from _invisible(document.text)


def _mojibake(text: str) -> Iterator[Notice]:
    if not any(lead in text for lead in _LEADS):
        return
    found = list(_pattern(_GARBLED).finditer(text))
    if not found:
        return
    first = found[0]
    meant = _ungarbled(first[0])
    example = f"“{first[0]}”" + (f" for “{meant}”" if meant else "")
    times = "once" if len(found) == 1 else f"{len(found)} times"
    yield Notice("mojibake", f"garbled characters, {times}: {example}", first.start(), first.end())


def _ungarbled(garbled: str) -> str | None:
    """The characters that were meant, or None when they are lost or not to be seen."""
    raw = bytearray()
    for character in garbled:
        try:
            raw += character.encode("cp1252" if ord(character) > 0xFF else "latin-1")
        except UnicodeEncodeError:
            return None
    meant = raw.decode("utf-8", errors="replace")
    return meant if meant.isprintable() and "\ufffd" not in meant and meant.strip() else None


def _invisible(text: str) -> Iterator[Notice]:
    if not any(character in text for character in INVISIBLE):
        return
    found = [m.start() for m in _pattern(f"[{INVISIBLE}]").finditer(text) if not _belongs(text, m.start())]
    if not found:
        return
    kinds = dict.fromkeys(_NAMES.get(text[at], f"control U+{ord(text[at]):04X}") for at in found)
    count = "an invisible character" if len(found) == 1 else f"{len(found)} invisible characters"
    yield Notice("invisible characters", f"{count} ({', '.join(kinds)})", found[0], found[0] + 1)


def _belongs(text: str, at: int) -> bool:
    """True for a mark at the very start, and for joiners and marks of direction that a script or an emoji needs."""
    if at == 0 and text[0] == "\ufeff":
        return True
    around = text[max(0, at - 1) : at] + text[at + 1 : at + 2]
    return text[at] in _JOINERS and any(ord(one) >= 0x0590 and one not in "“”‘’–—…•\u200b" for one in around)
