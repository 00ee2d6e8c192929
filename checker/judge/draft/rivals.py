"""Whether the draft's value stands in a source for something else, and which figure there is of what the draft tells."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from checker.align.vocabulary import base
from checker.frame import DECISIVE
from checker.frame.relation import nouns
from checker.judge.draft.combinations import COUNTED
from checker.judge.draft.days import Match
from checker.judge.draft.figures import Figure
from checker.judge.draft.matching import COUNTS, OPEN
from checker.judge.draft.owned import Asked
from checker.judge.draft.place import LEAST, NEAR, Place, prints, says_the_same
from checker.judge.draft.sources import Sources
from checker.judge.draft.text import Labels, Text
from checker.lexicon.arithmetic import PART_OF
from checker.lexicon.numbers import FIGURES
from checker.values.units import bare

__all__ = [
    "dissent",
    "exchanged",
    "is_year",
    "misplaced",
    "of_another_label",
    "of_another_owner",
    "turned_round",
]

TURNED = 0.9
"""By how much two figures of a sentence must have more of what belongs to them in each other's place, of 2 in all."""

RESPECTIVELY = "respectively"

MARGIN = 2.0
"""By how much another figure must outdo the draft's own value where that stands in the sources."""

ELSEWHERE = 0.7
"""How much of the clause the passages have at most in which the draft's own value stands for something else."""


def exchanged(draft: Text, candidates: Sequence[Sequence[Place]]) -> Iterator[tuple[int, Place]]:
    """Pairs of figures of one sentence of the draft of which each stands in the sources for the other's thing.

    "Halden sold 500, Marlow 300" against "Halden sold 300 and Marlow 500".
    """
    printed = [_by_number(places) for places in candidates]
    for first, figure in enumerate(draft.figures):
        beside = draft.by_sentence[figure.sentence]
        place = bisect_right(beside, first)
        if place == len(beside) or RESPECTIVELY in draft.sentence(figure):
            continue
        for second in beside[place : place + PAIRED]:
            other = draft.figures[second]
            if prints(figure, other) or PART_OF.fullmatch(draft.plain, figure.end, other.start):
                continue
            own = _best(printed[first], figure), _best(printed[second], other)
            turned = _best(printed[first], other), _best(printed[second], figure)
            if _is_turned(own, turned):
                yield from ((at, one) for at, one in zip((first, second), turned, strict=True) if one)


PAIRED = 12
"""Figures after one in its sentence that it may have changed places with; more of them are a table."""


def _by_number(places: Sequence[Place]) -> Mapping[tuple[Decimal, Decimal], list[Place]]:
    """The places by the number that stands there."""
    found: dict[tuple[Decimal, Decimal], list[Place]] = defaultdict(list)
    for one in places:
        if one.figure.value is not None:
            found[one.figure.value.low, one.figure.value.high].append(one)
    return found


def _is_turned(own: tuple[Place | None, ...], turned: tuple[Place | None, ...]) -> bool:
    """Whether two figures have what belongs to them in each other's place, both in one sentence."""
    straight, crossed = [one for one in own if one], [one for one in turned if one]
    if len(straight) != 2 or len(crossed) != 2:
        return False
    beside = {(one.source, one.figure.sentence) for one in crossed}
    by_words = sum(one.segment for one in crossed) - sum(one.segment for one in straight)
    standing = sum(one.standing for one in crossed) - sum(one.standing for one in straight)
    return len(beside) == 1 and by_words >= TURNED and standing > 0


def _best(places: Mapping[tuple[Decimal, Decimal], Sequence[Place]], value: Figure) -> Place | None:
    """Of the places of one figure of the draft the likeliest that prints the value of another."""
    number = (value.value.low, value.value.high) if value.value is not None else None
    having = [
        one
        for one in (places.get(number, ()) if number else ())
        if one.match.fit == 2 or {value.kind, one.figure.kind} <= COUNTED
    ]
    return max(having, key=lambda one: one.standing, default=None)


def of_another_owner(
    draft: Text, candidates: Sequence[Sequence[Place]], sources: Sources
) -> dict[int, Place]:
    """Figure of the draft whose value stands in the sources for something else only -> the source's of what the draft tells.

    "Marlow earned 300" against "Halden earned 300, Marlow 500": wherever the value stands, another figure is of what the
    draft's is of.
    """
    found: dict[int, Place] = {}
    straight: dict[tuple[str, int], set[int]] = defaultdict(set)
    for at, figure in enumerate(draft.figures):
        having = [one for one in candidates[at] if one.match.grade in ("same", "rounded")]
        if not 0 < len(having) <= OFTEN or draft.is_heading(figure) or _is_bare_bound(figure):
            continue
        if not all(_is_of_kind(figure, one) for one in having):
            continue
        outdoing = [_outdoing(draft, figure, one, candidates[at], sources) for one in having]
        agreeing = next((one for one, other in zip(having, outdoing, strict=True) if other is None), None)
        if agreeing is not None:
            straight[agreeing.source, agreeing.figure.start].add(at)
        elif outdoing[0] is not None:
            found[at] = outdoing[0]
    return {at: one for at, one in found.items() if not straight[one.source, one.figure.start] - {at}}


