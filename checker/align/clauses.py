"""What a sentence asserts beside the sentences of other texts that tell the same: hedges dropped, roles exchanged.

Clauses are aligned by the words that they share, as lemmas and their kin, in any order and voice; the verbs' phrases say
who does what to whom. A figure is no word here: figures have frames of their own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Literal, NamedTuple

from checker.align.near_copies import classes_of, is_particle
from checker.align.vocabulary import Vocabulary, base, words_of
from checker.frame.chunks import Chunks, chunk
from checker.frame.propositions import Proposition, propositions
from checker.lexicon.certainty import KEEPS
from checker.lexicon.clausal import LIGHT, SEASONAL, THIRD, TICKING, TURNING, VOTING
from checker.lexicon.opposites import MEMBERS
from checker.lexicon.quantifiers import EXCLUDING, QUANTIFIERS
from checker.lexicon.reporting import REPORTING_VERBS
from checker.lexicon.words import FUNCTION_WORDS
from checker.text.tokens import Token
from checker.text.wordnet import is_word, noun_class

__all__ = ["Assertion", "Difference", "Kind", "Texts", "Told", "differences"]

Kind = Literal[
    "hedge", "doubt", "agent", "patient", "argument", "opposite", "member", "negation", "quantifier"
]
"""A hedge that the draft drops · that something is only believed, likely or expected, which it drops · another who does it · another to whom it is done · another place or circumstance · an
opposite word · another of its class · a negation on one side · of how many of them it is true."""

CANDIDATES = 5
"""Sentences that a sentence is compared with."""
COMMON = 400
"""Sentences from which on a word finds none."""
GRAVE = frozenset(("considered", "proposed", "denied", "open"))
"""Hedges that a newsroom may not drop; those that say "may", "alleged", "believed" are often dropped where a text is
shortened, and make a notice."""
SAME_VERB = 0.5
"""How much of a clause another has to have where the verbs are kin."""
ALL_BUT = 0.65
"""How much where they are not."""
MOST = 0.6
"""How much of the other's clause the draft's has to have where a name is exchanged."""
LEAST = 2
"""Words that two clauses share at least."""
FEWEST = 3
"""Words without which a hedge or a denial is of something else."""
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

    def __init__(
        self,
        tokens: Sequence[Token],
        before: frozenset[str] = frozenset(),
        known: frozenset[str] = frozenset(),
    ) -> None:
        self.tokens = tokens[:LONGEST]
        self.before = before
        """The words of the sentence before it, which say whom a pronoun means."""
        self.known = known
        """Words that are names elsewhere."""
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
        if self.shouts:
            return frozenset()
        words = [
            self.tokens[at].low
            for first, end in spans
            if self._is_name(end - 1)
            for at in range(first, end)
            if self._is_name(at)
        ]
        return frozenset(word for word in words if not is_word(word)) or frozenset(words)

    def _is_name(self, at: int) -> bool:
        token = self.tokens[at]
        if (
            not token.is_capital
            or token.kind != "word"
            or token.low in FUNCTION_WORDS
            or token.low in MEMBERS
        ):
            return False
        if at:
            return self.chunks.tags[at] == "K"
        return token.low in self.known or not is_word(token.low) or noun_class(base(token.low)) == "location"

    def figure_in(self, clause: tuple[int, int]) -> tuple[int, int] | None:
        """The first figure of a clause with the noun behind it; None for a clause without one."""
        first, end = clause
        for at in range(first, end):
            if self.tokens[at].kind == "number":
                return at, min(end, at + 2)
        return None

    def has_pronoun(self, assertion: Assertion) -> bool:
        """Whether a clause speaks of somebody by a pronoun."""
        return any(token.low in THIRD for token in self.tokens[slice(*assertion.proposition.clause)])

    def classes(self, clause: tuple[int, int] | None) -> list[tuple[int, str | int, str | int]]:
        """The words of a clause, or of all, that exclude others: token, class and which side or member of it."""
        first, end = clause or (0, len(self.tokens))
        return [(at, name, value) for at, name, value in self._classes if first <= at < end]

    def classes_named(self, clause: tuple[int, int], name: str | int) -> list[tuple[int, str | int]]:
        """The words of a clause that are of one class."""
        return [(at, value) for at, other, value in self.classes(clause) if other == name]

    @cached_property
    def _classes(self) -> list[tuple[int, str | int, str | int]]:
        return [
            (at, name, value)
            for at, token in enumerate(self.tokens)
            if token.kind != "mark" and not is_particle(self.tokens, at)
            for name, value in (*classes_of(token), *self._by_place(at))
        ]

    def _by_place(self, at: int) -> Iterator[tuple[str, str]]:
        """What a word is by what stands beside it: the second of some, the season of spring."""
        low, before = self.tokens[at].low, self.tokens[at - 1] if at else None
        if low == "second" and (before is None or (before.kind != "number" and before.low not in TICKING)):
            yield "rank", "2"
        if low in ("for", "against") and any(
            token.low in VOTING for token in self.tokens[max(0, at - VOTE) : at]
        ):
            yield "side", low
        if low == "spring" and before is not None and before.low in SEASONAL:
            yield "season", "spring"

    def neighbour(self, at: int, step: int) -> str | None:
        """The nearest content word on one side of a token, if it is near and no mark parts the two."""
        for reach in range(1, BESIDE + 1):
            place = at + step * reach
            if not 0 <= place < len(self.tokens) or self.tokens[place].text in ".,;:!?()—":
                return None
            words = _words(self.tokens[place])
            if words:
                return words[0]
        return None

    def turns(self, proposition: Proposition) -> bool:
        """Whether a clause has a word that turns a denial back, or compares: "not only", "no longer", "denied"."""
        tokens = self.tokens[slice(*proposition.clause)]
        return any(token.low in TURNING for token in tokens)

    def amounts(self, clause: tuple[int, int]) -> Iterator[tuple[int, str, str]]:
        """The words of a clause that say of how many: token, how many, and the noun."""
        first, end = clause
        for at in range(first, end):
            token = self.tokens[at]
            amount = QUANTIFIERS.get(token.low)
            if amount is None and self.chunks.tags[at] == "F" and self._is_part(at, end):
                amount = "part"
            noun = self._counted(at, end) if amount else None
            if amount is not None and noun is not None:
                yield at, amount, noun

    def _is_part(self, at: int, end: int) -> bool:
        """Whether a number counts some of a larger set: "two of the three"."""
        return (
            at + 2 < end
            and self.tokens[at + 1].low == "of"
            and self.tokens[at + 2].low in ("the", "its", "their")
        )

    def _counted(self, at: int, end: int) -> str | None:
        """The noun of a quantifier: the next word that says something, past "of the three"."""
        for place in range(at + 1, min(end, at + 6)):
            words = words_of(self.tokens[place])
            if (
                words
                and self.chunks.tags[place] in "NK"
                and not (place + 1 < end and self.chunks.tags[place + 1] == "N")
            ):
                return words[0]
            if self.tokens[place].kind == "mark" or self.chunks.tags[place] in "VXM":
                return None
        return None

    @cached_property
    def shouts(self) -> bool:
        """Whether nearly every word has a capital, as in a headline."""
        words = [
            token
            for token in self.tokens[1:]
            if token.kind == "word" and len(token.low) > 3 and is_word(token.low) and token.low not in MEMBERS
        ]
        return sum(token.is_capital for token in words) > 0.6 * len(words) > 1

    def _beside(self, end: int, at: int) -> bool:
        """Whether nothing but auxiliaries and adverbs stands between two tokens."""
        return all(tag in "XMB" for tag in self.chunks.tags[end:at])


KIND_OF: Mapping[str, Kind] = {"agent": "agent", "patient": "patient"}
VOTE = 6
"""Tokens after a vote or a ruling in which "for" and "against" tell the side."""
BESIDE = 3
"""Tokens from a word in which its neighbour stands."""


def told_of(text: Sequence[Sequence[Token]], known: frozenset[str]) -> Iterator[Told]:
    """The sentences of a text, each with what stands before it."""
    before: frozenset[str] = frozenset()
    for tokens in text:
        told = Told(tokens, before, known)
        yield told
        before = told.words


def _headed(tokens: Sequence[Token]) -> bool:
    """Whether more than half of the words have a capital, as in a headline."""
    words = [token for token in tokens if token.kind == "word"]
    return 2 * sum(token.is_capital for token in words) > len(words)


class Texts:
    """The sentences of several texts, found by their words."""

    def __init__(self, texts: Iterable[Sequence[Sequence[Token]]]) -> None:
        sentences = [list(text) for text in texts]
        self.known = frozenset(
            token.low
            for text in sentences
            for tokens in text
            for at, token in enumerate(tokens)
            if at
            and token.is_capital
            and token.kind == "word"
            and tokens[at - 1].kind == "word"
            and not _headed(tokens)
        )
        self.texts = [list(told_of(text, self.known)) for text in sentences]
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
        pairs = _pairs(own, assertion, texts)
        for find in (_dropped, _roles, _exchanged, _denied, _quantified):
            for one in find(own, assertion, pairs, texts):
                found.setdefault((one.kind, one.own_clause), one)
    return list(found.values())


class _Pair(NamedTuple):
    """A clause of another text beside a draft's."""

    covered: float
    """How much of the draft's clause it has."""
    shared: int
    """How many of its words."""
    text: int
    told: Told
    other: Assertion
    same_verb: bool


