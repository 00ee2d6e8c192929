"""What the clauses of a document assert in words: each slot of each proposition as a class and the side of it.

An assertion is a phrase of a class of `lexicon.turns`, an opposite, a rank, a part of the day, or a verb or noun that some
document denies, with what it is said of, who does it, when, and how firmly. What is hedged, conditional or asked for asserts
nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from checker.align.story import Story
from checker.frame.chunks import Chunks, NounPhrase, chunk
from checker.frame.periods import periods_of
from checker.frame.propositions import Proposition, Span, propositions
from checker.lexicon.assertions import (
    ACCUSED,
    BARE_OPEN,
    DATING,
    HOLDING,
    KEEPING,
    LASTING,
    LETTING,
    NONE,
    NOT,
    OPEN,
    OTHERWISE,
    PARTICLES,
    PARTS,
    WHOLLY,
)
from checker.lexicon.calendar import PARTS_OF_DAY, WEEKDAYS
from checker.lexicon.certainty import DENYING
from checker.lexicon.clausal import REFUSING, THIRD
from checker.lexicon.frequencies import FREQUENCIES, SPELLS
from checker.lexicon.names import CALENDAR
from checker.lexicon.opposites import MEMBERS, OPPOSITES
from checker.lexicon.quantifiers import QUANTIFIERS
from checker.lexicon.ranks import EPISODES, EXTREMES, STRAIGHT, SUPERLATIVES
from checker.lexicon.reporting import REPORTING_VERBS
from checker.lexicon.turns import (
    COMPASS,
    EVENTS,
    LIGHT,
    OF_ACTIVES,
    OF_ONE_SIDE,
    OF_WHAT_MOVES,
    PHRASES,
    RANKED,
    SCOPES,
    Turn,
)
from checker.lexicon.words import DETERMINERS, EXTENT, FUNCTION_WORDS, RELATIVES
from checker.text.tokens import Stream, Token
from checker.text.wordnet import lemma, lemmas, noun_class, parts_of_speech, reversed_of

__all__ = ["Assertion", "assertions", "denied_verbs", "noun"]


class Assertion(NamedTuple):
    """A phrase that says one side of what a story turns on."""

    source: str
    sentence: int
    first: int
    last: int
    """Its first token in the document's stream, and the one after its last."""
    kind: str
    side: str
    tense: str
    """past, future, any (refused for good) or another: that of a clause which only dates what the sentence tells"""
    things: frozenset[str]
    """What it is said of: the object of an active verb, else the subject; the nouns beside a phrase without a verb."""
    agents: frozenset[str]
    """Who does it: the subject of an active verb with an object, the noun behind "by"."""
    of: frozenset[str]
    """The nouns behind "of": "guilty of theft"."""
    behind: frozenset[tuple[str, str]]
    """The names behind prepositions, with these: "from Syria"."""
    restricted: frozenset[str]
    """The words before the nouns that it is said of, which make them fewer: "new ticket sales"."""
    names: frozenset[str]
    """The names of its clause."""
    marks: frozenset[str]
    """The nouns that say which of its kind the subject is: "insulin sales", "sales of sprays"."""
    counts: frozenset[str]
    """How many do it: the figures and quantifiers of its subject."""
    periods: frozenset[str]
    clause: tuple[int, int]
    """First token of its clause in the stream, and the one after its last."""


_QUOTES = frozenset('"“”')
_CONDITIONS = frozenset("if unless".split())
REACH = 4
"""So many tokens before a phrase may deny it."""
MEANT = 2
"""Sentences before its own in which a pronoun is explained."""
GAP = 6
"""So many tokens may part a verb and its particle: "cleared the surgeon Ina Holt of"."""


def assertions(story: Story, source: str, denied: Collection[str] = ()) -> list[Assertion]:
    """The assertions of a document, in the order of the text; `denied` are verbs that some document denies."""
    return list(_Reader(story, source, frozenset(denied)).read())


