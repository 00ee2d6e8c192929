"""Values that are names of a declared entity, or of nobody the rules know."""

from __future__ import annotations

from dataclasses import dataclass

from checker.values.relation import Relation

__all__ = ["Name"]


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
