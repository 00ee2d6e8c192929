"""The token stream: words, numbers and marks of the sentences that are the article's own.

A hyphen, a slash or a dash without a space parts two words ("35-year-old" is 35, year, old) and stands as a mark
between them. Straight and curly apostrophes are one; a possessive ending is no part of the word but a property of
its token. Every token leads back to its place in the document's text.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property, lru_cache
from sys import intern
from typing import NamedTuple, overload

from checker.lexicon.numbers import ATTACHED
from checker.lexicon.words import CONTRACTED
from checker.model import Sentence
from checker.text.stems import FUNCTION_STEMS, stem

__all__ = ["Stream", "Token", "cut"]


class Token(NamedTuple):
    """A word, a number or a mark; `low` is the word in small letters, without a possessive ending."""

    text: str
    low: str
    start: int
    end: int
    kind: str
    """"word", "number" or "mark"."""
    owns: bool
    """Whether it has a possessive ending ("Musk's", "workers'")."""

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()


_TOKEN = re.compile(
    rf"\d++(?>(?:[.,:]\d++)*)(?>(?:{'|'.join(ATTACHED)})?)(?!\w)|\d++(?>(?:[.,:]\d++)*)"
    r"|(?>(?:[A-Za-z]\.){2,})|[^\W\d_]\w*+(?>(?:['’][^\W\d_]++)*)|[^\w\s]|_"
)
_POSSESSIVES = ("'s", "'")


def cut(plain: str, start: int, end: int) -> list[Token]:
    """The tokens of a stretch of text."""
    return [_token(match) for match in _TOKEN.finditer(plain, start, end)]


def _token(match: re.Match[str]) -> Token:
    return _made(match[0], match.start())


def _made(printed: str, start: int) -> Token:
    text, low, kind, owns = _read(printed)
    return Token(text, low, start, start + len(text), kind, owns)


@lru_cache(maxsize=1 << 14)
def _read(text: str) -> tuple[str, str, str, bool]:
    """Text, small letters, kind and whether it owns: a word that many documents print is kept in memory once."""
    first = text[0]
    if first.isdigit():
        return text, text, "number", False
    if not first.isalpha():
        return text, "'" if text == "’" else text, "mark", False
    low = text.casefold().replace("’", "'")
    owns = low.endswith("'s") and low not in CONTRACTED
    low = low[:-2] if owns else low
    return text, text if low == text else low, "word", owns


class Packed(Sequence[Token]):
    """Tokens that take little memory: each is made when it is asked for."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._printed = [intern(token.text) for token in tokens]
        self._starts = array("I", [token.start for token in tokens])

    def __len__(self) -> int:
        return len(self._printed)

    @overload
    def __getitem__(self, at: int) -> Token: ...

    @overload
    def __getitem__(self, at: slice) -> list[Token]: ...

    def __getitem__(self, at: int | slice) -> Token | list[Token]:
        if isinstance(at, slice):
            return [
                _made(text, start) for text, start in zip(self._printed[at], self._starts[at], strict=True)
            ]
        return _made(self._printed[at], self._starts[at])


class Stream:
    """The tokens of a document, sentence by sentence.

    `sentences[n]` is the n-th sentence, its tokens are `tokens[bounds[n]:bounds[n + 1]]`.
    """

    def __init__(self, plain: str, sentences: Sequence[Sentence]) -> None:
        self.sentences = sentences
        tokens: list[Token] = []
        self.bounds = [0]
        for sentence in sentences:
            tokens += cut(plain, sentence.start, sentence.end)
            self.bounds.append(len(tokens))
        self.tokens: Sequence[Token] = tokens

    def pack(self) -> None:
        """Take less memory, and more time whenever a token is asked for."""
        self.tokens = Packed(self.tokens)
        self.__dict__.pop("starts", None)

    @cached_property
    def starts(self) -> list[int]:
        """Where the tokens begin."""
        return [token.start for token in self.tokens]

    def sentence_of(self, token: int) -> int:
        """The number of the sentence that holds a token."""
        return bisect_right(self.bounds, token) - 1

    def of_sentence(self, number: int) -> Sequence[Token]:
        """The tokens of a sentence."""
        return self.tokens[self.bounds[number] : self.bounds[number + 1]]

    def within(self, start: int, end: int) -> tuple[int, int]:
        """First token and the one after the last of those that meet a span of the text."""
        first = bisect_right(self.starts, start) - 1
        if first < 0 or self.tokens[first].end <= start:
            first += 1
        return first, max(first, bisect_left(self.starts, end))

    @cached_property
    def stems(self) -> list[str]:
        """The stem of every token; "" for marks."""
        return ["" if token.kind == "mark" else stem(token.low) for token in self.tokens]

    @cached_property
    def stems_by_sentence(self) -> list[frozenset[str]]:
        """The stems of each sentence, without function words."""
        return [
            frozenset(self.stems[first:last]) - FUNCTION_STEMS
            for first, last in zip(self.bounds, self.bounds[1:], strict=False)
        ]