class _Reader:
    """Reads the assertions of one document."""

    def __init__(self, story: Story, source: str, denied: frozenset[str]) -> None:
        self.source = source
        self.stream: Stream = story.streams[source]
        self.plain = story.analyses[source].document.plain
        self.denied = denied

    def read(self) -> Iterator[Assertion]:
        """Sentence by sentence; questions assert nothing."""
        for number in range(len(self.stream.sentences)):
            tokens = self.stream.of_sentence(number)
            if tokens and tokens[-1].text != "?" and any(self._begins(token) for token in tokens):
                chunks = chunk(tokens)
                yield from self._sentence(number, chunks, propositions(chunks))

    def _begins(self, token: Token) -> bool:
        forms = _forms(token.low)
        return not (
            _BEGINNINGS.isdisjoint(forms) and self.denied.isdisjoint(forms) and HOLDING.isdisjoint(forms)
        ) or bool(reversed_of(token.low))

    def _sentence(self, number: int, chunks: Chunks, told: Sequence[Proposition]) -> Iterator[Assertion]:
        tokens = chunks.tokens
        at = 0
        while at < len(tokens):
            turns, last = _placed_at(chunks, at)
            if not turns:
                turns, last = _when(chunks, told, at)
            if turns:
                own = _proposition_at(chunks, told, at)
                yield from (self._made(number, chunks, own, (at, last), turn, "past") for turn in turns)
                at = last
                continue
            turns, last = _phrase_at(tokens, at)
            if at + 1 < len(tokens) and tokens[at + 1].low == "than" and tokens[at].low in OPPOSITES:
                turns, last = _sides(tokens[at].low), at + 1
            elif not turns and chunks.tags[at] in "VEX" and (held := self._held_at(chunks, at))[0]:
                turns, last = held
            elif chunks.tags[at] in "VE":
                if not turns:
                    turns, last = self._denied_at(tokens, at)
                turns = turns or _opposites(tokens[at].low)
                last = max(last, at + 1)
            elif not turns and chunks.tags[at] == "A":
                quality = _quality(tokens[at].low)
                turns = (
                    *_sides(tokens[at].low, GRADED),
                    *((quality,) if quality.kind in self.denied else ()),
                )
                last = at + 1
            if turns and _is_before_noun(chunks, at, last):
                turns = ()
            if turns and turns[0].kind not in EVENTS and not _is_told(chunks, at, last, turns[0].kind):
                turns = ()
            if turns:
                own = _proposition_at(chunks, told, at)
                yield from self._asserted(number, chunks, own, (at, last), turns)
            at = max(last, at + 1)

    def _held_at(self, chunks: Chunks, at: int) -> tuple[tuple[Turn, ...], int]:
        """What a verb says that there is, or is not, where some document denies it: "has no permit", "had a permit"."""
        verb = _holding(chunks.tokens[at])
        held = chunks.phrase_from(at + 1 + (chunks.tags[at + 1 : at + 2] == "B")) if verb else None
        if held is None or f"{verb} {noun(chunks.tokens[held.head])}" not in self.denied:
            return _NOTHING
        return (Turn(f"verb {verb} {noun(chunks.tokens[held.head])}", "does"),), held.head + 1

    def _denied_at(self, tokens: Sequence[Token], at: int) -> tuple[tuple[Turn, ...], int]:
        verbs = self.denied & {name for pos, name in lemmas(tokens[at].low) if pos == "v"}
        return tuple(Turn(f"verb {verb}", "does") for verb in sorted(verbs)[:1]), at + 1

    def _asserted(
        self,
        number: int,
        chunks: Chunks,
        own: Proposition | None,
        phrase: tuple[int, int],
        turns: Sequence[Turn],
    ) -> Iterator[Assertion]:
        tokens, (first, last) = chunks.tokens, phrase
        begin, end = chunks.clause_of(first)
        if begin and tokens[begin - 1].text in _QUOTES:
            begin = max(0, begin - REACH)  # he has not "risen to it"
        inside = own is not None and own.group.first <= first < own.group.end
        if _leaves_open(tokens, (begin, end), own if inside else None):
            return
        if not ACCUSED.isdisjoint(token.low for token in tokens[max(begin, first - REACH) : first]):
            return
        if any(one.low == "to" and two.low == "have" for one, two in pairwise(tokens[begin:first])):
            return
        denying = _denying(tokens, begin, first)
        negated = own.negated if own is not None and inside else len(denying) % 2 == 1
        if own is not None and inside and own.hedge == "denied":
            negated = not negated  # "denied that she would resign"
            denying += [at for at in range(begin, first) if lemma(tokens[at].low, "v") in DENYING]
        inner = range(first + 1, last) if turns[0].kind.count(" ") < 2 else ()
        if any(tokens[at].low in NOT or tokens[at].low in NONE for at in inner):
            negated = len(denying) % 2 == 1  # "voted no"
        if negated and any(token.low in EXTENT for token in tokens[last : last + 2]):
            return  # it has "never lost so many"
        lasts = (
            own is not None and own.verb in KEEPING and 0 <= first - own.group.end <= GAP
        )  # "will keep it open"
        tense = _tense(chunks, begin, first, own if inside or lasts else None)
        for turn in turns:
            side = turn.side
            if turn in OF_ACTIVES and own is not None and inside and own.passive:
                continue
            if negated and turn.kind in EVENTS:
                continue  # "no one on the bus was injured" says nothing of all others
            if negated:
                side = side.removeprefix("not ") if side.startswith("not ") else f"not {side}"
            far = [own.group.first] if own is not None and inside and negated and not denying else []
            shown = min([*denying, *far, first])
            yield self._made(number, chunks, own, (shown, last), Turn(turn.kind, side), tense, at=first)

    def _made(
        self,
        number: int,
        chunks: Chunks,
        own: Proposition | None,
        phrase: tuple[int, int],
        turn: Turn,
        tense: str,
        at: int = -1,
    ) -> Assertion:
        tokens, base = chunks.tokens, self.stream.bounds[number]
        first, last = phrase
        begin, end = chunks.clause_of(last - 1)
        place = at if at >= 0 else last - 1
        things, agents = _roles(chunks, own, place, last)
        if own is not None and (pronoun := _pronoun_before(chunks, own)) >= 0:
            meant = self._meant(number, chunks, pronoun)
            things, agents = (things, meant) if things else (meant, agents)
        if turn.kind in OF_ONE_SIDE and agents:
            things, agents = agents, frozenset()
        rest = [
            token
            for here, token in enumerate(tokens[begin:end], begin)
            if not first <= here < last and chunks.tags[here] == "K" and token.low not in FUNCTION_WORDS
        ]
        names = {token.low for token in rest if token.low not in CALENDAR}
        if own is not None:
            names |= _spoken_of(chunks, own.subject) & _capitals(tokens)
        return Assertion(
            source=self.source,
            sentence=number,
            first=base + first,
            last=base + last,
            kind=turn.kind,
            side=turn.side,
            tense=tense,
            things=things,
            agents=agents,
            of=_behind_of(chunks, last, end),
            behind=_names_behind(chunks, own),
            restricted=_restricting(chunks, own),
            names=frozenset(names),
            marks=_marks(chunks, own.subject if own is not None else ()),
            counts=_counts(chunks, own.subject if own is not None else ()),
            periods=self._periods(chunks, own, (begin, end)),
            clause=(base + begin, base + end),
        )

    def _meant(self, number: int, chunks: Chunks, pronoun: int) -> frozenset[str]:
        """The nouns of which a pronoun may stand for one: those before it in its sentence, else in the two before."""
        earlier: Sequence[Token] = [
            token for token, tag in zip(chunks.tokens[:pronoun], chunks.tags, strict=False) if tag in "NK"
        ]
        if not earlier:
            first = self.stream.bounds[max(0, number - MEANT)]
            earlier = self.stream.tokens[first : self.stream.bounds[number]]
        return frozenset(
            noun(token) for token in earlier if token.kind == "word" and token.low not in FUNCTION_WORDS
        )

    def _periods(self, chunks: Chunks, own: Proposition | None, clause: tuple[int, int]) -> frozenset[str]:
        first, end = own.reach if own is not None and own.reach.end > own.reach.first else clause
        return frozenset(periods_of(self.plain[chunks.tokens[first].start : chunks.tokens[end - 1].end]))


