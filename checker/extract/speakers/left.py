"""Leftwards: who stands before a verb of saying ("Turing chief Jane Roe, 45, also | said")."""

from __future__ import annotations

from checker.extract.speakers.nouns import KINDS, Speaker, is_speaker
from checker.extract.speakers.phrases import (
    ENDS_PHRASE,
    OPENING,
    QUOTES,
    RELATIVES,
    common_phrase,
    in_run,
    is_name,
    is_person_place,
    is_plain_word,
    is_role_of,
    name_ending,
    outer_phrase,
    phrase_ending,
    postmodified,
)
from checker.lexicon.abbreviations import OPENERS
from checker.lexicon.attribution import CHAINED, NO_NOUNS, QUANTIFIERS
from checker.lexicon.names import CALENDAR
from checker.lexicon.reporting import BETWEEN_SUBJECT_AND_VERB, DOCUMENT_NOUNS, POSTMODIFIERS
from checker.lexicon.words import OWNERS, REFLEXIVES, SUBJECTS
from checker.text.words import Word, Words, is_possessive

__all__ = ["before"]

_REACH = 40
"""Words on one side of the verb in which the speaker must stand."""


def before(words: Words, verb: int, *, any_noun: bool = False) -> Speaker | None:
    """Who stands before the word at index `verb` in its sentence.

    With `any_noun` also what no table knows as a speaker, as before a verb that only speakers take: "the weavers | said".
    """
    last = _skip_adverbs(words, verb - 1)
    if last >= 0 and words[last].text in OPENING:
        last = _before_apposition(words, last, any_noun)
    if last < 0 or words[last].lower in ("and", "or", "but"):
        return None
    if words[last].lower in RELATIVES:
        return _antecedent(words, last, any_noun)
    found = _ending_at(words, last) or (common_phrase(words, last) if any_noun else None)
    return found and _head(words, found, last, any_noun)


def _head(words: Words, found: Speaker, last: int, any_noun: bool) -> Speaker:
    """The phrase that a phrase only tells apart: "engineers at | the site", "a memo seen by | Reuters"."""
    for _ in range(3):
        at = words.index_at(found.start) - 1
        if at >= 1 and words[at].lower == "the":
            at -= 1
        while at > 1 and _is_figure(words, at):  # "a survey of 1,000 adults"
            at -= 1
        if at < 1 or words[at].lower not in CHAINED or found.kind == "pronoun":
            return found
        link = at - 1
        if link and (words[link].lower in POSTMODIFIERS or words[link].lower.endswith("ed")):
            link -= 1  # "a study | published in Nature"
        elif words[at].lower == "by" and words[link].lower not in DOCUMENT_NOUNS:
            return found
        word = words[link]
        if is_speaker(word.lower) or word.lower in QUANTIFIERS:
            found = phrase_ending(words, link, last)
        elif word.is_capital and word.lower not in OPENERS and word.lower not in CALENDAR:
            name = name_ending(words, link)
            if name is None:
                return found
            found = name
        elif any_noun and (phrase := common_phrase(words, link)):
            found = Speaker(phrase.start, words[last].end, phrase.kind)
        else:
            return found
    return found


def _is_figure(words: Words, at: int) -> bool:
    """Whether a word is a number, or the comma inside one."""
    if words[at].text == ",":  # "19, the museum said" has none
        return words[at - 1].text.isdecimal() and words[at + 1].text.isdecimal()
    return words[at].text.isdecimal()


def _skip_adverbs(words: Words, last: int) -> int:
    """Index of the last word before auxiliaries, adverbs and days ("Roe also on Monday | said")."""
    while last >= 0:
        word = words[last]
        if word.lower in BETWEEN_SUBJECT_AND_VERB or _is_adverb(word):
            last -= 1
        elif word.lower in CALENDAR and last and words[last - 1].lower in ("on", "late", "early"):
            last -= 2
        elif word.lower in CALENDAR and last and words[last - 1].is_capital:
            last -= 1
        else:
            return last
    return last


def _is_adverb(word: Word) -> bool:
    return word.text.endswith("ly") and word.text.islower() and len(word.text) > 4


