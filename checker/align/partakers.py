"""The named parties of a sentence by their places: who does what a verb says, to whom, behind a preposition, beside a phrase."""

from __future__ import annotations

from collections.abc import Iterator

from checker.align.named import Name, named
from checker.frame.model import Proposition, Span
from checker.frame.propositions import Clauses
from checker.text.wordnet import lemma, noun_class

__all__ = ["BEHIND", "PRONOUN", "Partakers"]

PRONOUN: Name = (-1, 0)
"""The pronoun that begins a sentence."""
BODIES = frozenset(("artifact", "group", "location", "object", ""))
"""Classes of nouns (WordNet's) of what bears a name before it."""
BEHIND = 8
"""So many tokens behind a verb what makes it the verb it is stands: "took the firm to court"."""


class Partakers:
    """A sentence with its names and propositions."""

    def __init__(self, chunks: Clauses, known: frozenset[str]) -> None:
        self.chunks = chunks
        self.tokens = chunks.tokens
        self.lows = [token.low for token in chunks.tokens]
        self.named = named(chunks, known)
        self.told = chunks.told

    def _is_name(self, at: int) -> bool:
        return any(first <= at < end for first, end in self.named)

    def _parties(self, own: Proposition, place: str) -> Iterator[Name]:
        """The named party at a place of a proposition."""
        if place in ("agent", "patient"):
            spans = getattr(own, place)
            before = (place == "agent") != own.passive
            spans = spans[::-1] if before else spans[:1]
            if own.passive and place == "agent" and not spans:
                spans = self._behind_by(own)
            if before and self._is_pronoun_led(own):
                yield PRONOUN
                return
        else:
            spans = tuple(span for name, span in own.others if name == place and span.first >= own.group.end)
            spans = spans[:1]
        for span in spans[:2]:
            party = self._party(span)
            if party is not None:
                yield party
                return
            if not self._is_apposed(span):
                return

    def _behind_by(self, own: Proposition) -> tuple[Span, ...]:
        """Who does it of a passive whose "by" stands further on: "was taken to court by Halden"."""
        behind = self.lows[own.group.end : own.group.end + BEHIND]
        if "by" not in behind:
            return ()
        phrase = self.chunks.phrase_from(own.group.end + behind.index("by") + 1)
        return (Span(phrase.first, phrase.last + 1),) if phrase is not None else ()

    def _is_pronoun_led(self, own: Proposition) -> bool:
        before = own.group.first - 1
        while before > 0 and self.chunks.tags[before] == "B":
            before -= 1
        return before == 0 and self.lows[0] in ("he", "she", "they")

    def _is_apposed(self, span: Span) -> bool:
        return bool(span.first) and self.tokens[span.first - 1].text == ","

    def _party(self, span: Span) -> Name | None:
        """The name that a phrase is, ends with, or has beside it: "the tenor | Odo Wick", "Odo Wick, | a tenor,"."""
        first, end = span
        for one in self.named:
            if self.tokens[one[1] - 1].owns or self._is_joined(one):
                continue
            if first <= one[0] and (one[1] == end or one[0] == end):
                return one
            if first < one[0] < end and self._is_kind(one[1], end):
                return one
            if one[1] == first - 1 and self.tokens[first - 1].text == "," and self._is_closed(end):
                return one
        return None

    def _is_kind(self, first: int, end: int) -> bool:
        """Whether a noun for a body ends a phrase whose name stands before it: "the Ruhl | dairy"."""
        return set(self.chunks.tags[first:end]) == {"N"} and noun_class(lemma(self.lows[end - 1])) in BODIES

    def _beside(self, end: int) -> Name | None:
        """The party in apposition behind a phrase: "the winner, | the tenor Odo Wick,"."""
        if self.tokens[end : end + 1] and self.tokens[end].text == ",":
            phrase = self.chunks.phrase_from(end + 1)
            party = self._party(Span(phrase.first, phrase.last + 1)) if phrase is not None else None
            if (
                party is not None
                and party[0] > end
                and self._is_closed(max(party[1], phrase.last + 1 if phrase else 0))
            ):
                return party
        return None

    def _is_joined(self, name: Name) -> bool:
        """Whether a name is one of several: "Ina Roe and Odo Wick"."""
        first, end = name
        behind = self.lows[end : end + 1] == ["and"] and self._is_name(end + 1)
        return behind or (first > 1 and self.lows[first - 1] == "and" and self._is_name(first - 2))

    def _is_closed(self, at: int) -> bool:
        return at >= len(self.tokens) or self.tokens[at].text in ",.;:)—–-" or self.tokens[at].kind == "mark"
