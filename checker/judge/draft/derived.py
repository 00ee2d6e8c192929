"""Figures that a draft works out from its sources' figures: sums, differences, products, shares, years passed.

Only figures that stand in one sentence, or in two beside each other, are put together: the more figures are
combined, the more easily a wrong one comes out by chance. A sum needs terms that count one thing or are about what
the draft is about; a difference, a product, a rest needs a word that says so in the draft or beside the terms. Without
such a word a result counts only where so few come near it that it is hardly one by chance.
What a text's figures make is worked out once, and looked up by the result.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple, TypeAlias

from checker.judge.draft.combinations import (
    COUNTED,
    MOST,
    NEARBY,
    TIMES,
    Combinations,
    Made,
    Way,
    is_term,
    low,
    scale_of,
    together,
    whole_scale,
)
from checker.judge.draft.figures import Figure
from checker.judge.draft.matching import FRACTIONS, near_fraction
from checker.judge.draft.spans import lasted, spread
from checker.judge.draft.text import Text
from checker.lexicon.arithmetic import (
    AGO,
    ALTERNATIVE,
    APIECE,
    AVERAGE,
    BEFORE,
    BORN,
    BY,
    COMES_TO,
    DOWN,
    EACH,
    FEWER,
    HALVED,
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


def derive(
    figure: Figure, wording: Wording, texts: Sequence[Text], alike: Alike, own: Sequence[Worked] = ()
) -> Derivation | None:
    """How the draft's figure, so worded, follows from a source's; None when it does not.

    `alike` says how like the words around a source's figure are to those around the draft's; `own` are figures of the
    draft that were worked out before, from which others may follow.
    """
    for text in texts:
        for way in (_passed, _year, _lasted, _spread, _combined):
            found = way(figure, wording, text, alike)
            if found is not None:
                return found
    for text in texts:
        for worked in own:
            if worked.derivation.source == text.name:
                found = _in_two_steps(figure, wording, text, alike, worked)
                if found is not None:
                    return found
    return None


class Worked(NamedTuple):
    """A figure of the draft that was worked out."""

    figure: Figure
    derivation: Derivation


# ---------------------------------------------------------------- years


def _passed(figure: Figure, wording: Wording, text: Text, alike: Alike) -> Derivation | None:
    """As "after 40 years": from a year that the source names to its publication, or between two of its years."""
    value = figure.value
    if value is None or value.is_range or figure.kind not in ("time", "age", "ordinal"):
        return None
    years = value.low * YEARS.get(value.unit or "", 1)
    if value.unit not in ("year", None, *YEARS) or years < 2 or not is_whole(years):
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


YEARS: Mapping[str, int] = {"decade": 10, "century": 100}
"""How many years a longer unit has."""
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
    for other, places in text.years.items():
        for one in places[:FEW_YEARS]:
            beside = [text.figures[at] for at in text.by_sentence[one.sentence]]
            passed = next(
                (
                    each
                    for each in beside
                    if _in_years(each) == abs(other - year) > 0
                    and (each.kind == "age" or AGO.match(text.plain, each.end))
                ),
                None,
            )
            if passed is not None:
                return Derivation(text.name, (one, passed), f"{passed.text} from {one.text}")
    if now is None:
        return None
    for one in text.figures:
        if one.kind == "time" and _in_years(one) == abs(now - year):
            return Derivation(text.name, (one,), f"{one.text} from {now}")
    return None


def _in_years(figure: Figure) -> Decimal | None:
    """An age or a stretch of time in years; None for all else."""
    value = figure.value
    aged = figure.kind == "age" or (figure.kind == "time" and value is not None and value.unit == "year")
    return value.low if aged and value is not None and not value.is_range else None


def _published(text: Text) -> int | None:
    """The year of publication: the document's, or that of a full date at the head of the text."""
    if text.published is not None:
        return text.published
    for one in text.figures:
        if one.kind == "date" and one.start < _DATELINE and None not in one.parts:
            return one.parts[0]
    return None


def _lasted(figure: Figure, wording: Wording, text: Text, alike: Alike) -> Derivation | None:
    """As "35 minutes": between two times of day or two days of one passage."""
    return _of_terms(text, lasted(figure, text))


def _spread(figure: Figure, wording: Wording, text: Text, alike: Alike) -> Derivation | None:
    """As "1,200 loaves a day": what a week's, a month's or a year's figure comes to in another of them."""
    return _of_terms(text, spread(figure, text))


def _of_terms(text: Text, terms: tuple[Figure, ...]) -> Derivation | None:
    return Derivation(text.name, terms, " and ".join(one.text for one in terms)) if terms else None


# ---------------------------------------------------------------- sums, differences, parts


