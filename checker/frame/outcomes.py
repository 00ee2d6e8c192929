"""What befell the people that a figure counts, and of what kind a number of years or a score is: dead, hurt, a sentence, a vote."""

from __future__ import annotations

from checker.frame.chunks import VerbGroup
from checker.frame.place import Place
from checker.frame.values import counts_people
from checker.lexicon.outcomes import (
    BEARING,
    BEFALLING,
    COURT,
    HUNTING,
    IMPOSING,
    OUTCOMES,
    PHRASES,
    SAVING,
    SENTENCED,
    SERVING,
    TAKING_LIVES,
    VOTING,
)
from checker.lexicon.words import BE
from checker.text.wordnet import lemma

__all__ = ["NOUNS", "OUTCOME_OF", "of_others_before", "outcome_of"]

OUTCOME_OF = {word: name for name, listed in OUTCOMES.items() for word in listed}
"""Word in small letters -> the outcome that it names."""
NOUNS = {lemma(word): name for word, name in OUTCOME_OF.items()}
"""The same by the noun's lemma: death, body, injury, arrest."""


def outcome_of(place: Place, kind: str, head: str | None) -> tuple[str | None, bool]:
    """What befell the people that are counted, and whether their own words say so; "sentence" of the years to which somebody is sentenced."""
    verb = place.chunks.verb_lemma(place.verb) if place.verb else ""
    if place.mention.unit in ("year", "month") and kind != "age":
        return ("sentence", True) if _is_sentence(place, verb) else (None, False)
    if kind == "score":
        first, end = place.clause
        inside = {lemma(token.low) for token in place.tokens[max(0, first - 1) : end]}
        return ("vote", True) if inside & VOTING else (None, False)
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
    worded = next((outcome for at in order if (outcome := _told_at(place, at))), None)
    return worded or (_in_a_phrase(place) if counts_people(place.mention) else None), False


def _told_at(place: Place, at: int) -> str | None:
    """The outcome that a token names; None where it is told not to be: "escaped without injury"."""
    denied = at > 0 and place.tokens[at - 1].low in ("without", "no")
    return None if denied else OUTCOME_OF.get(place.tokens[at].low)


def _in_a_phrase(place: Place) -> str | None:
    """What befell them by words in a row of their clause, or by who saved them: "were taken to hospital", "saved 14 miners"."""
    first, end = place.clause
    lows = [token.low for token in place.tokens[first:end]]
    said = f" {' '.join(lows)} "
    phrased = next((outcome for words, outcome in PHRASES if f" {words} " in said), None)
    if phrased == "missing" and not HUNTING.isdisjoint(lows):
        return None
    if phrased is None and place.verb is not None and place.role() == "object":
        return "rescued" if place.chunks.verb_lemma(place.verb) in SAVING else None
    return phrased


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
    told = next((outcome for at in reach if (outcome := _told_at(place, at))), None)
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


def _is_sentence(place: Place, verb: str) -> bool:
    """Whether a time is what somebody is sentenced to: by the words of its clause, or by a court's giving it.

    "Jailed for four years", "will spend seven years behind bars", "the judge gave her six years"; not "spent six years in
    prison", "must serve at least 28 months", "over six years".
    """
    first, end = place.clause
    tokens = place.tokens
    words = {token.low for token in tokens[first:end]}
    if verb in SERVING:
        group = [] if place.verb is None else tokens[place.verb.first : place.verb.last + 1]
        to_come = any(token.low in _OBLIGED for token in group)
        told = words & SENTENCED or any(token.low in COURT for token in tokens)
        return to_come and bool(told) and place.mention.hedge not in _BOUNDS
    if words & SENTENCED:
        return True
    term = [token.low for token in tokens[place.last : place.last + 1]] in (["term"], ["stretch"])
    held = term or (verb in IMPOSING and place.role() in ("object", "for"))
    before = tokens[place.left].low if place.left >= 0 else ""
    return held and before not in _DURING and any(token.low in COURT for token in tokens)


_OBLIGED = frozenset(("must", "will"))
_BOUNDS = frozenset(("at_least", "over", "at_most", "under"))
_DURING = frozenset(("over", "within", "in", "after", "during"))


def _own_lives(place: Place, at: int) -> bool:
    """Whether lives stand behind a verb with whose they are: "15 patients lost their lives"."""
    behind = [token.low for token in place.tokens[at : at + 3]]
    return behind[:1] in (["their"], ["his"], ["her"]) and bool({"life", "lives"} & set(behind))


def of_others_before(place: Place, outcome: str) -> bool:
    """Whether the figure before it in the sentence is of another outcome."""
    before = next((at for at in range(place.first - 1, -1, -1) if place.chunks.tags[at] == "F"), -1)
    end = next(
        (at for at in range(before + 1, place.first) if place.tokens[at].low in ("and", ",", ";")),
        place.first,
    )
    told = {OUTCOME_OF.get(token.low) for token in place.tokens[:end]} - {None} if before >= 0 else set()
    return bool(told) and outcome not in told
