"""Figures that a draft works out from its sources' figures: sums, differences, parts, years that have passed.

Only figures that stand in one sentence, or in two beside each other, are put together: the more figures are
combined, the more easily a wrong one comes out by chance.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple, TypeAlias

from checker.judge.draft.figures import Figure
from checker.judge.draft.text import Text
from checker.values import Quantity
from checker.values.interval import is_whole

Alike: TypeAlias = Callable[[Text, Figure], float]

__all__ = ["Derivation", "derive"]

_COUNTED = frozenset(["count", "number", "ordinal"])
_ONE = ("one", "another")
_FEWER = re.compile(
    r"\b(?:less|fewer|more|others?|rest|remaining|remain|left|all but|cut|off|drops?|dropped|falls?|fell|rises?|rose|"
    r"gains?|gained|adds?|added|loss|lost|loses?|saves?|saved|gap|difference|extra|discount|up|down|nets?|profit)\b",
    re.IGNORECASE,
)
"""Words of a draft's sentence that can mean the difference of two figures."""
_DATELINE = 200
"""Code points at the head of a text in which a full date is the day of publication."""


NEARBY = 2
"""How many sentences apart two figures are put together."""
LIKE = 0.2
"""From this likeness on the words around two figures may be about the same thing."""


class Derivation(NamedTuple):
    """How a figure follows from figures of one source."""

    source: str
    figures: tuple[Figure, ...]
    how: str
    """In an editor's words: "25 and 2 make 27"."""


def derive(figure: Figure, sentence: str, texts: Sequence[Text], alike: Alike) -> Derivation | None:
    """How the draft's figure, of that sentence, follows from a source's; None when it does not.

    `alike` says how like the words around a source's figure are to those around the draft's.
    """
    for text in texts:
        for way in (_passed, _year, _combined):
            found = way(figure, sentence, text, alike)
            if found is not None:
                return found
    return None


# ---------------------------------------------------------------- years


def _passed(figure: Figure, sentence: str, text: Text, alike: Alike) -> Derivation | None:
    """As "after 40 years": from a year that the source names to its publication, or between two of its years."""
    value = figure.value
    if value is None or value.is_range or figure.kind not in ("time", "age", "ordinal"):
        return None
    years = value.low * (10 if value.unit == "decade" else 1)
    if value.unit not in ("year", "decade", None) or years < 2 or not is_whole(years):
        return None
    now = _published(text)
    for one in _years(text):
        if one.parts[0] is not None and now and now - one.parts[0] == years:
            return Derivation(text.name, (one,), f"{now} less {one.parts[0]}")
    for first, second in _beside(list(_years(text))):
        a, b = first.parts[0], second.parts[0]
        if a is not None and b is not None and abs(a - b) == years:
            return Derivation(text.name, (first, second), f"from {first.text} to {second.text}")
    return None


def _year(figure: Figure, sentence: str, text: Text, alike: Alike) -> Derivation | None:
    """As "1958": the year of publication less the "50 years" that the source says have passed; last year, next year."""
    if figure.kind != "date" or figure.parts[1:] != (None, None) or figure.parts[0] is None:
        return None
    now, year = _published(text), figure.parts[0]
    if now is None:
        return None
    for one in text.figures:
        passed = one.value
        if (
            one.kind == "time"
            and passed is not None
            and passed.unit == "year"
            and passed.low == abs(now - year)
        ):
            return Derivation(text.name, (one,), f"{one.text} from {now}")
    return None


def _years(text: Text) -> Iterator[Figure]:
    return (
        one for one in text.figures if one.kind == "date" and one.parts[0] is not None and one.parts[0] > 999
    )


def _published(text: Text) -> int | None:
    """The year of publication: the document's, or that of a full date at the head of the text."""
    if text.published is not None:
        return text.published
    for one in text.figures:
        if one.kind == "date" and one.start < _DATELINE and None not in one.parts:
            return one.parts[0]
    return None


# ---------------------------------------------------------------- sums, differences, parts


def _combined(figure: Figure, sentence: str, text: Text, alike: Alike) -> Derivation | None:
    value = figure.value
    if value is None or value.is_range or figure.kind in ("age", "ordinal"):
        return None
    fewer = _FEWER.search(sentence) is not None
    for first, second in _beside([one for one in text.figures if _like(figure, one)]):
        a, b = first.value, second.value
        if a is None or b is None or a.is_range or b.is_range:
            continue
        if _out_of_scale(value, a.low, b.low):
            continue
        if _gives(value, a.low + b.low):
            return Derivation(text.name, (first, second), f"{first.text} and {second.text}")
        if fewer and _of_one(first, second) and _gives(value, abs(a.low - b.low)):
            return Derivation(text.name, (first, second), f"the difference of {first.text} and {second.text}")
    if figure.kind == "percent":
        return _share(value, text, fewer, alike)
    return None


def _of_one(first: Figure, second: Figure) -> bool:
    """Whether two figures count the same things, so that one can be taken from the other."""
    return first.kind != "count" or second.kind != "count" or first.word == second.word


def _share(value: Quantity, text: Text, changed: bool, alike: Alike) -> Derivation | None:
    """As "30%": 6,000 of the 20,000 in the same sentence; or the change from one to the other."""
    amounts = [one for one in text.figures if one.kind in (*_COUNTED, "money") and one.value is not None]
    for first, second in _beside(amounts):
        a, b = first.value, second.value
        if a is None or b is None or (first.kind == "money") != (second.kind == "money"):
            continue
        part, whole = sorted((a.low, b.low))
        if part < 10 or value.low < 1 or min(alike(text, first), alike(text, second)) < LIKE:
            continue
        if _gives(value, 100 * part / whole):
            return Derivation(text.name, (first, second), f"{first.text} of {second.text}")
        if changed and (
            _gives(value, 100 * (whole - part) / whole) or _gives(value, 100 * (whole - part) / part)
        ):
            return Derivation(
                text.name, (first, second), f"the change between {first.text} and {second.text}"
            )
    return None


def _like(figure: Figure, other: Figure) -> bool:
    if other.value is None or (other.written and other.mention is None and other.text.lower() not in _ONE):
        return False
    if figure.kind in _COUNTED:
        return other.kind in _COUNTED
    return figure.kind == other.kind and (figure.value is None or other.value.unit == figure.value.unit)


def _out_of_scale(value: Quantity, a: Decimal, b: Decimal) -> bool:
    """Whether the smaller figure is lost in the rounding of the larger: $25bn and $0.13 make no $26bn."""
    if a + b == value.low or abs(a - b) == value.low:
        return False
    return min(a, b) * 10 < max(a, b)


def _gives(value: Quantity, number: Decimal) -> bool:
    """Whether the draft's figure is the number, or the number rounded to the draft's digits."""
    return number == value.low or ((not is_whole(number) or value.low >= 1000) and value.core.holds(number))


def _beside(figures: Sequence[Figure]) -> Iterator[tuple[Figure, Figure]]:
    """Pairs of figures in one sentence, or in two beside each other, in the order of the text."""
    for at, first in enumerate(figures):
        for second in figures[at + 1 : at + 12]:
            if second.sentence - first.sentence > NEARBY:
                break
            yield first, second
