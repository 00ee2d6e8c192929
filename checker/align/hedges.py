"""The hedge that a sentence drops: it states flatly what the texts that tell it leave open, deny or only plan.

What counts is the core of a clause: the verb and what follows it up to the next one; where that is little, what stands before the
verb, too. A text that tells it without a hedge, in whatever sentence, licenses the draft; what is planned is licensed as done alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from checker.align.beside import ALL_BUT, FEWEST, Difference, Kind, Pair, difference, of_one, pairs
from checker.align.stages import further_on
from checker.align.texts import Texts
from checker.align.told import Clause, Told, words_and_figures
from checker.align.vocabulary import YEAR
from checker.frame.model import Proposition, Span
from checker.lexicon.certainty import (
    BEFORE_DEEDS,
    BELIEVING,
    DRAWN,
    GRAVE,
    KEEPS,
    PLANNED,
    PRESENTING,
    UNSURE,
    WRITERS,
)
from checker.lexicon.clausal import LIGHT
from checker.lexicon.reporting import REPORTING_VERBS
from checker.lexicon.stages import CLAIMING, CONDITIONS, CREDITED_AS
from checker.lexicon.words import FORMS_OF_BE, FUNCTION_WORDS, HAVE
from checker.text.wordnet import lemma

__all__ = ["hedges"]

SAME_VERB = 0.5
"""How much of a clause's core another has to have where the verbs are kin."""
NEARLY = 0.75
"""How much, instead of `ALL_BUT`, where no word is kin to the draft's verb; and how much where the verb says little by itself."""
MOSTLY = 0.6
"""How much for a warning, where what is dropped is a "may" or a plan."""
PARTLY = 0.3
"""How much of it a clause has to have that licenses the draft by the same verb."""
BEST = 0.8
"""Clauses that have so much of what the best one has tell it, too."""
HALF = 0.5
"""How much of what follows the verb has to follow the hedge."""

LEVELS: Mapping[str, int] = {"open": 0, "hoped": 1, "due": 2, "told": 3, "done": 4}
"""How firmly a clause tells something: left open or denied · hoped or tried · planned, or to come · in the present, which may
be of what is to come · done."""


def hedges(own: Told, clause: Clause, texts: Texts) -> Iterator[Difference]:
    """The hedges that a clause drops: of its verb where no text tells it as firmly, and of a noun that no text calls so."""
    if own.shouts:
        return
    core = clause._replace(words=_core(own, clause))
    found = pairs(own, core, texts)
    dropped = [
        *_of_verb(own, core, found, texts),
        *_of_noun(own, core, found, texts),
        *_of_deed(own, core, found, texts),
    ]
    yield from dropped or further_on(own, core, found, texts)


def _of_verb(own: Told, core: Clause, found: Sequence[Pair], texts: Texts) -> Iterator[Difference]:
    """What a clause states flatly, and those that tell it leave open, deny or plan."""
    stated = core.proposition
    if stated.hedge or not _is_stated(own, stated) or _keeps_open(own, stated):
        return
    fitting = [one for one in found if _tells(own, core, one, texts)]
    if stated.negated:  # who has not decided whether to stand may stand yet
        fitting = [one for one in fitting if one.same_verb and one.other.proposition.hedge == "open"]
    if not fitting:
        return
    same = [one for one in fitting if one.same_verb] or fitting
    near = [one for one in fitting if one.covered >= BEST * same[0].covered]
    firm = LEVELS[_firmness(own, stated)]
    less = [one for one in near if _is_less_firm(own, stated, one, firm) and not _is_credited(own, core, one)]
    if not less:
        return
    one = next((one for one in less if one.same_verb), less[0])
    plain = firm if _level(one) == LEVELS["due"] else min(firm, LEVELS["told"])
    if not any(_licenses(own, core, other, texts, plain) for other in found):
        kind, theirs = _kind(own, core, one, texts, firm), one.other.proposition
        hangs = _condition(one.told, theirs) if theirs.hedge in (None, "proposed") else None
        found_here = difference(kind, core, stated.group, one, hangs or _hedged(own, stated, one))
        first, end = hangs or theirs.clause
        yield found_here._replace(other_clause=(min(first, theirs.clause.first), max(end, theirs.clause.end)))


