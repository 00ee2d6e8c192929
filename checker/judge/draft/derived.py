"""Figures that a draft works out from its sources' figures: sums, differences, products, shares, years passed.

Only figures that stand in one sentence, or in two beside each other, are put together: the more figures are
combined, the more easily a wrong one comes out by chance. A sum needs terms that count one thing or are about what
the draft is about; a difference, a product, a rest needs a word that says so in the draft or beside the terms. Without
such a word a result counts only where so few come near it that it is hardly one by chance.
What a text's figures make is worked out once, and looked up by the result.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from checker.judge.draft.combinations import (
    MOST,
    Combinations,
    Made,
    Way,
    in_units,
    is_alike,
    is_term,
    low,
    together,
)
from checker.judge.draft.figure import Figure
from checker.judge.draft.lapses import apart, lasted, shifted, told
from checker.judge.draft.licences import LIKE, MUCH, RELATIONS, Alike, Terms, Wording
from checker.judge.draft.reckoned import reckoned
from checker.judge.draft.results import ADDED, answers, belongs, factor, gives, stretch
from checker.judge.draft.spans import before_forecast, goes_other_way, halfway, margin, reported, spread
from checker.judge.draft.text import Text
from checker.judge.draft.years import passed, since, year_told
from checker.lexicon.arithmetic import NEARBY, OF
from checker.values import Quantity
from checker.values.quantity import significant

__all__ = ["Derivation", "Wording", "Worked", "comes_to_another", "dated", "derive"]


class Derivation(NamedTuple):
    """How a figure follows from figures of one source."""

    source: str
    figures: tuple[Figure, ...]
    how: str
    """In an editor's words: "25 and 2 make 27"."""


def derive(
    figure: Figure, wording: Wording, texts: Sequence[Text], alike: Alike, own: Sequence[Worked] = ()
) -> Derivation | None:
    """How the draft's figure, so worded, follows from a source's; None when it does not.

    `alike` says how like the words around a source's figure are to those around the draft's; `own` are figures of the
    draft that were worked out before, from which others may follow.
    """
    for text in texts:
        found = (
            _of_time(figure, wording, text)
            or _of_whole(figure, wording, text, alike)
            or _among(text.combinations, figure, wording, text, alike)
        )
        if found is not None:
            return found
    latest = max((text.latest_year or 0 for text in texts), default=0) or None
    if far := since(figure, wording, texts, latest) or apart(figure, wording, texts, alike):
        return Derivation(far[0], *far[1:])
    if told := reckoned(figure, wording, texts, alike):
        return Derivation(told[0], *told[1:])
    if (found := _of_two_texts(figure, wording, texts, alike)) is not None:
        return found
    for text in texts:
        for worked in own:
            if worked.derivation.source == text.name:
                found = _in_two_steps(figure, wording, text, alike, worked)
                if found is not None:
                    return found
    return None


def dated(figure: Figure, texts: Sequence[Text], alike: Alike) -> Derivation | None:
    """The day that a source tells in other words than the draft's; None when none does."""
    found = ((text, told(figure, text, alike)) for text in texts)
    return next((Derivation(text.name, *days) for text, days in found if days is not None), None)


def comes_to_another(figure: Figure, wording: Wording, texts: Sequence[Text], alike: Alike) -> bool:
    """Whether two figures told right beside each other of what the draft tells make another one of the draft's kind than its own."""
    value = figure.value
    if value is None or value.is_range or figure.kind in ("age", "ordinal"):
        return False
    for text in texts:
        made = text.combinations
        for one in _near(made, figure, value.low / WIDE, value.low * WIDE):
            terms = made.terms(one)
            like = [alike(text, term) for term in terms]
            if (
                one.first != one.second
                and (
                    (made.apart(one) <= 1 and max(like) >= MUCH)
                    or (made.apart(one) <= NEARBY and _is_beside(terms, like, wording))
                )
                and answers(figure, one, *terms)
                and not (one.way in CHANGES and wording.turns(figure, one.way))
                and belongs(one.way, *terms, wording, text, alike)
            ):
                return True
    return False


def _is_beside(terms: Sequence[Figure], like: Sequence[float], wording: Wording) -> bool:
    """Whether the draft's sentence prints one of two terms, and tells of what the other tells."""
    printed = [
        any(one.value is not None and one.value.prints(own) for own in wording.beside) for one in terms
    ]
    return any(printed) and max(like) >= LIKE


