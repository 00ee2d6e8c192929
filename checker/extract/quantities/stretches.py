"""Measures without a number word before their first unit: "5h 20m", and one of a unit, "a pound of butter"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from checker.extract.quantities.context import hedge_before
from checker.extract.quantities.figure import Figure
from checker.extract.quantities.rates import per_unit
from checker.extract.quantities.unit_words import is_money, unit_named
from checker.kinds import Trend
from checker.lexicon.counting import AFTER_ONE_COIN, MATTERS
from checker.lexicon.currencies import MAJOR, PAYING, SIGNS, SOLD
from checker.lexicon.hedges import AFTER
from checker.lexicon.numbers import ONE
from checker.lexicon.trends import ONLY_WITH_BY, TRANSITIVE, TRENDS
from checker.lexicon.units import OTHER_ALONE, SMALLER, TIMES, WEIGHED_OUT
from checker.text.around import left_words

__all__ = ["one_of_a_unit", "small_length", "stretch_at"]

_END = r"(?![^\W_])"
_LETTERED = re.compile(
    rf"(?P<day>[0-9]{{1,3}})d ?(?P<hour>[0-9]{{1,2}})h(?: ?(?P<minute>[0-9]{{1,2}})m(?:in)?)?{_END}"
    rf"|(?P<hour2>[0-9]{{1,3}})h(?:rs?)? ?(?P<minute2>[0-9]{{1,2}})m(?:ins?)?(?: ?(?P<second2>[0-9]{{1,2}})s(?:ecs?)?)?{_END}"
    rf"|(?P<hour3>[1-9])h(?P<minute4>[0-5][0-9]){_END}"
    rf"|(?P<minute3>[0-9]{{1,3}})m ?(?P<second3>[0-9]{{1,2}})s(?:ecs?)?{_END}"
    rf"|(?<![{SIGNS}])(?P<meter>[12])m(?P<centimeter>[0-9]{{2}}){_END}"
)
"""Two or three parts of a stretch of time by their letters, alone "m" is a metre; and a height, "1m80"."""


def stretch_at(plain: str, start: int) -> Figure | None:
    """A stretch of time or a height in letters that begins at a number, in the smallest unit that it prints: "5h 20m", "1h30", "1m80"."""
    found = _LETTERED.match(plain, start)
    if found is None:
        return None
    parts = [(name.rstrip("234"), int(value)) for name, value in found.groupdict().items() if value]
    value = parts[0][1]
    for (larger, _), (smaller, more) in pairwise(parts):
        value = value * SMALLER[larger][smaller] + more
    size = Decimal(value)
    return Figure("quantity", start, found.end(), size, size, parts[-1][0], None, None, ONE, ONE)


_SMALL_LENGTH = re.compile(rf" ?(pm|am){_END}")
_SMALL_LENGTHS = {"pm": "picometer", "am": "attometer"}


def small_length(plain: str, start: int, end: int) -> Figure | None:
    """A length whose symbol is that of half a day, after decimals that are no minutes: "2.1 pm", "2.123 am"."""
    part = plain[start:end].partition(".")[2]
    found = _SMALL_LENGTH.match(plain, end) if part.isdigit() and len(part) != _MINUTES else None
    if found is None:
        return None
    value = Decimal(plain[start:end])
    step = ONE.scaleb(-len(part))
    unit = _SMALL_LENGTHS[found[1]]
    return Figure("quantity", start, found.end(), value, value, unit, None, None, step, step)


_MINUTES = 2
"""Digits of the minutes of a time of day."""

_ITEM = re.compile(
    r"^[ \t]*+(?:[-*•] )?(?P<figure>[Aa]n? (?P<unit>[A-Za-z]{1,14}))(?=[ \t]{0,8}+$| of(?: [a-z]{1,14}+){1,4}$)",
    re.MULTILINE,
)
"""A line of a list that is one of a unit: "a pound of butter"."""
_RATED = re.compile(
    r" (?P<figure>an? (?P<unit>[a-z]{3,10}))"
    rf"(?= (?:(?:an?|per|every|each) [a-z]{{3}}|of (?:{'|'.join(sorted(MATTERS))})\b))"
)
"""What may be one of a unit at a rate, "a tonne a day", or of a matter, "a foot of snow"."""
_COIN = re.compile(rf" (?P<figure>an? (?P<unit>[a-z]{{4,8}}))(?={AFTER_ONE_COIN})")
"""What may be one of a currency, behind a word of paying or of change: "it costs a dollar", "shares fell a penny"."""


def one_of_a_unit(plain: str) -> Iterator[Figure]:
    """Every figure of one that has an article for its number, in order."""
    found = dict.fromkeys(
        (*_listed(plain), *_about_one(plain), *_at_a_rate(plain), *_paid(plain))
    )  # a line of its own may be both
    return iter(sorted(found, key=lambda figure: figure.start))


def _listed(plain: str) -> Iterator[Figure]:
    for one in _ITEM.finditer(plain):
        word = one["unit"].lower()
        unit = unit_named(word) or WEIGHED_OUT.get(word)
        if unit is None or unit in TIMES or unit in OTHER_ALONE:
            continue
        kind = "money" if is_money(one["unit"]) and one["unit"] != "pound" else "quantity"
        yield Figure(kind, *one.span("figure"), ONE, ONE, unit, None, None, ONE, ONE)


_OR_SO = re.compile(r" or (so|more|less)(?![\w-])")
_ONE = re.compile(r"(?<![\w-])(?P<figure>[Aa]n? (?P<unit>[a-z]{3,10}))\Z")


def _about_one(plain: str) -> Iterator[Figure]:
    """One of a unit that is hedged behind it: "an hour or so", "a mile or more"."""
    for behind in _OR_SO.finditer(plain):
        one = _ONE.search(plain, max(0, behind.start() - _LONGEST_ONE), behind.start())
        unit = unit_named(one["unit"]) if one else None
        if one is None or unit is None or unit in OTHER_ALONE:
            continue
        kind = "money" if is_money(one["unit"]) and one["unit"] != "pound" else "quantity"
        yield Figure(kind, *one.span("figure"), ONE, ONE, unit, AFTER[f"or {behind[1]}"], None, ONE, ONE)


_LONGEST_ONE = len("a kilometres")


def _at_a_rate(plain: str) -> Iterator[Figure]:
    """One of a unit of a matter, "a foot of snow", or for each of another: "a tonne a day", "a dollar per head"; "a week every year" is told by no rate."""
    for one in _RATED.finditer(plain):
        unit = unit_named(one["unit"])
        if unit is None or unit in OTHER_ALONE:
            continue
        kind = "money" if is_money(one["unit"]) and one["unit"] != "pound" else "quantity"
        start = one.start("figure")
        per = per_unit(plain, one.end())
        hedge = hedge_before(left_words(plain, 0, start))[0]
        if per is None and plain.startswith(" of ", one.end()) and kind != "money" and unit not in TIMES:
            yield Figure(kind, start, one.end(), ONE, ONE, unit, hedge, None, ONE, ONE)
        if per is None or per[0] == unit:
            continue
        yield Figure(kind, start, per[1], ONE, ONE, f"{unit}/{per[0]}", hedge, None, ONE, ONE)


def _moved(verb: str) -> Trend | None:
    """Which way a price went by the verb before its change: "shares fell | a penny"; what is raised or lost is a coin."""
    return TRENDS.get(verb) if verb not in TRANSITIVE | ONLY_WITH_BY else None


def _paid(plain: str) -> Iterator[Figure]:
    for one in _COIN.finditer(plain):
        unit = unit_named(one["unit"]) or MAJOR.get(one["unit"])
        if unit is None or not is_money(one["unit"]):
            continue
        start, end = one.span("figure")
        words = left_words(plain, 0, start)
        hedge, at = hedge_before(words)
        before = words[max(0, at - 2) : at]
        moved = _moved(before[-1]) if before and not plain.startswith(" in", end) else None
        if moved or (before and (before[-1] in PAYING or (before[-1] == "for" and before[0] in SOLD))):
            yield Figure("money", start, end, ONE, ONE, unit, hedge, moved, ONE, ONE)
