"""Titles of posts in a sentence: where they stand, which go together, and their normal forms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from checker.extract.posts.line import Line
from checker.lexicon.posts import (
    ANCHORS,
    BEGINNINGS,
    HEADS,
    INITIALS,
    NORMAL_FORMS,
    OWN_NAMES,
    QUALIFIERS,
    RANKS,
    SERVICES,
    TITLES,
)
from checker.lexicon.reporting import REPORTING_VERBS
from checker.lexicon.titles import VERBS_BEFORE
from checker.lexicon.words import FUNCTION_WORDS, MODALS, PERSONAL, POSSESSIVES
from checker.model import Sentence
from checker.text.sentences import Paragraphs
from checker.text.words import Word, is_possessive, run_starting

__all__ = ["Title", "chains", "with_titles"]

_LONGEST_CHAIN = 6
"""Titles that one person is said to hold at once."""


class Title(NamedTuple):
    """A title: its place, its words' indices, and its normal form."""

    start: int
    end: int
    first: int
    last: int
    name: str


class _Printed(NamedTuple):
    """Where a title is printed, and whether it is the head of something."""

    start: int
    end: int
    is_head: bool


def with_titles(plain: str, paragraphs: Paragraphs) -> Iterator[Sentence]:
    """The sentences that may hold a title; other paragraphs are not cut into sentences."""
    done = -1
    for _, start, end in _anchors().find_matches_as_indexes(plain):
        if start < done or _is_inside_word(plain, start, end):
            continue
        if plain[start:end].lower() in _HEADS and not _beside_a_name(plain, start, end):
            continue
        sentence = paragraphs.sentence_around(start)
        if sentence:
            done = sentence.end
            yield sentence


_HEADS = frozenset(HEADS)
_NAME_AFTER = re.compile(r",?\s+[A-Z]|\s+(?:of|at|for|in)\s")


def _beside_a_name(plain: str, start: int, end: int) -> bool:
    """Whether a name may stand beside a title that is none without one."""
    return _NAME_AFTER.match(plain, end) is not None or plain.rfind(",", max(0, start - 60), start) >= 0


def _is_inside_word(plain: str, start: int, end: int) -> bool:
    return (start > 0 and plain[start - 1].isalpha()) or plain[end : end + 1].isalpha()


@cache
def _anchors() -> AhoCorasick:
    from ahocorasick_rs import AhoCorasick, MatchKind

    words = [*ANCHORS, *(word.capitalize() for word in ANCHORS if word.islower())]
    return AhoCorasick(words, matchkind=MatchKind.LeftmostLongest)


_INITIALS = re.compile(r"(?:[Ee]x-|[Tt]hen-|co-)?(C[A-Z]{2,3})\b")
_TITLES = {word: [re.compile(title, re.ASCII) for title in titles] for word, titles in TITLES.items()}


@cache
def _beginnings() -> AhoCorasick:
    from ahocorasick_rs import AhoCorasick, MatchKind

    return AhoCorasick(sorted(set(BEGINNINGS)), matchkind=MatchKind.LeftmostLongest)


def _printed(plain: str, start: int, end: int) -> Iterator[_Printed]:
    """Where titles stand in a stretch, which is read only for titles whose word it has, and only where one begins."""
    lower = plain[start:end].replace("İ", "I").lower()  # the one letter that is longer in lower case
    titles = [title for word, titles in _TITLES.items() if word in lower for title in titles]
    done = 0
    for _, offset, _ in _beginnings().find_matches_as_indexes(lower):
        if offset < done or _goes_on(plain, start + offset):
            continue
        initials = _INITIALS.match(plain, start + offset, end)
        if initials and initials[1] in INITIALS:
            done = initials.end() - start
            yield _Printed(*initials.span(), False)
        elif match := next(filter(None, (title.match(lower, offset) for title in titles)), None):
            done = match.end()
            yield _Printed(start + offset, start + done, match.lastgroup == "head")


def _goes_on(plain: str, at: int) -> bool:
    """Whether what begins at a place goes on with the word before it."""
    return at > 0 and (plain[at - 1].isalnum() or plain[at - 1] in "_-")


