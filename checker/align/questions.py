"""Agreements and differences -> Questions: the connected groups of statements that answer one question."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from checker.align.agreements import Agreement, paired
from checker.align.differences import Weighed, differing
from checker.align.story import Story
from checker.frame import Fit, Statement, relation_of
from checker.values import Relation

__all__ = ["Question", "questions"]


class Question(NamedTuple):
    """Statements of two documents or more that answer one question, with how their values relate."""

    camps: tuple[tuple[Statement, ...], ...]
    """Statements whose values agree, by camp; one camp where all agree."""
    relation: Relation
    """The worst of the pairs."""
    fit: Fit
    """Of the pair that holds the group together most strongly."""
    evidence: float
    """Of that pair: how strongly it belongs together."""
    pair: tuple[Statement, Statement]

    @property
    def statements(self) -> tuple[Statement, ...]:
        """All of them, by source and place."""
        return tuple(sorted((one for camp in self.camps for one in camp), key=_place))


def questions(
    story: Story, found: tuple[Sequence[Agreement], Sequence[Agreement]] | None = None
) -> list[Question]:
    """The questions that documents answer alike or otherwise, in the order of the text of the first.

    `found` are the agreements and splits of the story, where they are known.
    """
    agreements, split = paired(story) if found is None else found
    groups = _Groups()
    for agreement in sorted(agreements, key=lambda pair: -pair.strength):
        groups.join(agreement)
    return sorted(
        groups.questions(differing(story, agreements, split)),
        key=lambda one: [_place(each) for each in one.statements],
    )


class _Groups:
    """Disjoint groups of statements whose values all agree."""

    def __init__(self) -> None:
        self._of: dict[tuple[str, int, int], list[Statement]] = {}
        self._pairs: dict[int, list[Agreement]] = {}

    def join(self, pair: Agreement) -> None:
        """Make one group of the two statements' groups, unless some of their values differ."""
        one, other = self._group(pair.one), self._group(pair.other)
        if one is not other:
            if not _agree(one, other):
                return
            small, large = sorted((one, other), key=len)
            large += small
            self._pairs[id(large)] = [*self._pairs.pop(id(large), []), *self._pairs.pop(id(small), [])]
            for statement in small:
                self._of[_place(statement)] = large
            one = large
        self._pairs.setdefault(id(one), []).append(pair)

    def _group(self, statement: Statement) -> list[Statement]:
        return self._of.setdefault(_place(statement), [statement])

    def questions(self, differences: Sequence[Weighed]) -> list[Question]:
        """The groups that no difference joins, and those that one does, as camps."""
        joined = _connected([(self._group(pair.one), self._group(pair.other), pair) for pair in differences])
        found = [_differing(camps, pairs) for camps, pairs in joined]
        taken = {id(camp) for camps, _ in joined for camp in camps}
        for group in {id(group): group for group in self._of.values()}.values():
            if id(group) not in taken and self._pairs.get(id(group)):
                found.append(_agreeing(group, self._pairs[id(group)]))
        return found


def _agreeing(group: Sequence[Statement], pairs: Sequence[Agreement]) -> Question:
    best = max(pairs, key=lambda pair: pair.strength)
    relation = Relation.worst(pair.relation for pair in pairs)
    return Question(
        (tuple(sorted(group, key=_place)),), relation, best.fit, best.strength, (best.one, best.other)
    )


def _differing(camps: Sequence[Sequence[Statement]], pairs: Sequence[Weighed]) -> Question:
    best = max(pairs, key=lambda pair: pair.evidence)
    ordered = sorted(
        (tuple(sorted(camp, key=_place)) for camp in camps), key=lambda camp: (-len(camp), _place(camp[0]))
    )
    return Question(
        tuple(ordered),
        Relation.worst(pair.relation for pair in pairs),
        best.fit,
        best.evidence,
        (best.one, best.other),
    )


_Camp = list[Statement]


def _connected(edges: Iterable[tuple[_Camp, _Camp, Weighed]]) -> list[tuple[list[_Camp], list[Weighed]]]:
    """The camps that differences join, with the differences; a source stands in one camp of them alone."""
    home: dict[int, int] = {}
    groups: dict[int, tuple[list[_Camp], list[Weighed]]] = {}
    for one, other, pair in sorted(edges, key=lambda edge: -edge[2].evidence):
        for camp in (one, other):
            if id(camp) not in home:
                home[id(camp)] = id(camp)
                groups[id(camp)] = ([camp], [])
        a, b = home[id(one)], home[id(other)]
        if a != b:
            if not _disjoint(groups[a][0], groups[b][0]):
                continue
            camps, pairs = groups.pop(b)
            groups[a][0].extend(camps)
            groups[a][1].extend(pairs)
            for camp in camps:
                home[id(camp)] = a
        groups[a][1].append(pair)
    return [group for group in groups.values() if group[1]]


def _disjoint(one: Sequence[_Camp], other: Sequence[_Camp]) -> bool:
    """Whether no source stands on both sides."""
    sources = [{statement.source for camp in camps for statement in camp} for camps in (one, other)]
    return not sources[0] & sources[1]


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


def _place(statement: Statement) -> tuple[str, int, int]:
    return statement.source, statement.start, statement.end