def _is_before_noun(chunks: Chunks, first: int, last: int) -> bool:
    """Whether a phrase of several words that ends in a noun says which another is: "a suspended sentence order"."""
    low = chunks.tokens[last].low if last < len(chunks.tokens) else ""
    noun_behind = lemma(low, "n") == low and ("n", low) in lemmas(low) and noun_class(low) != "time"
    return last - first > 1 and chunks.tags[last - 1] == "N" and noun_behind


def _proposition_at(chunks: Chunks, told: Sequence[Proposition], at: int) -> Proposition | None:
    """The proposition to which a token belongs: whose verbs hold it, else the last before it in its clause, else the next."""
    first, end = chunks.clause_of(at)
    inside = [one for one in told if first <= one.at < end]
    held = next((one for one in inside if one.group.first <= at < one.group.end), None)
    if held is not None:
        return held
    before = [one for one in inside if one.group.end <= at]
    return before[-1] if before else inside[0] if inside else None


def _leaves_open(tokens: Sequence[Token], clause: tuple[int, int], own: Proposition | None) -> bool:
    """Whether a clause asserts nothing: it is conditional, only possible, asked for."""
    begin, end = clause
    words = {token.low for token in tokens[begin:end] if token.text != "May"}
    if own is None:
        return not OPEN.isdisjoint(words)
    if own.hedge not in (None, "planned", "denied") or own.urged or _is_taken_back(tokens, own):
        return True
    if tokens[own.group.first - 1].low == "last":
        return True  # "last met its target seven years ago" denies that it does now
    if words & BARE_OPEN:
        return True
    return own.future and not _CONDITIONS.isdisjoint(token.low for token in tokens)


