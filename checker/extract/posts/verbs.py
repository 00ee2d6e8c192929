"""The verb that leads to a title ("will step down as | CEO"), its subject, and the organisation it names."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import product
from typing import NamedTuple

from checker.extract import speakers
from checker.extract.posts.line import Line
from checker.extract.posts.phrases import Left, is_object
from checker.kinds import Status
from checker.lexicon.abbreviations import OPENERS
from checker.lexicon.names import CALENDAR
from checker.lexicon.posts import (
    BOARD_VERBS,
    COPULAS,
    DOUBTS,
    HIRING,
    JOINING,
    NAMING,
    POST_NOUNS,
    SUCCEEDING,
    VERBS,
)
from checker.lexicon.titles import SKIPPED
from checker.lexicon.words import SINGULAR_FINITE
from checker.model import Span
from checker.text.words import Run, Words, run_ending

__all__ = [
    "PASSIVE",
    "Verb",
    "before_verb",
    "board_verb",
    "is_doubted",
    "leading_verb",
    "organization_of",
    "subject_of",
]

_LONGEST_PHRASE = 4
_REACH = 60
"""Words before a verb in which what it depends on is looked for."""


PASSIVE = "replaced by"
"""The word of a verb whose object comes and whose subject goes: "was replaced by Jane Roe as"."""


class Verb(NamedTuple):
    """The verb that leads to a title."""

    status: Status
    first: int
    """Index of its first word."""
    object: Run | None
    word: str


@cache
def _statuses(board: bool) -> dict[str, Status]:
    """Phrase -> the status that it gives to the post after it."""
    table = BOARD_VERBS if board else VERBS
    return {phrase: status for status, lines in table.items() for line in lines for phrase in _phrases(line)}


def _phrases(line: str) -> Iterator[str]:
    """The phrases that a line of the table stands for: every form of each word, with and without what may be missing."""
    choices = [[*word.strip("[]").split("/"), *([""] if word[0] == "[" else [])] for word in line.split()]
    for words in product(*choices):
        yield " ".join(word for word in words if word)


def _phrase_ending(words: Words, last: int, board: bool) -> tuple[Status, int] | None:
    """The status that the longest phrase ending at `last` gives, and its number of words."""
    lowers = [word.lower for word in words.between(last - _LONGEST_PHRASE + 1, last + 1)]
    for first in range(len(lowers)):
        status = _statuses(board).get(" ".join(lowers[first:]))
        if status:
            return status, len(lowers) - first
    return None


def leading_verb(line: Line, left: Left) -> Verb | None:
    """The verb that leads to the title's phrase, if one does."""
    words = line.words
    at = left.first - 1
    if at < 0:
        return None
    if words[at].lower in ("of", "as") and at > 0 and words[at - 1].lower in POST_NOUNS:
        at -= 2
        while at >= 0 and words[at].lower in SKIPPED and words[at].lower not in ("up", "into", "on"):
            at -= 1
        return _match(line, at, 0, None)
    if words[at].lower == "as":
        return _as_verb(line, at - 1)
    if words[at].is_capital and words[at].lower not in OPENERS:
        run = run_ending(words, at)
        return _match(line, run.first - 1, 0, run) if is_object(line, run.first) else None
    if words[at].lower == "be" or words[at].lower in COPULAS or words[at].lower in NAMING:
        return _match(line, at, 0, None)
    if words[at].text.endswith("ly") or words[at].lower in ("also", "now", "not"):
        return _match(line, at - 1, 0, None) if words[at - 1].lower in COPULAS and at > 0 else None
    return None


def _as_verb(line: Line, at: int) -> Verb | None:
    """The verb before "as": "stepped down on Monday | as", "named Jane Roe | as"."""
    words = line.words
    if at < 0:
        return None
    if words[at].is_capital and words[at].lower not in CALENDAR:
        run = run_ending(words, at)
        if run.first > 1 and words[run.first - 1].lower == "by" and words[run.first - 2].lower in SUCCEEDING:
            return Verb("incoming", run.first - 2, run, PASSIVE)  # "was replaced by Jane Roe | as"
        verb = _match(line, run.first - 1, 0, run)
        if verb and verb.status == "incoming":
            return verb
        joined = run.first > 0 and words[run.first - 1].lower in ("and", ",")
        earlier = words.between(run.first - _REACH, run.first)
        if joined and any(word.lower in NAMING for word in earlier):
            return Verb("incoming", run.first, run, "named")
    return _match(line, at, 5, None)


