"""What a clause leaves open, denies, or puts into another time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.align.parties import head_behind, noun
from checker.align.story import Story
from checker.frame.chunks import Chunks
from checker.frame.model import Proposition
from checker.frame.polarity import sets_bound
from checker.lexicon.assertions import (
    ABLE,
    BARE_OPEN,
    DATING,
    HOLDING,
    LASTING,
    LETTING,
    LOOSE_OPEN,
    NOT,
    OPEN,
    OTHERWISE,
    PARTICLES,
)
from checker.lexicon.certainty import UNSAYING
from checker.lexicon.polarity import DENIED_BEFORE_INFINITIVE, NOBODY
from checker.lexicon.turns import (
    LIGHT,
    OF_WHAT_MOVES,
    PHRASES,
)
from checker.lexicon.words import DETERMINERS, FUNCTION_WORDS, RELATIVES
from checker.text.tokens import Stream, Token
from checker.text.wordnet import lemma, lemmas, noun_class, parts_of_speech, reversed_of, undone_of

__all__ = [
    "REACH",
    "denied_verbs",
    "denying_at",
    "holding_verb",
    "is_asserted",
    "is_before_noun",
    "leaves_open",
    "proposition_at",
    "tense_of",
]

_CONDITIONS = frozenset("if unless".split())
REACH = 4
"""So many tokens before a phrase may deny it."""


def is_before_noun(chunks: Chunks, first: int, last: int) -> bool:
    """Whether a phrase of several words that ends in a noun says which another is: "a suspended sentence order"."""
    low = chunks.tokens[last].low if last < len(chunks.tokens) else ""
    noun_behind = lemma(low, "n") == low and ("n", low) in lemmas(low) and noun_class(low) != "time"
    return last - first > 1 and chunks.tags[last - 1] == "N" and noun_behind


def proposition_at(chunks: Chunks, told: Sequence[Proposition], at: int) -> Proposition | None:
    """The proposition to which a token belongs: whose verbs hold it, else the last before it in its clause, else the next."""
    first, end = chunks.clause_of(at)
    inside = [one for one in told if first <= one.at < end]
    held = next((one for one in inside if one.group.first <= at < one.group.end), None)
    if held is not None:
        return held
    before = [one for one in inside if one.group.end <= at]
    return before[-1] if before else inside[0] if inside else None


def leaves_open(tokens: Sequence[Token], clause: tuple[int, int], own: Proposition | None) -> bool:
    """Whether a clause asserts nothing: it is conditional, only possible, asked for."""
    begin, end = clause
    words = {token.low for token in tokens[begin:end] if token.text != "May"}
    if own is None:
        return not OPEN.isdisjoint(words)
    if own.hedge not in (None, "planned", "denied") or own.urged or _is_taken_back(tokens, own):
        return True
    if tokens[own.group.first - 1].low == "last":
        return True  # "last met its target seven years ago" denies that it does now
    before = {token.low for token in tokens[begin : own.group.end]}
    able = ABLE if own.negated else frozenset()  # what could not be done was not
    if (before - able) & BARE_OPEN or words & LOOSE_OPEN:
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
    for source, stream in story.streams.items():
        for number in range(len(stream.sentences)):
            tokens = stream.of_sentence(number)
            if any(_may_deny(token) for token in tokens):
                chunks = story.clauses(source, number)
                for one in chunks.told:
                    if one.negated or one.hedge == "denied":
                        found.add(one.verb)
                        if one.verb in HOLDING and one.patient:
                            found.add(f"{one.verb} {noun(tokens[one.patient[0].end - 1])}")
                        if one.verb in LASTING and (quality := _complement(chunks, one)):
                            found.add(f"quality {quality}")
            found.update(f"quality {reverse}" for token in tokens if (reverse := reversed_of(token.low)))
            found.update(verb for token in tokens if (verb := undone_of(token.low)))
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
        or token.low in NOBODY
        or token.low.endswith("n't")
        or _refuses(token)
        or lemma(token.low, "v") in UNSAYING
        or token.low == "yet"
    )


def _refuses(token: Token) -> bool:
    """Whether a word is a form of a verb that denies the one behind its "to"."""
    return lemma(token.low, "v") in DENIED_BEFORE_INFINITIVE


def _denied_nouns(stream: Stream) -> Iterator[str]:
    """The verb and the noun of "had no building permit", "there was no link"."""
    tokens = stream.tokens
    for at, token in enumerate(tokens[:-1]):
        verb = holding_verb(tokens[at - 1]) if at and token.low == "no" else ""
        if verb:
            last = at + 1
            while last + 1 < len(tokens) and last < at + 3 and "n" in parts_of_speech(tokens[last + 1].low):
                last += 1
            if tokens[last].low not in FUNCTION_WORDS and "n" in parts_of_speech(tokens[last].low):
                yield f"{verb} {noun(tokens[last])}"


def holding_verb(token: Token) -> str:
    """The verb that says of its object that there is one; "" where a word is none."""
    return next((name for pos, name in lemmas(token.low) if pos == "v" and name in HOLDING), "")


def tense_of(chunks: Chunks, begin: int, first: int, own: Proposition | None) -> str:
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


def denying_at(tokens: Sequence[Token], begin: int, first: int) -> list[int]:
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
        if tokens[at].low in NOBODY
        and tokens[at + 1].kind != "number"
        and not sets_bound(tokens, at)
        and (at == begin or tokens[at - 1].low not in DETERMINERS)
    ]
    return [*subject[:1], *(at for at in found if at not in subject)]


def is_asserted(chunks: Chunks, at: int, last: int, kind: str, *, answered: bool) -> bool:
    """Whether a phrase of a class tells something: no noun that is a verb too ("the ban"), no "increased costs".

    A verb in -ing only where it goes on, or where the verb before it answers for it.
    """
    tag = chunks.tags[at]
    verbal = any(pos == "v" for pos, _ in lemmas(chunks.tokens[at].low))
    if not verbal or tag == "X":
        return True
    if tag == "A":
        moved = kind in OF_WHAT_MOVES and bool(head_behind(chunks, at))
        return chunks.tokens[at].low not in OTHERWISE and not moved
    if tag not in "VEG":
        return False
    if chunks.tokens[at].low.endswith("ing") and chunks.tags[:at].rstrip("B")[-1:] != "X" and not answered:
        return False
    if any(token.low in LETTING for token in chunks.tokens[max(0, at - REACH) : at]):
        return False
    ahead = [token.low for token in chunks.tokens[last : last + 1]]
    if ahead and ahead[0] in PARTICLES:
        return False
    return not (_refuses(chunks.tokens[at]) and ahead == ["to"])
