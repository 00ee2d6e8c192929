"""Dates of the calendar as they are printed: days, months, quarters, years, decades and centuries.

Each function takes the tokens that a pattern of the grammar has matched and gives the letter and the value of the token
that takes their place, or None where they say nothing after all.
"""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from checker.extract.dates.expressions import (
    Built,
    Calendar,
    Tokens,
    feast_of,
    grain_of,
    of_calendar,
    token_of,
    value_of,
    which_of,
)
from checker.extract.dates.figures import (
    readings,
)
from checker.model import (
    DateRange,
)
from checker.when import (
    Around,
    Either,
    Fiscal,
    Fixed,
    Grain,
    MonthDay,
    Nth,
    Of,
    Range,
    Season,
    When,
    Yearly,
)

__all__ = [
    "read_calendar",
    "read_century",
    "read_day_and_month",
    "read_day_behind_year",
    "read_decade_in_words",
    "read_decade_of_two",
    "read_either_day",
    "read_feast_of",
    "read_feast_weekend",
    "read_fiscal_year",
    "read_from_this_month",
    "read_in_figures",
    "read_month_of_two_digits",
    "read_quarter",
    "read_season_of",
    "read_short_figures",
    "read_spaced_figures",
    "read_span_of_days",
    "read_span_of_month_days",
    "read_span_of_months",
    "read_span_of_quarters",
    "read_span_of_years",
    "read_two_days",
    "read_two_digits",
    "read_week_number",
    "read_week_of_month",
    "read_weekend_of_day",
    "read_year_of_two_digits",
]


def read_calendar(tokens: Tokens) -> Built:
    """A day, month or year of the calendar, as far as it is said."""
    day, month = value_of(tokens, "DO"), value_of(tokens, "Mm7")
    unit = token_of(tokens, "G")
    if unit is not None and unit.value not in (
        "day",
        "year",
    ):  # "the twenty-third day of May", not "the first week of May"
        return None
    if day is not None and not 0 < day <= 31:  # "the penultimate day of May" is counted
        return None
    return "C", Calendar(day, month, value_of(tokens, "YI"), value_of(tokens, "Ww"))


def read_day_behind_year(tokens: Tokens) -> Built:
    """In 2015, on 4 May."""
    return read_calendar(tokens) if token_of(tokens, "n").value == "on" else None  # type: ignore[union-attr]


def read_in_figures(tokens: Tokens) -> Built:
    """2019-05-03, 03/04/2019."""
    found = token_of(tokens, "K")
    assert found is not None
    return "C", Fixed(found.value)  # type: ignore[arg-type]


def read_short_figures(tokens: Tokens) -> Built:
    """10/25: a day of a year that is not said; one that may be two days stays open."""
    found = token_of(tokens, "S")
    assert found is not None
    days: tuple[tuple[int, int], ...] = found.value  # type: ignore[assignment]
    month, day = days[0]
    year = value_of(tokens, "Y")
    return "C", Calendar(day, month, year, value_of(tokens, "Ww"), either=len(days) > 1)


def read_span_of_days(tokens: Tokens) -> Built:
    """July 17 - 19, 2019; 17-19 July 2019; between 5 and 9 June 2020."""
    days = [one.value for one in tokens if one.letter in "DO"]
    first, last = days[0], days[-1]
    if not (isinstance(first, int) and isinstance(last, int) and first < last <= 31):
        return None
    month, year = value_of(tokens, "Mm"), value_of(tokens, "Y")
    return "C", Range(of_calendar(Calendar(first, month, year)), of_calendar(Calendar(last, month, year)))


def read_day_and_month(tokens: Tokens) -> Built:
    """Friday 7-6: a day and a month behind a weekday, in either order."""
    a, b = (one.value for one in tokens if one.letter in "DN")
    if not (isinstance(a, int) and isinstance(b, int) and min(a, b) <= 12 and max(a, b) <= 31):
        return None
    weekday = value_of(tokens, "Ww")
    if weekday is None and max(a, b) <= 12:  # "on 4-2" may be a score
        return None
    return "C", Calendar(max(a, b), min(a, b), None, weekday, either=max(a, b) <= 12 and a != b)


def read_spaced_figures(tokens: Tokens) -> Built:
    """1 / 13 / 2016, 2016 / 1 / 13."""
    if tokens[1].start == tokens[0].end:  # without spaces it would have been a date in figures, were it one
        return None
    a, b = (one.value for one in tokens if one.letter == "D")
    year = value_of(tokens, "Y")
    assert isinstance(a, int) and isinstance(b, int)
    ways = [(a, b)] if tokens[0].letter == "Y" else [(a, b), (b, a)]
    found = {one for month, day in ways for one in readings(year, month, day)}
    return ("C", Fixed(tuple(sorted(found)))) if found else None