def _hedged(own: Told, stated: Proposition, pair: Pair) -> Span:
    """The other's verb; where it reads as the draft's what stands before what both say: "police think | he left"."""
    theirs, tokens = pair.other.proposition, pair.told.tokens
    verbs = own.tokens[slice(*stated.group)], tokens[slice(*theirs.group)]
    if [token.low for token in verbs[0]] != [token.low for token in verbs[1]]:
        return theirs.group
    opening = own.tokens[stated.clause.first].low
    begins = (at for at in range(theirs.clause.first + 1, theirs.group.first) if tokens[at].low == opening)
    return Span(min(theirs.clause.first, theirs.group.first), next(begins, theirs.group.end))


def _of_noun(own: Told, core: Clause, found: Sequence[Pair], texts: Texts) -> Iterator[Difference]:
    """What a clause calls by its name that every text which tells the same calls alleged, suspected, or thought to be it."""
    if not own.lows.isdisjoint(KEEPS):
        return
    for pair in found:
        for first, end in _doubted(pair):
            head = pair.told.head((first, end))
            places = [
                at for at in range(*core.proposition.clause) if head in words_and_figures(own.tokens[at])
            ]
            if pair.covered >= HALF and head and places and not _is_plain(head, texts):
                at = places[-1]
                yield difference("assurance", core, (at, at + 1), pair, (first - 1, end))
                return


def _of_deed(own: Told, core: Clause, found: Sequence[Pair], texts: Texts) -> Iterator[Difference]:
    """What a clause tells as a deed that every text which tells it has only talks about, plans for or fears of."""
    stated = core.proposition
    if stated.negated or stated.hedge or stated.verb in LIGHT or not _is_stated(own, stated):
        return
    if _keeps_open(own, stated):
        return
    kin = frozenset(texts.vocabulary.kin(own.verb_of(stated))) | {stated.verb}
    for pair in found:
        at = _deed_of(pair, kin)
        if at is None or pair.same_verb or not _are_alike(own, stated, pair):
            continue
        firm = LEVELS[_firmness(own, stated)]
        if not any(_licenses(own, core, other, texts, firm) for other in found):
            kind: Kind = "hedge" if pair.covered >= NEARLY else "doubt"
            yield difference(kind, core, stated.group, pair, (at[0], at[1]))
            return


def _deed_of(pair: Pair, kin: frozenset[str]) -> tuple[int, int] | None:
    """Where another's clause names a deed that has not been done: "talks about | a merger", with the word for that."""
    told, (start, stop) = pair.told, pair.other.proposition.clause
    for at in range(start, min(stop, len(told.tokens)) - 1):
        if f"{told.tokens[at].low} {told.tokens[at + 1].low}" in BEFORE_DEEDS:
            phrase = told.chunks.phrase_from(at + 2)
            if phrase is not None and not kin.isdisjoint(words_and_figures(told.tokens[phrase.head])):
                return at, phrase.last + 1
    return None


def _doubted(pair: Pair) -> Iterator[tuple[int, int]]:
    """The phrases of another's clause that are only alleged or thought to be what they say, without the word for that."""
    told, (start, stop) = pair.told, pair.other.proposition.clause
    for at in range(start, min(stop, len(told.tokens)) - 1):
        low = told.tokens[at].low
        first = at + 1
        if DRAWN.get(low) != "alleged" or told.chunks.tags[at] == "B":
            behind = [token.low for token in told.tokens[first : first + 2]]
            if behind != ["to", "be"] or lemma(low, "v") not in BELIEVING:
                continue
            first += len(behind)
        phrase = told.chunks.phrase_from(first)
        if phrase is not None and phrase.last < stop:
            yield phrase.first, phrase.last + 1


