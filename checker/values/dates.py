"""Values that are days, months or years; several readings where the text can be read in several ways."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from checker.model import DateRange, Mention
from checker.values.interval import Interval
from checker.values.relation import Relation

__all__ = ["DateValue"]


@dataclass(frozen=True, slots=True)
class DateValue:
    """A date: the stretches of days that it can mean, sorted; one unless the text is ambiguous (11/06/2025).

    Raises ValueError when there is no reading, or when one ends before it begins.
    """

    readings: tuple[DateRange, ...]

    def __post_init__(self) -> None:
        if not self.readings or any(first > last for first, last in self.readings):
            raise ValueError(f"{self.readings} is not a date")
        object.__setattr__(self, "readings", tuple(sorted(set(self.readings))))

    @classmethod
    def of(cls, mention: Mention) -> DateValue | None:
        """The date that a mention gives; None when it gives none."""
        return cls(mention.dates) if mention.dates else None

    @property
    def is_ambiguous(self) -> bool:
        """Whether the text can be read in several ways."""
        return len(self.readings) > 1

    @property
    def intervals(self) -> tuple[Interval, ...]:
        """The readings as intervals of days (proleptic ordinals), half-open above."""
        return tuple(
            Interval(Decimal(first.toordinal()), Decimal(last.toordinal() + 1))
            for first, last in self.readings
        )

    def relate(self, other: DateValue) -> Relation:
        """The relation: "11 April" refines "April"; readings that agree in part overlap."""
        if self.readings == other.readings:
            return Relation.SAME
        pairs = [(a, b) for a in self.readings for b in other.readings]
        if all(a.last < b.first or b.last < a.first for a, b in pairs):
            return Relation.CONTRADICTS
        if all(b.first <= a.first and a.last <= b.last for a, b in pairs):
            return Relation.REFINES
        if all(a.first <= b.first and b.last <= a.last for a, b in pairs):
            return Relation.REFINED_BY
        return Relation.OVERLAPS

    def model_dump(self) -> dict[str, str | None]:
        """The value of a claim in the contract's JSON."""
        return {"text": str(self)}

    def __str__(self) -> str:
        """The readings in ISO 8601: "2025-06-11", "2025-04-01 to 2025-04-30", joined by "or"."""
        return " or ".join(
            first.isoformat() if first == last else f"{first.isoformat()} to {last.isoformat()}"
            for first, last in self.readings
        )