def chains(line: Line) -> Iterator[list[Title]]:
    """The titles of the sentence, those joined by "and" or a comma together: "founder and CEO"."""
    chain: list[Title] = []
    for title in _titles(line):
        if chain and (len(chain) == _LONGEST_CHAIN or not _joined(line, chain[-1], title)):
            yield chain
            chain = []
        chain.append(title)
    if chain:
        yield chain


def _titles(line: Line) -> Iterator[Title]:
    for start, end, is_head in _printed(line.plain, line.sentence.start, line.sentence.end):
        first = line.words.index_at(start)
        last = line.words.index_at(end) - 1
        if first <= last and is_head and line.words[last].is_capital:
            yield _head(line, start, first, last)
            continue
        if _in_brackets(line, first, last):
            continue
        if first <= last and not is_possessive(line.words[last]):
            if line.words[last].lower in OWN_NAMES and line.words[last].text != line.words[last].text.upper():
                first = _with_modifiers(line, first)
            if first > 1 and line.words[first - 2].lower in RANKS and line.words[first - 1].lower in SERVICES:
                first -= 1  # "Deputy | Police | Chief Jane Roe"
            if first and line.words[first - 1].lower in RANKS:
                first -= 1
            start = min(start, line.words[first].start)
            yield Title(start, end, first, last, _normal(line.plain[start:end]))


def _with_modifiers(line: Line, first: int) -> int:
    """Index of the first of the small words before a title that belong to it: "harbour | master"."""
    words, at = line.words, first
    while at > 0 and first - at < _MOST_MODIFIERS and _modifies(words[at - 1]):
        if at > 1 and words[at - 2].lower in _BEFORE_VERB:
            break  # "to | press Senator Jane Roe"
        at -= 1
    return at


_BEFORE_VERB = MODALS | PERSONAL | {"to"}


_MOST_MODIFIERS = 2


def _modifies(word: Word) -> bool:
    """Whether a word before a title can be a part of it: no verb, no qualifier, no name."""
    return (
        word.text.isalpha()
        and word.text.islower()
        and not word.text.endswith(("ed", "ing", "ly"))
        and word.lower not in FUNCTION_WORDS
        and word.lower not in REPORTING_VERBS
        and word.lower not in QUALIFIERS
        and word.lower not in VERBS_BEFORE
    )


def _in_brackets(line: Line, first: int, last: int) -> bool:
    """Whether a title is the initials of the one before it: "chief executive officer (CEO)"."""
    words = line.words
    return (
        first > 0 and words[first - 1].text == "(" and last + 1 < len(words) and words[last + 1].text == ")"
    )


def _head(line: Line, start: int, first: int, last: int) -> Title:
    """The head of a body ("head of Acme") or of a part of it ("head of AI at Acme", "its Head of Sales")."""
    words = line.words
    run = run_starting(words, last)
    following = words[run.last + 1].lower if run.last + 1 < len(words) else ""
    own = first > 0 and (words[first - 1].lower in POSSESSIVES or is_possessive(words[first - 1]))
    if following in ("at", "for") or own or (first > 1 and words[first - 2].lower in POSSESSIVES):
        end = words[run.last].end
        return Title(start, end, first, run.last, _normal(line.plain[start:end]))
    return Title(start, words[first].end, first, first, "head")


def _joined(line: Line, one: Title, other: Title) -> bool:
    between = [word.lower for word in line.words.between(one.last + 1, other.first)]
    return between in (["and"], [","], [",", "and"], ["&"], ["/"], ["-"], ["and", "a"], ["and", "the"])


@lru_cache(maxsize=4096)
def _normal(printed: str) -> str:
    """The normal form of a title: "Chief Executive Officer" and "ex-CEO" are "CEO"."""
    title = " ".join(printed.split())
    former, _, rest = title.partition("-")
    if former.lower() in ("ex", "then"):
        title = rest
    if title.isupper() or (title.startswith("co-") and title[3:].isupper()):
        return title.removeprefix("co-")
    lower = title.lower().removesuffix(" of the board")
    for chair in ("chairman", "chairwoman", "chairperson"):
        lower = lower.replace(chair, "chair")
    if lower.startswith("vice-"):
        lower = lower.replace("-", " ", 1)
    if lower.startswith("head of "):
        return "head of " + " ".join(word if word.isupper() else word.lower() for word in title.split()[2:])
    return NORMAL_FORMS.get(lower, lower)
