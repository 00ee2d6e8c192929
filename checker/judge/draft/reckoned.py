"""Figures that follow from a word of a source: what is left of a list, what is halved, what is paid every week.

Each way needs that word (`checker.lexicon.reckoning`), and a figure told of what the draft tells.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from checker.judge.draft.combinations import COUNTED, in_units, is_alike, is_term, low, scale_of
from checker.judge.draft.figure import Figure
from checker.judge.draft.licences import LIKE, Alike, Found, Wording
from checker.judge.draft.text import Text, pace_of
from checker.judge.draft.years import LIKELY_YEARS, are_years
from checker.lexicon.arithmetic import APART, FAR, ORIGIN
from checker.lexicon.calendar import PARTS
from checker.lexicon.reckoning import A_PART, TIMES
from checker.values.interval import is_whole
from checker.values.quantity import place
from checker.values.units import bare

__all__ = ["reckoned"]

BEFORE = 40
"""Code points between two levels, and before the first, in which a word sets the one against the other."""
HUNDRED = Decimal(100)
HOUR = 3600
"""Seconds of an hour, in which `PARTS` are told."""
ADDED = ("count", "number", "money", "percent", "measure")
"""Kinds of figures of which a list leaves something."""
PAID = ("count", "number", "money", "measure")
"""Kinds of figures that are told by lengths of time."""


def reckoned(
    figure: Figure, wording: Wording, texts: Sequence[Text], alike: Alike
) -> tuple[str, tuple[Figure, ...], str] | None:
    """How the draft's figure follows, with the name of the source before; None when it does not."""
    value = figure.value
    if value is None or value.is_range or not value.low:
        return None
    for text in texts:
        for way in (_left, _multiplied, _paced, _a_year, _a_day, _aged):
            found = way(figure, wording, text, alike)
            if found is not None:
                return text.name, *found
    return _paid(figure, texts, alike)


def _comes_to(figure: Figure, result: Decimal) -> bool:
    """Whether the draft's figure is a result, given in the base unit of its dimension, or the result rounded."""
    value = figure.value
    assert value is not None
    number = result / scale_of(bare(value.unit)).factor
    if number == value.low:
        return True
    if figure.word == "fraction" or (is_whole(number) and value.hedge is None and value.low < HUNDRED):
        return False
    return value.fits(number) and place(value.low) > place(number)


def _left(figure: Figure, wording: Wording, text: Text, alike: Alike) -> Found:
    """As "about 150 office staff": what a list leaves of a whole told before it: "Around 700 …, 300 … and the rest in offices"."""
    if figure.kind not in ADDED:
        return None
    for sentence in text.leaving:
        beside = [text.figures[at] for at in text.by_sentence[sentence]]
        parts = [one for one in beside if is_term(one) and is_alike(one, figure)]
        if not parts or max(alike(text, one) for one in parts) < LIKE:
            continue
        for whole in (*_wholes(text, figure, sentence), None):
            rest = [one for one in parts if one is not whole]
            total = sum((in_units(one) for one in rest), Decimal(0))
            of = in_units(whole) if whole is not None else HUNDRED if figure.kind == "percent" else Decimal(0)
            if rest and total < of and _comes_to(figure, of - total):
                told = " and ".join(one.text for one in rest)
                terms = (*([whole] if whole is not None else []), *rest)
                return terms, f"what {told} leave of {whole.text if whole is not None else '100%'}"
    return None


def _wholes(text: Text, figure: Figure, sentence: int) -> Iterator[Figure]:
    """The figures of which a list in a sentence may be: of the draft's kind, there or before."""
    for one in text.figures:
        if sentence - FAR <= one.sentence <= sentence and is_term(one) and is_alike(one, figure):
            yield one


def _multiplied(figure: Figure, wording: Wording, text: Text, alike: Alike) -> Found:
    """As "to 6 per cent": what a source says will be halved, doubled or trebled: "to halve the 12 per cent tax"."""
    for one, said in text.multiplied:
        if not is_term(one) or not is_alike(one, figure) or one.kind == "number" != figure.kind:
            continue
        if alike(text, one) < LIKE:
            continue
        times = TIMES[said.lastgroup or ""]
        result = in_units(one) / times if said.lastgroup == "half" else in_units(one) * times
        if _comes_to(figure, result):
            return (one,), f"{said[0].strip()} {one.text}"
    return None


# ---------------------------------------------------------------- by lengths of time


def _per(figure: Figure) -> str:
    return _unit(figure).partition("/")[2]


def _paced(figure: Figure, wording: Wording, text: Text, alike: Alike) -> Found:
    """As "$144 a year": what an amount of every month comes to in a year, or one of a year in a month: "a monthly fee of $12"."""
    own = pace_of(figure, wording.before[-BEFORE:], wording.after[:BEFORE])
    if own is None or figure.kind not in PAID:
        return None
    for one in text.figures:
        if (
            one.kind != figure.kind
            or not is_term(one)
            or not is_alike(one, figure)
            or alike(text, one) < LIKE
        ):
            continue
        theirs = text.pace(one)
        if theirs is None or theirs not in PARTS or not _is_for_one_thing(figure, one):
            continue
        more, less = PARTS[own] // PARTS[theirs], PARTS[theirs] // PARTS[own]
        if max(more, less) > 1:
            amount = in_units(one) * more if more else in_units(one) / less
            if _comes_to(figure, amount):
                return (one,), f"{one.text} a {theirs}" if "/" not in _unit(one) else one.text
    return None


