"""Lemmas, parts of speech and related words, from a table made from WordNet 3.0 (lexicon/make/wordnet.py)."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib import resources
from typing import NamedTuple

from checker.lexicon.assertions import NOT_REVERSED, REVERSING
from checker.lexicon.deeds import DEEDS
from checker.lexicon.spellings import ENDINGS, MUTE
from checker.lexicon.words import VERBAL_PREFIXES

__all__ = [
    "Entry",
    "entry",
    "frequency",
    "irregular_forms",
    "is_comparative",
    "is_word",
    "lemma",
    "lemmas",
    "noun_class",
    "parts_of_speech",
    "related",
    "reversed_of",
    "undone_of",
    "verbs",
]


class Entry(NamedTuple):
    """A lemma's row of the table."""

    frequency: dict[str, int]
    """n, v, a, r -> 0 to 9, the bits of its count in the concordance."""
    noun_class: str
    senses: frozenset[str]
    parents: frozenset[str]
    derived: frozenset[str]


@cache
def _rows() -> dict[str, str]:
    """Lemma -> the rest of its row, which is read when it is asked for."""
    text = (resources.files("checker.lexicon") / "wordnet.tsv").read_text(encoding="ascii")
    return {lemma: rest for lemma, _, rest in (line.partition("\t") for line in text.splitlines()[1:])}


@cache
def _irregular() -> dict[str, list[tuple[str, str]]]:
    """Form -> part of speech and lemma."""
    text = (resources.files("checker.lexicon") / "irregular.tsv").read_text(encoding="ascii")
    found: dict[str, list[tuple[str, str]]] = {}
    for line in text.splitlines()[1:]:
        form, pos, name = line.split("\t")
        found.setdefault(form, []).append((pos, name))
    return found


@cache
def _irregular_verbs() -> dict[str, list[str]]:
    """Verb -> its irregular forms, in the order of the alphabet."""
    found: dict[str, list[str]] = {}
    for form, readings in _irregular().items():
        for pos, name in readings:
            if pos == "v":
                found.setdefault(name, []).append(form)
    return found


def irregular_forms(verb: str) -> tuple[str, ...]:
    """The forms of a verb that no rule of spelling gives: bought; planned, planning."""
    return tuple(_irregular_verbs().get(verb, ()))


@cache
def verbs() -> tuple[str, ...]:
    """All verbs of the table, in order."""
    return tuple(name for name in sorted(_rows()) if (own := entry(name)) and "v" in own.frequency)


@lru_cache(maxsize=1 << 15)
def entry(name: str) -> Entry | None:
    """The row of a lemma; None for a word that the table lacks."""
    row = _rows().get(name)
    if row is None:
        return None
    frequency, named, senses, parents, derived, *_ = (*row.split("\t"), "", "", "", "")
    counts = {frequency[at]: int(frequency[at + 1]) for at in range(0, len(frequency), 2)}
    if name in DEEDS:
        derived = f"{derived} {_DONE[DEEDS[name]]}"
    elif name in _DONE:
        senses = f"{senses} {_DONE[name]}"
    return Entry(counts, named, *(frozenset(column.split()) for column in (senses, parents, derived)))


_DONE = {verb: f"={verb}" for verb in DEEDS.values()}
"""Verb -> the sense of it from which a noun that WordNet does not link is derived."""


@lru_cache(maxsize=1 << 16)
def lemmas(word: str) -> tuple[tuple[str, str], ...]:
    """The readings of a word in small letters, as part of speech and lemma, the most frequent first."""
    found: dict[tuple[str, str], int] = {}
    for pos, name in _irregular().get(word, ()):
        found[pos, name] = _frequency(name, pos)
    own = entry(word)
    if own is not None:
        for pos, count in own.frequency.items():
            found.setdefault((pos, word), count)
    regular = {pos for pos, _ in found}
    for pos, endings in ENDINGS.items():
        if (pos in regular and own is None) or (pos == "a" and own is not None and _is_person(own)):
            continue  # an owner is nobody's comparative of "own"
        for ending, instead in endings:
            if word.endswith(ending) and len(word) > len(ending) + 1:
                for name in _undone(word[: -len(ending)] + instead, ending):
                    if (count := _frequency(name, pos)) >= 0:
                        found.setdefault((pos, name), count)
    return tuple(sorted(found, key=lambda one: (-found[one], "nvar".index(one[0]), one[1])))


def _is_person(own: Entry) -> bool:
    """Whether a row is of a common noun for a person."""
    return own.noun_class == "person" and own.frequency.get("n", 0) > 0


