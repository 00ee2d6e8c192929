"""Names: values that stand for a declared entity or for nobody the rules know, and how alike two names are.

`likeness` is the one answer to whether two names are one's: extraction, binding, comparing and checking ask it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby
from typing import Literal

from nicknames import NickNamer
from rapidfuzz.distance import OSA

from checker.lexicon.names import (
    BODY_ALIASES,
    COMMON_NAMES,
    FEMININE_ENDINGS,
    FULL_NAME_ENDS,
    GENERATIONS,
    HONORIFICS,
    LEFT_OUT,
    ORGANIZATION_NOUNS,
    ORGANIZATION_SUFFIXES,
    PARTICLES,
    ROMANISED_ENDINGS,
    ROMANISED_NAMES,
    WHOLE_LETTERS,
    WRITTEN_AS,
)
from checker.text.spelling import american
from checker.text.wordnet import is_word
from checker.values.relation import Relation

__all__ = [
    "Likeness",
    "Name",
    "house_spelling",
    "is_given_name",
    "is_named_in",
    "kinship",
    "likeness",
    "name_form",
    "name_words",
    "same_person",
    "sound",
    "spelt_alike",
]

Likeness = Literal["same", "form", "spelling", "slip", "near", "different"]
"""same: the same words, whatever their case, accents, article, form of address and suffix.
form: one is an established form of the other: a surname, an initial, a short given name, an acronym, a body
without its suffix.
spelling: two transliterations of one name, or two houses' spellings.
slip: spelled so nearly alike that one may be a misprint of the other.
near: they share a word ("Letitia Jones", "Letitia James").
different: none of these."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name: `entity` is the declared entity it stands for, None for a name that fits none; `text` as printed."""

    entity: str | None
    text: str

    @property
    def key(self) -> tuple[str | None, str | None]:
        """What two names have in common that are the same."""
        return (None, self.text) if self.entity is None else (self.entity, None)

    def relate(self, other: Name) -> Relation:
        """One entity is the same under any alias, two exclude each other, an unknown name says nothing."""
        if self.entity is None or other.entity is None:
            return Relation.SAME if self == other else Relation.INCOMPARABLE
        return Relation.SAME if self.entity == other.entity else Relation.CONTRADICTS

    def model_dump(self) -> dict[str, str | None]:
        """The value of a claim in the contract's JSON: the entity's name, or the text where there is none."""
        return {"text": self.entity or self.text}

    def __str__(self) -> str:
        """The entity's name, or the text where there is none."""
        return self.entity or self.text


# ---------------------------------------------------------------- words of a name

_WORD = re.compile(r"\w+(?:\.\w\b)*")
_POSSESSIVE = re.compile(r"(?:[’'`]s|[’'`])(?!\w)")
_ARTICLE = "the"


@lru_cache(maxsize=1 << 14)
def name_words(name: str) -> tuple[str, ...]:
    """The words of a name in lower case, without accents, article, forms of address, possessive and "Jr."."""
    folded = unicodedata.normalize("NFKD", _POSSESSIVE.sub("", name).casefold())
    letters = "".join(WHOLE_LETTERS.get(c, c) for c in folded if not unicodedata.combining(c))
    words = [word.replace(".", "") for word in _WORD.findall(letters)]
    first = 0
    while first < len(words) - 1 and (words[first] == _ARTICLE or _is_address(words, first)):
        first += 1
    kept = [word for at, word in enumerate(words[first:]) if not (at and word in GENERATIONS)]
    return tuple(kept)


def _is_address(words: Sequence[str], at: int) -> bool:
    """Whether a form of address stands at `at`; a body's name may begin with one ("General Motors")."""
    rest = words[at + 1 :]
    body = any(word in ORGANIZATION_NOUNS or word in ORGANIZATION_SUFFIXES for word in rest)
    return words[at] in HONORIFICS and not body and rest[0] not in ("of", "general")


def name_form(name: str) -> str:
    """A name in comparable form: "The Information’s" is "information"."""
    return " ".join(name_words(name))


def is_named_in(name: str, text: str) -> bool:
    """Whether a word of a name, no initial and no particle of two letters, stands in a text."""
    said = set(name_words(text))
    return any(word in said for word in name_words(name) if len(word) > 2)


# ---------------------------------------------------------------- two names


@lru_cache(maxsize=1 << 14)
def likeness(one: str, other: str) -> Likeness:
    """How alike two names are, as printed; the order of the two changes nothing."""
    first, second = sorted((name_words(one), name_words(other)), key=lambda words: (len(words), words))
    if not first or not second:
        return "different"
    if first == second or "".join(first) == "".join(second):
        return "same"
    if _is_form(first, second):
        return "form"
    respelt = _respelt(first, second)
    if respelt:
        romanised = any(map(_is_romanised, (*first, *second)))
        spelling = all(
            (romanised and _skeleton(word) == _skeleton(twin)) or _is_transliterated(word, twin)
            for word, twin in respelt
        )
        return "spelling" if spelling else "slip"
    return "near" if len(first) > 1 and _telling(first) & _telling(second) else "different"


