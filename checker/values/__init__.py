"""What a value is, and how two of them relate.

    Quantity    a figure with unit and hedge: two intervals, core and support
    Category    a word of a scheme that a rule declares
    Name        an entity's name, or an unknown one
    DateValue   a stretch of days, or several readings of one
    RelativeDate  a date that cannot be placed: "on Monday", "three days later"
    ClockTime   a time of day, with its zone and how near
    Score       of a game or a vote
    Rank        a place in an order
    Tenure      who holds a post, and whether still

`relate(a, b)` answers for any two of them; nothing else in the program compares values.
"""

from __future__ import annotations

from checker.values.category import Category, Scheme
from checker.values.clock import ClockTime
from checker.values.comparing import Value, fits_all, merge, narrowest, order, relate
from checker.values.dates import DateValue, RelativeDate, date_of
from checker.values.hedges import WIDTHS, Width, Widths, width
from checker.values.interval import Interval
from checker.values.name import Name
from checker.values.quantity import Quantity, mild
from checker.values.relation import Relation
from checker.values.score import Rank, Score
from checker.values.size import rough_size
from checker.values.tenure import Tenure

__all__ = [
    "WIDTHS",
    "Category",
    "ClockTime",
    "DateValue",
    "Interval",
    "Name",
    "Quantity",
    "Rank",
    "Relation",
    "RelativeDate",
    "Scheme",
    "Score",
    "Tenure",
    "Value",
    "Width",
    "Widths",
    "date_of",
    "fits_all",
    "merge",
    "mild",
    "narrowest",
    "order",
    "relate",
    "rough_size",
    "width",
]
