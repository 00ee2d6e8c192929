"""Many quantities of one source, ready to be asked which of them matter beside another, without comparing every two."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import accumulate

from checker.values.comparing import Stretch, Value
from checker.values.quantity import Quantity
from checker.values.units import scales

__all__ = ["FEW", "Beside", "Meeting"]

FEW = 40
"""Of so many values each is compared with each."""


class Beside:
    """Values of which none repeats or refines another (as `merge` leaves them), by where they lie on their lines.

    Both questions are answered by indices of the values: of few values all of them, for the caller to compare.
    """

    def __init__(self, values: Sequence[Value]) -> None:
        self._every = range(len(values))
        lines: dict[Hashable, list[tuple[Stretch, int]]] = defaultdict(list)
        for at, value in enumerate(values if len(values) > FEW else ()):
            if isinstance(value, Quantity):
                lines[_line(value)].append((_stretch(value), at))
        self._lines = {key: _Line(line) for key, line in lines.items()}

    def inside(self, value: Value) -> Iterable[int]:
        """Those among which all are that are the same as the value or refine it."""
        if not self._lines or not isinstance(value, Quantity):
            return self._every
        stretch = _stretch(value)
        return sorted(at for line in self._of(value) for at in line.inside(stretch))

    def telling(self, value: Value) -> Iterable[int]:
        """Those among which is one of every relation that any of them has to the value."""
        if not self._lines or not isinstance(value, Quantity):
            return self._every
        stretch = _stretch(value)
        return sorted(at for line in self._of(value) for at in line.telling(stretch))

    def _of(self, value: Quantity) -> Iterator[_Line]:
        """The lines of the values' question, whichever way the values moved."""
        unit, is_age, _ = _line(value)
        keys = ((unit, is_age, trend) for trend in (None, "up", "down"))
        yield from (self._lines[key] for key in keys if key in self._lines)


class _Line:
    """Quantities that answer one question: their cores begin and end in one order, for none holds another."""

    def __init__(self, line: Iterable[tuple[Stretch, int]]) -> None:
        ordered = sorted(line, key=lambda one: (one[0].core.start, one[0].core.stop))
        self._at = [at for _, at in ordered]
        self._starts = [one.core.start for one, _ in ordered]
        self._stops = [one.core.stop for one, _ in ordered]
        self._printed: dict[tuple[Decimal, Decimal], list[int]] = defaultdict(list)
        for number, (one, _) in enumerate(ordered):
            assert isinstance(one.value, Quantity)
            self._printed[one.value.low, one.value.high].append(number)
        begin = [(one.support.start, number) for number, (one, _) in enumerate(ordered)]
        end = [(one.support.stop, number) for number, (one, _) in enumerate(ordered)]
        self._apart = {min(end)[1], max(begin)[1]}
        """Those that lie apart from a stretch if any does."""
        self._upward = [number for _, number in accumulate(end, max)]
        """Of those up to each the one that reaches furthest up."""
        self._downward = [number for _, number in accumulate(reversed(begin), min)][::-1]
        """Of those from each on the one that reaches furthest down."""

    def inside(self, stretch: Stretch) -> Sequence[int]:
        """Those whose core lies in the stretch's."""
        first = bisect_left(self._starts, stretch.core.start)
        return self._at[first : bisect_right(self._stops, stretch.core.stop)]

    def telling(self, stretch: Stretch) -> Iterable[int]:
        """Those at the ends of the stretch, those from outside that reach it, what lies apart, what prints the same."""
        first = bisect_left(self._starts, stretch.core.start)
        last = bisect_right(self._stops, stretch.core.stop)
        below = bisect_left(self._stops, stretch.core.start)
        above = bisect_right(self._starts, stretch.core.stop)
        ends = {place + step for place in (first, last, below, above) for step in (-2, -1, 0, 1)}
        found = {number for number in ends if 0 <= number < len(self._at)} | self._apart
        found.update(self._upward[max(0, below - 1) : below])
        found.update(self._downward[above : above + 1])
        value = stretch.value
        assert isinstance(value, Quantity)
        found.update(self._printed.get((value.low, value.high), ()))
        return [self._at[number] for number in found]


class Meeting:
    """Values by where what fits them lies, ready to be asked which can agree with another."""

    def __init__(self, values: Sequence[Value]) -> None:
        self._others = [at for at, value in enumerate(values) if not isinstance(value, Quantity)]
        lines: dict[Hashable, list[tuple[Decimal, Decimal, int]]] = defaultdict(list)
        for at, value in enumerate(values):
            if isinstance(value, Quantity):
                fits = _stretch(value).core
                lines[_line(value)[:2]].append((fits.low, fits.high, at))
        self._lines = {key: sorted(line) for key, line in lines.items()}
        self._reach = {
            key: list(accumulate((high for _, high, _ in line), max)) for key, line in self._lines.items()
        }
        """Of each line how far up any reaches of those up to each."""

    def near(self, value: Value) -> Sequence[int]:
        """The indices, in order, of those among which all are that agree with the value."""
        if not isinstance(value, Quantity):
            return self._others
        key, fits = _line(value)[:2], _stretch(value).core
        line, reach = self._lines.get(key, []), self._reach.get(key, [])
        found = []
        at = bisect_right(line, fits.high, key=lambda one: one[0]) - 1
        while at >= 0 and reach[at] >= fits.low:
            if line[at][1] >= fits.low:
                found.append(line[at][2])
            at -= 1
        return sorted(found)


def _line(value: Quantity) -> tuple[Hashable, bool, str | None]:
    """Of one line are values whose intervals alone say how they relate."""
    known = scales((value.unit,)).get(value.unit) if value.measures else None
    return known.dimension if known else (value.unit,), value.kind == "age", value.trend


def _stretch(value: Quantity) -> Stretch:
    """The value as a stretch of its line, in the base unit of its dimension."""
    known = scales((value.unit,)) if value.measures else {}
    return Stretch(value, *value.stretches(known.get(value.unit)))
