"""What a sentence asserts beside the sentences of other texts that tell the same: hedges dropped, roles exchanged.

Clauses are aligned by the words that they share, as lemmas and their kin, in any order and voice; the verbs' phrases say
who does what to whom. A figure is no word here: figures have frames of their own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Literal, NamedTuple

from checker.align.vocabulary import Vocabulary, base, words_of
from checker.frame.chunks import Chunks, chunk
from checker.frame.propositions import Proposition, propositions
from checker.lexicon.certainty import KEEPS
from checker.lexicon.reporting import REPORTING_VERBS
from checker.lexicon.words import FUNCTION_WORDS
from checker.text.tokens import Token
from checker.text.wordnet import is_word, noun_class

__all__ = ["Assertion", "Difference", "Kind", "Texts", "Told", "differences"]

Kind = Literal["hedge", "agent", "patient", "argument"]
"""A hedge that the draft drops · another who does it · another to whom it is done · another place or circumstance."""

CANDIDATES = 5
"""Sentences that a sentence is compared with."""
COMMON = 400
"""Sentences from which on a word finds none."""
SAME_VERB = 0.5
"""How much of a clause another has to have where the verbs are kin."""
ALL_BUT = 0.7
"""How much where they are not."""
MOST = 0.6
"""How much of the other's clause the draft's has to have where a name is exchanged."""
FEWEST = 3
"""Words that two clauses share at least."""
LONGEST = 120
"""Tokens of a sentence that are read."""


def _words(token: Token) -> Sequence[str]:
    """The lemmas that a token stands for; a figure is a word of its own."""
    return (token.low.replace(",", ""),) if token.kind == "number" else words_of(token)


class Assertion(NamedTuple):
    """One clause of a sentence with its words."""

    proposition: Proposition
    words: frozenset[str]
    """The clause's words, without those of who says so."""


class Told:
    """A sentence as it is compared."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens[:LONGEST]
        self.words = frozenset(word for token in self.tokens for word in _words(token))

    @cached_property
    def lows(self) -> frozenset[str]:
        """Its words in small letters."""
        return frozenset(token.low for token in self.tokens)

    @cached_property
    def chunks(self) -> Chunks:
        """Its tokens with their tags and groups."""
        return chunk(self.tokens)

    @cached_property
    def assertions(self) -> list[Assertion]:
        """Its clauses, without those that only say who says so."""
        every = propositions(self.chunks)
        spoken = {one.at for one in every if self.tokens[one.at].low in REPORTING_VERBS}
        return [Assertion(one, self._words(one, every, spoken)) for one in every if one.at not in spoken]

    def _words(self, own: Proposition, every: Sequence[Proposition], spoken: set[int]) -> frozenset[str]:
        first, end = own.clause
        spoken_of = [one for one in every if one.at in spoken]
        left_out = {
            at
            for one in spoken_of
            for span in (
                *(span for span in one.agent[-1:] if self._beside(span[1], one.at)),
                (one.at, one.at + 1),
                *(span for _, span in one.others if span[0] > one.at),
            )
            for at in range(*span)
        }
        return frozenset(
            word for at in range(first, end) if at not in left_out for word in _words(self.tokens[at])
        )

    def keeps_open(self, clause: tuple[int, int]) -> bool:
        """Whether any word of a clause leaves open what it says, or it asks, or is somebody's by a colon."""
        return any(token.low in KEEPS or token.text in "?:" for token in self.tokens[slice(*clause)])

    def phrase(self, spans: Iterable[tuple[int, int]]) -> frozenset[str]:
        """The words of some phrases."""
        return frozenset(
            word for first, end in spans for token in self.tokens[first:end] for word in words_of(token)
        )

    def named(self, spans: Iterable[tuple[int, int]]) -> frozenset[str]:
        """The words of the names in some phrases; none in a line in which nearly every word has a capital."""
        if self._shouts:
            return frozenset()
        return frozenset(
            self.tokens[at].low
            for first, end in spans
            if self._is_name(end - 1)
            for at in range(first, end)
            if self._is_name(at)
        )

    def _is_name(self, at: int) -> bool:
        token = self.tokens[at]
        if not token.is_capital or token.kind != "word" or token.low in FUNCTION_WORDS:
            return False
        if at:
            return self.chunks.tags[at] == "K"
        return not is_word(token.low) or noun_class(base(token.low)) == "location"

    @cached_property
    def _shouts(self) -> bool:
        words = [token for token in self.tokens if token.kind == "word" and len(token.low) > 3]
        return sum(token.is_capital for token in words) > 0.6 * len(words) > 3

    def _beside(self, end: int, at: int) -> bool:
        """Whether nothing but auxiliaries and adverbs stands between two tokens."""
        return all(tag in "XMB" for tag in self.chunks.tags[end:at])


