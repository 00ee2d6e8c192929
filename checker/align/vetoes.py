"""What parts two figures of unlike values: by their frames for good (`FRAME_VETOES`), and what makes a difference doubtful (`DOUBTS`)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from checker.align.nearness import converted, far_apart, flat, is_year, magnitude, misprint, transposed
from checker.frame import Fit, Frame, Statement
from checker.frame.values import Measured
from checker.lexicon.aspects import DEMANDING, OFFERING
from checker.lexicon.aspects import HARD as ASPECTS_HARD
from checker.lexicon.outcomes import IMPOSING, SERVING
from checker.lexicon.page_words import FURNITURE
from checker.lexicon.reporting import REPORTING_VERBS
from checker.text.wordnet import noun_class, related
from checker.values import ClockTime, DateValue, Relation, RelativeDate
from checker.when import Weekday

__all__ = [
    "DOUBTS",
    "FRAME_VETOES",
    "HARD",
    "OF_COPIES",
    "QUESTION_VETOES",
    "opposite_bounds",
    "year_past",
    "years_named",
]
HARD = frozenset({"dimension", "outcome", "rate", "person", "change", "span", "owner"})
"""Slots whose clash parts two figures, whatever else fits."""
HARD_OF_DATES = HARD - {"span"}
DENIALS = (
    {"forecast", "past"},
    {"sought", "past"},
    {"sought", "future"},
    {"forecast", "flat"},
    *({"denied", name} for name in ("past", "flat", "future", "forecast", "sought")),
)
"""What parts a figure from one that came to be."""


def other_period(one: Frame, other: Frame) -> bool:
    """Whether the two are of two periods: placed apart, or named so that none of a kind is the same; weekdays name none."""
    if one.during is not None and other.during is not None:
        return one.during.relate(other.during) is Relation.CONTRADICTS
    kinds: dict[str, list[set[str]]] = {}
    for at, frame in enumerate((one, other)):
        for period in frame.period:
            kind = period.partition(":")[0]
            if kind not in ("weekday", "day", "ago", "rate") and not period.endswith(":"):
                kinds.setdefault(kind, [set(), set()])[at].add(period)
    return any(a and b and not a & b for a, b in kinds.values())


def other_day(one: Frame, other: Frame) -> bool:
    """Whether both name weekdays, and no weekday is the same."""
    a, b = ({period for period in frame.period if period.startswith("weekday:")} for frame in (one, other))
    return bool(a and b and not a & b)


def years_named(listed: Iterable[Statement], day: DateValue | None) -> frozenset[int]:
    """The years of which a document's figures are told, and that its dates name, with that of the day on which it appeared."""
    told = list(listed)
    appeared = [] if day is None else [day.readings[0].last.year]
    dated = [
        one.value.readings[0].first.year
        for one in told
        if isinstance(one.value, DateValue) and len(one.value.readings) == 1
    ]
    return frozenset([*appeared, *dated, *(year for one in told for year in _years_of(one.frame))])


def year_past(one: Statement, other: Statement, named: Mapping[str, frozenset[int]]) -> bool:
    """Whether one alone is told of a year before the story's, which the other's document does not name: "49 died in 2010".

    `named` are the years of each document.
    """
    for a, b in ((one, other), (other, one)):
        years = _years_of(a.frame)
        if years and not _years_of(b.frame) and a.frame.kind != "date":
            others = [year for source, listed in named.items() if source != a.source for year in listed]
            alone = max(years) < max(others, default=max(years) + 1)
            return alone and named[b.source].isdisjoint(years)
    return False


def _years_of(frame: Frame) -> list[int]:
    """The years among the periods of a frame."""
    return [
        int(period[5:9]) for period in frame.period if period.startswith("year:") and period[5:9].isdigit()
    ]


def earlier(frame: Frame) -> bool:
    """Whether the clause says that it was so some time ago."""
    return any(
        period.startswith("ago:") or (period.endswith(":last") and not period.startswith(NEWS_OF_THE_DAY))
        for period in frame.period
    )


NEWS_OF_THE_DAY = ("night:", "day:", "week:")
"""Periods of which news tells what has just happened: "last night", "last week"."""


def _one_is_earlier(one: Frame, other: Frame) -> bool:
    """Whether only one is told of some time ago; two that are placed are compared by their days ("last year", "in 2023")."""
    return earlier(one) != earlier(other) and (one.during is None or other.during is None)


