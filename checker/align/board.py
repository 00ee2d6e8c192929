"""The figures of a story that two documents do not state alike, with what says that two of them answer one question.

Candidates share a dimension, and a head, a rare stem near them or a like sentence; a statement that the other document
states alike is none. `vetoes` say why a pair is no difference, `evidence` adds up by `weights` why it is one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property, lru_cache
from itertools import islice, pairwise, product

from checker.align.agreements import Agreement, digits
from checker.align.apart import of_its_own, themes
from checker.align.candidates import candidates, place_of
from checker.align.happened import Asked
from checker.align.nearness import (
    closeness,
    days_apart,
    flat,
    half_equal,
    is_year,
    misprint,
    same_digits,
    transposed,
)
from checker.align.story import Story
from checker.align.sums import summed
from checker.align.vetoes import DOUBTS, FRAME_VETOES, OF_COPIES, year_past, years_named
from checker.align.weights import (
    AGAINST,
    BY_KIND,
    CORE,
    FOR,
    HELD_DOWN,
    OF_SOMEBODY,
    RARE_OUTCOMES,
    WEIGHTS,
    weight,
)
from checker.align.wording import are_copied, words_beside
from checker.frame import Fit, Statement, relation, relation_of
from checker.frame.model import NOTHING
from checker.frame.relation import heads, owners
from checker.lexicon.numbers import ORDINALS
from checker.lexicon.outcomes import BODIES, GENERIC_PEOPLE
from checker.lexicon.reporting import CORRECTING
from checker.text.tokens import Stream
from checker.values import DateValue, Quantity, Relation, RelativeDate, Value
from checker.values.beside import Meeting

__all__ = ["Board", "Weighed", "is_exact", "sentence_of"]


@dataclass(frozen=True, slots=True)
class Weighed:
    """Two statements with what speaks for one question."""

    one: Statement
    other: Statement
    relation: Relation
    fit: Fit
    veto: str
    """Why they are no difference; empty where nothing says so."""
    evidence: float = 0.0
    """The sum of what speaks for one question, less what speaks against it."""


class Board:
    """Which statements are still in the game, and which sentences belong together."""

    def __init__(self, story: Story, agreements: Sequence[Agreement], asked: Asked | None = None) -> None:
        self.story = story
        self.asked = asked
        self._agreed: dict[tuple[str, int, int], tuple[str, ...]] = {}
        self._meetings: dict[tuple[str, str], Meeting] = {}
        self._by_value: dict[tuple[str, Value, str], tuple[Statement, ...]] = {}
        self.partners: dict[tuple[str, int], tuple[tuple[str, int], ...]] = {}
        sentences: dict[tuple[str, int], tuple[str, int]] = {}
        for pair in agreements:
            for a, b in ((pair.one, pair.other), (pair.other, pair.one)):
                place, known = place_of(a), self._agreed.get(place_of(a), ())
                if b.source not in known and (pair.relation is Relation.SAME or not is_exact(a)):
                    self._agreed[place] = (*known, b.source)
                here, there = (sentences.setdefault(key, key) for key in (sentence_of(a), sentence_of(b)))
                beside = self.partners.get(here, ())
                if there not in beside:
                    self.partners[here] = (*beside, there)

    def _agree(self, one: Statement, source: str) -> bool:
        """Whether a document states a figure alike."""
        return source in self._agreed.get(place_of(one), ())

    def pairs(self) -> Iterator[Weighed]:
        """All candidates, weighed."""
        for one, other in candidates(self.story, self._agree):
            yield self.weighed(one, other)

    def weighed(self, one: Statement, other: Statement) -> Weighed:
        """The pair with veto or evidence."""
        values = relation_of(one.value, other.value)
        fit = relation(one.frame, other.frame)
        veto = self._veto(one, other, values, fit)
        evidence = 0.0 if veto else sum(self.evidence(one, other, fit).values())
        return Weighed(one, other, values, fit, veto, evidence)

    # ------------------------------------------------------------ vetoes

    def _veto(self, one: Statement, other: Statement, values: Relation, fit: Fit) -> str:
        """Why the pair is no difference: of the frames alone, then of the documents; empty where nothing says so."""
        if values not in (Relation.CONTRADICTS, Relation.STRAINED):
            return f"values {values}"
        holding = (why for why, holds in FRAME_VETOES if holds(one, other, fit))
        if by_frames := next((why for why in holding if not self._is_outweighed(why, one, other)), ""):
            return by_frames
        if self.asked is not None and self.asked.are_apart(one, other):
            return "asked otherwise"
        for a, b in ((one, other), (other, one)):
            if why := summed(a, b, self.story.beside(a), self.story.streams[a.source]):
                return why
        if "attribute" in fit.same and (why := of_its_own(self.story, one, other)):
            return why
        return next((why for why, holds in STORY_VETOES if holds(self, one, other)), "")

    def _is_outweighed(self, veto: str, one: Statement, other: Statement) -> bool:
        """Whether the same words around two figures outweigh what parts them."""
        return veto in OF_COPIES and self._are_copied(one, other)

    def _are_copied(self, one: Statement, other: Statement) -> bool:
        """Whether they stand in the same words."""
        return are_copied(*self._streamed(one, other))

    def _streamed(self, one: Statement, other: Statement) -> tuple[Stream, Statement, Stream, Statement]:
        """The statements with the tokens of their documents."""
        return self.story.streams[one.source], one, self.story.streams[other.source], other

    def _other_poll(self, one: Statement, other: Statement) -> bool:
        if not {one.frame.kind, other.frame.kind} <= {"percent", "points", "count", "number"}:
            return False
        first, second = self.story.pollsters(one), self.story.pollsters(other)
        return bool(first and second) and not first & second

    def _are_periods(self, one: Statement, other: Statement) -> bool:
        """Whether both are years beside figures of which none is equal: "in 2019 it sold 4,700 tonnes", "in 2024 4,100"."""
        if not all(isinstance(each.value, DateValue) and is_year(each.value) for each in (one, other)):
            return False
        ours, theirs = (
            [near for near in self._neighbours(each) if near.frame.kind != "date"] for each in (one, other)
        )
        values = {relation_of(a.value, b.value) for a, b in product(ours, theirs)}
        return Relation.CONTRADICTS in values and not any(value.agrees for value in values)

    def _by_other_bodies(self, one: Statement, other: Statement) -> bool:
        """Whether two votes, or their days, are told of two bodies: "the committee voted 7-4", "the full council 21-14"."""
        if not {one.frame.kind, other.frame.kind} <= {"score", "date"}:
            return False
        bodies = [self._bodies(each.source, each.sentence) for each in (one, other)]
        return all(bodies) and bodies[0].isdisjoint(bodies[1])

    @lru_cache(maxsize=1 << 14)  # noqa: B019 - a board lives as long as one comparison
    def _bodies(self, source: str, sentence: int) -> frozenset[str]:
        """The words for bodies that vote in a sentence."""
        return BODIES & {token.low for token in self.story.streams[source].of_sentence(sentence)}

    def _stated(self, one: Statement, other: Statement) -> bool:
        """Whether the other's document gives the one's value too, of the same head or beside the other."""
        return any(
            third.start != other.start
            and not _of_another(one, third)
            and (not is_exact(one) or relation_of(one.value, third.value) is Relation.SAME)
            and not _is_open_bound(one, third)
            and not _falls_in_year(one, third)
            and (abs(third.sentence - other.sentence) <= 1 or heads(one.frame, third.frame) == "same")
            for third in self._of_value(one, other.source)
        )

    def _of_value(self, one: Statement, source: str) -> Sequence[Statement]:
        """The statements of a document that are of a figure's dimension and agree with its value."""
        key = (one.frame.dimension, one.value, source)
        found = self._by_value.get(key)
        if found is None:
            like = self.story.like(one, source)
            near = self._meeting(source, one.frame.dimension, like).near(one.value)
            found = tuple(like[at] for at in near if relation_of(one.value, like[at].value).agrees)
            self._by_value[key] = found
        return found

    def _meeting(self, source: str, dimension: str, like: Sequence[Statement]) -> Meeting:
        key = source, dimension
        if key not in self._meetings:
            self._meetings[key] = Meeting([third.value for third in like])
        return self._meetings[key]

    # ------------------------------------------------------------ evidence

    def evidence(self, one: Statement, other: Statement, fit: Fit) -> dict[str, float]:
        """What adds to the evidence, and what takes from it."""
        parts = {slot: weighs for slot, weighs in FOR.items() if slot in fit.same}
        parts |= {f"no {slot}": weighs for slot, weighs in AGAINST.items() if slot in fit.clash}
        vague = _is_of_anybody(one, fit)
        if vague:
            parts.pop("head", None)  # "840 people may vote", "1,100 people work there"
        if "named" in fit.clash and not self._both_known(one, other):
            parts["no named"] = WEIGHTS["a name of one alone"]
        counted = "head" in fit.same and one.frame.kind == "count"  # the noun weighs already
        if "attribute" in fit.same and "outcome" not in fit.same and not counted:
            open_ = one.frame.attribute != other.frame.attribute
            parts["attribute"] = WEIGHTS["an attribute of several" if open_ else "one attribute"]
        scored = one.frame.kind == "score" and not half_equal(one, other)
        if scored or ("attribute" in fit.same and "outcome" not in fit.same):
            parts |= themes(self.story, one, other)
        parts |= self._surroundings(one, other)
        parts |= {why: weight(why, one.frame.kind) for why, holds in DOUBTS if holds(one, other)}
        if self.asked is not None and (why := self.asked.doubt(one, other)):
            parts[why] = WEIGHTS[why]
        exact = same_digits(one, other) or transposed(one, other)
        if year_past(one, other, self._years) and not (exact and misprint(one, other)):
            parts["of a year past"] = WEIGHTS["of a year past"]
        if misprint(one, other):
            several = min(digits(one.value), digits(other.value)) > 1
            which = (
                "misprint of one digit" if not several else "slip of the same digits" if exact else "misprint"
            )
            parts["misprint"] = WEIGHTS[which]
        parts["closeness"] = closeness(one, other)
        if one.frame.kind in HELD_DOWN:
            parts |= self._dates(one, other)
        told_of_one = (
            one.frame.kind in OF_SOMEBODY and "named" in fit.same and fit.same & {"subject", "arguments"}
        )
        if not (
            fit.same & CORE - ({"head"} if vague else set())
            or told_of_one
            or "misprint" in parts
            or parts["near"] >= 0.9
            or parts["left alone"] > WEIGHTS["left alone"]
        ):
            parts["nothing measured alike"] = weight("nothing measured alike", one.frame.kind)
        parts["kind"] = BY_KIND.get(one.frame.kind, 0.0)
        if "outcome" in fit.same:
            parts["rare outcome"] = RARE_OUTCOMES.get(one.frame.outcome or "", 0.0)
        if relation_of(one.value, other.value) is Relation.STRAINED:
            parts["strained"] = WEIGHTS["strained"]
        return parts

    def _both_known(self, one: Statement, other: Statement) -> bool:
        """Whether a name of which one is said stands in the other's document too, which says it of another."""
        return any(
            not a.frame.named.isdisjoint(self.story.names_of(b.source))
            for a, b in ((one, other), (other, one))
        )

    @cached_property
    def _years(self) -> Mapping[str, frozenset[int]]:
        """Document -> the years of which its figures are told, with that in which it appeared."""
        return {
            name: years_named(listed, self.story.dated(name))
            for name, listed in self.story.statements.items()
        }

    def _surroundings(self, one: Statement, other: Statement) -> dict[str, float]:
        """What the sentences and the documents say for one question, or against it."""
        here, there = (one.source, one.sentence), (other.source, other.sentence)
        parts = {
            "near": min(1.5, WEIGHTS["near"] * self.story.near(one, other)),
            "copied": WEIGHTS["copied"] * self._are_copied(one, other),
            "same words beside": WEIGHTS["same words beside"] * words_beside(*self._streamed(one, other)),
            "documents agree": WEIGHTS["documents agree"] * self._shared(one.source, other.source),
            "left alone": self._left_alone(one, other),
            "equal neighbour": weight("equal neighbour", one.frame.kind)
            * (there in self.partners.get(here, ())),
        }
        crowd = max(self.story.crowd(one), self.story.crowd(other))
        parts["many such figures"] = max(-1.8, WEIGHTS["many such figures"] * max(0, crowd - 2))
        partners = self._best_partner(here, other.source), self._best_partner(there, one.source)
        parts["neighbours differ"] = WEIGHTS["neighbours differ"] * self._neighbours_differ(one, other)
        parts["mutual sentence"] = WEIGHTS["mutual sentence"] * (partners == (other.sentence, one.sentence))
        return parts

    def _neighbours_differ(self, one: Statement, other: Statement) -> bool:
        """Whether figures of another noun in both sentences differ too, and none is equal: "1,500 litres and 28,000 meals"."""
        found = False
        for a, b in product(self._neighbours(one), self._neighbours(other)):
            if a.frame.dimension != b.frame.dimension or not (a.frame.head and b.frame.head):
                continue
            values = relation_of(a.value, b.value)
            if values.agrees:
                return False
            found = found or (heads(a.frame, b.frame) == "same" and values is Relation.CONTRADICTS)
        return found

    def _neighbours(self, one: Statement) -> Sequence[Statement]:
        """The other figures of its sentence, the first few of many."""
        inside = (each for each in self.story.beside(one) if each.sentence == one.sentence)
        return list(islice((each for each in inside if each.start != one.start), FEW))

    def _is_beside(self, one: Statement, other: Statement) -> bool:
        """Whether an age is told of a description beside the very one whose age the other is: "the 26-year-old let Roe back in"."""
        if one.frame.kind != "age" or not one.frame.person or other.frame.person:
            return False
        first, end = other.clause
        clause = self.story.streams[other.source].tokens[first:end]
        return any(token.low == one.frame.person[-1] for token in clause)

    def _corrects(self, one: Statement) -> bool:
        """Whether its sentence, or one of the two before it, says that something was corrected."""
        stream = self.story.streams[one.source]
        first = stream.bounds[max(0, one.sentence - CORRECTED)]
        words = {token.low for token in stream.tokens[first : stream.bounds[one.sentence + 1]]}
        return not words.isdisjoint(CORRECTING)

    def _goes_on(self, one: Statement) -> bool:
        """Whether a count is gone on from behind it: "two lawyers … and a third"."""
        value = flat(one)
        if one.frame.kind != "count" or value is None:
            return False
        stream = self.story.streams[one.source]
        behind = stream.tokens[one.last : stream.bounds[one.sentence + 1]]
        return any(
            first.low in ("a", "the") and ORDINALS.get(second.low) == value + 1
            for first, second in pairwise(behind)
        )

    def _dates(self, one: Statement, other: Statement) -> dict[str, float]:
        """Two days are mostly of two events: they need a verb each, and documents that agree otherwise."""
        parts = {"alike in part": WEIGHTS["alike in part"]} if half_equal(one, other) else {}
        if one.frame.predicate is None or other.frame.predicate is None:
            parts["no verb"] = WEIGHTS["no verb"]
        if days_apart(one, other) > NEAR_DAYS and not transposed(one, other):
            parts["months apart"] = WEIGHTS["months apart"]
        beside = self._shared(one.source, other.source) >= ONE_EVENT
        if not (beside or self.story.share_names(one.source, other.source)):
            parts["other documents"] = WEIGHTS["other documents"]
        return parts

    @lru_cache(maxsize=1 << 14)  # noqa: B019 - a board lives as long as one comparison
    def _shared(self, one: str, other: str) -> float:
        """The share of the figures of the shorter document that the other states alike."""
        counts = [
            (sum(self._agree(each, second) for each in listed), len(listed))
            for listed, second in ((self.story.statements[one], other), (self.story.statements[other], one))
        ]
        return max(agreed / max(3, total) for agreed, total in counts)

    @lru_cache(maxsize=1 << 14)  # noqa: B019 - a board lives as long as one comparison
    def _left(self, source: str, other: str, sort: str, attribute: frozenset[str]) -> int:
        """How many statements of a sort, and not of another attribute, the other document does not state alike."""
        return sum(
            _sort(each) == sort
            and not (attribute and each.frame.attribute and attribute.isdisjoint(each.frame.attribute))
            and not self.story.is_dateline(each)
            and not self._agree(each, other)
            for each in self.story.statements[source]
        )

    def _left_alone(self, one: Statement, other: Statement) -> float:
        """What it says that no other figures of the kind are left: 1 where both stand alone, less where one has a rival."""
        counts = [
            self._left(a.source, b.source, _sort(a), NOTHING if a.frame.outcome else a.frame.attribute)
            for a, b in ((one, other), (other, one))
        ]
        if max(counts) == 1:
            return WEIGHTS["left alone"] + WEIGHTS["left alone of few"] * (
                self._shared(one.source, other.source) >= CLOSELY
            )
        return WEIGHTS["left beside one"] if min(counts) == 1 and max(counts) == 2 else 0.0

    @lru_cache(maxsize=1 << 14)  # noqa: B019 - a board lives as long as one comparison
    def _best_partner(self, sentence: tuple[str, int], source: str) -> int | None:
        """The number of the likest sentence with figures of another document; None where none shares a word."""
        name, number = sentence
        stems = self.story.streams[name].stems_by_sentence[number]
        places = self._figured[source]
        held = (stem for stem in stems if 0 < len(places.get(stem, ())) <= COMMON)
        rare = sorted(held, key=lambda stem: (len(places[stem]), stem))[:LOOKED_UP]
        candidates = {at for stem in rare for at in places[stem]}
        scored = [(self.story.likeness(name, number, source, at), -at) for at in candidates]
        return -max(scored)[1] if scored else None

    @cached_property
    def _figured(self) -> Mapping[str, Mapping[str, Sequence[int]]]:
        """Document -> stem -> the numbers of its sentences with figures that hold it."""
        found: dict[str, dict[str, tuple[int, ...]]] = {}
        same: dict[tuple[int, ...], tuple[int, ...]] = {}
        for name, listed in self.story.statements.items():
            stems = self.story.streams[name].stems_by_sentence
            places = found.setdefault(name, {})
            for number in sorted({one.sentence for one in listed}):
                for stem in stems[number]:
                    numbers = (*places.get(stem, ()), number)
                    places[stem] = same.setdefault(numbers, numbers)
        return found

    @classmethod
    def let_go(cls) -> None:
        """Forget what was kept of the boards made so far, and so the boards with their stories."""
        for kept in (cls._shared, cls._left, cls._best_partner, cls._bodies):
            kept.cache_clear()
        Story.let_go()


