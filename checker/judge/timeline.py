"""What dates explain: a later source that reports a change, a birthday, a toll that grew.

Only sources with one unambiguous date count; on an ambiguous or missing date nothing is superseded.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from checker.judge.case import Case
from checker.judge.compare import Group, Position
from checker.model import DateRange
from checker.values import Quantity, Relation, Tenure, Value, relate

__all__ = ["date_remark", "superseded", "supersedes"]

MOST_VALUES = 60
"""Distinct values that are looked at in pairs; more of them are no story of one change."""

DAYS_OF_A_YEAR = 366


def superseded(case: Case, group: Group, stated: Sequence[Position]) -> str | None:
    """Whether dates explain every difference between the positions; None where one remains."""
    dates: dict[Value, list[DateRange | None]] = {}
    for position in stated:
        dates.setdefault(position.value, []).append(_date(case, position.source))
    if len(dates) > MOST_VALUES:
        return None
    reasons: list[str] = []
    for one, other in combinations(dates, 2):
        if relate(one, other) not in (Relation.CONTRADICTS, Relation.STRAINED):
            continue
        reason = _explained(case, group, (one, dates[one]), (other, dates[other]))
        if reason is None:
            return None
        reasons.append(reason)
    return " ".join(dict.fromkeys(reasons)) or None


def supersedes(case: Case, group: Group, later: Position, earlier: Position) -> bool:
    """Whether both sources are dated and the later one reports a change of what the earlier one says."""
    before, after = _date(case, earlier.source), _date(case, later.source)
    if before is None or after is None or before.last >= after.first:
        return False
    return _changed(case, group, (earlier.value, [before]), (later.value, [after]))


def date_remark(case: Case, group: Group) -> str | None:
    """Why nothing could be superseded: which of the sources have an ambiguous date, which have none."""
    ambiguous = [source for source in group.sources if len(case.analyses[source].document.published) > 1]
    undated = [source for source in group.sources if not case.analyses[source].document.published]
    if not ambiguous and not undated:
        return None
    parts: list[str] = []
    for source in ambiguous:
        readings = case.analyses[source].document.published
        days = " or ".join(f"{reading.first.day} {reading.first:%B %Y}" for reading in readings)
        parts.append(f"{case.labels[source]} can be of {days}")
    if undated:
        others = len(undated) == len(group.sources) - len(ambiguous) and bool(ambiguous)
        names = (
            "the others have"
            if others and len(undated) > 1
            else f"{case.listed(undated)} ha{'s' if len(undated) == 1 else 've'}"
        )
        parts.append(f"{names} no date")
    return f"{' and '.join(parts)}, so no value can be called superseded."


def _date(case: Case, source: str) -> DateRange | None:
    published = case.analyses[source].document.published
    return published[0] if len(published) == 1 else None


def _explained(
    case: Case,
    group: Group,
    one: tuple[Value, Sequence[DateRange | None]],
    other: tuple[Value, Sequence[DateRange | None]],
) -> str | None:
    if _all_before(one[1], other[1]):
        earlier, later = one, other
    elif _all_before(other[1], one[1]):
        earlier, later = other, one
    else:
        return None
    if not _changed(case, group, earlier, later):
        return None
    return f"The later source reports a change: {later[0]} took the place of {earlier[0]}."


def _all_before(dates: Sequence[DateRange | None], others: Sequence[DateRange | None]) -> bool:
    known, later = [one for one in dates if one], [one for one in others if one]
    if len(known) < len(dates) or len(later) < len(others):
        return False
    return max(one.last for one in known) < min(one.first for one in later)


def _changed(
    case: Case,
    group: Group,
    earlier: tuple[Value, Sequence[DateRange | None]],
    later: tuple[Value, Sequence[DateRange | None]],
) -> bool:
    before, after = earlier[0], later[0]
    if isinstance(before, Tenure) and isinstance(after, Tenure):
        return after.tells_change_of(before)
    if not isinstance(before, Quantity) or not isinstance(after, Quantity):
        return False
    if before.kind == "age":
        first = min(one.first for one in earlier[1] if one)
        last = max(one.last for one in later[1] if one)
        return 0 <= after.low - before.high <= (last - first).days // DAYS_OF_A_YEAR + 1
    return case.rules.fields[group.field].field.grows and before.high <= after.high
