"""Figures in a text: money, percentages, ages, quantities, numbers, dates and ordinals.

Anchors first (digits and number words, one scan), then short looks to the left and right of an anchor, each
bounded, so that the work is linear in the text whatever stands in it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from checker.extract.dates import DateFound, find_dates
from checker.extract.quantities import ellipsis, measures
from checker.extract.quantities.ages import (
    OLDEST,
    age_end,
    bare_age,
    is_aged,
    is_group,
    may_precede_age,
)
from checker.extract.quantities.beside import beside, with_one
from checker.extract.quantities.context import (
    NOTHING,
    TELLING,
    Context,
    HedgeAfter,
    context_before,
    hedge_after,
    moved_before,
)
from checker.extract.quantities.counts import count, suspended_unit
from checker.extract.quantities.digits import folded, scaled
from checker.extract.quantities.figure import Figure
from checker.extract.quantities.hedged import hedge_of, hedged_end
from checker.extract.quantities.named_ages import is_named_age
from checker.extract.quantities.nations import of_nation
from checker.extract.quantities.no_dates import is_no_date
from checker.extract.quantities.numerals import anchors
from checker.extract.quantities.parallel import behind_name
from checker.extract.quantities.predicates import is_another_verb
from checker.extract.quantities.ranges import Pair, other_end
from checker.extract.quantities.rates import per_beyond, per_number, per_unit
from checker.extract.quantities.shares import ratio
from checker.extract.quantities.sides import Side, read_side
from checker.extract.quantities.spans import from_one, rated, up_to_one
from checker.extract.quantities.special import GROUPS_OF_AGE, Read, skip, special_digits, special_word
from checker.extract.quantities.stretches import one_of_a_unit
from checker.extract.quantities.subjects import told_by_subject
from checker.extract.quantities.unit_words import is_unit_word
from checker.kinds import Trend
from checker.lexicon.ages import NOW, OF_TEAMS, PEOPLE, UNITS
from checker.lexicon.calendar import DURATIONS
from checker.lexicon.counting import (
    AN_EVENT,
    AND_PART,
    BELOW_ZERO,
    JOINS_CLAUSES,
    WHEN_ELSE,
    WHERE_TO,
)
from checker.lexicon.currencies import MINOR
from checker.lexicon.numbers import FRACTIONS, ONE
from checker.lexicon.trends import AFTER as AFTER_CHANGE
from checker.lexicon.trends import (
    LED_TO,
    ON_THE_DAY,
    ON_THE_UNIT,
    OVER_GROUND,
    STANDINGS,
    THAN_BEFORE,
)
from checker.lexicon.units import POINTS, RATES, SIDES, TIMES
from checker.text.around import BETWEEN_WORDS, left_words, next_word
from checker.values.interval import LARGEST
from checker.when import Nth, Part, Season, resolve

__all__ = ["Figure", "find"]


_AMOUNT = 1000
"""From here on what somebody "lost" or "gained" is an amount; below it may be the move of a price."""


_MARGIN = "\n\n\n\n"
"""Put after the text, so that the characters beside a figure can be looked at without asking whether they exist."""


def find(
    plain: str,
    dates: Sequence[DateFound] | None = None,
    published: date | None = None,
    taken: Sequence[tuple[int, int]] = (),
) -> list[Figure]:
    """Every figure of the text, in order, without overlap.

    `dates` are those that were found in it, if they were looked for before; `published` places those that need it;
    `taken` are stretches whose figures say something else (scores, clock times), in order.
    """
    found = list(find_dates(plain)) if dates is None else dates
    waiting = iter([one for one in found if one.figures and not is_no_date(plain, one)])
    passed = iter(taken)
    past = next(passed, None)
    plain = folded(plain) + _MARGIN
    figures: list[Figure] = []
    floor = 0
    dated = next(waiting, None)
    articles = one_of_a_unit(plain)
    article = next(articles, None)
    for start, end in anchors(plain):
        while article and article.end <= start:
            if article.start >= floor:
                figures.append(article)
                floor = article.end
            article = next(articles, None)
        while dated and dated.start < end:
            floor = max(floor, dated.end)
            figures.append(_dated(dated, published))
            dated = next(waiting, None)
        while past and past[0] < end:
            floor = max(floor, past[1])
            past = next(passed, None)
        if start < floor:
            continue
        before = floor
        floor, figure = _read(plain, start, end, floor)
        figure = figure or behind_name(plain, figures, start, end)
        if figure is None:
            continue
        floor = max(floor, figure.end)
        figure = of_nation(plain, rated(plain, from_one(plain, before, up_to_one(plain, figure))))
        floor = max(floor, figure.end)
        if figure.high is not None and figure.high > LARGEST:  # listed, and compared with nothing
            figure = figure._replace(low=None, high=None, low_step=None, high_step=None)
        figure = told_by_subject(plain, figure)
        if figures and figure.start - figures[-1].end < ellipsis.REACH:
            figure = beside(plain, figures, figure)
        figures.append(figure)
    figures += [one for one in (article, *articles) if one and one.start >= floor]
    return figures


def _dated(found: DateFound, published: date | None) -> Figure:
    dates = resolve(found.when, published)
    figure = Figure("date", found.start, found.end, None, None, dates=dates, when=found.when)
    if (
        isinstance(found.when, Part | Nth | Season)
        and len(dates) == 1
        and dates[0].first.year == dates[0].last.year
    ):
        year = Decimal(dates[0].first.year)  # "late 2021" is a time in 2021
        return figure._replace(low=year, high=year, unit="year", low_step=ONE, high_step=ONE)
    return figure


def _read(plain: str, start: int, end: int, floor: int) -> Read:
    """The figure at an anchor."""
    if plain[end] == ":" and plain[end + 1].isdigit():  # "7:30"
        return skip(plain, start, end), None
    words = left_words(plain, floor, start)
    following = next_word(plain, end) if plain[end] in BETWEEN_WORDS else None
    special = special_digits if plain[start] <= "9" else special_word
    if read := special(plain, start, end, words, following):
        return read
    side = read_side(plain, start, end, floor, words, following)
    if side is None:
        return skip(plain, start, end), None
    if side.start != start:
        words = left_words(plain, floor, side.start)
    if side.kind == "number":
        joint = plain[side.end + 1]
        if (joint in "io" and plain[side.end] in BETWEEN_WORDS) or (side.low == 1 and side.form == "words"):
            side = ratio(plain, side)
        elif joint in " ," and plain[side.end] == "-" and not other_end(plain, side, words):
            side = suspended_unit(plain, side)
    pair = other_end(plain, side, words) if side.form not in ("fraction", "attached") else None
    if pair and not pair.is_range:
        aged = words[-1:] != [] and words[-1] in NOW and words[-2:-1] != [] and words[-2][-1] == ","
        if (
            not aged  # "Roe, then 23 and eight months pregnant"
            and side.kind == "number"
            and not pair.hyphened
            and pair.other.kind != "number"
            and words[-1:] != ["mach"]
            and _same_order(side, pair.other)
        ):
            old = age_end(plain, pair.other.end, pair.other.unit) is not None  # "61 and 48 years old"
            side = side._replace(kind="age" if old else pair.other.kind, unit=pair.other.unit)
        pair = None
    return _finish(plain, side, pair, words, floor)


def _same_order(side: Side, other: Side) -> bool:
    """Whether two numbers can share a unit that the second prints: "5 or 6 dollars", but "5,000 or 9%"."""
    return (
        side.low is not None and other.low is not None and side.low <= _MOST_TIMES * other.low * other.scale
    )


_MOST_TIMES = 20


def _with_part(plain: str, side: Side, end: int) -> tuple[Side, int]:
    """The number with the part that follows its unit, and the end of both: "two years and a half"."""
    more = AND_PART.match(plain, end)
    if more is None or side.low is None or side.scale is not ONE:
        return side, end
    value = side.low + FRACTIONS[more[1]]
    return side._replace(low=value, high=value), more.end()


def _is_young(side: Side) -> bool:
    """Whether a number can be the age of a team's players."""
    return side.low is not None and side.place is ONE and side.scale is ONE and 4 < side.low < _OLDEST_PLAYER


