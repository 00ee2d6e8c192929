"""The words around a figure that hedge it or say how it moved."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from checker.extract.lexicon import hedges, trends
from checker.extract.quantities_words import SEPARATOR
from checker.model import Hedge, Trend

__all__ = ["Context", "context_before", "hedge_after"]


class Context(NamedTuple):
    """What the words before a figure say; `head` is how many of them stand before hedge and articles."""

    hedge: Hedge | None
    trend: Trend | None
    head: int


_NOTHING = Context(None, None, 0)


@cache
def _by_last_word() -> dict[str, tuple[tuple[tuple[str, ...], Hedge], ...]]:
    """Hedges by their last word: the words before it, the longest first, and the hedge."""
    table: dict[str, list[tuple[tuple[str, ...], Hedge]]] = {}
    for phrase, hedge in hedges.BEFORE.items():
        *head, last = phrase.split()
        table.setdefault(last, []).append((tuple(head), hedge))
    return {last: tuple(sorted(rows, key=lambda row: -len(row[0]))) for last, rows in table.items()}


def context_before(words: Sequence[str], counts: bool) -> Context:
    """Hedge and trend from the words before a figure, nearest last.

    `counts` says that the figure counts things: "added ten users" is then no trend.
    """
    table = _by_last_word()
    at = len(words)
    hedge: Hedge | None = None
    while at:
        last = words[at - 1]
        if last in table:
            found = _hedge(words, at, table[last])
            if found is None:
                break
            length, now = found
            hedge = now if hedge is None else hedge
            at -= length
        elif last in hedges.FILLERS:
            at -= 1
        else:
            break
    by = at > 0 and words[at - 1] == "by"
    verb = at - by
    trend = trends.TRENDS.get(words[verb - 1]) if verb else None
    if trend and counts and not by and words[verb - 1] in trends.TRANSITIVE:
        trend = None
    return Context(hedge, trend, at)


def _hedge(
    words: Sequence[str], at: int, rows: tuple[tuple[tuple[str, ...], Hedge], ...]
) -> tuple[int, Hedge] | None:
    for head, hedge in rows:
        length = len(head) + 1
        if length <= at and (not head or tuple(words[at - length : at - 1]) == head):
            before = words[at - length - 1] if at > length else ""
            if f"{before} {words[at - 1]}" in hedges.NO_HEDGE:
                return None
            return length, hedge
    return None


@cache
def _after() -> re.Pattern[str]:
    phrases = "|".join(sorted(hedges.AFTER, key=lambda phrase: (-len(phrase), phrase)))
    return re.compile(rf"{SEPARATOR}({phrases})(?![^\W_])", re.IGNORECASE)


def hedge_after(plain: str, end: int) -> tuple[Hedge | None, int]:
    """The hedge that follows a figure ("+", "or so", "or more"), and where the figure ends with its "+"."""
    following = plain[end : end + 1]
    if following == "+":
        return "at_least", end + 1
    if following in " \n" and plain[end + 1 : end + 2] in tuple("oagOAG"):
        found = _after().match(plain, end)
        if found:
            return hedges.AFTER[found[1].lower()], end
    return None, end
