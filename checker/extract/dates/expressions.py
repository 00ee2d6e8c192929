"""What the tokens of a pattern say, read one by one: dates of the calendar, feasts, grains and shifts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from checker.extract.dates.figures import (
    day_of,
    readings,
)
from checker.extract.dates.tokens import (
    Token,
)
from checker.lexicon.calendar import (
    FIXED_HOLIDAYS,
    LUNAR_NAMES,
    MOVABLE,
    NTH_HOLIDAYS,
)
from checker.model import (
    DateRange,
)
from checker.when import (
    Either,
    Feast,
    Fiscal,
    Fixed,
    Grain,
    MonthDay,
    Offset,
    Period,
    Season,
    Span,
    Told,
    Weekday,
    When,
    Which,
    Yearly,
)

__all__ = [
    "Built",
    "Calendar",
    "Tokens",
    "expression",
    "feast_of",
    "grain_of",
    "number_of",
    "of_calendar",
    "shift_of",
    "steps_of",
    "token_of",
    "value_of",
    "which_of",
    "whole_of",
]


@dataclass(frozen=True, slots=True)
class Calendar:
    """A date of the calendar as far as it is said."""

    day: int | None = None
    month: int | None = None
    year: int | None = None
    weekday: int | None = None
    either: bool = False
    """Whether day and month can be swapped."""

    @property
    def swapped(self) -> Calendar:
        """The other way to read it."""
        return replace(self, day=self.month, month=self.day, either=False)


Built = tuple[str, object] | None


Tokens = Sequence[Token]


def token_of(tokens: Tokens, letters: str) -> Token | None:
    """The first token that is one of the letters."""
    return next((one for one in tokens if one.letter in letters), None)


def value_of(tokens: Tokens, letters: str) -> int | None:
    """The number that the first token of one of the letters says."""
    found = token_of(tokens, letters)
    return found.value if found and isinstance(found.value, int) else None


def grain_of(tokens: Tokens) -> Grain:
    """The stretch that the tokens name: "week", "years"."""
    found = token_of(tokens, "Gg12")
    assert found is not None
    return found.value  # type: ignore[return-value]


def number_of(tokens: Tokens) -> int | None:
    """Which of several: 3 for "third", -1 for "last" and "final", -2 for "penultimate", 1 for "opening"."""
    for one in tokens:
        if one.letter == "O" and isinstance(one.value, int):
            return one.value
        if one.letter in "L9":
            return 1 if one.value == "opening" else -1
    return None


def whole_of(token: Token) -> When | None:
    """The stretch that something is a part of, "the year" as that of publication; None for what has no days of its own.

    "The century" of a sentence may be the last one.
    """
    if token.letter in "Gg2":
        grain: Grain = token.value  # type: ignore[assignment]
        return Period(grain, 0) if token.letter == "G" and grain not in ("hour", "minute") else None
    whole = expression(token)
    return None if isinstance(whole, Told | Fiscal | Season | Span | Offset) else whole


def expression(token: Token) -> When:
    """What a token of a date says, as an expression."""
    value = token.value
    match value:
        case Calendar():
            return of_calendar(value)
        case int() if token.letter == "Y":
            return Fixed(readings(value))
        case int() if token.letter in "Ww":
            return Weekday(value)
        case int() if token.letter in "jJ":
            return Period("day", value)
        case int() if token.letter in "Mm":
            return Yearly(value)
        case (int(first), int(last)) if token.letter == "V":
            return Fixed((DateRange(date(first, 1, 1), date(last, 12, 31)),))
        case str() if token.letter == "H":
            return feast_of(value)
        case str() if token.letter == "Z":
            return Season(value)
    assert not isinstance(value, (int, str, tuple)) and value is not None
    return value  # type: ignore[return-value]


def of_calendar(value: Calendar) -> When:
    """A date of the calendar as an expression: "3 May", "May 2020", "the 3rd"."""
    if value.either:
        one, other = of_calendar(replace(value, either=False)), of_calendar(value.swapped)
        if isinstance(one, Fixed) and isinstance(other, Fixed):
            return Fixed(tuple(sorted({*one.readings, *other.readings})))
        return Either((one, other))
    match value:
        case Calendar(None, int(month), int(year)):
            return Fixed(readings(year, month))
        case Calendar(int(day), int(month), int(year)):
            return Fixed(day_of(year, month, day))
        case Calendar(int(day), int(month), None, weekday):
            return Yearly(month, day, weekday)
        case Calendar(None, int(month), None):
            return Yearly(month)
        case Calendar(int(day), None, None, weekday):
            return MonthDay(day, weekday)
    return Fixed(readings(value.year))


def feast_of(name: str, which: Which = "any") -> Feast:
    """A feast by its name: the fixed, the movable, and those of the moon."""
    if name in LUNAR_NAMES:
        return Feast(LUNAR_NAMES[name], "lunar", which)
    if name in MOVABLE:
        return Feast(name, MOVABLE[name][1], which)
    return Feast(name, FIXED_HOLIDAYS[name] if name in FIXED_HOLIDAYS else NTH_HOLIDAYS[name], which)


def which_of(tokens: Tokens) -> Which:
    """Which of those that come again is meant: "last Friday", "this Easter"."""
    words = {one.letter: one.value for one in tokens if one.letter in "LTXF"}
    if "F" in words:
        return "told"
    if "L" in words:
        return "past" if words["L"] == "past" else "last"
    if "X" in words:
        return "next" if words["X"] == "next" else "coming"
    return "this"


def shift_of(tokens: Tokens) -> int | None:
    """-1, 0 or 1; None for what only the text knows."""
    letters = {one.letter for one in tokens}
    if "F" in letters:
        return None
    return -1 if "L" in letters else 1 if "X" in letters else 0


def steps_of(tokens: Tokens) -> tuple[tuple[int | None, Grain], ...]:
    """How far away: "two years and a month" as ((2, "year"), (1, "month"))."""
    steps: list[tuple[int | None, Grain]] = []
    count: int | None = 1
    for one in tokens:
        if one.letter in "DNav":
            value = one.value
            count = value if isinstance(value, int) else None
        elif one.letter in "Gg2":
            steps.append((count, one.value))  # type: ignore[arg-type]
    return tuple(steps)
