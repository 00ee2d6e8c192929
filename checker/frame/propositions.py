"""What the clauses of a sentence assert: who does what to whom, where, denied or not, and how firmly.

A shallow reading on top of the chunks: the verb groups of a sentence, each with the phrases around it by their roles.
What is not plain stays empty.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from checker.frame.chunks import Chunks, VerbGroup
from checker.frame.polarity import denied
from checker.lexicon.certainty import (
    ASKING,
    BELIEVING,
    CATENATIVES,
    DENYING,
    DRAWN,
    MODALS,
    NOUNS,
    RAISING,
    UNSAYING,
    WHOLE,
)
from checker.lexicon.clausal import ALLOWING, ASKED, DONE, DUE, PASSIVE, REFUTED, URGED
from checker.lexicon.names import CALENDAR
from checker.lexicon.polarity import (
    ANSWERED,
    DENIED_BEFORE_GERUND,
    DENIED_BEFORE_INFINITIVE,
    FALSE,
    LIMITED,
    PREVENTING,
    SAID_NOTHING,
    TRUE,
)
from checker.lexicon.reporting import REPORTING_VERBS
from checker.lexicon.words import BE, HAVE, JOINING, RELATIVES, SUBJECTS
from checker.text.tokens import Token
from checker.text.wordnet import lemma, noun_class

__all__ = ["Clauses", "Proposition", "Span", "propositions"]


class Span(NamedTuple):
    """Tokens `first` to `end` of the sentence, the last not included."""

    first: int
    end: int


class Proposition(NamedTuple):
    """One verb group of a sentence with what stands around it; of a sentence without one, the sentence."""

    clause: Span
    verb: str = ""
    """Its main verb's lemma."""
    at: int = -1
    """The token of the main verb."""
    group: Span = Span(0, 1)
    """The whole verb group."""
    negated: bool = False
    future: bool = False
    """Whether it is told as what will be, or in the infinitive."""
    hedge: str | None = None
    """What makes it less than flat: a kind of `lexicon.certainty`; None where it is flat."""
    agent: tuple[Span, ...] = ()
    """The phrases that name who does it."""
    patient: tuple[Span, ...] = ()
    """The phrases that name to whom or what it is done."""
    others: tuple[tuple[str, Span], ...] = ()
    """The phrases behind prepositions, with these."""
    passive: bool = False
    reach: Span = Span(0, 0)
    """The tokens from the verb group before to the one behind, or to the clause's ends."""
    refused: bool = False
    """Whether it is denied by what leads to it, now and for later: "refused to resign", "has no plans to close"."""
    urged: bool = False
    """Whether it is only what somebody is asked to do."""
    answered: bool = False
    """Whether a form in -ing is told by the verb before it as done, or not: "finished selling", "avoided selling"."""
    raised: bool = False
    """Whether the verb of belief before it is denied in its stead: "I do not think that it works"."""

    @property
    def subject(self) -> tuple[Span, ...]:
        """The phrases that stand as its subject."""
        return self.patient if self.passive else self.agent


class Clauses(Chunks):
    """The tokens of a sentence with what they are and what its verbs assert, read once for all who ask."""

    @cached_property
    def told(self) -> Sequence[Proposition]:
        """What each of its clauses asserts, in order."""
        return propositions(self)


def propositions(chunks: Chunks) -> list[Proposition]:
    """What each clause of a sentence asserts, in order."""
    found: list[Proposition] = []
    for number, group in enumerate(chunks.verbs):
        first, end = chunks.clause_of(group.head)
        before = chunks.verbs[number - 1] if number else None
        behind = chunks.verbs[number + 1] if number + 1 < len(chunks.verbs) else None
        left = Span(
            _behind_that(chunks, max(first, before.last + 1 if before else 0), group.first), group.first
        )
        right = Span(group.last + 1, min(end, _before_subject(chunks, group, behind) if behind else end))
        own = _proposition(chunks, group, left, right, Span(first, end))
        led = _led_by(chunks, _behind_relative(chunks, own), found[-1] if found else None)
        raised = before is not None and found[-1].negated and _is_raised(chunks, before, group)
        found.append(led._replace(negated=not led.negated, raised=True) if raised else led)
    return found


