"""Who holds a post, and whether still: the value of "CEO Alexandr Wang", "is stepping down", "former CEO"."""

from __future__ import annotations

from dataclasses import dataclass

from checker.values.name import Name
from checker.values.relation import Relation

__all__ = ["Tenure"]

HOLDS = frozenset({"incumbent", "interim", "remains"})
LEAVES = frozenset({"former", "outgoing"})

SAME_HOLDER: dict[frozenset[str], Relation] = {
    frozenset({"outgoing", "former"}): Relation.OVERLAPS,
    frozenset({"incumbent", "remains"}): Relation.OVERLAPS,
}
"""How two different statuses of one holder relate; every other pair is strained: both can be true only of
two days, or of words that are stretched ("CEO Wang" of one who is stepping down)."""


@dataclass(frozen=True, slots=True)
class Tenure:
    """A holder and a status (incumbent, former, outgoing, incoming, interim, remains)."""

    holder: Name
    status: str

    def relate(self, other: Tenure) -> Relation:
        """Two holders of one post at once contradict; one who goes and one who comes do not."""
        holders = self.holder.relate(other.holder)
        if holders is Relation.SAME:
            if self.status == other.status:
                return Relation.SAME
            return SAME_HOLDER.get(frozenset({self.status, other.status}), Relation.STRAINED)
        if holders is Relation.INCOMPARABLE:
            return Relation.INCOMPARABLE
        statuses = {self.status, other.status}
        if statuses <= HOLDS:
            return Relation.STRAINED if "interim" in statuses and len(statuses) > 1 else Relation.CONTRADICTS
        if statuses == {"incoming"}:
            return Relation.CONTRADICTS
        return Relation.OVERLAPS

    def tells_change_of(self, other: Tenure) -> bool:
        """Whether an article that says both tells a change: "the founder and CEO … is stepping down"."""
        one_goes = self.holder == other.holder and self.status in LEAVES and other.status not in LEAVES
        one_goes |= self.holder == other.holder and self.status == "outgoing" and other.status == "former"
        one_comes = self.holder == other.holder and self.status == "incumbent" and other.status == "incoming"
        return one_goes or one_comes

    def model_dump(self) -> dict[str, str | None]:
        """The value of a claim in the contract's JSON."""
        return {"text": str(self)}

    def __str__(self) -> str:
        """The holder with the status where it is not simply holding the post."""
        return str(self.holder) if self.status == "incumbent" else f"{self.holder} ({self.status})"