def _is_taken_back(tokens: Sequence[Token], own: Proposition) -> bool:
    """Whether a sentence goes on with what it does not hold of: "protects against the old strain but not the new"."""
    rest = tokens[own.group.end :]
    return any(one.low == "but" and two.low == "not" for one, two in pairwise(rest))


def denied_verbs(story: Story) -> set[str]:
    """The verbs that some document denies, without the light ones, what it denies that there is, and qualities.

    "The company will not appeal": appeal; "the bridge had no permit": have permit; "the count was unfair": quality fair.
    """
    found: set[str] = set()
    for stream in story.streams.values():
        for number in range(len(stream.sentences)):
            tokens = stream.of_sentence(number)
            if any(_may_deny(token) for token in tokens):
                chunks = chunk(tokens)
                for one in propositions(chunks):
                    if one.negated:
                        found.add(one.verb)
                        if one.verb in HOLDING and one.patient:
                            found.add(f"{one.verb} {noun(tokens[one.patient[0].end - 1])}")
                        if one.verb in LASTING and (quality := _complement(chunks, one)):
                            found.add(f"quality {quality}")
            found.update(f"quality {reverse}" for token in tokens if (reverse := reversed_of(token.low)))
    nouns_too = {held for stream in story.streams.values() for held in _denied_nouns(stream)}
    return {verb for verb in found if verb not in LIGHT and (verb,) not in PHRASES} | nouns_too


def _complement(chunks: Chunks, own: Proposition) -> str:
    """The adjective behind a verb: "is not suitable"; "" where none is."""
    at = own.group.end
    while chunks.tags[at : at + 1] == "B":
        at += 1
    return chunks.tokens[at].low if chunks.tags[at : at + 1] == "A" else ""


def _may_deny(token: Token) -> bool:
    return (
        token.low in NOT
        or token.low in NONE
        or token.low.endswith("n't")
        or _refuses(token)
        or token.low == "yet"
    )


def _refuses(token: Token) -> bool:
    """Whether a word is a form of a verb that denies the one behind its "to"."""
    return lemma(token.low, "v") in REFUSING


def _denied_nouns(stream: Stream) -> Iterator[str]:
    """The verb and the noun of "had no building permit", "there was no link"."""
    tokens = stream.tokens
    for at, token in enumerate(tokens[:-1]):
        verb = _holding(tokens[at - 1]) if at and token.low == "no" else ""
        if verb:
            last = at + 1
            while last + 1 < len(tokens) and last < at + 3 and "n" in parts_of_speech(tokens[last + 1].low):
                last += 1
            if tokens[last].low not in FUNCTION_WORDS and "n" in parts_of_speech(tokens[last].low):
                yield f"{verb} {noun(tokens[last])}"


def _holding(token: Token) -> str:
    """The verb that says of its object that there is one; "" where a word is none."""
    return next((name for pos, name in lemmas(token.low) if pos == "v" and name in HOLDING), "")


