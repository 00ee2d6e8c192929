"""Agreements and differences -> Questions: the connected groups of statements that answer one question."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from checker.align.agreements import Agreement, agreeing
from checker.align.story import Story
from checker.frame import Fit, Statement, relation_of
from checker.values import Relation

__all__ = ["Question", "questions"]


class Question(NamedTuple):
    """Statements of two documents or more that answer one question, with how their values relate."""

    statements: tuple[Statement, ...]
    relation: Relation
    """The worst of the pairs."""
    fit: Fit
    """Of the pair that holds the group together most strongly."""
    strength: float


def questions(story: Story) -> list[Question]:
    """The questions that documents answer alike, in the order of the text of the first."""
    pairs = sorted(agreeing(story), key=lambda pair: -pair.strength)
    groups = _Groups()
    for pair in pairs:
        groups.join(pair)
    return groups.questions()


class _Groups:
    """Disjoint groups of statements whose values all agree."""

    def __init__(self) -> None:
        self._of: dict[tuple[str, int, int], list[Statement]] = {}
        self._pairs: dict[int, list[Agreement]] = {}

    def join(self, pair: Agreement) -> None:
        one, other = self._group(pair.one), self._group(pair.other)
        if one is not other:
            if not _agree(one, other):
                return
            small, large = sorted((one, other), key=len)
            large += small
            self._pairs[id(large)] = [*self._pairs.pop(id(large), []), *self._pairs.pop(id(small), [])]
            for statement in small:
                self._of[_key(statement)] = large
            one = large
        self._pairs.setdefault(id(one), []).append(pair)

    def _group(self, statement: Statement) -> list[Statement]:
        return self._of.setdefault(_key(statement), [statement])

    def questions(self) -> list[Question]:
        found = []
        for group in {id(group): group for group in self._of.values()}.values():
            pairs = self._pairs.get(id(group), [])
            if pairs:
                best = max(pairs, key=lambda pair: pair.strength)
                statements = tuple(sorted(group, key=lambda one: (one.source, one.start, one.end)))
                found.append(
                    Question(
                        statements, Relation.worst(pair.relation for pair in pairs), best.fit, best.strength
                    )
                )
        return sorted(found, key=lambda one: [(each.source, each.start) for each in one.statements])


MOST_COMPARED = 12
"""Distinct values of a group that are compared each with each."""


def _agree(one: Sequence[Statement], other: Sequence[Statement]) -> bool:
    """Whether all values of two groups agree, so that a chain of roundings joins no two that differ."""
    return all(
        relation_of(a.value, b.value) not in (Relation.CONTRADICTS, Relation.STRAINED)
        for a in _distinct(one)
        for b in _distinct(other)
    )


def _distinct(statements: Iterable[Statement]) -> list[Statement]:
    return list({str(one.value): one for one in statements}.values())[:MOST_COMPARED]


def _key(statement: Statement) -> tuple[str, int, int]:
    return statement.source, statement.start, statement.end
