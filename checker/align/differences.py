"""Figures of two documents that answer one question and differ, with the evidence and what speaks against it.

Candidates share a dimension, and a head, a rare stem near them or a like sentence; a statement that the other document
states alike is none. `VETOES` says why a pair is no difference, `evidence` adds up why it is one.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property, lru_cache

from checker.align.agreements import Agreement, digits
from checker.align.story import Story
from checker.frame import Fit, Frame, Statement, relation, relation_of
from checker.frame.relation import heads
from checker.frame.values import month_and_day
from checker.values import DateValue, Quantity, Relation

__all__ = ["NOTICE", "WARNING", "Weighed", "differing", "updates"]

WARNING = 2.5
"""From this evidence on a difference is a warning."""
NOTICE = 1.5
"""From this evidence on it is worth a look."""
FAR = 6
"""Values further apart than this factor are hardly two forms of one."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """Two statements with what speaks for one question."""

    one: Statement
    other: Statement
    relation: Relation
    fit: Fit
    veto: str
    """Why they are no difference; empty where nothing says so."""
    parts: Mapping[str, float] = field(default_factory=dict)
    """What adds to the evidence, and what takes from it."""

    @property
    def evidence(self) -> float:
        """The sum."""
        return sum(self.parts.values())


def differing(
    story: Story, agreements: Sequence[Agreement], split: Sequence[Agreement] = ()
) -> list[Weighed]:
    """The mutual best pairs that differ, in value or (of equal value) in the slot that splits them."""
    board = _Board(story, [*agreements, *split])
    best: dict[tuple[str, int, int, str], Weighed] = {}
    pairs = [one for one in board.pairs() if not one.veto and one.evidence >= NOTICE]
    for pair in pairs:
        for a, b in ((pair.one, pair.other), (pair.other, pair.one)):
            place = (a.source, a.start, a.end, b.source)
            if place not in best or _rank(best[place]) < _rank(pair):
                best[place] = pair
    mutual = [
        pair
        for pair in pairs
        if best[pair.one.source, pair.one.start, pair.one.end, pair.other.source] is pair
        and best[pair.other.source, pair.other.start, pair.other.end, pair.one.source] is pair
    ]
    mutual += [
        Weighed(
            one.one,
            one.other,
            Relation.CONTRADICTS,
            one.fit,
            "",
            {f"{one.split} differs": one.strength + 0.5},
        )
        for one in split
    ]
    return sorted(
        mutual, key=lambda pair: (pair.one.source, pair.one.start, pair.other.source, pair.other.start)
    )


def _rank(pair: Weighed) -> tuple[float, int, int]:
    return round(pair.evidence, 6), -pair.one.start, -pair.other.start


class _Board:
    """Which statements are still in the game, and which sentences belong together."""

    def __init__(self, story: Story, agreements: Sequence[Agreement]) -> None:
        self.story = story
        self.agreed: dict[tuple[str, int, int], set[str]] = defaultdict(set)
        self.partners: dict[tuple[str, int], set[tuple[str, int]]] = defaultdict(set)
        for pair in agreements:
            for a, b in ((pair.one, pair.other), (pair.other, pair.one)):
                self.agreed[a.source, a.start, a.end].add(b.source)
                self.partners[a.source, a.sentence].add((b.source, b.sentence))

    def pairs(self) -> Iterator[Weighed]:
        """All candidates, weighed."""
        for one, other in self._candidates():
            yield self.weighed(one, other)

    def _candidates(self) -> Iterator[tuple[Statement, Statement]]:
        names = list(self.story.statements)
        for at, name in enumerate(names):
            for other_name in names[at + 1 :]:
                theirs: dict[str, list[Statement]] = defaultdict(list)
                for other in self.story.statements[other_name]:
                    if name not in self.agreed[other.source, other.start, other.end]:
                        theirs[other.frame.dimension].append(other)
                for one in self.story.statements[name]:
                    if other_name not in self.agreed[one.source, one.start, one.end]:
                        for other in theirs.get(one.frame.dimension, ()):
                            yield one, other

    def weighed(self, one: Statement, other: Statement) -> Weighed:
        """The pair with veto or evidence."""
        values = relation_of(one.value, other.value)
        fit = relation(one.frame, other.frame)
        veto = self._veto(one, other, values, fit)
        parts = {} if veto else self._evidence(one, other, fit)
        return Weighed(one, other, values, fit, veto, parts)

    # ------------------------------------------------------------ vetoes

    def _veto(self, one: Statement, other: Statement, values: Relation, fit: Fit) -> str:
        if values not in (Relation.CONTRADICTS, Relation.STRAINED):
            return f"values {values}"
        if clash := fit.clash & (HARD if one.frame.kind != "date" else HARD - {"span"}):
            return f"clash {sorted(clash)}"
        if one.frame.kind != "date" and other_period(one.frame, other.frame):
            return "another period"
        if "head" in fit.clash and {one.frame.kind, other.frame.kind} <= {"count", "measure"}:
            return "heads"
        if (one.frame.change == "from") != (other.frame.change == "from"):
            return "what it was before"
        if hard := (one.frame.aspect ^ other.frame.aspect) & HARD_ASPECTS:
            return f"aspects {sorted(hard)}"
        certainties = {one.frame.certainty, other.frame.certainty}
        if certainties in DENIALS or "view" in certainties:
            return "denied, a forecast or a view"
        if ("predicate" not in fit.same or one.frame.role != other.frame.role) and any(
            isinstance(each.value, DateValue) and is_year(each.value) for each in (one, other)
        ):
            return "a year of something else"
        if far_apart(one, other) and not misprint(one, other):
            return "far apart"
        return self._veto_of_story(one, other)

    def _veto_of_story(self, one: Statement, other: Statement) -> str:
        """Why the two documents, not the two frames, keep the pair from being a conflict."""
        if self._other_poll(one, other):
            return "another poll"
        if self.story.is_dateline(one) or self.story.is_dateline(other):
            return "dateline"
        if self._stated(one, other) or self._stated(other, one):
            return "stated there too"
        return ""

    def _other_poll(self, one: Statement, other: Statement) -> bool:
        if not {one.frame.kind, other.frame.kind} <= {"percent", "points", "count", "number"}:
            return False
        first, second = self.story.pollsters(one), self.story.pollsters(other)
        return bool(first and second) and not first & second

    def _stated(self, one: Statement, other: Statement) -> bool:
        """Whether the other's document gives the one's value too, of the same head or beside the other."""
        for third in self.story.like(one, other.source):
            if third.start == other.start or third.frame.dimension != one.frame.dimension:
                continue
            if relation_of(one.value, third.value).agrees:
                beside = abs(third.sentence - other.sentence) <= 1
                if beside or heads(one.frame, third.frame) == "same":
                    return True
        return False

    # ------------------------------------------------------------ evidence

    def _evidence(self, one: Statement, other: Statement, fit: Fit) -> dict[str, float]:
        story = self.story
        parts = {slot: weight for slot, weight in FOR.items() if slot in fit.same}
        parts |= {f"no {slot}": weight for slot, weight in AGAINST.items() if slot in fit.clash}
        here, there = (one.source, one.sentence), (other.source, other.sentence)
        if (
            self._best_partner(here, other.source) == other.sentence
            and self._best_partner(there, one.source) == one.sentence
        ):
            parts["mutual sentence"] = 1.0
        if other_day(one.frame, other.frame):
            parts["another day"] = -0.8
        if earlier(one.frame) != earlier(other.frame):
            parts["what was earlier"] = -0.8
        parts["near"] = min(1.5, 0.7 * story.near(one, other))
        if there in self.partners[here]:
            parts["equal neighbour"] = 0.5
        parts["documents agree"] = 0.8 * self._shared(one.source, other.source)
        if alone := self._left_alone(one, other):
            parts["left alone"] = alone
        if misprint(one, other):
            parts["misprint"] = 1.0 if min(digits(one.value), digits(other.value)) > 1 else 0.3
        if one.frame.kind == "date":
            parts |= self._dates(one, other)
        parts["closeness"] = closeness(one, other)
        if not (fit.same & CORE or "misprint" in parts or parts["near"] >= 0.9):
            parts["nothing measured alike"] = -1.0
        return parts

    def _dates(self, one: Statement, other: Statement) -> dict[str, float]:
        """Two days are mostly of two events: they need a verb each, and documents that agree otherwise."""
        parts = {"date in part": 0.5} if half_equal(one, other) else {}
        if one.frame.predicate is None or other.frame.predicate is None:
            parts["no verb"] = -1.0
        if self._shared(one.source, other.source) < 0.35:
            parts["other documents"] = -1.0
        return parts

    @lru_cache(maxsize=1 << 14)  # noqa: B019 - a board lives as long as one comparison
    def _shared(self, one: str, other: str) -> float:
        """The share of the figures of the shorter document that the other states alike."""
        counts = [
            (sum(second in self.agreed[each.source, each.start, each.end] for each in listed), len(listed))
            for listed, second in ((self.story.statements[one], other), (self.story.statements[other], one))
        ]
        return max(agreed / max(3, total) for agreed, total in counts)

    @lru_cache(maxsize=1 << 14)  # noqa: B019 - a board lives as long as one comparison
    def _left(self, source: str, other: str, kind: str) -> int:
        """How many statements of a kind the other document does not state alike."""
        return sum(
            each.frame.kind == kind
            and not self.story.is_dateline(each)
            and other not in self.agreed[each.source, each.start, each.end]
            for each in self.story.statements[source]
        )

    def _left_alone(self, one: Statement, other: Statement) -> float:
        """What it says that no other figures of the kind are left: 1 where both stand alone, less where one has a rival."""
        counts = [
            self._left(one.source, other.source, one.frame.kind),
            self._left(other.source, one.source, other.frame.kind),
        ]
        return 0.8 if max(counts) == 1 else 0.3 if min(counts) == 1 and max(counts) == 2 else 0.0

    def _best_partner(self, sentence: tuple[str, int], source: str) -> int | None:
        return self._partners.get((*sentence, source))

    @cached_property
    def _partners(self) -> Mapping[tuple[str, int, str], int]:
        """Source and number of a sentence with figures, other source -> the number of the likest sentence there."""
        figured = {
            name: sorted({one.sentence for one in listed}) for name, listed in self.story.statements.items()
        }
        found: dict[tuple[str, int, str], int] = {}
        for name, numbers in figured.items():
            for other, theirs in figured.items():
                if name == other:
                    continue
                for number in numbers:
                    scored = [(self.story.likeness(name, number, other, at), -at) for at in theirs]
                    best = max(scored, default=(0.0, 0))
                    if best[0] > 0:
                        found[name, number, other] = -best[1]
        return found


HARD = frozenset({"dimension", "outcome", "rate", "person", "change", "span"})
"""Slots whose clash parts two figures, whatever else fits."""
HARD_ASPECTS = frozenset(
    "additional remaining other each both average maximum minimum last first part whole".split()
)
DENIALS = (
    {"forecast", "past"},
    *({"denied", name} for name in ("past", "flat", "future", "forecast", "sought")),
)
"""What parts a figure from one that came to be."""
FOR = {
    "head": 1.0, "predicate": 0.7, "subject": 0.5, "arguments": 0.5, "modifiers": 0.5, "outcome": 1.0, "person": 1.5,
    "direction": 0.3, "period": 0.3, "place": 0.3, "restrictor": 0.3, "named": 0.5, "change": 0.3,
}  # fmt: skip
CORE = frozenset({"head", "predicate", "outcome", "person"})
"""Slots of which one at least has to be the same, where the words around do not say it."""
AGAINST = {
    "head": -0.6, "modifiers": -0.5, "direction": -0.3, "place": -0.8, "subject": -0.2, "named": -1.0, "certainty": -0.4, "restrictor": -0.6,
}  # fmt: skip


def other_period(one: Frame, other: Frame) -> bool:
    """Whether both name periods of one kind and none is the same; weekdays are no such periods."""
    kinds: dict[str, list[set[str]]] = {}
    for at, frame in enumerate((one, other)):
        for period in frame.period:
            kind = period.partition(":")[0]
            if kind not in ("weekday", "day", "ago", "rate") and not period.endswith(":"):
                kinds.setdefault(kind, [set(), set()])[at].add(period)
    return any(a and b and not a & b for a, b in kinds.values())


def other_day(one: Frame, other: Frame) -> bool:
    """Whether both name weekdays, and no weekday is the same."""
    a, b = ({period for period in frame.period if period.startswith("weekday:")} for frame in (one, other))
    return bool(a and b and not a & b)


def earlier(frame: Frame) -> bool:
    """Whether the clause says that it was so some time ago."""
    return any(period.startswith("ago:") or period.endswith(":last") for period in frame.period)


def updates(story: Story, one: Statement, other: Statement) -> bool:
    """Whether the later of two dated documents gives a count that has grown since, or tells of a change."""
    first, second = story.dated(one.source), story.dated(other.source)
    if first is None or second is None or first.relate(second) is not Relation.CONTRADICTS:
        return False
    earlier, later = (one, other) if first.readings < second.readings else (other, one)
    if later.frame.change == "to" or _tells_change(story, later):
        return True
    a, b = _number(earlier), _number(later)
    return later.frame.kind in ("count", "number") and a is not None and b is not None and a < b


_CHANGED = frozenset(
    "now latest revised updated since risen rose climbed fallen fell slipped gained dropped grew grown jumped up down new".split()
)
"""Words of a sentence that tells a change."""


def _tells_change(story: Story, one: Statement) -> bool:
    return any(token.low in _CHANGED for token in story.streams[one.source].of_sentence(one.sentence))


def _number(one: Statement) -> float | None:
    """The figure as a float in base units; None for dates."""
    value = one.value
    if not isinstance(value, Quantity):
        return None
    return float(value.low + value.high) / 2


def far_apart(one: Statement, other: Statement) -> bool:
    """Whether the figures are more than FAR times apart."""
    a, b = _number(one), _number(other)
    if a is None or b is None:
        return False
    low, high = sorted((abs(a), abs(b)))
    return high > FAR * low if low else high > FAR


def closeness(one: Statement, other: Statement) -> float:
    """From 0.28 for near values down to -1 for values three times apart."""
    a, b = _number(one), _number(other)
    if a is None or b is None or not a or not b:
        return 0.0
    return 0.8 * (0.35 - min(1.6, abs(math.log2(abs(a) / abs(b)))))


def is_year(value: DateValue) -> bool:
    """Whether it is a year or longer."""
    first, last = value.readings[0]
    return (last - first).days > 300


def half_equal(one: Statement, other: Statement) -> bool:
    """Whether two days share the month or the day of the month: 12 and 21 April, 31 March and 31 May."""
    a, b = month_and_day(one.value), month_and_day(other.value)
    return bool(a and b and a[1] and b[1] and (a[0] == b[0] or a[1] == b[1]))


def misprint(one: Statement, other: Statement) -> bool:
    """Whether one figure is the other with digits swapped, one wrong, lost or doubled, or at another scale."""
    a, b = one.value, other.value
    if not (isinstance(a, Quantity) and isinstance(b, Quantity)):
        return False
    first, second = _digits(a.low), _digits(b.low)
    if first == second:
        return True
    if sorted(first) == sorted(second) and a.low.adjusted() == b.low.adjusted():
        return True
    if len(first) == len(second) >= 2:
        return sum(x != y for x, y in zip(first, second, strict=True)) == 1
    short, long = sorted((first, second), key=len)
    return (
        len(long) - len(short) == 1
        and len(short) >= 2
        and any(long[:at] + long[at + 1 :] == short for at in range(len(long)))
    )


def _digits(number: Decimal) -> str:
    return "".join(map(str, Decimal(number).normalize().as_tuple().digits))
