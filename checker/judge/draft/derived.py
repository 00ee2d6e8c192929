"""Figures that a draft works out from its sources' figures: sums, differences, products, shares, years passed.

Only figures that stand in one sentence, or in two beside each other, are put together: the more figures are
combined, the more easily a wrong one comes out by chance. A sum needs terms that count one thing or are about what
the draft is about; a difference, a product, a rest needs a word that says so in the draft or beside the terms.
What a text's figures make is worked out once, and looked up by the result.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import NamedTuple, TypeAlias

from checker.judge.draft.combinations import COUNTED, HUNDREDTHS, NEARBY, Made, Way, low
from checker.judge.draft.figures import Figure
from checker.judge.draft.matching import FRACTIONS, near_fraction
from checker.judge.draft.text import Text
from checker.lexicon.arithmetic import (
    AGO,
    ALTERNATIVE,
    APIECE,
    AVERAGE,
    BORN,
    BY,
    COMES_TO,
    DOWN,
    EACH,
    FEWER,
    HEDGE,
    MORE,
    OF,
    OF_THESE,
    REST,
    TOTAL,
    UP,
)
from checker.lexicon.trends import AFTER
from checker.lexicon.units import POINTS
from checker.values import Quantity
from checker.values.interval import is_whole

Alike: TypeAlias = Callable[[Text, Figure], float]

__all__ = ["Derivation", "Wording", "derive"]

BESIDE = 3
"""Words behind a figure that say where it goes."""
_DATELINE = 200
"""Code points at the head of a text in which a full date is the day of publication."""
LIKE = 0.2
"""From this likeness on the words around two figures may be about the same thing."""


class Derivation(NamedTuple):
    """How a figure follows from figures of one source."""

    source: str
    figures: tuple[Figure, ...]
    how: str
    """In an editor's words: "25 and 2 make 27"."""


class Wording(NamedTuple):
    """How a draft says a figure: its sentence, and of it what stands before and after the figure."""

    sentence: str
    before: str
    figure: str
    after: str
    counts: bool = False
    """Whether the figure counts things."""

    def compares(self) -> bool:
        """Whether a word right beside the figure says that it is a difference: "48 more", "by 24 votes"."""
        return (
            MORE.search(f" {self.figure}") is not None
            or MORE.match(self.after) is not None
            or BY.search(self.before) is not None
        )

    def changes(self) -> bool:
        """Whether any word of the sentence can mean a difference; the hedge of a figure means none."""
        return FEWER.search(HEDGE.sub("", self.sentence)) is not None

    def turns(self, figure: Figure, way: Way) -> bool:
        """Whether the words beside it say that a change goes the other way, or that a share is a change: "33% more"."""
        found = {AFTER[word] for word in self.after.lower().split()[:BESIDE] if word in AFTER}
        trend = figure.value.trend if figure.value is not None else None
        trends = found or ({trend} if trend else set())
        return bool(trends) if way == "share" else trends == {"up" if way == "fall" else "down"}

    def shares_out(self) -> bool:
        """Whether a word beside the figure says that it is what falls to one: "$70 million apiece", "on average"."""
        return APIECE.match(self.after) is not None or AVERAGE.search(self.before) is not None


def derive(figure: Figure, wording: Wording, texts: Sequence[Text], alike: Alike) -> Derivation | None:
    """How the draft's figure, so worded, follows from a source's; None when it does not.

    `alike` says how like the words around a source's figure are to those around the draft's.
    """
    for text in texts:
        for way in (_passed, _year, _combined):
            found = way(figure, wording, text, alike)
            if found is not None:
                return found
    return None


# ---------------------------------------------------------------- years


def _passed(figure: Figure, wording: Wording, text: Text, alike: Alike) -> Derivation | None:
    """As "after 40 years": from a year that the source names to its publication, or between two of its years."""
    value = figure.value
    if value is None or value.is_range or figure.kind not in ("time", "age", "ordinal"):
        return None
    years = value.low * (10 if value.unit == "decade" else 1)
    if value.unit not in ("year", "decade", None) or years < 2 or not is_whole(years):
        return None
    now = None if figure.kind == "age" and not BORN.search(text.plain) else _published(text)
    for one in text.years.get(now - int(years), ())[:1] if now else ():
        return Derivation(text.name, (one,), f"{now} less {one.parts[0]}")
    if now is None and years >= CENTURY and AGO.match(wording.after):
        for year, figures in text.years.items():
            if any(value.fits(Decimal(then - year)) for then in LIKELY_YEARS):
                return Derivation(text.name, (figures[0],), f"{years} years from {figures[0].text}")
    for year, figures in text.years.items():
        for first in figures[:FEW_YEARS]:
            for second in text.years.get(year + int(years), ())[:FEW_YEARS]:
                if abs(first.sentence - second.sentence) <= NEARBY:
                    return Derivation(text.name, (first, second), f"from {first.text} to {second.text}")
    return None


