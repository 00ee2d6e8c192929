"""The words around a figure that hedge it or say how it moved."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from checker.kinds import Hedge, Trend
from checker.lexicon import hedges, trends
from checker.lexicon.counting import GIVE_OR_TAKE, NEXT_CLAUSE, OPENS_HEDGE, PREPOSITIONS, SCALE_END
from checker.lexicon.currencies import SIGNS
from checker.lexicon.numbers import ONES, SCALES, TENS
from checker.lexicon.trends import UNMOVED
from checker.lexicon.words import ARTICLES, FUNCTION_WORDS, OWNERS
from checker.text.around import SEPARATOR, left_words, word_before

__all__ = [
    "NOTHING",
    "TELLING",
    "Context",
    "HedgeAfter",
    "context_before",
    "hedge_after",
    "hedge_before",
    "moved_before",
]


class Context(NamedTuple):
    """What the words before a figure say."""

    hedge: Hedge | None
    trend: Trend | None
    of_object: bool
    """The trend's verb can take counted things as its object: "added ten users" is no trend of ten."""
    only_points: bool = False
    """The trend is one only of points and percentages: "widened 150 basis points", but "widened two roads"."""


NOTHING = Context(None, None, False)


@cache
def _by_last_word() -> dict[str, tuple[tuple[tuple[str, ...], Hedge], ...]]:
    """Hedges by their last word: the words before it, the longest first, and the hedge."""
    table: dict[str, list[tuple[tuple[str, ...], Hedge]]] = {}
    for phrase, hedge in (*hedges.BEFORE.items(), *hedges.NEGATED.items()):
        *head, last = phrase.split()
        table.setdefault(last, []).append((tuple(head), hedge))
    return {last: tuple(sorted(rows, key=lambda row: -len(row[0]))) for last, rows in table.items()}


TELLING = frozenset(
    {
        *(phrase.rpartition(" ")[2] for phrase in hedges.BEFORE),
        *hedges.FILLERS,
        *trends.TRENDS,
        "off",
        "by",
        "of",
        "or",
    }
)
"""Every word that a hedge or a trend can end with, and those between them and the figure."""


def context_before(plain: str, floor: int, start: int, words: Sequence[str]) -> Context:
    """Hedge and trend from the words before a figure at `start`, nearest last; nothing before `floor` is looked at."""
    if not words or words[-1] not in TELLING:
        return NOTHING
    hedge, at = hedge_before(words)
    if hedge and not at and plain[floor] == " " and _is_compared(plain, floor, start, words):
        return NOTHING
    bare = NOTHING if hedge is None else Context(hedge, None, False)
    if not at:
        return bare
    last = words[at - 1]
    owned = last == "by" and not OWNERS.isdisjoint(words[at:])  # "raised by their 11 shops"
    if owned or words[at : at + 1] == ["that"]:  # "adding that more than 90% were freed"
        return bare
    if last == "of" and not _INDEFINITE.issuperset(hedges.FILLERS.intersection(words[at:])):
        return bare
    if last in ("by", "of"):
        tail = len(words) - at
        whole = left_words(plain, floor, start, _CLAUSE)
        before = whole[: len(whole) - tail - 1]
        trend = _verb_before(before) if last == "by" else _noun_before(before)
        return Context(hedge, trend, False, last == "of" and _is_of_points(before)) if trend else bare
    if last == "off" and at > 1 and (words[at - 2] in trends.OFF_AFTER or words[at - 2][-1] == ","):
        # "the stock was off 5%", "at 87.5 million acres, off 4 percent"
        return Context(hedge, "down", False, True)
    if last == "fall" and at > 1 and words[at - 2] in _SEASONS:  # "it sells this fall a $315 shoe"
        return bare
    trend = trends.TRENDS.get(last)
    if last in ("up", "down") and at > 1 and words[at - 2] in trends.PHRASAL:
        return Context(hedge, trend, False, True) if words[at - 2] in trends.PRICED else bare
    if trend is None:
        return bare
    if last in trends.ONLY_WITH_BY:
        return Context(hedge, trend, False, True) if last in trends.OF_POINTS else bare
    return Context(hedge, trend, last in trends.TRANSITIVE)


