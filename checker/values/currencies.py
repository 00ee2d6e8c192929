"""Whether two amounts can be of one currency though only one of them says whose it is: "40 dinars", "40 Iraqi dinars"."""

from __future__ import annotations

import re

from checker.lexicon.currencies import OF_SEVERAL, WORDS

__all__ = ["one_name"]

_WORD = re.compile(r"[^\W\d_]+")
_LONGEST_COUNTRY = 3
"""Words of the longest adjective before the name of a currency: "Hong Kong", "new Taiwan"."""


def one_name(text: str, other: str) -> bool:
    """Whether two amounts print one name of money that several countries share, and at most one of them its country."""
    ours, theirs = _named(text), _named(other)
    return ours is not None and theirs is not None and ours[0] == theirs[0] and not (ours[1] and theirs[1])


def _named(text: str) -> tuple[str, bool] | None:
    """The shared name of money that an amount prints, in the singular, and whether its country stands before it."""
    words = _WORD.findall(text.lower())
    for at, word in enumerate(words):
        if word in OF_SEVERAL:
            before = (
                " ".join(words[max(0, at - count) : at + 1]) for count in range(1, _LONGEST_COUNTRY + 1)
            )
            return word.removesuffix("s"), any(phrase in WORDS for phrase in before if " " in phrase)
    return None
