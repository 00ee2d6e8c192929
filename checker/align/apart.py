"""What parts two figures that measure the same by name: a thing or a time of its own, of which the other's document tells nothing."""

from __future__ import annotations

from collections.abc import Sequence

from checker.align.nearness import misprint, transposed
from checker.align.story import Story
from checker.align.weights import WEIGHTS
from checker.frame import Statement
from checker.frame.themes import DEFINITE
from checker.text.wordnet import related

__all__ = ["of_its_own", "themes"]


def of_its_own(story: Story, one: Statement, other: Statement) -> str:
    """Why one of two that measure the same is of what the other's document does not know; empty where it is not."""
    if one.frame.change == "by" and "of another thing" in themes(story, one, other):
        return "restricted to what the other does not name"
    alone = any(_of_its_own_time(story, a, b) for a, b in ((one, other), (other, one)))
    slip = transposed(one, other) or misprint(one, other)
    return "of a time of its own" if alone and not slip else ""


def themes(story: Story, one: Statement, other: Statement) -> dict[str, float]:
    """What it weighs that one is told of a thing that the other's document does not name: "profit in Asia", "a cello".

    A thing that stands more than once in its own document has a part in the story; two that share a word are one.
    """
    named = [{word.removeprefix(DEFINITE) for word in each.frame.theme} for each in (one, other)]
    if named[0] & named[1]:
        return {}
    foreign = [
        word
        for a, b in ((one, other), (other, one))
        for word in a.frame.theme
        if story.is_foreign(word.removeprefix(DEFINITE), a.source, b.source)
        and not any(related(word.removeprefix(DEFINITE), name) for name in b.frame.theme | b.frame.owner)
    ]
    if not foreign:
        return {}
    definite = all(word.startswith(DEFINITE) for word in foreign)
    why = "perhaps of another thing" if definite else "of another thing"
    return {why: WEIGHTS[why]}


def _of_its_own_time(story: Story, one: Statement, other: Statement) -> bool:
    """Whether one alone is told of a year, season or month, of which the other's document tells nothing."""
    own = [
        period
        for period in one.frame.period
        if period.partition(":")[0] in _TIMES and not period.endswith((":this", ":next", ":"))
    ]
    if not own or any(not period.startswith(_DAYS) for period in other.frame.period):
        return False
    return not any(
        set(own) & third.frame.period or (third.frame.kind == "date" and _names(third, own))
        for third in story.statements[other.source]
    )


_TIMES = frozenset(("year", "season", "month"))
"""Kinds of periods of which one figure alone may be told."""
_DAYS = ("weekday:", "day:")
"""Periods that are days, on which news is told."""


def _names(one: Statement, periods: Sequence[str]) -> bool:
    """Whether a date has the year or the month of one of some periods in it."""
    return any(period.partition(":")[2] in one.mention.text.lower() for period in periods)