def _behind_that(chunks: Chunks, first: int, end: int) -> int:
    """Where the subject begins behind a "that" which opens a clause: "said that | the council", "no doubt that | rain"."""
    opens = (
        at + 1
        for at in range(end - 2, first - 1, -1)
        if chunks.tokens[at].low == "that" and chunks.tags[at] in "DS" and chunks.tags[at + 1] in "DKHF"
    )
    return next(opens, first)


def _is_raised(chunks: Chunks, before: VerbGroup, group: VerbGroup) -> bool:
    """Whether a denial of one verb is meant for the clause behind it."""
    return chunks.verb_lemma(before) in RAISING and _has_clause(chunks, before, group)


def _before_subject(chunks: Chunks, group: VerbGroup, behind: VerbGroup) -> int:
    """Where what follows a verb ends before the next one: at the comma before the subject of "…, its head Ina Holt said"."""
    if chunks.tokens[behind.head].low not in REPORTING_VERBS or chunks.tags[behind.first - 1] not in "NK":
        return behind.first
    commas = (at for at in range(behind.first - 1, group.last, -1) if chunks.tokens[at].text == ",")
    return next(commas, behind.first)


def _behind_relative(chunks: Chunks, own: Proposition) -> Proposition:
    """A proposition of a relative clause with what the relative stands for as its subject: "the smith, who left"."""
    at = own.group.first - 1
    while at > 0 and chunks.tags[at] == "B":
        at -= 1
    if at < 1 or chunks.tokens[at].low not in ("who", "which", "that"):
        return own
    phrase = chunks.phrase_to(at - 1 - (chunks.tags[at - 1] == ","))
    return own if phrase is None else _with_subject(own, (Span(phrase.first, phrase.last + 1),))


def _led_by(chunks: Chunks, own: Proposition, before: Proposition | None) -> Proposition:
    """A proposition with what the one before it gives: a subject, a denial, that it was done.

    "Has no plans to close", "rejected calls to resign", "was hurt and retired"; "the smith, who left, sang".
    """
    if before is None:
        return own
    tokens, tags, first = chunks.tokens, chunks.tags, own.group.first
    if tokens[first].low == "to":
        return own if first - before.group.end > CONTROL else _infinitive(chunks, own, before)
    if tags[first] == "G" or tokens[first].low in ("having", "being"):
        return _gerund(chunks, own, before)
    own = _in_clause(chunks, own, before)
    relative = tokens[before.clause.first].low in RELATIVES
    if tags[first - 1] == "C" or (tags[first - 1] == "," and relative):
        return _with_subject(own, before.subject)
    return own


def _infinitive(chunks: Chunks, own: Proposition, before: Proposition) -> Proposition:
    """What an infinitive has of the verb that leads to it: "has no plans to close", "was unable to close"."""
    first = own.group.first
    named = before.patient or tuple(span for name, span in before.others if name in ("on", "for"))
    asked = before.verb in ASKED and bool(named) and not before.passive
    none = _is_none(chunks, before, first)
    quality = chunks.tokens[first - 1].low
    refused = none or _is_yet(chunks, first) or quality in LIMITED
    told = refused or before.verb in DONE or quality == "able"
    return _with_subject(own, named[:1] if asked else before.subject)._replace(
        negated=own.negated != (refused != (before.negated and told)),
        future=own.future and not told,
        refused=own.refused or none,
        urged=own.urged or (bool(asked) and before.verb in URGED),
    )


