"""Words beside scores and ranks.

Source: the sports guidelines of the Associated Press Stylebook for how results are told; the Oxford English Dictionary
s.vv. for the superlatives.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from checker.lexicon.words import CHIEF_PREPOSITIONS

CONTESTS = frozenset(
    """
    won win wins winning winner winners beat beats beating beaten defeat defeats defeated defeating lost lose loses losing loss
    losses draw draws drew drawn tie ties tied victory victories score scores scored scoreline vote votes voted voting passed pass
    passes split lead leads led leading ahead trail trails trailed trailing behind rout routs routed thrash thrashed
    thrashing edge edged edges edging down downed level levelled equalised equalized penalties penalty shootout shoot-out aggregate
    set sets upset upsets overcame overcome overcomes triumph triumphed hammered hammering crushed crush
    ruling ruled majority record series final semifinal semi-final quarterfinal quarter-final comeback decision
    deadlock finished ended stunned stun blanked swept sweep outscored
    """.split()
)
"""Words of games and votes near which two numbers with a dash are a score ("won 3-1"; not "pages 12-15")."""

SIDES = frozenset("goal run try game set frame seat".split())
"""What two sides of a contest have a number of (sports guidelines of the Associated Press Stylebook)."""

TALLIED = sorted(SIDES | {"vote", "point"})
"""What the numbers of two sides are of: "19 votes to 14" (sports guidelines of the Associated Press Stylebook). A negative
example: "cut from 19 pages to 14"."""
OUTCOMES = frozenset("vote votes ballot tally score margin result count".split())
"""Nouns near before the numbers of two sides: "a vote of nine to six", "the vote was 147 to 121". A negative example: "the fall
was nine to six"."""
NO_SCORES = frozenset(
    """
    odds shot favourite favorite favourites outsider outsiders chance chances bet priced price quoted offered ratio aspect split
    mix store section sections chapter psalm psalms verse room rooms flat flats unit units suite gate route routes flight flights
    highway road street number no code model type article rule page size scale channel gear film format screen formation shape
    lane hour day open opens opened
    """.split()
)
"""Words beside two numbers with a dash, the larger one first, that make odds, shares, codes or hours of them: "a 10-1 shot", "a 70-30
split", "Psalm 23-1", "a 4-3 ratio", "opens 10-4"."""
TALLYING = frozenset("by voted won lost ruled beat".split())
"""Words right before the numbers of two sides: "voted nine to six". A negative example: "fell nine to six"."""

TRIED = frozenset(
    """
    shot throw attempt game match start set pass putt kick penalty frame race meeting try serve field-goal three-pointer fight
    point chance opportunity play possession drive at-bat delivery serve tie
    bout innings hole fairway green corner tackle meter free-throw seat contest outing series session card leg
    """.split()
)
"""What one of two numbers is of in a tally of a contest: "seven of nine shots" are seven and nine, no share (sports guidelines of
the Associated Press Stylebook). A negative example: "nine of ten voters"."""

TALLYING_VERBS = frozenset(
    "hit hits hitting made makes making missed misses missing sank sinks drained converted converts shot shoots won wins winning lost "
    "loses losing dropped drops completed went going taken took split".split()
)
"""Verbs before such a tally where no noun follows: "hit | six of seven from deep", "has won | four of five". A negative example:
"nine of ten said"."""

EPISODES = frozenset(
    """
    game set round inning frame period lap stage leg heat over session match bout hole furlong act scene chapter day week month
    night attempt shot serve seed pick
    """.split()
)
"""What follows one upon another: an ordinal says which of them is meant ("the first game of the set"), and two ordinals mean
two; not "the first woman", "the second goal" (sports guidelines of the Associated Press Stylebook)."""

STRAIGHT = frozenset("straight consecutive successive".split())
"""Adjectives behind an ordinal that counts what follows one upon another: "a fifth straight win" (sports guidelines of the
Associated Press Stylebook). A negative example: "the first straight road"."""

UNSCORED = frozenset(
    """
    page pages verse chapter section rule form ages aged age model article paragraph lines line years year months weeks
    days hours minutes mph percent per million billion thousand inch inches foot feet miles people points pounds dollars
    chance odds season seasons degrees kg km metres meters litres minute hour day week month deal contract sentence
    """.split()
)
"""Words beside two numbers with a dash that make them something else ("pages 12-15", "3-5 years", "a 50-50 chance")."""

PLACED = frozenset(
    "finished finish finishes finishing placed places placing came come comes coming ranked ranks rank ranking ended stands stood sits sit lies lay".split()
)
"""Words behind which an ordinal alone is a place ("finished third"; not "spoke third")."""

SUPERLATIVES = frozenset(
    """
    largest biggest highest tallest longest oldest youngest richest wealthiest fastest slowest busiest deadliest poorest
    smallest lowest worst best greatest strongest weakest heaviest lightest hottest coldest warmest driest wettest
    deepest widest steepest closest nearest farthest furthest earliest latest newest safest costliest cheapest
    shortest hardest toughest loudest happiest brightest quickest
    """.split()
)
"""Superlatives that news ranks by."""

_SCALES = """
highest | lowest
largest biggest greatest | smallest
longest tallest | shortest
oldest | youngest newest
strongest | weakest
fastest quickest | slowest
richest wealthiest | poorest
best | worst
busiest | quietest
hottest | coldest
warmest | coolest
wettest | driest
deepest | shallowest
widest | narrowest
earliest | latest
hardest toughest | easiest
nearest closest | farthest furthest
safest | deadliest
costliest | cheapest
heaviest | lightest
brightest | darkest
"""
EXTREMES: Mapping[str, tuple[str, str]] = {
    word: (side.split()[0], line.split()[0])
    for line in _SCALES.strip().splitlines()
    for side in line.split("|")
    for word in side.split()
}
"""Superlative -> the end of its scale, and the scale: "biggest" -> "largest" of "largest". Antonyms of WordNet 3.0 under
their adjectives. A negative example: "second-largest" is no end of a scale."""

PLACED_BEFORE = re.compile(r"(?:\A|[^A-Za-z])([A-Za-z]+)(?: (in|as|a distant|a close|joint|equal))? \Z")
"""The words between a verb and a place."""

GO_ON = CHIEF_PREPOSITIONS | frozenset("behind and after among overall out but while when as the".split())
"""Words after a rank that are not what is ranked."""
