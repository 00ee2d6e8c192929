"""Parts of stretches, one date inside another, and stretches from one to another: "early 2015", "the last week of July".

Each function takes the tokens that a pattern of the grammar has matched, as in `printed`.
"""

from __future__ import annotations

from checker.extract.dates.expressions import (
    Built,
    Tokens,
    expression,
    grain_of,
    number_of,
    shift_of,
    token_of,
    value_of,
    whole_of,
)
from checker.extract.dates.tokens import (
    Token,
)
from checker.when import (
    Around,
    Either,
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
    "read_of_many",
    "read_of_year",
    "read_part",
    "read_season_of_year",
    "read_two_nth",
    "read_two_parts",
    "read_week_of",
    "read_weekday_of_week",
]


def read_of(tokens: Tokens) -> Built:
    """March last year, Friday of next week, next week Friday."""
    inner = next(one for one in tokens if one.letter in "CMmWwH")
    outer = next(one for one in tokens if one.letter in "PYG" and one is not inner)
    around, within = whole_of(outer) if outer.letter == "G" else expression(outer), expression(inner)
    if (
        tokens[-1] is inner
        and inner.letter in "Mm"
        and not (isinstance(around, Period) and around.grain == "year")
    ):
        return None  # "last week March", and "this year March" is one
    if around is None or not isinstance(within, (Yearly, Weekday, Feast)):
        return None
    if isinstance(around, Told):
        return "P", around
    return "P", Of(within, around)


def read_of_year(tokens: Tokens) -> Built:
    """October next year, 3 March of last year, last year on 3 March: a month or a day of a year counted from publication."""
    inner = next(one for one in tokens if one.letter in "CMm")
    year, within = next(one.value for one in tokens if one.letter == "P"), expression(inner)
    if not (isinstance(year, Period) and year.grain == "year"):
        return None
    if isinstance(within, Range) and isinstance(within.first, Yearly) and isinstance(within.last, Yearly):
        return "P", Range(
            Of(within.first, year), Of(within.last, year), within.open
        )  # "3 to 5 May last year"
    if not isinstance(within, Yearly):
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
    number = number_of([nth])
    if (
        number is None
        or outer != "year"
        or grain not in ("quarter", "half", "month", "week")
        or nth.value == "past"
    ):
        return None
    return "P", Nth(number, grain, Period("year", shift_of(tokens[:1]) or 0))


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
    number = number_of([one for one in tokens if one.letter in "O9"])
    return ("P", Nth(number, grain_of(tokens), year)) if number else None


def read_part(tokens: Tokens) -> Built:
    """Early 2015, the end of March, the rest of the week."""
    part = token_of(tokens, "E")
    assert part is not None
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
    return _part(name, whole)


def _part(name: str, whole: Token) -> Built:
    """A part of a stretch; of one that has no days of its own that stretch."""
    base = whole_of(whole)
    if base is None:
        return ("P", expression(whole)) if whole.letter not in "G2" else None
    return ("C" if whole.letter in "CYV" else "P"), Part(name, base)  # type: ignore[arg-type]


_PARTS = {"middle": "mid", "start": "beginning"}


def read_two_parts(tokens: Tokens) -> Built:
    """Mid to late 2018, early-to-mid May: from the first part to the second."""
    first, last = (_PARTS.get(str(one.value), str(one.value)) for one in tokens if one.letter == "E")
    order = ("early", "mid", "late")
    if first not in order or last not in order or order.index(first) >= order.index(last):
        return None
    whole = tokens[-1]
    base = whole_of(whole)
    if base is None:
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
    if following.letter == "u":
        return name == "mid"  # "midway through"
    if name in ("early", "late"):
        return True
    if name == "rest":
        return following.letter == "o"
    return following.letter in "ohYr" or (name == "mid" and following.letter != "i")


def read_nth(tokens: Tokens) -> Built:
    """The third quarter of 2019, the last week of July, the first two weeks of 2021, the first half of last year."""
    at = next(place for place, one in enumerate(tokens) if one.letter in "Gg1")
    number, grain = number_of(tokens[:at]), grain_of(tokens)
    if number is None or grain in ("hour", "minute") or not _may_be_counted(tokens, at, number):
        return None
    counted = value_of(tokens[:at], "DN")
    if tokens[at].letter == "g" and counted is None:
        return read_of_many(tokens)
    count = counted or 1
    if grain == "fortnight":
        if number not in (1, -1):
            return None
        grain, count = "day", _FORTNIGHT * count
    whole = tokens[0] if tokens[0].letter == "Y" else tokens[-1]
    if whole.letter == "I":
        return "P", Fiscal(grain, number, value_of([whole], "I"))
    if whole is tokens[at]:
        return ("P", Fiscal(grain, number)) if grain in ("quarter", "half") and number > 0 else None
    base = whole_of(whole) if whole.letter in "G2" else expression(whole)
    if base is None or isinstance(base, Told):
        return ("P", base) if base else None
    if isinstance(base, Fiscal):
        return "P", Fiscal(grain, number, base.year, base.shift)
    return ("C" if whole.letter in "CYV" else "P"), Nth(number, grain, base, count)


_FORTNIGHT = 14


