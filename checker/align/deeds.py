"""What is done in a sentence, as fillers: words that have an opposite, and whether each verb is denied."""

from __future__ import annotations

from collections.abc import Iterator

from checker.align.slots import Filler
from checker.align.told import Told
from checker.frame.propositions import Proposition
from checker.lexicon.assertions import PARTICLES, WHOLLY
from checker.lexicon.clausal import LIGHT, UNTOLD
from checker.lexicon.opposites import OPPOSITES
from checker.lexicon.posts import INITIALS
from checker.lexicon.words import OWNERS, POINTING, RELATIVES
from checker.text.wordnet import noun_class

__all__ = ["deeds"]


def deeds(told: Told) -> Iterator[Filler]:
    """The opposites and denials of a sentence, in no order."""
    yield from _opposites(told)
    yield from _denials(told)


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