def _combined(figure: Figure, wording: Wording, text: Text, alike: Alike) -> Derivation | None:
    """What two of the text's figures make together, or one alone."""
    return _among(text.combinations, figure, wording, text, alike)


def _in_two_steps(
    figure: Figure, wording: Wording, text: Text, alike: Alike, worked: Worked
) -> Derivation | None:
    """What a figure that the draft has worked out makes with one of the text's."""
    term = worked.derivation.figures[0]
    step = worked.figure._replace(
        sentence=term.sentence, start=term.start, end=term.end, mention=term.mention
    )
    near = [one for one in text.figures if abs(one.sentence - step.sentence) <= NEARBY and is_term(one)]
    if not is_term(step) or step == figure:
        return None
    figures = [step, *near]
    made = [one for at in range(1, len(figures)) for one in together(figures, 0, at)]
    return _among(Combinations(figures, made), figure, wording, text, alike)


def _among(
    combinations: Combinations, figure: Figure, wording: Wording, text: Text, alike: Alike
) -> Derivation | None:
    """The first result that is the draft's figure and belongs to it, or that is hardly so by chance."""
    value = figure.value
    if value is None or value.is_range or figure.kind in ("age", "ordinal"):
        return None
    fitting = [
        made
        for made in _near(combinations, figure, *_stretch(figure, value))
        if not (made.way in ("fall", "rise", "share") and wording.turns(figure, made.way))
        and _answers(figure, made, *combinations.terms(made))
        and _gives(figure, value, made, *combinations.terms(made))
    ]
    told = [made for made in fitting if _belongs(made.way, *combinations.terms(made), wording, text, alike)]
    for made in told or [
        made for made in fitting if _is_no_chance(combinations, figure, value, made, text, alike)
    ]:
        first, second = combinations.terms(made)
        return Derivation(text.name, (first, second), _WORDS[made.way].format(first.text, second.text))
    return None


def _near(combinations: Combinations, figure: Figure, low: Decimal, high: Decimal) -> list[Made]:
    """The results that lie between two values of the draft's unit."""
    return [
        made
        for factor in sorted({_factor(figure, "sum"), _factor(figure, "per")})
        for made in combinations.within(low * factor, high * factor)
        if _factor(figure, made.way) == factor
    ]


def _factor(figure: Figure, way: Way) -> Decimal:
    """What leads from the draft's unit to the one that results are in: for a rate its own, else that of what is counted."""
    unit = figure.value.unit if figure.value is not None else None
    return whole_scale(unit or "").factor if way == "per" else scale_of(bare(unit)).factor


def _is_no_chance(
    combinations: Combinations, figure: Figure, value: Quantity, made: Made, text: Text, alike: Alike
) -> bool:
    """Whether so few results of figures as near each other come near the draft's that one is hardly equal by chance."""
    if len(value.low.normalize().as_tuple().digits) < DIGITS or made.way in CUED:
        return False
    far, terms = combinations.apart(made), combinations.terms(made)
    if far > NEARBY or max(alike(text, one) for one in terms) < LIKE:
        return False
    if far and (low(terms[0]) == low(terms[1]) or "number" in (terms[0].kind, terms[1].kind)):
        return False  # one figure told twice; a number that may be a label
    rivals = _near(combinations, figure, value.low / 2, value.low * 2)
    if len(rivals) >= MOST:
        return False
    count = sum(
        combinations.apart(one) <= far and _answers(figure, one, *combinations.terms(one)) for one in rivals
    )
    lowest, highest = _stretch(figure, value)
    return count * (highest - lowest) <= CHANCE * value.low * Decimal("1.5")


DIGITS = 2
"""A figure of fewer digits is often made by chance."""
CHANCE = Decimal("0.1")
"""How likely it may be that one of the results is the draft's figure by chance."""
CUED: frozenset[Way] = frozenset(("others", "rest", "risen from", "fallen from", "grown", "shrunk"))
"""What needs a word that says so: what is left of a hundred is as often the other answer, taken for this one."""


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
        case "share" | "fall" | "rise" | "rest" | "rest of two":
            return figure.kind == "percent"
        case "times":
            return unit == TIMES and "ordinal" not in (first.kind, second.kind)
        case "others":
            return figure.kind in COUNTED
        case "over" | "per":
            return _in_unit_of(made.way, figure, first, second)
        case "fold":
            return figure.kind in COUNTED and unit != TIMES
        case "product" | "part" | "each" | "whole" | "grown" | "shrunk" | "risen from" | "fallen from":
            of = first if first.kind in ("money", "measure") else second
            if made.way not in ("product", "each"):
                of = second if first.kind == "percent" else first
            if figure.kind in COUNTED:
                return of.kind in COUNTED
            return figure.kind == of.kind and _alike(unit, of.value.unit if of.value else None)
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
    return kinds == {figure.kind} and _alike(unit, of.value.unit)