def _gerund(chunks: Chunks, own: Proposition, before: Proposition) -> Proposition:
    """What a form in -ing has of what stands before it: "denied selling", "kept her from selling", "finished selling"."""
    first = own.group.first
    beside = first - before.group.end
    low = chunks.tokens[first - 1].low
    name = before.verb if beside == 0 else low
    if name == "from" and before.verb in PREVENTING and beside <= CONTROL:
        kept = before.patient if before.patient and not before.passive else before.subject
        return _with_subject(own, kept[:1])._replace(negated=not before.negated, answered=True)
    if name == "from":
        return own
    led = _with_subject(own, before.subject) if not own.subject else own
    if name in UNSAYING:
        return led._replace(hedge="open" if before.negated else "denied", answered=not before.negated)
    if name in DENIED_BEFORE_GERUND or (name in ("of", "to") and _is_short(chunks, first - 2)):
        return led._replace(negated=own.negated == before.negated or low == "without", answered=True)
    if name in ANSWERED:
        return led._replace(
            negated=before.negated, hedge=own.hedge or before.hedge, future=before.future, answered=True
        )
    return own


def _is_short(chunks: Chunks, at: int) -> bool:
    """Whether what stands before a preposition says that it was not done: "stopped short of", "instead of", "no closer to"."""
    return chunks.tokens[at].low in DENIED_BEFORE_GERUND or (at > 0 and chunks.tokens[at - 1].low == "no")


def _in_clause(chunks: Chunks, own: Proposition, before: Proposition) -> Proposition:
    """What a clause has of the one that says whether it holds: "it is not true that", "did not say who"."""
    tokens = chunks.tokens
    opening = _lows(chunks, before.group.end, own.group.first)[:2]
    quality = {before.verb, *_lows(chunks, before.at, before.group.end), *opening[:1]}
    if "that" in opening and before.group.end <= own.group.first:
        if before.negated and quality & TRUE:
            return own._replace(negated=not own.negated)
        if quality & FALSE:
            return own._replace(negated=own.negated == before.negated)
    asks = opening[:1] and opening[0] in (
        "who",
        "what",
        "which",
        "whether",
        "if",
        "when",
        "where",
        "how",
        "why",
    )
    if before.negated and asks and not quality.isdisjoint(SAID_NOTHING) and own.hedge is None:
        known = tokens[before.group.end].low in ("when", "where", "how", "why")
        return own if known else own._replace(hedge="open")
    return own


CONTROL = 10
"""Tokens between a verb and the infinitive that it governs."""


def _with_subject(own: Proposition, subject: tuple[Span, ...]) -> Proposition:
    return own._replace(patient=subject) if own.passive else own._replace(agent=subject)


def _is_none(chunks: Chunks, before: Proposition, first: int) -> bool:
    """Whether the noun before an infinitive says that there is none, or is refused: "no plans to", "rejected calls to"."""
    if not before.patient or before.patient[-1].end != first:
        return False
    opening = chunks.tokens[before.patient[-1].first]
    return opening.low in ("no", "nothing") or (
        before.verb in REFUTED and chunks.tokens[first - 1].low in NOUNS
    )


def _is_yet(chunks: Chunks, first: int) -> bool:
    """Whether an infinitive has not come to be: "have yet to approve"."""
    return first > 1 and chunks.tokens[first - 1].low == "yet" and chunks.tokens[first - 2].low in HAVE | BE


