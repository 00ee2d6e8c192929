"""Whether the draft's value stands in a source for something else, and which figure there is of what the draft tells."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checker.align.vocabulary import base
from checker.frame import DECISIVE
from checker.frame.relation import nouns
from checker.judge.draft.combinations import COUNTED
from checker.judge.draft.days import Match, leaves_open
from checker.judge.draft.earlier import is_said_alone, is_set_before
from checker.judge.draft.figure import Figure
from checker.judge.draft.matching import COUNTS, FEW, MEASURED, factor
from checker.judge.draft.measured import of_another_thing, told_of_it
from checker.judge.draft.owned import NOUN, Asked
from checker.judge.draft.place import LEAST, Place, has_value
from checker.judge.draft.sources import Sources
from checker.judge.draft.text import Text
from checker.judge.draft.turned import turned_round
from checker.judge.draft.whole import is_whole_of, whole_of
from checker.lexicon.arithmetic import WHOLE_OF
from checker.lexicon.nouns import PRONOUN_BEFORE
from checker.lexicon.numbers import FIGURES
from checker.lexicon.outcomes import GENERIC_PEOPLE
from checker.lexicon.reckoning import BROUGHT_FORWARD, PUT_OFF
from checker.text.wordnet import noun_class, parts_of_speech
from checker.values.interval import is_whole
from checker.values.quantity import significant
from checker.values.rounding import OPEN
from checker.values.units import bare

__all__ = [
    "OFTEN",
    "PLAINLY",
    "are_comparable",
    "dissent",
    "is_rival",
    "is_said_beside",
    "of_another_owner",
    "stands_elsewhere",
]

MARGIN, FAR_MARGIN = 2.0, 3.0
"""By how much another figure must outdo the draft's own value where that stands in the sources; one of another size by more."""

ELSEWHERE = 0.7
"""How much of the clause the passages have at most in which the draft's own value stands for something else."""


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
        having = [one for one in candidates[at] if has_value(one)]
        if not 0 < len(having) <= OFTEN or draft.is_heading(figure) or _is_bare_bound(figure):
            continue
        if WHOLE_OF.search(draft.plain, max(0, figure.start - LONGEST_WORD), figure.start):
            continue  # "the biggest share of the £34m" is no £34m of whoever gives it
        if _is_named(draft, figure) and any(
            _is_named(sources.by_name[one.source], one.figure) for one in having
        ):
            continue
        if not all(_is_of_kind(figure, one) for one in having):
            continue
        held = [_held(draft, figure, one, candidates[at], sources) for one in having]
        agreeing = next((at for at, one in enumerate(held) if one.by is None), None)
        if agreeing is None:
            found[at] = next(one.by for one in held if one.by is not None)
        elif held[agreeing].plainly:
            straight[having[agreeing].source, having[agreeing].figure.start].add(at)
    return {
        at: one
        for at, one in found.items()
        if not straight[one.source, one.figure.start] - {at}
        and not _is_kept(draft, at, one, candidates, sources)
    }


def is_said_beside(draft: Text, at: int, rival: Place, candidates: Sequence[Sequence[Place]]) -> bool:
    """Whether another figure of the draft's sentence has the rival's value."""
    return any(True for _ in _saying(draft, at, rival, candidates))


def _saying(draft: Text, at: int, rival: Place, candidates: Sequence[Sequence[Place]]) -> Iterator[int]:
    """The other figures of the draft's sentence that have the rival's value."""
    for beside in draft.by_sentence[draft.figures[at].sentence]:
        if beside != at and any(
            one.figure == rival.figure and one.source == rival.source and one.match.grade == "same"
            for one in candidates[beside]
        ):
            yield beside


def _is_kept(
    draft: Text, at: int, rival: Place, candidates: Sequence[Sequence[Place]], sources: Sources
) -> bool:
    """Whether a figure of the draft's sentence that has the rival's value is of what that is of: an exchange takes two."""
    having = [one for one in candidates[at] if has_value(one)]
    told = [
        Asked(draft.owned(draft.figures[beside]), sources.vocabulary).contrast(
            sources.by_name[rival.source].owned(rival.figure), sources.by_name[one.source].owned(one.figure)
        )
        for beside in _saying(draft, at, rival, candidates)
        for one in having
    ]
    return bool(told) and all(one.second < one.first for one in told)


def _is_named(text: Text, figure: Figure) -> bool:
    """Whether a number is a part of a name: "the S&P 500"."""
    before = text.plain[max(0, figure.start - LONGEST_WORD) : figure.start].split(" ")[-2:]
    return figure.kind == "number" and before[-1:] == [""] and before[0][:1].isupper()


