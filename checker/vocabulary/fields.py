"""Fields, and what a story or a desk makes of them: uses, equations, waivers."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Literal, NamedTuple

from checker.errors import RuleError
from checker.kinds import Certainty, Severity, Status
from checker.vocabulary.declaring import (
    is_day,
    is_identifier,
    place_of_declaration,
    refuse_wrong_types,
    require,
)
from checker.vocabulary.nouns import Entity, Example
from checker.vocabulary.phrases import NameKind, Phrase, parse_phrase
from checker.vocabulary.slots import Slots

__all__ = [
    "ANY_NAME",
    "KINDS",
    "KINDS_OF_NAMES",
    "PUBLISHED_YEAR",
    "Choice",
    "Equation",
    "Field",
    "Kind",
    "PostValue",
    "Use",
    "Waiver",
]

Kind = Literal["money", "percent", "age", "quantity", "number", "date", "post", "choice"]
PostValue = Literal["tenure", "holder", "title", "status"]
KINDS: tuple[Kind, ...] = ("money", "percent", "age", "quantity", "number", "date", "post", "choice")


class Choice(NamedTuple):
    """One value of a field of kind `choice`, and the phrases that state it.

    `refines`, `strains` and `excludes` name other values of the field: this one is a more precise form of
    that, can stand beside that only if words are stretched, cannot be true together with that.
    """

    text: str
    phrases: tuple[str, ...]
    refines: tuple[str, ...] = ()
    strains: tuple[str, ...] = ()
    excludes: tuple[str, ...] = ()


KINDS_OF_NAMES: Mapping[str, tuple[NameKind, ...]] = {
    "person": ("person",),
    "organization": ("organization", "other"),
    "product": ("product", "other"),
}
"""What fills a role that is called as a kind of name is."""
ANY_NAME: tuple[NameKind, ...] = ("person", "organization", "product", "other")


@dataclass(frozen=True)
class Field:
    """Something that articles state of a subject, and the phrases they state it with."""

    id: str
    label: str
    """In an editor's words: "amount of the deal"."""
    kind: Kind
    of: Entity | None = None
    """A story's own field: the one entity it is about."""
    subject: str = ""
    """The role whose entity the field is about; with `of`, its kind (person, organization, product)."""
    event: str = ""
    """What the field is about where no name fills its subject: the article's one event, first as a report calls
    it, then other words for it."""
    roles: tuple[str, ...] = ()
    """Names of the roles; `subject` is one of them."""
    takes: Mapping[str, tuple[NameKind, ...]] = dataclasses.field(default_factory=dict)
    """Role -> the kinds of names that can fill it. Of a role that is called person, organization or product it is that
    kind (and of the last two what nothing is known of), of every other role any name."""
    frames: tuple[Slots, ...] = ()
    """What the slots of a figure's frame must be, where these can say it."""
    phrases: tuple[str, ...] = ()
    """The words around it, where its slots cannot."""
    unless: tuple[str, ...] = ()
    """Phrases that take the mention away from this field again."""
    choices: tuple[Choice, ...] = ()
    """kind choice: the values."""
    titles: tuple[str, ...] = ()
    """kind post: the posts in normal form ("CEO"); empty for every post."""
    statuses: tuple[Status, ...] = ()
    """kind post: incumbent, former, outgoing, incoming, interim, remains; empty for all."""
    value: PostValue = "tenure"
    """kind post: what is compared: who holds it and whether still (tenure), the holder, the title, the status."""
    units: tuple[str, ...] = ()
    """The units that count: pint's name, or the counted noun in the singular.

    kind number: a figure may be bare or have one of these; all of them mean the same here, as the first.
    kind money: ("share",) for prices per share; sums only where there is none.
    """
    people: bool = False
    """kind number: every noun for people counts as the first unit does ("nine miners", "six pupils")."""
    low: Decimal | None = None
    high: Decimal | None = None
    """Figures outside of these bounds are not meant by the field (both included)."""
    otherwise: Literal["overlaps", "incomparable"] = "overlaps"
    """kind choice: how two values relate that no choice relates."""
    grows: bool = False
    """A count that rises as news comes in (a toll): a later, higher figure supersedes an earlier one."""
    severity: Severity | None = None
    """Severity of a discrepancy; None for the default of its relation."""
    requires: Certainty | None = None
    """Certainty that a claim must have at least: "attributed" asks for a named source."""
    examples: tuple[Example, ...] = ()
    declared_at: str = dataclasses.field(default_factory=place_of_declaration, compare=False, repr=False)

    def __post_init__(self) -> None:
        if isinstance(self.of, Entity):
            object.__setattr__(self, "subject", self.subject or self.of.kind)
            object.__setattr__(self, "roles", self.roles or (self.subject,))
        refuse_wrong_types(self, f"field {self.id}", self.declared_at)
        for choice in self.choices:
            refuse_wrong_types(choice, f"choice {choice.text} of field {self.id}", self.declared_at)
        wrong = _field_mistake(self)
        if wrong is not None:
            message, remedy = wrong
            raise RuleError(message, place=self.declared_at, remedy=remedy)
        _ = self.parsed, self.vetoes  # refused here, where they are declared

    @cached_property
    def parsed(self) -> Mapping[str, tuple[Phrase, ...]]:
        """The phrases in parsed form, by the value they state; "" for a field of figures."""
        if self.choices:
            return {one.text: self._parsed(one.phrases) for one in self.choices}
        return {"": self._parsed(self.phrases)}

    @cached_property
    def vetoes(self) -> tuple[Phrase, ...]:
        """The phrases of `unless` in parsed form."""
        return self._parsed(self.unless)

    def _parsed(self, texts: Sequence[str]) -> tuple[Phrase, ...]:
        figure, place = self.kind != "choice", self.declared_at
        roles = {role: self.takes.get(role) or KINDS_OF_NAMES.get(role, ANY_NAME) for role in self.roles}
        return tuple([parse_phrase(text, figure=figure, roles=roles, place=place) for text in texts])


