"""A draft's figures looked for in its sources, with what they measure, where no rule says what that is.

A figure is found where a source has the same value or a more precise one of a kind that can be meant. The words
around a figure align passages: they show the passage that an editor should read, and tell a figure that stands
in the source for something else. They never decide that two values agree.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import islice
from typing import Literal, NamedTuple

from checker.align.vocabulary import Vocabulary, base
from checker.extract import Analysis
from checker.frame import DECISIVE, Fit, relation
from checker.frame.relation import nouns
from checker.judge.draft.combinations import COUNTED
from checker.judge.draft.derived import Derivation, Wording, Worked, dated, derive
from checker.judge.draft.figures import Figure
from checker.judge.draft.matching import COUNTS, OPEN, Match, cut_short, match, size, window
from checker.judge.draft.owned import Asked
from checker.judge.draft.text import Labels, Text
from checker.judge.draft.words import Own, shared_frame, words_in
from checker.lexicon.arithmetic import PART_OF
from checker.lexicon.calendar import EDGES
from checker.lexicon.certainty import KEEPS
from checker.lexicon.clock import OF_TIME
from checker.lexicon.hedges import MOST
from checker.lexicon.nouns import LABELS
from checker.lexicon.numbers import FIGURES
from checker.lexicon.opposites import NEGATORS
from checker.values.interval import is_whole
from checker.values.quantity import significant
from checker.values.units import bare

Verdict = Literal["found", "disputed", "hedged", "worked out", "other", "absent", "open"]
"""found · found, and another source says otherwise · found, and every source says that it is at most that · worked out from figures beside one another · another value
stands there · nowhere · cannot say."""

__all__ = ["Answer", "Place", "Sources", "Text", "look"]

NEAR = 0.4
"""From this likeness on a passage is about the same thing."""
FAR = 0.2
"""Below this likeness a passage is about something else."""
FEW = 12
"""Up to here a figure may have been counted from what a text tells, without a figure in it."""
LEAST = 3
"""Words that two passages about the same thing share at least."""
FRAME = 4
"""Words right beside two figures, in the same order, that make one sentence of theirs."""
BESIDE = 8
"""Figures of other values that are looked at on either side of a figure's own."""
EQUAL = 24
"""Figures of its own value that are; the passages that share its words are looked at besides."""
POSTINGS = 1500
"""Places of a passage's words, the rarest first, by which passages like it are looked for."""
PASSAGES = 16
"""Sentences of the sources that are compared with a draft's sentence."""
AROUND = 96
"""Figures in these and in the sentences after them that are; prose has one or two a sentence."""


class Place(NamedTuple):
    """A source's figure beside a draft's."""

    source: str
    figure: Figure
    match: Match
    likeness: float
    words: int
    """Words around both figures that are the same."""
    frame: int
    """Words right beside both figures that are the same, in the same order."""
    told: float = 0.0
    """How much of the draft's clause the source's sentence has, 0 to 1."""
    beside: float = 0.0
    """How much of what stands right beside the draft's figure stands right beside the source's, 0 to 1."""
    segment: float = 0.0
    """How much of what belongs to the draft's figure belongs to the source's, and to no other figure beside it, 0 to 1."""
    fit: Fit | None = None
    """How what the two measure relates, where both have a frame."""
    near: bool = True
    """Whether the two values are near enough to be of one thing."""
    neighbours: int = 0
    """Other figures of the draft's sentence that the source's sentence has."""

    @property
    def standing(self) -> float:
        """How much says that the source's figure stands for what the draft's does, whatever their values."""
        around = (
            1.0 * self.likeness
            + 1.7 * min(self.words, 6) / 6
            + 1.5 * min(self.frame, 6) / 6
            + 1.4 * self.told
            + 0.6 * self.beside
            + 0.6 * self.segment
            + 2.0 / (1 + max(0, self.figure.sentence))
            + 1.1 * min(self.neighbours, 2) / 2
        )
        same, clash = (self.fit.same, self.fit.clash) if self.fit else ((), ())
        slots = sum(SAME.get(slot, 0.0) for slot in same) + sum(CLASH.get(slot, 0.0) for slot in clash)
        return around + slots - 0.9 * (self.match.fit == 2) - 0.5 * (not self.near)

    @property
    def repeats(self) -> bool:
        """Whether the source's figure stands in the very words of the draft's clause, beside the same words."""
        return min(self.told, self.beside, self.segment) >= REPEATED and self.words >= MANY