LONGEST_WORD = 24
"""Code points before a number in which the last word of its name begins."""


def _is_bare_bound(figure: Figure) -> bool:
    """Whether it only bounds what another figure counts: "1,155 nurses were under 40"."""
    return figure.kind == "number" and figure.value is not None and figure.value.hedge in OPEN


OFTEN = 8
"""Places of a value from which on it is no figure that stands for something else by mistake."""


class _Held(NamedTuple):
    """How a source's figure that has the draft's value stands beside its rivals."""

    by: Place | None
    """The rival that is plainly of what the draft's figure is of, where the one with its value is not."""
    plainly: bool
    """Whether no rival has as much of what the draft's figure is of."""


def _held(draft: Text, figure: Figure, having: Place, places: Sequence[Place], sources: Sources) -> _Held:
    """How the place of the draft's value stands beside the others of the figure."""
    own = draft.owned(figure)
    if figure.kind == "count" and (
        whole_of(draft, figure) is not None  # "four of the 16 whales" may be four survivors
        or nouns(*sorted((figure.word, having.figure.word))) != "clash"
        or _is_deed_to(figure.word, having.figure.word)
    ):
        own = {word: weight for word, weight in own.items() if word != base(figure.word)}
    asked = Asked(own, sources.vocabulary)
    words = sources.by_name[having.source].owned(having.figure)
    best: tuple[float, int, Place] | None = None
    plainly = True
    for other in places:
        text = sources.by_name[other.source]
        if not is_rival(draft, figure, having, other, text):
            continue
        ours, more, told = asked.contrast(words, text.owned(other.figure))
        beside = other.figure.sentence == having.figure.sentence and other.source == having.source
        plainly &= ours > more
        least, most = BESIDE_IT if beside else ELSEWHERE_TOLD
        if more >= max(least, PLAINLY * ours) and told >= most:
            best = max(best or (0.0, 0, other), (more - ours, -other.figure.start, other))
    by = best[2] if best else of_another_thing(draft, figure, having, places, sources)
    return _Held(by, plainly)


def _is_of_kind(figure: Figure, place: Place) -> bool:
    """Whether a source's figure that has the draft's value is of its kind, or one of the two does not say."""
    return place.match.fit == 2 or {figure.kind, place.figure.kind} <= COUNTED


def is_rival(draft: Text, figure: Figure, having: Place, place: Place, text: Text) -> bool:
    """Whether another figure may be of what the draft's is of: of its kind, and of no other noun."""
    if (
        place.match.grade != "other"
        or not (are_comparable(figure, place) or _is_left_out(figure, having, place))
        or figure.kind in ("age", "ordinal", "code")
        or not _prints_number(place.figure)
    ):
        return False
    if (
        _has_more(figure, having, place)
        or is_whole_of(draft, figure, place.figure)
        or is_set_before(draft, figure, text, having, place)
    ):
        return False
    if _reaches(having, place) or _is_new_day(text, having.figure):
        return False
    clash = place.fit.clash if place.fit is not None else frozenset()
    counts = {figure.kind, place.figure.kind} <= COUNTS
    if counts and place.figure.kind == "count" != figure.kind and not _is_whole(figure):
        return False  # a magnitude of 7.8 is no count
    if counts and (_counts_another(figure, place, clash) or _counts_other(figure, having, place)):
        return False
    if counts and _is_one_of(figure, place.figure):
        return False
    if counts and _leaves_out_noun(draft, figure, having, place):
        return False
    if figure.kind == "percent" and _changes(draft, figure) != _changes(text, place.figure):
        return False
    if (having.source, having.figure.sentence) == (place.source, place.figure.sentence):
        said = place.match.fit == 2 or counts or _leaves_out_unit(having.figure, place.figure)
        return said and (
            text.statement(place.figure) is not None or not counts
        )  # the ten of "Ten Halve" counts nothing
    if (place.match.fit < 2 and not counts) or not clash.isdisjoint(("dimension", "rate", "outcome")):
        return False
    if place.fit is None:
        return False
    return "head" in place.fit.same or (
        not counts and "head" not in clash and _is_of_another_name(draft, figure, having, text, place)
    )


def _reaches(having: Place, place: Place) -> bool:
    """Whether the draft's value is the level after a change as in the source, and the other is not: "from 22 to 35".

    Or a change that way, where the other is one the other way: "down 4 in the north, the south gained 16".
    """
    if having.fit is None or place.fit is None:
        return False
    if "direction" in having.fit.same and "direction" in place.fit.clash:
        return True
    return having.fit.same >= {"change", "direction"} and "change" in place.fit.clash


