"""Scores of games and votes, and ranks."""

from __future__ import annotations

from dataclasses import dataclass

from checker.values.relation import Relation

__all__ = ["Rank", "Score"]


FEW = 5
"""Up to here one side of two scores is often alike by chance."""


@dataclass(frozen=True, slots=True)
class Score:
    """A score as the pairs of numbers that are printed, one pair a set: 6-4, 7-5 are two.

    Which side a number belongs to is not part of it: "lost 1-3" and "won 3-1" are one score, told from two sides.
    """

    pairs: tuple[tuple[int, ...], ...]

    def shares_a_side(self, other: Score) -> bool:
        """Whether one side of the two is alike, of more than a few: 174-121 and 147-121, 2-14 to 1-13 and 2-14 to 1-11."""
        if len(self.pairs) != len(other.pairs):
            return False
        if len(self.pairs) == 1:
            one, two = self.pairs[0], other.pairs[0]
            return any(a == b and a > FEW for a, b in zip(one, two, strict=True)) or any(
                a == b and a > FEW for a, b in zip(one, two[::-1], strict=True)
            )
        return any(a == b for a, b in zip(self.pairs, other.pairs, strict=True))

    def relate(self, other: Score) -> Relation:
        """The same whichever dash is printed and whichever side comes first; any other score contradicts."""
        if self.pairs == other.pairs or self._turned == other.pairs:
            return Relation.SAME
        return Relation.CONTRADICTS

    @property
    def _turned(self) -> tuple[tuple[int, ...], ...]:
        return tuple(pair[::-1] for pair in self.pairs)

    def model_dump(self) -> dict[str, str | None]:
        """The value of a claim in the contract's JSON."""
        return {"text": str(self)}

    def __str__(self) -> str:
        """With plain hyphens: "6-4 7-5"."""
        return " ".join("-".join(map(str, pair)) for pair in self.pairs)


@dataclass(frozen=True, slots=True)
class Rank:
    """A place in an order, from 1, with what the order goes by ("largest"), None where that is not said."""

    number: int
    by: str | None = None

    def relate(self, other: Rank) -> Relation:
        """Ranks are exact; of two orders they answer two questions."""
        if self.by != other.by and self.by is not None and other.by is not None:
            return Relation.INCOMPARABLE
        if self.number != other.number:
            return Relation.CONTRADICTS
        return Relation.SAME if self.by == other.by else Relation.REFINES if self.by else Relation.REFINED_BY

    def model_dump(self) -> dict[str, str | None]:
        """The value of a claim in the contract's JSON."""
        return {"text": str(self) if self.by is None else f"{self.number} {self.by}"}

    def __str__(self) -> str:
        """The number."""
        return str(self.number)
