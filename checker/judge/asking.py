"""Whether claims of one field answer one question, by the frames of their figures.

A rule's phrase says what a figure is called, its frame of when, where and of how much it is. Where a slot clashes two
claims are no conflict ("killed 14", "had earlier been said to have killed 10"); where one that matters is unknown they
are at most worth a look.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import combinations
from operator import attrgetter
from typing import NamedTuple

from checker.align.nearness import far_apart, magnitude, misprint
from checker.align.sums import summed
from checker.align.vetoes import DOUBTS, QUESTION_VETOES, year_past, years_named
from checker.align.weights import weight
from checker.bind.claims import Claim
from checker.frame import Fit, Frame, Statement, relation, statements
from checker.frame.outcomes import OUTCOME_OF
from checker.frame.relation import heads
from checker.judge.case import Case
from checker.judge.compare import Group
from checker.lexicon.outcomes import GENERIC_PEOPLE
from checker.values import DateValue, Relation, relate

__all__ = ["Asking", "of_one_question"]

DECIDED = frozenset({"dimension", "head", "outcome", "person", "owner"})
"""Slots that the rule's own phrase has decided."""
GRAVE = -1.5
"""A doubt that takes so much from the evidence leaves open whether two claims are of one question."""
MOST = 60
"""Frames and values of a field that are held against each other; more of them are told by the rule alone."""


class _Asked(NamedTuple):
    """Claims of one value in one frame."""

    statement: Statement
    claims: list[Claim]


class Asking:
    """The claims of a group by the question that they answer."""

    def __init__(self, case: Case, group: Group) -> None:
        self._case = case
        self._group = group

    @cached_property
    def _asked(self) -> list[_Asked]:
        """The claims that have a frame, those of one value in one frame together."""
        found: dict[tuple[object, Frame], _Asked] = {}
        for claim in self._group.claims:
            one = _statement_of(self._case, claim)
            if one is not None:
                found.setdefault((claim.value, one.frame), _Asked(one, [])).claims.append(claim)
        return list(found.values())

    @cached_property
    def _contradicting(self) -> list[tuple[_Asked, _Asked]]:
        return [
            (one, other)
            for one, other in combinations(self._asked, 2)
            if relate(one.claims[0].value, other.claims[0].value) is Relation.CONTRADICTS
        ]

    @cached_property
    def _years(self) -> Mapping[str, frozenset[int]]:
        """Document -> the years that it names."""
        found: dict[str, frozenset[int]] = {}
        for source in self._group.sources:
            analysis = self._case.analyses[source]
            published = analysis.document.published
            day = DateValue(tuple(published)) if len(published) == 1 else None
            found[source] = years_named(statements(analysis), day)
        return found

    def apart(self) -> tuple[Claim, ...]:
        """The claims that contradict others, and are of another question than each of these: the fewer of two sides."""
        if not 1 < len(self._asked) <= MOST:
            return ()
        parted: list[tuple[_Asked, _Asked]] = []
        held: set[int] = set()
        for one, other in self._contradicting:
            if (
                self._clash(one.statement, other.statement)
                or year_past(one.statement, other.statement, self._years)
                or self._is_summed(one.statement, other.statement)
            ):
                parted.append((one, other))
            else:
                held.update((id(one), id(other)))
        gone: set[int] = set()
        for one, other in parted:
            if id(one) in gone or id(other) in gone:
                continue
            left = next((each for each in (_lesser(one, other), one, other) if id(each) not in held), None)
            if left is not None:
                gone.add(id(left))
        return tuple(claim for each in self._asked if id(each) in gone for claim in each.claims)

    def is_doubtful(self) -> bool:
        """Whether of every two claims that contradict each other a slot that matters is unknown."""
        if not 1 < len(self._asked) <= MOST:
            return False
        pairs = [pair for pair in self._contradicting if pair[0].statement.frame.kind != "age"]
        return bool(pairs) and all(
            _in_doubt(one.statement, other.statement) or self._is_of_some(one.statement, other.statement)
            for one, other in pairs
        )

    def _is_summed(self, one: Statement, other: Statement) -> bool:
        """Whether one is a part of what the other is the sum of."""
        for a, b in ((one, other), (other, one)):
            analysis = self._case.analyses[a.source]
            every = statements(analysis)
            first = bisect_left(every, a.sentence - 1, key=attrgetter("sentence"))
            last = bisect_left(every, a.sentence + 2, key=attrgetter("sentence"))
            if summed(a, b, every[first:last], analysis.stream):
                return True
        return False

    @property
    def _of_people(self) -> bool:
        """Whether the field counts people, by whichever noun: "nine miners", "nine people"."""
        return self._case.rules.fields[self._group.field].field.people

    def _is_of_some(self, one: Statement, other: Statement) -> bool:
        """Whether the smaller of two counts is of people of one kind, and the other of all: "12 passengers", "13 people".

        So may be tolls that lie far apart, which are mostly of two events.
        """
        if self._of_people and far_apart(one, other) and not misprint(one, other):
            return True
        less, more = sorted((one, other), key=lambda each: magnitude(each) or 0)
        return self._of_people and _is_specific(less) and not _is_specific(more)

    def _clash(self, one: Statement, other: Statement) -> bool:
        fit = _fit(one.frame, other.frame)
        nouns = self._of_people and _is_specific(one) and _is_specific(other)
        if nouns and heads(one.frame, other.frame) == "clash":
            return True
        return any(holds(one, other, fit) for _, holds in QUESTION_VETOES)


def of_one_question(group: Group, apart: Sequence[Claim]) -> Group:
    """The group without some of its claims."""
    gone = set(map(id, apart))
    left = tuple(claim for claim in group.claims if id(claim) not in gone)
    return Group(group.field, group.subject, left) if apart else group


def _statement_of(case: Case, claim: Claim) -> Statement | None:
    """The statement of the figure that a claim is made of."""
    if claim.mention is None:
        return None
    start, every = claim.mention.start, statements(case.analyses[claim.source])
    at = bisect_left(every, start, key=attrgetter("start"))
    return every[at] if at < len(every) and every[at].start == start else None


def _lesser(one: _Asked, other: _Asked) -> _Asked:
    """Which of two is not what the story is asked: what is marked by its slots, then what fewer sources say, then the later."""

    def rank(asked: _Asked) -> tuple[int, int]:
        frame = asked.statement.frame
        marked = len(frame.aspect) + bool(frame.change) + len(frame.period) + (frame.certainty not in PLAIN)
        return marked, -len({claim.source for claim in asked.claims})

    return one if rank(one) > rank(other) else other


PLAIN = frozenset({"flat", "past"})
"""Certainties of what is told as it is."""


def _is_specific(one: Statement) -> bool:
    """Whether it counts people by a noun that says more than that they are people, and not by what befell them."""
    noun = (one.mention.unit or "").rpartition(" ")[2]
    return bool(noun) and noun not in GENERIC_PEOPLE and noun not in OUTCOME_OF and noun != "life"


def _fit(one: Frame, other: Frame) -> Fit:
    """How two frames relate but for what the rule has decided."""
    fit = relation(one, other)
    return fit._replace(clash=fit.clash - DECIDED)


def _in_doubt(one: Statement, other: Statement) -> bool:
    return any(weight(why, one.frame.kind) <= GRAVE and holds(one, other) for why, holds in DOUBTS)
