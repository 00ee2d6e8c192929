"""What a run of words says of time: patterns over the letters of its tokens, in a few passes from small to large.

Each pass finds its patterns from left to right, the longest first where several begin at one place, and puts one token
in the place of what it has read: `C` a date of the calendar, `P` what is counted from another day. What is left over of
these when all passes are done are the run's dates.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from checker.extract.dates.figures import day_of, readings
from checker.extract.dates.tokens import ABBREVIATED, Token, tokens_of
from checker.lexicon.calendar import FIXED_HOLIDAYS, MOVABLE, NTH_HOLIDAYS
from checker.model import DateRange
from checker.when import (
    Around,
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
    Weekday,
    Weekend,
    When,
    Which,
    Yearly,
)

__all__ = ["RunDate", "dates_in"]


class RunDate(NamedTuple):
    """A date of a run: where it stands there, and what it says."""

    start: int
    end: int
    when: When
    figures: bool
    """Whether its figures are those of a day or a year, and so count nothing."""
    future: bool
    """Whether it is one only in a sentence about what is to come ("in two years")."""


@dataclass(frozen=True, slots=True)
class _Calendar:
    """A date of the calendar as far as it is said."""

    day: int | None = None
    month: int | None = None
    year: int | None = None
    weekday: int | None = None
    either: bool = False
    """Whether day and month can be swapped."""

    @property
    def swapped(self) -> _Calendar:
        """The other way to read it."""
        return replace(self, day=self.month, month=self.day, either=False)


_Built = tuple[str, object] | None
_Tokens = Sequence[Token]


class _Rule(NamedTuple):
    pattern: str
    build: Callable[[_Tokens], _Built]


# ---------------------------------------------------------------- reading tokens


def _first(tokens: _Tokens, letters: str) -> Token | None:
    return next((one for one in tokens if one.letter in letters), None)


def _value(tokens: _Tokens, letters: str) -> int | None:
    found = _first(tokens, letters)
    return found.value if found and isinstance(found.value, int) else None


def _grain(tokens: _Tokens) -> Grain:
    found = _first(tokens, "Gg12")
    assert found is not None
    return found.value  # type: ignore[return-value]


def _when(token: Token) -> When:
    """What a token of a date says, as an expression."""
    value = token.value
    match value:
        case _Calendar():
            return _of_calendar(value)
        case int() if token.letter == "Y":
            return Fixed(readings(value))
        case int() if token.letter in "Ww":
            return Weekday(value)
        case int() if token.letter in "jJ":
            return Period("day", value)
        case int() if token.letter in "Mm":
            return Yearly(value)
        case (int(first), int(last)) if token.letter == "V":
            return Fixed((DateRange(date(first, 1, 1), date(last, 12, 31)),))
        case str() if token.letter == "H":
            return _feast(value)
        case str() if token.letter == "Z":
            return Season(value)
    assert not isinstance(value, (int, str, tuple)) and value is not None
    return value  # type: ignore[return-value]


def _of_calendar(value: _Calendar) -> When:
    if value.either:
        one, other = _of_calendar(replace(value, either=False)), _of_calendar(value.swapped)
        if isinstance(one, Fixed) and isinstance(other, Fixed):
            return Fixed(tuple(sorted({*one.readings, *other.readings})))
        return Either((one, other))
    match value:
        case _Calendar(None, int(month), int(year)):
            return Fixed(readings(year, month))
        case _Calendar(int(day), int(month), int(year)):
            return Fixed(day_of(year, month, day))
        case _Calendar(int(day), int(month), None, weekday):
            return Yearly(month, day, weekday)
        case _Calendar(None, int(month), None):
            return Yearly(month)
        case _Calendar(int(day), None, None, weekday):
            return MonthDay(day, weekday)
    return Fixed(readings(value.year))


def _feast(name: str, which: Which = "any") -> Feast:
    if name in MOVABLE:
        return Feast(name, MOVABLE[name][1], which)
    return Feast(name, FIXED_HOLIDAYS[name] if name in FIXED_HOLIDAYS else NTH_HOLIDAYS[name], which)


def _which(tokens: _Tokens) -> Which:
    words = {one.letter: one.value for one in tokens if one.letter in "LTXF"}
    if "F" in words:
        return "told"
    if "L" in words:
        return "past" if words["L"] == "past" else "last"
    if "X" in words:
        return "next" if words["X"] == "next" else "coming"
    return "this"


def _shift(tokens: _Tokens) -> int | None:
    """-1, 0 or 1; None for what only the text knows."""
    letters = {one.letter for one in tokens}
    if "F" in letters:
        return None
    return -1 if "L" in letters else 1 if "X" in letters else 0


# ---------------------------------------------------------------- building


def _calendar(tokens: _Tokens) -> _Built:
    day, month = _value(tokens, "DO"), _value(tokens, "Mm")
    unit = _first(tokens, "G")
    if unit is not None and unit.value != "day":  # "the twenty-third day of May", not "the first week of May"
        return None
    if day is not None and day > 31:
        return None
    return "C", _Calendar(day, month, _value(tokens, "YI"), _value(tokens, "Ww"))


def _in_figures(tokens: _Tokens) -> _Built:
    found = _first(tokens, "K")
    assert found is not None
    return "C", Fixed(found.value)  # type: ignore[arg-type]


def _short_figures(tokens: _Tokens) -> _Built:
    """10/25: a day of a year that is not said; one that may be two days stays open."""
    found = _first(tokens, "S")
    assert found is not None
    days: tuple[tuple[int, int], ...] = found.value  # type: ignore[assignment]
    month, day = days[0]
    year = _value(tokens, "Y")
    return "C", _Calendar(day, month, year, _value(tokens, "Ww"), either=len(days) > 1)


def _span_of_days(tokens: _Tokens) -> _Built:
    """July 17 - 19, 2019; 17-19 July 2019; between 5 and 9 June 2020."""
    days = [one.value for one in tokens if one.letter in "DO"]
    first, last = days[0], days[-1]
    if not (isinstance(first, int) and isinstance(last, int) and first < last <= 31):
        return None
    month, year = _value(tokens, "Mm"), _value(tokens, "Y")
    return "C", Range(_of_calendar(_Calendar(first, month, year)), _of_calendar(_Calendar(last, month, year)))


def _span_of_months(tokens: _Tokens) -> _Built:
    """Jan-Feb 2017; from January to April 2015."""
    months = [one.value for one in tokens if one.letter in "Mm"]
    years = [one.value for one in tokens if one.letter == "Y"]
    if not all(isinstance(one, int) for one in (*months, *years)):
        return None
    year: int | None = years[-1] if years else None  # type: ignore[assignment]
    one = _of_calendar(_Calendar(None, months[0], year))  # type: ignore[arg-type]
    other = _of_calendar(_Calendar(None, months[1], year))  # type: ignore[arg-type]
    return "C", Range(one, other)


def _span_of_years(tokens: _Tokens) -> _Built:
    first, last = (one.value for one in tokens if one.letter == "Y")
    if not (isinstance(first, int) and isinstance(last, int) and first < last):
        return None
    return "C", Range(Fixed(readings(first)), Fixed(readings(last)), open=last - first > 1)


def _quarter(tokens: _Tokens) -> _Built:
    """Q3 2019 is of the calendar unless it says otherwise; Q3 alone is of somebody's own year."""
    found = _first(tokens, "Q")
    assert found is not None
    value: tuple[Grain, int, int | None] = found.value  # type: ignore[assignment]
    grain, number, year = value
    if (fiscal := _first(tokens, "Iy")) is not None:
        return "P", Fiscal(grain, number, fiscal.value if isinstance(fiscal.value, int) else None)
    year = year or _value(tokens, "Y")
    if year is None:
        return "P", Fiscal(grain, number)
    return "C", Nth(number, grain, Fixed(readings(year)))


