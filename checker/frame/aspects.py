"""The aspect of a figure: a total or a part of it, more of the same, what remains, a margin, a maximum."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.frame.place import Place
from checker.frame.values import counts
from checker.lexicon.aspects import (
    ADDED,
    ADDING,
    AFTER,
    BASES,
    BEFORE,
    BEYOND,
    CAPABLE,
    CASES,
    COMPARATIVES,
    CONTESTED,
    DOERS,
    DYING,
    ESTIMATED_BEFORE,
    EVERYWHERE,
    EXCLUDING,
    EXTREMES,
    GRADES,
    HELD,
    INCLUDING,
    LEADING,
    LEAVING_OUT,
    LEFT_ASIDE,
    LEVELS,
    MARGINS,
    MEANT,
    OF_THE_DAY,
    RETURNING,
    SO_FAR,
    STAGES,
    STANDING,
    THE_EARLIER,
    THE_ONE,
    THE_ONE_BEFORE,
    TRIPS,
)
from checker.lexicon.currencies import SYMBOLS, WORDS
from checker.lexicon.frames import ITS, TIMES
from checker.lexicon.reporting import REPORTING_VERBS
from checker.text.wordnet import lemma

__all__ = ["aspects_of"]


def aspects_of(place: Place) -> Iterator[str]:
    """The aspects that the words beside a figure give it: "a total of 12" is total, "12 more" additional."""
    inside = {token.low for token in place.tokens[place.first : place.last]}
    near = inside | {
        token.low
        for at, token in enumerate(
            place.tokens[max(place.clause[0], place.left) : place.first], max(place.clause[0], place.left)
        )
        if place.chunks.tags[at] != "V"  # "to last 18 weeks"
    }
    yield from (aspect for aspect, listed in BEFORE.items() if near & listed)
    yield from _of_another(place)
    if _was_meant(place):
        yield "earlier"
    after = [token.low for token in place.tokens[place.last : min(place.last + 2, place.clause[1])]]
    yield from (
        aspect for aspect, listed in AFTER.items() if inside & listed or any(low in listed for low in after)
    )
    more = (after[:1] == ["more"] and after[1:] != ["than"]) or (
        "more" in inside and not _is_more_than(place)
    )
    if more and place.mention.kind != "percent":  # "4 percent more" is a rise
        yield "additional"
    unit = place.mention.unit or ""
    shares = place.mention.kind == "percent" or unit.startswith(
        "fraction"
    )  # of something: "a third of its staff"
    yield from (one for one in _part(place) if not (shares and one == "part"))
    first, end = place.clause
    if any(token.low in EVERYWHERE for token in place.tokens[first:end]):
        yield "everywhere"
    if _is_margin(place):
        yield "margin"
    before = [token.low for token in place.tokens[max(0, place.first - 4) : place.first]]
    if (before[-2:] == ["at", "age"] or before[-3:] == ["the", "age", "of"]) and not _dies(place):
        yield "then"
    elif (place.is_age or place.mention.kind == "age") and place.after(1) in (["when"], ["while"]):
        yield "then"  # "was 31 when she first won"
    elif place.mention.kind == "age" and _is_of_then(before):
        yield "then"  # "a ringer since she was 22"
    yield from _of_many(place, before, after)
    if place.verb is not None and place.chunks.verb_lemma(place.verb) in CAPABLE:
        yield "maximum"
    if place.mention.kind == "money" and _names_another_currency(place):
        yield "two currencies"
    if place.mention.kind in ("quantity", "number", "money", "percent"):
        yield from _of_a_time(place)
        yield from _basis(place)
        yield from _with_or_without(place)


def _of_many(place: Place, before: Sequence[str], after: Sequence[str]) -> Iterator[str]:
    """What it is of many, or of both ways: "in water as cold as 14C", "a 90-mile round trip", "23 new infections"."""
    if before[-1:] == ["as"] and before[-3:-2] == ["as"] and before[-2] in EXTREMES:
        yield EXTREMES[before[-2]]
    if after[:1] and after[0] in RETURNING and not TRIPS.isdisjoint(after[1:]):
        yield "return"
    inside = [token.low for token in place.tokens[place.first : place.last]]
    if "new" in inside and lemma(inside[-1]) in CASES:
        yield "additional"


def _is_of_then(before: Sequence[str]) -> bool:
    """Whether what stands before an age says that it was that of another time: "since she was | 22", "Graham, then | 42,"."""
    if before[-1:] == ["then"] or before[-2:] == ["then", "aged"]:
        return True
    return before[-1:] == ["was"] and before[-3:-2] in (["since"], ["until"], ["before"], ["from"], ["after"])


def _dies(place: Place) -> bool:
    """Whether an age is that at which somebody has died, which is no earlier one: "passed away at the age of 94"."""
    return place.verb is not None and place.chunks.verb_lemma(place.verb) in DYING


def _of_another(place: Place) -> Iterator[str]:
    """Whether its subject is another thing than the story's, or what this figure is held against; or a score of a stage."""
    first, end = place.clause
    tokens, tags = place.tokens, place.chunks.tags
    verb = place.verb
    limit = min(verb.first if verb is not None else place.first, place.first)
    if first and len(tokens) > 2 and any(_is_beyond(place, at) for at in (0, 1)):
        yield "other"  # "An earlier ballot fell short when just 46% took part"
    for at in range(first, limit):
        low = tokens[at].low
        if _is_beyond(place, at) and (at == first or tags[at - 1] in "DPAF"):
            yield "other"
        known = at > first and (tokens[at - 1].low in THE_ONE or tokens[at - 1].owns)
        counted = low == "average" and place.mention.kind in ("quantity", "number") and counts(place.mention)
        if (low in STANDING and known) or counted:
            yield "standing"
    if any(
        _is_beyond(place, at) and tokens[at].low in THE_EARLIER and tokens[at - 1].low in ("a", "an")
        for at in range(max(limit, 1), place.first)
    ):
        yield "other"  # "rejected an earlier plan in January"
    if any(tokens[at].low == "alone" and at and tags[at - 1] in "NK" for at in range(first, limit)):
        yield "alone"  # "the stadium alone is worth $5m"; nobody who "lives alone"
    if verb is not None and any(token.low == "last" for token in tokens[verb.first : verb.head]):
        yield "earlier"  # "bins were last left uncollected for seven weeks in 2017"
    said = f" {' '.join(token.low for token in tokens[first:end])} ".replace(" - ", "-")
    if " than " not in said and any(f" {phrase} " in said for phrase in THE_ONE_BEFORE):
        yield "earlier"
    if place.mention.kind == "score":
        leads = verb is not None and (
            place.chunks.verb_lemma(verb) in LEADING
            or (tokens[verb.first].low == "had" and verb.first < verb.head)
        )
        if leads or any(f" {phrase} " in said for phrase in STAGES):
            yield "stage"


