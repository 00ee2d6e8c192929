"""One question about a party that two documents answer with two parties: who won, who bought it, who sued, who follows.

Each document has to give one answer, told as so, to a question about the same thing, and the two answers have no word in
common. A document that knows the other's party as an answer too, if only of an earlier year, tells of both, and nothing is
said.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import product

from checker.align.answers import Answer, answers
from checker.align.common import Common
from checker.align.copies import CopyDifference, Stretch, in_order, stretch
from checker.align.story import Story
from checker.lexicon.answers import (
    ASKED,
    GENERIC_THINGS,
    OPPOSITE_ANSWERS,
    PRIZES,
    QUALITIES,
    STAGES,
    TENDERS,
)
from checker.lexicon.roles import SUITS
from checker.text.wordnet import lemma, noun_class
from checker.values.name import likeness

__all__ = ["answered_otherwise"]


def answered_otherwise(
    story: Story, common: Common, shown: Collection[CopyDifference]
) -> list[CopyDifference]:
    """The questions that documents answer with two parties, by the place in the first; near linear in the answers.

    What `shown` has at the same place of both documents is left out.
    """
    words = frozenset().union(*map(story.vocabulary, story.streams))
    by_source = {
        source: found for source in sorted(story.streams) if (found := answers(story, source, words))
    }
    return in_order(
        difference
        for ours, theirs in common.of_one_event(by_source, openings=True)
        for difference in _first_of_each(_Pair(story, ours, theirs).differences())
        if not any(difference.is_beside(one) for one in shown)
    )


def _first_of_each(found: Iterable[CopyDifference]) -> Iterator[CopyDifference]:
    """The differences, of who won and who lost the first alone: they are one."""
    taken: set[str] = set()
    for one in found:
        name = "who won" if one.kind == "who lost" else one.kind
        if name not in taken:
            yield one
        taken.add(name)


class _Pair:
    """The answers of two documents."""

    def __init__(self, story: Story, ours: Sequence[Answer], theirs: Sequence[Answer]) -> None:
        self.story = story
        self.sides = (ours, theirs)
        sources = [side[0].source for side in self.sides]
        self.lemmas = [frozenset(map(lemma, story.vocabulary(source))) for source in sources]
        self.words = [story.vocabulary(source) for source in sources]
        self.own_words = [self._told(source) for source in sources]

    def _told(self, source: str) -> dict[str, set[int]]:
        """Lemma -> the sentences of a document that have it."""
        stream = self.story.streams[source]
        found: dict[str, set[int]] = {}
        for number in range(len(stream.sentences)):
            for token in stream.of_sentence(number):
                found.setdefault(lemma(token.low), set()).add(number)
        return found

    def differences(self) -> Iterator[CopyDifference]:
        """The questions that the two answer otherwise; the first two places of each."""
        for question, what in ASKED.items():
            sides = [self._given(question, at) for at in (0, 1)]
            yield from self._opposite(question, sides)
            if not all(sides):
                continue
            every = [[one for one in side if one.question == question] for side in self.sides]
            one, other = next(((a, b) for a, b in product(*sides) if self._differ(a, b)), (None, None))
            if one is None or other is None:
                continue
            if any(_same(a, b) for a, b in (*product(every[0], sides[1]), *product(sides[0], every[1]))):
                continue
            if all(_are_one_party(side) for side in sides):
                yield CopyDifference(what, self._stretch(one), self._stretch(other))

    def _opposite(self, question: str, sides: Sequence[Sequence[Answer]]) -> Iterator[CopyDifference]:
        """The one party that the one document has as who won, the other, which names no winner, as who lost."""
        if question != "winner":
            return
        for at in (0, 1):
            losers = self._given(OPPOSITE_ANSWERS[question], 1 - at)
            if not losers or not sides[at] or sides[1 - at]:
                continue
            pairs = ((a, b) for a, b in product(sides[at], losers) if _same(a, b) and self._may_be_one(a, b))
            if _are_one_party(sides[at]) and _are_one_party(losers) and (pair := next(pairs, None)):
                yield CopyDifference("who won", *map(self._stretch, pair if at == 0 else pair[::-1]))

    def _may_be_one(self, one: Answer, other: Answer) -> bool:
        scores = not (one.score and other.score) or bool(one.score & other.score)
        return scores and self._are_of_one(one, other)

    def _given(self, question: str, at: int) -> list[Answer]:
        """The flat answers of a document to a question about what the story is about."""
        return [
            one
            for one in self.sides[at]
            if one.question == question
            and one.flat
            and one.party
            and self._is_of_story(one, at)
            and all(low in self.words[1 - at] or self._is_told_before(one, low, at) for low in one.when)
        ]

    def _is_of_story(self, one: Answer, at: int) -> bool:
        """Whether all words of an answer's topic are told elsewhere too: "the poetry prize" is another than "the prize"."""
        if "another" in one.topic and one.sentence:
            return False
        if one.head in STAGES and one.head not in self.lemmas[1 - at]:
            return False
        for word in one.topic - one.party:
            if word in PRIZES | GENERIC_THINGS | QUALITIES | {"another"}:
                continue
            if one.question == "successor" and word == one.head:
                continue
            if one.question in ("plaintiff", "defendant") and word in SUITS:
                continue
            if word not in self.lemmas[1 - at] and not self._is_told_before(one, word, at):
                return False
        return True

    def _is_told_before(self, one: Answer, word: str, at: int) -> bool:
        """Whether another sentence of a document has a word of an answer, too."""
        return bool(self.own_words[at].get(word, set()) - {one.sentence})

    def _differ(self, one: Answer, other: Answer) -> bool:
        """Whether two answers name two parties of one kind to a question about one thing."""
        years = [{low for low in each.when if low.isdigit()} for each in (one, other)]
        if years[0] != years[1]:
            return False
        if _same(one, other) or (one.score and other.score and not one.score & other.score):
            return False
        if any(self._is_beside(a, b) for a, b in ((one, other), (other, one))):
            return False
        if likeness(" ".join(sorted(one.party)), " ".join(sorted(other.party))) != "different":
            return False
        tendered = {one.head, other.head} & TENDERS
        if "other" not in (one.kind, other.kind) and one.kind != other.kind and not tendered:
            return False
        if (len(one.party) > 1) != (len(other.party) > 1) and "person" in (one.kind, other.kind):
            return False
        return self._are_of_one(one, other)

    def _is_beside(self, one: Answer, other: Answer) -> bool:
        """Whether the sentence of an answer names the other's party too, and not as whom it was done to: a part, or an owner."""
        if not one.party & other.rivals:
            return False
        opposite = OPPOSITE_ANSWERS.get(one.question)
        return not any(
            each.question == opposite
            and each.source == other.source
            and each.sentence == other.sentence
            and _same(one, each)
            for side in self.sides
            for each in side
        )

    def _are_of_one(self, one: Answer, other: Answer) -> bool:
        """Whether two topics may be one thing."""
        contest = one.question in ("winner", "loser")  # "Marlow Games" is sued as a firm
        if contest and (one.head in STAGES or other.head in STAGES) and one.head != other.head:
            return False
        if one.question in ("successor", "winner") and one.head and other.head:
            posts = [noun_class(each.head) == "person" for each in (one, other)]
            if all(posts) and one.head != other.head:
                return False
        return True

    def _stretch(self, one: Answer) -> Stretch:
        return stretch(self.story, one.source, one.start, one.end)


def _same(one: Answer, other: Answer) -> bool:
    return bool(one.party & other.party)


def _are_one_party(side: Sequence[Answer]) -> bool:
    """Whether all answers of a document name one party, each by a word of its name."""
    return all(_same(one, side[0]) for one in side)
