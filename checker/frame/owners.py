"""What the figures of a sentence are of: each takes the words of its own part, and what its part leaves out.

"Teachers get 4 percent, bus drivers 6" has two parts; the second leaves out its verb and takes it from the first. A part
without a subject takes that, a pronoun takes what the sentence before tells of. What two figures share tells neither from
the other: "$9m for roofs and $3.5m for computers" differ in "roofs" and "computers" alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from checker.frame.chunks import Chunks, VerbGroup
from checker.lexicon.aspects import EARLIER
from checker.lexicon.calendar import TIME_WORDS
from checker.lexicon.counting import THEM
from checker.lexicon.currencies import SIGNS
from checker.lexicon.frames import HEDGES
from checker.lexicon.reporting import REPORTING_VERBS
from checker.lexicon.words import CONTRASTS, SUBJECTS, THINGS, THIRD

__all__ = ["Figured", "Owned", "owners", "topic"]


class Figured(NamedTuple):
    """A figure of a sentence: its tokens, the last not included, and the kinds of figures that rival it."""

    first: int
    last: int
    kinds: frozenset[str]
    counts: bool = False
    """Whether it says how many, so that a noun in it is what it counts ("41,000 riders")."""


class Owned(NamedTuple):
    """Tokens of the sentence that say what a figure is of, in order."""

    first: int
    end: int
    """First token of its own part, and the one after its last."""
    own: tuple[int, ...]
    """Those of its own part that say something."""
    taken: tuple[int, ...]
    """Those that its part leaves out, and the part before has."""
    before: int | None
    """The number of the figure from whose part it takes them."""
    refers: bool
    """Whether a pronoun stands for what it is of, and nothing before it in the sentence can be meant."""
    subject: tuple[int, ...] = ()
    """Those that name what its part, or the one from which it takes that, is about: "net income" of "net income rose 9%"."""

    @property
    def every(self) -> tuple[int, ...]:
        """All of them."""
        return tuple(sorted({*self.own, *self.taken}))


def owners(chunks: Chunks, figures: Sequence[Figured]) -> list[Owned]:
    """What each figure of a sentence is of; the figures stand in order and do not overlap."""
    return _Parts(chunks, figures).read()


def topic(chunks: Chunks) -> tuple[tuple[int, ...], bool]:
    """The tokens of what a sentence tells of, its subject, and whether a pronoun stands there."""
    first = 0
    if chunks.tags[:1] == "P":  # "In 2016, a fire …"
        comma = next((at for at, token in enumerate(chunks.tokens) if token.text == ","), 0)
        first = comma + 1 if 0 < comma <= LEADING else 0
    verb = next((group for group in chunks.verbs if group.first > first), None)
    end = verb.first if verb else len(chunks.tokens)
    tokens = range(first, end)
    pronoun = any(chunks.tokens[at].low in SUBJECTS | THIRD for at in tokens)
    return tuple(at for at in tokens if chunks.tags[at] in "KNA"), pronoun


LEADING = 8
"""Tokens within which a comma ends what stands before a sentence's subject."""


class _Cut(NamedTuple):
    """Where the words of two neighbouring figures part."""

    at: int
    kinds: frozenset[str]
    """Those that it parts; none for all."""


