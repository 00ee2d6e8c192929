"""What the subject of its clause says that a bare number measures: what "the number of" counts, or an age."""

from __future__ import annotations

from decimal import Decimal

from checker.extract.quantities.digits import scaled
from checker.extract.quantities.figure import Figure
from checker.extract.quantities.nouns import plural_noun
from checker.extract.quantities.plurals import is_plural, singular
from checker.lexicon.ages import AGE_TOLD
from checker.lexicon.counting import COUNT_TOLD, NUMBER_OF, NUMBER_PUT, PUT_AT
from checker.lexicon.subjects import (
    BE_LEVEL,
    BEFORE_SOME,
    BY_MILLIONS,
    COUNTS_MILLIONS,
    CROWD_DOES,
    ENDS_COUNT,
    EVENTS_NUMBERED,
    GREW,
    MILLIONS_OF,
    NUMBERS_OF,
    OF_WHICH_AHEAD,
    PARENTS,
    PEOPLED,
    PERSONS_GREW,
    RATES,
    REGISTERED,
    TRADED_OF,
    TRADED_ONE_BY_ONE,
)
from checker.text.wordnet import noun_class, parts_of_speech

__all__ = ["told_by_subject"]

_WITHIN = 110
"""Characters before a number in which the subject of its clause is looked for."""
_LONGEST_PARENT = 24
_OLDEST = 120
_PARTS = tuple(map(Decimal, ("0.25", "0.5", "0.75")))
"""Parts of a point that a rate of interest moves by."""


def told_by_subject(plain: str, figure: Figure) -> Figure:
    """A bare number with what its subject says it measures; unchanged where the subject says nothing.

    "The number of cases reached | 340" and "Arrests rose past | 300" (cases, arrests), "a town of | 3,000" (people), "raised
    the voting age to | 21" (years of age).
    """
    if (
        figure.unit == "point"
        and figure.low in _PARTS
        and RATES.search(plain, max(0, figure.start - _WITHIN), figure.start)
    ):
        return figure._replace(unit="percentage_point")
    if figure.unit == "meter" and plain[figure.end - 2].isdigit() and _is_of_millions(plain, figure):
        figure = _times(figure, _MILLION)
    if figure.kind != "number" or figure.unit is not None or figure.low is None:
        return figure
    first = max(0, figure.start - _WITHIN)
    if (
        noun := _number_of(plain, first, figure)
        or _numbers_of(plain, first, figure)
        or _registered(plain, first, figure)
        or _persons(plain, first, figure)
        or _traded(plain, first, figure)
        or _of_which(plain, figure)
    ) is not None:
        return figure._replace(kind="quantity", unit=noun)
    if PEOPLED.search(plain, first, figure.start) and (
        ENDS_COUNT.match(plain, figure.end) or CROWD_DOES.match(plain, figure.end)
    ):
        return figure._replace(kind="quantity", unit="people")
    if parents := PARENTS.search(plain, max(0, figure.start - _LONGEST_PARENT), figure.start):
        return figure._replace(kind="quantity", unit="grandchild" if parents["grand"] else "child")
    young = figure.low < _OLDEST and figure.high_step == 1 and figure.low % 1 == 0
    if young and AGE_TOLD.search(plain, first, figure.start):
        return figure._replace(kind="age", unit="year")
    return figure


_MILLION = Decimal(10**6)


def _is_of_millions(plain: str, figure: Figure) -> bool:
    """Whether "m" on a figure stands for millions by what is counted: "the audience rose to | 2.5m", "some | 1.4m | have fled"."""
    peopled = PEOPLED.search(plain, max(0, figure.start - _WITHIN), figure.start)
    if COUNTS_MILLIONS.match(plain, figure.end) or (peopled and ENDS_COUNT.match(plain, figure.end)):
        return True
    found = list(BY_MILLIONS.finditer(plain, max(0, figure.start - _WITHIN), figure.start))
    if not found:
        return False
    first = found[-1].end()
    if MILLIONS_OF.fullmatch(plain, first, figure.start):
        return found[-1][0].lower() not in ("total", "figure", "number")
    told = COUNT_TOLD.fullmatch(plain, first, figure.start) is not None
    return (
        told
        and (GREW.search(plain, first, figure.start) or BE_LEVEL.search(plain, first, figure.start))
        is not None
    )


