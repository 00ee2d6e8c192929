"""Mentions of posts -> claims: who holds which post where, and whether still."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.bind.claims import make_claim, shown_text
from checker.bind.context import Context
from checker.bind.roles import Filled, fill_roles
from checker.bind.tokens import Named
from checker.model import Claim, Mention, Span
from checker.rulebook import CompiledField
from checker.values import Category, Name, Tenure, Value

__all__ = ["post_claims"]


def post_claims(context: Context, fields: Sequence[CompiledField]) -> Iterator[Claim]:
    """The claims of all fields of kind `post`."""
    for mention in context.analysis.posts if fields else ():
        at = context.sentence_at(mention.start)
        if at is None:
            continue  # in a section that makes no claims
        attribution = context.attribution_at(mention.start)
        if attribution is not None and attribution.view:
            continue
        for compiled in fields:
            made = _claim_value(context, at, mention, compiled)
            if made is not None:
                filled, value = made
                yield make_claim(
                    context, compiled, filled, value, Span(mention.start, mention.end), mention, mention.text
                )


def _claim_value(
    context: Context, at: int, mention: Mention, compiled: CompiledField
) -> tuple[Filled, Value] | None:
    field, post = compiled.field, mention.post
    if post is None:
        return None
    if (field.titles and post.title not in field.titles) or (
        field.statuses and post.status not in field.statuses
    ):
        return None
    if post.holder is None:
        person = context.person_before(at, mention.start)
    else:
        person = context.name_at(post.holder)
        if person is None or (not person.declared and " " not in person.key):
            return None  # no name, or a word that only a headline's capitals make one: "Founder Dies at 100"
    if post.organization is None:
        organization = _affiliation(context, person)
    else:
        organization = context.name_at(post.organization) or _as_printed(context, post.organization)
    slots = {
        role: name
        for role, name in (("person", person), ("organization", organization))
        if name is not None and role in field.roles
    }
    filled = fill_roles(context, at, compiled, slots)
    if filled is None or (field.value in ("tenure", "holder") and person is None):
        return None
    holder = Name(person.key, person.key) if person else Name(None, "")
    value: Value
    match field.value:
        case "tenure":
            value = Tenure(holder, post.status)
        case "holder":
            value = holder
        case "title":
            value = Category(post.title)
        case "status":
            value = Category(post.status)
    return filled, value


def _as_printed(context: Context, span: Span) -> Named:
    """An organization that extraction took for no name: it is one all the same, and not the story's."""
    text = shown_text(context.analysis.document.plain, span.start, span.end)
    return Named(span.start, span.end, text, "organization", False)


def _affiliation(context: Context, person: Named | None) -> Named | None:
    """The declared organization of a declared person."""
    entity = context.entities.get(person.key) if person else None
    if person is None or entity is None or entity.of is None:
        return None
    return Named(person.start, person.end, entity.of.name, entity.of.kind, True)
