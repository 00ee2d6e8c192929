"""The words around a figure that hedge it or say how it moved."""

from __future__ import annotations

import re
from functools import cache

from checker.extract.lexicon import hedges, trends
from checker.extract.quantities_numerals import GAP
from checker.model import Hedge, Trend

__all__ = ["hedge_after", "left_words", "read_left"]

_WINDOW = 56
_BREAK = ".,;:!?)]}”\""


def left_words(plain: str, start: int) -> list[str]:
    """The words before `start` in lower case, nearest last, as far as the clause reaches (at most seven)."""
    window = plain[max(0, start - _WINDOW) : start]
    words: list[str] = []
    for word in reversed(window.lower().replace("-", " ").split()[-7:]):
        if word[-1] in _BREAK and word not in hedges.BEFORE:
            break
        words.append(word.lstrip("([“\"'‘{"))
    words.reverse()
    return words


def read_left(words: list[str]) -> tuple[Hedge | None, Trend | None]:
    """Hedge and trend from the words before a figure."""
    words = words[:]
    hedge: Hedge | None = None
    for _ in range(3):
        found = _suffix_hedge(words)
        if found:
            count, word = found
            if hedge is None or word == "nearly":
                hedge = word
            del words[-count:]
        elif words and words[-1] in hedges.FILLERS:
            words.pop()
        else:
            break
    if words and words[-1] == "by":
        words.pop()
    trend = trends.TRENDS.get(words[-1]) if words else None
    return hedge, trend


def _suffix_hedge(words: list[str]) -> tuple[int, Hedge] | None:
    for count in (5, 4, 3, 2, 1):
        phrase = " ".join(words[-count:])
        if len(words) >= count and phrase in hedges.BEFORE:
            if " ".join(words[-count - 1 :]) in hedges.NO_HEDGE:
                return None
            return count, hedges.BEFORE[phrase]
    return None


@cache
def _after_pattern() -> re.Pattern[str]:
    words = "|".join(sorted(hedges.AFTER, key=lambda phrase: (-len(phrase), phrase)))
    return re.compile(rf"{GAP}({words})\b|\+", re.IGNORECASE)


def hedge_after(plain: str, end: int) -> Hedge | None:
    """The hedge that follows a figure: "+", "or so", "or more"."""
    found = _after_pattern().match(plain, end)
    if not found:
        return None
    return hedges.AFTER[found[1].lower()] if found[1] else "at_least"