def _times(figure: Figure, size: Decimal) -> Figure:
    """The figure as a bare number, so many times as large."""
    low, high = (scaled(end, size) if end is not None else None for end in (figure.low, figure.high))
    steps = (scaled(step, size) if step is not None else None for step in (figure.low_step, figure.high_step))
    return figure._replace(
        kind="number", unit=None, low=low, high=high, low_step=next(steps), high_step=next(steps)
    )


def _number_of(plain: str, first: int, figure: Figure) -> str | None:
    """What is counted where its number is the subject: "the number of | dead crows | rose to"."""
    found = list(NUMBER_OF.finditer(plain, first, figure.start))
    noun = plural_noun(plain, found[-1].end()) if found else None
    if noun is None:
        return None
    if COUNT_TOLD.fullmatch(plain, noun.end, figure.start):
        return noun.name
    put = NUMBER_PUT.search(plain, max(0, found[-1].start() - _LONGEST_PUT), found[-1].start())
    return noun.name if put and PUT_AT.fullmatch(plain, noun.end, figure.start) else None


_LONGEST_PUT = 36


def _of_which(plain: str, figure: Figure) -> str | None:
    """The plural right before a number that is some of it: "cars, | three | of which are red"."""
    found = BEFORE_SOME.search(plain, max(0, figure.start - _LONGEST_PARENT), figure.start)
    ahead = OF_WHICH_AHEAD.match(plain, figure.end)
    if found is None or ahead is None or (ahead["them"] and found["mark"] != ","):
        return None  # "they would see cuts - seven of them would lose"
    return singular(found[1]) if is_plural(found[1]) and "n" in parts_of_speech(singular(found[1])) else None


def _numbers_of(plain: str, first: int, figure: Figure) -> str | None:
    """The persons or animals whose numbers are the subject: "Passenger numbers topped"."""
    found = list(NUMBERS_OF.finditer(plain, first, figure.start))
    if not found or not ENDS_COUNT.match(plain, figure.end):
        return None
    noun = found[-1]["noun"].lower()
    counted = noun_class(noun) in ("person", "animal") or noun in EVENTS_NUMBERED
    return noun if counted and COUNT_TOLD.fullmatch(plain, found[-1].end(), figure.start) else None


def _registered(plain: str, first: int, figure: Figure) -> str | None:
    """What is counted where a plural of what is registered is the subject that grew to the number: "Arrests rose past"."""
    found = list(REGISTERED.finditer(plain, first, figure.start))
    if not found or not ENDS_COUNT.match(plain, figure.end):
        return None
    told = COUNT_TOLD.fullmatch(plain, found[-1].end(), figure.start)
    return singular(found[-1]["noun"]) if told and GREW.search(plain, found[-1].end(), figure.start) else None


def _traded(plain: str, first: int, figure: Figure) -> str | None:
    """The things or persons that were sold, made or enrolled one by one: "Car sales totalled", "student enrolment reached"."""
    if figure.low is None or figure.low < _FEWEST or not ENDS_COUNT.match(plain, figure.end):
        return None
    if found := list(TRADED_ONE_BY_ONE.finditer(plain, first, figure.start)):
        noun, end = found[-1]["noun"].lower(), found[-1].end()
    elif (found := list(TRADED_OF.finditer(plain, first, figure.start))) and (
        things := plural_noun(plain, found[-1].end())
    ):
        noun, end = things.name or "", things.end
    else:
        return None
    told = COUNT_TOLD.fullmatch(plain, end, figure.start)
    return noun if told and noun_class(noun) in ("person", "artifact", "animal") else None


_FEWEST = 100
"""A smaller number behind such a verb may be a place in a table or a score."""


def _persons(plain: str, first: int, figure: Figure) -> str | None:
    """The persons whose number grew, where they are the subject: "Subscribers rose to"."""
    found = list(PERSONS_GREW.finditer(plain, first, figure.start))
    if not found or figure.low is None or figure.low < _FEWEST or not ENDS_COUNT.match(plain, figure.end):
        return None
    noun = singular(found[-1]["noun"])
    told = COUNT_TOLD.fullmatch(plain, found[-1].end("noun"), figure.start)
    return noun if told and noun_class(noun) == "person" else None
