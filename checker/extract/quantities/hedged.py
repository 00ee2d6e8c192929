"""The hedge of a figure: before it, behind it, or a preposition that hedges some figures only."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from checker.extract.quantities.context import Context, HedgeAfter, hedge_after
from checker.extract.quantities.unit_words import is_unit_word
from checker.kinds import Hedge
from checker.lexicon.counting import DURATIONS, LASTS, PLAYED, RISEN_FROM
from checker.lexicon.hedges import FILLERS, JOINING, LACKING, MODAL, MODAL_OF_ALL, REACHES_PAST, UNDER_WHICH
from checker.lexicon.trends import TRENDS
from checker.lexicon.units import LENGTHS_BETWEEN, POINTS, TEMPERATURES, TIMES, UPRIGHT

__all__ = ["hedge_of", "hedged_end"]


def hedged_end(
    plain: str, number_end: int, end: int, kind: str, after: HedgeAfter | None
) -> tuple[HedgeAfter | None, int]:
    """The hedge after the figure or its number, and where the figure ends with it."""
    if end != number_end:
        after = hedge_after(plain, end) or (after if kind in ("number", "quantity", "age", "money") else None)
    return after, max(end, after.end) if after else end


def hedge_of(
    plain: str,
    end: int,
    context: Context,
    after: HedgeAfter | None,
    kind: str,
    unit: str | None,
    words: Sequence[str],
    low: Decimal | None,
) -> Hedge | None:
    """The hedge before the figure, or the one after it."""
    through = kind != "age" and (
        _is_through(words, context.hedge, unit) or (words[-1:] == ["under"] and unit in UNDER_WHICH)
    )
    no_size = through or _is_modal(words, low) or _is_lacking(words) or _is_level_reached(plain, end, words)
    hedge = None if no_size else context.hedge
    return hedge or (after.hedge if after else None) or _by_preposition(plain, end, kind, unit, words, low)


def _is_size(unit: str) -> bool:
    """Whether a unit is one of a size and of no way or time between two things."""
    return is_unit_word(unit) and unit not in LENGTHS_BETWEEN - UPRIGHT and unit not in TIMES


def _is_modal(words: Sequence[str], low: Decimal | None) -> bool:
    """Whether the adverb before a figure says what may be and nothing of a size: "perhaps one day", "and possibly 15 per cent"."""
    last, before = words[-1] if words else "", words[-2] if len(words) > 1 else ""
    return (last in MODAL and low == 1) or (last == MODAL_OF_ALL and before in JOINING)


def _is_lacking(words: Sequence[str]) -> bool:
    """Whether the figure is what is lacking: "is short of 12 nurses"."""
    return words[-2:] == ["short", "of"] and words[-3:-2] != [] and words[-3] in LACKING


def _by_preposition(
    plain: str, end: int, kind: str, unit: str | None, words: Sequence[str], low: Decimal | None
) -> Hedge | None:
    """The hedge of a preposition that is one of some figures only: "near $40", "within 20 km of it", "climbed past 300"."""
    last, before = words[-1:], words[-2:-1]
    if last == ["near"]:
        level = kind in ("money", "percent") or unit in POINTS or unit in TEMPERATURES
        size = _is_size(unit or "")
        below = low is not None and low < 0
        return "about" if level or size or below else None
    if words[-3:] == ["as", "long", "as"]:
        return "at_most" if unit in TIMES else None
    if last == ["within"]:
        return "at_most" if unit in LENGTHS_BETWEEN and plain.startswith(" of ", end) else None
    if last == ["past"] and before and kind != "age" and unit not in TIMES:
        return "over" if before[0] in TRENDS or before[0] in REACHES_PAST else None
    return None


def _is_level_reached(plain: str, end: int, words: Sequence[str]) -> bool:
    """Whether "up to" tells where a rise ended that began elsewhere: "the yield rose, up to 4.67% from 4.58%"."""
    return words[-2:] == ["up", "to"] and RISEN_FROM.match(plain, end) is not None


def _is_through(words: Sequence[str], hedge: Hedge | None, unit: str | None) -> bool:
    """Whether "over" before a stretch of time says when and hedges nothing: "3,400 crore over five years"."""
    if hedge != "over" or unit not in DURATIONS | PLAYED:
        return False
    at = len(words)
    while at and words[at - 1] in FILLERS:
        at -= 1
    return at > 0 and words[at - 1] == "over" and (at < 2 or words[at - 2] not in LASTS)
