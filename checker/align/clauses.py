"""What a sentence asserts beside the sentences of other texts that tell the same: hedges dropped, roles exchanged.

A clause is held against the clauses of other texts that share enough of its words; what is told otherwise there, in the
same place, is a difference. A figure is no word here: figures have frames of their own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from checker.align.beside import (
    ALL_BUT,
    FEWEST,
    Difference,
    Kind,
    Pair,
    are_converse,
    difference,
    of_one,
    pairs,
    spans_of,
    spelled,
)
from checker.align.compared import are_turned, compared
from checker.align.contrasted import contrasted, excepts
from checker.align.crossed import crossed, turned_round
from checker.align.hedges import hedges
from checker.align.quantified import amounts, counts_otherwise
from checker.align.texts import Texts
from checker.align.things import things
from checker.align.told import (
    COMPARED,
    Clause,
    Told,
    are_complements,
    are_denied_alike,
    is_common,
    negates,
    words_and_figures,
)
from checker.frame.model import Proposition
from checker.lexicon.assertions import WHOLLY
from checker.lexicon.calendar import WEEKDAYS
from checker.lexicon.clausal import LIGHT
from checker.lexicon.names import ORGANIZATION_NOUNS
from checker.lexicon.nouns import STOP
from checker.lexicon.opposites import MEMBERS
from checker.lexicon.quantifiers import EXCLUDING
from checker.lexicon.reporting import REPORTING_VERBS
from checker.lexicon.roles import SYMMETRIC
from checker.lexicon.trends import TRENDS
from checker.lexicon.turns import TURNING
from checker.text.tokens import Token
from checker.text.wordnet import is_word, lemma
from checker.values.name import likeness, spelt_alike

__all__ = ["differences"]

MOST = 0.6
"""How much of the other's clause the draft's has to have where a name is exchanged."""
HALF = 0.5
"""How much where a word is exchanged."""
WHOLE = 0.95
"""How much where the name is told of something else in the same breath."""
KIND_OF: Mapping[str, Kind] = {"agent": "agent", "patient": "patient"}


def differences(own: Told, texts: Texts) -> list[Difference]:
    """What a sentence asserts otherwise than those of other texts that tell the same; one difference of a kind a clause."""
    found: dict[tuple[Kind, tuple[int, int]], Difference] = {}
    for clause in own.clauses:
        beside = pairs(own, clause, texts)
        several = [
            find(own, clause, beside, texts)
            for find in (
                _roles,
                _denied,
                contrasted,
                crossed,
                turned_round,
                compared,
                _exchanged,
                _quantified,
                things,
            )
        ]
        for one in chain(hedges(own, clause, texts), *several):
            if texts.are_alike(own, one.told) and not _is_of_other_side(own, clause, one, texts):
                kind: Kind = "negation" if one.kind == "opposite" else one.kind  # a denial is told once
                found.setdefault((kind, one.own_clause), one)
    return list(found.values())


def _is_of_other_side(own: Told, clause: Clause, one: Difference, texts: Texts) -> bool:
    """Whether what is otherwise is told of what the other's sentence excepts, or compares from the other side."""
    if one.kind == "opposite" and excepts(one.told, own, clause.proposition.clause):
        return True
    return one.kind != "negation" and are_turned(own, one.told, texts)


def _roles(own: Told, clause: Clause, found: Sequence[Pair], texts: Texts) -> Iterator[Difference]:
    """Another name in the role that a name has in the draft, where all else of the clause is the same."""
    figures = {word for word in clause.words if word[0].isdigit()}
    same = [one for one in found if one.same_verb and figures <= one.other.words]
    for role, spans in _named_roles(own, clause.proposition):
        theirs = [(one, spans_of(one.other.proposition, role)) for one in same]
        if any(_tells_name(own, spans, one.told, there) for one, there in theirs):
            continue
        for one, there in theirs:
            if one.told.named(there) and _is_exchange(own, clause, spans, one, there, role, texts):
                yield difference(KIND_OF.get(role, "argument"), clause, spans[0], one, there[0])
                break


