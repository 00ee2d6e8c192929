"""What two documents say otherwise of one person: an age, a nation, a party, a rank, a verdict, a vote.

Each document has to say one thing of the person, and neither what the other says. Who is meant by a description is settled
over both documents (`align.cast`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import product

from checker.align.cast import ANOTHER, RELATIVE, Cast, Holder, are_one_name, meant
from checker.align.common import Common
from checker.align.copies import CopyDifference, Stretch, in_order, stretch
from checker.align.first_names import first_names
from checker.align.story import Story
from checker.align.traits import Trait, traits
from checker.lexicon.names import WIDER_NATIONS
from checker.lexicon.traits import ANYBODY, MATTERS
from checker.text.wordnet import lemma

__all__ = ["Characters"]

KINDS = ("age", "nationality", "party", "rank", "verdict", "vote", "life")
AGEING = 1
"""Years by which two ages may differ of one person whose birthday lies between."""


Place = tuple[str, int, int]
"""A document, and a stretch of its text."""


class Characters:
    """What the documents of a story say of their people."""

    def __init__(self, story: Story, common: Common) -> None:
        self._casts = {source: Cast(story, source) for source in sorted(story.streams)}
        self._traits = {
            source: found for source, cast in self._casts.items() if (found := traits(story, source, cast))
        }
        self._story, self._common = story, common

    @cached_property
    def differences(self) -> list[CopyDifference]:
        """What documents say otherwise of one person, by the place in the first; near linear in the traits."""
        told = (
            difference
            for ours, theirs in self._common.of_one_event(self._traits, openings=True)
            for difference in _Pair(self._story, ours, theirs, self._casts).differences()
        )
        every = {source: [source] for source in self._casts}
        named = (
            difference
            for (one,), (other,) in self._common.of_one_event(every, openings=True)
            for difference in first_names(self._story, one, other, [self._casts[one], self._casts[other]])
        )
        return in_order((*told, *named))

    def agree_on(self, kind: str, one: Place, other: Place) -> bool | None:
        """Whether what stands at two places is told of one person, as so; None where that is not known."""
        found = [trait for place in (one, other) if (trait := self._at(kind, place)) is not None]
        if len(found) < len((one, other)):
            return None
        casts = [self._casts[trait.source] for trait in found]
        whom = [meant(trait.holder, casts, at) for at, trait in enumerate(found)]
        if ANOTHER in whom and any(who not in (ANOTHER, None) for who in whom):
            return False
        words = [self._story.vocabulary(trait.source) for trait in found]
        if not all(trait.flat and trait.when <= words[1 - at] for at, trait in enumerate(found)):
            return False
        if any(
            self._is_no_such(trait.holder, whom[at], whom[1 - at], casts) for at, trait in enumerate(found)
        ):
            return False
        first, second = whom
        if first in (None, ANOTHER) or second in (None, ANOTHER):
            return None
        return _are_one(first or "", second or "", casts)

    def _is_no_such(
        self, holder: Holder, who: Holder | None, other: Holder | None, casts: Sequence[Cast]
    ) -> bool:
        """Whether a description fits nobody known, and the other is known by another: "the mayor", "the driver, Karl Olin"."""
        noun = holder.removeprefix("the ")
        if who is not None or other in (None, ANOTHER) or noun == holder or noun in ANYBODY:
            return False
        every = (person for cast in casts for called in cast.called.values() for person in called)
        return any(are_one_name(other or "", person) for person in every)

    def _at(self, kind: str, place: Place) -> Trait | None:
        source, start, end = place
        listed = self._traits.get(source, ())
        return next((one for one in listed if one.kind == kind and one.start < end and start < one.end), None)


class _Pair:
    """The traits of two documents."""

    def __init__(
        self, story: Story, ours: Sequence[Trait], theirs: Sequence[Trait], casts: dict[str, Cast]
    ) -> None:
        self.story, self.sides = story, (ours, theirs)
        self.casts = [casts[side[0].source] for side in self.sides]
        self.words = [story.vocabulary(side[0].source) for side in self.sides]
        self.lemmas = [frozenset(map(lemma, words)) for words in self.words]

    def differences(self) -> Iterator[CopyDifference]:
        """The first traits of each person and kind that differ."""
        for kind in KINDS:
            sides = [self._by_holder(kind, at) for at in (0, 1)]
            for one, other in product(*sides):
                if not _are_one(one, other, self.casts):
                    continue
                ours, theirs = sides[0][one], sides[1][other]
                flat = [self._flat(side, at) for at, side in enumerate((ours, theirs))]
                if not all(flat) or any(len({trait.value for trait in side}) > 1 for side in flat):
                    continue
                if any(a.value == b.value or _is_wider(a.value, b.value) for a, b in product(ours, theirs)):
                    continue
                pair = next(((a, b) for a, b in product(*flat) if _exclude(kind, a, b)), None)
                if pair is not None:
                    yield CopyDifference(kind, *map(self._stretch, pair))

    def _by_holder(self, kind: str, at: int) -> dict[Holder, list[Trait]]:
        found: dict[Holder, list[Trait]] = {}
        for one in self.sides[at]:
            who = meant(one.holder, self.casts, at) if one.kind == kind else None
            if who is not None and who != ANOTHER:
                found.setdefault(who, []).append(one)
        return found

    def _flat(self, side: Sequence[Trait], at: int) -> list[Trait]:
        """The traits that a document tells as so, of what the story is about."""
        return [
            one
            for one in side
            if one.flat
            and one.when <= self.words[1 - at]
            and one.topic <= self.lemmas[1 - at] | MATTERS | self._earlier(one, at)
        ]

    def _earlier(self, one: Trait, at: int) -> frozenset[str]:
        """The lemmas of the other sentences of a document."""
        stream = self.story.streams[one.source]
        return frozenset(
            lemma(token.low)
            for number in range(len(stream.sentences))
            if number != one.sentence
            for token in stream.of_sentence(number)
        )

    def _stretch(self, one: Trait) -> Stretch:
        return stretch(self.story, one.source, one.start, one.end)


def _are_one(one: Holder, other: Holder, casts: Sequence[Cast]) -> bool:
    """Whether two documents mean one person: of one surname, one's relative, or whom each is about by a noun for anybody."""
    kin = [cast.kin.get(who, who) for cast, who in zip(casts, (one, other), strict=True)]
    if any(RELATIVE in who for who in kin):
        relations, whose = zip(*(who.partition(RELATIVE)[::2] for who in kin), strict=True)
        return relations[0] == relations[1] and are_one_name(*whose)
    unnamed = one.startswith("the ") and other.startswith("the ")
    if one == other or not unnamed:
        return one == other or (not one.startswith("the ") and are_one_name(one, other))
    nouns = {one.removeprefix("the "), other.removeprefix("the ")}
    return [cast.main for cast in casts] == [one, other] and not nouns.isdisjoint(ANYBODY)


def _is_wider(one: str, other: str) -> bool:
    return other in WIDER_NATIONS.get(one, ()) or one in WIDER_NATIONS.get(other, ())


def _exclude(kind: str, one: Trait, other: Trait) -> bool:
    """Whether two values cannot both be so: ages lie more than a year apart, verdicts are on one charge."""
    if {low for low in one.when if low.isdigit()} != {low for low in other.when if low.isdigit()}:
        return False
    if kind == "age":
        return abs(int(one.value) - int(other.value)) > AGEING
    if kind == "life":
        return {one.value, other.value} in ({"dead", "alive"}, {"dead", "hurt"}, {"dead later", "alive"})
    if kind == "verdict" and one.topic and other.topic:
        return bool(one.topic & other.topic)
    return one.value != other.value
