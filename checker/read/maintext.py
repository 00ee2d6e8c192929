"""Which words of a page are its story: trafilatura finds the main text, and an alignment leads it back to the page."""

from __future__ import annotations

import logging
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from checker.errors import ReadError

__all__ = ["MainText", "aligned", "main_text"]

INSTALL = 'pip install "checker[web]"'

_WORD = re.compile(r"\w+")
_RUN = 4
"""Words in a row by which a paragraph of the main text is found in the page; shorter ones are found whole."""

_CANDIDATES = 8
"""Places of one run that are compared: those next after the last one found, so that repeats cost nothing."""


class MainText(NamedTuple):
    """What trafilatura takes for a page's story and for its readers' comments; empty where it finds none."""

    story: str
    comments: str


def main_text(page: str, name: str) -> MainText:
    """The story of a page, a paragraph a line, without its marks.

    `page` is the file's text, `name` what reports call it. Raises ReadError where the extra "web" is not installed.
    """
    try:
        from trafilatura import bare_extraction
    except ImportError as error:
        raise ReadError("a web page, which needs an extra to be read", place=name, remedy=INSTALL) from error
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        found = bare_extraction(page)
    except (ValueError, RecursionError, AssertionError):
        found = None
    if found is None or isinstance(found, dict):
        return MainText("", "")
    return MainText(found.text or "", found.comments or "")


def aligned(text: str, page: Sequence[tuple[int, str]]) -> Counter[int]:
    """How many words of each block of a page stand in a text that was taken from it.

    `page` has the words of the page, in small letters, each with the number of its block. The text is looked for
    paragraph by paragraph, in runs of words, each run where it goes on longest, the next place first; no word of the
    page is taken twice.
    """
    words = [word for _, word in page]
    places: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at in range(len(words)):
        places[tuple(words[at : at + _RUN])].append(at)
    short: dict[tuple[str, ...], list[int]] = defaultdict(list)
    _short_blocks(page, words, short)
    taken = bytearray(len(words))
    found: Counter[int] = Counter()
    last = 0
    for line in text.split("\n"):
        wanted = [match[0].lower() for match in _WORD.finditer(line)]
        at = 0
        while at < len(wanted):
            key = tuple(wanted[at : at + _RUN])
            candidates = places.get(key, ()) if len(key) == _RUN else short.get(key, ())
            begin, length = _longest(words, wanted, at, candidates, taken, last)
            if not length:
                at += 1
                continue
            for place in range(begin, begin + length):
                taken[place] = 1
                found[page[place][0]] += 1
            at += length
            last = begin + length
    return found


def _short_blocks(
    page: Sequence[tuple[int, str]], words: Sequence[str], short: dict[tuple[str, ...], list[int]]
) -> None:
    """The blocks of fewer words than a run."""
    start = 0
    for at in range(1, len(page) + 1):
        if at == len(page) or page[at][0] != page[start][0]:
            if at - start < _RUN:
                short[tuple(words[start:at])].append(start)
            start = at


def _longest(
    words: Sequence[str],
    wanted: Sequence[str],
    at: int,
    candidates: Sequence[int],
    taken: bytearray,
    last: int,
) -> tuple[int, int]:
    """Where the wanted words go on longest in the page, and for how many words; length 0 where they stand nowhere."""
    best = (0, 0)
    next_one = bisect_left(candidates, last)
    after, before = (
        candidates[next_one : next_one + _CANDIDATES],
        candidates[max(0, next_one - _CANDIDATES) : next_one],
    )
    for place in (*after, *reversed(before)):
        length = 0
        while (
            at + length < len(wanted)
            and place + length < len(words)
            and words[place + length] == wanted[at + length]
            and not taken[place + length]
        ):
            length += 1
        if length > best[1]:
            best = (place, length)
    return best
