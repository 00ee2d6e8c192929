"""What a rule file may say.

A rule file is Python that declares one `Pack` (fields of any story) or one `Story` (entities, fields made
specific, values that matter only there). Everything here is frozen data: a declaration does no work beyond
refusing what it does not understand, with the file and line where it stands and what to write instead.

    META = Organization("Meta", "Meta Platforms")
    pack = Pack(
        id="deals",
        title="Deals",
        fields=(
            Field(
                "deal.amount",
                label="amount of the deal",
                kind="money",
                roles=("buyer", "target"),
                subject="target",
                phrases=("{buyer} <invest> {figure} in|into {target}", ...),
                examples=(Agrees("...", "..."), Differs("...", "..."), Silent("...", "...")),
            ),
        ),
    )

**Phrases.** A phrase is words in the order in which an article puts them:

=================  ======================================================================================
``stake|interest``  one of these words, in any case
``<invest|put>``    one of these verbs in any of its forms (invests, invested, investing)
``[outright]``      a word that may be missing
``..``              up to four words, no comma among them;  ``...``  up to twelve words
``/[0-9]+-storey/``  one word that the regular expression fits wholly, in small letters; no blanks in it
``^``               the beginning of the sentence
``{figure}``        the figure itself, of the field's kind; a phrase has exactly one (a `Choice` has none)
``{target}``        a name that fills the role; a phrase may leave roles open
=================  ======================================================================================

Articles, hedges and adverbs between two words of a phrase need no mention: "<invest> {figure}" fits
"invested a staggering $14 billion". A gap never crosses another figure that the field could mean, and a gap
before a role no other name. A name with 's fills a role only at the start of a phrase, or before a written 's.
A phrase that the sentence denies or leaves open ("would not pay", "if it pays") states nothing.

**Events.** A field with `event="earthquake|quake"` and no roles is about the one event that the article tells;
with roles it is about the event where the article names nobody for its subject ("the deal is worth {figure}").
Where `event` gives more than one word, one of them must stand in the article's lead. Sentences about another
time ("in February", "last year") or another such event ("a quake hit Bam") are about something else.

**Open roles.** A role that the fitting phrase leaves open is filled with the one antecedent that the text
allows (a person named alone in the sentence before), with a person's declared organization, or in a story
with the entity of its `Use` where all of that use's entities are what the story is about and the sentence
names no other. Otherwise the claim stays unbound.
"""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache, cached_property
from operator import attrgetter
from typing import Literal, NamedTuple

import regex

from checker.declared import mistake
from checker.errors import RuleError
from checker.kinds import Certainty, Severity, Status
from checker.lemma import forms, suggestions

Kind = Literal["money", "percent", "age", "quantity", "number", "date", "post", "choice"]
EntityKind = Literal["organization", "person", "product"]
PostValue = Literal["tenure", "holder", "title", "status"]
NameKind = Literal["person", "organization", "product", "other"]
"""What a name is known to be; "other" where the text does not say."""

__all__ = [
    "PUBLISHED_YEAR",
    "Agrees",
    "Choice",
    "Differs",
    "Entity",
    "Equation",
    "Example",
    "Field",
    "Organization",
    "Pack",
    "Person",
    "Phrase",
    "Product",
    "Silent",
    "Story",
    "Use",
    "Waiver",
]

KINDS: tuple[Kind, ...] = ("money", "percent", "age", "quantity", "number", "date", "post", "choice")

_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")
_IN_WORDS = _LETTERS.union("0123456789_-")
_SKIPPED_FRAMES = (__name__,)


def _is_identifier(text: str) -> bool:
    """Whether it is words of small letters, digits, - and _ with points between them, each from a letter on."""
    return all(word[:1] in _LETTERS and _IN_WORDS.issuperset(word) for word in text.split("."))