def house_spelling(one: str, other: str) -> bool:
    """Whether two names differ only in how a given name that sounds alike is written: Robyn, Robin; Jon, John."""
    first, second = name_words(one), name_words(other)
    if len(first) != len(second) or len(first) < 2 or first[1:] != second[1:]:
        return False
    return first[0] != second[0] and _spoken(first[0]) == _spoken(second[0])


def _spoken(word: str) -> str:
    """A given name as it is spoken, as far as letters tell: "robin" for Robyn, "jon" for John, "timi" for Timmy."""
    plain = word.removesuffix("e") if word.endswith("ie") else word
    plain = plain.replace("ph", "f").replace("ck", "k").replace("y", "i").replace("c", "k").replace("h", "")
    return _singled(plain)


def same_person(one: str, other: str) -> bool | None:
    """Whether two names can be one person's: True for a name and its forms, False where they differ.

    None where they are spelled nearly alike, or one is a given name of the other.
    """
    alike = likeness(one, other)
    if alike in ("same", "form"):
        return True
    first, second = sorted((name_words(one), name_words(other)), key=len)
    given = len(first) == 1 and len(second) > 1 and first[0] == second[0]
    return None if given or not first or alike in ("spelling", "slip") else False


@lru_cache(maxsize=1 << 14)
def kinship(name: str) -> frozenset[str]:
    """Marks of which every other name has one that `likeness` does not call different, so that few need be compared.

    The words of a name, as printed and as they sound, its surname with an initial, all words as one, their initials,
    the body that it is an alias of. Of names of one word only those that begin with the same two letters are looked for
    that are spelt otherwise.
    """
    words = name_words(name)
    alone = words[0][:_FIRST] if len(words) == 1 else ""
    initials = {
        "".join(word[0] for word in words),
        "".join(word[0] for word in words if word not in LEFT_OUT),
    }
    given = (f"{form[0]} {words[-1]}" for word in words[:-1] for form in (word, *_long_forms(word)))
    bodies = (f"body {at}" for at, aliases in enumerate(BODY_ALIASES) if " ".join(words) in aliases)
    return frozenset((*words, *map(_skeleton, words), "".join(words), alone, *initials, *given, *bodies)) - {
        ""
    }


_FIRST = 2


def _telling(words: Sequence[str]) -> set[str]:
    """The words that tell whose name it is."""
    return {
        word
        for word in words
        if len(word) > 2
        and not (word in PARTICLES or word in ORGANIZATION_NOUNS or word in ORGANIZATION_SUFFIXES)
    }


