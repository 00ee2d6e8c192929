"""Dates that are counted from another day, of publication or of the text: "last Friday", "two weeks ago", "the year to March".

Each function takes the tokens that a pattern of the grammar has matched, as in `printed`.
"""

from __future__ import annotations

from dataclasses import replace

from checker.extract.dates.expressions import (
    Built,
    Tokens,
    expression,
    feast_of,
    grain_of,
    shift_of,
    steps_of,
    token_of,
    value_of,
    which_of,
    whole_of,
)
from checker.extract.dates.lasting import so_long
from checker.when import (
    Around,
    Beside,
    Either,
    Feast,
    Fiscal,
    Grain,
    Nth,
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
    "read_about_ago",
    "read_about_ahead",
    "read_again",
    "read_again_in_year",
    "read_ago",
    "read_ago_today",
    "read_beside_day",
    "read_beside_today",
    "read_day_beside",
    "read_from_day",
    "read_hence",
    "read_in_time",
    "read_inside_offset",
    "read_nth_weekday_beside",
    "read_part_of_day",
    "read_period",
    "read_shift_behind",
    "read_told",
    "read_week_of_this_year",
    "read_week_on",
    "read_weekday_before_last",
    "read_weekday_beside",
    "read_weekdays_from",
    "read_weekdays_of",
    "read_weekend",
    "read_weeks_and_weekday",
    "read_weeks_tomorrow",
]


def read_period(tokens: Tokens) -> Built:
    """Last week, this year, the following month, the last fiscal year."""
    grain, shift = grain_of(tokens), shift_of(tokens)
    if grain in ("hour", "minute") and shift is not None:
        return None
    word = tokens[-2].value
    if (grain, word) in _TOLD:  # seen from publication they are "tomorrow", "yesterday" and "last year"
        return "P", Told(1, grain, ahead=word == "next")
    if shift is None:
        following = token_of(tokens, "F")
        word = following.value if following else ""
        return "P", Told(0 if word in ("same", "that") else 1, grain, word != "preceding")
    if token_of(tokens, "y"):
        return "P", Fiscal(grain, None, None, shift)
    past = token_of(tokens, "L")
    if past and past.value == "past" and grain != "weekend":
        return "P", Span(1, grain, ahead=False)
    if grain == "fortnight" and shift:
        return "P", Either((Span(1, grain, shift > 0), Period(grain, shift)))
    if grain == "weekend" and word in ("coming", "upcoming"):
        return "P", Weekend("coming")
    return "P", Period(grain, shift)


_TOLD = frozenset({("day", "next"), ("day", "previous"), ("day", "last"), ("year", "previous")})


def read_weekend(tokens: Tokens) -> Built:
    """The weekend: the last or the coming one."""
    return "P", Weekend()


def read_again(tokens: Tokens) -> Built:
    """Last Friday, next March, this Easter, last summer."""
    which: Which = "told" if tokens[0].letter == "a" else which_of(tokens)
    for one in tokens:
        match one.letter:
            case "W" | "w":
                return "P", Weekday(one.value, which)  # type: ignore[arg-type]
            case "M" | "m":
                return "P", Yearly(one.value, which=which)  # type: ignore[arg-type]
            case "H":
                return "P", feast_of(str(one.value), which)
            case "Z":
                return "P", Season(str(one.value), None, which)
    return None


def read_again_in_year(tokens: Tokens) -> Built:
    """Last September 2nd, this coming 4 July, next 4th of July."""
    day = expression(tokens[-1])
    if not (isinstance(day, Yearly) and day.which == "any") or token_of(tokens[:-1], "LTX").value == "past":  # type: ignore[union-attr]
        return None
    return "P", replace(day, which=which_of(tokens))


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
        case "j":
            return "P", expression(day)
        case "W" | "P" | "C":
            return day.letter, day.value
    return None


