"""Whether two numbers of two texts can answer the same question, and whether they give the same answer.

Values are compared by the algebra of `checker.values` alone; what stands here says which of them may be
compared at all, and in which unit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from checker.frame.relation import nouns
from checker.judge.draft.days import Match, match_dates, same_part
from checker.judge.draft.figure import Figure, Kind
from checker.judge.draft.figures import CALENDAR
from checker.lexicon.calendar import BEFORE_YEARS, DURATIONS, YEARLY
from checker.lexicon.clock import PRINTED, REACH
from checker.lexicon.currencies import MINOR, MINOR_OF
from checker.values import Quantity, Relation
from checker.values.currencies import one_name
from checker.values.quantity import significant
from checker.values.rounding import OPEN, Grade, grade, parts_thousands
from checker.values.units import bare, scales

__all__ = ["COUNTS", "FEW", "MEASURED", "Match", "factor", "match", "size", "window"]


_DOLLARS = frozenset(["USD", "AUD", "CAD", "SGD", "HKD", "NZD"])
"""Currencies that are printed "$"."""
_NAMED = 100
"""From here on the number of a code stands for it: "Flight 370" is MH370."""
COUNTS = frozenset(("number", "count"))
"""Kinds of figures that say how many."""
MEASURED = frozenset({"money", "percent", "measure", "time"})
"""Kinds of figures whose noun is not the thing counted."""
FEW = 12
"""Up to here a figure may have been counted from what a text tells, without a figure in it."""
_AGES = {"number", "age"}
_SHORT = 13
"""A number without a unit from here on can be an amount or a share whose sign a transcript left out."""

_LARGE = 1000
"""A draft's number from here on can be an amount whose sign it left out."""

_FITS: dict[frozenset[str], int] = {
    frozenset(pair): 1
    for pair in (
        ("time", "number"), ("measure", "number"), ("age", "number"),
        ("age", "time"), ("count", "number"), ("count", "ordinal"), ("ordinal", "number"), ("ordinal", "time"),
        ("ordinal", "age"), ("money", "number"), ("percent", "number"),
    )
}  # fmt: skip
"""Kinds that can be meant by one another: a number without a unit can be anything, "3rd" is one of "three"."""


def match(own: Figure, other: Figure) -> Match | None:
    """How `other`, of a source, answers `own`, of the draft; None where they are not of one question."""
    found = _match(own, other)
    if found is None or found.grade in ("other", "wider"):
        pairs = [(read, other) for read in _read_otherwise(own)]
        pairs += [(read, other) for read in _of_one_name(own, other)]
        for one, two in [*pairs, *((own, printed) for printed in _as_printed(own, other))]:
            again = _match(one, two)
            if again is not None and again.grade in ("same", "rounded"):
                return again
    return found


def _of_one_name(own: Figure, other: Figure) -> Iterator[Figure]:
    """The draft's amount in the currency of the source's, where at most one of them says whose it is: "40 dinars", "40 Iraqi dinars"."""
    for read in (own, *_read_otherwise(own)):
        if not (read.kind == other.kind == "money" and one_name(own.text, other.text)):
            continue
        if read.value is not None and other.value is not None:
            rate = f"/{_per(read.value)}" if _per(read.value) else ""
            yield read._replace(value=replace(read.value, unit=f"{bare(other.value.unit)}{rate}"))


def _as_printed(own: Figure, other: Figure) -> Iterator[Figure]:
    """A hedged figure without its hedge, for a draft's that may be rounded from it: "12,000", "just over 11,867"."""
    a, b = own.value, other.value
    if a is None or b is None or b.hedge is None or a.hedge in OPEN or a.is_range or b.is_range:
        return
    if significant(b.low) > significant(a.low):
        yield other._replace(value=replace(b, hedge=None))


def _read_otherwise(figure: Figure) -> Iterator[Figure]:
    """A figure by what else its letter or its noun can stand for: "2.5 m" are millions, "23c" are degrees, and so are "30 degrees"."""
    value, letter = figure.value, figure.text[-1:].lower()
    digits = _LETTERED.fullmatch(figure.text)
    if value is not None and value.unit == "quarter" and value.low == THREE and figure.written:
        share = Decimal(75)  # "can reach three quarters" is a share as well
        yield figure._replace(kind="percent", value=Quantity(share, share, "%", value.hedge, kind="percent"))
    elif value is not None and value.unit == "degree":
        yield figure._replace(kind="measure", value=replace(value, kind="quantity"))
    elif value is not None and bare(value.unit) in _POUNDS and "pound" in figure.text.lower():
        kind, unit, measured = _POUNDS[bare(value.unit)]
        rate = f"{unit}/{_per(value)}" if _per(value) else unit  # "25 pounds a head"
        yield figure._replace(kind=kind, value=replace(value, unit=rate, kind=measured))
    elif digits is not None and letter == "m" and value is not None:
        million = Quantity(value.low * 10**6, value.high * 10**6, kind="number")
        yield figure._replace(kind="number", value=million)
    elif digits is not None and letter in _DEGREES:
        number = Decimal(digits[1])
        yield figure._replace(
            kind="measure",
            value=Quantity(number, number, _DEGREES[letter], kind="quantity"),
            parts=(),
            word="",
        )


