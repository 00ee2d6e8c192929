"""Whether a figure is the size of a change, or a level before or after one; its direction; and per what it is."""

from __future__ import annotations

from checker.frame.place import Place
from checker.frame.values import POINTS, counts
from checker.lexicon import trends
from checker.lexicon.aspects import EARLIER
from checker.lexicon.frames import BY_ITSELF, COMPARED, DOWN, TIMES, UP
from checker.lexicon.words import FUNCTION_WORDS
from checker.text.wordnet import lemma, noun_class

__all__ = ["change_of", "direction_of", "rate_of"]


def change_of(place: Place) -> str | None:
    """Whether it is the size of a change, or the level before or after one."""
    left = _led_by(place)
    if _is_no_change(place, left):
        return None
    if [token.low for token in place.tokens[max(0, place.first - 2) : place.first]] == [
        "than",
        "the",
    ] or _hedged_by_the(place):
        return "from"
    if place.mention.kind == "percent" and _leads_to_change(place):
        return "by"
    verb = place.verb
    changing = _changing_verb(place) in UP | DOWN | trends.FACTORS.keys()
    before = {token.low for token in place.tokens[max(place.clause[0], place.first - 4) : place.first]}
    if (
        left in EARLIER and (left != "than" or before & {"the", "more", "fewer", "less", "higher", "lower"})
    ) or "compared" in before:
        return (
            None if left == "than" and before & {"more", "less", "fewer"} and "the" not in before else "from"
        )
    if left == "by" or _is_of_change(place) or _moves_so_far(place):
        return "by"
    if (left in ("to", "past") and changing) or (left == "to" and _comes_from(place)):
        return "to"
    if place.mention.kind == "percent" and _is_change(place):
        return "by"
    if place.mention.kind in ("percent", "money") or place.mention.unit in POINTS:
        if (
            changing
            and verb is not None
            and verb.last < place.first
            and left not in ("of", "at", "in", "for", "with", "on")
        ):
            return "by" if place.role() == "object" and not _object_before(place) else None
        if left in ("up", "down") or place.is_moved or set(place.after(2)) & COMPARED:
            return "by"
    return None


def _is_no_change(place: Place, left: str) -> bool:
    """Whether "by", "from" or "to" leads to whoever does something, or to where or when something comes from."""
    if place.mention.kind == "date" and left == "from":
        return True  # "from 24 May": when it begins
    if place.mention.kind == "quantity" and "-" in place.mention.text and left in ("from", "to"):
        return True  # "from a 200-foot cliff"
    if left not in ("by", "from") or _changing_verb(place) in UP | DOWN | trends.FACTORS.keys():
        return False
    return _is_who_does(place) if left == "by" else _is_origin(place)


def _led_by(place: Place) -> str:
    """The word before a figure; of one that says another again what stands before that: "rose to $171 million, or 16% of sales"."""
    low = place.tokens[place.left].low if place.left >= 0 else ""
    if low != "or" or place.tokens[place.left - 1].text != ",":
        return low
    at = place.left - 2
    while at > place.clause[0] and at > place.left - SAID_AGAIN and place.chunks.tags[at] not in "PTVX":
        at -= 1
    return (
        place.tokens[at].low
        if any(token.kind == "number" for token in place.tokens[at : place.left])
        else low
    )


SAID_AGAIN = 7
"""Tokens of a figure that another says again, with what leads to it."""


def _is_who_does(place: Place) -> bool:
    """Whether those who do something are counted: "rated by 900 users"."""
    noun = place.tokens[place.last - 1].low if place.last else ""
    return counts(place.mention) and noun_class(lemma(noun)) in ("person", "group")


def _is_origin(place: Place) -> bool:
    """Whether "from" leads to no level before: nothing there changes, is set apart by a comma, or goes "to" another figure."""
    here = place.tokens[max(place.left, 0) - 1]
    clause = place.tokens[slice(*place.clause)]
    led = any(
        token.low == "to" and any(one.kind == "number" for one in clause[at + 1 : at + 3])
        for at, token in enumerate(clause)
    )
    words = {token.low for token in clause}
    return not led and here.text not in ",(" and here.kind != "number" and words.isdisjoint(_CHANGING)


_CHANGING = {*trends.TRENDS, *trends.NOUNS, *trends.AFTER, *COMPARED, "at", "was", "were"}
"""Words of a clause in which a figure behind "from" may be a level before a change."""


def _is_of_change(place: Place) -> bool:
    """Whether a noun of change leads to a figure: ", a rise of £5", "with a drop of 40 metres"."""
    if place.mention.kind == "percent":
        return False  # "raised its view of growth to 5%": what grows by that is no level
    before = place.tokens[max(0, place.left - 1) : place.left + 1]
    return (
        len(before) == 2
        and before[1].low == "of"
        and before[0].low in trends.NOUNS.keys() - trends.NOUNS_OF_POINTS
    )