def _tense(chunks: Chunks, begin: int, first: int, own: Proposition | None) -> str:
    """When a phrase of a clause holds: told, to come, or at the other time of a clause that only dates ("after it shut")."""
    tokens = chunks.tokens
    for at in range(begin, first):
        if tokens[at].low in DATING:
            subject = chunks.phrase_from(at + 1)
            end = subject.last + 1 if subject is not None else at + 2
            if all(tag in "XMBT" for tag in chunks.tags[end:first]):
                return "another"
    if own is not None and own.refused:
        return "any"
    verbs = own.group.first if own is not None else 0
    if verbs and tokens[verbs].low == "had" and tokens[verbs - 1].low in RELATIVES:
        return "another"  # "lifted a ruling that had blocked it"
    leads = own is not None and own.group.first < first < own.at  # "has agreed to pay": agreed it has
    return "future" if own is not None and own.future and not leads else "past"


def _denying(tokens: Sequence[Token], begin: int, first: int) -> list[int]:
    """The tokens before a phrase that deny it."""
    near = range(max(begin, first - REACH), first)
    found = [
        at
        for at in near
        if tokens[at].low in NOT
        or tokens[at].low.endswith("n't")
        or (_refuses(tokens[at]) and tokens[first - 1].low == "to")
    ]
    subject = [
        at
        for at in range(begin, min(begin + 2, first))
        if tokens[at].low in NONE
        and tokens[at + 1].kind != "number"
        and (at == begin or tokens[at - 1].low not in DETERMINERS)
    ]
    return [*subject[:1], *(at for at in found if at not in subject)]


def _is_told(chunks: Chunks, at: int, last: int, kind: str) -> bool:
    """Whether a phrase of a class tells something: no verb in -ing, no noun that is a verb too ("the ban"), no "increased costs"."""
    tag = chunks.tags[at]
    verbal = any(pos == "v" for pos, _ in lemmas(chunks.tokens[at].low))
    if not verbal or tag == "X":
        return True
    if tag == "A":
        moved = kind in OF_WHAT_MOVES and bool(_head_behind(chunks, at))
        return chunks.tokens[at].low not in OTHERWISE and not moved
    if tag not in "VE":
        return False
    if chunks.tokens[at].low.endswith("ing") and chunks.tags[at - 1 : at] != "X":
        return False
    if any(token.low in LETTING for token in chunks.tokens[max(0, at - REACH) : at]):
        return False
    ahead = [token.low for token in chunks.tokens[last : last + 1]]
    if ahead and ahead[0] in PARTICLES:
        return False
    return not (_refuses(chunks.tokens[at]) and ahead == ["to"])


def _pronoun_before(chunks: Chunks, own: Proposition) -> int:
    """The pronoun of the third person that is the subject of a proposition; -1 where none is."""
    at = own.group.first - 1
    while at > 0 and chunks.tags[at] == "B":
        at -= 1
    return at if at >= 0 and not own.subject and chunks.tokens[at].low in THIRD else -1


def noun(token: Token) -> str:
    """The lemma of a word as a noun."""
    return next((name for pos, name in lemmas(token.low) if pos == "n"), token.low)


def _roles(
    chunks: Chunks, own: Proposition | None, at: int, last: int
) -> tuple[frozenset[str], frozenset[str]]:
    """What a phrase is said of, and who does it."""
    if chunks.tags[at] in "AFDPB" and (headed := _head_behind(chunks, at)):
        return headed, frozenset()
    done = {own.verb} - LIGHT if own is not None and chunks.tags[at] == "A" else frozenset()
    if own is None:
        phrase = chunks.phrase_to(at) or chunks.phrase_from(last)
        return (_words_of(chunks, phrase) if phrase is not None else frozenset()), frozenset()
    subject, patient, agent = (
        _spoken_of(chunks, spans) for spans in (own.subject[-2:], own.patient[:1], own.agent[-2:])
    )
    if own.passive:
        return subject | done, agent
    behind = chunks.phrase_from(last)
    object_ = patient or (_words_of(chunks, behind) if behind is not None and own.at < last else frozenset())
    return (
        (object_, subject) if object_ and own.verb not in ("be", "remain", "stay") else (subject, frozenset())
    )


