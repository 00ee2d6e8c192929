"""Ages whose commas were dropped, as some texts drop all of them: "Novak 44 spent", "said Brandt 58."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.lexicon.ages import AFTER_NAMED_AGE, AFTER_UNSET_AGE, NUMBERED_NAMES, TELLS_AGED
from checker.lexicon.calendar import MONTHS, WEEKDAYS
from checker.lexicon.names import GIVEN_NAMES, PLACES
from checker.lexicon.nouns import IRREGULAR_VERBS, LABELS, STOP
from checker.lexicon.words import ARTICLES
from checker.text.around import next_word
from checker.text.wordnet import is_word

__all__ = ["is_named_age"]

_LONGEST_NAME = 60
_WITHIN = 200
"""Characters to both sides in which no comma stands where all were dropped."""
_WORD = re.compile(r"[A-Z][a-z]+(?:[-'’][A-Z]?[a-z]+)?")
_MOST_WORDS = 5
_YOUNGEST = 15
"""A smaller number behind a name may be a count or a part of the name."""
_NO_NAMES = LABELS | NUMBERED_NAMES | STOP | ARTICLES | frozenset(MONTHS) | frozenset(WEEKDAYS)


def is_named_age(plain: str, start: int, end: int, words: Sequence[str]) -> bool:
    """Whether two digits right behind a name are its age, in a text that has no commas: "Novak | 44 spent".

    A name is one word that no dictionary has, at the start of a sentence or behind "said", or two of which one is none.
    """
    if end - start != 2 or plain[start - 1] != " " or not plain[start - 2].isalpha():
        return False
    if (
        not plain[start:end].isdecimal()
        or int(plain[start:end]) < _YOUNGEST
        or plain[end].isalnum()
        or plain[end] in "%-/"
    ):
        return False
    if plain.find(", ", max(0, start - _WITHIN), end + _WITHIN) >= 0:
        return False
    *before, last = (
        plain[max(0, start - _LONGEST_NAME) : start - 1].rpartition("\n")[2].split(" ")[-_MOST_WORDS:]
    )
    names = [last] if _WORD.fullmatch(last) else []
    while before and names and _WORD.fullmatch(before[-1]):
        names.insert(0, before.pop())
    lead = before[-1].rstrip("'’") if before else ""
    return (
        bool(names)
        and _is_person([name.lower() for name in names], lead)
        and _follows(plain, end, lead in TELLS_AGED)
    )


def _is_person(names: Sequence[str], lead: str) -> bool:
    """Whether the capitals before the number can be a person's name; `lead` is the word before them."""
    if not _NO_NAMES.isdisjoint(names) or names[-1] in PLACES or lead.lower() in ARTICLES:
        return False
    if len(names) == 1:
        opens = not lead or lead[-1] in _ENDS or lead in TELLS_AGED
        return opens and (not is_word(names[0]) or names[0] in GIVEN_NAMES)
    return not all(map(is_word, names[-2:])) or names[-2] in GIVEN_NAMES


_ENDS = '.!?:”"'


def _follows(plain: str, end: int, told: bool) -> bool:
    """Whether what follows goes on with a person: a verb, an apposition; nothing only where the name was told before."""
    if plain[end] in ".;:)" or not plain[end].strip("\n"):
        return told
    if AFTER_NAMED_AGE.match(plain, end) or AFTER_UNSET_AGE.match(plain, end):
        return True
    then = next_word(plain, end)
    return then is not None and then[1] in IRREGULAR_VERBS
