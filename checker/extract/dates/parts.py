"""Parts of stretches, one date inside another, and stretches from one to another: "early 2015", "the last week of July".

Each function takes the tokens that a pattern of the grammar has matched, as in `printed`.
"""

from __future__ import annotations

from checker.extract.dates.expressions import (
    Built,
    Tokens,
    expression,
    grain_of,
    shift_of,
    token_of,
    value_of,
)
from checker.extract.dates.tokens import (
    Token,
)
from checker.when import (
    Around,
    Feast,
    Fiscal,
    Fixed,
    MonthDay,
    Nth,
    NthWeekday,
    Of,
    Offset,
    Part,
    Period,
    Range,
    Season,
    Span,
    Told,
    Weekday,
    When,
    Yearly,
)

__all__ = [
    "read_day_of",
    "read_days_of_month",
    "read_end_behind",
    "read_nth",
    "read_nth_of_shifted",
    "read_nth_of_year",
    "read_nth_part",
    "read_nth_weekday",
    "read_numbered",
    "read_of",
    "read_of_year",
    "read_part",
    "read_season_of_year",
    "read_two_nth",
    "read_two_parts",
    "read_week_of",
]


def read_of(tokens: Tokens) -> Built:
    """March last year, Friday of next week, next week Friday."""
    inner = next(one for one in tokens if one.letter in "CMmWwH")
    outer = next(one for one in tokens if one.letter in "PYG" and one is not inner)
    around: When = Period(grain_of(tokens), 0) if outer.letter == "G" else expression(outer)
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


def read_of_year(tokens: Tokens) -> Built:
    """October next year, 3 March of last year, last year on 3 March: a month or a day of a year counted from publication."""
    inner = next(one for one in tokens if one.letter in "CMm")
    year, within = next(one.value for one in tokens if one.letter == "P"), expression(inner)
    if not (isinstance(year, Period) and year.grain == "year" and isinstance(within, Yearly)):
        return None
    if tokens[-1] is inner and (within.day is None or within.weekday is not None):
        return None
    return "P", Of(within, year)


def read_days_of_month(tokens: Tokens) -> Built:
    """Last month from the 4th to the 12th, next month on the 2nd."""
    month, last = tokens[0].value, tokens[-1]
    days = expression(last)
    if not (isinstance(month, Period) and month.grain == "month"):
        return None
    if isinstance(days, MonthDay) and days.weekday is None:
        return "P", Of(days, month)
    if not isinstance(days, Range):
        return None
    if not (isinstance(days.first, MonthDay) and isinstance(days.last, MonthDay)):
        return None
    return "P", Range(Of(days.first, month), Of(days.last, month))


def read_day_of(tokens: Tokens) -> Built:
    """The 5th of this month, next month 20th, from the 4th to the 23rd of next month, the 15th of the month."""
    if tokens[-1].letter == "G":
        day = value_of(tokens, "O")
        return ("P", MonthDay(day)) if day and day <= 31 and tokens[-1].value == "month" else None
    month = next(one.value for one in tokens if one.letter == "P")
    days = [one.value for one in tokens if one.letter in "DO"]
    if not (isinstance(month, Period) and month.grain == "month"):
        return None
    if not all(isinstance(day, int) and day <= 31 for day in days):
        return None
    ends = [Of(MonthDay(day), month) for day in days]  # type: ignore[arg-type]
    return "P", ends[0] if len(ends) == 1 else Range(ends[0], ends[1])


def read_nth_of_shifted(tokens: Tokens) -> Built:
    """Last year's final quarter, this year's last month; this day last week."""
    outer, grain = (one.value for one in tokens if one.letter == "G")
    if (outer, grain) in _SAME and tokens[-2].value == "last":
        day = Offset(((1, grain),), ahead=False, base=Period("day", 0))  # type: ignore[arg-type]
        return "P", day if outer == "day" else Around(outer, day)  # type: ignore[arg-type]
    nth = next(one for one in tokens[1:] if one.letter in "OL9")
    if outer != "year" or grain not in ("quarter", "half", "month", "week") or nth.value == "past":
        return None
    number = nth.value if nth.letter == "O" else -1
    return "P", Nth(number, grain, Period("year", shift_of(tokens[:1]) or 0))  # type: ignore[arg-type]


_SAME = frozenset(
    {
        ("day", "week"),
        ("day", "month"),
        ("day", "year"),
        ("week", "year"),
        ("month", "year"),
        ("quarter", "year"),
    }
)
"""What comes again in what: "this week last year"."""


