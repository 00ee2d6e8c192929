"""A draft's figures looked for in its sources, with what they measure, where no rule says what that is.

A figure is found where a source has the same value or a more precise one of a kind that can be meant. The words
around a figure align passages: they show the passage that an editor should read, and tell a figure that stands
in the source for something else. They never decide that two values agree.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from decimal import Decimal
from typing import Literal, NamedTuple

from checker.judge.draft.aged import exchanged_ages
from checker.judge.draft.aloud import said_aloud
from checker.judge.draft.announced import is_announced, is_of_the_writer, is_rivalled
from checker.judge.draft.crossed import crossed_owners
from checker.judge.draft.days import leaves_open
from checker.judge.draft.derived import Derivation, Wording, Worked, comes_to_another, dated, derive
from checker.judge.draft.ends import both_ends
from checker.judge.draft.figure import Figure
from checker.judge.draft.halves import torn_ranges, turned_changes
from checker.judge.draft.labelled import of_label
from checker.judge.draft.levels import exchanged_levels, levels_before, levels_for_changes
from checker.judge.draft.licences import LIKE, Alike
from checker.judge.draft.limits import drops_limit
from checker.judge.draft.matching import COUNTS, FEW
from checker.judge.draft.owned import OUTCOME
from checker.judge.draft.place import FAR, LEAST, NEAR, Place, equal, has_value, prints, says_the_same
from checker.judge.draft.points import of_levels
from checker.judge.draft.revised import outdated, revisions, stands_for_earlier
from checker.judge.draft.rivals import (
    are_comparable,
    dissent,
    of_another_owner,
    stands_elsewhere,
)
from checker.judge.draft.sources import Sources, places_of, with_neighbours
from checker.judge.draft.text import Text
from checker.judge.draft.told_so import wording_of
from checker.judge.draft.words import Own
from checker.lexicon.arithmetic import BALANCE
from checker.lexicon.clock import OF_TIME
from checker.values.change import converts
from checker.values.interval import is_whole
from checker.values.units import scales

Verdict = Literal[
    "found", "revised", "disputed", "hedged", "worked out", "points", "other", "untold", "absent", "open"
]
"""found · found, and told to be another by now · found, and another source says otherwise · found, and every source says that it is at most that · worked out from figures beside one another · told in points, not
per cent, or the reverse · another value stands there · it stands where nothing is told of what the draft tells · nowhere · cannot say."""

__all__ = ["Answer", "Place", "Sources", "Text", "look"]


FRAME = 4
"""Words right beside two figures, in the same order, that make one sentence of theirs."""


class Answer(NamedTuple):
    """What the sources say to one figure of a draft."""

    verdict: Verdict
    found: tuple[Place, ...]
    """Where it stands, best first."""
    closest: Place | None
    """The figure of the passage most like the draft's, with another value."""
    derivation: Derivation | None = None


def look(draft: Text, sources: Sources) -> list[tuple[Figure, Answer]]:
    """Each figure of the draft with what the sources say to it, in the order of the draft."""
    candidates = with_neighbours(
        draft, [list(places_of(draft, at, sources)) for at in range(len(draft.figures))]
    )
    claimed, beside = _claimed(candidates), _having(draft, candidates)
    revised = revisions(sources)
    behind = outdated(draft, candidates, revised)
    as_changes = levels_for_changes(draft, candidates, sources)
    turned = {
        **as_changes,
        **crossed_owners(draft, candidates, sources),
        **of_another_owner(draft, candidates, sources),
        **exchanged_levels(draft, candidates, sources),
        **levels_before(draft, candidates, sources),
        **exchanged_ages(draft, candidates, sources),
    }
    torn = {
        **turned_changes(draft, candidates),
        **torn_ranges(draft, candidates),
    }
    answers: list[tuple[Figure, Answer]] = []
    worked: list[Worked] = []
    for at, figure in enumerate(draft.figures):
        same = tuple(filter(has_value, candidates[at]))
        if at in behind:
            answer = Answer("revised", same, behind[at])
        elif at in torn:
            answer = Answer("other", same, torn[at])
        elif standing := stands_for_earlier(candidates[at], revised):
            answer = Answer("found", standing, None)
        else:
            answer = _answer(
                draft,
                figure,
                at,
                candidates[at],
                claimed,
                turned.get(at),
                sources,
                worked,
                beside[figure.sentence],
                may_follow=at in as_changes,
            )
        answers.append((figure, answer))
        if answer.derivation is not None and answer.verdict != "points":
            worked.append(Worked(figure, answer.derivation))
    return answers