def _is_of_team(plain: str, end: int) -> bool:
    """Whether the word after a number is one of teams that are told by the age of their players."""
    then = next_word(plain, end) if plain[end] == " " else None
    return then is not None and then[1].lower() in OF_TEAMS


_OLDEST_PLAYER = 100


def _finish(plain: str, side: Side, pair: Pair | None, words: Sequence[str], floor: int) -> Read:
    """The figure of one number or of a range, with its unit, its hedge and its trend."""
    last = pair.other if pair else side
    if pair and words and words[-1] in ("between", "from"):
        words = words[:-1]
    telling = words and words[-1] in TELLING
    context = context_before(plain, floor, side.start, words) if telling else NOTHING
    number_end, after = last.end, hedge_after(plain, last.end)
    measured = _measured(plain, side, pair, words, context, after)
    if measured is None:
        return skip(plain, side.start, number_end), None
    kind, unit, end = measured
    if plain[end] == " " and kind in ("quantity", "money"):
        last, end = _with_part(plain, last, end)
        side = last if pair is None else side
    if not (kind == "quantity" and AN_EVENT.match(plain, end) and not is_unit_word(unit or "")):
        kind, unit, end = _reckoned(plain, kind, unit, end)
    if kind == "number" and unit is None and after and plain[after.beyond - 5 : after.beyond] in _OLDER_ENDS:
        kind, unit = "age", "year"  # "65 and older"
    if (
        plain[end] == " "
        and (below := BELOW_ZERO.match(plain, end))
        and last.low is not None
        and unit in _DEGREES
    ):
        side, last, end = _negative(side), _negative(last), below.end()
    after, end = hedged_end(plain, number_end, end, kind, after)
    hedge = hedge_of(plain, end, context, after, kind, unit, words, side.low)
    if pair and hedge == "about" and _shares_thousands(plain, side, last):
        side = side._replace(scale=_THOUSANDS)
    low, high, low_step, high_step = _values(side, last)
    elsewhere = unit in TIMES and WHEN_ELSE.match(plain, end) is not None
    thrown = unit in SIDES and (WHERE_TO.match(plain, end) or (words[-1:] != [] and words[-1] in OVER_GROUND))
    elsewhere = elsewhere or (unit in MINOR and ON_THE_UNIT.match(plain, end) is not None)
    standing = unit in STANDINGS and words[-1:] != [] and words[-1] in ("up", "down")  # "up two sets"
    through = unit in TIMES and words[-1:] == ["over"]  # "a 15 per cent rise over two years"
    other = (
        elsewhere
        or through
        or thrown
        or standing
        or (context.trend and is_another_verb(plain, end, kind, unit, words, low))
    )
    trend = None if other else _trend(context, kind, unit, low)
    changes = kind == "percent" or unit in POINTS
    if trend is None and (changes or unit == "fraction" or kind == "money"):
        trend = _trend_since(plain, end)
    priced = kind == "money" and not elsewhere and (unit in MINOR or LED_TO.match(plain, end) is not None)
    if trend is None and (changes or priced):
        trend = _trend_of_points(plain, side.start, end, words)
    figure = Figure(kind, side.start, end, low, high, unit, hedge, trend, low_step, high_step)
    if words and words[-1] in measures.AFTER_ONE:
        figure = with_one(plain, floor, figure)
    if unit == "foot" and not pair and (inches := measures.inches_unsaid(plain, figure)):
        end = inches[0]
        size = 12 * (low or ONE) + inches[1]
        figure = figure._replace(end=end, low=size, high=size, unit="inch")
    return end, figure


