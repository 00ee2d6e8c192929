"""The words of one sentence, and the capitalised runs among them that are names.

What `speakers`, `posts` and `names` share: a sentence is cut into words once, and read by index.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from checker.lexicon.abbreviations import OPENERS
from checker.lexicon.companies import AND_SONS
from checker.lexicon.names import (
    CALENDAR,
    HONORIFICS,
    ORGANIZATION_NOUNS,
    ORGANIZATION_SUFFIXES,
    OWNERS_IN_RUNS,
    PARTICLES,
)
from checker.lexicon.words import SMALL_IN_TITLES

__all__ = [
    "Run",
    "Word",
    "Words",
    "has_capitals",
    "in_title_case",
    "is_possessive",
    "person_of",
    "run_ending",
    "run_starting",
    "words_of",
]

_LONGEST_RUN = 12
"""Words in the longest name that is read."""
_WORD = re.compile(r"\w++(?=\s)|[\w$]\w*+(?>(?:(?:['&/.-]++|’)\w++)*)(?:(?<=s)[’'](?!\w)|\.)?|[^\w\s]")
_OF = frozenset(("of", "for"))
_POSSESSIVES = ("’s", "'s", "s’", "s'")


class Word(NamedTuple):
    """A word or mark with its place; `lower` is without a last full stop."""

    text: str
    start: int
    end: int
    lower: str
    is_capital: bool


class Run(NamedTuple):
    """Words `first` to `last` of a sentence that make a name."""

    first: int
    last: int


class Words:
    """The words and marks of one sentence, each made when it is first asked for.

    A cue needs a handful of the words around it, so reading them all would be most of the work.
    """

    __slots__ = ("_made", "_matches")

    def __init__(self, matches: list[re.Match[str]]) -> None:
        self._matches = matches
        self._made: list[Word | None] = [None] * len(matches)

    def __len__(self) -> int:
        return len(self._matches)

    def __getitem__(self, at: int) -> Word:
        word = self._made[at]
        if word is None:
            word = self._made[at] = _word(self._matches[at])
        return word

    def __iter__(self) -> Iterator[Word]:
        return map(self.__getitem__, range(len(self._matches)))

    @property
    def begins_unread(self) -> bool:
        """Whether nobody asked for the first two words, so that what stands before them did not matter."""
        return len(self._made) > 2 and self._made[0] is self._made[1] is None

    @property
    def ends_unread(self) -> bool:
        """Whether nobody asked for the last two words, so that what stands after them did not matter."""
        return len(self._made) > 2 and self._made[-1] is self._made[-2] is None

    def between(self, first: int, end: int) -> list[Word]:
        """The words from index `first` up to `end`, which is not among them."""
        return [self[at] for at in range(max(0, first), min(end, len(self._matches)))]

    def index_at(self, offset: int) -> int:
        """Index of the first word that begins at or after the offset."""
        return bisect_left(self._matches, offset, key=_match_start)


_match_start = re.Match[str].start


def words_of(plain: str, start: int, end: int) -> Words:
    """The words and marks of a stretch; a full stop belongs to a word only in initials and acronyms."""
    return Words(list(_WORD.finditer(plain, start, end)))


def _word(match: re.Match[str]) -> Word:
    text = match[0]
    start, end = match.span()
    lower = text.lower()
    if text[-1] == "." and len(text) > 1:
        lower = lower[:-1]
        if len(text) > 2 and "." not in lower:
            text, end = text[:-1], end - 1
    if lower == text:
        return Word(text, start, end, lower, False)
    is_capital = lower[0] != text[0] or (text[0].isalpha() and _has_capital(text))
    return Word(text, start, end, lower, is_capital)


def _has_capital(text: str) -> bool:
    """Whether a capital follows a first small letter, or a small particle: iPhone, el-Sayed, d’Estaing."""
    if text[1].isupper():
        return True
    mark = text.find("-", 1, 4) if "-" in text else text.find("’", 1, 3)
    return mark > 0 and text[mark + 1 : mark + 2].isupper() and text[:mark] in PARTICLES


def is_possessive(word: Word) -> bool:
    """Whether the word ends in an apostrophe with its s."""
    return word.text.endswith(_POSSESSIVES)


def without_possessive(word: Word) -> int:
    """Where the word ends without its possessive s or apostrophe."""
    if word.text.endswith(_POSSESSIVES[:2]):
        return word.end - 2
    return word.end - 1 if word.text.endswith(_POSSESSIVES[2:]) else word.end


def run_ending(words: Words, last: int, floor: int = 0) -> Run:
    """The capitalised run that ends at `last`, with the particles, "of" and "and" that belong inside it."""
    first = last
    while first > floor and last - first < _LONGEST_RUN and words[first - 1].end >= words[first].start - 3:
        previous = words[first - 1]
        if previous.is_capital and previous.lower not in CALENDAR:
            if is_possessive(previous) and words[first].lower not in ORGANIZATION_SUFFIXES:
                break
            first -= 1
        elif _is_link(words, first - 1, last) and first - 2 >= floor:
            first -= 2
        elif previous.lower == "the" and first - 3 >= floor and _of_owner(words, first - 2):
            first -= 3
        else:
            break
    return Run(first, last)


def run_starting(words: Words, first: int) -> Run:
    """The capitalised run that begins at `first`; a possessive ends it unless a capital follows."""
    last = first
    while (
        last + 1 < len(words) and last - first < _LONGEST_RUN and words[last + 1].start <= words[last].end + 3
    ):
        following = words[last + 1]
        if following.is_capital and following.lower not in CALENDAR:
            last += 1
        elif last + 2 < len(words) and _is_link(words, last + 1, last + 2):
            last += 2
        else:
            break
    return Run(first, last)


def person_of(words: Words, run: Run) -> Run | None:
    """The run without openers and titles before a person's name; None where nothing but titles is left."""
    first, last = run
    while first < last and words[first].lower in OPENERS and not _is_article_of_name(words, first, last):
        first += 1
    cut = first
    for at in range(first, last + 1):
        if words[at].lower in HONORIFICS:
            cut = at + 1
    if first < cut < last and words[cut].lower == "of":
        cut += 2
    if cut > last:
        return None
    body = any(
        word.lower in ORGANIZATION_SUFFIXES or word.lower in ORGANIZATION_NOUNS
        for word in words.between(cut, last + 1)
    )
    return Run(first if body else cut, last)


