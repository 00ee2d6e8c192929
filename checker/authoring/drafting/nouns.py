"""What a drafted pack consists of, before it is written."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["ABOUT", "EntityDraft", "ExampleDraft", "FieldDraft", "StoryDraft", "UseDraft"]

ABOUT = 2
"""Entities that the story is about."""


@dataclass(frozen=True, slots=True)
class EntityDraft:
    """Whom or what sources name, and how."""

    variable: str
    kind: str
    """Person, Organization or Product"""
    name: str
    aliases: tuple[str, ...]
    sources: int
    places: int


@dataclass(frozen=True, slots=True)
class ExampleDraft:
    """Two sentences of sources, and what comparing them gives."""

    kind: str
    """Agrees or Differs"""
    first: str
    second: str


@dataclass(frozen=True, slots=True)
class UseDraft:
    """A field of a general pack, made specific by an entity."""

    id: str
    kind: str
    role: str
    entity: EntityDraft
    examples: tuple[ExampleDraft, ...]


@dataclass(frozen=True, slots=True)
class FieldDraft:
    """A field of the story's own, with the phrases that may fit."""

    id: str
    label: str
    kind: str
    about: EntityDraft | str
    """The entity, or the word for the event."""
    phrases: tuple[str, ...]
    units: tuple[str, ...]
    examples: tuple[ExampleDraft, ...]


@dataclass(frozen=True, slots=True)
class StoryDraft:
    """All of the pack."""

    id: str
    title: str
    entities: tuple[EntityDraft, ...]
    uses: tuple[UseDraft, ...] = ()
    fields: tuple[FieldDraft, ...] = ()
    silent: tuple[str, str] | None = None
    """Two sentences of different sources on different matters, where there is no other example."""
