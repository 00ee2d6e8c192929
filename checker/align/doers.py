"""Who did it: a deed of the draft that the sources tell of somebody else, of whom they tell as well.

"Hale wrote the report" beside "Berg wrote the report, and Hale presented it". A deed is one verb with what it is done to;
it is of another only where every source that tells it names who did it, and none of these may be the draft's doer. Where a
source leaves open who it was, by a pronoun or a description, nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checker.align.slots import Filler
from checker.align.texts import Texts
from checker.align.told import Told, is_common
from checker.frame.model import Proposition, Span
from checker.lexicon.clausal import LIGHT
from checker.lexicon.reporting import REPORTING_VERBS
from checker.lexicon.roles import SYMMETRIC
from checker.lexicon.words import FUNCTION_WORDS, PRONOUNS, RELATIVES
from checker.text.wordnet import lemma

__all__ = ["Other", "others"]

LOOKED_AT = 10
"""Sentences of the sources that are looked at for one deed."""
TOLD = 0.6
"""How much of what a deed is done to another telling of it has."""
TOUCHED = 0.5
"""A sentence on the draft's doer that has so much of the deed may tell it of him."""
EMPTY = LIGHT - {"make", "take"}
"""Verbs that say nothing of what is done."""
SPOKEN = frozenset(lemma(verb, "v") for verb in REPORTING_VERBS)
"""Verbs of saying, some of which have an object as well: "wrote the report"."""


class Other(NamedTuple):
    """Who does something in the draft, and who does it in a source."""

    own: Filler
    clause: tuple[int, int]
    other: Filler
    text: int
    told: Told


class _Party(NamedTuple):
    """Who does a deed, or is what a passive or a verb without an object tells of, as one clause has it."""

    names: frozenset[str]
    """The words of the names in the phrase."""
    noun: str
    """Its head, where that is no name."""
    span: Span

    @property
    def words(self) -> frozenset[str]:
        """All of them."""
        return self.names | ({self.noun} if self.noun else frozenset())


class _Deed(NamedTuple):
    """A verb with what is said of it but for whom it is told of."""

    verb: str
    own: Proposition
    what: frozenset[str]
    of: _Party | None
    """None where it is left open: by a pronoun, or a passive without "by"."""
    role: str
    """Whether that one does it, or it is done to him."""
    beside: frozenset[str]
    """All words around the verb that may name him, besides."""


def others(own: Told, texts: Texts) -> Iterator[Other]:
    """The deeds of a draft's sentence that the sources tell of others; one of a verb."""
    if own.asks or own.shouts:
        return
    shown: set[int] = set()
    for deed in _deeds(own):
        if deed.of is not None and deed.own.at not in shown and not own.is_quoted(deed.of.span.first):
            found = _of_another(own, deed, deed.of, texts)
            if found is not None:
                shown.add(deed.own.at)
                yield found


def _deeds(told: Told) -> Iterator[_Deed]:
    """The deeds of a sentence that are told as done or to be done, by who does them and by whom they befall."""
    for own in (clause.proposition for clause in told.clauses if clause.proposition.at >= 0):
        verb = told.verb_of(own)
        helped = any(lemma(token.low, "v") == "help" for token in told.tokens[slice(*own.group)])
        if own.negated or helped or verb in EMPTY or verb in SYMMETRIC - SPOKEN:
            continue
        doer = _party(told, own.agent, own)
        what = _what(told, own, own.patient[:1]) - (doer.words if doer is not None else frozenset())
        if what or not own.patient:
            yield _Deed(verb, own, what, doer, "agent", _beside(told, own))
        befallen = _party(told, own.patient, own) if own.passive else None
        if befallen is not None:
            rest = _what(told, own, own.agent[:1]) - befallen.words
            yield _Deed(verb, own, rest, befallen, "patient", _before(told, own))


def _party(told: Told, spans: Sequence[Span], own: Proposition) -> _Party | None:
    """Whom the phrase nearest to the verb names; None where that is a pronoun, or nobody is told."""
    if not spans:
        return None
    span = spans[-1] if spans[-1].end <= own.group.first else spans[0]
    if told.tokens[span.first].low in PRONOUNS | RELATIVES and span.end - span.first == 1:
        return None
    proper = bool(told.named([(span.end - 1, span.end)]))
    names = told.named([span]) if proper else _names_before(told, span)
    noun = "" if proper else told.head(span)
    return _Party(names, noun, span) if names or noun else None


def _names_before(told: Told, span: Span) -> frozenset[str]:
    """The words of the names before the noun of a phrase: "the Arden plant"."""
    places = [at for at in range(*span) if told.tokens[at].is_capital]
    names = {told.tokens[at].low for at in places if at > span.first or told.named([(at, at + 1)])}
    return frozenset(names) - FUNCTION_WORDS