def _is_plain(head: str, texts: Texts) -> bool:
    """Whether a sentence of some text has a noun without leaving anything open."""
    for text, number in texts.places(frozenset((head,)), SENTENCES):
        told = texts.texts[text][number]
        if head in told.words and told.lows.isdisjoint(KEEPS):
            return True
    return False


SENTENCES = 20
"""Sentences in which a noun is looked for."""


def _core(own: Told, clause: Clause) -> frozenset[str]:
    """The words of the verb and of what stands behind it up to the next verb; with few of them, of whoever does it, too."""
    stated = clause.proposition
    credit = (at for at in range(stated.at, stated.reach.end) if own.tokens[at].low in CREDITING)
    right = Span(stated.at, next(credit, stated.reach.end))
    words = _words(own, [right]) & clause.words
    verb = own.verb_of(stated)
    if verb != stated.verb:
        words = words - _words(own, [(stated.at, stated.at + 2)]) | {verb}
    if len(words) > FEWEST:
        return words
    beside = own.chunks.phrase_to(stated.group.first - 1)
    left = (beside.first, beside.last + 1) if beside is not None else (stated.reach.first, stated.at)
    subject = stated.subject[-1:] if beside is None else ()
    return (_words(own, [*subject, left, right]) & clause.words) or clause.words


CREDITING = ("according", "per")
"""Words that open a credit behind what is said."""


def _words(own: Told, spans: Iterable[tuple[int, int]]) -> frozenset[str]:
    tokens = own.tokens
    return frozenset(
        word
        for first, end in spans
        for at in range(max(first, 0), min(end, len(tokens)))
        for word in words_and_figures(tokens[at])
    )


def _is_stated(own: Told, stated: Proposition) -> bool:
    """Whether a clause states its deed, and does not only name it: "campaigned to leave", "was kept from entering"."""
    first = stated.group.first
    low = own.tokens[first].low
    to = next((at for at in range(first, stated.group.end) if own.tokens[at].low == "to"), first)
    if own.tokens[to].low == "to" and (to == first or lemma(own.tokens[to - 1].low, "v") not in TO_BE):
        return not stated.future
    return not low.endswith("ing") or not first or own.chunks.tags[first - 1] not in "PT"


TO_BE = frozenset(("be", "go", "due", "set"))
"""Lemmas before "to" with which a clause states what is to come: "is to close", "is going to close"."""


def _keeps_open(own: Told, stated: Proposition) -> bool:
    """Whether any word of a clause leaves open what it says; the "would" of what is reported stands for "will"."""
    if _condition(own, stated) or _is_hearsay(own, stated):
        return True
    first, end = stated.clause
    reported = own.tokens[stated.group.first].low == "would" and any(
        own.tokens[one.at].low in REPORTING_VERBS for one in own.propositions if one.at < stated.group.first
    )
    return any(
        (token.low in KEEPS and token.text != "May" and not (reported and token.low == "would"))
        or token.text in "?:"
        for token in own.tokens[first:end]
    )


def _is_credited(own: Told, core: Clause, pair: Pair) -> bool:
    """Whether the draft, too, has it from whoever claims it: "the union claims …" · "…, the union says"."""
    believer = pair.told.tokens[: pair.other.proposition.group.first]
    if not any(lemma(token.low, "v") in CLAIMING for token in believer):
        return False
    said = any(
        own.tokens[one.at].low in REPORTING_VERBS for one in own.propositions if one.at != core.proposition.at
    )
    credited = said or not own.lows.isdisjoint(CREDITING)
    return credited and any(
        token.low in own.lows and core.words.isdisjoint(words_and_figures(token))
        for token in believer
        if token.kind == "word" and token.low not in FUNCTION_WORDS
    )


