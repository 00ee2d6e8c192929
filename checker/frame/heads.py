"""The head of a figure's frame: the noun that it counts or measures, and the words that modify it."""

from __future__ import annotations

from checker.frame.chunks import NounPhrase
from checker.frame.model import NOTHING, some
from checker.frame.place import Place
from checker.lexicon.frames import CHANGING, CONTAINERS, EACH, EXTENDED, MEASURING, PER, TIMES
from checker.lexicon.names import CALENDAR
from checker.lexicon.words import FUNCTION_WORDS, PREPOSITIONS
from checker.text.wordnet import lemma

__all__ = ["head_of"]


def head_of(place: Place, kind: str) -> tuple[str | None, bool, frozenset[str]]:
    """The noun that a figure counts or measures, whether it stands with the figure, and the noun's modifiers."""
    for find in (_own_noun, _noun_of, _beside, _noun_behind, _noun_before, _measured):
        phrase = find(place, kind)
        if phrase is not None:
            phrase = _counted(place, phrase)
            name = _named(place, phrase.head)
            rest = (place.tokens[at] for at in range(phrase.first, phrase.head) if at not in place.measures)
            modifiers = some(
                lemma(one.low) for one in rest if one.kind == "word" and one.low not in FUNCTION_WORDS
            )
            return lemma(name), find != _measured, modifiers - {lemma(name)}
    return None, False, NOTHING


def _counted(place: Place, phrase: NounPhrase) -> NounPhrase:
    """What a noun for a number is the number of: "the number of visitors", "visitor numbers"."""
    if lemma(place.tokens[phrase.head].low) != "number":
        return phrase
    if place.chunks.tags[phrase.head - 1] == "N" and phrase.first < phrase.head:
        return NounPhrase(phrase.first, phrase.head - 1, phrase.head - 1)
    behind = place.tokens[phrase.head + 1 : phrase.head + 2]
    if behind and behind[0].low == "of":
        return place.chunks.phrase_from(phrase.head + 2) or phrase
    return phrase


def _named(place: Place, head: int) -> str:
    """The noun at a token; with the verb before its hyphen where it is the particle of one: "stand-off", "pay-out"."""
    low, before = place.tokens[head].low, place.tokens[max(0, head - 2) : head]
    joined = len(before) == 2 and before[1].text == "-" and before[1].end == place.tokens[head].start
    return (
        f"{before[0].low}-{low}"
        if (joined and lemma(low) in PREPOSITIONS) or (joined and low[:-1] in PREPOSITIONS)
        else low
    )


def _own_noun(place: Place, kind: str) -> NounPhrase | None:
    """The counted noun inside the mention, with the nouns that follow it ("two police officers")."""
    if kind != "count" or place.mention.kind != "quantity":
        return None
    head = place.last - 1
    if "/" in (place.mention.unit or ""):  # "3,000 cars a week"
        per = (at for at in range(place.first + 1, head) if place.tokens[at].low in PER)
        head = next(per, place.last) - 1
    if place.chunks.tags[head] == "F":  # "46 of its 310 shops": the noun stands elsewhere
        return None
    while (
        head + 1 < len(place.tokens)
        and place.chunks.tags[head + 1] == "N"
        and place.chunks.tags[head] in "NA"
        and not place.tokens[head].low.endswith("s")
    ):
        head += 1
    first = next((at for at in range(place.first, head) if place.chunks.tags[at] in "ANGE"), head)
    following = head + 1
    if (
        place.tokens[head].low in CONTAINERS
        and following < len(place.tokens)
        and place.tokens[following].low == "of"
    ):
        return place.chunks.phrase_from(following + 1) or NounPhrase(first, head, head)
    return NounPhrase(first, head, head)


def _noun_of(place: Place, kind: str) -> NounPhrase | None:
    """The noun of "NOUN of FIG", whatever stands behind the figure: "debts of $40m worry the board"."""
    at = place.left
    if at < 1 or kind in ("date", "age", "count", "number") or place.tokens[at].low != "of":
        return None
    phrase = place.chunks.phrase_to(at - 1)
    return None if phrase is None or lemma(place.tokens[phrase.head].low) in CONTAINERS else phrase


