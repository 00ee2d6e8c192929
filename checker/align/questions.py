"""Agreements and differences -> Questions: the connected groups of statements that answer one question."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from checker.align.agreements import Agreement, paired
from checker.align.board import Weighed, is_exact
from checker.align.differences import WARNING, differing
from checker.align.happened import Asked
from checker.align.story import Story
from checker.align.vetoes import QUESTION_VETOES
from checker.align.weights import CORE
from checker.frame import Fit, Statement, relation, relation_of
from checker.frame.values import Measured
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
    story: Story,
    found: tuple[Sequence[Agreement], Sequence[Agreement]] | None = None,
    asked: Asked | None = None,
) -> list[Question]:
    """The questions that documents answer alike or otherwise, in the order of the text of the first.

    `found` are the agreements and splits of the story, where they are known; `asked` what figures answer by the words that
    ask for it.
    """
    agreements, split = paired(story) if found is None else found
    groups = _Groups()
    for agreement in sorted(agreements, key=lambda pair: -pair.strength):
        groups.join(agreement)
    answered = groups.questions(differing(story, agreements, split, asked))
    taken = {_place(each) for one in answered for each in one.statements}
    equal: dict[tuple[str, Measured], list[Statement]] = defaultdict(list)
    for listed in story.statements.values():
        for one in listed:
            equal[one.source, one.value].append(one)
    return sorted(
        (_repeated(question, equal, taken) if len(question.camps) > 1 else question for question in answered),
        key=lambda question: [_place(each) for each in question.statements],
    )


def _repeated(
    question: Question,
    equal: Mapping[tuple[str, Measured], Sequence[Statement]],
    taken: set[tuple[str, int, int]],
) -> Question:
    """A difference with all places where its sources repeat what they say, so that none is left to be put right.

    `equal` are the statements of a source by value; a place stands in one question: what is added is `taken`.
    """
    camps = []
    for camp in question.camps:
        more = {
            _place(other): other
            for one in camp
            for other in equal[one.source, one.value][:MOST_COMPARED]
            if _place(other) not in taken and _says_again(one, other)
        }
        taken.update(more)
        camps.append(tuple(sorted((*camp, *more.values()), key=_place)))
    return question._replace(camps=tuple(camps))


def _says_again(one: Statement, other: Statement) -> bool:
    """Whether a document says a figure of the same thing a second time."""
    if one.frame.dimension != other.frame.dimension:
        return False
    fit = relation(one.frame, other.frame)
    if not fit.same & CORE or "head" in fit.clash:
        return False
    return not any(holds(one, other, fit) for _, holds in QUESTION_VETOES)


class _Group:
    """Statements whose values all agree, with the pairs that hold them together."""

    def __init__(self, first: Statement) -> None:
        self.members = [first]
        self.pairs: list[Agreement] = []
        self.values = {str(first.value): first}
        """One statement of each distinct value, of so many as are compared."""

    def absorb(self, other: _Group) -> None:
        """Take in another group's members and pairs; costs no more than that group is large."""
        self.members += other.members
        self.pairs += other.pairs
        for shown, one in other.values.items():
            if shown in self.values or len(self.values) < MOST_COMPARED:
                self.values[shown] = one

    def agrees(self, other: _Group) -> bool:
        """Whether all values of two groups agree, so that a chain of roundings joins no two that differ."""
        return all(
            relation_of(a.value, b.value) not in (Relation.CONTRADICTS, Relation.STRAINED)
            for a in self.values.values()
            for b in other.values.values()
        )


class _Groups:
    """Disjoint groups of statements whose values all agree; joining is near linear in the statements."""

    def __init__(self) -> None:
        self._of: dict[tuple[str, int, int], _Group] = {}
        self._exact: dict[tuple[int, Measured], list[Statement]] = {}

    def join(self, pair: Agreement) -> None:
        """Make one group of the two statements' groups, unless some of their values differ."""
        one, other = self._group(pair.one), self._group(pair.other)
        if one is not other:
            if not one.agrees(other):
                return
            small, one = sorted((one, other), key=lambda group: len(group.members))
            one.absorb(small)
            for statement in small.members:
                self._of[_place(statement)] = one
        one.pairs.append(pair)

    def _group(self, statement: Statement) -> _Group:
        place = _place(statement)
        if place not in self._of:
            self._of[place] = _Group(statement)
        return self._of[place]

    def _camp(self, statement: Statement) -> list[Statement]:
        """Those that say a figure alike: of an exact one only those of the very value, whatever rounds it."""
        members = self._group(statement).members
        if not is_exact(statement):
            return members
        key = id(members), statement.value
        if key not in self._exact:
            same = [one for one in members if relation_of(one.value, statement.value) is Relation.SAME]
            self._exact[key] = members if len(same) == len(members) else same
        return self._exact[key]

    def questions(self, differences: Sequence[Weighed]) -> list[Question]:
        """The groups that no difference joins, and those that one does, as camps."""
        edges = [(self._camp(pair.one), self._camp(pair.other), pair) for pair in differences]
        joined = _connected(edges)
        found = [_differing(camps, pairs) for camps, pairs in joined]
        taken = {id(camp) for camps, _ in joined for camp in camps}
        for group in {id(group): group for group in self._of.values()}.values():
            if id(group.members) not in taken and group.pairs:
                found.append(_agreeing(group.members, group.pairs))
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
    groups: dict[int, tuple[list[_Camp], list[Weighed], set[str]]] = {}
    for one, other, pair in sorted(edges, key=lambda edge: -edge[2].evidence):
        for camp in (one, other):
            if id(camp) not in home:
                home[id(camp)] = id(camp)
                groups[id(camp)] = ([camp], [], {statement.source for statement in camp})
        a, b = home[id(one)], home[id(other)]
        if a != b:
            if not groups[a][2].isdisjoint(groups[b][2]):
                continue
            strongest = max((known.evidence for at in (a, b) for known in groups[at][1]), default=0.0)
            if pair.evidence < min(WARNING, strongest - WEAKER):
                continue  # what is perhaps the same is no third side of what surely is
            camps, pairs, sources = groups.pop(b)
            groups[a][0].extend(camps)
            groups[a][1].extend(pairs)
            groups[a][2].update(sources)
            for camp in camps:
                home[id(camp)] = a
        groups[a][1].append(pair)
    return [(camps, pairs) for camps, pairs, _ in groups.values() if pairs]


WEAKER = 1.5
"""So much less evidence than the strongest pair of a question keeps what is no warning by itself out of it."""
MOST_COMPARED = 12
"""Distinct values of a group that are compared each with each."""


def _place(statement: Statement) -> tuple[str, int, int]:
    return statement.source, statement.start, statement.end