def _period(tokens: _Tokens) -> _Built:
    grain, shift = _grain(tokens), _shift(tokens)
    if grain == "day" and tokens[-2].value == "next":  # seen from publication it is "tomorrow"
        return "P", Told(1, grain, ahead=True)
    if shift is None:
        following = _first(tokens, "F")
        word = following.value if following else ""
        return "P", Told(0 if word in ("same", "that") else 1, grain, word != "preceding")
    if _first(tokens, "y"):
        return "P", Fiscal(grain, None, None, shift)
    past = _first(tokens, "L")
    if past and past.value == "past":
        return "P", Span(1, grain, ahead=False)
    if grain in ("hour", "minute"):
        return None
    return "P", Period(grain, shift)


def _weekend(tokens: _Tokens) -> _Built:
    """The weekend: the last or the coming one."""
    return "P", Weekend()


def _span(tokens: _Tokens) -> _Built:
    shift, grain = _shift(tokens), _grain(tokens)
    if not shift or grain in ("hour", "minute"):
        return None
    found = _first(tokens, "v")
    count = found.value if found else _value(tokens, "DN")
    return "P", Span(count if isinstance(count, int) else None, grain, shift > 0)


def _again(tokens: _Tokens) -> _Built:
    """Last Friday, next March, this Easter, last summer."""
    which = _which(tokens)
    for one in tokens:
        match one.letter:
            case "W" | "w":
                return "P", Weekday(one.value, which)  # type: ignore[arg-type]
            case "M" | "m":
                return "P", Yearly(one.value, which=which)  # type: ignore[arg-type]
            case "H":
                return "P", _feast(str(one.value), which)
            case "Z":
                return "P", Season(str(one.value), None, which)
    return None