def _is_beyond(place: Place, at: int) -> bool:
    """Whether a word before a noun says that it is another: "another driver", "a second fire"; no "second quarter", no "Earlier, …"."""
    behind = place.tokens[at + 1] if at + 1 < len(place.tokens) else None
    return (
        place.tokens[at].low in BEYOND
        and not (at and place.tokens[at - 1].low == "the")  # "the second bridge" is the story's own
        and behind is not None
        and behind.kind == "word"
        and not place.tokens[at].owns  # "a rival's shop"
        and lemma(behind.low) not in TIMES
    )


def _was_meant(place: Place) -> bool:
    """Whether it is what somebody had meant or thought before: "had hoped for $5m", "was originally expected to cost $5m"."""
    before = [
        group for group in place.chunks.verbs if place.credited[0] <= group.first and group.head < place.first
    ]
    for group in before[-2:]:
        words = [token.low for token in place.tokens[group.first : group.last + 1]]
        listed = MEANT if "had" in words else HELD if words[0] in ("was", "were") else frozenset()
        if any(lemma(word, "v") in listed for word in words):
            return True
    return False


def _names_another_currency(place: Place) -> bool:
    """Whether the word behind a sum of money with a symbol is another currency's: "$5.4 billion euros"."""
    behind = place.tokens[place.last].low if place.last < len(place.tokens) else ""
    named = WORDS.get(behind)
    return named is not None and named != place.mention.unit and place.mention.text[0] in SYMBOLS