def _pairs(own: Told, assertion: Assertion, texts: Texts) -> list[_Pair]:
    """The clauses of other texts that share enough words with one, most like it first."""
    found = []
    for _, text, told in texts.like(assertion.words):
        for other in told.assertions:
            words = other.words | told.before if told.has_pronoun(other) else other.words
            shared = [word for word in assertion.words if not words.isdisjoint(texts.vocabulary.kin(word))]
            if len(shared) >= LEAST:
                covered = texts.vocabulary.covered(_spelled(assertion.words), words)
                same = texts.kin(assertion.proposition.verb, other.proposition.verb)
                found.append(_Pair(covered, len(shared), text, told, other, same))
    return sorted(found, key=lambda one: -one.covered)


def _difference(
    kind: Kind, assertion: Assertion, own: tuple[int, int], pair: _Pair, other: tuple[int, int]
) -> Difference:
    clauses = assertion.proposition.clause, pair.other.proposition.clause
    return Difference(kind, pair.text, own, clauses[0], other, clauses[1], pair.told, pair.covered)


def _spelled(words: Iterable[str]) -> list[str]:
    """The words that are no figures."""
    return [word for word in words if not word[0].isdigit()]


def _dropped(own: Told, assertion: Assertion, found: Sequence[_Pair], texts: Texts) -> Iterator[Difference]:
    """The hedge of the clause that tells the same, where no clause tells it flatly."""
    stated = assertion.proposition
    if own.shouts or stated.negated or stated.hedge or own.keeps_open(stated.clause):
        return
    fitting = [
        one
        for one in found
        if (one.shared >= FEWEST or (one.same_verb and one.covered == 1))
        and one.covered >= (SAME_VERB if one.same_verb else ALL_BUT)
    ]
    if not fitting:
        return
    near = [one for one in fitting if one.covered >= 0.8 * fitting[0].covered]
    hedged = [
        one
        for one in near
        if one.other.proposition.hedge
        and not one.other.proposition.negated
        and not (one.other.proposition.hedge == "planned" and assertion.proposition.future)
    ]
    flat = [one for one in near if not one.other.proposition.hedge and one.same_verb]
    if hedged and not flat:
        one = next((one for one in hedged if one.same_verb), hedged[0])
        kind: Kind = "hedge" if one.other.proposition.hedge in GRAVE else "doubt"
        yield _difference(kind, assertion, assertion.proposition.group, one, one.other.proposition.group)