THREE = 3

_POUNDS: Mapping[str, tuple[Kind, str, str]] = {
    "GBP": ("measure", "pound", "quantity"),
    "pound": ("money", "GBP", "money"),
}
"""What pounds can be, of weight or of money: a headline seldom says."""
_LETTERED = re.compile(r"([0-9]{1,4}(?:\.[0-9]{1,3})?) ?[mMcCfF]")
_DEGREES = {"c": "degree_Celsius", "f": "degree_Fahrenheit"}


def _match(own: Figure, other: Figure) -> Match | None:
    if own.value is not None and other.value is not None:
        fit = _fit(own, other)
        if own.kind == other.kind == "money" and not fit:
            return Match(
                "other", 1
            )  # another currency: what an editor wants to see, and never the same value
        if own.kind == other.kind and _other_rate(own.value, other.value):
            return Match("other", 2)  # "100 shirts a minute" is not "100 shirts an hour"
        grade = _grade(own, other) if fit else "other"
        if grade == "other" and _unlike(own, other):
            return None
        if (
            grade == "rounded"
            and fit == 1
            and own.kind != other.kind
            and not {own.kind, other.kind} <= COUNTS
            and not ({own.kind, other.kind} == _AGES and own.value.hedge is not None)
        ):
            grade = "other"  # a number without a unit is too little to be rounded from
        return Match(grade, fit) if fit else None
    if own.kind == other.kind:
        return _PARTS[own.kind](own, other)
    if (own.kind, other.kind) == ("clock", "number") and own.parts[1]:
        return _as_time_of_day(own, other)
    return _across(own, other)


# ---------------------------------------------------------------- quantities


def _unlike(own: Figure, other: Figure) -> bool:
    """Whether only equality says anything: an amount or a share, and a number without a sign."""
    return "number" in (own.kind, other.kind) and bool({own.kind, other.kind} & {"money", "percent"})


def _fit(own: Figure, other: Figure) -> int:
    if own.kind != other.kind:
        if _unlike(own, other) and (other.value is None or other.value.low < _SHORT):
            return 0
        if (
            _unlike(own, other)
            and own.kind == "number"
            and other.value is not None
            and other.value.low < _LARGE
        ):
            return 0
        if {own.kind, other.kind} == {"count", "time"}:
            count, time = (own, other) if own.kind == "count" else (other, own)
            years = time.value is not None and time.value.unit == "year"
            return 1 if years and count.word in YEARLY else 0
        return _FITS.get(frozenset((own.kind, other.kind)), 0)
    a, b = own.value, other.value
    assert a is not None and b is not None
    match own.kind:
        case "money":
            return _fit_money(a, b)
        case "count":
            return _fit_counts(own, other)
        case "number":
            return 1
        case "time" | "measure":
            return _fit_measures(a, b)
    return 2


def _fit_counts(own: Figure, other: Figure) -> int:
    """One noun, or two that may name the same; never two rates: 500 a day are not 500 a week."""
    a, b = own.value, other.value
    assert a is not None and b is not None
    if _per(a) and _per(b) and not _is_one_base(_per(a), _per(b)):
        return 0
    return 2 if own.word == other.word else 1


def _is_one_base(one: str, two: str) -> bool:
    """Whether two rates are by as many of one thing: 12 per "10,000 inmates", 12 per "10,000 prisoners"."""
    many, _, noun = one.rpartition(" ")
    again, _, other = two.rpartition(" ")
    return one == two or (many == again != "" and nouns(*sorted((noun, other))) == "same")


def _fit_measures(a: Quantity, b: Quantity) -> int:
    if (
        {a.unit, b.unit} & {"degree"}
        and (a.unit or "").startswith("degree")
        and (b.unit or "").startswith("degree")
    ):
        return 1
    if a.kind == b.kind == "quantity" and _per(a) != _per(b) and a.relate(b) is Relation.INCOMPARABLE:
        if _leaves_one_out(a, b):
            return 2 if _without_rate(a).relate(_without_rate(b)) is not Relation.INCOMPARABLE else 0
        if a.unit in DURATIONS and bare(b.unit) == a.unit:
            return 1  # "24 hours a day"
        told = {_per(a), _per(b)} - {""}  # an annual output is told without "a year"
        alike = _without_rate(a).relate(_without_rate(b)) is not Relation.INCOMPARABLE
        return 1 if alike and len(told) == 1 and told <= _UNSAID else 0
    return 0 if a.relate(b) is Relation.INCOMPARABLE else 2


