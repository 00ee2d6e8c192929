"""Words by which clauses are read: what turns a denial back, what leads a season, a vote, a passive.

Source: Quirk et al. 1985, "A Comprehensive Grammar of the English Language", ch. 3, 8 and 10. A negative example: "only" turns
a denial back ("not only"), "often" does not.
"""

from __future__ import annotations

import re

from checker.lexicon.calendar import BEFORE_MONTHS

__all__ = ["DUE", "LIGHT", "PARTING", "PASSIVE", "SEASONAL", "THIRD", "TICKING", "TURNING", "VOTING"]

SEASONAL = BEFORE_MONTHS | {"this", "next", "by"}
"""Words before "spring" after which it is a season."""

TICKING = frozenset("a per every each one".split())
"""Words before "second" after which it is a time."""

VOTING = frozenset("vote voted votes voting ruled rule rules ruling".split())

TURNING = frozenset(
    """
    only just merely but except unless until without no nor neither longer any hardly barely fail failed fails deny denied denies
    refuse refused refuses doubt doubts avoid avoided prevent prevented stop stopped lack lacks unable never-ending
    """.split()
)
"""Words that turn a denial back, or deny in another way."""

THIRD = frozenset("he she they him her them it".split())

LIGHT = frozenset("be have do get make go come take say tell".split())
"""Verbs that say too little by themselves."""

PASSIVE = frozenset("be am is are was were been being get gets got getting".split())

DUE = frozenset("due set ready expected plan plans intention effort efforts".split())

PARTING = re.compile(r"[,;:(–—]|\b(?:and|but|while|with|against|from|of which|compared|versus)\b")
"""What parts the words of one figure of a sentence from those of another."""
