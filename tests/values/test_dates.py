from datetime import date

import pytest

from checker.extract import extract
from checker.model import DateRange
from checker.read import read_text
from checker.values import DateValue, Relation, relate
from checker.values.dates import Bound, bounded, may_meet

JUNE_11 = DateRange(date(2025, 6, 11), date(2025, 6, 11))
NOV_6 = DateRange(date(2025, 11, 6), date(2025, 11, 6))
JUNE = DateRange(date(2025, 6, 1), date(2025, 6, 30))
YEAR = DateRange(date(2025, 1, 1), date(2025, 12, 31))
SUMMER = DateRange(date(2025, 6, 21), date(2025, 9, 22))
LAST_YEAR = DateRange(date(2024, 1, 1), date(2024, 12, 31))


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        ((JUNE_11,), (JUNE_11,), "same"),
        ((JUNE_11,), (JUNE,), "refines"),
        ((JUNE_11,), (NOV_6,), "contradicts"),
        ((JUNE,), (SUMMER,), "overlaps"),
        ((YEAR,), (LAST_YEAR,), "contradicts"),
        # 11/06/2025 is both days
        ((JUNE_11, NOV_6), (JUNE_11,), "overlaps"),
        ((JUNE_11, NOV_6), (NOV_6, JUNE_11), "same"),
        ((JUNE_11, NOV_6), (YEAR,), "refines"),
        ((JUNE_11, NOV_6), (LAST_YEAR,), "contradicts"),
        ((JUNE_11, NOV_6), (JUNE,), "overlaps"),
    ],
)
def test_relations(a: tuple[DateRange, ...], b: tuple[DateRange, ...], relation: str) -> None:
    assert relate(DateValue(a), DateValue(b)) == relation
    assert relate(DateValue(b), DateValue(a)) == Relation(relation).inverse


def test_shown() -> None:
    assert str(DateValue((NOV_6, JUNE_11))) == "2025-06-11 or 2025-11-06"
    assert DateValue((JUNE,)).model_dump() == {"text": "2025-06-01 to 2025-06-30"}


def test_of_a_mention() -> None:
    (plain,) = extract(read_text("It cost $5.", name="a.txt"))
    assert DateValue.of(plain) is None
    assert DateValue.of(plain._replace(dates=(JUNE,))) == DateValue((JUNE,))


@pytest.mark.parametrize("readings", [(), (DateRange(date(2025, 2, 1), date(2025, 1, 1)),)])
def test_what_is_no_date_is_refused(readings: tuple[DateRange, ...]) -> None:
    with pytest.raises(ValueError, match="is not a date"):
        DateValue(readings)


@pytest.mark.parametrize(
    ("one", "bound", "other", "side"),
    [
        (LAST_YEAR, "after", YEAR, "from"),
        (YEAR, "before", LAST_YEAR, "until"),
        (JUNE, "from", DateRange(date(2025, 5, 1), date(2025, 5, 31)), "after"),
    ],
)
def test_bounds_that_leave_the_same_days(one: DateRange, bound: Bound, other: DateRange, side: Bound) -> None:
    assert bounded(DateValue((one,)), bound) == bounded(DateValue((other,)), side)


@pytest.mark.parametrize(
    ("bound", "day", "wanted"),
    [
        ("from", date(2025, 5, 30), False),
        ("from", date(2025, 6, 1), True),
        ("until", date(2025, 6, 30), True),
        ("until", date(2025, 7, 1), True),  # it begins where the other ends
        ("until", date(2025, 7, 2), False),
        ("after", date(2025, 6, 28), False),
        ("before", date(2025, 6, 2), False),
    ],
)
def test_days_that_a_bound_leaves(bound: Bound, day: date, wanted: bool) -> None:
    june, one = DateValue((JUNE,)), DateValue((DateRange(day, day),))
    assert may_meet([bounded(june, bound)], one.intervals) is wanted


@pytest.mark.parametrize(
    ("parts", "shown"),
    [
        ((2025, 6, 11), "2025-06-11"),
        ((2025, 6, None), "2025-06-01 to 2025-06-30"),
        ((2025, None, None), "2025-01-01 to 2025-12-31"),
        ((2025, 2, 30), "None"),
        ((2025, None, 3), "None"),
        ((0, 2, 3), "None"),
    ],
)
def test_of_parts(parts: tuple[int, int | None, int | None], shown: str) -> None:
    assert str(DateValue.of_parts(*parts)) == shown
