"""The figures of the sources by value and by the words around them, and those that may answer a figure of the draft."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import islice

from checker.align.vocabulary import Vocabulary
from checker.extract import Analysis
from checker.frame import relation
from checker.judge.draft.bounds import is_denied
from checker.judge.draft.days import Match
from checker.judge.draft.figure import Figure
from checker.judge.draft.matching import match, size, window
from checker.judge.draft.place import Place, equal, says_the_same
from checker.judge.draft.text import Text
from checker.judge.draft.words import Own, shared_frame, words_in
from checker.values.rounding import cut_short

__all__ = ["Sources", "places_of", "with_neighbours"]

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
        """Whether a source has the number at all, and not only as a month."""
        first, last = bisect_left(self._numbers, number), bisect_right(self._numbers, number)
        places = self._sized[first : min(last, first + EQUAL)]
        return any(not self.texts[at].figures[index].is_bare_month for _, at, index in places)

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


def with_neighbours(draft: Text, candidates: Sequence[Sequence[Place]]) -> list[list[Place]]:
    """The places of each figure of the draft, with how many of its neighbours stand beside them."""
    having: dict[tuple[int, str, int], _Beside] = defaultdict(_Beside)
    sentences = [one.sentence for one in draft.figures]
    for at, places in enumerate(candidates):
        for one in places:
            if says_the_same(one):
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


def places_of(draft: Text, at: int, sources: Sources) -> Iterator[Place]:
    """The figures of the sources that may answer one of the draft's, each with what it shares with it."""
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
    if (
        found.grade == "other"
        and equal(figure, other)
        and is_denied(draft.plain, figure.start) != is_denied(text.plain, other.start)
    ):
        return Match("same", found.fit)  # "no more than 50" and "at most 50"
    added = found.grade == "wider" and _year_known(figure, other, text)
    if added or (draft.is_heading(figure) and _is_cut_short(figure, other)):
        return Match("rounded", found.fit)
    return found


def _is_cut_short(figure: Figure, other: Figure) -> bool:
    """Whether a headline's figure is a source's of its kind without the last digits."""
    a, b = figure.value, other.value
    return a is not None and b is not None and figure.kind == other.kind and cut_short(a, b)


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


def _is_within_reach(own: Figure, other: Figure) -> bool:
    """Whether two values are not so far apart that they are of two things."""
    a, b = own.value, other.value
    if a is None or b is None or not a.low or not b.low or a.unit != b.unit:
        return a is None and b is None
    return max(a.low, b.low) <= REACH * min(a.low, b.low)


REACH = 6
"""Values that lie further apart are of two things (as for two sources of `align.board`)."""
