"""From the tokens of a run to what they say: one function for each pattern of the grammar.

Each takes the tokens that its pattern has matched and gives the letter and the value of the token that takes their place,
or None where they say nothing after all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from checker.extract.dates.figures import day_of, readings
from checker.extract.dates.tokens import Token
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

__all__ = [
    "Built",
    "Tokens",
    "expression",
    "read_again",
    "read_ago",
    "read_beside_today",
    "read_calendar",
    "read_century",
    "read_day_beside",
    "read_day_of",
    "read_decade_of_two",
    "read_feast_of",
    "read_fiscal_year",
    "read_from_day",
    "read_in_figures",
    "read_in_time",
    "read_nth",
    "read_nth_of_year",
    "read_nth_weekday",
    "read_of",
    "read_part",
    "read_part_of_day",
    "read_period",
    "read_quarter",
    "read_range",
    "read_season_of",
    "read_short_figures",
    "read_span",
    "read_span_of_days",
    "read_span_of_months",
    "read_span_of_years",
    "read_told",
    "read_two_digits",
    "read_week_of",
    "read_weekend",
]


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


Built = tuple[str, object] | None
Tokens = Sequence[Token]


# ---------------------------------------------------------------- reading tokens


def _first(tokens: Tokens, letters: str) -> Token | None:
    return next((one for one in tokens if one.letter in letters), None)


def _value(tokens: Tokens, letters: str) -> int | None:
    found = _first(tokens, letters)
    return found.value if found and isinstance(found.value, int) else None


def _grain(tokens: Tokens) -> Grain:
    found = _first(tokens, "Gg12")
    assert found is not None
    return found.value  # type: ignore[return-value]


def expression(token: Token) -> When:
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


def _which(tokens: Tokens) -> Which:
    words = {one.letter: one.value for one in tokens if one.letter in "LTXF"}
    if "F" in words:
        return "told"
    if "L" in words:
        return "past" if words["L"] == "past" else "last"
    if "X" in words:
        return "next" if words["X"] == "next" else "coming"
    return "this"


def _shift(tokens: Tokens) -> int | None:
    """-1, 0 or 1; None for what only the text knows."""
    letters = {one.letter for one in tokens}
    if "F" in letters:
        return None
    return -1 if "L" in letters else 1 if "X" in letters else 0


# ---------------------------------------------------------------- building


def read_calendar(tokens: Tokens) -> Built:
    """A day, month or year of the calendar, as far as it is said."""
    day, month = _value(tokens, "DO"), _value(tokens, "Mm7")
    unit = _first(tokens, "G")
    if unit is not None and unit.value != "day":  # "the twenty-third day of May", not "the first week of May"
        return None
    if day is not None and day > 31:
        return None
    return "C", _Calendar(day, month, _value(tokens, "YI"), _value(tokens, "Ww"))


def read_in_figures(tokens: Tokens) -> Built:
    """2019-05-03, 03/04/2019."""
    found = _first(tokens, "K")
    assert found is not None
    return "C", Fixed(found.value)  # type: ignore[arg-type]


def read_short_figures(tokens: Tokens) -> Built:
    """10/25: a day of a year that is not said; one that may be two days stays open."""
    found = _first(tokens, "S")
    assert found is not None
    days: tuple[tuple[int, int], ...] = found.value  # type: ignore[assignment]
    month, day = days[0]
    year = _value(tokens, "Y")
    return "C", _Calendar(day, month, year, _value(tokens, "Ww"), either=len(days) > 1)


def read_span_of_days(tokens: Tokens) -> Built:
    """July 17 - 19, 2019; 17-19 July 2019; between 5 and 9 June 2020."""
    days = [one.value for one in tokens if one.letter in "DO"]
    first, last = days[0], days[-1]
    if not (isinstance(first, int) and isinstance(last, int) and first < last <= 31):
        return None
    month, year = _value(tokens, "Mm"), _value(tokens, "Y")
    return "C", Range(_of_calendar(_Calendar(first, month, year)), _of_calendar(_Calendar(last, month, year)))


def read_span_of_months(tokens: Tokens) -> Built:
    """Jan-Feb 2017; from January to April 2015."""
    months = [one.value for one in tokens if one.letter in "Mm"]
    years = [one.value for one in tokens if one.letter == "Y"]
    if not all(isinstance(one, int) for one in (*months, *years)):
        return None
    year: int | None = years[-1] if years else None  # type: ignore[assignment]
    one = _of_calendar(_Calendar(None, months[0], year))  # type: ignore[arg-type]
    other = _of_calendar(_Calendar(None, months[1], year))  # type: ignore[arg-type]
    return "C", Range(one, other)


def read_span_of_years(tokens: Tokens) -> Built:
    """From 2014 to 2018."""
    first, last = (one.value for one in tokens if one.letter == "Y")
    if not (isinstance(first, int) and isinstance(last, int) and first < last):
        return None
    return "C", Range(Fixed(readings(first)), Fixed(readings(last)), open=last - first > 1)


def read_quarter(tokens: Tokens) -> Built:
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


def read_period(tokens: Tokens) -> Built:
    """Last week, this year, the following month, the last fiscal year."""
    grain, shift = _grain(tokens), _shift(tokens)
    word = tokens[-2].value
    if (grain, word) in _TOLD:  # seen from publication they are "tomorrow", "yesterday" and "last year"
        return "P", Told(1, grain, ahead=word == "next")
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


_TOLD = frozenset({("day", "next"), ("day", "previous"), ("day", "last"), ("year", "previous")})


def read_weekend(tokens: Tokens) -> Built:
    """The weekend: the last or the coming one."""
    return "P", Weekend()


def read_span(tokens: Tokens) -> Built:
    """The past two years, the next three weeks."""
    shift, grain = _shift(tokens), _grain(tokens)
    if not shift or grain in ("hour", "minute"):
        return None
    found = _first(tokens, "v")
    count = found.value if found else _value(tokens, "DN")
    return "P", Span(count if isinstance(count, int) else None, grain, shift > 0)


def read_again(tokens: Tokens) -> Built:
    """Last Friday, next March, this Easter, last summer."""
    which: Which = "told" if tokens[0].letter == "a" else _which(tokens)
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


def read_part_of_day(tokens: Tokens) -> Built:
    """The day of "this morning", "last night", "tomorrow night", "Monday evening"."""
    part, day = tokens[-1].value, tokens[0]
    match day.letter:
        case "T":
            return "P", Period("day", 0)
        case "L" if day.value == "last" and part in ("night", "evening"):
            return "P", Period("day", -1)
        case "j" | "W" | "P" | "C":
            return "P" if day.letter in "jP" else day.letter, day.value if day.letter in "PC" else expression(
                day
            )
    return None


def read_day_beside(tokens: Tokens) -> Built:
    """The day after tomorrow, the day before yesterday, the week after next."""
    day, after = _value(tokens, "j"), _first(tokens, "A") is not None
    if day is None:
        return ("P", Period(_grain(tokens), 2)) if after else ("P", Period(_grain(tokens), -2))
    return "P", Period("day", day + (1 if after else -1))


def read_season_of(tokens: Tokens) -> Built:
    """Summer 2016."""
    season = _first(tokens, "Z")
    assert season is not None
    return "C", Season(str(season.value), _value(tokens, "Y"))


def read_feast_of(tokens: Tokens) -> Built:
    """Easter 2018."""
    feast, year = _first(tokens, "H"), _value(tokens, "Y")
    assert feast is not None and year is not None
    return "C", Of(_feast(str(feast.value)), Fixed(readings(year)))


def read_of(tokens: Tokens) -> Built:
    """March last year, Friday of next week, next week Friday."""
    inner = next(one for one in tokens if one.letter in "CMmWwH")
    outer = next(one for one in tokens if one.letter in "PYG" and one is not inner)
    around: When = Period(_grain(tokens), 0) if outer.letter == "G" else expression(outer)
    within = expression(inner)
    if not isinstance(within, (Yearly, Weekday, Feast)):
        return None
    if isinstance(around, Told):
        return "P", around
    return "P", Of(within, around)


def read_day_of(tokens: Tokens) -> Built:
    """The 5th of this month, next month 20th, from the 4th to the 23rd of next month."""
    month = next(one.value for one in tokens if one.letter == "P")
    days = [one.value for one in tokens if one.letter in "DO"]
    if not (isinstance(month, Period) and month.grain == "month"):
        return None
    if not all(isinstance(day, int) and day <= 31 for day in days):
        return None
    ends = [Of(MonthDay(day), month) for day in days]  # type: ignore[arg-type]
    return "P", ends[0] if len(ends) == 1 else Range(ends[0], ends[1])


def read_nth_of_year(tokens: Tokens) -> Built:
    """Q1 this year, the third quarter next year, last year's second half."""
    periods = [one.value for one in tokens if one.letter == "P"]
    year = next((one for one in periods if isinstance(one, Period) and one.grain == "year"), None)
    if year is None:
        return None
    fiscal = next((one for one in periods if isinstance(one, Fiscal)), None)
    if fiscal is not None:
        return (
            ("P", Nth(fiscal.number, fiscal.grain, year)) if fiscal.number and fiscal.year is None else None
        )
    number = _value(tokens, "O")
    return ("P", Nth(number, _grain(tokens), year)) if number else None