def read_shift_behind(tokens: Tokens) -> Built:
    """Monday next, Tuesday last."""
    word = tokens[1].value
    if word not in ("next", "last"):
        return None
    return "P", Weekday(value_of(tokens, "W"), "coming" if word == "next" else "past")  # type: ignore[arg-type]


def read_week_on(tokens: Tokens) -> Built:
    """Monday week, tomorrow week, Friday fortnight, a week on Friday."""
    day, grain = tokens[-1 if tokens[0].letter == "a" else 0], grain_of(tokens)
    if grain not in ("week", "fortnight"):
        return None
    base: When = Weekday(day.value, "coming") if day.letter == "W" else expression(day)  # type: ignore[arg-type]
    ahead = not (isinstance(base, Period) and base.shift < 0)  # "yesterday week" is eight days ago
    return "P", Offset(((1, grain),), ahead, base)


def read_weekday_before_last(tokens: Tokens) -> Built:
    """The Friday before last, the Thursday after next."""
    ahead, word = token_of(tokens, "A") is not None, tokens[-1].value
    if word != ("next" if ahead else "last"):
        return None
    base = Weekday(value_of(tokens, "W"), "coming" if ahead else "past")  # type: ignore[arg-type]
    return "P", Offset(((1, "week"),), ahead, base)


def read_weekday_beside(tokens: Tokens) -> Built:
    """The Sunday after Easter, the Monday before 3 May."""
    weekday, base = value_of(tokens, "W"), expression(tokens[-1])
    assert weekday is not None
    if isinstance(base, Told | Fiscal | Season | Span):
        return None
    letter, ahead = "C" if tokens[-1].letter == "C" else "P", _points_ahead(tokens)
    return (letter, Beside(weekday, ahead, base)) if ahead is not None else None


def read_beside_day(tokens: Tokens) -> Built:
    """The weekend after Christmas, the night before 3 May, the eve of Easter."""
    base, letter = expression(tokens[-1]), "C" if tokens[-1].letter == "C" else "P"
    if isinstance(base, Told | Fiscal | Season | Span):
        return None
    if token_of(tokens, "~"):
        return letter, Offset(((1, "day"),), ahead=False, base=base)
    ahead = _points_ahead(tokens)
    if ahead is None or (letter == "P" and not isinstance(base, Weekday | Feast)):
        return None
    if token_of(tokens, "1"):  # from its Saturday or up to its Sunday
        return letter, Around("weekend", Beside(_SATURDAY if ahead else _SATURDAY + 1, ahead, base))
    part = token_of(tokens, "k")
    if part is None or part.value not in ("morning", "night", "evening"):
        return None
    return letter, Offset(((1, "day"),), ahead, base)


_SATURDAY = 5


def _points_ahead(tokens: Tokens) -> bool | None:
    """Whether "after" or "before" is said of a day; "following" and "preceding" are as well, "same" and "that" are not."""
    told = token_of(tokens, "F")
    if told is None:
        return token_of(tokens, 'B3"') is None
    return {"following": True, "preceding": False}.get(str(told.value))


def read_nth_weekday_beside(tokens: Tokens) -> Built:
    """The first Sunday after Easter, the last Friday before Christmas, the second Monday after 3 May."""
    at = next(place for place, one in enumerate(tokens) if one.letter in "BA")
    number, after = value_of(tokens[:at], "O"), tokens[at].letter == "A"
    if number is None:
        word = tokens[at - 2].value
        if word not in (("next",) if after else ("last", "final")):
            return None
        number = 1
    found = read_weekday_beside(tokens[at - 1 :])
    if found is None or not 0 < number < _FEW:
        return None
    letter, day = found
    return letter, day if number == 1 else Offset(((number - 1, "week"),), after, day)  # type: ignore[arg-type]


_FEW = 6
"""Weeks around a feast that are counted in Sundays."""


