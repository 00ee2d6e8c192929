"""Fillers of a draft's sentence that the sources have otherwise: another weekday, another name in the role, an opposite.

A filler is looked for as a figure is: in the sentences of the sources that tell the rest of its clause. It is an exchange
where such a sentence has a rival in the same slot, and no sentence that tells as much has the draft's own; how much has to be
told depends on whether any source has the draft's own at all.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from checker.align.beside import are_converse
from checker.align.compared import are_turned
from checker.align.contrasted import excepts
from checker.align.fillers import fillers
from checker.align.quantified import counts_otherwise
from checker.align.slots import WHERE, Filler, FillerKind, Named, is_one, is_rival, telling
from checker.align.texts import Texts
from checker.align.told import Told, are_complements, are_denied_alike, negates, words_and_figures
from checker.align.vocabulary import names_an_earlier, words_of
from checker.lexicon.calendar import DEICTIC_DAYS, WEEKDAYS
from checker.lexicon.clausal import LIGHT, THIRD
from checker.lexicon.nations import COUNTRY_OF
from checker.lexicon.numbers import ORDINALS, SMALL_NUMBERS
from checker.lexicon.opposites import OPPOSITES
from checker.lexicon.words import POSSESSIVES, PRONOUNS
from checker.text.tokens import Token
from checker.text.wordnet import noun_class

__all__ = ["Exchange", "Fillers", "days_nowhere", "exchanges"]

ABSENT: Mapping[FillerKind, float] = {
    "weekday": 0.4,
    "nationality": 0.3,
    "rank": 0.4,
    "name": 0.4,
    "part of day": 0.5,
    "frequency": 0.5,
}
"""Of a clause so much has to be told beside a rival where no source has the draft's word."""
PRESENT: Mapping[FillerKind, float] = {
    "weekday": 0.6,
    "nationality": 0.6,
    "rank": 0.6,
    "name": 0.6,
    "opposite": 0.5,
    "denial": 0.5,
    "part of day": 0.6,
    "stretch": 0.6,
    "frequency": 0.6,
    "amount": 0.6,
    "done": 0.5,
}
"""How much where some source has it elsewhere."""
SUPPORTED = 0.6
"""A source's sentence that has the draft's word and tells so much of what the rival's does supports it."""
LEAST = 2
"""Words of the clause that the rival's sentence has at least."""
LOOKED_AT = 12
"""Sentences of the sources that are looked at for one clause."""
LINKED = 0.25
"""How much of the rival's clause, or of its sentence, the draft has to tell."""
UNLINKED = 0.65
"""How much where the words that govern two names, or two days, are not kin."""
RETOLD = 0.8
"""How much where they spoke on two days and nothing shows that they said one thing: people say much on many days."""
NEAR = 6
"""Tokens around a rival in which the words that show its slot stand."""
DATED = 0.3
"""How much where two parts of a day are of one date."""
FREE = frozenset(("weekday", "name"))
"""Fillers that any verb may have beside it."""
DEEDS = frozenset(("opposite", "denial", "done"))
"""Fillers that say what is done, or not."""
APART = 0.7
"""How much has to be told where the words that govern two names are not kin."""
BACK = 0.5
"""How much of a clause that is denied on one side alone the draft has to have."""
PREFIX = 5
"""Letters in which the name of a place and its adjective begin alike."""
EMPTY = LIGHT - {"be", "have", "say", "tell"}
"""Verbs that say nothing of what is done on a day: one goes on strike on one, and back to work on another."""
ORDINAL_WORDS = {str(number): word for word, number in ORDINALS.items()}
MOVING = str(OPPOSITES["rise"][0].pair)
"""The pair of what rises and what falls."""
FIRST_YEAR, LAST_YEAR = 1900, 2100
"""What may be the year of a story."""
ROUNDED = 0.1
"""Figures so near to one another, as a share of the greater, may be one that is rounded."""


class Exchange(NamedTuple):
    """A filler of the draft with the rival that a source has."""

    own: Filler
    clause: tuple[int, int]
    other: Filler
    text: int
    """The number of the source's text."""
    told: Told
    """The source's sentence."""
    absent: bool
    """Whether no source has the draft's word."""

    @property
    def is_sure(self) -> bool:
        """Whether only one of the two can be right; of two places of the sources that nobody knows one may lie in the other."""
        where = self.own.kind == "name" and WHERE in self.own.slot
        return self.absent or not where or {self.own.of, self.other.of} == {"place"}