_DEGREES = frozenset((None, "degree", "degree_Celsius", "degree_Fahrenheit"))


def _negative(side: Side) -> Side:
    """The number below zero."""
    return side._replace(low=-side.low, high=-side.low) if side.low is not None and side.low > 0 else side


def _measured(
    plain: str,
    side: Side,
    pair: Pair | None,
    words: Sequence[str],
    context: Context,
    after: HedgeAfter | None,
) -> tuple[str, str | None, int] | None:
    """The kind and the unit of a number or a range, and where it ends with its unit; None where it counts nothing."""
    last = pair.other if pair else side
    kind, unit, end = (
        (last.kind, last.unit, last.end)
        if pair and side.kind == "number"
        else (side.kind, side.unit, last.end)
    )
    joined = pair is not None and pair.hyphened and bool(words) and words[-1] in ("is", "was")  # "he is 5-9"
    old = None if joined else _old_end(plain, side, kind, unit, end, words)
    if (
        old is None
        and pair
        and pair.is_range
        and kind == "number"
        and is_group(plain, side.start, end, words)
    ):
        old = end  # "children 6 to 11"
    if old is not None:
        return "age", unit or "year", old
    if kind != "number" or side.form == "share":
        return kind, unit, end
    if pair is None and _is_called(plain, side, words):
        return None
    counted = count(plain, side, pair, end, words, context.hedge, after)
    return counted[:3] if counted else None


