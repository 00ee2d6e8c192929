"""Rightwards: who stands after a verb of saying ("said | Jane Roe, a lawyer"), and what a sentence begins with."""

from __future__ import annotations

import re

from checker.extract.speakers.nouns import Speaker, is_speaker, kind_of
from checker.extract.speakers.phrases import ENDS_PHRASE, RELATIVES, is_plain_word, named
from checker.lexicon.abbreviations import OPENERS
from checker.lexicon.attribution import BEFORE_NOUN, CHAINED, FINITE, NO_NOUNS, PUBLISHING
from checker.lexicon.names import CALENDAR, HONORIFICS
from checker.lexicon.reporting import DOCUMENT_NOUNS, POSTMODIFIERS
from checker.lexicon.words import SUBJECTS
from checker.text.words import Words, is_possessive, run_starting

__all__ = ["after", "by_name", "subject"]

_NAME_BESIDE = re.compile(r", ([A-Z][\w’'-]+(?: [A-Z][\w’'.-]+){1,2}?)(?=[,;”\"]|\.?\s*\Z|\. )")


def by_name(plain: str, speaker: Speaker, ceiling: int) -> Speaker:
    """The name that stands beside a speaker who was told by an office or a trade: "said the mayor, | Ana Horvat"."""
    if speaker.kind not in ("role", "group") or plain[speaker.start : speaker.end].endswith("s"):
        return speaker
    found = _NAME_BESIDE.match(plain, speaker.end, ceiling)
    return (
        Speaker(found.start(1), found.end(1) - plain.endswith(".", found.start(1), found.end(1)), "name")
        if found
        else speaker
    )


def subject(words: Words) -> Speaker | None:
    """What a sentence begins with, if that is a noun phrase or a name: whom a pronoun after it can mean."""
    if not len(words):
        return None
    first = 0
    if words[0].lower in CALENDAR or (words[0].lower in CHAINED and len(words) > 2):
        comma = next((at for at in range(min(len(words), 10)) if words[at].text == ","), -1)
        if comma < 0 or comma + 1 >= len(words):
            return None
        first = comma + 1
    word = words[first]
    alone = first + 1 >= len(words) or not words[first + 1].is_capital
    if alone and word.is_capital and word.lower.endswith("s") and word.lower not in OPENERS:
        return Speaker(word.start, word.end, kind_of(word.lower) or "group")  # "Villagers", "Exports"
    found = after(words, first)
    if found and found.kind != "name":
        last = words.index_at(found.end) - 1
        tail = next((at for at in range(first + 1, last + 1) if words[at].lower in POSTMODIFIERS), last + 1)
        return Speaker(
            found.start, words[tail - 1].end, found.kind
        )  # "sources | close to the talks made a claim"
    return found or _common_beginning(words, first)


def _common_beginning(words: Words, first: int) -> Speaker | None:
    """The noun phrase that begins at `first`, its noun in no table: "the weavers", "villagers"."""
    at = first
    while at < len(words) and words[at].lower in BEFORE_NOUN:
        at += 1
    last = at - 1
    while (
        at < len(words) and at - first < 5 and words[at].text[0].isalpha() and words[at].lower not in NO_NOUNS
    ):
        if last >= first and words[last].lower not in BEFORE_NOUN and words[last].lower.endswith("s"):
            break
        last, at = at, at + 1
    if last < first or words[last].lower in BEFORE_NOUN:
        return None
    return Speaker(words[first].start, words[last].end, kind_of(words[last].lower) or "group")


def after(words: Words, first: int, *, any_noun: bool = False) -> Speaker | None:
    """Who stands from the word at index `first` on: right after a verb or "according to".

    With `any_noun` also a noun phrase that no table knows as a speaker, up to a mark: "said | a weaver".
    """
    if first >= len(words):
        return None
    word = words[first]
    if word.lower in SUBJECTS and word.lower != "it":
        return Speaker(word.start, word.end, "pronoun")
    found = _beginning(words, first)
    if any_noun and (found is None or (word.lower == "the" and _names_which(words, found))):
        return _common_after(words, first) or found
    return found


def _names_which(words: Words, name: Speaker) -> bool:
    """Whether a noun goes on after a name that only tells which one it is: "the London | fire brigade"."""
    at = words.index_at(name.end)
    return (
        name.kind == "name"
        and at < len(words)
        and is_plain_word(words[at])
        and words[at].lower not in NO_NOUNS
    )


