"""Near copies: two sentences that say the same but for a word that cannot be exchanged.

Two sentences of different texts share most of their words, and at one place, between the same words, one has "left" and
the other "right", one "Tuesday" and the other "Thursday", one a "not" and the other none. What differs there is the
finding; no frame is needed. A sentence that shares less is compared only where the words beside the place are the same.

The comparison is symmetric but for its likeness, which is the share of the first sentence that the second has.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from functools import cached_property
from itertools import pairwise
from typing import Literal, NamedTuple

from checker.lexicon.opposites import MEMBERS, NEGATIVE, NEGATORS, OPPOSITES, POSSIBLE
from checker.lexicon.trends import MOVING
from checker.lexicon.words import COMPARING, PARTING
from checker.text.stems import FUNCTION_STEMS, stem
from checker.text.tokens import Token
from checker.text.wordnet import lemmas

__all__ = ["Difference", "Kind", "NearCopy", "Passage", "Passages", "classes_of", "compare", "is_particle"]

Kind = Literal["opposite", "member", "negation", "hedge"]
"""Opposite words · two members of one class (weekdays, ranks, peoples) · a negation on one side · a hedge on the
second side alone."""

Weight = Callable[[str], float]
"""Stem -> how much it says, 0 to 1."""

NEAR = 0.6
"""From this share of shared words on a sentence is a near copy of another."""
NEARER = 0.8
"""The same for members of a class: an article tells of more than one Tuesday, quarter or Frenchman."""
LOOSE = 0.35
"""From this share on two sentences may tell the same, and words on both sides of a place have to be the same."""
FEWEST = 3
"""Shared content words without which nothing is concluded."""
BESIDE = 3
"""Tokens from a word in which its neighbour stands."""
LONGEST = 120
"""Tokens of a sentence that are compared."""
GAP = 2
"""Content words that may stand in the place of a negation on the side that lacks it."""


class Difference(NamedTuple):
    """What differs: first token and the one after the last, on both sides; empty where a side lacks it."""

    kind: Kind
    own: tuple[int, int]
    other: tuple[int, int]


class NearCopy(NamedTuple):
    """How two sentences compare."""

    likeness: float
    """The share of the first sentence's content, by weight, that the second has: 0 to 1."""
    differences: tuple[Difference, ...]


