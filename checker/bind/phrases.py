"""Does a phrase fit a sentence around an anchor? Matching goes outward from the anchor, nearest word first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from checker.bind.tokens import Named, Token
from checker.vocabulary import Element, Phrase

__all__ = ["Match", "match", "negated"]

LIGHT = frozenset(
    """a an the its his her their our this that these those some any about around approximately roughly nearly almost
    over under just only also then now already still even both reported reportedly estimated alleged allegedly
    expected initially eventually finally later recently currently previously possibly potentially effectively
    additional total combined whopping staggering massive huge significant substantial record entire whole full
    new further mere cool hefty separate same very more than less as much many at least up some worth dollars
    has have had been is are was were be being will would may might could should can to
    " “ ” ‘ ’ ' ( ) [ ] { } - – — * 's ’s ‘s""".split()
)
"""Words and marks that may stand between two words of a phrase without changing what it says: articles and
other determiners (Quirk et al. 1985, A Comprehensive Grammar, 5.10-24), auxiliaries (3.21), adverbs of time
and degree, the adjectives of size that news puts before sums."""

MAX_LIGHT = 5
"""How many light words in a row are passed over."""

STOPS = frozenset({";", "•"})
"""Marks that no gap crosses."""

NEGATIONS = frozenset(
    """not no never neither nor without lacks lack lacked lacking denies deny denied denying rejects rejected unlikely
    cannot if whether rather instead isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't
    wouldn't can't couldn't shouldn't""".split()
)
"""Words that turn what a phrase says around, or leave it open (Huddleston & Pullum 2002, The Cambridge
Grammar of the English Language, chapter 9)."""

NEGATION_REACH = 3
"""How many tokens before a phrase a negation still governs it."""


class Match(NamedTuple):
    """A phrase that fits: the tokens from `first` to `last`, the names in its slots, and how loosely."""

    phrase: Phrase
    first: int
    last: int
    slots: dict[str, Named]
    looseness: int
    """Tokens that gaps and light words had to bridge."""

    @property
    def score(self) -> tuple[int, int]:
        """Higher is more specific: words and names that had to fit, less what was bridged; then the words."""
        fixed = sum(1 for part in self.phrase.elements if not part.gap)
        return 4 * len(self.slots) + 2 * fixed - self.looseness, fixed


def match(phrase: Phrase, tokens: Sequence[Token], at: int, kind: str) -> Match | None:
    """The phrase with its anchor at token `at`, or None. `kind` is the kind of figure that no gap crosses."""
    after = _walk(phrase.elements[phrase.anchor + 1 :], tokens, at + 1, 1, kind)
    if after is None:
        return None
    before = _walk(phrase.elements[: phrase.anchor][::-1], tokens, at - 1, -1, kind)
    if before is None:
        return None
    slots = dict(before.slots) | dict(after.slots)
    if len({name.key for name in slots.values()}) < len(slots):
        return None  # one name cannot fill two roles
    first = before.position + 1 if before.position != at - 1 else at
    last = after.position - 1 if after.position != at + 1 else at
    return Match(phrase, first, last, slots, before.bridged + after.bridged)


def negated(found: Match, tokens: Sequence[Token]) -> bool:
    """Whether the sentence denies what the phrase says, or leaves it open; a phrase with a "not" of its own is meant so."""
    if any(NEGATIONS & part.words for part in found.phrase.elements):
        return False
    around = tokens[max(0, found.first - NEGATION_REACH) : found.last + 1]
    return any(token.text.replace("’", "'") in NEGATIONS for token in around)


class _Walked(NamedTuple):
    position: int
    """The token after the last one used, in the direction of the walk."""
    slots: tuple[tuple[str, Named], ...]
    bridged: int


def _walk(
    elements: Sequence[Element], tokens: Sequence[Token], position: int, step: int, kind: str
) -> _Walked | None:
    if not elements:
        return _Walked(position, (), 0)
    element, rest = elements[0], elements[1:]
    if element.gap:
        return _across_gap(element.gap, rest, tokens, position, step, kind)
    bridged = 0
    here = position
    while 0 <= here < len(tokens) and bridged <= MAX_LIGHT:
        token = tokens[here]
        if _fits(element, token):
            tail = _walk(rest, tokens, here + step, step, kind)
            if tail is not None:
                slots = tail.slots
                if element.slot and token.name:
                    slots = ((element.slot, token.name), *slots)
                return _Walked(tail.position, slots, tail.bridged + bridged)
        if token.text not in LIGHT and not _adverb(token):
            break
        bridged += 1
        here += step
    return _walk(rest, tokens, position, step, kind) if element.optional else None


def _across_gap(
    width: int, rest: Sequence[Element], tokens: Sequence[Token], position: int, step: int, kind: str
) -> _Walked | None:
    words = 0
    here = position
    while 0 <= here < len(tokens):
        tail = _walk_exactly(rest, tokens, here, step, kind)
        if tail is not None:
            return tail._replace(bridged=tail.bridged + words)
        token = tokens[here]
        if token.text in STOPS or (token.mention is not None and token.mention.kind == kind):
            return None
        words += token.kind != "mark"
        if words > width:
            return None
        here += step
    return None


def _walk_exactly(
    elements: Sequence[Element], tokens: Sequence[Token], position: int, step: int, kind: str
) -> _Walked | None:
    """As `_walk`, but the first element stands right at the position: the gap did the bridging."""
    while elements and elements[0].optional and not _fits(elements[0], tokens[position]):
        elements = elements[1:]
    if not elements or not _fits(elements[0], tokens[position]):
        return None
    return _walk(elements, tokens, position, step, kind)


def _fits(element: Element, token: Token) -> bool:
    if element.slot == "figure":
        return token.mention is not None
    if element.slot == "person":
        return token.name is not None and token.name.kind in ("person", "other")
    if element.slot:
        return token.name is not None and token.name.kind not in ("place",)
    if token.kind == "name":
        return token.text.lower() in element.words
    return token.text in element.words


def _adverb(token: Token) -> bool:
    return token.kind == "word" and len(token.text) > 4 and token.text.endswith("ly")
