"""The words around a figure that hedge it or say how it moved."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from checker.extract.quantities.words import SEPARATOR
from checker.kinds import Hedge, Trend
from checker.lexicon import hedges, trends

__all__ = ["NOTHING", "TELLING", "Context", "HedgeAfter", "context_before", "hedge_after"]


class Context(NamedTuple):
    """What the words before a figure say."""

    hedge: Hedge | None
    trend: Trend | None
    of_object: bool
    """The trend's verb can take counted things as its object: "added ten users" is no trend of ten."""


NOTHING = Context(None, None, False)


@cache
def _by_last_word() -> dict[str, tuple[tuple[tuple[str, ...], Hedge], ...]]:
    """Hedges by their last word: the words before it, the longest first, and the hedge."""
    table: dict[str, list[tuple[tuple[str, ...], Hedge]]] = {}
    for phrase, hedge in hedges.BEFORE.items():
        *head, last = phrase.split()
        table.setdefault(last, []).append((tuple(head), hedge))
    return {last: tuple(sorted(rows, key=lambda row: -len(row[0]))) for last, rows in table.items()}


TELLING = frozenset(
    {*(phrase.rpartition(" ")[2] for phrase in hedges.BEFORE), *hedges.FILLERS, *trends.TRENDS, "by"}
)
"""Every word that a hedge or a trend can end with, and those between them and the figure."""


def context_before(words: Sequence[str]) -> Context:
    """Hedge and trend from the words before a figure, nearest last."""
    if not words or words[-1] not in TELLING:
        return NOTHING
    table = _by_last_word()
    at = len(words)
    hedge: Hedge | None = None
    while at:
        last = words[at - 1]
        if last in table:
            found = _hedge(words, at, table[last])
            if found is None:
                break
            hedge = hedge or found[1]
            at -= found[0]
        elif last in hedges.FILLERS:
            at -= 1
        else:
            break
    if not at:
        return NOTHING if hedge is None else Context(hedge, None, False)
    by = words[at - 1] == "by"
    verb = words[at - 2] if by and at > 1 else words[at - 1]
    trend = trends.TRENDS.get(verb)
    if trend is None or (not by and verb in trends.ONLY_WITH_BY):
        return NOTHING if hedge is None else Context(hedge, None, False)
    return Context(hedge, trend, not by and verb in trends.TRANSITIVE)


def _hedge(
    words: Sequence[str], at: int, rows: tuple[tuple[tuple[str, ...], Hedge], ...]
) -> tuple[int, Hedge] | None:
    for head, hedge in rows:
        length = len(head) + 1
        if length <= at and (not head or tuple(words[at - length : at - 1]) == head):
            before = words[at - length - 1] if at > length else ""
            if " ".join((before, *head, words[at - 1])) in hedges.NO_HEDGE:
                return None
            return length, hedge
    return None


@cache
def _after() -> re.Pattern[str]:
    phrases = "|".join(sorted(hedges.AFTER, key=lambda phrase: (-len(phrase), phrase)))
    return re.compile(rf"{SEPARATOR}({phrases})(?![^\W_])", re.IGNORECASE)


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
    if following == "-" and plain.startswith(_JOINED, end):
        word, hedge = next(
            (word, hedge) for word, hedge in hedges.JOINED.items() if plain.startswith(word, end)
        )
        past = end + len(word)
        return None if plain[past].isalnum() or plain[past] == "-" else HedgeAfter(hedge, past, past)
    if (
        following in " \n"
        and plain[end + 1 : end + 3] in _OPENS_HEDGE
        and (found := _after().match(plain, end))
    ):
        return HedgeAfter(hedges.AFTER[found[1].lower()], end, found.end())
    return None


_JOINED = tuple(hedges.JOINED)
_OPENS_HEDGE = ("or", "an", "gi", "at")