REPEATED = 0.9
"""How much of a draft's clause, and of what belongs to its figure, a source repeats that tells the same."""
MANY = 6
"""Words that such a passage shares at least."""
ELSEWHERE = 0.7
"""How much of the clause the passages have at most in which the draft's own value stands for something else."""

SAME = {"direction": 1.0, "change": 1.0, "subject": 0.5}
CLASH = {"period": -0.4}
"""What a slot adds to how much two figures seem to stand for one thing, in units of the logarithm of odds.

Fitted by logistic regression, with all other weights of `Place.standing`, on faithful drafts and on drafts with a figure put
in another's place; then rounded, and what weighed little left out."""
TURNED = 0.9
"""By how much two figures of a sentence must have more of what belongs to them in each other's place, of 2 in all."""
RESPECTIVELY = "respectively"
MARGIN = 2.0
"""By how much another figure must outdo the draft's own value where that stands in the sources."""


class Answer(NamedTuple):
    """What the sources say to one figure of a draft."""

    verdict: Verdict
    found: tuple[Place, ...]
    """Where it stands, best first."""
    closest: Place | None
    """The figure of the passage most like the draft's, with another value."""
    derivation: Derivation | None = None


class Sources:
    """The sources' figures by value and their sentences by word, each read once."""

    def __init__(self, analyses: Iterable[Analysis], sections: frozenset[str]) -> None:
        self.texts = [Text(one, sections, words=True) for one in analyses]
        self.by_name = {text.name: text for text in self.texts}
        self.vocabulary = Vocabulary(
            (word for word, _ in words) for text in self.texts for words in text.passages.words
        )
        sized = [
            (number, at, index)
            for at, text in enumerate(self.texts)
            for index, figure in enumerate(text.figures)
            for number in size(figure)
        ]
        self._sized = sorted(sized)
        self._numbers = [number for number, _, _ in self._sized]
        self._sentences: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for at, text in enumerate(self.texts):
            for sentence, words in enumerate(text.passages.words):
                for word in {word for word, _ in words}:
                    self._sentences[word].append((at, sentence))

    def by_value(self, figure: Figure) -> set[tuple[int, int]]:
        """Figures whose value can be the figure's, as text and index: of many, those of nearest value."""
        found: set[tuple[int, int]] = set()
        for number, (low, high) in window(figure):
            first, last = bisect_left(self._numbers, low), bisect_left(self._numbers, high)
            equal = bisect_left(self._numbers, number), bisect_right(self._numbers, number)
            first, last = max(first, equal[0] - BESIDE), min(last, max(equal[0] + EQUAL, equal[1]) + BESIDE)
            found.update(
                (at, index) for _, at, index in self._sized[first : min(last, first + EQUAL + 2 * BESIDE)]
            )
        return found

    def tells(self, texts: Iterable[str]) -> str | None:
        """The first source with a sentence that holds all words of the texts; None when there is none."""
        words = {word for text in texts for word, _ in words_in(text, 0, len(text))}
        if not words or not all(word in self._sentences for word in words):
            return None
        places = set.intersection(*(set(self._sentences[word]) for word in words))
        return self.texts[min(places)[0]].name if places else None

    def has_number(self, number: Decimal) -> bool:
        """Whether a source has the number at all."""
        at = bisect_left(self._numbers, number)
        return at < len(self._numbers) and self._numbers[at] == number

    def sentence_of(self, score: Figure) -> tuple[Place, ...]:
        """The numbers of a score where one sentence of a source has them all: "Ravens 98, Tidewater 91"."""
        places: list[dict[tuple[int, int], int]] = []
        for part in score.parts:
            number = Decimal(part or 0)
            first, last = bisect_left(self._numbers, number), bisect_right(self._numbers, number)
            found = [(at, index) for _, at, index in self._sized[first : min(last, first + EQUAL)]]
            places.append({(at, self.texts[at].figures[index].sentence): index for at, index in found})
        shared = set.intersection(*(set(one) for one in places)) if places else set()
        for at, sentence in sorted(shared):
            text = self.texts[at]
            return tuple(
                Place(text.name, text.figures[one[at, sentence]], Match("same", 1), 0.0, 0, 0)
                for one in places
            )
        return ()

    def by_words(self, own: Own) -> set[tuple[int, int]]:
        """Figures in the sentences that share most with what stands around a figure, as text and index."""
        scores: dict[tuple[int, int], float] = defaultdict(float)
        listed = [
            (len(self._sentences[kin]), kin, near * share)
            for word, near in own.context.near.items()
            for kin, share in self.vocabulary.kin(word).items()
        ]
        left = POSTINGS
        for count, word, near in sorted(listed):
            left -= count
            if left < 0:
                break
            for place in self._sentences.get(word, ()):
                scores[place] += near * self.vocabulary.rarity[word]
        best = sorted(scores, key=lambda place: (-scores[place], place))[:PASSAGES]
        found = (
            (at, index)
            for at, sentence in best
            for beside in (sentence, sentence + 1)
            for index in self.texts[at].by_sentence.get(beside, ())
        )
        return set(islice(found, AROUND))