def _part_of_day(tokens: _Tokens) -> _Built:
    """The day of "this morning", "last night", "tomorrow night", "Monday evening"."""
    part, day = tokens[-1].value, tokens[0]
    match day.letter:
        case "T":
            return "P", Period("day", 0)
        case "L" if day.value == "last" and part in ("night", "evening"):
            return "P", Period("day", -1)
        case "j" | "W" | "P" | "C":
            return "P" if day.letter in "jP" else day.letter, day.value if day.letter in "PC" else _when(day)
    return None


def _day_beside(tokens: _Tokens) -> _Built:
    """The day after tomorrow, the day before yesterday, the week after next."""
    day, after = _value(tokens, "j"), _first(tokens, "A") is not None
    if day is None:
        return ("P", Period(_grain(tokens), 2)) if after else ("P", Period(_grain(tokens), -2))
    return "P", Period("day", day + (1 if after else -1))


def _season_of(tokens: _Tokens) -> _Built:
    season = _first(tokens, "Z")
    assert season is not None
    return "C", Season(str(season.value), _value(tokens, "Y"))


def _feast_of(tokens: _Tokens) -> _Built:
    feast, year = _first(tokens, "H"), _value(tokens, "Y")
    assert feast is not None and year is not None
    return "C", Of(_feast(str(feast.value)), Fixed(readings(year)))


def _of(tokens: _Tokens) -> _Built:
    """March last year, Friday of next week, next week Friday."""
    inner = next(one for one in tokens if one.letter in "CMWwH")
    outer = next(one for one in tokens if one.letter in "PYG" and one is not inner)
    around: When = Period(_grain(tokens), 0) if outer.letter == "G" else _when(outer)
    within = _when(inner)
    if not isinstance(within, (Yearly, Weekday, Feast)):
        return None
    if isinstance(around, Told):
        return "P", around
    return "P", Of(within, around)


def _part(tokens: _Tokens) -> _Built:
    part = _first(tokens, "E")
    assert part is not None
    name = {"middle": "mid", "start": "beginning"}.get(str(part.value), str(part.value))
    whole = tokens[-1]
    if whole.letter == "Z":
        return None
    if whole.letter == "G" and name != "rest":  # "the end of the day", "the beginning of the year"
        return None
    base: When = Period(_grain([whole]), 0) if whole.letter == "G" else _when(whole)
    if isinstance(base, (Told, Fiscal, Season, Span, Offset)):
        return "P", base
    return ("C" if whole.letter in "CYV" else "P"), Part(name, base)  # type: ignore[arg-type]


def _beside_today(tokens: _Tokens) -> _Built:
    """Later this week, earlier in the year."""
    name: PartName = "later" if tokens[0].letter == "l" else "earlier"
    whole = tokens[-1]
    base = Period(_grain(tokens), 0) if whole.letter == "G" else _when(whole)
    return "P", Part(name, base)