def read_nth_of_year(tokens: Tokens) -> Built:
    """Q1 this year, the third quarter next year, last year's second half."""
    periods = [one.value for one in tokens if one.letter == "P"]
    if tokens[-1].letter == "G" and tokens[-2].letter in "ot":  # "Q3 of the year"
        if tokens[-1].value != "year":
            return None
        periods.append(Period("year", 0))
    year = next((one for one in periods if isinstance(one, Period) and one.grain == "year"), None)
    if year is None:
        return None
    fiscal = next((one for one in periods if isinstance(one, Fiscal)), None)
    if fiscal is not None:
        return (
            ("P", Nth(fiscal.number, fiscal.grain, year)) if fiscal.number and fiscal.year is None else None
        )
    number = -1 if token_of(tokens, "9") else value_of(tokens, "O")
    return ("P", Nth(number, grain_of(tokens), year)) if number else None


def read_part(tokens: Tokens) -> Built:
    """Early 2015, the end of March, the rest of the week."""
    part = token_of(tokens, "E9")
    assert part is not None
    if part.letter == "9" and not token_of(tokens, "r"):
        return None
    name = _PARTS.get(str(part.value), str(part.value))
    whole = tokens[-1]
    if [one.letter for one in tokens] == ["E", "h", "G"] and name != "mid":  # "late-year"
        return None
    if whole.letter == "Z" or not _goes_with(name, tokens[tokens.index(part) + 1]):
        return None
    if (
        whole.letter == "G" and name != "rest" and whole.value in ("day", "hour", "half")
    ):  # "at the end of the day"
        return None
    base: When = Period(grain_of([whole]), 0) if whole.letter == "G" else expression(whole)
    if isinstance(base, (Told, Fiscal, Season, Span, Offset)):
        return "P", base
    return ("C" if whole.letter in "CYV" else "P"), Part(name, base)  # type: ignore[arg-type]


_PARTS = {"middle": "mid", "start": "beginning", "latter": "late", "final": "end"}


def read_two_parts(tokens: Tokens) -> Built:
    """Mid to late 2018, early-to-mid May: from the first part to the second."""
    first, last = (_PARTS.get(str(one.value), str(one.value)) for one in tokens if one.letter == "E")
    order = ("early", "mid", "late")
    if first not in order or last not in order or order.index(first) >= order.index(last):
        return None
    whole = tokens[-1]
    base: When = Period(grain_of([whole]), 0) if whole.letter == "G" else expression(whole)
    if isinstance(base, (Told, Fiscal, Season, Span, Offset)):
        return None
    ends = [Part(name, base) for name in (first, last)]  # type: ignore[arg-type]
    return ("C" if whole.letter in "CYV" else "P"), Range(ends[0], ends[1])


def read_end_behind(tokens: Tokens) -> Built:
    """Year-end, the year's end, month-end, year-end 2018: the end of that year or month."""
    grain = grain_of(tokens)
    if _part_named(tokens) != "end" or grain not in ("week", "month", "quarter", "year", "decade", "century"):
        return None
    whole = tokens[-1]
    if whole.letter == "Y":
        return ("C", Part("end", expression(whole))) if grain == "year" else None
    return "P", Part("end", Period(grain, 0))


def _part_named(tokens: Tokens) -> str:
    """The word for a part of a stretch: "end", "early"."""
    found = token_of(tokens, "E")
    return str(found.value) if found else ""


def read_season_of_year(tokens: Tokens) -> Built:
    """Autumn next year, the spring of last year: no more is known than the year, as with a season and its year."""
    year = tokens[-1].value
    return ("P", year) if isinstance(year, Period) and year.grain == "year" else None


def _goes_with(name: str, following: Token) -> bool:
    """Whether it is a noun or an adjective here: "the start of the week", and neither "to start this week" nor "beginning in"."""
    if name in ("early", "late"):
        return True
    if name == "rest":
        return following.letter == "o"
    return following.letter in "ohYr" or (name == "mid" and following.letter != "i")


def read_nth(tokens: Tokens) -> Built:
    """The third quarter of 2019, the last week of July, the first two weeks of 2021, the first half of last year."""
    at = next(place for place, one in enumerate(tokens) if one.letter in "Gg1")
    letters = [one.letter for one in tokens]
    number = -1 if token_of(tokens[:at], "L9") else value_of(tokens[:at], "O")
    grain = grain_of(tokens)
    bare = "Y" in (letters[0], letters[-1]) and not {"i", "o"}.intersection(letters)
    if bare and number == -1 and grain not in ("quarter", "half"):  # "last year 2018"
        return None
    latter = any(one.value == "latter" for one in tokens[:at])
    if number is None or number == _LAST_BUT_ONE or (latter and grain != "half"):
        return None
    count = value_of(tokens[:at], "DN") or 1
    if tokens[at].letter == "g" and not token_of(tokens[:at], "DN"):
        return _of_many(number, tokens)
    whole = tokens[0] if tokens[0].letter == "Y" else tokens[-1]
    if whole.letter in "GI" and at != len(tokens) - 1:
        inner = whole.value if whole.letter == "G" else None
        if whole.letter == "I":
            return "P", Fiscal(grain, number, value_of([whole], "I"))
        base: When = Period(inner, 0)  # type: ignore[arg-type]
    elif at == len(tokens) - 1 and whole.letter != "Y":
        return ("P", Fiscal(grain, number)) if grain in ("quarter", "half") and number > 0 else None
    else:
        base = expression(whole)
    if isinstance(base, (Told, Fiscal)):
        return "P", base if isinstance(base, Told) else Fiscal(grain, number, base.year, base.shift)
    return ("C" if whole.letter in "CY" else "P"), Nth(number, grain, base, count)