def _is_day(text: str) -> bool:
    """Whether it is a date as 2026-01-31."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _declared_at() -> str:
    """`file:line` of the rule file's line that is being executed."""
    frame = sys._getframe(1)
    while frame.f_back is not None and frame.f_globals.get("__name__") in _SKIPPED_FRAMES:
        frame = frame.f_back
    return f"{frame.f_code.co_filename}:{frame.f_lineno}"


def _require(condition: bool, message: str, remedy: str, place: str) -> None:
    if not condition:
        raise RuleError(message, place=place, remedy=remedy)


def _refuse_wrong_types(declared: object, called: str, place: str) -> None:
    """Raise RuleError for a key whose value is not what its annotation names."""
    found = mistake(declared, called, _WRITTEN)
    if found is not None:
        raise RuleError(found.message, place=place, remedy=found.remedy)


# ------------------------------------------------------------------------------------------------ phrases

GAPS = {"..": 4, "...": 12}
"""How many words a gap may stand for."""


PATIENCE = 1.0
"""Seconds that a rule's own pattern may take for one word; a sound one takes a millionth."""

LONGEST_WORD = 200
"""Code points of a word that a rule's own pattern is tried on."""


@cache
def _compiled(pattern: str) -> regex.Pattern[str]:
    return regex.compile(pattern)


class Element(NamedTuple):
    """One part of a phrase: a word out of `words`, a slot, or a gap of at most `gap` words."""

    words: frozenset[str] = frozenset()
    shortest: int = 0
    """Letters of the shortest of the words: of a phrase's words the longest is the rarest."""
    slot: str | None = None
    gap: int = 0
    optional: bool = False
    guarded: bool = False
    """A gap before a role: it crosses no other name."""
    owner: bool = False
    """A slot that a name with 's may fill."""
    start: bool = False
    """The beginning of the sentence."""
    pattern: str = ""
    """A regular expression for one word."""
    kinds: tuple[NameKind, ...] = ()
    """Kinds of names that can fill the slot."""

    def fits_word(self, word: str) -> bool:
        """Whether the pattern fits a word. Raises RuleError where that takes too long: no rule may hang a run."""
        try:
            return _compiled(self.pattern).fullmatch(word[:LONGEST_WORD], timeout=PATIENCE) is not None
        except TimeoutError:
            raise RuleError(
                f"the pattern /{self.pattern}/ takes longer than {PATIENCE:g} s on {word[:40]!r}",
                remedy="Write it without repetition inside repetition",
            ) from None


class Phrase(NamedTuple):
    """A phrase in parsed form; `text` is as the rule file has it."""

    text: str
    elements: tuple[Element, ...]
    anchor: int
    """Index of the element where matching begins: the figure, or the longest word that must be there."""
    needs: tuple[frozenset[str], ...]
    """Words of which a sentence must have one each, or the phrase cannot fit; the rarest first."""

    @property
    def slots(self) -> frozenset[str]:
        """Names of the slots other than the figure."""
        return frozenset(part.slot for part in self.elements if part.slot and part.slot != "figure")


_SIGNS = frozenset("{}<>[]")
_shortest = attrgetter("shortest")
_FREE = frozenset((None, "figure"))
"""What may stand for a slot in every field."""


@cache
def _element(part: str) -> Element:
    """What one part of a phrase means. Raises ValueError with the part where it is not understood."""
    if part in GAPS:
        return Element(gap=GAPS[part])
    if part == "^":
        return Element(start=True)
    if len(part) > 2 and part[0] == part[-1] == "/":
        return _pattern(part[1:-1])
    if _SIGNS.isdisjoint(part):
        words = frozenset(part.lower().split("|"))
        if "" not in words:
            return _word(words)
    elif part.startswith("{") and part.endswith("}"):
        return Element(slot=part[1:-1])
    elif part.startswith("[") and part.endswith("]") and part != "[]":
        return _element(part[1:-1])._replace(optional=True)
    elif part.startswith("<") and part.endswith(">"):
        return _word(frozenset().union(*map(_forms, part[1:-1].split("|"))))
    raise _NotUnderstoodError(f"has a part that is not understood: {part!r}", FORM_OF_PHRASES)


