"""The slots of a figure's frame that its sentence fills, each a value or unknown."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from checker.frame.aspects import aspects_of
from checker.frame.changes import change_of, direction_of, rate_of
from checker.frame.chunks import Chunks, VerbGroup
from checker.frame.heads import head_of
from checker.frame.model import NOTHING, Frame, some
from checker.frame.place import Place
from checker.frame.values import POINTS, counts, counts_people
from checker.frame.whose import named_in, person_of
from checker.lexicon.aspects import FORECAST, FUTURE, INTENDED, ON_COURSE, PUT_OFF, SOUGHT
from checker.lexicon.frames import DENYING
from checker.lexicon.outcomes import BEARING, BEFALLING, OUTCOMES, SENTENCED, SERVING, TAKING_LIVES
from checker.lexicon.words import BE, FUNCTION_WORDS, NEGATIONS
from checker.model import Mention
from checker.text.wordnet import lemma, lemmas
from checker.values.quantity import DEGREE
from checker.values.units import scales

__all__ = ["OUTCOME_OF", "frame_of"]


def frame_of(place: Place) -> Frame:
    """The slots that the sentence fills."""
    kind, dimension = ("age", "age") if place.is_age else _dimension(place.mention)
    head, certain, modifiers = head_of(place, kind)
    verb = place.verb
    predicate = place.chunks.verb_lemma(verb) if verb else None
    outcome, outcome_certain = _outcome(place, kind, head)
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
        change=change_of(place),
        certainty=_certainty(place),
        person=person_of(place) if kind == "age" else (),
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


def _outcome(place: Place, kind: str, head: str | None) -> tuple[str | None, bool]:
    """What befell the people that are counted, and whether their own words say so; "sentence" of the years to which somebody is sentenced."""
    verb = place.chunks.verb_lemma(place.verb) if place.verb else ""
    if place.mention.unit in ("year", "month") and kind != "age" and verb not in SERVING:
        first, end = place.clause
        words = {token.low for token in place.tokens[first:end]}
        return ("sentence", True) if words & SENTENCED else (None, False)
    if kind not in ("count", "number"):
        return None, False
    if head == "life":
        before = {lemma(token.low, "v") for token in place.tokens[place.clause[0] : place.first]}
        return ("dead", True) if before & TAKING_LIVES else (None, False)
    if verb == "lose" and place.verb is not None and _own_lives(place, place.verb.last + 1):
        return "dead", True
    countable = kind == "number" or counts_people(place.mention) or head in OUTCOME_OF
    own = _own_outcome(place, head) if countable else None
    if own is not None:
        return own, True
    order = [
        *range(place.first, min(place.last + 8, place.clause[1])),
        *range(place.first - 1, place.clause[0] - 1, -1),
    ]
    return next((outcome for at in order if (outcome := OUTCOME_OF.get(place.tokens[at].low))), None), False


def _own_outcome(place: Place, head: str | None) -> str | None:
    """What befell them by the word or the verb right behind them, by the verb before them, or by the noun that has the figure.

    A verb before the figure gives way to what stands right behind it: "12 were killed and another 30 hurt".
    """
    at = place.last
    while at < place.clause[1] and place.chunks.tags[at] in "N-" and place.tokens[at].low not in OUTCOME_OF:
        at += 1
    behind = place.chunks.verb_after(at - 1, place.clause[1])
    if behind is not None and behind.first == at:
        return _of_subject(place, behind)
    if at < place.clause[1] and place.tokens[at].low in OUTCOME_OF:
        return OUTCOME_OF[place.tokens[at].low]
    return _of_verb(place) or OUTCOME_OF.get(head or "")


def _of_subject(place: Place, verb: VerbGroup) -> str | None:
    """What befell the subject of a verb: "nine miners died", "were found dead", "12 hurt in crash"; nobody of "three gunmen killed a guard"."""
    chunks, name = place.chunks, place.chunks.verb_lemma(verb)
    behind = verb.last + 1
    reach = range(behind, min(behind + (3 if name in BEARING else 1), len(place.tokens)))
    told = next((outcome for at in reach if (outcome := OUTCOME_OF.get(place.tokens[at].low))), None)
    if told is not None and (name in BEARING or chunks.tags[behind] in "AENG"):
        return told
    own = OUTCOME_OF.get(place.tokens[verb.head].low)
    if own is None or name in BEFALLING or verb.first < verb.head:
        passive = any(token.low in BE for token in place.tokens[verb.first : verb.head])
        return own if name in BEFALLING or passive else None
    later = chunks.verb_after(verb.last, place.clause[1])
    open_ = (
        later is not None and place.tokens[later.head].low in OUTCOME_OF
    )  # "six people hurt in the crash died"
    has_object = chunks.tags[behind : behind + 1] in tuple("DANKFH")
    return None if open_ or has_object else own


def _of_verb(place: Place) -> str | None:
    """What befell the object of the verb before them, or the subject of the one behind: "killed 12", "20, with three children, were hurt"."""
    verb, role, left = place.verb, place.role(), place.left
    if (
        left >= 0
        and place.chunks.tags[left] in "VEG"
        and place.chunks.verb_lemma(VerbGroup(left, left, left)) not in BEFALLING
    ):
        own = OUTCOME_OF.get(place.tokens[left].low)  # "…, killing 12", "that killed 17"
        if own is not None:
            return own
    if verb is None or role not in ("subject", "object"):
        return None
    if verb.last >= place.first:
        return _of_subject(place, verb)
    if role != "object" or place.chunks.verb_lemma(verb) in BEFALLING:
        return None
    between = any(place.tokens[at].low in OUTCOME_OF for at in range(verb.last + 1, place.first))
    return None if between else OUTCOME_OF.get(place.tokens[verb.head].low)


def _own_lives(place: Place, at: int) -> bool:
    """Whether lives stand behind a verb with whose they are: "15 patients lost their lives"."""
    behind = [token.low for token in place.tokens[at : at + 3]]
    return behind[:1] in (["their"], ["his"], ["her"]) and bool({"life", "lives"} & set(behind))


def _aspects(place: Place, outcome: str | None) -> Iterator[str]:
    """Its aspects; "killed 400 and hurt another 10,000" has all that were hurt, "badly needed" grades nobody."""
    for aspect in aspects_of(place):
        added = (
            aspect in ("additional", "other") and outcome is not None and _of_others_before(place, outcome)
        )
        if not added and (aspect != "graded" or outcome == "hurt"):
            yield aspect


def _of_others_before(place: Place, outcome: str) -> bool:
    """Whether the figure before it in the sentence is of another outcome."""
    before = next((at for at in range(place.first - 1, -1, -1) if place.chunks.tags[at] == "F"), -1)
    end = next(
        (at for at in range(before + 1, place.first) if place.tokens[at].low in ("and", ",", ";")),
        place.first,
    )
    told = {OUTCOME_OF.get(token.low) for token in place.tokens[:end]} - {None} if before >= 0 else set()
    return bool(told) and outcome not in told


def _certainty(place: Place) -> str:
    behind = [
        token.low
        for at, token in enumerate(
            place.tokens[place.last : min(place.last + 3, place.clause[1])], place.last
        )
        if not (token.low == "not" and place.chunks.tags[at + 1 : at + 2] in ("P", "B"))
    ]
    until = next((at for at, low in enumerate(behind) if low in ",;"), len(behind))
    before = place.tokens[place.credited[0] : place.last]
    near = {*(token.low for token in before if token.text != "May"), *behind[:until]}
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
    tokens = place.tokens[verb.first : verb.last + 1] if verb else ()
    if tokens and tokens[0].low in _UNREAL and any(token.low == "have" for token in tokens[1:]):
        return "denied"  # "would have paid $6 billion": it did not
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


def _lacks_something_else(place: Place) -> bool:
    """Whether every "without" before a figure denies another word than it: "without heating for 19 hours"."""
    return all(
        "P" in place.chunks.tags[at + 1 : place.first]
        for at in range(place.credited[0], place.last)
        if place.tokens[at].low == "without"
    )


def _is_intended(place: Place, near: set[str]) -> bool:
    """Whether the words before a figure say that somebody means to reach it: "plans to plant", "is due to", "on course for"."""
    if near.isdisjoint(INTENDED) and near.isdisjoint(ON_COURSE):
        return False
    for at in range(place.credited[0], place.first):
        low, before = place.tokens[at].low, place.tokens[at - 1].low if at else ""
        if low in ON_COURSE and before == "on":
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


OUTCOME_OF = {word: name for name, listed in OUTCOMES.items() for word in listed}