def _is_called(plain: str, side: Side, words: Sequence[str]) -> bool:
    """Whether an article makes a number word the name of one thing, as a stroke or a mark: "hit a six", "gave it a ten"."""
    if side.form != "words" or side.scale is not ONE or words[-1:] not in (["a"], ["an"]):
        return False
    then = side.following
    return plain[side.end : side.end + 2].strip(" ") not in ("-", "–", "—") and (
        then is None or then[1].lower() in JOINS_CLAUSES
    )


def _reckoned(plain: str, kind: str, unit: str | None, end: int) -> tuple[str, str | None, int]:
    """The kind, the unit and the end with what the figure is reckoned by: "a share", "per person per day"."""
    if kind == "number" and unit is None and (whole := per_number(plain, end)):
        return "quantity", f"count/{whole[0]}", whole[1]
    if kind in ("number", "age"):
        return kind, unit, end
    for _ in range(_MOST_PER):
        per = per_unit(plain, end) or (per_beyond(plain, end) if kind == "quantity" else None)
        if per is None:
            break
        unit, inside, end = f"{unit}/{per[0]}", per[1] == end, per[1]
        unit = RATES.get(unit, unit)
        if inside:
            break
    return kind, _time_last(unit), end


def _time_last(unit: str | None) -> str | None:
    """The unit with what it is reckoned by in one order: "$12 a month per user" is "$12 per user per month"."""
    measured, *per = (unit or "").split("/")
    if len(per) == _MOST_PER and per[0] in DURATIONS and per[1] not in DURATIONS:
        return f"{measured}/{per[1]}/{per[0]}"
    return unit


_OLDER_ENDS = ("older", "unger")
_MOST_PER = 2
"""What a figure is reckoned by: "$10 per person per day"."""
_OLDER = re.compile(r" (?:or|and) (?:older|younger)(?![\w-])")
_OF_PEOPLE = re.compile(r" (?:or|and) (?:over|under|up|above|below)(?![\w-])")
"""What follows the age of people and nothing that they count: "children 12 and under"."""