def _claimed(candidates: Sequence[Sequence[Place]]) -> Mapping[tuple[str, int], set[int]]:
    """Source figure -> the draft's figures that stand for it best: what one of them says is no other's alternative."""
    claimed: dict[tuple[str, int], set[int]] = defaultdict(set)
    for at, places in enumerate(candidates):
        having = [place for place in places if says_the_same(place)]
        best = max((place.standing for place in having), default=0.0)
        for place in having:
            if place.match.grade == "same" or place.standing == best:
                claimed[place.source, place.figure.start].add(at)
    return claimed


def _having(draft: Text, candidates: Sequence[Sequence[Place]]) -> Mapping[int, Collection[tuple[str, int]]]:
    """Sentence of the draft -> the sentences of the sources that have a figure of it."""
    having: dict[int, set[tuple[str, int]]] = defaultdict(set)
    for figure, places in zip(draft.figures, candidates, strict=True):
        having[figure.sentence].update(
            (place.source, place.figure.sentence) for place in places if says_the_same(place)
        )
    return having


def _is_of_others(claimed: Mapping[tuple[str, int], set[int]], place: Place, at: int) -> bool:
    """Whether other figures of the draft than this one have the value that stands at a place."""
    own = claimed.get((place.source, place.figure.start), ())
    return len(own) > (at in own)


def _answer(
    draft: Text,
    figure: Figure,
    at: int,
    places: Sequence[Place],
    claimed: Mapping[tuple[str, int], set[int]],
    turned: Place | None,
    sources: Sources,
    worked: Sequence[Worked],
    beside: Collection[tuple[str, int]],
    *,
    may_follow: bool,
) -> Answer:
    """The answer to one figure; `may_follow` where what shows that it is of something else may be a level that it leads to."""
    found = sorted(
        (one for one in places if has_value(one) and not _is_no_person(draft, figure, one)),
        key=lambda one: (
            -one.match.fit,
            one.match.grade != "same",
            -one.likeness,
            one.source,
            one.figure.start,
        ),
    )
    others = [
        one
        for one in places
        if one.match.grade in ("other", "wider")
        and not (one.figure.written and one.figure.mention is None)
        and (
            one.match.fit == 2
            or one.figure.kind == figure.kind in ("code", "money")
            or _both_count(figure, one)
        )
        and not _is_of_others(claimed, one, at)
    ]
    label = of_label(draft, figure, places, sources)
    if label is not None:
        return Answer("other", (), label)
    answer = _of_equals(draft, figure, found, places, others, turned, sources) if found else None
    first = found[0].match if found else None
    doubtful = (
        answer is not None
        and answer.verdict in ("other", "untold")
        and first is not None
        and (
            may_follow or first.grade == "rounded" or first.fit == 1 or figure.word == "fraction"
        )  # a third is no ground for "three decades"
    )
    if answer is None or doubtful:
        closest = max(others, key=_closeness, default=None)
        again = _of_none(draft, figure, places, closest, sources, worked, beside)
        return again if answer is None or again.derivation else answer
    return answer


def _is_no_person(draft: Text, figure: Figure, place: Place) -> bool:
    """Whether an amount, a length or a time stands where the draft counts people: "kills 9" is not of 9 inches."""
    if figure.kind not in COUNTS or place.figure.kind not in NOBODY:
        return False
    return any(word.startswith(OUTCOME) for word in draft.owned(figure))