class Fillers:
    """The sentences of the sources with what fills their slots."""

    def __init__(
        self, texts: Texts, named: Sequence[Sequence[Sequence[Named]]], days: Collection[str]
    ) -> None:
        self.texts = texts
        self._named = named
        self._found: dict[tuple[int, int], list[Filler]] = {}
        self._lows = {token.low for text in texts.texts for told in text for token in told.tokens} | set(days)
        """The words of the sources, and the weekdays of the dates that they print."""

    def of(self, text: int, number: int) -> list[Filler]:
        """What fills the slots of a sentence; of none before the first."""
        if number < 0:
            return []
        key = text, number
        if key not in self._found:
            self._found[key] = fillers(self.texts.texts[text][number], self._named[text][number])
        return self._found[key]

    def has(self, one: Filler) -> bool:
        """Whether some source has the word, or a word that tells the name or begins as it does."""
        if one.kind == "name":
            words = telling(one.value)
            return not words.isdisjoint(self._lows) or not {word[:PREFIX] for word in words}.isdisjoint(
                self._prefixes
            )
        if one.kind == "nationality":
            return one.value in self._countries
        return one.kind not in ("weekday", "part of day", "frequency") or one.value in self._lows

    @cached_property
    def names_days(self) -> bool:
        """Whether the sources say by name on which days things were, and not by "today" or "yesterday"."""
        return not self._lows.isdisjoint(WEEKDAYS) and self._lows.isdisjoint(DEICTIC_DAYS)

    @cached_property
    def _countries(self) -> frozenset[str]:
        return frozenset(COUNTRY_OF.get(low, low) for low in self._lows)

    @cached_property
    def _prefixes(self) -> frozenset[str]:
        return frozenset(low[:PREFIX] for low in self._lows if len(low) >= PREFIX)

    def fit(self, one: Filler, other: Filler) -> bool:
        """Whether two fillers fill one slot: they stand before one noun, or are said of one thing by one."""
        if one.kind == "weekday":
            return not any(_are_opposite(a, b) for a in one.by for b in other.by)
        if one.kind == "name":
            return True  # `is_rival` has seen to roles
        if one.kind == "nationality" and not self.has(one) and _are_persons(one.slot, other.slot):
            return True
        if one.kind == "part of day":
            dated = bool(one.slot and other.slot)
            return self.share(one.slot, other.slot) if dated else self.share(one.by, other.by)
        if one.kind == "stretch":
            return self.share(one.by, other.by)
        if one.kind == "frequency":
            near = len(one.near) >= LEAST and not other.slot
            return near or self.share(one.slot or one.by, other.slot or other.by)
        if one.kind == "amount" and one.of:
            return all(any(self.texts.kin(a, b) for b in other.slot) for a in one.slot)
        if one.kind == "amount":
            return self.share(one.slot, other.slot)
        if one.kind == "done":
            return not self.are_apart(one, other) and self.share(one.slot, other.slot)
        if one.kind == "opposite" and one.verbal != other.verbal:
            return False
        if one.mood != other.mood:
            return False
        parted = self.are_apart(one, other)
        whole = one.kind == "denial" and (" " in one.of or not (one.parties and other.parties))
        return not parted and (whole or self.share(one.slot, other.slot))

    def are_apart(self, one: Filler, other: Filler) -> bool:
        """Whether two verbs are known to be of two who do it, or of two things to which it is done."""
        if one.kind not in DEEDS:
            return False
        return any(a and b and not self.share(a, b) for a, b in ((one.by, other.by), (one.to, other.to)))

    def are_linked(self, one: Filler, other: Filler) -> bool:
        """Whether kin words govern two names or days; of days on which somebody spoke, whether the same did."""
        by_another = (
            one.kind == "weekday" and one.slot and other.slot and not self.share(one.slot, other.slot)
        )
        if one.kind == "weekday" and not by_another and self.has(one):
            return self.share(one.by - EMPTY, other.by - EMPTY)
        light = one.kind == "name" and not (one.by.isdisjoint(LIGHT) and other.by.isdisjoint(LIGHT))
        return (self.share(one.by, other.by) and not by_another) or (light and self.share(one.to, other.to))

    def share(self, one: frozenset[str], other: frozenset[str]) -> bool:
        """Whether two sets of words have one in common, or kin."""
        return any(self.texts.kin(a, b) for a in one for b in other)


