"""How firmly a clause asserts its deed: what makes it possible, believed, planned, asked for or denied.

A word that leaves open what it governs does so by the form of what it governs: a clause, an infinitive, a form in -ing, a
question. Which word with which form is a table of `lexicon.certainty`; here it is read where in the sentence each may stand.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from checker.frame.chunks import Chunks, VerbGroup
from checker.frame.model import Span
from checker.frame.polarity import denied
from checker.lexicon.certainty import (
    ADJECTIVES_BEFORE_INFINITIVES,
    ASKING,
    ASKING_IF,
    ASSURING,
    BEFORE_GERUNDS,
    BEFORE_INFINITIVES,
    BEHIND_ADJECTIVES,
    BEHIND_NOUNS,
    BEHIND_VERBS,
    BELIEVING,
    BILLS,
    CATENATIVES,
    DENYING,
    DRAWN,
    EVIDENCE,
    HEARSAY,
    KNOWING,
    MODALS,
    NOUNS_BEFORE_INFINITIVES,
    UNDERSTOOD,
    WHOLE,
)
from checker.lexicon.clausal import ASKED, PASSIVE
from checker.lexicon.reporting import REPORTING_VERBS
from checker.lexicon.words import BE, NEGATIONS, RELATIVES
from checker.text.wordnet import lemma

__all__ = ["Hedge", "has_clause", "hedge_of", "is_passive", "is_perfect_infinitive"]

REACH = 12
"""Tokens between a verb of belief and the verb of what is believed."""
CONTROL = 10
"""Tokens between a verb with an object and the infinitive of what the object is to do."""


class Hedge(NamedTuple):
    """What makes a verb group less than flat."""

    kind: str
    """A kind of `lexicon.certainty`."""
    outer: bool = False
    """Whether it stands before the clause, and so bears on the verbs joined to this one, too."""


class Place(NamedTuple):
    """A verb group where it stands."""

    chunks: Chunks
    group: VerbGroup
    clause: Span
    subject: tuple[Span, ...]
    begin: int
    """The first token of the subject, or of the group where that has none."""

    def low(self, at: int) -> str:
        """A token in small letters; "" before the first and behind the last."""
        tokens = self.chunks.tokens
        return tokens[at].low if 0 <= at < len(tokens) else ""

    def name(self, at: int, pos: str = "v") -> str:
        """The lemma of a token."""
        return lemma(self.low(at), pos)


def hedge_of(
    chunks: Chunks, group: VerbGroup, clause: Span, subject: tuple[Span, ...], *, negated: bool
) -> Hedge | None:
    """What makes a verb group less than flat, in it or before it; None for what is told as so. What could not be done was not."""
    begin = next((span.first for span in reversed(subject) if span.first < group.first), group.first)
    place = Place(chunks, group, clause, subject, begin)
    inner = _modal(place, negated=negated) or _adverb(place) or _proposed(place)
    if inner is not None:
        return Hedge(inner)
    outer = _question(place) or _clause_governor(place) or _commented(place) or _rumoured(place)
    if outer is not None:
        return Hedge(outer, outer=True)
    led = _infinitive(place) or _gerund(place) or _governs(place) or _complement(place)
    return Hedge(led) if led is not None else None


# ------------------------------------------------------------ in the clause


def _modal(place: Place, *, negated: bool) -> str | None:
    """What a modal leaves open: "may have left", "must have left", "should leave"."""
    tokens, group = place.chunks.tokens, place.group
    for at in range(group.first, group.last + 1):
        low = tokens[at].low
        if at and tokens[at].is_capital:
            continue
        if low == "must":
            return "believed" if place.low(at + 1) == "have" else "obliged"
        kind = None if negated and low == "could" else MODALS.get(low)
        if kind is not None:
            return kind
    return None


def _adverb(place: Place) -> str | None:
    """An adverb or adjective of the clause before its verb: "perhaps", "allegedly"."""
    return next(
        (
            kind
            for at in range(place.clause.first, place.group.last + 1)
            if (kind := DRAWN.get(place.low(at))) is not None
        ),
        None,
    )


def _proposed(place: Place) -> str | None:
    """What is not in force and would bring it, or what would have come but did not: "the bill would ban it", "under the plan"."""
    chunks, group, clause = place.chunks, place.group, place.clause
    if "would" not in chunks.lows(group.first, group.head):
        return None
    heads = {lemma(chunks.tokens[span.end - 1].low) for span in place.subject}
    for at in range(clause.first, clause.end):
        phrase = chunks.phrase_from(at + 1) if place.low(at) == "under" else None
        if phrase is not None:
            heads.add(lemma(chunks.tokens[phrase.head].low))
    if not heads.isdisjoint(BILLS):
        return "proposed"
    said = any(chunks.verb_lemma(one) in REPORTING_VERBS for one in chunks.verbs if one.head < group.first)
    return "open" if place.low(group.head - 1) == "have" and not said else None


# ------------------------------------------------------------ before the clause


def _question(place: Place) -> str | None:
    """Whether the clause is a question or a condition: "asked whether it sold", "wants to know if it sold", "if it sold"."""
    outer = _outer(place)
    low = place.low(outer)
    if low == "whether":
        return "open"
    if low == "if":
        asked = {place.low(outer - 1), place.name(outer - 1), place.name(outer - 1, "n")}
        manner = place.low(outer - 1) == "as" and place.name(outer - 2) in SEEMING
        own = "," not in place.chunks.lows(outer, place.group.first)  # not what hangs on the condition
        return "open" if own and (not ASKING_IF.isdisjoint(asked) or manner or outer == 0) else None
    return None


SEEMING = frozenset(("seem", "appear", "look", "sound"))
"""Verbs before "as if"."""


def _outer(place: Place) -> int:
    """Where the clause of a verb begins; of one behind a relative clause between commas, the clause that this parts.

    "whether the lock, which is old, was open": the second verb is of the clause that "whether" leads.
    """
    tokens, first, group = place.chunks.tokens, place.clause.first, place.group
    parted = first > 0 and tokens[first].low in RELATIVES and tokens[first - 1].text == ","
    if not parted or group.first < 1 or tokens[group.first - 1].text != ",":
        return first
    return place.chunks.clause_of(first - 1)[0]


def _clause_governor(place: Place) -> str | None:
    """What governs the clause: "we believe that", "there are fears that", "one theory is that", "it is possible that"."""
    return _by_verb(place) or _by_word(place)


def _by_verb(place: Place) -> str | None:
    """The kind that a verb before the clause gives it."""
    chunks, group = place.chunks, place.group
    for other in chunks.verbs:
        if other.head >= group.head or group.first - other.last > REACH:
            continue
        name = chunks.verb_lemma(other)
        kind = CATENATIVES.get(name)
        if kind and _leads(chunks, other, group) and (kind != "alleged" or is_passive(chunks, other)):
            return kind
        if name in DENYING and has_clause(chunks, other, group):
            doubted = denied(chunks, other, chunks.clause_of(other.first)[0])
            return None if doubted else "denied"  # "nobody denies that"
        that = place.low(other.last + 1) == "that"
        if name in ASKING and that:
            return "proposed"
        told = that or name in BELIEVING or not is_passive(chunks, other)  # "it is believed he left"
        if name in BEHIND_VERBS and told and has_clause(chunks, other, group):
            return BEHIND_VERBS[name]
    return None


def _by_word(place: Place) -> str | None:
    """The kind that a noun or an adjective before the clause gives it: "fears that", "it is unclear that", "no proof he left"."""
    that = next(
        (
            at
            for at in range(place.group.first - 1, max(0, place.group.first - REACH), -1)
            if place.low(at) == "that" and place.chunks.tags[at] in "DSR"
        ),
        None,
    )
    if that is not None and set(place.chunks.tags[that + 1 : place.group.first]) & set("R,CSVM"):
        return None
    at = (that if that is not None else place.begin) - 1
    is_ = place.low(at) in BE and that is not None  # "one theory is that"
    at -= is_
    low, noun = place.low(at), place.name(at, "n")
    told_off = not NEGATIONS.isdisjoint(place.chunks.lows(max(0, at - BEFORE), at))
    if noun in EVIDENCE and told_off:
        return "open"
    if noun in BEHIND_NOUNS:
        return BEHIND_NOUNS[noun]
    if is_ or not any(each in BE for each in place.chunks.lows(max(0, at - BEFORE), at)):
        return None
    return "open" if low in ASSURING and told_off else BEHIND_ADJECTIVES.get(low)


BEFORE = 3
"""Tokens before a noun or an adjective among which a denial or a form of "be" is its own: "is not yet certain"."""


def _commented(place: Place) -> str | None:
    """What a comment between commas, or at the end, makes of the clause around it: "the fire, police believe, began there"."""
    chunks, group = place.chunks, place.group
    for other in chunks.verbs:
        name = chunks.verb_lemma(other)
        if name not in BEHIND_VERBS or other == group or other.head != other.last:
            continue
        end, first = other.last + 1, other.first
        while first > 0 and chunks.tags[first - 1] in "DANKHB":
            first -= 1
        if (
            first < 1
            or place.low(first - 1) != ","
            or (end < len(chunks.tags) and place.low(end) not in ENDING)
        ):
            continue
        if first == other.first:
            continue
        between = chunks.verbs[chunks.verbs.index(other) + 1 :][:1] if group.first > other.last else ()
        before = [one for one in chunks.verbs if one.first < other.first]
        if (group in between and not before) or (before[-1:] == [group] and group.last < first):
            return BEHIND_VERBS[name]
    return None


ENDING = frozenset((",", ".", ";", "”", '"', ""))
"""Marks at which a comment ends."""


def _rumoured(place: Place) -> str | None:
    """Whether nobody vouches for it: "according to rumours", "unconfirmed reports say it began"."""
    chunks = place.chunks
    for at in range(place.clause.first, place.begin):
        if place.low(at) in HEARSAY and place.low(at - 1) in ("to", "by", "unconfirmed"):
            return "alleged"
    for at, token in enumerate(chunks.tokens[: place.group.first]):
        if token.low == "unconfirmed":
            return "alleged"
        if token.low in HEARSAY and place.name(at + 1) in REPORTING_VERBS:
            return "alleged"
    return None


# ------------------------------------------------------------ what leads an infinitive or a form in -ing


def _infinitive(place: Place) -> str | None:
    """What leaves open an infinitive: "hopes to", "is thought to", "a plan to", "is ready to", "urged the board to"."""
    chunks, group = place.chunks, place.group
    tokens = chunks.tokens
    for at in range(group.first, group.head):
        if tokens[at + 1].low == "to" or tokens[at + 1].low.endswith("ing"):
            kind = _of_verb(place, at, to=tokens[at + 1].low == "to")
            if kind is not None:
                return kind
    if not group.first or tokens[group.first].low != "to":
        return None
    at = group.first - 1
    low, noun = tokens[at].low, lemma(tokens[at].low)
    if low in ADJECTIVES_BEFORE_INFINITIVES:
        return ADJECTIVES_BEFORE_INFINITIVES[low]
    if noun in NOUNS_BEFORE_INFINITIVES and place.low(at - 1) != "in":  # "in order to"
        return NOUNS_BEFORE_INFINITIVES[noun]
    return BEFORE_INFINITIVES.get(low) or _of_object(place)


def _of_verb(place: Place, at: int, *, to: bool) -> str | None:
    """The kind that a verb gives the infinitive or form in -ing right behind it."""
    name = place.name(at)
    if to and place.low(at) in ADJECTIVES_BEFORE_INFINITIVES and place.low(at - 1) in BE:
        return ADJECTIVES_BEFORE_INFINITIVES[place.low(at)]
    if name in CATENATIVES:
        return CATENATIVES[name]
    if not to:
        return "denied" if name in DENYING else BEFORE_GERUNDS.get(name)
    if name == "have":
        return "obliged" if place.low(at) != "had" else None
    if name in BELIEVING or name in UNDERSTOOD:
        return "believed"
    return BEFORE_INFINITIVES.get(name)


def _of_object(place: Place) -> str | None:
    """The kind that a verb gives the infinitive behind its object: "urged the board to sell", "expects the bank to sell"."""
    chunks, first = place.chunks, place.group.first
    before = chunks.verb_before(first, max(0, first - CONTROL))
    if before is None or set(chunks.tags[before.last + 1 : first]) - set("DANKHEGF-P"):
        return None
    name = chunks.verb_lemma(before)
    between = chunks.lows(before.last + 1, first)
    if is_passive(chunks, before) and not between:
        return BEFORE_INFINITIVES.get(name)
    if name == "call":
        return "urged" if between[:1] == ["on"] else None
    if name not in ASKED | BELIEVING or "P" in chunks.tags[before.last + 1 : before.last + 2]:
        return None
    kind = BEFORE_INFINITIVES.get(name, "believed" if name in BELIEVING else CATENATIVES.get(name))
    return kind if between else None


def _gerund(place: Place) -> str | None:
    """What leaves open a form in -ing: "thinking of selling", "on suspicion of stealing", "accused the board of hiding"."""
    chunks, first = place.chunks, place.group.first
    opening = chunks.tokens[first].low
    if first < 1 or not (
        chunks.tags[first] == "G" or opening in ("having", "being") or opening.endswith("ing")
    ):
        return None
    at = first - 1
    if (kind := BEFORE_GERUNDS.get(place.name(at))) is not None:
        return kind
    prep = place.low(at)
    pairs = (f"{place.low(at - 1)} {prep}", f"{place.name(at - 1)} {prep}")
    kind = next((BEFORE_GERUNDS[pair] for pair in pairs if pair in BEFORE_GERUNDS), None)
    if kind is not None:
        return kind
    before = chunks.verb_before(at, max(0, at - CONTROL))
    if before is None or set(chunks.tags[before.last + 1 : at]) - set("DANKHEF-"):
        return None
    return BEFORE_GERUNDS.get(f"{chunks.verb_lemma(before)} {prep}")


def _governs(place: Place) -> str | None:
    """What a verb says of what it governs: alleged in the passive, considered where it goes on."""
    chunks, group = place.chunks, place.group
    kind = CATENATIVES.get(chunks.verb_lemma(group))
    if kind == "alleged" and not is_passive(chunks, group):
        return None
    if kind in ("hoped", "planned", "sought", "possible"):
        return None  # these say nothing of a noun: "planned the garden", "appeared in court"
    if kind == "considered" and not chunks.tokens[group.head].low.endswith("ing"):
        return None
    return kind


def _complement(place: Place) -> str | None:
    """What is said of a whole clause: "a rise to 40 is possible"; None where the quality is of something else."""
    behind = place.group.last + 1
    if place.chunks.verb_lemma(place.group) != "be" or behind >= len(place.chunks.tokens):
        return None
    return WHOLE.get(place.low(behind))


# ------------------------------------------------------------ forms


def is_passive(chunks: Chunks, group: VerbGroup) -> bool:
    """Whether a verb group is passive: a form of "be" or "get" and a participle."""
    token = chunks.tokens[group.head]
    if not any(chunks.tokens[at].low in PASSIVE for at in range(group.first, group.head)):
        return False
    beside = chunks.tokens[group.head - 1].low in PASSIVE and chunks.tags[group.head] == "V"
    return token.low.endswith("ed") or (
        (lemma(token.low, "v") != token.low or beside) and not token.low.endswith(("ing", "s"))
    )


def is_perfect_infinitive(chunks: Chunks, group: VerbGroup) -> bool:
    """Whether an infinitive tells what has been: "is known to have left", not "hopes to have left"."""
    words = chunks.lows(group.first, group.last + 1)
    if "to" not in words:
        return False
    at = words.index("to")
    led = lemma(chunks.tokens[group.first + at - 1].low, "v") if group.first + at else ""
    return (
        words[at + 1 : at + 2] == ["have"]
        and len(words) > at + 2
        and led in KNOWING | BELIEVING | UNDERSTOOD | {"appear", "seem"}
    )


def has_clause(chunks: Chunks, believing: VerbGroup, group: VerbGroup) -> bool:
    """Whether what is believed is a clause: "we believe a support failed", not "we believe in giving"."""
    first, end = believing.last + 1, group.first
    if first >= end or chunks.tokens[end].low == "to" or chunks.tokens[first].low in ("in", "of", "about"):
        return False
    that = chunks.tokens[first].low == "that"
    inside = next((at for at in range(first + 1, end) if chunks.tokens[at].low == "that"), None)
    if inside is not None and not that and lemma(chunks.tokens[inside - 1].low) not in BEHIND_NOUNS:
        return False  # "dismissed the suit that he had filed", but "dismissed claims that he left"
    tags = set(PREMODIFIER.sub("A", chunks.tags[first + that : end]))
    parted = set("R,CSVEG") if that or chunks.verb_lemma(believing) in BELIEVING else set("R,CSVEGPT")
    return not tags & parted


PREMODIFIER = re.compile("(?<=[DAF])[EG](?=[NAK])")
"""The tag of a participle before its noun, which is no verb: "a blocked culvert"."""


def _leads(chunks: Chunks, one: VerbGroup, other: VerbGroup) -> bool:
    """Whether one verb governs another right behind it: "is suspected of having replaced", "is said to be"."""
    between: Sequence[str] = chunks.lows(one.last + 1, other.first)
    return len(between) <= 2 and all(low in ("of", "to", "having", "being", "with") for low in between)
