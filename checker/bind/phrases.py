"""Does a phrase fit a sentence around an anchor? Matching goes outward from the anchor, nearest word first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from checker.bind.tokens import Named, Token
from checker.lexicon.phrases import LIGHT, NEGATIONS, UNDENIED
from checker.model import Mention
from checker.vocabulary.phrases import Element, Phrase

__all__ = ["Match", "Reach", "Words", "match", "may_fit", "negated", "reach", "words_of"]


MAX_LIGHT = 5
"""How many light words in a row are passed over."""

STOPS = frozenset({";", "•"})
"""Marks that no gap crosses."""

SHORT = 4
CLAUSE_MARKS = frozenset({",", "(", ")", ":", "–", "—", "--"})
"""Marks that a gap of up to SHORT words does not cross: it stays in its clause."""


INSTEAD = (("instead", "of"), ("rather", "than"))
TURNING = NEGATIONS.union(first for first, _ in INSTEAD)
"""What denies has one of these words."""

NEGATION_REACH = 3
"""How many tokens before a phrase a negation still governs it."""


class Match(NamedTuple):
    """A phrase that fits: the tokens from `first` to `last`, the names in its slots, and how loosely."""

    phrase: Phrase
    first: int
    last: int
    slots: dict[str, Named]
    fixed: int
    """Words, names and figures of the phrase that the sentence has."""
    looseness: int
    """Tokens that gaps and light words had to bridge."""

    @property
    def score(self) -> tuple[int, int]:
        """Higher is more specific: words and names that had to fit, less what was bridged; then the words."""
        return 4 * len(self.slots) + 2 * self.fixed - self.looseness, self.fixed


Words = frozenset[str]
Rival = Callable[[Mention], bool]


def words_of(tokens: Sequence[Token]) -> Words:
    """What `match` asks a sentence for before it looks closer: its words, names in lower case."""
    return frozenset([token.word for token in tokens])


def may_fit(phrase: Phrase, words: Words) -> bool:
    """Whether the words hold all that the phrase cannot do without."""
    return not any(map(words.isdisjoint, phrase.needs))


def match(phrase: Phrase, tokens: Sequence[Token], at: int, rival: Rival | None = None) -> Match | None:
    """The phrase with its anchor at token `at`, or None.

    No gap crosses a figure that `rival` says could be meant as well.
    """
    line = _Line(tokens, rival)
    after = line.walk(phrase.elements[phrase.anchor + 1 :], at + 1, 1)
    if after is None:
        return None
    before = line.walk(phrase.elements[: phrase.anchor][::-1], at - 1, -1)
    if before is None:
        return None
    used = (*before.used, *after.used)
    slots = {slot: name for slot, here in used if slot and (name := tokens[here].name)}
    if len({name.key for name in slots.values()}) < len(slots):
        return None  # one name cannot fill two roles
    first = before.used[-1][1] if before.used else at
    last = after.used[-1][1] if after.used else at
    if last == at and _modifies_a_name(tokens, at):
        return None  # "Jane Roe, 28-year-old Ann Lee": the age is that of the name behind it
    return Match(phrase, first, last, slots, 1 + len(used), before.bridged + after.bridged)


def _modifies_a_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a figure is joined with what it measures ("28-year-old") and stands right before a name."""
    mention = tokens[at].mention
    if mention is None or "-" not in mention.text or at + 1 == len(tokens):
        return False
    behind = tokens[at + 1]
    return behind.name is not None or (behind.text[:1].isupper() and not behind.text.isupper())


class Reach(NamedTuple):
    """How far a phrase fits around its anchor."""

    phrase: Phrase
    fitted: int
    """Its parts that fit, the anchor among them, counted outward from it."""
    stopped: str | None
    """The nearest part that does not, as the phrase has it; None where all fit."""


def reach(phrase: Phrase, tokens: Sequence[Token], at: int) -> Reach:
    """How far the phrase fits with its anchor at token `at`: for whoever writes it, not for matching."""
    line, parts = _Line(tokens, None), phrase.text.split()
    sides = (
        (phrase.elements[phrase.anchor + 1 :], parts[phrase.anchor + 1 :], 1),
        (phrase.elements[: phrase.anchor][::-1], parts[: phrase.anchor][::-1], -1),
    )
    fitted, stopped = 1, None
    for elements, written, step in sides:
        whole = [count for count in range(1, len(elements) + 1) if not elements[count - 1].gap]
        done = max(
            (one for one in whole if line.walk(elements[:one], at + step, step) is not None), default=0
        )
        fitted += sum(not one.gap for one in elements[:done])
        left = [
            part for element, part in zip(elements[done:], written[done:], strict=True) if not element.gap
        ]
        stopped = stopped or (left[0] if left else None)
    return Reach(phrase, fitted, stopped)