def look(draft: Text, sources: Sources) -> list[tuple[Figure, Answer]]:
    """Each figure of the draft with what the sources say to it, in the order of the draft."""
    candidates = _with_neighbours(
        draft, [list(_places(draft, at, sources)) for at in range(len(draft.figures))]
    )
    claimed = _claimed(candidates)
    exchanged = dict(_exchanged(draft, candidates))
    owned = _of_another_owner(draft, candidates, sources)
    answers: list[tuple[Figure, Answer]] = []
    worked: list[Worked] = []
    for at, figure in enumerate(draft.figures):
        turned = exchanged.get(at) or _of_another_label(draft, at, candidates[at], claimed, sources)
        turned = owned.get(at) or (None if _is_year(figure) else turned)
        answer = _answer(draft, figure, at, candidates[at], claimed, turned, sources, worked)
        answers.append((figure, answer))
        if answer.derivation is not None:
            worked.append(Worked(figure, answer.derivation))
    return answers


class _Beside:
    """The figures of one sentence of the draft that a source's sentence has too."""

    def __init__(self) -> None:
        self.starts: dict[int, set[int]] = defaultdict(set)
        """Figure of the draft -> where the source's sentence has it."""
        self._only: Counter[int] | None = None

    def without(self, at: int, start: int) -> int:
        """How many there are but for one, and for those that stand only where that one does."""
        if self._only is None:
            self._only = Counter(min(one) for one in self.starts.values() if len(one) == 1)
        own = self.starts.get(at)
        there = self._only[start] - (own == {start})
        return len(self.starts) - (own is not None) - there


def _with_neighbours(draft: Text, candidates: Sequence[Sequence[Place]]) -> list[list[Place]]:
    """The places of each figure of the draft, with how many of its neighbours stand beside them."""
    having: dict[tuple[int, str, int], _Beside] = defaultdict(_Beside)
    sentences = [one.sentence for one in draft.figures]
    for at, places in enumerate(candidates):
        for one in places:
            if _says_the_same(one):
                having[sentences[at], one.source, one.figure.sentence].starts[at].add(one.figure.start)
    return [
        [
            one._replace(neighbours=beside.without(at, one.figure.start))
            if (beside := having.get((sentences[at], one.source, one.figure.sentence)))
            else one
            for one in places
        ]
        for at, places in enumerate(candidates)
    ]


