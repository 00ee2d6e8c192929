"""How often something is done in a day, a week, a month or a year.

Source: Quirk et al. 1985, "A Comprehensive Grammar of the English Language", 8.64 (adverbials of definite frequency). A negative
example: "once" alone is a time in the past, "once daily" says how often.
"""

from __future__ import annotations

from collections.abc import Mapping

from checker.lexicon.numbers import ONES

__all__ = ["FREQUENCIES", "SPELLS"]

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