def read_part(tokens: Tokens) -> Built:
    """Early 2015, the end of March, the rest of the week."""
    part = _first(tokens, "E")
    assert part is not None
    name = {"middle": "mid", "start": "beginning"}.get(str(part.value), str(part.value))
    whole = tokens[-1]
    if whole.letter == "Z" or not _goes_with(name, tokens[tokens.index(part) + 1]):
        return None
    if whole.letter == "G" and name != "rest":  # "the end of the day", "the beginning of the year"
        return None
    base: When = Period(_grain([whole]), 0) if whole.letter == "G" else expression(whole)
    if isinstance(base, (Told, Fiscal, Season, Span, Offset)):
        return "P", base
    return ("C" if whole.letter in "CYV" else "P"), Part(name, base)  # type: ignore[arg-type]


def _goes_with(name: str, following: Token) -> bool:
    """Whether it is a noun or an adjective here: "the start of the week", and neither "to start this week" nor "beginning in"."""
    if name in ("early", "late"):
        return True
    return following.letter in "ohY" or (name == "mid" and following.letter != "i")


def read_beside_today(tokens: Tokens) -> Built:
    """Later this week, earlier in the year."""
    name: PartName = "later" if tokens[0].letter == "l" else "earlier"
    whole = tokens[-1]
    base = Period(_grain(tokens), 0) if whole.letter == "G" else expression(whole)
    return "P", Part(name, base)


