"""How two values of one kind relate: seven relations, of which two are each other's inverse."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

__all__ = ["Relation"]


class Relation(StrEnum):
    """The relation of a value to another, read from left to right: `refines` is "a is more precise than b".

    A report knows six words: it prints `refined_by` as `refines` (see `shown`).
    """

    SAME = "same"
    REFINES = "refines"
    REFINED_BY = "refined_by"
    OVERLAPS = "overlaps"
    STRAINED = "strained"
    CONTRADICTS = "contradicts"
    INCOMPARABLE = "incomparable"

    @property
    def inverse(self) -> Relation:
        """The relation read from right to left: relate(b, a) == relate(a, b).inverse."""
        if self is Relation.REFINES:
            return Relation.REFINED_BY
        return Relation.REFINES if self is Relation.REFINED_BY else self

    @property
    def shown(self) -> Relation:
        """The relation as a report prints it, where the direction does not matter."""
        return Relation.REFINES if self is Relation.REFINED_BY else self

    @property
    def agrees(self) -> bool:
        """Whether both values can be true as they naturally read: same, refines (either way) or overlaps."""
        return self in (Relation.SAME, Relation.REFINES, Relation.REFINED_BY, Relation.OVERLAPS)

    @classmethod
    def worst(cls, relations: Iterable[Relation]) -> Relation:
        """The worst of them as a report prints it: same, refines, overlaps, strained, contradicts.

        `incomparable` is none of these; it is the answer only where nothing could be compared. Without
        any relation the answer is `same`: nothing differs.
        """
        shown = {relation.shown for relation in relations}
        for relation in (cls.CONTRADICTS, cls.STRAINED, cls.OVERLAPS, cls.REFINES, cls.SAME):
            if relation in shown:
                return relation
        return cls.INCOMPARABLE if shown else cls.SAME