def _is_for_one_thing(one: Figure, two: Figure) -> bool:
    """Whether two amounts are not each for another thing, besides a length of time: "$5 a user", "$60 a van"."""
    told = [set(_unit(figure).split("/")[1:]) - PARTS.keys() for figure in (one, two)]
    return not all(told) or told[0] == told[1]


def _unit(figure: Figure) -> str:
    return (figure.value.unit if figure.value is not None else None) or ""


def _a_year(figure: Figure, wording: Wording, text: Text, alike: Alike) -> Found:
    """As "an extra €54 a year": what two prices a month, set against each other, differ by in a year."""
    if figure.kind not in PAID or _per(figure) not in PARTS or not wording.has("compares"):
        return None
    priced = [one for one in text.figures if one.kind == figure.kind and one.value is not None]
    for at, one in enumerate(priced):
        value, other = one.value, priced[at + 1] if at + 1 < len(priced) else None
        assert value is not None
        terms: tuple[Figure, ...] = (one,)
        difference, per = value.high - value.low, _per(one)
        if not value.is_range and other is not None and other.value is not None:
            between = text.plain[one.end : other.start]
            if len(between) > BEFORE or not APART.search(text.plain, max(0, one.start - BEFORE), other.start):
                continue
            terms, per = (one, other), _per(other) or per
            difference = abs(value.low - other.value.low)
        if (
            per in PARTS
            and difference
            and bare(value.unit) == bare(figure.value.unit if figure.value else None)
        ):
            factor = scale_of(bare(value.unit)).factor * PARTS[_per(figure)] / PARTS[per]
            if _comes_to(figure, (difference * factor).quantize(CENT)):
                return terms, " and ".join(term.text for term in terms)
    return None


CENT = Decimal("0.01")


def _a_day(figure: Figure, wording: Wording, text: Text, alike: Alike) -> Found:
    """As "nearly 1,500 a day": what falls to a day of so many that a source tells of three weeks."""
    said = A_PART.match(wording.after)
    if figure.kind not in COUNTED or said is None or _per(figure):
        return None
    for stretch in text.figures:
        if stretch.kind != "time" or not is_term(stretch):
            continue
        for at in text.by_sentence[stretch.sentence]:
            one = text.figures[at]
            if (
                one.kind in ("count", "number")
                and is_term(one)
                and not _per(one)
                and alike(text, one) >= LIKE
            ):
                hours = in_units(stretch) / HOUR
                if hours > PARTS[said[1].lower()] and _comes_to(
                    figure, low(one) * PARTS[said[1].lower()] / hours
                ):
                    return (one, stretch), f"{one.text} in {stretch.text}"
    return None


def _aged(figure: Figure, wording: Wording, text: Text, alike: Alike) -> Found:
    """As "more than 70 years old": how old a thing is of which a source tells the year that it was built or made.

    Where no source says when it was written, in whichever year one may have been since the last that it names.
    """
    value = figure.value
    assert value is not None
    if figure.kind != "age" or not is_whole(value.low) or value.low < OLD:
        return None
    latest = max((*text.years, LIKELY_YEARS[0]))
    ends = [text.published] if text.published else range(latest, LIKELY_YEARS[-1] + 1)
    for year, places in text.years.items():
        for one in places:
            if not ORIGIN.search(text.plain, max(0, one.start - BEFORE), one.start):
                continue
            if alike(text, one) >= LIKE and any(are_years(value, value.low, end - year) for end in ends):
                return (one,), f"since {one.text}"
    return None


OLD = 2
"""Years from which on it matters little that a year is not told to its day."""


def _paid(figure: Figure, texts: Sequence[Text], alike: Alike) -> tuple[str, tuple[Figure, ...], str] | None:
    """As "R3.6 million": what an amount of every week comes to in three weeks, which another source may tell."""
    if figure.kind not in PAID or _per(figure):
        return None
    if not any(text.paid_each for text in texts):
        return None
    stretches = [
        (in_units(one) / HOUR, one.text)
        for text in texts
        for one in text.figures
        if one.kind == "time" and is_term(one)
    ]
    years = [stretch for text in texts for stretch in _in_years(text)]
    for text in texts:
        for one, every in text.paid_each:
            if one.kind != figure.kind or not is_term(one) or not is_alike(one, figure):
                continue
            if alike(text, one) < LIKE:
                continue
            for hours, told in (*stretches[:MOST], *years[:MOST]):
                if hours > every and _comes_to(figure, in_units(one) * hours / every):
                    return text.name, (one,), f"{one.text} for {told}"
    return None


def _in_years(text: Text) -> Iterator[tuple[Decimal, str]]:
    """The stretches of whole years that a text names by the first and the last, in hours: "fiscal years 2019 through 2022"."""
    dates = [one for one in text.figures if one.kind == "date"]
    for one, two in pairwise(dates):
        first, last = one.parts[0], two.parts[0]
        if one.parts[1:] != (None, None) or two.parts[1:] != (None, None) or first is None or last is None:
            continue
        if text.plain[one.end : two.start].strip() in THROUGH and 0 < last - first < MOST:
            yield (last - first + 1) * PARTS["year"], f"{one.text} to {two.text}"


THROUGH = frozenset(("to", "through", "until", "till", "-", "–"))
"""What stands between the first and the last of some years."""


MOST = 20
"""Lengths of time for which an amount is reckoned."""