def _is_new_day(text: Text, having: Figure) -> bool:
    """Whether the source moves something to the day that the draft has: "put back to 9 June"."""
    before = text.plain[max(0, having.start - LONGEST_WORD) : having.start]
    return having.kind == "date" and bool(PUT_OFF.search(before) or BROUGHT_FORWARD.search(before))


def _has_more(figure: Figure, having: Place, place: Place) -> bool:
    """Whether the passage of the draft's value has more of its words or figures beside it than another figure's.

    Two days of one passage share most of it.
    """
    return (
        having.frame > place.frame + BESIDE_WORDS
        or having.neighbours >= place.neighbours + BESIDE_FIGURES
        or (figure.kind == "date" and having.standing >= place.standing + MARGIN)
    )


def are_comparable(figure: Figure, place: Place) -> bool:
    """Whether two values may be exchanged by mistake: of one kind and unit or both counts, and not worlds apart."""
    a, b = figure.value, place.figure.value
    counts = {figure.kind, place.figure.kind} <= COUNTS
    if place.match.fit < 2 and not counts:
        return False
    if a is None or b is None:
        return True
    one, two = (a.low, b.low) if counts else (a.low * factor(a), b.low * factor(b))
    return max(one, two) <= FARTHEST * min(one, two)


def _is_left_out(figure: Figure, having: Place, place: Place) -> bool:
    """Whether a number takes its unit from the figure that has the draft's value: "31 years … her mate four"."""
    a, b = figure.value, place.figure.value
    if (
        a is None
        or b is None
        or (having.source, having.figure.sentence) != (place.source, place.figure.sentence)
    ):
        return False
    near = max(a.low, b.low) <= FARTHEST_BARE * min(a.low, b.low)
    return near and _leaves_out_unit(having.figure, place.figure)


FARTHEST, FARTHEST_BARE = 100, 10
"""How many times as large as another a figure is at most that is put in its place by mistake; one without its unit less."""


def _is_of_another_name(draft: Text, figure: Figure, having: Place, text: Text, place: Place) -> bool:
    """Whether two figures of one source are each of a name, and the draft's of that of the second: "Halden 40, Orne 65"."""
    if having.source != place.source:
        return False
    own = draft.owned(figure)
    first, second = text.owned(having.figure), text.owned(place.figure)
    mine = {word for word, weight in own.items() if weight > NOUN}
    theirs = {word for word, weight in first.items() if weight > NOUN}
    return not mine.isdisjoint(second.keys() - first.keys()) and bool(theirs - own.keys() - second.keys())


def _is_whole(figure: Figure) -> bool:
    return figure.value is None or is_whole(figure.value.low)


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


def _leaves_out_noun(draft: Text, figure: Figure, having: Place, place: Place) -> bool:
    """Whether a number takes its noun from the count before it, and a figure counts something else: "343 jets … Boeing's 39"."""
    if figure.kind != "number" or place.figure.kind != "count" or having.figure.kind != "count":
        return False
    before = (draft.figures[at] for at in draft.by_sentence[figure.sentence])
    noun = next((one.word for one in before if one.kind == "count" and one.end <= figure.start), "")
    return bool(noun) and (
        nouns(*sorted((noun, place.figure.word))) == "clash" != nouns(*sorted((noun, having.figure.word)))
    )


def _is_one_of(figure: Figure, other: Figure) -> bool:
    """Whether the other is the one that is singled out: "only one parish" of 43, "one of the men"."""
    a, b = figure.value, other.value
    if a is None or b is None:
        return False
    part = " of " in other.text and " of " not in figure.text
    return b.low == 1 and a.low > (b.low if part else FEW)


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


BESIDE_IT = 0.8, 0.55
"""How much only the other figure of a sentence has to have of what the draft's is of, in words of full weight, and how much
of all of that, 0 to 1."""

ELSEWHERE_TOLD = 1.2, 0.75
"""The same of a figure in another sentence."""

PLAINLY = 1.9
"""How many times as much as only the first has."""

BESIDE_WORDS = 2
"""Words right beside it by which the draft's value may have more than the other figure has, and yet stand for it."""

BESIDE_FIGURES = 2
"""Other figures of its sentence by which the passage of the draft's value may have more than the other figure's."""

WORDED = FIGURES | {"one"}
"""Words that begin a number which is written out."""


