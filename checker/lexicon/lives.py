"""Events that a person's life, or a body's, has once, and the words that tell them.

Source: WordNet 3.0 s.vv. for the verbs; the Associated Press Stylebook, "obituaries". A negative example: "was born to run
in 2012" tells no birth of a person, and "died in 80 seconds" no day, which the reader sees to by the date behind the verb.
"""

from __future__ import annotations

from collections.abc import Mapping

from checker.lexicon.words import ARTICLES, CHIEF_PREPOSITIONS, THIRD

__all__ = ["BEFORE_DATE", "BEFORE_VERB", "EVENTS", "LOSING", "RELATIVES_OF"]

EVENTS: Mapping[str, str] = {
    "born": "birth", "died": "death", "dies": "death", "married": "marriage", "wed": "marriage", "founded": "founding",
    "established": "founding", "formed": "founding", "incorporated": "founding",
}  # fmt: skip
"""Verb -> what of a life it tells."""

LOSING = frozenset(("lost", "loses"))
"""Before "his father" these tell a death."""

RELATIVES_OF = frozenset(
    """father mother dad mum mom husband wife son daughter brother sister grandfather grandmother widow widower uncle
    aunt""".split()
)
"""Kin of whom something is told by whose they are: "Roe's father died"."""

BEFORE_VERB = frozenset("was were is has had have been being who which that also later first".split())
"""Words between a subject and its verb."""

BEFORE_DATE = CHIEF_PREPOSITIONS | ARTICLES | THIRD | {"near", "around", "about", "early", "late"}
"""Small words between a verb and its date."""