def _roles(own: Told, assertion: Assertion, found: Sequence[_Pair], texts: Texts) -> Iterator[Difference]:
    """Another name in the role that a name has in the draft, where all else of the clause is the same."""
    figures = {word for word in assertion.words if word[0].isdigit()}
    same = [one for one in found if one.same_verb and figures <= one.other.words]
    for role, spans in _named_roles(own, assertion.proposition):
        names = own.named(spans)
        theirs = [(one, spans_of(one.other.proposition, role)) for one in same]
        if any(names & one.told.named(spans) for one, spans in theirs):
            continue
        for one, there in theirs:
            if one.told.named(there) and _is_exchange(own, assertion, spans, one, there, role, texts):
                marked = own.figure_in(assertion.proposition.clause) or spans[0]
                yield _difference(KIND_OF.get(role, "argument"), assertion, marked, one, there[0])
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
    if role not in ("agent", "patient") and forth < 0.9:
        return False  # another place, where all else is the same
    if forth < ALL_BUT or texts.vocabulary.covered(back, assertion.words) < MOST:
        return False
    names = own.named(spans)
    if not names & pair.told.lows:
        return True
    stated = pair.other.proposition
    elsewhere = ("agent", "patient", *(name for name, _ in stated.others))
    return any(names & pair.told.named(spans_of(stated, other)) for other in elsewhere if other != role)


