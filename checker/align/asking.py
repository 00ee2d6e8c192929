"""The clauses of a sentence that ask for an attribute, and what each is said of: the story's thing, another, or one unknown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from checker.align.phrases import forms_of
from checker.frame.model import Proposition, Span
from checker.frame.propositions import Clauses
from checker.lexicon.clausal import LIGHT
from checker.lexicon.frames import ITS
from checker.lexicon.happenings import (
    ATTRIBUTES,
    FAMILY,
    HAPPENINGS,
    OTHERS,
    PARTED,
    SITES,
    TAKING_UP,
    WHERE,
    Cue,
)
from checker.lexicon.names import CALENDAR
from checker.lexicon.reporting import REPORTING_VERBS
from checker.lexicon.turns import LIGHT as TOO_LIGHT
from checker.lexicon.turns import PHRASES
from checker.lexicon.words import SUBJECTS
from checker.text.tokens import Token
from checker.text.wordnet import lemma, noun_class, related

__all__ = ["AskedHere", "Reading", "compound", "forms", "tells"]

TOLD = "told"
"""The place of the cue that is the event's own verb."""
MOVING = frozenset(("departure", "arrival"))
"""Attributes of whoever moves, and not of the place that is left or reached."""
AT_HAND = 3
"""Tokens behind a verb in which its particle stands."""


def forms(token: Token) -> frozenset[str]:
    """A word in small letters with its lemmas."""
    return forms_of(token.low)


def compound(tokens: Sequence[Token], last: int) -> str:
    """The compound with a hyphen that ends at a token: "semi-final"; "" for none."""
    if last < 2 or tokens[last - 1].text != "-" or tokens[last - 1].end != tokens[last].start:
        return ""
    return f"{tokens[last - 2].low}-{tokens[last].low}"


class AskedHere(NamedTuple):
    """A clause with the words in it that ask for attributes."""

    cues: tuple[Cue, ...]
    own: Proposition | None
    first: int
    end: int

    @property
    def words(self) -> frozenset[str]:
        """The words of all cues."""
        return frozenset().union(*(cue.words for cue in self.cues))


