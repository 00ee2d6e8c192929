"""The words around a place in a text, a bounded few of them."""

from __future__ import annotations

import re

from checker.patterns import pattern

__all__ = ["BETWEEN_WORDS", "SEPARATOR", "Word", "Words", "left_words", "next_word", "next_words"]

SEPARATOR = r"(?:[ \t]++\n?+[ \t]*+|\n[ \t]*+|-)"
"""What stands between two words of one phrase: spaces (blanked markup leaves several), a line break, a hyphen."""
BETWEEN_WORDS = " \n\t-"
"""What a separator begins with."""
_WORD = r"([^\W\d_]++(?:['’.-](?:(?<=['’])s|(?<=\.)(?:[A-Za-z]\.)++|(?:(?<=[A-Z]-)|(?<=ovid-))[0-9]{1,2}(?!\w)))?+)"
"""Letters; with a possessive s, the full stops of an acronym, or the number of a name ("COVID-19")."""
_GAP = rf"(?: |{SEPARATOR})"
"""A separator, the commonest first."""
_NEXT = pattern(rf"{_GAP}{_WORD}(?:{_GAP}{_WORD}(?:{_GAP}{_WORD}(?:{_GAP}{_WORD}(?:{_GAP}{_WORD})?)?)?)?")
Word = re.Match[str]
Words = re.Match[str]
next_word = pattern(rf"{_GAP}{_WORD}").match
"""`next_word(plain, end)`: the word after `end`, as the one group of a match; punctuation stands before none."""
next_words = _NEXT.match
"""`next_words(plain, end)`: up to five words after `end`, as the groups of a match; punctuation ends them."""

_WINDOW = 56
"""How far left a figure looks: the longest hedge with a verb of change and an article before it."""


def left_words(plain: str, floor: int, start: int) -> list[str]:
    """The words before `start` in lower case, nearest last, not beyond `floor`; punctuation stays on its word."""
    window = plain[floor if floor > start - _WINDOW else start - _WINDOW : start] if start else ""
    if "\n\n" in window:
        window = window.rpartition("\n\n")[2]
    return window.lower().replace("(", " ").replace("“", " ").replace('"', " ").split()
