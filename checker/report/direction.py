"""Which way a text runs, and which stretches of a sentence run the other way (Unicode Standard Annex 9).

A browser can find the direction by itself (`dir="auto"`), but looks through an element again with every child that is
added to it: with a long text that takes minutes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

import regex

__all__ = ["Stretch", "direction_of", "runs_left", "stretches"]

_STRONG = regex.compile(r"[\p{Bidi_Class=L}\p{Bidi_Class=R}\p{Bidi_Class=AL}]")
_RIGHT_TO_LEFT = regex.compile(r"[\p{Bidi_Class=R}\p{Bidi_Class=AL}]")
_QUOTED = regex.compile(
    r"“[^“”]*+”|[\p{Bidi_Class=R}\p{Bidi_Class=AL}](?>(?:[^\p{Bidi_Class=L}“”]*[\p{Bidi_Class=R}\p{Bidi_Class=AL}])?)"
)
"""What may run the other way in a sentence of ours: a quotation, or words of such a script with what is between."""


def direction_of(text: str) -> Literal["ltr", "rtl", ""]:
    """The direction of a text's first letter that has one; empty for a text without (UAX 9, rules P2 and P3)."""
    found = _STRONG.search(text)
    if found is None:
        return ""
    return "rtl" if _RIGHT_TO_LEFT.match(found[0]) else "ltr"


def runs_left(text: str) -> bool:
    """Whether something of the text runs from right to left."""
    return _RIGHT_TO_LEFT.search(text) is not None


class Stretch(NamedTuple):
    """A part of a sentence; `apart` where it is to be laid out by itself, so that nothing around it changes places."""

    text: str
    apart: bool


def stretches(sentence: str) -> Iterator[Stretch]:
    """The parts of a sentence in English, in order: what runs from right to left stands apart."""
    if not runs_left(sentence):
        yield Stretch(sentence, False)
        return
    at = 0
    for found in _QUOTED.finditer(sentence):
        if not runs_left(found[0]):
            continue
        yield Stretch(sentence[at : found.start()], False)
        yield Stretch(found[0], True)
        at = found.end()
    yield Stretch(sentence[at:], False)
