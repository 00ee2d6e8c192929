"""Mentions -> Claims: which mention states which field of which subject, and which stay unbound.

A mention is bound once, to the field whose phrase fits most specifically. Where two fields, or two subjects,
fit equally well it stays unbound, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from operator import attrgetter

from checker.bind.choices import ChoiceFields
from checker.bind.claims import Claim, Unbound
from checker.bind.context import CLAIMING, context_of
from checker.bind.figures import FigureFields
from checker.bind.placing import figure_claims
from checker.bind.posts import post_claims
from checker.extract import Analysis
from checker.rulebook import Rules

__all__ = ["CLAIMING", "Bound", "Unbound", "bind"]


@dataclass(frozen=True, slots=True)
class Bound:
    """What binding made of one document: claims in the order of the text, and the figures left over."""

    claims: tuple[Claim, ...]
    unbound: tuple[Unbound, ...]


def bind(analyses: Iterable[Analysis], rules: Rules, sections: frozenset[str] = CLAIMING) -> Iterator[Bound]:
    """The claims of each document. Work is linear in the text for given rules."""
    fields = list(rules.fields.values())
    figures = FigureFields(fields)
    choices = ChoiceFields(one for one in fields if one.field.kind == "choice")
    posts = [one for one in fields if one.field.kind == "post"]
    for analysis in analyses:
        context = context_of(analysis, rules.entities, sections)
        claims, unbound = figure_claims(context, figures)
        claims += choices.claims(context)
        claims += post_claims(context, posts)
        claims.sort(key=attrgetter("start", "end", "field"))
        unbound.sort(key=attrgetter("mention.start"))
        yield Bound(tuple(claims), tuple(unbound))