KIND_OF: Mapping[str, Kind] = {"agent": "agent", "patient": "patient"}
OPPOSITE = {"agent": "patient", "patient": "agent"}


class Texts:
    """The sentences of several texts, found by their words."""

    def __init__(self, texts: Iterable[Sequence[Sequence[Token]]]) -> None:
        self.texts = [[Told(tokens) for tokens in text] for text in texts]
        self.vocabulary = Vocabulary(told.words for text in self.texts for told in text)
        self._places: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for at, text in enumerate(self.texts):
            for number, told in enumerate(text):
                for word in sorted(told.words):
                    self._places[word].append((at, number))

    def like(self, words: frozenset[str]) -> list[tuple[float, int, Told]]:
        """The sentences that have most of the words: how much, the text's number and the sentence, best first."""
        scores: dict[tuple[int, int], float] = defaultdict(float)
        for word in sorted(words):
            for kin, share in self.vocabulary.kin(word).items():
                places = self._places[kin]
                if len(places) <= COMMON:
                    for place in places:
                        scores[place] += share * self.vocabulary.weight(kin)
        best = sorted(scores, key=lambda place: (-scores[place], place))[: 2 * CANDIDATES]
        found = [
            (self.vocabulary.covered(words, self.texts[at][number].words), at, self.texts[at][number])
            for at, number in best
        ]
        return sorted(found, key=lambda one: -one[0])[:CANDIDATES]

    def kin(self, one: str, other: str) -> bool:
        """Whether two words are the same or kin."""
        return one == other or other in self.vocabulary.kin(one)


class Difference(NamedTuple):
    """What a clause asserts otherwise: tokens of both sentences, first and the one after the last."""

    kind: Kind
    text: int
    """The number of the other text."""
    own: tuple[int, int]
    own_clause: tuple[int, int]
    other: tuple[int, int]
    other_clause: tuple[int, int]
    told: Told
    """The other's sentence."""
    likeness: float


def differences(own: Told, texts: Texts) -> list[Difference]:
    """What a sentence asserts otherwise than those of other texts that tell the same; one difference of a kind a clause."""
    found: dict[tuple[Kind, tuple[int, int]], Difference] = {}
    for assertion in own.assertions:
        if len(assertion.words) < FEWEST:
            continue
        pairs = _pairs(assertion, texts)
        if not assertion.proposition.negated and not own.keeps_open(assertion.proposition.clause):
            for one in _dropped(assertion, pairs):
                found.setdefault((one.kind, one.own_clause), one)
        for one in _roles(own, assertion, pairs, texts):
            found.setdefault((one.kind, one.own_clause), one)
    return list(found.values())


class _Pair(NamedTuple):
    """A clause of another text beside a draft's."""

    covered: float
    """How much of the draft's clause it has."""
    text: int
    told: Told
    other: Assertion
    same_verb: bool


