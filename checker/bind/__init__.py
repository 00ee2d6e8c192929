"""Mentions -> Claims: which mention states which field of which subject, and which stay unbound.

A mention is bound once, to the field whose phrase fits most specifically. Where two fields, or two subjects,
fit equally well it stays unbound, with the reason.
"""

from __future__ import annotations

from checker.bind.choices import ChoiceFields
from checker.bind.claims import Unbound
from checker.bind.context import CLAIMING, context_of
from checker.bind.figures import FigureFields
from checker.bind.placing import figure_claims
from checker.bind.posts import post_claims
from checker.extract import Analysis
from checker.model import Claim
from checker.record import Record
from checker.rulebook import Rules

__all__ = ["CLAIMING", "Bound", "Unbound", "bind"]


class Bound(Record):
    """What binding made of one document: claims in the order of the text, and the figures left over."""

    claims: tuple[Claim, ...]
    unbound: tuple[Unbound, ...]


def bind(analysis: Analysis, rules: Rules, sections: frozenset[str] = CLAIMING) -> Bound:
    """The document's claims. Work is linear in the text for given rules."""
    context = context_of(analysis, rules.entities, sections)
    fields = list(rules.fields.values())
    claims, unbound = figure_claims(context, FigureFields(fields))
    claims.extend(ChoiceFields([one for one in fields if one.field.kind == "choice"]).claims(context))
    claims.extend(post_claims(context, [one for one in fields if one.field.kind == "post"]))
    claims.sort(key=lambda claim: (claim.start, claim.end, claim.field))
    unbound.sort(key=lambda one: one.mention.start)
    return Bound(tuple(claims), tuple(unbound))
