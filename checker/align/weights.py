"""What each part of the evidence that two figures answer one question weighs (`board`).

The weights are ours: set on the pairs that the program was developed with, and moved to a tenth by what a logistic regression on
220 fresh pairs showed (docs/adr, 18).
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = [
    "AGAINST",
    "BY_KIND",
    "CORE",
    "FOR",
    "HELD_DOWN",
    "OF_SOMEBODY",
    "RARE_OUTCOMES",
    "WEIGHTS",
    "weight",
]

FOR: Mapping[str, float] = {
    "head": 0.7, "predicate": 0.7, "subject": 0.5, "arguments": 0.5, "modifiers": 0.5, "outcome": 1.3, "person": 1.5,
    "direction": 0.3, "period": 0.3, "place": 0.3, "restrictor": 0.3, "named": 0.5, "change": 0.3,
}  # fmt: skip
"""Slot of the frame -> what it weighs where it is the same."""
AGAINST: Mapping[str, float] = {
    "head": -0.6, "modifiers": -0.5, "direction": -0.3, "place": -0.5, "subject": -0.2, "named": -1.0, "certainty": -0.3, "restrictor": -0.6,
}  # fmt: skip
"""Slot -> what it weighs where it clashes."""
BY_KIND: Mapping[str, float] = {
    "measure": 0.4, "score": 0.6, "rank": 0.3, "count": -0.3, "percent": -0.3, "money": -0.3, "age": -0.3,
}  # fmt: skip
"""How much sooner two figures of a kind that differ near like words answer one question: of counts and sums a story has many."""
RARE_OUTCOMES: Mapping[str, float] = {"sentence": 0.7, "vote": 0.3}
"""What an outcome of which a story has one or few weighs besides: years in prison, votes for and against."""
WEIGHTS: Mapping[str, float] = {
    "one attribute": 2.1,  # both measure the same by name
    "an attribute of several": 0.7,  # one of them may measure another thing
    "of another thing": -2.0,  # told of what the other document does not name
    "perhaps of another thing": -1.0,  # "the instrument"
    "near": 0.7,  # a stem near both, by its rarity
    "copied": 1.5,  # most words around both are the same
    "same words beside": 0.25,  # each word right before or behind both
    "documents agree": 1.2,  # all figures of the shorter document
    "left alone": 0.8,  # the only two of a kind that the other document does not state alike
    "left alone of few": 0.8,  # besides, where the documents agree on most
    "left beside one": 0.3,
    "equal neighbour": 0.8,
    "neighbours differ": -1.0,
    "mutual sentence": 1.0,
    "many such figures": -0.35,  # each value of the noun beyond two
    "misprint": 1.0,
    "misprint of one digit": 0.3,
    "slip of the same digits": 2.0,  # 41,000 · 14,000, $1.2 billion · $1.2 million
    "nothing measured alike": -0.6,
    "of a year past": -1.2,  # one alone is told of an earlier year
    "strained": -0.7,
    "alike in part": 0.5,  # the month of two days, a side of two scores
    "no verb": -1.0,
    "months apart": -1.0,
    "other documents": -1.0,
    "a name of one alone": -0.3,  # in place of a clash of names
    "another day": -0.8,
    "what was earlier": -0.8,
    "modified in one": -0.3,
    "a share of some alone": -0.6,
    "opposite bounds": -2.5,
    "a margin": -1.5,
    "small count": -0.4,
    "proposed by another": -1.5,
    "told of another doing": -1.2,
    "with and without": -1.5,
    "asked of a thing unknown": -0.5,
    "asked of one alone": -0.2,  # a time or day of one alone answers what its words ask for
    "a sentence and no sentence": -1.5,
}
"""Part of the evidence -> what it weighs."""
HELD_DOWN = frozenset(("date", "time", "score", "rank"))
"""Kinds that tell of many events: two of them are a difference only where much else is alike."""
_HELD: Mapping[str, float] = {"equal neighbour": 0.5, "nothing measured alike": -1.0}
_OF_KIND: Mapping[str, Mapping[str, float]] = dict.fromkeys(HELD_DOWN, _HELD) | {
    "score": {**_HELD, "another day": -2.0, "what was earlier": -1.6}  # of another game
}
"""Kind -> what weighs otherwise for it."""
CORE = frozenset({"head", "predicate", "outcome", "person", "attribute"})
"""Slots of which one at least has to be the same, where the words around do not say it."""
OF_SOMEBODY = frozenset(("measure", "score", "rank"))
"""Kinds of which somebody or something named has one or few in a story: a rank, a temperature, a time."""


def weight(part: str, kind: str) -> float:
    """What a part of the evidence weighs for figures of a kind."""
    return _OF_KIND.get(kind, WEIGHTS).get(part, WEIGHTS[part])
