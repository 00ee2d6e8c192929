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
from checker.lexicon.calendar import FIXED_HOLIDAYS, LUNAR_NAMES, MOVABLE, NTH_HOLIDAYS
from checker.model import DateRange
from checker.when import (
    Around,
    Beside,
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
    "read_day_and_month",
    "read_day_beside",
    "read_day_of",
    "read_decade_in_words",
    "read_decade_of_two",
    "read_feast_of",
    "read_feast_weekend",
    "read_fiscal_year",
    "read_from_day",
    "read_from_this_month",
    "read_half_span",
    "read_halves_ago",
    "read_hence",
    "read_in_figures",
    "read_in_time",
    "read_month_of_two_digits",
    "read_nth",
    "read_nth_of_year",
    "read_nth_weekday",
    "read_numbered",
    "read_of",
    "read_part",
    "read_part_of_day",
    "read_period",
    "read_quarter",
    "read_range",
    "read_season_of",
    "read_several_spans",
    "read_shift_behind",
    "read_short_figures",
    "read_spaced_figures",
    "read_span",
    "read_span_of_days",
    "read_span_of_month_days",
    "read_span_of_months",
    "read_span_of_quarters",
    "read_span_of_years",
    "read_to_date",
    "read_told",
    "read_two_days",
    "read_two_digits",
    "read_until",
    "read_week_number",
    "read_week_of",
    "read_week_of_month",
    "read_week_of_this_year",
    "read_week_on",
    "read_weekday_before_last",
    "read_weekday_beside",
    "read_weekday_of_offset",
    "read_weekdays_from",
    "read_weekdays_of",
    "read_weekend",
    "read_within",
    "read_year_of_two_digits",
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
    if name in LUNAR_NAMES:
        return Feast(LUNAR_NAMES[name], "lunar", which)
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
    if unit is not None and unit.value not in (
        "day",
        "year",
    ):  # "the twenty-third day of May", not "the first week of May"
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


def read_day_and_month(tokens: Tokens) -> Built:
    """Friday 7-6: a day and a month behind a weekday, in either order."""
    a, b = (one.value for one in tokens if one.letter in "DN")
    if not (isinstance(a, int) and isinstance(b, int) and min(a, b) <= 12 and max(a, b) <= 31):
        return None
    weekday = _value(tokens, "Ww")
    if weekday is None and max(a, b) <= 12:  # "on 4-2" may be a score
        return None
    return "C", _Calendar(max(a, b), min(a, b), None, weekday, either=max(a, b) <= 12 and a != b)


def read_spaced_figures(tokens: Tokens) -> Built:
    """1 / 13 / 2016, 2016 / 1 / 13."""
    if tokens[1].start == tokens[0].end:  # without spaces it would have been a date in figures, were it one
        return None
    a, b = (one.value for one in tokens if one.letter == "D")
    year = _value(tokens, "Y")
    assert isinstance(a, int) and isinstance(b, int)
    ways = [(a, b)] if tokens[0].letter == "Y" else [(a, b), (b, a)]
    found = {one for month, day in ways for one in readings(year, month, day)}
    return ("C", Fixed(tuple(sorted(found)))) if found else None


def read_year_of_two_digits(tokens: Tokens) -> Built:
    """13 Jan 16, Aug 12, 89."""
    day, year = (one.value for one in tokens if one.letter in "DON")
    if not (isinstance(day, int) and isinstance(year, int) and day <= 31 and 9 < year < 100):
        return None
    return "C", _Calendar(day, _value(tokens, "Mm"), year + (2000 if year < 70 else 1900))


def read_two_days(tokens: Tokens) -> Built:
    """11/12 May, May 4/5, 2010: two days beside each other."""
    short = _first(tokens, "S")
    printed: tuple[tuple[int, int], ...] = short.value if short else ()  # type: ignore[assignment]
    numbers = [one.value for one in tokens if one.letter in "DO" and isinstance(one.value, int)]
    days = sorted(printed[0]) if printed else numbers
    if not (len(days) == 2 and days[1] == days[0] + 1 and days[1] <= 31):
        return None
    month, year = _value(tokens, "Mm"), _value(tokens, "Y")
    return "C", Range(
        _of_calendar(_Calendar(days[0], month, year)), _of_calendar(_Calendar(days[1], month, year))
    )


def read_span_of_month_days(tokens: Tokens) -> Built:
    """From the 8th to the 12th."""
    first, last = (one.value for one in tokens if one.letter == "O")
    if not (isinstance(first, int) and isinstance(last, int) and first < last <= 31):
        return None
    return "C", Range(MonthDay(first), MonthDay(last))


def read_month_of_two_digits(tokens: Tokens) -> Built:
    """April of 87."""
    year = _value(tokens, "N")
    if year is None or not 31 < year < 100:
        return None
    return "C", _Calendar(None, _value(tokens, "Mm"), 1900 + year)


def read_from_this_month(tokens: Tokens) -> Built:
    """From this May to October 2020."""
    first, last = (one.value for one in tokens if one.letter in "Mm")
    year = _value(tokens, "Y")
    assert isinstance(first, int) and isinstance(last, int)
    return "P", Range(
        Yearly(first, which=_which(tokens)), _of_calendar(_Calendar(None, last, year)), open=True
    )


def read_span_of_quarters(tokens: Tokens) -> Built:
    """Q1-Q3 2019."""
    first, last = (one.value for one in tokens if one.letter == "Q")
    year = _value(tokens, "Y")
    assert isinstance(first, tuple) and isinstance(last, tuple)
    if first[2] or last[2] or first[0] != last[0] or first[1] >= last[1]:
        return None
    whole = Fixed(readings(year))
    return "C", Range(Nth(first[1], first[0], whole), Nth(last[1], last[0], whole))


def read_span_of_months(tokens: Tokens) -> Built:
    """Jan-Feb 2017; from January to April 2015."""
    months = [one.value for one in tokens if one.letter in "Mm"]
    years = [one.value for one in tokens if one.letter == "Y"]
    if not all(isinstance(one, int) for one in (*months, *years)):
        return None
    year: int | None = years[-1] if years else None  # type: ignore[assignment]
    first: int | None = years[0] if years else None  # type: ignore[assignment]
    one = _of_calendar(_Calendar(None, months[0], first))  # type: ignore[arg-type]
    other = _of_calendar(_Calendar(None, months[1], year))  # type: ignore[arg-type]
    return "C", Range(one, other, open=True)


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
    if past and past.value == "past" and grain != "weekend":
        return "P", Span(1, grain, ahead=False)
    if grain in ("hour", "minute"):
        return None
    if grain == "weekend" and word in ("coming", "upcoming"):
        return "P", Weekend("coming")
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
    """The day of "this morning", "last night", "tomorrow night", "Monday evening", "the night before last"."""
    part, day = tokens[-1].value, tokens[0]
    if tokens[-1].letter == "L":  # "the night before last"
        return ("P", Period("day", -2)) if part == "last" else None
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


def read_shift_behind(tokens: Tokens) -> Built:
    """Monday next, Tuesday last."""
    word = tokens[1].value
    if word not in ("next", "last"):
        return None
    return "P", Weekday(_value(tokens, "W"), "coming" if word == "next" else "past")  # type: ignore[arg-type]


def read_week_on(tokens: Tokens) -> Built:
    """Monday week, tomorrow week, Friday fortnight, a week on Friday."""
    day, grain = tokens[-1 if tokens[0].letter == "a" else 0], _grain(tokens)
    if grain not in ("week", "fortnight"):
        return None
    base: When = Weekday(day.value, "coming") if day.letter == "W" else expression(day)  # type: ignore[arg-type]
    return "P", Offset(((1, grain),), True, base)


def read_weekday_before_last(tokens: Tokens) -> Built:
    """The Friday before last, the Thursday after next."""
    ahead, word = _first(tokens, "A") is not None, tokens[-1].value
    if word != ("next" if ahead else "last"):
        return None
    base = Weekday(_value(tokens, "W"), "coming" if ahead else "past")  # type: ignore[arg-type]
    return "P", Offset(((1, "week"),), ahead, base)


def read_weekday_beside(tokens: Tokens) -> Built:
    """The Sunday after Easter, the Monday before 3 May."""
    weekday, base = _value(tokens, "W"), expression(tokens[-1])
    assert weekday is not None
    if isinstance(base, Told | Fiscal | Season | Span):
        return None
    letter = "C" if tokens[-1].letter == "C" else "P"
    return letter, Beside(weekday, _first(tokens, "A") is not None, base)


def read_weekdays_of(tokens: Tokens) -> Built:
    """Monday to Wednesday of next week, last week between Monday and Friday."""
    first, last = (one.value for one in tokens if one.letter == "W")
    week = next(one.value for one in tokens if one.letter == "P")
    if not (isinstance(week, Period) and week.grain == "week"):
        return None
    if _first(tokens, "&") and not _first(tokens, "b"):
        return None
    return "P", Range(Of(Weekday(first), week), Of(Weekday(last), week))  # type: ignore[arg-type]


def read_weekday_of_offset(tokens: Tokens) -> Built:
    """Monday two weeks from now, three weeks ago on Monday: that day of the week so far away."""
    away = next(one.value for one in tokens if one.letter in "P?")
    if not (isinstance(away, Offset) and away.base is None) or away.steps[0][1] not in (
        "day",
        "week",
        "fortnight",
    ):
        return None
    return "P", Of(Weekday(_value(tokens, "W")), Around("week", away))  # type: ignore[arg-type]


def read_weekdays_from(tokens: Tokens) -> Built:
    """Two Mondays ago, three Fridays from now."""
    count, day, ahead = _value(tokens, "DN"), _value(tokens, "6"), tokens[-1].letter == "J"
    assert count is not None and day is not None
    base = Weekday(day, "coming" if ahead else "past")
    return "P", Offset(((count - 1, "week"),), ahead, base)


def read_halves_ago(tokens: Tokens) -> Built:
    """Two and a half years ago, half a century ago: where half of it is a whole number of months."""
    grains = [one.value for one in tokens if one.letter in "Gg2" and one.value != "half"]
    halves = [one for one in tokens if one.letter in "Gg" and one.value == "half"]
    if len(grains) != 1 or len(halves) != 1 or grains[0] not in _HALVES:
        return None
    whole = _value(tokens, "DN") or 0
    half = _HALVES[grains[0]]
    steps: tuple[tuple[int | None, Grain], ...] = ((whole, grains[0]), half) if whole else (half,)  # type: ignore[assignment]
    return "P", Offset(steps, ahead=False)


def read_half_span(tokens: Tokens) -> Built:
    """The last two and a half years, the past year and a half, the next half year."""
    grains = [one.value for one in tokens if one.letter in "Gg" and one.value != "half"]
    halves = [one for one in tokens if one.letter in "Gg" and one.value == "half"]
    if grains != ["year"] or len(halves) != 1:
        return None
    whole = _value(tokens, "DN")
    years = whole if whole is not None else 1 if _first(tokens, "&") else 0
    return "P", Span(12 * years + 6, "month", _first(tokens, "X") is not None)


_HALVES: dict[str, tuple[int, Grain]] = {"year": (6, "month"), "decade": (5, "year"), "century": (50, "year")}


def read_several_spans(tokens: Tokens) -> Built:
    """The last three months and two weeks, the next two years and a month."""
    steps = _steps(tokens)
    grains = {grain for _, grain in steps}
    if (
        len(grains) < len(steps)
        or not grains.isdisjoint(("hour", "minute"))
        or any(count is None for count, _ in steps)
    ):
        return None
    if _shift(tokens) == 1:
        return "P", Range(Period("day", 1), Offset(steps, ahead=True))
    return "P", Range(Offset(steps, ahead=False), Period("day", 0))


def read_until(tokens: Tokens) -> Built:
    """The year to March, six months ended 30 June 2023, the quarter to the end of May."""
    at = next(place for place, one in enumerate(tokens) if one.letter in "uqd")
    if tokens[at].letter == "q" and tokens[at].value != "ending":
        return None
    grains = [one.value for one in tokens[:at] if one.letter in "Gg"]
    if len(grains) > 1 and grains[0] == "half":  # "the half-year to June"
        return _until(*_HALVES[str(grains[1])], tokens[-1]) if grains[1:] == ["year"] else None
    (count, grain), *others = _steps(tokens[:at])
    if others or count is None or grain in ("hour", "minute", "day", "workday", "weekend"):
        return None
    return _until(count, grain, tokens[-1])


def _until(count: int, grain: Grain, last: Token) -> Built:
    end = expression(last)
    return None if isinstance(end, Told | Fiscal | Season | Span) else ("P", Until(count, grain, end))


def read_to_date(tokens: Tokens) -> Built:
    """The year to date."""
    grain = _grain(tokens)
    return "P", Range(Period(grain, 0), Period("day", 0)) if grain in ("month", "quarter", "year") else None


def read_day_beside(tokens: Tokens) -> Built:
    """The day after tomorrow, the day before yesterday, the week after next."""
    day, after = _value(tokens, "j"), _first(tokens, "A") is not None
    if day is None:
        return ("P", Period(_grain(tokens), 2)) if after else ("P", Period(_grain(tokens), -2))
    if _grain(tokens) != "day":  # "a week after tomorrow"
        return None
    return "P", Period("day", day + (1 if after else -1))


def read_season_of(tokens: Tokens) -> Built:
    """Summer 2016."""
    season, years = _first(tokens, "Z"), _first(tokens, "K")
    assert season is not None
    if years is None:
        return "C", Season(str(season.value), _value(tokens, "Y"))
    return "C", Season(str(season.value), years.value[-1].first.year)  # type: ignore[index]


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
    if (
        tokens[-1] is inner
        and inner.letter in "Mm"
        and not (isinstance(around, Period) and around.grain == "year")
    ):
        return None  # "last week March", and "this year March" is one
    if not isinstance(within, (Yearly, Weekday, Feast)):
        return None
    if isinstance(around, Told):
        return "P", around
    return "P", Of(within, around)


def read_day_of(tokens: Tokens) -> Built:
    """The 5th of this month, next month 20th, from the 4th to the 23rd of next month, the 15th of the month."""
    if tokens[-1].letter == "G":
        day = _value(tokens, "O")
        return ("P", MonthDay(day)) if day and day <= 31 and tokens[-1].value == "month" else None
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
    part = _first(tokens, "E9")
    assert part is not None
    if part.letter == "9" and not _first(tokens, "r"):
        return None
    name = _PARTS.get(str(part.value), str(part.value))
    whole = tokens[-1]
    if whole.letter == "Z" or not _goes_with(name, tokens[tokens.index(part) + 1]):
        return None
    if (
        whole.letter == "G" and name != "rest" and whole.value in ("day", "hour", "half")
    ):  # "at the end of the day"
        return None
    base: When = Period(_grain([whole]), 0) if whole.letter == "G" else expression(whole)
    if isinstance(base, (Told, Fiscal, Season, Span, Offset)):
        return "P", base
    return ("C" if whole.letter in "CYV" else "P"), Part(name, base)  # type: ignore[arg-type]


_PARTS = {"middle": "mid", "start": "beginning", "latter": "late", "final": "end"}


def _goes_with(name: str, following: Token) -> bool:
    """Whether it is a noun or an adjective here: "the start of the week", and neither "to start this week" nor "beginning in"."""
    if name in ("early", "late"):
        return True
    return following.letter in "ohYr" or (name == "mid" and following.letter != "i")


def read_beside_today(tokens: Tokens) -> Built:
    """Later this week, earlier in the year."""
    name: PartName = "later" if tokens[0].letter == "l" else "earlier"
    whole = tokens[-1]
    base = Period(_grain(tokens), 0) if whole.letter == "G" else expression(whole)
    return "P", Part(name, base)


def read_nth(tokens: Tokens) -> Built:
    """The third quarter of 2019, the last week of July, the first two weeks of 2021, the first half of last year."""
    at = next(place for place, one in enumerate(tokens) if one.letter in "Gg1")
    number = -1 if _first(tokens[:at], "L9") else _value(tokens[:at], "O")
    grain = _grain(tokens)
    latter = any(one.value == "latter" for one in tokens[:at])
    if number is None or (latter and grain != "half"):
        return None
    count = _value(tokens[:at], "DN") or 1
    if tokens[at].letter == "g" and not _first(tokens[:at], "DN"):
        return _of_many(number, tokens)
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


def _of_many(number: int, tokens: Tokens) -> Built:
    """The first days of May, the last years of the 19th century: how many is not said."""
    whole = tokens[-1]
    if number not in (1, -1) or whole.letter not in "CPYM" or not _first(tokens, "o"):
        return None
    if _grain(tokens) not in ("day", "week", "month"):
        return None
    base = expression(whole)
    if isinstance(base, Told | Fiscal | Season | Span | Offset):
        return None
    return "C" if whole.letter in "CY" else "P", Part("beginning" if number == 1 else "end", base)


def read_nth_weekday(tokens: Tokens) -> Built:
    """The first Monday of May 2015, the last Friday in June."""
    number = (
        -1
        if tokens[0].letter in "L9" or (tokens[0].letter == "t" and tokens[1].letter in "L9")
        else _value(tokens, "O")
    )
    weekday = _value(tokens, "W")
    assert weekday is not None
    if number is None or number > 4:
        return None
    last = tokens[-1]
    month = Period(_grain([last]), 0) if last.letter == "G" else expression(last)
    if isinstance(month, Period) and month.grain not in ("month", "year"):
        return None
    return "P" if last.letter in "PG" else "C", NthWeekday(number, weekday, month)


def read_decade_of_two(tokens: Tokens) -> Built:
    """The '90s, the nineties: of the last century; the twenties can be of this one."""
    first = _value(tokens, "5")
    assert first is not None
    years = (2000,) if not first else (1900 + first, 2000 + first) if first < 30 else (1900 + first,)
    return "C", Fixed(tuple(DateRange(date(year, 1, 1), date(year + 9, 12, 31)) for year in years))


def read_decade_in_words(tokens: Tokens) -> Built:
    """The nineteen eighties."""
    century, decade = _value(tokens, "N"), _value(tokens, "5")
    if century is None or decade is None or not 12 < century < 21:
        return None
    first = century * 100 + decade
    return "C", Fixed((DateRange(date(first, 1, 1), date(first + 9, 12, 31)),))


def read_numbered(tokens: Tokens) -> Built:
    """Week two of January 2015."""
    number, grain = _value(tokens, "DN"), _grain(tokens)
    base = expression(tokens[-1])
    if (
        number is None
        or grain not in ("week", "day")
        or isinstance(base, Told | Fiscal | Season | Span | Offset)
    ):
        return None
    return ("C" if tokens[-1].letter == "C" else "P"), Nth(number, grain, base)


def read_week_of_month(tokens: Tokens) -> Built:
    """Week 3 of May 2019."""
    number, month, year = _value(tokens, "DN"), _value(tokens, "Mm"), _value(tokens, "Y")
    if number is None or number > _WEEKS_OF_MONTH or _grain(tokens) != "week":
        return None
    return ("C" if year else "P"), Nth(number, "week", _of_calendar(_Calendar(None, month, year)))


_WEEKS_OF_MONTH = 5


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
    year = _value(tokens, "YI")
    if years := _first(tokens, "K"):  # "FY 2023/24"
        year = years.value[0].first.year  # type: ignore[index]
    return "P", Fiscal("year", None, year)


def read_week_of(tokens: Tokens) -> Built:
    """The week of 4 May: the week that holds the day."""
    return tokens[-1].letter, Around(_grain(tokens), expression(tokens[-1]))


def read_feast_weekend(tokens: Tokens) -> Built:
    """Labor Day weekend, Halloween weekend 2021."""
    feast, year = _first(tokens, "H"), _value(tokens, "Y")
    assert feast is not None
    day: When = _feast(str(feast.value))
    if year is not None:
        day = Of(_feast(str(feast.value)), Fixed(readings(year)))
    return ("C" if year else "P"), Around("weekend", day)


def read_week_number(tokens: Tokens) -> Built:
    """Week 23 of 2018, as ISO 8601 counts them."""
    number, year = _value(tokens, "DN"), _value(tokens, "Y")
    grain = _grain(tokens)
    if number is None or grain not in ("week", "quarter", "half"):
        return None
    return "C", Nth(number, grain, Fixed(readings(year)))


def read_week_of_this_year(tokens: Tokens) -> Built:
    """(in) week 23: of this year; lower numbers are those of a season or of a treatment too."""
    number = _value(tokens, "DN")
    if _grain(tokens) != "week" or number is None or not _LONGEST_SEASON < number <= _WEEKS_OF_YEAR:
        return None
    return "P", Nth(number, "week", Period("year", 0))


_LONGEST_SEASON = 22
"""Weeks that leagues of American football count."""
_WEEKS_OF_YEAR = 53


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
        elif one.letter in "Gg2":
            steps.append((count, one.value))  # type: ignore[arg-type]
    return tuple(steps)


def read_ago(tokens: Tokens) -> Built:
    """Two weeks ago, two years and a month ago."""
    steps = _steps(tokens)
    if len({grain for _, grain in steps}) < len(steps):  # "five days and three days ago"
        return None
    return "P", Offset(steps, ahead=False)


def read_in_time(tokens: Tokens) -> Built:
    """In two days."""
    steps = _steps(tokens)
    return ("?", Offset(steps, ahead=True)) if steps[0][1] not in ("hour", "minute") else None


def read_within(tokens: Tokens) -> Built:
    """Within two weeks: so long from the day of publication on."""
    ((count, grain),) = _steps(tokens)
    return ("?", Span(count, grain, ahead=True)) if grain not in ("hour", "minute") else None


def read_hence(tokens: Tokens) -> Built:
    """Three years hence."""
    return "P", Offset(_steps(tokens), ahead=True)


def read_from_day(tokens: Tokens) -> Built:
    """Three weeks from tomorrow, two days before Easter, two weeks after 15 January; two years from now."""
    base = tokens[-1]
    at = max(place for place, one in enumerate(tokens[:-1]) if one.letter in "BAf3")
    steps = _steps(tokens[:at])
    if base.letter == "J":
        return "P", Offset(steps, ahead=True)
    when, ahead = expression(base), tokens[at].letter not in "B3"
    if isinstance(when, Told):
        return "P", Told(None, steps[0][1], ahead)
    if isinstance(when, Weekday) and when.which == "any" and ahead:
        when = replace(when, which="coming")
    away = Offset(steps, ahead, when)
    if len(tokens[:at]) - (tokens[0].letter == "t") == 1 and steps[0][1] not in ("day", "hour", "minute"):
        return "P", Around(steps[0][1], away)  # "the week before Christmas"
    return "P", away


def read_told(tokens: Tokens) -> Built:
    """Three days later, a year earlier, the day before, two months after (the trial)."""
    steps = _steps(tokens)
    ahead = _first(tokens, "lA") is not None
    return "P", Told(*steps[0], ahead)


def read_range(tokens: Tokens) -> Built:
    """From 3 March to 9 April, from May 2015 until now."""
    ends = [one for one in tokens if one.letter in "CPYVjJWMmH0"]
    first, last = ends[0], ends[-1]
    if last.letter == "0":
        last = replace(last, letter="j", value=0)
    if first.letter == "J" and last.letter in "jJ":
        return None
    one, other = first.value, last.value
    if isinstance(one, _Calendar) and isinstance(other, _Calendar):
        one, other = _in_order(*_shared(one, other))
        if one.either and other.either:
            swapped = Range(_of_calendar(one.swapped), _of_calendar(other.swapped))
            same = Range(_of_calendar(replace(one, either=False)), _of_calendar(replace(other, either=False)))
            return "C", Either((same, swapped))
        if _first(tokens, "s") and not _adjacent(one, other):
            return None
        months = one.day is None and other.day is None and other.month is not None
        return "C", Range(_of_calendar(one), _of_calendar(other), open=months)
    if isinstance(one, _Calendar) and one.day and one.month and one.year is None and isinstance(other, Fixed):
        return _to_fixed(one, other)
    if isinstance(one, _Calendar) and one.month is not None and one.year is None and last.letter == "Y":
        return None
    if isinstance(one, Fixed) and isinstance(other, Fixed) and len(one.readings) == len(other.readings) == 2:
        return "C", _in_one_order(one, other)
    a, b = _of_one_year(expression(first), expression(last))
    if isinstance(a, Weekday) and tokens[0].letter not in "fb":  # "Monday to Friday" may be every week
        return "P", Told(None, "week", ahead=True)
    if isinstance(a, Fiscal | Told) or isinstance(b, Fiscal | Told):
        return None
    if _first(tokens, "s"):
        return None
    open_ended = isinstance(b, Yearly) and b.day is None
    return "P" if "P" in (first.letter, last.letter) else "C", Range(a, b, open=open_ended)


def _in_order(one: _Calendar, other: _Calendar) -> tuple[_Calendar, _Calendar]:
    """Both days, and the one that can be read two ways as the way in which it is not before the first: "2/29-3/1"."""
    if one.either == other.either:
        return one, other
    ways = [
        (replace(a, either=False), replace(b, either=False))
        for a in ((one, one.swapped) if one.either else (one,))
        for b in ((other, other.swapped) if other.either else (other,))
    ]
    ordered = [way for way in ways if (way[0].month, way[0].day) <= (way[1].month, way[1].day)]
    return ordered[0] if len(ordered) == 1 else (one, other)


def _in_one_order(one: Fixed, other: Fixed) -> When:
    """5/6/2018 - 7/5/2018: both ends with the month first, or both with the day first."""
    ways = [
        Range(Fixed((a,)), Fixed((b,))) for a, b in zip(one.readings, other.readings, strict=True) if a <= b
    ]
    return Either(tuple(ways)) if ways else Range(one, other)


def _of_one_year(first: When, last: When) -> tuple[When, When]:
    """Both ends with the year that only the last prints: "from mid-May to early June 2019", "from May to the end of 2019"."""
    month = first.of if isinstance(first, Part) else first
    whole = last.of if isinstance(last, Part) else last
    if not (isinstance(month, Yearly) and month.which == "any" and isinstance(whole, Fixed)) or month.weekday:
        return first, last
    if len(whole.readings) != 1:
        return first, last
    ends = whole.readings[0]
    later = (month.month, month.day or 0) > (ends.last.month, ends.last.day)
    dated = Fixed(readings(ends.last.year - later, month.month, month.day))
    return (replace(first, of=dated) if isinstance(first, Part) else dated), last


def _adjacent(one: _Calendar, other: _Calendar) -> bool:
    """Whether the second day follows the first, so that a stroke between them makes a night or two days of them."""
    if None in (one.day, one.month, other.day, other.month):
        return False
    year = other.year or one.year or _LEAP
    days = [day_of(year, one.month or 0, one.day or 0), day_of(year, other.month or 0, other.day or 0)]
    return all(days) and (days[1][0].first - days[0][0].first).days == 1


_LEAP = 2000


def _to_fixed(one: _Calendar, other: Fixed) -> Built:
    """5/1-5/7/2020: the year and the order of the last for both."""
    plain = replace(one, either=False)
    ways: list[When] = []
    for way in (plain, plain.swapped) if one.either else (plain,):
        for last in other.readings:
            year = last.first.year - ((way.month or 0, way.day or 0) > (last.first.month, last.first.day))
            if found := day_of(year, way.month or 0, way.day or 0):
                ways.append(Range(Fixed(found), Fixed((last,))))
    return ("C", Either(tuple(ways))) if ways else None


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
