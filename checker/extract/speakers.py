"""Who speaks: the name or phrase before a verb of saying, or after it.

Two readers of one small grammar, each working on the words of one sentence next to a verb: `before` reads
leftwards ("Turing chief Jane Roe, 45, also | said"), `after` reads rightwards ("said | Jane Roe, a lawyer").
Both give the speaker's span with what kind of speaker it is, or None where the sentence leaves it open.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from checker.extract.lexicon.abbreviations import OPENERS
from checker.extract.lexicon.names import (
    CALENDAR,
    HONORIFICS,
    ORGANIZATION_NOUNS,
    ORGANIZATION_SUFFIXES,
    PARTICLES,
)
from checker.extract.lexicon.reporting import (
    BETWEEN_SUBJECT_AND_VERB,
    DOCUMENT_NOUNS,
    GROUP_NOUNS,
    POSTMODIFIERS,
    ROLE_NOUNS,
    UNNAMED_NOUNS,
    VIEW_HOLDERS,
)

__all__ = ["Kind", "Speaker", "after", "before"]

Kind = Literal["name", "pronoun", "group", "role", "unnamed", "document", "holder"]
"""name: a proper name; pronoun: he, she, it, they, we, I; role: "a spokesman for the bank"; group: "police";
holder: those who hold views ("critics")."""


class Speaker(NamedTuple):
    """Who speaks, as a span of the text."""

    start: int
    end: int
    kind: Kind


class _Word(NamedTuple):
    text: str
    start: int
    end: int

    @property
    def lower(self) -> str:
        return self.text.rstrip(".").lower()

    @property
    def is_capital(self) -> bool:
        return self.text[0].isupper() or (
            len(self.text) > 1 and self.text[0].isalpha() and self.text[1].isupper()
        )


def _words(plain: str, start: int, end: int) -> list[_Word]:
    """The words and marks of a stretch; a full stop belongs to a word only in initials and acronyms."""
    found = []
    for match in _WORD.finditer(plain, start, end):
        text = match[0]
        if len(text) > 2 and text[-1] == "." and "." not in text[:-1]:
            text = text[:-1]
        found.append(_Word(text, match.start(), match.start() + len(text)))
    return found


_WINDOW = 200
"""Characters on one side of the verb in which the speaker must stand."""
_WORD = re.compile(r"[\w$](?:[\w’'&/.-]*\w)?\.?|[^\w\s]")
_PRONOUNS = frozenset("he she it they we i".split())
_RELATIVES = frozenset(("who", "which", "that"))
_DETERMINERS = frozenset(
    """a an the his her its their our my this that these those some several many most other another one two three
    four five six all both any no multiple various numerous at least""".split()
)
_BARRIERS = frozenset(
    """and but or as because when while if after before since that where whereas although though than is was are
    were will would has have had be been for to""".split()
)
_STOPS = frozenset(
    "said told that but because when while if after before since although is was are were".split()
)
_OWNERS = ORGANIZATION_NOUNS | {
    "secretary",
    "ministry",
    "republic",
    "kingdom",
    "state",
    "states",
    "city",
    "duke",
}
_FINITE = frozenset("had has have was were is are will would said could may might".split())
_AND_SONS = frozenset("co company sons partners associates brothers".split())
_OF = frozenset(("of", "for"))


def before(plain: str, floor: int, verb: int) -> Speaker | None:
    """Who stands before the verb at `verb`; nothing before `floor` (the sentence's start) is read."""
    start = max(floor, verb - _WINDOW)
    if start > floor:
        start = plain.find(" ", start, verb) + 1 or start
    words = _words(plain, start, verb)
    last = _skip_adverbs(words, len(words) - 1)
    if last < 0:
        return None
    word = words[last]
    if word.text in ",—–)-":
        last = _before_apposition(words, last)
        if last < 0:
            return None
        word = words[last]
    if word.lower in _RELATIVES:
        return _antecedent(words, last)
    return _ending_at(plain, words, last)


def after(plain: str, verb: int, ceiling: int) -> Speaker | None:
    """Who stands right after the verb that ends at `verb`, up to `ceiling` (the sentence's end)."""
    words = _words(plain, verb, min(ceiling, verb + _WINDOW))
    if not words:
        return None
    if words[0].lower in _PRONOUNS and words[0].lower != "it":
        return Speaker(words[0].start, words[0].end, "pronoun")
    return _beginning(plain, words)


# ---------------------------------------------------------------- leftwards


def _skip_adverbs(words: list[_Word], last: int) -> int:
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


def _is_adverb(word: _Word) -> bool:
    return word.text.endswith("ly") and word.text.islower() and len(word.text) > 4


def _before_apposition(words: list[_Word], last: int) -> int:
    """Index of the word before what stands between commas, dashes or brackets: "Jane Roe, a lawyer, | said"."""
    opening = {",": ",", ")": "(", "—": "—", "–": "–", "-": "-"}[words[last].text]
    fallback = -1
    at = last - 1
    while at > 0 and last - at < 40:
        if words[at].text == opening:
            head = words[at - 1]
            if head.is_capital and head.lower not in CALENDAR:
                if at >= 2 and words[at - 2].is_capital and words[at - 2].lower not in OPENERS:
                    return at - 1
                fallback = at - 1 if fallback < 0 or not _is_person_place(words, at - 1) else fallback
            elif fallback < 0 and _speaks(head.lower):
                fallback = at - 1
            if opening != ",":
                break
        at -= 1
    return fallback


def _is_person_place(words: list[_Word], at: int) -> bool:
    """Whether a capitalised word follows a preposition ("of Boston"), and so names no speaker."""
    return at > 0 and words[at - 1].lower in ("of", "in", "from", "at")


def _antecedent(words: list[_Word], last: int) -> Speaker | None:
    """The name before "who" or "which": "Jane Roe, who | said"; None for anything but a name."""
    at = last - 1
    if at >= 0 and words[at].text == ",":
        at -= 1
    return _name_ending(words, at) if at >= 0 and words[at].is_capital else None


def _ending_at(plain: str, words: list[_Word], last: int) -> Speaker | None:
    """The speaker whose last word is `last`."""
    word = words[last]
    if word.lower in _PRONOUNS:
        return Speaker(word.start, word.end, "pronoun")
    speaks = _speaks(word.lower)
    if word.is_capital and word.lower not in CALENDAR and not (speaks and not _in_run(words, last)):
        if word.lower in OPENERS:
            return None
        name = _name_ending(words, last)
        return name and (_person_before_place(words, name) or name)
    if speaks:
        phrase = _phrase_ending(words, last, last)
        return _outer_phrase(words, phrase, last) or phrase
    return _postmodified(words, last, last)


def _in_run(words: list[_Word], at: int) -> bool:
    """Whether a capitalised word follows another that is no opener: "State TV" against "Sources"."""
    return at > 0 and words[at - 1].is_capital and words[at - 1].lower not in OPENERS


def _outer_phrase(words: list[_Word], phrase: Speaker, last: int) -> Speaker | None:
    """The phrase that a phrase belongs to: "a spokesman for | the bank", "a person close to | the company"."""
    at = next(i for i, word in enumerate(words) if word.start >= phrase.start) - 1
    if at >= 1 and words[at].lower == "to":
        at -= 1
    return _postmodified(words, at, last) if at >= 1 and words[at].lower in POSTMODIFIERS else None


def _name_ending(words: list[_Word], last: int) -> Speaker | None:
    """The capitalised run that ends at `last`, without titles before a person's name."""
    first = last
    while first > 0 and words[first - 1].end >= words[first].start - 3:
        previous = words[first - 1]
        if previous.is_capital and previous.lower not in CALENDAR:
            if previous.text.endswith(("’s", "'s", "s’", "s'")):
                break
            first -= 1
        elif (
            first > 1
            and (previous.lower in PARTICLES or previous.text == "&" or _joins(words, first - 1, last))
            and words[first - 2].is_capital
            and words[first - 2].lower not in OPENERS
        ):
            first -= 2
        elif (
            previous.lower == "the"
            and first > 2
            and words[first - 2].lower in _OF
            and _owns(words[first - 3])
        ):
            first -= 3
        else:
            break
    if first >= 2 and words[first - 1].lower == "and" and words[first - 2].is_capital:
        other = _name_ending(words, first - 2)
        if other and (other.start == words[0].start or words[0].lower == "both"):
            return Speaker(other.start, _strip_possessive(words[last]), "name")
    return _without_titles(words, first, last)


def _joins(words: list[_Word], at: int, last: int) -> bool:
    """Whether "of", "for" or "and" at `at` stands inside a name: Bank of Spain; Securities and Exchange Commission."""
    if words[at].lower in _OF:
        return at > 0 and _owns(words[at - 1])
    if words[at].lower != "and":
        return False
    return words[last].lower in ORGANIZATION_NOUNS or words[at + 1].lower in _AND_SONS


def _owns(word: _Word) -> bool:
    return word.is_capital and word.lower in _OWNERS


def _without_titles(words: list[_Word], first: int, last: int) -> Speaker | None:
    """The run of capitalised words from `first` to `last`, less openers and titles; a bare title is a role."""
    while first < last and words[first].lower in OPENERS and not _is_article_of_name(words, first, last):
        first += 1
    cut = first
    for at in range(first, last + 1):
        if words[at].lower in HONORIFICS:
            cut = at + 1
    if cut + 1 <= last and cut > first and words[cut].lower == "of":
        cut += 2
    rest = [word.lower for word in words[cut : last + 1]]
    if cut > last:
        return Speaker(words[first].start, words[last].end, "role")
    if cut > first and not any(word in ORGANIZATION_SUFFIXES or word in ORGANIZATION_NOUNS for word in rest):
        first = cut
    if (words[first].lower in OPENERS and first == last) or words[last].lower in CALENDAR:
        return None
    return Speaker(words[first].start, _strip_possessive(words[last]), "name")


def _is_article_of_name(words: list[_Word], first: int, last: int) -> bool:
    """Whether a capitalised "The" belongs to the name: The Information, but not The BBC or The Acme Group."""
    return words[first].lower == "the" and (
        first > 0 or (last == first + 1 and not words[last].text.isupper())
    )


def _strip_possessive(word: _Word) -> int:
    return word.end - 2 if word.text.endswith(("’s", "'s")) else word.end


def _person_before_place(words: list[_Word], name: Speaker) -> Speaker | None:
    """The person in "Jane Roe of the University of Ohio said", where the run next to the verb is the place."""
    at = next(i for i, word in enumerate(words) if word.start >= name.start) - 1
    if at >= 0 and words[at].lower == "the":
        at -= 1
    if at >= 1 and words[at].lower in ("of", "at", "in", "from", "with"):
        if words[at - 1].is_capital:
            return _name_ending(words, at - 1)
        if _speaks(words[at - 1].lower):
            return _phrase_ending(words, at - 1, next(i for i, w in enumerate(words) if w.end >= name.end))
    return None


def _postmodified(words: list[_Word], start: int, last: int) -> Speaker | None:
    """The phrase whose noun has words after it: "a person familiar with the matter", "a spokesman for the firm"."""
    for at in range(start, max(-1, start - 16), -1):
        word = words[at]
        if word.text in ',;:()—–"“”' or word.lower in _STOPS:
            return None
        if at < last and _speaks(word.lower) and words[at + 1].lower in POSTMODIFIERS:
            return _phrase_ending(words, at, last)
    return None


def _phrase_ending(words: list[_Word], noun: int, last: int) -> Speaker:
    """The noun phrase around `noun`, from its determiner to the word at `last`."""
    first = noun
    while first > 0 and noun - first < 7:
        previous = words[first - 1]
        if previous.lower in _DETERMINERS:
            first -= 1
            if words[first].lower not in ("other", "least", "at", "two", "three", "one"):
                break
        elif not _modifies(previous):
            break
        else:
            first -= 1
    kind = _kind(words[noun].lower)
    if kind == "unnamed" and noun > first and words[noun - 1].lower in ("many", "some", "most"):
        kind = "holder"
    return Speaker(words[first].start, words[last].end, kind)


def _modifies(word: _Word) -> bool:
    """Whether the word can stand between a determiner and the noun; verbs, adverbs and prepositions cannot."""
    if word.lower in _BARRIERS or not word.text[0].isalpha() or word.text.endswith("ly"):
        return False
    if word.is_capital:
        return word.lower not in OPENERS
    return word.lower not in POSTMODIFIERS and not word.lower.endswith(("ing", "ed"))


# ---------------------------------------------------------------- rightwards


def _beginning(plain: str, words: list[_Word]) -> Speaker | None:
    """The speaker that begins at the first word: a name, a title with a name, or a noun phrase."""
    at = 0
    noun = -1
    while at < min(len(words), 14):
        word = words[at]
        if word.is_capital and word.lower not in OPENERS:
            return _run_from(words, at, noun)
        if not word.text[0].isalnum() and word.text != "-":
            break
        if _speaks(word.lower) or word.lower in DOCUMENT_NOUNS:
            noun = at
            if at + 1 < len(words) and words[at + 1].lower in POSTMODIFIERS:
                return _phrase_from(words, at)
        elif noun >= 0 and (noun != at - 1 or not (at + 1 < len(words) and words[at + 1].is_capital)):
            break
        at += 1
    return Speaker(words[0].start, words[noun].end, _kind(words[noun].lower)) if noun >= 0 else None


def _run_from(words: list[_Word], first: int, noun: int) -> Speaker | None:
    """The name that begins at `first`, or the one after its title: "Acme co-founder | Jane Roe"."""
    last = _run_end(words, first)
    following = words[last + 1].lower if last + 1 < len(words) else ""
    possessive = words[last].text.endswith(("’s", "'s"))
    if (
        following
        and (_speaks(following) or following in HONORIFICS or possessive)
        and following not in CALENDAR
    ):
        at = last + 1
        while at < len(words) and at - last < 6 and words[at].text[0].isalpha() and not words[at].is_capital:
            if words[at].lower in _BARRIERS or words[at].lower in POSTMODIFIERS:
                break
            at += 1
        head = words[at - 1].lower
        if at < len(words) and words[at].is_capital and (head in HONORIFICS or head in ROLE_NOUNS):
            return _run_from(words, at, at - 1)
        if (_speaks(head) or head in DOCUMENT_NOUNS) and at - 1 > last and head not in DOCUMENT_NOUNS:
            return Speaker(words[0].start, words[at - 1].end, _kind(head))
    return _without_titles(words, first, last)


def _run_end(words: list[_Word], first: int) -> int:
    """Index of the last word of the capitalised run that begins at `first`."""
    last = first
    while last + 1 < len(words) and words[last + 1].start <= words[last].end + 3:
        following = words[last + 1]
        if following.is_capital and following.lower not in CALENDAR:
            last += 1
        elif (
            last + 2 < len(words)
            and words[last + 2].is_capital
            and (
                following.lower in PARTICLES
                or following.text == "&"
                or (following.lower in _OF and _owns(words[last]))
            )
        ):
            last += 2
        else:
            break
    return last


def _phrase_from(words: list[_Word], noun: int) -> Speaker | None:
    """The noun phrase from the first word on, up to the next mark; None when it is the subject of a clause."""
    last = noun
    while (
        last + 1 < len(words)
        and last - noun < 14
        and (words[last + 1].text[0].isalnum() or words[last + 1].text == "-")
    ):
        last += 1
    tail = [word.lower for word in words[noun + 1 : last + 1]]
    if not _RELATIVES.intersection(tail) and not _FINITE.isdisjoint(tail):
        return None
    kind = _kind(words[noun].lower)
    if kind == "document":
        for at in range(noun + 1, last):
            if words[at].lower in ("by", "from") and words[at + 1].is_capital:
                return _without_titles(words, at + 1, _run_end(words, at + 1)) or Speaker(
                    words[0].start, words[last].end, kind
                )
    return Speaker(words[0].start, words[last].end, kind)


# ---------------------------------------------------------------- nouns


def _speaks(noun: str) -> bool:
    """Whether the noun is one that speaks."""
    return (
        noun in GROUP_NOUNS
        or noun in ROLE_NOUNS
        or noun in UNNAMED_NOUNS
        or noun in VIEW_HOLDERS
        or noun in DOCUMENT_NOUNS
    )


def _kind(noun: str) -> Kind:
    """What kind of speaker a noun is."""
    if noun in UNNAMED_NOUNS:
        return "unnamed"
    if noun in VIEW_HOLDERS:
        return "holder"
    if noun in ROLE_NOUNS:
        return "role"
    return "document" if noun in DOCUMENT_NOUNS else "group"
