"""What a verb has of the one before it: its subject, and whether that answers for it, "failed to sell", "avoided selling".

The signatures of the verbs that answer are tables of `lexicon.polarity`.
"""

from __future__ import annotations

from checker.frame.chunks import Chunks
from checker.frame.model import Proposition, Span
from checker.lexicon.certainty import NOUNS_BEFORE_INFINITIVES, UNSAYING
from checker.lexicon.clausal import ASKED, DONE, REFUTED, URGED
from checker.lexicon.polarity import (
    ANSWERED,
    ASKS,
    DENIED_BEFORE_GERUND,
    DENYING_PAIRS,
    FALSE,
    LIMITED,
    PREVENTING,
    SAID_NOTHING,
    TRUE,
)
from checker.lexicon.words import BE, HAVE, RELATIVES
from checker.text.wordnet import lemma

__all__ = ["behind_relative", "led_by"]


def behind_relative(chunks: Chunks, own: Proposition) -> Proposition:
    """A proposition of a relative clause with what the relative stands for as its subject: "the smith, who left"."""
    at = own.group.first - 1
    while at > 0 and chunks.tags[at] == "B":
        at -= 1
    if at < 1 or chunks.tokens[at].low not in ("who", "which", "that"):
        return own
    phrase = chunks.phrase_to(at - 1 - (chunks.tags[at - 1] == ","))
    return own if phrase is None else _with_subject(own, (Span(phrase.first, phrase.last + 1),))


def led_by(chunks: Chunks, own: Proposition, before: Proposition | None) -> Proposition:
    """A proposition with what the one before it gives: a subject, a denial, that it was done.

    "Has no plans to close", "rejected calls to resign", "was hurt and retired"; "the smith, who left, sang".
    """
    if before is None:
        return own
    tokens, tags, first = chunks.tokens, chunks.tags, own.group.first
    if tokens[first].low == "to":
        return own if first - before.group.end > CONTROL else _infinitive(chunks, own, before)
    if tags[first] == "G" or tokens[first].low in ("having", "being"):
        return _gerund(chunks, own, before)
    own = _in_clause(chunks, own, before)
    relative = tokens[before.clause.first].low in RELATIVES
    if tags[first - 1] == "C" or (tags[first - 1] == "," and relative):
        return _with_subject(own, before.subject)
    return own


def _infinitive(chunks: Chunks, own: Proposition, before: Proposition) -> Proposition:
    """What an infinitive has of the verb that leads to it: "has no plans to close", "was unable to close"."""
    first = own.group.first
    named = before.patient or tuple(span for name, span in before.others if name in ("on", "for"))
    asked = before.verb in ASKED and bool(named) and not before.passive
    none = _is_none(chunks, before, first)
    quality = chunks.tokens[first - 1].low
    refused = none or _is_yet(chunks, first) or quality in LIMITED
    told = refused or before.verb in DONE or quality == "able"
    return _with_subject(own, named[:1] if asked else before.subject)._replace(
        negated=own.negated != (refused != (before.negated and told and not none)),
        future=own.future and not told,
        refused=own.refused or none,
        urged=own.urged or (bool(asked) and before.verb in URGED),
    )


def _gerund(chunks: Chunks, own: Proposition, before: Proposition) -> Proposition:
    """What a form in -ing has of what stands before it: "denied selling", "kept her from selling", "finished selling"."""
    first = own.group.first
    beside = first - before.group.end
    low = chunks.tokens[first - 1].low
    name = before.verb if beside == 0 else low
    if name == "from" and before.verb in PREVENTING and beside <= CONTROL:
        kept = before.patient if before.patient and not before.passive else before.subject
        return _with_subject(own, kept[:1])._replace(negated=not before.negated, answered=True)
    led = _with_subject(own, before.subject) if not own.subject else own
    if name in UNSAYING:
        return led._replace(hedge="open" if before.negated else "denied", answered=not before.negated)
    if name in DENIED_BEFORE_GERUND or _is_short(chunks, first - 2, low):
        whole = low in ("without", "to")  # the denial of "no closer to" is this one
        return led._replace(negated=whole or own.negated == before.negated, answered=True)
    if name in ANSWERED:
        return led._replace(
            negated=before.negated, hedge=own.hedge or before.hedge, future=before.future, answered=True
        )
    return own


def _is_short(chunks: Chunks, at: int, low: str) -> bool:
    """Whether what stands before a form in -ing says that it was not done: "stopped short of", "ruled out", "no closer to"."""
    pairs = (
        {f"{chunks.tokens[at].low} {low}", f"{lemma(chunks.tokens[at].low, 'v')} {low}"} if at >= 0 else set()
    )
    return not pairs.isdisjoint(DENYING_PAIRS) or (
        low == "to" and at > 0 and chunks.tokens[at - 1].low == "no"
    )


def _in_clause(chunks: Chunks, own: Proposition, before: Proposition) -> Proposition:
    """What a clause has of the one that says whether it holds: "it is not true that", "did not say who"."""
    opening = chunks.lows(before.group.end, own.group.first)[:2]
    quality = {before.verb, *chunks.lows(before.at, before.group.end), *opening[:1]}
    if "that" in opening and before.group.end <= own.group.first:
        if before.negated and quality & TRUE:
            return own._replace(negated=not own.negated)
        if quality & FALSE:
            return own._replace(negated=own.negated == before.negated)
    if before.negated and not ASKS.isdisjoint(opening[:1]) and not quality.isdisjoint(SAID_NOTHING):
        return own if own.hedge else own._replace(hedge="open")
    return own


CONTROL = 10
"""Tokens between a verb and the infinitive that it governs."""


def _with_subject(own: Proposition, subject: tuple[Span, ...]) -> Proposition:
    return own._replace(patient=subject) if own.passive else own._replace(agent=subject)


def _is_none(chunks: Chunks, before: Proposition, first: int) -> bool:
    """Whether the noun before an infinitive says that there is none, or is refused: "no plans to", "rejected calls to"."""
    if chunks.tokens[first - 1].low == "nothing":
        return True
    if not before.patient or before.patient[-1].end != first:
        return False
    opening = chunks.tokens[before.patient[-1].first]
    return opening.low == "no" or (
        before.verb in REFUTED and lemma(chunks.tokens[first - 1].low) in NOUNS_BEFORE_INFINITIVES
    )


def _is_yet(chunks: Chunks, first: int) -> bool:
    """Whether an infinitive has not come to be: "have yet to approve"."""
    return first > 1 and chunks.tokens[first - 1].low == "yet" and chunks.tokens[first - 2].low in HAVE | BE