def _before_apposition(words: Words, last: int, any_noun: bool) -> int:
    """Index of the word before what stands between commas, dashes or brackets: "Jane Roe, a lawyer, | said".

    Where a name stands between the commas it is the speaker itself: "its president, Jane Roe, | said".
    """
    opening = OPENING[words[last].text]
    fallback = -1
    for at in range(last - 1, max(0, last - _REACH), -1):
        if words[at].text != opening:
            continue
        head = words[at - 1]
        named = last - at > 2 and is_name(words, at + 1, last)
        if named and (is_role_of(words, at) or _is_described(words, at)):
            return (
                last - 1
            )  # "a spokesman for Mr. Roe, | John Doe, | said"; "the club's safety lead, | John Doe, | said"
        if head.is_capital and head.lower not in CALENDAR:
            if at >= 2 and words[at - 2].is_capital and words[at - 2].lower not in OPENERS:
                return at - 1
            fallback = at - 1 if fallback < 0 or not is_person_place(words, at - 1) else fallback
        elif fallback < 0 and (is_speaker(head.lower) or (any_noun and words[at + 1].lower in RELATIVES)):
            fallback = last - 1 if is_name(words, at + 1, last) else at - 1
        if opening != ",":
            break
    return fallback


def _is_described(words: Words, end: int) -> bool:
    """Whether the words before `end` are a phrase with whose it is, its noun in no table: "the club's safety lead"."""
    head = words[end - 1]
    if head.is_capital or is_speaker(head.lower) or not is_plain_word(head) or head.lower in NO_NOUNS:
        return False
    phrase = common_phrase(words, end - 1)
    if phrase is None:
        return False
    first = words.index_at(phrase.start)
    opens = first == 0 or words[first - 1].text in ENDS_PHRASE or words[first - 1].text in QUOTES
    return opens and any(is_possessive(one) or one.lower in OWNERS for one in words.between(first, end))


def _antecedent(words: Words, last: int, any_noun: bool) -> Speaker | None:
    """Whoever stands before "who" or "which": "Jane Roe, who | said", "emails that | show", "the weavers, who | say"."""
    at = last - 1
    if at >= 0 and words[at].lower in DOCUMENT_NOUNS:
        return phrase_ending(words, at, at)
    at -= at > 0 and words[at].lower in REFLEXIVES
    apart = at >= 0 and words[at].text == ","
    at -= apart
    if at < 0:
        return None
    if words[at].is_capital and not (is_speaker(words[at].lower) and not in_run(words, at)):
        return name_ending(words, at)
    if words[last].lower == "that":
        return None
    if is_speaker(words[at].lower):
        return phrase_ending(words, at, at)
    return common_phrase(words, at) if apart and any_noun else None


def _ending_at(words: Words, last: int) -> Speaker | None:
    """The speaker whose last word is `last`."""
    word = words[last]
    if word.lower in SUBJECTS:
        return Speaker(word.start, word.end, "pronoun")
    speaks = word.lower in KINDS if word.is_capital else is_speaker(word.lower)
    if word.is_capital and word.lower not in CALENDAR and not (speaks and not in_run(words, last)):
        if word.lower in OPENERS:
            return None
        name = name_ending(words, last)
        return name and (_person_before_place(words, name) or name)
    if speaks:
        phrase = phrase_ending(words, last, last)
        return outer_phrase(words, phrase, last) or phrase
    return postmodified(words, last, last)


def _person_before_place(words: Words, name: Speaker) -> Speaker | None:
    """The person in "Jane Roe of the University of Ohio said", where the run next to the verb is the place."""
    at = words.index_at(name.start) - 1
    if at >= 0 and words[at].lower == "the":
        at -= 1
    if at >= 1 and words[at].lower in ("of", "at", "in", "from", "with"):
        if words[at - 1].is_capital and not (is_speaker(words[at - 1].lower) and not in_run(words, at - 1)):
            return name_ending(words, at - 1)
        if is_speaker(words[at - 1].lower):
            return phrase_ending(words, at - 1, words.index_at(name.end) - 1)
    return None