def _old_end(
    plain: str, side: Side, kind: str, unit: str | None, end: int, words: Sequence[str]
) -> int | None:
    """Where an age ends; None where the number is none."""
    if kind not in ("number", "quantity"):
        return None
    old = age_end(plain, end, unit)
    if old is None and kind == "quantity" and unit in UNITS and is_aged(words):
        return end
    if (
        kind == "number"
        and words
        and words[-1] in GROUPS_OF_AGE
        and (plain[side.start - 1] == "-" or _is_of_team(plain, end))
        and _is_young(side)
    ):
        return end  # "the under-21 team", "the Under 23 coach"
    if unit is None and plain[end] == " " and _OLDER.match(plain, end):  # "65 and older"
        return end
    if unit is None and words and words[-1] in PEOPLE and _OF_PEOPLE.match(plain, end):
        return end
    if old is not None or kind != "number" or not words:
        return old
    if unit is None and is_named_age(plain, side.start, end, words):
        return end
    if not may_precede_age(words):
        return None
    return end if _is_age(plain, side, end, words) else None


def _trend(context: Context, kind: str, unit: str | None, low: Decimal | None) -> Trend | None:
    """The trend of the verb before the figure; a negative amount or percentage is itself a fall."""
    if kind in ("money", "percent") and low is not None and low < 0:
        return "down"
    if kind == "age" or (context.only_points and kind != "percent" and unit not in POINTS | MINOR.keys()):
        return None
    if context.of_object and unit not in POINTS:
        counts = kind == "quantity" or (kind == "money" and low is not None and low >= _AMOUNT)
        return None if counts or (unit or "").startswith("fraction") else context.trend
    return context.trend


def _trend_since(plain: str, end: int) -> Trend | None:
    """The trend that the words behind the size of a change say: "9p | down on the week", "12% | less than a year ago"."""
    found = ON_THE_DAY.match(plain, end) or THAN_BEFORE.match(plain, end)
    return AFTER_CHANGE[found["way"]] if found else None


def _trend_of_points(plain: str, start: int, end: int, words: Sequence[str]) -> Trend | None:
    """The trend of a percentage or of points by a verb before its object, "raised prices | 5%", or by its sign, "+5%"."""
    moved = moved_before(words) if words and not plain.startswith(" of ", end) else None
    return moved or ("up" if plain[start - 1] == "+" else None)


def _values(side: Side, last: Side) -> tuple[Decimal | None, Decimal | None, Decimal | None, Decimal | None]:
    """Both ends at full scale with their steps; "$20-25 billion" shares the scale of its second end."""
    scale = side.scale
    if last is side and scale is ONE:
        return (side.low, side.high, side.place, side.place) if side.low is not None else _NO_VALUES
    if side.low is None or last.high is None:
        return _NO_VALUES
    if scale == 1 and last.scale != 1 and side.low < last.high:
        scale = last.scale
    if last.high < 0 and last.high < side.low:  # "from -5 to -10"
        side, last, scale = last, side, last.scale
    assert side.low is not None and last.high is not None
    low = scaled(side.low, scale)
    step = scaled(side.place, scale)
    if last is side:
        return low, low if side.high is side.low else scaled(last.high, scale), step, step
    return low, scaled(last.high, last.scale), step, scaled(last.place, last.scale)


_NO_VALUES = (None, None, None, None)
_THOUSANDS = Decimal(1000)
_WIDEST = 5
"""Times the lower end that the upper end of a range with shared thousands may be."""


def _shares_thousands(plain: str, side: Side, last: Side) -> bool:
    """Whether only the second end prints the thousands of both: "some 10 to 30,000 people"; "firms of 5 to 20,000" has two."""
    if side.kind != "number" or side.low is None or last.low is None or side.scale is not ONE:
        return False
    if not plain[last.start : last.end].partition(" ")[0].endswith(",000") or side.place is not ONE:
        return False
    low = side.low * _THOUSANDS
    return low < last.low <= _WIDEST * low


def _is_age(plain: str, side: Side, end: int, words: Sequence[str]) -> bool:
    low = side.low
    if plain[end] == "/" and plain[end + 1].isdigit():  # "the age of 24/7 news"
        return False
    if low is None or side.scale is not ONE or side.place is not ONE or not 0 < low < OLDEST:
        return False
    return bare_age(plain, side.start, end, words)
