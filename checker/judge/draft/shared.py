"""What figures beside each other share: a month or a year told once for two dates, a unit told once for two amounts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from checker.judge.draft.bounds import bounds_of
from checker.judge.draft.figure import Figure
from checker.lexicon.calendar import MONTHS
from checker.values import Quantity

__all__ = ["sharing", "with_units"]

_JOINT = re.compile(r",?\s(?:and|or|to|&)\s|,\s")
"""What stands between dates of which one has a part for all."""
_WORD_JOINED = re.compile(rf"\b([A-Za-z]{{3,9}})(?:{_JOINT.pattern})\Z")
JOINED = 16
"""Code points before a date in which a month that is joined to it begins."""
_IN_UNITS = frozenset(("money", "percent", "time", "measure"))
"""Kinds of figures whose unit is said once for two."""
_SET_AGAINST = re.compile(
    r",?\s(?:rather\sthan|instead\sof|not|and\snot|against|versus|vs\.?|up\sfrom|down\sfrom|compared\s(?:with|to))\s"
)
"""What stands between two figures of one unit of which the second is set against the first."""
_AT = (" at ", ", ")
"""What stands before two figures of which the second is set against the first with "to": "at 77 per cent to 63". A negative
example: "grew 5 per cent to 63"."""
_NAMED_ALONE = re.compile(r"(?:,|;|,? and) (?:the )?(?:[A-Z][\w’'.-]+ ){1,3}")
"""What stands between two figures of one unit of which the second is only given a name. A negative example: "11 percent, in May 27"."""
_LAPSE = re.compile(r"[0-9]{1,2}:[0-5][0-9]")
_AGAINST = re.compile(r"^[^.;]{0,60}\b(?:from|than|against|compared (?:with|to))\s(?:[a-z]+\s)?\Z")
"""What leads from one length of time to another that it is set against."""
_ALIKE = 6
"""Values that lie further apart are of two units."""


def sharing(plain: str, found: Sequence[Figure]) -> list[Figure]:
    """The figures, dates with the month or the year that they share with one beside: "June 30, 2020 and 2019", "May and June 2020"."""
    told: list[Figure] = []
    for figure in found:
        before = told[-1] if told else None
        if figure.kind == "date" and None not in figure.parts[:2]:
            told.extend(_months_before(plain, figure, before.end if before else 0))
        elif before is not None and _shares_month(plain, before, figure):
            figure = figure._replace(parts=(figure.parts[0], *before.parts[1:]))
        told.append(figure)
    return told


def with_units(plain: str, found: Sequence[Figure]) -> list[Figure]:
    """The figures, bare numbers with the unit of the figure against which they are set: "28 pounds rather than 25"."""
    told: list[Figure] = []
    for figure in found:
        before = told[-1] if told else None
        if before is not None and _is_lapse(plain, before, figure):
            minutes, seconds = map(int, figure.text.split(":"))
            length = Decimal(60 * minutes + seconds)
            value = Quantity(length, length, "second", kind="quantity")
            figure = figure._replace(kind="time", value=value, parts=(), word="")
        elif before is not None and _takes_unit(plain, before, figure):
            assert before.value is not None and figure.value is not None
            value = replace(figure.value, unit=before.value.unit, kind=before.value.kind)
            figure = figure._replace(kind=before.kind, value=value)
        told.append(figure)
    return told


def _takes_unit(plain: str, before: Figure, figure: Figure) -> bool:
    a, b = before.value, figure.value
    if figure.kind != "number" or before.kind not in _IN_UNITS or a is None or b is None:
        return False
    if a.low > _ALIKE * b.low or b.low > _ALIKE * a.low:
        return False
    between = plain[before.end : figure.start]
    if _SET_AGAINST.fullmatch(between) or (between == " to " and plain.endswith(_AT, 0, before.start)):
        return True
    named = _NAMED_ALONE.fullmatch(between)  # "Riesling was off 11 percent, Pinotage 27."
    return (
        named is not None
        and before.sentence == figure.sentence
        and before.kind in ("percent", "money")
        and plain[figure.end : figure.end + 1] in (".", ",", ";")
    )


def _is_lapse(plain: str, before: Figure, figure: Figure) -> bool:
    """Whether minutes and seconds are set against a length of time: "4 minutes 50 seconds, up from 4:36"."""
    if figure.kind not in ("code", "clock") or not _LAPSE.fullmatch(figure.text) or before.kind != "time":
        return False
    between = plain[before.end : figure.start]
    return before.value is not None and before.value.unit == "second" and _AGAINST.search(between) is not None


def _shares_month(plain: str, before: Figure, figure: Figure) -> bool:
    """Whether a bare year stands beside a date of another: "June 30, 2020 and 2019"."""
    if not before.kind == figure.kind == "date" or figure.parts[1:] != (None, None):
        return False
    between = plain[before.end : figure.start]
    return None not in before.parts[:2] and bool(_JOINT.fullmatch(between))


def _months_before(plain: str, date: Figure, first: int) -> Iterator[Figure]:
    """The months that a date's year is of, too."""
    start = date.start
    while found := _WORD_JOINED.search(plain, max(first, start - JOINED), start):
        if found[1].lower() not in MONTHS:
            return
        start = found.start(1)
        parts = (date.parts[0], MONTHS[found[1].lower()], None)
        end = found.end(1)
        yield Figure(
            start,
            end,
            plain[start:end],
            "date",
            date.sentence,
            parts=parts,
            bounds=bounds_of(plain, start, end),
        )