class _NotUnderstoodError(ValueError):
    """What is wrong with a part of a phrase, and the remedy."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy


FORM_OF_PHRASES = "Write words, <verb>, [optional], {slot}, /pattern/, .. or ... with spaces between"


def _forms(verb: str) -> tuple[str, ...]:
    found = forms(verb)
    if not found:
        guesses = " or ".join(f"<{one}>" for one in suggestions(verb))
        hint = f"Did you mean {guesses}? " if guesses else ""
        remedy = f"{hint}Write the verb as a dictionary has it, or its forms as words: bought|buys"
        raise _NotUnderstoodError(f"has <{verb}>, which is no verb that is known", remedy)
    return found


def _pattern(pattern: str) -> Element:
    try:
        _compiled(pattern)
    except regex.error as error:
        raise _NotUnderstoodError(
            f"has a pattern that is none: /{pattern}/ ({error})", "Correct it"
        ) from None
    return Element(pattern=pattern)


def _word(words: frozenset[str]) -> Element:
    return Element(words, min(map(len, words)))


def parse_phrase(text: str, *, figure: bool, roles: Mapping[str, tuple[NameKind, ...]], place: str) -> Phrase:
    """The phrase in parsed form; `roles` says which kinds of names each takes.

    Raises RuleError where a part or a slot is not known, the figure is missing or one too many, or the phrase
    begins or ends with a gap.
    """
    try:
        elements = tuple(map(_element, text.split()))
    except _NotUnderstoodError as error:
        raise RuleError(f"the phrase {text!r} {error.message}", place=place, remedy=error.remedy) from None
    slots = [part.slot for part in elements]
    needed = [part for part in elements if part.words and not part.optional]
    needed.sort(key=_shortest, reverse=True)
    mistake = _mistake(elements, slots, needed, figure, tuple(roles))
    if mistake is not None:
        message, remedy = mistake
        raise RuleError(f"the phrase {text!r} {message}", place=place, remedy=remedy)
    anchor = slots.index("figure") if figure else elements.index(needed[0])
    needs = tuple([part.words for part in needed])
    placed = elements if _FREE.issuperset(slots) else _in_place(elements, slots, roles)
    return Phrase(text, placed, anchor, needs)


def _mistake(
    elements: Sequence[Element],
    slots: Sequence[str | None],
    needed: Sequence[Element],
    figure: bool,
    roles: tuple[str, ...],
) -> tuple[str, str] | None:
    """What is wrong with a phrase of these elements, and the remedy; None where nothing is."""
    unknown = set(slots).difference(_FREE, roles)
    if unknown:
        known = ", ".join(f"{{{role}}}" for role in ("figure",) * figure + roles) or "no slots"
        return f"has the unknown slot {', '.join(sorted(filter(None, unknown)))}", f"It may use {known}"
    if slots.count("figure") != figure:
        once = "Write {figure} once; between two phrases stands a comma"
        remedy = once if figure else "A choice's phrase has no figure"
        return f"has {slots.count('figure')} times {{figure}}", remedy
    if not elements or elements[0].gap or elements[-1].gap:
        return "is empty, or begins or ends with a gap", "Begin and end with a word or a slot"
    if not (figure or needed):
        return "has no word to look for", "Add a word that must be there"
    return None


def _in_place(
    elements: tuple[Element, ...], slots: Sequence[str | None], roles: Mapping[str, tuple[NameKind, ...]]
) -> tuple[Element, ...]:
    """The elements with what follows from their neighbours, where one of them is a role."""
    placed = list(elements)
    for at, slot in enumerate(slots):
        if slot is None or slot in _FREE:
            continue
        placed[at] = elements[at]._replace(kinds=roles[slot])
        if at == 0 or any("'s" in after.words for after in elements[at + 1 : at + 2]):
            placed[at] = placed[at]._replace(owner=True)
        if at and elements[at - 1].gap:
            placed[at - 1] = elements[at - 1]._replace(guarded=True)
    return tuple(placed)


# ----------------------------------------------------------------------------------------------- entities


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody or something that articles name; `aliases` are other names for it, all case-sensitive."""

    name: str
    aliases: tuple[str, ...]
    kind: EntityKind
    of: Entity | None = None
    """A person's organization: where a post names none, it is this one's."""

    def __str__(self) -> str:
        return self.name