def _basis(place: Place) -> Iterator[str]:
    """Whether a sum is told before or after tax, net or gross, as the words of its clause say."""
    if place.mention.kind != "money":
        return
    first, end = max(place.clause[0], place.first - FAR), min(place.clause[1], place.last + FAR)
    words = [token.low for token in place.tokens[first:end] if token.kind == "word"]
    for basis, phrases in BASES.items():
        if any(
            " ".join(words[at : at + len(phrase.split())]) == phrase
            for phrase in phrases
            for at in range(len(words))
        ):
            yield f"basis:{basis}"


def _of_a_time(place: Place) -> Iterator[str]:
    """What only held before, or by an hour: "initially said that 10 had died", "9 by noon"; "seriously hurt" of a part."""
    tokens, (first, end) = place.tokens, place.clause
    opening = [token.low for token in tokens[:2]]
    if opening[:1] and opening[0] in ESTIMATED_BEFORE and opening[1:] == [","]:
        yield "earlier"
    verbs = [group for group in place.chunks.verbs if group.head < place.first]
    for group in verbs[-2:]:
        near = range(max(group.first - 2, 0), min(group.last + 2, place.first))
        said = group == place.verb or tokens[group.head].low in REPORTING_VERBS
        if said and any(tokens[at].low in ESTIMATED_BEFORE and not _says_when(place, at) for at in near):
            yield "earlier"
            break
    if place.mention.kind in ("quantity", "number") and any(
        token.low in GRADES for token in tokens[max(first, place.first - 3) : min(end, place.last + 4)]
    ):
        yield "graded"
    behind = range(place.last, min(end, place.last + REACH) - 1)
    ahead = range(first, place.first) if place.mention.kind == "percent" else range(0)
    if any(_says_hour(place, at) for at in (*ahead, *behind)):
        yield "hour"


def _says_hour(place: Place, at: int) -> bool:
    """As in "31 percent by noon", "stood at 61 percent at 6 p.m.": the hour of a level."""
    tokens = place.tokens
    low, behind = tokens[at].low, tokens[at + 1]
    if low == "by" and behind.low in SO_FAR:
        return True
    level = place.verb is not None and place.chunks.verb_lemma(place.verb) in LEVELS
    return (
        level
        and low in ("at", "by")
        and any(token.low.replace(".", "") in ("am", "pm", "o'clock") for token in tokens[at + 1 : at + 4])
    )


FAR = 24
"""So many tokens on either side of a sum may say its basis."""
REACH = 8
"""So many tokens behind a figure say by which hour it was so."""


def _says_when(place: Place, at: int) -> bool:
    """Whether an adverb only says when: "earlier on Sunday", "first of all", "the first victim"."""
    behind = place.tokens[at + 1].low if at + 1 < len(place.tokens) else ""
    return behind in OF_THE_DAY or place.chunks.tags[at] not in "BVX" or behind == "of"


