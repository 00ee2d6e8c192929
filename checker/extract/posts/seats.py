"""Posts that no title names: seats on a board, and who founded what."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.extract import speakers
from checker.extract.posts.line import Line, PostFound
from checker.extract.posts.phrases import left_of, right_of
from checker.extract.posts.verbs import Verb, board_verb, is_doubted, organization_of, subject_of
from checker.lexicon.names import CALENDAR
from checker.model import Post, Span

__all__ = ["foundings", "seats"]

_BOARD = re.compile(r"\b[Bb]oard\b")
_FOUNDED = re.compile(r"\b(?:[Cc]o-?)?[Ff]ounded\b")


def seats(line: Line) -> Iterator[PostFound]:
    """Seats on a board: "Roe will remain on the Acme board of directors"."""
    for at in line.where(_BOARD, "oard"):
        words = line.words
        left = left_of(line, at)
        verb = board_verb(line, left.first - 1) if 0 < left.first < at else None
        if verb is None or is_doubted(line, verb):
            continue
        last = at + 2 if [w.lower for w in words.between(at + 1, at + 3)] == ["of", "directors"] else at
        holder = subject_of(line, verb)
        organization = left.organization or right_of(line, last).organization
        organization = organization or organization_of(line, left, verb, holder)
        post = Post("board member", verb.status, holder, organization)
        yield PostFound(words[at].start, words[last].end, post)


def foundings(line: Line) -> Iterator[PostFound]:
    """Who founded what: "Acme, founded in 1999 by Jane Roe", "Jane Roe founded Acme"."""
    for at in line.where(_FOUNDED, "ounded"):
        words = line.words
        following = [word.lower for word in words.between(at + 1, at + 6)]
        body: Span | None
        if "by" in following:
            first = at + 2 + following.index("by")
            founders, body = list(_listed(line, first)), _founded_body(line, at)
        else:
            founder = _founder(line, at)
            founders = [founder] if founder else []
            body = line.span(line.name_starting(at + 1)) if founder else None
        together = len(founders) > 1 or words[at].lower != "founded"
        for founder in founders:
            post = Post("co-founder" if together else "founder", "incumbent", founder, body)
            yield PostFound(words[at].start, words[at].end, post)


def _founder(line: Line, at: int) -> Span | None:
    """The subject of "founded" where a name follows it: "Jane Roe | founded | Acme"."""
    words = line.words
    if at + 1 >= len(words) or not words[at + 1].is_capital or words[at + 1].lower in CALENDAR:
        return None
    return subject_of(line, Verb("incumbent", at, None, ""))


def _listed(line: Line, at: int) -> Iterator[Span]:
    """The persons in a list of names that begins at `at`: "Jane Roe and John Doe"."""
    words = line.words
    while at < len(words) and words[at].is_capital:
        run = line.name_starting(at)
        span = line.span(line.person(run))
        if run is None or span is None:
            return
        yield span
        at = run.last + 1
        if at < len(words) and words[at].text == "," and at + 1 < len(words) and words[at + 1].lower == "and":
            at += 1
        if at >= len(words) or words[at].lower not in ("and", ","):
            return
        at += 1


def _founded_body(line: Line, at: int) -> Span | None:
    """The organisation that was founded: the subject of "was founded", or what "founded" is apposed to."""
    words = line.words
    before = words[at - 1].lower if at else ""
    if before in ("was", "is", "were", "been"):
        speaker = speakers.before(words, at)
        if speaker is None or speaker.kind != "name":
            return None
        return Span(speaker.start, speaker.end)
    here = at - 1
    while here > 0 and at - here < 12 and not words[here].is_capital and words[here].text not in ",;:":
        here -= 1
    if here > 0 and words[here].text == "," and words[here - 1].is_capital:
        return line.span(line.name_ending(here - 1))
    following = words[here + 1].lower if here >= 0 and here + 1 < at else ""
    if here < 0 or not words[here].is_capital or following not in ("is", "was"):
        return None
    return line.span(line.name_ending(here))