def _undone(name: str, ending: str) -> tuple[str, ...]:
    """The name, and without a doubled last consonant ("stopped")."""
    doubled = ending in ("ed", "ing") and len(name) > 3 and name[-1] == name[-2] and name[-1] not in "sl"
    return (name[:-1], name) if doubled else (name,)


def _frequency(name: str, pos: str) -> int:
    own = entry(name)
    return own.frequency.get(pos, -1) if own else -1


@lru_cache(maxsize=1 << 16)
def is_word(word: str) -> bool:
    """Whether the table knows the word, in small letters, or a form of it."""
    return bool(lemmas(word))


@lru_cache(maxsize=1 << 12)
def is_comparative(word: str) -> bool:
    """Whether a word in small letters is the comparative of an adjective: "wider", "dearer"; not "water", "winner", "other"."""
    if not word.endswith("er"):
        return False
    readings = lemmas(word)
    return any(pos == "a" and name != word for pos, name in readings) and readings[0][1] != word


@lru_cache(maxsize=1 << 16)
def lemma(word: str, pos: str = "n") -> str:
    """The word's lemma as that part of speech; without one in the table, the word with a plural's s or a verb's ending taken off."""
    for found, name in lemmas(word):
        if found == pos:
            return name
    if pos == "v":
        return _without_ending(word)
    if pos == "n" and word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        return word[:-3] + "y" if word.endswith("ies") else word[:-1]
    return word


def _without_ending(word: str) -> str:
    """The base of a verb that the table lacks: "vaccinate" of "vaccinated", "airlift" of "airlifting", "outsell" of "outsold"."""
    before = VERBAL_PREFIXES.match(word)
    if before is not None and any(pos == "v" for pos, _ in lemmas(word[before.end() :])):
        return before[0] + lemma(word[before.end() :], "v")
    ending = next((end for end in ("ing", "ed") if word.endswith(end) and len(word) > len(end) + 3), None)
    if ending is None:
        return word
    bare = _undone(word[: -len(ending)], ending)[0]
    is_mute = bare.endswith(MUTE) or (not is_word(bare) and is_word(f"{bare}e"))
    return f"{bare}e" if is_mute else bare


def parts_of_speech(word: str) -> dict[str, int]:
    """n, v, a, r -> how often the concordance has the word's lemma as one; empty for an unknown word."""
    found: dict[str, int] = {}
    for pos, name in lemmas(word):
        found[pos] = max(found.get(pos, 0), _frequency(name, pos))
    return found


_CONCORDANCE = 37_176
"""Sentences of the concordance (SemCor 3.0)."""


def frequency(word: str) -> float:
    """The share of plain sentences that hold the word or a form of it, by the concordance; next to none for others."""
    counts = parts_of_speech(word).values()
    return sum(1 << count for count in counts if count > 0) / _CONCORDANCE


def noun_class(name: str) -> str:
    """The lexicographer's class of a noun ("person", "artifact", "time"); empty for an unknown one."""
    own = entry(name)
    return own.noun_class if own else ""


@lru_cache(maxsize=1 << 16)
def related(one: str, other: str) -> float:
    """How two lemmas are related: 1 the same or of one synset, 0.7 derived or one a kind of the other, else 0."""
    if one == other:
        return 1.0
    a, b = entry(one), entry(other)
    if a is None or b is None:
        return 0.0
    if a.senses & b.senses:
        return 1.0
    if a.derived & b.senses or b.derived & a.senses or a.senses & b.parents or b.senses & a.parents:
        return 0.7
    return 0.0


@lru_cache(maxsize=1 << 12)
def reversed_of(low: str) -> str:
    """The adjective that another denies by its prefix: "fair" of "unfair"; "" for all others."""
    for prefix in REVERSING:
        rest = low.removeprefix(prefix)
        known = rest != low and len(rest) > 3 and low not in NOT_REVERSED
        if known and all("a" in parts_of_speech(word) for word in (low, rest)):
            return rest
    return ""


@lru_cache(maxsize=1 << 12)
def undone_of(low: str) -> str:
    """The verb of which a participle with "un" says that it was not done: "pay" of "unpaid"; "" for all others.

    A negative example: "unveiled", of a verb of its own.
    """
    rest = low.removeprefix("un")
    if rest == low or len(rest) < 4 or any(pos == "v" for pos, _ in lemmas(low)):
        return ""
    verb = lemma(rest, "v")
    return verb if verb != rest and ("v", verb) in lemmas(rest) and not rest.endswith(("s", "ing")) else ""
