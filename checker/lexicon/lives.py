"""Events that a person's life, or a body's, has once, and the words that tell them.

Source: WordNet 3.0 s.vv. for the verbs; the Associated Press Stylebook, "obituaries". A negative example: "was born to run
in 2012" tells no birth of a person, and "died in 80 seconds" no day, which the reader sees to by the date behind the verb.
"""

from __future__ import annotations

from collections.abc import Mapping

from checker.lexicon.words import ARTICLES, CHIEF_PREPOSITIONS, THIRD

__all__ = [
    "BEFORE_DATE",
    "BEFORE_VERB",
    "CLASHING_FATES",
    "EVENTS",
    "FATES",
    "LOSING",
    "RELATIVES_OF",
    "SUFFERED",
]

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

FATES: Mapping[str, str] = {
    "killed": "killed", "died": "killed", "drowned": "killed", "perished": "killed", "murdered": "killed",
    "killing": "killed", "injured": "hurt", "injuring": "hurt", "hurt": "hurt", "wounded": "hurt", "wounding": "hurt",
    "survived": "survived", "unhurt": "survived", "unharmed": "survived", "uninjured": "survived",
    "convicted": "convicted", "acquitted": "acquitted", "cleared": "acquitted", "charged": "charged",
}  # fmt: skip
"""What befell somebody, by the verb that says so; "charged £5" and "cleared a hurdle" are told apart by "was"."""

SUFFERED = frozenset(("died", "drowned", "perished", "survived"))
"""Those of them that need no form of "be"."""

CLASHING_FATES: frozenset[frozenset[str]] = frozenset(
    map(
        frozenset,
        (
            ("killed", "hurt"),
            ("killed", "survived"),
            ("convicted", "acquitted"),
            ("convicted", "charged"),
            ("acquitted", "charged"),
        ),
    )
)
"""Of these only one can be the last word on somebody; a charge comes before a verdict, so that one that stands alone differs."""
