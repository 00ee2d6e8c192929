"""Cues: the words that may credit somebody, where they stand, and what a credit is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from checker.extract import speakers
from checker.extract.speakers import Kind, Speaker
from checker.kinds import Certainty
from checker.lexicon.attribution import CLAIMS
from checker.lexicon.reporting import (
    ACCORDING,
    ACCUSING_VERBS,
    DENIALS,
    EXPECTING,
    HEARSAY,
    HEARSAY_NOUNS,
    HEARSAY_PARTICIPLES,
    OWN_COUNTS,
    OWN_VIEWS,
    PLACING_VERBS,
    POLLING_VERBS,
    PROJECTION_VERBS,
    QUOTE_ONLY,
    REPORTING_VERBS,
    REVISED,
    SPEAKING_OF,
    SURVEYS,
    TOLLS,
    VIEW_PASSIVES,
    VIEW_VERBS,
)
from checker.model import Attribution, Quotation, Sentence

__all__ = ["WINDOW", "Credit", "Cue", "credit", "cues_of", "hearsay"]

_REACH = 1000
"""Characters on either side of a cue that belong to its clause at most."""


WINDOW = 240
"""Characters on either side of a cue in which whoever it credits must stand."""


_WORDS = (
    REPORTING_VERBS
    | VIEW_VERBS
    | PROJECTION_VERBS
    | HEARSAY
    | HEARSAY_NOUNS
    | HEARSAY_PARTICIPLES
    | VIEW_PASSIVES
    | PLACING_VERBS
    | OWN_COUNTS
    | OWN_VIEWS
    | SURVEYS
    | SPEAKING_OF
    | EXPECTING
    | ACCUSING_VERBS
    | CLAIMS
    | TOLLS
    | REVISED
    | POLLING_VERBS
    | frozenset(ACCORDING)
) - QUOTE_ONLY


_VIEWS = VIEW_VERBS | PROJECTION_VERBS | DENIALS
"""Verbs that mark what is credited as a view."""


class Credit(NamedTuple):
    """An attribution as its sentence prints it, with what kind of source it credits."""

    attribution: Attribution
    kind: Kind | None
    """None where nobody is credited."""
    in_quotes: bool = False
    """Whether it governs nothing but a quotation, which has an attribution of its own."""
    speaker: Speaker | None = None
    """Where whoever it credits stands."""


def hearsay(start: int, end: int) -> Credit:
    """A stretch that is hearsay and credits nobody."""
    return Credit(Attribution(start, end, "hedged", None, False), None)


class Cue(NamedTuple):
    """A word that may credit somebody, in its sentence."""

    word: str
    start: int
    end: int
    floor: int
    ceiling: int


@cache
def _automaton() -> tuple[AhoCorasick, list[str]]:
    """The words that may credit somebody, as one matcher, and in lower case."""
    from ahocorasick_rs import AhoCorasick, MatchKind

    words = sorted(_WORDS | {word.capitalize() for word in HEARSAY | HEARSAY_NOUNS | frozenset(ACCORDING)})
    return AhoCorasick(words, matchkind=MatchKind.LeftmostLongest), [word.lower() for word in words]


def cues_of(
    plain: str, sentences: Sequence[Sentence], quotations: Sequence[Quotation]
) -> dict[int, list[Cue]]:
    """The cues outside quotations, by the index of their sentence."""
    matcher, words = _automaton()
    found: dict[int, list[Cue]] = {}
    at = quote = 0
    for number, start, end in matcher.find_matches_as_indexes(plain):
        if (start and _in_word(plain[start - 1])) or (end < len(plain) and _in_word(plain[end])):
            continue
        while quote < len(quotations) and quotations[quote].end <= start:
            quote += 1
        if quote < len(quotations) and quotations[quote].start <= start:
            continue
        while at < len(sentences) and sentences[at].end <= start:
            at += 1
        if at < len(sentences) and sentences[at].start <= start:
            first, last, _ = sentences[at]
            cue = Cue(words[number], start, end, max(first, start - _REACH), min(last, end + _REACH))
            found.setdefault(at, []).append(cue)
    return found


def _in_word(character: str) -> bool:
    return character.isalnum() or character in "-_"


def _by_name(plain: str, speaker: Speaker, cue: Cue) -> Speaker:
    """The name beside a speaker of an office, where nothing but marks parts it from the verb."""
    named = speaker if cue.word in ACCORDING else speakers.by_name(plain, speaker, cue.ceiling)
    between = plain[named.end : cue.start].strip(" ,") if speaker.end <= cue.start else ""
    return speaker if between else named


def credit(plain: str, span: tuple[int, int], speaker: Speaker, cue: Cue) -> Credit:
    """A span credited to a speaker."""
    speaker = _by_name(plain, speaker, cue)
    source = " ".join(plain[speaker.start : speaker.end].split())
    kind = speaker.kind
    view = kind == "holder" or (cue.word in _VIEWS and cue.word not in PROJECTION_VERBS)
    start, end = span
    inner = plain[start:end]
    start += len(inner) - len(inner.lstrip())
    end -= len(inner) - len(inner.rstrip(" \n,;"))
    certainty: Certainty = "unnamed" if kind == "unnamed" else "attributed"
    return Credit(Attribution(start, end, certainty, source, view), kind, speaker=speaker)