def _is_compared(plain: str, floor: int, start: int, words: Sequence[str]) -> bool:
    """Whether the figure right before is what a comparison belongs to: "eight | more than four years ago", "one vote | shy of the 60"."""
    if words[-1] == "than" and "\n" not in plain[floor:start]:
        return _COUNTED.search(plain, max(0, floor - _LONGEST_COUNT), floor) is not None
    return words[:2] in _LACKS


def moved_before(words: Sequence[str]) -> Trend | None:
    """The trend of a verb of change that the size of the change follows behind its object or a word of degree.

    Of points and percentages only: "raised prices | 5%", "rose last year | 2%", "rose a whopping | 40%".
    """
    at = hedge_before(words)[1]
    if words[at : at + 1] == ["that"]:  # "adding that more than 90%"
        return None
    if at > 1 and words[at - 1] == "of" and words[at - 2] in trends.MEANS:
        at -= 1
    while at and (words[at - 1] in trends.DEGREES or words[at - 1] in ARTICLES):
        at -= 1
    if at > 1 and (trend := trends.PARTICLED.get((words[at - 2], words[at - 1]))):
        return trend
    if at > 1 and (trend := trends.MOVED_TO.get(words[at - 1])) and _may_move(words[at - 2]):
        return trend
    if at > 1 and words[at - 1] in ("up", "down") and words[at - 2] not in trends.PHRASAL:
        return trends.TRENDS[words[at - 1]]  # "crept up a further 5%"
    first = at
    while at and first - at < _MOST_OF_OBJECT:
        word = words[at - 1]
        trend = trends.TRENDS.get(word)
        if trend and word not in ("up", "down") and (at < 2 or words[at - 2] not in ARTICLES):
            return trend
        if (
            not word.isalpha()
            or word in NEXT_CLAUSE
            or word in PREPOSITIONS
            or word in UNMOVED
            or word == "of"
        ):
            return None
        at -= 1
    return None


def _may_move(word: str) -> bool:
    """Whether a word can be the verb before "higher" and "lower": "drifted higher | 3%", not "at a higher | 3%"."""
    return (
        word.isalpha()
        and word not in UNMOVED | ARTICLES | PREPOSITIONS | NEXT_CLAUSE | OWNERS | FUNCTION_WORDS
    )


_MOST_OF_OBJECT = 4
_LACKS = (["shy", "of"], ["short", "of"])
_SEASONS = ("this", "last", "next", "every", "each")
"""Words before "fall" where it is a time of the year."""


def hedge_before(words: Sequence[str]) -> tuple[Hedge | None, int]:
    """The hedge that the words before a figure end with, and how many words stand before it and its fillers."""
    table = _by_last_word()
    at = len(words)
    hedge: Hedge | None = None
    known = bool(words) and words[-1] in hedges.TOLD_BEFORE
    while at:
        last = words[at - 1]
        if last in table:
            if last == "about" and words[at - 2 : at - 1] and words[at - 2] in hedges.ABOUT_OF:
                break
            if (
                last == "about"
                and "the" in words[at:]
                and words[at - 2 : at - 1]
                and words[at - 2] not in hedges.ABOUT_WHAT_IS_KNOWN
            ):
                break
            found = _hedge(words, at, table[last])
            if found is None or (known and found[1] in ("over", "under")):  # "below the 41 cents it costs"
                break
            hedge = hedge or found[1]
            at -= found[0]
        elif last in hedges.FILLERS:
            at -= 1
        else:
            break
    return hedge, at


_UP = ("up",)
_INDEFINITE = frozenset(("a", "an", "just", "only"))
"""What may stand between "of" and what a change amounts to: "growth in each of our three segments" is none."""
_CLAUSE = 120
"""Characters before a figure in which the verb of "by" and the noun of "of" are looked for."""
_MOST_BETWEEN = 9


def _verb_before(words: Sequence[str]) -> Trend | None:
    """The trend of the nearest verb or noun of change in the clause: "raised its dividend | by 5 cents"."""
    if len(words) > 1 and (trend := trends.PARTICLED.get((words[-2], words[-1]))):
        return trend
    if len(words) > 1 and (trend := trends.MOVED_TO.get(words[-1])) and _may_move(words[-2]):
        return trend
    for back, word in enumerate(reversed(words[-_MOST_BETWEEN:])):
        if trend := trends.TRENDS.get(word):
            return trend
        if word[-1] in ".;:!?" or (back and word in NEXT_CLAUSE):
            return None
    return None