def _field_mistake(field: Field) -> tuple[str, str] | None:
    """What is wrong with the parts of a field taken together, and the remedy; None where nothing is."""
    name, kind = f"field {field.id}", field.kind
    if not is_identifier(field.id):
        return f"{field.id!r} is not an id", "Write it as in 'deal.amount'"
    if field.subject not in field.roles and (field.subject or field.roles or not field.event):
        remedy = "Give roles=(…) and the subject among them, event=…, or of=… in a story"
        return f"{name}: the subject {field.subject!r} is not among its roles", remedy
    if strangers := sorted(set(field.takes) - set(field.roles)):
        return (
            f"{name}: takes names the unknown role {', '.join(strangers)}",
            f"Its roles are {', '.join(field.roles)}",
        )
    if field.low is not None and field.high is not None and field.low > field.high:
        return f"{name}: low is {field.low} and high is {field.high}", "Write the smaller one as low"
    if wrong := _slots_mistake(name, field):
        return wrong
    if bool(field.choices) != (kind == "choice"):
        return f"{name}: choices and kind 'choice' go together", "Give both or neither"
    if kind in ("choice", "post"):
        if field.phrases or field.frames:
            remedy = "Put them into its choices" if kind == "choice" else "Use titles and statuses"
            return f"{name}: a field of kind {kind} has no phrases or frames of its own", remedy
    elif not field.phrases and not field.frames:
        return f"{name} has no phrases", "Say with which words articles state it"
    return _choices_mistake(name, field.choices)


def _slots_mistake(name: str, field: Field) -> tuple[str, str] | None:
    """Slots whose names fill no role of the field."""
    filled = {role for slots in field.frames for role in (*slots.names.values(), *slots.needs)}
    if strangers := sorted(filled - set(field.roles)):
        return (
            f"{name}: frames fill the unknown role {', '.join(strangers)}",
            f"Its roles are {', '.join(field.roles)}",
        )
    if field.people and not (field.kind == "number" and field.units):
        return f"{name}: people go with kind 'number' and units", 'Write units=("person",), or leave it out'
    return None


def _choices_mistake(name: str, choices: Sequence[Choice]) -> tuple[str, str] | None:
    """A choice that relates to none of the others."""
    known = {choice.text for choice in choices}
    for choice in choices:
        strangers = sorted({*choice.refines, *choice.strains, *choice.excludes} - known)
        if strangers:
            values = ", ".join(map(repr, strangers))
            message = f"{name}: {choice.text!r} relates to the unknown value {values}"
            return message, "Name values of the same field"
    return None


@dataclass(frozen=True, slots=True)
class Use:
    """A field of a general pack, made specific: `Use("deal.amount", buyer=META, target=SCALE)`."""

    field: str
    entities: Mapping[str, Entity]
    label: str | None
    examples: tuple[Example, ...]
    declared_at: str = dataclasses.field(default_factory=place_of_declaration, compare=False, repr=False)

    def __init__(
        self, field: str, *, label: str | None = None, examples: tuple[Example, ...] = (), **entities: Entity
    ) -> None:
        place = place_of_declaration()
        for role, entity in entities.items():
            require(
                isinstance(entity, Entity),
                f"{role}={entity!r} of Use({field!r}) is not an entity",
                "Declare it with Organization(…), Person(…) or Product(…)",
                place,
            )
        require(bool(entities), f"Use({field!r}) names no entity", "Fill at least one role", place)
        given = {
            "field": field,
            "entities": entities,
            "label": label,
            "examples": examples,
            "declared_at": place,
        }
        for name, value in given.items():
            object.__setattr__(self, name, value)


PUBLISHED_YEAR = "published.year"
"""What an equation calls the year in which an article appeared."""


@dataclass(frozen=True, slots=True)
class Equation:
    """`left` equals `right` within what the figures allow: Equation("deal.amount / deal.stake", "deal.valuation").

    Both sides are field ids with + - * / and numbers; the fields are taken of one subject. A field of dates
    counts as its year; "published.year" is the year in which the article appeared.
    """

    left: str
    right: str
    label: str = ""
    declared_at: str = dataclasses.field(default_factory=place_of_declaration, compare=False, repr=False)

    def __post_init__(self) -> None:
        refuse_wrong_types(self, "an equation", self.declared_at)


@dataclass(frozen=True, slots=True)
class Waiver:
    """A finding that the desk has looked at and accepts; it stays in the report, marked, with the reason.

    Either `fingerprint`, with the `values` as printed that it accepts (all that its question may have, without any) and marks
    of the `passages` by which a difference without a rule is known as well (`checker accept` writes them), or `field` with the `subject` that is meant; only a story's own field needs no subject. `until` is an ISO date.
    """

    reason: str
    fingerprint: str | None = None
    field: str | None = None
    subject: str | None = None
    until: str | None = None
    values: tuple[str, ...] = ()
    passages: tuple[str, ...] = ()
    declared_at: str = dataclasses.field(default_factory=place_of_declaration, compare=False, repr=False)

    def __post_init__(self) -> None:
        refuse_wrong_types(self, "a waiver", self.declared_at)
        require(
            self.until is None or is_day(self.until),
            f"{self.until!r} is not a date",
            "Write until='2026-01-31'",
            self.declared_at,
        )
        require(
            bool(self.reason.strip()), "a waiver without a reason", "Say why it is accepted", self.declared_at
        )
        require(
            (self.fingerprint is None) != (self.field is None),
            "a waiver needs a fingerprint or a field",
            "Give one of the two",
            self.declared_at,
        )
