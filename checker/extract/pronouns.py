"""Whom a pronoun stands for: the one reader that credits and quotations ask.

The nearest sentence before the pronoun, in its paragraph or the one before, that names somebody whom it can mean
decides: whoever speaks there, else whoever it begins with, else the only one whom it names. Two who fit are no answer
(Hobbs 1978: nine in ten pronouns refer no further than the sentence before).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.extract import speakers
from checker.extract.speakers import Speaker
from checker.lexicon.abbreviations import OPENERS
from checker.lexicon.names import (
    FEMININE,
    GIVEN_NAMES,
    MASCULINE,
    NAMES_OF,
    NATIONALITIES,
    ORGANIZATION_NOUNS,
    ORGANIZATION_SUFFIXES,
    PLACE_NOUNS,
    PLACES,
)
from checker.lexicon.reporting import AMBIGUOUS_VERBS, INVERTED_VERBS, REPORTING_VERBS, TRANSACTIONS
from checker.model import Sentence
from checker.text.wordnet import is_word
from checker.text.words import Words, person_of, run_starting, words_of

__all__ = ["Referents", "may_be_person"]

_SENTENCES_BACK = 8
"""Sentences before a pronoun in which whom it stands for is looked for."""
_PARAGRAPHS_BACK = 2
"""Paragraphs before its own in which "he" or "she" can be named, as long as nobody else is named between."""
_HOPS = 4
"""Pronouns that may stand between a pronoun and the name: "Roe said … He said … He added"."""
_LONGEST = 1200
"""Characters of a sentence that are read."""
_PERSONAL = frozenset(("he", "she"))
_LONGEST_ADDRESS = 12
_MARKS = frozenset((",", "”", '"', "’", "'"))
"""Marks between what is said and a verb that stands before its speaker."""
_SEX_OF_OTHERS = {"he": "f", "she": "m"}
"""Whose given name it is of those whom a pronoun cannot mean."""
_OTHERS = {"he": FEMININE, "she": MASCULINE}
"""Forms of address of those whom a pronoun cannot mean."""


class Referents:
    """Whom each sentence of a text names, read where a pronoun asks for it."""

    def __init__(self, plain: str, sentences: Sequence[Sentence]) -> None:
        self._plain = plain
        self._sentences = sentences
        self._named: dict[tuple[int, int], tuple[list[Speaker], ...]] = {}
        self._meant: dict[tuple[int, int], Speaker | None] = {}

    def of(self, pronoun: Speaker, at: int, hops: int = _HOPS) -> Speaker | None:
        """Whom a pronoun in the sentence at index `at` stands for; None where nobody or several fit.

        What stands between may be a pronoun itself; so many `hops` from one to the next are followed.
        """
        key = pronoun.start, hops
        if key not in self._meant:
            self._meant[key] = self._antecedent(pronoun, at, hops)
        return self._meant[key]

    def _antecedent(self, pronoun: Speaker, at: int, hops: int) -> Speaker | None:
        word = self._plain[pronoun.start : pronoun.end].lower()
        if word not in _FITS:
            return None
        last = self._sentences[at].paragraph - (_PARAGRAPHS_BACK if word in _PERSONAL else 1)
        for back in range(at, max(-1, at - _SENTENCES_BACK), -1):
            if self._sentences[back].paragraph < last:
                break
            tiers = self._read(back, hops if back < at else 0)
            for tier in tiers:
                fitting = [one for one in tier if one.end <= pronoun.start and self._fits(word, one)]
                if fitting:
                    one = self._only(fitting)
                    begins = tier is tiers[1] and word in _PERSONAL and fitting[0].kind == "name"
                    if begins and self._only([*fitting, *tiers[2]]) is None:
                        return None  # "Ana Horvat met coach Tom Roe. He said": either of them
                    return (
                        None if one and word in _PERSONAL and self._rivalled(word, one, back, hops) else one
                    )
        return self._following(word, at) if word in _PERSONAL else None

    def _following(self, word: str, at: int) -> Speaker | None:
        """Whom the next sentence of the paragraph begins with, where nobody was named before: "“…,” she says. Jane Roe has"."""
        if (
            at + 1 >= len(self._sentences)
            or self._sentences[at + 1].paragraph != self._sentences[at].paragraph
        ):
            return None
        first = next(iter(self._read(at + 1, 0)[1]), None)
        full = first is not None and first.kind == "name" and " " in self._plain[first.start : first.end]
        return first if first and full and self._fits(word, first) else None

    def _rivalled(self, word: str, one: Speaker, at: int, hops: int) -> bool:
        """Whether somebody else whom a pronoun can mean speaks in the sentence before, in the same paragraph."""
        if at == 0 or self._sentences[at - 1].paragraph != self._sentences[at].paragraph:
            return False
        others = [other for other in self._read(at - 1, hops)[0] if self._fits(word, other)]
        return bool(others) and self._only([one, *others]) is None

    def _only(self, found: Sequence[Speaker]) -> Speaker | None:
        """The one of the speakers, in its longest form, if all of them are one."""
        last_words = {self._plain[one.start : one.end].split()[-1].lower() for one in found}
        return max(found, key=lambda one: one.end - one.start) if len(last_words) == 1 else None

    def _read(self, at: int, hops: int) -> tuple[list[Speaker], ...]:
        """Who speaks in a sentence, whom it begins with, and the persons whom it names."""
        if (at, hops) not in self._named:
            start, end, _ = self._sentences[at]
            words = words_of(self._plain, start, min(end, start + _LONGEST))
            first = speakers.subject(words)
            self._named[at, hops] = (
                list(self._speaking(words, at, hops)),
                [first] if first and first.kind != "pronoun" and self._is_telling(first) else [],
                list(_persons(words, self._plain)),
            )
        return self._named[at, hops]

    def _is_telling(self, one: Speaker) -> bool:
        """Whether what begins a sentence is a name for sure: one capitalised word has to be one elsewhere too."""
        printed = self._plain[one.start : one.end]
        if (
            one.kind != "name"
            or " " in printed
            or printed.lower() in GIVEN_NAMES
            or not is_word(printed.lower())
        ):
            return True
        return re.search(rf"[a-z,] {re.escape(printed)}\b", self._plain) is not None

    def _speaking(self, words: Words, sentence: int, hops: int) -> Iterator[Speaker]:
        """Who speaks in a sentence, pronouns replaced by those they stand for."""
        for at, word in enumerate(words):
            if word.text in REPORTING_VERBS:
                any_noun = word.text not in AMBIGUOUS_VERBS
                marked = word.text in INVERTED_VERBS or (at > 0 and words[at - 1].text in _MARKS)
                said = speakers.before(words, at, any_noun=any_noun)
                said = said or (speakers.after(words, at + 1) if marked else None)
                if said and said.kind == "pronoun":
                    said = self.of(said, sentence, hops - 1) if hops else None
                if said:
                    yield said

    def _fits(self, pronoun: str, one: Speaker) -> bool:
        """Whether a pronoun can mean somebody; deals say nothing."""
        printed = self._plain[one.start : one.end]
        if printed.split()[-1].lower() in TRANSACTIONS or not _FITS[pronoun](printed, one):
            return False
        if pronoun not in _PERSONAL:
            return True
        other = NAMES_OF.get(printed.split()[0].lower()) == _SEX_OF_OTHERS[pronoun]
        return not other and self._address(one) not in _OTHERS[pronoun]

    def _address(self, one: Speaker) -> str:
        """The word before a name, where it can be a form of address: "Mrs | Tyler"."""
        before = self._plain[max(0, one.start - _LONGEST_ADDRESS) : one.start].lower().split()
        return before[-1].rstrip(".") if before else ""


def _persons(words: Words, plain: str) -> Iterator[Speaker]:
    """The full names of persons in a sentence."""
    at = 0
    while at < len(words):
        if not words[at].is_capital:
            at += 1
            continue
        run = run_starting(words, at)
        placed = at > 0 and words[at - 1].lower == "the"  # "at the Grand Hotel"
        at = max(run.last, at) + 1
        if placed:
            continue
        person = person_of(words, run)
        addressed = (
            person and person.first > run.first and words[person.first - 1].lower in MASCULINE | FEMININE
        )
        if person and (person.first < person.last or addressed):
            named = Speaker(words[person.first].start, words[person.last].end, "name")
            if may_be_person(plain, named):
                yield named


def may_be_person(plain: str, speaker: Speaker) -> bool:
    """Whether a speaker is a name that can be a person's: no word of it names a body."""
    words = [word.lower().rstrip(".") for word in plain[speaker.start : speaker.end].split()]
    return (
        speaker.kind == "name"
        and not any(
            word in ORGANIZATION_SUFFIXES or word in ORGANIZATION_NOUNS or word in OPENERS for word in words
        )
        and not (words[-1] in NATIONALITIES or words[-1] in PLACES or words[-1] in PLACE_NOUNS)
    )


