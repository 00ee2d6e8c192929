"""When somebody was born, died or married, and when a body was founded, as a text tells it.

A date that follows one of these verbs in its clause belongs to the verb's subject: a name ("Jane Roe, who was born in
1915,", "the Roe Union, founded in 1988,"), a pronoun whose name is known, or somebody's kin ("Roe's father died in 1947",
"Roe lost his father in 1947").
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from operator import attrgetter
from typing import NamedTuple

from checker.extract import Analysis
from checker.extract.names import NameFound
from checker.extract.speakers import Speaker
from checker.lexicon.lives import BEFORE_DATE, BEFORE_VERB, EVENTS, LOSING, RELATIVES_OF
from checker.lexicon.words import SUBJECTS
from checker.model import DateRange, Mention
from checker.text.sentences import sentence_at
from checker.text.words import Word, Words, words_of

__all__ = ["Life", "lives"]


class Life(NamedTuple):
    """One event of a life: whose, what, when, and where the text says when."""

    whose: str
    """The name in its longest form; with kin behind it where it is theirs: "Jane Roe's father"."""
    event: str
    dates: tuple[DateRange, ...]
    start: int
    end: int


_TO_VERB = 7
"""Words between a verb and its date: "was born in a village near Leeds in 1915"."""


def lives(analysis: Analysis) -> Iterator[Life]:
    """The events of lives that the text dates, in its order."""
    plain = analysis.document.plain
    names = sorted(analysis.names, key=attrgetter("start"))
    starts = [name.start for name in names]
    for mention in _dates(analysis):
        at = sentence_at(analysis.sentences, mention.start)
        if at < 0:
            continue
        sentence = analysis.sentences[at]
        words = words_of(plain, sentence.start, mention.start)
        verb = _verb(words)
        if verb < 0:
            continue
        before = names[: bisect_right(starts, words[verb].start)]
        event = EVENTS.get(words[verb].lower, "death")
        if whose := _whose(analysis, at, words, verb, before):
            kin = _lost(words, verb) if words[verb].lower in LOSING else ""
            yield Life(whose + kin, event, mention.dates, mention.start, mention.end)


def _dates(analysis: Analysis) -> list[Mention]:
    found = [one for one in (*analysis.figures, *analysis.times) if one.kind == "date" and one.dates]
    return sorted(found, key=attrgetter("start"))


def _verb(words: Words) -> int:
    """Index of the verb whose clause the date ends that follows the words; -1 where none tells of a life."""
    for at in range(len(words) - 1, max(-1, len(words) - 2 - _TO_VERB), -1):
        word = words[at]
        if word.lower in EVENTS or (word.lower in LOSING and _lost(words, at)):
            return at
        if word.text in ",;:—" or not (word.is_capital or word.lower in BEFORE_DATE or _is_noun(word)):
            return -1
    return -1


def _is_noun(word: Word) -> bool:
    """Whether a word may stand between a verb and its date, as far as its ending tells."""
    return (
        word.text[0].isalpha() and not word.lower.endswith(("ed", "ing", "ly")) and word.lower not in SUBJECTS
    )


def _lost(words: Words, verb: int) -> str:
    """Whom somebody lost: "lost | his father"; empty where it is no kin."""
    for at in range(verb + 1, min(len(words), verb + 4)):
        if words[at].lower in RELATIVES_OF:
            return f"'s {words[at].lower}"
    return ""


def _whose(analysis: Analysis, at: int, words: Words, verb: int, before: list[NameFound]) -> str | None:
    """Whose life the verb tells of."""
    last = verb - 1
    while last >= 0 and words[last].lower in BEFORE_VERB:
        last -= 1
    if last >= 0 and words[last].text in ",(":
        last -= 1
    if last < 0:
        return None
    word = words[last]
    if word.lower in SUBJECTS:
        meant = analysis.referents.of(Speaker(word.start, word.end, "pronoun"), at)
        return meant and _named(analysis.names, meant.start, meant.end)
    kin = f"'s {word.lower}" if word.lower in RELATIVES_OF else ""
    if kin or (not word.is_capital and word.text[0].isalpha()):
        last -= 1  # "the Liberal Union party | was founded", "Roe's father | died"
        if last < 0:
            return None
        if kin and words[last].lower in ("his", "her", "their"):
            return None
    name = next((one for one in reversed(before) if one.start <= words[last].start < one.end + 2), None)
    return name and name.canonical + kin


def _named(names: list[NameFound], start: int, end: int) -> str | None:
    """The name that stands at a place, in its longest form."""
    return next((one.canonical for one in names if one.start < end and start < one.end), None)
