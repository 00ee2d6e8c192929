"""What two documents say of one thing in words that exclude each other: accepted and rejected, guilty and acquitted.

An assertion is a phrase of a class of `lexicon.turns` with its side, or a verb that one of the documents denies, with the
words of its clause. Two assertions are a difference where their sides exclude each other, the clauses share what they speak
of, and neither document says the other's side of it too. What is hedged, conditional or asked for asserts nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from checker.align.common import Common
from checker.align.copies import CopyDifference, Stretch
from checker.align.story import Story
from checker.frame.chunks import Chunks, NounPhrase, chunk
from checker.frame.periods import periods_of
from checker.frame.relation import nouns
from checker.frame.statements import CALENDAR
from checker.lexicon.assertions import ACCUSED, DATING, HOLDING, LETTING, NOT, OPEN, PARTICLES, PARTS, TURNING
from checker.lexicon.opposites import OPPOSITES
from checker.lexicon.ranks import EXTREMES, SUPERLATIVES
from checker.lexicon.turns import (
    COMPASS,
    EVENTS,
    LIGHT,
    OF_ONE_SIDE,
    PHRASES,
    RANKED,
    SCOPES,
    TENSELESS,
    TURNING_BACK,
    Turn,
)
from checker.lexicon.words import BE, FUNCTION_WORDS, PERSONAL
from checker.text.tokens import Stream, Token
from checker.text.wordnet import lemmas, parts_of_speech

__all__ = ["Assertion", "assertions", "opposed"]

LEAST = 1.6
"""From this evidence on two assertions are of one thing."""
RIVAL = 0.6
"""A document whose nearest assertion of the same side is so near, as a share of the nearest of the other, says both."""
OF_WHAT_MOVES = frozenset(("level", "move"))
"""Classes that say nothing without the noun of what goes up or down."""
BY_PLACE = frozenset(("place", "rank", "superlative"))
"""Classes of which the names beside do not say what they are said of."""
MOST = 24
"""So many assertions of one class and word are held against each other."""


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
    """past, future or another: that of a clause which only dates what the sentence tells"""
    things: frozenset[str]
    """What it is said of: the object of an active verb, else the subject; the nouns beside a phrase without a verb."""
    agents: frozenset[str]
    """Who does it: the subject of an active verb with an object, the noun behind "by"."""
    names: frozenset[str]
    """The names of its clause."""
    periods: frozenset[str]
    clause: tuple[int, int]
    """First token of its clause in the stream, and the one after its last."""


def opposed(story: Story, common: Common) -> list[CopyDifference]:
    """What documents say otherwise, by the place in the first; near linear in the assertions."""
    return sorted(
        set(_Board(story, common).differences()),
        key=lambda each: (each.one.source, each.one.start, each.other.source, each.other.start),
    )


# ---------------------------------------------------------------- the assertions of a document

_NO = frozenset("no nobody none".split())
_QUOTES = frozenset('"“”')
_YET = frozenset(("will", "shall", "to"))
REACH = 4
"""So many tokens before a phrase may deny it."""
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
                yield from self._sentence(number, chunk(tokens))

    def _begins(self, token: Token) -> bool:
        forms = _forms(token.low)
        return not (
            _BEGINNINGS.isdisjoint(forms) and self.denied.isdisjoint(forms) and HOLDING.isdisjoint(forms)
        )

    def _sentence(self, number: int, chunks: Chunks) -> Iterator[Assertion]:
        tokens = chunks.tokens
        at = 0
        while at < len(tokens):
            turns, last = _placed_at(tokens, at)
            if turns:
                yield from (self._made(number, chunks, (at, last), turn, "past") for turn in turns)
                at = last
                continue
            turns, last = _phrase_at(tokens, at)
            if at + 1 < len(tokens) and tokens[at + 1].low == "than" and tokens[at].low in OPPOSITES:
                turns, last = (
                    tuple(Turn(f"opposite {pair}", str(side)) for pair, side in OPPOSITES[tokens[at].low]),
                    at + 1,
                )
            elif not turns and chunks.tags[at] in "VEX" and (held := self._held_at(chunks, at))[0]:
                turns, last = held
            elif chunks.tags[at] in "VE":
                if not turns:
                    turns, last = self._denied_at(tokens, at)
                turns = (*turns, *_opposites(tokens[at].low))
                last = max(last, at + 1)
            if turns and turns[0].kind not in EVENTS and not _is_told(chunks, at, last):
                turns = ()
            if turns:
                yield from self._asserted(number, chunks, at, last, turns)
            at = max(last, at + 1)

    def _held_at(self, chunks: Chunks, at: int) -> tuple[tuple[Turn, ...], int]:
        """What a verb says that there is, or is not, where some document denies it: "has no permit", "had a permit"."""
        verb = _holding(chunks.tokens[at])
        held = chunks.phrase_from(at + 1) if verb else None
        if held is None or f"{verb} {_noun(chunks.tokens[held.head])}" not in self.denied:
            return _NOTHING
        side = "not does" if chunks.tokens[held.first].low == "no" else "does"
        return (Turn(f"verb {verb} {_noun(chunks.tokens[held.head])}", side),), held.head + 1

    def _denied_at(self, tokens: Sequence[Token], at: int) -> tuple[tuple[Turn, ...], int]:
        verbs = self.denied & {name for pos, name in lemmas(tokens[at].low) if pos == "v"}
        return tuple(Turn(f"verb {verb}", "does") for verb in sorted(verbs)[:1]), at + 1

    def _asserted(
        self, number: int, chunks: Chunks, first: int, last: int, turns: Sequence[Turn]
    ) -> Iterator[Assertion]:
        tokens = chunks.tokens
        begin, end = chunks.clause_of(first)
        if begin and tokens[begin - 1].text in _QUOTES:
            begin = max(0, begin - REACH)  # he has not "risen to it"
        if not OPEN.isdisjoint(token.low for token in tokens[begin:end] if token.text != "May"):
            return
        if not ACCUSED.isdisjoint(token.low for token in tokens[max(begin, first - REACH) : first]):
            return
        if any(one.low == "to" and two.low == "have" for one, two in pairwise(tokens[begin:first])):
            return
        denying = _denying(tokens, begin, first)
        tense = _tense(chunks, begin, first)
        for turn in turns:
            side = turn.side
            if denying and turn.kind in EVENTS:
                continue  # "no one on the bus was injured" says nothing of all others
            if len(denying) % 2:
                side = side.removeprefix("not ") if side.startswith("not ") else f"not {side}"
            yield self._made(number, chunks, (min([*denying, first]), last), Turn(turn.kind, side), tense)

    def _made(
        self, number: int, chunks: Chunks, phrase: tuple[int, int], turn: Turn, tense: str
    ) -> Assertion:
        tokens, base = chunks.tokens, self.stream.bounds[number]
        first, last = phrase
        begin, end = chunks.clause_of(last - 1)
        rest = [
            (token, chunks.tags[at])
            for at, token in enumerate(tokens[begin:end], begin)
            if not first <= at < last and chunks.tags[at] in "NK" and token.low not in FUNCTION_WORDS
        ]
        with_article = first - 1 if first > begin and chunks.tags[first - 1] == "D" else first
        things, agents = _roles(chunks, (begin, end), (with_article, last))
        if not things and not agents and _is_said_of_it(chunks, begin, first):
            earlier = tokens[:begin] or self.stream.of_sentence(number - 1 if number else 0)
            things = frozenset(_noun(token) for token in earlier if token.low not in FUNCTION_WORDS)
        if turn.kind in OF_ONE_SIDE and agents:
            things, agents = agents, frozenset()
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
            names=frozenset(token.low for token, tag in rest if tag == "K" and token.low not in CALENDAR),
            periods=frozenset(periods_of(self.plain[tokens[begin].start : tokens[end - 1].end])),
            clause=(base + begin, base + end),
        )


def denied_verbs(story: Story) -> set[str]:
    """The verbs that some document denies, without the light ones, and what it denies that there is.

    "The company will not appeal": appeal; "the bridge had no permit": have permit.
    """
    found: set[str] = set()
    for stream in story.streams.values():
        for at, token in enumerate(stream.tokens):
            if token.low in NOT or token.low.endswith("n't"):
                for behind in stream.tokens[at + 1 : at + 3]:
                    verbs = [name for pos, name in lemmas(behind.low) if pos == "v"]
                    if verbs and behind.low not in FUNCTION_WORDS:
                        found.update(verbs[:1])
                        break
    nouns_too = {held for stream in story.streams.values() for held in _denied_nouns(stream)}
    return {verb for verb in found if verb not in LIGHT and (verb,) not in PHRASES} | nouns_too


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
                yield f"{verb} {_noun(tokens[last])}"


def _holding(token: Token) -> str:
    """The verb that says of its object that there is one; "" where a word is none."""
    return next((name for pos, name in lemmas(token.low) if pos == "v" and name in HOLDING), "")


def _tense(chunks: Chunks, begin: int, first: int) -> str:
    """When a phrase of a clause holds: told, to come, or at the other time of a clause that only dates ("after it shut")."""
    tokens = chunks.tokens
    for at in range(begin, first):
        if tokens[at].low in DATING:
            subject = chunks.phrase_from(at + 1)
            end = subject.last + 1 if subject is not None else at + 2
            if all(tag in "XMBT" for tag in chunks.tags[end:first]):
                return "another"
    near = tokens[max(begin, first - REACH) : first]
    if any(token.low in TURNING for token in near):
        return "past"  # "refused to sign" is told
    return "future" if any(token.low in _YET for token in near) else "past"


def _denying(tokens: Sequence[Token], begin: int, first: int) -> list[int]:
    """The tokens before a phrase that deny it."""
    near = range(max(begin, first - REACH), first)
    found = [
        at
        for at in near
        if tokens[at].low in NOT
        or tokens[at].low.endswith("n't")
        or (tokens[at].low in TURNING and tokens[first - 1].low == "to")
    ]
    subject = [
        at
        for at in range(begin, min(begin + 2, first))
        if tokens[at].low in _NO and tokens[at + 1].kind != "number"
    ]
    return [*subject[:1], *(at for at in found if at not in subject)]


def _is_told(chunks: Chunks, at: int, last: int) -> bool:
    """Whether a phrase tells something: no verb in the infinitive or in -ing, and no noun that is a verb too ("the ban")."""
    tag = chunks.tags[at]
    verbal = any(pos == "v" for pos, _ in lemmas(chunks.tokens[at].low))
    if not verbal or tag in "XAB":
        return True
    if tag not in "VE":
        return False
    if chunks.tokens[at].low.endswith("ing") and chunks.tags[at - 1 : at] != "X":
        return False
    back = at - 1
    while back >= 0 and chunks.tags[back] == "B":
        back -= 1
    if back >= 0 and chunks.tags[back] == "T":
        return back > 0 and (chunks.tokens[back - 1].low in TURNING or chunks.tokens[back - 1].low in BE)
    if any(token.low in LETTING for token in chunks.tokens[max(0, at - REACH) : at]):
        return False
    ahead = [token.low for token in chunks.tokens[last : last + 1]]
    if ahead and ahead[0] in PARTICLES:
        return False
    return not (chunks.tokens[at].low in TURNING and ahead == ["to"])


def _is_said_of_it(chunks: Chunks, begin: int, first: int) -> bool:
    """Whether the subject of a phrase is a pronoun."""
    at = first - 1
    while at > begin and (chunks.tags[at] in "XMVBT" or chunks.tokens[at].low in NOT):
        at -= 1
    return at >= begin and chunks.tags[at] == "H"


def _noun(token: Token) -> str:
    return next((name for pos, name in lemmas(token.low) if pos == "n"), token.low)


def _roles(
    chunks: Chunks, clause: tuple[int, int], phrase: tuple[int, int]
) -> tuple[frozenset[str], frozenset[str]]:
    """What a phrase is said of, and who does it."""
    (begin, end), (first, last) = clause, phrase
    at = first - 1
    while at >= begin and (
        chunks.tags[at] in "XMVBTCF," or chunks.tokens[at].low in NOT or _says_when(chunks, at)
    ):
        at -= 1
    subject = _words_to(chunks, at, begin)
    group = {token.low for token in chunks.tokens[max(begin, at + 1) : last]}
    behind = chunks.phrase_from(last) if last < end else None
    object_ = _words_of(chunks, behind) if behind is not None and behind.last < end else frozenset()
    by = next((here for here in range(last, min(last + 3, end)) if chunks.tokens[here].low == "by"), -1)
    doer = chunks.phrase_from(by + 1) if by >= 0 else None
    if group & BE or doer is not None:
        return subject, _words_of(chunks, doer) if doer is not None else frozenset()
    return (object_, subject) if object_ else (subject, frozenset())


def _says_when(chunks: Chunks, at: int) -> bool:
    """Whether a token is a day or a month, or the preposition before one: "councillors on Monday rejected"."""
    tokens = chunks.tokens
    return tokens[at].low in CALENDAR or (
        chunks.tags[at] == "P" and at + 1 < len(tokens) and tokens[at + 1].low in CALENDAR
    )


def _words_to(chunks: Chunks, at: int, begin: int) -> frozenset[str]:
    """The noun, or the words of the name, that ends at a token or that a phrase with "of" or "in" before it hangs on."""
    found: set[str] = set()
    while at >= begin:
        phrase = chunks.phrase_to(at)
        if phrase is None:
            break
        found |= _words_of(chunks, phrase)
        at = phrase.first - 1
        if at < begin or chunks.tokens[at].low not in ("of", "in", "at", "for", "with", "from"):
            break
        at -= 1
    return frozenset(found)


def _words_of(chunks: Chunks, phrase: NounPhrase) -> frozenset[str]:
    """The head noun of a phrase, or all words of a name."""
    places = range(phrase.first, phrase.last + 1)
    named = {chunks.tokens[here].low for here in places if chunks.tags[here] == "K"}
    return frozenset({_noun(chunks.tokens[phrase.head]), *named})


@lru_cache(maxsize=1 << 15)
def _forms(low: str) -> frozenset[str]:
    return frozenset((low, *(name for _, name in lemmas(low))))


def _by_beginning() -> dict[str, list[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for phrase in sorted(PHRASES, key=lambda one: (-len(one), one)):
        found[phrase[0]].append(phrase)
    return found


_PHRASES = _by_beginning()
_BEGINNINGS = frozenset([*_PHRASES, *COMPASS, *RANKED, *SUPERLATIVES, *OPPOSITES])
"""The words that an assertion's phrase begins with."""
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
        beside = (token.low for token in tokens[at + 2 : at + 2 + GAP])
        return at + 1 if verb in _forms(tokens[at].low) and particle in beside else 0
    if at + len(phrase) > len(tokens):
        return 0
    pairs = zip(phrase, tokens[at : at + len(phrase)], strict=True)
    return at + len(phrase) if all(word in _forms(token.low) for word, token in pairs) else 0