def _proposition(chunks: Chunks, group: VerbGroup, left: Span, right: Span, clause: Span) -> Proposition:
    subject, ahead = _phrases(chunks, left)
    direct, others = _phrases(chunks, right)
    passive = _is_passive(chunks, group) or (not direct and _is_reduced(chunks, group, others))
    before = left.first > clause.first
    if before:
        subject = _subject_of_clause(chunks, left, group) or subject
    if _is_pronoun_led(chunks, group):
        subject = ()
    elif ahead and not subject and direct and not before:  # "outside the hall stands the statue of a horse"
        subject, direct = direct, ()
    if not subject and not before and not _is_pronoun_led(chunks, group):
        subject = _before_aside(chunks, clause, group.first)
    by = tuple(span for preposition, span in others if preposition == "by") if passive else ()
    agent, patient = (by, subject) if passive else (subject, direct)
    leading, told_off = _leading(chunks, group), denied(chunks, group, left.first)
    if told_off and leading in ASKED - ALLOWING and "not" not in _lows(chunks, group.head - 1, group.head):
        told_off = None  # who is "not asked to go" may go
    hedge = _hedge(chunks, group, clause, bool(told_off))
    return Proposition(
        verb=chunks.verb_lemma(group),
        at=group.head,
        group=Span(group.first, group.last + 1),
        clause=clause,
        negated=bool(told_off) != (leading in DENIED_BEFORE_INFINITIVE),
        future=_is_future(chunks, group),
        hedge=hedge or ("open" if told_off is None else None),
        agent=agent,
        patient=patient,
        others=(*ahead, *((name, span) for name, span in others if span not in by)),
        passive=passive,
        reach=Span(left.first, right.end),
        refused=leading in DENIED_BEFORE_INFINITIVE,
        urged=leading in URGED,
    )


def _is_pronoun_led(chunks: Chunks, group: VerbGroup) -> bool:
    """Whether a pronoun is the subject: "before he rang the winner"."""
    at = group.first - 1
    while at >= 0 and chunks.tags[at] == "B":
        at -= 1
    return at >= 0 and chunks.tokens[at].low in SUBJECTS


def _subject_of_clause(chunks: Chunks, left: Span, group: VerbGroup) -> tuple[Span, ...]:
    """The phrase between a conjunction that may be a preposition and its verb: "rang her before the board voted"."""
    at = group.first - 1
    while at > left.first and chunks.tags[at] == "B":
        at -= 1
    phrase = chunks.phrase_to(at)
    led = phrase is not None and phrase.first > left.first and chunks.tokens[phrase.first - 1].low in JOINING
    return (Span(phrase.first, phrase.last + 1),) if phrase is not None and led else ()


def _before_aside(chunks: Chunks, clause: Span, verb: int) -> tuple[Span, ...]:
    """The phrase before an aside between commas, which parts it from its verb: "the plant, with 40 jobs, will close"."""
    first = clause.first
    if first < 2 or chunks.tokens[first - 1].text != "," or chunks.tokens[verb - 1].text != ",":
        return ()
    if chunks.tags[first] not in "PT":
        return ()
    phrase = chunks.phrase_to(first - 2)
    while phrase is not None and phrase.first > 1 and chunks.tags[phrase.first - 1] in "PT":
        phrase = chunks.phrase_to(phrase.first - 2)
    return (Span(phrase.first, phrase.last + 1),) if phrase is not None else ()


def _phrases(chunks: Chunks, stretch: Span) -> tuple[tuple[Span, ...], tuple[tuple[str, Span], ...]]:
    """The phrases of a stretch that stand by themselves, and those behind a preposition."""
    alone: list[Span] = []
    governed: list[tuple[str, Span]] = []
    at, preposition = stretch.first, ""
    while at < stretch.end:
        tag = chunks.tags[at]
        if tag in "PT":
            preposition = chunks.tokens[at].low
            at += 1
            continue
        phrase = chunks.phrase_from(at) if tag in "DANKGE" else None
        if (
            phrase is None
            and tag in "DFH"
            and chunks.tokens[at + 1 : at + 2]
            and chunks.tokens[at + 1].low == "of"
        ):
            phrase = chunks.phrase_from(at + 2)  # "none of the kilns", "two of the men", "all of it"
            phrase = phrase and phrase._replace(first=at)
        if phrase is not None and phrase.last < stretch.end:
            span = Span(phrase.first, phrase.last + 1)
            if preposition:
                governed.append((preposition, span))
            else:
                alone.append(span)
            at = phrase.last + 1
            preposition = ""
            continue
        if tag != "F" or not (at + 1 < stretch.end and chunks.tags[at + 1] in "NAKFEG-"):
            preposition = preposition if tag in "DB" else ""
        at += 1
    return tuple(alone), tuple(governed)


