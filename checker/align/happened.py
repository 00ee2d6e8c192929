"""What two documents answer otherwise of one thing: two hours at which one fire began, two towns of one accident, two causes."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from checker.align.asking import tells
from checker.align.common import MOST, Common
from checker.align.copies import CopyDifference, in_order, stretch_of
from checker.align.happenings import Answer, answers, opening_words
from checker.align.story import Story
from checker.frame import Statement, relation_of
from checker.lexicon.happenings import CAUSES, CHANCE, FAMILY, HAPPENINGS, OF_CAUSES, TAKING_UP
from checker.lexicon.names import COUNTRIES
from checker.text.wordnet import noun_class, related
from checker.values import ClockTime, Relation

__all__ = ["Asked"]

STATED = (Relation.SAME, Relation.REFINES, Relation.REFINED_BY)
FEW = 3
"""Of so many documents every opening says what the story is about; of more what two of them share."""
HALF, FEWEST = 0.5, 4
"""Share of the words of the shorter of two openings that tell one event, and how many at least."""
OF_EVENTS = frozenset(("start", "place", "cause"))
"""Attributes of an event, which may be told of whoever takes part: "the accident happened", "the coach left the road"."""
BEGINNING = frozenset(("opening", "founding", "start"))
"""Attributes that a year may answer alike: a factory opened, and was founded, in one year."""
APART = 30 * 60
"""Seconds from which on two hours are two though other verbs tell them: from a fire's start to the call some time goes by."""


class Pair(NamedTuple):
    """Two answers of one attribute that cannot both be true."""

    one: Answer
    other: Answer


class Asked:
    """The answers of all documents of a story."""

    def __init__(self, story: Story, common: Common) -> None:
        self.story = story
        self.opening = {source: opening_words(story, source) for source in story.streams}
        every = Counter(word for words in self.opening.values() for word in words)
        shared = frozenset(word for word, count in every.items() if count > 1 or len(self.opening) <= FEW)
        self.answers = {source: answers(story, source, own | shared) for source, own in self.opening.items()}
        self._of = {
            (each.source, each.statement.start, each.kind): each
            for listed in self.answers.values()
            for each in listed
            if each.statement is not None
        }
        self.pairs = [pair for pair_of in self._of_one_event(common) for pair in self._between(*pair_of)]
        """The pairs of answers that exclude each other; near linear in the answers."""

    def of(self, one: Statement) -> Answer | None:
        """What a figure answers; None where no words ask for it."""
        return self._of.get((one.source, one.start, one.frame.kind))

    def are_apart(self, one: Statement, other: Statement) -> bool:
        """Whether two figures answer two questions: when it began and when it ended, when the mill was built and when the church."""
        a, b = self.of(one), self.of(other)
        if a is None or b is None or "until" in (one.frame.role, other.frame.role):
            return False  # what is closed until Thursday opens then
        together = a.attributes | b.attributes <= BEGINNING and one.frame.kind == "date"
        return not (a.attributes & b.attributes or together) or {a.is_about, b.is_about} == {True, False}

    def doubt(self, one: Statement, other: Statement) -> str:
        """What makes two figures doubtful of which one plainly answers what its words ask for.

        The other answers nothing ("the council meets on 3 May"), or of a thing that nobody knows; empty where nothing does.
        """
        if not {one.frame.kind, other.frame.kind} <= {"time", "date"}:
            return ""
        a, b = self.of(one), self.of(other)
        for x, y in ((a, b), (b, a)):
            if x is not None and x.is_own and (y is None or y.is_about is None):
                return "asked of one alone" if y is None else "asked of a thing unknown"
        return ""

    def _of_one_event(self, common: Common) -> Iterator[tuple[str, str]]:
        sources = sorted(self.answers)
        for at, one in enumerate(sources):
            for other in sources[at + 1 : at + 1 + MOST]:
                if common.tell_one_event(one, other) or self._open_alike(one, other):
                    yield one, other

    def _open_alike(self, one: str, other: str) -> bool:
        """Whether the openings of two documents share a name and half of their words."""
        a, b = self.opening[one], self.opening[other]
        shared = a & b
        return bool(shared & self.story.names) and len(shared) >= max(FEWEST, HALF * min(len(a), len(b)))

    def _between(self, one: str, other: str) -> Iterator[Pair]:
        sides: dict[str, tuple[list[Answer], list[Answer]]] = defaultdict(lambda: ([], []))
        for side, (source, against) in enumerate(((one, other), (other, one))):
            for each in self.answers[source]:
                if each.is_own and not _is_stated(self.story, each, against):
                    sides[each.kind][side].append(each)
        for mine, yours in sides.values():
            for a in mine:
                rivals = [b for b in yours if _are_of_one(a, b)]
                if not rivals or not all(_exclude(a, b) for b in rivals):
                    continue
                b = rivals[0]
                rest = (each for each in mine if _are_of_one(each, b))
                if all(_agree(b, each) for each in rivals) and all(_agree(a, each) for each in rest):
                    yield Pair(a, b)

    @property
    def figures(self) -> list[tuple[Statement, Statement]]:
        """The figures among the pairs."""
        return [
            (one.statement, other.statement)
            for one, other in self.pairs
            if one.statement is not None and other.statement is not None
        ]

    @property
    def words(self) -> list[CopyDifference]:
        """The places and causes among the pairs, as what documents say otherwise in words."""
        return in_order(
            CopyDifference(one.kind, stretch_of(self.story, one), stretch_of(self.story, other))
            for one, other in self.pairs
            if one.statement is None
        )


