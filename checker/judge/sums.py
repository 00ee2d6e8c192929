"""Figures of one sentence that it works out from its others, and that come to something else.

    a total behind its parts        "nine in Varna and five in Leden, 15 in all"
    a total before its parts        "15 people – nine women and five men –"
    so much for each                "50 homes at £200,000 each, £20m in all"; "$5m a year for four years, or $25m"
    more or less than another       "$3m, $1m more than its estimate of $1.5m"
    so many times another           "twice as many as last year, 300 against 120"
    a part and its fraction         "300 of its 1,200 jobs, or a third"; "half of the 80 members, 30 in all"

Each shape is a pattern with an equation; where a word leaves open that the figures belong together, nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache

from checker.judge.skeletons import FIGURE, Figure, Skeleton
from checker.lexicon.outcomes import COUNTED_PEOPLE
from checker.lexicon.sums import APIECE, COMING_TO, DIFFERING, IN_ALL, MAKING, NO_PARTS, TIMES_AS
from checker.model import Reason
from checker.values import Quantity
from checker.values.amount import printed
from checker.values.change import (
    alike,
    differs_by,
    far,
    fraction_of,
    multiplies,
    positive,
    total_missed,
)

__all__ = ["sums"]

IN_FIGURES = FIGURE[1:-1]
"""What no stretch without a figure holds, for a set of characters."""
Missed = tuple[tuple[Figure, ...], Reason]
"""The figures that do not come to one another, and why."""


def sums(skeleton: Skeleton) -> Iterator[Missed]:
    """What a sentence works out wrongly, shape by shape."""
    if len(skeleton.figures) < 2:
        return
    yield from _totals_behind(skeleton)
    yield from _totals_before(skeleton)
    for pattern, missed in _shapes():
        for match in pattern.finditer(skeleton.text):
            named = skeleton.named(match)
            if positive(*(one.value for one in named.values())) and (reason := missed(named, match)):
                yield tuple(sorted(named.values(), key=lambda one: one.span)), reason


# ---------------------------------------------------------------- totals


@cache
def _total_patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    behind = rf"(?P<T>{FIGURE})(?: [a-z]+){{0,2}} (?:{'|'.join(IN_ALL)})\b|\b(?:{'|'.join(MAKING)}) (?P<U>{FIGURE})"
    before = rf"(?P<T>{FIGURE})(?:(?: [a-z]+){{0,2}} ?[–—(-]|(?: [a-z]+){{0,6}}:) ?(?P<parts>{FIGURE}[^;:.()–—]{{0,200}})(?=[;:.()–—]|\Z)"
    return re.compile(behind, re.IGNORECASE), re.compile(before, re.IGNORECASE)


def _totals_behind(skeleton: Skeleton) -> Iterator[Missed]:
    """Parts, and what they are said to come to: all figures of the sentence up to it, or from the last semicolon on."""
    for match in _total_patterns()[0].finditer(skeleton.text):
        total = next(iter(skeleton.named(match).values()))
        before = skeleton.text[
            max(skeleton.text.rfind(mark, 0, match.start()) for mark in ";:") + 1 : match.start()
        ]
        yield from _missed_total(skeleton, total, before)


def _totals_before(skeleton: Skeleton) -> Iterator[Missed]:
    """What several parts are said to come to, and the parts behind a colon, in brackets or between dashes."""
    for match in _total_patterns()[1].finditer(skeleton.text):
        yield from _missed_total(skeleton, skeleton.named(match)["T"], match["parts"])


def _missed_total(skeleton: Skeleton, total: Figure, told: str) -> Iterator[Missed]:
    every = [item.strip() for item in _SPLIT.split(told)]
    items = [item for item in every if re.search(FIGURE, item)]
    if any(item.lower().startswith(("one ", "a ", "an ")) for item in every):
        return
    parts = [figure for item in items for figure in skeleton.within(item)]
    if (
        len(parts) < 2
        or len(parts) != len(items)
        or not NO_PARTS.isdisjoint(re.findall(r"[a-z]+", told.lower()))
    ):
        return
    values = [one.value for one in parts]
    if not all(_counts_alike(value, total.value) for value in values) or not positive(total.value, *values):
        return
    if any(value.low >= total.value.low or value.hedge or value.is_range for value in values):
        return
    if total.value.unit in (None, "%") and {value.unit for value in values} == {"%"}:
        return  # shares of two wholes come to nothing
    if total_missed(total.value, values):
        summed = sum((value.low for value in values), Decimal(0))
        right = _printed(total, summed)
        reason = Reason("total_misfit", parts=[one.words for one in parts], right=right, stated=total.words)
        yield tuple(sorted((total, *parts), key=lambda one: one.span)), reason


_SPLIT = re.compile(r",? and |, |; ")
"""What stands between two parts."""


def _counts_alike(part: Quantity, whole: Quantity) -> bool:
    return alike(part, whole) or {part.unit, whole.unit} <= COUNTED_PEOPLE


# ---------------------------------------------------------------- equations


@cache
def _shapes() -> Sequence[
    tuple[re.Pattern[str], Callable[[Mapping[str, Figure], re.Match[str]], Reason | None]]
]:
    """Patterns whose groups of one capital letter are figures, and what tells that these do not fit."""
    a, b, d, m, n, p, s, t, w = (f"(?P<{name}>{FIGURE})" for name in "ABDMNPSTW")
    few = "(?: [a-z]+){0,3}"
    to = f"(?:(?:{'|'.join((*MAKING, *COMING_TO))}) )?"
    end = rf"(?=,|\.|;|\)|\Z| (?:{'|'.join(IN_ALL)})\b)"
    differing = "|".join(DIFFERING)
    listed = (
        (rf"{n}{few} (?:at|for|of|worth|costing) {p} (?:{'|'.join(APIECE)}),? {to}{t}{end}", _product),
        (rf"{p} for {n},? {to}{t}{end}", _paid_through),
        (
            rf"{a}{few}, {d} (?P<way>{differing}) than (?:(?! (?:and|but|while) )[^,;:{IN_FIGURES}]){{0,40}}"
            rf"(?:, (?:in|at|of) )?{b}(?! (?:{differing}|above|below|up|down)\b)",
            _difference,
        ),
        (
            rf"{m} (?:times )?{TIMES_AS}\b[^,;:{IN_FIGURES}]{{0,40}}, {a} (?:against|compared (?:with|to)|versus|to) {b}",
            _multiple,
        ),
        (rf"{p} of {w}{few},? or {s}(?! of\b){end}", _fraction),
        (rf"\A{s} of {w}{few}, {p}{few},", _fraction),
    )
    return tuple((re.compile(pattern, re.IGNORECASE), missed) for pattern, missed in listed)


def _product(named: Mapping[str, Figure], _: re.Match[str]) -> Reason | None:
    number, price, total = (named[name] for name in "NPT")
    if number.value.kind not in ("quantity", "number") or not _are_sums(price, total):
        return None
    return _made(price, number, total)


def _paid_through(named: Mapping[str, Figure], _: re.Match[str]) -> Reason | None:
    """So much a year, for so many years."""
    price, number, total = (named[name] for name in "PNT")
    currency, _slash, per = (price.value.unit or "").partition("/")
    if not per or per != number.value.unit or currency != total.value.unit:
        return None
    return _made(price, number, total)


def _are_sums(*figures: Figure) -> bool:
    return len({one.value.unit for one in figures}) == 1 and all(one.value.kind == "money" for one in figures)


def _made(one: Figure, number: Figure, total: Figure) -> Reason | None:
    if multiplies(one.value, number.value, total.value):
        return None
    right = _printed(total, one.value.low * number.value.low)
    return Reason("product_misfit", number=number.words, each=one.words, right=right, stated=total.words)


def _difference(named: Mapping[str, Figure], match: re.Match[str]) -> Reason | None:
    one, by, other = (named[name] for name in "ADB")
    way = DIFFERING[match["way"].lower()]
    relative = by.value.unit == "%"
    if not alike(one.value, other.value) or far(other.value, one.value):
        return None
    if not (relative or alike(by.value, one.value)) or differs_by(one.value, by.value, way, other.value):
        return None
    apart = other.value.low * by.value.low / 100 if relative else by.value.low
    told = f"{by.words} {match['way']} than {other.words}"
    right = _printed(one, other.value.low + way * apart)
    return Reason("difference_misfit", told=told, right=right, stated=one.words)


def _multiple(named: Mapping[str, Figure], _: re.Match[str]) -> Reason | None:
    times, one, other = (named[name] for name in "MAB")
    if times.value.kind not in ("quantity", "number") or not alike(one.value, other.value):
        return None
    if multiplies(other.value, times.value, one.value):
        return None
    right = _printed(one, other.value.low * times.value.low)
    told = f"{times.words} as much as {other.words}"
    return Reason("difference_misfit", told=told, right=right, stated=one.words)


def _fraction(named: Mapping[str, Figure], _: re.Match[str]) -> Reason | None:
    part, whole, share = (named[name] for name in "PWS")
    if not (share.value.unit or "").startswith("fraction") or not _counts_alike(part.value, whole.value):
        return None
    if fraction_of(share.value, whole.value, part.value) or far(part.value, whole.value):
        return None
    right = _printed(part, (whole.value.low * share.value.low).quantize(Decimal(1)))
    return Reason("part_misfit", share=share.words, whole=whole.words, right=right, part=part.words)


def _printed(figure: Figure, low: Decimal) -> str:
    """Another number, printed like a figure."""
    return printed(replace(figure.value, low=low, high=low, hedge=None))