def _tells_name(
    own: Told, ours: Sequence[tuple[int, int]], told: Told, theirs: Sequence[tuple[int, int]]
) -> bool:
    """Whether one of some names is one of the others: "James Yates" of "Yates and Smith"."""
    both = [(own.named([one]), told.named([other])) for one in ours for other in theirs]
    return any(_share_name(*pair) for pair in both) or _are_one(own, ours, told, theirs)


def _share_name(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two names have a word in common that tells one from others: no "Street", and no surname behind given names."""
    shared = one & other
    apart = [{word for word in rest if not is_common(word)} for rest in (one - shared, other - shared)]
    common = one - shared and other - shared and all(map(is_word, shared))
    given = all(apart) and not any(spelt_alike(a, b) for a in apart[0] for b in apart[1])
    return bool(shared) and not (common or given)


def _are_one(
    own: Told, ours: Sequence[tuple[int, int]], told: Told, theirs: Sequence[tuple[int, int]]
) -> bool:
    """Whether two phrases call one body or country by two names: "Britain", "the U.K."."""
    one, other = (
        " ".join(token.text for first, end in spans for token in each.tokens[first:end])
        for each, spans in ((own, ours), (told, theirs))
    )
    return likeness(one, other) in ("same", "form")


def _named_roles(own: Told, proposition: Proposition) -> Iterator[tuple[str, Sequence[tuple[int, int]]]]:
    """The roles that names fill, each with its phrases."""
    for role in (
        "agent",
        "patient",
        *dict.fromkeys(name for name, _ in proposition.others if name not in ("of", "to")),
    ):
        spans = spans_of(proposition, role)
        if own.named(spans):
            yield role, spans


def _is_exchange(
    own: Told,
    clause: Clause,
    spans: Sequence[tuple[int, int]],
    pair: Pair,
    there: Sequence[tuple[int, int]],
    role: str,
    texts: Texts,
) -> bool:
    """Whether all but the names is the same, and the draft's name has no place in the other's sentence but the opposite."""
    rest = [word for word in spelled(clause.words) if word not in own.phrase(spans)]
    back = [word for word in spelled(pair.other.words) if word not in pair.told.phrase(there)]
    if len(rest) < FEWEST - 1 or _abbreviates(own, spans, pair.told):
        return False
    forth = texts.vocabulary.covered(rest, pair.other.words)
    if role == "agent" and own.head(spans[0]) in ORGANIZATION_NOUNS and _acts_for(own.named(spans), pair):
        return False
    if role not in KIND_OF and forth < 0.9:
        return False  # another place, where all else is the same
    if forth < ALL_BUT:
        return False
    names, stated = own.named(spans), pair.other.proposition
    taking_part = own.named([*clause.proposition.agent, *clause.proposition.patient])
    if stated.verb in SYMMETRIC and role not in KIND_OF and pair.told.named(there) & taking_part:
        return False  # "Roe did not speak with Poe", "he did not speak with Roe"
    if _goes_on(own, names, pair.told) or clause.proposition.future != stated.future:
        return False
    elsewhere = ("agent", "patient", *(name for name, _ in stated.others))
    moved = any(names & pair.told.named(spans_of(stated, other)) for other in elsewhere if other != role)
    if moved and pair.told.named(there) & (own.lows if role in KIND_OF else clause.words):
        return stated.verb not in SYMMETRIC  # each has the other's place
    if pair.told.tokens[stated.at].low in REPORTING_VERBS:
        return False  # “…,” said Roe; “…,” Roe told the paper
    if not _have_one_object(own, clause.proposition, pair, role, texts):
        return False
    own_words = names - pair.told.named(there) or names
    absent = own_words.isdisjoint(pair.told.lows)
    if texts.vocabulary.covered(back, clause.words) >= MOST and (moved or absent):
        return True
    whole = forth >= WHOLE and (len(rest) > FEWEST or len(back) <= len(rest) + 1)
    return whole and (_acts_apart(names, rest, pair, texts) or (absent and own_words <= texts.known))


def _acts_for(names: frozenset[str], pair: Pair) -> bool:
    """Whether a body's name stands between whoever does something and the verb: "Judge Roe, of the High Court, ordered"."""
    stated = pair.other.proposition
    first, end = (stated.agent or [(0, 0)])[-1][0], stated.group[0]
    places = {token.low: at for at, token in enumerate(pair.told.tokens)}
    return bool(names) and all(first < places.get(name, -1) < end for name in names)


def _acts_apart(names: frozenset[str], rest: Sequence[str], pair: Pair, texts: Texts) -> bool:
    """Whether the other's sentence tells something else of the names: "Moss will lead the firm; Nunn will leave in June".

    They stand before another verb as who does it or to whom it is done, and that clause has little of what the draft says.
    """
    for other in pair.told.clauses:
        stated = other.proposition
        subject = [span for span in (*stated.agent, *stated.patient) if span[1] <= stated.group[0]]
        if other is not pair.other and names & pair.told.named(subject):
            clause = pair.told.phrase([(subject[0][0], stated.clause[1])])
            return texts.vocabulary.covered(rest, clause - pair.other.words) < HALF
    return False


def _goes_on(own: Told, names: frozenset[str], told: Told) -> bool:
    """Whether the other's sentence tells of the names without a verb: "Hadlow was agent then, and Vance in the 1990s"."""
    places = [at for at, token in enumerate(told.tokens) if token.low in names]
    behind = (
        {token.low for token in told.tokens[places[-1] + 1 :] if token.kind != "mark"} if places else set()
    )
    return bool(behind - STOP) and behind - STOP <= own.lows


def _have_one_object(own: Told, mine: Proposition, pair: Pair, role: str, texts: Texts) -> bool:
    """Whether what stands in the other of the two roles, where both tell it, is mostly told in the same words."""
    if role not in KIND_OF:
        return True
    other = "patient" if role == "agent" else "agent"
    spans = spans_of(mine, other)[:1], spans_of(pair.other.proposition, other)[:1]
    ours, theirs = own.phrase(spans[0]), pair.told.phrase(spans[1])
    if not ours or not theirs:
        return True
    covered = texts.vocabulary.covered
    one, another = own.head(spans[0][0]), pair.told.head(spans[1][0])
    return max(covered(ours, theirs), covered(theirs, ours)) > HALF and texts.kin(one, another)


def _abbreviates(own: Told, spans: Iterable[tuple[int, int]], told: Told) -> bool:
    """Whether a name of the draft is made of the initials of the other's sentence: "DOJ", "the Department of Justice"."""
    initials = "".join(token.text[0] for token in told.tokens if token.is_capital)
    words = [own.tokens[at].text for first, end in spans for at in range(first, end)]
    return any(1 < len(word) <= len(initials) and word.isupper() and word in initials for word in words)


# ---------------------------------------------------------------- words that exclude one another


def _exchanged(own: Told, clause: Clause, found: Sequence[Pair], texts: Texts) -> Iterator[Difference]:
    """An opposite, or another member of its class, where nearly all else of the clause is told."""
    ours = own.classes(clause.proposition.clause)
    for at, name, value in ours:
        held = {member for _, other, member in ours if other == name}
        rest = _rest(clause, own.tokens[at])
        for one in found:
            theirs = [(place, member) for place, other, member in one.told.classes(None) if other == name]
            members = {member for _, member in theirs}
            if value in members and texts.vocabulary.covered(rest, one.told.words) >= MOST:
                break  # a source has the draft's own word
            rivals = [
                place
                for place, _ in one.told.classes_named(one.other.proposition.clause, name)
                if not are_denied_alike(own, at, one.told, place)
            ]
            if not rivals or value in members or members & held or not _told(rest, one, texts):
                continue
            turns = lemma(own.tokens[at].low, "v") in TURNING and _other_days(own, one)
            if (
                turns
                or _other_figures(clause, one)
                or are_complements(own, one.told)
                or (name == COMPARED and _each_has_a_figure(own, one.told))
            ):
                continue
            if not _told_back(own, clause, at, one, rivals, texts):
                continue
            if are_converse(own, clause.proposition, one.told, one.other.proposition):
                continue
            place = next((place for place in rivals if _same_place(own, clause, at, one, place, texts)), None)
            member = isinstance(name, str)
            denied = clause.proposition.negated != one.other.proposition.negated
            if own.leaves_open(clause.proposition) != one.told.leaves_open(one.other.proposition):
                continue
            until = own.tells_until(clause.proposition) or one.told.tells_until(one.other.proposition)
            if place is not None and not (denied and (member or until)):
                kind: Kind = "member" if member else "opposite"
                spans = (at, at + 1), (place, place + 1)
                if denied:  # "repaired", "could not repair"
                    spans = _verbs(clause.proposition, at), _verbs(one.other.proposition, place)
                yield difference(kind, clause, spans[0], one, spans[1])
                break


def _verbs(proposition: Proposition, at: int) -> tuple[int, int]:
    """The whole verb group of which a word is; of any other word the word."""
    first, end = proposition.group
    return (first, end) if first <= at < end else (at, at + 1)


def _other_days(own: Told, pair: Pair) -> bool:
    """Whether two sentences are told of two weekdays: what opens on Saturday may close on Sunday."""
    ours, theirs = ({token.low for token in each.tokens}.intersection(WEEKDAYS) for each in (own, pair.told))
    return bool(ours) and bool(theirs) and not ours & theirs


def _other_figures(clause: Clause, pair: Pair) -> bool:
    """Whether both clauses have figures, and none in common: they tell of two things."""
    ours, theirs = (
        {word for word in words if word[0].isdigit()} for words in (clause.words, pair.other.words)
    )
    return bool(ours) and bool(theirs) and not ours & theirs


def _each_has_a_figure(own: Told, told: Told) -> bool:
    """Whether each of two sentences has a figure that the other has not: "40% waited more than a month", "60% fewer"."""
    ours, theirs = ({word for word in each.words if word[0].isdigit()} for each in (own, told))
    return bool(ours - theirs) and bool(theirs - ours)


def _told_back(own: Told, clause: Clause, at: int, pair: Pair, rivals: Iterable[int], texts: Texts) -> bool:
    """Whether the draft has enough of the other's clause, where that has another verb, or tells of another period."""
    spell = own.tokens[at + 1 : at + 3]
    period = any(token.low in SPELLS for token in spell)
    if period and clause.proposition.future != pair.other.proposition.future:
        return False
    if not period and (pair.same_verb or not clause.proposition.verb):
        return True
    differing = {word for place in rivals for word in words_and_figures(pair.told.tokens[place])}
    back = [word for word in spelled(pair.other.words) if word not in differing]
    return texts.vocabulary.covered(back, own.words | own.before) >= (MOST if period else HALF)


SPELLS = ("quarter", "half")
"""What ranks tell the periods of: a report tells of one after the other in like words."""


def _rest(clause: Clause, *but: Token) -> list[str]:
    """The clause's words but for those of some tokens."""
    left_out = {word for token in but for word in words_and_figures(token)}
    return [word for word in clause.words if word not in left_out]


def _told(rest: Sequence[str], pair: Pair, texts: Texts) -> bool:
    """Whether the other's sentence has nearly all of the rest of a clause, and enough of it."""
    shared = [word for word in rest if not pair.told.words.isdisjoint(texts.vocabulary.kin(word))]
    told = texts.vocabulary.covered(spelled(rest), pair.told.words)
    return len(shared) >= FEWEST - 1 and told >= ALL_BUT


def _same_place(own: Told, clause: Clause, at: int, pair: Pair, place: int, texts: Texts) -> bool:
    """Whether two words stand for one thing: both are the verb, or a word beside both is the same or kin."""
    low = own.tokens[at].low
    if low in MEMBERS and MEMBERS[low][0] in WHEN:
        mine, theirs = clause.proposition, pair.other.proposition
        apart = (own.dated_by(at) or mine, pair.told.dated_by(place) or theirs) != (mine, theirs)
        return not apart and (pair.same_verb or not mine.verb) and of_one(own, mine, pair, texts)
    verbs = at == clause.proposition.at, place == pair.other.proposition.at
    if all(verbs) or (verbs[1] and clause.proposition.verb == "be"):
        return of_one(own, clause.proposition, pair, texts) and not _of_a_part(own, clause, pair)
    nouns = own.modified(at), pair.told.modified(place)
    if all(nouns) and not texts.kin(*nouns):
        return False
    for role in KIND_OF:
        spans = spans_of(clause.proposition, role), spans_of(pair.other.proposition, role)
        if all(
            any(first <= here < end for first, end in each)
            for each, here in zip(spans, (at, place), strict=True)
        ):
            return True
    for step in (1, -1):
        beside = own.neighbour(at, step), pair.told.neighbour(place, step)
        if beside[0] is not None and beside[1] is not None and texts.kin(beside[0], beside[1]):
            return True
    return low in ("for", "against")


def _of_a_part(own: Told, clause: Clause, pair: Pair) -> bool:
    """Whether one of two verbs of moving is told of a part of what the other is: "sales fell", "new ticket sales rose"."""
    if own.tokens[clause.proposition.at].low not in TRENDS:
        return False
    ours, theirs = (
        own.phrase(clause.proposition.agent[-1:]),
        pair.told.phrase(pair.other.proposition.agent[-1:]),
    )
    return bool(ours) and bool(theirs) and ours - WHOLLY != theirs - WHOLLY


WHEN = ("weekday", "month", "season")
"""Classes whose members say when, wherever they stand in a clause of which verb and doer are the same."""


def _denied(own: Told, clause: Clause, found: Sequence[Pair], texts: Texts) -> Iterator[Difference]:
    """A clause that is denied on one side alone, where nearly all of it is told with the same verb."""
    mine = clause.proposition
    same = [one for one in found if one.same_verb and one.covered >= ALL_BUT]
    if (
        not same
        or mine.verb in LIGHT
        or mine.hedge
        or any(one.other.proposition.negated == mine.negated for one in same)
    ):
        return
    one = same[0]
    stated = one.other.proposition
    if stated.hedge or own.turns(mine) or one.told.turns(stated):
        return
    if own.leaves_open(mine) != one.told.leaves_open(stated):
        return
    if counts_otherwise(own, mine.clause, one.told, stated.clause):
        return
    back = texts.vocabulary.covered(spelled(one.other.words), clause.words | own.before)
    if back < MOST or not of_one(own, mine, one, texts) or _other_figures(clause, one):
        return
    sides = [
        {(name, value) for _, name, value in told.classes(each.clause) if isinstance(name, int)}
        for told, each in ((own, mine), (one.told, one.other.proposition))
    ]
    if sides[0] & sides[1]:
        return  # "not guilty", "innocent"
    yield difference("negation", clause, _with_denial(own, mine), one, _with_denial(one.told, stated))


def _with_denial(told: Told, own: Proposition) -> tuple[int, int]:
    """The verb group of a clause, from the word on that denies it: "no longer calls"."""
    first, end = own.group
    denials = [at for at in range(max(own.clause.first, first - BEFORE), first) if negates(told.tokens[at])]
    return (denials[0] if own.negated and denials else first), end


BEFORE = 4
"""Tokens before a verb among which the word stands that is shown to deny it."""


def _quantified(own: Told, clause: Clause, found: Sequence[Pair], texts: Texts) -> Iterator[Difference]:
    """Of how many it is true: "all three bridges" where a source has "two of the three bridges"."""
    for at, amount, noun in amounts(own, clause.proposition.clause):
        for one in found:
            if one.covered < ALL_BUT or clause.proposition.negated != one.other.proposition.negated:
                continue
            theirs = [
                (place, other)
                for place, other, head in amounts(one.told, one.other.proposition.clause)
                if texts.kin(noun, head)
            ]
            if not theirs or any(other == amount for _, other in theirs):
                break
            if frozenset((amount, theirs[0][1])) in EXCLUDING:
                yield difference("quantifier", clause, (at, at + 1), one, (theirs[0][0], theirs[0][0] + 1))
                break
