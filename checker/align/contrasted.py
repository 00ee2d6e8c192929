"""What one text sets apart and another tells as so: "guilty of fraud but not of bribery" beside "guilty of bribery"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checker.align.beside import ALL_BUT, Difference, Pair, difference, filler, spelled
from checker.align.texts import Texts
from checker.align.told import Clause, Told
from checker.frame.contrasts import Contrast
from checker.frame.model import Proposition, Span
from checker.lexicon.contrasts import BRINGING

__all__ = ["contrasted", "excepts"]

LEAST = 2
"""Words besides what is set apart that both tell at least."""


class _Side(NamedTuple):
    """A clause and its sentence."""

    told: Told
    clause: Clause

    @property
    def stated(self) -> Proposition:
        """What the clause asserts."""
        return self.clause.proposition

    @property
    def apart(self) -> Sequence[Contrast]:
        """What its sentence sets apart."""
        return self.told.contrasts


def contrasted(own: Told, clause: Clause, found: Sequence[Pair], texts: Texts) -> Iterator[Difference]:
    """The phrase of a clause that the other's sets apart, or that it sets apart itself, where all else is told alike."""
    ours = _Side(own, clause)
    if not _is_flat(ours):
        return
    beside = [(pair, _Side(pair.told, pair.other)) for pair in found]
    for pair, theirs in beside:
        if not _is_flat(theirs) or not _have_one_verb(ours, theirs, texts):
            continue
        for one, other, turned in ((theirs, ours, False), (ours, theirs, True)):
            for contrast in one.apart:
                at = _affirmed(contrast, one, other, texts)
                if at is None or not _is_told(ours, theirs, one.told.phrase(contrast.spans), texts):
                    continue
                if not turned and any(_says_so(ours, side, texts) for _, side in beside):
                    return
                denied, told = Span(contrast.at, contrast.apart.end), Span(at, at + 1)
                yield difference(
                    "negation", clause, *((denied, pair, told) if turned else (told, pair, denied))
                )
                return


def excepts(told: Told, own: Told, clause: tuple[int, int]) -> bool:
    """Whether a sentence sets apart what a clause is about: "open every day but Monday", "closed on Mondays"."""
    apart = [filler(told, one.apart) for one in told.contrasts]
    if not apart:
        return False
    whole = own.phrase([clause]).union(*(filler(own, (at, at + 1)) for at in range(*clause)))
    return any(words <= whole for words in apart)


def _is_flat(side: _Side) -> bool:
    stated = side.stated
    return not (stated.negated or stated.hedge or side.told.asks or side.told.leaves_open(stated))


def _have_one_verb(one: _Side, other: _Side, texts: Texts) -> bool:
    """Whether both clauses have a verb in common, or one is the "it was" before what is set apart."""
    mine, theirs = one.told.verb_of(one.stated), other.told.verb_of(other.stated)
    return bool(mine and theirs) and (texts.kin(mine, theirs) or mine == "be" or theirs == "be")


def _affirmed(contrast: Contrast, one: _Side, other: _Side, texts: Texts) -> int | None:
    """Where a clause says of what the other sets apart what that denies; None where it does not, or tells what is so besides."""
    apart = one.told.phrase([contrast.apart])
    kept = one.told.phrase([contrast.kept] if contrast.kept else [])
    if not apart or not _has_all(other, apart, texts) or _has_any(other, kept - apart, texts):
        return None
    first, end = other.stated.clause
    set_apart = {at for each in other.apart for at in range(each.at, each.apart.end)}
    head = one.told.head(contrast.apart)
    places = (
        at
        for at in range(first, end)
        if at not in set_apart and any(texts.kin(head, word) for word in other.told.phrase([(at, at + 1)]))
    )
    at = next(places, None)
    if at is None or (contrast.lacks and not _is_there(other, at)):
        return None
    return at if contrast.kept or contrast.lacks or _lacks_a_phrase(one, other, texts) else None


def _is_there(side: _Side, at: int) -> bool:
    """Whether a phrase is told to be with what the clause is about: "sailed with a doctor", "has a doctor"."""
    stated = side.stated
    held = stated.patient if side.told.verb_of(stated) in BRINGING else ()
    return any(
        first <= at < end for first, end in (*held, *(span for name, span in stated.others if name == "with"))
    )


def _lacks_a_phrase(one: _Side, other: _Side, texts: Texts) -> bool:
    """Whether a clause says nothing of some phrase of the other's, in whose place it has what that sets apart."""
    stated = one.stated
    apart = {at for each in one.apart for at in range(*each.apart)}
    phrases = [
        one.told.phrase([span])
        for span in (*stated.agent, *stated.patient, *(span for _, span in stated.others))
        if apart.isdisjoint(range(*span))
    ]
    return any(words and not _has_any(other, words, texts) for words in phrases)


def _has_all(side: _Side, words: frozenset[str], texts: Texts) -> bool:
    """Whether a clause has all of some words, or kin of them."""
    return all(any(texts.kin(word, other) for other in side.clause.words) for word in words)


def _has_any(side: _Side, words: frozenset[str], texts: Texts) -> bool:
    """Whether its sentence has one of them."""
    return any(texts.kin(word, other) for word in words for other in side.told.words)


def _is_told(own: _Side, told: _Side, but: frozenset[str], texts: Texts) -> bool:
    """Whether all else of the draft's clause is told in the other's sentence."""
    rest = [word for word in spelled(own.clause.words) if not any(texts.kin(word, other) for other in but)]
    words = told.told.words
    shared = [word for word in rest if not words.isdisjoint(texts.vocabulary.kin(word))]
    return len(shared) >= LEAST and texts.vocabulary.covered(rest, words) >= ALL_BUT


def _says_so(own: _Side, told: _Side, texts: Texts) -> bool:
    """Whether a clause that sets nothing apart tells all of a draft's."""
    covered = texts.vocabulary.covered(spelled(own.clause.words), told.clause.words)
    return not told.apart and not told.stated.negated and covered >= SAME


SAME = 0.95
"""How much of the draft's clause another has that tells it too."""
