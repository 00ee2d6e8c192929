"""Whose a figure is by name: the person of an age, and the names that stand before a figure in its clause."""

from __future__ import annotations

from checker.extract import Analysis
from checker.frame.model import some
from checker.frame.place import Place
from checker.lexicon.names import ADDRESS, CALENDAR, COUNTRIES
from checker.lexicon.outcomes import COURT
from checker.text.wordnet import lemma, noun_class, parts_of_speech
from checker.values.name import name_words

__all__ = ["named_in", "person_of", "sentenced_in"]


def person_of(place: Place) -> tuple[str, ...]:
    """The words of the name nearest to an age, or the noun that stands for it."""
    at = place.first - 1
    joined = "-" in place.mention.text  # "Bob Stone, 28-year-old Ann Lee": of the name behind it
    if (
        at >= 1
        and not joined
        and place.tokens[at].text in ",("
        and (place.is_age or place.chunks.tags[at - 1] == "K")
    ):
        return _name_to(place, at - 1)
    for at in range(place.last, min(place.last + 6, len(place.tokens))):
        if place.chunks.tags[at] == "K":
            while at + 1 < len(place.tokens) and place.chunks.tags[at + 1] in "K-":
                at += 1
            return _name_to(place, at)
        if place.chunks.tags[at] not in "AN-," or (joined and _is_verb(place.tokens[at].low)):
            break  # "the 26-year-old | let Roe back in"
    if joined and place.first and place.tokens[place.first - 1].low == "the":
        return ()  # "Roe said of the 19-year-old": of somebody else than whom the clause names
    verb = place.chunks.verb_before(place.first, 0)
    at = (verb.first if verb else place.first) - 1
    while at >= 0:
        if place.chunks.tags[at] == "K" and not place.tokens[at].owns and not _is_no_person(place, at):
            return _name_to(place, at)
        at -= 1
    return ()


def _is_verb(low: str) -> bool:
    """Whether a word is a verb sooner than a noun, and no noun for a person."""
    found = parts_of_speech(low)
    return found.get("v", 0) > found.get("n", 0) and noun_class(lemma(low)) != "person"


def _is_no_person(place: Place, at: int) -> bool:
    """Whether the name that holds a token is that of a place or a body, which have no such ages."""
    start, text = place.tokens[at].start, place.mention.surroundings
    if place.tokens[at].low in COUNTRIES:
        return True
    names = text.names if isinstance(text, Analysis) else ()
    return any(one.start <= start < one.end and one.kind in ("place", "organization") for one in names)


def sentenced_in(place: Place) -> tuple[str, ...]:
    """The words of the name nearest before the years to which somebody is sentenced; of no judge, and of two words or more."""
    for at in range(place.first - 1, -1, -1):
        if place.chunks.tags[at] == "K" and not place.tokens[at].owns:
            words = _name_to(place, at)
            begins = at - len(words)
            judge = any(token.low in COURT for token in place.tokens[max(0, begins) : at])
            if place.chunks.tags[at + 1 : at + 2] != "K" and len(words) > 1 and not judge:
                return words
    return ()


def _name_to(place: Place, at: int) -> tuple[str, ...]:
    """The words of the name that ends at a token, without forms of address; the noun where there is no name."""
    first = at
    while first > 0 and (
        (place.chunks.tags[first - 1] in "K-" and not place.tokens[first - 1].owns)
        or (place.tokens[first - 1].text == "." and first > 1 and len(place.tokens[first - 2].text) == 1)
    ):
        first -= 1
    words: list[str] = []
    for here in range(first, at + 1):
        if place.tokens[here].kind == "word":
            joined = words and place.tokens[here - 1].text in "-–"
            words[-1:] = (
                [f"{words[-1]}-{place.tokens[here].low}"] if joined else [*words[-1:], place.tokens[here].low]
            )
    if any(len(word) == 1 for word in words):
        words = _in_full(place, at) or words
    return tuple(word for word in words if word not in ADDRESS) or tuple(words)


def _in_full(place: Place, at: int) -> list[str]:
    """The words of the longest form that the text has of the name around a token: "J. Roe" is Jane Roe."""
    start, text = place.tokens[at].start, place.mention.surroundings
    for name in text.names if isinstance(text, Analysis) else ():
        if name.start <= start < name.end:
            return list(name_words(name.canonical))
    return []


def named_in(place: Place) -> frozenset[str]:
    """The names of the clause before the figure, and one that follows a preposition right behind it."""
    return some(
        place.tokens[at].low
        for at in range(place.clause[0], place.first)
        if place.chunks.tags[at] == "K" and place.tokens[at].low not in CALENDAR and at not in place.measures
    )
