"""Figures that a draft works out from its sources' figures: sums, differences, products, shares, years passed.

Only figures that stand in one sentence, or in two beside each other, are put together: the more figures are
combined, the more easily a wrong one comes out by chance. A sum needs terms that count one thing or are about what
the draft is about; a difference, a product, a rest needs a word that says so in the draft or beside the terms.
What a text's figures make is worked out once, and looked up by the result.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeAlias

from checker.judge.draft.combinations import COUNTED, NEARBY, Made, Way, low
from checker.judge.draft.figures import Figure
from checker.judge.draft.text import Text
from checker.lexicon.arithmetic import EACH, FEWER, REST, TOTAL
from checker.lexicon.units import POINTS
from checker.values import Quantity
from checker.values.interval import is_whole

Alike: TypeAlias = Callable[[Text, Figure], float]

__all__ = ["Derivation", "derive"]

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
    for one in text.years.get(now - int(years), ())[:1] if now else ():
        return Derivation(text.name, (one,), f"{now} less {one.parts[0]}")
    for year, figures in text.years.items():
        for first in figures[:FEW_YEARS]:
            for second in text.years.get(year + int(years), ())[:FEW_YEARS]:
                if abs(first.sentence - second.sentence) <= NEARBY:
                    return Derivation(text.name, (first, second), f"from {first.text} to {second.text}")
    return None


FEW_YEARS = 5
"""Places of one year that are looked at."""


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
    """What two of the text's figures make together, or one alone."""
    value = figure.value
    if value is None or value.is_range or figure.kind in ("age", "ordinal"):
        return None
    for made in text.combinations.within(*value.between):
        first, second = text.figures[made.first], text.figures[made.second]
        if not _answers(figure, made, first, second) or not _gives(value, made, first, second):
            continue
        if _belongs(made.way, first, second, sentence, text, alike):
            return Derivation(text.name, (first, second), _WORDS[made.way].format(first.text, second.text))
    return None


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
        case "others":
            return figure.kind in COUNTED
        case "product" | "part":
            of = first if first.kind in ("money", "measure") else second
            if made.way == "part":
                of = second if first.kind == "percent" else first
            return figure.kind == of.kind and (
                figure.kind in COUNTED or unit == (of.value.unit if of.value else None)
            )
    percents = "percent" in (first.kind, second.kind)
    if percents:
        return points if made.way == "difference" else figure.kind == "percent"
    if figure.kind in COUNTED:
        return first.kind in COUNTED and second.kind in COUNTED
    return figure.kind == first.kind == second.kind and first.value.unit == unit


def _gives(value: Quantity, made: Made, first: Figure, second: Figure) -> bool:
    """Whether the draft's figure is the result, or the result rounded or hedged."""
    assert first.value is not None and second.value is not None
    number = made.result
    if number == value.low:
        return True
    if made.way in ("sum", "difference") and min(low(first), low(second)) * 10 < max(low(first), low(second)):
        return False  # the smaller is lost in the rounding of the larger: $25bn and $0.13 make no $26bn
    exact = is_whole(number) and value.low < 1000 and value.hedge is None and value.kind != "percent"
    return not exact and value.fits(number)


def _belongs(way: Way, first: Figure, second: Figure, sentence: str, text: Text, alike: Alike) -> bool:
    """Whether the terms belong together, and to what the draft says."""
    near = alike(text, first), alike(text, second)
    beside = f"{text.sentence(first)} {text.sentence(second)}"
    match way:
        case "sum":
            of_one = (
                first.kind not in COUNTED or first.word == second.word or not (first.word and second.word)
            )
            return TOTAL.search(sentence) is not None or (of_one and min(near) >= LIKE) or max(near) >= MUCH
        case "difference":
            of_one = first.kind != "count" or second.kind != "count" or first.word == second.word
            return FEWER.search(sentence) is not None and of_one
        case "share" | "part":
            return min(near) >= LIKE
        case "fall" | "rise":
            return FEWER.search(sentence) is not None and min(near) >= LIKE
        case "product":
            return EACH.search(beside) is not None and max(near) >= LIKE
        case "rest" | "others":
            return REST.search(sentence) is not None and near[0] >= LIKE
    return False


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
}
"""In an editor's words, by the two figures as printed."""
MUCH = 0.5
"""From this likeness of one term's words on a sum needs nothing else."""
