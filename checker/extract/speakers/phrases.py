"""Phrases that name whoever speaks: a name, a noun with what stands before it and goes on after it."""

from __future__ import annotations

from checker.extract.speakers.nouns import Speaker, is_speaker, is_title, kind_of
from checker.lexicon.abbreviations import OPENERS
from checker.lexicon.attribution import BARRIERS, BEFORE_NOUN, CLAUSES, NO_NOUNS, SPEAKING_FOR, STOPS
from checker.lexicon.names import CALENDAR
from checker.lexicon.reporting import POSTMODIFIERS, ROLE_NOUNS
from checker.lexicon.words import PREPOSITIONS
from checker.lexicon.words import RELATIVES as ALL_RELATIVES
from checker.text.wordnet import entry, parts_of_speech
from checker.text.words import Run, Word, Words, is_possessive, person_of, run_ending, without_possessive

__all__ = [
    "ENDS_PHRASE",
    "OPENING",
    "QUOTES",
    "RELATIVES",
    "common_phrase",
    "in_run",
    "is_name",
    "is_person_place",
    "is_plain_word",
    "is_role_of",
    "name_ending",
    "named",
    "outer_phrase",
    "phrase_ending",
    "postmodified",
    "title_start",
]

ENDS_PHRASE = frozenset((",", ".", ";", ":", "!", "?", ")", "—", "–"))


RELATIVES = frozenset(("who", "which", "that"))


QUOTES = frozenset(("”", '"', "’", "'", "»"))
OPENING = {",": ",", ")": "(", "—": "—", "–": "–", "-": "-"}


def common_phrase(words: Words, last: int) -> Speaker | None:
    """The noun phrase that ends at `last` although no table knows its noun: "the weavers", "a survivor's aunt"."""
    word = words[last]
    if word.is_capital and not (last == 0 or words[last - 1].text in ENDS_PHRASE):
        return None
    if (
        len(word.lower) < 3
        or word.lower in NO_NOUNS
        or not word.text[0].isalpha()
        or word.text.endswith("ly")
    ):
        return None
    phrase = phrase_ending(words, last, last)
    first = words.index_at(phrase.start)
    begins = words[first].lower in BEFORE_NOUN or any(
        is_possessive(one) for one in words.between(first, last)
    )
    plural = word.lower.endswith("s") and not word.lower.endswith("ss")
    opens = (
        first == 0
        or words[first - 1].text.isdecimal()
        or words[first - 1].text in ENDS_PHRASE
        or words[first - 1].lower in CLAUSES
        or words[first - 1].lower in RELATIVES
        or words[first - 1].lower == "with"
        or _is_chained(words, first - 1)
    )
    if not (begins or (plural and opens) or (opens and first < last)):
        return None
    return phrase if begins or not word.lower.endswith(("ing", "ed")) else None


def _is_chained(words: Words, at: int) -> bool:
    """Whether a preposition stands at `at` that ties a phrase to another one before it: "the chain | of bakeries"."""
    return at > 0 and words[at].lower == "of" and common_phrase(words, at - 1) is not None


def title_start(words: Words, end: int) -> int:
    """Index where the title begins that ends before the name at `end`: "the industry body | VDMA", "agents | Roe and Doe"."""
    first = end
    while first and (words[first - 1].is_capital or is_title(words[first - 1])):
        first -= 1
    at = first
    while (
        at
        and first - at < 6
        and is_plain_word(words[at - 1])
        and words[at - 1].lower not in NO_NOUNS
        and not _is_verb(words[at - 1].lower)
    ):
        at -= 1
    if at and words[at - 1].lower in BEFORE_NOUN:
        at -= 1
    return at if at == 0 or words[at - 1].text in ENDS_PHRASE or words[at - 1].text in QUOTES else first


def _is_odd_end(word: Word) -> bool:
    """Whether no phrase ends with a word: "a host of questions and | heightened"; "figures | released" may."""
    return word.text.endswith("ed") and word.lower not in POSTMODIFIERS


def phrase_ending(words: Words, noun: int, last: int) -> Speaker:
    """The noun phrase around `noun`, from its determiner to the word at `last`."""
    first = noun
    while first > 0 and noun - first < 7:
        previous = words[first - 1]
        if previous.lower in BEFORE_NOUN:
            first -= 1
            if words[first].lower not in ("other", "least", "at", "two", "three", "one"):
                break
        elif not modifies(previous):
            break
        else:
            first -= 1
    kind = kind_of(words[noun].lower) or "group"
    if kind == "unnamed" and noun > first and words[noun - 1].lower in ("many", "some", "most"):
        kind = "holder"
    return Speaker(words[first].start, words[last].end, kind)