def _is_passive(chunks: Chunks, group: VerbGroup) -> bool:
    token = chunks.tokens[group.head]
    if not any(chunks.tokens[at].low in PASSIVE for at in range(group.first, group.head)):
        return False
    beside = chunks.tokens[group.head - 1].low in PASSIVE and chunks.tags[group.head] == "V"
    return token.low.endswith("ed") or (
        (lemma(token.low, "v") != token.low or beside) and not token.low.endswith(("ing", "s"))
    )


def _is_reduced(chunks: Chunks, group: VerbGroup, others: Sequence[tuple[str, Span]]) -> bool:
    """Whether a participle tells what somebody else has done: "the Miners, beaten 9-1 by the Herons,", and in a headline.

    A headline leaves out the verb: "Old mill restored by council".
    """
    low, first = chunks.tokens[group.head].low, group.first
    by = next((span for name, span in others if name == "by"), None)
    if by is None or first != group.head or first < 1:
        return False
    aside, headline = chunks.tokens[first - 1].text == ",", chunks.tokens[-1].text not in ENDS
    if not aside and not (headline and by.first == group.last + 2 and low.endswith(("ed", "en"))):
        return False
    if chunks.tags[first - 1 - aside] not in "NK" or low.endswith(("ing", "s")) or lemma(low, "v") == low:
        return False
    doer = chunks.tokens[by.end - 1]
    acts = chunks.tags[by.end - 1] == "K" or noun_class(lemma(doer.low)) in ("person", "group")
    return acts and doer.low not in CALENDAR


ENDS = frozenset('.!?"”’')
"""Marks at the end of a sentence that a headline has not."""


def _is_future(chunks: Chunks, group: VerbGroup) -> bool:
    words = [token.low for token in chunks.tokens[group.first : group.last + 1]]
    leading = _leading(chunks, group)
    return (
        words[0] in ("to", "will", "shall", "would", "should", "'ll")
        or "going" in words[:-1]
        or any(one in DUE_NOW and two == "to" for one, two in pairwise(words))
        or (bool(leading) and leading not in DONE | DENIED_BEFORE_INFINITIVE)
    )


DUE_NOW = frozenset(("need", "needs", "have", "has"))
"""Words before "to" of what is still to be done: "need to approve", but "needed to wait"."""


def _leading(chunks: Chunks, group: VerbGroup) -> str:
    """The verb that leads to the main one, in its group or right before it: "agreed to sell", "failing to sell"; else ""."""
    for at in range(max(group.first, 1), group.head):
        if chunks.tokens[at].low == "to":
            return lemma(chunks.tokens[at - 1].low, "v")
    return ""


def _lows(chunks: Chunks, first: int, end: int) -> list[str]:
    return [token.low for token in chunks.tokens[first:end]]


def _hedge(chunks: Chunks, group: VerbGroup, clause: Span, negated: bool) -> str | None:
    """What makes a verb group less than flat: in it, or right before it in the clause. What could not be done was not."""
    tokens: Sequence[Token] = chunks.tokens
    for at in range(group.first, group.last + 1):
        kind = None if negated and tokens[at].low == "could" else MODALS.get(tokens[at].low)
        if kind is not None and not (at and tokens[at].is_capital):
            return kind
    for at in range(clause.first, group.last + 1):
        kind = DRAWN.get(tokens[at].low)
        if kind is not None:
            return kind
    return _led(chunks, group, clause) or _governs(chunks, group) or _complement(chunks, group)


def _complement(chunks: Chunks, group: VerbGroup) -> str | None:
    """What is said of a whole clause: "a rise to 40 is possible"; None where the quality is of something else."""
    behind = group.last + 1
    if chunks.verb_lemma(group) != "be" or behind >= len(chunks.tokens):
        return None
    return WHOLE.get(chunks.tokens[behind].low)


