"""The slots of a figure's frame that its sentence fills, each a value or unknown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from checker.frame.aspects import aspects_of
from checker.frame.attributes import attribute_of
from checker.frame.changes import change_of, direction_of, rate_of
from checker.frame.chunks import Chunks, VerbGroup
from checker.frame.heads import head_of
from checker.frame.model import NOTHING, Frame, some
from checker.frame.outcomes import of_others_before, outcome_of
from checker.frame.place import Place
from checker.frame.themes import theme_of
from checker.frame.values import POINTS, counts
from checker.frame.whose import named_in, person_of, sentenced_in
from checker.lexicon.aspects import (
    DESIGNED,
    EXPECTED,
    FORECAST,
    FUTURE,
    INTENDED,
    NO_FORECAST_AS_NOUN,
    ON_COURSE,
    PUT_OFF,
    SOUGHT,
)
from checker.lexicon.certainty import FACTUAL
from checker.lexicon.events import POLLS
from checker.lexicon.frames import DENYING, DISMISSING, RUMOURS
from checker.lexicon.reporting import POLLING_VERBS
from checker.lexicon.words import BE, FORMS_OF_BE, FUNCTION_WORDS, NEGATIONS, PRONOUNS
from checker.model import Mention
from checker.text.tokens import Token
from checker.text.wordnet import lemma, lemmas
from checker.values.quantity import DEGREE
from checker.values.units import scales

__all__ = ["frame_of"]


MULTIPLY = "multiply"
"""The predicate of a multiple that is a verb itself: "the price has doubled"."""


def frame_of(place: Place) -> Frame:
    """The slots that the sentence fills."""
    kind, dimension = ("age", "age") if place.is_age else _dimension(place.mention)
    head, certain, modifiers = head_of(place, kind)
    verb = place.verb
    predicate = place.chunks.verb_lemma(verb) if verb else MULTIPLY if place.is_verb else None
    outcome, outcome_certain = outcome_of(place, kind, head)
    change, certainty = change_of(place), _certainty(place)
    to_come = certainty in ("future", "forecast")
    return Frame(
        kind=kind,
        dimension=dimension,
        head=head,
        head_certain=certain,
        modifiers=modifiers,
        predicate=predicate,
        role=place.role(),
        subject=place.words(place.clause[0], verb.first if verb else place.first),
        arguments=place.words(verb.last + 1 if verb else place.last, place.clause[1]),
        period=place.part.period | _spell(place),
        during=place.part.during,
        restrictor=_restrictor(place),
        place=_places(place.chunks, place.clause),
        aspect=some(_aspects(place, outcome)),
        outcome=outcome,
        outcome_certain=outcome_certain,
        attribute=attribute_of(place, kind, dimension, head, modifiers, change, outcome, to_come=to_come),
        theme=theme_of(place, kind),
        change=change,
        certainty=certainty,
        person=person_of(place) if kind == "age" else sentenced_in(place) if outcome == "sentence" else (),
        named=named_in(place),
        direction=direction_of(place),
        rate=rate_of(place, head),
        owner=place.part.owner,
        others=place.part.others,
    )


def _spell(place: Place) -> frozenset[str]:
    """The length of "in 24 hours", "over three days" behind a figure, within which it was so."""
    tokens = place.tokens[place.last : min(place.clause[1], place.last + NEAR)]
    for before, number, unit in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if before.low in _WITHIN and number.low != "the" and unit.low in ("hours", "days"):
            return some([f"{unit.low}:"])
    return NOTHING


NEAR = 24
"""So many tokens behind a figure say within what time it was so."""
_WITHIN = frozenset("in over within during".split())


def _restrictor(place: Place) -> frozenset[str]:
    """The words of "by local artists", "from Wales", "in the north" and "who had tickets" right behind the noun."""
    at = place.last
    while at < place.clause[1] and place.chunks.tags[at] in "NA-":
        at += 1
    if at >= len(place.tokens) or (at == place.last and place.mention.kind != "quantity"):
        return NOTHING
    if place.tokens[at].low in _RESTRICTING:
        phrase = place.chunks.phrase_from(at + 1)
        if phrase is not None:
            return some(
                lemma(token.low)
                for token in place.tokens[phrase.first : phrase.last + 1]
                if token.kind == "word" and token.low not in FUNCTION_WORDS
            )
    return NOTHING


def _aspects(place: Place, outcome: str | None) -> Iterator[str]:
    """Its aspects; "killed 400 and hurt another 10,000" has all that were hurt, "badly needed" grades nobody."""
    for aspect in aspects_of(place):
        added = aspect in ("additional", "other") and outcome is not None and of_others_before(place, outcome)
        if not added and (aspect != "graded" or outcome == "hurt"):
            yield aspect


def _certainty(place: Place) -> str:
    behind = [
        token.low
        for at, token in enumerate(
            place.tokens[place.last : min(place.last + 3, place.clause[1])], place.last
        )
        if place.chunks.tags[at] != "K"
        and not (token.low == "not" and place.chunks.tags[at + 1 : at + 2] in ("P", "B"))
    ]
    until = next((at for at, low in enumerate(behind) if low in ",;" or low in PRONOUNS), len(behind))
    near = {
        *(
            place.tokens[at].low
            for at in range(place.credited[0], place.last)
            if place.tokens[at].low in _TELLING
            and place.chunks.tags[at] != "K"
            and not (place.chunks.tags[at] == "N" and place.tokens[at].low in NO_FORECAST_AS_NOUN)
            and not _is_compared(place, at)
            and not _is_attribute(place, at)
            and _governs(place, at)
        ),  # "in May"; "later than planned", "as expected"
        *behind[:until],
    }
    if "without" in near and _lacks_something_else(place):
        near.discard("without")
    verb = place.verb
    if (
        verb
        and place.role() == "to"
        and place.chunks.verb_lemma(verb) in PUT_OFF
        and place.mention.kind in ("date", "time")
    ):
        return "forecast"
    if verb and (_is_polled(place, verb) or _is_expected(place, verb)):
        return "forecast"
    tokens = _tensed(place, verb) if verb else ()
    if tokens and tokens[0].low in _UNREAL and any(token.low == "have" for token in tokens[1:]):
        return "denied"  # "would have paid $6 billion": it did not
    if _is_dismissed(place):
        return "denied"
    for name, listed in _CERTAINTIES:
        if near & listed or (name == "forecast" and _is_intended(place, near)):
            return name
    if not tokens:
        return "flat"
    if any(token.low in NEGATIONS for token in tokens):
        return "denied"
    if tokens[0].low == "to":
        return "future"
    if [token.low for token in tokens[:2]] in (["was", "to"], ["were", "to"]):
        return "forecast"
    return "past" if any(_is_past(token.low) for token in tokens) else "flat"


def _is_compared(place: Place, at: int) -> bool:
    """Whether a word says what something is measured by: "later than planned", "as expected", "more than anyone hoped"."""
    before = place.tokens[max(0, at - THAN) : at]
    return any(token.low == "than" for token in before) or any(token.low == "as" for token in before[-1:])


THAN = 3
"""So many words behind "than" say what something is more than."""


def _governs(place: Place, at: int) -> bool:
    """Whether what a word before a figure says of its clause is said of the figure.

    Not across what opens a clause that tells what was so ("denied wrongdoing after 40 files were lost"), nor out of one
    set between commas ("The storm, which may turn, left 20,000 homes dark").
    """
    tags, tokens, chunks = place.chunks.tags, place.tokens, place.chunks
    for opener in range(at + 1, place.first):
        verb = chunks.verb_after(opener, len(tokens)) if tokens[opener].low in FACTUAL else None
        if verb and "," not in tags[opener : verb.first]:
            return False
    opened = tags.rfind(",", 0, at)
    closed = tags.find(",", at, place.first)
    inserted = 0 <= opened < closed and (tags[opened + 1] in "RG")
    return not (inserted and chunks.verb_after(closed, place.first))


def _is_attribute(place: Place, at: int) -> bool:
    """Whether a word that takes back a clause only says what a noun is: "the | disputed bill"."""
    tags = place.chunks.tags
    return (
        place.tokens[at].low in DENYING
        and at > 0
        and tags[at - 1] == "D"
        and tags[at + 1 : at + 2] in ("N", "K", "A")
    )


def _is_dismissed(place: Place) -> bool:
    """Whether somebody says that what is told of a figure is not so: "laughed off talk of a £15m fee"."""
    tokens = place.tokens
    return any(
        tokens[at].low in RUMOURS
        and any(lemma(token.low, "v") in DISMISSING for token in tokens[max(place.credited[0], at - 3) : at])
        for at in range(place.credited[0], place.first)
    )


def _is_expected(place: Place, verb: VerbGroup) -> bool:
    """Whether what a figure is the subject of is to come: "80mm of rain is expected", "gusts of 70mph were likely"."""
    if verb.first < place.last:
        return False
    lows = [token.low for token in place.tokens[verb.first : verb.last + 2]]
    return lows[0] in FORMS_OF_BE and not EXPECTED.isdisjoint(lows[1:3]) and NEGATIONS.isdisjoint(lows)


def _is_polled(place: Place, verb: VerbGroup) -> bool:
    """Whether a poll tells it, which is no result: "the exit poll gave them 19 seats"."""
    asked = any(token.low in POLLS for token in place.tokens[place.credited[0] : verb.first])
    return asked and place.tokens[verb.head].low in POLLING_VERBS


def _tensed(place: Place, verb: VerbGroup) -> Sequence[Token]:
    """The words of a verb that tell its time; of a lone form in -ing those of the verb before it: "ended up costing"."""
    alone = verb.first == verb.last and place.chunks.tags[verb.first] == "G"
    over = place.chunks.verb_before(verb.first, place.credited[0]) if alone else None
    return place.tokens[(over or verb).first : verb.last + 1]


def _lacks_something_else(place: Place) -> bool:
    """Whether every "without" before a figure denies another word than it: "without heating for 19 hours"."""
    return all(
        "P" in place.chunks.tags[at + 1 : place.first]
        for at in range(place.credited[0], place.last)
        if place.tokens[at].low == "without"
    )


def _is_intended(place: Place, near: set[str]) -> bool:
    """Whether the words before a figure say that somebody means to reach it: "plans to plant", "is due to", "on course for"."""
    if near.isdisjoint(INTENDED | ON_COURSE | DESIGNED):
        return False
    for at in range(place.credited[0], place.first):
        low, before = place.tokens[at].low, place.tokens[at - 1].low if at else ""
        if low in ON_COURSE and before == "on":
            return True
        if low in DESIGNED and place.tokens[at + 1].low in ("to", "for"):
            return True
        if low in INTENDED and place.tokens[at + 1].low == "to" and (low != "due" or before in BE):
            return True
    return False


_UNREAL = frozenset(("would", "could", "might"))
"""Verbs that with "have" tell what did not come to be. A negative example: "may have killed 30", which may be so."""
_RESTRICTING = frozenset("by from with aged among in at near under over".split())
"""Prepositions right behind a noun whose phrase says which of them are counted."""
_CERTAINTIES = (
    ("denied", DENYING),
    ("forecast", FORECAST),
    ("sought", SOUGHT),
    ("future", FUTURE),
)
"""By which words before a figure its clause is no report of what was."""
_TELLING = frozenset(("without",)).union(INTENDED, ON_COURSE, DESIGNED, *(words for _, words in _CERTAINTIES))
"""All words that are looked for before a figure."""


def _is_past(low: str) -> bool:
    """Whether a word is a past form of a verb, or "was", "had", "did"."""
    return low in ("was", "were", "had", "did") or (
        low.endswith("ed")
        or any(pos == "v" and name != low and not low.endswith(("s", "ing")) for pos, name in lemmas(low))
    )


def _dimension(mention: Mention) -> tuple[str, str]:
    unit = (mention.unit or "").partition("/")[0]
    match mention.kind:
        case "money":
            return "money", unit
        case "percent":
            return "percent", "%"
        case "age":
            return "age", "age"
        case "date":
            return "date", "date"
        case "ordinal":
            return "ordinal", "ordinal"
        case "number" if unit.startswith("fraction"):
            return "percent", "%"
        case "quantity" if unit in POINTS:
            return "points", "points"
        case "quantity" if not counts(mention):
            known = scales((unit,))
            dimension = "temperature" if unit == DEGREE else unit
            return "measure", known[unit].dimension if unit in known else dimension
        case "number":
            return "number", "count"
        case "duration":
            return "measure", "time"
        case "quantity":
            return "count", "count"
    return mention.kind, mention.kind


@lru_cache(maxsize=1 << 6)
def _places(chunks: Chunks, clause: tuple[int, int]) -> frozenset[str]:
    """The names behind prepositions of place in a clause, in small letters."""
    first, end = clause
    found = (
        chunks.phrase_from(at + 1)
        for at in range(first, end - 1)
        if chunks.tags[at + 1] == "K" and chunks.tokens[at].low in _AT
    )
    return some(
        " ".join(token.low for token in chunks.tokens[phrase.first : phrase.last + 1])
        for phrase in found
        if phrase is not None
    )


_AT = frozenset(("in", "at", "near", "off", "across", "outside", "from"))