def stands_elsewhere(
    draft: Text,
    figure: Figure,
    found: Sequence[Place],
    places: Sequence[Place],
    rivals: Sequence[Place],
    sources: Sources,
) -> Place | None:
    """The figure that shows that the draft's value stands at the places found for something else; None where nothing does."""
    if figure.kind in MEASURED and any(is_said_alone(sources.by_name[one.source], one) for one in found):
        return None  # "And the speaker?" "Thirty five."
    if any(
        is_set_before(draft, figure, sources.by_name[one.source], one, other)
        for one in found
        for other in rivals
    ):
        return None
    if (other := _of_another_noun(draft, figure, found, places, sources)) is not None or _is_year(figure):
        return other
    turned = turned_round(draft, figure, found, sources)
    if turned is not None or any(map(_answers, found)):
        return turned
    kept = told_of_it(draft, figure, found, rivals, sources)
    return _misplaced(draft, figure, found, kept)


def _answers(one: Place) -> bool:
    """Whether a figure of so many digits that no other is like it is of the same noun and verb, and nothing parts the two."""
    value, fit = one.figure.value, one.fit
    if value is None or fit is None or one.match.grade != "same" or significant(value.low) < DISTINCT:
        return False
    return fit.same >= {"head", "predicate"} and fit.clash <= {"arguments"}


DISTINCT = 3
"""Digits before the zeros from which on a figure is hardly told of two things."""


def _of_another_noun(
    draft: Text, figure: Figure, found: Sequence[Place], places: Sequence[Place], sources: Sources
) -> Place | None:
    """The source's figure of what the draft counts, where the draft's value is printed of something else alone.

    "74 thousand violins" against "74 thousand cellos and 21 thousand violins"; not where it is told of both: "orders for 466
    aircraft".
    """
    if figure.kind != "count" or figure.word in GENERIC_PEOPLE:
        return None
    own = draft.owned(figure)
    if any(base(one.figure.word) in own for one in found):
        return None  # "of the 900 cases, 30 ended in death"
    told = (sources.by_name[one.source].owned(one.figure) for one in found)
    if _is_deed(figure.word) and any(base(figure.word) in words for words in told):
        return None
    if not all(one.figure.kind == "count" and _is_other_noun(figure.word, one.figure.word) for one in found):
        return None
    beside = {(one.source, one.figure.sentence) for one in found}
    counted = [
        one
        for one in places
        if one.match == Match("other", 2)
        and one.figure.word == figure.word
        and (one.source, one.figure.sentence) in beside
    ]
    return max(counted, key=lambda one: (one.standing, -one.figure.start), default=None)


def _is_other_noun(one: str, other: str) -> bool:
    """Whether two counted nouns name two things, as far as is known: neither any people, nor "others"."""
    if other in GENERIC_PEOPLE | PRONOUN_BEFORE or nouns(*sorted((one, other))) == "same":
        return False
    return not _is_deed_to(one, other)


def _is_deed_to(one: str, other: str) -> bool:
    """Whether another noun may count what is done to what one counts: "4,000 cuts" are of jobs, three passes no catches."""
    return _is_deed(other) and not _is_deed(one)


def _is_deed(noun: str) -> bool:
    """Whether what is counted is what is done to things."""
    return noun_class(noun) in DONE and parts_of_speech(noun).get("v", 0) > 0


DONE = frozenset(("act", "event", "possession", "communication"))
"""Classes of nouns that tell what is done, where a verb is spelt alike."""


def _misplaced(draft: Text, figure: Figure, found: Sequence[Place], others: Sequence[Place]) -> Place | None:
    """Another value in the passage of the draft's, where its own value stands in the sources for something else.

    A line in the fewest words tells of many things that one passage tells; there a share alone, of which an article prints
    many, shows by its words what it is of.
    """
    best = max(one.standing for one in found)
    several = (
        one
        for one in others
        if not _is_one_of(figure, one.figure)
        and not (figure.kind == one.figure.kind == "date" and leaves_open(figure, one.figure))
        and (one.told >= TELLS or _is_range(figure) == _is_range(one.figure))
    )
    other = max(several, key=lambda one: (one.standing, -one.figure.start), default=None)
    if other is None or other.standing <= best:
        return None
    if other.told < SOME_TOLD and not draft.is_heading(figure):
        return None
    if other.repeats and max(one.told for one in found) <= ELSEWHERE:
        return other
    margin = MARGIN if other.near or other.told >= TELLS else FAR_MARGIN
    outdone = other.standing - best >= margin and (figure.kind == "percent" or not draft.is_heading(figure))
    return other if outdone else None


SOME_TOLD = 0.3
"""How much of a draft's clause another value's sentence has at least."""


def _is_range(figure: Figure) -> bool:
    return figure.value is not None and figure.value.is_range


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


def _is_year(figure: Figure) -> bool:
    """Whether it is a bare year or a decade: two of them often stand beside the same words."""
    return figure.kind == "decade" or (figure.kind == "date" and figure.parts[1:] == (None, None))
