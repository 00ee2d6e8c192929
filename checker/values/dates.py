"""Values that are days, months or years; several readings where the text can be read in several ways."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date
from decimal import Decimal
from itertools import product
from typing import Literal, TypeAlias

from checker.model import DateRange, Mention
from checker.values.interval import INFINITY, Interval
from checker.values.relation import Relation
from checker.when import Weekday, When, Yearly, described, of_year

__all__ = ["Bound", "DateValue", "RelativeDate", "bounded", "date_of", "may_meet", "relate_dates"]

Bound: TypeAlias = Literal["from", "after", "before", "until"]
"""Which days a date leaves that a preposition makes a bound of: `from` and `until` with its own, the others without."""


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

    @classmethod
    def of_parts(cls, year: int, month: int | None, day: int | None) -> DateValue | None:
        """A year, one of its months or a day of that; None where there is no such day, or the month of a day is missing."""
        if not MINYEAR <= year < MAXYEAR or (month is None and day is not None):
            return None
        days = _year(year) if month is None else of_year(month, day, year)
        return cls((days,)) if days is not None else None

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


def bounded(days: DateValue, bound: Bound) -> Interval:
    """The days that a bound leaves, as proleptic ordinals: "after 31 December" and "from 1 January" leave the same."""
    first, behind = days.intervals[0].low, days.intervals[-1].high
    match bound:
        case "from":
            return Interval(first, INFINITY)
        case "after":
            return Interval(behind, INFINITY)
        case "before":
            return Interval(-INFINITY, first, low_open=True)
        case "until":
            return Interval(-INFINITY, behind, low_open=True)


def may_meet(one: Iterable[Interval], other: Iterable[Interval]) -> bool:
    """Whether by some readings a day lies in both of two dates, or the one begins where the other ends."""
    return any(a.low <= b.high and b.low <= a.high for a, b in product(one, other))


@dataclass(frozen=True, slots=True)
class RelativeDate:
    """A date that cannot be placed: "on Monday" of an article whose day is not known, "three days later"."""

    when: When

    def relate(self, other: RelativeDate) -> Relation:
        """Weekdays and days of a year are compared; of all else only the same words say the same."""
        if self.when == other.when:
            return Relation.SAME
        match self.when, other.when:
            case Weekday(day, "any" | "past"), Weekday(other_day, "any" | "past") if day != other_day:
                return Relation.CONTRADICTS
            case Yearly() as one, Yearly() as two:
                return _in_one_year(one, two)
        return Relation.INCOMPARABLE

    def model_dump(self) -> dict[str, str | None]:
        """The value of a claim in the contract's JSON."""
        return {"text": str(self)}

    def __str__(self) -> str:
        """What it is with what it is made of: "weekday 0 any"."""
        return " ".join(_words(described(self.when)))


_LEAP_YEAR = 2000


def _in_one_year(one: Yearly, two: Yearly) -> Relation:
    """Of two days or months of a year that is not said; a weekday beside them adds nothing here."""
    a, b = (of_year(when.month, when.day, _LEAP_YEAR) for when in (one, two))
    if a is None or b is None:
        return Relation.INCOMPARABLE
    return DateValue((a,)).relate(DateValue((b,)))


def _words(value: object) -> list[str]:
    match value:
        case dict():
            return [word for one in value.values() for word in _words(one)]
        case list():
            return [word for one in value for word in _words(one)]
        case None:
            return []
    return [str(value)]


def date_of(mention: Mention) -> DateValue | RelativeDate | None:
    """The date that a mention gives, placed or not; None for a mention of another kind."""
    if mention.dates:
        return DateValue(mention.dates)
    return RelativeDate(mention.when) if mention.when is not None else None


def relate_dates(relative: RelativeDate, placed: DateValue) -> Relation:
    """The relation of a date that cannot be placed to one that is: a day of that name, or of that month, is finer."""
    relations = {_to_reading(relative.when, reading) for reading in placed.readings}
    if len(relations) == 1:
        return relations.pop()
    if Relation.INCOMPARABLE in relations:
        return Relation.INCOMPARABLE
    return Relation.OVERLAPS


_DAYS_OF_A_WEEK = 7


def _to_reading(when: When, reading: DateRange) -> Relation:
    match when:
        case Weekday(day, "any" | "past"):
            days = (reading.last - reading.first).days + 1
            if days > 1:
                return Relation.OVERLAPS if days >= _DAYS_OF_A_WEEK else Relation.INCOMPARABLE
            return Relation.REFINED_BY if reading.first.weekday() == day else Relation.CONTRADICTS
        case Yearly(month, day_of_month):
            years = {reading.first.year, reading.last.year}
            if len(years) > 1 or reading == _year(reading.first.year):
                return Relation.OVERLAPS
            own = of_year(month, day_of_month, reading.first.year)
            if own is None:
                return Relation.CONTRADICTS
            relation = DateValue((own,)).relate(DateValue((reading,)))
            return Relation.REFINED_BY if relation is Relation.SAME else relation
    return Relation.INCOMPARABLE


def _year(year: int) -> DateRange:
    return DateRange(date(year, 1, 1), date(year, 12, 31))
