"""Verbs and adverbs that say in which direction a figure changed.

Source: the verbs of change in market reports (WordNet 3.1, hyponyms of change_magnitude), in all forms.
"""

from __future__ import annotations

from checker.kinds import Trend

_UP = (
    "up rise rises rose risen rising gain gains gained gaining climb climbs climbed climbing jump jumps jumped "
    "jumping surge surges surged surging soar soars soared soaring grow grows grew grown growing increase "
    "increases increased increasing advance advances advanced advancing add adds added adding rally rallied "
    "rallying leap leaps leapt leaped spike spikes spiked spiking rocketed skyrocketed swell swelled swollen "
    "rebounded rebound expand expanded expands expanding appreciated strengthened inched edged ticked hiked "
    "raised boosted lifted upped"
)
_DOWN = (
    "down fall falls fell fallen falling drop drops dropped dropping decline declines declined declining "
    "decrease decreases decreased decreasing lose loses lost losing slip slips slipped slipping slide slides "
    "slid sliding tumble tumbles tumbled tumbling plunge plunges plunged plunging plummet plummets plummeted "
    "plummeting sink sinks sank sunk sinking shed sheds shedding shrink shrinks shrank shrunk shrinking dip "
    "dips dipped dipping contract contracted contracting slump slumps slumped slumping retreated reduced reduce "
    "cut lowered weakened depreciated crashed crash eased ease slashed trimmed"
)
TRENDS: dict[str, Trend] = dict.fromkeys(_UP.split(), "up")
TRENDS |= dict.fromkeys(_DOWN.split(), "down")

TRANSITIVE = frozenset(
    """
    add adds added adding lose loses lost losing gain gains gained gaining shed sheds shedding expand expanded
    """.split()
)
"""Verbs that take what they count as their object: "added ten users" is not a trend of the figure."""

ONLY_WITH_BY = frozenset(
    """
    raised boosted lifted upped hiked cut reduced reduce lowered trimmed slashed contract eased ease
    """.split()
)
"""Verbs whose bare object is the amount itself: they "raised $5 million", but "raised rates by 1%"."""