def _is_article_of_name(words: Words, first: int, last: int) -> bool:
    """Whether a capitalised "The" belongs to the name: The Information, but not The BBC or The Acme Group."""
    return words[first].lower == "the" and (
        first > 0 or (last == first + 1 and not words[last].text.isupper())
    )


def _is_link(words: Words, at: int, last: int) -> bool:
    """Whether a small word stands inside a name: Jan van Eyck; Bank of Spain; Securities and Exchange Commission."""
    word, previous = words[at], words[at - 1] if at else None
    if (
        previous is None
        or not previous.is_capital
        or not words[at + 1].is_capital
        or previous.lower in OPENERS
    ):
        return False
    if word.lower in PARTICLES or word.text == "&":
        return True
    if word.lower in _OF:
        return previous.lower in OWNERS_IN_RUNS
    return word.lower == "and" and (
        words[last].lower in ORGANIZATION_NOUNS or words[at + 1].lower in AND_SONS
    )


def _of_owner(words: Words, at: int) -> bool:
    """Whether "of the" inside a name stands at `at`: Bank of the West."""
    return words[at].lower in _OF and words[at - 1].is_capital and words[at - 1].lower in OWNERS_IN_RUNS


_FEWEST_CAPITALS = 4
_MOST_OF_A_LINE = 0.8
_LONGEST_LINE = 300


def in_title_case(plain: str, start: int, end: int) -> bool:
    """Whether a line has capitals on nearly all its words, so that they say little: a headline.

    A line that ends with a stop is one only where all but the smallest of its many words have a capital.
    """
    if end - start > _LONGEST_LINE:
        return False
    if plain[end - 1] in '.!”"':
        words = plain[start:end].split()
        if any(word[0].islower() and word not in SMALL_IN_TITLES for word in words):
            return False
        return sum(word[0].isupper() for word in words) >= 2 * _FEWEST_CAPITALS
    return has_capitals(plain[start:end], _FEWEST_CAPITALS)


def has_capitals(line: str, fewest: int) -> bool:
    """Whether nearly all longer words of a line, and at least so many, begin with a capital."""
    words = [word for word in line.split() if word[0].isalpha() and len(word) > 3]
    return len(words) >= fewest and sum(word[0].isupper() for word in words) >= _MOST_OF_A_LINE * len(words)
