"""What a draft states of a field, and what each source holds of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal, NamedTuple

from checker.judge.compare import Group, Position, positions
from checker.kinds import Severity, Verdict
from checker.values import Quantity, Relation, Value, relate
from checker.values.beside import Beside

__all__ = ["STANCES", "Claimed", "Held", "Judged", "Stance", "claimed_in"]

Stance = Literal["supports", "fits", "wider", "strained", "contradicts"]
"""What a source's value does to the draft's: says it or something more precise; can be true with it as both
read; says less; can be true only if words are stretched; cannot be true with it."""

STANCES: Mapping[Relation, Stance] = {
    Relation.SAME: "supports",
    Relation.REFINES: "supports",
    Relation.OVERLAPS: "fits",
    Relation.REFINED_BY: "wider",
    Relation.STRAINED: "strained",
    Relation.CONTRADICTS: "contradicts",
}
"""By the relation of the source's value to the draft's."""

KINDEST: tuple[Stance, ...] = ("supports", "fits", "wider", "strained", "contradicts")


class Held(NamedTuple):
    """What one source holds against or for a value of the draft: its position nearest to it."""

    source: str
    stance: Stance
    position: Position


class Judged(NamedTuple):
    """A verdict before it is put into words."""

    verdict: Verdict
    severity: Severity
    relation: Relation | None


@dataclass(frozen=True, slots=True)
class Claimed:
    """One value that a draft states of a field, and what each source holds of it."""

    group: Group
    """The draft's claims and the sources' of this field and subject."""
    position: Position
    held: tuple[Held, ...]
    others: tuple[Position, ...]
    """All that the sources state of the field."""

    @property
    def silent(self) -> bool:
        """Whether no source states the field at all."""
        return not self.others

    @property
    def first(self) -> list[Position]:
        """What each source states of it first."""
        return list({one.source: one for one in reversed(self.others)}.values())[::-1]

    def with_stance(self, *stances: Stance) -> list[Held]:
        """The sources with one of these stances, in their order."""
        return [one for one in self.held if one.stance in stances]


def claimed_in(group: Group, draft: str) -> Iterator[Claimed]:
    """Each value that a draft states of a field and subject, in the order of the text."""
    stated = positions(group.claims)
    others = tuple(position for position in stated if position.source != draft)
    by_source = [
        (own, Beside([one.value for one in own]))
        for own in (tuple(several) for _, several in groupby(others, key=lambda one: one.source))
    ]
    for position in stated:
        if position.source == draft:
            held = (_kindest_of(position, own, beside) for own, beside in by_source)
            yield Claimed(group, position, tuple(one for one in held if one), others)


def _kindest_of(own: Position, others: Sequence[Position], beside: Beside) -> Held | None:
    """Of one source the position that is kindest to the draft's value; None where none can be compared."""
    stances = ((_stance(own, others[at]), others[at]) for at in beside.telling(own.value))
    held = [Held(other.source, stance, other) for stance, other in stances if stance is not None]
    return min(held, key=lambda one: KINDEST.index(one.stance), default=None)


def _stance(own: Position, other: Position) -> Stance | None:
    stance = STANCES.get(relate(other.value, own.value))
    if stance == "wider" and _same_figure(own.value, other.value):
        return "fits"  # "15" for "about 15" is no more precise figure: what it drops is judged by itself
    return stance


def _same_figure(own: Value, other: Value) -> bool:
    """Whether the two print the same figure, whatever hedge stands before it."""
    return isinstance(own, Quantity) and isinstance(other, Quantity) and own.prints(other)
