"""Slots: what the frame of a figure must be for a field to be stated, whatever the words between."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from checker.lexicon.outcomes import OUTCOMES
from checker.text.wordnet import lemmas
from checker.vocabulary.declaring import place_of_declaration, refuse_wrong_types, require

__all__ = ["PLACES", "NamePlace", "Slots"]

NamePlace = Literal["subject", "object", "of", "to", "in", "for", "person"]
PLACES: tuple[NamePlace, ...] = ("subject", "object", "of", "to", "in", "for", "person")
"""Where in its clause a name stands that fills a role: before the verb, behind it, behind a preposition, as whose age it is."""


@dataclass(frozen=True)
class Slots:
    """A figure states the field where all slots that are given hold: Slots(predicate="pay|bid", role="object").

    `checker rules why FIELD TEXT` prints the slots of a sentence. What is denied, a part of more, the size of a change or
    what was before one never states a field by its slots.
    """

    outcome: str = ""
    """What befell the people that are counted, by their own verb or noun: dead, hurt, missing …"""
    head: str = ""
    """The noun that it counts or measures: "turnout", "bid|offer"."""
    predicate: str = ""
    """The verb that it belongs to, in its plain form, or the noun for what the verb says ("acquire|acquisition")."""
    role: str = ""
    """Its place at the verb: subject, object, or the preposition before it."""
    names: Mapping[NamePlace, str] = dataclasses.field(default_factory=dict)
    """Where a name stands in the clause -> the role of the field that it fills: {"subject": "buyer"}."""
    needs: tuple[str, ...] = ()
    """The roles that a name must fill."""
    declared_at: str = dataclasses.field(default_factory=place_of_declaration, compare=False, repr=False)

    def __post_init__(self) -> None:
        refuse_wrong_types(self, "slots", self.declared_at)
        require(
            bool(self.outcome or self.head or self.predicate or "person" in self.names),
            "slots without outcome, head, predicate or person fit every figure",
            "Give one of them",
            self.declared_at,
        )
        require(
            not self.outcome or self.outcome in OUTCOMES,
            f"slots: the unknown outcome {self.outcome!r}",
            f"Write one of {', '.join(OUTCOMES)}",
            self.declared_at,
        )
        for word in filter(None, self.predicate.split("|")):
            plain = [name for _, name in lemmas(word)]
            require(
                not plain or word in plain,
                f"slots: {word!r} is a form of {' or '.join(plain)}",
                f"Write {plain[0]!r}" if plain else "",
                self.declared_at,
            )

    @property
    def text(self) -> str:
        """The slots in one line, as `checker rules why` prints them."""
        given = [(name, getattr(self, name)) for name in ("outcome", "head", "predicate", "role")]
        told = [f"{name} {value}" for name, value in given if value]
        told += [f"{role} as {place}" for place, role in self.names.items()]
        return "; ".join(told)
