"""A slot of a sentence with what fills it, and whether two fillers say one thing or exclude each other."""

from __future__ import annotations

from typing import Literal, NamedTuple

from checker.lexicon.names import COUNTRIES, ORGANIZATION_NOUNS, ORGANIZATION_SUFFIXES, PLACE_NOUNS
from checker.lexicon.quantifiers import EXCLUDING
from checker.values.name import likeness, name_words

__all__ = ["WHERE", "Filler", "FillerKind", "Named", "is_one", "is_rival", "telling"]

WHERE = "where"
"""The role of a name behind a preposition of place."""

FillerKind = Literal[
    "weekday",
    "nationality",
    "rank",
    "name",
    "opposite",
    "denial",
    "part of day",
    "stretch",
    "frequency",
    "amount",
    "order",
    "done",
]


class Named(NamedTuple):
    """A name in a sentence."""

    first: int
    end: int
    """Its first token in the sentence, and the one after its last."""
    text: str
    kind: str
    """person, organization, place or other"""


class Filler(NamedTuple):
    """What fills one slot of a sentence."""

    kind: FillerKind
    value: str
    first: int
    end: int
    """Its first token in the sentence, and the one after its last."""
    of: str
    """What two have in common that may stand for one another: of a name its kind, of a rank the scale, of an opposite the pair."""
    slot: frozenset[str]
    """What says which slot it is: the noun before which it stands, the role of a name, the nouns around a verb.

    A name with an article has a role of its own: "the Tigers" are whoever is called so.
    """
    by: frozenset[str] = frozenset()
    """Of a verb the words for whoever does it; of a name the verb, and the noun before its preposition."""
    to: frozenset[str] = frozenset()
    """Of a verb the words for what it is done to."""
    marks: frozenset[str] = frozenset()
    """Of a verb the words before the noun of its subject, which may make a part of it."""
    mood: str = ""
    """Of a verb whether it is told, to come, or left open, and by what."""
    verbal: bool = False
    """Whether an opposite is a verb, or "up" or "down" as one."""

    near: frozenset[str] = frozenset()
    """Words that alone show which slot it is, where a source's sentence has all of them: "enrolment statistics"."""
    reach: tuple[int, int] = (0, 0)
    """Of a verb the tokens from the verb before it to the one behind."""

    @property
    def parties(self) -> frozenset[str]:
        """The words for the parties of a verb."""
        return self.by | self.to if self.kind in ("opposite", "denial", "done") else frozenset()


def is_one(one: Filler, other: Filler) -> bool:
    """Whether two fillers of one kind say the same: forms of one name, an adjective and its country."""
    if one.kind == "amount":
        return frozenset((one.value, other.value)) not in EXCLUDING
    if one.kind != "name":
        return one.value == other.value and (one.of == other.of or one.kind == "weekday")
    return likeness(one.value, other.value) in ("same", "form", "spelling", "slip") or bool(
        telling(one.value) & telling(other.value)
    )


def is_rival(one: Filler, other: Filler) -> bool:
    """Whether one filler may stand where the other does, and only one of the two can."""
    if one.kind != other.kind or is_one(one, other):
        return False
    if one.kind == "name":
        fitting = any(_may_fill(role, one.of, other.of) for role in one.slot & other.slot)
        return fitting and not _hold(one.value, other.value)
    return one.of == other.of


def _may_fill(role: str, *kinds: str) -> bool:
    """Whether names of two kinds may be one for the other in a role: of one kind, or one of them of any that can."""
    known = {kind for kind in kinds if kind != "other"}
    return len(known) < 2 and (role != WHERE or known <= {"place"})


def _hold(one: str, other: str) -> bool:
    """Whether one place may lie in the other: a country, and no country."""
    return len({" ".join(name_words(name)) in COUNTRIES for name in (one, other)}) > 1


GENERIC = ORGANIZATION_NOUNS | ORGANIZATION_SUFFIXES | PLACE_NOUNS
"""Words of names that many have."""


def telling(name: str) -> set[str]:
    """The words of a name that are of it alone: no "company", no "street"; all where none is."""
    words = set(name_words(name))
    return {word for word in words if len(word) > 1 and word not in GENERIC} or words
