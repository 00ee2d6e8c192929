"""What an answer is about, and whether that is what the verb needs: a prize that goes to somebody, a suit that is filed."""

from __future__ import annotations

from checker.align.partakers import BEHIND, Partakers
from checker.frame.chunks import NounPhrase
from checker.frame.model import Proposition, Span
from checker.frame.propositions import Clauses
from checker.lexicon.answers import FIRST, PRIZES, RANKED_FIRST, STAGES, Frame
from checker.lexicon.numbers import ORDINALS
from checker.lexicon.roles import COURTS, SUITS
from checker.text.wordnet import lemma

__all__ = ["PARTICLE", "Matters"]

PARTICLE = 4
"""So many tokens behind a verb its particle stands: "took the prize home"."""


class Matters(Partakers):
    """A sentence with what its verbs are about."""

    def __init__(self, chunks: Clauses, known: frozenset[str], *, sells: bool, tenders: bool) -> None:
        super().__init__(chunks, known)
        self.sells = sells
        """Whether something is for sale in the story."""
        self.tenders = tenders
        """Whether work is put out to tender."""

    def _topic(self, own: Proposition, frame: Frame) -> NounPhrase | None:
        """The phrase for what an answer is about."""
        if frame.topic in ("agent", "patient"):
            spans = getattr(own, frame.topic)
            spans = spans[-1:] if (frame.topic == "agent") != own.passive else spans[:1]
            if not spans and not own.passive and frame.topic == "patient":
                ahead = (span for name, span in own.others if self._is_particle(own, name, span))
                spans = tuple(ahead)[:1]
            if frame.question in ("winner", "loser") and (not spans or frame.needs == "rival"):
                return self._contest(own)
        elif frame.topic == "object":
            behind = self.chunks.phrase_from(own.group.end)
            return behind if own.passive else None
        else:
            spans = tuple(span for name, span in own.others if name == frame.topic)[:1]
        return next((self.chunks.phrase_to(span.end - 1) for span in spans), None)

    def _is_particle(self, own: Proposition, name: str, span: Span) -> bool:
        """Whether what looks like a preposition behind a verb is its particle: "snapped up | the firm"."""
        return span.first == own.group.end + 1 and name in ("over", "up", "out", "off", "home")

    def _contest(self, own: Proposition) -> NounPhrase | None:
        """The contest in which somebody wins or loses: "lost in the semi-final"."""
        for name, span in own.others:
            phrase = self.chunks.phrase_to(span.end - 1)
            if name not in ("in", "of", "at") or phrase is None:
                continue
            head = lemma(self.lows[phrase.head])
            if head in PRIZES or (head in STAGES and self.chunks.tags[phrase.first] == "D"):
                return phrase
        return None

    def _fits(self, own: Proposition, frame: Frame, topic: NounPhrase | None) -> bool:
        """Whether what stands beside a verb is what its frame needs."""
        head = lemma(self.lows[topic.head]) if topic is not None else ""
        if frame.question == "winner" and own.verb == "win":
            return topic is None or self._is_prize(topic) or self._is_name(topic.head)
        if frame.question in ("buyer", "seller") and frame.topic == "patient":
            return topic is not None or self._is_it(own, "patient")
        if frame.needs in ("contest", "court", "first"):
            return self._fits_verb(own, frame.needs, head)
        if frame.needs in ("prize", "sold"):
            sold = frame.needs == "prize" or self.sells
            it = topic is None and self._is_it(own, frame.topic)
            return sold and (it or (topic is not None and (frame.needs == "sold" or self._is_prize(topic))))
        return self._fits_topic(frame.needs, topic, head)

    def _fits_verb(self, own: Proposition, needs: str, head: str) -> bool:
        """Whether the words behind a verb make it one of losing, of going to court, or of coming in first."""
        behind = self.lows[own.group.end : own.group.end + BEHIND]
        if needs == "contest":
            to = behind[:1] == ["to"] and next(self._parties(own, "to"), None) is None
            return (not head and not to) or head in PRIZES
        if needs == "court":
            return "to" in behind and not COURTS.isdisjoint(behind)
        return self._is_first(own)

    def _fits_topic(self, needs: str, topic: NounPhrase | None, head: str) -> bool:
        if needs == "work":
            return self.tenders and topic is not None and self._is_known(topic)
        if needs == "suit":
            return head in SUITS
        if needs == "person":
            return topic is None or self._is_name(topic.head)
        return needs != "post" or topic is not None

    def _is_known(self, topic: NounPhrase) -> bool:
        return self.lows[topic.first] in ("the", "this", "it")

    def _is_it(self, own: Proposition, place: str) -> bool:
        """Whether a pronoun for a thing stands where a phrase might: "it was awarded to", "won it"."""
        if (place == "agent") != own.passive:
            return own.group.first > 0 and "it" in self.lows[max(0, own.group.first - 2) : own.group.first]
        return self.lows[own.group.end : own.group.end + 1] == ["it"]

    def _is_first(self, own: Proposition) -> bool:
        behind = self.lows[own.group.end : own.group.end + PARTICLE]
        if "first" not in behind or (own.verb == "cross" and "line" not in behind):
            return False
        at = own.group.end + behind.index("first") + 1
        return at >= len(self.tokens) or self.chunks.tags[at] in ",PCB"

    def _is_prize(self, topic: NounPhrase) -> bool:
        head = lemma(self.lows[topic.head])
        before = set(self.lows[topic.first : topic.head])
        if head in RANKED_FIRST or before & ORDINALS.keys():
            return bool(before & FIRST) or (head == "prize" and not before & ORDINALS.keys())
        return head in PRIZES
