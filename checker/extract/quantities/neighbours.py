"""What a figure takes over from the figures before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from checker.extract.quantities.digits import scaled
from checker.extract.quantities.ellipsis import FIRST_WORD, OF_THEM, REACH, SENTENCE_END, same_order, word_of
from checker.extract.quantities.figure import Figure
from checker.extract.quantities.nouns import plural_noun
from checker.extract.quantities.plurals import is_plural
from checker.extract.quantities.symbols import Unit
from checker.extract.quantities.unit_words import is_unit_word, unit_named
from checker.lexicon.ages import UNITS
from checker.lexicon.nouns import ADJECTIVES, ATTRIBUTIVE, LENGTHS
from checker.lexicon.numbers import ONES
from checker.lexicon.trends import AFTER, ON_OTHER_BASIS
from checker.lexicon.units import POINTS, TIMES
from checker.lexicon.words import FUNCTION_WORDS
from checker.text.around import next_word

__all__ = [
    "TOUCHING",
    "also_age",
    "count_before",
    "counted_beyond",
    "explains",
    "is_against",
    "is_first_age",
    "is_level",
    "is_model_between",
    "part_of_them",
    "scaled_alike",
    "share_again",
    "share_unit",
    "sized_beyond",
    "trend_understood",
    "unit_of_former",
]

TOUCHING = 18
"""Characters between figures that explain or complete one another."""
_MOST_FIGURES = 4
_FULL_STOP = re.compile(r"[.!?](?:\s|\Z)|\s*\Z")


def counted_beyond(plain: str, before: Figure, figure: Figure) -> Unit | None:
    """What a bare number counts when another figure stands before the noun: "two 500-pound bombs", "ten new 40-tonne trucks"."""
    if before.kind != "number" or before.unit or before.low is None:
        return None
    between = _ADJECTIVES_BETWEEN.fullmatch(plain, before.end, figure.start)
    if between is None or not all(map(_is_attribute, between[0].split())):
        return None
    return plural_noun(plain, figure.end)


def _is_attribute(word: str) -> bool:
    """Whether the word between a number and the size of what it counts is an adjective: "new", "brand-new"."""
    return "-" in word or word in ADJECTIVES | ATTRIBUTIVE


_ADJECTIVES_BETWEEN = re.compile(r" (?:[a-z]+(?:-[a-z]+)? ){0,2}")
_ADJECTIVE_BETWEEN = re.compile(r" (?:(?P<adjective>[a-z]+) )?")
_MODEL = re.compile(r"[1-9][0-9]{2} (?P<noun>[a-z]+)")


def is_model_between(plain: str, before: Figure, figure: Figure) -> bool:
    """Whether the figure is the model of what the bare number before it counts: "five new | 737 aircraft"."""
    if before.kind != "number" or before.unit or before.low is None:
        return False
    model, between = (
        _MODEL.fullmatch(plain, figure.start, figure.end),
        _ADJECTIVE_BETWEEN.fullmatch(plain, before.end, figure.start),
    )
    if model is None or between is None or not is_plural(model["noun"]) or unit_named(model["noun"]):
        return False
    return between["adjective"] is None or between["adjective"] in ADJECTIVES | ATTRIBUTIVE


_KIND = re.compile(rf"(?:[0-9]{{1,3}}|{'|'.join(ONES)})-[a-z]{{3,20}}ers")


def is_kind_counted(plain: str, before: Figure, figure: Figure) -> bool:
    """Whether the bare number before counts things called by a number: "five | 3-pointers", "two | 40-footers"."""
    if (
        before.unit not in (None, figure.unit)
        or before.kind not in ("number", "quantity")
        or before.low is None
        or not (between := _ADJECTIVE_BETWEEN.fullmatch(plain, before.end, figure.start))
        or between["adjective"] in FUNCTION_WORDS
    ):
        return False
    return _KIND.fullmatch(plain, figure.start, figure.end) is not None


_SIZED = re.compile(r"[0-9]{2,4} (?P<size>[a-z]+) (?P<noun>[a-z]+)")


def sized_beyond(plain: str, before: Figure, figure: Figure) -> tuple[str, Figure] | None:
    """What the bare number before counts, and the figure as the size of one: "three new | 200 seat planes"."""
    if before.kind != "number" or before.unit or before.low is None or figure.unit is None:
        return None
    sized = _SIZED.fullmatch(plain, figure.start, figure.end)
    between = _ADJECTIVE_BETWEEN.fullmatch(plain, before.end, figure.start)
    if sized is None or between is None or between["adjective"] in FUNCTION_WORDS:  # ".312 with 21 home runs"
        return None
    if is_plural(sized["size"]) or not is_plural(sized["noun"]):
        return None
    return figure.unit, figure._replace(unit=sized["size"], end=sized.end("size"))


_LIST_GOES_ON = re.compile(r",? (?:and|or) [0-9]|, [0-9]")


def share_unit(plain: str, figures: list[Figure], figure: Figure) -> None:
    """Give the numbers of a list the unit that only its last prints: "10, 15 and 20%"."""
    if not (plain[figure.end - 1].isdigit() and _LIST_GOES_ON.match(plain, figure.end)):
        return
    following = figure
    for at in range(len(figures) - 1, -1, -1):
        before = figures[at]
        bare = before.kind == "number" and before.unit is None and plain[before.start].isdigit()
        joined = plain[before.end : following.start] == ", "
        if not (bare and joined and before.low and same_order(figure, before.low)):
            return
        figures[at] = following = before._replace(kind=figure.kind, unit=figure.unit)


_COMPARED = re.compile(
    r",? (?:against|compared (?:with|to)|versus|vs\.?|(?:up|down) from|(?P<money>after|from)) "
)


def unit_of_former(plain: str, before: Figure, figure: Figure) -> bool:
    """Whether a bare number has the unit that only the one it is compared with prints: "11 million after 18 million francs".

    So have the one that a change began at, whatever its size, and an alternative: "rose from 12 to 15 people", "10 or 15".
    """
    if before.kind != "number" or before.unit or before.low is None:
        return False
    between = plain[before.end : figure.start]
    if between == " or " or (between == " to " and word_of(plain, before) == "from"):
        return figure.kind == "quantity" and figure.unit is not None and same_order(figure, before.low)
    if before.low < _LEVEL or figure.kind not in ("money", "quantity") or not plain[figure.start].isdigit():
        return False
    compared = _COMPARED.fullmatch(plain, before.end, figure.start)
    if compared is None or (compared["money"] and figure.kind != "money"):  # "2,500 from 3,000 homes"
        return False
    return same_order(figure, before.low)


_LEVEL = 1000
"""From here on a bare number is no round, age or place."""

_LED_BY = re.compile(r",? (?:up|down)(?: by)? ", re.IGNORECASE)


_SUSPENDED = re.compile(r"-,? (?:and |or |to )?")


def is_first_age(plain: str, before: Figure, figure: Figure) -> bool:
    """Whether a suspended number is an age with the one after it: "12- and 13-year-olds"."""
    if figure.kind != "age" or before.kind != "quantity" or before.unit != figure.unit:
        return False
    return _SUSPENDED.fullmatch(plain, before.end, figure.start) is not None


def is_level(plain: str, before: Figure, figure: Figure) -> bool:
    """Whether a bare number is the level that a change in points led to: "7,425.81, up 12.3 points"."""
    if figure.unit not in POINTS or before.kind != "number" or before.unit or before.low is None:
        return False
    level = before.low >= 1000 and figure.low is not None and before.low > figure.low
    return level and _LED_BY.fullmatch(plain, before.end, figure.start) is not None


_JOINED_AT_ONCE = re.compile(r"\A [^.;:,%]{4,40},? (?:and|but) (?:by )?\Z")
_PLACING = frozenset("in for on at among between from since against over".split())
_GAPPED = re.compile(r",? (?:and|while|but) (?:[a-z]+ )?(?P<noun>[a-z]+) (?:by )?")


def trend_understood(plain: str, before: Figure, figure: Figure) -> bool:
    """Whether a percentage leaves out the verb of the one before it: "exports rose 4% and imports | 3%", "rose 4% in May and 2% in June"."""
    if (
        figure.kind != "percent"
        or before.kind != "percent"
        or figure.trend
        or not before.trend
        or figure.hedge
    ):
        return False
    joined = plain[before.end : figure.start]
    if joined in (" or ", ", or ") and ON_OTHER_BASIS.match(plain, figure.end):
        return True
    if joined in (" and ", ", and ") or (joined == ", " and _LIST_GOES_ON.match(plain, figure.end)):
        then = next_word(plain, figure.end)
        return then is None or not (
            then[1] == "of" or then[1] in AFTER
        )  # "rose 33%, 9% and 15% respectively"
    if _JOINED_AT_ONCE.match(joined):
        first, second = FIRST_WORD.match(plain, before.end), FIRST_WORD.match(plain, figure.end)
        return bool(first and second and first[1] == second[1] and first[1] in _PLACING)
    found, then = _GAPPED.fullmatch(plain, before.end, figure.start), next_word(plain, figure.end)
    beside = then is not None and (then[1] in AFTER or then[1] == "of")  # "and shares 5% | higher"
    return found is not None and is_plural(found["noun"]) and not beside


def explains(plain: str, before: Figure, figure: Figure) -> bool:
    """Whether the figure gives the one before it in another unit, so that hedge and trend are its own too."""
    between = plain[before.end : figure.start].strip()
    if not between and before.kind == figure.kind == "quantity":  # "400 miles 645 kilometers"
        return (
            figure.unit != before.unit and is_unit_word(before.unit or "") and is_unit_word(figure.unit or "")
        )
    if between in ("(", "/", "["):
        return before.kind == figure.kind
    return between in (", or", "or") and figure.unit != before.unit


def is_against(plain: str, before: Figure, figure: Figure) -> bool:
    """Whether "over" sets a count against the one before it and hedges nothing: "2,001,926 votes over | 1,617,989"."""
    counts = before.kind in ("number", "quantity") and figure.unit in (None, before.unit)
    return counts and plain[before.end : figure.start] == " over "


def also_age(plain: str, before: Figure, figure: Figure) -> bool:
    """Whether a bare number goes on after an age: "aged 7 and 9"."""
    if before.kind != "age":
        return False
    if figure.kind == "quantity" and figure.unit in UNITS:  # "aged 6 months to 5 years"
        return plain[before.end : figure.start].strip() in ("to", "and", "or")
    if figure.unit is not None:  # "under five and two men"
        return False
    if word_of(plain, figure) == word_of(plain, before) == "at":
        return _is_next_age(plain, before, figure)
    if any(
        one.end - one.start > (3 if plain[one.start].isdigit() else _LONGEST_AGE) for one in (before, figure)
    ):
        return False
    mixed = (
        plain[before.start].isdigit() != plain[figure.start].isdigit()
    )  # "the twins, both 14, and two who"
    if mixed and not _AGED_LIST.search(plain, max(0, before.start - _LONGEST_LIST), before.start):
        return False
    if _FOR_OTHERS.fullmatch(plain, before.end, figure.start):
        return plain.startswith(" for ", figure.end)
    return plain[before.end : figure.start].strip() in ("and", "or", ",", ", and", ", not")


_AGED_LIST = re.compile(r"\b(?:aged|ages) (?:[0-9a-z]{1,9}, ){0,5}\Z")
_LONGEST_LIST = 60
_FOR_OTHERS = re.compile(r" for (?:[a-z]+ ){1,4}and ")
"""What stands between two ages that hold for different people: "25 | for members and | 30 for senators"."""


def _is_next_age(plain: str, before: Figure, figure: Figure) -> bool:
    """Whether a number tells the next step of a life: "left school at 14, sold his first firm at | 16"."""
    if before.low is None or figure.low is None or not before.low < figure.low < _OLDEST:
        return False
    return _LIFE_GOES_ON.fullmatch(plain, before.end, figure.start) is not None and (
        _AGE_ENDS.match(plain, figure.end) is not None
    )


_OLDEST = 110
_LIFE_GOES_ON = re.compile(r"(?:,| and)(?: [A-Za-z’'-]+,?){1,12} at ")
_AGE_ENDS = re.compile(r"[.,;](?![0-9])|\s*\Z| and\b")
_LONGEST_AGE = len("seventeen")
_MILLIONS = re.compile(r"[0-9]m")
_FORMER = frozenset("from with against than to after versus".split())


def scaled_alike(plain: str, figures: Sequence[Figure], figure: Figure) -> Figure | None:
    """The figure with the scale that "m" is in the one that it is compared with: "1.4m cars, up from 1.1m"; else metres."""
    if (
        figure.unit != "meter"
        or not _MILLIONS.fullmatch(plain, figure.end - 2, figure.end)
        or figure.low is None
    ):
        return None
    then = next_word(plain, figure.end)
    word = word_of(plain, figure)
    if not (word in _FORMER or word.endswith(("'s", "’s"))) or (
        then and then[1] in LENGTHS
    ):  # "from 30m away"
        return None
    for before in figures[: -_MOST_FIGURES - 1 : -1]:
        if figure.start - before.end > REACH or SENTENCE_END.search(plain, before.end, figure.start):
            return None
        if (
            before.low is None
            or before.low < _MILLION
            or not _PRINTS_M.search(plain, before.start, before.end)
        ):
            continue
        low, step = scaled(figure.low, _MILLION), scaled(figure.low_step or _ONE, _MILLION)
        whole = figure._replace(
            kind=before.kind, unit=before.unit, low=low, high=low, low_step=step, high_step=step
        )
        return whole if same_order(before, low) else None
    return None


_ONE, _MILLION = Decimal(1), Decimal(10**6)
_PRINTS_M = re.compile(r"[0-9]m(?![a-z])")


def count_before(plain: str, before: Figure, figure: Figure) -> Figure | None:
    """The four digits that a count is compared with, and no year: "to 2311 homes from | 1618", "2,400 homes, up from | 1950"."""
    if figure.kind != "date" or figure.unit != "year" or figure.end - figure.start != 4 or figure.low is None:
        return None
    if before.kind != "quantity" or before.low is None or before.low < _LEVEL or before.unit in TIMES:
        return None
    between = plain[before.end : figure.start]
    moved = _LEVEL_FROM.fullmatch(between)
    if (
        moved is None
        or not (moved["moved"] or word_of(plain, before) == "to")
        or not same_order(before, figure.low)
    ):
        return None
    return Figure(
        "quantity", figure.start, figure.end, figure.low, figure.high, before.unit, None, None, _ONE, _ONE
    )


def part_of_them(plain: str, before: Figure, figure: Figure) -> Figure | None:
    """The part with what it is a part of, where that was counted right before: "48 singers, a third | of them"."""
    if before.kind != "quantity" or before.unit is None or before.unit in TIMES or before.unit in POINTS:
        return None
    if not OF_THEM.match(plain, figure.end) or SENTENCE_END.search(plain, before.end, figure.start):
        return None
    return figure._replace(unit=f"fraction of {before.unit}")


_SHARE_FORMS = re.compile(r"[^ ]+(?: or| and)? (?:in|out of) (?:every )?[^ ]+", re.IGNORECASE)
_COMPARED_SHARE = re.compile(
    r"(?:,? or|\b(?:from|to|against|than|with|versus)) (?:about |nearly |almost |roughly |just )?\Z"
)
_SHARE_REACH = 90


def share_again(plain: str, before: Figure, figure: Figure) -> Figure | None:
    """The share of what one before was told of, or of what was counted: "one in five schools, up from | one in nine", "412 parcels, or | one in 23"."""
    if not _SHARE_FORMS.fullmatch(plain, figure.start, figure.end) or before.unit is None:
        return None
    first = max(before.end, figure.start - _SHARE_REACH)
    if figure.start - before.end > _SHARE_REACH or SENTENCE_END.search(plain, before.end, figure.start):
        return None
    joint = _COMPARED_SHARE.search(plain, first, figure.start)
    if joint is None:
        return None
    if before.unit.startswith("fraction of "):
        return figure._replace(unit=before.unit)
    counted = before.kind == "quantity" and not is_unit_word(before.unit) and "/" not in before.unit
    alternative = counted and joint.start() == before.end and joint[0].lstrip(", ").startswith("or")
    return figure._replace(unit=f"fraction of {before.unit}") if alternative else None


_LEVEL_FROM = re.compile(r",? (?:(?P<moved>up|down|compared with|against) )?(?:from )?")