def _entity(kind: EntityKind, name: str, aliases: tuple[str, ...], of: Entity | None) -> Entity:
    _require(
        all(isinstance(alias, str) and alias.strip() for alias in (name, *aliases)),
        f"a name of {name!r} is empty or not a text",
        "Give names as texts",
        _declared_at(),
    )
    return Entity(name, aliases, kind, of)


def Organization(name: str, *aliases: str) -> Entity:  # noqa: N802 - reads as a noun in a rule file
    """A company, agency, publisher …"""
    return _entity("organization", name, aliases, None)


def Person(name: str, *aliases: str, of: Entity | None = None) -> Entity:  # noqa: N802
    """A person; `of` is the organization whose posts are meant where a post names none."""
    return _entity("person", name, aliases, of)


def Product(name: str, *aliases: str) -> Entity:  # noqa: N802
    """A product, work, place or anything else with a name."""
    return _entity("product", name, aliases, None)


# ----------------------------------------------------------------------------------------------- examples


class Example(NamedTuple):
    """Two articles, one sentence or more each, and what comparing them by the field must give."""

    outcome: Literal["agreement", "discrepancy", "silent"]
    first: str
    second: str


def Agrees(first: str, second: str) -> Example:  # noqa: N802
    """The two agree: the field makes a finding with verdict agreement, and none with discrepancy."""
    return Example("agreement", first, second)


def Differs(first: str, second: str) -> Example:  # noqa: N802
    """The two differ: the field makes a discrepancy."""
    return Example("discrepancy", first, second)


def Silent(first: str, second: str) -> Example:  # noqa: N802
    """The two are not about the same thing: the field makes neither an agreement nor a discrepancy."""
    return Example("silent", first, second)


# ------------------------------------------------------------------------------------------------- fields


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
    phrases: tuple[str, ...] = ()
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
    declared_at: str = dataclasses.field(default_factory=_declared_at, compare=False, repr=False)

    def __post_init__(self) -> None:
        if isinstance(self.of, Entity):
            object.__setattr__(self, "subject", self.subject or self.of.kind)
            object.__setattr__(self, "roles", self.roles or (self.subject,))
        _refuse_wrong_types(self, f"field {self.id}", self.declared_at)
        for choice in self.choices:
            _refuse_wrong_types(choice, f"choice {choice.text} of field {self.id}", self.declared_at)
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
    if not _is_identifier(field.id):
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
    if bool(field.choices) != (kind == "choice"):
        return f"{name}: choices and kind 'choice' go together", "Give both or neither"
    if kind in ("choice", "post"):
        if field.phrases:
            remedy = "Put them into its choices" if kind == "choice" else "Use titles and statuses"
            return f"{name}: a field of kind {kind} has no phrases of its own", remedy
    elif not field.phrases:
        return f"{name} has no phrases", "Say with which words articles state it"
    return _choices_mistake(name, field.choices)


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
    declared_at: str = dataclasses.field(default_factory=_declared_at, compare=False, repr=False)

    def __init__(
        self, field: str, *, label: str | None = None, examples: tuple[Example, ...] = (), **entities: Entity
    ) -> None:
        place = _declared_at()
        for role, entity in entities.items():
            _require(
                isinstance(entity, Entity),
                f"{role}={entity!r} of Use({field!r}) is not an entity",
                "Declare it with Organization(…), Person(…) or Product(…)",
                place,
            )
        _require(bool(entities), f"Use({field!r}) names no entity", "Fill at least one role", place)
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
    declared_at: str = dataclasses.field(default_factory=_declared_at, compare=False, repr=False)

    def __post_init__(self) -> None:
        _refuse_wrong_types(self, "an equation", self.declared_at)


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
    declared_at: str = dataclasses.field(default_factory=_declared_at, compare=False, repr=False)

    def __post_init__(self) -> None:
        _refuse_wrong_types(self, "a waiver", self.declared_at)
        _require(
            self.until is None or _is_day(self.until),
            f"{self.until!r} is not a date",
            "Write until='2026-01-31'",
            self.declared_at,
        )
        _require(
            bool(self.reason.strip()), "a waiver without a reason", "Say why it is accepted", self.declared_at
        )
        _require(
            (self.fingerprint is None) != (self.field is None),
            "a waiver needs a fingerprint or a field",
            "Give one of the two",
            self.declared_at,
        )