def _is_plural(printed: str, one: Speaker) -> bool:
    if one.kind == "name":
        return " and " in printed
    return printed.endswith("s") or printed.split()[-1] in ("people", "police", "men", "women")


def _may_be_one(printed: str, one: Speaker) -> bool:
    """Whether "he" or "she" can mean somebody: a person's name, a person in a role."""
    if one.kind == "name":
        return may_be_person(printed, Speaker(0, len(printed), "name"))
    return one.kind == "role" and not _is_plural(printed, one)


def _may_be_it(printed: str, one: Speaker) -> bool:
    """Whether "it" can mean something: a body, a document, a name that is no person's."""
    if one.kind in ("role", "holder", "unnamed") or _is_plural(printed, one):
        return False
    person = may_be_person(printed, Speaker(0, len(printed), "name"))
    return one.kind != "name" or not person or printed.split()[0].lower() not in GIVEN_NAMES


def _may_be_they(printed: str, one: Speaker) -> bool:
    """Whether "they" can mean somebody: several, or a body."""
    known = one.kind in ("group", "unnamed") and speakers.is_speaker(printed.split()[-1].lower())
    return _is_plural(printed, one) or known


_FITS = {"he": _may_be_one, "she": _may_be_one, "it": _may_be_it, "they": _may_be_they}
