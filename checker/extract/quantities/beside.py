"""What figures that stand beside one another make together, and what one takes over from the other."""

from __future__ import annotations

import re
from decimal import Decimal

from checker.extract.quantities import ellipsis, measures, neighbours, spans
from checker.extract.quantities.context import moved_before
from checker.extract.quantities.figure import Figure
from checker.extract.quantities.unit_words import is_unit_word
from checker.lexicon.currencies import MINOR
from checker.lexicon.numbers import ONE
from checker.lexicon.trends import TRANSITIVE
from checker.lexicon.units import POINTS
from checker.text.around import left_words

__all__ = ["beside", "with_one"]


def beside(plain: str, figures: list[Figure], figure: Figure) -> Figure:
    """The figure with what it takes over from those before it; one amount in two units takes the first's place."""
    before = figures[-1]
    if figure.kind == "date":
        return neighbours.count_before(plain, before, figure) or figure
    if scaled := neighbours.scaled_alike(plain, figures, figure):
        return scaled
    if neighbours.trend_understood(plain, before, figure):
        return figure._replace(trend=before.trend)
    if figure.unit == "fraction" and (
        part := neighbours.part_of_them(plain, before, figure)
        or neighbours.share_again(plain, before, figure)
    ):
        return part
    if figure.start - before.end < neighbours.TOUCHING and (whole := _touching(plain, figures, figure)):
        return whole
    if figure.unit and before.kind == "number" and before.unit is None:
        neighbours.share_unit(plain, figures, figure)
    if figure.kind in ("number", "quantity") and neighbours.also_age(plain, before, figure):
        return figure._replace(kind="age", unit=figure.unit or before.unit)
    bare = figure.kind == "number" and figure.unit is None
    if bare and (whole := ellipsis.understood(plain, figures, figure)):
        figure = figure._replace(kind=whole.kind, unit=whole.unit)
        if (
            whole.kind == "quantity"
            and (whole.unit not in POINTS or whole.trend is None)
            and not is_unit_word(whole.unit or "")
            and ellipsis.word_of(plain, figure) in TRANSITIVE
        ):
            return figure._replace(trend=None)  # "12 matches, winning eight and losing four"
        if whole.unit in MINOR and figure.trend is None and plain.endswith(" and ", 0, figure.start):
            return figure._replace(trend=whole.trend)  # "down 11 cents from May and 40 from a year ago"
        if whole.kind == "percent" and figure.trend is None:
            figure = figure._replace(trend=moved_before(left_words(plain, before.end, figure.start)))
    return figure


_MARGIN = re.compile(r" ?(?P<open>\()?(?:±|\+/[-−–]) ?")
"""What stands before what a measure may be off by: "200 g | ±| 10 g"."""


def _touching(plain: str, figures: list[Figure], figure: Figure) -> Figure | None:
    """What the figure is by the one right before it, which may take over from it too; None where it stays as it is."""
    before = figures[-1]
    if whole := _one_measure(plain, figures, figure):
        return _range(plain, figures, whole)
    if (span := _range(plain, figures, figure)) is not figure:
        return span
    if neighbours.is_model_between(plain, before, figure):
        figures.pop()
        return before._replace(kind="quantity", unit=figure.unit, end=figure.end)
    if neighbours.is_kind_counted(plain, before, figure):
        figures.pop()
        return before._replace(kind="quantity", unit=figure.unit, end=figure.end)
    if sized := neighbours.sized_beyond(plain, before, figure):
        figures[-1] = before._replace(kind="quantity", unit=sized[0])
        return sized[1]
    if neighbours.is_first_age(plain, before, figure):
        figures[-1] = before._replace(kind="age")
    elif neighbours.unit_of_former(plain, before, figure):
        figures[-1] = before._replace(kind=figure.kind, unit=figure.unit)
    elif neighbours.is_level(plain, before, figure):
        figures[-1] = before._replace(kind="quantity", unit=figure.unit)
    elif noun := neighbours.counted_beyond(plain, before, figure):
        figures[-1] = before._replace(kind=noun.kind, unit=noun.name)
    if not (figure.hedge or figure.trend) and neighbours.explains(plain, before, figure):
        same = (
            figure.kind != "percent" or before.kind == "percent"
        )  # "over two million people, or 55.3 per cent"
        return figure._replace(hedge=before.hedge if same else None, trend=before.trend)
    if figure.hedge == "over" and neighbours.is_against(plain, before, figure):
        return figure._replace(hedge=None)
    return None


def _range(plain: str, figures: list[Figure], figure: Figure) -> Figure:
    """The figure with the one before it as a range of both, which takes the place of the last; unchanged where they make none."""
    span = spans.joined(plain, figures[-1], figure) if figures else None
    if span is None:
        return figure
    figures.pop()
    return span


def _one_measure(plain: str, figures: list[Figure], figure: Figure) -> Figure | None:
    """The last figure and this one as the one measure that they print together, which takes the place of the last."""
    before = figures[-1]
    if margin := _MARGIN.fullmatch(plain, before.end, figure.start):
        same = figure.unit in (None, before.unit) or (before.kind == "percent" and figure.unit in POINTS)
        if same:
            figures.pop()
            closed = margin["open"] is not None and plain[figure.end] == ")"
            return before._replace(end=figure.end + closed)
    part = measures.minor_part(plain, before, figure)
    if part is not None and before.low is not None:
        figures.pop()
        unit = "GBP" if before.unit == "pound" else before.unit
        return _amount(before, before.start, figure.end, unit, before.low + part)
    if (sized := measures.smaller_part(plain, figures, figure)) is not None:
        figures.pop()
        return before._replace(
            end=figure.end,
            low=sized,
            high=sized,
            unit=figure.unit,
            low_step=figure.low_step,
            high_step=figure.high_step,
        )
    if unsaid := measures.part_unsaid(plain, before, figure):
        figures.pop()
        size, smaller = unsaid
        return before._replace(end=figure.end, low=size, high=size, unit=smaller)
    return None


def with_one(plain: str, floor: int, figure: Figure) -> Figure:
    """The figure with the one dollar, hour or foot that it goes on: "a dollar fifty", "an hour and ten minutes"."""
    if sized := measures.one_of_size(plain, floor, figure):
        start, size, unit = sized
        return figure._replace(kind="quantity", start=start, low=size, high=size, unit=unit)
    if not (found := measures.with_one(plain, figure)):
        return figure
    start, currency, value = found
    return _amount(figure, start, figure.end, currency, value)


def _amount(figure: Figure, start: int, end: int, currency: str | None, value: Decimal) -> Figure:
    """The figure as an amount in a currency and its hundredths or thousandths."""
    step = ONE.scaleb(int(value.as_tuple().exponent))
    return figure._replace(
        kind="money",
        start=start,
        end=end,
        low=value,
        high=value,
        unit=currency,
        low_step=step,
        high_step=step,
    )
