"""A draft's figures looked for in its sources, with what they measure, where no rule says what that is.

A figure is found where a source has the same value or a more precise one of a kind that can be meant. The words
around a figure align passages: they show the passage that an editor should read, and tell a figure that stands
in the source for something else. They never decide that two values agree.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Literal, NamedTuple

from checker.extract import Analysis
from checker.judge.lookup_derived import Derivation, derive
from checker.judge.lookup_figures import Figure, figures_of
from checker.judge.lookup_match import Match, match, size, window
from checker.judge.lookup_words import Context, Passages, likeness, rarity, shared_frame

__all__ = ["Answer", "Place", "Sources", "Text", "look"]

NEAR = 0.4
"""From this likeness on a passage is about the same thing."""
FAR = 0.1
"""Below this likeness a passage is about something else."""
SHARED = 3
"""Words that two passages about the same thing share at least."""
FRAME = 5
"""Words right beside two figures, in the same order, that make one sentence of theirs."""
PASSAGES = 16
"""Sentences of the sources that are compared with a draft's sentence."""

Verdict = Literal["found", "worked out", "other", "absent", "open"]
"""found · worked out from figures beside one another · another value stands there · nowhere · cannot say."""


class Place(NamedTuple):
    """A source's figure beside a draft's."""

    source: str
    figure: Figure
    match: Match
    likeness: float
    words: int
    """Words around both figures that are the same."""
    frame: int
    """Words right beside both figures that are the same."""


class Answer(NamedTuple):
    """What the sources say to one figure of a draft."""

    verdict: Verdict
    found: tuple[Place, ...]
    """Where it stands, best first."""
    closest: Place | None
    """The figure of the passage most like the draft's, with another value."""
    derivation: Derivation | None = None


class Text:
    """One document's figures in the sections that make claims, and its passages."""

    def __init__(self, analysis: Analysis, sections: frozenset[str], *, words: bool) -> None:
        self.name = analysis.document.name
        self.plain = analysis.document.plain
        self.figures = [
            one
            for one in figures_of(analysis, words=words)
            if analysis.document.section_at(one.start) in sections
        ]
        self.passages = Passages(self.plain, analysis.sentences)

    @cached_property
    def contexts(self) -> list[Context]:
        """What stands around each figure, with the sentences beside its own."""
        return [self.passages.around(one, neighbours=True) for one in self.figures]

    @cached_property
    def by_sentence(self) -> Mapping[int, list[int]]:
        """Sentence -> the figures in it."""
        found: dict[int, list[int]] = defaultdict(list)
        for at, figure in enumerate(self.figures):
            found[figure.sentence].append(at)
        return found


class Sources:
    """The sources' figures by value and their sentences by word, each read once."""

    def __init__(self, analyses: Iterable[Analysis], sections: frozenset[str]) -> None:
        self.texts = [Text(one, sections, words=True) for one in analyses]
        self.rarity = rarity(text.passages for text in self.texts)
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
        """Figures whose value can be the figure's, as text and index."""
        found: set[tuple[int, int]] = set()
        for low, high in window(figure):
            first, last = bisect_left(self._numbers, low), bisect_left(self._numbers, high)
            found.update((at, index) for _, at, index in self._sized[first:last])
        return found

    def by_words(self, context: Context) -> set[tuple[int, int]]:
        """Figures in the sentences that share most with the context, as text and index."""
        scores: dict[tuple[int, int], float] = defaultdict(float)
        for word, near in context.near.items():
            places = self._sentences.get(word, ())
            for place in places:
                scores[place] += near * self.rarity[word]
        best = sorted(scores, key=lambda place: (-scores[place], place))[:PASSAGES]
        return {
            (at, index)
            for at, sentence in best
            for beside in (sentence, sentence + 1)
            for index in self.texts[at].by_sentence.get(beside, ())
        }


def look(draft: Text, sources: Sources) -> list[tuple[Figure, Answer]]:
    """Each figure of the draft with what the sources say to it, in the order of the draft."""
    candidates = [list(_places(draft, at, sources)) for at in range(len(draft.figures))]
    claimed = _claimed(candidates)
    return [
        (figure, _answer(draft, figure, at, candidates[at], claimed, sources))
        for at, figure in enumerate(draft.figures)
    ]


def _places(draft: Text, at: int, sources: Sources) -> Iterator[Place]:
    figure = draft.figures[at]
    context = draft.passages.around(figure)
    for text_at, index in sorted(sources.by_value(figure) | sources.by_words(context)):
        text = sources.texts[text_at]
        other = text.figures[index]
        found = match(figure, other)
        if found is not None:
            near, words = likeness(context, text.contexts[index], sources.rarity)
            frame = shared_frame(draft.plain, figure, text.plain, other)
            yield Place(text.name, other, found, near, words, frame)


def _claimed(candidates: Sequence[Sequence[Place]]) -> Mapping[tuple[str, int], set[int]]:
    """Source figure -> the draft's figures that have its value: what one of them says is no other's alternative."""
    claimed: dict[tuple[str, int], set[int]] = defaultdict(set)
    for at, places in enumerate(candidates):
        for place in places:
            if place.match.fit == 2 and place.match.grade in ("same", "rounded"):
                claimed[place.source, place.figure.start].add(at)
    return claimed


def _answer(
    draft: Text,
    figure: Figure,
    at: int,
    places: Sequence[Place],
    claimed: Mapping[tuple[str, int], set[int]],
    sources: Sources,
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
        and (one.match.fit == 2 or one.figure.kind == figure.kind == "code")
        and not (claimed[one.source, one.figure.start] - {at})
    ]
    closest = max(others, key=lambda one: (one.frame >= FRAME, one.likeness, one.frame), default=None)
    if found:
        misplaced = closest is not None and _misplaced(found, closest)
        return Answer("other" if misplaced else "found", tuple(found), closest)
    ends = _both_ends(figure, places)
    if ends:
        return Answer("found", ends, closest)
    if figure.kind == "code" and closest is None:
        return Answer("open", (), None)  # a name: whether it is the right one is no question of figures
    derivation = derive(figure, sources.texts)
    if derivation:
        return Answer("worked out", (), closest, derivation)
    return Answer("other" if closest and closest.likeness >= NEAR else "absent", (), closest)


def _both_ends(figure: Figure, places: Sequence[Place]) -> tuple[Place, ...]:
    """The two ends of a printed range where a source gives them in one sentence as two figures."""
    value = figure.value
    if value is None or not value.is_range:
        return ()
    for low in places:
        for high in places:
            a, b = low.figure.value, high.figure.value
            if (
                a is not None
                and b is not None
                and (a.low, b.high) == (value.low, value.high)
                and (low.source, low.figure.sentence) == (high.source, high.figure.sentence)
                and low.figure.kind in (figure.kind, "number")
                and high.figure.kind in (figure.kind, "number")
            ):
                return low, high
    return ()


def _misplaced(found: Sequence[Place], closest: Place) -> bool:
    """Whether the value stands in the sources for something else, and another one in the passage of the draft's."""
    best = max(one.likeness for one in found)
    frame = max(one.frame for one in found)
    if closest.frame >= FRAME and frame < closest.frame // 2:
        return True
    return best < FAR and closest.likeness >= NEAR and closest.words >= SHARED