def _condition(told: Told, stated: Proposition) -> tuple[int, int] | None:
    """The tokens on which something yet to come hangs: "if the council agrees, it will be built", "subject to approval"."""
    lows = [token.low for token in told.tokens]
    for at, low in enumerate(lows) if stated.future else ():
        led = low in CONDITIONS and (
            at > stated.at or any(at < one.at < stated.group.first for one in told.propositions)
        )
        if led or lows[at : at + 2] == ["subject", "to"]:
            return at, next((end for end in range(at + 1, len(lows)) if lows[end] in PAUSES), len(lows))
    return None


PAUSES = ",.;"
"""Marks at which a condition ends."""


def _is_hearsay(told: Told, stated: Proposition) -> bool:
    """Whether a verb is told as hearsay: "is said to have left"."""
    first, end = stated.group
    lows = [token.low for token in told.tokens[max(0, first - 2) : end]]
    return any(
        two in CREDITED_AS and three == "to" and one in FORMS_OF_BE
        for one, two, three in zip(lows, lows[1:], lows[2:], strict=False)
    )


def _tells(own: Told, core: Clause, pair: Pair, texts: Texts) -> bool:
    """Whether another's clause tells what a clause does."""
    verb = core.proposition.verb
    if pair.shared < FEWEST and not (pair.same_verb and pair.covered == 1):
        return False
    if pair.covered < (SAME_VERB if pair.same_verb else ALL_BUT):
        return False
    if verb in LIGHT - {"be"} and not (pair.same_verb and pair.covered >= NEARLY and pair.shared >= FEWEST):
        return False
    if not _are_alike(own, core.proposition, pair) or _are_of_other_figures(core, pair):
        return False
    kin = pair.same_verb or not pair.other.words.isdisjoint(texts.vocabulary.kin(verb))
    return kin or pair.covered >= NEARLY or _has_figures(core, pair)


def _has_figures(core: Clause, pair: Pair) -> bool:
    """Whether what another's verb is told of has all figures of a clause that has some."""
    figures = _figures(core)
    whole = pair.other.proposition.verb == "be"  # "a rise to 40 is possible"
    return bool(figures) and figures <= (pair.other.words if whole else _core(pair.told, pair.other))


def _figures(core: Clause) -> frozenset[str]:
    """The figures of a clause that are no years."""
    return frozenset(word for word in core.words if word[0].isdigit() and not YEAR.fullmatch(word))


def _names(own: Told, core: Clause) -> frozenset[str]:
    """The words of names among those of a clause."""
    places = range(*core.proposition.clause)
    named = [own.tokens[at] for at in places if own.chunks.tags[at] == "K"]
    return frozenset(word for token in named for word in words_and_figures(token)) & core.words


def _are_of_other_figures(core: Clause, pair: Pair) -> bool:
    """Whether two clauses have figures, and none in common: what was reported is no forecast that came true."""
    ours, theirs = _figures(core), _figures(pair.other)
    return bool(ours) and bool(theirs) and not ours & theirs


def _are_alike(own: Told, mine: Proposition, pair: Pair) -> bool:
    """Whether the subjects of two clauses are no two names: a name and a description may be one."""
    ours, theirs = own.named(mine.subject), pair.told.named(pair.other.proposition.subject)
    return not ours or not theirs or bool(ours & theirs)


def _firmness(told: Told, stated: Proposition) -> str:
    """How firmly a clause is told that has no hedge: a key of `LEVELS`."""
    words = [token.low for token in told.tokens[slice(*stated.group)]]
    if stated.future:
        return "due"
    past = lemma(words[-1], "v") != words[-1] and not words[-1].endswith(("ing", "s"))
    had = not HAVE.isdisjoint(words[:-1]) or not {"was", "were"}.isdisjoint(words)
    is_ = {"is", "are"}.isdisjoint(words)
    return "done" if (past and is_) or had else "told"


def _level(pair: Pair) -> int:
    """How firmly another's clause tells it."""
    theirs = pair.other.proposition
    if theirs.hedge is not None:
        return LEVELS[PLANNED.get(theirs.hedge, "open")]
    if _condition(pair.told, theirs):
        return LEVELS["open"]
    return LEVELS[_firmness(pair.told, theirs)]


