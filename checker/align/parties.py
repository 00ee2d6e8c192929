"""What an assertion is said of, by whom, and with what: the nouns, names and counts around its phrase."""

from __future__ import annotations

from collections.abc import Sequence

from checker.frame.chunks import Chunks, NounPhrase
from checker.frame.model import Proposition, Span
from checker.lexicon.aspects import THE_EARLIER
from checker.lexicon.assertions import (
    WHOLLY,
)
from checker.lexicon.clausal import THIRD
from checker.lexicon.names import CALENDAR
from checker.lexicon.polarity import NOTHING
from checker.lexicon.quantifiers import QUANTIFIERS
from checker.lexicon.turns import (
    LIGHT,
)
from checker.lexicon.words import FUNCTION_WORDS
from checker.text.tokens import Token
from checker.text.wordnet import lemma, lemmas

__all__ = [
    "GAP",
    "behind_of",
    "capitals_of",
    "counts_of",
    "head_behind",
    "marks_of",
    "names_behind",
    "noun",
    "owners_of",
    "pronoun_before",
    "restricting_of",
    "roles_of",
    "spoken_of",
]

GAP = 6
"""So many tokens may part a verb and its particle: "cleared the surgeon Ina Holt of"."""


def pronoun_before(chunks: Chunks, own: Proposition) -> int:
    """The pronoun of the third person that is the subject of a proposition; -1 where none is."""
    at = own.group.first - 1
    while at > 0 and chunks.tags[at] == "B":
        at -= 1
    return at if at >= 0 and not own.subject and chunks.tokens[at].low in THIRD else -1


def noun(token: Token) -> str:
    """The lemma of a word as a noun."""
    return next((name for pos, name in lemmas(token.low) if pos == "n"), token.low)


def roles_of(
    chunks: Chunks, own: Proposition | None, at: int, last: int
) -> tuple[frozenset[str], frozenset[str]]:
    """What a phrase is said of, and who does it."""
    if chunks.tags[at] in "AFDPB" and (headed := head_behind(chunks, at) - CALENDAR):
        return headed, frozenset()
    done = {own.verb} - LIGHT if own is not None and chunks.tags[at] == "A" else frozenset()
    if own is None:
        phrase = chunks.phrase_to(at) or chunks.phrase_from(last)
        return (_words_of(chunks, phrase) if phrase is not None else frozenset()), frozenset()
    subject, patient, agent = (
        spoken_of(chunks, spans) for spans in (own.subject[-2:], own.patient[:1], own.agent[-2:])
    )
    subject = subject or _nobody(chunks, own)
    if own.passive:
        return subject | done, agent
    behind = chunks.phrase_from(last)
    object_ = patient or (_words_of(chunks, behind) if behind is not None and own.at < last else frozenset())
    return (
        (object_, subject) if object_ and own.verb not in ("be", "remain", "stay") else (subject, frozenset())
    )


def _nobody(chunks: Chunks, own: Proposition) -> frozenset[str]:
    """The pronoun that is the subject of a proposition of which it says that it is of nobody, or of nothing."""
    at = own.group.first - 1
    return frozenset((chunks.tokens[at].low,)) & NOTHING if at >= 0 else frozenset()


def names_behind(chunks: Chunks, own: Proposition | None) -> frozenset[tuple[str, str]]:
    """The names in the phrases behind the prepositions of a proposition."""
    return frozenset(
        (name, chunks.tokens[at].low)
        for name, (first, end) in (own.others if own is not None else ())
        for at in range(first, end)
        if chunks.tags[at] == "K" and chunks.tokens[at].low not in CALENDAR
    )


def restricting_of(chunks: Chunks, own: Proposition | None) -> frozenset[str]:
    """The words before the noun that moves, a verb's object or else its subject, that make it fewer: "new ticket sales"."""
    if own is None:
        return frozenset()
    found: set[str] = set()
    earlier: set[str] = set()
    for first, end in own.patient[:1] or own.subject[-1:]:
        phrase = chunks.phrase_to(end - 1)
        if phrase is not None:
            found |= {
                chunks.tokens[at].low
                for at in range(max(first, phrase.first), phrase.head)
                if chunks.tags[at] in "ANG"
            }
        earlier = {chunks.tokens[at].low for at in range(first, end)} & THE_EARLIER
    return frozenset(found - WHOLLY - CALENDAR - FUNCTION_WORDS) | earlier


def behind_of(chunks: Chunks, last: int, end: int) -> frozenset[str]:
    """The noun behind the "of" that follows a phrase, and the verbs in -ing before it: "accused of hiding bills"."""
    of = next((at for at in range(last, min(last + GAP, end)) if chunks.tokens[at].low == "of"), -1)
    phrase = chunks.phrase_from(of + 1) if of >= 0 else None
    if phrase is None:
        return frozenset()
    doing = [at for at in range(of + 1, phrase.head + 1) if chunks.tags[at] == "G"]
    return frozenset({noun(chunks.tokens[phrase.head]), *(lemma(chunks.tokens[at].low, "v") for at in doing)})


def capitals_of(tokens: Sequence[Token]) -> set[str]:
    """The words with a capital, in small letters."""
    return {token.low for token in tokens if token.is_capital and token.low not in FUNCTION_WORDS}


def head_behind(chunks: Chunks, at: int) -> frozenset[str]:
    """The noun that an adjective or a rank stands before; empty where it is said of a subject."""
    phrase = chunks.phrase_from(at)
    return _words_of(chunks, phrase) if phrase is not None and phrase.head > at else frozenset()


def owners_of(chunks: Chunks, at: int) -> frozenset[str]:
    """The names of those to whom what an ordinal counts belongs: "Lind's second novel", "the debut novel of Ana Lind"."""
    phrase = chunks.phrase_from(at)
    if phrase is None:
        return frozenset()
    before = at - 1
    if before >= 0 and chunks.tokens[before].owns and chunks.tags[before] == "K":
        return frozenset((chunks.tokens[before].low,))
    behind = chunks.phrase_from(phrase.last + 2) if chunks.tokens[phrase.last + 1 : phrase.last + 2] else None
    if behind is None or chunks.tokens[phrase.last + 1].low not in ("of", "by"):
        return frozenset()
    return frozenset(
        chunks.tokens[here].low for here in range(behind.first, behind.last + 1) if chunks.tags[here] == "K"
    )


def spoken_of(chunks: Chunks, spans: Sequence[Span]) -> frozenset[str]:
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


def marks_of(chunks: Chunks, spans: Sequence[Span]) -> frozenset[str]:
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


def counts_of(chunks: Chunks, spans: Sequence[Span]) -> frozenset[str]:
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
