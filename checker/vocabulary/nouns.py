"""Entities, examples, and the values that a field chooses from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from checker.vocabulary.declaring import place_of_declaration, require

__all__ = [
    "Agrees",
    "Differs",
    "Entity",
    "EntityKind",
    "Example",
    "Organization",
    "Person",
    "Product",
    "Silent",
]

EntityKind = Literal["organization", "person", "product"]


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody or something that articles name; `aliases` are other names for it, all case-sensitive."""

    name: str
    aliases: tuple[str, ...]
    kind: EntityKind
    of: Entity | None = None
    """A person's organization: where a post names none, it is this one's."""

    def __str__(self) -> str:
        return self.name


def _entity(kind: EntityKind, name: str, aliases: tuple[str, ...], of: Entity | None) -> Entity:
    require(
        all(isinstance(alias, str) and alias.strip() for alias in (name, *aliases)),
        f"a name of {name!r} is empty or not a text",
        "Give names as texts",
        place_of_declaration(),
    )
    return Entity(name, aliases, kind, of)


def Organization(name: str, *aliases: str) -> Entity:  # noqa: N802 - reads as a noun in a rule file
    """A company, agency, publisher …"""
    return _entity("organization", name, aliases, None)


def Person(name: str, *aliases: str, of: Entity | None = None) -> Entity:  # noqa: N802
    """A person; `of` is the organization whose posts are meant where a post names none."""
    return _entity("person", name, aliases, of)


def Product(name: str, *aliases: str) -> Entity:  # noqa: N802
    """A product, work, place or anything else with a name."""
    return _entity("product", name, aliases, None)


class Example(NamedTuple):
    """Two articles, one sentence or more each, and what comparing them by the field must give."""

    outcome: Literal["agreement", "discrepancy", "silent"]
    first: str
    second: str


def Agrees(first: str, second: str) -> Example:  # noqa: N802
    """The two agree: the field makes a finding with verdict agreement, and none with discrepancy."""
    return Example("agreement", first, second)


def Differs(first: str, second: str) -> Example:  # noqa: N802
    """The two differ: the field makes a discrepancy."""
    return Example("discrepancy", first, second)


def Silent(first: str, second: str) -> Example:  # noqa: N802
    """The two are not about the same thing: the field makes neither an agreement nor a discrepancy."""
    return Example("silent", first, second)