def _pairs(assertion: Assertion, texts: Texts) -> list[_Pair]:
    """The clauses of other texts that share enough words with one, most like it first."""
    found = []
    for _, text, told in texts.like(assertion.words):
        for other in told.assertions:
            shared = [
                word for word in assertion.words if not other.words.isdisjoint(texts.vocabulary.kin(word))
            ]
            if len(shared) >= FEWEST:
                covered = texts.vocabulary.covered(_spelled(assertion.words), other.words)
                same = texts.kin(assertion.proposition.verb, other.proposition.verb)
                found.append(_Pair(covered, text, told, other, same))
    return sorted(found, key=lambda one: -one.covered)


def _difference(
    kind: Kind, assertion: Assertion, own: tuple[int, int], pair: _Pair, other: tuple[int, int]
) -> Difference:
    clauses = assertion.proposition.clause, pair.other.proposition.clause
    return Difference(kind, pair.text, own, clauses[0], other, clauses[1], pair.told, pair.covered)


def _spelled(words: Iterable[str]) -> list[str]:
    """The words that are no figures."""
    return [word for word in words if not word[0].isdigit()]


def _dropped(assertion: Assertion, found: Sequence[_Pair]) -> Iterator[Difference]:
    """The hedge of the clause that tells the same, where no clause tells it flatly."""
    fitting = [one for one in found if one.covered >= (SAME_VERB if one.same_verb else ALL_BUT)]
    if not fitting:
        return
    near = [one for one in fitting if one.covered >= 0.8 * fitting[0].covered]
    hedged = [one for one in near if one.other.proposition.hedge and not one.other.proposition.negated]
    flat = [one for one in near if not one.other.proposition.hedge and one.same_verb]
    if hedged and not flat:
        one = next((one for one in hedged if one.same_verb), hedged[0])
        yield _difference("hedge", assertion, assertion.proposition.group, one, one.other.proposition.group)


def _roles(own: Told, assertion: Assertion, found: Sequence[_Pair], texts: Texts) -> Iterator[Difference]:
    """Another name in the role that a name has in the draft, where all else of the clause is the same."""
    same = [one for one in found if one.same_verb]
    for role, spans in _named_roles(own, assertion.proposition):
        names = own.named(spans)
        theirs = [(one, spans_of(one.other.proposition, role)) for one in same]
        if any(names & one.told.named(spans) for one, spans in theirs):
            continue
        for one, there in theirs:
            if one.told.named(there) and _is_exchange(own, assertion, spans, one, there, role, texts):
                yield _difference(KIND_OF.get(role, "argument"), assertion, spans[0], one, there[0])
                break


def _named_roles(own: Told, proposition: Proposition) -> Iterator[tuple[str, Sequence[tuple[int, int]]]]:
    """The roles that names fill, each with its phrases."""
    for role in (
        "agent",
        "patient",
        *dict.fromkeys(name for name, _ in proposition.others if name not in ("of", "to")),
    ):
        spans = spans_of(proposition, role)
        if own.named(spans):
            yield role, spans


def spans_of(proposition: Proposition, role: str) -> Sequence[tuple[int, int]]:
    """The phrases that fill a role: the agent's, the patient's, or those behind a preposition."""
    if role == "agent":
        return proposition.agent
    if role == "patient":
        return proposition.patient
    return [span for name, span in proposition.others if name == role]


def _is_exchange(
    own: Told,
    assertion: Assertion,
    spans: Sequence[tuple[int, int]],
    pair: _Pair,
    there: Sequence[tuple[int, int]],
    role: str,
    texts: Texts,
) -> bool:
    """Whether all but the names is the same, and the draft's name has no place in the other's sentence but the opposite."""
    rest = [word for word in _spelled(assertion.words) if word not in own.phrase(spans)]
    back = [word for word in _spelled(pair.other.words) if word not in pair.told.phrase(there)]
    if len(rest) < FEWEST - 1:
        return False
    forth = texts.vocabulary.covered(rest, pair.other.words)
    if forth < ALL_BUT or texts.vocabulary.covered(back, assertion.words) < MOST:
        return False
    names = own.named(spans)
    if not names & pair.told.lows:
        return True
    opposite = OPPOSITE.get(role)
    return opposite is not None and bool(names & pair.told.named(spans_of(pair.other.proposition, opposite)))