class _Parts:
    """The parts of a sentence, one for each figure."""

    def __init__(self, chunks: Chunks, figures: Sequence[Figured]) -> None:
        self.chunks = chunks
        self.tokens = chunks.tokens
        self.tags = chunks.tags
        self.figures = figures
        self.covered = {at for one in figures for at in range(one.first, one.last)}
        self.counted = {
            at
            for one in figures
            if one.counts
            for at in range(one.first, one.last)
            if self.tags[at] in "NAK" and self.tokens[at].kind == "word"
        }
        """Where a figure has its counted noun in it: "41,000 riders"."""

    def read(self) -> list[Owned]:
        """What each figure is of."""
        found: list[Owned] = []
        for number, figure in enumerate(self.figures):
            first, end = self._reach(figure)
            own = tuple(at for at in range(first, end) if self._says(at) and not self._is_aside(at, figure))
            before = self._before(number, first)
            taken = self._taken(figure, first, end, found[before]) if before is not None else ()
            if not self.counted.isdisjoint(range(figure.first, figure.last)):  # what it counts stands with it
                taken = tuple(at for at in taken if at not in self.counted)
            refers = self._refers(figure, first, end) and not taken
            part = Owned(first, end, own, taken, before if taken else None, refers)
            found.append(part._replace(subject=self._named(figure, part, found)))
        return self._with_levels(found)

    def _with_levels(self, found: list[Owned]) -> list[Owned]:
        """The parts, where a change and the level after it share all that is told of them: "rose 11p to 143p after talks"."""
        for at, (one, other) in enumerate(zip(self.figures, self.figures[1:], strict=False)):
            between = [token.low for token in self.tokens[one.last : other.first]]
            if one.kinds & other.kinds and between[:1] == ["to"] and set(between[1:]) <= HEDGES:
                every = {*found[at].every, *found[at + 1].every}
                for place in (at, at + 1):
                    taken = tuple(sorted(every - set(found[place].own)))
                    found[place] = found[place]._replace(taken=taken)
        return found

    def _is_aside(self, at: int, figure: Figured) -> bool:
        """Whether a token stands in a relative clause between commas that has no part in a figure: ", which had lost in June,"."""
        return any(first <= at < end and not first <= figure.first < end for first, end in self._asides)

    @cached_property
    def _asides(self) -> list[tuple[int, int]]:
        found: list[tuple[int, int]] = []
        for at, tag in enumerate(self.tags):
            if tag == "R" and at and self.tokens[at - 1].text == ",":
                end = next(
                    (here for here in range(at, len(self.tags)) if self.tokens[here].text in ",;"), None
                )
                if end is not None:
                    found.append((at, end))
        return found

    # ------------------------------------------------------------ where the parts end

    def _reach(self, figure: Figured) -> tuple[int, int]:
        """First token of a figure's part, and the one after its last, without what only names who said it."""
        cuts = [one.at for one in self._cuts if not one.kinds or one.kinds & figure.kinds]
        first = max((at for at in cuts if at <= figure.first), default=0)
        end = min((at for at in cuts if at > figure.first), default=len(self.tokens))
        end = self._without_credit(figure, end)
        return first, self._parenthesis_end(figure, end) if self._opens_parenthesis(first) else end

    def _opens_parenthesis(self, at: int) -> bool:
        """Whether a part only says with what the figure before is compared: ", from 12", ", compared with 12"."""
        return any(token.low in EARLIER for token in self.tokens[at : at + 2])

    def _parenthesis_end(self, figure: Figured, end: int) -> int:
        return next((at for at in range(figure.last, end) if self.tokens[at].text in ",;)"), end)

    def _without_credit(self, figure: Figured, end: int) -> int:
        """The end of a part, before a last clause such as ", the ministry said on Monday"."""
        for at in range(figure.last, end):
            if self.tokens[at].text == ",":
                verb = self.chunks.verb_after(at, end)
                if (
                    verb is not None
                    and self.tokens[verb.head].low in REPORTING_VERBS
                    and not any(self.tokens[between].text == "," for between in range(at + 1, verb.first))
                ):
                    return at
        return end

    @cached_property
    def _cuts(self) -> list[_Cut]:
        found = list(self._strong())
        last: dict[str, Figured] = {}
        for figure in self.figures:
            rivals = [last[kind] for kind in figure.kinds if kind in last]
            before = max(rivals, key=lambda one: one.first, default=None)
            if before is not None and not self._is_part(before, figure):
                found.append(_Cut(self._cut(before, figure), before.kinds & figure.kinds))
            last.update((kind, figure) for kind in figure.kinds)
        return found

    def _strong(self) -> Iterator[_Cut]:
        """Where a clause of its own begins, between two figures of any kind."""
        for one, other in zip(self.figures, self.figures[1:], strict=False):
            ranked = [(self._rank(at), -at) for at in range(one.last, other.first)]
            rank, at = max(ranked, default=(0, 0))
            if rank >= CLAUSE or (rank and (self._is_share_of(other) or self._compares(other))):
                yield _Cut(-at, frozenset())

    def _is_share_of(self, figure: Figured) -> bool:
        """Whether a figure is a share of the one before it: "a $70m charge, half of it for pensions"."""
        behind = [token.low for token in self.tokens[figure.last : figure.last + 2]]
        return behind[:1] == ["of"] and behind[-1] in (*THEM, "it")

    def _compares(self, figure: Figured) -> bool:
        """Whether a figure is told beside what it differs from: "Turnout, at 45%, was 21 points lower than in May"."""
        return any(token.low == "than" for token in self.tokens[figure.last : figure.last + 3])

    def _cut(self, one: Figured, other: Figured) -> int:
        """Where the words of two rivals part: the clause, else the last mark or conjunction with something behind it."""
        marks = [(at, self._rank(at)) for at in range(one.last, other.first) if self._rank(at)]
        best = max((rank for _, rank in marks), default=0)
        if best >= RELATIVE:
            return next(at for at, rank in marks if rank == best)
        for at, rank in reversed(marks):
            if rank == JOINED and at + 1 >= self._hedged(other):
                return at
            if any(self.tags[between] in "KNVEG" for between in range(at + 1, other.first)):
                return at
        if marks:
            return marks[0][0]
        begin = self._hedged(other)
        if begin > one.last and self.tokens[begin - 1].low in _LEADING_TO:
            return begin - 1
        led = (
            at for at in range(one.last, begin) if self.tags[at] in "PT" and self.tokens[at].low not in _BOUND
        )
        return next(led, begin)

    def _is_part(self, one: Figured, other: Figured) -> bool:
        """Whether the one is so many of the other: "260 of its 610 workers" are laid off together."""
        between = [token.low for token in self.tokens[one.last : other.first]]
        return between[:1] == ["of"] and all(low in HEDGES for low in between[1:])

    def _hedged(self, figure: Figured) -> int:
        """The first token of a figure with its hedge."""
        at = figure.first
        while at and (self.tokens[at - 1].low in HEDGES or self.tokens[at - 1].text in SIGNS):
            at -= 1
        return at

    def _rank(self, at: int) -> int:
        """How much a token parts."""
        token, tag = self.tokens[at], self.tags[at]
        if at in self.covered:
            return 0
        if token.text in ";—–:":
            return CLAUSE
        if token.low in _AGAINST:
            return CLAUSE
        if tag == "R" and token.low != "that":
            return RELATIVE
        if tag == "P" and at + 1 < len(self.tags) and self.tags[at + 1] == "R":
            return RELATIVE
        if tag == "C":
            return JOINED
        return MARKED if token.text in ",()" or token.low in ("with", "than") else 0

    # ------------------------------------------------------------ what a part leaves out

    def _before(self, number: int, first: int) -> int | None:
        """The number of the nearest figure whose part ends where this one's begins."""
        if first == 0:
            return None
        kinds = self.figures[number].kinds
        earlier = [at for at in range(number) if self.figures[at].first < first]
        rivals = [at for at in earlier if self.figures[at].kinds & kinds]
        return max(rivals or earlier, default=None)

    def _taken(self, figure: Figured, first: int, end: int, before: Owned) -> tuple[int, ...]:
        if self.tokens[first].low == "from":  # "to $41m from the $55m that it had first reported"
            return before.every
        verb = self._verb(first, end)
        if verb is not None and verb.first >= figure.last and self.tokens[first].low in _LEADING_TO:
            verb = None  # that of the next clause: "from 2,100 to 3,600, and that accidents had fallen"
        if "R" in self.tags[first : verb.first if verb is not None else figure.first]:
            return before.every
        if verb is None:
            named = self._bare_noun(first, figure.first)
            kept = self._without_subject(before) if named else before.every
            own = {self._place(at) for at, _ in self._phrases(range(first, end))}
            phrases = self._phrases(kept)
            replaced = {at for where, span in phrases if self._place(where) in own for at in span}
            return tuple(at for at in kept if at not in replaced)
        if self._repeats(verb, end, before):
            return self._without_subject(before)
        left_out = not self._bare_noun(first, verb.first) or self._pronoun(first, verb.first)
        return self._subject(before) if left_out else ()

    def _place(self, at: int) -> str:
        """A preposition; "in" for all that tell among whom: "57 in the one group and 146 among the others"."""
        low = self.tokens[at].low
        return "in" if low in _AMONG else low

    def _repeats(self, verb: VerbGroup, end: int, before: Owned) -> bool:
        """Whether a part has the verb of the part before and nothing but its figure behind it: "Ely passed 9 tests, Lee passed 7"."""
        others = (one for one in self.chunks.verbs if before.first <= one.head < before.end)
        if self.chunks.verb_lemma(verb) not in map(self.chunks.verb_lemma, others):
            return False
        return not any(self.tags[at] in "NK" and at not in self.covered for at in range(verb.last + 1, end))

    def _verb(self, first: int, end: int) -> VerbGroup | None:
        """The first verb of a part that does not only say who said it."""
        return next(
            (
                one
                for one in self.chunks.verbs
                if first <= one.head < end and self.tokens[one.head].low not in REPORTING_VERBS
            ),
            None,
        )

    def _without_subject(self, part: Owned) -> tuple[int, ...]:
        """What a part tells from its verb on; of one that leaves out the verb, from the verb that it takes."""
        verb = self._verb(part.first, part.end)
        if verb is not None:
            return (*part.taken, *(at for at in part.own if at >= verb.first))
        head = next((at for at in part.taken if self.tags[at] in "VXM"), None)
        return part.every if head is None else tuple(at for at in part.taken if at >= head)

    def _subject(self, part: Owned) -> tuple[int, ...]:
        """What a part tells before its verb; of one that leaves it out, what it takes for it."""
        verb = self._verb(part.first, part.end)
        own = part.own if verb is None else tuple(at for at in part.own if at < verb.first)
        named = tuple(at for at in own if self.tags[at] in "KNA" and self.tokens[at].low not in _SPELLS)
        return named or tuple(at for at in part.taken if self.tags[at] in "KNA")

    def _named(self, figure: Figured, part: Owned, found: Sequence[Owned]) -> tuple[int, ...]:
        """What a part names before its verb, or before a figure without one; else what the part before names."""
        verb = self._verb(part.first, part.end)
        end = min(verb.first if verb is not None else figure.first, figure.first)
        if self._bare_noun(part.first, end):
            return tuple(at for at in range(part.first, end) if self._modifies(at))
        return found[part.before].subject if part.before is not None else ()

    def _modifies(self, at: int) -> bool:
        """Whether a token is a noun, a name, or what stands before one: "operating income"."""
        if at in self.covered and at not in self.counted:
            return False
        return self.tags[at] in "KNA" or (self.tags[at] in "GE" and self.tags[at + 1 : at + 2] in ("N", "A"))

    def _bare_noun(self, first: int, end: int) -> bool:
        """Whether a noun or name stands between two tokens that no preposition leads to."""
        at = first
        while at < end:
            if self.tags[at] == "P":
                phrase = self.chunks.phrase_from(at + 1)
                at = phrase.last + 1 if phrase is not None else at + 1
            elif self.tags[at] in "KN" and at not in self.covered:
                return True
            else:
                at += 1
        return False

    def _pronoun(self, first: int, end: int) -> bool:
        return any(self.tokens[at].low in SUBJECTS for at in range(first, end))

    def _phrases(self, tokens: Sequence[int]) -> Iterator[tuple[int, list[int]]]:
        """The phrases behind prepositions among some tokens: where the preposition stands, and the tokens of the phrase."""
        inside = set(tokens)
        for at in sorted({one - back for one in inside for back in (1, 2, 3) if one >= back}):
            if self.tags[at] == "P":
                phrase = self.chunks.phrase_from(at + 1)
                if phrase is not None and phrase.last in inside:
                    yield at, [one for one in range(phrase.first, phrase.last + 1) if one in inside]

    def _refers(self, figure: Figured, first: int, end: int) -> bool:
        """Whether a pronoun is the subject of a part, or says whose the measured thing is."""
        verb = self._verb(first, end)
        limit = verb.first if verb is not None else figure.first
        before = [at for at in range(first, min(limit + 1, end)) if at not in self.covered]
        referring = [at for at in before if self.tokens[at].low in _REFERRING]
        if not referring:
            return False
        own = self.tokens[referring[0]].low in _OF_A_PERSON  # "his son Craig got three years" is of the son
        return not (own and any(self.tags[at] == "K" for at in before if at > referring[0]))

    def _says(self, at: int) -> bool:
        """Whether a token says something, and is no figure's own."""
        return self.tags[at] in "KNAVEGXM" and (at not in self.covered or at in self.counted)


_OF_A_PERSON = frozenset(("his", "her"))
_SPELLS = TIME_WORDS | {"date"}
"""Nouns that only say when: "$58 million year-to-date"."""
_AMONG = frozenset(("in", "among", "amongst", "within"))
"""Prepositions that lead to those of whom so many are told."""
_REFERRING = SUBJECTS | THIRD | THINGS | {"one", "ones"}
_LEADING_TO = frozenset(("from", "to", "than", "at", "by", "against"))
"""Words that lead to the second of two figures where no mark parts them."""
_BOUND = frozenset(("of", "per"))
"""Prepositions that bind what follows to the figure before."""
_AGAINST = CONTRASTS | (EARLIER - {"from", "than"})
CLAUSE, RELATIVE, JOINED, MARKED = 4, 3, 2, 1
"""How much a mark or a word between two figures parts them."""