def _noun_before(words: Sequence[str]) -> Trend | None:
    """The trend of a noun of change before "of": "a rise | of 3%", "a drop in sales | of 2%"."""
    for back, word in enumerate(reversed(words[-_MOST_BETWEEN:])):
        if trend := trends.NOUNS.get(word):
            return trend if back == 0 or words[len(words) - back] == "in" else None
        if word[-1] in ".,;:!?" or word in NEXT_CLAUSE or word == "of" or back > _MOST_OF_NOUN:
            return None
    return None


_MOST_OF_NOUN = 4


def _is_of_points(words: Sequence[str]) -> bool:
    """Whether the noun of change is one that counts too, "a gain | of 34 points", but "a loss | of $5m"."""
    return bool(words) and words[-1] in trends.NOUNS_OF_POINTS


def _hedge(
    words: Sequence[str], at: int, rows: tuple[tuple[tuple[str, ...], Hedge], ...]
) -> tuple[int, Hedge] | None:
    for head, hedge in rows:
        length = len(head) + 1
        if length <= at and (not head or tuple(words[at - length : at - 1]) == head):
            before = words[at - length - 1] if at > length else ""
            if head == _UP and before in hedges.LEVEL_AFTER:
                return None  # "ticked up to 4.1%"
            if " ".join((before, *head, words[at - 1])) in hedges.NO_HEDGE:
                return None
            return length, hedge
    return None


@cache
def _after() -> re.Pattern[str]:
    phrases = "|".join(sorted(hedges.AFTER, key=lambda phrase: (-len(phrase), phrase)))
    return re.compile(
        rf"{SEPARATOR}({phrases}|plus(?= (?-i:[a-z])))(?![\w-]| (?:by )?(?:[0-9{SIGNS}]|(?:{'|'.join(sorted(ONES))})\b)|(?<=and up) to )",
        re.IGNORECASE,
    )


class HedgeAfter(NamedTuple):
    """A hedge after a figure: "+" belongs to the figure, words ("or more") do not."""

    hedge: Hedge | None
    end: int
    """Where the figure ends."""
    beyond: int
    """Where the text goes on."""


def hedge_after(plain: str, end: int) -> HedgeAfter | None:
    """The hedge that follows a figure: "+", "or so", "or more"."""
    following = plain[end]
    if following == "+":
        return HedgeAfter("at_least", end + 1, end + 1)
    if following in ", " and (apart := GIVE_OR_TAKE.match(plain, end)):  # "500 metres wide, give or take"
        return HedgeAfter("about", end, apart.end() if following == "," else end)
    if following == "-" and plain.startswith(_JOINED, end):
        word, hedge = next(
            (word, hedge) for word, hedge in hedges.JOINED.items() if plain.startswith(word, end)
        )
        past = end + len(word)
        return None if plain[past].isalnum() or plain[past] == "-" else HedgeAfter(hedge, past, past)
    if following == " " and (apart := _APART.match(plain, end)):  # "250 - odd people"
        return HedgeAfter(hedges.JOINED[f"-{apart[1]}"], apart.end(), apart.end())
    if (
        following in " \n"
        and plain[end + 1 : end + 3] in OPENS_HEDGE
        and (found := _after().match(plain, end))
        and (found[1].lower() != "plus" or _ends_number(plain, end))
    ):
        return HedgeAfter(hedges.AFTER.get(found[1].lower(), "at_least"), end, found.end())
    return None


def _ends_number(plain: str, end: int) -> bool:
    """Whether a number ends here, and no noun: "30 plus points", not "six parts plus water"."""
    return (
        SCALE_END.search(plain, max(0, end - 9), end) is not None
        or word_before(plain, end)[0] in _NUMBER_WORDS
    )


_NUMBER_WORDS = frozenset((*ONES, *TENS))
_LONGEST_COUNT = 12
_COUNTED = re.compile(
    rf"(?:\b(?:{'|'.join((*ONES, *TENS, *SCALES))})|(?<![0-9,.])[0-9]{{1,3}}|[,.][0-9]{{3}})\Z"
)
"""A number, and no year, that the words right behind it compare."""
_JOINED = tuple(hedges.JOINED)
_APART = re.compile(rf" - ({'|'.join(word[1:] for word in hedges.JOINED)})(?![\w-])")
