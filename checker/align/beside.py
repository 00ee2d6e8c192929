"""A clause beside the clauses of other texts that share enough of its words, and what it asserts otherwise than one of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from checker.align.texts import Texts
from checker.align.told import Clause, Told
from checker.align.vocabulary import names_an_earlier
from checker.frame.model import Proposition
from checker.lexicon.opposites import MEMBERS
from checker.lexicon.roles import SIDED

__all__ = [
    "ALL_BUT",
    "FEWEST",
    "Difference",
    "Kind",
    "Pair",
    "are_converse",
    "difference",
    "filler",
    "may_be_one",
    "of_one",
    "pairs",
    "spans_of",
    "spelled",
]

Kind = Literal[
    "hedge",
    "assurance",
    "doubt",
    "agent",
    "patient",
    "argument",
    "opposite",
    "member",
    "negation",
    "quantifier",
    "crossed",
]
"""A hedge that the draft drops · that something only may be so, is alleged or planned, which it drops in the same verb · another hedge
that it drops · another who does
it · another to whom it is done · another place or circumstance · an opposite word · another of its class · a negation on
one side · of how many of them it is true · what is told of the other of two."""

ALL_BUT = 0.65
"""How much of a clause another has to have in which something is told otherwise, where their verbs are not kin."""
LEAST = 2
"""Words that two clauses share at least."""
FEWEST = 3
"""Words without which a hedge or a denial is of something else."""


class Difference(NamedTuple):
    """What a clause asserts otherwise: tokens of both sentences, first and the one after the last."""

    kind: Kind
    text: int
    """The number of the other text."""
    own: tuple[int, int]
    own_clause: tuple[int, int]
    other: tuple[int, int]
    other_clause: tuple[int, int]
    told: Told
    """The other's sentence."""
    likeness: float


class Pair(NamedTuple):
    """A clause of another text beside a draft's."""

    covered: float
    """How much of the draft's clause it has."""
    shared: int
    """How many of its words."""
    text: int
    told: Told
    other: Clause
    same_verb: bool


def pairs(own: Told, clause: Clause, texts: Texts) -> list[Pair]:
    """The clauses of other texts that share enough words with one, most like it first."""
    found = []
    verb = own.verb_of(clause.proposition)
    for _, text, told in texts.like(clause.words):
        for other in told.clauses:
            words = other.words | told.beside(other)
            shared = [word for word in clause.words if not words.isdisjoint(texts.vocabulary.kin(word))]
            if len(shared) >= LEAST:
                covered = texts.vocabulary.covered(spelled(clause.words), words)
                same = texts.kin(verb, told.verb_of(other.proposition))
                found.append(Pair(covered, len(shared), text, told, other, same))
    return sorted(found, key=lambda one: -one.covered)


def difference(
    kind: Kind, clause: Clause, own: tuple[int, int], pair: Pair, other: tuple[int, int]
) -> Difference:
    """What a clause asserts otherwise than another's: the tokens of both that differ."""
    clauses = clause.proposition.clause, pair.other.proposition.clause
    return Difference(kind, pair.text, own, clauses[0], other, clauses[1], pair.told, pair.covered)


def spelled(words: Iterable[str]) -> list[str]:
    """The words that are no figures."""
    return [word for word in words if not word[0].isdigit()]


def spans_of(proposition: Proposition, role: str) -> Sequence[tuple[int, int]]:
    """The phrases that fill a role: the agent's, the patient's, or those behind a preposition."""
    if role == "agent":
        return proposition.agent
    if role == "patient":
        return proposition.patient
    found: list[tuple[int, int]] = []
    for name, span in proposition.others:
        if name == "of" and found and span[0] == found[-1][1] + 1:
            found[-1] = found[-1][0], span[1]  # "outside the Department of Labour"
        elif name == role:
            found.append(span)
    return found


def filler(told: Told, span: tuple[int, int]) -> frozenset[str]:
    """The words of a phrase that tell it from others: a day or a month by its name, "the new one" by "new"."""
    tokens = told.tokens[slice(*span)]
    days = (MEMBERS.get(token.low, ("", token.low))[1] for token in tokens if token.is_capital)
    return told.phrase([span]) - STANDING or frozenset(days)


STANDING = frozenset(("one", "ones"))
"""Words that stand for a noun told before."""


def may_be_one(one: frozenset[str], other: frozenset[str], texts: Texts) -> bool:
    """Whether two fillers may name one thing: one has all words of the other, or kin of them."""
    few, many = sorted((one, other), key=len)
    return bool(few) and all(any(texts.kin(word, each) for each in many) for word in few)


def of_one(own: Told, mine: Proposition, pair: Pair, texts: Texts) -> bool:
    """Whether two verbs are told of one thing: who does it shares a word, or where that is not told, what it is done to."""
    theirs = pair.other.proposition
    if _is_earlier(own, mine) != _is_earlier(pair.told, theirs):
        return False
    for role in ("agent", "patient"):
        ours, others = own.phrase(spans_of(mine, role)), pair.told.phrase(spans_of(theirs, role))
        if ours and others:
            return any(texts.kin(one, other) for one in ours for other in others)
    return True


def are_converse(own: Told, mine: Proposition, told: Told, theirs: Proposition) -> bool:
    """Whether two verbs tell one deed from its two sides: "Arden bought it from Osk", "Osk sold it to Arden"."""
    sides = dict(SIDED.get(own.verb_of(mine), ()))
    if not any(sides.get(group, side) != side for group, side in SIDED.get(told.verb_of(theirs), ())):
        return False
    doer, other_doer = own.phrase(mine.agent), told.phrase(theirs.agent)
    other = own.phrase([*mine.patient, *(span for _, span in mine.others)])
    others_other = told.phrase([*theirs.patient, *(span for _, span in theirs.others)])
    return bool(doer & others_other or other_doer & other) and not doer & other_doer


def _is_earlier(told: Told, proposition: Proposition) -> bool:
    return any(
        names_an_earlier(told.tokens[first:end]) for first, end in (*proposition.patient, *proposition.agent)
    )