# ---------------------------------------------------------------- words that exclude one another


def _exchanged(own: Told, assertion: Assertion, found: Sequence[_Pair], texts: Texts) -> Iterator[Difference]:
    """An opposite, or another member of its class, where nearly all else of the clause is told."""
    ours = own.classes(assertion.proposition.clause)
    for at, name, value in ours:
        held = {member for _, other, member in ours if other == name}
        rest = _rest(assertion, own.tokens[at])
        for one in found:
            theirs = [(place, member) for place, other, member in one.told.classes(None) if other == name]
            members = {member for _, member in theirs}
            if value in members and texts.vocabulary.covered(rest, one.told.words) >= MOST:
                break  # a source has the draft's own word
            rivals = [
                place
                for place, _ in one.told.classes_named(one.other.proposition.clause, name)
                if place is not None
            ]
            if not rivals or value in members or members & held or not _told(rest, one, texts):
                continue
            place = next(
                (place for place in rivals if _same_place(own, assertion, at, one, place, texts)), None
            )
            if place is not None and assertion.proposition.negated == one.other.proposition.negated:
                kind: Kind = "member" if isinstance(name, str) else "opposite"
                yield _difference(kind, assertion, (at, at + 1), one, (place, place + 1))
                break


def _rest(assertion: Assertion, *but: Token) -> list[str]:
    """The clause's words but for those of some tokens."""
    left_out = {word for token in but for word in _words(token)}
    return [word for word in assertion.words if word not in left_out]


def _told(rest: Sequence[str], pair: _Pair, texts: Texts) -> bool:
    """Whether the other's sentence has nearly all of the rest of a clause, and enough of it."""
    shared = [word for word in rest if not pair.told.words.isdisjoint(texts.vocabulary.kin(word))]
    spelled = _spelled(rest)
    return len(shared) >= FEWEST - 1 and texts.vocabulary.covered(spelled, pair.told.words) >= ALL_BUT


def _same_place(own: Told, assertion: Assertion, at: int, pair: _Pair, place: int, texts: Texts) -> bool:
    """Whether two words stand for one thing: both are the verb, or a word beside both is the same or kin."""
    verbs = at == assertion.proposition.at, place == pair.other.proposition.at
    if all(verbs) or (verbs[1] and assertion.proposition.verb == "be"):
        return True
    for step in (1, -1):
        mine, theirs = own.neighbour(at, step), pair.told.neighbour(place, step)
        if mine is not None and theirs is not None and texts.kin(mine, theirs):
            return True
    low = own.tokens[at].low
    return low in ("for", "against") or (low in MEMBERS and MEMBERS[low][0] in WHEN)


WHEN = ("weekday", "month", "season")
"""Classes whose members say when, wherever they stand in a clause."""


def _denied(own: Told, assertion: Assertion, found: Sequence[_Pair], texts: Texts) -> Iterator[Difference]:
    """A clause that is denied on one side alone, where nearly all of it is told with the same verb."""
    mine = assertion.proposition
    same = [one for one in found if one.same_verb and one.covered >= ALL_BUT]
    if (
        not same
        or mine.verb in LIGHT
        or mine.hedge
        or any(one.other.proposition.negated == mine.negated for one in same)
    ):
        return
    one = same[0]
    if one.other.proposition.hedge or own.turns(mine) or one.told.turns(one.other.proposition):
        return
    yield _difference("negation", assertion, mine.group, one, one.other.proposition.group)


def _quantified(
    own: Told, assertion: Assertion, found: Sequence[_Pair], texts: Texts
) -> Iterator[Difference]:
    """Of how many it is true: "all three bridges" where a source has "two of the three bridges"."""
    for at, amount, noun in own.amounts(assertion.proposition.clause):
        for one in found:
            if one.covered < ALL_BUT or assertion.proposition.negated != one.other.proposition.negated:
                continue
            theirs = [
                (place, other)
                for place, other, head in one.told.amounts(one.other.proposition.clause)
                if texts.kin(noun, head)
            ]
            if not theirs or any(other == amount for _, other in theirs):
                break
            if frozenset((amount, theirs[0][1])) in EXCLUDING:
                yield _difference(
                    "quantifier", assertion, (at, at + 1), one, (theirs[0][0], theirs[0][0] + 1)
                )
                break