def read_nth(tokens: Tokens) -> Built:
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
        base = expression(whole)
    if isinstance(base, (Told, Fiscal)):
        return "P", base if isinstance(base, Told) else Fiscal(grain, number, base.year, base.shift)
    return ("C" if whole.letter in "CY" else "P"), Nth(number, grain, base, count)


def read_nth_weekday(tokens: Tokens) -> Built:
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
    month = expression(tokens[-1])
    if isinstance(month, Period) and month.grain != "month":
        return None
    return "P" if tokens[-1].letter == "P" else "C", NthWeekday(number, weekday, month)


def read_decade_of_two(tokens: Tokens) -> Built:
    """The '90s, the nineties: of the last century; the twenties can be of this one."""
    first = _value(tokens, "5")
    assert first is not None
    years = (1900 + first, 2000 + first) if first < 30 else (1900 + first,)
    return "C", Fixed(tuple(DateRange(date(year, 1, 1), date(year + 9, 12, 31)) for year in years))


def read_two_digits(tokens: Tokens) -> Built:
    """5-Jan-97, Jan-5-97."""
    numbers = [one.value for one in tokens if one.letter in "DON"]
    month = _value(tokens, "Mm")
    day, year = numbers[0], numbers[1]
    if not (isinstance(day, int) and isinstance(year, int) and day <= 31 and year <= 99):
        return None
    return "C", _Calendar(day, month, year + (2000 if year < 70 else 1900))


def read_fiscal_year(tokens: Tokens) -> Built:
    """Fiscal 2015."""
    return "P", Fiscal("year", None, _value(tokens, "YI"))


def read_week_of(tokens: Tokens) -> Built:
    """The week of 4 May: the week that holds the day."""
    return tokens[-1].letter, Around(_grain(tokens), expression(tokens[-1]))


def read_century(tokens: Tokens) -> Built:
    """The 19th century, the 17th and 18th centuries."""
    numbers = [one.value for one in tokens if one.letter == "O" and isinstance(one.value, int)]
    if not all(1 <= one <= 22 for one in numbers):
        return None
    return "C", Fixed((DateRange(date(numbers[0] * 100 - 99, 1, 1), date(numbers[-1] * 100, 12, 31)),))


def _steps(tokens: Tokens) -> tuple[tuple[int | None, Grain], ...]:
    steps: list[tuple[int | None, Grain]] = []
    count: int | None = 1
    for one in tokens:
        if one.letter in "DNav":
            value = one.value
            count = value if isinstance(value, int) else None
        elif one.letter in "Gg":
            steps.append((count, one.value))  # type: ignore[arg-type]
    return tuple(steps)


def read_ago(tokens: Tokens) -> Built:
    """Two weeks ago."""
    steps = _steps(tokens)
    return "P", Offset(steps, ahead=False)


def read_in_time(tokens: Tokens) -> Built:
    """In two days."""
    steps = _steps(tokens)
    return ("?", Offset(steps, ahead=True)) if steps[0][1] not in ("hour", "minute") else None


def read_from_day(tokens: Tokens) -> Built:
    """Three weeks from tomorrow, two days before Easter, two weeks after 15 January; two years from now."""
    base = tokens[-1]
    at = max(place for place, one in enumerate(tokens[:-1]) if one.letter in "BAf")
    steps = _steps(tokens[:at])
    if base.letter == "J":
        return "P", Offset(steps, ahead=True)
    when, ahead = expression(base), tokens[at].letter != "B"
    if isinstance(when, Told):
        return "P", Told(None, steps[0][1], ahead)
    if isinstance(when, Weekday) and when.which == "any" and ahead:
        when = replace(when, which="coming")
    return "P", Offset(steps, ahead, when)


def read_told(tokens: Tokens) -> Built:
    """Three days later, a year earlier, the day before, two months after (the trial)."""
    steps = _steps(tokens)
    ahead = _first(tokens, "lA") is not None
    return "P", Told(*steps[0], ahead)


def read_range(tokens: Tokens) -> Built:
    """From 3 March to 9 April, from May 2015 until now."""
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
    a, b = expression(first), expression(last)
    if isinstance(a, Weekday):
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
