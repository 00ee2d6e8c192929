"""Figures of one article that do not fit each other, as their frames show them: what all looks at these share."""

from __future__ import annotations

from collections.abc import Sequence

from checker.extract import Analysis
from checker.frame import Statement
from checker.judge.arithmetic import Inconsistency
from checker.model import Reason, Span
from checker.values import Quantity

__all__ = ["flat", "lows", "told_apart", "words_of"]


def told_apart(figures: Sequence[Statement], reason: Reason) -> Inconsistency:
    """The finding on some figures, in the order of the text."""
    spans = sorted(Span(one.start, one.end) for one in figures)
    return Inconsistency(tuple(spans), reason, "warning")


def words_of(one: Statement) -> str:
    """A figure as printed, with single spaces."""
    return " ".join(one.mention.text.split())


def flat(one: Statement) -> Quantity | None:
    """Its value, where it is one quantity that no bound opens."""
    value = one.value
    if not isinstance(value, Quantity) or value.is_range or value.hedge not in (None, "about"):
        return None
    return value


def lows(analysis: Analysis, first: int, last: int) -> list[str]:
    """The words of the tokens from `first` up to `last`, in small letters."""
    return [token.low for token in analysis.stream.tokens[max(0, first) : last]]