_UNSAID = {"year", "month", "week", "day"}
"""Times of a rate that may be said by another word, or not at all."""


def _without_rate(value: Quantity) -> Quantity:
    return replace(value, unit=bare(value.unit))


def _other_rate(a: Quantity, b: Quantity) -> bool:
    """Whether one thing is reckoned by two others: shirts by the minute and by the hour."""
    (one, _, per), (two, _, by) = ((value.unit or "").partition("/") for value in (a, b))
    return one == two and bool(per) and bool(by) and not _is_one_base(per, by) and not _leaves_one_out(a, b)


def _leaves_one_out(a: Quantity, b: Quantity) -> bool:
    """Whether one of two rates leaves out one of what the other is reckoned by: "60 litres a day", "60 litres a head per day"."""
    one, two = (frozenset(_per(value).split("/")) - {""} for value in (a, b))
    return bool(one) and bool(two) and (one < two or two < one)


def _per(value: Quantity) -> str:
    return (value.unit or "").partition("/")[2]


def _fit_money(a: Quantity, b: Quantity) -> int:
    currencies = {MINOR_OF.get(unit, unit) for unit in (bare(a.unit), bare(b.unit))}
    if len(currencies) > 1 and not currencies <= _DOLLARS:
        return 0
    per = {_per(a), _per(b)}
    return 2 if len(currencies) == len(per) == 1 else 1


def _grade(own: Figure, other: Figure) -> Grade:
    """By the algebra of values."""
    a, b = own.value, other.value
    assert a is not None and b is not None
    if {own.kind, other.kind} <= _IN_UNITS and _per(a) != _per(b) and a.relate(b) is Relation.INCOMPARABLE:
        a, b = _without_rate(a), _without_rate(b)
    converts = {own.kind, other.kind} <= _IN_UNITS and "degree" not in (a.unit, b.unit)
    if converts and a.unit != b.unit and (factor(a) != factor(b) or _per(a) != _per(b)):
        relation = b.relate(a)
        if relation is Relation.STRAINED and a.hedge in _NEARING:
            return (
                "rounded"  # who tells 5 hours and 40 minutes in hours has no nearer figure than "almost six"
            )
        return "same" if relation is Relation.SAME else "rounded" if relation.agrees else "other"
    if own.kind == other.kind == "count" and parts_thousands(a, b):
        return "same"
    if "degree" in (a.unit, b.unit):
        a, b = replace(a, unit=None), replace(b, unit=None)
    return grade(a, b, spoken=own.word == "fraction", told=other.word == "fraction")


_NEARING = ("nearly", "about", "under")
"""Hedges of a figure that another unit is rounded to."""
_IN_UNITS = frozenset({"time", "measure", "age"})
"""Kinds whose units are converted."""


# ---------------------------------------------------------------- times, codes


def _quarters(own: Figure, other: Figure) -> Match | None:
    (which, year), (their, theirs) = own.parts, other.parts
    if (own.word == CALENDAR) != (other.word == CALENDAR) and which != their:
        return None  # a company's third quarter need not end in September
    if which is None or their is None or which // 10 != their // 10:
        return None
    if which != their or (year and theirs and year != theirs):
        return Match("other", 2)
    return Match("wider" if year and not theirs else "same", 2)


def _clocks(own: Figure, other: Figure) -> Match:
    later, earlier = own.minutes_to(other), -other.minutes_to(own)
    if not later:
        return Match("same", 2)
    first, last = REACH.get(own.word, (0, 0))
    near = any(first <= off <= last for off in (earlier, later))
    return Match("rounded" if near else "other", 2)


def _scores(own: Figure, other: Figure) -> Match:
    alike = own.parts in (other.parts, other.parts[::-1]) or (
        own.parts[1:] == (1,) and _ratio(own) == _ratio(other)
    )
    return Match("same" if alike else "other", 2)


SIDES = 2
"""Numbers of a score of two."""


def _ratio(score: Figure) -> Fraction | None:
    """How many times the lower number of a score the higher one is: 6-3 is two to one."""
    less, *_, more = sorted(part or 0 for part in score.parts)
    return Fraction(more, less) if less and len(score.parts) == SIDES else None


def _codes(own: Figure, other: Figure) -> Match | None:
    if own.word == other.word:
        return Match("same", 2)
    letters = _letters(own.word)
    return Match("other", 1) if letters and letters == _letters(other.word) else None


def _letters(word: str) -> str:
    return "".join(char for char in word if char.isalpha())


