"""What kind of thing a name names, and which names of a document are forms of one another."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container
from functools import lru_cache
from typing import Literal

from checker.lexicon.names import (
    FULL_NAME_ENDS,
    GIVEN_NAMES,
    LONG_PLACES,
    ORGANIZATION_NOUNS,
    ORGANIZATION_SUFFIXES,
    PLACE_NOUNS,
    PLACES,
)

__all__ = ["NameKind", "canonical_forms", "is_compound", "kind_of"]

NameKind = Literal["person", "organization", "place", "other"]

_INITIALS = re.compile(r"(?:[A-Z]\.-?){1,3}")
"""Initials before a surname: "J.P. | Okoye"."""


@lru_cache(maxsize=4096)
def kind_of(text: str, is_person: bool) -> NameKind:
    """What a name names, from its words alone and from whether it stands where only persons do."""
    words = [word.rstrip(".").lower() for word in text.split()]
    if text.lower() in LONG_PLACES or (len(words) == 1 and words[0] in PLACES):
        return "place"
    if (
        words[-1] in ORGANIZATION_SUFFIXES
        or words[-1] in ("ai", "inc", "group")
        or words[0] in ("university", "bank")
    ):
        return "organization"
    if len(words) > 1 and any(word in ORGANIZATION_NOUNS for word in words):
        return "organization"
    if len(words) > 1 and words[-1] in PLACE_NOUNS:
        return "place"
    named = words[0] in GIVEN_NAMES or _INITIALS.fullmatch(text.split()[0]) is not None
    if is_person or (1 < len(words) <= 5 and named):
        return "person"
    return "other"


def canonical_forms(kinds: dict[str, NameKind]) -> dict[str, str]:
    """Name -> the longest name in the document that it can only be, else itself."""
    by_last: dict[str, list[str]] = defaultdict(list)
    by_first: dict[str, list[str]] = defaultdict(list)
    for text, kind in kinds.items():
        front, _, last = text.rpartition(" ")
        if front and (kind == "person" or (kind == "other" and front not in kinds)):
            by_last[last].append(text)
        if front and kind in ("organization", "other"):
            by_first[text.partition(" ")[0]].append(text)
    forms = {}
    for text, kind in kinds.items():
        longer: list[str] = []
        if kind in ("person", "other"):
            longer = [name for name in by_last.get(text.rpartition(" ")[2], ()) if _contains(name, text)]
        if kind in ("organization", "other") and not longer:
            longer = [
                name for name in by_first.get(text.partition(" ")[0], ()) if name.startswith(text + " ")
            ]
            longer = _full_bodies(longer, text, kinds) if longer else []
        forms[text] = _only(longer) or text
    return forms


def _full_bodies(longer: list[str], shorter: str, kinds: dict[str, NameKind]) -> list[str]:
    """The longer forms of a body's name if the longest is its full one ("Acme Tools Inc"), not a part ("Acme Labs")."""
    longer = [name for name in longer if not is_compound(name, kinds)]
    rest = max(longer, key=len, default="")[len(shorter) + 1 :]
    is_full = rest.rpartition(" ")[2].rstrip(".").lower() in FULL_NAME_ENDS and rest not in kinds
    return longer if is_full else []


def is_compound(name: str, kinds: Container[str]) -> bool:
    """Whether a run is two names side by side: "Acme AI Bolt"."""
    words = name.split()
    return any(" ".join(words[:at]) in kinds and " ".join(words[at:]) in kinds for at in range(1, len(words)))


def _contains(longer: str, shorter: str) -> bool:
    """Whether a person's name has all the words of a shorter one, in order, or begins with its initials."""
    words = iter(longer.split())
    return all(any(word == other or _is_initial(word, other) for other in words) for word in shorter.split())


def _is_initial(word: str, other: str) -> bool:
    return len(word) == 2 and word[1] == "." and other[0] == word[0] and len(other) > 2


def _only(names: list[str]) -> str | None:
    """The longest of several names if the others are short forms of it."""
    longest = max(names, key=len, default=None)
    return longest if longest and all(_contains(longest, name) for name in names) else None