STORY_VETOES: tuple[tuple[str, Callable[[Board, Statement, Statement], bool]], ...] = (
    ("another poll", lambda board, one, other: board._other_poll(one, other)),
    ("gone on from", lambda board, one, other: board._goes_on(one) != board._goes_on(other)),
    ("the years of two figures", lambda board, one, other: board._are_periods(one, other)),
    ("a vote of another body", lambda board, one, other: board._by_other_bodies(one, other)),
    ("a correction", lambda board, one, other: board._corrects(one) != board._corrects(other)),
    (
        "an age of another",
        lambda board, one, other: board._is_beside(one, other) or board._is_beside(other, one),
    ),
    ("dateline", lambda board, one, other: board.story.is_dateline(one) or board.story.is_dateline(other)),
    ("stated there too", lambda board, one, other: board._stated(one, other) or board._stated(other, one)),
)
"""What the documents show to part two figures, whatever their frames say: why, and when."""


def _sort(one: Statement) -> str:
    """Among which figures one may stand alone: sentences of years, measures of one dimension, or those of its kind."""
    if one.frame.outcome in RARE_OUTCOMES:
        return str(one.frame.outcome)
    return f"measure {one.frame.dimension}" if one.frame.kind == "measure" else one.frame.kind


FEW = 8
"""So many figures of a sentence are held against another's."""
CORRECTED = 2
"""So many sentences behind the one that says so still give what is corrected."""


