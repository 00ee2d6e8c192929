"""What is counted from a day that the text has told: "arrested on 3 May 2019 and released two days later".

The day is the one told right before, in the same sentence or, where the next sentence opens with the count ("The next day,
…"), in the one before. Nothing is counted from the day on which somebody said something, nor from what is less exact than the
count: "in 2012 … two days later" stays open.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from checker.extract.dates.figures import readings
from checker.lexicon.calendar import BEFORE_YEARS
from checker.lexicon.currencies import SIGNS
from checker.lexicon.reporting import REPORTING_VERBS
from checker.when import Around, DateRange, Either, Fixed, Grain, Offset, Told, Weekday, When, Yearly, stretch

__all__ = ["DateFound", "anchored"]


class DateFound(NamedTuple):
    """Where a date stands and what it says."""

    start: int
    end: int
    when: When
    figures: bool
    """Whether its figures are those of a day or a year, and so count nothing."""


_GRAINS: tuple[Grain, ...] = ("day", "week", "month", "year")
_REACH = 200
"""Characters between a day and what is counted from it."""
_BEFORE = 60
"""Characters before the day in which somebody may be said to say it."""
_SENTENCE_END = re.compile(r"[.!?][\"'”’)]?\s+(?=\S)")
_OPENING = re.compile(r"(?i)(?>(?:and|but|then|on|in|by|only|just|about|the|a|,| )*)\Z")
"""What may stand between the beginning of a sentence and a count that opens it: "Then, the | next day"."""
_YEAR = re.compile(rf"(?:\b([A-Za-z]++) )?(?<![0-9.,{SIGNS}])([12][0-9]{{3}})(?![0-9]|[.,%][0-9])")
_CLOSING = re.compile(r"\s*(?:[.,;:!?)\"”—–]|\Z)")
_SAID = re.compile(rf"\b(?:{'|'.join(sorted(REPORTING_VERBS))}|statement|interview)\b", re.IGNORECASE)


def anchored(plain: str, found: Iterable[DateFound]) -> Iterator[DateFound]:
    """The dates, and those that count from the one before them as counted from it."""
    before: DateFound | None = None
    for one in found:
        if isinstance(one.when, Told):
            before = _year_before(plain, before.end if before else 0, one.start) or before
            if before is not None and _is_near(plain, before, one):
                one = one._replace(when=_counted(one.when, before.when))
        yield one
        before = one


def _year_before(plain: str, floor: int, end: int) -> DateFound | None:
    """The last bare year of the text before, which no word of the calendar leads to; any four digits may be one."""
    years = list(_YEAR.finditer(plain, max(floor, end - _REACH), end))
    if not years:
        return None
    found = years[-1]
    pointed = found[1] and found[1].lower() in BEFORE_YEARS
    year = Fixed(readings(int(found[2]))) if pointed else Told(None, "year", ahead=True)
    return DateFound(found.start(2), found.end(2), year, figures=True)


def _is_near(plain: str, day: DateFound, count: DateFound) -> bool:
    """Whether a count goes on from a day: no sentence between them but the one that it opens, and nobody who says something."""
    if plain[count.start : count.end].lower().endswith(("after", "before")) and not _CLOSING.match(
        plain, count.end
    ):
        return False  # "on 22 March, a day after | a judge ruled" counts from that
    between = plain[day.end : count.start]
    if len(between) > _REACH or "\n\n" in between:
        return False
    cuts = [cut.end() for cut in _SENTENCE_END.finditer(between)]
    if len(cuts) > 1 or (cuts and not _OPENING.match(between, cuts[0])):
        return False
    return not _SAID.search(plain, max(0, day.start - _BEFORE), count.start)


def _counted(count: Told, day: When) -> When:
    """So far from a day; of a week and more which day of it is not said. As it was where it cannot be counted from it."""
    exact = _grain_of(day)
    if count.count is None or count.grain not in _GRAINS or exact is None:
        return count
    if _GRAINS.index(count.grain) < _GRAINS.index(exact):
        return count
    if not count.count:
        return Around(count.grain, day)
    away = Offset(((count.count, count.grain),), count.ahead, day)
    if count.grain == "day":
        return away
    return Either((away, Around("week", away))) if count.grain == "week" else Around(count.grain, away)


def _grain_of(when: When) -> Grain | None:
    """How exact a day is that may be counted from: one day, month or year; None for anything else."""
    match when:
        case Yearly(day=day, which="any"):
            return "month" if day is None else "day"
        case Weekday(which="any"):
            return "day"
        case Offset(base=base) if base is not None:
            return _grain_of(base)
        case Fixed((DateRange() as only,)):
            return next(
                (grain for grain in ("day", "month", "year") if only == stretch(grain, only.first)), None
            )
    return None