def _nth(tokens: _Tokens) -> _Built:
    """The third quarter of 2019, the last week of July, the first two weeks of 2021, the first half of last year."""
    at = next(place for place, one in enumerate(tokens) if one.letter in "Gg")
    number = -1 if _first(tokens[:at], "L9") else _value(tokens[:at], "O")
    grain = _grain(tokens)
    if number is None:
        return None
    count = _value(tokens[:at], "DN") or 1
    whole = tokens[0] if tokens[0].letter == "Y" else tokens[-1]
    if whole.letter in "GI" and at != len(tokens) - 1:
        inner = whole.value if whole.letter == "G" else None
        if whole.letter == "I":
            return "P", Fiscal(grain, number, _value([whole], "I"))
        base: When = Period(inner, 0)  # type: ignore[arg-type]
    elif at == len(tokens) - 1 and whole.letter != "Y":
        return ("P", Fiscal(grain, number)) if grain in ("quarter", "half") and number > 0 else None
    else:
        base = _when(whole)
    if isinstance(base, (Told, Fiscal)):
        return "P", base if isinstance(base, Told) else Fiscal(grain, number, base.year, base.shift)
    return ("C" if whole.letter in "CY" else "P"), Nth(number, grain, base, count)


def _nth_weekday(tokens: _Tokens) -> _Built:
    """The first Monday of May 2015, the last Friday in June."""
    number = (
        -1
        if tokens[0].letter == "L" or (tokens[0].letter == "t" and tokens[1].letter == "L")
        else _value(tokens, "O")
    )
    weekday = _value(tokens, "W")
    assert weekday is not None
    if number is None or number > 4:
        return None
    return "C", NthWeekday(number, weekday, _when(tokens[-1]))


def _decade_of_two(tokens: _Tokens) -> _Built:
    """The '90s, the nineties: of the last century; the twenties can be of this one."""
    first = _value(tokens, "5")
    assert first is not None
    years = (1900 + first, 2000 + first) if first < 30 else (1900 + first,)
    return "C", Fixed(tuple(DateRange(date(year, 1, 1), date(year + 9, 12, 31)) for year in years))


def _two_digits(tokens: _Tokens) -> _Built:
    """5-Jan-97, Jan-5-97."""
    numbers = [one.value for one in tokens if one.letter in "DON"]
    month = _value(tokens, "Mm")
    day, year = numbers[0], numbers[1]
    if not (isinstance(day, int) and isinstance(year, int) and day <= 31 and year <= 99):
        return None
    return "C", _Calendar(day, month, year + (2000 if year < 70 else 1900))


def _fiscal_year(tokens: _Tokens) -> _Built:
    return "P", Fiscal("year", None, _value(tokens, "YI"))


def _week_of(tokens: _Tokens) -> _Built:
    """The week of 4 May: the week that holds the day."""
    return tokens[-1].letter, Around(_grain(tokens), _when(tokens[-1]))


def _century(tokens: _Tokens) -> _Built:
    numbers = [one.value for one in tokens if one.letter == "O" and isinstance(one.value, int)]
    if not all(1 <= one <= 22 for one in numbers):
        return None
    return "C", Fixed((DateRange(date(numbers[0] * 100 - 99, 1, 1), date(numbers[-1] * 100, 12, 31)),))


def _steps(tokens: _Tokens) -> tuple[tuple[int | None, Grain], ...]:
    steps: list[tuple[int | None, Grain]] = []
    count: int | None = 1
    for one in tokens:
        if one.letter in "DNav":
            value = one.value
            count = value if isinstance(value, int) else None
        elif one.letter in "Gg":
            steps.append((count, one.value))  # type: ignore[arg-type]
    return tuple(steps)


def _ago(tokens: _Tokens) -> _Built:
    steps = _steps(tokens)
    return "P", Offset(steps, ahead=False)


def _in_time(tokens: _Tokens) -> _Built:
    steps = _steps(tokens)
    return ("?", Offset(steps, ahead=True)) if steps[0][1] not in ("hour", "minute") else None


def _from_day(tokens: _Tokens) -> _Built:
    """Three weeks from tomorrow, two days before Easter, two weeks after 15 January; two years from now."""
    base = tokens[-1]
    at = max(place for place, one in enumerate(tokens[:-1]) if one.letter in "BAf")
    steps = _steps(tokens[:at])
    if base.letter == "J":
        return "P", Offset(steps, ahead=True)
    when, ahead = _when(base), tokens[at].letter != "B"
    if isinstance(when, Told):
        return "P", Told(None, steps[0][1], ahead)
    if isinstance(when, Weekday) and when.which == "any" and ahead:
        when = replace(when, which="coming")
    return "P", Offset(steps, ahead, when)


