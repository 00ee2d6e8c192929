"""The page of a rule, made from the rule itself: what `checker rules explain` prints, in Markdown."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from textwrap import indent

from checker import vocabulary
from checker.authoring.examples import CALLED
from checker.errors import UsageError
from checker.judge.general import GENERAL
from checker.rulebook import CompiledField, Rules
from checker.vocabulary import Example, Field, Pack, Story
from checker.vocabulary.fields import KINDS

__all__ = ["language", "listing", "page"]


def listing(rules: Rules) -> str:
    """Every pack with its fields, one line each, and the general rules."""
    lines: list[str] = []
    for pack in rules.packs:
        lines.append(f"{pack.id}  {pack.title} ({'story' if isinstance(pack, Story) else 'general'})")
        for item in pack.fields:
            if isinstance(item, Field):
                lines.append(f"  {item.id:<28}{item.kind:<10}{item.label}")
            else:
                entities = ", ".join(f"{role} {entity}" for role, entity in item.entities.items())
                lines.append(f"  {item.field:<28}{'use':<10}{item.label or entities}")
    lines.append("general  What is judged without any rule file")
    lines += [f"  {name:<38}{about}" for name, about in GENERAL.items()]
    return "\n".join(lines) + "\n"


def language() -> str:
    """What a rule file may say: the vocabulary's own words, and every declaration with its keys and what they mean."""
    parts = [inspect.getdoc(vocabulary) or ""]
    for name in vocabulary.__all__:
        declared = getattr(vocabulary, name)
        if callable(declared) and name not in ("Phrase", "Entity", "Example"):
            keys = [key for key in inspect.signature(declared).parameters if key != "declared_at"]
            parts.append(f"{name}({', '.join(keys)})\n{indent(inspect.getdoc(declared) or '', '    ')}")
    parts.append(f"Kinds of fields: {', '.join(KINDS)}.")
    return "\n\n".join(part.rstrip() for part in parts) + "\n"


def page(rules: Rules, identifier: str) -> str:
    """The page of a pack with all its fields ("deals"), a field ("deals/deal.amount"), or a general rule.

    Raises UsageError for an id that no pack declares.
    """
    for pack in rules.packs:
        if pack.id == identifier:
            own = [rules.fields[item.id] for item in pack.fields if isinstance(item, Field)]
            parts = [_pack_page(pack), *(_field_page(compiled, "##") for compiled in own)]
            return "\n\n".join("\n".join(lines).rstrip() for lines in parts) + "\n"
    if identifier in GENERAL:
        return f"# {identifier}\n\n{GENERAL[identifier]}\n"
    compiled = rules.fields.get(identifier.rsplit("/", 1)[-1])
    if compiled is None:
        raise UsageError(f"no rule has the id {identifier!r}", remedy="`checker rules list` shows them all")
    return "\n".join(_field_page(compiled)) + "\n"


def _pack_page(pack: Pack | Story) -> Iterator[str]:
    yield f"# {pack.title}\n"
    yield f"`{pack.id}`, in {_file(pack.declared_at)}\n"
    if isinstance(pack, Story):
        yield "About " + ", ".join(str(entity) for entity in pack.about) + ".\n"
        for entity in pack.entities:
            names = ", ".join(entity.aliases)
            yield f"- {entity.kind} **{entity.name}**" + (f", also {names}" if names else "")
        yield ""
    for item in pack.fields:
        if isinstance(item, Field):
            yield f"- `{item.id}` {item.label}"
        else:
            entities = ", ".join(f"{role} = {entity}" for role, entity in item.entities.items())
            yield f"- `{item.field}` with {entities}" + (f": {item.label}" if item.label else "")
    for equation in pack.equations:
        yield f"- {equation.left} = {equation.right}"
    if isinstance(pack, Story):
        yield from _examples(pack.examples, "#")


def _field_page(compiled: CompiledField, head: str = "#") -> Iterator[str]:
    field = compiled.field
    yield f"{head} {field.label}\n"
    yield f"`{compiled.rule}`, in {_file(field.declared_at)}\n"
    yield f"A field of kind {field.kind}, about {_about(field)}.\n"
    if field.units:
        yield f"Counts {' or '.join(field.units)}.\n"
    if field.titles or field.statuses:
        yield f"Posts: {', '.join(field.titles) or 'all'}; status: {', '.join(field.statuses) or 'all'}.\n"
    if field.people:
        yield "Every noun for people counts.\n"
    if field.frames:
        yield "Articles state it where the slots of the figure are\n"
        yield from (f"- {slots.text}" for slots in field.frames)
        yield ""
    if field.phrases:
        yield "Articles state it with\n" if not field.frames else "or with\n"
        yield from (f"- `{phrase}`" for phrase in field.phrases)
    if field.unless:
        yield "\nbut not where they say\n"
        yield from (f"- `{phrase}`" for phrase in field.unless)
    for choice in field.choices:
        yield f"\n**{choice.text}**" + "".join(
            f"; {verb} {', '.join(others)}"
            for verb, others in (
                ("refines", choice.refines),
                ("strains", choice.strains),
                ("excludes", choice.excludes),
            )
            if others
        )
        yield from (f"- `{phrase}`" for phrase in choice.phrases)
    for story, use in compiled.uses:
        entities = ", ".join(f"{role} = {entity}" for role, entity in use.entities.items())
        yield f"\nIn the story “{story.title}”: {entities}."
    yield from _examples(field.examples, head)


def _file(place: str) -> str:
    """The file of a `file:line`: a page is to change with the rule, not with the lines above it."""
    return place.rsplit(":", 1)[0]


def _about(field: Field) -> str:
    """What the field is about: one entity, the entity in a role, or the article's one event."""
    if field.of is not None:
        return str(field.of)
    parts = [f"its {field.subject} (roles: {', '.join(field.roles)})"] if field.subject else []
    if field.event:
        parts.append(f"the one {field.event.split('|')[0]} that the article is about")
    return ", or ".join(parts)


def _examples(examples: tuple[Example, ...], head: str) -> Iterator[str]:
    if examples:
        yield f"\n{head}# Examples\n"
    for example in examples:
        yield f"- {CALLED[example.outcome]}: “{example.first}” · “{example.second}”"
