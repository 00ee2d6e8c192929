"""What fills the slots of a sentence that one newsroom fills with one word and another with another.

A weekday, a people, a rank, a name in its role, a word that has an opposite: each with its value, and with what says which
slot of the sentence it fills.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.align.circumstances import circumstances
from checker.align.deeds import deeds
from checker.align.slots import WHERE, Filler, Named
from checker.align.told import Told, rank_before
from checker.align.vocabulary import base
from checker.lexicon.assertions import PARTICLES
from checker.lexicon.calendar import TIME_WORDS, WEEKDAYS
from checker.lexicon.clausal import UNTOLD
from checker.lexicon.names import CALENDAR
from checker.lexicon.nations import COUNTRY_OF
from checker.lexicon.numbers import ORDINALS
from checker.lexicon.ranks import EPISODES, EXTREMES, SUPERLATIVES
from checker.lexicon.reporting import REPORTING_VERBS
from checker.lexicon.words import ARTICLES
from checker.text.tokens import Token

__all__ = ["fillers", "is_one_of_several"]


def fillers(told: Told, named: Sequence[Named]) -> list[Filler]:
    """The fillers of a sentence, in no order."""
    inside = {at for one in named for at in range(one.first, one.end)}
    found = [_name(told, one) for one in named if one.end <= len(told.tokens)]
    for at, token in enumerate(told.tokens):
        if token.low in WEEKDAYS:
            found.append(_weekday(told, at))
        elif at not in inside or token.text in COUNTRY_OF:
            found.extend(_adjective(told, at))
    found.extend(deeds(told))
    found.extend(circumstances(told))
    return found


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
OWNING = frozenset(("'", "’", "'s", "’s"))
"""What stands apart from a name as its possessive ending in text that was cut into words."""


def _name(told: Told, one: Named) -> Filler:
    role, by = _role(told, one)
    if role and told.tokens[one.first - 1].low in ARTICLES and one.first:
        role = f"{role} the"
    slot = frozenset((role,) if role else ())
    done = _done_to(told, one) if role == "agent" else frozenset[str]()
    return Filler("name", one.text, one.first, one.end, one.kind, slot, frozenset(by), done)


def _done_to(told: Told, one: Named) -> frozenset[str]:
    """The words for what a name does something to, without when."""
    stated = (own for own in told.propositions if any(first <= one.first < end for first, end in own.agent))
    done = (own.patient[:1] or [span for name, span in own.others if name in PARTICLES][:1] for own in stated)
    return frozenset().union(*map(told.phrase, done)) - CALENDAR


def _role(told: Told, one: Named) -> tuple[str, set[str]]:
    """The role of a name, and the words that govern it; "" for an owner, a name before a noun, and what is not plain."""
    tokens, tags = told.tokens, told.chunks.tags
    if tokens[one.end - 1].owns or any(token.text in OWNING for token in tokens[one.end : one.end + 1]):
        return "", set()
    if one.end < len(tokens) and tags[one.end] == "N" and one.kind == "place" and tags[one.first - 1] in "DA":
        phrase = told.chunks.phrase_from(one.end)
        return ("of", {base(tokens[phrase.head].low)}) if phrase is not None else ("", set())
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
        yield Filler("nationality", country, at, at + 1, "", _nouns_behind(told, at))
    elif token.low in SUPERLATIVES and not is_one_of_several(told.tokens, at):
        end, scale = EXTREMES.get(token.low, (token.low, token.low))
        first, rank = rank_before(told.tokens, at)
        yield Filler("rank", f"{rank} {end}", first, at + 1, scale, frozenset((noun,)))
    elif token.low in ORDINALS and _is_rank(told.tokens, at, noun):
        yield Filler("rank", str(ORDINALS[token.low]), at, at + 1, "", frozenset((noun,)))


def _noun_behind(told: Told, at: int) -> str:
    """The noun of the phrase in which an adjective stands; "" where it stands before none."""
    phrase = told.chunks.phrase_from(at)
    return base(told.tokens[phrase.head].low) if phrase is not None and phrase.head > at else ""


def _nouns_behind(told: Told, at: int) -> frozenset[str]:
    """The nouns of the phrase in which an adjective stands: "firm" and "Lumo" of "Czech firm Lumo"."""
    phrase = told.chunks.phrase_from(at)
    end = phrase.head + 1 if phrase is not None else at
    return frozenset(
        base(told.tokens[each].low) for each in range(at + 1, end) if told.chunks.tags[each] in "NK"
    )


def is_one_of_several(tokens: Sequence[Token], at: int) -> bool:
    """Whether a superlative ranks several things alike, or is counted down: "one of the largest", "the largest but two"."""
    return one_of(tokens, at) >= 0 or any(token.low == "but" for token in tokens[at : at + BUT])


def one_of(tokens: Sequence[Token], at: int) -> int:
    """Where "one of the largest" or "among the world's largest" begins; -1 where a superlative is of one thing."""
    first, _ = rank_before(tokens, at)
    for start in range(max(0, first - 3), first):
        lows = [token.low for token in tokens[start : start + 2]]
        if lows in (["one", "of"], ["some", "of"]) or lows[:1] == ["among"]:
            return start
    return -1


BUT = 7
"""Tokens behind a superlative in which "but" counts it down."""


def _is_rank(tokens: Sequence[Token], at: int, noun: str) -> bool:
    """Whether an ordinal before a noun says which in rank or number, not which of what follows one upon another."""
    behind = {token.low for token in tokens[at + 1 : at + 3]}
    return not ({noun} | behind) & (EPISODES | TIME_WORDS | SUPERLATIVES)