WIDE = 4
"""How many times as large or small as the right result a wrong one is."""


class Worked(NamedTuple):
    """A figure of the draft that was worked out."""

    figure: Figure
    derivation: Derivation


def _of_time(figure: Figure, wording: Wording, text: Text) -> Derivation | None:
    """What passes between dates or times of day, a date or time that so much lies off, what falls to another length of time.

    And the middle of a range, the margin of a score, the quarter before one that is forecast.
    """
    for way in _OF_TIME:
        found = way(figure, wording, text)
        if found is not None:
            return Derivation(text.name, *found)
    return None


_OF_TIME = (
    passed, year_told, lasted, reported, shifted, spread, halfway, margin, before_forecast,
)  # fmt: skip


# ---------------------------------------------------------------- sums, differences, parts


def _of_whole(figure: Figure, wording: Wording, text: Text, alike: Alike) -> Derivation | None:
    """The figure of the text that is the draft's share of the whole which the draft prints behind it: "a sixth of the £186,400"."""
    whole, value = wording.whole, figure.value
    if value is None or figure.kind != "percent":
        return None
    if whole is None or not is_term(whole):
        return _of_part(figure, value, wording, text, alike)
    for one in text.figures:
        if is_term(one) and is_alike(one, whole) and low(one) < low(whole) and alike(text, one) >= LIKE:
            share = Made(100 * in_units(one) / in_units(whole), "share", 0, 0)
            if gives(figure, value, share, one, whole):
                return Derivation(text.name, (one,), _WORDS["share"].format(one.text, whole.text))
    return None


def _of_part(
    figure: Figure, value: Quantity, wording: Wording, text: Text, alike: Alike
) -> Derivation | None:
    """The figure of the text of which the amount that the draft prints beside is the draft's share: "1,800, some 8% of all staff"."""
    if not OF.match(wording.after):
        return None
    for one in text.figures:
        if not is_term(one) or one.kind not in ("count", "money", "measure") or alike(text, one) < LIKE:
            continue
        for part in wording.parts:
            if is_term(part) and is_alike(one, part) and 0 < in_units(part) < in_units(one):
                share = Made(100 * in_units(part) / in_units(one), "share", 0, 0)
                if gives(figure, value, share, part, one):
                    return Derivation(text.name, (one,), _WORDS["share"].format(part.text, one.text))
    return None


def _of_two_texts(figure: Figure, wording: Wording, texts: Sequence[Text], alike: Alike) -> Derivation | None:
    """What a figure of one source makes with one of another, both told of what the draft tells: "60% of the bill", "£2.4m"."""
    value = figure.value
    short = [text for text in texts if len(text.figures) <= MOST_TERMS]
    if value is None or value.is_range or figure.kind in ("age", "ordinal") or len(short) < 2:
        return None
    near = [
        [one for one in text.figures if is_term(one) and one.kind != "number" and alike(text, one) >= LIKE]
        for text in short
    ]
    for (first, ones), (second, others) in itertools.combinations(zip(short, near, strict=True), 2):
        if len(ones) * len(others) > MOST:
            continue
        for one, other in itertools.product(ones, others):
            for made in together((one, other), 0, 1):
                if (
                    _is_of_two_texts(made.way, wording, (first, one), (second, other))
                    and answers(figure, made, one, other)
                    and gives(figure, value, made, one, other)
                ):
                    return Derivation(first.name, (one,), _WORDS[made.way].format(one.text, other.text))
    return None


MOST_TERMS = 60
"""Figures of a source from which on one of them fits one of another by chance."""


def _is_of_two_texts(way: Way, wording: Wording, *terms: tuple[Text, Figure]) -> bool:
    """Whether two sources may each give a term: a share with what it is of, or levels that the draft compares."""
    if way == "part":
        text, share = next(term for term in terms if term[1].kind == "percent")
        return OF.match(text.plain, share.end) is not None
    return way in ("difference", "fall", "rise") and wording.has("compares")


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
        for made in _near(combinations, figure, *stretch(figure, value))
        if not (made.way in CHANGES and wording.turns(figure, made.way))
        and not (_is_of_ends(made) and not _changed(text, combinations.terms(made)[0]))
        and not (made.way == "difference" and goes_other_way(value, *combinations.terms(made), text))
        and answers(figure, made, *combinations.terms(made))
        and gives(figure, value, made, *combinations.terms(made))
    ]
    told = [made for made in fitting if belongs(made.way, *combinations.terms(made), wording, text, alike)]
    for made in told or [
        made
        for made in fitting
        if (made.way not in ADDED or _belongs_as_two(made, combinations, wording, text))
        and _is_no_chance(combinations, figure, value, made, text, alike)
    ]:
        first, second = combinations.terms(made)
        if made.first == made.second:
            how = first.text if _is_of_ends(made) else _WORDS[made.way].format(first.text, first.text)
            return Derivation(text.name, (first,), how)
        return Derivation(text.name, (first, second), _WORDS[made.way].format(first.text, second.text))
    return None