CENTURY = 100
"""From so many years on the year in which an undated article was written matters little."""
LIKELY_YEARS = (1990, 2000, 2010, 2020, 2030)
"""Years in which an undated article may have been written."""
FEW_YEARS = 5
"""Places of one year that are looked at."""


def _year(figure: Figure, wording: Wording, text: Text, alike: Alike) -> Derivation | None:
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


def _published(text: Text) -> int | None:
    """The year of publication: the document's, or that of a full date at the head of the text."""
    if text.published is not None:
        return text.published
    for one in text.figures:
        if one.kind == "date" and one.start < _DATELINE and None not in one.parts:
            return one.parts[0]
    return None


# ---------------------------------------------------------------- sums, differences, parts


def _combined(figure: Figure, wording: Wording, text: Text, alike: Alike) -> Derivation | None:
    """What two of the text's figures make together, or one alone."""
    value = figure.value
    if value is None or value.is_range or figure.kind in ("age", "ordinal"):
        return None
    for made in text.combinations.within(*_stretch(figure, value)):
        first, second = text.figures[made.first], text.figures[made.second]
        if not _answers(figure, made, first, second) or not _gives(figure, value, made, first, second):
            continue
        if made.way in ("fall", "rise", "share") and wording.turns(figure, made.way):
            continue
        if _belongs(made.way, first, second, wording, text, alike):
            return Derivation(text.name, (first, second), _WORDS[made.way].format(first.text, second.text))
    return None


def _stretch(figure: Figure, value: Quantity) -> tuple[Decimal, Decimal]:
    """Between which results the figure can lie, with its hedge."""
    if figure.word == "fraction" and value.hedge is not None:
        below, above = FRACTIONS[value.hedge]
        return value.low * (1 - below), value.low * (1 + above)
    return value.between


def _answers(figure: Figure, made: Made, first: Figure, second: Figure) -> bool:
    """Whether what is made is of the draft's kind and unit."""
    assert figure.value is not None and first.value is not None and second.value is not None
    unit = figure.value.unit
    points = unit in POINTS or (figure.kind == "count" and figure.word in POINTS)
    match made.way:
        case "share" | "fall" | "rise":
            return figure.kind == "percent"
        case "rest":
            return figure.kind == "percent"
        case "times":
            return "times" in figure.text.lower().split() and not {first.kind, second.kind} & {
                "number",
                "ordinal",
            }
        case "others":
            return figure.kind in COUNTED
        case "product" | "part" | "each" | "whole" | "grown" | "shrunk":
            of = first if first.kind in ("money", "measure") else second
            if made.way not in ("product", "each"):
                of = second if first.kind == "percent" else first
            if figure.kind in COUNTED:
                return of.kind in COUNTED
            return figure.kind == of.kind and bare(unit) == bare(of.value.unit if of.value else None)
    percents = "percent" in (first.kind, second.kind)
    if percents:
        return points if made.way == "difference" else figure.kind == "percent"
    if figure.kind in COUNTED:
        return first.kind in COUNTED and second.kind in COUNTED
    kinds = {first.kind, second.kind} - {"number"}
    if kinds == {"age"}:
        return figure.kind == "time" and unit == "year"
    of = first if first.kind != "number" else second
    assert of.value is not None
    return kinds == {figure.kind} and bare(HUNDREDTHS.get(bare(of.value.unit), of.value.unit)) == bare(unit)


def bare(unit: str | None) -> str:
    """A unit without what it is for: an hour, a share."""
    return (unit or "").partition("/")[0]


def _gives(figure: Figure, value: Quantity, made: Made, first: Figure, second: Figure) -> bool:
    """Whether the draft's figure is the result, or the result rounded or hedged."""
    assert first.value is not None and second.value is not None
    number = made.result
    if number == value.low:
        return True
    if figure.word == "fraction" and value.hedge is not None:
        return near_fraction(value, number)
    if made.way in ("sum", "difference") and min(low(first), low(second)) * 10 < max(low(first), low(second)):
        return False  # the smaller is lost in the rounding of the larger: $25bn and $0.13 make no $26bn
    exact = is_whole(number) and value.low < 1000 and value.hedge is None and value.kind != "percent"
    return not exact and value.fits(number)


