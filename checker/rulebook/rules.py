"""All packs that are in force, and their fields compiled: what binding and judging read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from checker.errors import RuleError
from checker.values import Scheme
from checker.vocabulary import Entity, Equation, Field, Pack, Phrase, Story, Use, Waiver

__all__ = ["CompiledField", "Rules"]


class CompiledField(NamedTuple):
    """A field with its phrases parsed and its values' scheme built."""

    pack: str
    field: Field
    phrases: Mapping[str, tuple[Phrase, ...]]
    vetoes: tuple[Phrase, ...]
    scheme: Scheme | None
    uses: tuple[tuple[Story, Use], ...]
    """The stories' uses of it, in the order of the packs."""
    rank: tuple[bool, bool] = (False, False)
    """Whether its pack is the user's own and not one that ships, and whether it is a story's: what outranks others."""

    @property
    def rule(self) -> str:
        """The id a report gives: "deals/deal.amount"."""
        return f"{self.pack}/{self.field.id}"


@dataclass(frozen=True)
class Rules:
    """All packs in force: the general ones, then the stories."""

    packs: tuple[Pack | Story, ...]
    own: frozenset[str] = frozenset()
    """The ids of the user's own packs, which outrank those that ship."""

    @cached_property
    def stories(self) -> tuple[Story, ...]:
        """The story packs."""
        return tuple(pack for pack in self.packs if isinstance(pack, Story))

    @cached_property
    def entities(self) -> Mapping[str, Entity]:
        """Every declared entity by its name; one declared by two stories is the same when it is equal."""
        return {entity.name: entity for story in self.stories for entity in story.entities}

    @cached_property
    def aliases(self) -> Mapping[str, tuple[str, ...]]:
        """Canonical name -> all its names, as extraction takes them."""
        return {name: (name, *entity.aliases) for name, entity in self.entities.items()}

    @cached_property
    def fields(self) -> Mapping[str, CompiledField]:
        """Every field by its id, in the order of the packs."""
        return {item.field.id: item for item in self._compiled()}

    @cached_property
    def equations(self) -> tuple[tuple[str, Equation], ...]:
        """Every equation with the id of its pack."""
        return tuple((pack.id, equation) for pack in self.packs for equation in pack.equations)

    @cached_property
    def waivers(self) -> tuple[Waiver, ...]:
        """Every waiver of the packs."""
        return tuple(waiver for pack in self.packs for waiver in pack.waivers)

    def restricted(self, stories: Sequence[Story]) -> Rules:
        """The same rules with these stories only."""
        if len(stories) == len(self.stories):
            return self
        kept = {story.id for story in stories}
        packs = tuple(pack for pack in self.packs if not isinstance(pack, Story) or pack.id in kept)
        return Rules(packs, self.own)

    def _compiled(self) -> Iterator[CompiledField]:
        uses: dict[str, list[tuple[Story, Use]]] = {}
        for story in self.stories:
            for use in story.uses:
                uses.setdefault(use.field, []).append((story, use))
        for pack in self.packs:
            for field in pack.fields:
                if isinstance(field, Field):
                    if field.of is not None and isinstance(pack, Story):
                        entities: dict[str, Any] = {field.subject: field.of}
                        uses[field.id] = [(pack, Use(field.id, **entities))]
                    yield CompiledField(
                        pack.id,
                        field,
                        field.parsed,
                        field.vetoes,
                        _scheme(field),
                        tuple(uses.get(field.id, ())),
                        (pack.id in self.own, isinstance(pack, Story)),
                    )


def _scheme(field: Field) -> Scheme | None:
    if field.kind != "choice":
        return None
    try:
        return Scheme(
            refines=tuple((choice.text, other) for choice in field.choices for other in choice.refines),
            strains=tuple((choice.text, other) for choice in field.choices for other in choice.strains),
            excludes=tuple((choice.text, other) for choice in field.choices for other in choice.excludes),
            otherwise=field.otherwise,
        )
    except RuleError as error:
        raise RuleError(
            f"field {field.id}: {error.message}", place=field.declared_at, remedy=error.remedy
        ) from error
