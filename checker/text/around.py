"""The words around a place in a text, a bounded few of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from checker.lexicon.counting import SEPARATOR

__all__ = [
    "BETWEEN_WORDS",
    "SEPARATOR",
    "Word",
    "Words",
    "fills_line",
    "left_words",
    "next_word",
    "next_words",
    "past_gap",
    "word_before",
]

BETWEEN_WORDS = " \n\t-"
"""What a separator begins with."""
_WORD = r"([^\W\d_]++(?>(?:['’]s|\.(?>(?:[A-Za-z]\.)+)|-(?:(?<=[A-Z]-)|(?<=ovid-))[0-9]{1,2}(?!\w))?))"
"""Letters; with a possessive s, the full stops of an acronym, or the number of a name ("COVID-19")."""
_GAP = rf"(?: |{SEPARATOR})"
"""A separator, the commonest first."""
Word = re.Match[str]
next_word = re.compile(rf"{_GAP}{_WORD}").match
"""`next_word(plain, end)`: the word after `end`, as the one group of a match; punctuation stands before none."""
_MOST_WORDS = 5


class Words:
    """The words after a place in a text, with numbers from 1."""

    def __init__(self, found: Sequence[Word]) -> None:
        self._found = found

    def __getitem__(self, number: int) -> str | Any:
        """One of them; None where there are not so many."""
        return self._found[number - 1][1] if number <= len(self._found) else None

    def groups(self) -> list[str]:
        """All of them."""
        return [word[1] for word in self._found]

    def end(self, number: int) -> int:
        """Where a word ends."""
        return self._found[number - 1].end()


def next_words(plain: str, end: int, following: Word | None = None) -> Words | None:
    """Up to five words after `end`, of which the first may be known; punctuation ends them."""
    found: list[Word] = []
    word = following or next_word(plain, end)
    while word:
        found.append(word)
        word = next_word(plain, word.end()) if len(found) < _MOST_WORDS else None
    return Words(found) if found else None


def past_gap(plain: str, end: int) -> int:
    """Where the text goes on after what may separate two words; `end` where nothing does."""
    if plain[end] == "-":
        return end + 1
    while plain[end] in " \t":
        end += 1
    if plain[end] == "\n":
        end += 1
        while plain[end] in " \t":
            end += 1
    return end


def fills_line(plain: str, start: int, end: int) -> bool:
    """Whether nothing but a stretch stands on its line."""
    before = plain[max(0, start - _INDENT) : start].rstrip(" \t")
    return before[-1:] in ("", "\n") and plain[end : end + _INDENT].lstrip(" \t")[:1] in ("", "\n")


_INDENT = 4
_LOOK_BACK = 16
"""Characters before a place in which the word before it is looked for."""


def word_before(plain: str, start: int) -> tuple[str, int]:
    """The word before `start`, or that is joined to it, in lower case, and where it begins; punctuation stands after none."""
    window = plain[max(0, start - _LOOK_BACK) : start].rpartition("\n\n")[2]
    head = window[:-1] if window.endswith("-") else window.rstrip(" \t\n")
    letters = len(head)
    while letters and head[letters - 1].isalpha():
        letters -= 1
    begin = start - len(window) + letters
    return ("", start) if letters and head[letters - 1].isalnum() else (head[letters:].lower(), begin)


_WINDOW = 56
"""How far left a figure looks: the longest hedge with a verb of change and an article before it."""


def left_words(plain: str, floor: int, start: int, reach: int = _WINDOW) -> list[str]:
    """The words before `start` in lower case, nearest last, not beyond `floor`; punctuation stays on its word."""
    window = plain[max(floor, start - reach, 0) : start]
    if "\n\n" in window:
        window = window.rpartition("\n\n")[2]
    return window.lower().replace("(", " ").replace("“", " ").replace('"', " ").replace("—", " — ").split()
