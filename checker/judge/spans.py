"""How long something lasted, or how old somebody was, against the years of the same sentence that say from when to when.

the years between two days          "died in 1950 … buried, 63 years after his death" in 2012
how long, and its two ends          "for 20 years, from 1990 to 2005"
from a beginning to an end          "born in 1950, she died in 2020 at the age of 60"
a year told from another            "in 2015, ten years after it opened in 2000"
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.extract import Analysis
from checker.frame import Statement
from checker.judge.arithmetic import Inconsistency
from checker.judge.unfitting import flat, lows, told_apart, words_of
from checker.lexicon.sums import BEGINNING, ENDING
from checker.model import Reason
from checker.text.stems import stem
from checker.text.wordnet import lemma, related
from checker.values import DateValue

__all__ = ["stretches"]


def stretches(analysis: Analysis, told: Sequence[Statement]) -> Iterator[Inconsistency]:
    """What does not fit in the statements of one sentence; of few figures."""
    yield from _years_after(analysis, told)
    yield from _years_between(analysis, told)
    yield from _from_beginning(analysis, told)
    yield from _told_from(analysis, told)


def _years_after(analysis: Analysis, told: Sequence[Statement]) -> Iterator[Inconsistency]:
    """The years of "N years after his death", in a sentence that dates the death, of an article that is itself dated."""
    published = analysis.document.published
    if len(published) != 1:
        return
    today = published[0].first
    for one in told:
        value = flat(one)
        if value is None or value.unit != "year" or one.mention.kind == "age" or value.hedge is not None:
            continue
        behind = lows(analysis, one.last, one.last + 3)
        if (
            behind[:1] != ["after"]
            or behind[1:2] not in (["his"], ["her"], ["its"], ["their"])
            or len(behind) < 3
        ):
            continue
        for other in told:
            if (
                not isinstance(other.value, DateValue)
                or len(other.value.readings) != 1
                or other.sentence != one.sentence
            ):
                continue
            first, last = other.value.readings[0]
            event = other.frame.predicate
            if event is None or (last - first).days > 366:
                continue
            if stem(event) != stem(behind[2]) and not related(lemma(event, "v"), lemma(behind[2])):
                continue
            years = {today.year - first.year, today.year - first.year - 1}
            if (
                today.year > first.year
                and int(value.low) not in years
                and abs(int(value.low) - max(years)) <= NEAR
            ):
                day = " ".join(other.mention.text.split())
                yield told_apart(
                    (one, other), Reason("years_misfit", since=day, right=max(years), stated=words_of(one))
                )


def _years_between(analysis: Analysis, told: Sequence[Statement]) -> Iterator[Inconsistency]:
    """The years that a stretch is said to last right before its two ends: "for 20 years, from 1990 to 2005"."""
    for one, other in pairwise(told):
        value, day = flat(one), other.value
        if value is None or value.unit != "year" or value.hedge is not None or not isinstance(day, DateValue):
            continue
        if one.mention.kind == "age":
            continue
        between = set(lows(analysis, one.last, other.first))
        years = max(last.year - first.year for first, last in day.readings)
        if (
            between <= _TO_ENDS
            and years
            and abs(int(value.low) - years) > 1
            and abs(int(value.low) - years) <= NEAR
        ):
            ends = " ".join(other.mention.text.split())
            yield told_apart(
                (one, other), Reason("span_misfit", ends=ends, right=years, stated=words_of(one))
            )


_TO_ENDS = frozenset((",", "(", "from", "between", "—", "–"))
"""What stands between how long something lasted and its two ends."""
NEAR = 15
"""Years apart from which on another event is meant."""


def _from_beginning(analysis: Analysis, told: Sequence[Statement]) -> Iterator[Inconsistency]:
    """An age, or years behind "after", where the sentence dates one beginning and one end and tells no other length."""
    dated = [(one, year) for one in told if (year := _year(one)) is not None]
    long = [one for one in told if _is_age(one) or _follows_after(analysis, one)]
    if len(dated) != 2 or len(long) != 1:
        return
    (first, since), (last, until) = sorted(dated, key=lambda pair: pair[1])
    if first.frame.predicate not in BEGINNING or last.frame.predicate not in ENDING:
        return
    value, years = flat(long[0]), until - since
    if value is not None and value.unit == "year" and int(value.low) not in (years, years - 1):
        yield _misfit(long[0], first, last, years)


def _told_from(analysis: Analysis, told: Sequence[Statement]) -> Iterator[Inconsistency]:
    """Years "after" or "before" what one year dates, in a sentence that begins with the other: "In 2015, ten years after …"."""
    dated = [(one, year) for one in told if (year := _year(one)) is not None]
    if len(dated) != 2 or dated[0][0].first > 1:
        return
    (first, here), (last, there) = dated
    between = [one for one in told if first.last <= one.first < last.first and one.frame.dimension == "time"]
    if len(between) != 1 or (value := flat(between[0])) is None or value.unit != "year":
        return
    which = lows(analysis, between[0].last, between[0].last + 1)
    if which not in (["after"], ["before"]) or "," in lows(analysis, between[0].last, last.first):
        return
    years = here - there if which == ["after"] else there - here
    if years > 0 and abs(int(value.low) - years) > 1:
        yield _misfit(between[0], *((last, first) if which == ["after"] else (first, last)), years)


def _misfit(long: Statement, first: Statement, last: Statement, years: int) -> Inconsistency:
    ends = f"from {words_of(first)} to {words_of(last)}"
    return told_apart(
        (long, first, last), Reason("span_misfit", ends=ends, right=years, stated=words_of(long))
    )


def _year(one: Statement) -> int | None:
    """The one year in which a date lies."""
    if not isinstance(one.value, DateValue) or len(one.value.readings) != 1:
        return None
    first, last = one.value.readings[0]
    return first.year if first.year == last.year else None


def _is_age(one: Statement) -> bool:
    return one.frame.kind == "age"


def _follows_after(analysis: Analysis, one: Statement) -> bool:
    """Whether a length of time is what something has lasted: "after 40 years", and not "40 years after"."""
    behind = lows(analysis, one.last, one.last + 1)
    return (
        one.frame.dimension == "time"
        and lows(analysis, one.first - 1, one.first) == ["after"]
        and behind != ["of"]
    )