def read_weekdays_of(tokens: Tokens) -> Built:
    """Monday to Wednesday of next week, last week between Monday and Friday."""
    first, last = (one.value for one in tokens if one.letter in "Ww")
    week = next(one.value for one in tokens if one.letter == "P")
    if not (isinstance(week, Period) and week.grain == "week"):
        return None
    if token_of(tokens, "&") and not token_of(tokens, "b"):
        return None
    return "P", Range(Of(Weekday(first), week), Of(Weekday(last), week))  # type: ignore[arg-type]


def read_inside_offset(tokens: Tokens) -> Built:
    """Monday two weeks from now, three weeks ago on Monday, in March two years ago, Christmas three years ago."""
    away = next(one.value for one in tokens if one.letter in "P?")
    inner = next(one for one in tokens if one.letter in "WMmHC")
    if not (isinstance(away, Offset) and away.base is None):
        return None
    if inner.letter == "W":
        grains: tuple[Grain, ...] = ("day", "week", "fortnight")
        around: Grain = "week"
    else:
        grains, around = ("year", "decade", "century"), "year"
    within = expression(inner)
    if away.steps[0][1] not in grains or not isinstance(within, Weekday | Yearly | Feast):
        return None
    return "P", Of(within, Around(around, away))


def read_weeks_and_weekday(tokens: Tokens) -> Built:
    """A week ago Monday, a week last Friday, a fortnight next Tuesday: so many weeks from that last or next day."""
    ((count, grain),) = steps_of(tokens)
    if grain not in ("week", "fortnight"):
        return None
    ahead = token_of(tokens, "X") is not None
    base = Weekday(value_of(tokens, "Ww"), "coming" if ahead else "past")  # type: ignore[arg-type]
    return "P", Offset(((count, grain),), ahead, base)


def read_weekdays_from(tokens: Tokens) -> Built:
    """Two Mondays ago, three Fridays from now, in two Fridays."""
    count, day, ahead = value_of(tokens, "DN"), value_of(tokens, "6"), tokens[-1].letter != "R"
    assert count is not None and day is not None
    base = Weekday(day, "coming" if ahead else "past")
    letter = "?" if tokens[0].letter == "i" else "P"
    return letter, Offset(((count - 1, "week"),), ahead, base)


def read_day_beside(tokens: Tokens) -> Built:
    """The day after tomorrow, the day before yesterday, the week after next."""
    day, after = value_of(tokens, "j"), token_of(tokens, "A") is not None
    if grain_of(tokens) in ("hour", "minute"):
        return None
    if day is None:
        return ("P", Period(grain_of(tokens), 2)) if after else ("P", Period(grain_of(tokens), -2))
    if grain_of(tokens) != "day":  # "a week after tomorrow"
        return None
    return "P", Period("day", day + (1 if after else -1))


def read_beside_today(tokens: Tokens) -> Built:
    """Later this week, earlier in the year."""
    name: PartName = "later" if tokens[0].letter == "l" else "earlier"
    whole = tokens[-1]
    base = whole_of(whole) if whole.letter == "G" else expression(whole)
    return ("P", Part(name, base)) if base else None


def read_week_of_this_year(tokens: Tokens) -> Built:
    """(in) week 23: of this year; lower numbers are those of a season or of a treatment too."""
    number = value_of(tokens, "DN")
    if tokens[-1].letter == "G":
        if (
            (tokens[0].value, tokens[-1].value) != ("week", "year")
            or number is None
            or number > _WEEKS_OF_YEAR
        ):
            return None
        return "P", Nth(number, "week", Period("year", 0))
    if grain_of(tokens) != "week" or number is None or not _LONGEST_SEASON < number <= _WEEKS_OF_YEAR:
        return None
    return "P", Nth(number, "week", Period("year", 0))


_LONGEST_SEASON = 22
"""Weeks that leagues of American football count."""


_WEEKS_OF_YEAR = 53