def _names_behind(chunks: Chunks, own: Proposition | None) -> frozenset[tuple[str, str]]:
    """The names in the phrases behind the prepositions of a proposition."""
    return frozenset(
        (name, chunks.tokens[at].low)
        for name, (first, end) in (own.others if own is not None else ())
        for at in range(first, end)
        if chunks.tags[at] == "K" and chunks.tokens[at].low not in CALENDAR
    )


def _restricting(chunks: Chunks, own: Proposition | None) -> frozenset[str]:
    """The words before the noun that moves, a verb's object or else its subject, that make it fewer: "new ticket sales"."""
    if own is None:
        return frozenset()
    found: set[str] = set()
    for first, end in own.patient[:1] or own.subject[-1:]:
        phrase = chunks.phrase_to(end - 1)
        if phrase is not None:
            found |= {
                chunks.tokens[at].low
                for at in range(max(first, phrase.first), phrase.head)
                if chunks.tags[at] in "ANG"
            }
    return frozenset(found - WHOLLY - CALENDAR - FUNCTION_WORDS)


def _behind_of(chunks: Chunks, last: int, end: int) -> frozenset[str]:
    """The noun behind the "of" that follows a phrase, and the verbs in -ing before it: "accused of hiding bills"."""
    of = next((at for at in range(last, min(last + GAP, end)) if chunks.tokens[at].low == "of"), -1)
    phrase = chunks.phrase_from(of + 1) if of >= 0 else None
    if phrase is None:
        return frozenset()
    doing = [at for at in range(of + 1, phrase.head + 1) if chunks.tags[at] == "G"]
    return frozenset({noun(chunks.tokens[phrase.head]), *(lemma(chunks.tokens[at].low, "v") for at in doing)})


def _capitals(tokens: Sequence[Token]) -> set[str]:
    """The words with a capital, in small letters."""
    return {token.low for token in tokens if token.is_capital and token.low not in FUNCTION_WORDS}


def _head_behind(chunks: Chunks, at: int) -> frozenset[str]:
    """The noun that an adjective or a rank stands before; empty where it is said of a subject."""
    phrase = chunks.phrase_from(at)
    return _words_of(chunks, phrase) if phrase is not None and phrase.head > at else frozenset()


def _spoken_of(chunks: Chunks, spans: Sequence[Span]) -> frozenset[str]:
    """The nouns and names of some phrases, and of those that hang on them by "of" or "in"."""
    found: set[str] = set()
    for first, end in spans:
        phrase = chunks.phrase_to(end - 1)
        while phrase is not None:
            found |= _words_of(chunks, NounPhrase(max(first, phrase.first), phrase.last, phrase.head))
            behind = phrase.last + 1
            if behind >= len(chunks.tokens) or chunks.tokens[behind].low not in _HANGING:
                break
            phrase = chunks.phrase_from(behind + 1)
            first = behind + 1
    return frozenset(found)


def _marks(chunks: Chunks, spans: Sequence[Span]) -> frozenset[str]:
    """The nouns before the head of a phrase, and the head of what hangs on it by "of"."""
    found: set[str] = set()
    for first, end in spans:
        phrase = chunks.phrase_to(end - 1)
        if phrase is None:
            continue
        places = [at for at in range(max(first, phrase.first), phrase.head) if chunks.tags[at] == "N"]
        behind = (
            chunks.phrase_from(end + 1)
            if chunks.tokens[end : end + 1] and chunks.tokens[end].low == "of"
            else None
        )
        if behind is not None and chunks.tags[behind.head] == "N":
            places.append(behind.head)
        found.update(noun(chunks.tokens[at]) for at in places)
    return frozenset(found)


def _counts(chunks: Chunks, spans: Sequence[Span]) -> frozenset[str]:
    """The figures and the words for how many in some phrases, and right before them."""
    places = (at for first, end in spans for at in range(max(0, first - 1), end))
    return frozenset(
        chunks.tokens[at].low.replace(",", "")
        for at in places
        if chunks.tags[at] == "F" or chunks.tokens[at].low in QUANTIFIERS
    )


_HANGING = frozenset("of in at for with from".split())