def exchanges(own: Told, named: Sequence[Named], sources: Fillers) -> Iterator[Exchange]:
    """What a draft's sentence has otherwise than the sources, in the order of the text."""
    mine = fillers(own, named)
    for one in sorted(mine, key=lambda each: (each.first, each.kind)):
        if own.is_quoted(one.first) or (own.shouts and one.kind == "name") or one.value == "due":
            continue
        clause = one.reach if any(one.reach) else own.chunks.clause_of(one.first)
        both = one.kind == "opposite"  # who praises something and faults something else does both
        beside = [each for each in mine if both or clause[0] <= each.first < clause[1]]
        found = _Search(own, one, clause, beside, sources, not sources.has(one)).found()
        if found is not None:
            yield found


def days_nowhere(own: Told, sources: Fillers) -> Iterator[Filler]:
    """The weekdays of a draft's sentence that no source has, where sources have others and point at none ("yesterday")."""
    for one in fillers(own, ()):
        if (
            one.kind == "weekday"
            and sources.names_days
            and not sources.has(one)
            and not own.is_quoted(one.first)
        ):
            yield one


class _Search(NamedTuple):
    """One filler of the draft on its way through the sources."""

    own: Told
    one: Filler
    clause: tuple[int, int]
    beside: Sequence[Filler]
    """What fills the slots of its clause."""
    sources: Fillers
    absent: bool

    def found(self) -> Exchange | None:
        """The rival that is told with most of the clause, where no sentence that tells nearly as much has the draft's own."""
        texts = self.sources.texts
        best: tuple[float, Filler, int, Told] | None = None
        supported = 0.0
        for words in _tellings(self.own, self.one, self.clause):
            for text, number in texts.places(words | _words(self.own, self.one), LOOKED_AT):
                told, here = texts.texts[text][number], self.sources.of(text, number)
                covered, shared = _covered(words, told, texts)
                if _is_told(self.one, told, [*here, *self.sources.of(text, number - 1)], self.sources):
                    done = self.one.kind == "done" and shared >= LEAST  # told as done anywhere, it is done
                    supported = 1.0 if done else max(supported, covered)
                elif shared >= self._least and (best is None or covered > best[0]):
                    rival = next(self._rivals(covered, told, here), None)
                    best = best if rival is None else (covered, rival, text, told)
        if best is None or supported >= SUPPORTED * best[0]:
            return None
        return Exchange(self.one, self.clause, *best[1:], self.absent)

    @property
    def _least(self) -> int:
        """How many words have to be told; one more for a name that may be told of something else."""
        return LEAST + (self.one.kind == "name" and not self.absent)

    def _rivals(self, covered: float, told: Told, here: Sequence[Filler]) -> Iterator[Filler]:
        """The fillers of a sentence that may stand where the draft's does, and do not stand in its clause too."""
        if not self.sources.texts.are_alike(self.own, told):
            return
        if not self.absent and self._is_of_another(told, here):
            return
        for other in here:
            fits = is_rival(self.one, other) and self.sources.fit(self.one, other)
            if (
                fits
                and covered >= self._needed(other, here)
                and self._told_back(told, other)
                and not _is_part(self.own, self.one, told, other)
                and not (self.one.kind == "denial" and self._tells_more(told, other))
                and not (self.one.kind in DEEDS and self._is_of_an_earlier(told, other))
                and not (
                    self.one.kind in DEEDS
                    and are_denied_alike(self.own, self.one.end - 1, told, other.end - 1)
                )
                and not (self.one.kind == "amount" and self._counts_alike(told))
                and not (self.one.kind == "opposite" and self._is_of_other_half(told, other))
                and not (self.one.kind == "opposite" and self._is_of_other_side(told, other))
                and not (self.one.kind == "name" and self._is_denied_apart(told, other))
                and not any(each.kind == other.kind and is_one(other, each) for each in self.beside)
            ):
                yield other

    def _needed(self, other: Filler, here: Sequence[Filler]) -> float:
        """How much of the clause has to be told beside a rival.

        More for names that are governed by different words, and where another name of the clause is not told too.
        """
        needed = ABSENT[self.one.kind] if self.absent else PRESENT[self.one.kind]
        if self.one.kind == "part of day" and self.sources.share(self.one.slot, other.slot):
            return DATED
        if self.one.kind != "name":
            return needed
        others = (each for each in self.beside if each.kind == "name" and not is_one(each, self.one))
        untold = any(not any(each.kind == "name" and is_one(one, each) for each in here) for one in others)
        linked = self.sources.are_linked(self.one, other)
        return needed if linked and not untold else max(needed, APART)

    def _told_back(self, told: Told, other: Filler) -> bool:
        """Whether the draft tells enough of the rival's clause, or of its sentence; more where no kin word governs both."""
        if len(self.one.near) >= LEAST:
            beside = told.phrase([(max(0, other.first - NEAR), other.end + NEAR)])
            return all(self.sources.share(frozenset((word,)), beside) for word in self.one.near)
        linked = self.sources.are_linked(self.one, other)
        needed = LINKED if linked or self.one.kind not in FREE else UNLINKED
        saying = frozenset[str]()
        if other.kind == "weekday" and other.of == "said":
            saying, needed = other.by | other.slot, needed if linked else RETOLD
        spans = told.chunks.clause_of(other.first), (0, len(told.tokens))
        covered, known = self.sources.texts.vocabulary.covered, self.own.words | self.own.before
        return any(covered(_words_of_clause(told, other, span) - saying, known) >= needed for span in spans)

    def _is_of_another(self, told: Told, here: Sequence[Filler]) -> bool:
        """Whether a clause has figures, or weekdays, and a sentence has others alone: they tell of two things."""
        figures = [_figures(self.own.tokens[slice(*self.clause)]), _figures(told.tokens)]
        if all(figures) and not any(_is_near(a, b) for a in figures[0] for b in figures[1]):
            return True
        days = [{each.value for each in side if each.kind == "weekday"} for side in (self.beside, here)]
        return self.one.kind != "weekday" and all(days) and not days[0] & days[1]

    def _counts_alike(self, told: Told) -> bool:
        """Whether how many it is of is a number that a sentence has: "for each of the twenty, and we've got seventeen"."""
        said = self.own.tokens[self.one.first].low
        return (int(said) if said.isdecimal() else SMALL_NUMBERS.get(said, -1)) in told.counted

    def _is_of_other_half(self, told: Told, other: Filler) -> bool:
        """Whether two opposites stand on two sides of a "but", or are told of two parts of one whole."""
        sides = self.own.is_behind_contrast(self.one.first), told.is_behind_contrast(other.first)
        return (None not in sides and sides[0] != sides[1]) or are_complements(self.own, told)

    def _is_of_other_side(self, told: Told, other: Filler) -> bool:
        """Whether two words tell one thing from its two sides: who bought and who sold, what is more and what less.

        Or the draft tells of what the source excepts.
        """
        if are_turned(self.own, told, self.sources.texts) or excepts(told, self.own, self.clause):
            return True
        verbs = [
            one
            for each, at in ((self.own, self.one.first), (told, other.first))
            for one in each.propositions
            if one.group.first <= at < one.group.end
        ]
        return len(verbs) == len((self.one, other)) and are_converse(self.own, verbs[0], told, verbs[1])

    def _is_denied_apart(self, told: Told, other: Filler) -> bool:
        """Whether one of two clauses denies: "nobody was killed in India" is none of the places of the dead."""
        sides = (self.own, self.one.first), (told, other.first)
        denied = [any(map(negates, each.tokens[slice(*each.chunks.clause_of(at))])) for each, at in sides]
        return denied[0] != denied[1]

    def _is_of_an_earlier(self, told: Told, other: Filler) -> bool:
        """Whether one of two deeds is told of what came before: "rejected an earlier plan"."""
        spans = self.own.tokens[slice(*self.clause)], told.tokens[other.first : other.reach[1]]
        return names_an_earlier(spans[0]) != names_an_earlier(spans[1])

    def _tells_more(self, told: Told, other: Filler) -> bool:
        """Whether of two clauses, of which one is denied, one alone counts, or the other's has much that the draft has not."""
        theirs = other.first, other.reach[1]
        spans = (self.own, self.clause), (told, theirs)
        counted = ["F" in each.chunks.tags[slice(*span)] for each, span in spans]
        back = other.parties.union(*(words_of(token) for token in told.tokens[slice(*theirs)]))
        covered = self.sources.texts.vocabulary.covered(back, self.own.words | self.own.before)
        return (
            counted[0] != counted[1]
            or covered < BACK
            or counts_otherwise(self.own, self.clause, told, theirs)
        )


