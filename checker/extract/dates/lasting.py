"""Stretches that last so long: up to a day, from a day on, up to now and from now on.

Each function takes the tokens that a pattern of the grammar has matched, as in `printed`.
"""

from __future__ import annotations

from dataclasses import replace

from checker.extract.dates.expressions import (
    Built,
    Tokens,
    expression,
    grain_of,
    shift_of,
    steps_of,
    token_of,
    value_of,
)
from checker.extract.dates.tokens import (
    Token,
)
from checker.when import (
    Around,
    Fiscal,
    Grain,
    Offset,
    Period,
    Range,
    Season,
    Span,
    Told,
    Until,
    Weekday,
)

__all__ = [
    "read_ahead",
    "read_for_so_long",
    "read_from_then_on",
    "read_several_spans",
    "read_span",
    "read_stretch_from",
    "read_to_date",
    "read_until",
    "read_within",
    "read_within_from",
    "so_long",
]


def read_span(tokens: Tokens) -> Built:
    """The past two years, the next three weeks."""
    shift, grain = shift_of(tokens), grain_of(tokens)
    if not shift or grain in ("hour", "minute"):
        return None
    found = token_of(tokens, "v")
    count = found.value if found else value_of(tokens, "DN")
    if tokens[-1].letter == "G" and count != 1:
        return None
    return "P", Span(count if isinstance(count, int) else None, grain, shift > 0)


_HALVES: dict[str, tuple[int, Grain]] = {"year": (6, "month"), "decade": (5, "year"), "century": (50, "year")}


def read_several_spans(tokens: Tokens) -> Built:
    """The last three months and two weeks, the next two years and a month."""
    steps = steps_of(tokens)
    grains = {grain for _, grain in steps}
    if (
        len(grains) < len(steps)
        or not grains.isdisjoint(("hour", "minute"))
        or any(count is None for count, _ in steps)
    ):
        return None
    if shift_of(tokens) == 1:
        return "P", Range(Period("day", 1), Offset(steps, ahead=True))
    return "P", Range(Offset(steps, ahead=False), Period("day", 0))


def read_until(tokens: Tokens) -> Built:
    """The year to March, six months ended 30 June 2023, the quarter to the end of May."""
    at = next(place for place, one in enumerate(tokens) if one.letter in "uqd")
    if tokens[at].letter == "q" and tokens[at].value != "ending":
        return None
    tokens = [one for one in tokens if one.letter not in "hi"]
    at = next(place for place, one in enumerate(tokens) if one.letter in "uqd")
    grains = [one.value for one in tokens[:at] if one.letter in "Gg"]
    if len(grains) > 1 and grains[0] == "half":  # "the half-year to June"
        return _until(*_HALVES[str(grains[1])], tokens[-1]) if grains[1:] == ["year"] else None
    (count, grain), *others = steps_of(tokens[:at])
    if others or count is None or grain in ("hour", "minute", "workday", "weekend"):
        return None
    if tokens[-1].letter == "Y" and grain not in ("year", "decade"):
        return None
    if grain == "day" and (tokens[0].letter != "t" or count == 1):  # "three days to Christmas"
        return None
    return _until(count, grain, tokens[-1])


def _until(count: int, grain: Grain, last: Token) -> Built:
    end = expression(last)
    return None if isinstance(end, Told | Fiscal | Season | Span) else ("P", Until(count, grain, end))


def read_to_date(tokens: Tokens) -> Built:
    """The year to date, so far this month, this week so far."""
    grain = grain_of(tokens)
    if (
        grain not in ("week", "month", "quarter", "year", "decade", "century")
        or len(tokens) < _FEWEST_TO_DATE
    ):
        return None
    return "P", Range(Period(grain, 0), Period("day", 0))


_FEWEST_TO_DATE = 3


def read_from_then_on(tokens: Tokens) -> Built:
    """Three days starting next Monday, a week commencing 3 May, for two weeks from 3 May: with the first day and the last."""
    opening = token_of(tokens, "qE")
    if opening is not None and opening.value not in (None, "beginning"):
        return None
    return so_long(steps_of(tokens[:-1]), tokens[-1])


def read_for_so_long(tokens: Tokens) -> Built:
    """From 3 May for two weeks, starting next Monday for ten days."""
    at = next(place for place, one in enumerate(tokens) if one.letter == "=")
    opens = tokens[0].value in (None, "from") and tokens[at - 1].letter != "c"
    return (
        so_long(steps_of(tokens[at:]), next(one for one in tokens if one.letter in "CPjJWH"))
        if opens
        else None
    )


def read_stretch_from(tokens: Tokens) -> Built:
    """The week beginning 4 May, which holds that day; the year starting 1 July 2015, which begins with it."""
    opening, last = token_of(tokens, "qE"), tokens[-1]
    assert opening is not None
    if last.letter != "C" and opening.letter == "E" and opening.value != "beginning":
        return None  # "the week to start Monday"
    if grain_of(tokens) == "week":
        return ("C" if last.letter == "C" else "P"), Around("week", expression(last))
    if last.letter != "C" or opening.value not in (None, "beginning"):
        return None
    return so_long(steps_of(tokens[:-1]), last)


def so_long(steps: tuple[tuple[int | None, Grain], ...], first: Token) -> Built:
    """So long from a day on, that day in; none where it is not said how long."""
    base = expression(first)
    if steps[0][0] is None or steps[0][1] in ("hour", "minute"):
        return None
    if isinstance(base, Told | Fiscal | Season | Span):
        return None
    if isinstance(base, Weekday) and base.which == "any":
        base = replace(base, which="coming")
    return "P", Range(base, Offset((*steps, (-1, "day")), ahead=True, base=base))


def read_ahead(tokens: Tokens) -> Built:
    """The three weeks ahead."""
    ((count, grain),) = steps_of(tokens)
    return ("P", Span(count, grain, ahead=True)) if grain not in ("hour", "minute") else None


def read_within_from(tokens: Tokens) -> Built:
    """Within 30 days after 4 May, that day in; "within 30 days of 4 May" may be before it as well, and is none."""
    at = next(place for place, one in enumerate(tokens) if one.letter in "Af")
    steps, base = steps_of(tokens[:at]), expression(tokens[-1])
    if (
        isinstance(base, Told | Fiscal | Season | Span)
        or steps[0][0] is None
        or steps[0][1] in ("hour", "minute")
    ):
        return None
    return "P", Range(base, Offset(steps, ahead=True, base=base))


def read_within(tokens: Tokens) -> Built:
    """Within two weeks: so long from the day of publication on."""
    ((count, grain),) = steps_of(tokens)
    if tokens[-1].letter == "J" and grain not in ("hour", "minute"):  # "within two weeks from now"
        return "P", Span(count, grain, ahead=True)
    return ("?", Span(count, grain, ahead=True)) if grain not in ("hour", "minute") else None
