"""What two documents say of one thing in words that exclude each other: accepted and rejected, guilty and acquitted.

Two assertions are a difference where their sides exclude each other, the clauses share what they speak of, and neither
document says the other's side of it too.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from checker.align.assertions import Assertion, assertions
from checker.align.common import Common
from checker.align.copies import CopyDifference, in_order, stretch_of
from checker.align.denials import denied_verbs
from checker.align.parties import noun
from checker.align.phrases import UNIQUE
from checker.align.story import Story
from checker.align.told import forms
from checker.align.vocabulary import YEAR
from checker.frame.relation import nouns
from checker.lexicon.aspects import THE_EARLIER
from checker.lexicon.opposites import CONVERSE, MEMBERS
from checker.lexicon.polarity import NOTHING
from checker.lexicon.turns import EVENTS, OF_ONE_SIDE, OF_WHAT_MOVES, RANKED, TENSELESS, TURNING_BACK
from checker.lexicon.words import FUNCTION_WORDS, PERSONAL
from checker.text.wordnet import lemma, noun_class

__all__ = ["opposed"]

LEAST = 1.6
"""From this evidence on two assertions are of one thing."""
LIKE = 1.5
"""So much two sentences share at least where one of the documents is long: of a long one some sentence nearly always tells of
the other side ("denied", "continues"), of another matter."""
LONG = 12
"""Sentences of a document from which on it is long."""
RIVAL = 0.6
"""A document whose nearest assertion of the same side is so near, as a share of the nearest of the other, says both."""
REACH = 5
"""So many tokens behind a verdict is "of" its charge's."""
CHARGE = 1.0
"""What one charge of two verdicts is worth."""
BY_PLACE = frozenset(("place", "rank", "superlative", "streak"))
"""Classes of which the names beside do not say what they are said of."""
SPELLS = ("weekday", "quarter", "half", "part")
"""Classes that say when; their verb and what it is said of have to be the same."""


def opposed(story: Story, common: Common) -> list[CopyDifference]:
    """What documents say otherwise, by the place in the first; near linear in the assertions.

    In long documents only sentences that share enough words are held against each other.
    """
    return in_order(_Board(story, common).differences())


