"""Figures that a draft's own words announce as worked out: "a combined 40 hours", "$31 million shy of", "almost halved".

Such a figure need not stand in a source. Where nothing gives it, only a passage that prints another value of the same thing
says that it is wrong; without one it is worth a look, and no more.
"""

from __future__ import annotations

from checker.judge.draft.combinations import TIMES
from checker.judge.draft.figure import Figure
from checker.judge.draft.lapses import are_otherwise_apart
from checker.judge.draft.licences import LIKE, Alike, Wording
from checker.judge.draft.place import FAR, NEAR, Place
from checker.judge.draft.sources import Sources
from checker.lexicon.arithmetic import FROM_TODAY, LATER
from checker.lexicon.reckoning import CENTURY, COMES_TO, LACKING, RATIO, SUMMED_BEHIND
from checker.values.quantity import significant
from checker.values.rounding import OPEN

__all__ = ["is_announced", "is_of_the_writer", "is_rivalled"]


def is_announced(figure: Figure, wording: Wording) -> bool:
    """Whether words right beside a figure, or its form, say that it was worked out."""
    value = figure.value
    if figure.kind == "decade" or value is None:
        return figure.kind == "decade"
    before, after = wording.before, wording.after
    if value.unit == TIMES or figure.word == "fraction":
        return True
    if figure.kind == "ordinal" and CENTURY.match(after) is not None:
        return True  # a reign or a year told in other words
    if value.hedge is not None and figure.kind not in HEDGED_AS_TOLD:
        return True
    if figure.kind == "time" and LATER.match(after) is not None:
        return True
    return (
        wording.has("compares")
        or LACKING.match(after) is not None
        or RATIO.search(before) is not None
        or COMES_TO.search(before) is not None
        or SUMMED_BEHIND.match(after) is not None
    )


HEDGED_AS_TOLD = ("age", "count", "number")
"""Kinds of figures that a hedge does not show to be worked out: "some 400 people"."""


def is_rivalled(
    figure: Figure, wording: Wording, closest: Place | None, sources: Sources, alike: Alike
) -> bool:
    """Whether a passage prints another value of what an announced figure tells, or the days between which it lies.

    It stands beside the same word, or in the words of the same clause; or it has the same digits in another unit, at
    another scale or per another length of time.
    """
    if figure.kind == "time" and (
        are_otherwise_apart(figure, sources.texts, alike) or _is_of_no_year(figure, wording, sources, alike)
    ):
        return True
    if closest is None or (figure.kind == "count" and RATIO.search(wording.before) is not None):
        return False  # "17 goals in 31 games" are more than one every two games
    if _has_digits_of(figure, closest):
        return True
    of_kind = (closest.near or closest.match.fit == ONE_KIND) and not _is_of_other_rate(figure, closest)
    return of_kind and (closest.frame >= 1 or closest.told >= RIVAL)


def _is_of_no_year(figure: Figure, wording: Wording, sources: Sources, alike: Alike) -> bool:
    """Whether the years that the sources print of what the draft tells lie so far back that so long ago is no day of writing."""
    value = figure.value
    if value is None or value.unit != "year" or FROM_TODAY.match(wording.after) is None:
        return False
    dated = [
        (text, one)
        for text in sources.texts
        for one in text.figures
        if one.kind == "date" and one.parts[0] is not None
    ]
    years = [one.parts[0] or 0 for text, one in dated if len(dated) <= FEW_YEARS or alike(text, one) >= LIKE]
    return bool(years) and max(years) + value.high < WRITTEN


FEW_YEARS = 3
"""So few of them need not be told in words of the draft's."""
WRITTEN = 1900
"""The year before which no text was written that is checked."""


def _is_of_other_rate(figure: Figure, closest: Place) -> bool:
    """Whether one of the two is reckoned by something and the other is not: "$3 million a day" out of "$61 million"."""
    units = [one.value.unit or "" for one in (figure, closest.figure) if one.value is not None]
    return len({unit.partition("/")[2] for unit in units}) > 1


RIVAL = 0.5
"""How much of a draft's clause a passage has at least that prints another value of the same thing."""


def _has_digits_of(figure: Figure, closest: Place) -> bool:
    """Whether a passage has the digits of a figure: "£41m" beside "£4.1m", "870 feet" beside "870 metres"."""
    a, b = figure.value, closest.figure.value
    if a is None or b is None or a.is_range or b.is_range:
        return False
    if a.low.normalize().as_tuple().digits != b.low.normalize().as_tuple().digits:
        return False
    if a.hedge is not None and significant(a.low) == 1:
        return False
    if figure.kind == closest.figure.kind == "measure" and a.low == b.low and a.low > TEN:
        return True
    return closest.told >= FAR and (significant(a.low) > 1 or a.unit != b.unit or a.low > TEN)


TEN = 10

ONE_KIND = 2
"""The fit of two figures of one kind and unit (`days.Match`)."""


def is_of_the_writer(
    figure: Figure, wording: Wording, closest: Place | None, sources: Sources, alike: Alike
) -> bool:
    """Whether a figure that nothing gives may be the writer's own reckoning from what no source prints as a figure.

    "Six months later", where the sources tell one of the two days; "roughly nine weeks of output".
    """
    likeness = closest.likeness if closest is not None else 0
    if _counts_apart(figure, wording) and likeness < NEAR and _days_told(sources, alike) < TWO:
        return True
    hedged = _is_reckoned(figure) and not wording.has("total")
    return hedged and likeness < UNLIKELY and not _is_told(sources, alike)


def _is_reckoned(figure: Figure) -> bool:
    """Whether a hedge shows that a writer may have worked out a figure: not "women over 50", a bound."""
    hedge = figure.value.hedge if figure.value is not None else None
    reckoned = figure.kind != "percent" and not (figure.kind in ("number", "age") and hedge in OPEN)
    return hedge is not None and reckoned


def _counts_apart(figure: Figure, wording: Wording) -> bool:
    """Whether a length of time tells how far something lies from something else: "four days before the accident"."""
    from_now = FROM_TODAY.match(wording.after) is not None
    return figure.kind == "time" and not from_now and LATER.match(wording.after) is not None


def _days_told(sources: Sources, alike: Alike) -> int:
    """How many days or times of day the sources tell of what stands around a figure of the draft, that of writing among them."""
    told = sum(alike(text, one) >= LIKE for text in sources.texts for one in text.figures if one.kind in DAYS)
    return told + any(text.day is not None for text in sources.texts)


DAYS = ("date", "clock")
TWO = 2
"""Kinds of figures between which a length of time lies, and how many of them the sources must tell."""


def _is_told(sources: Sources, alike: Alike) -> bool:
    """Whether a passage of the sources is much like what stands around a figure of the draft."""
    near = (alike(text, one) for text in sources.texts for one in text.figures[:LOOKED_AT])
    return any(like >= MUCH for like in near)


UNLIKELY, MUCH = 0.25, 0.55
"""How like the draft's a passage is at least that may tell another value of what the draft tells, and one that tells the same."""
LOOKED_AT = 300
"""Figures of a source around which such a passage is looked for."""
