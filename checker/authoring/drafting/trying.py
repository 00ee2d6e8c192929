"""A drafted pack is loaded and its examples are run; what does not give what it promises is left out."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from checker.authoring.drafting.entities import unused
from checker.authoring.drafting.fields import MOST_FIELDS
from checker.authoring.drafting.nouns import ExampleDraft, FieldDraft, StoryDraft, UseDraft
from checker.authoring.drafting.writing import written
from checker.authoring.examples import run_examples
from checker.errors import RuleError
from checker.rulebook import load_rules

__all__ = ["tried"]


def tried(story: StoryDraft, uses: Sequence[UseDraft], fields: Sequence[FieldDraft]) -> StoryDraft:
    """The story with the uses and fields whose examples give what they promise."""
    kept_uses: list[UseDraft] = []
    for use in uses:
        right = _right(story, "uses", use)
        if right and all((use.id, use.entity) != (one.id, one.entity) for one in kept_uses):
            kept_uses.append(replace(use, examples=right[:1]))
    kept_fields: list[FieldDraft] = []
    for one in fields:
        if len(kept_fields) == MOST_FIELDS:
            break
        if any(other.examples[0] in one.examples for other in kept_fields):
            continue
        right = _right(story, "fields", one)
        if right:
            ids = {other.id for other in kept_fields}
            kept_fields.append(replace(one, id=unused(one.id, ids), examples=right[:1]))
    whole = replace(story, uses=tuple(kept_uses), fields=tuple(kept_fields))
    return _all_right(whole)


def _right(story: StoryDraft, part: str, item: UseDraft | FieldDraft) -> tuple[ExampleDraft, ...]:
    """The first example of a use or field that gives what it promises, when it stands alone in the pack."""
    for example in item.examples:
        if part == "uses" and isinstance(item, UseDraft):
            alone = replace(story, uses=(replace(item, examples=(example,)),))
        elif isinstance(item, FieldDraft):
            alone = replace(story, fields=(replace(item, examples=(example,)),))
        if not _failing(alone):
            return (example,)
    return ()


def _all_right(story: StoryDraft) -> StoryDraft:
    """The story without the fields that fail beside the others: its own ones give way to the general."""
    while failing := _failing(story):
        hindered = {use.kind for use in story.uses if use.id in failing}
        fields = tuple(
            one for one in story.fields if one.id not in failing and not (hindered and one.kind in hindered)
        )
        uses = story.uses
        if fields == story.fields:
            uses = tuple(one for one in story.uses if one.id not in failing)
        if (fields, uses) == (story.fields, story.uses):
            if not (fields or uses):
                break
            fields, uses = (), ()
        story = replace(story, fields=fields, uses=uses)
    return story


def _failing(story: StoryDraft) -> set[str]:
    """The ids of the fields whose examples fail; the story's own where its example does, or the file is none."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "story.py"
        path.write_text(written(story), encoding="utf-8")
        try:
            rules = load_rules(path)
        except RuleError:
            return {story.id, *(one.id for one in story.fields)}
    outcomes = run_examples(rules, only=story.id)
    return {one.rule.partition("/")[2] or story.id for one in outcomes if one.problem is not None}
