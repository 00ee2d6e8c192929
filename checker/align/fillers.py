"""What fills the slots of a sentence that one newsroom fills with one word and another with another.

A weekday, a people, a rank, a name in its role, a word that has an opposite: each with its value, and with what says which
slot of the sentence it fills.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from checker.align.told import Told
from checker.align.vocabulary import base
from checker.frame.propositions import Proposition
from checker.lexicon.assertions import PARTICLES, WHOLLY
from checker.lexicon.calendar import TIME_WORDS, WEEKDAYS
from checker.lexicon.clausal import LIGHT, UNTOLD
from checker.lexicon.names import COUNTRIES, ORGANIZATION_NOUNS, ORGANIZATION_SUFFIXES, PLACE_NOUNS
from checker.lexicon.nations import COUNTRY_OF
from checker.lexicon.numbers import ORDINALS
from checker.lexicon.opposites import OPPOSITES
from checker.lexicon.posts import INITIALS
from checker.lexicon.ranks import EPISODES, EXTREMES, SUPERLATIVES
from checker.lexicon.reporting import REPORTING_VERBS
from checker.lexicon.words import ARTICLES, OWNERS, POINTING, RELATIVES
from checker.text.tokens import Token
from checker.text.wordnet import noun_class
from checker.values.name import likeness, name_words

__all__ = ["WHERE", "Filler", "FillerKind", "Named", "fillers", "is_one", "is_rival", "telling"]

FillerKind = Literal["weekday", "nationality", "rank", "name", "opposite", "denial"]


class Named(NamedTuple):
    """A name in a sentence."""

    first: int
    end: int
    """Its first token in the sentence, and the one after its last."""
    text: str
    kind: str
    """person, organization, place or other"""


class Filler(NamedTuple):
    """What fills one slot of a sentence."""

    kind: FillerKind
    value: str
    first: int
    end: int
    """Its first token in the sentence, and the one after its last."""
    of: str
    """What two have in common that may stand for one another: of a name its kind, of a rank the scale, of an opposite the pair."""
    slot: frozenset[str]
    """What says which slot it is: the noun before which it stands, the role of a name, the nouns around a verb.

    A name with an article has a role of its own: "the Tigers" are whoever is called so.
    """
    by: frozenset[str] = frozenset()
    """Of a verb the words for whoever does it; of a name the verb, and the noun before its preposition."""
    to: frozenset[str] = frozenset()
    """Of a verb the words for what it is done to."""
    marks: frozenset[str] = frozenset()
    """Of a verb the words before the noun of its subject, which may make a part of it."""
    mood: str = ""
    """Of a verb whether it is told, to come, or left open, and by what."""
    verbal: bool = False
    """Whether an opposite is a verb, or "up" or "down" as one."""

    reach: tuple[int, int] = (0, 0)
    """Of a verb the tokens from the verb before it to the one behind."""

    @property
    def parties(self) -> frozenset[str]:
        """The words for the parties of a verb."""
        return self.by | self.to if self.kind in ("opposite", "denial") else frozenset()


def fillers(told: Told, named: Sequence[Named]) -> list[Filler]:
    """The fillers of a sentence, in no order."""
    inside = {at for one in named for at in range(one.first, one.end)}
    found = [_name(told, one) for one in named if one.end <= len(told.tokens)]
    for at, token in enumerate(told.tokens):
        if token.low in WEEKDAYS:
            found.append(_weekday(told, at))
        elif at not in inside or token.text in COUNTRY_OF:
            found.extend(_adjective(told, at))
    found.extend(_opposites(told))
    found.extend(_denials(told))
    return found


def is_one(one: Filler, other: Filler) -> bool:
    """Whether two fillers of one kind say the same: forms of one name, an adjective and its country."""
    if one.kind != "name":
        return one.value == other.value and (one.of == other.of or one.kind == "weekday")
    return likeness(one.value, other.value) in ("same", "form", "spelling", "slip") or bool(
        telling(one.value) & telling(other.value)
    )


def is_rival(one: Filler, other: Filler) -> bool:
    """Whether one filler may stand where the other does, and only one of the two can."""
    if one.kind != other.kind or is_one(one, other):
        return False
    if one.kind == "name":
        fitting = any(_may_fill(role, one.of, other.of) for role in one.slot & other.slot)
        return fitting and not _hold(one.value, other.value)
    return one.of == other.of


def _may_fill(role: str, *kinds: str) -> bool:
    """Whether names of two kinds may be one for the other in a role: of one kind, or one of them of any that can."""
    known = {kind for kind in kinds if kind != "other"}
    return len(known) < 2 and (role != WHERE or known <= {"place"})


def _hold(one: str, other: str) -> bool:
    """Whether one place may lie in the other: a country, and no country."""
    return len({" ".join(name_words(name)) in COUNTRIES for name in (one, other)}) > 1


def telling(name: str) -> set[str]:
    """The words of a name that are of it alone: no "company", no "street"; all where none is."""
    words = set(name_words(name))
    generic = ORGANIZATION_NOUNS | ORGANIZATION_SUFFIXES | PLACE_NOUNS
    return {word for word in words if len(word) > 1 and word not in generic} or words


# ---------------------------------------------------------------- weekdays


def _weekday(told: Told, at: int) -> Filler:
    """A day with the verb that it is of; of one on which somebody said something, whoever did."""
    own = told.dated_by(at)
    low = told.tokens[at].low
    if own is None:
        return Filler("weekday", low, at, at + 1, "told", frozenset())
    saying = told.tokens[own.at].low in REPORTING_VERBS
    who = told.phrase(own.subject) - UNTOLD if saying else frozenset[str]()
    return Filler("weekday", low, at, at + 1, "said" if saying else "told", who, frozenset((own.verb,)))


# ---------------------------------------------------------------- names in their roles

PLACES = frozenset("in at near outside inside".split())
"""Prepositions that say where, one for another."""
WHERE = "where"
OWNING = frozenset(("'", "’", "'s", "’s"))
"""What stands apart from a name as its possessive ending in text that was cut into words."""


def _name(told: Told, one: Named) -> Filler:
    role, by = _role(told, one)
    if role and told.tokens[one.first - 1].low in ARTICLES and one.first:
        role = f"{role} the"
    return Filler(
        "name", one.text, one.first, one.end, one.kind, frozenset((role,) if role else ()), frozenset(by)
    )


def _role(told: Told, one: Named) -> tuple[str, set[str]]:
    """The role of a name, and the words that govern it; "" for an owner, a name before a noun, and what is not plain."""
    tokens, tags = told.tokens, told.chunks.tags
    if tokens[one.end - 1].owns or any(token.text in OWNING for token in tokens[one.end : one.end + 1]):
        return "", set()
    if one.end < len(tokens) and tags[one.end] in "NA-":
        return "", set()
    before = one.first - 1
    while before >= 0 and tags[before] in "DANKFE-":
        before -= 1
    if before >= 0 and tags[before] in "PT":
        low = tokens[before].low
        return WHERE if low in PLACES else low, _governing(told, before)
    for role in ("agent", "patient"):
        clauses = (clause.proposition for clause in told.clauses)
        verbs = {
            told.head(own.patient[0]) if own.verb == "be" and own.patient else own.verb
            for own in clauses
            if any(first <= one.first < end for first, end in getattr(own, role))
        }
        if verbs:
            return ("speaker" if role == "agent" and _speaks(told, one) else role), verbs
    return "", set()


def _speaks(told: Told, one: Named) -> bool:
    """Whether a name is that of one who says something, who is no rival of those who do."""
    stated = (own for own in told.propositions if any(first <= one.first < end for first, end in own.agent))
    return any(told.tokens[own.at].low in REPORTING_VERBS for own in stated)


def _governing(told: Told, at: int) -> set[str]:
    """The noun before a preposition, and the verb of its clause before it."""
    found = {told.neighbour(at, -1) or ""}
    verb = told.chunks.verb_before(at, told.chunks.clause_of(at)[0])
    if verb is not None:
        found.add(told.chunks.verb_lemma(verb))
    return found - {""}


# ---------------------------------------------------------------- adjectives


def _adjective(told: Told, at: int) -> Iterator[Filler]:
    """A people or a rank before a noun."""
    token = told.tokens[at]
    noun = _noun_behind(told, at)
    if not noun:
        return
    country = COUNTRY_OF.get(token.low)
    if country is not None and token.is_capital:
        yield Filler("nationality", country, at, at + 1, "", frozenset((noun,)))
    elif token.low in SUPERLATIVES:
        end, scale = EXTREMES.get(token.low, (token.low, token.low))
        first, rank = _rank_before(told.tokens, at)
        yield Filler("rank", f"{rank} {end}", first, at + 1, scale, frozenset((noun,)))
    elif token.low in ORDINALS and _is_rank(told.tokens, at, noun):
        yield Filler("rank", str(ORDINALS[token.low]), at, at + 1, "", frozenset((noun,)))


def _noun_behind(told: Told, at: int) -> str:
    """The noun of the phrase in which an adjective stands; "" where it stands before none."""
    phrase = told.chunks.phrase_from(at)
    return base(told.tokens[phrase.head].low) if phrase is not None and phrase.head > at else ""


def _rank_before(tokens: Sequence[Token], at: int) -> tuple[int, int]:
    """Where the rank of a superlative begins, and which it is: 2 of "second-largest", else 1."""
    before = at - 1 - (at > 1 and tokens[at - 1].text == "-")
    if before >= 0 and tokens[before].low in ORDINALS:
        return before, ORDINALS[tokens[before].low]
    return at, 1


def _is_rank(tokens: Sequence[Token], at: int, noun: str) -> bool:
    """Whether an ordinal before a noun says which in rank or number, not which of what follows one upon another."""
    behind = {token.low for token in tokens[at + 1 : at + 3]}
    return not ({noun} | behind) & (EPISODES | TIME_WORDS | SUPERLATIVES)


# ---------------------------------------------------------------- opposites


def _opposites(told: Told) -> Iterator[Filler]:
    for at, pair, side in told.classes(None):
        if not isinstance(pair, int) or pair in GRADED:
            continue
        if any(token.low in PARTING for token in told.tokens[at + 1 : at + 2]):
            continue
        clauses = (clause.proposition for clause in told.clauses)
        own = next((each for each in clauses if _is_in(at, each.group)), None)
        one = Filler("opposite", str(side), at, at + 1, str(pair), _beside(told, at))
        if own is not None and not told.modified(at):
            by, to, slot = _parties(told, own)
            if at == own.at and own.negated != told.is_denied(at) and not told.turns(own):
                one = one._replace(value=str(1 - int(side)))
            one = one._replace(slot=one.slot | slot, by=by, to=to, marks=_marks(told, own), reach=own.reach)
            if at == own.at:
                one = one._replace(mood=_mood(told, own))
        verbal = told.chunks.tags[at] in VERBAL or told.tokens[at].low in ("up", "down")
        yield one._replace(verbal=verbal)


PARTING = PARTICLES - {"up", "down"} | {"through", "apart", "short", "behind"}
"""Words behind a verb that make another of it: "fall through", "rise up"."""


def _is_in(at: int, span: tuple[int, int]) -> bool:
    return span[0] <= at < span[1]


def _marks(told: Told, own: Proposition) -> frozenset[str]:
    """The words before the noun of the subject: "emergency" of "emergency admissions"."""
    spans = own.subject[-1:]
    return told.phrase((first, end - 1) for first, end in spans) - WHOLLY


def _parties(told: Told, own: Proposition) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The words for whoever does what a verb says, with what hangs on them by "of", and for what it is done to.

    Those that call nobody by a mere role; and the words for both, whatever they call them.
    """
    of = [span for name, span in own.others if name == "of" and span[1] <= own.group[0]]
    doers = [*own.agent, *(of if own.agent else ())]
    by, to = (told.phrase(one for one in spans if not _is_role(told, one)) for spans in (doers, own.patient))
    return by - UNTOLD, to - UNTOLD, told.phrase([*doers, *own.patient]) - UNTOLD


