"""Scores ("3-1", "52–48", "6-4, 7-5") and ranks ("second-largest", "finished third")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from checker.lexicon.ages import PEOPLE
from checker.lexicon.calendar import MONTHS
from checker.lexicon.currencies import SIGNS
from checker.lexicon.numbers import ONES, ORDINALS, TENS
from checker.lexicon.ranks import (
    CONTESTS,
    GO_ON,
    NO_SCORES,
    OUTCOMES,
    PLACED,
    PLACED_BEFORE,
    SUPERLATIVES,
    TALLIED,
    TALLYING,
    UNSCORED,
)
from checker.values.score import Rank, Score

__all__ = ["RankFound", "ScoreFound", "find_ranks", "find_scores"]


class ScoreFound(NamedTuple):
    """Where a score stands."""

    start: int
    end: int
    score: Score


class RankFound(NamedTuple):
    """Where a rank stands."""

    start: int
    end: int
    rank: Rank


_PAIR = r"[0-9]{1,3}[-–][0-9]{1,3}"
_SCORE = re.compile(
    rf"(?<![\w.,:{SIGNS}%/#–-]){_PAIR}(?: ?\([0-9]{{1,2}}(?:[-–][0-9]{{1,2}})?\))?(?:,? {_PAIR}(?: ?\([0-9]{{1,2}}(?:[-–][0-9]{{1,2}})?\))?){{0,4}}(?![\w%–-]|[.:/][0-9]|,[0-9])"
)
_PAIRS = re.compile(r"([0-9]{1,3})[-–]([0-9]{1,3})(?![)0-9])")
_WORD = re.compile(r"[A-Za-z]+(?:['’-][A-Za-z]+)*")
_REACH_BEFORE, _REACH_AFTER = 60, 40


_NUMBERS = {**ONES, **TENS}
_SIDE = rf"(?:[0-9]{{1,3}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"
_TALLY = re.compile(
    rf"(?<![\w.,:{SIGNS}/–-])(?P<one>{_SIDE})(?: (?P<what>{'|'.join(TALLIED)})s?)? to (?P<other>{_SIDE})(?![\w%–-]|[.,:/][0-9])",
    re.IGNORECASE,
)
_TOGETHER = re.compile(rf"(?<![\w.,:{SIGNS}%/#–-])({_PAIR}) to ({_PAIR})(?![\w%–-]|[.,:/][0-9])")


def find_scores(plain: str) -> Iterator[ScoreFound]:
    """Every score of the text, in order: "3-1", "6-4, 7-5", "19 votes to 14", "1-19 to 1-17".

    Two numbers with a dash or "to" where words of a contest stand near, or sets of tennis.
    """
    end = 0
    for found in sorted(
        [*_tallies(plain), *_together(plain), *_dashed(plain)], key=lambda one: (one.start, -one.end)
    ):
        if found.start >= end:
            end = found.end
            yield found


def _tallies(plain: str) -> Iterator[ScoreFound]:
    """As "by 19 votes to 14", "voted nine to six": the larger number first, which no range has so."""
    for found in _TALLY.finditer(plain):
        one, other = (_number(found[side]) for side in ("one", "other"))
        before = _words_before(plain, found.start())
        told = found["what"] or (before and before[-1] in TALLYING) or not OUTCOMES.isdisjoint(before[-3:])
        following = _WORD.match(plain, found.end() + 1)
        counted = following is not None and (
            following[0].lower() in UNSCORED or (following[0].endswith("s") and following[0] != "against")
        )
        contested = found["what"] == "vote" or any(word in CONTESTS for word in before[-8:])
        if one > other and told and not counted and contested and before[-1:] != ["from"]:
            yield ScoreFound(found.start(), found.end(), Score(((one, other),)))


def _together(plain: str) -> Iterator[ScoreFound]:
    """As "won by 1-19 to 1-17": goals and points of two sides."""
    for found in _TOGETHER.finditer(plain):
        pairs = tuple(_pairs(found[0]))
        before = _words_before(plain, found.start())[-1:]
        if before != ["from"] and MONTHS.keys().isdisjoint(before):
            yield ScoreFound(found.start(), found.end(), Score(pairs))


def _number(side: str) -> int:
    return int(side) if side.isdigit() else int(_NUMBERS[side.lower()])


def _pairs(text: str) -> Iterator[tuple[int, int]]:
    for a, b in _PAIRS.findall(text):
        yield int(a), int(b)


def _dashed(plain: str) -> Iterator[ScoreFound]:
    for found in _SCORE.finditer(plain):
        pairs = tuple(_pairs(found[0]))
        if not pairs or not (_are_sets(pairs) or _is_told_as_score(plain, found.start(), found.end(), pairs)):
            continue
        yield ScoreFound(found.start(), found.end(), Score(pairs))


_MOST_GAMES = 7


def _are_sets(pairs: tuple[tuple[int, int], ...]) -> bool:
    """Whether these are sets: two at least, each won with six games or seven."""
    return len(pairs) > 1 and all(6 <= max(pair) <= _MOST_GAMES and min(pair) <= 6 for pair in pairs)


def _is_told_as_score(plain: str, start: int, end: int, pairs: tuple[tuple[int, int], ...]) -> bool:
    if any(a == b == 50 for a, b in pairs):
        return False
    after = plain[end : end + _REACH_AFTER].partition("\n\n")[0]
    following = _WORD.search(after)
    next_word = following[0].lower() if following and not after[: following.start()].strip(" -") else ""
    if next_word in UNSCORED:
        return False
    words = _words_before(plain, start)
    if words and (words[-1] in UNSCORED or (words[-1] in PEOPLE and pairs[0][0] < pairs[0][1])):
        return False  # "a hit among adults 18-49"
    if next_word in CONTESTS or _is_above(pairs, words, following):
        return True
    if next_word.endswith("s") and next_word not in ("against",) and pairs[0][0] < pairs[0][1]:
        return False  # "won 10-12 eggs": what is counted
    return any(word in CONTESTS for word in words[-8:])


def _is_above(
    pairs: tuple[tuple[int, int], ...], words: Sequence[str], following: re.Match[str] | None
) -> bool:
    """Whether the larger number comes first, as in no range, and no word makes odds, a share, a model or a code of it.

    A model has a large number before a small one: "747-8".
    """
    one, other = pairs[0]
    near = {*words[-2:], following[0].lower() if following else ""}
    shares = one + other == LARGE and one % 5 == 0
    model = one >= LARGE and other < SMALL
    spans = words[-1:] in (["on"], ["from"], ["between"])  # "on 12-10", "from 10-4"
    other_thing = shares or model or spans or pairs[0] in ROUND_THE_CLOCK
    return one > other and not other_thing and near.isdisjoint(NO_SCORES)


LARGE, SMALL = 100, 10
ROUND_THE_CLOCK = ((24, 7), (9, 5))
"""What is written of working hours."""


def _words_before(plain: str, start: int) -> list[str]:
    """The words of its sentence before a place, as many as stand near, in small letters."""
    before = re.split(r"[.!?;]\s|\n\n", plain[max(0, start - _REACH_BEFORE) : start])[-1]
    return [word.lower() for word in _WORD.findall(before)]


# ---------------------------------------------------------------- ranks

_ORDINAL = {**ORDINALS, **{f"{tens}-{one}": number + ORDINALS[one] for tens, number in (("twenty", 20), ("thirty", 30)) for one in list(ORDINALS)[:9]}}  # fmt: skip
_NUMBERED = re.compile(r"(?<![\w.,-])([0-9]{1,3})(?:st|nd|rd|th)(?![A-Za-z])")
_BY = re.compile(
    r"[- ](?P<by>(?:most|least)[- ][a-z]+|[a-z]+est)(?![A-Za-z])|[- ](?P<place>place)(?![A-Za-z])"
)


@cache
def _automaton() -> AhoCorasick:
    words = {form for word in _ORDINAL if word != "first" for form in (word, word.capitalize())}
    return AhoCorasick(
        sorted(words | {"first", "First"}),
        matchkind=MatchKind.LeftmostLongest,
        implementation=Implementation.DFA,
    )


def find_ranks(plain: str) -> Iterator[RankFound]:
    """Every rank of the text: an ordinal with a superlative or "place", or behind a word like "finished"."""
    places = [
        (first, last, _ORDINAL[plain[first:last].lower()])
        for _, first, last in _automaton().find_matches_as_indexes(plain)
        if not (
            plain[first - 1 : first].isalnum()
            or plain[first - 1 : first] == "-"
            or plain[last : last + 1].isalnum()
        )
    ]
    places += [(found.start(), found.end(), int(found[1])) for found in _NUMBERED.finditer(plain)]
    for start, end, number in sorted(places):
        by = _BY.match(plain, end)
        if by and by["by"] and _is_superlative(by["by"]):
            yield RankFound(start, by.end(), Rank(number, by["by"].replace("-", " ")))
        elif by and by["place"] and plain[max(0, start - 7) : start] != "in the ":
            yield RankFound(start, by.end(), Rank(number))
        elif _is_placed(plain, start, end):
            yield RankFound(start, end, Rank(number))


def _is_superlative(words: str) -> bool:
    return words[:4] in ("most", "leas") or words in SUPERLATIVES


def _is_placed(plain: str, start: int, end: int) -> bool:
    """Whether somebody finished, came or ranked in that place, and the ordinal goes with nothing behind it."""
    before = PLACED_BEFORE.search(plain, max(0, start - 40), start)
    if before is None or before[1].lower() not in PLACED:
        return False
    if (
        before[1].lower().startswith("c")
        and before[2] not in ("in", "joint", "equal")
        and plain[end : end + 1] not in " .,;"
    ):
        return False
    rest = plain[end : end + 24]
    word = _WORD.match(rest.lstrip()) if rest[:1] == " " else None
    return word is None or word[0].lower() in GO_ON