def _belongs(way: Way, first: Figure, second: Figure, wording: Wording, text: Text, alike: Alike) -> bool:
    """Whether the terms belong together, and to what the draft says."""
    near = alike(text, first), alike(text, second)
    if way in _COUNTED_UP:
        return _adds_up(way, first, second, wording, text, near)
    far = abs(first.sentence - second.sentence) > NEARBY
    match way:
        case "part" if (
            wording.counts
            and OF.match(text.plain, (first if first.kind == "percent" else second).end) is None
        ):
            return not far and _parts(first, second, text) and max(near) >= LIKE
        case "share" | "part":
            return not far and (min(near) >= LIKE or (max(near) >= LIKE and _parts(first, second, text)))
        case "fall" | "rise":
            told = wording.changes() or wording.compares()
            return not far and told and min(near) >= LIKE
        case "times":
            return not far and min(near) >= LIKE
        case "each":
            return wording.shares_out() and max(near) >= LIKE
        case "whole":
            share = first if first.kind == "percent" else second
            return not far and OF.match(text.plain, share.end) is not None and max(near) >= LIKE
        case "grown" | "shrunk":
            return wording.compares() and _changed_to(way, first, second, text)
    return False


_COUNTED_UP: frozenset[Way] = frozenset(("sum", "three", "difference", "product", "rest", "others"))


def _adds_up(
    way: Way, first: Figure, second: Figure, wording: Wording, text: Text, near: tuple[float, float]
) -> bool:
    """The same for sums, differences, products, and what is left."""
    far = abs(first.sentence - second.sentence) > NEARBY
    if way in ("rest", "others"):
        told = "other" in wording.figure or near[0] >= LIKE
        return REST.search(wording.sentence) is not None and told
    if way == "product":
        beside = f"{text.sentence(first)} {text.sentence(second)}"
        each = EACH.search(beside) is not None or _is_one_of(first, second, text)
        return each and max(near) >= LIKE and not (far and min(near) < LIKE)
    if way == "difference":
        of_one = first.kind != "count" or second.kind != "count" or first.word == second.word
        if wording.compares():
            return of_one and (not far or max(near) >= LIKE)
        return not far and of_one and wording.changes()
    if far or way == "three":
        return COMES_TO.search(wording.sentence) is not None and max(near) >= LIKE
    if _are_one(first, second, text):
        return False
    of_one = first.kind not in COUNTED or first.word == second.word or not (first.word and second.word)
    if TOTAL.search(wording.sentence) is not None:
        return True
    if "percent" in (first.kind, second.kind) and first.sentence != second.sentence:
        return False  # shares of two things
    return (of_one and min(near) >= LIKE) or max(near) >= MUCH


def _are_one(first: Figure, second: Figure, text: Text) -> bool:
    """Whether two terms are no two things: one figure told again in another sentence, or one "or" another."""
    again = low(first) == low(second) and first.sentence != second.sentence
    return again or ALTERNATIVE.fullmatch(text.plain, first.end, second.start) is not None


def _changed_to(way: Way, first: Figure, second: Figure, text: Text) -> bool:
    """Whether a text says that something rose, or fell, by the first figure to the second."""
    between = text.plain[first.end : second.start]
    before = text.plain[max(0, first.start - _NEAR) : first.start].lower().split()
    turn = UP if way == "grown" else DOWN
    return between.strip() == "to" and any(word in turn for word in before)


def _parts(first: Figure, second: Figure, text: Text) -> bool:
    """Whether one figure is told of the other's things: "of these", "of them", "of 71 bids", in the sentence or the next."""
    later = second if second.start > first.start else first
    beside = text.plain[later.start : later.end + _NEAR].lower()
    return OF_THESE.search(text.sentence(later).lower()) is not None or " of " in beside[:_CLOSE]


def _is_one_of(first: Figure, second: Figure, text: Text) -> bool:
    """Whether the money's sentence speaks of one of the things that the other counts: "a helicopter costs $48 million"."""
    money, count = (first, second) if first.kind == "money" else (second, first)
    noun = re.escape(count.word.split("_")[-1]) if count.kind == "count" else ""
    return (
        bool(noun)
        and re.search(rf"\b(?:an?|one|every|each) {noun}\b", text.sentence(money).lower()) is not None
    )


_WORDS: dict[Way, str] = {
    "sum": "{0} and {1}",
    "difference": "the difference of {0} and {1}",
    "share": "{0} of {1}",
    "fall": "the change between {0} and {1}",
    "rise": "the change between {0} and {1}",
    "product": "{0} times {1}",
    "part": "{0} of {1}",
    "rest": "what {0} leaves",
    "others": "{0} but one",
    "each": "{0} for {1}",
    "whole": "{0} and {1}",
    "grown": "the growth of {0} to {1}",
    "shrunk": "the fall of {0} to {1}",
    "times": "{0} and {1}",
    "three": "{0} to {1}, all together",
}
"""In an editor's words, by the two figures as printed."""
_NEAR = 40
_CLOSE = 12
"""Code points around a figure in which words say how it belongs to another."""
MUCH = 0.5
"""From this likeness of one term's words on a sum needs nothing else."""