def _match(line: Line, at: int, slack: int, named: Run | None) -> Verb | None:
    """The verb whose last word is at `at`, or up to `slack` words before it."""
    words = line.words
    for last in range(at, max(-1, at - slack - 1), -1):
        if last < at and words[last + 1].text in ",;:—":
            return None
        found = _phrase_ending(words, last, board=False)
        if found:
            status, count = found
            return Verb(status, last - count + 1, named, words[last].lower)
    return None


def is_doubted(line: Line, verb: Verb) -> bool:
    """Whether the verb leaves open whether anybody holds the post: "may become", "is not"."""
    around = line.words.between(max(0, verb.first - 2), verb.first + 3)
    return any(word.lower in DOUBTS or word.lower.endswith(("n't", "n’t")) for word in around)


def subject_of(line: Line, verb: Verb) -> Span | None:
    """The subject of a verb, or its object where it names somebody: "Acme named Jane Roe | CEO"."""
    if verb.object and (verb.word in HIRING or verb.word == PASSIVE):
        return line.span(line.person(verb.object))
    return before_verb(line, verb)


def before_verb(line: Line, verb: Verb) -> Span | None:
    """The person before a verb."""
    words = line.words
    speaker = speakers.before(words, verb.first)
    if speaker is None:
        return _relative_subject(line, verb.first) or _finite_subject(line, verb.first)
    if speaker.kind in ("role", "group") and words[verb.first - 1].text == ",":
        return _inner_apposition(line, verb.first - 2)
    if speaker.kind != "name":
        return None
    first = words.index_at(speaker.start)
    if first > 0 and words[first - 1].lower == "by":
        return None
    run = Run(line.words.index_at(speaker.start), line.words.index_at(speaker.end) - 1)
    return line.span(line.person(run))


def _relative_subject(line: Line, before: int) -> Span | None:
    """The name that "who" stands for, whose clause the verb goes on with: "Roe, who founded Acme and | remains its CEO"."""
    words = line.words
    if words[before - 1].lower != "and":
        return None
    for at in range(before - 2, max(0, before - _CLAUSE), -1):
        if words[at].lower == "who":
            speaker = speakers.before(words, at + 1)
            return (
                line.span(line.person(line.run_of(speaker))) if speaker and speaker.kind == "name" else None
            )
        if words[at].text in ",;—":
            return None
    return None


_CLAUSE = 14
"""Words between "who" and a second verb of its clause."""


def _inner_apposition(line: Line, at: int) -> Span | None:
    """The name between commas after a noun: "its president, | Jane Roe, | will"."""
    run = line.name_ending(at) if line.words[at].is_capital else None
    return line.span(line.person(run)) if run and line.words[run.first - 1].text == "," else None


def _finite_subject(line: Line, before: int) -> Span | None:
    """The only name before a finite verb to the left: "Roe will keep a link by | remaining on the board"."""
    words = line.words
    found = set()
    for at in range(max(1, before - _REACH), before):
        if words[at].lower in SINGULAR_FINITE and words[at - 1].is_capital:
            if words[at - 1].lower in OPENERS:
                return None
            found.add(line.span(line.person(line.name_ending(at - 1))))
    return found.pop() if len(found) == 1 else None


def organization_of(line: Line, left: Left, verb: Verb, holder: Span | None) -> Span | None:
    """The organisation that names somebody, or announces a change: "Acme named Jane Roe CEO"."""
    words = line.words
    if verb.object and verb.word in JOINING:
        return line.span(verb.object)
    if verb.object and verb.word in HIRING:
        speaker = speakers.before(words, verb.first)
    else:
        near = range(max(1, verb.first - _REACH), verb.first)
        announced = [i for i in near if words[i].lower in ("announced", "announces")]
        speaker = speakers.before(words, announced[-1]) if announced and not left.open else None
    if speaker is None or speaker.kind != "name":
        return None
    return None if (speaker.start, speaker.end) == holder else Span(speaker.start, speaker.end)


def board_verb(line: Line, last: int) -> Verb | None:
    """The verb, whose last word is at `last`, that leads to a seat on a board: "joins | the board"."""
    named = None
    if last > 1 and line.words[last].lower == "to" and line.words[last - 1].is_capital:
        named = run_ending(line.words, last - 1)
        verb = named.first - 1
        if verb >= 0 and line.words[verb].lower in NAMING:
            return Verb("incoming", verb, named, line.words[verb].lower)
    found = _phrase_ending(line.words, last, board=True)
    if found:
        status, count = found
        return Verb(status, last - count + 1, None, line.words[last].lower)
    return None