def negated(found: Match, tokens: Sequence[Token]) -> bool:
    """Whether the sentence denies what the phrase says, or leaves it open; a phrase with a "not" of its own is meant so."""
    around = tokens[max(0, found.first - NEGATION_REACH) : found.last + 1]
    words = [token.text.replace("’", "'") for token in around]
    if TURNING.isdisjoint(words) or any(NEGATIONS & part.words for part in found.phrase.elements):
        return False
    return any(
        (word in NEGATIONS and after not in UNDENIED) or (word, after) in INSTEAD
        for word, after in pairwise((*words, ""))
    )


Used = tuple[tuple[str | None, int], ...]
"""The tokens that the elements of a phrase stand at, each with the slot that it fills, if any."""


class _Walked(NamedTuple):
    """How a part of a phrase went in one direction: over which tokens, and how many it had to bridge."""

    used: Used
    bridged: int


class _Line(NamedTuple):
    """A sentence's tokens, with what no gap crosses."""

    tokens: Sequence[Token]
    rival: Rival | None

    def walk(
        self, elements: Sequence[Element], here: int, step: int, used: Used = (), bridged: int = 0
    ) -> _Walked | None:
        """The elements from token `here` on, in the direction of `step`, over light words.

        `used` and `bridged` are those of the elements before them.
        """
        if not elements:
            return _Walked(used, bridged)
        element, rest = elements[0], elements[1:]
        if element.gap:
            return self._across(element, rest, here, step, used, bridged)
        if element.start:
            at_start = all(token.kind == "mark" for token in self.tokens[: here + 1])
            return _Walked(used, bridged) if at_start else None
        reach = range(here, len(self.tokens) if step > 0 else -1, step)
        for passed, at in enumerate(reach[: MAX_LIGHT + 1]):
            if self._fits(element, at):
                taken = (*used, (element.slot, at))
                walked = self.walk(rest, at + step, step, taken, bridged + passed)
                if walked is not None:
                    return walked
            if not _light(self.tokens[at]):
                break
        return self.walk(rest, here, step, used, bridged) if element.optional else None

    def _across(
        self, gap: Element, rest: Sequence[Element], here: int, step: int, used: Used, bridged: int
    ) -> _Walked | None:
        """The elements behind a gap: the nearest place where they fit."""
        words = 0
        for at in range(here, len(self.tokens) if step > 0 else -1, step):
            walked = self._exactly(rest, at, step, used, bridged + words)
            if walked is not None:
                return walked
            token = self.tokens[at]
            if self._stops(gap, at):
                return None
            words += token.kind != "mark" and not _light(token)
            if words > gap.gap:
                return None
        return None

    def _exactly(
        self, elements: Sequence[Element], here: int, step: int, used: Used, bridged: int
    ) -> _Walked | None:
        """As `walk`, but the first element stands right at the token: the gap did the bridging."""
        for at, element in enumerate(elements, 1):
            if self._fits(element, here):
                return self.walk(elements[at:], here + step, step, (*used, (element.slot, here)), bridged)
            if not element.optional:
                return None
        return None

    def _stops(self, gap: Element, here: int) -> bool:
        token = self.tokens[here]
        if token.text in STOPS or (token.mention and self.rival and self.rival(token.mention)):
            return True
        if gap.gap <= SHORT and token.text in CLAUSE_MARKS:
            return True
        return gap.guarded and token.name is not None and token.name.kind != "place" and not self._owns(here)

    def _fits(self, element: Element, here: int) -> bool:
        token = self.tokens[here]
        if element.words:
            return token.word in element.words
        if element.pattern:
            return token.kind != "mark" and element.fits_word(token.word)
        if element.slot == "figure":
            return token.mention is not None
        if token.name is None or element.slot is None or (self._owns(here) and not element.owner):
            return False
        return token.name.kind in element.kinds

    def _owns(self, here: int) -> bool:
        """Whether the name is somebody's whose something is named: "Acme's", "Gomes'"."""
        if here + 1 >= len(self.tokens):
            return False
        name, after = self.tokens[here], self.tokens[here + 1]
        return after.text in OWNING or (
            after.text in "'’" and after.start == name.end and name.text.endswith("s")
        )


OWNING = ("'s", "’s", "‘s")
"""What follows the name of an owner."""


def _light(token: Token) -> bool:
    return token.text in LIGHT or _adverb(token)


def _adverb(token: Token) -> bool:
    return token.kind == "word" and len(token.text) > 4 and token.text.endswith("ly")