def _with_or_without(place: Place) -> Iterator[str]:
    """Whether those who did it are counted: "15 dead, including the gunman", "14 besides the gunman"; or what a sum takes in.

    "£640m including the park", "£455m without the hotel".
    """
    tokens = place.tokens
    said = f" {' '.join(token.low for token in tokens)} "
    if any(f" {phrase} " in said for phrase in LEFT_ASIDE):
        yield "exclusive"
    if place.mention.kind == "money":
        led = [token.low for token in tokens[: place.first]]
        if led[:1] and led[0] in ADDING and "," in led and not ADDED.isdisjoint(led[: led.index(",")]):
            yield "inclusive"
            return
        behind = [token.low for token in tokens[place.last : min(len(tokens), place.last + 2)]]
        at = next((at for at, low in enumerate(behind) if low in INCLUDING | EXCLUDING | LEAVING_OUT), -1)
        if at >= 0:
            left_out = behind[at] not in INCLUDING or behind[max(0, at - 1)] == "not"
            yield "exclusive" if left_out else "inclusive"
        return
    for at in range(place.last, min(len(tokens), place.last + 2 * REACH)):
        doer = next(
            (here for here in range(at + 1, min(at + 4, len(tokens))) if tokens[here].low in DOERS), -1
        )
        if doer < 0:
            continue
        low, before = tokens[at].low, tokens[at - 1].low
        among = [token.low for token in tokens[doer + 1 : doer + 3]] == ["among", "them"]
        if low in EXCLUDING or (low in INCLUDING and before == "not"):
            yield "exclusive"
        elif low in INCLUDING or among:
            yield "inclusive"
        else:
            continue
        return


def _is_margin(place: Place) -> bool:
    """Whether it is by how much two things differ: "a margin of 24 votes", "$1.6m more than", "won by 14 points"."""
    if place.mention.kind not in ("money", "number", "quantity"):
        return False
    at = place.left
    if at > 0 and place.tokens[at].low == "of" and place.tokens[at - 1].low in MARGINS:
        return True
    if at >= 0 and place.tokens[at].low == "by":
        return place.verb is None or place.chunks.verb_lemma(place.verb) in CONTESTED
    at = place.last
    while at < place.clause[1] and place.chunks.tags[at] in "N-":
        at += 1
    rest = [token.low for token in place.tokens[at : at + 2]]
    return rest[1:] == ["than"] and rest[0] in COMPARATIVES


def _is_more_than(place: Place) -> bool:
    return any(
        one.low == "more" and two.low == "than"
        for one, two in zip(
            place.tokens[place.first : place.last],
            place.tokens[place.first + 1 : place.last + 1],
            strict=False,
        )
    )


_AMONG = tuple([verb, "among", those] for verb in ("are", "were") for those in ("those", "the"))
"""Words behind a count that make it a part of more: "eleven schools are among those to close"."""


def _is_measured(place: Place) -> bool:
    """Whether it is a measure of some stuff, which "of the" names again and does not divide."""
    return place.mention.kind == "quantity" and not counts(place.mention)


def _part(place: Place) -> Iterator[str]:
    """As in "three of the 12", "of the 12, three", "12 people, including three"."""
    inside = [token.low for token in place.tokens[place.first : place.last]]
    if "of" in inside and inside[inside.index("of") + 1 :][:1] in ([one] for one in ITS):
        yield "part"
    at = place.last
    while at < len(place.tokens) and place.chunks.tags[at] in "NA-":
        at += 1
    rest = [token.low for token in place.tokens[at : at + 2]]
    parted = (
        rest[1:] in (["which"], ["whom"]) and place.chunks.tags[at + 2 : at + 3] == "F"
    )  # "50, of which 12"
    named_again = _is_measured(place) and place.chunks.tags[at + 2 : at + 3] != "F"
    whole = ITS - {"the"} if named_again else ITS  # "430 kilos of the powder" is all of it
    if rest[:1] == ["of"] and rest[1:] and rest[1] in whole and not parted:
        yield "part"
    if [token.low for token in place.tokens[at : at + 3]] in _AMONG:
        yield "part"
    before = [token.low for token in place.tokens[max(0, place.first - 3) : place.first]]
    if "including" in before or "among" in before or ("of" in before[-2:] and "whom" in before):
        yield "part"
    if before[-2:] == ["of", "the"] or (
        before[-1:] == ["of"] and place.first >= 2 and place.tokens[place.first - 2].kind == "number"
    ):
        yield "whole"
