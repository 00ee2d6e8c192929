"""Whether a clause tells of another time than what a story is about: an earlier year, a season to come, what had been before."""

from __future__ import annotations

from collections.abc import Sequence

from checker.align.named import Name
from checker.align.vocabulary import YEAR
from checker.frame.model import Proposition
from checker.lexicon.answers import AWAY, BESIDE_TIMES, TIMES_AWAY
from checker.lexicon.calendar import WEEKDAYS
from checker.lexicon.certainty import BELIEVING, CATENATIVES
from checker.lexicon.clausal import ASKED
from checker.lexicon.names import CALENDAR
from checker.lexicon.reporting import REPORTING_VERBS
from checker.lexicon.traits import LEFT_OPEN, SEEKING
from checker.text.wordnet import lemma

__all__ = ["is_past_perfect", "is_result", "is_told_of_then", "months_and_years"]

MONTHS = CALENDAR - frozenset(WEEKDAYS) - frozenset(("today", "tomorrow", "yesterday", "am", "pm"))


def is_told_of_then(lows: Sequence[str]) -> bool:
    """Whether the words of a clause say that it was at another time: "last year", "four years ago", "until May"."""
    for at, low in enumerate(lows):
        if low in AWAY:
            return True
        behind = lows[at + 1] if at + 1 < len(lows) else ""
        if low in BESIDE_TIMES and (behind in TIMES_AWAY or (behind in WEEKDAYS and low == "next")):
            return True
    return False


def is_past_perfect(lows: Sequence[str], own: Proposition, told: Sequence[Proposition]) -> bool:
    """Whether a verb tells of what had been before; not what somebody said had been: "said that she had voted"."""
    group = list(lows[own.group.first : own.at])
    if "had" not in group or group[group.index("had") + 1 :][:1] == ["to"]:
        return False
    return not any(lows[other.at] in REPORTING_VERBS for other in told if other.at < own.at)


def is_result(lows: Sequence[str], own: Proposition, told: Sequence[Proposition]) -> bool:
    """Whether an infinitive tells what came of it: "rallied to win", "ran her best race to finish second"."""
    if lows[own.group.first] != "to" or own.hedge is not None or own.urged:
        return False
    before = next((other for other in reversed(told) if other.at < own.group.first), None)
    if before is None or before.future or before.passive or before.hedge is not None:
        return False
    open_ = SEEKING | ASKED | CATENATIVES.keys() | BELIEVING | LEFT_OPEN
    return before.verb not in open_ and lemma(lows[before.at], "v") != lows[before.at]


def months_and_years(lows: Sequence[str], clause: tuple[int, int], named: Sequence[Name]) -> frozenset[str]:
    """The months and years of a clause that are no names of somebody: "Jan Roe"."""
    inside = {at for first, end in named for at in range(first, end)}
    return frozenset(
        lows[at]
        for at in range(*clause)
        if YEAR.fullmatch(lows[at]) or (lows[at] in MONTHS and at not in inside)
    )