def _is_form(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether one name is an established form of the other."""
    if any({" ".join(short), " ".join(long)} <= aliases for aliases in BODY_ALIASES):
        return True
    if len(short) == len(long) and all(map(_is_respelt_word, short, long)):
        return True
    return _is_acronym(short, long) or _is_body_without_suffix(short, long) or _is_person_form(short, long)


def _is_respelt_word(one: str, other: str) -> bool:
    """Whether two words are one, or the British and the American spelling of one: "mobilisation", "centre"."""
    return one == other or (american(one) == american(other) and is_word(american(one)))


def _is_acronym(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether a word is made of the initials of the others, small words counted or not: FBI, USDA, BofA not."""
    if len(short) != 1 or len(long) < 2 or len(short[0]) < 2:
        return False
    every = "".join(word[0] for word in long)
    telling = "".join(word[0] for word in long if word not in LEFT_OUT)
    return short[0] in (every, telling)


def _is_body_without_suffix(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether the longer name only adds what closes a company's name: Acme, Acme Holdings Ltd."""
    return tuple(long[: len(short)]) == tuple(short) and all(
        word in FULL_NAME_ENDS for word in long[len(short) :]
    )


def _is_person_form(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether one person's name is a form of the other: Roe, J. Roe, Bob Roe, Jane Norma Roe, Jane R."""
    if len(short) == 1:
        surname = short[0] == long[-1] and short[0] not in ORGANIZATION_NOUNS
        return surname or (len(long) == 2 and short[0] == long[0] and len(long[1]) == 1)
    if short[-1] == long[-1]:
        return _given_fit(short[:-1], long[:-1])
    initial = min(len(short[-1]), len(long[-1])) == 1 and short[-1][0] == long[-1][0]
    return initial and len(short) == len(long) == 2 and short[0] == long[0]


def _given_fit(shorter: Iterable[str], longer: Iterable[str]) -> bool:
    """Whether given names are the same, initials or short forms of the other's, in order."""
    rest = iter(longer)
    return all(any(_given_same(name, candidate) for candidate in rest) for name in shorter)


def _given_same(one: str, other: str) -> bool:
    if one == other or (min(len(one), len(other)) == 1 and one[0] == other[0]):
        return True
    related = one in _long_forms(other) or other in _long_forms(one)
    return related and OSA.distance(one, other) > 1  # "Sara", "Sarah" are spellings


@lru_cache(maxsize=1 << 12)
def _long_forms(word: str) -> frozenset[str]:
    """The given names that a word may be short for: "gerald", "jeremiah" and others for "jerry"."""
    return frozenset(_short_names().canonicals_of(word))


def is_given_name(word: str) -> bool:
    """Whether a word in small letters is a given name, or short for one."""
    return word in COMMON_NAMES or bool(_long_forms(word))


@cache
def _short_names() -> NickNamer:
    """The names and short names that the library `nicknames` has collected."""
    return NickNamer()


# ---------------------------------------------------------------- spelling


def _respelt(first: Sequence[str], second: Sequence[str]) -> list[tuple[str, str]]:
    """The words in which two spellings of one name differ; none where they are no spellings of one."""
    if len(first) != len(second):
        first, second = (
            (first[0], first[-1]),
            (second[0], second[-1]),
        )  # a middle name more makes no other name
    differing = [(word, twin) for word, twin in zip(first, second, strict=True) if word != twin]
    sounds = all(_skeleton(word) == _skeleton(twin) for word, twin in differing)
    few = len(differing) * 2 <= len(first) + 1 or sounds
    long = len(first) > 2 and any(map(_is_romanised, first))  # "Adel Abdul Mahdi", "Adil Abdul Mahdi"
    return differing if few and all(_are_alike(*pair, long) for pair in differing) else []


def _are_alike(word: str, twin: str, long: bool) -> bool:
    return (
        spelt_alike(word, twin)
        or _is_transliterated(word, twin)
        or (long and _skeleton(word) == _skeleton(twin))
    )


@lru_cache(maxsize=1 << 14)
def spelt_alike(word: str, twin: str) -> bool:
    """Whether two different words, in lower case, may be spellings of one name.

    They have the same consonants by sound, or are a letter apart (two in eight letters or more). Plurals, the
    beginning of one another, a man's and a woman's form, and short words are none.
    """
    short, long = sorted((word, twin), key=len)
    if short == long or long.startswith(short) or not (word.isalpha() and twin.isalpha()):
        return False
    if any(word.endswith(ending) != twin.endswith(ending) for ending in FEMININE_ENDINGS):
        return False
    if len(_skeleton(word)) >= _CONSONANTS and _skeleton(word) == _skeleton(twin):
        return True
    if len(short) > _CONSONANTS and _singled(word) == _singled(twin):
        return True
    return len(short) >= _SHORTEST and OSA.distance(word, twin) <= (1 if len(short) < _LONG else 2)


_CONSONANTS = 3
"""Consonants that make a name when its vowels are left out (Robyn, Robin)."""
_SHORTEST = 5
"""Letters below which one letter makes another name (Jan, Jon; John, Joan)."""
_LONG = 8
"""Letters from which on two letters may differ (Independent Street, Independence Street)."""
_ALIKE = str.maketrans(
    {
        "c": "k",
        "q": "k",
        "z": "s",
        "v": "b",
        "w": "b",
        "h": "",
        "y": "",
        "j": "",
        **dict.fromkeys("aeiou", ""),
    }
)
_SOUNDS = str.maketrans("bfpvwcgjkqsxzdtlmnr", "1111122222222334556", "aeiouyh_")
"""Soundex's classes of consonants (Russell 1918; NARA, "The Soundex Indexing System"); vowels are silent."""


@lru_cache(maxsize=1 << 14)
def _skeleton(word: str) -> str:
    """The consonants, those that spell one sound as one: "ktrn" for Catherine and Kathryn."""
    spelt = word.replace("ph", "f").replace("ck", "k").replace("x", "ks").replace("kh", "h")
    return _singled((spelt[:1] if spelt[:1] in "jwhy" else "") + spelt.translate(_ALIKE))


def sound(word: str) -> str:
    """The word's consonants by class, doubled ones once: one string for Catherine and Kathryn."""
    return _singled(word.translate(_SOUNDS))


def _singled(letters: str) -> str:
    return "".join(letter for letter, _ in groupby(letters))


def _is_transliterated(word: str, twin: str) -> bool:
    """Whether two words, neither English nor an English given name, write one sound otherwise: Sulistyo, Soelistyo."""
    known = any(is_word(one) or is_given_name(one) for one in (word, twin))
    return not known and _written(word) == _written(twin)


@lru_cache(maxsize=1 << 14)
def _written(word: str) -> str:
    for letters, others in WRITTEN_AS:
        word = word.replace(letters, others)
    return word


def _is_romanised(word: str) -> bool:
    """Whether a word is put into Latin letters from another script, which newsrooms do in several ways."""
    return (
        word in ROMANISED_NAMES
        or (len(word) > 4 and word.endswith(ROMANISED_ENDINGS))
        or word in ("al", "el")
    )