def _denies_alike(own: Told, told: Told) -> bool:
    """Whether a negation stands before one word in both sentences, as in the title of a song that one of them writes small."""
    ours, theirs = (
        {two.low for one, two in pairwise(each.tokens) if negates(one) and two.kind == "word"}
        for each in (own, told)
    )
    return bool(ours & theirs)


def _are_persons(*slots: frozenset[str]) -> bool:
    """Whether each of some slots is of a person or a body: "maker", "firm"."""
    return all(any(noun_class(word) in ("person", "group") for word in slot) for slot in slots)


def _are_opposite(one: str, other: str) -> bool:
    return any(
        a.pair == b.pair and a.side != b.side
        for a in OPPOSITES.get(one, ())
        for b in OPPOSITES.get(other, ())
    )


def _is_part(own: Told, one: Filler, told: Told, other: Filler) -> bool:
    """Whether what rises or falls on one side may be a part of what does on the other: "emergency admissions"."""
    return one.of == MOVING and not (one.marks <= told.words and other.marks <= own.words)


def _is_told(one: Filler, told: Told, beside: Sequence[Filler], sources: Fillers) -> bool:
    """Whether a sentence, or the one before it, has a filler too.

    A name also by an adjective of it ("Chechnya", "Chechen"); an opposite wherever it stands, but for what rises and falls;
    an ordinal without its noun too ("her second").
    """
    alike = [other for other in beside if other.kind == one.kind and is_one(one, other)]
    if one.kind == "name":
        words = [word[:PREFIX] for word in telling(one.value) if len(word) > PREFIX]
        return bool(alike) or any(low.startswith(word) for low in told.lows for word in words)
    if one.kind == "frequency" and told.is_reckoned_by(one.value):
        return True
    if one.kind == "rank" and not one.of and ORDINAL_WORDS[one.value] in told.lows:
        return True
    anywhere = one.kind in ("weekday", "part of day") or (one.kind == "opposite" and one.of != MOVING)
    return any((anywhere and not sources.are_apart(one, other)) or sources.fit(one, other) for other in alike)