def _is_of_anybody(one: Statement, fit: Fit) -> bool:
    """Whether two counts share no more than a noun for anybody: "people", "men"."""
    return one.frame.head in GENERIC_PEOPLE and fit.same.isdisjoint(
        ("predicate", "outcome", "modifiers", "restrictor")
    )


EXACT = 6
"""Digits from which on a figure is no rounding of another: what rounds it answers for it no more than for its misprint."""


def is_exact(one: Statement) -> bool:
    """Whether a figure has so many digits that nothing but itself says it."""
    return isinstance(one.value, Quantity) and digits(one.value) >= EXACT


def _of_another(one: Statement, other: Statement) -> bool:
    """Whether an equal figure is told of somebody else: "two were killed" is not stated by "two were hurt"."""
    outcomes = {one.frame.outcome, other.frame.outcome}
    sentenced = "sentence" in outcomes and None in outcomes
    return len(outcomes - {None}) > 1 or sentenced or owners(one.frame, other.frame) == "clash"


def _is_open_bound(one: Statement, other: Statement) -> bool:
    """Whether they agree by an open hedge alone, which says no figure of the other: "47.2C" · "above 33C"."""
    a, b = flat(one), flat(other)
    hedges = {one.mention.hedge, other.mention.hedge}
    open_ended = not hedges.isdisjoint(("over", "at_least", "under", "at_most"))
    return open_ended and a is not None and b is not None and abs(a - b) > ROUNDED * max(abs(a), abs(b))


def _falls_in_year(one: Statement, other: Statement) -> bool:
    """Whether one is a year and the other a day told without one, which may be of any: "founded in 1889" · "on Friday"."""
    years = [isinstance(each.value, DateValue) and is_year(each.value) for each in (one, other)]
    days = [isinstance(each.value, RelativeDate) for each in (one, other)]
    return any(years) and any(days)


ROUNDED = Decimal("0.1")
"""So much a figure loses where it is rounded and hedged: "over 16,000" of 17,204."""


def sentence_of(one: Statement) -> tuple[str, int]:
    """Its document and the number of its sentence there."""
    return one.source, one.sentence


ONE_EVENT = 0.25
"""From this share of figures in common on two documents tell of one event, so that their days and times must agree."""
CLOSELY = 0.5
"""From this share of figures in common on they do."""
LOOKED_UP = 8
"""So many of a sentence's rarest words are what its partner is found by."""
COMMON = 128
"""A word of more sentences with figures says of none that it is the likest."""


NEAR_DAYS = 92
"""Days of one event that two texts give otherwise lie nearer than this, a misprinted month included."""
