"""Forms of an English verb, for phrases that mean "<invest>" in any of its forms."""

from __future__ import annotations

__all__ = ["forms"]

IRREGULAR: dict[str, tuple[str, ...]] = {
    "be": ("is", "are", "was", "were", "been", "being", "am"),
    "become": ("becomes", "became", "becoming"),
    "begin": ("begins", "began", "begun", "beginning"),
    "bid": ("bids", "bid", "bidding"),
    "bring": ("brings", "brought", "bringing"),
    "build": ("builds", "built", "building"),
    "buy": ("buys", "bought", "buying"),
    "cost": ("costs", "cost", "costing"),
    "cut": ("cuts", "cut", "cutting"),
    "die": ("dies", "died", "dying"),
    "fall": ("falls", "fell", "fallen", "falling"),
    "get": ("gets", "got", "gotten", "getting"),
    "give": ("gives", "gave", "given", "giving"),
    "have": ("has", "had", "having"),
    "hit": ("hits", "hit", "hitting"),
    "hold": ("holds", "held", "holding"),
    "hurt": ("hurts", "hurt", "hurting"),
    "keep": ("keeps", "kept", "keeping"),
    "lay": ("lays", "laid", "laying"),
    "lead": ("leads", "led", "leading"),
    "leave": ("leaves", "left", "leaving"),
    "lose": ("loses", "lost", "losing"),
    "make": ("makes", "made", "making"),
    "pay": ("pays", "paid", "paying"),
    "put": ("puts", "put", "putting"),
    "rise": ("rises", "rose", "risen", "rising"),
    "run": ("runs", "ran", "running"),
    "sell": ("sells", "sold", "selling"),
    "set": ("sets", "set", "setting"),
    "spend": ("spends", "spent", "spending"),
    "steal": ("steals", "stole", "stolen", "stealing"),
    "take": ("takes", "took", "taken", "taking"),
    "win": ("wins", "won", "winning"),
}
"""Verbs of the news whose forms the spelling rules below do not give (any grammar's list of irregular verbs)."""

DOUBLING = frozenset("plan shop drop stop step trim cap rob drag grab top kidnap refer".split())
"""Verbs that double their last consonant: stress on the last syllable, one vowel before one consonant."""


def forms(verb: str) -> tuple[str, ...]:
    """All forms of the verb, itself first: acquire, acquires, acquired, acquiring."""
    if verb in IRREGULAR:
        return (verb, *IRREGULAR[verb])
    if verb.endswith("e"):
        return (verb, verb + "s", verb + "d", verb[:-1] + "ing")
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return (verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing")
    stem = verb + verb[-1] if verb in DOUBLING else verb
    third = verb + ("es" if verb.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")
    return (verb, third, stem + "ed", stem + "ing")
