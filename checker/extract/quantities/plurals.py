"""Singular and plural of English nouns, by ending and by table."""

from __future__ import annotations

from functools import lru_cache

from checker.lexicon import nouns

__all__ = ["is_plural", "singular"]


@lru_cache(maxsize=4096)
def singular(word: str) -> str:
    """The word in the singular, in lower case; unchanged when it is no plural."""
    lower = word.lower()
    if lower.endswith(("'s", "’s")):
        return lower[:-2]
    if lower in nouns.IRREGULAR:
        return nouns.IRREGULAR[lower]
    if ending := _irregular_end(lower):
        return lower.removesuffix(ending) + nouns.IRREGULAR[ending]
    if lower[-1] != "s":
        return lower[:-2] + "an" if _ends_in_men(lower) else lower
    if len(lower) < 4 or lower in nouns.NOT_PLURAL or lower.endswith(("ss", "us", "sis")):
        return lower[:-1] if lower in nouns.SHORT_PLURALS else lower
    if lower[:-1] in nouns.IN_E or lower.endswith(nouns.COMPOUNDS_IN_E):
        return lower[:-1]
    if lower.endswith("ies") and len(lower) > 4:
        return lower[:-3] + "y"
    if lower.endswith("ves") and lower[:-3] in nouns.IN_F:
        return lower[:-3] + "f"
    return lower[:-2] if lower.endswith(nouns.SIBILANT) else lower[:-1]


@lru_cache(maxsize=4096)
def is_plural(word: str) -> bool:
    """Whether the word looks like a plural noun."""
    lower = word.lower()
    if lower in nouns.IRREGULAR or _ends_in_men(lower) or _irregular_end(lower):
        return True
    return lower.endswith("s") and singular(lower) != lower and lower[-2:-1] not in ("'", "’", " ")


def _irregular_end(lower: str) -> str | None:
    """The irregular plural that a compound ends with: "grandchildren", "congresswomen", "housewives"."""
    return next((ending for ending in nouns.COMPOUNDED if lower.endswith(ending)), None)


def _ends_in_men(lower: str) -> bool:
    """Words like "gunmen" and "policemen"; "specimen" is none."""
    return lower.endswith("men") and len(lower) > 5 and not lower.endswith(("cimen", "gimen", "omen", "umen"))