def _alike(unit: str | None, other: str | None) -> bool:
    """Whether two units are of one dimension, or one currency, whatever they are per."""
    return scale_of(bare(unit)).dimension == scale_of(bare(other)).dimension


def _in_unit_of(way: Way, figure: Figure, first: Figure, second: Figure) -> bool:
    """Whether a rate over a stretch, or what falls to one unit of it, is of the draft's unit."""
    assert figure.value is not None and first.value is not None and second.value is not None
    rate, stretch = (
        (first, second) if "/" in (first.value.unit or "") or second.kind == "time" else (second, first)
    )
    assert rate.value is not None and stretch.value is not None
    unit = figure.value.unit or ""
    if way == "over":
        return _alike(unit, rate.value.unit)
    return whole_scale(unit).dimension == whole_scale(f"{rate.value.unit}/{stretch.value.unit}").dimension


def bare(unit: str | None) -> str:
    """A unit without what it is for: an hour, a share."""
    return (unit or "").partition("/")[0]


def _gives(figure: Figure, value: Quantity, made: Made, first: Figure, second: Figure) -> bool:
    """Whether the draft's figure is the result, or the result rounded or hedged."""
    assert first.value is not None and second.value is not None
    number = made.result / _factor(figure, made.way)
    if number == value.low:
        return True
    if figure.word == "fraction" and value.hedge is None and made.way in ADDED:
        return False  # 20 and 25 percent make no half
    if figure.word == "fraction" and value.hedge is not None:
        return near_fraction(value, number)
    if made.way in ("sum", "difference") and min(low(first), low(second)) * 10 < max(low(first), low(second)):
        return False  # the smaller is lost in the rounding of the larger: $25bn and $0.13 make no $26bn
    exact = is_whole(number) and value.low < 1000 and value.hedge is None and value.kind != "percent"
    return not exact and value.fits(number)


ADDED: frozenset[Way] = frozenset(("sum", "three", "difference"))


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
            lost = way == "fall" and REST.search(wording.sentence) is not None
            told = wording.changes() or wording.compares() or lost
            return not far and told and min(near) >= LIKE
        case "times":
            became = "times" not in wording.figure.lower() and wording.figure.lower() != "twice"
            return not far and min(near) >= LIKE and (not became or _became(first, second, text, wording))
        case "each":
            return wording.shares_out() and max(near) >= LIKE
        case "over" | "per":
            return not far and max(near) >= LIKE
        case "risen from" | "fallen from":
            return not far and max(near) >= LIKE and _changed_by(way, first, second, wording)
        case "fold":
            return not far and max(near) >= LIKE and BEFORE.search(wording.sentence) is not None
        case "whole":
            share = first if first.kind == "percent" else second
            return not far and OF.match(text.plain, share.end) is not None and max(near) >= LIKE
        case "grown" | "shrunk":
            return wording.compares() and _changed_to(way, first, second, text)
    return False


_COUNTED_UP: frozenset[Way] = frozenset(
    ("sum", "three", "difference", "product", "rest", "others", "rest of two")
)


def _adds_up(
    way: Way, first: Figure, second: Figure, wording: Wording, text: Text, near: tuple[float, float]
) -> bool:
    """The same for sums, differences, products, and what is left."""
    far = abs(first.sentence - second.sentence) > NEARBY
    if way in ("rest", "others", "rest of two"):
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


def _changed_by(way: Way, first: Figure, second: Figure, wording: Wording) -> bool:
    """Whether a share is of a change up or down, and the draft tells what was before."""
    share = first if first.kind == "percent" else second
    trend = share.value.trend if share.value is not None else None
    turn = "up" if way == "risen from" else "down"
    return trend in (None, turn) and BEFORE.search(wording.sentence) is not None


def _became(first: Figure, second: Figure, text: Text, wording: Wording) -> bool:
    """Whether a text says that one figure became the other, and the draft that it doubled or halved as it did."""
    between = text.plain[min(first.end, second.end) : max(first.start, second.start)].split()
    rose = low(second) > low(first)
    turned = "from" in between  # "to 40 from 20"
    back = turned or (BEFORE.search(text.sentence(second)) is not None and "to" not in between)
    return rose != back if not HALVED.match(wording.figure) else rose == back


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
    "rest of two": "what {0} and {1} leave",
    "over": "{0} and {1}",
    "per": "{0} and {1}",
    "risen from": "the rise of {0} and {1}",
    "fallen from": "the fall of {0} and {1}",
    "fold": "{0} and {1}",
}
"""In an editor's words, by the two figures as printed."""
_NEAR = 40
_CLOSE = 12
"""Code points around a figure in which words say how it belongs to another."""
MUCH = 0.5
"""From this likeness of one term's words on a sum needs nothing else."""