class _Board:
    """The assertions of all documents by class."""

    def __init__(self, story: Story, common: Common) -> None:
        self.story = story
        self.common = common
        self._ranks: dict[str, frozenset[str]] = {}
        denied = denied_verbs(story)
        self.by_kind: dict[str, dict[str, list[Assertion]]] = defaultdict(lambda: defaultdict(list))
        for source in story.streams:
            for one in assertions(story, source, denied):
                self.by_kind[one.kind][source].append(one)

    def differences(self) -> Iterator[CopyDifference]:
        """The pairs that exclude each other, each nearest to the other."""
        for kind, by_source in self.by_kind.items():
            for ours, theirs in self.common.of_one_event(by_source):
                yield from self._of(kind, ours, theirs)

    def _of(
        self, kind: str, ours: Sequence[Assertion], theirs: Sequence[Assertion]
    ) -> Iterator[CopyDifference]:
        share = self.common.share(ours[0].source, theirs[0].source)
        alone = len(ours) == len(theirs) == 1
        weighed = {(a, b): self._evidence(kind, a, b, share, alone) for a in ours for b in theirs}
        for (one, other), evidence in weighed.items():
            if (
                evidence < LEAST + (kind == UNIQUE)
                or (self._is_long(one, other) and self._near(one, other) < LIKE)
                or (kind == UNIQUE and not self._of_one_kind(one, other))
                or not _exclude(one.side, other.side)
                or _parted(one, other)
            ):
                continue
            if self._at_another_trial(one, other) or self._told_of_both(one, other):
                continue
            if self._disputed(one, other) or self._told_in_turn(one, other) or self._told_in_turn(other, one):
                continue
            rivals = [value for (a, b), value in weighed.items() if (a is one) != (b is other)]
            same = [
                value
                for (a, b), value in weighed.items()
                if (a is one or b is other)
                and not _exclude(a.side, b.side)
                and not _other_thing(a, b)
                and not _answered(a, b, ours, theirs)
            ]
            if max(rivals, default=0.0) <= evidence and max(same, default=0.0) < RIVAL * evidence:
                yield CopyDifference(
                    _called(kind), stretch_of(self.story, one), stretch_of(self.story, other)
                )

    def _evidence(self, kind: str, one: Assertion, other: Assertion, share: float, alone: bool) -> float:
        """How far two assertions speak of one thing, in documents that share so much of their figures."""
        near = min(2.0, self._near(one, other))
        related = _share_noun(one.things, other.things) or _share_noun(one.agents, other.agents)
        evidence = near + 0.3 * min(2, len(one.names & other.names)) + 0.8 * share
        evidence += 0.5 * (
            self.common.are_partners((one.source, one.sentence), (other.source, other.sentence))
        )
        evidence += 0.5 * alone
        if kind in EVENTS or kind == "streak":
            return evidence + 0.5 * alone
        evidence += CHARGE * (kind == "verdict" and _share_noun(one.of, other.of))
        known = (one.things | one.agents) and (other.things | other.agents)
        return evidence + (0.7 if related else -0.8 if known else 0.0)

    def _is_long(self, one: Assertion, other: Assertion) -> bool:
        return any(len(self.story.streams[each.source].sentences) >= LONG for each in (one, other))

    def _of_one_kind(self, one: Assertion, other: Assertion) -> bool:
        """Whether the words behind two superlatives name one thing: "the oldest theatre", "the largest theatre"."""
        a, b = (self.story.streams[each.source].tokens[each.last : each.last + 1] for each in (one, other))
        return bool(a and b) and noun(a[0]) == noun(b[0])

    def _at_another_trial(self, one: Assertion, other: Assertion) -> bool:
        """Whether the sentence of one of two verdicts names a year that the other's does not: an earlier trial's.

        A year of the charge is none: "guilty of a theft in 2015".
        """
        if one.kind != "verdict":
            return False
        (ours, of_trial), (theirs, of_other) = self._years(one), self._years(other)
        return ours != theirs and of_trial != of_other

    def _told_of_both(self, one: Assertion, other: Assertion) -> bool:
        """Whether a document with one of two ordinals has the other too: "her second novel" beside "the first sold 400 copies"."""
        return one.kind.startswith("ordinal ") and any(
            b.side in self._ranks_of(a.source) for a, b in ((one, other), (other, one))
        )

    def _ranks_of(self, source: str) -> frozenset[str]:
        """The ranks that a document has a word for."""
        if source not in self._ranks:
            lows = {token.low for token in self.story.streams[source].tokens}
            known = {word: RANKED[word] for word in lows & RANKED.keys()}
            known |= {
                word: rank
                for word in lows & MEMBERS.keys()
                for kind, rank in (MEMBERS[word],)
                if kind == "rank"
            }
            self._ranks[source] = frozenset(known.values())
        return self._ranks[source]

    def _years(self, one: Assertion) -> tuple[set[str], set[str]]:
        """The years that the sentence of a verdict names, and those without what stands behind its charge."""
        stream = self.story.streams[one.source]
        first, end = stream.bounds[one.sentence : one.sentence + 2]
        behind = [token.low for token in stream.tokens[one.last : min(end, one.last + REACH)]]
        charge = one.last + behind.index("of") if "of" in behind else end
        years = {
            at: token.low
            for at, token in enumerate(stream.tokens[first:end], first)
            if YEAR.fullmatch(token.low)
        }
        return set(years.values()), {year for at, year in years.items() if not charge < at < one.clause[1]}

    def _disputed(self, one: Assertion, other: Assertion) -> bool:
        """Whether the two are credited to different people, or one is only somebody's view: the articles tell of a dispute."""
        held = []
        for each in (one, other):
            start = self.story.streams[each.source].tokens[each.first].start
            held.append(self.story.analyses[each.source].credits.at(start, start + 1))
        sources = [credit.source for credit in held if credit is not None and credit.source]
        if len(sources) == 2 and _share_a_word(*sources):
            return False
        if any(credit is not None and credit.view for credit in held):
            return True
        return len(sources) == 2 and not self._may_be_one((one.source, other.source), *sources)

    def _told_in_turn(self, one: Assertion, other: Assertion) -> bool:
        """Whether the sentence of one says the other's side too: "rose 2 percent after an early fall" beside "fell"."""
        if one.kind not in OF_WHAT_MOVES or one.side.startswith("not ") or other.side.startswith("not "):
            return False
        said = self.story.streams[other.source].tokens[other.first : other.last]
        words = frozenset().union(*(forms(token.low) for token in said if token.low not in FUNCTION_WORDS))
        stream = self.story.streams[one.source]
        begin, end = stream.bounds[one.sentence : one.sentence + 2]
        beside = (stream.tokens[at] for at in range(begin, end) if not one.first <= at < one.last)
        return any(
            not words.isdisjoint(forms(token.low)) for token in beside if token.low not in FUNCTION_WORDS
        )

    def _may_be_one(self, told_by: tuple[str, str], one: str, other: str) -> bool:
        """Whether two speakers share a word of the name, or one is told by the role that one of the documents gives the other."""
        if not (set(one.lower().split()) - PERSONAL) or not (set(other.lower().split()) - PERSONAL):
            return True
        if _share_a_word(one, other):
            return True
        role, name = sorted((one, other), key=lambda text: text != text.lower())
        if role != role.lower() or name == name.lower():
            return False
        role, first, last = role.removeprefix("the "), name.split()[0].lower(), name.split()[-1].lower()
        beside = (f"{role} {first}", f"{role} {last}", f"{last}, {role}", f"{last}, the {role}")
        return any(
            words in plain
            for plain in (self.story.analyses[source].document.plain.lower() for source in told_by)
            for words in beside
        )

    def _near(self, one: Assertion, other: Assertion) -> float:
        ours, theirs = self.story.streams[one.source], self.story.streams[other.source]
        shared = ours.stems_by_sentence[one.sentence] & theirs.stems_by_sentence[other.sentence]
        own = set(ours.stems[one.clause[0] : one.clause[1]]) & set(
            theirs.stems[other.clause[0] : other.clause[1]]
        )
        phrase = {*ours.stems[one.first : one.last], *theirs.stems[other.first : other.last]}
        return sum(
            self.story.weight(stem, one.source, other.source) * (1.0 if stem in own else 0.6)
            for stem in sorted(shared - phrase)
        )


