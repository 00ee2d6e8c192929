"""What dates explain: a later source that reports a change, a birthday, a toll that grew.

Only sources with one unambiguous date count; on an ambiguous or missing date nothing is superseded.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from checker.judge.case import Case
from checker.judge.compare import Group, Position
from checker.judge.reasons import Stated
from checker.model import Camp, DateRange, Reason
from checker.values import Quantity, Relation, Tenure, Value, relate

__all__ = ["are_undated", "may_both_be", "superseded", "supersedes", "undated"]

MOST_VALUES = 60
"""Distinct values that are looked at in pairs; more of them are no story of one change."""

DAYS_OF_A_YEAR = 366


def superseded(case: Case, group: Group, told: Stated) -> list[Mapping[str, Camp]] | None:
    """What dates explain of the differences, each as {"earlier", "later"}; None where one difference remains."""
    dates: dict[Value, list[DateRange | None]] = {}
    for position in told.positions:
        dates.setdefault(position.value, []).append(_date(case, position.source))
    if len(dates) > MOST_VALUES:
        return None
    sides = dict(zip(dates, told.sides(told.positions), strict=True))
    changes: list[Mapping[str, Camp]] = []
    for one, other in combinations(dates, 2):
        if relate(one, other) not in (Relation.CONTRADICTS, Relation.STRAINED):
            continue
        order = _in_time(case, group, (one, dates[one]), (other, dates[other]))
        if order is None:
            return None
        changes.append({"earlier": sides[order[0]], "later": sides[order[1]]})
    return changes or None


def supersedes(case: Case, group: Group, later: Position, earlier: Position) -> bool:
    """Whether both sources are dated and the later one reports a change of what the earlier one says."""
    before, after = _date(case, earlier.source), _date(case, later.source)
    if before is None or after is None or before.last >= after.first:
        return False
    return _changed(case, group, (earlier.value, [before]), (later.value, [after]))


def are_undated(case: Case, sources: Iterable[str]) -> bool:
    """Whether the day of some of the sources is not known."""
    return any(_date(case, source) is None for source in sources)


def may_both_be(case: Case, one: tuple[str, int], other: tuple[str, int]) -> bool:
    """Whether two ages, each with its source, can both be true of one person, for years may lie between the sources.

    The day of one is not known, they do not tell one event so closely that they are of one time, and the ages are near.
    """
    (source, age), (second, other_age) = one, other
    return (
        abs(age - other_age) <= MOST_YEARS
        and are_undated(case, (source, second))
        and not case.tell_one_event(source, second)
    )


MOST_YEARS = 5
"""Undated articles on one story are hardly further apart; more years between two ages are a misprint."""


def undated(case: Case, group: Group) -> Iterator[Reason]:
    """Why nothing could be superseded: which of the sources have an ambiguous date, which have none."""
    ambiguous = [source for source in group.sources if len(case.analyses[source].document.published) > 1]
    without = [source for source in group.sources if not case.analyses[source].document.published]
    if ambiguous or without:
        every = len(without) == len(group.sources) - len(ambiguous) and bool(ambiguous)
        yield Reason(
            "undated",
            ambiguous=[{"source": source, "days": _days(case, source)} for source in ambiguous],
            undated_sources=without,
            rest=every and len(without) > 1,
        )


def _days(case: Case, source: str) -> list[str]:
    return [
        f"{reading.first.day} {reading.first:%B %Y}" for reading in case.analyses[source].document.published
    ]


def _date(case: Case, source: str) -> DateRange | None:
    """The one date of a source; a day that is yet to come dates nothing, for anybody can claim it."""
    published = case.analyses[source].document.published
    return published[0] if len(published) == 1 and published[0].first <= case.day else None


def _in_time(
    case: Case,
    group: Group,
    one: tuple[Value, Sequence[DateRange | None]],
    other: tuple[Value, Sequence[DateRange | None]],
) -> tuple[Value, Value] | None:
    """The two values in the order of their dates, where the later one tells a change; None otherwise."""
    if _all_before(one[1], other[1]):
        earlier, later = one, other
    elif _all_before(other[1], one[1]):
        earlier, later = other, one
    else:
        return None
    if not _changed(case, group, earlier, later):
        return None
    return earlier[0], later[0]


def _all_before(dates: Sequence[DateRange | None], others: Sequence[DateRange | None]) -> bool:
    known, later = [one for one in dates if one], [one for one in others if one]
    if len(known) < len(dates) or len(later) < len(others):
        return False
    return max(one.last for one in known) < min(one.first for one in later)


def _years_apart(earlier: Sequence[DateRange | None], later: Sequence[DateRange | None]) -> bool:
    """Whether a year or more lies between two lots of sources, in which a post changes hands and nobody errs."""
    last = max(one.last for one in earlier if one)
    first = min(one.first for one in later if one)
    return (first - last).days >= DAYS_OF_A_YEAR


def _changed(
    case: Case,
    group: Group,
    earlier: tuple[Value, Sequence[DateRange | None]],
    later: tuple[Value, Sequence[DateRange | None]],
) -> bool:
    before, after = earlier[0], later[0]
    if isinstance(before, Tenure) and isinstance(after, Tenure):
        return after.tells_change_of(before) or (
            before.relate(after) is Relation.CONTRADICTS and _years_apart(earlier[1], later[1])
        )
    if not isinstance(before, Quantity) or not isinstance(after, Quantity):
        return False
    if before.kind == "age":
        first = min(one.first for one in earlier[1] if one)
        last = max(one.last for one in later[1] if one)
        return 0 <= after.low - before.high <= (last - first).days // DAYS_OF_A_YEAR + 1
    return case.rules.fields[group.field].field.grows and before.high <= after.high
