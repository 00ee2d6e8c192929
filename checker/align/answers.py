"""What a document answers to the questions about a party that a story has: who won, who bought it, who sued whom, who follows.

An answer is a named party at its place beside a verb ("the prize went to Ina Roe"), a noun that says what somebody is ("the
winner, Ina Roe,") or a deed's noun ("Ina Roe's victory"), as `lexicon.answers` lists them. What is denied, hoped, of an
earlier year or told of a part is kept as no flat answer: it shows that a document knows more than one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from checker.align.matters import PARTICLE, Matters
from checker.align.moments import is_past_perfect, is_result, is_told_of_then, months_and_years
from checker.align.named import SCORE, Name, words_of_name
from checker.align.partakers import PRONOUN
from checker.align.story import Story
from checker.frame.chunks import Chunks, NounPhrase
from checker.frame.model import Proposition, Span
from checker.frame.propositions import Clauses
from checker.lexicon.answers import (
    ANSWERED_BY_NOUN,
    CHOOSERS,
    CHOSEN,
    EVENT_NOUNS,
    FRAMES,
    HOLDING_NOW,
    JOBS,
    LASTING,
    NEWCOMING,
    NOT_NOW,
    SALES,
    SHOWN,
    STAGES,
    TENDERS,
    Frame,
)
from checker.lexicon.names import CALENDAR, HONORIFICS
from checker.lexicon.posts import INITIALS
from checker.lexicon.roles import COURTS
from checker.lexicon.words import ARTICLES, FUNCTION_WORDS, OWNERS
from checker.text.tokens import Token
from checker.text.wordnet import lemma, noun_class

__all__ = ["Answer", "answers"]


class Answer(NamedTuple):
    """One party that a document gives in answer to one question."""

    question: str
    source: str
    sentence: int
    start: int
    end: int
    """From the first of party and what tells it to the last, in the document's text."""
    party: frozenset[str]
    """The words of its name, of the longest form that the document has."""
    kind: str
    """What is named: a person, an organization, a place, or other."""
    topic: frozenset[str]
    """The words for what it is about."""
    head: str
    """The noun of these."""
    flat: bool
    """Whether it is told as so, now, of the whole."""
    when: frozenset[str]
    """The years and months beside it."""
    rivals: frozenset[str]
    """The words of the other names of its sentence."""
    score: frozenset[str]
    """The scores of its sentence."""


def answers(story: Story, source: str, words: frozenset[str]) -> list[Answer]:
    """The answers of a document, in the order of the text; `words` are those of all documents of the story."""
    return list(_Reader(story, source, words).read())


@lru_cache(maxsize=1 << 14)
def _forms(low: str) -> frozenset[str]:
    return frozenset((low, lemma(low, "v"), lemma(low)))


_TRIGGERS = frozenset(
    [
        *(part for verb in FRAMES for part in verb.split("-")[:1]),
        *(noun.split()[-1] for noun in ANSWERED_BY_NOUN),
        *EVENT_NOUNS,
        *CHOSEN,
        *NEWCOMING,
        *COURTS,
        "become",
    ]
)
_PHRASAL = {
    first: [verb.split("-") for verb in FRAMES if verb.startswith(f"{first}-")]
    for first in sorted({verb.split("-")[0] for verb in FRAMES if "-" in verb})
}


class _Reader:
    """Reads the answers of one document."""

    def __init__(self, story: Story, source: str, words: frozenset[str]) -> None:
        self.story, self.source = story, source
        self.stream = story.streams[source]
        self.known = story.names
        analysis = story.analyses[source]
        self.names = analysis.names
        self.plain = analysis.document.plain
        self.tenders = not TENDERS.isdisjoint(words)
        self.sells = not SALES.isdisjoint(words)
        self.meant: tuple[frozenset[str], str] | None = None

    def read(self) -> Iterator[Answer]:
        """Sentence by sentence; questions answer nothing."""
        for number in range(len(self.stream.sentences)):
            tokens = self.stream.of_sentence(number)
            if len(tokens) < 3 or tokens[-1].text == "?":
                continue
            if any(not _TRIGGERS.isdisjoint(_forms(token.low)) for token in tokens):
                sentence = _Sentence(self, number, self.story.clauses(self.source, number))
                yield from dict.fromkeys(sentence.answers())
            self.meant = self._opening(tokens) or self.meant

    def _opening(self, tokens: Sequence[Token]) -> tuple[frozenset[str], str] | None:
        """Whom a sentence begins with, for whom the next may have a pronoun."""
        first = tokens[0]
        found = next((name for name in self.names if first.start <= name.start <= tokens[1].end), None)
        return (_words(found.canonical), found.kind) if found is not None else None

    def full(self, chunks: Chunks, name: Name) -> tuple[frozenset[str], str]:
        """The words of the longest form of a name that the document has, and what is named."""
        start, end = chunks.tokens[name[0]].start, chunks.tokens[name[1] - 1].end
        own = next((one for one in self.names if one.start < end and start < one.end), None)
        words = frozenset(word for word in words_of_name(chunks, name) if noun_class(word) != "person")
        return (words | _words(own.canonical), own.kind) if own is not None else (words, "other")


