"""Of what thing a figure tells, by the words that name it: "tower" of "the tower cost $5m", "asia" of "profit in Asia"."""

from __future__ import annotations

from collections.abc import Iterator

from checker.frame.chunks import NounPhrase
from checker.frame.model import NOTHING, some
from checker.frame.place import Place
from checker.lexicon.attributes import ATTRIBUTES, CHANGED, OF_NO_THING, OF_THE_VERB
from checker.lexicon.frames import DOWN, MEASURING, TIMES, UP
from checker.lexicon.names import CALENDAR
from checker.lexicon.outcomes import GENERIC_PEOPLE
from checker.lexicon.words import FUNCTION_WORDS
from checker.text.wordnet import lemma

__all__ = ["DEFINITE", "theme_of"]

DEFINITE = "the "
"""Before a word of a phrase with "the", which may name the thing itself in another way: "the instrument" of a violin."""
_MEASURES = (
    frozenset(part for one in ATTRIBUTES for noun in one.nouns.split() for part in noun.split("+"))
    | frozenset(noun for nouns in CHANGED.values() for noun in nouns.split())
    | GENERIC_PEOPLE
    | TIMES
    | OF_NO_THING
)
_OF_SUBJECT = OF_THE_VERB | MEASURING | UP | DOWN
_PLACED = frozenset(("in", "at", "near"))


def theme_of(place: Place, kind: str) -> frozenset[str]:
    """The lemmas that say of what a figure tells: of the subject where that is what is measured, of what restricts its noun."""
    if kind in ("date", "time", "age"):
        return NOTHING
    found: set[str] = set()
    for phrase, led in _phrases(place):
        found |= set(_words(place, phrase, led=led))
    return some(found)


def _phrases(place: Place) -> Iterator[tuple[NounPhrase, str]]:
    """The phrases that may name it, with the preposition that leads to each."""
    first, end = place.clause
    verb = place.verb
    limit = min(verb.first if verb is not None else place.first, place.first)
    own = verb is None or verb.last >= place.first or place.chunks.verb_lemma(verb) in _OF_SUBJECT
    at = first
    while at < limit:
        phrase = place.chunks.phrase_from(at) if place.chunks.tags[at] in "DANKGE" else None
        if phrase is None or phrase.last >= limit:
            at += 1
            continue
        led = place.tokens[at - 1].low if at > first else ""
        if own or led in _PLACED or led == "of":
            yield phrase, led
        at = phrase.last + 1
    at = place.last
    while at < end and place.chunks.tags[at] in "NA-":
        at += 1
    if at < end and place.tokens[at].low in (*_PLACED, "of"):
        phrase = place.chunks.phrase_from(at + 1)
        if phrase is not None and phrase.last < end:
            yield phrase, place.tokens[at].low


def _words(place: Place, phrase: NounPhrase, *, led: str) -> Iterator[str]:
    tokens = place.tokens
    the = tokens[phrase.first].low == "the" and not led and phrase.last - phrase.first == 1
    for at in range(phrase.first, phrase.last + 1):
        token, name = tokens[at], lemma(tokens[at].low)
        if (
            token.kind == "word"
            and place.chunks.tags[at] in "NK"
            and not place.first <= at < place.last
            and at not in place.measures
            and not {token.low, name} & (FUNCTION_WORDS | CALENDAR | _MEASURES)
        ):
            yield f"{DEFINITE}{name}" if the else name