def _says_the_same(place: Place) -> bool:
    """Whether a source's figure has the draft's value, of its kind and unit."""
    return place.match.fit == 2 and place.match.grade in ("same", "rounded")


def _exchanged(draft: Text, candidates: Sequence[Sequence[Place]]) -> Iterator[tuple[int, Place]]:
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
            if _prints(figure, other) or PART_OF.fullmatch(draft.plain, figure.end, other.start):
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


def _of_another_owner(
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


def _of_another_label(
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
    if not labels or draft.is_heading(figure) or any(not _says_the_same(one) for one in having):
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


def _best(places: Mapping[tuple[Decimal, Decimal], Sequence[Place]], value: Figure) -> Place | None:
    """Of the places of one figure of the draft the likeliest that prints the value of another."""
    number = (value.value.low, value.value.high) if value.value is not None else None
    having = [
        one
        for one in (places.get(number, ()) if number else ())
        if one.match.fit == 2 or {value.kind, one.figure.kind} <= COUNTED
    ]
    return max(having, key=lambda one: one.standing, default=None)


def _prints(figure: Figure, other: Figure) -> bool:
    """Whether two figures are the same number."""
    a, b = figure.value, other.value
    return a is not None and b is not None and (a.low, a.high) == (b.low, b.high)


def _places(draft: Text, at: int, sources: Sources) -> Iterator[Place]:
    figure = draft.figures[at]
    own = Own(draft.around(figure, own=True), sources.vocabulary)
    for text_at, index in sorted(sources.by_value(figure) | sources.by_words(own)):
        text = sources.texts[text_at]
        other = text.figures[index]
        found = _matched(draft, figure, text, other)
        if found is not None:
            like = own.like(text.contexts[index])
            frame = shared_frame(draft.frames[at], text.frames[index])
            one, two = draft.statements[at], text.statements[index]
            fit = relation(one.frame, two.frame) if one is not None and two is not None else None
            yield Place(
                text.name,
                other,
                found,
                like.near,
                like.words,
                frame,
                like.told,
                like.beside,
                like.segment,
                fit,
                _is_within_reach(figure, other),
            )


def _matched(draft: Text, figure: Figure, text: Text, other: Figure) -> Match | None:
    """How a source's figure answers the draft's, by what stands around them too: a negation, a year, a headline."""
    found = match(figure, other)
    if found is None:
        return None
    if found.grade == "other" and _equal(figure, other) and _turned(draft, figure) != _turned(text, other):
        return Match("same", found.fit)  # "no more than 50" and "at most 50"
    added = found.grade == "wider" and _year_known(figure, other, text)
    if added or (draft.is_heading(figure) and cut_short(figure, other)):
        return Match("rounded", found.fit)
    return found


def _year_known(figure: Figure, other: Figure, text: Text) -> bool:
    """Whether a date of the draft only adds the year, which the source says elsewhere, or the year beside it."""
    year = {"date": figure.parts[:1], "quarter": figure.parts[1:]}.get(figure.kind, (None,))[0]
    theirs = {"date": other.parts[:1], "quarter": other.parts[1:]}.get(other.kind, (None,))[0]
    if year is None or theirs is not None:
        return False
    rest = (
        figure.parts[1:] == other.parts[1:] if figure.kind == "date" else figure.parts[:1] == other.parts[:1]
    )
    known = {*text.years, *([text.published] if text.published else [])}
    return rest and (not known or not known.isdisjoint((year - 1, year, year + 1)))


def _equal(figure: Figure, other: Figure) -> bool:
    """Whether the two print one figure, whatever the hedges say."""
    a, b = figure.value, other.value
    return a is not None and b is not None and a.prints(b)


def _turned(text: Text, figure: Figure) -> bool:
    """Whether a negation stands before the figure's hedge: "no more than", "will not be over"."""
    before = text.plain[max(0, figure.start - NEGATION) : figure.start].lower()
    words = OF_NOBODY.sub("", before).split()
    contracted = ("n't" in before or "n’t" in before) and any(word.endswith(("n't", "n’t")) for word in words)
    return contracted or not NEGATORS.isdisjoint(words)


OF_NOBODY = re.compile(r"\bno (?=[a-z]+['’]s)")
"""A "no" that denies an owner: "no man's land"."""
NEGATION = 40
"""Code points before a figure in which a negation turns its hedge."""


def _claimed(candidates: Sequence[Sequence[Place]]) -> Mapping[tuple[str, int], set[int]]:
    """Source figure -> the draft's figures that stand for it best: what one of them says is no other's alternative."""
    claimed: dict[tuple[str, int], set[int]] = defaultdict(set)
    for at, places in enumerate(candidates):
        having = [place for place in places if _says_the_same(place)]
        best = max((place.standing for place in having), default=0.0)
        for place in having:
            if place.match.grade == "same" or place.standing == best:
                claimed[place.source, place.figure.start].add(at)
    return claimed


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
    exchanged: Place | None,
    sources: Sources,
    worked: Sequence[Worked],
) -> Answer:
    found = sorted(
        (one for one in places if one.match.grade in ("same", "rounded")),
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
    label = _of_label(figure, places)
    if label is not None:
        return Answer("other", (), label)
    if found:
        return _of_equals(draft, figure, found, others, exchanged, sources)
    return _of_none(draft, figure, places, max(others, key=_closeness, default=None), sources, worked)


def _of_label(figure: Figure, places: Sequence[Place]) -> Place | None:
    """The likeliest other number that the sources print behind the word of a label: "category 4" where a draft has 5."""
    if figure.kind != "number" or figure.word not in LABELS - RANKED:
        return None
    if any(one.match.grade == "same" and one.figure.kind in RANKING for one in places):
        return None
    labelled = [one for one in places if (one.figure.kind, one.figure.word) == ("number", figure.word)]
    return max(labelled, key=lambda one: (one.standing, -one.figure.start), default=None)


RANKED = frozenset(("no", "nos", "nr", "number"))
"""Words before a rank, of which a text tells several."""
RANKING = ("number", "ordinal", "code")
"""Kinds of figures that can be a label's number: "the third game" is game 3."""


def _of_equals(
    draft: Text,
    figure: Figure,
    found: Sequence[Place],
    others: Sequence[Place],
    exchanged: Place | None,
    sources: Sources,
) -> Answer:
    """The answer where a source has the draft's value: of what the draft says, or of something else."""
    closest = max(others, key=_closeness, default=None)
    beside = {(one.source, one.figure.sentence) for one in found}
    rivals = [
        one
        for one in others
        if not _equal(figure, one.figure)
        and (one.match.fit == 2 or (one.source, one.figure.sentence) in beside)
    ]
    misplaced = exchanged or (
        None if _is_year(figure) else _turned_round(found) or _misplaced(draft, figure, found, rivals)
    )
    if misplaced is None and not draft.is_heading(figure) and _is_of_nothing_told(figure, found):
        return Answer("other", tuple(found), closest)
    dissent = None if misplaced else _dissent(found, rivals)
    if dissent is not None:
        return Answer("disputed", tuple(found), dissent)
    verdict: Verdict = (
        "other" if misplaced else "hedged" if _drops_limit(draft, figure, found, sources) else "found"
    )
    return Answer(verdict, tuple(found), misplaced or closest)


def _of_none(
    draft: Text,
    figure: Figure,
    places: Sequence[Place],
    closest: Place | None,
    sources: Sources,
    worked: Sequence[Worked],
) -> Answer:
    """The answer where no source has the draft's value: made of several, worked out, open, or in none."""
    made_up = _both_ends(figure, places) or (sources.sentence_of(figure) if figure.kind == "score" else ())
    if made_up:
        return Answer("found", made_up, closest)
    if figure.kind in ("code", "score") and closest is None:
        return Answer(
            "open", (), None
        )  # a name, or a result that the source tells in words ("a goalless draw")
    own = Own(draft.around(figure, own=True), sources.vocabulary)

    def alike(text: Text, other: Figure) -> float:
        return own.like(text.around(other)).near

    repeated = max(
        (one for one in places if one.match.grade == "other"), key=lambda one: one.standing, default=None
    )
    is_other = repeated is not None and repeated.repeats and repeated.figure.kind == figure.kind
    wording = _wording(draft, figure)
    derivation = None if is_other else derive(figure, wording, sources.texts, alike, worked[-STEPS:])
    derivation = derivation or dated(figure, sources.texts, alike)
    if derivation:
        return Answer("worked out", (), closest, derivation)
    if is_other:
        return Answer("other", (), repeated)
    if figure.kind == "date" and any(_is_bound(draft, figure, one, sources) for one in places):
        return Answer("open", (), closest)
    if figure.word == "fraction" and _has_denominator(figure, sources):
        return Answer("open", (), closest)
    counted = _countable(figure) and not _counts_nothing(draft, figure)
    if closest and closest.likeness >= NEAR and (not counted or _measures_alike(figure, closest)):
        return Answer("other" if _is_of_one_thing(figure, closest) else "absent", (), closest)
    return Answer("open" if _countable(figure) else "absent", (), closest)


def _is_bound(draft: Text, figure: Figure, place: Place, sources: Sources) -> bool:
    """Whether a source denies a date in a passage on what the draft tells of another: "not before March", "from April on".

    Which days it leaves is not read but behind a word for a bound, so that nothing is said of the draft's.
    """
    if place.figure.kind != "date" or place.figure.word in EDGES:
        return False
    if place.match.grade != "other" or place.likeness < FAR:
        return False
    return _turned(sources.by_name[place.source], place.figure) and not _turned(draft, figure)


def _is_of_one_thing(figure: Figure, closest: Place) -> bool:
    """Whether the figure of the passage most like the draft's says another value of the same, not only in like words."""
    if not (closest.near or _prints(figure, closest.figure)):
        return False
    if closest.fit is not None and closest.fit.same >= {"predicate", "subject"}:
        return True
    return closest.told >= SAME_THING and (closest.words >= LEAST or closest.told >= 1.5 * SAME_THING)


SAME_THING = 0.4
"""How much of a draft's clause a source's sentence has that tells another value of the same thing."""


def _is_of_nothing_told(figure: Figure, found: Sequence[Place]) -> bool:
    """Whether a share stands in the sources only where nearly nothing is told of what the draft tells.

    One share is printed of many things; other figures seldom are, and a headline may tell them in words of its own.
    """
    if figure.kind != "percent" or figure.word == "fraction":
        return False
    return all(
        one.told < TOLD
        and one.likeness < FAR
        and not (one.fit is not None and one.fit.same & TELLING and "direction" in one.fit.same)
        for one in found
    )


TELLING = frozenset(("head", "subject", "arguments"))
"""Slots of which one that is the same, with the direction, shows that a share is told of what the draft tells."""
TOLD = 0.25
"""How little of a draft's clause a source's sentence has that tells of something else."""


STEPS = 4
"""So many figures that the draft has worked out before may be terms of the next."""


def _dissent(found: Sequence[Place], rivals: Sequence[Place]) -> Place | None:
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


def _is_within_reach(own: Figure, other: Figure) -> bool:
    """Whether two values are not so far apart that they are of two things."""
    a, b = own.value, other.value
    if a is None or b is None or not a.low or not b.low or a.unit != b.unit:
        return a is None and b is None
    return max(a.low, b.low) <= REACH * min(a.low, b.low)


REACH = 6
"""Values that lie further apart are of two things (as for two sources of `align.differences`)."""
TELLS = 0.75
"""How much of a draft's clause a source that lacks its figure has to tell to say otherwise."""


def _drops_limit(draft: Text, figure: Figure, found: Sequence[Place], sources: Sources) -> bool:
    """Whether a sentence of the draft says flatly what every source says only up to: "as many as 300"."""
    value = figure.value
    if value is None or value.hedge is not None or value.is_range or figure.sentence < 0:
        return False
    if significant(value.low) > ROUND:
        return False  # "as many as 8,417" were counted
    words = draft.sentence(figure).lower().split()
    if draft.is_heading(figure) or len(words) < SENTENCE or not KEEPS.isdisjoint(words):
        return False
    return all(
        place.figure.value is not None
        and place.figure.value.hedge == "at_most"
        and MOST.search(_before(sources, place)) is not None
        for place in found
    )


def _before(sources: Sources, place: Place) -> str:
    """What stands right before a source's figure."""
    plain = sources.by_name[place.source].plain
    return plain[max(0, place.figure.start - NEGATION) : place.figure.start]


ROUND = 2
"""Digits before the zeros of a figure that can be a limit."""
SENTENCE = 4
"""Words from which on a line that ends like a sentence is one, and no headline."""


def _both_count(figure: Figure, place: Place) -> bool:
    """Whether both count something, and one does not say what: "43 paid less" beside "58 had none"."""
    return {figure.kind, place.figure.kind} <= {"count", "number"} and place.figure.mention is not None


def _wording(draft: Text, figure: Figure) -> Wording:
    """How the draft says a figure."""
    if figure.sentence < 0:
        return Wording("", "", "", "")
    start, end, _ = draft.sentences[figure.sentence]
    return Wording(
        draft.sentence(figure),
        draft.plain[start : figure.start],
        figure.text,
        draft.plain[figure.end : end],
        figure.kind in COUNTED,
        figure.word if figure.kind == "count" else "",
    )


def _closeness(place: Place) -> tuple[bool, float, int]:
    """What makes a passage the closest: the same words beside the figure, then likeness, of one unit rather than two."""
    return place.frame >= FRAME, place.likeness + 0.1 * place.match.fit, place.frame


def _has_denominator(figure: Figure, sources: Sources) -> bool:
    """Whether a source has the 30 of a draft's "one in 30", in words that were not read as a fraction."""
    assert figure.value is not None
    return sources.has_number((100 / figure.value.low).to_integral_value()) if figure.value.low else False


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


def _both_ends(figure: Figure, places: Sequence[Place]) -> tuple[Place, ...]:
    """The two ends of a printed range where a source gives them in one sentence as two figures."""
    value = figure.value
    if value is None or not value.is_range:
        return ()
    ends = [one for one in places if one.figure.kind in (figure.kind, "number") and one.figure.value]
    highs: dict[tuple[str, int], Place] = {}
    for one in ends:
        if one.figure.value and one.figure.value.high == value.high:
            highs.setdefault((one.source, one.figure.sentence), one)
    for low in ends:
        high = highs.get((low.source, low.figure.sentence))
        if high and low.figure.value and low.figure.value.low == value.low:
            return low, high
    return ()


def _turned_round(found: Sequence[Place]) -> Place | None:
    """The source's figure where it rose by what the draft says it fell, in much the same words; None where any agrees."""
    placed = [one for one in found if one.match.fit == 2]
    turned = [one for one in placed if one.fit is not None and "direction" in one.fit.clash]
    best = turned[0] if placed and len(turned) == len(placed) else None
    return best if best is not None and best.likeness >= NEAR else None


def _is_year(figure: Figure) -> bool:
    """Whether it is a bare year or a decade: two of them often stand beside the same words."""
    return figure.kind == "decade" or (figure.kind == "date" and figure.parts[1:] == (None, None))


def _misplaced(draft: Text, figure: Figure, found: Sequence[Place], others: Sequence[Place]) -> Place | None:
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
