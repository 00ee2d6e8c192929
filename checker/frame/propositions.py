"""What the clauses of a sentence assert: who does what to whom, where, denied or not, and how firmly.

A shallow reading on top of the chunks: the verb groups of a sentence, each with the phrases around it by their roles.
What is not plain stays empty.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise

from checker.frame.certainty import has_clause, hedge_of, is_passive, is_perfect_infinitive
from checker.frame.chunks import Chunks, VerbGroup
from checker.frame.leading import behind_relative, led_by
from checker.frame.model import Proposition, Span
from checker.frame.polarity import denied
from checker.lexicon.certainty import RAISING
from checker.lexicon.clausal import ALLOWING, ASKED, DONE, URGED
from checker.lexicon.names import CALENDAR
from checker.lexicon.polarity import (
    DENIED_BEFORE_INFINITIVE,
)
from checker.lexicon.reporting import REPORTING_VERBS
from checker.lexicon.words import JOINING, OBJECTS, SUBJECTS
from checker.text.wordnet import lemma, noun_class

__all__ = ["Clauses", "propositions"]


class Clauses(Chunks):
    """The tokens of a sentence with what they are and what its verbs assert, read once for all who ask."""

    @cached_property
    def told(self) -> Sequence[Proposition]:
        """What each of its clauses asserts, in order."""
        return propositions(self)


def propositions(chunks: Chunks) -> list[Proposition]:
    """What each clause of a sentence asserts, in order."""
    found: list[Proposition] = []
    hedged = False
    opening = Span(0, 0)
    for number, group in enumerate(chunks.verbs):
        first, end = chunks.clause_of(group.head)
        before = chunks.verbs[number - 1] if number else None
        behind = chunks.verbs[number + 1] if number + 1 < len(chunks.verbs) else None
        left = Span(
            _behind_that(chunks, max(first, before.last + 1 if before else 0), group.first), group.first
        )
        if before is not None and _is_of_noun(chunks, before, group):
            left = Span(opening.first, before.first)  # "none of the kilns | built in May was sold"
        right = Span(group.last + 1, min(end, _before_subject(chunks, group, behind) if behind else end))
        own, outer = _proposition(chunks, group, left, right, Span(first, end))
        opening = left
        led = led_by(chunks, behind_relative(chunks, own), found[-1] if found else None)
        if (
            led.hedge is None
            and hedged
            and chunks.tags[group.first - 1] == "C"
            and led.subject == found[-1].subject
        ):
            led, outer = (
                led._replace(hedge=found[-1].hedge),
                True,
            )  # "believe that he left and | took the keys"
        raised = before is not None and found[-1].negated and _is_raised(chunks, before, group)
        found.append(led._replace(negated=not led.negated, raised=True) if raised else led)
        hedged = outer
    return found


def _is_of_noun(chunks: Chunks, before: VerbGroup, group: VerbGroup) -> bool:
    """Whether a bare participle says more of a noun that is the subject of the verb behind it: "the kilns built in May were"."""
    tags, low = chunks.tags, chunks.tokens[before.head].low
    if before.first != before.last or before.first == 0 or tags[before.first - 1] not in "NK":
        return False
    participle = low.endswith(("ed", "en")) or (lemma(low, "v") != low and not low.endswith(("s", "ing")))
    finite = tags[group.first] in "XM" and chunks.tokens[group.first].low not in ("to", "been", "being")
    between = tags[before.last + 1 : group.first]
    return participle and finite and low not in REPORTING_VERBS and GOVERNED.fullmatch(between) is not None


GOVERNED = re.compile(r"(?:[PT][DF]?[ANKGE-]+)+B*")
"""The tags of phrases behind prepositions, and nothing else."""


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
    return chunks.verb_lemma(before) in RAISING and has_clause(chunks, before, group)


def _before_subject(chunks: Chunks, group: VerbGroup, behind: VerbGroup) -> int:
    """Where what follows a verb ends before the next one: at the comma before the subject of "…, its head Ina Holt said"."""
    if chunks.tokens[behind.head].low not in REPORTING_VERBS or chunks.tags[behind.first - 1] not in "NK":
        return behind.first
    commas = (at for at in range(behind.first - 1, group.last, -1) if chunks.tokens[at].text == ",")
    return next(commas, behind.first)


def _proposition(
    chunks: Chunks, group: VerbGroup, left: Span, right: Span, clause: Span
) -> tuple[Proposition, bool]:
    """What a verb group asserts, and whether what hedges it stands before its clause."""
    subject, ahead = _phrases(chunks, left)
    direct, others = _phrases(chunks, right)
    passive = is_passive(chunks, group) or (not direct and _is_reduced(chunks, group, others))
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
    if told_off and leading in ASKED - ALLOWING and "not" not in chunks.lows(group.head - 1, group.head):
        told_off = None  # who is "not asked to go" may go
    hedge = hedge_of(chunks, group, clause, subject, negated=bool(told_off))
    own = Proposition(
        verb=chunks.verb_lemma(group),
        at=group.head,
        group=Span(group.first, group.last + 1),
        clause=clause,
        negated=bool(told_off) != (leading in DENIED_BEFORE_INFINITIVE),
        future=_is_future(chunks, group),
        hedge=hedge.kind if hedge else "open" if told_off is None else None,
        agent=agent,
        patient=patient,
        others=(*ahead, *((name, span) for name, span in others if span not in by)),
        passive=passive,
        reach=Span(left.first, right.end),
        refused=leading in DENIED_BEFORE_INFINITIVE,
        urged=leading in URGED,
    )
    return own, hedge is not None and hedge.outer


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
            and chunks.tokens[at].low not in OBJECTS
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
    if is_perfect_infinitive(chunks, group):
        return False
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
