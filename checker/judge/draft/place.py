"""A figure of a source beside a figure of the draft, and how much says that both stand for one thing."""

from __future__ import annotations

from typing import NamedTuple

from checker.frame import Fit
from checker.judge.draft.days import Match
from checker.judge.draft.figure import Figure

__all__ = ["FAR", "LEAST", "NEAR", "Place", "equal", "has_value", "prints", "says_the_same"]
NEAR = 0.4
"""From this likeness on a passage is about the same thing."""
FAR = 0.2
"""Below this likeness a passage is about something else."""
LEAST = 3
"""Words that two passages about the same thing share at least."""


class Place(NamedTuple):
    """A source's figure beside a draft's."""

    source: str
    figure: Figure
    match: Match
    likeness: float
    words: int
    """Words around both figures that are the same."""
    frame: int
    """Words right beside both figures that are the same, in the same order."""
    told: float = 0.0
    """How much of the draft's clause the source's sentence has, 0 to 1."""
    beside: float = 0.0
    """How much of what stands right beside the draft's figure stands right beside the source's, 0 to 1."""
    segment: float = 0.0
    """How much of what belongs to the draft's figure belongs to the source's, and to no other figure beside it, 0 to 1."""
    fit: Fit | None = None
    """How what the two measure relates, where both have a frame."""
    near: bool = True
    """Whether the two values are near enough to be of one thing."""
    neighbours: int = 0
    """Other figures of the draft's sentence that the source's sentence has."""

    @property
    def standing(self) -> float:
        """How much says that the source's figure stands for what the draft's does, whatever their values."""
        around = (
            1.0 * self.likeness
            + 1.7 * min(self.words, 6) / 6
            + 1.5 * min(self.frame, 6) / 6
            + 1.4 * self.told
            + 0.6 * self.beside
            + 0.6 * self.segment
            + 2.0 / (1 + max(0, self.figure.sentence))
            + 1.1 * min(self.neighbours, 2) / 2
        )
        same, clash = (self.fit.same, self.fit.clash) if self.fit else ((), ())
        slots = sum(SAME.get(slot, 0.0) for slot in same) + sum(CLASH.get(slot, 0.0) for slot in clash)
        return around + slots - 0.9 * (self.match.fit == 2) - 0.5 * (not self.near)

    @property
    def repeats(self) -> bool:
        """Whether the source's figure stands in the very words of the draft's clause, beside the same words."""
        return min(self.told, self.beside, self.segment) >= REPEATED and self.words >= MANY


REPEATED = 0.9
"""How much of a draft's clause, and of what belongs to its figure, a source repeats that tells the same."""

MANY = 6
"""Words that such a passage shares at least."""

SAME = {"direction": 1.0, "change": 1.0, "subject": 0.5}

CLASH = {"period": -0.4}
"""What a slot adds to how much two figures seem to stand for one thing, in units of the logarithm of odds.

Fitted by logistic regression, with all other weights of `Place.standing`, on faithful drafts and on drafts with a figure put
in another's place; then rounded, and what weighed little left out."""


def has_value(place: Place) -> bool:
    """Whether a source's figure has the draft's value, to the digit or rounded, whatever it counts."""
    return place.match.grade in ("same", "rounded")


def says_the_same(place: Place) -> bool:
    """Whether a source's figure has the draft's value, of its kind and unit."""
    return place.match.fit == 2 and has_value(place)


def equal(figure: Figure, other: Figure) -> bool:
    """Whether the two print one figure, whatever the hedges say."""
    a, b = figure.value, other.value
    return a is not None and b is not None and a.prints(b)


def prints(figure: Figure, other: Figure) -> bool:
    """Whether two figures are the same number."""
    a, b = figure.value, other.value
    return a is not None and b is not None and (a.low, a.high) == (b.low, b.high)