NOBODY = frozenset(("money", "measure", "time", "percent", "clock"))
"""Kinds of figures that count nobody."""


def _of_equals(
    draft: Text,
    figure: Figure,
    found: Sequence[Place],
    places: Sequence[Place],
    others: Sequence[Place],
    turned: Place | None,
    sources: Sources,
) -> Answer:
    """The answer where a source has the draft's value: of what the draft says, or of something else."""
    closest = max(others, key=_closeness, default=None)
    beside = {(one.source, one.figure.sentence) for one in found}
    rivals = [
        one
        for one in others
        if not equal(figure, one.figure)
        and not any(_is_converted(place, one) for place in found)
        and (one.match.fit == 2 or (one.source, one.figure.sentence) in beside)
    ]
    if turned is not None and any(_is_converted(place, turned) for place in found):
        turned = None
    elsewhere = turned or stands_elsewhere(draft, figure, found, places, rivals, sources)
    if (
        elsewhere is None
        and not draft.is_heading(figure)
        and _is_of_nothing_told(draft, figure, found, others, sources)
    ):
        other = (
            closest is not None
            and closest.match.fit == 2
            and closest.told >= TOLD
            and are_comparable(figure, closest)
        )
        return Answer("other" if other else "untold", tuple(found), closest)
    against = None if elsewhere else dissent(found, rivals)
    if against is not None:
        return Answer("disputed", tuple(found), against)
    verdict: Verdict = (
        "other" if elsewhere else "hedged" if drops_limit(draft, figure, found, sources) else "found"
    )
    return Answer(verdict, tuple(found), elsewhere or closest)


def _is_converted(found: Place, other: Place) -> bool:
    """Whether a source tells one amount in two units in a sentence: "300 kilograms (660 pounds)"."""
    one, two = found.figure.value, other.figure.value
    if (
        one is None
        or two is None
        or (found.source, found.figure.sentence) != (other.source, other.figure.sentence)
    ):
        return False
    if not one.unit or not two.unit or one.unit == two.unit:
        return False
    known = scales((one.unit, two.unit))
    if len(known) < 2 or known[one.unit].dimension != known[two.unit].dimension:
        return False
    return converts(one, two, Decimal(known[one.unit].factor), Decimal(known[two.unit].factor))


def _of_none(
    draft: Text,
    figure: Figure,
    places: Sequence[Place],
    closest: Place | None,
    sources: Sources,
    worked: Sequence[Worked],
    beside: Collection[tuple[str, int]],
) -> Answer:
    """The answer where no source has the draft's value: made of several, worked out, open, or in none.

    `beside` are the sentences of the sources that have another figure of the draft's sentence.
    """
    made_up = (
        both_ends(figure, places, sources)
        or (sources.sentence_of(figure) if figure.kind == "score" else ())
        or said_aloud(figure, sources)
    )
    if made_up:
        return Answer("found", made_up, closest)
    if figure.kind in ("code", "score") and closest is None:
        return Answer(
            "open", (), None
        )  # a name, or a result that the source tells in words ("a goalless draw")
    if _is_one_of_a_rate(figure, sources):
        return Answer("open", (), closest)  # "an ounce costs $1,140" for "$1,140 an ounce"
    own = Own(draft.around(figure, own=True), sources.vocabulary)

    def alike(text: Text, other: Figure) -> float:
        like = own.like(text.around(other)).near
        return max(like, LIKE) if (text.name, other.sentence) in beside else like

    repeated = max(
        (one for one in places if one.match.grade == "other"), key=lambda one: one.standing, default=None
    )
    is_other = repeated is not None and repeated.repeats and repeated.figure.kind == figure.kind
    wording = wording_of(draft, figure)
    compared = wording.has("compares")  # "K18 dearer" in the words of "K92, from K74"
    left = repeated is not None and BALANCE.search(sources.by_name[repeated.source].sentence(repeated.figure))
    derivation = (
        None
        if is_other and not (compared or left)
        else derive(figure, wording, sources.texts, alike, worked[-STEPS:])
    )
    derivation = derivation or dated(figure, sources.texts, alike)
    if derivation:
        return Answer("worked out", (), closest, derivation)
    if (changed := _of_levels(draft, figure, wording, places, closest, sources, alike)) is not None:
        return changed
    if is_other:
        return Answer("other", (), repeated)
    return _unmade(draft, figure, wording, closest, sources, alike)


