"""Nouns of events, and the words that introduce one.

Sources: WordNet 3.1; Prince 1981, "Toward a taxonomy of given-new information".
"""

from __future__ import annotations

POLLS = frozenset("poll polls survey surveys pollster pollsters questioned polled surveyed".split())
"""Words of polls, which are events of their own."""

EVENTS = frozenset(
    """earthquake quake temblor tremor tsunami storm hurricane typhoon cyclone tornado flood landslide avalanche eruption
    wildfire blaze fire crash collision accident derailment shipwreck attack assault bombing blast explosion shooting
    massacre siege bomb bomber gunman gunmen raid robbery heist theft burglary strike protest riot clash outbreak epidemic disaster""".split()
)
"""Nouns of events that news counts victims, robbers or damage of (WordNet 3.1, hyponyms of "disaster",
"accident", "attack" and "crime", the common ones)."""

INTRODUCING = frozenset(
    {"a", "an", "another", "previous", "earlier", "similar", "second", "last", "worst", "deadliest"}
)
"""Words before the noun of an event that is not yet spoken of: the indefinite article introduces a new one
(Prince 1981, Toward a taxonomy of given-new information)."""

AGAIN = frozenset(
    "another second earlier later initially previously first also separate other since so".split()
)
"""Words of a sentence on a toll that may be of another event, or of another hour (Reuters Handbook, "casualties")."""
