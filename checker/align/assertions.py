"""What the clauses of a document assert in words: each slot of each proposition as a class and the side of it.

An assertion is a phrase of a class of `lexicon.turns`, an opposite, a rank, a part of the day, or a verb or noun that some
document denies, with what it is said of, who does it, when, and how firmly. What is hedged, conditional or asked for asserts
nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from checker.align.denials import (
    REACH,
    denying_at,
    holding_verb,
    is_asserted,
    is_before_noun,
    leaves_open,
    proposition_at,
    tense_of,
)
from checker.align.parties import (
    GAP,
    behind_of,
    capitals_of,
    counts_of,
    head_behind,
    marks_of,
    names_behind,
    noun,
    owners_of,
    pronoun_before,
    restricting_of,
    roles_of,
    spoken_of,
)
from checker.align.phrases import (
    BEGINNINGS,
    GRADED,
    NOTHING,
    forms_of,
    opposites_of,
    phrase_at,
    placed_at,
    quality_of,
    sides_of,
    when_at,
)
from checker.align.story import Story
from checker.frame.chunks import Chunks
from checker.frame.model import Proposition
from checker.frame.periods import periods_of
from checker.lexicon.assertions import (
    ACCUSED,
    HOLDING,
    KEEPING,
    NOT,
)
from checker.lexicon.certainty import DENYING
from checker.lexicon.names import CALENDAR
from checker.lexicon.opposites import OPPOSITES
from checker.lexicon.polarity import NOBODY
from checker.lexicon.turns import (
    EVENTS,
    OF_ACTIVES,
    OF_ONE_SIDE,
    Turn,
)
from checker.lexicon.words import EXTENT, FUNCTION_WORDS
from checker.text.tokens import Stream, Token
from checker.text.wordnet import lemma, lemmas, reversed_of, undone_of

__all__ = ["Assertion", "assertions"]


class Assertion(NamedTuple):
    """A phrase that says one side of what a story turns on."""

    source: str
    sentence: int
    first: int
    last: int
    """Its first token in the document's stream, and the one after its last."""
    kind: str
    side: str
    tense: str
    """past, future, any (refused for good) or another: that of a clause which only dates what the sentence tells"""
    things: frozenset[str]
    """What it is said of: the object of an active verb, else the subject; the nouns beside a phrase without a verb."""
    agents: frozenset[str]
    """Who does it: the subject of an active verb with an object, the noun behind "by"."""
    of: frozenset[str]
    """The nouns behind "of": "guilty of theft"; of a streak what follows one upon another: "seventh straight victory"."""
    behind: frozenset[tuple[str, str]]
    """The names behind prepositions, with these: "from Syria"."""
    restricted: frozenset[str]
    """The words before the nouns that it is said of, which make them fewer: "new ticket sales"."""
    names: frozenset[str]
    """The names of its clause."""
    marks: frozenset[str]
    """The nouns that say which of its kind the subject is: "insulin sales", "sales of sprays"."""
    counts: frozenset[str]
    """How many do it: the figures and quantifiers of its subject."""
    periods: frozenset[str]
    clause: tuple[int, int]
    """First token of its clause in the stream, and the one after its last."""


_QUOTES = frozenset('"“”')
MEANT = 2
"""Sentences before its own in which a pronoun is explained."""


def assertions(story: Story, source: str, denied: Collection[str] = ()) -> list[Assertion]:
    """The assertions of a document, in the order of the text; `denied` are verbs that some document denies."""
    return list(_Reader(story, source, frozenset(denied)).read())