def _is_one_of_a_rate(figure: Figure, sources: Sources) -> bool:
    """Whether it is one of what a source reckons something by."""
    value = figure.value
    return (
        value is not None
        and value.low == value.high == 1
        and figure.kind in ("measure", "time", "count")
        and any(value.unit in text.rates for text in sources.texts)
    )


def _unmade(
    draft: Text, figure: Figure, wording: Wording, closest: Place | None, sources: Sources, alike: Alike
) -> Answer:
    """The answer where no source has the draft's value and nothing makes it: open, the writer's own, or in none."""
    if (closest is not None and _leaves_open(figure, closest)) or _has_denominator(figure, sources):
        return Answer("open", (), closest)
    if figure.is_bare_month:  # a month, which a text seldom prints anew
        again = closest is not None and closest.likeness >= NEAR and _is_of_one_thing(figure, closest)
        return Answer("other" if again else "open", (), closest)
    if is_of_the_writer(figure, wording, closest, sources, alike):
        return Answer("untold", (), None)
    if (
        not draft.is_heading(figure)
        and is_announced(figure, wording)
        and not is_rivalled(figure, wording, closest, sources, alike)
        and not comes_to_another(figure, wording, sources.texts, alike)
    ):
        return Answer("untold", (), closest)
    counted = _countable(figure) and not _counts_nothing(draft, figure)
    if closest and closest.likeness >= NEAR and (not counted or _measures_alike(figure, closest)):
        return Answer("other" if _is_of_one_thing(figure, closest) else "absent", (), closest)
    return Answer("open" if _countable(figure) else "absent", (), closest)


def _of_levels(
    draft: Text,
    figure: Figure,
    wording: Wording,
    places: Sequence[Place],
    closest: Place | None,
    sources: Sources,
    alike: Alike,
) -> Answer | None:
    """The answer to a change of a share, told in per cent or in points, that follows from two levels of a source."""
    statement = draft.statement(figure)
    if statement is not None and statement.frame.change in ("to", "from"):
        return None
    made = [(text.name, of_levels(figure, wording, text, alike)) for text in sources.texts]
    found = [(name, one) for name, one in made if one is not None]
    if not found:
        return None
    name, changed = next((each for each in found if each[1].right), found[0])
    level = (one for one in places if one.source == name and one.figure in changed.figures)
    verdict: Verdict = "worked out" if changed.right else "points"
    return Answer(verdict, (), next(level, closest), Derivation(name, changed.figures, changed.how))


def _leaves_open(figure: Figure, place: Place) -> bool:
    """Whether a passage on what the draft tells only bounds the draft's date, or is bounded by it."""
    return place.figure.kind == "date" and place.likeness >= FAR and leaves_open(figure, place.figure)


def _is_of_one_thing(figure: Figure, closest: Place) -> bool:
    """Whether the figure of the passage most like the draft's says another value of the same, not only in like words."""
    if not (closest.near or prints(figure, closest.figure)):
        return False
    if closest.fit is not None and closest.fit.same >= {"predicate", "subject"}:
        return True
    return closest.told >= SAME_THING and (closest.words >= LEAST or closest.told >= 1.5 * SAME_THING)


SAME_THING = 0.4
"""How much of a draft's clause a source's sentence has that tells another value of the same thing."""


def _is_of_nothing_told(
    draft: Text, figure: Figure, found: Sequence[Place], others: Sequence[Place], sources: Sources
) -> bool:
    """Whether a figure stands in the sources only where nearly nothing is told of what the draft tells.

    One share is printed of many things; other figures seldom are, and a headline may tell them in words of its own.
    """
    if figure.kind != "percent" or figure.word == "fraction":
        return _is_told_elsewhere(draft, figure, others, sources) and not any(map(_tells, found))
    return all(
        one.told < TOLD
        and one.likeness < FAR
        and not one.neighbours
        and not (one.fit is not None and _tells_alike(one.fit.same))
        for one in found
    )


