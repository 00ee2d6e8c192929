"""Values that are words: roles, forms of a deal, posts. A scheme says how they relate."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, pairwise
from typing import Literal

from checker.errors import RuleError
from checker.values.relation import Relation

__all__ = ["Category", "Scheme"]


@dataclass(frozen=True)
class Scheme:
    """Which values refine, strain and exclude each other.

    `refines` holds chains from the narrowest to the widest: ("lead the lab", "work at the lab"). `strains`
    and `excludes` hold groups in which every two values strain or exclude each other. All of it passes on:
    refining is transitive, and what refines a value strains and excludes what that value does. Two values
    that one value refines overlap. `otherwise` is the relation of two values with no declared one.

    Raises RuleError for a circle of refinements, for a value that refines two values which strain or exclude
    each other, and for a chain or group of fewer than two values.
    """

    refines: tuple[tuple[str, ...], ...] = ()
    strains: tuple[tuple[str, ...], ...] = ()
    excludes: tuple[tuple[str, ...], ...] = ()
    otherwise: Literal["overlaps", "incomparable"] = "incomparable"

    def __post_init__(self) -> None:
        for group in (*self.refines, *self.strains, *self.excludes):
            if isinstance(group, str) or len(group) < 2 or len(set(group)) < len(group):
                raise RuleError(
                    f"{group!r} is not a chain or group of different values",
                    remedy='Write two values or more, as in refines=(("lead the lab", "work at the lab"),).',
                )
        self._refuse_contradictions()

    @cached_property
    def _wider(self) -> Mapping[str, frozenset[str]]:
        """Each declared value with all that it refines, itself included."""
        return _closure(self.refines, self.values())

    @cached_property
    def _pairs(self) -> Mapping[frozenset[str], Relation]:
        """Strained and excluded pairs as declared."""
        pairs = dict(_pairs_of(self.strains, Relation.STRAINED))
        pairs.update(_pairs_of(self.excludes, Relation.CONTRADICTS))
        return pairs

    def values(self) -> tuple[str, ...]:
        """Every declared value, in the order of the declaration."""
        groups = (*self.refines, *self.strains, *self.excludes)
        return tuple(dict.fromkeys(value for group in groups for value in group))

    def relate(self, a: str, b: str) -> Relation:
        """The relation of two values of this scheme."""
        if a == b:
            return Relation.SAME
        above_a, above_b = self._above(a), self._above(b)
        if b in above_a:
            return Relation.REFINES
        if a in above_b:
            return Relation.REFINED_BY
        declared = {self._pairs.get(frozenset((x, y))) for x in above_a for y in above_b}
        for relation in (Relation.CONTRADICTS, Relation.STRAINED):
            if relation in declared:
                return relation
        if any(a in above and b in above for above in self._wider.values()):
            return Relation.OVERLAPS
        return Relation(self.otherwise)

    def _above(self, value: str) -> frozenset[str]:
        return self._wider.get(value) or frozenset((value,))

    def _refuse_contradictions(self) -> None:
        for value, above in self._wider.items():
            for pair, relation in self._pairs.items():
                if pair <= above:
                    a, b = sorted(pair)
                    verb = "exclude" if relation is Relation.CONTRADICTS else "strain"
                    what = f"it refines {a!r} and {b!r}, which {verb} each other"
                    raise RuleError(
                        f"{value!r} cannot be: {what}", remedy="Take one of these declarations back."
                    )


def _pairs_of(
    groups: tuple[tuple[str, ...], ...], relation: Relation
) -> Iterator[tuple[frozenset[str], Relation]]:
    for group in groups:
        for pair in combinations(group, 2):
            yield frozenset(pair), relation


def _closure(chains: tuple[tuple[str, ...], ...], values: tuple[str, ...]) -> dict[str, frozenset[str]]:
    """Each value with everything it refines, itself included."""
    steps: dict[str, set[str]] = {value: set() for value in values}
    for chain in chains:
        for narrow, wide in pairwise(chain):
            steps[narrow].add(wide)
    closed: dict[str, frozenset[str]] = {}
    for value in values:
        reached: set[str] = set()
        waiting = list(steps[value])
        while waiting:
            wide = waiting.pop()
            if wide not in reached:
                reached.add(wide)
                waiting.extend(steps[wide])
        if value in reached:
            raise RuleError(
                f"{value!r} refines itself by way of {', '.join(map(repr, sorted(reached - {value})))}",
                remedy="Order each chain from the narrowest value to the widest.",
            )
        closed[value] = frozenset((value, *reached))
    return closed


@dataclass(frozen=True, slots=True)
class Category:
    """One value of a scheme."""

    text: str
    scheme: Scheme = Scheme()

    def relate(self, other: Category) -> Relation:
        """The relation by the scheme; incomparable between two schemes."""
        if self.scheme is not other.scheme and self.scheme != other.scheme:
            return Relation.INCOMPARABLE
        return self.scheme.relate(self.text, other.text)

    def model_dump(self) -> dict[str, str | None]:
        """The value of a claim in the contract's JSON."""
        return {"text": self.text}

    def __str__(self) -> str:
        """The value's own words."""
        return self.text
