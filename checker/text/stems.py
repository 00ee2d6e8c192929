"""Stems: what forms of one word have in common (Snowball's English stemmer, Porter 2001)."""

from __future__ import annotations

from functools import lru_cache

import Stemmer

from checker.lexicon.words import FUNCTION_WORDS

__all__ = ["FUNCTION_STEMS", "stem"]

_ENGLISH = Stemmer.Stemmer("english", maxCacheSize=0)


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """The stem of a word in small letters: "investments" and "investing" are "invest"; a figure is its own."""
    found: str = word if word[:1].isdigit() else _ENGLISH.stemWord(word)
    return found


FUNCTION_STEMS = frozenset(map(stem, FUNCTION_WORDS)) | {""}
"""The stems of words that every text has."""