def opposite_bounds(one: Statement, other: Statement) -> bool:
    """Whether one is over and the other under its figure, as criteria are ("over $250,000", "less than $200,000")."""
    hedges = {one.mention.hedge, other.mention.hedge}
    return bool(hedges & {"over", "at_least"} and hedges & {"under", "at_most"})


def _other_head(one: Statement, other: Statement, fit: Fit) -> bool:
    kinds = ("count", "measure")
    if transposed(one, other):
        return False  # two figures of two things are seldom made of the same digits: "41,000 hens" · "14,000 layers"
    return (
        "head" in fit.clash
        and ("attribute" not in fit.same or "outcome" in fit.same)
        and one.frame.kind in kinds
        and other.frame.kind in kinds
    )


def _open_or_denied(one: Statement, other: Statement, fit: Fit) -> bool:
    certainties = {one.frame.certainty, other.frame.certainty}
    return certainties in DENIALS or ("view" in certainties and len(certainties) > 1)


def _are_views(one: Statement, other: Statement, fit: Fit) -> bool:
    return one.frame.certainty == other.frame.certainty == "view"


def _bargained(one: Statement, other: Statement, fit: Fit) -> bool:
    """Whether one is what a side offers and the other what a side asks for."""
    verbs = one.frame.predicate, other.frame.predicate
    return any(a in OFFERING and b in DEMANDING for a, b in (verbs, verbs[::-1]))


def _other_year(one: Statement, other: Statement, fit: Fit) -> bool:
    alike = "predicate" in fit.same and one.frame.role == other.frame.role
    years = any(isinstance(each.value, DateValue) and is_year(each.value) for each in (one, other))
    return years and not alike and not transposed(one, other)


def _of_event_before(one: Frame, other: Frame) -> bool:
    """Whether only one is of an event before the story's own: "in the last election", and the other of no earlier time."""
    before = ["event:last" in frame.period for frame in (one, other)]
    other_is_earlier = earlier(other if before[0] else one) or "from" in (one.change, other.change)
    return before[0] != before[1] and not other_is_earlier


def _come_to_since(one: Frame, other: Frame) -> bool:
    """Whether one is of some time ago, and the other the level to which it has come: "11% last year" · "climbed to 14%"."""
    return any(earlier(a) and b.change == "to" and not b.period for a, b in ((one, other), (other, one)))


def _had_been_planned(one: Frame, other: Frame) -> bool:
    """Whether one is the level to which something has come, and the other what it was to be: "has risen to £2m" · "at a cost of £1m"."""
    return any(
        a.change == "to" and a.certainty not in NOT_YET and b.change is None and b.certainty in NOT_YET
        for a, b in ((one, other), (other, one))
    )


def _will_be(one: Frame, other: Frame) -> bool:
    """Whether one is the level to which something will be brought, and the other what it is: "will raise its stake to 40"."""
    return any(
        a.change == "to" and a.certainty in NOT_YET and b.change is None and b.certainty not in NOT_YET
        for a, b in ((one, other), (other, one))
    )


def _rest_of(one: Statement, other: Statement) -> bool:
    """Whether two shares make a whole, so that each may be the rest of the other: "38% waited longer", "62% were seen in time"."""
    a, b = flat(one), flat(other)
    shares = one.frame.kind == other.frame.kind == "percent" and not (one.frame.change or other.frame.change)
    return shares and a is not None and b is not None and abs(a + b - WHOLE) <= 1


WHOLE = 100
"""Per cent."""


def _other_basis(one: Frame, other: Frame) -> bool:
    """Whether two sums of money are told before and after tax, or net and gross."""
    bases = [{aspect for aspect in frame.aspect if aspect.startswith("basis:")} for frame in (one, other)]
    return bool(bases[0] and bases[1] and not bases[0] & bases[1])


def _otherwise_led(one: Statement, other: Statement) -> bool:
    """Whether one length of time is how long it was so, and the other how long it had not been: "for 19 years" · "in 22 years"."""
    roles = {one.frame.role, other.frame.role}
    return one.frame.dimension == "time" and one.frame.kind == "measure" and roles == {"in", "for"}


def _said_and_done(one: Statement, other: Statement) -> bool:
    """Whether one day is that on which somebody said it, and the other is that of something else."""
    said = [
        each.frame.kind in ("date", "time") and each.frame.predicate in REPORTING_VERBS
        for each in (one, other)
    ]
    return said[0] != said[1] or (all(said) and one.frame.predicate != other.frame.predicate)


