"""Words by which a frame finds what a figure measures.

Sources: Levin, "English Verb Classes and Alternations" (1993), 45.4-45.6 (verbs of change of state and of calibratable
change of state) and 54 (measure verbs); Quirk et al. 1985, 5.10-24, for determiners.
"""

from __future__ import annotations

from checker.lexicon.counting import DURATIONS, THEM
from checker.lexicon.trends import FALLS, MOVES
from checker.lexicon.words import ARTICLES, CHIEF_PREPOSITIONS, ROUGHLY, THIRD

HEDGES = (
    ROUGHLY
    | ARTICLES
    | frozenset(
        """
    some over more than under less fewer at least most up to only just as many much estimated another
    exactly further extra other these those its their his her what was
    """.split()
    )
)
"""Words between a figure and what governs it."""

ROLES = (CHIEF_PREPOSITIONS - {"with"}) | {"against", "than", "since", "until"}
"""Prepositions that say what place a figure has at its verb: "to 61.4%", "since May". A negative example: "with"."""

MEASURING = frozenset(
    "rise fall reach total be stand climb drop jump grow decline increase decrease hit average cost slip surge plunge gain lose "
    "come exceed remain become measure weigh number stay swell shrink edge soar tumble slide amount account represent put".split()
)
"""Verbs whose subject is what the figure measures; of cut, raise and reduce it is the object."""

CHANGING = frozenset(
    "cut raise reduce lower increase lift boost slash trim expand double halve push bring take set fix keep".split()
)
"""Verbs whose object is what the figure measures."""

TIMES = DURATIONS | {"morning", "evening", "afternoon", "time"}
"""Nouns of time, which are no measured thing."""

UP = frozenset(
    "rise increase climb grow jump gain surge soar swell expand raise lift advance rally add".split()
)
"""Verbs of rising."""

DOWN = FALLS | frozenset("shrink lose reduce lower sink slash trim".split())
"""Verbs of falling."""

BY_ITSELF = (UP | DOWN) - frozenset("raise lift add gain cut lose reduce lower slash trim".split())
"""Verbs of what rises or falls by itself, right behind which a measure says how far: "the river rose 2 metres". A negative
example: "cut", which leads to what is cut."""

ITS = THIRD | {"the", *THEM}
"""Words between a figure's "of" and a noun that is known."""

CONTAINERS = frozenset("number group total series set couple dozens range".split())
"""Nouns that hold others: "a number of"."""

EXTENDED = frozenset("ago away old later earlier long deep high wide tall thick broad strong heavy".split())
"""Adjectives and adverbs behind a measure that say in what way it measures (The Cambridge Grammar of the English Language, ch. 6,
3.2): "40 feet deep". A negative example: "3% higher", which compares."""

EACH = frozenset(("each", "apiece"))
PER = frozenset(("a", "an", "per", "each", "every"))
"""What makes a figure one for each, and the words before what it is per: "3,000 cars a week"."""

DENYING = frozenset(
    "denied denies deny denying not never false untrue wrong incorrect disputed disputes without neither nor scotched scotches "
    "scotching rubbished rubbishes refuted refutes rebutted rebuts debunked debunks disavowed".split()
)
"""Verbs and words that take back what a clause says."""

DISMISSING = frozenset("dismiss reject quash dispel laugh play brush shoot pour counter contradict".split())
RUMOURS = frozenset(
    "report reports claim claims rumour rumours rumor rumors suggestion suggestions talk speculation allegation allegations "
    "gossip whispers story stories reporting notion idea".split()
)
"""Verbs with nouns behind them by which somebody says that what follows is not so: "laughed off talk of a £15m fee" (WordNet 3.0,
rumor, hearsay and their kin). Negative examples: "rejected an offer of £15m", "reports of a £15m fee"."""

COMPARATIVES = frozenset({"higher", "lower", "more", "less", "fewer"})

COMPARED = MOVES | COMPARATIVES
"""Words after a figure by which something differs or has changed: "3% higher", "a 3% rise"."""