def modifies(word: Word) -> bool:
    """Whether the word can stand between a determiner and the noun; verbs, adverbs and prepositions cannot."""
    if (
        word.lower in BARRIERS
        or word.lower in ALL_RELATIVES
        or word.lower in PREPOSITIONS
        or not word.text[0].isalpha()
        or word.text.endswith("ly")
    ):
        return False
    if word.is_capital:
        return word.lower not in OPENERS
    return word.lower not in POSTMODIFIERS and (
        not word.lower.endswith(("ing", "ed")) or "n" in _own_parts(word.lower)
    )


def _is_verb(word: str) -> bool:
    """Whether a word is a verb before it is anything else: "wrote"; a participle in -ing may stand before a noun."""
    found = parts_of_speech(word)
    return found.get("v", -1) > found.get("n", -1) and not word.endswith("ing")


def _own_parts(word: str) -> dict[str, int]:
    """What parts of speech the word is itself: "housing" is a noun besides a form of "house"."""
    own = entry(word)
    return own.frequency if own else {}


def name_ending(words: Words, last: int) -> Speaker | None:
    """The name that ends at `last`, without titles; two names that begin the sentence speak together."""
    run = run_ending(words, last)
    if run.first >= 2 and words[run.first - 1].lower == "and" and words[run.first - 2].is_capital:
        other = run_ending(words, run.first - 2)
        if other.first == 0 or (other.first == 1 and words[0].lower == "both"):
            return Speaker(words[other.first].start, without_possessive(words[last]), "name")
    return named(words, run)


def named(words: Words, run: Run) -> Speaker | None:
    """The speaker that a capitalised run names; a bare title is a role."""
    person = person_of(words, run)
    if person is None:
        return Speaker(words[run.first].start, words[run.last].end, "role")
    only = words[person.first]
    if (only.lower in OPENERS and person.first == person.last) or words[person.last].lower in CALENDAR:
        return None
    return Speaker(only.start, without_possessive(words[person.last]), "name")


def in_run(words: Words, at: int) -> bool:
    """Whether a capitalised word follows another that is no opener: "State TV" against "Sources"."""
    return at > 0 and words[at - 1].is_capital and words[at - 1].lower not in OPENERS


def outer_phrase(words: Words, phrase: Speaker, last: int) -> Speaker | None:
    """The phrase that a phrase belongs to: "a spokesman for | the bank", "a person close to | the company"."""
    at = words.index_at(phrase.start) - 1
    if at >= 1 and words[at].lower == "to":
        at -= 1
    related = at >= 1 and words[at].lower in ALL_RELATIVES  # "a man who | police say"
    return (
        postmodified(words, at, last)
        if at >= 1 and words[at].lower in POSTMODIFIERS and not related
        else None
    )


def postmodified(words: Words, start: int, last: int) -> Speaker | None:
    """The phrase whose noun has words after it: "a person familiar with the matter", "a spokesman for the firm"."""
    for at in range(start, max(-1, start - 16), -1):
        word = words[at]
        if word.text in ',;:()—–"“”' or word.lower in STOPS or (at == start and _is_odd_end(word)):
            return None
        if at < last and is_speaker(word.lower) and words[at + 1].lower in POSTMODIFIERS:
            return phrase_ending(words, at, last)
    return None


def is_name(words: Words, first: int, end: int) -> bool:
    """Whether one to four words are all capitalised, and no day."""
    return 1 <= end - first <= 4 and all(
        word.is_capital and word.lower not in CALENDAR for word in words.between(first, end)
    )


def is_person_place(words: Words, at: int) -> bool:
    """Whether a capitalised word follows a preposition ("of Boston"), and so names no speaker."""
    return at > 0 and words[at - 1].lower in ("of", "in", "from", "at")


def is_role_of(words: Words, end: int) -> bool:
    """Whether the phrase before `end` is a role with whose it is: "a spokesman for Mr. Roe", "the head of the bank"."""
    for at in range(end - 1, max(-1, end - 8), -1):
        if words[at].text in OPENING or words[at].lower in STOPS:
            return False
        led = words[at + 1].lower in ("for", "of", "at", "to")
        if words[at].lower in ROLE_NOUNS:
            return led
        if led and (is_speaker(words[at].lower) or words[at].lower in SPEAKING_FOR):
            return True
    return False


def is_plain_word(word: Word) -> bool:
    """Whether a word can be a noun or an adjective in small letters."""
    return (
        word.text[0].isalpha()
        and not word.is_capital
        and word.lower not in BARRIERS
        and word.lower not in POSTMODIFIERS
    )