def _is_less_firm(own: Told, stated: Proposition, pair: Pair, firm: int) -> bool:
    """Whether another's clause leaves open what the draft states, or plans what the draft tells as done."""
    theirs = pair.other.proposition
    if theirs.negated or _level(pair) >= firm:
        return False
    if theirs.hedge == "proposed" and stated.verb in PRESENTING and _is_performed(pair.told, theirs):
        return False
    would = own.tokens[stated.group.first].low == "would"
    first, end = theirs.clause.first, theirs.group.end
    words = {token.low for token in pair.told.tokens[first:end]}
    if theirs.hedge is None and not _condition(pair.told, theirs):  # what is to come, told as done
        return firm == LEVELS["done"] and stated.verb == theirs.verb and not words.isdisjoint(TO_COME)
    kept = ("could", "would") if theirs.hedge in (None, "proposed") else ("could",)
    return not (would and not words.isdisjoint(kept))


def _is_performed(told: Told, theirs: Proposition) -> bool:
    """Whether who writes does by a verb what it says: "we propose a method" presents one."""
    return theirs.verb == "propose" and told.tokens[theirs.group.first - 1].low in WRITERS


TO_COME = frozenset(("will", "shall", "would", "'ll"))
"""Verbs of what is to come; an infinitive may tell what is done: "went on to win"."""


def _licenses(own: Told, core: Clause, pair: Pair, texts: Texts, firm: int) -> bool:
    """Whether another's clause tells it as firmly as the draft, in the same verb or in a sentence without any hedge."""
    theirs = pair.other.proposition
    if theirs.hedge is not None or theirs.negated or _condition(pair.told, theirs):
        return False
    figures = _figures(core)
    if pair.same_verb:
        told = (figures | _names(own, core)) <= pair.told.words
        return told and _level(pair) >= firm and pair.covered >= PARTLY
    if texts.vocabulary.covered(core.words, pair.told.words) < NEARLY or _level(pair) < firm:
        return False
    return pair.told.lows.isdisjoint(KEEPS) and all(one.hedge is None for one in pair.told.propositions)


def _kind(own: Told, core: Clause, pair: Pair, texts: Texts, firm: int) -> Kind:
    """How grave it is: a hedge that no text may drop, one that an article may not drop, or one to look at."""
    hedge = pair.other.proposition.hedge
    if hedge in GRAVE:
        return "hedge" if _is_hedged_there(own, core.proposition, pair, texts) else "doubt"
    return "assurance" if _is_told_as_sure(own, core, pair, texts, firm) else "doubt"


def _is_told_as_sure(own: Told, core: Clause, pair: Pair, texts: Texts, firm: int) -> bool:
    """Whether the draft tells as sure, or as done, what the other tells in the same verb or of the same figures."""
    hedge = pair.other.proposition.hedge
    if PLANNED.get(hedge or "") == "due" and firm < LEVELS["done"]:
        return False  # what is planned will be; what is hoped may not
    if pair.same_verb:
        return pair.covered >= MOSTLY and hedge != "sought"
    if hedge not in UNSURE:
        return False
    nearly = pair.covered >= NEARLY and pair.shared > FEWEST
    there = nearly and _is_hedged_there(own, core.proposition, pair, texts)
    return there or (pair.covered >= ALL_BUT and _has_figures(core, pair))


def _is_hedged_there(own: Told, stated: Proposition, pair: Pair, texts: Texts) -> bool:
    """Whether what the other hedges is what the draft states: its verb of the same party, or what follows the hedge."""
    if pair.same_verb:
        return of_one(own, stated, pair, texts)
    theirs = pair.other.proposition
    behind = pair.told.phrase([(theirs.group[1], theirs.clause[1])])
    return texts.vocabulary.covered(own.phrase([(stated.group[0], stated.clause[1])]), behind) >= HALF
