"""Figures in a text: money, percentages, ages, quantities, numbers, dates and ordinals.

Anchors first (digits and number words, one scan), then short looks to the left and right of an anchor, each
bounded, so that work is linear in the text whatever stands in it.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from checker.extract import dates
from checker.extract.lexicon import nouns
from checker.extract.lexicon.numbers import PLURALS
from checker.extract.quantities_context import hedge_after, left_words, read_left
from checker.extract.quantities_numerals import GAP, Numeral, _anchor_pattern, digits_at, scale_at, words_at
from checker.extract.quantities_units import (
    Unit,
    attached_unit,
    counted_noun,
    currency_before,
    per_unit,
    unit_after,
)
from checker.model import DateRange, Hedge, Trend

__all__ = ["Figure", "find"]


class Figure(NamedTuple):
    """A figure before it becomes a mention: see `checker.model.Mention` for the fields."""

    kind: str
    start: int
    end: int
    low: Decimal | None
    high: Decimal | None
    unit: str | None = None
    hedge: Hedge | None = None
    trend: Trend | None = None
    low_step: Decimal | None = None
    high_step: Decimal | None = None
    dates: tuple[DateRange, ...] = ()


class _Side(NamedTuple):
    """A number with the currency before it and the unit after it: one end of a range, or all of a figure."""

    start: int
    end: int
    low: Decimal | None
    high: Decimal | None
    step: Decimal
    scale: Decimal
    kind: str
    unit: str | None
    form: str
    integer: bool


_CONNECT = re.compile(rf"(?:{GAP}(?:to|and|or){GAP}-?| {{0,4}}[-–—]{{1,2}} {{0,4}})(?=[^\W_]|[$€£¥])", re.IGNORECASE)
_TIME = re.compile(r":[0-9]| {0,2}[ap]\.?m\b|[ap]m\b", re.IGNORECASE)
_ORDINAL = re.compile(r"(?:st|nd|rd|th)\b")
_AGE_AFTER = re.compile(
    rf"(?:{GAP}-?|-)(?P<unit>year|yr|month|week|day|hour|minute)s?(?:{GAP}-?|-)(?:old|of{GAP}age)\b|{GAP}(?:yo|y/o|y\.o\.)\b",
    re.IGNORECASE,
)
_ONE_STOP = frozenset(
    "the this that these those each every any no which another same next last first new only former latter "
    "good better best big a an its his her their my our your".split()  # noqa: SIM905
)


def find(plain: str) -> list[Figure]:
    """Every figure of the text, in order, without overlap."""
    figures: list[Figure] = []
    done = 0
    for anchor in _anchor_pattern().finditer(plain):
        start = anchor.start()
        if start < done:
            continue
        figure = _read(plain, start, anchor.end())
        if figure is None:
            continue
        end, found = figure
        done = end
        if found:
            figures.append(found)
    return figures


def _read(plain: str, start: int, end: int) -> tuple[int, Figure | None] | None:
    """The figure at an anchor, and where to go on; None when the anchor is no number."""
    if plain[start].isdigit():
        date = dates.date_at(plain, start, end)
        if date:
            return date[1], Figure("date", date[0], date[1], date[2], date[2], "year" if date[2] else None, dates=date[3])
        if _TIME.match(plain, end):
            return end, None
        ordinal = _ORDINAL.match(plain, end)
        if ordinal:
            if plain[start:end].isdigit() and end - start < 5 and not (start and plain[start - 1].isalnum()):
                value = Decimal(plain[start:end])
                return ordinal.end(), Figure("ordinal", start, ordinal.end(), value, value)
            return end, None
    side = _side(plain, start, end)
    if side is None:
        return None
    return _finish(plain, side)


def _side(plain: str, start: int, end: int, previous_end: int = 0) -> _Side | None:
    digits = plain[start].isdigit()
    numeral = digits_at(plain, start, end) if digits else _word_number(plain, start, end)
    if numeral is None:
        return None
    numeral = scale_at(plain, numeral)
    precise = numeral.scale != 1 or numeral.place != 1 or (digits and numeral.end - start > 3)
    before = currency_before(plain, start, precise) if start else None
    sign = 1
    kind, unit, scale, stop, begin = "number", None, numeral.scale, numeral.end, numeral.start
    if before:
        begin, kind, unit = before.start, "money", before.unit
        sign = -1 if before.negative else 1
    elif digits and start:
        left = plain[start - 1]
        if left == "-":
            word = re.search(r"([^\W\d_]*)(\W?)-\Z", plain[max(0, start - 12) : start])
            if word and word[1]:
                if word[1].lower() == "minus":
                    sign = -1
                    begin = start - 6
                elif word[1].lower() not in ("to", "a", "an", "the", "some"):
                    return None
            elif start > 1 and plain[start - 2].isdigit():
                return None
            elif start < 2 or plain[start - 2] in " (\n":
                sign, begin = -1, start - 1
        elif left == "." and plain[start - 2 : start - 1] in ("", " ", "(", "\n"):
            digits_n = numeral.end - start
            if numeral.low is not None and numeral.place == 1:
                value = numeral.low.scaleb(-digits_n)
                numeral = numeral._replace(low=value, high=value, place=Decimal(1).scaleb(-digits_n))
                begin = start - 1
        elif left.isalnum() or left in "_/@#\\.":
            return None
    tail = attached_unit(plain, stop, kind == "money") if digits or kind == "money" else None
    if tail and tail.kind == "scale":
        scale, stop = scale * tail.scale, tail.end
        tail = attached_unit(plain, stop, kind == "money")
    if tail and tail.kind != "scale":
        kind, unit, stop, scale = tail.kind, tail.name, tail.end, scale * tail.scale
    elif digits and plain[stop : stop + 1].isalpha():
        return None
    if kind == "number":
        tail = unit_after(plain, stop, scale > 1000 or (numeral.low or 0) >= 10**5)
        if tail:
            kind, unit, stop = tail.kind, tail.name, tail.end
    low = None if numeral.low is None else sign * numeral.low
    high = None if numeral.high is None else sign * numeral.high
    return _Side(begin, stop, low, high, numeral.place, scale, kind, unit, numeral.form, numeral.place == 1)


_OPEN = re.compile(rf"(tens|dozens|scores|hundreds|thousands|millions|billions|trillions)(?:{GAP}of{GAP}(tens|dozens|hundreds|thousands|millions|billions|trillions))?(?:{GAP}of{GAP}(thousands|millions|billions))?\b", re.I)
_FRACTION_A = re.compile(rf"(half|quarter)(?:{GAP}of)?(?:{GAP}an?)?{GAP}(million|billion|trillion|dozen|hundred|thousand)\b", re.I)


def _word_number(plain: str, start: int, end: int) -> Numeral | None:
    one = Decimal(1)
    if opened := _OPEN.match(plain, start):
        size = Decimal(1)
        for word in opened.groups():
            size *= PLURALS[word.lower()] if word else 1
        return Numeral(start, opened.end(), size, size * 10, size, one, "open")
    if part := _FRACTION_A.match(plain, start):
        number = words_at(plain, part.start(2))
        if number and number.low is not None:
            share = Decimal("0.5") if part[1].lower() == "half" else Decimal("0.25")
            return number._replace(start=start, low=number.low * share, high=number.low * share, place=number.place * share)
    if plain[end : end + 1].isalnum():
        if plain[end:end + 4].lower() != "fold":
            return None
    number = words_at(plain, start)
    if number is None:
        return None
    first = plain[start:end].lower()
    if first in ("hundred", "thousand", "million", "billion", "trillion", "lakh", "crore", "dozen", "score"):
        left = re.search(rf"(?<![^\W_])(an?|one){GAP}\Z", plain[max(0, start - 8) : start], re.I)
        if left:
            return number._replace(start=max(0, start - 8) + left.start())
        vague = re.search(rf"\b(several|few|many|multi-?){GAP}\Z", plain[max(0, start - 12) : start], re.I)
        if vague:
            return number._replace(start=max(0, start - 12) + vague.start(), low=None, high=None)
        return None
    return number


def _finish(plain: str, side: _Side) -> tuple[int, Figure | None] | None:
    other = None
    words = left_words(plain, side.start)
    connect = _CONNECT.match(plain, side.end)
    hedge, trend = read_left(words)
    if connect and side.low is not None:
        other = _other_end(plain, side, connect, words, trend)
    start, end, kind, unit = side.start, side.end, side.kind, side.unit
    low_scale = high_scale = side.scale
    low, high, low_step = side.low, side.high, side.step
    high_step = side.step
    if other:
        end = other.end
        if kind == "number":
            kind, unit = other.kind, other.unit
        high, high_step, high_scale = other.low, other.step, other.scale
        if side.scale == 1 and other.scale != 1 and low is not None and high is not None and low < high:
            low_scale = other.scale
        head = words[-1:] if words else []
        if head and head[0] in ("between", "from"):
            hedge, trend = read_left(words[:-1])
    scaled_low = None if low is None else low * low_scale
    scaled_high = None if high is None else high * high_scale
    steps = (low_step * low_scale, high_step * high_scale)
    single = low == 1 and high == 1 and low_scale == 1
    age = _age(plain, side, end, words)
    if age:
        return age[0], Figure("age", start, age[0], scaled_low, scaled_high, age[1], hedge, None, *steps)
    if kind == "number":
        if _refused(plain, side, end, words, hedge is not None):
            return end, None
        noun = counted_noun(plain, end + _of(plain, end, side.form), single)
        if noun and _label_like(plain, side, words, noun, hedge is not None):
            return end, None
        if noun:
            kind, unit = "quantity", noun.name
            end = noun.end
        elif single and side.form == "words":
            return end, None
        elif other and "-" in connect[0] if connect else False:
            return end, None
        elif side.integer and not other and side.form == "digits" and low is not None and 1000 <= low <= 2100 and low_scale == 1 and "," not in plain[start:end] and hedge is None:
            return end, None
    elif other is None and side.form == "words" and single and words and words[-1] in ("no", "any", "every", "each"):
        return end, None
    elif kind == "money" and unit and scaled_low is None:
        pass
    if kind in ("money", "quantity", "percent"):
        per = per_unit(plain, end)
        if per:
            unit, end = f"{unit}/{per[0]}", per[1]
    after = hedge_after(plain, end)
    if after:
        hedge = after if hedge is None else hedge
        if plain[end] == "+":
            end += 1
    if hedge is None and plain[end : end + 1] == "+":
        hedge = "at_least"
    return end, Figure(kind, start, end, scaled_low, scaled_high, unit, hedge, trend, *steps)


def _of(plain: str, end: int, form: str) -> int:
    if form in ("open",):
        found = re.compile(rf"{GAP}of\b").match(plain, end)
        return found.end() - end if found else 0
    return 0


def _other_end(plain: str, side: _Side, connect: re.Match[str], words: list[str], trend: Trend | None) -> _Side | None:
    word = connect[0].strip().lower().rstrip("-")
    before = words[-1] if words else ""
    at = connect.end()
    anchor = _anchor_pattern().search(plain, at, at + 12)
    if not anchor or any(char.isspace() for char in plain[at : anchor.start()].strip()):
        return None
    other = _side(plain, anchor.start(), anchor.end())
    if other is None or other.low is None or other.form == "open" or side.low is None:
        return None
    if other.start > at + 1 or plain[at : other.start].strip(" -"):
        return None
    if side.kind != "number" and other.kind != "number" and side.unit != other.unit:
        if not (side.kind == other.kind):
            return None
        if side.unit != other.unit:
            return None
    if side.kind not in ("number", "money") and other.kind == "number":
        return None
    ascending = side.low * side.scale < other.low * other.scale
    if not ascending:
        return None
    if word == "and":
        return other if before == "between" else None
    if word == "or":
        return other if other.low == side.low + 1 and side.scale == other.scale == 1 else None
    if word == "to":
        if before == "from" and any(w in _CHANGE for w in words[-5:-1]):
            return None
        if trend and side.kind != "number" and before != "by" and other.kind != "number":
            return None
        return other
    return other


from checker.extract.lexicon.trends import TRENDS  # noqa: E402

_CHANGE = frozenset(TRENDS)


def _age(plain: str, side: _Side, end: int, words: list[str]) -> tuple[int, str] | None:
    unit = {"year": "year", "month": "month", "week": "week", "day": "day"}.get(side.unit or "")
    if side.kind == "quantity" and unit:
        old = re.compile(rf"(?:{GAP}-?|-)(?:old\b|of{GAP}age\b)", re.I).match(plain, side.end)
        return (old.end(), unit) if old else None
    if side.kind == "number":
        found = _AGE_AFTER.match(plain, end)
        if found:
            return found.end(), (found["unit"] or "year").lower().replace("yr", "year")
        before = words[-1] if words else ""
        if before == "aged" or before == "age" or words[-2:] == ["age", "of"] or words[-2:] == ["of", "age"]:
            return end, "year"
        if side.integer and side.low is not None and 1 <= side.low <= 110 and side.scale == 1 and side.form == "digits":
            if re.compile(r",? (?:who|she|he|and)\b").match(plain, end) and False:
                return None
            if re.search(r"[A-Z][\w’'.-]+, \Z", plain[max(0, side.start - 30) : side.start]) and plain[end : end + 1] in ",." and not re.search(r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\w*\.?, \Z", plain[max(0, side.start - 14) : side.start]):
                if plain[end:end+1] == "," or plain[end : end + 2].strip() == ".":
                    return end, "year"
            if words[-2:] in (["who", "was"], ["who", "is"], ["she", "is"], ["he", "is"], ["she", "was"], ["he", "was"]) or before in ("turned", "turns"):
                if plain[end : end + 1] in ".,;)" or end == len(plain) or plain[end : end + 2] in (". ", ".\n", ", "):
                    return end, "year"
    return None


def _refused(plain: str, side: _Side, end: int, words: list[str], hedged: bool) -> bool:
    """Labels, scores, list numbers, names: numbers that count nothing."""
    before = words[-1] if words else ""
    if before.rstrip(".") in nouns.LABELS and not hedged and side.form == "digits" and side.integer:
        return True
    if side.form == "words" and side.low == 1 and before in _ONE_STOP:
        return True
    following = plain[end : end + 1]
    if following in "-–/:" and plain[end + 1 : end + 2].isdigit():
        return True
    if following == "-" and plain[end + 1 : end + 2].isalpha() and side.form == "digits" and before in nouns.LABELS:
        return True
    line = plain.rfind("\n", max(0, side.start - 4), side.start)
    if (line == side.start - 1 or side.start == 0) and following in ".)" and plain[end + 1 : end + 2] == " ":
        return side.form == "digits"
    return False


_CAPITAL_BEFORE = re.compile(r"(?:^|([.!?:\n]\s*)|[^\W_]?.)?\b([A-Z][\w’'&]*)[ ]{1,3}\Z")


def _label_like(plain: str, side: _Side, words: list[str], noun: Unit, hedged: bool) -> bool:
    return _name_before(plain, side, hedged)


def _name_before(plain: str, side: _Side, hedged: bool) -> bool:
    if hedged or not side.integer or side.scale != 1:
        return False
    window = plain[max(0, side.start - 30) : side.start]
    found = re.search(r"([.!?:\n“\"(]\s*|^)?\b([A-Z][\w’'&]*) {1,3}\Z", window)
    if not found:
        return False
    lower = found[2].lower()
    return lower not in nouns.STOP and lower not in TRENDS