def _what(told: Told, own: Proposition, done_to: Sequence[Span]) -> frozenset[str]:
    """The words for what a verb is done to, or by whom, and how."""
    spans = [*done_to, *(span for name, span in own.others if name not in CIRCUMSTANTIAL)]
    return told.phrase(spans)


CIRCUMSTANTIAL = frozenset("by at after before".split())
"""Prepositions of what is no part of a deed; "by" is of who does it."""


def _before(told: Told, own: Proposition) -> frozenset[str]:
    """The words before a verb back to the one before it."""
    before = [one.group.end for one in told.propositions if one.group.end <= own.group.first]
    return frozenset(token.low for token in told.tokens[max([0, *before]) : own.group.first])


def _beside(told: Told, own: Proposition) -> frozenset[str]:
    """The words before an active verb, behind a passive one: all that may name who does it."""
    if not own.passive:
        return _before(told, own)
    behind = [one.group.first for one in told.propositions if one.group.first > own.at]
    return frozenset(token.low for token in told.tokens[own.group.end : min([len(told.tokens), *behind])])


def _of_another(own: Told, deed: _Deed, party: _Party, texts: Texts) -> Other | None:
    """Whom the sources tell it of, where all that tell it name another and tell something else of the draft's."""
    rival: tuple[int, Told, _Party] | None = None
    for text, number in texts.places(deed.what | party.words | {deed.verb}, LOOKED_AT):
        told = texts.texts[text][number]
        same = [one for one in _deeds(told) if _is_told(deed, one, told, texts)]
        if not same and _may_tell(deed, party, told, texts):
            return None
        for one in same:
            if one.of is None or not _are_two(party, one, texts):
                return None
            if rival is None and texts.are_alike(own, told) and _tells_of(party, one, texts, text, number):
                rival = text, told, one.of
    if rival is None:
        return None
    text, told, theirs = rival
    return Other(_filler(own, party), deed.own.clause, _filler(told, theirs), text, told)


def _filler(told: Told, party: _Party) -> Filler:
    shown = " ".join(token.text for token in told.tokens[slice(*party.span)])
    return Filler("name", shown, *party.span, "", frozenset(("agent",)))


def _is_told(deed: _Deed, other: _Deed, told: Told, texts: Texts) -> bool:
    """Whether another clause tells the same deed."""
    if (deed.role, deed.own.future) != (other.role, other.own.future) or not texts.kin(deed.verb, other.verb):
        return False
    back = any(token.low in PRONOUNS for token in told.tokens[slice(*other.own.clause)])
    theirs = other.what | told.before | told.words if back else other.what
    return not deed.what or texts.vocabulary.covered(deed.what, theirs) >= TOLD


def _may_tell(deed: _Deed, party: _Party, told: Told, texts: Texts) -> bool:
    """Whether a sentence may tell the deed of the draft's party in another way."""
    if party.words.isdisjoint(told.words | told.lows):
        return False
    verb = not told.words.isdisjoint(texts.vocabulary.kin(deed.verb))
    return verb and texts.vocabulary.covered(deed.what, told.words) >= TOUCHED


def _are_two(party: _Party, other: _Deed, texts: Texts) -> bool:
    """Whether two parties are certainly two: two names, or things of one kind with two names, "the Arden plant".

    None of the draft's may stand around the other's verb, as in a list.
    """
    theirs = other.of
    if theirs is None or party.words & theirs.words - {party.noun}:
        return False
    if not party.names or not theirs.names or bool(party.noun) != bool(theirs.noun):
        return False
    if party.noun and not texts.kin(party.noun, theirs.noun):
        return False
    telling = {word for word in party.words if not is_common(word)} or party.words
    return telling.isdisjoint(other.beside)


def _tells_of(party: _Party, other: _Deed, texts: Texts, text: int, number: int) -> bool:
    """Whether the sources tell something else of the draft's party, in the same sentence or right beside it."""
    told = texts.texts[text][number]
    across = [span for name, span in other.own.others if name in ACROSS]
    if party.words <= told.phrase([*across, *(other.own.patient[:1] if other.role == "agent" else ())]):
        return True  # whom it was bought from did not buy it
    for at in (number, number - 1, number + 1) if other.what else (number,):
        if not 0 <= at < len(texts.texts[text]):
            continue
        told = texts.texts[text][at]
        for own in told.propositions:
            one = _party(told, own.subject, own) if at != number or own.at != other.own.at else None
            if one is not None and party.words <= one.words:
                return True
    return False


ACROSS = frozenset("from to against over".split())
"""Prepositions of the other party of a deed. A negative example: "with"."""
