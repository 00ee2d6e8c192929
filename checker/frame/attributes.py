"""What a figure measures, by name, and of what: the price of a violin, the crowd at a match, a rise in profit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from checker.frame.chunks import NounPhrase
from checker.frame.model import NOTHING, some
from checker.frame.place import Place
from checker.lexicon.attributes import ATTRIBUTES, CHANGED, TO_COME, Attribute
from checker.text.wordnet import lemma

__all__ = ["attribute_of"]


def _by_noun() -> Mapping[tuple[str, str], frozenset[str]]:
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for one in ATTRIBUTES:
        for noun in one.nouns.split():
            found[one.sort, noun].add(one.name)
    return {key: frozenset(names) for key, names in found.items()}


def _by_verb() -> Mapping[tuple[str, str, str], Sequence[tuple[str, Attribute]]]:
    found: dict[tuple[str, str, str], list[tuple[str, Attribute]]] = defaultdict(list)
    for one in ATTRIBUTES:
        for entry in one.verbs.split():
            name, _, roles = entry.partition(":")
            for role in roles.split("/"):
                place, _, behind = role.partition(">")
                found[one.sort, name, place].append((behind, one))
    return found


_NOUNS = _by_noun()
_VERBS = _by_verb()
_HEADS = {one: frozenset(one.heads.split()) for one in ATTRIBUTES}
_PHRASES = {
    sort: tuple((f" {phrase} ", one.name) for one in ATTRIBUTES if one.sort == sort for phrase in one.phrases)
    for sort in {one.sort for one in ATTRIBUTES}
}
_CHANGED = {noun: name for name, nouns in CHANGED.items() for noun in nouns.split()}


def attribute_of(
    place: Place,
    kind: str,
    dimension: str,
    head: str | None,
    modifiers: frozenset[str],
    change: str | None,
    outcome: str | None,
    *,
    to_come: bool,
) -> frozenset[str]:
    """The names of what a figure may measure; several where its words leave that open, none where they say nothing."""
    if change == "by":
        return _of_change(place, head)
    if outcome is not None:
        return frozenset((outcome,))
    sort = _sort(kind, dimension)
    if not sort:
        return NOTHING
    found = (
        _behind_it(place, sort)
        or _named(sort, head, modifiers)
        or _of_verb(place, sort, head)
        or _of_phrase(place, sort)
    )
    return some(TO_COME.get(name, name) for name in found) if to_come else found


def _sort(kind: str, dimension: str) -> str:
    match kind:
        case "money":
            return "money"
        case "percent":
            return "share"
        case "count" | "number":
            return "count"
        case "measure":
            return dimension.replace("length/time", "speed")
    return ""


def _named(sort: str, head: str | None, modifiers: frozenset[str]) -> frozenset[str]:
    """What the measured or counted noun names, with a modifier of it if that has a name of its own."""
    if head is None:
        return NOTHING
    for modifier in sorted(modifiers):
        if found := _NOUNS.get((sort, f"{modifier}+{head}")):
            return found
    return _NOUNS.get((sort, head), NOTHING)


def _of_verb(place: Place, sort: str, head: str | None) -> frozenset[str]:
    """What the verb of a figure measures by the place that the figure has at it."""
    if place.verb is None:
        return NOTHING
    before = place.tokens[place.first - 1].low if place.first else ""
    role = "at" if before == "at" else place.role()
    rows = _VERBS.get((sort, place.chunks.verb_lemma(place.verb), role), ())
    behind = _behind(place)
    held = [
        (needed, one)
        for needed, one in rows
        if (not needed or needed == behind) and (not _HEADS[one] or head is None or head in _HEADS[one])
    ]
    told = [one.name for needed, one in held if needed] or [one.name for _, one in held]
    return some(told)


def _behind_it(place: Place, sort: str) -> frozenset[str]:
    """What the adjective right behind a measure says: "280 metres tall", "8 km from the hut"."""
    if sort != "length":
        return NOTHING
    behind = place.after(1)
    return some(name for phrase, name in _PHRASES[sort] if [phrase.strip()] == behind)


def _behind(place: Place) -> str:
    """The first word behind a figure and its noun."""
    at = place.last
    while at < place.clause[1] and place.chunks.tags[at] in "NA-":
        at += 1
    return place.tokens[at].low if at < place.clause[1] else ""


def _of_phrase(place: Place, sort: str) -> frozenset[str]:
    """What words in a row of its clause say."""
    first, end = place.clause
    said = f" {' '.join(token.low for token in place.tokens[first:end])} "
    return some(name for phrase, name in _PHRASES.get(sort, ()) if phrase in said)


def _of_change(place: Place, head: str | None) -> frozenset[str]:
    """What has changed, by the noun of the subject, of "a rise in NOUN", or before the noun of the change."""
    for noun in (head, *(lemma(place.tokens[phrase.head].low) for phrase in _changing(place))):
        if noun in _CHANGED:
            return frozenset((f"change of {_CHANGED[noun]}",))
    verb = place.verb
    for at in range(place.clause[0], place.first):  # "Exports grew", where a form is a verb's too
        noun = lemma(place.tokens[at].low)
        if noun in _CHANGED and not (verb is not None and at == verb.head):
            return frozenset((f"change of {_CHANGED[noun]}",))
    return NOTHING


def _changing(place: Place) -> Iterator[NounPhrase]:
    """The phrases of its clause before its verb, then those behind the figure."""
    first, end = place.clause
    verb = place.verb
    limit = min(verb.first if verb is not None else place.first, place.first)
    at = first
    while at < end:
        phrase = place.chunks.phrase_from(at) if place.chunks.tags[at] in "DANKGE" else None
        if phrase is not None and not phrase.first <= place.first <= phrase.last:
            if phrase.last < limit or phrase.first >= place.last:
                yield phrase
            at = phrase.last + 1
        else:
            at += 1