def _decades(own: Figure, other: Figure) -> Match | None:
    a, b = own.parts[0], other.parts[0]
    assert a is not None and b is not None
    if same_part(a, b) or (a % 10 == 0 and same_part(a, b // 10 * 10)):  # "the 1980s", "the mid-1980s"
        return Match("same", 2)
    return Match("wider" if b % 10 == 0 and same_part(a // 10 * 10, b) else "other", 2)


_PARTS = {
    "date": match_dates, "quarter": _quarters, "clock": _clocks, "score": _scores, "code": _codes, "decade": _decades,
}  # fmt: skip


def _across(own: Figure, other: Figure) -> Match | None:
    """Numbers of two kinds of which one at least is no quantity; only a match says anything."""
    kinds = (own.kind, other.kind)
    if kinds == ("decade", "date") and other.parts[0] and own.parts[0] is not None:
        return Match("same", 1) if same_part(own.parts[0], other.parts[0] // 10 * 10) else None
    if kinds == ("date", "decade") and own.parts[0] and other.parts[0] is not None:
        return Match("wider", 1) if same_part(other.parts[0], own.parts[0] // 10 * 10) else None
    if (
        kinds == ("decade", "age") and own.parts[0] is not None and other.value is not None
    ):  # "in her thirties"
        return Match("same", 1) if own.parts[0] == other.value.low // 10 * 10 else None
    if kinds == ("date", "quarter") and own.parts[1:] == (None, None):
        return Match("same", 2) if own.parts[0] == other.parts[1] else None
    if own.kind == "clock" and other.kind == "code":  # "they might only have 8:15"
        return Match("same", 1) if other.word == f"{own.parts[0]}:{own.parts[1] or 0:02}" else None
    named = own.kind == "code" and len(own.parts) == 2
    if other.kind == "date" and named:  # "9/11" for "Sept. 11"
        return Match("same", 1) if own.parts in (other.parts[1:], other.parts[:0:-1]) else None
    value, figure = (own.value, other) if own.value is not None else (other.value, own)
    if (
        own.kind == "date"
        and value is not None
        and own.parts[1:] == (None, None)
        and own.word not in BEFORE_YEARS
    ):
        return Match("same", 1) if value.low == own.parts[0] else None  # "1600 relays"
    if value is None or value.is_range or value.kind not in ("number", "ordinal"):
        return None
    if own.kind == "code":
        return Match("same", 1) if value.low in _numbers(own) and value.low >= _NAMED else None
    if own.value is None and own.kind not in ("date", "clock", "quarter"):
        return None
    if own.kind == "date" and own.parts[1:] != (None, None):
        return None
    return Match("same", 1) if value.low in _lent(figure, value) else None


def _as_time_of_day(own: Figure, other: Figure) -> Match | None:
    """Whether a number is a time of day as it is printed: "10.05 in the morning"."""
    printed = PRINTED.fullmatch(other.text)
    if printed is None:
        return None
    hour, minute = int(printed[1]), int(printed[2])
    return Match("same", 1) if (hour % 12, minute) == ((own.parts[0] or 0) % 12, own.parts[1]) else None


def _lent(figure: Figure, value: Quantity) -> set[Decimal]:
    """The numbers of a date or time that a number without a unit can stand for: the year, "the 15th", "at 9"."""
    if figure.kind not in ("date", "clock"):
        return _numbers(figure)
    first, last = figure.parts[0], figure.parts[2]
    parts = [first, last] if figure.kind == "date" and value.kind == "ordinal" else [first]
    return {Decimal(part) for part in parts if part is not None}


def _numbers(figure: Figure) -> set[Decimal]:
    """The numbers that a date, time, score or code can lend to a number without a unit."""
    if figure.kind == "code":
        return {Decimal(run) for run in re.findall("[0-9]+", figure.word)}
    parts = (
        figure.parts[:2]
        if figure.kind in ("clock",)
        else figure.parts[:1]
        if figure.kind == "quarter"
        else figure.parts
    )
    return {Decimal(part) for part in parts if part is not None}


# ---------------------------------------------------------------- the index


def size(figure: Figure) -> Iterator[Decimal]:
    """The numbers that a source's figure is found by."""
    if figure.value is None:
        yield from _numbers(figure)
        return
    for end in {figure.value.low, figure.value.high}:
        yield from {end, end * factor(figure.value)}


def window(figure: Figure) -> Iterator[tuple[Decimal, tuple[Decimal, Decimal]]]:
    """A figure's numbers, each with the stretch in which one that answers it is to be looked for."""
    for number in set(size(figure)):
        low, high = sorted((number / 2, number * 2))
        yield number, (low, high + 1)


def factor(value: Quantity) -> Decimal:
    """What leads from a value's unit to the base of its dimension; 1 for a unit that no table has."""
    unit = bare(value.unit)
    if unit in MINOR_OF:
        return MINOR[unit]
    known = scales((unit,)) if value.measures and unit else {}
    return known[unit].factor if unit in known else Decimal(1)