def _told(tokens: _Tokens) -> _Built:
    """Three days later, a year earlier, the day before, two months after (the trial)."""
    steps = _steps(tokens)
    ahead = _first(tokens, "lA") is not None
    return "P", Told(*steps[0], ahead)


def _range(tokens: _Tokens) -> _Built:
    ends = [one for one in tokens if one.letter in "CPYVjJWMmH"]
    first, last = ends[0], ends[-1]
    one, other = first.value, last.value
    if isinstance(one, _Calendar) and isinstance(other, _Calendar):
        one, other = _shared(one, other)
        if one.either and other.either:
            swapped = Range(_of_calendar(one.swapped), _of_calendar(other.swapped))
            same = Range(_of_calendar(replace(one, either=False)), _of_calendar(replace(other, either=False)))
            return "C", Either((same, swapped))
        return "C", Range(_of_calendar(one), _of_calendar(other))
    if isinstance(one, _Calendar) and one.month is not None and one.year is None and last.letter == "Y":
        return None
    a, b = _when(first), _when(last)
    if isinstance(a, Weekday) or isinstance(b, Weekday):
        return "P", Told(None, "week", ahead=True)
    if isinstance(a, Fiscal | Told) or isinstance(b, Fiscal | Told):
        return None
    return "P" if "P" in (first.letter, last.letter) else "C", Range(a, b)


def _shared(one: _Calendar, other: _Calendar) -> tuple[_Calendar, _Calendar]:
    """Both ends with what the other has and it lacks: the month of "17 - 19 July", the year of "May to Oct 2020"."""
    if other.month is None and other.day is not None and one.month is not None:
        other = replace(other, month=one.month, year=other.year or one.year)
    if one.month is None and one.day is not None and other.month is not None:
        one = replace(one, month=other.month)
    if one.year is None and one.month is not None and other.month is not None and other.year is not None:
        later = (one.month, one.day or 0) > (other.month, other.day or 31)
        one = replace(one, year=other.year - later)
    if other.year is None and one.year is not None and one.month is not None and other.month is not None:
        later = (one.month, one.day or 0) > (other.month, other.day or 31)
        other = replace(other, year=one.year + later)
    return one, other


# ---------------------------------------------------------------- the passes

_W = "(?:[Ww]p?[ch]?)?"
_J = "[chosp]?"
_NUMG = "(?:[DNav]o?v?o?[Gg])"
_COUNT = "(?:[DN]|a?vo?)"

