"""What a document says once of an event or a thing, as attributes: when it began, where it stands, what caused it.

An answer is a time, a day, a place or a noun phrase in the clause of words that ask for an attribute (`lexicon.happenings`),
with what it is said of. What is hedged, denied, asked or left open is nobody's own answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checker.align.asking import TOLD, AskedHere, Reading, compound, forms, tells
from checker.align.story import Story
from checker.frame import Statement
from checker.frame.model import Proposition, Span
from checker.lexicon.clausal import INDIRECT
from checker.lexicon.frames import HEDGES, ITS
from checker.lexicon.happenings import (
    AWAY,
    LEADING,
    LEVELS,
    MEETING,
    MORE,
    VERBLESS,
    WEIGHED,
    WHERE,
    Cue,
)
from checker.lexicon.names import CALENDAR
from checker.lexicon.words import FUNCTION_WORDS, SUBJECTS
from checker.text.wordnet import lemma
from checker.values import ClockTime

__all__ = ["Answer", "answers", "opening_words"]

OPENING, LINE = 3, 6
"""Sentences of which the first of so many words opens an article, with those before it."""
OF_TIMES = frozenset(("start", "end", "landing", "departure", "arrival", "opening", "closing"))
KINDS = {
    "time": OF_TIMES,
    "date": OF_TIMES | {"building", "founding", "birth", "death"},
    "place": frozenset(("place", "seat")),
    "cause": frozenset(("cause",)),
}
"""Kind of an answer -> the attributes that it is one of."""


class Answer(NamedTuple):
    """What a document gives as an attribute of something."""

    source: str
    first: int
    last: int
    """Its first token in the document's stream, and the one after its last."""
    kind: str
    """time, date, place or cause"""
    attributes: frozenset[str]
    words: frozenset[str]
    """The words of a name or a noun phrase; none of a figure."""
    topic: str
    """The noun or name that it is said of; empty for a pronoun, and for words that only ask ("the alarm was raised")."""
    cue: str
    """The verb that asks."""
    is_own: bool
    """Whether it is plainly said, and of what the story is about."""
    is_about: bool | None
    """Whether it is said of what the story is about; None where that is not known."""
    level: int = -1
    """Of a place the class of nouns that shows it to be wider or narrower than a town."""
    event: str = ""
    """The verb that tells the story's event itself: "robbed"."""
    statement: Statement | None = None


def opening_words(story: Story, source: str) -> frozenset[str]:
    """The words of a document's headline and first sentence, with their lemmas."""
    stream = story.streams[source]
    document = story.analyses[source].document
    found: set[str] = set()
    for number in range(min(len(stream.sentences), OPENING)):
        tokens = stream.of_sentence(number)
        joined = {at + 1 for at, one in enumerate(tokens) if one.text == "-"}
        plain = [one for at, one in enumerate(tokens) if one.kind == "word" and at not in joined]
        kept = [one for one in plain if one.low not in FUNCTION_WORDS | CALENDAR]
        found.update(word for one in kept for word in forms(one) if word not in FUNCTION_WORDS)
        found.update(joint for at in range(len(tokens)) if (joint := compound(tokens, at)))
        if len(plain) >= LINE and document.section_at(tokens[0].start) != "heading":
            break  # a headline and a dateline go before it
    return frozenset(found)


def answers(story: Story, source: str, about: frozenset[str]) -> list[Answer]:
    """The answers of a document, in the order of the text; `about` are the words for what the story is about."""
    stream = story.streams[source]
    figures: dict[int, list[Statement]] = {}
    for one in story.statements[source]:
        if one.frame.kind in ("time", "date") and not story.is_dateline(one):
            figures.setdefault(one.sentence, []).append(one)
    named = {one.start for one in story.analyses[source].names if one.kind in ("person", "organization")}
    found: list[Answer] = []
    for number in range(len(stream.sentences)):
        tokens = stream.of_sentence(number)
        if tokens and tokens[-1].text != "?":
            sentence = _Sentence(source, stream.bounds[number], story.clauses(source, number), about, named)
            found += sentence.answers(figures.get(number, ()))
    return found