def _common_after(words: Words, first: int) -> Speaker | None:
    """The noun phrase from `first` to a mark, a preposition or "who"; its noun is in no table."""
    at = first
    while at < len(words) and at - first < 6 and words[at].text[0].isalpha():
        if words[at].lower in BEFORE_NOUN and at == first:
            at += 1
            continue
        if words[at].lower in NO_NOUNS or words[at].text.endswith("ly"):
            break
        at += 1
    last = at - 1
    if last < first or words[last].lower in NO_NOUNS:
        return None
    ends = at >= len(words) or words[at].text in ENDS_PHRASE or words[at].lower in POSTMODIFIERS
    return Speaker(words[first].start, words[last].end, "group") if ends else None


def _beginning(words: Words, first: int) -> Speaker | None:
    """The speaker that begins at `first`: a name, a title with a name, or a noun phrase."""
    noun = -1
    for at in range(first, min(len(words), first + 14)):
        word = words[at]
        if word.is_capital and word.lower not in OPENERS:
            return _run_from(words, first, at)
        if not word.text[0].isalnum() and word.text != "-":
            break
        modified = at + 1 < len(words) and (
            words[at + 1].lower in POSTMODIFIERS or words[at + 1].lower == "by"
        )
        if is_speaker(word.lower):
            noun = at
            given = (
                word.lower in DOCUMENT_NOUNS and at + 1 < len(words) and words[at + 1].lower in BEFORE_NOUN
            )
            if modified or given:
                return _phrase_from(words, first, at)
        elif noun < 0 and word.lower in NO_NOUNS and word.lower not in BEFORE_NOUN:
            break  # "the effect wore | off after some months"
        elif (
            noun == at - 1 >= 0
            and word.lower not in NO_NOUNS
            and not word.lower.endswith(("ing", "ed", "ly"))
        ):
            noun = at  # "the census | bureau"
        elif noun >= 0 and (
            word.lower in CHAINED or noun != at - 1 or not (at + 1 < len(words) and words[at + 1].is_capital)
        ):
            break
    return (
        Speaker(words[first].start, words[noun].end, kind_of(words[noun].lower) or "group")
        if noun >= 0
        else None
    )


def _run_from(words: Words, begin: int, first: int) -> Speaker | None:
    """The name that begins at `first`, or the one after its title: "Acme co-founder | Jane Roe"."""
    run = run_starting(words, first)
    after = run.last + 1
    possessive = is_possessive(words[run.last])
    at = after
    while (
        at < len(words)
        and at - after < 5
        and is_plain_word(words[at])
        and (words[at].lower not in NO_NOUNS or words[at].lower in HONORIFICS)
    ):
        at += 1
    if at > after:
        head = words[at - 1].lower
        follows = at < len(words) and words[at].is_capital and words[at].lower not in CALENDAR
        person = head in HONORIFICS or (head not in DOCUMENT_NOUNS and (is_speaker(head) or not possessive))
        if follows and person and not (possessive and not _is_full(words, at)):
            return _run_from(words, begin, at)
        if is_speaker(head) and head not in DOCUMENT_NOUNS and (possessive or is_speaker(words[after].lower)):
            return Speaker(words[begin].start, words[at - 1].end, kind_of(head) or "group")
    return named(words, run)


def _is_full(words: Words, at: int) -> bool:
    """Whether at least two words of a name begin at `at`."""
    return run_starting(words, at).last > at


def _giver(words: Words, first: int, last: int) -> Speaker | None:
    """Whoever gives what a document noun before `first` names: "numbers | the transit agency posted"."""
    given = next(
        (at for at in range(first + 1, min(last + 1, first + 8)) if words[at].lower in PUBLISHING), -1
    )
    if given < 0 or (words[first].lower not in BEFORE_NOUN | SUBJECTS and not words[first].is_capital):
        return None
    if words[first].lower in SUBJECTS:
        return Speaker(words[first].start, words[first].end, "pronoun")
    found = _beginning(words, first)
    return found if found and words.index_at(found.end) == given else None


def _phrase_from(words: Words, first: int, noun: int) -> Speaker | None:
    """The noun phrase from the first word on, up to the next mark; None when it is the subject of a clause."""
    last = noun
    while (
        last + 1 < len(words)
        and last - noun < 14
        and (words[last + 1].text[0].isalnum() or words[last + 1].text == "-")
    ):
        last += 1
    if words[noun].lower in DOCUMENT_NOUNS and (giver := _giver(words, noun + 1, last)):
        return giver
    tail = [word.lower for word in words.between(noun + 1, last + 1)]
    if not RELATIVES.intersection(tail) and not FINITE.isdisjoint(tail):
        return None
    kind = kind_of(words[noun].lower) or "group"
    if kind == "document":
        for at in range(noun + 1, last):
            if words[at].lower in ("by", "from") and words[at + 1].is_capital:
                return named(words, run_starting(words, at + 1))
    return Speaker(words[first].start, words[last].end, kind)
