"""Who fills the roles of a field: the names in the phrase, or the one antecedent that the text allows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from checker.bind.context import Context
from checker.bind.phrases import Match
from checker.bind.tokens import Named, Token
from checker.rulebook import CompiledField
from checker.vocabulary import Field, Story, Use

__all__ = ["EVENT_ROLES", "LEAD_NAME", "OTHER_NAME", "Filled", "fill", "fill_roles", "of_event"]

PERIOD = "period"
"""The role that the sentence's period of a company's books fills: a quarter's revenue is not a year's."""

EVENT_ROLES = LEAD_NAME, OTHER_NAME = "told with", "told beside"
"""Roles of the names by which an event is told from others of its kind: those of the lead, and others."""


class Filled(NamedTuple):
    """The subject of a claim and all its roles; `pack` is the story that made the field specific."""

    subject: str
    roles: tuple[tuple[str, str], ...]
    pack: str | None
    guessed: bool = False
    """Whether the subject is an antecedent ("it", "the founder") or a short form, and no story says so."""


def of_event(context: Context, field: Field) -> Filled:
    """The article's own event as the subject."""
    lead, others = context.event_names
    roles = [*((LEAD_NAME, name) for name in lead), *((OTHER_NAME, name) for name in others)]
    return Filled(f"the {field.event.split('|')[0]}", tuple(roles), None)


def fill(
    context: Context, at: int, tokens: Sequence[Token], compiled: CompiledField, fit: Match
) -> Filled | None:
    """The roles of a phrase that fits in sentence `at`; None where the subject stays open."""
    slots = dict(fit.slots)
    offset = tokens[fit.first].start
    guessed = _is_short(slots.get(compiled.field.subject))
    for role, antecedent in (
        ("person", context.person_before),
        ("organization", context.organization_before),
    ):
        if role in compiled.field.roles and role not in slots and (name := antecedent(at, offset)):
            slots[role] = name
            guessed = guessed or role == compiled.field.subject
    if PERIOD in compiled.field.roles and PERIOD not in slots:
        period = context.period(at)
        if period is None:
            return None
        slots[PERIOD] = Named(offset, offset, period, PERIOD, False)
    filled = fill_roles(context, at, compiled, slots)
    return filled._replace(guessed=guessed) if filled and not filled.pack else filled


def _is_short(name: Named | None) -> bool:
    """Whether a name stands for a fuller one that only the rest of the article gives: "Lee" for "Ann Lee"."""
    return name is not None and not name.declared and name.end - name.start < len(name.key)


def fill_roles(
    context: Context, at: int, compiled: CompiledField, slots: Mapping[str, Named]
) -> Filled | None:
    """As `fill`, from the names already found for some roles."""
    fitting = [
        (len([role for role in use.entities if role in slots]), story, use)
        for story, use in compiled.uses
        if _use_fits(context, at, compiled, slots, story, use)
    ]
    if fitting:
        most = max(count for count, _, _ in fitting)
        best = [(story, use) for count, story, use in fitting if count == most]
        return _specific(compiled, *best[0], slots) if len(best) == 1 else None
    subject = slots.get(compiled.field.subject)
    if subject is None or compiled.field.of is not None:
        return None
    return Filled(subject.key, _roles({role: name.key for role, name in slots.items()}), None)


def _specific(compiled: CompiledField, story: Story, use: Use, slots: Mapping[str, Named]) -> Filled | None:
    roles = {role: name.key for role, name in slots.items()}
    roles |= {role: entity.name for role, entity in use.entities.items()}
    subject = roles.get(compiled.field.subject)
    return None if subject is None else Filled(subject, _roles(roles), story.id)


def _roles(roles: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return _same(tuple(sorted(roles.items())))


@lru_cache(maxsize=1 << 12)
def _same(roles: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """One object for the equal roles of all claims."""
    return roles


def _use_fits(
    context: Context, at: int, compiled: CompiledField, slots: Mapping[str, Named], story: Story, use: Use
) -> bool:
    for role, entity in use.entities.items():
        if role in slots:
            if slots[role].key != entity.name:
                return False
        elif role == "person" or not _may_stay_open(context, at, story, use):
            return False
    return True


def _may_stay_open(context: Context, at: int, story: Story, use: Use) -> bool:
    """An open role means the story's entity where the use is about nothing else and nobody else is named."""
    about = {entity.name for entity in story.about}
    if not {entity.name for entity in use.entities.values()} <= about:
        return False
    return all(name in about or kind in ("person", "place") for name, kind in context.named(at))