def _tells(one: Place) -> bool:
    """Whether a passage tells anything of what the draft tells."""
    return one.told > UNTOLD or one.likeness > UNLIKE or one.words > LEAST or one.frame > 1


def _is_told_elsewhere(draft: Text, figure: Figure, others: Sequence[Place], sources: Sources) -> bool:
    """Whether the sources have much of a figure's clause; of a year or a day in a passage that prints another.

    A small count may be the reader's own, and a year is seldom printed with all that happened in it.
    """
    if _countable(figure):
        return False
    if figure.value is None and not any(one.figure.value is None and one.told >= NEAR for one in others):
        return False
    clause = draft.around(figure, own=True).clause
    return sum(bool(sources.vocabulary.kin(word)) for word in clause) >= KNOWN


UNTOLD, UNLIKE = 0.05, 0.1
"""How much of a draft's clause, and of what stands around its figure, a passage has at most that tells of something else."""

KNOWN = 4
"""Words of a draft's clause that the sources have elsewhere at least."""


def _tells_alike(same: frozenset[str]) -> bool:
    """Whether slots that are the same show that a share is told of what the draft tells."""
    return "owner" in same or ("direction" in same and not same.isdisjoint(TELLING))


TELLING = frozenset(("head", "subject", "arguments"))
"""Slots of which one that is the same, with the direction, shows that a share is told of what the draft tells."""

TOLD = 0.25
"""How little of a draft's clause a source's sentence has that tells of something else."""

STEPS = 4
"""So many figures that the draft has worked out before may be terms of the next."""


def _both_count(figure: Figure, place: Place) -> bool:
    """Whether both count something, and one does not say what: "43 paid less" beside "58 had none"."""
    return {figure.kind, place.figure.kind} <= {"count", "number"} and place.figure.mention is not None


def _closeness(place: Place) -> tuple[bool, float, int]:
    """What makes a passage the closest: the same words beside the figure, then likeness, of one unit rather than two."""
    return place.frame >= FRAME, place.likeness + 0.1 * place.match.fit, place.frame


def _has_denominator(figure: Figure, sources: Sources) -> bool:
    """Whether a source has the 30 of a draft's "one in 30", in words that were not read as a fraction."""
    if figure.word != "fraction" or figure.value is None or not figure.value.low:
        return False
    return sources.has_number((100 / figure.value.low).to_integral_value())


def _counts_nothing(draft: Text, figure: Figure) -> bool:
    """Whether it is no count: how many times, how many to each ("doubled", "one for every 17"), set off ("Ann Lee, 11,")."""
    unit = figure.value.unit if figure.value is not None else None
    set_off = draft.plain.endswith(", ", 0, figure.start) and draft.plain.startswith(",", figure.end)
    return unit == "count" or "/" in (unit or "") or set_off


def _measures_alike(figure: Figure, place: Place) -> bool:
    """Whether a source's figure counts the same things, or is of the same subject or verb, as the draft's.

    A number without a noun is no count of what the draft spells out: "the two towns", "Alder and Beck sent 14".
    """
    fit = place.fit
    if fit is None or (figure.written and place.figure.kind == "number"):
        return False
    return "head" in fit.same or (
        "head" not in fit.clash and not fit.same.isdisjoint(("predicate", "subject"))
    )


def _countable(figure: Figure) -> bool:
    """Whether a reader may have counted it: "2 killed" where the source names a tourist and a trainer."""
    if figure.value is None or not is_whole(figure.value.low):
        return False
    if figure.written and figure.value.is_scale:
        return True
    if figure.kind == "ordinal":
        return figure.value.low == 1
    return figure.kind in ("count", "number") and figure.value.low <= FEW and figure.word not in OF_TIME