def _is_stated(story: Story, one: Answer, source: str) -> bool:
    """Whether a document gives an answer too, of whatever it says it."""
    if one.statement is not None:
        return any(
            relation_of(one.statement.value, like.value) in STATED
            for like in story.like(one.statement, source)
        )
    return bool(one.words & story.vocabulary(source)) if one.kind == "place" else False


def _are_of_one(one: Answer, other: Answer) -> bool:
    """Whether two answers are of one attribute of one thing."""
    shared = one.attributes & other.attributes
    happen = sum(topic in HAPPENINGS for topic in (one.topic, other.topic))
    takes_up = bool(shared & OF_EVENTS) and (
        happen == 1 or not TAKING_UP.isdisjoint((one.topic, other.topic))
    )
    if not shared or not (_is_told(one, other) and _is_told(other, one)):
        return False
    return takes_up or _is_one_topic(one.topic, other.topic)


def _is_told(one: Answer, other: Answer) -> bool:
    """Whether the verb of one tells the event that the other names, if it names one: "robbed", "the robbery happened"."""
    if not one.event or one.event == other.event:
        return True
    named = other.event or (other.topic if other.topic in HAPPENINGS - TAKING_UP else "")
    return not named or tells(one.event, frozenset((named,)))


def _is_one_topic(one: str, other: str) -> bool:
    return (
        not one or not other or one == other or other in FAMILY.get(one, ()) or related(one, other) > 0
        or not noun_class(one) or not noun_class(other)  # a name, and the noun for it
    )  # fmt: skip


def _agree(one: Answer, other: Answer) -> bool:
    """Whether two answers of one document say one thing."""
    if one.statement is not None and other.statement is not None:
        return relation_of(one.statement.value, other.statement.value).agrees
    return bool(one.words & other.words)


def _exclude(one: Answer, other: Answer) -> bool:
    if one.statement is not None and other.statement is not None:
        values = one.statement.value, other.statement.value
        return relation_of(*values) is Relation.CONTRADICTS and _far_enough(one, other)
    return _are_two_places(one, other) if one.kind == "place" else _are_two_causes(one, other)


def _far_enough(one: Answer, other: Answer) -> bool:
    assert one.statement is not None and other.statement is not None
    a, b = one.statement.value, other.statement.value
    if not (isinstance(a, ClockTime) and isinstance(b, ClockTime)) or one.cue == other.cue:
        return True
    return min(abs(x - y) for x in a.readings for y in b.readings) >= APART


def _are_two_places(one: Answer, other: Answer) -> bool:
    """Whether neither of two places may lie in the other, as far as their names show."""
    known = [
        any(noun_class(word) in ("location", "object") or word in COUNTRIES for word in each.words)
        for each in (one, other)
    ]
    return one.level == other.level and known[0] == known[1] and not one.words & other.words


def _are_two_causes(one: Answer, other: Answer) -> bool:
    """Whether two causes are of two kinds, of which neither brings about the other."""
    ours, theirs = (
        {at for at, kind in enumerate(CAUSES) if kind & (each.words - OF_CAUSES)} for each in (one, other)
    )
    if not ours or not theirs or ours & theirs:
        return False
    return not any((a & CAUSES[x] and a & CAUSES[y]) for a in CHANCE for x in ours for y in theirs)