class Reading:
    """One sentence of a document, with the words in it that ask."""

    def __init__(
        self, source: str, base_at: int, chunks: Clauses, about: frozenset[str], named: set[int]
    ) -> None:
        self.source = source
        self.base = base_at
        self.tokens = tokens = chunks.tokens
        self.about = about
        self.named = named
        told = HAPPENINGS & about
        alike = TAKING_UP.union(*(FAMILY.get(word, (word,)) for word in told))
        self.happenings = alike if told else HAPPENINGS
        """The nouns that take up the story's event with "the"."""
        self.lows = [forms(token) for token in tokens]
        self.chunks = chunks
        self.tags = chunks.tags
        self.told = chunks.told

    # ------------------------------------------------------------ the clause that asks

    def _governing(self, span: Span) -> Proposition | None:
        """The verb of which a circumstance is: the last before it in its clause, else the first behind it."""
        begin, end = self.chunks.clause_of(span.first)
        inside = [one for one in self.told if begin <= one.at < end]
        before = [one for one in inside if one.group.end <= span.first]
        if before:
            return before[-1]
        behind = [one for one in inside if one.group.first >= span.end]
        if behind:
            return behind[0]
        fronted = begin == 0 and not inside
        return next((one for one in self.told if one.at >= end), None) if fronted else None

    def _asked(self, own: Proposition | None, span: Span, allowed: frozenset[str]) -> AskedHere:
        """The cues of a clause for some attributes, those of most words; without a verb those of the whole clause."""
        if own is None:
            first, end = self.chunks.clause_of(span.first)
            heads = [at for at in range(first, end) if self.tags[at] in "VE"]
            nouns = [at for at in range(first, min(span.first, end)) if self.tags[at] == "N"]
            verb = frozenset().union(*(self.lows[at] for at in (*heads, *nouns[-1:])))
        else:
            first = min([own.group.first, *(each.first for each in own.subject or (own.reach,))])
            end = max(own.reach.end, own.group.end)
            verbs = (self.lows[at] for at in range(*own.group) if self.tags[at] in "VEG" or at == own.at)
            verb = frozenset((own.verb,)).union(*verbs)
        window = verb.union(*self.lows[first:end]) | {
            joint for place in range(first, end) if (joint := compound(self.tokens, place))
        }
        found = [
            cue
            for word in sorted(window)
            for cue in ATTRIBUTES.get(word, ())
            if cue.attribute in allowed and cue.words <= window and self._hangs(cue, own, verb)
        ]
        most = max((len(cue.words) for cue in found if not cue.place), default=0)
        kept = tuple(cue for cue in found if cue.place or len(cue.words) == most)
        return AskedHere(kept, own, first, end)

    def _hangs(self, cue: Cue, own: Proposition | None, verb: frozenset[str]) -> bool:
        """Whether the verb is one of the cue's words, with its particles behind it: "went off", not "went"."""
        if cue.words.isdisjoint(verb):
            return False
        if own is None:
            return True
        behind = [token.low for token in self.tokens[own.group.end : own.group.end + AT_HAND]]
        leads = (
            own.group.end + 1 < len(self.tokens)
            and self.tags[own.group.end + 1] in "DKH"
            and behind[:1] == ["off"]
        )
        parted = (
            bool(behind) and behind[0] in PARTED - cue.words and not leads
        )  # "came off the road", "arrived off Ostrow"
        before = self.tokens[own.group.first - 1].low if own.group.first else ""  # "down tools"
        return cue.words & PARTED <= {*behind, before} and not parted

    def _of_event(self, asked: AskedHere, attribute: str) -> tuple[Cue, ...]:
        """A cue of its own for a verb that tells the story's event: "robbed", where a robbery is what the story is about."""
        own = asked.own
        if own is not None and own.verb in ("be", "come", "fall") and own.subject:
            head = self._head(own.subject[-1])
            happens = head in HAPPENINGS or noun_class(head) in ("act", "event", "phenomenon")
            return (Cue(frozenset((own.verb,)), attribute, ""),) if happens else ()
        if own is None or own.verb in TOO_LIGHT or own.verb in REPORTING_VERBS or own.verb in LIGHT:
            return ()
        if any(cue.attribute != attribute for cue in asked.cues):
            return ()
        told = Cue(frozenset((own.verb,)), attribute, TOLD)
        return (told,) if self._hangs(told, own, told.words) and tells(own.verb, self.about) else ()

    # ------------------------------------------------------------ what it is said of, and how firmly

    # ------------------------------------------------------------ what it is said of

    def _topic(self, asked: AskedHere, span: Span, effect: tuple[Span, ...] | str) -> tuple[str, bool | None]:
        """The noun that a clause is about, empty where it only asks; and whether it is what the story is about."""
        own = asked.own
        if own is None:
            phrase = self.chunks.phrase_from(asked.first)
            if phrase is None:
                return "", None
            whole = Span(phrase.first, phrase.last + 1)
            if self._asks(whole, asked) and phrase.last > phrase.first + 1:
                whole = Span(phrase.first, phrase.last)  # "the mill dates from 1871", read as one phrase
            return self._said_of(whole, asked)
        if not isinstance(effect, str):
            spans = effect[:1]
        else:
            subjects = self._subjects(own, asked, span)
            if subjects is None:
                return "", True
            spans = subjects
        if not spans:
            return "", self._has_pronoun(own) or self._leads_to_pronoun(own) or None
        of = [each for name, each in own.others if name == "of" and each.end <= own.group.first]
        if any(not self._is_about(each) for each in of):
            return "", False
        return self._said_of(spans[0], asked)

    def _subjects(self, own: Proposition, asked: AskedHere, span: Span) -> tuple[Span, ...] | None:
        """The phrase that a clause is about; None where bystanders only ask: "the brigade was called to the scene"."""

        def apart(spans: Iterable[Span]) -> tuple[Span, ...]:
            return tuple(each for each in spans if each.end <= span.first or span.end <= each.first)

        subject, behind = (
            apart(own.subject[-1:]),
            apart(each for name, each in own.others if name not in WHERE),
        )
        particles = (each for name, each in own.others if name in PARTED & asked.words)
        objects = () if own.passive else apart((*own.patient[:1], *particles))
        if any(cue.is_free for cue in asked.cues):
            told = (*subject, *objects, *behind)
            fits = not any(self._is_other(each, asked.words | {"first", "last"}) for each in told)
            chosen = (
                each for each in behind if each.first > own.group.first and self._head(each) not in SITES
            )
            knows = all(self._knows(each, asked.words) for each in told if self._asks(each, asked))
            return (
                None
                if fits and knows and all(self._is_about(each) or self._asks(each, asked) for each in chosen)
                else subject or told[:1]
            )
        if not subject and own.subject:  # the answer itself: "Ostrow will host the fair"
            asks = bool(objects) and self._asks(objects[0], asked)
            return behind[:1] if asks or not objects else objects[:1]
        moves = any(cue.attribute in MOVING for cue in asked.cues)
        if objects and not moves and not self._asks(objects[0], asked):
            return objects[:1]
        if not subject and self._asks(Span(own.group.first - 1, own.group.first), asked):
            return None
        return subject

    def _leads_to_pronoun(self, own: Proposition) -> bool:
        """Whether a participle opens the sentence before the pronoun of whom it is said: "Built in 1871, she carried mail"."""
        if own.group.first > 0:
            return False
        comma = next(
            (at for at in range(own.group.end, len(self.tokens) - 1) if self.tokens[at].text == ","), -1
        )
        return comma > 0 and self.tokens[comma + 1].low in SUBJECTS

    def _said_of(self, span: Span, asked: AskedHere) -> tuple[str, bool | None]:
        if self._asks(span, asked):
            return "", not self._is_other(span, asked.words) and self._knows(span, asked.words)
        return self._head(span), self._is_about(span)

    def _has_pronoun(self, own: Proposition) -> bool:
        """Whether a pronoun stands as the subject, or as the object: "it opened", "they built it"; not "the mill beside it"."""
        at = own.group.first - 1
        while at > 0 and self.tags[at] == "B":
            at -= 1
        led = at >= 0 and self.tokens[at].low in SUBJECTS and (at == 0 or self.tags[at - 1] not in "PTVR")
        behind = self.tokens[own.group.end : own.group.end + 1]
        return led or bool(behind and not own.passive and behind[0].low in ("it", "them"))

    def _asks(self, span: Span, asked: AskedHere) -> bool:
        """Whether the noun of a phrase is a word of the cue: "the alarm", "its landing"."""
        last = min(span.end + 1, len(self.tokens))
        return self._head(span) in asked.words or any(
            not self.lows[at].isdisjoint(asked.words)
            for at in range(span.end - 1, last)
            if at == span.end - 1 or self.tags[at] == "G"
        )

    def _head(self, span: Span) -> str:
        last = span.end - 1
        low = self.tokens[last].low
        if (
            behind := compound(self.tokens, last + 2)
            if last + 2 < len(self.tokens) and self.tags[last + 2] == "P"
            else ""
        ):
            return behind  # "kick-off"
        return compound(self.tokens, last) or (low if self.tags[last] == "K" else lemma(low))

    def _is_other(self, span: Span, but: frozenset[str] = frozenset()) -> bool:
        return any(token.low in OTHERS - but for token in self.tokens[slice(*span)])

    def _knows(self, span: Span, cued: frozenset[str] = frozenset()) -> bool:
        """Whether all nouns before the last of a phrase are words of the story."""
        nouns = (
            at
            for at in range(span.first, span.end - 1)
            if self.tags[at] in "NK"
            and self.tokens[at].kind == "word"
            and not _says_when(self.tokens[at].low)
        )
        known = self.about | cued | self.happenings
        return all(not self.lows[at].isdisjoint(known) for at in nouns)

    def _is_about(self, span: Span) -> bool | None:
        """Whether a phrase names what the story is about: it is no new thing, and all that it says the story says too.

        None for a noun of which nothing shows that it is another thing.
        """
        opening = self.tokens[span.first]
        new = (
            opening.low in ("a", "an", "another", "some", "no") and self.base > 0
        )  # the first sentence brings it up
        if new or self._is_other(span):
            return False
        if not self._knows(span):
            return None
        head = self._head(span)
        if opening.low in ITS and head in self.happenings:
            return True
        if head in self.about or (
            not compound(self.tokens, span.end - 1) and not self.lows[span.end - 1].isdisjoint(self.about)
        ):
            return True
        if opening.low in ITS - {"the", "these", "those", "this"} or opening.owns:
            return False
        if any(word in self.about for word in FAMILY.get(head, ())):
            return True
        return any(related(head, word) > 0 for word in self.about if noun_class(word)) or None


@lru_cache(maxsize=1 << 12)
def tells(verb: str, about: frozenset[str]) -> bool:
    """Whether a verb tells an event that words name: the same, derived, or of one side of what a story turns on."""
    sides = set(PHRASES.get((verb,), ()))
    alike = {other for word in about for other in FAMILY.get(word, (word,))}
    return any(
        related(verb, word) > 0 or (sides & set(PHRASES.get((word,), ())))
        for word in alike
        if word not in TOO_LIGHT
    )


def _says_when(low: str) -> bool:
    """Whether a word before a noun only says when: "Saturday's concert", "this year's festival"."""
    return low in CALENDAR or noun_class(low) == "time"