def read_ago(tokens: Tokens) -> Built:
    """Two weeks ago, two years and a month ago."""
    steps = steps_of(tokens)
    if len({grain for _, grain in steps}) < len(steps):  # "five days and three days ago"
        return None
    count, grain = steps[0]
    if len(steps) == 1 and grain in ("weekend", "quarter") and count:  # "two weekends ago"
        return "P", Period(grain, -count)
    return "P", Offset(steps, ahead=False)


def read_about_ago(tokens: Tokens) -> Built:
    """Two or three weeks ago, 2-3 years ago: no one day."""
    return "P", Offset(((None, grain_of(tokens)),), ahead=token_of(tokens, "R") is None)


def read_about_ahead(tokens: Tokens) -> Built:
    """In two or three weeks: no one day."""
    return "?", Offset(((None, grain_of(tokens)),), ahead=True)


def read_ago_today(tokens: Tokens) -> Built:
    """A year ago today, 25 years ago this week: so long before that day or stretch."""
    base = expression(tokens[-1])
    if not isinstance(base, Period) or base.grain not in ("day", "week", "month", "quarter"):
        return None
    return "P", Offset(steps_of(tokens), ahead=False, base=base)


def read_weeks_tomorrow(tokens: Tokens) -> Built:
    """A fortnight tomorrow, two weeks tomorrow; "a week today" is one in a sentence about what is to come."""
    ((count, grain),) = steps_of(tokens)
    day = tokens[-1].value
    if day not in (0, 1) or grain not in ("week", "fortnight"):
        return None
    return "P" if day else "?", Offset(((count, grain),), ahead=True, base=Period("day", 1 if day else 0))


def read_in_time(tokens: Tokens) -> Built:
    """In two days."""
    steps = steps_of(tokens)
    if len({grain for _, grain in steps}) < len(steps) or steps[0][1] in ("hour", "minute"):
        return None
    return "?", Offset(steps, ahead=True)


def read_hence(tokens: Tokens) -> Built:
    """Three years hence, two years and a month from now."""
    return "P", Offset(steps_of(tokens), ahead=True)


def read_from_day(tokens: Tokens) -> Built:
    """Three weeks from tomorrow, two days before Easter, two weeks after 15 January; two years from now."""
    base = tokens[-1]
    at = max(place for place, one in enumerate(tokens[:-1]) if one.letter in 'BAfF3"')
    steps, ahead = steps_of(tokens[:at]), _points_ahead(tokens[at : at + 1])
    if tokens[at - 1].letter == "n" and tokens[at - 1].value != "on":  # "by three weeks by from May"
        return None
    if tokens[at].value == "since" and tokens[0].letter != "i":  # "3 mm a year since 1993"
        return None
    if ahead is None or (tokens[at].letter == "F" and base.letter not in "CH"):
        return None
    if base.letter == "J":
        return "P", Offset(steps, ahead)
    when = expression(base)
    if isinstance(when, Told):
        return "P", Told(None, steps[0][1], ahead)
    whole = len(tokens[:at]) - (tokens[0].letter == "t") == 1
    if base.letter == "W" and whole and steps[0][1] != "day":
        return None
    if isinstance(when, Weekday) and when.which == "any" and ahead and not whole:
        when = replace(when, which="coming")
    if tokens[0].letter == "t" and not whole and steps[0][0] and steps[0][0] > 1 and len(steps) == 1:
        if tokens[at].letter == "f":
            return so_long(steps, base)
        near, far = Offset(((1, "day"),), ahead, when), Offset(steps, ahead, when)
        return "P", Range(near, far) if ahead else Range(far, near)  # "the two weeks before Christmas"
    away = Offset(steps, ahead, when)
    if whole and steps[0][1] not in ("day", "hour", "minute"):
        return "P", Around(steps[0][1], away)  # "the week before Christmas"
    return "P", away


def read_told(tokens: Tokens) -> Built:
    """Three days later, a year earlier, the day before, two months after (the trial)."""
    steps = steps_of(tokens)
    ahead = token_of(tokens, "lA") is not None
    return "P", Told(*steps[0], ahead)
