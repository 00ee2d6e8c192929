"""The sides of a story whose word is no other side's, by the noun with which a text credits them.

Source: the project's own grouping of the group nouns of `lexicon.reporting`, by who in a news story may speak for whom. A
negative example: "officials" and "experts" are of no side, for they may be of any.
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["ASSENTING", "SIDES"]

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
