"""Where an advertisement begins, and that it ends where its call to action ends, in mid-line too."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from checker.lexicon import cues
from checker.sections.patterns import matches, pattern
from checker.sections.units import Unit, ends_sentence, shape

__all__ = ["Advertisement", "advertisements"]

_SHORT = 160
_CLOSERS = '.!?”"’'
"""What stands before the sentence that opens an advertisement."""
_WINDOW = 10
"""Paragraphs that an advertisement may have."""

_REACH = 1500
"""Code points that an advertisement inside a paragraph may have."""


class Advertisement(NamedTuple):
    """A stretch of the text, from paragraph to paragraph or ending inside one."""

    start: int
    end: int
    reason: str


def advertisements(units: Sequence[Unit], plain: str) -> list[Advertisement]:
    """The advertisements of a text, in order."""
    calls = [word for word in cues.CALL_WORDS if word in plain]  # most texts have none of them anywhere
    found: list[Advertisement] = []
    at = 0
    while at < len(units):
        ads, at = _at(units, at, calls)
        found += ads
    return found


def _at(units: Sequence[Unit], at: int, calls: Sequence[str]) -> tuple[list[Advertisement], int]:
    """The advertisements that begin in a paragraph, and the index of the paragraph to go on with."""
    unit = units[at]
    if (
        len(unit.text) <= 300
        and unit.text.startswith(cues.PLUG_WORDS)
        and pattern(cues.PLUG).match(unit.text)
    ):
        return [Advertisement(unit.start, unit.end, "an appeal to subscribe or follow")], at + 1
    opening = _opening(unit.text)
    if opening is not None:
        ad, after = _window(units, at, opening, calls)
        if ad:
            return [ad], after
    return _inside(unit, calls), at + 1


def _opening(text: str) -> int | None:
    """Where in a paragraph the label or the offer of an advertisement stands with which the paragraph ends."""
    cried = text.endswith("!")
    if not cried and ends_sentence(text):
        return None
    if len(text) <= _SHORT:
        return 0 if _opens(text) else None
    if cried:
        return None
    for start in range(len(text) - _SHORT + 1, len(text)):
        begins = "A" <= text[start] <= "Z" and text[start - 2 : start].removesuffix(" ")[-1] in _CLOSERS
        if begins and _opens(text[start:]):
            return start
    return None


def _opens(text: str) -> bool:
    """True for a short line that opens an advertisement: its label or its offer."""
    if _is_label(text) or _offers(text):
        return True
    return "vent" in text and bool(pattern(cues.EVENT_LABEL + r"(?=$|[A-Z]| [A-Z])").match(text))


def _is_label(text: str) -> bool:
    low = text.casefold().rstrip(":.")
    return low in cues.AD_LABELS or (len(low) <= 60 and low.startswith(cues.AD_OPENINGS))


def _offers(text: str) -> bool:
    return text.startswith(cues.OFFER_WORDS) and any(
        match.start() == 0 for match in matches(cues.OFFERS, text)
    )


def _window(
    units: Sequence[Unit], at: int, opening: int, calls: Sequence[str]
) -> tuple[Advertisement | None, int]:
    """The advertisement that a label or an offer opens: up to its call to action, or as far as it sounds like one."""
    start = units[at].start + opening
    first = units[at].text[opening:]
    lines = {shape(first)}
    said = [first]
    for index in range(at, min(len(units), at + _WINDOW)):
        text = units[index].text if index > at else first
        call = _call(text[: 2 * _SHORT], calls)
        if call and _closes(text, call, lines):
            begin = units[index].start + (opening if index == at else 0)
            return Advertisement(start, begin + call.end(), _reason(call[0])), index + 1
        if index > at:
            if not _sounds_like_one(text, lines):
                break
            lines.add(shape(text))
            said.append(text)
    if _is_label(first):
        reason = f"marked “{first.rstrip(':.')}”"
    elif len(said) > 1 and not opening and _sells(said):
        reason = "an offer of tickets or subscriptions"
    else:
        return None, at + 1
    last = at + len(said) - 1
    return Advertisement(start, units[last].end, reason), last + 1


def _sells(said: Sequence[str]) -> bool:
    """True when paragraphs offer something, and name what is sold."""
    offered = any(True for text in said for _ in matches(cues.OFFERS, text))
    return offered and bool(pattern(cues.SOLD).search(" ".join(said)))


def _closes(text: str, call: re.Match[str], lines: set[str]) -> bool:
    """True for a call near the start of a paragraph, without a sentence of the story before it."""
    before = text[: call.start()]
    return len(before) <= _SHORT and (". " not in before or _sounds_like_one(before, lines))


def _sounds_like_one(text: str, lines: set[str]) -> bool:
    """True for a paragraph that can stand inside an advertisement: an offer, a slogan, a place and day, a repeat."""
    if shape(text) in lines or _offers(text):
        return True
    if len(text) > 400:
        return False
    if " | " in text and len(text) <= 80:
        return True
    sentences = [part for part in re.split(r"(?<=[.!?])\s+", text) if part]
    urging = sum(part.split(None, 1)[0] in cues.SLOGAN_WORDS for part in sentences)
    return urging * 2 >= len(sentences)


def _call(text: str, calls: Sequence[str]) -> re.Match[str] | None:
    """The first call to action in a line after a label or an offer, in capitals or in small letters."""
    found = min(matches(cues.CALLS, text), key=_start, default=None) if _may_call(text, calls) else None
    if found or not any(map(text.__contains__, cues.LOOSE_WORDS)):
        return found
    return pattern(cues.LOOSE_CALL).search(text)


def _may_call(text: str, calls: Sequence[str]) -> bool:
    """True for a text with one of the words of a call to action in capitals, which show something there."""
    return bool(calls) and any(word in text for word in calls) and not _shouts(text)


def _shouts(text: str) -> bool:
    """True for a long line mostly in capitals: there a call to action in capitals shows nothing."""
    return len(text) > 60 and sum(map(str.isupper, text)) > 0.5 * sum(map(str.isalpha, text))


def _inside(unit: Unit, calls: Sequence[str]) -> list[Advertisement]:
    """The advertisements that begin and end in one paragraph."""
    found: list[Advertisement] = []
    text, done = unit.text, 0
    glued = next(filter(text.startswith, cues.GLUED_LABELS)) if text.startswith(cues.GLUED_LABELS) else ""
    if glued and text[len(glued) : len(glued) + 1].isupper() and not _shouts(text):
        done = len(glued)
        found.append(Advertisement(unit.start, unit.start + done, f"marked “{glued}”"))
    if not _may_call(text, calls):
        return found
    for call in sorted(matches(cues.CALLS, text), key=_start):
        begin = _offer_before(text, max(done, call.start() - _REACH), call.start())
        if begin is not None:
            done = call.end()
            found.append(Advertisement(unit.start + begin, unit.start + done, _reason(call[0])))
    return found


def _offer_before(text: str, start: int, call: int) -> int | None:
    """Where between two offsets the advertisement begins that its call to action ends; None when that is prose."""
    before = text[start:call]
    if not before.strip() and start == 0:
        return 0
    for match in sorted(matches(cues.OFFERS, before), key=_start):
        label = pattern(cues.EVENT_LABEL + r" ?\Z").search(before[max(0, match.start() - 80) : match.start()])
        begin = match.start() - (len(label[0]) if label else 0)
        if not before[:begin].strip() or before[:begin].rstrip()[-1] in '.!?”"’|':
            return start + begin + len(before[begin:]) - len(before[begin:].lstrip())
    return 0 if call <= 60 and " | " in text[:call] else None


def _start(match: re.Match[str]) -> int:
    return match.start()


def _reason(call: str) -> str:
    return f"an advertisement, up to its call “{call.strip()}”"