def _figures(tokens: Sequence[Token]) -> list[float]:
    printed = (token.low.replace(",", "") for token in tokens if token.kind == "number")
    return [float(text) for text in printed if text.replace(".", "", 1).isdecimal()]


def _is_near(one: float, other: float) -> bool:
    """Whether two figures may be one that is rounded; no year is another."""
    years = all(FIRST_YEAR <= figure < LAST_YEAR and figure == int(figure) for figure in (one, other))
    return one == other if years else abs(one - other) <= ROUNDED * max(one, other)


def _tellings(own: Told, one: Filler, clause: tuple[int, int]) -> Iterator[frozenset[str]]:
    """The words that have to be told beside a filler: those of its clause, and those of its sentence; of a denial the first."""
    gone = _words(own, one)
    spans = dict.fromkeys((clause, (0, len(own.tokens)))) if one.kind not in ("denial", "done") else [clause]
    for span in spans:
        words = one.parties - gone | _words_of_clause(own, one, span)
        if len(words) >= LEAST:
            yield words
    if len(one.near) >= LEAST:
        yield one.near


def _words_of_clause(told: Told, one: Filler, span: tuple[int, int]) -> frozenset[str]:
    """The words of some tokens but for those of a filler."""
    tokens = (
        token for token in told.tokens[slice(*span)] if not negates(token) and token.low not in PRONOUNS
    )
    return frozenset[str]().union(*map(words_and_figures, tokens)) - _words(told, one)


def _words(own: Told, one: Filler) -> frozenset[str]:
    """The words of a filler itself; of a denial none, for the verb is what both have to tell."""
    if one.kind in ("denial", "done"):
        return frozenset()
    return frozenset(word for token in own.tokens[one.first : one.end] for word in words_of(token))


def _covered(words: frozenset[str], told: Told, texts: Texts) -> tuple[float, int]:
    """How much of some words a sentence tells, and how many of them; with the one before where it has a pronoun."""
    theirs = told.words if told.lows.isdisjoint(THIRD | POSSESSIVES) else told.words | told.before
    shared = sum(not theirs.isdisjoint(texts.vocabulary.kin(word)) for word in words)
    return texts.vocabulary.covered(words, theirs), shared
