"""Clock times: equal in every way to print them, near where the words say so."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, TypeAlias

from checker.lexicon.calendar import OFFSETS
from checker.values.interval import Interval
from checker.values.quantity import by_intervals
from checker.values.relation import Relation

__all__ = ["ClockTime", "Nearness"]

Nearness: TypeAlias = Literal["about", "before", "after"]

DAY = 24 * 60 * 60
_MINUTE = 60
_ZONES = 30 * _MINUTE
"""The zones of all but three places lie so many seconds apart, or a multiple of that (IANA time zone database)."""
_ROUND_HOUR = 15 * _MINUTE
"""So far from an hour printed alone ("8 am") something may have been that news puts on that hour (ours)."""
_WIDTHS: dict[Nearness, tuple[tuple[int, int], tuple[int, int]]] = {
    "about": ((-15, 15), (-30, 30)),
    "before": ((-60, 0), (-180, 0)),
    "after": ((0, 60), (0, 180)),
}
"""Core and support of a hedge in minutes from the time that is printed; the widths are ours."""


@dataclass(frozen=True, slots=True)
class ClockTime:
    """A time of day in seconds after midnight: two readings where morning or evening is not said.

    Raises ValueError when there is no reading, or one that no clock shows.
    """

    readings: tuple[int, ...]
    zone: str | None = None
    nearness: Nearness | None = None
    round_hour: bool = False
    """Whether the hour is printed alone."""

    def __post_init__(self) -> None:
        if not self.readings or not all(0 <= one < DAY for one in self.readings):
            raise ValueError(f"{self.readings} is no time of day")

    def relate(self, other: ClockTime) -> Relation:
        """The relation of what the two can mean; the nearest of their readings decides.

        Zones that are at no known distance are incomparable; a time without a zone is of that of the other, or of
        another zone where whole half hours lie between: then they are incomparable too ("18:20 GMT" · "11.50pm").
        """
        shift = _between(self.zone, other.zone)
        if shift is None:
            return Relation.INCOMPARABLE
        shifted = [(one + shift) % DAY for one in self.readings]
        relations = [self._at(one).relation(other._at(two)) for one in shifted for two in other.readings]
        best = min(relations, key=_ORDER.index)
        if best is Relation.CONTRADICTS and (self.zone is None) != (other.zone is None):
            apart = {(one - two) % _ZONES for one in shifted for two in other.readings}
            return Relation.INCOMPARABLE if 0 in apart else best
        if best is Relation.SAME and len(self.readings) != len(other.readings):
            return Relation.REFINES if len(self.readings) < len(other.readings) else Relation.REFINED_BY
        return best

    def _at(self, reading: int) -> _Place:
        return _Place(reading, self.nearness, self.round_hour)

    def model_dump(self) -> dict[str, str | None]:
        """The value of a claim in the contract's JSON."""
        return {"text": str(self)}

    def __str__(self) -> str:
        """The readings in ISO 8601 with the zone and how near: "08:15", "18:41 UTC", "04:00 before"."""
        shown = "|".join(_shown(one) for one in self.readings)
        return " ".join(part for part in (shown, self.zone, self.nearness) if part)


_ORDER = (
    Relation.SAME, Relation.REFINES, Relation.REFINED_BY, Relation.OVERLAPS, Relation.STRAINED, Relation.CONTRADICTS,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Place:
    """One reading with its room."""

    at: int
    nearness: Nearness | None
    round_hour: bool

    def relation(self, other: _Place) -> Relation:
        """Across midnight as well."""
        if self.nearness is None and other.nearness is None and (self.at - other.at) % DAY == 0:
            return Relation.SAME
        near = other.at + DAY * round((self.at - other.at) / DAY)
        core, support = self._stretches(self.at)
        return by_intervals(core, support, *other._stretches(near))

    def _stretches(self, at: int) -> tuple[Interval, Interval]:
        if self.nearness is None:
            core = _around(at, 0, _MINUTE)
            return core, _around(at, -_ROUND_HOUR, _ROUND_HOUR) if self.round_hour else core
        core_widths, support_widths = _WIDTHS[self.nearness]
        return tuple(_around(at, low * 60, high * 60) for low, high in (core_widths, support_widths))  # type: ignore[return-value]


def _around(at: int, below: int, above: int) -> Interval:
    return Interval(Decimal(at + below), Decimal(at + above))


def _between(zone: str | None, other: str | None) -> int | None:
    """Seconds to add to a time of the one zone to have it in the other; None where that is not known."""
    if zone == other or zone is None or other is None:
        return 0
    a, b = _offset(zone), _offset(other)
    return None if a is None or b is None else (b - a) * 60


def _offset(zone: str) -> int | None:
    """Minutes east of UTC."""
    if zone[:1] in "+-":
        minutes = int(zone[1:3]) * 60 + int(zone[-2:])
        return minutes if zone[0] == "+" else -minutes
    return OFFSETS.get(zone)


def _shown(seconds: int) -> str:
    hours, rest = divmod(seconds, 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours:02}:{minutes:02}:{left:02}" if left else f"{hours:02}:{minutes:02}"