# -------------------------------------------------------------------------------------------------- packs


@dataclass(frozen=True, slots=True)
class Pack:
    """Fields of any story."""

    id: str
    title: str
    fields: tuple[Field, ...] = ()
    equations: tuple[Equation, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    declared_at: str = dataclasses.field(default_factory=_declared_at, compare=False, repr=False)

    def __post_init__(self) -> None:
        _refuse_wrong_types(self, f"pack {self.id}", self.declared_at)
        _check_pack(self)

    @property
    def uses(self) -> tuple[Use, ...]:
        """A general pack makes nothing specific."""
        return ()


@dataclass(frozen=True, slots=True)
class Story:
    """The entities of one story, general fields made specific for them, and fields of its own."""

    id: str
    title: str
    about: tuple[Entity, ...]
    """What the story is about; the pack applies where sources name two of these (or the only one)."""
    also: tuple[Entity, ...] = ()
    """Other entities whose names must be known."""
    fields: tuple[Field | Use, ...] = ()
    equations: tuple[Equation, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    examples: tuple[Example, ...] = ()
    declared_at: str = dataclasses.field(default_factory=_declared_at, compare=False, repr=False)

    def __post_init__(self) -> None:
        _refuse_wrong_types(self, f"story {self.id}", self.declared_at)
        _require(bool(self.about), f"story {self.id} is about nothing", "Fill about=(…)", self.declared_at)
        _check_pack(self)

    @property
    def uses(self) -> tuple[Use, ...]:
        """The general fields that the story makes specific, in order."""
        return tuple(item for item in self.fields if isinstance(item, Use))

    @property
    def entities(self) -> tuple[Entity, ...]:
        """All entities, each once: about, also, those of the uses, and the organizations of persons."""
        named = [*self.about, *self.also, *(entity for use in self.uses for entity in use.entities.values())]
        named += [item.of for item in _own_fields(self) if item.of is not None]
        return tuple(dict.fromkeys([*named, *(entity.of for entity in named if entity.of)]))


def _own_fields(pack: Pack | Story) -> Iterator[Field]:
    return (item for item in pack.fields if isinstance(item, Field))


def _check_pack(pack: Pack | Story) -> None:
    place = pack.declared_at
    _require(
        _is_identifier(pack.id),
        f"{pack.id!r} is not an id of a pack",
        "Write it as in 'deals'",
        place,
    )
    seen: dict[str, str] = {}
    for one in _own_fields(pack):
        if one.id in seen:
            raise RuleError(
                f"the field id {one.id!r} is declared twice",
                place=one.declared_at,
                remedy=f"Rename one; the other stands at {seen[one.id]}",
            )
        seen[one.id] = one.declared_at


_WRITTEN: Mapping[type, str] = {
    Entity: "Organization(…), Person(…) or Product(…)",
    Example: "Agrees(…), Differs(…) or Silent(…)",
    Choice: "Choice(…)",
    Field: "Field(…)",
    Use: "Use(…)",
    Equation: "Equation(…)",
    Waiver: "Waiver(…)",
}
"""Declaration -> how a rule file writes it."""