def _is_bare_bound(figure: Figure) -> bool:
    """Whether it only bounds what another figure counts: "1,155 nurses were under 40"."""
    return figure.kind == "number" and figure.value is not None and figure.value.hedge in OPEN


OFTEN = 8
"""Places of a value from which on it is no figure that stands for something else by mistake."""


def _outdoing(
    draft: Text, figure: Figure, having: Place, places: Sequence[Place], sources: Sources
) -> Place | None:
    """The figure that is plainly of what the draft's is of, where the one that has the draft's value is not."""
    own = draft.owned(figure)
    if figure.kind == "count" and nouns(*sorted((figure.word, having.figure.word))) != "clash":
        own = {word: weight for word, weight in own.items() if word != base(figure.word)}
    asked = Asked(own, sources.vocabulary)
    words = sources.by_name[having.source].owned(having.figure)
    best: tuple[float, int, Place] | None = None
    for other in places:
        text = sources.by_name[other.source]
        if not _is_rival(draft, figure, having, other, text):
            continue
        ours, more, told = asked.contrast(words, text.owned(other.figure))
        beside = other.figure.sentence == having.figure.sentence and other.source == having.source
        least, most = BESIDE_IT if beside else ELSEWHERE_TOLD
        if more >= max(least, PLAINLY * ours) and told >= most:
            best = max(best or (0.0, 0, other), (more - ours, -other.figure.start, other))
    return best[2] if best else None


def _is_of_kind(figure: Figure, place: Place) -> bool:
    """Whether a source's figure that has the draft's value is of its kind, or one of the two does not say."""
    return place.match.fit == 2 or {figure.kind, place.figure.kind} <= COUNTED


def _is_rival(draft: Text, figure: Figure, having: Place, place: Place, text: Text) -> bool:
    """Whether another figure may be of what the draft's is of: of its kind, and of no other noun."""
    if (
        place.match.grade != "other"
        or figure.kind in ("age", "ordinal", "code")
        or not _prints_number(place.figure)
    ):
        return False
    if having.frame > place.frame + BESIDE_WORDS:
        return False  # the draft has the words right beside the value that it prints
    clash = place.fit.clash if place.fit is not None else frozenset()
    counts = {figure.kind, place.figure.kind} <= COUNTS
    if counts and (_counts_another(figure, place, clash) or _counts_other(figure, having, place)):
        return False
    if figure.kind == "percent" and _changes(draft, figure) != _changes(text, place.figure):
        return False
    if (having.source, having.figure.sentence) == (place.source, place.figure.sentence):
        return place.match.fit == 2 or counts or _leaves_out_unit(having.figure, place.figure)
    if (place.match.fit < 2 and not counts) or not clash.isdisjoint(("dimension", "rate", "outcome")):
        return False
    return (counts or place.near) and place.fit is not None and "head" in place.fit.same


def _prints_number(figure: Figure) -> bool:
    """Whether a number is printed, in digits or words: not "this year", "double", "thousands"."""
    first = figure.text.split()[0].lower()
    return (
        first[:1].isdigit()
        or figure.text[-1:].isdigit()
        or first.partition("-")[0] in WORDED
        or not first.isalpha()
    )


def _counts_another(figure: Figure, place: Place, clash: frozenset[str]) -> bool:
    """Whether a figure prints another counted noun than the draft's; one without takes the noun of the figure before."""
    last = place.figure.text.split()[-1].lower()
    return "head" in clash and place.figure.kind == "count" and base(last) == base(place.figure.word)


def _counts_other(figure: Figure, having: Place, place: Place) -> bool:
    """Whether a figure counts what the draft's does not, which the one that has the draft's value counts."""
    if not figure.kind == having.figure.kind == place.figure.kind == "count":
        return False
    return having.figure.word == figure.word != place.figure.word


def _leaves_out_unit(one: Figure, other: Figure) -> bool:
    """Whether the other of two figures takes its unit from the first: "seven years … to three", "$12 a month … $9"."""
    if other.kind == "number":
        return one.kind in MEASURED and one.end <= other.start
    a, b = one.value, other.value
    return one.kind == other.kind and a is not None and b is not None and bare(a.unit) == b.unit != a.unit


