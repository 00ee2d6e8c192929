"""The aspect of a figure: a total or a part of it, more of the same, what remains, a margin, a maximum."""

from __future__ import annotations

from collections.abc import Iterator

from checker.frame.place import Place
from checker.frame.values import counts
from checker.lexicon.aspects import (
    AFTER,
    BASES,
    BEFORE,
    COMPARATIVES,
    CONTESTED,
    DOERS,
    ESTIMATED_BEFORE,
    EVERYWHERE,
    EXCLUDING,
    GRADES,
    INCLUDING,
    LEAVING_OUT,
    LEVELS,
    MARGINS,
    OF_THE_DAY,
    SO_FAR,
)
from checker.lexicon.currencies import SYMBOLS, WORDS
from checker.lexicon.frames import ITS
from checker.lexicon.reporting import REPORTING_VERBS

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
    if before[-2:] == ["at", "age"] or before[-3:] == ["the", "age", "of"]:
        yield "then"
    elif (place.is_age or place.mention.kind == "age") and place.after(1) in (["when"], ["while"]):
        yield "then"  # "was 31 when she first won"
    if place.verb is not None and place.chunks.verb_lemma(place.verb) in ("seat", "accommodate"):
        yield "maximum"
    if place.mention.kind == "money" and _names_another_currency(place):
        yield "two currencies"
    if place.mention.kind in ("quantity", "number", "money", "percent"):
        yield from _of_a_time(place)
        yield from _basis(place)
        yield from _with_or_without(place)


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
    if any(_says_hour(place, at) for at in behind):
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
        and any(token.low.replace(".", "") in ("am", "pm") for token in tokens[at + 1 : at + 4])
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
    if place.mention.kind == "money":
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