def _moves_so_far(place: Place) -> bool:
    """Whether a measure or a bare number stands right behind a verb of what moves by itself: "the river rose 2 metres"."""
    verb = place.verb
    beside = verb is not None and verb.last == place.left and place.chunks.verb_lemma(verb) in BY_ITSELF
    return beside and place.mention.kind in ("quantity", "number") and not counts(place.mention)


def _comes_from(place: Place) -> bool:
    """Whether a figure "to" which something goes stands right behind the one that it comes from: "went from 20% to 35%"."""
    tokens, at = place.tokens, place.left
    before = next(
        (
            here
            for here in range(at - 1, max(place.clause[0], at - FROM) - 1, -1)
            if tokens[here].low == "from"
        ),
        -1,
    )
    return before >= 0 and any(token.kind == "number" for token in tokens[before:at])


FROM = 6
"""So many tokens before "to" the level may stand that something comes from."""


def _is_change(place: Place) -> bool:
    """Whether the subject of "was" is a change itself: "the rise in rents was 9%", "the decline was 14%"."""
    verb = place.verb
    if verb is None or place.chunks.verb_lemma(verb) != "be" or verb.last >= place.first:
        return False
    at = place.clause[0] + (place.chunks.tags[place.clause[0]] == "D")
    return place.tokens[at].low in trends.NOUNS


def _leads_to_change(place: Place) -> bool:
    """Whether a noun of change stands right behind an article and a percentage: "against a 15 per cent hike in fees"."""
    article = place.first > 0 and place.tokens[place.first - 1].low in ("a", "an", "the")
    behind = [token.low for token in place.tokens[place.last : place.last + 2]]
    return (article or place.mention.text.startswith(("a ", "an "))) and any(
        low in trends.AFTER_NOUNS for low in behind
    )


def _changing_verb(place: Place) -> str:
    """The participle that leads to a figure, "fared better, climbing to 14 percent", else the verb; empty for none."""
    verb = place.verb
    floor = max(place.clause[0], place.left - 1, verb.last + 1 if verb and verb.last < place.first else 0)
    for at in range(place.first - 1, floor - 1, -1):
        if place.chunks.tags[at] == "G":
            return lemma(place.tokens[at].low, "v")
    return place.chunks.verb_lemma(verb) if verb is not None else ""


def _hedged_by_the(place: Place) -> bool:
    """Whether what reads as a hedge compares with a figure known before: "fewer than the 50 of a year earlier"."""
    words = [token.low for token in place.tokens[max(0, place.first - 4) : place.first + 2]]
    return any(words[at : at + 2] == ["than", "the"] for at in range(len(words) - 1))


def _object_before(place: Place) -> bool:
    """Whether the changing verb has an object before the figure ("cut the rate 4%" has)."""
    verb = place.verb
    return verb is not None and any(tag == "D" for tag in place.chunks.tags[verb.last + 1 : place.first])


def direction_of(place: Place) -> str | None:
    """Up or down, as the mention, the words behind it or its verb say; None where nothing does."""
    if place.mention.trend is not None:
        return place.mention.trend
    if behind := _direction_behind(place):
        return behind
    if place.role() not in ("to", "by", "from", "object"):
        return None
    name = _changing_verb(place)
    return "up" if name in UP else "down" if name in DOWN else None


def _direction_behind(place: Place) -> str | None:
    """The direction that the words behind a change or a difference say: "3% higher", "12% less than", "a 3% price rise"."""
    measures_change = place.mention.kind == "percent" or (place.mention.unit or "") in POINTS
    if not measures_change and place.mention.kind != "money":
        return None
    words = [token.low for token in place.tokens[place.last : place.last + _BEHIND]]
    if words and (trend := trends.AFTER.get(words[0])):
        return (
            None if words[0] in ("up", "down", "off") and words[1:2] in (["to"], ["the"], ["from"]) else trend
        )
    for word in words if measures_change else ():
        if trend := trends.AFTER_NOUNS.get(word):
            return trend
        if word in FUNCTION_WORDS or not word.isalpha():
            return None
    return None


def rate_of(place: Place, head: str | None) -> str | None:
    """What it is per: "day" of "300 a day"; None where nothing says so."""
    per = (place.mention.unit or "").partition("/")[2]
    if per:
        return per
    at = place.last
    if at + 1 < len(place.tokens) and place.tokens[at].low in ("a", "per", "each", "every", "an"):
        name = lemma(place.tokens[at + 1].low)
        if name in TIMES or place.tokens[at].low == "per":
            return name
    return None


_BEHIND = 3
"""Words behind a change among which its noun stands: "a 3% annual price rise"."""