def _noun_behind(place: Place, kind: str) -> NounPhrase | None:
    """The noun of "FIG NOUN" and "FIG of NOUN", "FIG in NOUN"."""
    at = place.last
    if at >= len(place.tokens) or kind in ("date", "age"):
        return None
    if place.tokens[at].text == "-" and at + 1 < len(place.tokens):
        at += 1
    tag, low = place.chunks.tags[at], place.tokens[at].low
    if low == "of" or (low in ("in", "worth") and kind == "money") or (low == "for" and kind == "measure"):
        if low == "worth" and at + 1 < len(place.tokens) and place.tokens[at + 1].low == "of":
            at += 1
        if at + 1 < len(place.tokens) and place.tokens[at + 1].low in ("them", "those", "which", "whom"):
            return None
        phrase = place.chunks.phrase_from(at + 1)
        return None if phrase is None or lemma(place.tokens[phrase.head].low) in TIMES else phrase
    if tag in "ANGE" and low not in EXTENDED:
        phrase = place.chunks.phrase_from(at)
        if (
            phrase is not None
            and kind in ("money", "percent", "measure", "number")
            and not place.tokens[phrase.head].is_capital
            and not (phrase.first < phrase.head and _is_time(place, phrase))
        ):
            return phrase
    return None


def _is_time(place: Place, phrase: NounPhrase) -> bool:
    """Whether a phrase only says when: "$5m last month", "$5m in October"."""
    low = place.tokens[phrase.head].low
    return low in CALENDAR or lemma(low) in TIMES


def _noun_before(place: Place, kind: str) -> NounPhrase | None:
    """The noun of "NOUN of FIG", "a fine of $3m", "turnout at 61%"."""
    at = place.left
    if at < 1 or kind == "date" or kind == "age":
        return None
    if place.tokens[at].low in ("of", "at", "totalling", "totaling", "worth"):
        return place.chunks.phrase_to(at - 1)
    if place.tokens[at].text == "(":
        return place.chunks.phrase_to(at - 1)
    return None


def _beside(place: Place, kind: str) -> NounPhrase | None:
    """The noun beside which a figure is set between commas: "the turnout, at 61%, was", "At 61%, turnout was"."""
    if kind not in ("money", "percent", "measure"):
        return None
    led = place.first > 0 and place.tokens[place.first - 1].low == "at"
    before = place.first - 1 - led
    end = place.last + (place.last < len(place.tokens) and place.tokens[place.last].low in EXTENDED | EACH)
    if end >= len(place.tokens) or place.tokens[end].text != ",":
        return None
    if led and before < 0:
        return place.chunks.phrase_from(end + 1)
    if before > 0 and place.tokens[before].text == ",":
        return place.chunks.phrase_to(before - 1)
    return None


def _measured(place: Place, kind: str) -> NounPhrase | None:
    """The subject of a measuring verb, or the object of one that changes something."""
    if kind in ("date", "age"):
        return None
    if place.verb is None:
        return _moved(place)
    verb = place.chunks.verb_lemma(place.verb)
    if place.verb.last >= place.first:
        return None
    if verb in CHANGING:
        phrase = place.chunks.phrase_from(place.verb.last + 1)
        if phrase is not None and phrase.last < place.first:
            return phrase
    if verb in MEASURING or kind in ("percent", "number"):
        at = place.verb.first - 1
        phrases = _phrases(place, place.clause[0], at + 1)
        return phrases[0] if phrases else None
    return None


def _moved(place: Place) -> NounPhrase | None:
    """What has risen or fallen where that is only added: "sales came to $612m, down 3 per cent"."""
    if not place.is_moved:
        return None
    verb = place.chunks.verb_before(place.first, 0)
    if verb is None or place.chunks.verb_lemma(verb) not in MEASURING:
        return None
    phrases = _phrases(place, place.chunks.clause_of(verb.first)[0], verb.first)
    return phrases[0] if phrases else None


def _phrases(place: Place, first: int, end: int) -> list[NounPhrase]:
    found = []
    at = first
    while at < end:
        phrase = place.chunks.phrase_from(at) if place.chunks.tags[at] in "DANK" else None
        if phrase is not None and phrase.last < end:
            found.append(phrase)
            at = phrase.last + 1
        else:
            at += 1
    return found
