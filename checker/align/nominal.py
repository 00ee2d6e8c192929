"""Deeds that a noun tells: "Halden's win over Marlow", "Marlow's defeat by Halden", "the takeover of Brooke by Halden".

And those of a light verb with its noun: "filed a suit against Halden", "has taken Halden to court".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checker.frame.chunks import Chunks
from checker.frame.model import Proposition, Span
from checker.lexicon.roles import COURTS, LIGHT_DEEDS, NOMINAL, SIDED, TAKING
from checker.text.wordnet import lemma

__all__ = ["NounDeed", "light_deed", "noun_deeds"]

GAP = 4
"""So many tokens stand between a noun and the party before or behind it: "Halden's narrow 2-1 | win", "defeat at the hands of"."""


class NounDeed(NamedTuple):
    """A deed of two named parties, each as its first token and the one after its last."""

    verb: str
    doer: tuple[int, int]
    other: tuple[int, int]
    at: Span


def noun_deeds(chunks: Chunks, named: Sequence[tuple[int, int]]) -> Iterator[NounDeed]:
    """The deeds that the nouns of a sentence tell."""
    tokens = chunks.tokens
    for at, token in enumerate(tokens):
        plain = next((form for form in (token.low[:-2], token.low[:-1]) if form in SIDED), "")
        if plain and token.low.endswith("ed") and chunks.tags[at] == "N":  # a verb that the dictionary lacks
            left = next((one for one in named if one[1] == at), None)
            right = next((one for one in named if at < one[0] <= at + 2), None)
            if left and right:
                yield NounDeed(plain, left, right, Span(at, at + 1))
            continue
        verb, ways = NOMINAL.get(lemma(token.low), ("", {}))
        if not verb or chunks.tags[at] not in "NVA":
            continue
        owner = next((one for one in named if tokens[one[1] - 1].owns and 0 <= at - one[1] <= GAP), None)
        behind = {}
        for one in named:
            if at < one[0] <= at + 2 * GAP:
                lead = " ".join(each.low for each in tokens[at + 1 : one[0]])
                side = next((way for way in ways if lead == way or lead.endswith(f" {way}")), "")
                if side and side not in behind:
                    behind[side] = one
        doers = [owner] if owner else [] if "doer" in ways.values() else _subject(chunks, named, at)
        others: list[tuple[int, int]] = []
        for way, one in behind.items():
            (others if ways[way] == "other" else doers).append(one)
        if owner and len(doers) > 1:  # "Marlow's defeat by Halden"
            doers, others = doers[1:], [owner]
        if len(doers) == 1 and len(others) == 1:
            yield NounDeed(verb, doers[0], others[0], Span(at, at + 1))


def _subject(chunks: Chunks, named: Sequence[tuple[int, int]], at: int) -> list[tuple[int, int]]:
    """The party that begins the sentence: "Norrby reached the final with a win over Halden"."""
    before = [token.low for token in chunks.tokens[max(0, at - 2 * GAP) : at]]
    opens = bool(named) and named[0][0] == 0 and chunks.tags[named[0][1] : named[0][1] + 1] in tuple("VE")
    return [named[0]] if opens and not LEADING.isdisjoint(before) else []


NAMED = 4
"""So many tokens behind "to" a court is named: "to the High Court"."""
LEADING = frozenset(("with", "after", "by"))
"""Prepositions before a win that is the subject's."""


def light_deed(chunks: Chunks, own: Proposition) -> tuple[str, str]:
    """The verb that a light one with its noun stands for, and the preposition before the other party; two "" where none.

    The preposition is "" where the other party is the object: "took Halden to court".
    """
    if own.verb in TAKING or own.verb == "go":
        behind = [token.low for token in chunks.tokens[own.group.end : own.group.end + 2 * GAP]]
        reach = behind[:1] if own.verb == "go" else behind
        if any(low == "to" and COURTS & set(behind[at + 1 : at + NAMED]) for at, low in enumerate(reach)):
            return "sue", "against" if own.verb == "go" else ""  # "has gone to court against Halden"
    nouns = {lemma(chunks.tokens[span.end - 1].low) for span in own.patient}
    for verbs, deeds, way, meant in LIGHT_DEEDS:
        if own.verb in verbs and nouns & deeds:
            return meant, way
    return "", ""