CALLED: Mapping[str, str] = {
    "verb": "negation", "quality": "negation", "opposite": "opposites", "ordinal": "rank", "how": "how often", "part": "part of the day", "streak": "rank",
}  # fmt: skip
"""The first word of a class -> what differs, in an editor's words, where these are others."""


def _called(kind: str) -> str:
    first = kind.partition(" ")[0]
    return CALLED.get(first, first)


def _exclude(one: str, other: str) -> bool:
    """Whether two sides exclude each other: two of a class, or one and its denial."""
    if one.startswith("not ") == other.startswith("not "):
        return one != other and not one.startswith("not ")
    return one.removeprefix("not ") == other.removeprefix("not ")


def _share_a_word(one: str, other: str) -> bool:
    """Whether two speakers' names share a word."""
    return bool((set(one.lower().split()) & set(other.lower().split())) - PERSONAL - FUNCTION_WORDS)


def _share_noun(one: frozenset[str], other: frozenset[str]) -> bool:
    return any(_are_of_all(a, b) or nouns(*sorted((a, b))) == "same" for a in one for b in other)


def _are_of_all(one: str, other: str) -> bool:
    """Whether one of two nouns stands for all that the other may be: "nothing was stolen", "nobody was arrested"."""
    for each, thing in ((one, other), (other, one)):
        if each in NOTHING:
            return (noun_class(thing) in ("person", "group")) == (each in ("nobody", "none"))
    return False