def _is_role(told: Told, span: tuple[int, int]) -> bool:
    """Whether a phrase calls somebody by a role, so that it may be anybody named elsewhere: "the former minister"."""
    head = told.head(span)
    known = noun_class(head) in ("person", "group") or head.upper() in INITIALS
    return known and told.tokens[span[0]].low in POINTING | OWNERS | {"the"}


VERBAL = frozenset("VEGX")
"""Tags of verbs."""


def _mood(told: Told, own: Proposition) -> str:
    """Whether it is told, to come, or left open: by a hedge, or as "whether" and "if" leave it."""
    if told.leaves_open(own):
        return "open"
    return own.hedge or ("future" if own.future else "told")


def _denials(told: Told) -> Iterator[Filler]:
    """Whether each verb is denied, with what it needs to say something: "take … custody", "be voluntary"."""
    for clause in told.clauses:
        own = clause.proposition
        whole, last = _whole(told, own)
        if whole and not told.turns(own) and not _restricts(told, own):
            by, to, slot = _parties(told, own)
            yield Filler(
                "denial",
                str(own.negated),
                own.group[0],
                last,
                whole,
                slot,
                by,
                to,
                mood=_mood(told, own),
                reach=own.reach,
            )


def _restricts(told: Told, own: Proposition) -> bool:
    """Whether a clause only says which: "those who did not drink", not "Roe, who did not drink"."""
    first = own.clause[0]
    return told.tokens[first].low in RELATIVES and told.tokens[first - 1].text != ","