class _Sentence(Reading):
    """One sentence of a document, as its verbs and circumstances answer."""

    def answers(self, figures: Sequence[Statement]) -> Iterator[Answer]:
        """Times and days first, then places, then causes."""
        for one in figures:
            yield from self._timed(one)
        dated = any(_is_past(one) for one in figures)
        for first, end in self._names():
            yield from self._placed(Span(first, end), dated)
        yield from self._caused(dated)

    # ------------------------------------------------------------ answers by kind

    def _timed(self, one: Statement) -> Iterator[Answer]:
        span = Span(one.first - self.base, one.last - self.base)
        value = one.value
        if isinstance(value, ClockTime) and value.nearness in ("before", "after"):
            return
        asked = self._asked(self._governing(span), span, KINDS[one.frame.kind])
        before = self._before(span.first)
        cues = tuple(
            cue for cue in asked.cues
            if not cue.place
            and (before in MEETING or before in MORE.get(cue.attribute, ()) or before in cue.words or not before)
        )  # fmt: skip
        if (
            not cues and before in MEETING | {""} and not _is_past(one)
        ):  # in a year a mill sells more than once
            cues = self._of_event(asked, "start")
        if cues:
            yield self._made(one.frame.kind, asked._replace(cues=cues), span)._replace(statement=one)

    def _before(self, first: int) -> str:
        """The preposition before a figure; empty for none."""
        at = first - 1
        while at >= 0 and (
            self.tokens[at].low in HEDGES - ITS or self.tokens[at].low in ("shortly", "early", "late")
        ):
            at -= 1
        return self.tokens[at].low if at >= 0 and self.tags[at] in "PTS" else ""

    def _placed(self, span: Span, dated: bool) -> Iterator[Answer]:
        own = self._governing(span)
        if own is None or self.tokens[span.first].start in self.named:
            return
        asked = self._asked(own, span, KINDS["place"])
        where = self._where(span)
        cues = tuple(cue for cue in asked.cues if (self._stands(cue, own, span) if cue.place else where))
        if not cues and where:
            cues = self._of_event(asked, "place")
        if not cues:
            return
        made = self._made("place", asked._replace(cues=cues), span)
        near = {token.low for token in self.tokens[span.first : span.end + 1]}
        level = next((at for at, nouns in enumerate(LEVELS) if near & nouns), -1)
        if level < 0 and span.first and self.tokens[span.first - 1].low == "the":
            level = len(LEVELS)  # a region: "the Atacama", "the Midlands"
        words = frozenset(token.low for token in self.tokens[span.first : span.end])
        yield made._replace(words=words, level=level, is_own=made.is_own and not dated)

    def _names(self) -> Iterator[tuple[int, int]]:
        """The runs of capitals that may name a place."""
        at = 0
        while at < len(self.tokens):
            if not self._is_name(at):
                at += 1
                continue
            end = at + 1
            while end < len(self.tokens) and self._is_name(end):
                end += 1
            yield at, end
            at = end

    def _is_name(self, at: int) -> bool:
        token = self.tokens[at]
        return (
            token.is_capital and token.kind == "word" and self.tags[at] == "K" and not token.owns
            and token.low not in FUNCTION_WORDS and token.low not in CALENDAR
        ) or (at == 0 and self.tags[:2] == "KM")  # fmt: skip

    def _where(self, span: Span) -> bool:
        """Whether a name stands behind a preposition of place: "near Ostrow", "close to Ostrow", "in the town of Ostrow"."""
        at = span.first - 1
        while at >= 0 and self.tags[at] in "DA":
            at -= 1
        if at < 0 or self.tags[at] not in "PT":
            return False
        low = self.tokens[at].low
        before = self.tokens[at - 1].low if at else ""
        return (
            low in WHERE
            or (low in ("of", "to") and before in LEADING)
            or (low == "on" and before in ("centre", "center", "centred", "centered"))
        )

    def _stands(self, cue: Cue, own: Proposition, span: Span) -> bool:
        """Whether a name or phrase stands where the cue has its answer."""
        return any(
            one.first <= span.first and span.end <= one.end + 1 for one in self._at_place(cue.place, own)
        )

    def _at_place(self, place: str, own: Proposition) -> list[Span]:
        if place == "subject":
            return [*own.agent[-1:]] if not own.passive else []
        if place == "object":
            return [*own.patient[:1]] if not own.passive else []
        agents = own.agent if place == "by" and own.passive else ()
        return [*agents, *(span for name, span in own.others if name == place)]

    def _caused(self, dated: bool) -> Iterator[Answer]:
        for own in self.told:
            asked = self._asked(own, Span(own.at, own.at + 1), KINDS["cause"])
            for cue in asked.cues:
                spans = () if cue.words & VERBLESS else self._at_place(cue.place, own)
                span = next((each for each in spans if self._is_thing(each, cue)), None)
                if span is not None:
                    yield self._cause(asked._replace(cues=(cue,)), span, self._effect(cue, own), dated)
                    break
        for at in range(1, len(self.tokens) - 2):
            if self.tokens[at].low in VERBLESS and self.tokens[at + 1].low in ("of", "to"):
                before = next((one for one in reversed(self.told) if one.group.end <= at), None)
                phrase = self.chunks.phrase_from(at + 2)
                cue = Cue(frozenset((self.tokens[at].low, self.tokens[at + 1].low)), "cause", "")
                if (
                    before is not None
                    and phrase is not None
                    and (before.verb == "be" or tells(before.verb, self.about))
                ):
                    asked = AskedHere((cue,), before, before.group.first, at)
                    yield self._cause(asked, Span(phrase.first, phrase.last + 1), before.subject, dated)

    def _cause(self, asked: AskedHere, span: Span, effect: tuple[Span, ...] | None, dated: bool) -> Answer:
        made = self._made("cause", asked, span, effect)
        words = frozenset(lemma(self.tokens[at].low) for at in range(*span) if self.tags[at] in "NKAGE")
        return made._replace(words=words, is_own=made.is_own and not dated)

    def _effect(self, cue: Cue, own: Proposition) -> tuple[Span, ...] | None:
        """What is said to be caused; None where the words only ask ("investigators blamed a heater")."""
        if (
            cue.place == "object"
            or ("cause" in cue.words and "be" in cue.words)
            or ("blame" in cue.words and cue.place == "subject")
        ):
            return None
        if own.passive or cue.words & {"result", "stem", "due"}:
            return own.subject
        if cue.words & VERBLESS:
            return own.subject
        if "behind" in cue.words or "to" in cue.words:
            return tuple(span for name, span in own.others if name in ("behind", "to"))
        return own.patient[:1]

    def _is_thing(self, span: Span, cue: Cue) -> bool:
        """Whether a phrase may be a cause: a noun, and none of the words that ask for it or that the story is about."""
        last = span.end - 1
        if self.tags[last] not in "NKG" or not self.lows[last].isdisjoint(cue.words):
            return False
        return not any(
            token.low in SUBJECTS or token.low in ("what", "which", "who")
            for token in self.tokens[slice(*span)]
        )

    def _made(
        self, kind: str, asked: AskedHere, span: Span, effect: tuple[Span, ...] | str | None = ""
    ) -> Answer:
        topic, is_about = ("", True) if effect is None else self._topic(asked, span, effect)
        own = asked.own
        attributes = frozenset(cue.attribute for cue in asked.cues) & KINDS[kind]
        clause = self.tokens[asked.first : asked.end]
        strange = any(token.low in AWAY and token.low not in asked.words for token in clause)
        is_own = is_about is True and not strange and self._is_flat(own, span.first)
        first, end = self.base + span.first, self.base + span.end
        verb = own.verb if own is not None else ""
        return Answer(
            self.source,
            first,
            end,
            kind,
            attributes,
            frozenset(),
            topic,
            verb,
            is_own,
            False if strange else is_about,
            event=verb if any(cue.place == TOLD for cue in asked.cues) else "",
        )

    def _is_flat(self, own: Proposition | None, at: int) -> bool:
        """Whether somebody stands by it: it is not denied, asked, doubted or wished for."""
        begin, end = self.chunks.clause_of(at)
        lows = {token.low for token in self.tokens[begin:end]}
        if own is None:
            return not lows & (INDIRECT | WEIGHED | {"not", "never", "no"})
        if own.negated or own.urged or own.refused or own.hedge not in (None, "planned"):
            return False
        ahead = {token.low for token in self.tokens[: own.group.first]}
        return not (ahead & (INDIRECT - {"until"}) or {token.low for token in self.tokens} & WEIGHED)


def _is_past(one: Statement) -> bool:
    """Whether a date is a year, of which the story's event is not."""
    return one.frame.kind == "date" and one.mention.text[-4:].isdigit()
