"""What of a text fits a field, and where it stopped: `checker rules why FIELD TEXT`."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from checker.bind import bind
from checker.bind.context import Context, context_of
from checker.bind.figures import may_state
from checker.bind.phrases import Reach, reach
from checker.bind.slots import match_slots
from checker.bind.tokens import Token
from checker.errors import UsageError
from checker.extract import Analysis, analyse
from checker.frame import Statement, statements
from checker.model import Mention
from checker.read import read_text
from checker.report.wording import plural
from checker.rulebook import CompiledField, Rules
from checker.vocabulary import Phrase

__all__ = ["why"]

SHOWN = 3
"""Phrases that are shown for a figure, the nearest first."""


def why(rules: Rules, field_id: str, text: str) -> str:
    """The explanation, ending in a newline. Raises UsageError for a field that no pack declares."""
    compiled = rules.fields.get(field_id.rsplit("/", 1)[-1])
    if compiled is None:
        raise UsageError(f"no field has the id {field_id!r}", remedy="`checker rules list` shows them all")
    analysis = analyse(read_text(text, "text.txt", format="text"), rules.aliases)
    context = context_of(analysis, rules.entities)
    lines = [f"{compiled.field.label} ({compiled.rule}), a field of kind {compiled.field.kind}"]
    if compiled.field.kind == "post":
        lines += _posts(compiled, analysis)
    elif compiled.field.kind == "choice":
        lines += _choices(compiled, context)
    else:
        lines += _figures(compiled, context)
    lines += _bound(rules, compiled, analysis)
    return "".join(f"{line}\n" for line in lines)


# ------------------------------------------------------------------------------------------------ figures


def _figures(compiled: CompiledField, context: Context) -> Iterator[str]:
    slots = dict(_slots(context.analysis))
    found = False
    for at in range(len(context.sentences)):
        tokens = context.tokens(at)
        for index, token in enumerate(tokens):
            if token.mention is not None:
                found = True
                yield ""
                yield f"“{_shown(token.mention)}”: {_measured(token.mention)}"
                if frame := slots.get((token.mention.start, token.mention.end)):
                    yield f"  slots: {frame}"
                yield from _figure(compiled, tokens, index, context.statement_of(token.mention))
    if not found:
        yield ""
        yield "The text has no figure."


def _figure(
    compiled: CompiledField, tokens: list[Token], index: int, statement: Statement | None
) -> Iterator[str]:
    field, mention = compiled.field, tokens[index].mention
    assert mention is not None
    if not may_state(field, mention):
        units = f" in {' or '.join(field.units)}" if field.units else ""
        bounds = [
            f"{side} {bound:,f}"
            for side, bound in (("from", field.low), ("to", field.high))
            if bound is not None
        ]
        wanted = " ".join([f"{field.kind}{units}", *bounds])
        yield f"  not of the field's kind: it takes {wanted}"
        return
    framed = statement is not None and any(
        match_slots(field, slots, statement, tokens, index) for slots in field.frames
    )
    for slots in field.frames:
        fits = statement is not None and match_slots(field, slots, statement, tokens, index)
        if fits or not framed:
            yield f"  {'fits' if fits else 'not its slots'}: {slots.text}"
    yield from _nearest([reach(phrase, tokens, index) for phrase in compiled.phrases.get("", ())])
    for veto in compiled.vetoes:
        if veto.elements[veto.anchor].slot == "figure" and reach(veto, tokens, index).stopped is None:
            yield f"  taken away by unless: {veto.text}"


def _nearest(reached: list[Reach]) -> Iterator[str]:
    """The phrases that fit best, each with the part where it stops."""
    ranked = sorted(reached, key=lambda one: (one.stopped is not None, -one.fitted, one.phrase.text))
    for one in ranked[:SHOWN]:
        if one.stopped is None:
            yield f"  fits: {one.phrase.text}"
            return
        parts = plural(one.fitted, "part")
        yield f"  stops: {one.phrase.text}"
        yield f"    at {one.stopped}, after {parts} that fit{'s' if one.fitted == 1 else ''}"


def _measured(mention: Mention) -> str:
    if mention.low is None or mention.high is None:
        return mention.kind
    figures = f"{mention.low:,f}" if mention.low == mention.high else f"{mention.low:,f} to {mention.high:,f}"
    return " ".join(filter(None, [f"{mention.kind},", figures, mention.unit]))


def _shown(mention: Mention) -> str:
    return " ".join(mention.text.split())


def _slots(analysis: Analysis) -> Iterator[tuple[tuple[int, int], str]]:
    """The slots that each figure's sentence fills."""
    for one in statements(analysis):
        filled = []
        for part in dataclasses.fields(one.frame):
            value = getattr(one.frame, part.name)
            if value and isinstance(value, (str, frozenset)):
                words = value if isinstance(value, str) else ", ".join(sorted(map(str, value)))
                filled.append(f"{part.name} {words}")
        yield (one.mention.start, one.mention.end), "; ".join(filled)


# ---------------------------------------------------------------------------------------- choices and posts


def _choices(compiled: CompiledField, context: Context) -> Iterator[str]:
    for text, phrases in compiled.phrases.items():
        yield ""
        yield f"{text}:"
        reached = [one for phrase in phrases for one in _anchored(phrase, context)]
        if reached:
            yield from _nearest(reached)
        else:
            yield "  no phrase has its rarest word in the text"


def _anchored(phrase: Phrase, context: Context) -> Iterator[Reach]:
    words = phrase.elements[phrase.anchor].words
    for at in range(len(context.sentences)):
        tokens = context.tokens(at)
        yield from (reach(phrase, tokens, index) for index, token in enumerate(tokens) if token.word in words)


def _posts(compiled: CompiledField, analysis: Analysis) -> Iterator[str]:
    field = compiled.field
    found = [one for one in analysis.mentions if one.post is not None]
    for one in found:
        assert one.post is not None
        wrong = [
            f"{name} {value} is none of {', '.join(wanted)}"
            for name, value, wanted in (
                ("title", one.post.title, field.titles), ("status", one.post.status, field.statuses),
            )
            if wanted and value not in wanted
        ]  # fmt: skip
        yield ""
        yield f"“{_shown(one)}”: {one.post.title}, {one.post.status}"
        yield f"  {'; '.join(wrong) or 'fits'}"
    if not found:
        yield ""
        yield "The text names no post."


def _bound(rules: Rules, compiled: CompiledField, analysis: Analysis) -> Iterator[str]:
    """What binding makes of the text, with every rule in force."""
    (bound,) = bind([analysis], rules)
    yield ""
    own = [claim for claim in bound.claims if claim.field == compiled.field.id]
    for claim in own:
        roles = ", ".join(f"{role} {name}" for role, name in claim.roles)
        yield f"Bound: {claim.shown} of {claim.subject}" + (f" ({roles})" if roles else "")
    others = [
        (claim.shown, f"bound to {claim.field}") for claim in bound.claims if claim.field != compiled.field.id
    ]
    others += [(_shown(one.mention), one.reason) for one in bound.unbound]
    yield from (f"Not bound to it: {shown}, {reason}" for shown, reason in others)
    if not own and not others:
        yield "Nothing was bound."
