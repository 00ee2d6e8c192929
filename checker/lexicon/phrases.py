"""Words that a phrase of a rule passes over, and those that turn it around.

Sources: Quirk et al. 1985, "A Comprehensive Grammar of the English Language"; Huddleston and Pullum 2002, chapter 9;
Strawson 1950, "On Referring".
"""

from __future__ import annotations

from checker.lexicon.words import THIRD

LIGHT = frozenset(
    """a an the its his her their our this that these those some any about around approximately roughly nearly almost
    over under just only also then now already still even both reported reportedly estimated alleged allegedly
    expected initially eventually finally later recently currently previously possibly potentially effectively
    additional total combined proposed whopping staggering massive huge significant substantial record entire whole full
    new further mere cool hefty separate same very more than less as much many at least up some worth dollars
    has have had been is are was were be being will would may might could should can to
    " “ ” ‘ ’ ' ( ) [ ] { } - – — * 's ’s ‘s""".split()
)
"""Words and marks that may stand between two words of a phrase without changing what it says: articles and
other determiners (Quirk et al. 1985, A Comprehensive Grammar, 5.10-24), auxiliaries (3.21), adverbs of time
and degree, the adjectives of size that news puts before sums."""

NEGATIONS = frozenset(
    """not no never neither nor without lacks lack lacked lacking denies deny denied denying rejects rejected unlikely
    cannot if whether could might isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't
    wouldn't can't couldn't shouldn't""".split()
)
"""Words that turn what a phrase says around, or leave it open (Huddleston & Pullum 2002, The Cambridge
Grammar of the English Language, chapter 9)."""

UNDENIED = ("only", "already", "yet", "including", "counting")
"""Words after a "not" that deny nothing of what is said: "the half that it does not already own"."""

GIVING = THIRD | {"the", "this", "that", "'s", "’s", "‘s"}
"""Words before a figure in front of its noun that take the whole for known (Strawson 1950, On Referring:
definite descriptions presuppose)."""