_LAST_BUT_ONE = -2
"""The number of "penultimate", which weekdays have and stretches do not."""


def read_nth_part(tokens: Tokens) -> Built:
    """The first part of 2018, the latter part of last year."""
    number = -1 if token_of(tokens[:2], "L9") else value_of(tokens, "O")
    base = expression(tokens[-1])
    if number not in (1, -1) or isinstance(base, (Told, Fiscal, Season, Span, Offset)):
        return None
    return ("C" if tokens[-1].letter in "CYV" else "P"), Part("early" if number == 1 else "late", base)


def read_two_nth(tokens: Tokens) -> Built:
    """The second and third quarters of 2018, the first to third weeks of May: those that follow each other."""
    first, last = (one.value for one in tokens if one.letter == "O")
    assert isinstance(first, int) and isinstance(last, int)
    if first >= last or (last > first + 1 and not token_of(tokens, "u")):
        return None
    whole, grain = tokens[-1], grain_of(tokens)
    base: When = Period(grain_of([whole]), 0) if whole.letter == "G" else expression(whole)
    if isinstance(base, (Told, Fiscal, Season, Span, Offset)):
        return None
    return ("C" if whole.letter in "CY" else "P"), Nth(first, grain, base, last - first + 1)


def _of_many(number: int, tokens: Tokens) -> Built:
    """The first days of May, the last years of the 19th century: how many is not said."""
    whole = tokens[-1]
    if number not in (1, -1) or whole.letter not in "CPYM" or not token_of(tokens, "o"):
        return None
    if grain_of(tokens) not in ("day", "week", "month"):
        return None
    base = expression(whole)
    if isinstance(base, Told | Fiscal | Season | Span | Offset):
        return None
    return "C" if whole.letter in "CY" else "P", Part("beginning" if number == 1 else "end", base)


def read_nth_weekday(tokens: Tokens) -> Built:
    """The first Monday of May 2015, the last Friday in June, November's first Tuesday, next month's last Friday."""
    if tokens[-1].letter == "W":  # the month before
        tokens = [*tokens[1:], tokens[0]]
    number = (
        -1
        if tokens[0].letter in "L9" or (tokens[0].letter == "t" and tokens[1].letter in "L9")
        else value_of(tokens, "O")
    )
    weekday = value_of(tokens, "W")
    assert weekday is not None
    if number is not None and number > 0 and token_of(tokens, "L"):  # "the second to last Monday"
        number = -number
    if number is None or number > 4:
        return None
    last = tokens[-1]
    month = Period(grain_of([last]), 0) if last.letter == "G" else expression(last)
    if isinstance(month, Told | Fiscal | Season | Span | Offset):
        return None
    if isinstance(month, Period) and month.grain not in ("month", "year"):
        return None
    return "P" if last.letter in "PG" else "C", NthWeekday(number, weekday, month)


def read_numbered(tokens: Tokens) -> Built:
    """Week two of January 2015."""
    number, grain = value_of(tokens, "DN"), grain_of(tokens)
    base = expression(tokens[-1])
    if (
        number is None
        or grain not in ("week", "day")
        or isinstance(base, Told | Fiscal | Season | Span | Offset)
    ):
        return None
    return ("C" if tokens[-1].letter == "C" else "P"), Nth(number, grain, base)


def read_week_of(tokens: Tokens) -> Built:
    """The week of 4 May: the week that holds the day."""
    grain, whole = grain_of(tokens), expression(tokens[-1])
    if isinstance(whole, Range) and grain == "week":
        return "C" if tokens[-1].letter == "C" else "P", whole  # "the week of May 3-9"
    if tokens[-1].letter == "P" and not (isinstance(whole, Weekday) and grain == "week"):
        return None
    if isinstance(whole, Feast) and grain not in ("week", "weekend"):
        return None  # "the night of Halloween" is that day
    if grain == "day" and not (
        isinstance(whole, Fixed) and all(one.first == one.last for one in whole.readings)
    ):
        return None  # "a fine day of June 2018"
    return "C" if tokens[-1].letter == "C" else "P", Around(grain, whole)