def _words_of(chunks: Chunks, phrase: NounPhrase) -> frozenset[str]:
    """The head noun of a phrase, or all words of a name."""
    places = range(phrase.first, phrase.last + 1)
    named = {chunks.tokens[here].low for here in places if chunks.tags[here] == "K"}
    return frozenset({noun(chunks.tokens[phrase.head]), *named})


@lru_cache(maxsize=1 << 15)
def _forms(low: str) -> frozenset[str]:
    return frozenset((low, *(name for _, name in lemmas(low))))


def _by_beginning() -> dict[str, list[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for phrase in sorted(PHRASES, key=lambda one: (-len(one), one)):
        found[phrase[0]].append(phrase)
    return found


_PHRASES: Mapping[str, Sequence[tuple[str, ...]]] = _by_beginning()
_BEGINNINGS = frozenset(
    [
        *_PHRASES,
        *COMPASS,
        *RANKED,
        *WEEKDAYS,
        *SUPERLATIVES,
        *OPPOSITES,
        *FREQUENCIES,
        *PARTS_OF_DAY,
        "noon",
        "midnight",
    ]
)
"""The words that an assertion's phrase begins with."""
HALVES: Mapping[str, str] = {"evening": "night", "lunchtime": "afternoon"}
"""Parts of the day that newsrooms take for one another."""
UNIQUE = "superlative"
"""The class of what something is the first or the most of: the first of its kind, the largest of its kind."""
_NOTHING: tuple[tuple[Turn, ...], int] = ((), 0)


def _phrase_at(tokens: Sequence[Token], at: int) -> tuple[tuple[Turn, ...], int]:
    """What the longest phrase that begins at a token says, and one with a gap too, with the token after its last."""
    best: tuple[str, ...] = ()
    parted: tuple[Turn, ...] = ()
    end = at
    for beginning in sorted(_forms(tokens[at].low) & _PHRASES.keys()):
        for phrase in _PHRASES[beginning]:
            reached = _matched(phrase, tokens, at)
            if reached and "~" in phrase:
                parted, end = PHRASES[phrase], max(end, reached)
            elif reached and len(phrase) > len(best):
                best, end = phrase, max(end, reached)
    turns = (*PHRASES.get(best, ()), *parted)
    return (turns, end) if turns else _NOTHING


def _matched(phrase: tuple[str, ...], tokens: Sequence[Token], at: int) -> int:
    """The token after the last of a phrase that begins at a token; 0 where it does not. A gap counts its verb alone."""
    if "~" in phrase:
        verb, _, particle = phrase
        beside = (token.low for token in tokens[at + 1 : at + 2 + GAP])
        return at + 1 if verb in _forms(tokens[at].low) and particle in beside else 0
    if at + len(phrase) > len(tokens):
        return 0
    pairs = zip(phrase, tokens[at : at + len(phrase)], strict=True)
    return at + len(phrase) if all(word in _forms(token.low) for word, token in pairs) else 0


@lru_cache(maxsize=1 << 12)
def _opposites(low: str) -> tuple[Turn, ...]:
    """The sides on which a verb stands among the opposites: "supported" where another opposes."""
    verbs = [name for pos, name in lemmas(low) if pos == "v"]
    return tuple(turn for verb in verbs[:1] for turn in _sides(verb))


def _sides(low: str, without: Collection[int] = ()) -> tuple[Turn, ...]:
    return tuple(
        Turn(f"opposite {pair}", str(side)) for pair, side in OPPOSITES.get(low, ()) if pair not in without
    )


GRADED = frozenset(side.pair for word in ("more", "most") for side in OPPOSITES[word])
"""The pairs of comparatives and superlatives, which say nothing without what they compare."""


def _quality(low: str) -> Turn:
    """What an adjective says: "unfair" is not fair."""
    reverse = reversed_of(low)
    return Turn(f"quality {reverse}", "not is") if reverse else Turn(f"quality {low}", "is")


def _placed_at(chunks: Chunks, at: int) -> tuple[tuple[Turn, ...], int]:
    """What a word says by its place: a side, a rank, a part of the day, how often."""
    tokens = chunks.tokens
    token = tokens[at]
    if (
        token.text in COMPASS
        and at + 1 < len(tokens)
        and (tokens[at + 1].low == "of" or tokens[at + 1].low in PARTS)
    ):
        before = at - 1 - (at > 0 and chunks.tags[at - 1] == "D")
        towards = tokens[before].low if before >= 0 and tokens[before].low == "from" else ""
        return (Turn(f"place {towards}".rstrip(), COMPASS[token.text]),), at + 2
    if token.low in FREQUENCIES and (often := _often_at(tokens, at)):
        return (Turn(f"how often {often[1]}", often[0]),), often[2]
    if token.low in RANKED and _is_streak(tokens, at):
        return (Turn("streak", RANKED[token.low]),), at + 1
    if token.low in RANKED and any(near.low in SCOPES for near in tokens[max(0, at - 4) : at + 9]):
        behind = next(
            (here for here in range(at + 1, min(at + 3, len(tokens))) if tokens[here].low in SUPERLATIVES), -1
        )
        turn = (
            _ranked(tokens[behind].low, RANKED[token.low]) if behind >= 0 else Turn("rank", RANKED[token.low])
        )
        unique = [Turn(UNIQUE, "first")] if behind < 0 and token.low == "first" else []
        return (turn, *unique), max(at, behind) + 1
    if token.low in SUPERLATIVES and any(near.low in SCOPES for near in tokens[max(0, at - 4) : at + 6]):
        return (_ranked(token.low, "1"), Turn(UNIQUE, token.low)), at + 1
    member = MEMBERS.get(token.low)
    spell = at + 1 < len(tokens) and tokens[at + 1].low in ("quarter", "half")
    headed = _head_behind(chunks, at) if member is not None and member[0] == "rank" and not spell else None
    if member is not None and headed and headed.isdisjoint(EPISODES):
        return tuple(Turn(f"ordinal {word}", member[1]) for word in sorted(headed)[:1]), at + 1
    if token.low in PARTS_OF_DAY and at and tokens[at - 1].low in CALENDAR:
        return (Turn(f"part of {tokens[at - 1].low}", HALVES.get(token.low, token.low)),), at + 1
    return _NOTHING


def _is_streak(tokens: Sequence[Token], at: int) -> bool:
    """Whether an ordinal counts what follows one upon another: "the fifth straight win", "a third rise in a row"."""
    behind = [token.low for token in tokens[at + 1 : at + 1 + GAP]]
    return (
        (bool(behind) and behind[0] in STRAIGHT) or "in a row" in " ".join(behind) or "running" in behind[1:2]
    )


def _when(chunks: Chunks, told: Sequence[Proposition], at: int) -> tuple[tuple[Turn, ...], int]:
    """When a verb says that something is done: the weekday of "talks resume on Monday", the quarter of a year."""
    tokens, low = chunks.tokens, chunks.tokens[at].low
    own = _proposition_at(chunks, told, at) if low in WEEKDAYS or low in RANKED else None
    if own is None or own.verb in LIGHT | REPORTING_VERBS or own.negated or own.hedge == "possible":
        return _NOTHING
    if low in WEEKDAYS and at and tokens[at - 1].low in ("on", "until", "by", "from") and not tokens[at].owns:
        return (Turn(f"weekday {tokens[at - 1].low} {own.verb}", low),), at + 1
    if low in RANKED and at + 1 < len(tokens) and tokens[at + 1].low in ("quarter", "half"):
        return (Turn(f"{tokens[at + 1].low} {own.verb}", RANKED[low]),), at + 2
    return _NOTHING


def _often_at(tokens: Sequence[Token], at: int) -> tuple[str, str, int] | None:
    """How often, in what, and the token after: "twice a day", "once daily", "three times a week"."""
    last = at + 1
    if last < len(tokens) and tokens[last].low == "times":
        last += 1
    elif tokens[at].low not in ("once", "twice", "thrice"):
        return None
    if last < len(tokens) and tokens[last].low in ("a", "per", "each", "every"):
        last += 1
    spell = SPELLS.get(tokens[last].low) if last < len(tokens) else None
    return (FREQUENCIES[tokens[at].low], spell, last + 1) if spell else None


def _ranked(superlative: str, rank: str) -> Turn:
    """The side of a rank is also the end of the scale that it is counted from: the second-largest is not the second-smallest."""
    end, scale = EXTREMES.get(superlative, (superlative, superlative))
    return Turn(f"rank {scale}", f"{rank} {end}")
