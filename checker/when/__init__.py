"""When something happens, as a text says it: what "last Friday" or "the end of 2019" means, before and after it is placed.

An expression is a small tree. `resolve(when, published)` gives the stretches of days that it can mean, seen from the day of
publication: several where the words leave it open ("on Monday" is the last one or the next), none where they point from a
day that the text alone knows ("three days later"), and none for what points from publication where that day is not known.

    Fixed        days that need no other day: "4 May 2021", "the 1990s", "03/04/2019"
    Yearly       a month or a day of a year that is not said: "3 March", "in March", "last March"
    Weekday      "on Monday", "last Friday"
    Weekend      "at the weekend"
    MonthDay     "the 18th", "Monday the 21st"
    Feast        "Easter", "Christmas Day 2010"
    Period       a whole stretch of the calendar: "today" (day, 0), "last week" (week, -1)
    Span         so many of them up to now or from now on: "the past two years"
    Offset       so far from a day: "two weeks ago", "three weeks from Friday"
    Told         so far from a day that the text tells of: "a year earlier", "the next day"
    Part         "early 2015", "the end of March"
    Nth          "the third quarter of 2019", "the last week of July"
    NthWeekday   "the first Monday of May"
    Around       "the week of 4 May"
    Beside       "the Sunday after Easter"
    Until        "the year to March", "six months ended 30 June"
    Of           one inside the other: "March last year", "Monday of next week"
    Range        "from March to May"
    Either       "on 3/4"
    Fiscal       a stretch of somebody's own year: "Q3 FY21", "the last fiscal year", "the third quarter"
    Season       "summer 2016", "last summer"
"""

from __future__ import annotations

from checker.when.expressions import (
    Around,
    Beside,
    DateRange,
    Either,
    Feast,
    Fiscal,
    Fixed,
    Grain,
    MonthDay,
    Nth,
    NthWeekday,
    Of,
    Offset,
    Part,
    PartName,
    Period,
    Range,
    Season,
    Span,
    Told,
    Until,
    Weekday,
    Weekend,
    When,
    Which,
    Yearly,
    described,
)
from checker.when.recurring import easter
from checker.when.resolving import resolve
from checker.when.stretches import days_of_month, of_year, stretch

__all__ = [
    "Around",
    "Beside",
    "DateRange",
    "Either",
    "Feast",
    "Fiscal",
    "Fixed",
    "Grain",
    "MonthDay",
    "Nth",
    "NthWeekday",
    "Of",
    "Offset",
    "Part",
    "PartName",
    "Period",
    "Range",
    "Season",
    "Span",
    "Told",
    "Until",
    "Weekday",
    "Weekend",
    "When",
    "Which",
    "Yearly",
    "days_of_month",
    "described",
    "easter",
    "of_year",
    "resolve",
    "stretch",
]