class _Reader:
    """Reads the assertions of one document."""

    def __init__(self, story: Story, source: str, denied: frozenset[str]) -> None:
        self.story, self.source = story, source
        self.stream: Stream = story.streams[source]
        self.plain = story.analyses[source].document.plain
        self.denied = denied

    def read(self) -> Iterator[Assertion]:
        """Sentence by sentence; questions assert nothing."""
        for number in range(len(self.stream.sentences)):
            tokens = self.stream.of_sentence(number)
            if tokens and tokens[-1].text != "?" and any(self._begins(token) for token in tokens):
                chunks = self.story.clauses(self.source, number)
                yield from self._sentence(number, chunks, chunks.told)

    def _begins(self, token: Token) -> bool:
        forms = forms_of(token.low)
        return not (
            BEGINNINGS.isdisjoint(forms) and self.denied.isdisjoint(forms) and HOLDING.isdisjoint(forms)
        ) or bool(reversed_of(token.low) or undone_of(token.low))

    def _sentence(self, number: int, chunks: Chunks, told: Sequence[Proposition]) -> Iterator[Assertion]:
        tokens = chunks.tokens
        at = 0
        while at < len(tokens):
            turns, last = placed_at(chunks, at)
            if not turns:
                turns, last = when_at(chunks, told, at)
            if turns:
                own = proposition_at(chunks, told, at)
                yield from (self._made(number, chunks, own, (at, last), turn, "past") for turn in turns)
                at = last
                continue
            turns, last = phrase_at(tokens, at)
            if at + 1 < len(tokens) and tokens[at + 1].low == "than" and tokens[at].low in OPPOSITES:
                turns, last = sides_of(tokens[at].low), at + 1
            elif not turns and chunks.tags[at] in "VEX" and (held := self._held_at(chunks, at))[0]:
                turns, last = held
            elif chunks.tags[at] in "VEG":
                if not turns:
                    turns, last = self._denied_at(tokens, at)
                turns = turns or opposites_of(tokens[at].low)
                last = max(last, at + 1)
            elif not turns and chunks.tags[at] == "A":
                quality = quality_of(tokens[at].low)
                turns = (
                    *sides_of(tokens[at].low, GRADED),
                    *((quality,) if quality.kind in self.denied else ()),
                    *self._denied_at(tokens, at)[0],
                )
                last = at + 1
            if turns and is_before_noun(chunks, at, last):
                turns = ()
            answered = any(one.answered and one.at == at for one in told)
            if (
                turns
                and turns[0].kind not in EVENTS
                and not is_asserted(chunks, at, last, turns[0].kind, answered=answered)
            ):
                turns = ()
            if turns:
                own = proposition_at(chunks, told, at)
                yield from self._asserted(number, chunks, own, (at, last), turns)
            at = max(last, at + 1)

    def _held_at(self, chunks: Chunks, at: int) -> tuple[tuple[Turn, ...], int]:
        """What a verb says that there is, or is not, where some document denies it: "has no permit", "had a permit"."""
        verb = holding_verb(chunks.tokens[at])
        held = chunks.phrase_from(at + 1 + (chunks.tags[at + 1 : at + 2] == "B")) if verb else None
        if held is None or f"{verb} {noun(chunks.tokens[held.head])}" not in self.denied:
            return NOTHING
        return (Turn(f"verb {verb} {noun(chunks.tokens[held.head])}", "does"),), held.head + 1

    def _denied_at(self, tokens: Sequence[Token], at: int) -> tuple[tuple[Turn, ...], int]:
        if (undone := undone_of(tokens[at].low)) in self.denied:
            return (Turn(f"verb {undone}", "not does"),), at + 1
        verbs = self.denied & {name for pos, name in lemmas(tokens[at].low) if pos == "v"}
        return tuple(Turn(f"verb {verb}", "does") for verb in sorted(verbs)[:1]), at + 1

    def _asserted(
        self,
        number: int,
        chunks: Chunks,
        own: Proposition | None,
        phrase: tuple[int, int],
        turns: Sequence[Turn],
    ) -> Iterator[Assertion]:
        tokens, (first, last) = chunks.tokens, phrase
        begin, end = chunks.clause_of(first)
        if begin and tokens[begin - 1].text in _QUOTES:
            begin = max(0, begin - REACH)  # he has not "risen to it"
        inside = own is not None and own.group.first <= first < own.group.end
        if leaves_open(tokens, (begin, end), own if inside else None):
            return
        if not ACCUSED.isdisjoint(token.low for token in tokens[max(begin, first - REACH) : first]):
            return
        if any(one.low == "to" and two.low == "have" for one, two in pairwise(tokens[begin:first])):
            return
        denying = denying_at(tokens, begin, first)
        negated = own.negated if own is not None and inside else len(denying) % 2 == 1
        if own is not None and inside and own.hedge == "denied":
            negated = not negated  # "denied that she would resign"
            denying += [at for at in range(begin, first) if lemma(tokens[at].low, "v") in DENYING]
        inner = range(first + 1, last) if turns[0].kind.count(" ") < 2 else ()
        if any(tokens[at].low in NOT or tokens[at].low in NOBODY for at in inner):
            negated = len(denying) % 2 == 1  # "voted no"
        parted = (
            not inside and bool(denying) and "P" in chunks.tags[denying[-1] : first]
        )  # "is not on a social app"
        if negated and (parted or any(token.low in EXTENT for token in tokens[last : last + 2])):
            return  # it has "never lost so many"
        lasts = (
            own is not None and own.verb in KEEPING and 0 <= first - own.group.end <= GAP
        )  # "will keep it open"
        tense = tense_of(chunks, begin, first, own if inside or lasts else None)
        for turn in turns:
            side = turn.side
            if turn in OF_ACTIVES and own is not None and inside and (own.passive or own.patient):
                continue
            if negated and turn.kind in EVENTS:
                continue  # "no one on the bus was injured" says nothing of all others
            if negated:
                side = side.removeprefix("not ") if side.startswith("not ") else f"not {side}"
            far = [own.group.first] if own is not None and inside and negated and not denying else []
            shown = min([*denying, *far, first])
            yield self._made(number, chunks, own, (shown, last), Turn(turn.kind, side), tense, at=first)

    def _made(
        self,
        number: int,
        chunks: Chunks,
        own: Proposition | None,
        phrase: tuple[int, int],
        turn: Turn,
        tense: str,
        at: int = -1,
    ) -> Assertion:
        tokens, base = chunks.tokens, self.stream.bounds[number]
        first, last = phrase
        begin, end = chunks.clause_of(last - 1)
        place = at if at >= 0 else last - 1
        things, agents = roles_of(chunks, own, place, last)
        if own is not None and (pronoun := pronoun_before(chunks, own)) >= 0:
            meant = self._meant(number, chunks, pronoun)
            things, agents = (things, meant) if things else (meant, agents)
        if turn.kind.startswith("ordinal ") and (owners := owners_of(chunks, first)):
            things, agents = owners, frozenset()
        if turn.kind in OF_ONE_SIDE and agents:
            things, agents = agents, frozenset()
        rest = [
            token
            for here, token in enumerate(tokens[begin:end], begin)
            if not first <= here < last and chunks.tags[here] == "K" and token.low not in FUNCTION_WORDS
        ]
        names = {token.low for token in rest if token.low not in CALENDAR}
        if own is not None:
            names |= spoken_of(chunks, own.subject) & capitals_of(tokens)
        return Assertion(
            source=self.source,
            sentence=number,
            first=base + first,
            last=base + last,
            kind=turn.kind,
            side=turn.side,
            tense=tense,
            things=things,
            agents=agents,
            of=head_behind(chunks, first) - {"time"}
            if turn.kind == "streak"
            else behind_of(chunks, last, end),
            behind=names_behind(chunks, own),
            restricted=restricting_of(chunks, own),
            names=frozenset(names),
            marks=marks_of(chunks, own.subject if own is not None else ()),
            counts=counts_of(chunks, own.subject if own is not None else ()),
            periods=self._periods(chunks, own, (begin, end)),
            clause=(base + begin, base + end),
        )

    def _meant(self, number: int, chunks: Chunks, pronoun: int) -> frozenset[str]:
        """The nouns of which a pronoun may stand for one: those before it in its sentence, else in the two before."""
        earlier: Sequence[Token] = [
            token for token, tag in zip(chunks.tokens[:pronoun], chunks.tags, strict=False) if tag in "NK"
        ]
        if not earlier:
            first = self.stream.bounds[max(0, number - MEANT)]
            earlier = self.stream.tokens[first : self.stream.bounds[number]]
        return frozenset(
            noun(token) for token in earlier if token.kind == "word" and token.low not in FUNCTION_WORDS
        )

    def _periods(self, chunks: Chunks, own: Proposition | None, clause: tuple[int, int]) -> frozenset[str]:
        first, end = own.reach if own is not None and own.reach.end > own.reach.first else clause
        if own is not None:  # "said on Thursday that | the chief had resigned"
            first = next(
                (at + 1 for at in range(first, own.group.first) if chunks.tokens[at].low == "that"), first
            )
        return frozenset(periods_of(self.plain[chunks.tokens[first].start : chunks.tokens[end - 1].end]))