def read_year_of_two_digits(tokens: Tokens) -> Built:
    """13 Jan 16, Aug 12, 89."""
    day, year = (one.value for one in tokens if one.letter in "DON")
    if not (isinstance(day, int) and isinstance(year, int) and day <= 31 and 9 < year < 100):
        return None
    return "C", Calendar(day, value_of(tokens, "Mm"), year + (2000 if year < 70 else 1900))


def read_two_days(tokens: Tokens) -> Built:
    """11/12 May, May 4/5, 2010: two days beside each other."""
    short = token_of(tokens, "S")
    printed: tuple[tuple[int, int], ...] = short.value if short else ()  # type: ignore[assignment]
    numbers = [one.value for one in tokens if one.letter in "DO" and isinstance(one.value, int)]
    days = sorted(printed[0]) if printed else numbers
    if not (len(days) == 2 and days[1] == days[0] + 1 and days[1] <= 31):
        return None
    month, year = value_of(tokens, "Mm"), value_of(tokens, "Y")
    return "C", Range(
        of_calendar(Calendar(days[0], month, year)), of_calendar(Calendar(days[1], month, year))
    )


def read_either_day(tokens: Tokens) -> Built:
    """3 or 4 May, May 3 or 4, 2021: one of two days of a month."""
    days = [one.value for one in tokens if one.letter in "DO"]
    month, year = value_of(tokens, "Mm"), value_of(tokens, "Y")
    if not all(isinstance(day, int) and day <= 31 for day in days):
        return None
    return "C", Either(tuple(of_calendar(Calendar(day, month, year)) for day in days))  # type: ignore[arg-type]


def read_weekend_of_day(tokens: Tokens) -> Built:
    """The Fourth of July weekend, May 1 weekend: the weekend that goes with the day."""
    day, month = value_of(tokens, "DO"), value_of(tokens, "Mm")
    if day is None or day > 31:
        return None
    return "P", Around("weekend", of_calendar(Calendar(day, month)))


def read_span_of_month_days(tokens: Tokens) -> Built:
    """From the 8th to the 12th."""
    first, last = (one.value for one in tokens if one.letter == "O")
    if not (isinstance(first, int) and isinstance(last, int) and first < last <= 31):
        return None
    return "C", Range(MonthDay(first), MonthDay(last))


def read_month_of_two_digits(tokens: Tokens) -> Built:
    """April of 87."""
    year = value_of(tokens, "N")
    if year is None or not 31 < year < 100:
        return None
    return "C", Calendar(None, value_of(tokens, "Mm"), 1900 + year)


def read_from_this_month(tokens: Tokens) -> Built:
    """From this May to October 2020."""
    first, last = (one.value for one in tokens if one.letter in "Mm")
    year = value_of(tokens, "Y")
    assert isinstance(first, int) and isinstance(last, int)
    return "P", Range(
        Yearly(first, which=which_of(tokens)), of_calendar(Calendar(None, last, year)), open=True
    )


def read_span_of_quarters(tokens: Tokens) -> Built:
    """Q1-Q3 2019."""
    first, last = (one.value for one in tokens if one.letter == "Q")
    year = value_of(tokens, "Y")
    assert isinstance(first, tuple) and isinstance(last, tuple)
    if first[2] or last[2] or first[0] != last[0] or first[1] >= last[1]:
        return None
    whole = Fixed(readings(year))
    return "C", Range(Nth(first[1], first[0], whole), Nth(last[1], last[0], whole))


def read_span_of_months(tokens: Tokens) -> Built:
    """Jan-Feb 2017; from January to April 2015; May, June and July 2022."""
    months = [one.value for one in tokens if one.letter in "Mm"]
    if len(months) > 2 and any(b - a != 1 for a, b in pairwise(months)):  # type: ignore[operator]
        return None
    months = [months[0], months[-1]]
    years = [one.value for one in tokens if one.letter == "Y"]
    if not all(isinstance(one, int) for one in (*months, *years)):
        return None
    year: int | None = years[-1] if years else None  # type: ignore[assignment]
    first: int | None = years[0] if years else None  # type: ignore[assignment]
    if first is not None and len(years) == 1 and tokens[-1].letter == "Y" and months[0] > months[1]:  # type: ignore[operator]
        first -= 1  # "from November to February 2019"
    one = of_calendar(Calendar(None, months[0], first))  # type: ignore[arg-type]
    other = of_calendar(Calendar(None, months[1], year))  # type: ignore[arg-type]
    return "C", Range(one, other, open=True)


def read_span_of_years(tokens: Tokens) -> Built:
    """From 2014 to 2018."""
    first, last = (one.value for one in tokens if one.letter == "Y")
    if not (isinstance(first, int) and isinstance(last, int) and first < last):
        return None
    return "C", Range(Fixed(readings(first)), Fixed(readings(last)), open=last - first > 1)


