"""Patterns of the lexicon's cues, compiled when one is first needed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from checker.lexicon.cues import Patterns

__all__ = ["matches", "pattern"]


@cache
def pattern(source: str) -> re.Pattern[str]:
    """A compiled pattern."""
    return re.compile(source)


def matches(patterns: Patterns, text: str) -> Iterator[re.Match[str]]:
    """What the patterns find, each in order; one is tried only where a word stands that it needs."""
    for words, source in patterns.items():
        if any(word in text for word in words):
            yield from pattern(source).finditer(text)
