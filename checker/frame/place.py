"""A figure in its sentence, as every slot of its frame is read from it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from checker.frame.chunks import Chunks, VerbGroup
from checker.frame.model import some
from checker.frame.parts import Part
from checker.lexicon.currencies import SIGNS
from checker.lexicon.frames import HEDGES, ROLES
from checker.lexicon.reporting import REPORTING_VERBS
from checker.lexicon.words import BE, FUNCTION_WORDS
from checker.model import Mention
from checker.text.tokens import Token
from checker.text.wordnet import lemma, noun_class

__all__ = ["Place"]


class Place:
    """A figure in its sentence: tokens `first` to `last` of the chunks, the last not included."""

    def __init__(
        self,
        chunks: Chunks,
        first: int,
        last: int,
        mention: Mention,
        part: Part,
        measures: frozenset[int] = frozenset(),
    ) -> None:
        self.chunks = chunks
        self.tokens: Sequence[Token] = chunks.tokens
        self.first = first
        self.last = last
        self.mention = mention
        self.part = part
        self.measures = measures
        """The tokens of its sentence that are units of other figures: "MW" of "1,800 MW" names nobody."""
        self.credited = chunks.clause_over(first, last)
        """Its clause with whoever says so in it."""
        self.clause = _reported(chunks, first, *self.credited)

    @cached_property
    def is_age(self) -> bool:
        """Whether a bare number between marks follows a name or a noun for a person: "the driver, 51, said"."""
        mention, first, last = self.mention, self.first, self.last
        if (
            mention.kind != "number"
            or mention.unit
            or not mention.low
            or not (1 <= mention.low <= 110 and mention.low % 1 == 0)
        ):
            return False
        if first < 2 or self.tokens[first - 1].text not in ",(" or mention.low != mention.high:
            return False
        if last < len(self.tokens) and self.tokens[last].text not in ",.;:)—–-":
            return False
        name = self.tokens[first - 2]
        return self.chunks.tags[first - 2] == "K" or noun_class(lemma(name.low)) == "person"

    @cached_property
    def verb(self) -> VerbGroup | None:
        """The nearest verb group left of it in its clause, else right, else in a relative clause right behind: "the 40 boats that sank"."""
        before = self.chunks.verb_before(self.first, self.clause[0])
        if before is not None:
            return self._done_there(before) or before
        end = self.clause[1]
        behind = self.chunks.verb_after(self.last - 1, end)
        if behind is None and end < len(self.tokens) and self.chunks.tags[end] == "R":
            return self.chunks.verb_after(end, self.chunks.clause_of(end)[1])
        return behind

    @property
    def is_verb(self) -> bool:
        """Whether it is the verb of its clause itself: "doubled", "has tripled"."""
        return any(
            group.first <= self.first <= group.last and group.head < self.last for group in self.chunks.verbs
        )

    def _done_there(self, being: VerbGroup) -> VerbGroup | None:
        """The participle behind a figure of "there were": "there were 40 boats sold in May"."""
        if being.first < 1 or self.tokens[being.first - 1].low != "there":
            return None
        end = min(self.last + 2, self.clause[1])
        done = next((at for at in range(self.last, end) if self.chunks.tags[at] in "EV"), None)
        return None if done is None else VerbGroup(done, done, done)

    @cached_property
    def left(self) -> int:
        """The first token to the left that is no hedge or determiner; -1 for none in the clause."""
        at = self.first - 1
        while at >= self.clause[0] and (
            self.tokens[at].low in HEDGES or self.tokens[at].text in f"{SIGNS}-("
        ):
            if self.tokens[at].low == "to" and not (at and self.tokens[at - 1].low in ("up", "according")):
                break
            at -= 1
        return at if at >= self.clause[0] else -1

    @property
    def is_moved(self) -> bool:
        """Whether "up" or "down" stands right before it, and no "up to"."""
        return self.first > 0 and self.tokens[self.first - 1].low in ("up", "down")

    def role(self) -> str:
        """Its place at the verb: the preposition before it, else object or subject."""
        left = self.left
        if left >= 0:
            low = self.tokens[left].low
            if low in ROLES:
                return low
        verb = self.verb
        if verb is None:
            return ""
        return "object" if verb.last < self.first or self._is_passive(verb) else "subject"

    def _is_passive(self, verb: VerbGroup) -> bool:
        """Whether what stands before a verb suffers it: "40 people were rescued"."""
        own = [token.low for token in self.tokens[verb.first : verb.head]]
        done = not self.tokens[verb.head].low.endswith("ing") and self.chunks.tags[verb.head] in "EV"
        return done and any(low in BE for low in own)

    def words(self, first: int, end: int) -> frozenset[str]:
        """The lemmas of the nouns, names and participles of some tokens, without its own."""
        return some(
            lemma(token.low)
            for at, token in enumerate(self.tokens[first:end], first)
            if token.kind == "word"
            and token.low not in FUNCTION_WORDS
            and not self.first <= at < self.last
            and at not in self.measures
            and self.chunks.tags[at] in "NKAE"
        )

    def after(self, count: int) -> list[str]:
        """So many words behind it, in small letters."""
        return [token.low for token in self.tokens[self.last : self.last + count]]


def _reported(chunks: Chunks, at: int, first: int, end: int) -> tuple[int, int]:
    """The clause of a token without whoever is credited with it: "the mayor said on Monday that 23 boats were found".

    Where no "that" tells where it begins, a verb behind the figure does: "said 23 boats were found", not "said 23 words".
    """
    reporting = chunks.verb_before(at, first)
    while reporting is not None and chunks.tokens[reporting.head].low not in REPORTING_VERBS:
        reporting = chunks.verb_before(reporting.first, first)
    if reporting is None:
        return first, end
    behind = reporting.last + 1
    that = next((n for n in range(behind, end) if chunks.tokens[n].low == "that"), None)
    start = behind if that is None or that > at else that + 1
    told = chunks.verb_after(start - 1, end)
    if told is not None and that is None and _is_parted(chunks, at, told.first):
        return first, end
    if told is None or (that is not None and at < that < told.first):
        return first, end if that is None or that < at else that
    return (start, end) if start > behind or told.first >= at else (first, end)


def _is_parted(chunks: Chunks, first: int, end: int) -> bool:
    """Whether a mark parts a figure from the verb behind it, whose subject it is not: "found 40 boats, the mayor said"."""
    return any(token.text == "," for token in chunks.tokens[first:end])
