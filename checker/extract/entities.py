"""Mentions of the entities that rules declare, by their names and aliases."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

__all__ = ["EntityMention", "find"]

_SHORTEST_CAPITALS = 4
"""A name of fewer letters is not looked for in capitals: "IT" and "US" are other words."""


class EntityMention(NamedTuple):
    """Where a name stands and whose it is; None when it is a name of several entities."""

    start: int
    end: int
    text: str
    entity: str | None


def find(plain: str, entities: Mapping[str, Sequence[str]]) -> Iterator[EntityMention]:
    """The declared names in the text: on word boundaries, the longest at a place, without overlap.

    `entities` maps canonical names to aliases; a canonical name is one of its own. Case counts, except that a
    name may stand all in capitals; a line break may stand for a space.
    """
    if not entities:
        return
    automaton, owners = _automaton(tuple((name, tuple(aliases)) for name, aliases in entities.items()))
    found = automaton.find_matches_as_indexes(plain.replace("\n", " "), overlapping=True)
    whole = [(start, -end, index) for index, start, end in found if not _inside_word(plain, start, end)]
    done = 0
    for start, minus_end, index in sorted(whole):
        if start >= done:
            done = -minus_end
            yield EntityMention(start, done, plain[start:done], owners[index])


@lru_cache(maxsize=8)
def _automaton(entities: tuple[tuple[str, tuple[str, ...]], ...]) -> tuple[AhoCorasick, list[str | None]]:
    """The automaton over every form of every name, and the owner of each form."""
    from ahocorasick_rs import AhoCorasick

    owners: dict[str, str | None] = {}
    for name, aliases in entities:
        for alias in dict.fromkeys((name, *aliases)):
            for form in {alias, alias.upper()} if len(alias) >= _SHORTEST_CAPITALS else {alias}:
                owners[form] = name if owners.get(form, name) == name else None
    owners.pop("", None)
    return AhoCorasick(list(owners)), list(owners.values())


def _inside_word(plain: str, start: int, end: int) -> bool:
    return plain[start - 1 : start].isalnum() or plain[end : end + 1].isalnum()
