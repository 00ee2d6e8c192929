"""Figures of one article that do not fit each other by their frames, whatever the story.

    a factor, a rise or a fall and its two ends     "doubled from 40 to 120"; "rose to 100 from 120"
    a conversion in brackets                        "12 miles (30 km)"
    a change in the headline and the two levels     "Cut by 50%" above "to 100,000 from 146,000"
    a total of people and its parts                 "all 154 people on board, 12 crew and 140 passengers,"
    a score and its margin                          "won 98-91, by eight points"
    a list that the headline counts                 "Five things to know" above four numbered ones

Only where the frames say that the figures belong together and a cue says how. Rounding has the benefit of the doubt, as
`values.change` measures it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import groupby, pairwise
from operator import attrgetter

from checker.extract import Analysis
from checker.frame import Statement, statements
from checker.judge.arithmetic import Inconsistency
from checker.judge.spans import stretches
from checker.judge.unfitting import flat, lows, told_apart, words_of
from checker.lexicon.counting import LISTED, SIZED
from checker.lexicon.frames import DOWN, UP
from checker.lexicon.outcomes import GENERIC_PEOPLE
from checker.lexicon.sums import MARGINS
from checker.lexicon.trends import FACTORS
from checker.model import Reason
from checker.text.wordnet import lemma, noun_class, related
from checker.values import Quantity
from checker.values.amount import printed
from checker.values.change import (
    alike,
    converts,
    far,
    misfit,
    moved,
    multiplied,
    positive,
    total_missed,
)
from checker.values.score import Score
from checker.values.units import scales

__all__ = ["misfits"]

MOST = 12
"""Figures in a sentence beyond which it is a table."""
STEP = Decimal("0.1")
"""To which a conversion is shown."""
ENOUGH = 3
"""Words of two letters and more that a numbered line has to be an item."""


def misfits(analysis: Analysis) -> list[Inconsistency]:
    """What does not fit, in the order of the text; near linear in the figures."""
    listed = statements(analysis)
    found: list[Inconsistency] = []
    for _, group in groupby(listed, key=attrgetter("sentence")):
        told = list(group)
        if len(told) <= MOST:
            found += [
                *_totals(analysis, told),
                *_moves(analysis, told),
                *_stretched(analysis, told),
                *_converted(analysis, told),
                *_margins(analysis, told),
                *stretches(analysis, told),
            ]
    found += [*_headline_change(analysis, listed), *_counted_items(analysis, listed)]
    return sorted(found, key=lambda one: one.spans)


# ---------------------------------------------------------------- totals and parts


def _totals(analysis: Analysis, told: Sequence[Statement]) -> Iterator[Inconsistency]:
    """All of some people before a comma, with two parts or more behind it and nothing else."""
    if len(told) < 3:
        return
    total, *parts = told
    if any(one.frame.dimension != total.frame.dimension for one in parts):
        return
    if not _of_people(analysis, total, parts):
        return
    values = [flat(one) for one in told]
    whole = values[0]
    if whole is None or None in values or not positive(*(value for value in values if value)):
        return
    if any(value and value.low >= whole.low for value in values[1:]) or any(
        one.frame.aspect & {"part", "other", "additional"} for one in parts
    ):
        return
    people = all(noun_class(one.frame.head or "") in ("person", "group") for one in parts)
    if any(one.frame.kind == "count" and _heads_differ(one, parts[0]) for one in parts) and not people:
        return
    parts_of = [value for value in values[1:] if value]
    if total_missed(whole, parts_of):
        summed = sum((value.low for value in parts_of), Decimal(0))
        parts_told = [words_of(one) for one in parts]
        yield told_apart(
            told, Reason("total_misfit", parts=parts_told, right=f"{summed:,f}", stated=words_of(total))
        )


def _of_people(analysis: Analysis, total: Statement, parts: Sequence[Statement]) -> bool:
    """Whether all of some people are told part by part between commas: "all 154 people on board, 12 crew and 140 passengers, …"."""
    before = lows(analysis, max(0, total.first - 1), total.first)
    gaps = [
        lows(analysis, one.last, other.first)
        for one, other in pairwise((total, *parts))
        if not one.mention.text.endswith(",")
    ]
    return (
        before == ["all"]
        and total.frame.head in GENERIC_PEOPLE
        and gaps[0][-1:] == [","]
        and all(gap in (["and"], [","], [",", "and"]) for gap in gaps[1:])
        and lows(analysis, parts[-1].last, parts[-1].last + 1)[:1] in ([","], ["."])
    )


def _heads_differ(one: Statement, other: Statement) -> bool:
    return bool(one.frame.head and other.frame.head and not related(one.frame.head, other.frame.head))


# ---------------------------------------------------------------- changes and their ends


def _moves(analysis: Analysis, told: Sequence[Statement]) -> Iterator[Inconsistency]:
    """From one level to another, which the verb says to be a factor, a rise or a fall; no third figure between."""
    for one, other in pairwise(told):
        ends = _ends(analysis, one, other)
        if ends is None:
            continue
        old, new = ends
        a, b = flat(old), flat(new)
        predicate = one.frame.predicate or other.frame.predicate
        near = [lemma(low, "v") for low in lows(analysis, max(0, one.first - 4), one.first)]
        predicate = next((verb for verb in reversed(near) if verb in FACTORS), predicate)
        if a is None or b is None or predicate is None or not alike(a, b) or not positive(a, b):
            continue
        factor = FACTORS.get(predicate)
        if factor is not None:
            if not multiplied(a, b, Decimal(factor)):
                right = f"{a.low * Decimal(factor):,f}"
                yield told_apart(
                    ends,
                    Reason(
                        "factor_misfit", old=words_of(old), new=words_of(new), verb=predicate, right=right
                    ),
                )
        elif (
            sum(isinstance(each.value, Quantity) for each in told) == 2
            and not far(a, b)
            and ((predicate in UP and moved(a, b) < 0) or (predicate in DOWN and moved(a, b) > 0))
        ):
            way = "a rise" if moved(a, b) > 0 else "a fall"
            yield told_apart(ends, Reason("change_turned", old=words_of(old), new=words_of(new), way=way))


def _stretched(analysis: Analysis, told: Sequence[Statement]) -> Iterator[Inconsistency]:
    """Both levels in one figure: "doubled from 40 to 130 tonnes"."""
    for one in told:
        value = one.value
        if not isinstance(value, Quantity) or not value.is_range or value.low <= 0:
            continue
        words = [lemma(low, "v") for low in lows(analysis, max(0, one.first - 4), one.last)]
        verb = next((word for word in words if word in FACTORS), None)
        if verb is None or "from" not in words:
            continue
        factor = max(Decimal(FACTORS[verb]), 1 / Decimal(FACTORS[verb]))
        low, high = (replace(value, low=end, high=end) for end in (value.low, value.high))
        if not multiplied(low, high, factor):
            old, new = (low, high) if Decimal(FACTORS[verb]) > 1 else (high, low)
            right = f"{old.low * Decimal(FACTORS[verb]):,f}"
            told_as = {"old": printed(old), "new": printed(new), "verb": verb, "right": right}
            yield told_apart((one,), Reason("factor_misfit", **told_as))


def _ends(analysis: Analysis, one: Statement, other: Statement) -> tuple[Statement, Statement] | None:
    """The level before and the one after of "from F to F" and "to F from F"."""
    first = lows(analysis, max(0, one.first - 1), one.first)
    between = lows(analysis, one.last, other.first)
    if len(between) > 3 or one.frame.dimension != other.frame.dimension:
        return None
    if first == ["from"] and between[-1:] == ["to"]:
        return one, other
    if first == ["to"] and between[-1:] == ["from"]:
        return other, one
    return None


def _headline_change(analysis: Analysis, listed: Sequence[Statement]) -> Iterator[Inconsistency]:
    """A change in per cent in the headline, and the only two levels in the text that it can be of."""
    document = analysis.document
    heads = [
        one
        for one in listed
        if one.sentence == 0 and document.section_at(one.start) == "heading" and one.frame.kind == "percent"
    ]
    if len(heads) != 1 or not (
        heads[0].frame.change == "by" or lows(analysis, heads[0].first - 1, heads[0].first) == ["by"]
    ):
        return
    pairs = [
        ends
        for one, other in pairwise(listed)
        if one.sentence == other.sentence > 0 and (ends := _ends(analysis, one, other)) is not None
    ]
    if len(pairs) != 1 or any(one.frame.kind == "percent" for one in listed[1:]):
        return
    stated, old, new = flat(heads[0]), flat(pairs[0][0]), flat(pairs[0][1])
    if stated is None or old is None or new is None or not _same_matter(analysis, heads[0], pairs[0][0]):
        return
    if misfit(stated, old, new):
        right = [f"{abs(new.low / old.low - 1) * 100:.1f}%"]
        yield told_apart(
            (heads[0], *pairs[0]),
            Reason(
                "change_misfit",
                old=words_of(pairs[0][0]),
                new=words_of(pairs[0][1]),
                right=right,
                stated=words_of(heads[0]),
            ),
        )


def _same_matter(analysis: Analysis, one: Statement, other: Statement) -> bool:
    """Whether two sentences share a stem that says something."""
    stems = analysis.stream.stems_by_sentence
    return bool(stems[one.sentence] & stems[other.sentence])


# ---------------------------------------------------------------- conversions


def _converted(analysis: Analysis, told: Sequence[Statement]) -> Iterator[Inconsistency]:
    """A measure in brackets right behind one in another unit of the same dimension."""
    for one, other in pairwise(told):
        if one.frame.kind != "measure" or one.frame.dimension != other.frame.dimension:
            continue
        between = lows(analysis, _past_size(analysis, one), other.first)
        behind = _past_size(analysis, other)
        if between[:1] != ["("] or len(between) > 3 or lows(analysis, behind, behind + 1) != [")"]:
            continue
        a, b = flat(one), flat(other)
        if a is None or b is None or not a.unit or not b.unit or a.unit == b.unit:
            continue
        if any(
            each.frame.dimension == one.frame.dimension and 0 <= one.first - each.last <= 1 for each in told
        ) or _goes_on_from_digits(analysis, one):
            continue  # "4ft 5in (136cm)": the bracket converts both; "1, 150 kilometers"
        known = scales((a.unit, b.unit))
        if (
            len(known) < 2
            or "temperature" in known[a.unit].dimension
            or known[a.unit].dimension != known[b.unit].dimension
        ):
            continue
        if not converts(a, b, Decimal(known[a.unit].factor), Decimal(known[b.unit].factor)):
            right = round(a.low * Decimal(known[a.unit].factor) / Decimal(known[b.unit].factor), 1)
            yield told_apart(
                (one, other),
                Reason(
                    "conversion_misfit",
                    stated=words_of(one),
                    converted=words_of(other),
                    right=printed(replace(b, low=right, high=right, low_step=STEP, high_step=STEP)),
                ),
            )


def _past_size(analysis: Analysis, one: Statement) -> int:
    """The token behind a measure, and behind what it measures: "30-foot-tall", "30 feet tall"."""
    behind = lows(analysis, one.last, one.last + 2)
    if behind[:1] == ["-"]:
        return one.last + 2 if behind[1:2] and behind[1] in SIZED else one.last
    return one.last + (behind[:1] != [] and behind[0] in SIZED)


def _goes_on_from_digits(analysis: Analysis, one: Statement) -> bool:
    """Whether digits and a comma stand right before a figure, whose thousands a space may have cut off."""
    before = analysis.stream.tokens[max(0, one.first - 2) : one.first]
    return len(before) == 2 and before[0].kind == "number" and before[1].text == ","


# ---------------------------------------------------------------- scores


def _margins(analysis: Analysis, told: Sequence[Statement]) -> Iterator[Inconsistency]:
    """The two numbers of a score and the difference right behind them: "98-91, by eight points", "61-39, a majority of 12"."""
    for one, other in pairwise(told):
        score, margin = one.value, flat(other)
        if (
            not isinstance(score, Score)
            or len(score.pairs) != 1
            or len(score.pairs[0]) != 2
            or margin is None
        ):
            continue
        between = " ".join(lows(analysis, one.last, other.first)).strip(", ")
        apart = abs(score.pairs[0][0] - score.pairs[0][1])
        if between in MARGINS and other.frame.kind in ("count", "number", "measure") and margin.low != apart:
            reason = Reason("margin_misfit", score=words_of(one), right=apart, stated=words_of(other))
            yield told_apart((one, other), reason)


# ---------------------------------------------------------------- lists


_ITEM = re.compile(r"^[ \t]*#?(\d{1,2})[.):][ \t]+(\S.*)$", re.MULTILINE)


def _counted_items(analysis: Analysis, listed: Sequence[Statement]) -> Iterator[Inconsistency]:
    """How many things the first line promises, and how many numbered ones follow."""
    plain = analysis.document.plain
    head = next(
        (
            one
            for one in listed
            if one.sentence == 0 and one.frame.kind == "count" and one.frame.head in LISTED
        ),
        None,
    )
    if head is None or not isinstance(head.value, Quantity):
        return
    items = [
        found
        for found in _ITEM.finditer(plain, head.end)
        if len(re.findall(r"[^\W\d_]{2,}", found[2])) >= ENOUGH
    ]
    numbers = [int(found[1]) for found in items]
    if len(numbers) < 2 or numbers not in (
        list(range(1, len(numbers) + 1)),
        list(range(len(numbers), 0, -1)),
    ):
        return
    if Decimal(len(numbers)) != head.value.low and head.value.low <= 3 * len(numbers):
        yield told_apart([head], Reason("items_misfit", stated=words_of(head), right=len(numbers)))
