"""Who speaks: the name or phrase before a verb of saying, or after it.

Two readers of one small grammar, each working on the words of one sentence next to a verb: `before` reads
leftwards ("Turing chief Jane Roe, 45, also | said"), `after` reads rightwards ("said | Jane Roe, a lawyer").
Both give the speaker's span with what kind of speaker it is, or None where the sentence leaves it open.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from checker.lexicon.abbreviations import OPENERS
from checker.lexicon.attribution import (
    BARRIERS,
    BEFORE_NOUN,
    BEFORE_TITLES,
    CHAINED,
    CLAUSES,
    FINITE,
    NO_NOUNS,
    QUANTIFIERS,
    STOPS,
)
from checker.lexicon.names import CALENDAR, HONORIFICS
from checker.lexicon.reporting import (
    BETWEEN_SUBJECT_AND_VERB,
    DOCUMENT_NOUNS,
    GROUP_NOUNS,
    POSTMODIFIERS,
    ROLE_NOUNS,
    UNNAMED_NOUNS,
    VIEW_HOLDERS,
)
from checker.lexicon.words import RELATIVES, SUBJECTS
from checker.text.words import (
    Run,
    Word,
    Words,
    is_possessive,
    person_of,
    run_ending,
    run_starting,
    without_possessive,
)

Kind = Literal["name", "pronoun", "group", "role", "unnamed", "document", "holder"]
"""name: a proper name; pronoun: he, she, it, they, we, I; role: "a spokesman for the bank"; group: "police";
holder: those who hold views ("critics")."""

__all__ = ["Kind", "Speaker", "after", "before", "is_speaker", "is_title", "subject"]


class Speaker(NamedTuple):
    """Who speaks, as a span of the text."""

    start: int
    end: int
    kind: Kind


_REACH = 40
"""Words on one side of the verb in which the speaker must stand."""
_KINDS: dict[str, Kind] = {
    **dict.fromkeys(GROUP_NOUNS, "group"),
    **dict.fromkeys(DOCUMENT_NOUNS, "document"),
    **dict.fromkeys(ROLE_NOUNS, "role"),
    **dict.fromkeys(VIEW_HOLDERS, "holder"),
    **dict.fromkeys(UNNAMED_NOUNS, "unnamed"),
}
"""Noun -> what kind of speaker it is; a noun in two tables is what the later one says."""
_RELATIVES = frozenset(("who", "which", "that"))
_OPENING = {",": ",", ")": "(", "—": "—", "–": "–", "-": "-"}


def before(words: Words, verb: int, *, any_noun: bool = False) -> Speaker | None:
    """Who stands before the word at index `verb` in its sentence.

    With `any_noun` also what no table knows as a speaker, as before a verb that only speakers take: "the weavers | said".
    """
    last = _skip_adverbs(words, verb - 1)
    if last >= 0 and words[last].text in _OPENING:
        last = _before_apposition(words, last, any_noun)
    if last < 0:
        return None
    if words[last].lower in _RELATIVES:
        return _antecedent(words, last)
    found = _ending_at(words, last) or (_common_phrase(words, last) if any_noun else None)
    return found and _head(words, found, last, any_noun)


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
        return Speaker(word.start, word.end, _KINDS.get(word.lower, "group"))  # "Villagers", "Exports"
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
    return Speaker(words[first].start, words[last].end, _KINDS.get(words[last].lower, "group"))


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
        and _is_plain_word(words[at])
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
    ends = at >= len(words) or words[at].text in _ENDS_PHRASE or words[at].lower in POSTMODIFIERS
    return Speaker(words[first].start, words[last].end, "group") if ends else None


_ENDS_PHRASE = frozenset((",", ".", ";", ":", "!", "?", ")", "—", "–"))


# ---------------------------------------------------------------- leftwards


def _common_phrase(words: Words, last: int) -> Speaker | None:
    """The noun phrase that ends at `last` although no table knows its noun: "the weavers", "a survivor's aunt"."""
    word = words[last]
    if word.is_capital and not (last == 0 or words[last - 1].text in _ENDS_PHRASE):
        return None
    if (
        len(word.lower) < 3
        or word.lower in NO_NOUNS
        or not word.text[0].isalpha()
        or word.text.endswith("ly")
    ):
        return None
    phrase = _phrase_ending(words, last, last)
    first = words.index_at(phrase.start)
    begins = words[first].lower in BEFORE_NOUN or any(
        is_possessive(one) for one in words.between(first, last)
    )
    plural = word.lower.endswith("s") and not word.lower.endswith("ss")
    opens = (
        first == 0
        or words[first - 1].text.isdecimal()
        or words[first - 1].text in _ENDS_PHRASE
        or words[first - 1].lower in CLAUSES
        or words[first - 1].lower in _RELATIVES
        or words[first - 1].lower == "with"
    )
    if not (begins or (plural and opens) or (opens and first < last)):
        return None
    return phrase if begins or not word.lower.endswith(("ing", "ed")) else None


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
            found = _phrase_ending(words, link, last)
        elif word.is_capital and word.lower not in OPENERS and word.lower not in CALENDAR:
            name = _name_ending(words, link)
            if name is None:
                return found
            found = name
        elif any_noun and (phrase := _common_phrase(words, link)):
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
    opening = _OPENING[words[last].text]
    fallback = -1
    for at in range(last - 1, max(0, last - _REACH), -1):
        if words[at].text != opening:
            continue
        head = words[at - 1]
        if last - at > 2 and _is_name(words, at + 1, last) and _is_role_of(words, at):
            return last - 1  # "a spokesman for Mr. Roe, | John Doe, | said"
        if head.is_capital and head.lower not in CALENDAR:
            if at >= 2 and words[at - 2].is_capital and words[at - 2].lower not in OPENERS:
                return at - 1
            fallback = at - 1 if fallback < 0 or not _is_person_place(words, at - 1) else fallback
        elif fallback < 0 and (is_speaker(head.lower) or (any_noun and words[at + 1].lower in _RELATIVES)):
            fallback = last - 1 if _is_name(words, at + 1, last) else at - 1
        if opening != ",":
            break
    return fallback


def _is_name(words: Words, first: int, end: int) -> bool:
    """Whether one to four words are all capitalised, and no day."""
    return 1 <= end - first <= 4 and all(
        word.is_capital and word.lower not in CALENDAR for word in words.between(first, end)
    )


def _is_role_of(words: Words, end: int) -> bool:
    """Whether the phrase before `end` is a role with whose it is: "a spokesman for Mr. Roe", "the head of the bank"."""
    for at in range(end - 1, max(-1, end - 8), -1):
        if words[at].text in _OPENING or words[at].lower in STOPS:
            return False
        if words[at].lower in ROLE_NOUNS:
            return words[at + 1].lower in ("for", "of", "at", "to")
    return False


def _is_person_place(words: Words, at: int) -> bool:
    """Whether a capitalised word follows a preposition ("of Boston"), and so names no speaker."""
    return at > 0 and words[at - 1].lower in ("of", "in", "from", "at")


def _antecedent(words: Words, last: int) -> Speaker | None:
    """The name or document before "who" or "which": "Jane Roe, who | said", "emails that | show"; None for anything else."""
    at = last - 1
    if at >= 0 and words[at].lower in DOCUMENT_NOUNS:
        return _phrase_ending(words, at, at)
    if at >= 0 and words[at].text == ",":
        at -= 1
    return _name_ending(words, at) if at >= 0 and words[at].is_capital else None


def _ending_at(words: Words, last: int) -> Speaker | None:
    """The speaker whose last word is `last`."""
    word = words[last]
    if word.lower in SUBJECTS:
        return Speaker(word.start, word.end, "pronoun")
    speaks = is_speaker(word.lower)
    if word.is_capital and word.lower not in CALENDAR and not (speaks and not _in_run(words, last)):
        if word.lower in OPENERS:
            return None
        name = _name_ending(words, last)
        return name and (_person_before_place(words, name) or name)
    if speaks:
        phrase = _phrase_ending(words, last, last)
        return _outer_phrase(words, phrase, last) or phrase
    return _postmodified(words, last, last)


def _in_run(words: Words, at: int) -> bool:
    """Whether a capitalised word follows another that is no opener: "State TV" against "Sources"."""
    return at > 0 and words[at - 1].is_capital and words[at - 1].lower not in OPENERS


def _outer_phrase(words: Words, phrase: Speaker, last: int) -> Speaker | None:
    """The phrase that a phrase belongs to: "a spokesman for | the bank", "a person close to | the company"."""
    at = words.index_at(phrase.start) - 1
    if at >= 1 and words[at].lower == "to":
        at -= 1
    related = at >= 1 and words[at].lower in RELATIVES  # "a man who | police say"
    return (
        _postmodified(words, at, last)
        if at >= 1 and words[at].lower in POSTMODIFIERS and not related
        else None
    )


def _name_ending(words: Words, last: int) -> Speaker | None:
    """The name that ends at `last`, without titles; two names that begin the sentence speak together."""
    run = run_ending(words, last)
    if run.first >= 2 and words[run.first - 1].lower == "and" and words[run.first - 2].is_capital:
        other = run_ending(words, run.first - 2)
        if other.first == 0 or (other.first == 1 and words[0].lower == "both"):
            return Speaker(words[other.first].start, without_possessive(words[last]), "name")
    return _named(words, run)


def _named(words: Words, run: Run) -> Speaker | None:
    """The speaker that a capitalised run names; a bare title is a role."""
    person = person_of(words, run)
    if person is None:
        return Speaker(words[run.first].start, words[run.last].end, "role")
    only = words[person.first]
    if (only.lower in OPENERS and person.first == person.last) or words[person.last].lower in CALENDAR:
        return None
    return Speaker(only.start, without_possessive(words[person.last]), "name")


def _person_before_place(words: Words, name: Speaker) -> Speaker | None:
    """The person in "Jane Roe of the University of Ohio said", where the run next to the verb is the place."""
    at = words.index_at(name.start) - 1
    if at >= 0 and words[at].lower == "the":
        at -= 1
    if at >= 1 and words[at].lower in ("of", "at", "in", "from", "with"):
        if words[at - 1].is_capital and not (is_speaker(words[at - 1].lower) and not _in_run(words, at - 1)):
            return _name_ending(words, at - 1)
        if is_speaker(words[at - 1].lower):
            return _phrase_ending(words, at - 1, words.index_at(name.end) - 1)
    return None


def _postmodified(words: Words, start: int, last: int) -> Speaker | None:
    """The phrase whose noun has words after it: "a person familiar with the matter", "a spokesman for the firm"."""
    for at in range(start, max(-1, start - 16), -1):
        word = words[at]
        if word.text in ',;:()—–"“”' or word.lower in STOPS:
            return None
        if at < last and is_speaker(word.lower) and words[at + 1].lower in POSTMODIFIERS:
            return _phrase_ending(words, at, last)
    return None


def _phrase_ending(words: Words, noun: int, last: int) -> Speaker:
    """The noun phrase around `noun`, from its determiner to the word at `last`."""
    first = noun
    while first > 0 and noun - first < 7:
        previous = words[first - 1]
        if previous.lower in BEFORE_NOUN:
            first -= 1
            if words[first].lower not in ("other", "least", "at", "two", "three", "one"):
                break
        elif not _modifies(previous):
            break
        else:
            first -= 1
    kind = _KINDS.get(words[noun].lower, "group")
    if kind == "unnamed" and noun > first and words[noun - 1].lower in ("many", "some", "most"):
        kind = "holder"
    return Speaker(words[first].start, words[last].end, kind)


def _modifies(word: Word) -> bool:
    """Whether the word can stand between a determiner and the noun; verbs, adverbs and prepositions cannot."""
    if (
        word.lower in BARRIERS
        or word.lower in RELATIVES
        or not word.text[0].isalpha()
        or word.text.endswith("ly")
    ):
        return False
    if word.is_capital:
        return word.lower not in OPENERS
    return word.lower not in POSTMODIFIERS and not word.lower.endswith(("ing", "ed"))


# ---------------------------------------------------------------- rightwards


def _beginning(words: Words, first: int) -> Speaker | None:
    """The speaker that begins at `first`: a name, a title with a name, or a noun phrase."""
    noun = -1
    for at in range(first, min(len(words), first + 14)):
        word = words[at]
        if word.is_capital and word.lower not in OPENERS:
            return _run_from(words, first, at)
        if not word.text[0].isalnum() and word.text != "-":
            break
        modified = at + 1 < len(words) and words[at + 1].lower in POSTMODIFIERS
        if is_speaker(word.lower):
            noun = at
            if modified:
                return _phrase_from(words, first, at)
        elif noun < 0 and word.lower in NO_NOUNS and word.lower not in BEFORE_NOUN:
            break  # "the effect wore | off after some months"
        elif (
            noun == at - 1 >= 0
            and word.lower not in NO_NOUNS
            and not word.lower.endswith(("ing", "ed", "ly"))
        ):
            noun = at  # "the census | bureau"
        elif noun >= 0 and (noun != at - 1 or not (at + 1 < len(words) and words[at + 1].is_capital)):
            break
    return (
        Speaker(words[first].start, words[noun].end, _KINDS.get(words[noun].lower, "group"))
        if noun >= 0
        else None
    )


def _run_from(words: Words, begin: int, first: int) -> Speaker | None:
    """The name that begins at `first`, or the one after its title: "Acme co-founder | Jane Roe"."""
    run = run_starting(words, first)
    at = run.last + 1
    possessive = is_possessive(words[run.last])
    if at < len(words) and (possessive or is_speaker(words[at].lower) or words[at].lower in HONORIFICS):
        while at < len(words) and at - run.last < 6 and _is_plain_word(words[at]):
            at += 1
        head = words[at - 1].lower
        named = at < len(words) and words[at].is_capital and words[at].lower not in CALENDAR
        if named and at - 1 > run.last and (head in HONORIFICS or (is_speaker(head) and not possessive)):
            return _run_from(words, begin, at)
        if at - 1 > run.last and is_speaker(head) and head not in DOCUMENT_NOUNS:
            return Speaker(words[begin].start, words[at - 1].end, _KINDS[head])
    return _named(words, run)


def _is_plain_word(word: Word) -> bool:
    return (
        word.text[0].isalpha()
        and not word.is_capital
        and word.lower not in BARRIERS
        and word.lower not in POSTMODIFIERS
    )


def _phrase_from(words: Words, first: int, noun: int) -> Speaker | None:
    """The noun phrase from the first word on, up to the next mark; None when it is the subject of a clause."""
    last = noun
    while (
        last + 1 < len(words)
        and last - noun < 14
        and (words[last + 1].text[0].isalnum() or words[last + 1].text == "-")
    ):
        last += 1
    tail = [word.lower for word in words.between(noun + 1, last + 1)]
    if not _RELATIVES.intersection(tail) and not FINITE.isdisjoint(tail):
        return None
    kind = _KINDS[words[noun].lower]
    if kind == "document":
        for at in range(noun + 1, last):
            if words[at].lower in ("by", "from") and words[at + 1].is_capital:
                return _named(words, run_starting(words, at + 1))
    return Speaker(words[first].start, words[last].end, kind)


# ---------------------------------------------------------------- nouns


def is_speaker(noun: str) -> bool:
    """Whether the noun is one that speaks."""
    return noun in _KINDS


def is_title(word: Word) -> bool:
    """Whether the word can belong to the title before a name: "the party's deputy | leader"."""
    return (
        is_speaker(word.lower)
        or word.lower in HONORIFICS
        or word.lower in BEFORE_TITLES
        or is_possessive(word)
    )
