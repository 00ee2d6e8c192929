"""Words around a title or a post.

Sources: the Associated Press Stylebook, "titles"; Quirk et al. 1985, 17.65-93, for appositions.
"""

from __future__ import annotations

from checker.lexicon.words import CHIEF_PREPOSITIONS, SINGULAR_FINITE

ENDS_APPOSITION = frozenset(
    (",", ".", ";", ")", "—", "–", ":", "who", "and", "-", "said", "says", "told", "since", "from", "until")
)
"""What ends an apposition."""

PLACING = frozenset("on in at from near via".split())
"""Prepositions that say where somebody is, and not of what a post is."""

FRONTING = frozenset("while as though although once when currently formerly previously still now".split())
"""Words before a title at the head of a sentence."""

DETERMINERS = frozenset("the a an this that another one".split())
"""Words before a title."""

NO_ADJECTIVE = (
    CHIEF_PREPOSITIONS
    | SINGULAR_FINITE
    | frozenset(
        """
    as and or but are were be been named appointed elected made become becomes became remain remains hired
    says told under like who which that than while when if because after before since have not no longer
    """.split()
    )
)
"""Words before a title that do not belong to it."""

PREPOSITIONS = frozenset(("of", "at", "for", "with", "in"))
"""Prepositions between a post and its body."""

VERBS_BEFORE = frozenset(
    "met beat saw new old longtime veteran young former met made hit sent took left".split()
)
"""Verbs and adjectives before a title that are no part of it."""

SKIPPED = frozenset("from into in to up on the his her their its a an new current own day-to-day top".split())
"""Words between a verb of posts and the post."""

AFTER_COMPANY = frozenset(("chairman", "chief", "president", "director", "management", "stock", "shares"))
"""Words after "Co." and its like that go on with a title."""
