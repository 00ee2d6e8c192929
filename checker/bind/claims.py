"""How a claim is made of a place in a document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from checker.bind.context import Context
from checker.bind.roles import Filled
from checker.kinds import Certainty
from checker.model import Mention, Span
from checker.rulebook import CompiledField
from checker.values import Category, Name, Tenure, Value

__all__ = ["Claim", "Unbound", "make_claim", "shown_text"]


@dataclass(frozen=True, slots=True)
class Claim:
    """One mention that states a field of a subject: what binding makes and comparison works on."""

    source: str
    """The document's name."""
    rule: str
    """Id of the rule pack that bound it."""
    field: str
    subject: str
    """What the claim is about, as the rule names it; the same string for the same subject in all sources."""
    value: Value
    start: int
    end: int
    shown: str
    """The value as printed with its hedge: "nearly $15 billion"."""
    certainty: Certainty = "flat"
    attribution: str | None = None
    mention: Mention | None = None
    roles: tuple[tuple[str, str], ...] = ()
    """Role -> name, for every role that is filled."""
    reason: str = ""
    """Why it was bound: the phrase of the rule that fitted."""


class Unbound(NamedTuple):
    """A figure that no field took, and why."""

    mention: Mention
    reason: str
    tie: bool = False
    """Whether several fields fit it equally well."""


def make_claim(
    context: Context,
    compiled: CompiledField,
    filled: Filled,
    value: Value,
    span: Span,
    mention: Mention | None,
    reason: str,
    shown: str | None = None,
) -> Claim:
    """A claim at a place of the document, with how certain the document is of it."""
    start, end = span
    attribution = context.attribution_at(start)
    in_words = isinstance(value, (Category, Name, Tenure))  # "Ann Lee (outgoing)" says more than "CEO"
    document = context.analysis.document
    return Claim(
        source=document.name,
        rule=f"{filled.pack or compiled.pack}/{compiled.field.id}",
        field=compiled.field.id,
        subject=filled.subject,
        value=value,
        start=start,
        end=end,
        shown=shown or (str(value) if in_words else shown_text(document.plain, start, end)),
        certainty=attribution.certainty if attribution else "flat",
        attribution=attribution.source if attribution else None,
        mention=mention,
        roles=filled.roles,
        reason=reason,
    )


def shown_text(plain: str, start: int, end: int) -> str:
    """A stretch of the text on one line."""
    return " ".join(plain[start:end].split())