@lru_cache(maxsize=1 << 12)
def _opposites(low: str) -> tuple[Turn, ...]:
    """The sides on which a verb stands among the opposites: "supported" where another opposes."""
    verbs = [name for pos, name in lemmas(low) if pos == "v"]
    return tuple(
        Turn(f"opposite {pair}", str(side)) for verb in verbs[:1] for pair, side in OPPOSITES.get(verb, ())
    )


def _placed_at(tokens: Sequence[Token], at: int) -> tuple[tuple[Turn, ...], int]:
    """Where a compass word or a rank in a scope stands: "the northern edge", "south of", "the world's second-largest"."""
    token = tokens[at]
    if (
        token.text in COMPASS
        and at + 1 < len(tokens)
        and (tokens[at + 1].low == "of" or tokens[at + 1].low in PARTS)
    ):
        return (Turn("place", COMPASS[token.text]),), at + 2
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
    return _NOTHING


def _ranked(superlative: str, rank: str) -> Turn:
    """The side of a rank is also the end of the scale that it is counted from: the second-largest is not the second-smallest."""
    end, scale = EXTREMES.get(superlative, (superlative, superlative))
    return Turn(f"rank {scale}", f"{rank} {end}")


# ---------------------------------------------------------------- which of them are of one thing


class _Board:
    """The assertions of all documents by class."""

    def __init__(self, story: Story, common: Common) -> None:
        self.story = story
        self.common = common
        denied = denied_verbs(story)
        self.by_kind: dict[str, dict[str, list[Assertion]]] = defaultdict(lambda: defaultdict(list))
        for source in story.streams:
            for one in assertions(story, source, denied):
                self.by_kind[one.kind][source].append(one)

    def differences(self) -> Iterator[CopyDifference]:
        """The pairs that exclude each other, each nearest to the other."""
        for kind, by_source in self.by_kind.items():
            sources = sorted(by_source)
            for at, name in enumerate(sources):
                for other_name in sources[at + 1 : at + 1 + MOST]:
                    if not self.common.tell_one_event(name, other_name):
                        continue
                    yield from self._of(kind, by_source[name][:MOST], by_source[other_name][:MOST])

    def _of(
        self, kind: str, ours: Sequence[Assertion], theirs: Sequence[Assertion]
    ) -> Iterator[CopyDifference]:
        weighed = {
            (a, b): self._evidence(kind, a, b, len(ours) == len(theirs) == 1) for a in ours for b in theirs
        }
        for (one, other), evidence in weighed.items():
            if (
                evidence < LEAST + (kind == UNIQUE)
                or (kind == UNIQUE and not self._of_one_kind(one, other))
                or not _exclude(one.side, other.side)
                or _parted(one, other)
            ):
                continue
            if self._disputed(one, other):
                continue
            rivals = [value for (a, b), value in weighed.items() if (a is one) != (b is other)]
            same = [
                value
                for (a, b), value in weighed.items()
                if (a is one or b is other) and not _exclude(a.side, b.side)
            ]
            if max(rivals, default=0.0) <= evidence and max(same, default=0.0) < RIVAL * evidence:
                yield CopyDifference(_called(kind), self._stretch(one), self._stretch(other))

    def _evidence(self, kind: str, one: Assertion, other: Assertion, alone: bool) -> float:
        """How far two assertions speak of one thing."""
        near = min(2.0, self._near(one, other))
        related = _share_noun(one.things, other.things) or _share_noun(one.agents, other.agents)
        evidence = (
            near
            + 0.3 * min(2, len(one.names & other.names))
            + 0.8 * self.common.share(one.source, other.source)
        )
        evidence += 0.5 * (
            self.common.are_partners((one.source, one.sentence), (other.source, other.sentence))
        )
        evidence += 0.5 * alone
        if kind in EVENTS:
            return evidence + 0.5 * alone
        known = (one.things | one.agents) and (other.things | other.agents)
        return evidence + (0.7 if related else -0.8 if known else 0.0)

    def _of_one_kind(self, one: Assertion, other: Assertion) -> bool:
        """Whether the words behind two superlatives name one thing: "the oldest theatre", "the largest theatre"."""
        a, b = (self.story.streams[each.source].tokens[each.last : each.last + 1] for each in (one, other))
        return bool(a and b) and _noun(a[0]) == _noun(b[0])

    def _disputed(self, one: Assertion, other: Assertion) -> bool:
        """Whether the two are credited to different people, or one is only somebody's view: the articles tell of a dispute."""
        held = []
        for each in (one, other):
            start = self.story.streams[each.source].tokens[each.first].start
            held.append(self.story.analyses[each.source].credits.at(start, start + 1))
        if any(credit is not None and credit.view for credit in held):
            return True
        sources = [credit.source for credit in held if credit is not None and credit.source]
        return len(sources) == 2 and not self._may_be_one((one.source, other.source), *sources)

    def _may_be_one(self, told_by: tuple[str, str], one: str, other: str) -> bool:
        """Whether two speakers share a word of the name, or one is told by the role that one of the documents gives the other."""
        if not (set(one.lower().split()) - PERSONAL) or not (set(other.lower().split()) - PERSONAL):
            return True
        if (set(one.lower().split()) & set(other.lower().split())) - PERSONAL - FUNCTION_WORDS:
            return True
        role, name = sorted((one, other), key=lambda text: text != text.lower())
        if role != role.lower() or name == name.lower():
            return False
        role, first, last = role.removeprefix("the "), name.split()[0].lower(), name.split()[-1].lower()
        beside = (f"{role} {first}", f"{role} {last}", f"{last}, {role}", f"{last}, the {role}")
        return any(
            words in plain
            for plain in (self.story.analyses[source].document.plain.lower() for source in told_by)
            for words in beside
        )

    def _near(self, one: Assertion, other: Assertion) -> float:
        ours, theirs = self.story.streams[one.source], self.story.streams[other.source]
        shared = ours.stems_by_sentence[one.sentence] & theirs.stems_by_sentence[other.sentence]
        own = set(ours.stems[one.clause[0] : one.clause[1]]) & set(
            theirs.stems[other.clause[0] : other.clause[1]]
        )
        phrase = {*ours.stems[one.first : one.last], *theirs.stems[other.first : other.last]}
        return sum(
            self.story.weight(stem, one.source, other.source) * (1.0 if stem in own else 0.6)
            for stem in sorted(shared - phrase)
        )

    def _stretch(self, one: Assertion) -> Stretch:
        tokens = self.story.streams[one.source].tokens[one.first : one.last]
        start, end = tokens[0].start, tokens[-1].end
        return Stretch(
            one.source,
            start,
            end,
            " ".join(self.story.analyses[one.source].document.plain[start:end].split()),
        )