def _is_of_ends(made: Made) -> bool:
    return made.first == made.second and made.way in OF_ENDS


def _changed(text: Text, figure: Figure) -> bool:
    """Whether a range is told as a change: "went from £71 to £80"."""
    return text.plain.endswith("from ", 0, figure.start) or figure.text.lower().startswith("from ")


OF_ENDS: frozenset[Way] = frozenset(("difference", "rise", "fall", "times"))
"""Ways of two figures that the ends of one range may be."""


def _near(combinations: Combinations, figure: Figure, low: Decimal, high: Decimal) -> list[Made]:
    """The results that lie between two values of the draft's unit."""
    return [
        made
        for times in sorted({factor(figure, "sum"), factor(figure, "per")})
        for made in combinations.within(low * times, high * times)
        if factor(figure, made.way) == times
    ]


def _belongs_as_two(made: Made, combinations: Combinations, wording: Wording, text: Text) -> bool:
    """Whether what is added or taken off is told of two things of a kind, neither shares of two nor nurses and wards."""
    return RELATIONS["two things"](made.way, Terms(*combinations.terms(made), text, (0.0, 0.0)), wording)


def _is_no_chance(
    combinations: Combinations, figure: Figure, value: Quantity, made: Made, text: Text, alike: Alike
) -> bool:
    """Whether so few results of figures as near each other come near the draft's that one is hardly equal by chance."""
    if significant(value.low) < DIGITS or made.way in CUED:
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
        one.way not in CUED
        and combinations.apart(one) <= far
        and answers(figure, one, *combinations.terms(one))
        for one in rivals
    )
    lowest, highest = stretch(figure, value)
    return count * (highest - lowest) <= CHANCE * value.low * Decimal("1.5")


CHANGES: frozenset[Way] = frozenset(
    ("fall", "rise", "share", "grown by", "shrunk by", "times more", "times less")
)
"""Ways that the words beside the figure can turn."""
DIGITS = 2
"""A figure of fewer digits is often made by chance."""
CHANCE = Decimal("0.1")
"""How likely it may be that one of the results is the draft's figure by chance."""
CUED: frozenset[Way] = frozenset(
    (
        "others",
        "rest",
        "risen from",
        "fallen from",
        "raised to",
        "lowered to",
        "grown",
        "shrunk",
        "remainder",
        "grown by",
        "shrunk by",
        "and one",
        "rest of two",
        "three",
        "points up",
        "points down",
        "times more",
        "times less",
        "times by",
        "other part",
        "bare difference",
        "prices",
    )
)
"""What needs a word that says so: what is left of a hundred is as often the other answer, taken for this one."""


_WORDS: dict[Way, str] = {
    "sum": "{0} and {1}",
    "difference": "the difference of {0} and {1}",
    "share": "{0} of {1}",
    "fall": "the change between {0} and {1}",
    "rise": "the change between {0} and {1}",
    "product": "{0} times {1}",
    "part": "{0} of {1}",
    "other part": "what {0} leaves of {1}",
    "times more": "{0}",
    "times less": "{0}",
    "times by": "{0}",
    "rest": "what {0} leaves",
    "others": "{0} but one",
    "and one": "{0} and one more",
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
    "raised to": "the rise of {0} and {1}",
    "lowered to": "the fall of {0} and {1}",
    "fold": "{0} and {1}",
    "remainder": "what the others leave of {0} to {1}",
    "grown by": "the growth to {0} by {1}",
    "shrunk by": "the fall to {0} by {1}",
    "points up": "the rise of {0} and {1}",
    "points down": "the fall of {0} and {1}",
    "bare difference": "the difference of {0} and {1}",
    "prices": "{0} to {1}, all together",
}
"""In an editor's words, by the two figures as printed."""
