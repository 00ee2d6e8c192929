"""Mentions of posts -> claims: who holds which post where, and whether still."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checker.bind.claims import Claim, make_claim, shown_text
from checker.bind.context import Context
from checker.bind.roles import Filled, fill_roles
from checker.bind.tokens import Named
from checker.model import Post, Span
from checker.rulebook import CompiledField
from checker.values import Category, Name, Tenure, Value
from checker.vocabulary import Field

__all__ = ["post_claims"]


class _Holding(NamedTuple):
    """Who holds a post, and where, as far as the text says."""

    person: Named | None
    organization: Named | None


def post_claims(context: Context, fields: Sequence[CompiledField]) -> Iterator[Claim]:
    """The claims of all fields of kind `post`."""
    for mention in context.analysis.posts if fields else ():
        at, post = context.sentence_at(mention.start), mention.post
        if at is None or post is None:
            continue  # in a section that makes no claims
        attribution = context.attribution_at(mention.start)
        if attribution is not None and attribution.view:
            continue
        stating = [compiled for compiled in fields if _is_of(compiled.field, post)]
        holding = _holding(context, at, mention.start, post) if stating else None
        if holding is None:
            continue
        for compiled in stating:
            filled = _filled(context, at, compiled, holding)
            if filled is not None:
                value = _value(compiled.field, post, holding.person)
                span = Span(mention.start, mention.end)
                yield make_claim(context, compiled, filled, value, span, mention, mention.text)


def _is_of(field: Field, post: Post) -> bool:
    """Whether the field takes such a post."""
    return (not field.titles or post.title in field.titles) and (
        not field.statuses or post.status in field.statuses
    )


def _holding(context: Context, at: int, offset: int, post: Post) -> _Holding | None:
    """The holder and the organization; None where what stands for the holder is no name."""
    if post.holder is None:
        person = context.person_before(at, offset)
        if person is not None and not person.declared:
            return None  # only of a story's own people is it known that the post may be theirs
    else:
        person = context.name_at(post.holder)
        if person is None or (not person.declared and " " not in person.key):
            return None  # no name, or a word that only a headline's capitals make one: "Founder Dies at 100"
    if post.organization is None:
        return _Holding(person, _affiliation(context, person))
    return _Holding(person, context.name_at(post.organization) or _as_printed(context, post.organization))


def _filled(context: Context, at: int, compiled: CompiledField, holding: _Holding) -> Filled | None:
    """The roles of the field; None where its subject stays open, or the holder that it is about."""
    field = compiled.field
    if holding.person is None and field.value in ("tenure", "holder"):
        return None
    roles = (("person", holding.person), ("organization", holding.organization))
    slots = {role: name for role, name in roles if name is not None and role in field.roles}
    return fill_roles(context, at, compiled, slots)


def _value(field: Field, post: Post, person: Named | None) -> Value:
    """What the post says of the field."""
    holder = Name(person.key, person.key) if person else Name(None, "")
    match field.value:
        case "tenure":
            return Tenure(holder, post.status)
        case "holder":
            return holder
        case "title":
            return Category(post.title)
        case "status":
            return Category(post.status)


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