_PASSES: tuple[tuple[_Rule, ...], ...] = (
    (  # dates of the calendar
        _Rule(r"[DO][hs][Mm]p?[hs][DN]|[Mm]h[DO]h[DN]", _two_digits),
        _Rule(r"(?<=t)5|(?<=tE)h?5", _decade_of_two),
        _Rule(r"b?t?[DO][&hu]t?[DO]o?[Mm]p?c?(?:(?<=b.[&].)|)Y?", _span_of_days),
        _Rule(r"f?t?[DO][hu]t?[DO]o?[Mm]p?c?Y?", _span_of_days),
        _Rule(r"[fb]?[Mm]p?t?[DO][hu&]t?[DO](?:c?Y)?(?![hs]?[Mm])", _span_of_days),
        _Rule(r"[fb]?[Mm]p?[hu&s][Mm]p?(?:c?o?Y)", _span_of_months),
        _Rule(rf"{_W}t?[DO](?:o|G?o|h|s|p)?t?[Mm]p?[)(]?(?:[chsoip]|ci){{0,2}}Y", _calendar),
        _Rule(rf"{_W}[(]?[Mm]p?[)]?c?t?h?[DO]p?c?(?:[chsoi]){{0,1}}Y", _calendar),
        _Rule(r"Y[hs][Mm][hs][DO]|[Mm]hYh[DO]|[DO]hYh[Mm]|YsDs[Mm]|Y[hs][DO][hs][Mm]|[Mm]s[DO]sY|[Mm]sYsD|DsYs[Mm]|YM[DO](?=[.pc&)])|Y[hs][Mm](?![hsDO])|Y[Mm](?=[.pc)])", _calendar),
        _Rule(r"[Ww]p?[ch]?(?:K)", _in_figures),
        _Rule(r"K", _in_figures),
        _Rule(r"[WwT]p?c?S|ScY|(?<=[fubn&])S(?:c?Y)?|(?<=S[hu])S(?:c?Y)?|S(?=[hu][SK])", _short_figures),
        _Rule(rf"{_W}t?[DO](?:Go|[ohsp])?[M]p?(?![hs][DO](?![DO]?[oM]))", _calendar),
        _Rule(r"(?:[Ww]p?[ch]?)Mp?t?h?[DO](?![Gg%])", _calendar),
        _Rule(r"Mp?t?[DO](?![Gg])|Mp?[hs]D(?=[.pc)])", _calendar),
        _Rule(r"[Mm]p?[coihs]?Y", _calendar),
        _Rule(r"(?<=[inLTXEf])m(?![xDONY])|(?<=[i])m", _calendar),
        _Rule(r"[Ww]p?c?t?O(?![xGg])|Wc?t?D(?=[.pc])", _calendar),
        _Rule(r"(?<=n)tO(?=[.pc&u])|(?<=Got)O(?=[.pc])|(?<=Go)tO(?=[.pc])", _calendar),
        _Rule(r"[(]?YhY(?![hs])|fY[uh]Y|bY[&hu]Y|Y(?:h|u)Y(?=[.pc&)x])", _span_of_years),
        _Rule(r"Hp?[co]?i?Y", _feast_of),
        _Rule(r"Zo?Y", _season_of),
        _Rule(r"Qoy?[YI]|Qc?[YI]|QyY|[YI][hs]?Q(?![oYI])|Q", _quarter),
        _Rule(r"t?O(?:[&hu]t?O)?h?2", _century),
        _Rule(r"yG?[YI]", _fiscal_year),
    ),
    (  # what is counted from the day of publication
        _Rule(r"t?GA[jX]|t?GBj|t?GBL", _day_beside),
        _Rule(rf"t?(?:[LXF]{_COUNT}|{_COUNT}[LX])o?g(?!o(?:t?[CPYHVILTX]|[Mm]))", _span),
        _Rule(r"t?TL[Ww]|t?[LTXF](?:[WwZH](?![oi][CM])|M(?![DOY]|p[DOY]))", _again),
        _Rule(r"(?:[LTXF]k|[jW]k)", _part_of_day),
        _Rule(r"t?(?:TL|[LTXF])(?:y?G(?!h?[Gg])|[12])(?!o(?:t?[CPYHVILTX]|[Mm]))", _period),
        _Rule(r"t1(?!o)|[on]t?1(?!o)", _weekend),
    ),
    (  # parts of stretches, and one inside another
        _Rule(rf"t?(?:O|L|9){_COUNT}?h?[Gg]o(?:t?[CPYHGM]|m|y?[YI]|t?y?G)", _nth),
        _Rule(r"t?Oh?[Gg][YC]|Yc?t?Oh?G(?=[.cx&])", _nth),
        _Rule(r"t?O[Gg](?=[^k])", _nth),
        _Rule(r"t?[OL]W[oi](?:C|M)", _nth_weekday),
        _Rule(r"Ct?P|(?:C|[WwH]p?|M)(?:o|i)?t?P|P[Ww](?![DO])|(?:M|H)ot?G", _of),
        _Rule(r"[el]it?G|[el]i?P", _beside_today),
    ),
    (
        _Rule(r"t?E[oi]?t?h?(?:[CPYVjM]|H)", _part),
        _Rule(r"t?Go(?:C|tC)|t?G[qE]t?C|t?1ot?[CH]", _week_of),
        _Rule(r"[CPW]k", _part_of_day),
    ),
    (  # so far from a day
        _Rule(rf"{_NUMG}(?:[&c]{{1,2}}{_NUMG}){{0,2}}R", _ago),
        _Rule(rf"i?{_NUMG}(?:[&]{_NUMG})?[fBA]n?(?:[CPjJWHY]|tC)", _from_day),
        _Rule(rf"i{_NUMG}(?:&{_NUMG})?(?![oelRBAfG])", _in_time),
        _Rule(rf"{_NUMG}[el]|tG[BA](?![CPjWHYoGO])|{_NUMG}[BA](?![CPjWHYoGD])", _told),
    ),
    (  # from one to another
        _Rule(r"[fb](?:[CPYVjM])p?[uh&](?:t?)(?:[CPYVjJM])", _range),
        _Rule(r"[fb]W[uh&]W", _range),
        _Rule(r"[CjV][uh](?:[CPVjJ]|Y(?=[.pc)]))|M[uh]M", _range),
    ),
)  # fmt: skip
_PATTERNS = tuple(
    (re.compile("|".join(f"(?P<r{at}>{rule.pattern})" for at, rule in enumerate(rules))), rules)
    for rules in _PASSES
)
_TELLING = frozenset("CPWwMHjV?")
"""Letters of what may be a date when all passes are done."""


