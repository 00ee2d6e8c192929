"""A drafted pack as the text of a rule file."""

from __future__ import annotations

from checker.authoring.drafting.nouns import (
    ABOUT,
    EntityDraft,
    ExampleDraft,
    FieldDraft,
    StoryDraft,
    UseDraft,
)

__all__ = ["written"]


def written(story: StoryDraft) -> str:
    """The story as a rule file."""
    declared = "\n".join(_entity_line(one) for one in story.entities)
    about = ", ".join(one.variable for one in story.entities[:ABOUT]) + "," * (len(story.entities) == 1)
    items = [*map(_use_lines, story.uses), *map(_field_lines, story.fields)]
    examples = _story_examples(story)
    own = [example for use in story.uses for example in use.examples]
    own += [example for one in story.fields for example in one.examples]
    kinds = {one.kind for one in story.entities} | {
        example.kind for example in examples if isinstance(example, ExampleDraft)
    }
    kinds |= {example.kind for example in own}
    kinds |= {"Field"} if story.fields else set()
    kinds |= {"Use"} if story.uses else set()
    kinds |= {"Silent"} if any(not isinstance(one, ExampleDraft) for one in examples) else set()
    imported = ", ".join(sorted({*kinds, "Story"}))
    lines = [
        f'"""{_docstring(story.title)}: drafted from what the sources tell. Read it, rename, add what they lack."""',
        "",
        f"from checker.vocabulary import {imported}",
        "",
        declared,
        "",
        "story = Story(",
        f"    id={quoted(story.id)},",
        f"    title={quoted(story.title)},",
        f"    about=({about}),",
        *(
            ["    also=(", *(f"        {one.variable}," for one in story.entities[ABOUT:]), "    ),"]
            if story.entities[ABOUT:]
            else []
        ),
        *(["    fields=(", *items, "    ),"] if items else []),
        "    examples=(",
        *(f"        {_example_text(one)}," for one in examples),
        "    ),",
        ")",
    ]
    return "\n".join(line for at, line in enumerate(lines) if line or at in (1, 3, 5)) + "\n"


def _story_examples(story: StoryDraft) -> list[ExampleDraft | tuple[str, str]]:
    """One example of the whole: of a field, or else two sentences on which it is silent."""
    own = [example for use in story.uses for example in use.examples]
    own += [example for one in story.fields for example in one.examples]
    return [*own[:1]] or ([story.silent] if story.silent else [])


def _docstring(text: str) -> str:
    return text.replace("\\", "").replace('"', "'")


def quoted(text: str) -> str:
    """A text as Python has it, in double quotes, with what does not print escaped."""
    shown = "".join(
        one
        if one.isprintable() and one not in '"\\'
        else one.encode("unicode_escape").decode()
        if one not in '"\\'
        else f"\\{one}"
        for one in text
    )
    return f'"{shown}"'


def _entity_line(one: EntityDraft) -> str:
    return f"{one.variable} = {one.kind}({', '.join(map(quoted, (one.name, *one.aliases)))})"


def _example_text(one: ExampleDraft | tuple[str, str]) -> str:
    if isinstance(one, ExampleDraft):
        return f"{one.kind}({quoted(one.first)}, {quoted(one.second)})"
    return f"Silent({quoted(one[0])}, {quoted(one[1])})"


def _use_lines(use: UseDraft) -> str:
    examples = "".join(f"\n                {_example_text(one)}," for one in use.examples)
    return (
        f"        Use(\n            {quoted(use.id)},\n            {use.role}={use.entity.variable},\n"
        f"            examples=({examples}\n            ),\n        ),"
    )


def _field_lines(one: FieldDraft) -> str:
    about = f"event={quoted(one.about)}" if isinstance(one.about, str) else f"of={one.about.variable}"
    phrases = "".join(f"\n                {quoted(phrase)}," for phrase in one.phrases)
    units = f"            units=({', '.join(map(quoted, one.units))},),\n" if one.units else ""
    examples = "".join(f"\n                {_example_text(example)}," for example in one.examples)
    return (
        f"        Field(\n            {quoted(one.id)},\n            label={quoted(one.label)},\n            kind={quoted(one.kind)},\n"
        f"            {about},\n{units}            phrases=({phrases}\n            ),\n            examples=({examples}\n            ),\n        ),"
    )
