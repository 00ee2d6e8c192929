"""The sides of a story whose word is no other side's, by the noun with which a text credits them.

Source: the project's own grouping of the group nouns of `lexicon.reporting`, by who in a news story may speak for whom. A
negative example: "officials" and "experts" are of no side, for they may be of any.
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = [
    "ANYBODY",
    "ASSENTING",
    "BODY_NAMES",
    "HELD_BY_ONE",
    "LEADING",
    "NOT_FOR_THEMSELVES",
    "OFFICES_APART",
    "ROLE_ENDS",
    "SIDES",
    "TO_BODY",
]

_SIDES = """
employer: company firm group maker manufacturer retailer airline bank management executives bosses employer owners operator carmaker lender insurer supplier
staff: union unions workers staff employees strikers nurses teachers pilots drivers
police: police detectives officers constables
prosecution: prosecutors prosecutor prosecution
defence: defence defense
rescuers: firefighters rescuers coastguard
medics: hospital doctors medics surgeons
locals: residents neighbours neighbors villagers locals tenants
landlord: landlord
family: family relatives parents mother father widow sister brother
government: government ministry minister cabinet
opposition: opposition
council: council mayor councillors
protest: campaigners activists protesters demonstrators
army: army military troops
rebels: rebels insurgents militants
science: researchers scientists
pupils: pupils students
buyers: customers passengers shoppers
"""

SIDES: Mapping[str, str] = {
    noun: side
    for line in _SIDES.split("\n")
    if line
    for side, _, nouns in [line.partition(": ")]
    for noun in nouns.split()
}
"""Noun -> the side that it speaks for."""

ASSENTING = frozenset(
    "agree agrees agreed echo echoes echoed confirm confirms confirmed repeat repeats repeated likewise also too".split()
)
"""Words with which a text says that another says the same. A negative example: "called", who says something else."""

OFFICES_APART = frozenset(
    """mayor governor senator congressman secretary minister ambassador commissioner judge sheriff coach goalkeeper referee
    magistrate coroner registrar rector bishop prosecutor""".split()
)
"""Offices of which nobody holds two in one story. A negative example: "president", who may head a company, a union, a state."""

HELD_BY_ONE = (OFFICES_APART - {"senator", "congressman", "judge", "magistrate", "prosecutor", "referee"}) | {
    "ceo",
    "chair",
}
"""Offices that one person holds at a time. A negative example: "senator", of whom a state has two."""

LEADING = frozenset("president captain manager director leader head treasurer editor owner principal".split())
"""Roles that one of a body has at a time, while many bodies have one. A negative example: "researcher"."""

NOT_FOR_THEMSELVES = frozenset(
    """ceo cfo coo chair chairman president director founder mayor governor senator congressman secretary minister ambassador
    commissioner judge sheriff coach professor researcher scientist analyst economist consultant witness neighbour neighbor
    friend father mother resident teacher driver player""".split()
)
"""Roles of those who are no spokesperson. A negative example: "lawyer", who may speak for a client."""

TO_BODY = frozenset(("of", "for", "at", "from", "with"))
"""What leads from a role to its body: "spokesman for Acme". A negative example: "in", which leads to a place."""

ROLE_ENDS = TO_BODY | {",", "who", "whose", "which", "that", "in", "on", "to", "and"}
"""Where the noun of a role has ended. A negative example: "general" of "attorney general"."""

ANYBODY = frozenset(
    """former senior top chief deputy acting local national federal state government public u.s us american company firm group
    business new old own leading longtime veteran prominent high-ranking unnamed anonymous second third first""".split()
)
"""Words of a role that many share, so that they tell nobody from another. A negative example: "railroad"."""

BODY_NAMES = (
    frozenset(("pentagon", "defense", "defence", "dod", "military", "army")),
    frozenset(("white", "house", "administration", "presidential", "president")),
    frozenset(("state", "foggy", "diplomatic")),
    frozenset(("kremlin", "russian", "russia", "putin")),
    frozenset(("hhs", "health", "cms", "medicare")),
    frozenset(("justice", "doj", "attorney")),
    frozenset(("treasury", "exchequer", "chancellor")),
    frozenset(("downing", "number", "prime", "minister")),
    frozenset(("epa", "environment", "environmental")),
    frozenset(("nhs", "health", "hospital", "trust")),
    frozenset(("met", "scotland", "yard", "police", "metropolitan")),
)
"""Words by which newsrooms call one body (AP Stylebook, entries of the bodies; GOV.UK, names of departments)."""