@lru_cache(maxsize=1 << 14)
def dates_in(run: str, following: str) -> tuple[RunDate, ...]:
    """The dates of a run, in order; `following` is "x" where a word goes on behind it, "." otherwise."""
    tokens = tokens_of(run, following)
    figured = [one for one in tokens if one.letter in "DOYKSVQMm"]
    for pattern, rules in _PATTERNS:
        tokens = _pass(pattern, rules, tokens)
    return tuple(_found(run, tokens, figured))


def _pass(pattern: re.Pattern[str], rules: tuple[_Rule, ...], tokens: list[Token]) -> list[Token]:
    letters = "".join(one.letter for one in tokens)
    done: list[Token] = []
    at = look = 0
    while found := pattern.search(letters, look):
        start, end = found.span()
        assert found.lastgroup is not None
        built = rules[int(found.lastgroup[1:])].build(tokens[start:end])
        if built is None:
            look = start + 1
            continue
        done += tokens[at:start]
        first = next(place for place in range(start, end) if letters[place] not in "t(" or place == end - 1)
        last = next(
            place for place in range(end - 1, first - 1, -1) if letters[place] not in "pc" or place == first
        )
        inner = tokens[end - 1] if isinstance(built[1], Offset) and built[1].base is not None else None
        done.append(Token(built[0], built[1], tokens[first].start, tokens[last].end, inner))
        at = look = end
    return done + tokens[at:]


def _found(run: str, tokens: list[Token], figured: list[Token]) -> Iterator[RunDate]:
    for at, one in enumerate(tokens):
        if one.letter == "Y" and run[one.start].isalpha() and at and tokens[at - 1].letter in "inf":
            yield RunDate(
                one.start, one.end, _when(one), figures=False, future=False
            )  # "in nineteen ninety-six"
        if one.letter not in _TELLING or not _stands(run, tokens, at):
            continue
        when = _when(one)
        counted = isinstance(when, Offset | Span | Told)
        yield RunDate(
            one.start, one.end, when, not counted and _has_figures(run, one, figured), one.letter == "?"
        )
        if one.inner and _has_figures(run, one.inner, figured):
            yield RunDate(one.inner.start, one.inner.end, _when(one.inner), figures=True, future=False)


def _has_figures(run: str, one: Token, figured: list[Token]) -> bool:
    """Whether figures of a year or of a day of a month stand in it; an ordinal of a century or a quarter counts as one."""
    inside = [token for token in figured if one.start <= token.start < one.end]
    if any(token.letter in "KVS" or (token.letter in "YQ" and _digits(run, token)) for token in inside):
        return True
    return any(token.letter in "Mm" for token in inside) and any(_digits(run, token) for token in inside)


def _digits(run: str, token: Token) -> bool:
    return any(char.isdigit() for char in run[token.start : token.end])


def _stands(run: str, tokens: list[Token], at: int) -> bool:
    """Whether a month, a feast or an abbreviation alone is a date: with a word before it that points at it."""
    one = tokens[at]
    before = tokens[at - 1].letter if at else ""
    match one.letter:
        case "M":
            name = run[one.start : one.end].rstrip(".'’s").lower()
            return name not in ABBREVIATED and (name not in _NAMES or before in _POINTING)
        case "w":
            name = run[one.start : one.end]
            return name[0].isupper() and before == "n"
        case "H":
            return (
                before in _POINTING
                or before == "n"
                or one.value not in ("independence day", "new year", "may day", "labor day")
            )
    return True


_NAMES = frozenset({"may", "march", "april", "june", "august"})
_POINTING = frozenset("infubEot")
"""Letters of words before which a month's name is one: in, since, to, between, mid, of, and."""
