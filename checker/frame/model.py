"""What a frame is, the question that a figure answers, slot by slot; and what a proposition is, the reading of one verb."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from checker.frame.values import Measured
from checker.model import Mention
from checker.values import DateValue

__all__ = ["NOTHING", "Frame", "Proposition", "Span", "Statement", "some"]

NOTHING: frozenset[str] = frozenset()


def some(words: Iterable[str]) -> frozenset[str]:
    """The words; one object for all that are empty."""
    return frozenset(words) or NOTHING


@dataclass(frozen=True, slots=True)
class Frame:
    """The slots; None and the empty set are unknown. Words are lemmas in small letters."""

    kind: str
    """money, percent, age, count (of things), measure (in a unit), number (bare), date, clock, score, ordinal, name, post."""
    dimension: str
    """What may be compared at all: the currency, "%", the unit's dimension, "count"."""
    head: str | None = None
    """The counted or measured noun."""
    head_certain: bool = False
    """Whether it stands with the figure ("640 members"), and is not the subject of a verb."""
    modifiers: frozenset[str] = NOTHING
    predicate: str | None = None
    """The verb that the figure belongs to."""
    role: str = ""
    """The figure's place at it: subject, object, to, by, from, for, of …"""
    subject: frozenset[str] = NOTHING
    """Words and names of the clause before the verb."""
    arguments: frozenset[str] = NOTHING
    """Words and names of the clause after the verb."""
    period: frozenset[str] = NOTHING
    """Periods of the figure's part of its clause: "quarter:3", "year:2020", "ago:1 year" …"""
    during: DateValue | None = None
    """The stretch of the calendar that these are, where the text or the day of publication places it."""
    restrictor: frozenset[str] = NOTHING
    """Words that restrict the head from behind ("paintings by local artists")."""
    place: frozenset[str] = NOTHING
    aspect: frozenset[str] = NOTHING
    outcome: str | None = None
    outcome_certain: bool = False
    """Whether the figure's own verb, participle or noun says so ("nine miners died"), and not only a word near it."""
    attribute: frozenset[str] = NOTHING
    """What it measures, by name (`lexicon.attributes`): "price", "attendance", "change of profit"; several where that is open."""
    theme: frozenset[str] = NOTHING
    """The words that say of what thing it tells ("tower"); with "the " before one that may only name it in another way."""
    change: str | None = None
    """by (the size of a change), to (the level after it), from (the level before it)."""
    certainty: str = "flat"
    """flat, past, future, forecast, sought, denied, view"""
    person: tuple[str, ...] = ()
    """Whose age it is: the words of the nearest name."""
    named: frozenset[str] = NOTHING
    """The words of the names that the figure is said of: of its clause before it, or right after it."""
    direction: str | None = None
    """up or down."""
    owner: frozenset[str] = NOTHING
    """The nouns and names of the figure's own part of its sentence, with what that leaves out and takes from before, without
    what is also said of another figure of its kind: "teacher", for the 4 of "teachers get 4 percent, bus drivers 6"."""
    others: frozenset[str] = NOTHING
    """Those that only the parts of other figures of its kind have: "bus" and "driver" there."""
    rate: str | None = None
    """What it is per ("day"), or of what it is a share of change ("growth")."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A mention with its place in the token stream and its frame."""

    source: str
    mention: Mention
    value: Measured
    frame: Frame
    sentence: int
    """Its number in the document's stream."""
    first: int
    last: int
    """Its first token in the document's stream, and the one after its last."""
    clause: tuple[int, int]
    """First token of its clause in the stream, and the one after its last."""

    @property
    def start(self) -> int:
        """Where it begins in the text."""
        return self.mention.start

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.mention.end


class Span(NamedTuple):
    """Tokens `first` to `end` of the sentence, the last not included."""

    first: int
    end: int


class Proposition(NamedTuple):
    """One verb group of a sentence with what stands around it; of a sentence without one, the sentence."""

    clause: Span
    verb: str = ""
    """Its main verb's lemma."""
    at: int = -1
    """The token of the main verb."""
    group: Span = Span(0, 1)
    """The whole verb group."""
    negated: bool = False
    future: bool = False
    """Whether it is told as what will be, or in the infinitive."""
    hedge: str | None = None
    """What makes it less than flat: a kind of `lexicon.certainty`; None where it is flat."""
    agent: tuple[Span, ...] = ()
    """The phrases that name who does it."""
    patient: tuple[Span, ...] = ()
    """The phrases that name to whom or what it is done."""
    others: tuple[tuple[str, Span], ...] = ()
    """The phrases behind prepositions, with these."""
    passive: bool = False
    reach: Span = Span(0, 0)
    """The tokens from the verb group before to the one behind, or to the clause's ends."""
    refused: bool = False
    """Whether it is denied by what leads to it, now and for later: "refused to resign", "has no plans to close"."""
    urged: bool = False
    """Whether it is only what somebody is asked to do."""
    answered: bool = False
    """Whether a form in -ing is told by the verb before it as done, or not: "finished selling", "avoided selling"."""
    raised: bool = False
    """Whether the verb of belief before it is denied in its stead: "I do not think that it works"."""

    @property
    def subject(self) -> tuple[Span, ...]:
        """The phrases that stand as its subject."""
        return self.patient if self.passive else self.agent
