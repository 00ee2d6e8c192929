"""Which field a figure states: the one whose phrase fits most specifically, or none with the reason."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from itertools import repeat
from typing import Any, NamedTuple

from checker.bind.phrases import Match, Words, match, may_fit, negated
from checker.bind.slots import match_slots
from checker.bind.tokens import Token
from checker.frame import Statement
from checker.frame.values import counts_people
from checker.lexicon.aspects import NO_LEVELS
from checker.model import Mention
from checker.rulebook import CompiledField
from checker.values import DateValue, Quantity, Value
from checker.vocabulary import Field, Phrase

__all__ = ["Candidate", "FigureFields", "Unfit", "may_state", "value_of"]


class Candidate(NamedTuple):
    """A field whose phrase fits around a figure."""

    compiled: CompiledField
    fit: Match


class Unfit(NamedTuple):
    """Why no field takes a figure, in an editor's words."""

    reason: str
    tie: bool = False
    """Whether several fields fit equally well."""


NO_FIELD = Unfit("no rule knows what it measures")
DENIED = Unfit("the sentence denies it or leaves it open")

TAKES: Mapping[str, tuple[str, ...]] = {
    "money": ("money",),
    "percent": ("percent",),
    "age": ("age",),
    "quantity": ("quantity",),
    "number": ("number", "quantity"),
    "date": ("date",),
}
"""Kinds of mentions that a field of each kind takes."""


class FigureFields:
    """The fields of a rule book that figures can state."""

    def __init__(self, fields: Iterable[CompiledField]) -> None:
        self._phrases: list[tuple[CompiledField, Phrase]] = []
        """The phrases that state a figure, field by field."""
        self._by_word: Mapping[tuple[str, str], list[int]] = defaultdict(list)
        """By the kind of a mention and the rarest words of a phrase, "" where it needs none: its number."""
        self._framed: Mapping[str, list[CompiledField]] = defaultdict(list)
        """By the kind of a mention the fields that its slots can tell."""
        for compiled in fields:
            for kind in TAKES.get(compiled.field.kind, ()):
                for number, phrase in enumerate(compiled.phrases[""], len(self._phrases)):
                    for word in phrase.needs[0] if phrase.needs else ("",):
                        self._by_word[kind, word].append(number)
                if compiled.field.frames:
                    self._framed[kind].append(compiled)
            self._phrases += zip(repeat(compiled), compiled.phrases.get("", ()))

    def best(
        self, tokens: Sequence[Token], index: int, words: Words, statement: Statement | None = None
    ) -> Candidate | Unfit:
        """The field that fits the figure at a token most specifically; why none does, or why two do.

        `statement` is the figure with its frame.
        """
        mention = tokens[index].mention
        assert mention is not None
        worded = self._worded(mention.kind, words)
        if statement is not None:
            for compiled in self._framed[mention.kind]:
                worded.setdefault(compiled.field.id, (compiled, []))
        fits = [
            Candidate(compiled, fit)
            for compiled, phrases in worded.values()
            if (fit := _fit(compiled, phrases, tokens, index, words, statement)) is not None
        ]
        if not fits:
            return NO_FIELD
        fits.sort(key=_weight, reverse=True)
        best = fits[0]
        rivals = [one for one in fits[1:] if _weight(one) == _weight(best)]
        if rivals:
            return _tie([one.compiled for one in (best, *rivals)])
        return DENIED if negated(best.fit, tokens) else best

    def _worded(self, kind: str, words: Words) -> dict[str, tuple[CompiledField, list[Phrase]]]:
        """The phrases of which a sentence has the words, by field, in the order of the fields."""
        numbers = {number for word in ("", *words) for number in self._by_word.get((kind, word), ())}
        worded: dict[str, tuple[CompiledField, list[Phrase]]] = {}
        for compiled, phrase in map(self._phrases.__getitem__, sorted(numbers)):
            if may_fit(phrase, words):
                worded.setdefault(compiled.field.id, (compiled, []))[1].append(phrase)
        return worded


def _tie(rivals: Sequence[CompiledField]) -> Unfit:
    """That a figure fits several fields equally well, with their labels; with their ids where a label stands twice."""
    labels = [one.field.label for one in rivals]
    named = labels if len(set(labels)) == len(labels) else [one.rule for one in rivals]
    return Unfit(f"can be {' or '.join(named)}", tie=True)


def _weight(candidate: Candidate) -> tuple[bool, Any, bool]:
    """What decides between fields that fit: a user's own pack, the more specific phrase, a story's field."""
    own, of_story = candidate.compiled.rank
    return own, candidate.fit.score, of_story


def may_state(field: Field, mention: Mention) -> bool:
    """Whether a figure of this kind, unit and size can be one of the field at all."""
    low, high = mention.low, mention.high
    if mention.kind not in TAKES.get(field.kind, ()):
        return False
    if mention.kind in ("number", "quantity") and not NO_LEVELS.isdisjoint(mention.text.lower().split()):
        return False
    if low is None or high is None:
        return field.kind == "date" and bool(mention.dates)
    if (field.low is not None and low < field.low) or (field.high is not None and high > field.high):
        return False
    match field.kind:
        case "money":
            per = (mention.unit or "").partition("/")[2]
            return per in field.units if field.units else not per
        case "number":
            people = field.people and counts_people(mention)
            return mention.unit is None or mention.unit in field.units or people
        case _:
            return not field.units or mention.unit in field.units


def value_of(field: Field, mention: Mention) -> Value | None:
    """What the figure says of the field; None where none is printed."""
    if field.kind == "date":
        return DateValue(mention.dates)
    if field.kind == "number" and field.units:
        return Quantity.of(mention, unit=field.units[0], kind="number")  # robbers and thieves count alike
    return Quantity.of(mention)


def _fit(
    compiled: CompiledField,
    phrases: Iterable[Phrase],
    tokens: Sequence[Token],
    index: int,
    words: Words,
    statement: Statement | None,
) -> Match | None:
    """The closest fit of the field's phrases around a figure and of its frame; None where none fits, or one of `unless` does."""
    field, mention = compiled.field, tokens[index].mention
    assert mention is not None
    if not may_state(field, mention):
        return None
    rival = partial(may_state, field)
    bare = field.kind == "number" and mention.unit is None

    def fits(phrases: Iterable[Phrase]) -> list[Match]:
        """The fits of those that may fit: a bare number is none without words."""
        possible = (one for one in phrases if one.needs or not bare)
        return [found for one in possible if (found := match(one, tokens, index, rival)) is not None]

    found = fits(phrases)
    if statement is not None:
        framed = (match_slots(field, slots, statement, tokens, index) for slots in field.frames)
        found += [one for one in framed if one is not None]
    if not found or fits(veto for veto in compiled.vetoes if may_fit(veto, words)):
        return None
    return max(found, key=lambda one: one.score)