def read_quarter(tokens: Tokens) -> Built:
    """Q3 2019 is of the calendar unless it says otherwise; Q3 alone is of somebody's own year."""
    found = token_of(tokens, "Q")
    assert found is not None
    value: tuple[Grain, int, int | None] = found.value  # type: ignore[assignment]
    grain, number, year = value
    if (fiscal := token_of(tokens, "Iy")) is not None:
        return "P", Fiscal(grain, number, fiscal.value if isinstance(fiscal.value, int) else None)
    year = year or value_of(tokens, "Y")
    if year is None:
        return "P", Fiscal(grain, number)
    return "C", Nth(number, grain, Fixed(readings(year)))


def read_season_of(tokens: Tokens) -> Built:
    """Summer 2016."""
    season, years = token_of(tokens, "Z"), token_of(tokens, "K")
    assert season is not None
    if years is None:
        return "C", Season(str(season.value), value_of(tokens, "Y"))
    return "C", Season(str(season.value), years.value[-1].first.year)  # type: ignore[index]


def read_feast_of(tokens: Tokens) -> Built:
    """Easter 2018."""
    feast, year = token_of(tokens, "H"), value_of(tokens, "Y")
    assert feast is not None and year is not None
    return "C", Of(feast_of(str(feast.value)), Fixed(readings(year)))


def read_decade_of_two(tokens: Tokens) -> Built:
    """The '90s, the nineties: of the last century; the twenties can be of this one."""
    first = value_of(tokens, "5")
    assert first is not None
    years = (2000,) if not first else (1900 + first, 2000 + first) if first < 30 else (1900 + first,)
    return "C", Fixed(tuple(DateRange(date(year, 1, 1), date(year + 9, 12, 31)) for year in years))


def read_decade_in_words(tokens: Tokens) -> Built:
    """The nineteen eighties."""
    century, decade = value_of(tokens, "N"), value_of(tokens, "5")
    if century is None or decade is None or not 12 < century < 21:
        return None
    first = century * 100 + decade
    return "C", Fixed((DateRange(date(first, 1, 1), date(first + 9, 12, 31)),))


def read_week_of_month(tokens: Tokens) -> Built:
    """Week 3 of May 2019."""
    number, month, year = value_of(tokens, "DN"), value_of(tokens, "Mm"), value_of(tokens, "Y")
    if number is None or number > _WEEKS_OF_MONTH or grain_of(tokens) != "week":
        return None
    return ("C" if year else "P"), Nth(number, "week", of_calendar(Calendar(None, month, year)))


_WEEKS_OF_MONTH = 5


def read_two_digits(tokens: Tokens) -> Built:
    """5-Jan-97, Jan-5-97."""
    numbers = [one.value for one in tokens if one.letter in "DON"]
    month = value_of(tokens, "Mm")
    day, year = numbers[0], numbers[1]
    if not (isinstance(day, int) and isinstance(year, int) and day <= 31 and year <= 99):
        return None
    return "C", Calendar(day, month, year + (2000 if year < 70 else 1900))


def read_fiscal_year(tokens: Tokens) -> Built:
    """Fiscal 2015."""
    year = value_of(tokens, "YI")
    if years := token_of(tokens, "K"):  # "FY 2023/24"
        year = years.value[0].first.year  # type: ignore[index]
    return "P", Fiscal("year", None, year)


def read_feast_weekend(tokens: Tokens) -> Built:
    """Labor Day weekend, Halloween weekend 2021, Christmas week; that of Easter is the one before or after it."""
    feast, year = token_of(tokens, "H"), value_of(tokens, "Y")
    assert feast is not None
    grain = grain_of(tokens)
    if grain != "weekend" and (grain != "week" or "easter" in str(feast.value)):
        return None
    day: When = feast_of(str(feast.value))
    if year is not None:
        day = Of(feast_of(str(feast.value)), Fixed(readings(year)))
    return ("C" if year else "P"), Around(grain, day)


def read_week_number(tokens: Tokens) -> Built:
    """Week 23 of 2018, as ISO 8601 counts them; day 100 of 2018."""
    number, year = value_of(tokens, "DN"), value_of(tokens, "Y")
    grain = grain_of(tokens)
    if number is None or grain not in ("day", "week", "month", "quarter", "half"):
        return None
    return "C", Nth(number, grain, Fixed(readings(year)))


def read_century(tokens: Tokens) -> Built:
    """The 19th century, the 17th and 18th centuries."""
    numbers = [one.value for one in tokens if one.letter == "O" and isinstance(one.value, int)]
    if not all(1 <= one <= 22 for one in numbers):
        return None
    return "C", Fixed((DateRange(date(numbers[0] * 100 - 99, 1, 1), date(numbers[-1] * 100, 12, 31)),))
