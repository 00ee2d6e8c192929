"""Where an advertisement begins, and that it ends where its call to action ends, in mid-line too."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from checker.sections import cues
from checker.sections.units import Unit, ends_sentence, shape

__all__ = ["Advertisement", "advertisements"]

_SHORT = 160
_WINDOW = 10
"""Paragraphs that an advertisement may have."""


class Advertisement(NamedTuple):
    """A stretch of the text, from paragraph to paragraph or ending inside one."""

    start: int
    end: int
    reason: str


def advertisements(units: Sequence[Unit]) -> list[Advertisement]:
    """The advertisements of a text, in order."""
    found: list[Advertisement] = []
    at = 0
    while at < len(units):
        ad, at = _at(units, at)
        if ad:
            found.append(ad)
    return found


def _at(units: Sequence[Unit], at: int) -> tuple[Advertisement | None, int]:
    """The advertisement that begins in a paragraph, if one does, and the index of the paragraph to go on with."""
    unit = units[at]
    if len(unit.text) <= 300 and cues.pattern(cues.PLUG).match(unit.text):
        return Advertisement(unit.start, unit.end, "an appeal to subscribe or follow"), at + 1
    if len(unit.text) <= _SHORT and _opens(unit.text):
        return _window(units, at)
    call = _call(unit.text)
    if call is None:
        return None, at + 1
    begin = _offer_before(unit.text, call.start())
    if begin is None:
        return None, at + 1
    return Advertisement(unit.start + begin, unit.start + call.end(), _reason(call[0])), at + 1


def _opens(text: str) -> bool:
    """True for a short line that opens an advertisement: its label or its offer."""
    if ends_sentence(text) and not text.endswith("!"):
        return False
    if cues.pattern(cues.AD_LABEL).fullmatch(text.casefold()) or cues.pattern(cues.EVENT_LABEL).match(text):
        return True
    return bool(cues.pattern(cues.OFFER).match(text))


def _window(units: Sequence[Unit], at: int) -> tuple[Advertisement | None, int]:
    """The advertisement that a label or an offer opens: up to its call to action, or as far as it sounds like one."""
    first = units[at]
    lines = {shape(first.text)}
    last = at
    offer = bool(cues.pattern(cues.OFFER).search(first.text))
    for index in range(at, min(len(units), at + _WINDOW)):
        unit = units[index]
        call = _call(unit.text[: 2 * _SHORT], loose=True)
        if call and call.start() <= _SHORT:
            return Advertisement(first.start, unit.start + call.end(), _reason(call[0])), index + 1
        if index > at:
            if not _sounds_like_one(unit.text, lines):
                break
            lines.add(shape(unit.text))
            last = index
            offer = offer or bool(cues.pattern(cues.OFFER).match(unit.text))
    labelled = cues.pattern(cues.AD_LABEL).fullmatch(first.text.casefold())
    sold = offer and cues.pattern(cues.STRONG_OFFER).search(
        " ".join(unit.text for unit in units[at : last + 1])
    )
    if labelled or sold:
        reason = f"marked “{first.text.rstrip(':.')}”" if labelled else "an offer of tickets or subscriptions"
        return Advertisement(first.start, units[last].end, reason), last + 1
    return None, at + 1


def _sounds_like_one(text: str, lines: set[str]) -> bool:
    """True for a paragraph that can stand inside an advertisement: an offer, a slogan, a place and day, a repeat."""
    if shape(text) in lines or cues.pattern(cues.OFFER).match(text):
        return True
    if len(text) > 400:
        return False
    if " | " in text and len(text) <= 80:
        return True
    sentences = [part for part in re.split(r"(?<=[.!?])\s+", text) if part]
    urging = sum(bool(cues.pattern(cues.SLOGAN).match(part)) for part in sentences)
    return urging * 2 >= len(sentences)


def _call(text: str, *, loose: bool = False) -> re.Match[str] | None:
    """The first call to action in a line."""
    found = None
    if any(word in text for word in cues.CALL_WORDS) and not _shouts(text):
        found = cues.pattern(cues.CALL).search(text)
    return found or (cues.pattern(cues.LOOSE_CALL).search(text) if loose else None)


def _shouts(text: str) -> bool:
    """True for a long line mostly in capitals: there a call to action in capitals shows nothing."""
    capitals = sum(character.isupper() for character in text)
    return len(text) > 60 and capitals > 0.5 * sum(character.isalpha() for character in text)


def _offer_before(text: str, call: int) -> int | None:
    """Where in a line the advertisement begins that its call to action ends; None when the call belongs to prose."""
    if not text[:call].strip():
        return 0
    for match in cues.pattern(cues.OFFER).finditer(text, 0, call):
        label = cues.pattern(cues.EVENT_LABEL + "$").search(text, 0, match.start()) or cues.pattern(
            rf"(?<=[.!?”\"’]) ?{cues.EVENT_LABEL} ?$"
        ).search(text[: match.start()])
        begin = label.start() if label else match.start()
        if begin == 0 or text[:begin].rstrip()[-1:] in '.!?”"’|':
            return begin + len(text[begin:]) - len(text[begin:].lstrip())
    return 0 if call <= 60 and " | " in text[:call] else None


def _reason(call: str) -> str:
    return f"an advertisement, up to its call “{call.strip()}”"