def _words(name: str) -> frozenset[str]:
    return frozenset(name.casefold().split()) - FUNCTION_WORDS


class _Sentence(Matters):
    """One sentence with its names and propositions."""

    def __init__(self, reader: _Reader, number: int, chunks: Clauses) -> None:
        super().__init__(chunks, reader.known, sells=reader.sells, tenders=reader.tenders)
        self.reader = reader
        self.number = number

    def answers(self) -> Iterator[Answer]:
        """What the sentence answers, by its verbs and by its nouns."""
        for own in self.told:
            yield from self._by_verb(own)
            yield from self._by_choice(own)
        for at in range(len(self.tokens)):
            yield from self._by_noun(at)
            yield from self._by_event(at)

    # ------------------------------------------------------------ verbs

    def _by_verb(self, own: Proposition) -> Iterator[Answer]:
        verb = self._verb(own)
        for frame in FRAMES.get(verb, ()):
            topic = self._topic(own, frame)
            if not self._fits(own, frame, topic):
                continue
            if verb == "own" and own.passive:
                continue
            flat = self._is_flat(own, verb, frame)
            job = topic is not None and lemma(self.lows[topic.head]) in JOBS
            for party in self._parties(own, frame.party):
                if topic is None or not (topic.first <= party[0] <= topic.last):
                    yield self._made(
                        "successor" if job else frame.question, party, own.group, topic, flat=flat
                    )

    def _verb(self, own: Proposition) -> str:
        """The verb of a proposition as the frames have it, with its particles: "took home" is "take-home"."""
        if own.at < 0:
            return ""
        for at in (own.at, own.at - 1):
            if at < own.group.first:
                break
            first = lemma(self.lows[at], "v")
            behind = self.lows[at + 1 : at + 2 + PARTICLE]
            for verb in _PHRASAL.get(first, ()):
                if behind[: len(verb) - 1] == verb[1:] or (len(verb) == 2 and verb[1] in behind[1:]):
                    return "-".join(verb)
            if at == own.at and first in FRAMES:
                return first
        return ""

    # ------------------------------------------------------------ choices

    def _by_choice(self, own: Proposition) -> Iterator[Answer]:
        """Whom somebody made something: "the jury picked Ina Roe", "Ina Roe was elected mayor", "as her successor"."""
        verb = own.verb
        if verb not in CHOSEN and verb != "become":
            yield from self._by_mandate(own)
            return
        if verb == "become":
            party = next(self._parties(own, "agent"), None)
            made = self.chunks.phrase_from(own.group.end)
        else:
            party = next(self._parties(own, "patient"), None)
            made = self._made_of(own, party)
        if party is None:
            return
        flat = self._is_flat(own, "become", None)
        if made is not None:
            for question, topic in self._called(made, named_to=verb):
                yield self._made(question, party, Span(own.group.first, made.last + 1), topic, flat=flat)
        chooser = [lemma(self.lows[span.end - 1]) for span in own.agent]
        behind = self.lows[own.group.end if own.passive else party[1] :][:3]
        place = behind[:1] == ["in"] and "place" in behind
        if place or behind[:2] == ["to", "succeed"] or behind[:2] == ["to", "replace"]:
            yield self._made("successor", party, own.group, None, flat=flat)
        elif (
            made is None
            and (set(chooser) & CHOOSERS or (own.passive and behind[:1] == ["to"]) or verb == "elect")
            and (behind[:1] not in (["for"], ["to"]) or behind[1:2] == ["build"])
        ):
            yield self._made("winner", party, own.group, None, flat=flat)

    def _by_mandate(self, own: Proposition) -> Iterator[Answer]:
        """Who is chosen to do it: "Halden has been chosen to build the line"."""
        for at in range(own.group.first, own.at):
            if lemma(self.lows[at], "v") in CHOSEN and self.lows[at + 1] == "to":
                party = next(self._parties(own._replace(passive=False), "agent"), None)
                question = "successor" if own.verb in ("succeed", "replace") else "winner"
                if party is not None and not own.negated and own.hedge is None:
                    yield self._made(question, party, own.group, None, flat=True)

    def _made_of(self, own: Proposition, party: Name | None) -> NounPhrase | None:
        """What a verb of choosing makes of somebody: the phrase right behind the verb or the object, or behind "as"."""
        at = own.group.end if own.passive or party is None or party == PRONOUN else party[1]
        at += self.lows[at : at + 1] == ["as"]
        phrase = self.chunks.phrase_from(at) if at < len(self.tokens) else None
        return phrase if phrase is not None and not self._is_name(phrase.head) else None

    # ------------------------------------------------------------ nouns

    def _called(self, phrase: NounPhrase, named_to: str = "") -> Iterator[tuple[str, NounPhrase | None]]:
        """The questions that a noun for somebody answers, each with what it is about."""
        head = lemma(self.lows[phrase.head])
        before = self.lows[phrase.first : phrase.head]
        if self.lows[phrase.head : phrase.head + 3] == ["runner", "-", "up"]:
            yield "loser", None
            return
        longer = f"{before[-1]} {head}" if before else ""
        question = ANSWERED_BY_NOUN.get(longer) or ANSWERED_BY_NOUN.get(head)
        if question:
            yield question, self._behind_of(phrase)
            return
        post = noun_class(head) == "person" or head.upper() in INITIALS
        if post and (named_to in CHOSEN | {"become"} or not NEWCOMING.isdisjoint(before)):
            yield "successor", phrase
            if named_to == "elect" or not NEWCOMING.isdisjoint(before):
                yield "winner", phrase

    def _behind_of(self, phrase: NounPhrase) -> NounPhrase | None:
        if self.lows[phrase.last + 1 : phrase.last + 2] != ["of"]:
            return None
        return self.chunks.phrase_from(phrase.last + 2)

    def _by_noun(self, at: int) -> Iterator[Answer]:
        """Who is called by a noun that answers: "the winner was Ina Roe", "Ina Roe, the new coach,", "winner Ina Roe"."""
        tags = self.chunks.tags
        if tags[at] not in "NK" or (tags[at + 1 : at + 2] in ("N", "K") and tags[at + 1] == tags[at]):
            return
        phrase = self.chunks.phrase_to(at)
        if phrase is None:
            return
        while phrase.first and tags[phrase.first - 1] in "GE":  # "the winning bidder"
            begin = phrase.first - 1 - (phrase.first > 1 and tags[phrase.first - 2] == "D")
            phrase = phrase._replace(first=begin)
        questions = list(self._called(phrase))
        if not questions:
            return
        party, own = self._called_so(phrase)
        if party is None:
            return
        flat = (
            self._is_flat(own, "be", None)
            if own is not None
            else not is_told_of_then(self.lows[phrase.first : phrase.last])
        )
        flat = flat and NOT_NOW.isdisjoint(self.lows[phrase.first : phrase.head])
        for question, topic in questions:
            yield self._made(question, party, Span(phrase.first, phrase.last + 1), topic, flat=flat)

    def _called_so(self, phrase: NounPhrase) -> tuple[Name | None, Proposition | None]:
        """Whom a phrase calls so, with the proposition that says it; None beside a name."""
        first, end = phrase.first, phrase.last + 1
        if self.lows[end : end + 2] == ["-", "up"]:
            end += 2
        for one in self.named:
            if self.tokens[one[1] - 1].owns or self._is_joined(one):
                continue
            if one[0] == end or (one[1] == first - 1 and self.lows[first - 1] == "as"):
                return one, None
            if one[1] == first - 1 and self.tokens[first - 1].text == "," and self._is_closed(end):
                return one, None
        if (apposed := self._beside(end)) is not None:
            return apposed, None
        return self._called_by_verb(first, end)

    def _called_by_verb(self, first: int, end: int) -> tuple[Name | None, Proposition | None]:
        """Whom a verb of being or of showing calls by a phrase, with its proposition."""
        for own in self.told:
            if own.passive and own.verb in SHOWN and end == own.group.first:
                return next(self._parties(own, "as"), None), own
            if own.verb in ("be", "become", "remain"):
                behind = own.group.end == first - 1 and self.chunks.tags[first - 1] == "B"
                if own.group.end == first or behind:
                    return next(self._parties(own, "agent"), None), own
                if end == own.group.first or (own.agent and own.agent[-1].end == end <= own.group.first):
                    return next(self._parties(own, "patient"), None), own
            elif self.lows[first - 1] == "as" and own.group.first < first:
                place = "patient" if own.verb in CHOSEN | SHOWN or own.passive else "agent"
                return next(self._parties(own, place), None), own
        return None, None

    def _by_event(self, at: int) -> Iterator[Answer]:
        """Whose a deed is by its noun: "Ina Roe's victory", "the takeover by Halden", "a defeat for Marlow"."""
        ways = EVENT_NOUNS.get(lemma(self.lows[at]), {})
        if not ways or self.chunks.tags[at] not in "NV":
            return
        phrase = self.chunks.phrase_to(at)
        first = phrase.first if phrase is not None else at
        owner = next(
            (one for one in self.named if self.tokens[one[1] - 1].owns and first <= one[0] < at), None
        )
        if owner is None and "suffer" in (verbs := [one.verb for one in self.told]):
            owner = next(self._parties(self.told[verbs.index("suffer")], "agent"), None)
        parties = [(ways["'s"], owner)]
        if self.lows[at + 1 : at + 2] and self.lows[at + 1] in ways:
            behind = self.chunks.phrase_from(at + 2)
            party = self._party(Span(behind.first, behind.last + 1)) if behind is not None else None
            parties.append((ways[self.lows[at + 1]], party))
        own = next((one for one in self.told if one.clause.first <= at < one.clause.end), None)
        flat = own is None or self._is_flat(own, "be", None)
        for question, party in parties:
            if party is not None:
                yield self._made(question, party, Span(at, at + 1), None, flat=flat)

    # ------------------------------------------------------------ what is flat

    def _is_flat(self, own: Proposition, verb: str, frame: Frame | None) -> bool:
        """Whether a proposition is told as so, and now; of what lasts also as to come."""
        if own.negated or own.refused or own.urged or own.hedge not in (None, "planned"):
            return False
        lasting = verb in LASTING or (frame is None)
        result = own.verb in ("win", "beat", "defeat") and is_result(self.lows, own, self.told)
        if (own.future or own.hedge == "planned") and not lasting and not result:
            return False
        group = self.lows[own.group.first : own.group.end]
        if verb in HOLDING_NOW and (group[0] == "had" or self.lows[own.at].endswith("ed")):
            return False
        if is_past_perfect(self.lows, own, self.told):
            return False
        return not is_told_of_then(self.lows[own.clause.first : own.clause.end])

    # ------------------------------------------------------------ making

    def _made(
        self, question: str, party: Name, told: Span, topic: NounPhrase | None, *, flat: bool
    ) -> Answer:
        if party == PRONOUN:
            words, kind = self.reader.meant or (frozenset[str](), "other")
            party = (0, 1)
        else:
            words, kind = self.reader.full(self.chunks, party)
        spans = [party, told, *((Span(topic.first, topic.last + 1),) if topic is not None else ())]
        begin, end = min(span[0] for span in spans), max(span[1] for span in spans)
        clause = self.chunks.clause_of(told[0])
        when = months_and_years(self.lows, clause, self.named)
        others = (words_of_name(self.chunks, one) for one in self.named if one != party)
        topics, head = self._topics(topic)
        return Answer(
            question,
            self.reader.source,
            self.number,
            self.tokens[begin].start,
            self.tokens[end - 1].end,
            words - HONORIFICS,
            kind,
            topics,
            head,
            flat,
            when,
            frozenset().union(*others),
            frozenset(SCORE.findall(" ".join(self.lows))),
        )

    def _topics(self, topic: NounPhrase | None) -> tuple[frozenset[str], str]:
        """The words of a phrase, with those of one that hangs on it and makes it another: "the prize for fiction"."""
        if topic is None:
            return frozenset(), ""
        places = list(range(topic.first, topic.head + 1))
        end = topic.last + 1
        if self.lows[end : end + 1] and self.lows[end] in ("for", "in", "of"):
            behind = self.chunks.phrase_from(end + 1)
            if behind is not None and self.lows[behind.first] not in ARTICLES - {"the"} | OWNERS:
                places += range(behind.first, behind.head + 1)
        words = frozenset(
            lemma(self.lows[at])
            for at in places
            if self.lows[at] not in FUNCTION_WORDS | CALENDAR or self.lows[at] in ("half", "another")
            if self.tokens[at].kind == "word"
        )
        if self.lows[topic.first] in ("a", "an", "another"):
            words |= {"another"}
        parts = [lemma(self.lows[at]) for at in range(topic.first, topic.head)]
        return words, next((part for part in parts if part in STAGES), lemma(self.lows[topic.head]))
