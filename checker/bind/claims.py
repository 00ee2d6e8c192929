"""How a claim is made of a place in a document."""

from __future__ import annotations

from checker.bind.context import Context
from checker.bind.roles import Filled
from checker.model import Claim, Mention, Span
from checker.row import Row
from checker.rulebook import CompiledField
from checker.values import Category, Name, Tenure, Value

__all__ = ["Unbound", "make_claim", "shown_text"]


class Unbound(Row):
    """A figure that no field took, and why."""

    mention: Mention
    reason: str


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