def _begun_and_ended(one: Statement, other: Statement) -> bool:
    """Whether one day is that on which something began, and the other that on which something ended: "since May", "until April"."""
    roles = {one.frame.role, other.frame.role}
    return one.frame.kind == other.frame.kind == "date" and roles == {"since", "until"}


def _stamped(one: Statement) -> bool:
    """Whether it says when the page was brought up to date ("updated at 4.33 p.m.")."""
    return one.frame.kind in ("date", "time") and one.frame.predicate in ("update", "publish", "post")


def _other_aspect(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether only one has an aspect that makes it another question; a whole is one only beside a part."""
    apart = (one ^ other) & ASPECTS_HARD
    return bool(apart - {"whole"} or (apart and "part" in one | other))


def _is_furniture(frame: Frame) -> bool:
    """Whether it counts what a page has beside its text: "12 comments"; no shares that fell 3%, no "released 12 pages"."""
    return frame.kind in ("count", "number") and frame.head in FURNITURE and frame.predicate is None


Veto = tuple[str, Callable[[Statement, Statement, Fit], bool]]

QUESTION_VETOES: tuple[Veto, ...] = (
    (
        "another slot",
        lambda one, other, fit: bool(fit.clash & (HARD_OF_DATES if one.frame.kind == "date" else HARD)),
    ),
    (
        "another period",
        lambda one, other, fit: one.frame.kind != "date" and other_period(one.frame, other.frame),
    ),
    (
        "what it was before",
        lambda one, other, fit: (
            (one.frame.change == "from") != (other.frame.change == "from")
            or _of_event_before(one.frame, other.frame)
            or _come_to_since(one.frame, other.frame)
        ),
    ),
    (
        "what it will be",
        lambda one, other, fit: _will_be(one.frame, other.frame) or _had_been_planned(one.frame, other.frame),
    ),
    (
        "with and without",
        lambda one, other, fit: {"inclusive", "exclusive"} <= one.frame.aspect | other.frame.aspect,
    ),
    ("another aspect", lambda one, other, fit: _other_aspect(one.frame.aspect, other.frame.aspect)),
    ("a view of both", _are_views),
    ("denied, a forecast or a view", _open_or_denied),
    ("an offer and a demand", _bargained),
    ("there and everywhere", lambda one, other, fit: "everywhere" in one.frame.aspect ^ other.frame.aspect),
)
"""What shows that two figures answer two questions, whatever a rule calls them: why, and when."""


def _befell_nobody(one: Statement, other: Statement) -> bool:
    """Whether the one says what befell nobody, and the other not what befell those whom it counts: "nobody was hurt", "the crew of nine"."""
    return flat(one) == 0 and one.frame.outcome is not None and other.frame.outcome is None


def _counts_things(one: Statement, other: Statement) -> bool:
    """Whether the one says what befell people, and the other counts things of which that is not told: "38 were held", "52 ships"."""
    befallen = one.frame.outcome is not None and one.frame.kind in ("count", "number")
    counts = other.frame.kind == "count" and other.frame.head_certain and other.frame.outcome is None
    return (
        befallen
        and counts
        and noun_class(other.frame.head or "") in ("artifact", "animal", "plant", "object")
    )


def _a_change_and_a_share(one: Statement, other: Statement) -> bool:
    """Whether the one is by how much something changed, and the other a share of a whole: "rose 11%", "15% of tenants"."""
    a, b = one.frame, other.frame
    shares = a.kind == b.kind == "percent"
    return shares and a.change == "by" and b.change is None and b.direction is None and b.role == "subject"


FRAME_VETOES: tuple[Veto, ...] = (
    (
        "what befell people, and things",
        lambda one, other, fit: _counts_things(one, other) or _counts_things(other, one),
    ),
    (
        "a change and a share",
        lambda one, other, fit: _a_change_and_a_share(one, other) or _a_change_and_a_share(other, one),
    ),
    *QUESTION_VETOES,
    ("another head", _other_head),
    (
        "another attribute",
        lambda one, other, fit: (
            "attribute" in fit.clash and not (transposed(one, other) or misprint(one, other))
        ),
    ),
    ("a year of something else", _other_year),
    ("far apart", lambda one, other, fit: far_apart(one, other) and not misprint(one, other)),
    ("a share and the rest", lambda one, other, fit: _rest_of(one, other)),
    ("before and after tax", lambda one, other, fit: _other_basis(one.frame, other.frame)),
    ("how long, and how long since", lambda one, other, fit: _otherwise_led(one, other)),
    ("said and done", lambda one, other, fit: _said_and_done(one, other)),
    ("begun and ended", lambda one, other, fit: _begun_and_ended(one, other)),
    ("a page's own stamp", lambda one, other, fit: _stamped(one) or _stamped(other)),
    ("a conversion", lambda one, other, fit: converted(one, other)),
    ("page furniture", lambda one, other, fit: _is_furniture(one.frame) or _is_furniture(other.frame)),
    ("nobody", lambda one, other, fit: _befell_nobody(one, other) or _befell_nobody(other, one)),
)
"""What parts two figures whose frames are known, whatever else fits: why, and when."""
OF_COPIES = frozenset(("far apart", "a view of both"))
"""Vetoes that the same words around two figures outweigh."""


def _small(one: Statement, other: Statement) -> bool:
    counted = one.frame.kind in ("count", "number") and magnitude(one) and magnitude(other)
    return bool(counted) and max(magnitude(one) or 0, magnitude(other) or 0) < 5


def _of_some_alone(one: Statement, other: Statement) -> bool:
    """Whether one share is of all and the other of some of them: "66% of older voters", "36% of voters"."""
    a, b = one.frame, other.frame
    shares = a.kind == b.kind == "percent" and a.change is None and b.change is None
    return shares and a.head == b.head and bool(a.modifiers) != bool(b.modifiers)


NEAR_SECONDS = 3 * 3600
"""Times of day of one thing that two texts give otherwise lie nearer than this, or belong to one verb or subject."""


def _other_doing(one: Statement, other: Statement) -> bool:
    """Whether two times of day lie hours apart, or two weekdays are told, with another verb and another subject."""
    verbs = one.frame.predicate, other.frame.predicate
    a, b = one.value, other.value
    if isinstance(a, ClockTime) and isinstance(b, ClockTime):
        apart = min(abs(x - y) for x in a.readings for y in b.readings) > NEAR_SECONDS
    else:
        apart = _is_weekday(a) and _is_weekday(b)
    return (
        apart
        and not (verbs[0] and verbs[1] and related(verbs[0], verbs[1]))
        and not one.frame.subject & other.frame.subject
    )


def _is_weekday(value: Measured) -> bool:
    """Whether it is told as a day of the week alone."""
    return isinstance(value, RelativeDate) and isinstance(value.when, Weekday)


def _proposed_by_another(one: Statement, other: Statement) -> bool:
    """Whether both are yet to come, and told of parties that share no word: an offer and a demand, two plans."""
    a, b = one.frame, other.frame
    if (
        not {a.certainty, b.certainty} <= NOT_YET
        or "cost" in (a.predicate, b.predicate)
        or misprint(one, other)
    ):
        return False  # what costs something proposes nothing
    return bool(a.subject and b.subject) and not (a.subject | a.named) & (b.subject | b.named)


def _sentences_alone(one: Statement, other: Statement) -> bool:
    """Whether one is what somebody was sentenced to, and the other nothing that can be: "jailed for six years" · "worked for nine"."""
    return (
        one.frame.outcome == "sentence"
        and other.frame.outcome != "sentence"
        and other.frame.predicate not in SERVING | IMPOSING
    )


WHOM = frozenset(("inclusive", "exclusive"))
"""Aspects that say whether a toll counts those who did it."""
NOT_YET = frozenset(("future", "forecast", "sought"))
"""Certainties of what has not come to be."""
DOUBTS: tuple[tuple[str, Callable[[Statement, Statement], bool]], ...] = (
    ("another day", lambda one, other: one.frame.kind != "date" and other_day(one.frame, other.frame)),
    ("what was earlier", lambda one, other: _one_is_earlier(one.frame, other.frame)),
    ("modified in one", lambda one, other: bool(one.frame.modifiers) != bool(other.frame.modifiers)),
    ("a share of some alone", _of_some_alone),
    ("opposite bounds", opposite_bounds),
    ("a margin", lambda one, other: "margin" in one.frame.aspect ^ other.frame.aspect),
    ("small count", _small),
    ("proposed by another", _proposed_by_another),
    ("told of another doing", _other_doing),
    (
        "a sentence and no sentence",
        lambda one, other: _sentences_alone(one, other) or _sentences_alone(other, one),
    ),
    ("with and without", lambda one, other: bool((one.frame.aspect ^ other.frame.aspect) & WHOM)),
)
"""What takes from the evidence, as `weights` say how much: why, and when."""