def _called(kind: str) -> str:
    """What differs, in an editor's words."""
    first = kind.partition(" ")[0]
    return {"verb": "negation", "opposite": "opposites"}.get(first, first)


def _exclude(one: str, other: str) -> bool:
    """Whether two sides exclude each other: two of a class, or one and its denial."""
    if one.startswith("not ") == other.startswith("not "):
        return one != other and not one.startswith("not ")
    return one.removeprefix("not ") == other.removeprefix("not ")


def _share_noun(one: frozenset[str], other: frozenset[str]) -> bool:
    return any(nouns(*sorted((a, b))) == "same" for a in one for b in other)


def _are_kin(one: str, other: str) -> bool:
    """Whether one noun is made of the other: "council" and "councillor"."""
    short, long = sorted((one, other), key=len)
    return len(short) >= SHORTEST and long.startswith(short)


SHORTEST = 5
"""Letters of a noun that others are made of."""


def _parted(one: Assertion, other: Assertion) -> bool:
    """Whether tense, agents, periods or names show two things."""
    if one.kind in TURNING_BACK and (one.tense == "another") != (other.tense == "another"):
        return True
    if {one.tense, other.tense} == {"past", "future"} and one.kind not in TENSELESS:
        return True
    if one.kind in OF_ONE_SIDE and one.things and other.things and not _share_noun(one.things, other.things):
        return True
    if (
        one.agents
        and other.agents
        and not one.names & other.names
        and all(
            nouns(*sorted((a, b))) == "clash" and not _are_kin(a, b) for a in one.agents for b in other.agents
        )
    ):
        return True
    kinds: Mapping[str, list[set[str]]] = defaultdict(lambda: [set(), set()])
    for at, each in enumerate((one, other)):
        for period in each.periods:
            kinds[period.partition(":")[0]][at].add(period)
    if any(a and b and not a & b for a, b in kinds.values()):
        return True
    if (
        one.kind.startswith("rank ")
        and one.things
        and other.things
        and not _share_noun(one.things, other.things)
    ):
        return True
    if one.kind.split()[0] in BY_PLACE:
        return False
    if one.kind.startswith("opposite ") and (
        not _share_noun(one.things, other.things)
        or bool(one.agents) != bool(other.agents)
        or (one.agents and not _share_noun(one.agents, other.agents))
    ):
        return True
    if (one.kind.startswith("verb ") or one.kind in OF_WHAT_MOVES) and not (
        _share_noun(one.things | one.agents, other.things | other.agents)
        or (one.kind.startswith("verb ") and one.names & other.names)
    ):
        return True
    return bool(one.names and other.names) and not one.names & other.names