def _changes(text: Text, figure: Figure) -> bool:
    """Whether a share is by how much something changed."""
    statement = text.statement(figure)
    return statement is not None and statement.frame.change == "by"


MEASURED = frozenset({"money", "percent", "measure", "time"})
"""Kinds of figures whose noun is not the thing counted."""

BESIDE_IT = 0.8, 0.55
"""How much only the other figure of a sentence has to have of what the draft's is of, in words of full weight, and how much
of all of that, 0 to 1."""

ELSEWHERE_TOLD = 1.2, 0.75
"""The same of a figure in another sentence."""

PLAINLY = 1.9
"""How many times as much as only the first has."""

BESIDE_WORDS = 2
"""Words right beside it by which the draft's value may have more than the other figure has, and yet stand for it."""

WORDED = FIGURES | {"one"}
"""Words that begin a number which is written out."""


def of_another_label(
    draft: Text,
    at: int,
    places: Sequence[Place],
    claimed: Mapping[tuple[str, int], set[int]],
    sources: Sources,
) -> Place | None:
    """The figure beside the draft's own value that the source's sentence gives of what the draft names.

    "Norway pays 95" against "Sweden pays 95, Norway 57": wherever the value stands it has a label of its own, and the draft
    has the label of another figure of the sentence in its place.
    """
    figure = draft.figures[at]
    labels = draft.labels(figure)
    having = [one for one in places if one.match.grade in ("same", "rounded")]
    if not labels or draft.is_heading(figure) or any(not says_the_same(one) for one in having):
        return None
    found: Place | None = None
    for one in having:
        text = sources.by_name[one.source]
        own = text.labels(one.figure)
        found = next(
            (
                other
                for other in places
                if (other.source, other.figure.sentence) == (one.source, one.figure.sentence)
                and other.match == Match("other", 2)
                and not claimed[other.source, other.figure.start] - {at}
                and _is_labelled(labels, own, text.labels(other.figure))
            ),
            None,
        )
        if found is None:
            return None
    return found


def _is_labelled(labels: Labels, own: Labels, other: Labels) -> bool:
    """Whether a draft has for one of the two figures' labels the other's, and none of its own."""
    return any(
        value in others and own[name] and values.isdisjoint(own[name]) and own[name].isdisjoint(others)
        for name, values in labels.items()
        for value in values
        if (others := other.get(name, frozenset())) and name in own
    )


def turned_round(found: Sequence[Place]) -> Place | None:
    """The source's figure where it rose by what the draft says it fell, in much the same words; None where any agrees."""
    placed = [one for one in found if one.match.fit == 2]
    turned = [one for one in placed if one.fit is not None and "direction" in one.fit.clash]
    best = turned[0] if placed and len(turned) == len(placed) else None
    return best if best is not None and best.likeness >= NEAR else None


def misplaced(draft: Text, figure: Figure, found: Sequence[Place], others: Sequence[Place]) -> Place | None:
    """Another value in the passage of the draft's, where its own value stands in the sources for something else.

    A line in the fewest words tells of many things that one passage tells; there a share alone, of which an article prints
    many, shows by its words what it is of.
    """
    best = max(one.standing for one in found)
    other = max(others, key=lambda one: (one.standing, -one.figure.start), default=None)
    if other is None or other.standing <= best:
        return None
    if other.repeats and max(one.told for one in found) <= ELSEWHERE:
        return other
    outdone = other.standing - best >= MARGIN and (figure.kind == "percent" or not draft.is_heading(figure))
    return other if outdone else None


def dissent(found: Sequence[Place], rivals: Sequence[Place]) -> Place | None:
    """The figure of a source that lacks the draft's, where that source says nearly all else that the draft says."""
    having = {one.source for one in found}
    against = [
        one
        for one in rivals
        if one.source not in having
        and one.match.grade == "other"
        and one.match.fit == 2
        and min(one.told, one.segment) >= TELLS
        and one.words >= LEAST
        and not (one.fit is not None and one.fit.clash & (DECISIVE | {"subject"}))
        and one.near
    ]
    return max(against, key=lambda one: (one.standing, -one.figure.start), default=None)


TELLS = 0.75
"""How much of a draft's clause a source that lacks its figure has to tell to say otherwise."""


def is_year(figure: Figure) -> bool:
    """Whether it is a bare year or a decade: two of them often stand beside the same words."""
    return figure.kind == "decade" or (figure.kind == "date" and figure.parts[1:] == (None, None))
