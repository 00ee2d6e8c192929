"""One document as binding sees it: its names, its sentences' tokens, and who an open phrase can mean."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from checker.bind.events import event_names, tells, tells_another, times_of
from checker.bind.phrases import Words, words_of
from checker.bind.tokens import Named, Token, tokenize, within
from checker.extract import Analysis
from checker.frame import Statement, statements
from checker.lexicon.companies import WORDS
from checker.model import Attribution, Mention, Sentence, Span
from checker.vocabulary import Entity

__all__ = ["CLAIMING", "FIGURES", "Context", "context_of"]

CLAIMING = frozenset({"story", "heading", "caption"})
"""Sections that make claims."""

FIGURES = frozenset({"money", "percent", "age", "quantity", "number", "date"})
"""Kinds of mentions that a phrase's {figure} can be."""


MANY = 40
"""So many names before a pronoun are looked at: more of them are no answer anyway."""

LOOK_BACK = 3
"""How many sentences back an antecedent may stand (Hobbs 1978: nine in ten pronouns refer no further than
the sentence before; definite descriptions somewhat further)."""


@dataclass(frozen=True)
class Context:
    """A document's sentences that make claims, with their tokens and names."""

    analysis: Analysis
    entities: Mapping[str, Entity]
    sentences: Sequence[Sentence]
    names: Sequence[Named]
    figures: Sequence[Mention]
    _tokens: dict[int, list[Token]] = field(default_factory=dict, compare=False, repr=False)
    _words: dict[int, Words] = field(default_factory=dict, compare=False, repr=False)
    _periods: dict[int, str | None] = field(default_factory=dict, compare=False, repr=False)
    _named: dict[int, frozenset[tuple[str, str]]] = field(default_factory=dict, compare=False, repr=False)
    _times: dict[int, frozenset[str]] = field(default_factory=dict, compare=False, repr=False)
    _others: dict[int, bool] = field(default_factory=dict, compare=False, repr=False)
    _events: dict[str, bool] = field(default_factory=dict, compare=False, repr=False)

    def tokens(self, at: int) -> list[Token]:
        """The tokens of sentence `at`; made once."""
        if at not in self._tokens:
            plain = self.analysis.document.plain
            self._tokens[at] = tokenize(plain, self.sentences[at], self.names, self.figures)
        return self._tokens[at]

    def words(self, at: int) -> Words:
        """The words of sentence `at`, as phrases ask for them; made once."""
        if at not in self._words:
            self._words[at] = words_of(self.tokens(at))
        return self._words[at]

    def named(self, at: int) -> frozenset[tuple[str, str]]:
        """Who is named in sentence `at`, with the kind of each name; made once."""
        if at not in self._named:
            names = within(self.names, self.sentences[at])
            self._named[at] = frozenset((name.key, name.kind) for name in names)
        return self._named[at]

    def name_at(self, span: Span) -> Named | None:
        """The name that the span meets."""
        at = bisect_left(self.names, span.end, key=lambda name: name.start) - 1
        return self.names[at] if at >= 0 and self.names[at].end > span.start else None

    def sentence_at(self, offset: int) -> int | None:
        """The sentence that holds the offset; None where none that makes claims does."""
        at = bisect_right(self._starts, offset) - 1
        return at if at >= 0 and offset < self.sentences[at].end else None

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    def statement_of(self, mention: Mention) -> Statement | None:
        """The figure with its frame; None where it prints none."""
        return self._framed.get((mention.start, mention.end))

    @cached_property
    def _framed(self) -> Mapping[tuple[int, int], Statement]:
        return {(one.start, one.end): one for one in statements(self.analysis)}

    def person_before(self, at: int, offset: int) -> Named | None:
        """The one person that a pronoun or a definite description at `offset` of sentence `at` can mean.

        The nearest sentence that names a person before it decides; two persons in it are no answer.
        """
        return self._before(at, offset, ("person",))

    def organization_before(self, at: int, offset: int) -> Named | None:
        """The one organization that a sentence about "it" or "the company", or with no subject, can mean.

        A phrase that begins the sentence has no subject of its own: "Revenue was $3 billion."
        """
        if offset > self.tokens(at)[0].start and WORDS.isdisjoint(self.words(at)):
            return None
        return self._before(at, offset, ("organization", "other"))

    def _before(self, at: int, offset: int, kinds: tuple[str, ...]) -> Named | None:
        nearest = range(at - 1, max(-1, at - 1 - LOOK_BACK), -1)
        stretches = [(self.sentences[at].start, offset), *(self.sentences[back][:2] for back in nearest)]
        for start, end in stretches:
            last = bisect_left(self.names, end, key=lambda name: name.start)
            near = (one for one in self.names[max(0, last - MANY) : last] if start <= one.start)
            found = {one.key: one for one in near if one.kind in kinds}
            if found:
                other = "person" in kinds and self._opens_with_pronoun(start)
                return next(iter(found.values())) if len(found) == 1 and not other else None
        return None

    def _opens_with_pronoun(self, start: int) -> bool:
        """Whether a sentence begins with a person named before, so that whom it names is another: "She hit 41; Roe had 33"."""
        return self.analysis.document.plain.startswith(("He ", "She "), start)

    def period(self, at: int) -> str | None:
        """The period of a company's books that sentence `at` speaks of; None where it names several."""
        if at not in self._periods:
            from checker.bind.periods import period_of  # only books have periods

            first, last, _ = self.sentences[at]
            self._periods[at] = period_of(self.analysis.document.plain[first:last])
        return self._periods[at]

    def times(self, at: int) -> frozenset[str]:
        """The times that sentence `at` names; made once."""
        if at not in self._times:
            self._times[at] = times_of(self.tokens(at))
        return self._times[at]

    @cached_property
    def event_names(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The names by which the article's event can be told from others: of the lead, and the most frequent."""
        return event_names(self)

    def tells(self, event: str) -> bool:
        """Whether the article is about such an event."""
        if event not in self._events:
            self._events[event] = tells(self, event)
        return self._events[event]

    def tells_another(self, at: int) -> bool:
        """Whether sentence `at` tells another event than the article's own."""
        if at not in self._others:
            self._others[at] = tells_another(self, at)
        return self._others[at]

    def attribution_at(self, offset: int) -> Attribution | None:
        """The innermost attribution that governs the offset."""
        return self.analysis.credits.at(offset, offset + 1)


def context_of(
    analysis: Analysis, entities: Mapping[str, Entity], sections: frozenset[str] = CLAIMING
) -> Context:
    """The document as binding sees it; only sentences of `sections` make claims."""
    document = analysis.document
    sentences = document.beginning_in(sections, analysis.sentences)
    figures = _without_overlaps(
        [one for one in analysis.figures if one.kind in FIGURES and one.section in sections]
    )
    declared = [
        Named(one.start, one.end, one.entity, entities[one.entity].kind, True)
        for one in analysis.declared
        if one.entity is not None and one.entity in entities
    ]
    taken = sorted((name.start, name.end) for name in declared)
    others = [
        Named(one.start, one.end, one.canonical or one.text, one.kind, False)
        for one in analysis.names
        if not _meets(taken, one.start, one.end)
    ]
    return Context(analysis, entities, sentences, sorted(declared + others), figures)


def _without_overlaps(mentions: Sequence[Mention]) -> list[Mention]:
    kept: list[Mention] = []
    for mention in sorted(mentions, key=lambda one: (one.start, -one.end)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept


def _meets(taken: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    at = bisect_left(taken, (end, end)) - 1
    return at >= 0 and taken[at][1] > start