class Passage:
    """A sentence as it is compared."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens[:LONGEST]
        self.stems = ["" if one.kind == "mark" else stem(one.low) for one in self.tokens]

    @cached_property
    def content(self) -> list[int]:
        """The tokens that say something."""
        return [at for at, name in enumerate(self.stems) if name and name not in FUNCTION_STEMS]

    @cached_property
    def words(self) -> frozenset[str]:
        """The stems that say something."""
        return frozenset(self.stems[at] for at in self.content)

    @cached_property
    def lows(self) -> frozenset[str]:
        """Its words in small letters, and their lemmas."""
        return frozenset(form for one in self.tokens if one.kind != "mark" for form in forms(one.low))

    @cached_property
    def negators(self) -> list[int]:
        """Where its negations stand."""
        return [at for at, one in enumerate(self.tokens) if negates(one)]

    def neighbour(self, at: int, step: int) -> str | None:
        """The stem of the nearest content word on one side of a token, if it is near and no mark parts the two."""
        for reach in range(1, BESIDE + 1):
            place = at + step * reach
            if not 0 <= place < len(self.tokens) or self.tokens[place].text in ".,;:!?()—–":
                return None
            if self.stems[place] and self.stems[place] not in FUNCTION_STEMS:
                return self.stems[place]
        return None

    @property
    def clauses(self) -> list[Passage]:
        """Its parts between marks and before "and", "but", "while", where there are several, of some length."""
        cuts = [
            0,
            *(at for at, one in enumerate(self.tokens) if one.text in ",;:—–()" or one.low in PARTING),
            len(self.tokens),
        ]
        parts = [Passage(self.tokens[first:last]) for first, last in pairwise(cuts)]
        return [part for part in parts if len(part.words) >= FEWEST] if len(parts) > 1 else []

    def clause(self, at: int) -> tuple[int, int]:
        """The stretch around a token between marks."""
        first = last = at
        while first > 0 and self.tokens[first - 1].text not in ".,;:!?()—–":
            first -= 1
        while last + 1 < len(self.tokens) and self.tokens[last + 1].text not in ".,;:!?()—–":
            last += 1
        return first, last + 1


def forms(low: str) -> set[str]:
    """A word with its lemmas."""
    return {low, *(name for _, name in lemmas(low))}


def negates(token: Token) -> bool:
    """Whether a token is a negation."""
    return token.low in NEGATORS or token.low.endswith("n't")


class Passages:
    """The sentences of several texts by their stems: what a sentence may be a near copy of is found by these."""

    def __init__(self, texts: Iterable[Sequence[Sequence[Token]]]) -> None:
        self.texts = [[Passage(tokens) for tokens in text] for text in texts]
        self._places: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for at, text in enumerate(self.texts):
            for number, passage in enumerate(text):
                for name in passage.words:
                    self._places[name].append((at, number))
        self._total = sum(map(len, self.texts))

    def weight(self, name: str) -> float:
        """How much a stem says: 1 for one that no sentence has, less the more have it."""
        return 1 / (1 + len(self._places.get(name, ())) / max(10, self._total) * 10)

    def like(self, own: Passage, most: int) -> list[tuple[float, int, int]]:
        """The sentences that share most with one: likeness, text and number, best first."""
        whole = sum(self.weight(name) for name in sorted(own.words))
        scores: dict[tuple[int, int], float] = defaultdict(float)
        for name in sorted(own.words):
            places = self._places.get(name, ())
            if len(places) <= COMMON:
                for place in places:
                    scores[place] += self.weight(name)
        best = sorted(scores, key=lambda place: (-scores[place], place))[:most]
        return [(scores[place] / whole, *place) for place in best]


COMMON = 400
"""Sentences from which on a stem finds none."""


def compare(own: Passage, other: Passage, weight: Weight) -> NearCopy:
    """What differs between two sentences that otherwise say the same; nothing where they do not."""
    shared = own.words & other.words
    if sum(not name[0].isdigit() for name in shared) < FEWEST:
        return NearCopy(0.0, ())
    whole = sum(weight(name) for name in sorted(own.words))
    likeness = sum(weight(name) for name in sorted(shared)) / whole if whole else 0.0
    if likeness < LOOSE:
        return NearCopy(likeness, ())
    found = [*_exchanged(own, other, likeness), *_turned(own, other, likeness)]
    return NearCopy(likeness, tuple(sorted(set(found), key=lambda one: (one.own, one.other))))


# ---------------------------------------------------------------- words in the place of others


def _exchanged(own: Passage, other: Passage, likeness: float) -> Iterator[Difference]:
    """Opposites, and members of one class, at the same place of both."""
    for at, kind, rivals in _rivals(own, other):
        enough = NEAR if kind == "opposite" else NEARER
        same = [place for place in rivals if _same_place(own, at, other, place, likeness, enough)]
        if same and not _both_turned(own, at, other, same[0]):
            yield Difference(kind, (at, at + 1), (same[0], same[0] + 1))


def _rivals(own: Passage, other: Passage) -> Iterator[tuple[int, Kind, list[int]]]:
    """Words of the first that the second has not, with the words of the second that exclude them."""
    ours, theirs = _classes(own), _classes(other)
    for at, token in enumerate(own.tokens):
        if token.kind == "mark" or is_particle(own.tokens, at):
            continue
        for name, value in classes_of(token):
            rivals = [place for place, member in theirs.get(name, ()) if member != value]
            held = {member for _, member in theirs.get(name, ())}
            own_held = {member for _, member in ours[name]}
            if rivals and value not in held and not held & own_held:
                yield at, "member" if isinstance(name, str) else "opposite", rivals


def _classes(passage: Passage) -> dict[str | int, list[tuple[int, str | int]]]:
    """Class -> the members of it with their places."""
    found: dict[str | int, list[tuple[int, str | int]]] = defaultdict(list)
    for at, token in enumerate(passage.tokens):
        if token.kind != "mark" and not is_particle(passage.tokens, at):
            for name, value in classes_of(token):
                found[name].append((at, value))
    return found


def is_particle(tokens: Sequence[Token], at: int) -> bool:
    """Whether "up" or "down" belongs to a verb and tells no direction: "dug up 400 tonnes", "broke down"."""
    if tokens[at].low not in ("up", "down") or at == 0:
        return False
    before = lemmas(tokens[at - 1].low)
    verb = {part for part, _ in before} == {"v"} or ("v", "make") in before
    return verb and tokens[at - 1].low not in MOVING


def classes_of(token: Token) -> Iterator[tuple[str | int, str | int]]:
    """The classes of which a word is a member: a closed class by name, a pair of opposites by number."""
    if token.low in MEMBERS:
        yield MEMBERS[token.low]
    seen = set()
    for form in sorted(forms(token.low)):
        for side in OPPOSITES.get(form, ()):
            if side not in seen:
                seen.add(side)
                yield side.pair, side.side


def _same_place(own: Passage, at: int, other: Passage, place: int, likeness: float, enough: float) -> bool:
    """Whether two words stand between the same words; beside the same word is enough where most else is the same."""
    before, after = own.neighbour(at, -1), own.neighbour(at, 1)
    left = before is not None and before == other.neighbour(place, -1)
    right = after is not None and after == other.neighbour(place, 1)
    return (left or right) if likeness >= enough else left and right


def _both_turned(own: Passage, at: int, other: Passage, place: int) -> bool:
    """Whether just one of two opposites is negated, so that both say the same: "not guilty", "innocent"."""
    return _is_negated(own, at) != _is_negated(other, place)


def _is_negated(passage: Passage, at: int) -> bool:
    first, _ = passage.clause(at)
    return any(first <= place < at for place in passage.negators[-8:])


# ---------------------------------------------------------------- negations and hedges


def _turned(own: Passage, other: Passage, likeness: float) -> Iterator[Difference]:
    """Negations that one side alone has, and hedges that the second alone has, before words that both have."""
    if likeness < NEAR:
        return
    pairs = _aligned(own, other)
    for (i, j), (k, m) in zip([(-1, -1), *pairs], pairs, strict=False):
        ours, theirs = range(i + 1, k), range(j + 1, m)
        yield from _negation(own, ours, k, other, theirs, m)


def _aligned(own: Passage, other: Passage) -> list[tuple[int, int]]:
    """The content words that both have in the same order."""
    ours, theirs = own.content, other.content
    matcher = SequenceMatcher(
        None, [own.stems[at] for at in ours], [other.stems[at] for at in theirs], autojunk=False
    )
    return [
        (ours[block.a + step], theirs[block.b + step])
        for block in matcher.get_matching_blocks()
        for step in range(block.size)
    ]


def _negation(
    own: Passage, ours: range, end: int, other: Passage, theirs: range, other_end: int
) -> Iterator[Difference]:
    """A negation between two shared words on one side alone, where the other side has nothing in its place."""
    left = [at for at in ours if negates(own.tokens[at]) and not _compares(own, at)]
    right = [at for at in theirs if negates(other.tokens[at]) and not _compares(other, at)]
    if len(left) == len(right) or abs(len(left) - len(right)) > 1:
        return
    if _crosses(own, ours) or _crosses(other, theirs):
        return
    if any(_says_otherwise(one) for at in (*ours, end) for one in [own.tokens[at]]):
        return
    if any(_says_otherwise(one) for at in (*theirs, other_end) for one in [other.tokens[at]]):
        return
    turned = _contents(own, range(max(left, default=end), end)) + _contents(
        other, range(max(right, default=other_end), other_end)
    )
    if (
        turned
        or max(_contents(own, ours), _contents(other, theirs)) > GAP
        or own.tokens[end].kind == "number"
    ):
        return
    if abs(len(own.negators) - len(other.negators)) != 1:
        return
    yield Difference("negation", (min([*left, end]), end + 1), (min([*right, other_end]), other_end + 1))


def _compares(passage: Passage, at: int) -> bool:
    """Whether a negation denies nothing, but compares or adds: "never lost so many", "not only", "no sooner"."""
    return any(one.low in COMPARING for one in passage.tokens[at + 1 : at + 1 + REACH])


REACH = 4
"""Tokens after a negation in which such a word stands."""


def _says_otherwise(token: Token) -> bool:
    """Whether a word can say a negation in another way, or leaves open what is said: "may not be", "unhurt"."""
    return (
        token.low in NEGATIVE
        or token.low in POSSIBLE
        or (token.low.startswith(("un", "non", "dis")) and len(token.low) > 6)
    )


def _crosses(passage: Passage, places: range) -> bool:
    """Whether a mark ends a clause between two words."""
    return any(passage.tokens[at].text in ".;:!?()—–" for at in places)


def _contents(passage: Passage, places: range) -> int:
    return sum(1 for at in places if passage.stems[at] and passage.stems[at] not in FUNCTION_STEMS)
