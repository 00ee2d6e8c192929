"""The rules' own examples, run: what `checker rules test` and the tests call."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker.authoring.why import why
from checker.bind import bind
from checker.extract import analyse
from checker.model import Finding
from checker.pipeline import compare_as
from checker.read import read_text
from checker.rulebook import Rules
from checker.vocabulary import Example, Field, Pack, Story

__all__ = ["Outcome", "run_examples"]

CALLED = {"agreement": "Agrees", "discrepancy": "Differs", "silent": "Silent"}


class Outcome(NamedTuple):
    """What one example gave. `problem` is None where it gave what it promises."""

    rule: str
    example: Example | None
    place: str
    """`file:line` of the declaration that the example belongs to."""
    problem: str | None
    trace: str = ""
    """What `why` says of the texts in which nothing was bound, where something should have been."""


def run_examples(rules: Rules, only: str | None = None) -> Iterator[Outcome]:
    """Every example of every pack, or of `only` that one, in order; a field or story without any is a problem of its own."""
    for pack in rules.packs:
        if only is not None and pack.id != only:
            continue
        own = rules.restricted([pack] if isinstance(pack, Story) else [])
        for item in pack.fields:
            if isinstance(item, Field):
                yield from _of_field(own, pack, item)
            else:
                fields = frozenset({item.field})
                for example in item.examples:
                    yield _run(own, f"{pack.id}/{item.field}", example, item.declared_at, fields)
        if isinstance(pack, Story):
            yield from _of_story(own, pack)


def _of_field(rules: Rules, pack: Pack | Story, field: Field) -> Iterator[Outcome]:
    rule = f"{pack.id}/{field.id}"
    if not field.examples:
        yield Outcome(rule, None, field.declared_at, "has no examples; add Agrees, Differs or Silent")
    for example in field.examples:
        yield _run(rules, rule, example, field.declared_at, frozenset({field.id}))


def _of_story(rules: Rules, story: Story) -> Iterator[Outcome]:
    if not story.examples:
        yield Outcome(story.id, None, story.declared_at, "has no examples; add Agrees, Differs or Silent")
    fields = frozenset(item.id if isinstance(item, Field) else item.field for item in story.fields)
    for example in story.examples:
        yield _run(rules, story.id, example, story.declared_at, fields)


def _run(rules: Rules, rule: str, example: Example, place: str, fields: frozenset[str]) -> Outcome:
    documents = [read_text(example.first, "first.txt"), read_text(example.second, "second.txt")]
    findings = [one for one in compare_as(documents, rules).findings if one.field in fields]
    problem = _problem(example, findings)
    trace = "".join(_unbound(rules, example, fields)) if problem and example.outcome != "silent" else ""
    return Outcome(rule, example, place, problem, trace)


def _unbound(rules: Rules, example: Example, fields: frozenset[str]) -> Iterator[str]:
    """What becomes of the texts of an example of one field in which nothing was bound to it."""
    if len(fields) == 1:
        (field,) = fields
        for text in (example.first, example.second):
            (bound,) = bind([analyse(read_text(text, "text.txt"), rules.aliases)], rules)
            if all(claim.field != field for claim in bound.claims):
                yield why(rules, field, text)


def _problem(example: Example, findings: list[Finding]) -> str | None:
    discrepancies = [one for one in findings if one.verdict == "discrepancy"]
    agreements = [one for one in findings if one.verdict == "agreement"]
    got = "; ".join(one.explanation for one in findings) or "nothing was bound to the field"
    match example.outcome:
        case "agreement" if discrepancies or not agreements:
            return f"should agree: {got}"
        case "discrepancy" if not discrepancies:
            return f"should differ: {got}"
        case "silent" if discrepancies or agreements:
            return f"should be silent: {got}"
    return None
