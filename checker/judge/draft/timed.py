"""Figures that are times of day and days, and numbers that are printed as times of day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checker.judge.draft.figure import Figure
from checker.lexicon.clock import AT, PRINTED

__all__ = ["NOON", "as_clock", "points"]

NOON = 12
DATED = {"clock": 2, "date": 3}
"""How many of its parts a time of day or a date has at least."""


def points(figures: Iterable[Figure]) -> Iterator[Figure]:
    """The times of day and the single days of a text's figures, each as it first stands."""
    seen: set[tuple[int | None, ...]] = set()
    for each in figures:
        one = as_clock(each)
        parts = one.parts
        if one.kind not in DATED or not parts or None in parts[1 : DATED[one.kind]] or parts in seen:
            continue
        seen.add(parts)
        yield one


def as_clock(figure: Figure) -> Figure:
    """A number that stands where a time of day stands, as one: "landed at 11.49", which in a text on money is a price."""
    found = PRINTED.fullmatch(figure.text) if figure.kind == "number" and figure.word in AT else None
    if found is None:
        return figure
    hour = int(found[1])
    half = hour // NOON if hour > NOON or found[1].startswith("0") else None
    return figure._replace(
        kind="clock", parts=(hour % NOON or (0 if half == 0 else NOON), int(found[2]), half), value=None
    )
