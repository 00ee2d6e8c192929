"""Claims -> Relations: one position per source and field, and how the positions relate."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from checker.bind.claims import Claim
from checker.values import Relation, Tenure, Value, merge, relate

__all__ = ["Group", "Position", "by_field", "positions"]


class Position(NamedTuple):
    """What one source states of a field: a value, and the claims that say it or something wider."""

    source: str
    value: Value
    claims: tuple[Claim, ...]


@dataclass(frozen=True)
class Group:
    """All claims of one field and subject, in the order of sources and text."""

    field: str
    subject: str
    claims: tuple[Claim, ...]

    @cached_property
    def by_source(self) -> Mapping[str, Sequence[Claim]]:
        """The claims of each source that states it."""
        return by_source(self.claims)

    @cached_property
    def sources(self) -> tuple[str, ...]:
        """The sources that state it, each once."""
        return tuple(self.by_source)


def by_source(claims: Iterable[Claim]) -> dict[str, list[Claim]]:
    """The claims of each source, in order."""
    found: dict[str, list[Claim]] = {}
    for claim in claims:
        found.setdefault(claim.source, []).append(claim)
    return found


def by_field(claims: Iterable[Claim]) -> list[Group]:
    """The claims grouped by field and subject."""
    grouped: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        grouped[claim.field, claim.subject].append(claim)
    return [Group(field, subject, tuple(members)) for (field, subject), members in grouped.items()]


def positions(claims: Sequence[Claim]) -> list[Position]:
    """The positions of each source: values that repeat or refine one another are one, the narrowest.

    A source with two positions says two things; whether it contradicts itself is the judge's question. A
    change that the article itself tells ("the founder and CEO … is stepping down") is the later status alone.
    """
    found: list[Position] = []
    for source, own in by_source(claims).items():
        kept = _after_changes(merge(claim.value for claim in own))
        for value in kept:
            said = tuple(claim for claim in own if _says(claim.value, value, kept))
            found.append(Position(source, value, said))
    return found


def _after_changes(values: Sequence[Value]) -> list[Value]:
    """The values without those that the same article says have changed."""
    tenures = [value for value in values if isinstance(value, Tenure)]
    told = {value for value in tenures if any(other.tells_change_of(value) for other in tenures)}
    return [value for value in values if value not in told]


def _says(value: Value, kept: Value, all_kept: Sequence[Value]) -> bool:
    return len(all_kept) == 1 or relate(value, kept) in (Relation.SAME, Relation.REFINED_BY)
