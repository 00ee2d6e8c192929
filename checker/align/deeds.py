"""What is done in a sentence, as fillers: words that have an opposite, and whether each verb is denied."""

from __future__ import annotations

from collections.abc import Iterator

from checker.align.slots import Filler
from checker.align.told import Told
from checker.frame.model import Proposition, Span
from checker.lexicon.assertions import FINDING, PARTICLES, WHOLLY
from checker.lexicon.certainty import BELIEVING
from checker.lexicon.clausal import ASKED, LIGHT, TURNING, UNTOLD
from checker.lexicon.opposites import OPPOSITES, OUGHT
from checker.lexicon.posts import INITIALS
from checker.lexicon.reporting import REPORTING_VERBS
from checker.lexicon.words import HAVE, OWNERS, POINTING, RELATIVES
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
        own = next((each for each in told.propositions if _is_in(at, each.group)), None)
        one = Filler("opposite", str(side), at, at + 1, str(pair), _beside(told, at))
        if own is not None and not told.modified(at):
            by, to, slot = _parties(told, own)
            if at == own.at and own.negated != told.is_denied(at) and not told.turns(own):
                one = one._replace(value=str(1 - int(side)))
            if (held := _believed(told, own)) is not None:
                slot |= {held.verb}
                own = own._replace(reach=Span(own.reach[0], held.reach[1]))
            one = one._replace(slot=one.slot | slot, by=by, to=to, marks=_marks(told, own), reach=own.reach)
            if at == own.at:
                one = one._replace(mood=_mood(told, own))
        verbal = told.chunks.tags[at] in VERBAL or told.tokens[at].low in ("up", "down")
        yield one._replace(verbal=verbal)


def _believed(told: Told, own: Proposition) -> Proposition | None:
    """What a verb of belief is about: "limited" of "doubts that it was limited"."""
    if own.verb not in REPORTING_VERBS | BELIEVING:
        return None
    return next((one for one in told.propositions if one.group[0] >= own.group[1]), None)


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
        if whole and not told.turns(own) and not _restricts(told, own) and not _is_noun(told, own):
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
            yield from _done(told, own, whole)
        if found := _found(told, own):
            yield found


def _done(told: Told, own: Proposition, whole: str) -> Iterator[Filler]:
    """Whether something is told as done, or as what is to come."""
    mood = _mood(told, own)
    if own.negated or own.refused or own.urged or (mood == "told" and not _is_past(told, own)):
        return
    side = {"told": "done", "future": "due", "planned": "due"}.get(mood)
    if side and not (_is_wanted(told, own) if side == "done" else _is_thought(told, own, mood)):
        by, to, slot = _parties(told, own)
        yield Filler("done", side, *own.group, whole, slot, by, to, reach=own.reach)


def _is_wanted(told: Told, own: Proposition) -> bool:
    """Whether something only ought to be, or somebody wants it so: "should be fired", "wants her fired"."""
    before = [one for one in told.propositions if one.group[1] <= own.group[0] and one.clause == own.clause]
    return (
        bool(before)
        and before[-1].verb in ASKED | {"need", "have", "see"}
        and own.group[1] - own.group[0] == 1
    )


def _is_thought(told: Told, own: Proposition, mood: str) -> bool:
    """Whether what is to come only ought to be, would be on some condition, or is what something else is done for."""
    low = told.tokens[own.group[0]].low
    if low in OUGHT or (low == "to" and mood != "planned"):
        return True
    before = [one for one in told.propositions if one.group[1] <= own.group[0]]
    if low != "would" or not before:
        return low == "would"
    said = any(one.verb in REPORTING_VERBS - BELIEVING for one in before)
    that = any(token.low == "that" for token in told.tokens[before[-1].group[1] : own.group[0]])
    return not said or not (that or before[-1].verb in REPORTING_VERBS - BELIEVING)


def _is_past(told: Told, own: Proposition) -> bool:
    """Whether a verb stands in the past or the perfect."""
    words = [token.low for token in told.tokens[slice(*own.group)]]
    return not (HAVE | WERE).isdisjoint(words) or (
        len(words) == 1 and words[0] != own.verb and not words[0].endswith(("s", "ing"))
    )


WERE = frozenset(("was", "were", "wasn't", "weren't"))


def _found(told: Told, own: Proposition) -> Filler | None:
    """Whether something was found, or none: "found no gap", "confirmed a gap"."""
    if own.verb not in FINDING or not own.patient or own.passive or own.hedge or own.future:
        return None
    first, end = own.patient[0]
    rest = (
        token.low for at, token in enumerate(told.tokens[slice(*own.clause)], own.clause[0]) if at != first
    )
    if told.asks or any(low in TURNING - {"any", "only"} for low in rest):
        return None
    by, to, slot = _parties(told, own)
    noun = told.head((first, end))
    return Filler(
        "denial",
        str(own.negated),
        own.group[0],
        end,
        f"find {noun}",
        slot,
        by,
        to,
        reach=own.reach,
        mood="told",
    )


def _is_noun(told: Told, own: Proposition) -> bool:
    """Whether a verb in its plain form stands behind one thing, so that it is a noun: "promised a court challenge"."""
    plain = own.group[1] - own.group[0] == 1 and told.tokens[own.at].low == own.verb
    return plain and any(told.tokens[first].low in ("a", "an") for first, _ in own.agent)


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
