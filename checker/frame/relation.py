"""How two frames relate: slot by slot the same, unknown, or in a clash."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from checker.frame.model import Frame
from checker.frame.outcomes import NOUNS
from checker.lexicon.outcomes import GENERIC_PEOPLE, GENERIC_STUFF, RELATED_NOUNS
from checker.lexicon.trends import AFTER_NOUNS
from checker.text.wordnet import noun_class, related
from checker.values import Relation
from checker.values.name import same_person, spelt_alike

__all__ = ["DECISIVE", "Fit", "relation"]


class Fit(NamedTuple):
    """Names of the slots that are the same, that one of the frames leaves unknown, and that clash."""

    same: frozenset[str]
    unknown: frozenset[str]
    clash: frozenset[str]


DECISIVE = frozenset({"dimension", "person", "outcome", "period", "rate", "direction", "change"})
"""Slots whose clash alone shows two questions; a clash of predicates or subjects shows nothing."""


def relation(one: Frame, other: Frame) -> Fit:
    """How the frames relate; symmetric."""
    grades = {
        "dimension": _dimensions(one, other),
        "head": heads(one, other),
        "attribute": _sets(one.attribute, other.attribute),
        "predicate": _words(one.predicate, other.predicate),
        "subject": _sets(one.subject, other.subject),
        "arguments": _sets(one.arguments, other.arguments),
        "modifiers": _sets(one.modifiers, other.modifiers),
        "period": periods(one, other),
        "span": spans(one, other),
        "owner": owners(one, other),
        "restrictor": _sets(one.restrictor, other.restrictor),
        "place": _sets(one.place, other.place),
        "aspect": aspects(one.aspect, other.aspect),
        "outcome": _equal(one.outcome, other.outcome),
        "person": persons(one.person, other.person),
        "change": _equal(one.change, other.change),
        "named": _sets(one.named, other.named),
        "direction": _equal(one.direction, other.direction),
        "rate": rates(one.rate, other.rate),
        "certainty": certainties(one.certainty, other.certainty),
    }
    return _fit(*(frozenset(slot for slot, grade in grades.items() if grade == name) for name in Fit._fields))


@lru_cache(maxsize=1 << 14)
def _fit(same: frozenset[str], unknown: frozenset[str], clash: frozenset[str]) -> Fit:
    """One object for equal ones: a large story has hundreds of thousands of pairs, and few ways to fit."""
    return Fit(same, unknown, clash)


def _equal(one: str | None, other: str | None) -> str:
    if one is None or other is None:
        return "unknown"
    return "same" if one == other else "clash"


def rates(one: str | None, other: str | None) -> str:
    """As `_equal`, where "per pupil" and "a child" may be one measure."""
    same = _equal(one, other)
    return "same" if same == "clash" and nouns(*sorted((str(one), str(other)))) == "same" else same


def _words(one: str | None, other: str | None) -> str:
    if one is None or other is None:
        return "unknown"
    return "same" if related(one, other) else "clash"


def _sets(one: frozenset[str], other: frozenset[str]) -> str:
    if not one or not other:
        return "unknown"
    return "same" if one & other else "clash"


def _dimensions(one: Frame, other: Frame) -> str:
    return "same" if one.dimension == other.dimension else "clash"


@lru_cache(maxsize=1 << 14)
def nouns(one: str, other: str) -> str:
    """Whether two counted nouns name the same: same, unknown (one can stand for the other), clash."""
    if one == other or related(one, other):
        return "same"
    if "life" in (one, other) and (one in GENERIC_PEOPLE or other in GENERIC_PEOPLE):
        return "unknown"  # "four lives" lost, "four people" killed
    if any(one in group and other in group for group in RELATED_NOUNS):
        return "same"
    people = [noun_class(name) in ("person", "group") or name in GENERIC_PEOPLE for name in (one, other)]
    if all(people) and (one in GENERIC_PEOPLE or other in GENERIC_PEOPLE):
        return "unknown"
    if not noun_class(one) or not noun_class(other) or not GENERIC_STUFF.isdisjoint((one, other)):
        return "unknown"
    return "clash"


def heads(one: Frame, other: Frame) -> str:
    """Whether the counted or measured nouns are the same."""
    if one.head is None or other.head is None:
        return "unknown"
    if one.change == other.change == "by" and one.head in AFTER_NOUNS and other.head in AFTER_NOUNS:
        return "unknown"  # "a 15% hike in fees", "a 25% increase in fees": what changed is another noun
    grade = nouns(*sorted((_counted(one), _counted(other))))
    if grade == "clash" and not (one.head_certain and other.head_certain):
        return "unknown"
    return grade


def _counted(frame: Frame) -> str:
    """The noun of a frame; people where it only names what befell them: "14 deaths", "14 bodies", "14 arrests"."""
    head = frame.head or ""
    return "person" if frame.outcome is not None and NOUNS.get(head) == frame.outcome else head


def persons(one: tuple[str, ...], other: tuple[str, ...]) -> str:
    """Whether two names can be of one person: last words equal, and first words where both have some."""
    if not one or not other:
        return "unknown"
    if one[-1] != other[-1]:
        return "clash"
    if len(one) < 2 or len(other) < 2:
        return "same"
    given, twin = one[-2].rstrip("."), other[-2].rstrip(".")
    if given[:1] != twin[:1]:
        return "clash"  # Kim and Kimberly are one, K. and Joel are not
    if min(len(given), len(twin)) < 2 and given != twin:
        return "unknown"  # J. can be Jack and Jane
    alike = given.startswith(twin) or twin.startswith(given) or spelt_alike(given, twin)
    return (
        "same" if alike or same_person(" ".join(one), " ".join(other)) or _misprint(given, twin) else "clash"
    )


def _misprint(one: str, other: str) -> bool:
    return OSA.distance(one, other) <= 1


_OPEN = {"future", "forecast", "sought"}


def certainties(one: str, other: str) -> str:
    """A clash where one is denied, or one is past and the other is yet to come."""
    if one == other:
        return "same" if one != "flat" else "unknown"
    if {"denied", "view"} & {one, other} or ("past" in (one, other) and {one, other} & _OPEN):
        return "clash"
    return "unknown"


def periods(one: Frame, other: Frame) -> str:
    """Whether two figures are of one period, by the days of the calendar where both are placed, else by name.

    By name it is the same where one is shared, a clash where both name one of a kind and none is shared, else unknown.
    """
    placed = one.during is not None and other.during is not None
    relation = one.during.relate(other.during) if one.during and other.during else Relation.INCOMPARABLE
    if relation is Relation.CONTRADICTS:
        return "clash"
    if relation is Relation.SAME or one.period & other.period:
        return "same"
    return "clash" if not placed and _kinds(one) & _kinds(other) else "unknown"


def _kinds(frame: Frame) -> set[str]:
    """The kinds of periods that a frame names, and does not leave open as "in the quarter" does."""
    named = (period.partition(":") for period in frame.period)
    return {kind for kind, _, which in named if which}


_SPANS = {"hours", "days", "night", "week", "month", "months", "quarter", "half", "season", "whole", "decade"}


def spans(one: Frame, other: Frame) -> str:
    """Whether two figures are of spans of one length: "in the second quarter" and "in the first half" are not."""
    lengths = [_lengths(one.period), _lengths(other.period)]
    shared = any(not period.startswith(_DAYS) for period in one.period & other.period)
    if shared or not all(lengths):
        return "same" if shared else "unknown"
    return "unknown" if lengths[0] & lengths[1] else "clash"


_DAYS = ("weekday:", "day:")
"""Periods that are days, on which what is told of longer ones was said: "exports fell in September, it said on Monday"."""


def owners(one: Frame, other: Frame) -> str:
    """Whether two figures are of the same: a clash where what the one is of is what only the other's rivals are of.

    "Teachers get 4 percent, bus drivers 6" and "bus drivers get 4 percent, teachers 6": the two 4 are of two groups. Where
    only one of them has rivals, most of what the other is of must be theirs: "teachers get 6 percent".
    """
    if one.owner & other.owner:
        return "same"
    crossed = [len((a.owner & b.others) - GENERIC_PEOPLE) for a, b in ((one, other), (other, one))]
    if all(crossed):
        return "clash"
    alone = any(
        frame.owner and not frame.others and number >= MOSTLY * len(frame.owner)
        for number, frame in zip(crossed, (one, other), strict=True)
    )
    return "clash" if alone else "unknown"


MOSTLY = 2 / 3
"""So much of what a figure without rivals is of is told of a rival of the other: no names that stand there by chance."""


def _lengths(periods: frozenset[str]) -> set[str]:
    """The lengths of the periods; two months are the ends of a longer one."""
    listed = [period.partition(":")[0] for period in periods]
    return set(listed) & (_SPANS if listed.count("month") < 2 else _SPANS - {"month"})


def aspects(one: frozenset[str], other: frozenset[str]) -> str:
    """Same where both have none or the same; a clash where they differ."""
    return "same" if one == other else "clash"