def _other_thing(one: Assertion, other: Assertion) -> bool:
    """Whether two are said of two: things of two names, or with "of" of two: "guilty of theft", "cleared of fraud"."""
    if _of_another_charge(one, other):
        return True
    named = one.things & one.names, other.things & other.names
    beside = (one.names - one.agents) & (other.names - other.agents)
    apart = not (one.things & other.things if one.kind == "verdict" else beside)
    if all(named) and not named[0] & named[1] and apart:
        return True
    prepositions = {name for name, _ in one.behind} & {name for name, _ in other.behind}
    shared = {name for name, _ in one.behind & other.behind}
    if prepositions - shared:
        return True
    return _are_strangers(one.of, other.of) or _are_strangers(one.marks, other.marks)


def _are_strangers(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two sets of nouns are known to have nothing in common."""
    pairs = [tuple(sorted((a, b))) for a in one for b in other if not _are_of_all(a, b)]
    return bool(pairs) and all(nouns(*pair) == "clash" and not _are_kin(*pair) for pair in pairs)


def _are_kin(one: str, other: str) -> bool:
    """Whether one noun is made of the other: "council" and "councillor"."""
    short, long = sorted((one, other), key=len)
    return len(short) >= SHORTEST and long.startswith(short)


SHORTEST = 5
"""Letters of a noun that others are made of."""


def _parted(one: Assertion, other: Assertion) -> bool:
    """Whether tense, agents, periods or names show two things."""
    return any(parts(one, other) for parts in PARTINGS)


def _at_another_time(one: Assertion, other: Assertion) -> bool:
    if one.kind in TURNING_BACK and "another" in (one.tense, other.tense):
        return True
    if one.kind == "event" and {one.tense, other.tense} == {"past", "future"}:
        done = one if one.tense == "past" else other
        if done.side == "on":
            return True  # what began may still be called off
    if one.kind.partition(" ")[0] in SPELLS:
        return False
    if {one.tense, other.tense} == {"past", "future"} and one.kind not in TENSELESS:
        return True
    kinds: Mapping[str, list[set[str]]] = defaultdict(lambda: [set(), set()])
    for at, each in enumerate((one, other)):
        for period in each.periods:
            kinds[period.partition(":")[0]][at].add(period)
    return any(a and b and not a & b for a, b in kinds.values())


def _done_by_another(one: Assertion, other: Assertion) -> bool:
    return bool(
        one.agents
        and other.agents
        and not one.names & other.names
        and _are_strangers(one.agents, other.agents)
    )


def _pleaded_by_another(one: Assertion, other: Assertion) -> bool:
    """Whether two who are named admit and deny."""
    if one.kind != "plea":
        return False
    pleading = [(each.agents or each.things) & each.names for each in (one, other)]
    return all(pleading) and not pleading[0] & pleading[1]


def _of_another_charge(one: Assertion, other: Assertion) -> bool:
    """Whether two verdicts are on two charges: "guilty of theft", "cleared of fraud"; "the death of Roe" names none."""
    charges = one.of - one.names, other.of - other.names
    return one.kind == "verdict" and all(charges) and not _share_noun(*charges)


def _answered(
    one: Assertion, other: Assertion, ours: Sequence[Assertion], theirs: Sequence[Assertion]
) -> bool:
    """Whether the charge that one of two verdicts names is another verdict's of the other document."""
    charges = one.of - one.names, other.of - other.names
    if one.kind != "verdict" or bool(charges[0]) == bool(charges[1]):
        return False
    charge, rest = (charges[0], theirs) if charges[0] else (charges[1], ours)
    return any(_share_noun(charge, each.of) for each in rest)


def _of_another_thing(one: Assertion, other: Assertion) -> bool:
    """Whether the class says something of one thing, and both tell of another one."""
    if one.kind == "office" and not _share_holder(one, other):
        return True
    if one.kind == "bid" and any(each.things and not _may_hold(each.things) for each in (one, other)):
        return True  # trains run again
    if one.kind in OF_ONE_SIDE or one.kind.startswith("rank "):
        return bool(one.things and other.things) and not _share_noun(one.things, other.things)
    if one.kind.startswith("verb ") and _are_strangers(one.things - one.names, other.things - other.names):
        return True  # she "had never won a match", she "won a tie-break"
    named = one.kind == "verdict" and len(one.names & other.names) > 1
    free = named or one.kind in EVENTS or one.kind.split()[0] in BY_PLACE
    return not free and _are_strangers(one.things | one.agents, other.things | other.agents)


def _share_holder(one: Assertion, other: Assertion) -> bool:
    """Whether both tell of one who may hold an office: a person, a body or a name; a ship leaves a port, voters stay at home."""
    shared = one.things & other.things
    named = shared & (one.names | other.names)
    return bool(named) or any(
        nouns(*sorted((a, b))) == "same" and {noun_class(a), noun_class(b)} <= HOLDERS
        for a in one.things
        for b in other.things
    )


def _may_hold(things: frozenset[str]) -> bool:
    return any(noun_class(lemma(thing, "n")) in HOLDERS for thing in things)


HOLDERS = frozenset(("person", "group", ""))
"""Classes of nouns of those who hold an office; names have none."""


def _of_no_common_noun(one: Assertion, other: Assertion) -> bool:
    """Whether nothing shows that two verbs, opposites or moves are of one thing."""
    if one.kind.startswith("opposite "):
        return (
            not _share_noun(one.things, other.things)
            or bool(one.of) != bool(other.of)  # "a low rate", "a high level of doubt"
            or bool(one.agents) != bool(other.agents)
            or (bool(one.agents) and not _share_noun(one.agents, other.agents))
        )
    on_days = one.kind.startswith("weekday ") and one.things and other.things
    if on_days and not _share_noun(one.things, other.things):
        return True
    verb = one.kind.startswith(("verb ", *SPELLS))
    return (verb or one.kind in OF_WHAT_MOVES) and not (
        _share_noun(one.things | one.agents, other.things | other.agents)
        or (verb and bool(one.names & other.names))
    )


def _of_a_part(one: Assertion, other: Assertion) -> bool:
    """Whether what moves is on one side a part of what moves on the other: "sales fell", "new ticket sales rose"."""
    return one.kind in OF_WHAT_MOVES and one.restricted != other.restricted


def _of_an_earlier_one(one: Assertion, other: Assertion) -> bool:
    """Whether one of the two is said of what came before: "rejected an earlier plan"."""
    return THE_EARLIER.isdisjoint(one.restricted) != THE_EARLIER.isdisjoint(other.restricted)


def _of_other_counts(one: Assertion, other: Assertion) -> bool:
    """Whether so many vote one way, and others or the whole body the other: "three opposed it", "it was approved"."""
    return one.kind in ("vote", "stance") and one.counts != other.counts


def _of_other_names(one: Assertion, other: Assertion) -> bool:
    by_place = one.kind.split()[0] in BY_PLACE
    return not by_place and bool(one.names and other.names) and not one.names & other.names


def _are_converse(one: Assertion, other: Assertion) -> bool:
    """Whether two verbs tell one deed from its two ends, and none but the thing is named: "it was sold", "it was bought"."""
    converse = one.kind.startswith("opposite ") and int(one.kind.split()[1]) in CONVERSE
    return converse and not (one.agents and other.agents)


def _in_another_run(one: Assertion, other: Assertion) -> bool:
    """Whether two ordinals count runs of two things: "a seventh straight victory", "a second night running"."""
    return one.kind == "streak" and _are_strangers(one.of, other.of)


PARTINGS = (
    _in_another_run,
    _other_thing,
    _are_converse,
    _at_another_time,
    _done_by_another,
    _pleaded_by_another,
    _of_another_charge,
    _of_another_thing,
    _of_no_common_noun,
    _of_a_part,
    _of_an_earlier_one,
    _of_other_counts,
    _of_other_names,
)
"""What shows that two assertions are of two things."""
