"""Packs and stories: what one rule file declares."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass

from checker.errors import RuleError
from checker.vocabulary.declaring import is_identifier, place_of_declaration, refuse_wrong_types, require
from checker.vocabulary.fields import Equation, Field, Use, Waiver
from checker.vocabulary.nouns import Entity, Example

__all__ = ["Pack", "Story"]


@dataclass(frozen=True, slots=True)
class Pack:
    """Fields of any story."""

    id: str
    title: str
    fields: tuple[Field, ...] = ()
    equations: tuple[Equation, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    declared_at: str = dataclasses.field(default_factory=place_of_declaration, compare=False, repr=False)

    def __post_init__(self) -> None:
        refuse_wrong_types(self, f"pack {self.id}", self.declared_at)
        _check_pack(self)

    @property
    def uses(self) -> tuple[Use, ...]:
        """A general pack makes nothing specific."""
        return ()


@dataclass(frozen=True, slots=True)
class Story:
    """The entities of one story, general fields made specific for them, and fields of its own."""

    id: str
    title: str
    about: tuple[Entity, ...]
    """What the story is about; the pack applies where sources name two of these (or the only one)."""
    also: tuple[Entity, ...] = ()
    """Other entities whose names must be known."""
    fields: tuple[Field | Use, ...] = ()
    equations: tuple[Equation, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    examples: tuple[Example, ...] = ()
    declared_at: str = dataclasses.field(default_factory=place_of_declaration, compare=False, repr=False)

    def __post_init__(self) -> None:
        refuse_wrong_types(self, f"story {self.id}", self.declared_at)
        require(bool(self.about), f"story {self.id} is about nothing", "Fill about=(…)", self.declared_at)
        _check_pack(self)

    @property
    def uses(self) -> tuple[Use, ...]:
        """The general fields that the story makes specific, in order."""
        return tuple(item for item in self.fields if isinstance(item, Use))

    @property
    def entities(self) -> tuple[Entity, ...]:
        """All entities, each once: about, also, those of the uses, and the organizations of persons."""
        named = [*self.about, *self.also, *(entity for use in self.uses for entity in use.entities.values())]
        named += [item.of for item in _own_fields(self) if item.of is not None]
        return tuple(dict.fromkeys([*named, *(entity.of for entity in named if entity.of)]))


def _own_fields(pack: Pack | Story) -> Iterator[Field]:
    return (item for item in pack.fields if isinstance(item, Field))


def _check_pack(pack: Pack | Story) -> None:
    place = pack.declared_at
    require(
        is_identifier(pack.id),
        f"{pack.id!r} is not an id of a pack",
        "Write it as in 'deals'",
        place,
    )
    seen: dict[str, str] = {}
    for one in _own_fields(pack):
        if one.id in seen:
            raise RuleError(
                f"the field id {one.id!r} is declared twice",
                place=one.declared_at,
                remedy=f"Rename one; the other stands at {seen[one.id]}",
            )
        seen[one.id] = one.declared_at
