"""Claims -> Relations: one position per source and field, and how the positions relate."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from checker.bind.claims import Claim
from checker.values import Relation, Tenure, Value, merge, relate
from checker.values.beside import Beside

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
        said = _said(own, kept)
        found.extend(Position(source, value, tuple(said[at])) for at, value in enumerate(kept))
    return found


def _said(claims: Sequence[Claim], kept: Sequence[Value]) -> list[list[Claim]]:
    """For each of the values the claims that say it or something wider."""
    if len(kept) == 1:
        return [list(claims)]
    beside = Beside(kept)
    said: list[list[Claim]] = [[] for _ in kept]
    for claim in claims:
        for at in beside.inside(claim.value):
            if relate(claim.value, kept[at]) in (Relation.SAME, Relation.REFINED_BY):
                said[at].append(claim)
    return said


def _after_changes(values: Sequence[Value]) -> list[Value]:
    """The values without those that the same article says have changed."""
    tenures = [value for value in values if isinstance(value, Tenure)]
    told = {value for value in tenures if any(other.tells_change_of(value) for other in tenures)}
    return [value for value in values if value not in told]