def _whole(told: Told, own: Proposition) -> tuple[str, int]:
    """A verb, a light one with its object or what follows it, and the token behind; "" where that says too little."""
    behind = own.group[1]
    if own.at < 0 or own.verb not in LIGHT:
        return own.verb, behind
    while told.chunks.tags[behind : behind + 1] == "B":
        behind += 1
    if own.verb == "be":
        quality = told.tokens[behind].low if told.chunks.tags[behind : behind + 1] == "A" else ""
        return (f"be {quality}" if quality else ""), behind + 1
    spans = [*own.patient[:1], *(span for _, span in own.others if span[0] >= own.group[1])]
    for span in spans:
        if not (own.passive and span in own.patient) and (head := told.head(span)):
            return f"{own.verb} {head}", span[1]
    return "", behind


def _beside(told: Told, at: int) -> frozenset[str]:
    """The noun behind an adjective, else the words on both sides; of a preposition or adverb only what follows."""
    noun = told.modified(at)
    if noun:
        return frozenset((noun,))
    steps = (1,) if told.chunks.tags[at] in "PSB" else (1, -1)
    return frozenset(word for step in steps if (word := told.neighbour(at, step)))


GRADED = frozenset(side.pair for word in ("more", "most", "dead") for side in OPPOSITES[word])
"""The pairs that are no opposites by themselves: the lowest price is the best one, some died and others were hurt."""