def _led(chunks: Chunks, group: VerbGroup, clause: Span) -> str | None:
    """What leads a verb group and leaves it open: "hopes to", "is thought to", "considers selling", "we believe that", "whether"."""
    tokens = chunks.tokens
    for at in range(group.first, group.head):
        name, to = lemma(tokens[at].low, "v"), tokens[at + 1].low == "to"
        if to or tokens[at + 1].low.endswith("ing"):
            kind = CATENATIVES.get(name, "believed" if to and (name in BELIEVING or name == "say") else None)
            kind = "denied" if not to and name in DENYING else kind
            if kind is not None:
                return kind
    if tokens[_outer(chunks, group, clause)].low == "whether":
        return "open"
    for other in chunks.verbs:
        if other.head >= group.head or group.first - other.last > REACH:
            continue
        name = chunks.verb_lemma(other)
        kind = CATENATIVES.get(name)
        if kind is not None and _is_led_by(chunks, other, group, kind):
            return kind
        if name in BELIEVING and _has_clause(chunks, other, group):
            return "believed"
        if name in DENYING and _has_clause(chunks, other, group):
            doubted = denied(chunks, other, chunks.clause_of(other.first)[0])
            return None if doubted else "denied"  # "nobody denies that"
        if name in ASKING and tokens[other.last + 1].low == "that":
            return "proposed"
    if group.first and tokens[group.first].low == "to" and tokens[group.first - 1].low in NOUNS:
        return "planned" if tokens[group.first - 1].low in DUE else "proposed"
    return None


def _outer(chunks: Chunks, group: VerbGroup, clause: Span) -> int:
    """Where the clause of a verb begins; of one behind a relative clause between commas, the clause that this parts.

    "whether the lock, which is old, was open": the second verb is of the clause that "whether" leads.
    """
    tokens, first = chunks.tokens, clause.first
    parted = first > 0 and tokens[first].low in RELATIVES and tokens[first - 1].text == ","
    if not parted or group.first < 1 or tokens[group.first - 1].text != ",":
        return first
    return chunks.clause_of(first - 1)[0]


REACH = 12
"""Tokens between a verb of belief and the verb of what is believed."""


def _governs(chunks: Chunks, group: VerbGroup) -> str | None:
    """What a verb says of what it governs: alleged in the passive, considered where it goes on."""
    kind = CATENATIVES.get(chunks.verb_lemma(group))
    if kind == "alleged" and not _is_passive(chunks, group):
        return None
    if kind in ("hoped", "planned", "sought", "possible"):
        return None  # these say nothing of a noun: "planned the garden", "appeared in court"
    if kind == "considered" and not chunks.tokens[group.head].low.endswith("ing"):
        return None
    return kind


def _has_clause(chunks: Chunks, believing: VerbGroup, group: VerbGroup) -> bool:
    """Whether what is believed is a clause: "we believe a support failed", not "we believe in giving"."""
    first, end = believing.last + 1, group.first
    if first >= end or chunks.tokens[end].low == "to" or chunks.tokens[first].low in ("in", "of", "about"):
        return False
    that = chunks.tokens[first].low == "that"
    tags = set(chunks.tags[first + that : end])
    parted = set("R,CSVEG") if that or chunks.verb_lemma(believing) in BELIEVING else set("R,CSVEGPT")
    return not tags & parted


def _is_led_by(chunks: Chunks, one: VerbGroup, group: VerbGroup, kind: str) -> bool:
    """Whether a verb of a kind makes another less than flat: "is accused of hiding", "accuse the board of hiding"."""
    if kind == "alleged" and not _is_passive(chunks, one):
        return chunks.tokens[group.first - 1].low == "of" and chunks.tags[group.first] == "G"
    return _leads(chunks, one, group)


def _leads(chunks: Chunks, one: VerbGroup, other: VerbGroup) -> bool:
    """Whether one verb governs another right behind it: "is suspected of having replaced", "is said to be"."""
    between = chunks.tokens[one.last + 1 : other.first]
    return len(between) <= 2 and all(
        token.low in ("of", "to", "having", "being", "with") for token in between
    )