def _may_be_counted(tokens: Tokens, at: int, number: int) -> bool:
    """Whether the word before a stretch says which it is: not in "last year 2018", "the latter week", "opening day 2019"."""
    word = next((one.value for one in tokens[:at] if one.letter in "L9"), None)
    grain, linked = tokens[at].value, token_of(tokens, "io") is not None
    bare = not linked and "Y" in (tokens[0].letter, tokens[-1].letter)
    if bare and (word == "opening" or (number == -1 and grain not in ("quarter", "half"))):
        return False
    if tokens[at].letter == "g":
        return True
    return not (word == "latter" and grain != "half") and not (
        word == "opening" and grain in ("day", "weekend")
    )


def read_of_many(tokens: Tokens) -> Built:
    """The first days of May, the closing weeks of the year, the early months of 2019: how many is not said."""
    number, early, whole = number_of(tokens), token_of(tokens, "E"), tokens[-1]
    if whole_of(whole) is None or token_of(tokens, "o") is None or grain_of(tokens) in ("hour", "minute"):
        return None
    if early is not None:
        name = str(early.value)
        if name not in ("early", "late"):
            return None
    elif number in (1, -1):
        name = "beginning" if number == 1 else "end"
    else:
        return None
    return _part(name, whole)


def read_nth_part(tokens: Tokens) -> Built:
    """The first part of 2018, the latter part of last year."""
    number = number_of(tokens)
    return _part("early" if number == 1 else "late", tokens[-1]) if number in (1, -1) else None


def read_two_nth(tokens: Tokens) -> Built:
    """The second and third quarters of 2018, the first to third weeks of May: those that follow each other."""
    first, last = (one.value for one in tokens if one.letter == "O")
    assert isinstance(first, int) and isinstance(last, int)
    if first >= last or (last > first + 1 and not token_of(tokens, "u")):
        return None
    whole, grain = tokens[-1], grain_of(tokens)
    base = whole_of(whole)
    if base is None:
        return None
    return ("C" if whole.letter in "CY" else "P"), Nth(first, grain, base, last - first + 1)


def read_nth_weekday(tokens: Tokens) -> Built:
    """The first Monday of May 2015, the last Friday in June, November's first Tuesday, next month's last Friday."""
    if tokens[-1].letter == "W":  # the month before
        tokens = [*tokens[1:], tokens[0]]
    number, weekday = number_of(tokens), value_of(tokens, "Ww")
    assert weekday is not None
    if number is not None and number > 0 and token_of(tokens, "L"):  # "the second to last Monday"
        number = -number
    if number is None or number > _WEEKDAYS_OF_MONTH:
        return None
    last = tokens[-1]
    whole = whole_of(last)
    if whole is None or (
        isinstance(whole, Period) and whole.grain in ("day", "week", "weekend", "fortnight")
    ):
        return None
    return "C" if last.letter in "CYV" else "P", NthWeekday(number, weekday, whole)


_WEEKDAYS_OF_MONTH = 5


def read_weekday_of_week(tokens: Tokens) -> Built:
    """The Thursday of the first week of May, the Friday of the week of 4 May 2015."""
    week, weekday = expression(tokens[-1]), Weekday(value_of(tokens, "Ww"))  # type: ignore[arg-type]
    if isinstance(week, Nth | Around) and week.grain == "week" and getattr(week, "count", 1) == 1:
        return tokens[-1].letter, Of(weekday, week)
    return None


def read_numbered(tokens: Tokens) -> Built:
    """Week two of January 2015."""
    number, grain, base = value_of(tokens, "DN"), grain_of(tokens), whole_of(tokens[-1])
    if number is None or grain not in ("week", "day") or base is None:
        return None
    return ("C" if tokens[-1].letter == "C" else "P"), Nth(number, grain, base)


def read_week_of(tokens: Tokens) -> Built:
    """The week of 4 May: the week that holds the day."""
    grain, whole = grain_of(tokens), expression(tokens[-1])
    if isinstance(whole, Range) and grain in ("week", "weekend"):
        return "C" if tokens[-1].letter == "C" else "P", whole  # "the week of May 3-9"
    if tokens[-1].letter == "P" and not (isinstance(whole, Weekday) and grain == "week"):
        return None
    if isinstance(whole, Feast) and grain not in ("week", "weekend"):
        return None  # "the night of Halloween" is that day
    called = isinstance(whole, Fixed | Yearly) and grain in ("month", "year", "decade", "century")
    if not called and not _is_day(whole):
        return None  # "the week of May 2019" is none of it
    if grain == "day" and not (
        isinstance(whole, Fixed) and all(one.first == one.last for one in whole.readings)
    ):
        return None  # "a fine day of June 2018"
    return "C" if tokens[-1].letter == "C" else "P", Around(grain, whole)


def _is_day(when: When) -> bool:
    """Whether an expression is one day: what a week is called by."""
    match when:
        case Fixed(readings):
            return all(one.first == one.last for one in readings)
        case Yearly(day=day):
            return day is not None
        case Of(inner=inner):
            return _is_day(inner)
        case Either(ways):
            return all(_is_day(way) for way in ways)
    return isinstance(when, MonthDay | Feast | Weekday | NthWeekday)
