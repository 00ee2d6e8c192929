"""Whose a figure is by name: the person of an age, and the names that stand before a figure in its clause."""

from __future__ import annotations

from checker.extract import Analysis
from checker.frame.model import some
from checker.frame.place import Place
from checker.lexicon.happenings import WHERE
from checker.lexicon.names import ADDRESS, CALENDAR, COUNTRIES, NATIONALITIES, PARTIES
from checker.lexicon.outcomes import COURT
from checker.lexicon.posts import COPULAS
from checker.text.wordnet import lemma, noun_class, parts_of_speech
from checker.values.name import name_words

__all__ = ["named_in", "person_of", "sentenced_in"]


def person_of(place: Place) -> tuple[str, ...]:
    """The words of the name of whose age it is; empty where the sentence names nobody of whom that is sure.

    An age stands behind a name ("Ann Lee, 28,", "Ann Lee, then a 28-year-old law student,"), before it ("28-year-old law
    student Ann Lee", "a 28-year-old, Ann Lee,"), or is said of the subject ("Ann Lee is 28", "Ann Lee, who died at 28,").
    """
    if "-" in place.mention.text:
        return _apposed(place) or _behind(place) or _said_to_be(place)
    at = place.first - 1
    if at >= 1 and place.tokens[at].text in ",(" and (place.is_age or place.chunks.tags[at - 1] == "K"):
        return _name_to(place, at - 1)
    return _behind(place) or _subject(place)


def _apposed(place: Place) -> tuple[str, ...]:
    """The name of which a phrase with the age is an apposition: "Ann Lee, then a tall 28-year-old lawyer,"."""
    tags, tokens = place.chunks.tags, place.tokens
    at = _determiner(place)
    while at > 0 and tags[at] != ",":
        if not (tags[at] in "DBK" or tokens[at].owns):
            return ()
        at -= 1
    return _person_to(place, at - 1) if at > 0 and not _is_framing(place, at - 1) else ()


def _determiner(place: Place) -> int:
    """The token of the article or owner of the phrase that an age stands in; -1 where it has none."""
    tags, at = place.chunks.tags, place.first - 1
    if at >= 2 and tags[at - 2 : at + 1] in ("DA,", "DN,"):  # "the tall, 28-year-old"
        return at - 2
    while at > 0 and tags[at] in "ABN" and not place.tokens[at].owns:
        at -= 1
    return at if at >= 0 and (tags[at] == "D" or place.tokens[at].owns) else -1


def _is_framing(place: Place, at: int) -> bool:
    """Whether the name that ends at a token says where, or according to whom: "In Mell, a 28-year-old …"."""
    first = _begins(place, at)
    led = place.tokens[first - 1].low if first else ""
    return led in WHERE or (led == "to" and place.tokens[max(0, first - 2)].low == "according")


def _behind(place: Place) -> tuple[str, ...]:
    """The name that a phrase with the age leads to: "28-year-old Ajax midfielder Ann Lee", "a 28-year-old banker, Ann Lee,"."""
    tags, tokens, at = place.chunks.tags, place.tokens, place.last
    end = min(len(tokens), place.last + PHRASE)
    while at < end:
        if tags[at] == "K":
            last = at
            while last + 1 < len(tokens) and tags[last + 1] in "K-":
                last += 1
            if tags[last + 1 : last + 2] not in ("N", "A", "E") and not tokens[last].owns:
                alone = last == place.last and _determiner(place) >= 0
                return () if alone else _person_to(place, last)  # "the 30-year-old Dane"
            at = last
        elif tags[at] == ",":
            last = at + 1
            while last + 1 < len(tokens) and tags[last + 1] in "K-":
                last += 1
            closed = last + 1 < len(tokens) and tokens[last + 1].text in ",("
            return _person_to(place, last) if closed and tags[at + 1] == "K" else ()
        elif tags[at] not in "AN-" or _is_verb(tokens[at].low):
            return ()  # "the 26-year-old | let Roe back in"
        at += 1
    return ()


PHRASE = 8
"""So many tokens behind an age belong to one phrase with it."""


def _said_to_be(place: Place) -> tuple[str, ...]:
    """The name of the subject that is said to be so old: "Ann Lee is a 28-year-old lawyer"."""
    verb = place.chunks.verb_before(place.first, 0)
    beside = verb is not None and all(
        place.chunks.tags[at] in "DABN" for at in range(verb.last + 1, place.first)
    )
    if verb is None or not beside or place.chunks.verb_lemma(verb) not in COPULAS | {"be"}:
        return ()
    return _subject(place)


def _subject(place: Place) -> tuple[str, ...]:
    """The person named nearest before the verb before the age."""
    verb = place.chunks.verb_before(place.first, 0)
    at = (verb.first if verb else place.first) - 1
    while at >= 0:
        if place.chunks.tags[at] == "K" and not place.tokens[at].owns:
            if name := _person_to(place, at):
                return name
            at = _begins(place, at)
        at -= 1
    return ()


def _is_verb(low: str) -> bool:
    """Whether a word is a verb sooner than a noun, and no noun for a person."""
    found = parts_of_speech(low)
    return found.get("v", 0) > found.get("n", 0) and noun_class(lemma(low)) != "person"


def _person_to(place: Place, at: int) -> tuple[str, ...]:
    """The words of the name that ends at a token, where it may be a person's: of no place or body, day, people or letters."""
    if place.chunks.tags[at] != "K" or place.tokens[at].owns:
        return ()
    token, first = place.tokens[at], _begins(place, at)
    text = place.mention.surroundings
    names = text.names if isinstance(text, Analysis) else ()
    other = any(one.start <= token.start < one.end and one.kind in ("place", "organization") for one in names)
    short = first == at and token.text.isupper() and 1 < len(token.text) <= LETTERS  # "EMT", "MIT"
    of_many = first == at and (token.low in NATIONALITIES or token.low in PARTIES or token.low in CALENDAR)
    led = first > 0 and place.tokens[first - 1].low == "the"  # "the BBC"
    return () if other or short or of_many or led or token.low in COUNTRIES else _name_to(place, at)


LETTERS = 4
"""A word of so few capitals is letters that stand for words, and nobody's name."""


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
    first = _begins(place, at)
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


def _begins(place: Place, at: int) -> int:
    """The first token of the name that ends at a token."""
    first = at
    while first > 0 and (
        (place.chunks.tags[first - 1] in "K-" and not place.tokens[first - 1].owns)
        or (place.tokens[first - 1].text == "." and first > 1 and len(place.tokens[first - 2].text) == 1)
    ):
        first -= 1
    return first


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
