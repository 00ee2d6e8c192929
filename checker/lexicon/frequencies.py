"""How often something is done in a day, a week, a month or a year, and how far a stretch of time points.

Source: Quirk et al. 1985, "A Comprehensive Grammar of the English Language", 8.64 (adverbials of definite frequency). A negative
example: "once" alone is a time in the past, "once daily" says how often. Stretches: 8.4 (adjuncts of time position); "a week" without
"later" or "ago" is a length.
"""

from __future__ import annotations

from collections.abc import Mapping

from checker.lexicon.counting import NOT_PER
from checker.lexicon.numbers import ONES

__all__ = ["DISTANT", "EVERY", "FREQUENCIES", "RECURRING", "SHIFTED", "SPELLS"]

FREQUENCIES: Mapping[str, str] = {
    "once": "1",
    "twice": "2",
    "thrice": "3",
    **{word: str(number) for word, number in ONES.items() if number},
}
"""Word -> how many times."""
SPELLS: Mapping[str, str] = {
    "day": "day",
    "daily": "day",
    "week": "week",
    "weekly": "week",
    "month": "month",
    "monthly": "month",
    "year": "year",
    "yearly": "year",
    "annually": "year",
}
"""Word -> the spell in which."""

RECURRING: Mapping[str, str] = {
    "hourly": "hour",
    "daily": "day",
    "nightly": "day",
    "weekly": "week",
    "fortnightly": "fortnight",
    "monthly": "month",
    "quarterly": "quarter",
    "yearly": "year",
    "annual": "year",
    "annually": "year",
}
"""Word that says by itself how often -> the spell."""
EVERY = frozenset("every each per".split())
"""Words before a spell that say how often."""
SHIFTED: Mapping[str, str] = {"next": "next", "last": "last", "this": "this"}
"""Word before a stretch of time -> where it lies, seen from the day of the text."""
DISTANT: Mapping[str, str] = {
    word: {"after": "later", "before": "earlier"}.get(word, word)
    for word in sorted(NOT_PER - {"old", "prior"})
}
"""Word behind "a day", "a week" -> on which side of what is told it lies."""
