"""Another thing of its kind: "the bowl is of pine" beside "the bowl is of oak", where no text tells of any pine.

The clauses have one verb, and all else of the draft's is told in the other's; the two nouns stand in one role and are of one
class of things (`lexicon.nouns.KINDS_OF_THINGS`), offences or diseases (`APART`). Words for a whole class ("vehicle") may stand for any of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.align.beside import Difference, Pair, difference, spans_of, spelled
from checker.align.texts import Texts
from checker.align.told import Clause, Told, words_and_figures
from checker.frame.model import Proposition
from checker.lexicon.nouns import APART, KINDS_OF_THINGS, OF_A_WHOLE_CLASS
from checker.text.wordnet import entry, noun_class

__all__ = ["things"]

REST = 0.8
"""How much of the rest of the draft's clause the other's has to have."""
BACK = 0.5
"""How much of the other's clause the draft's sentence has to have."""
LEAST = 2
"""Words of the rest that are told at least."""


def things(own: Told, clause: Clause, found: Sequence[Pair], texts: Texts) -> Iterator[Difference]:
    """The nouns of a clause in whose place the other's clause has another of their class."""
    stated = clause.proposition
    if stated.at < 0 or stated.negated or stated.hedge or own.shouts:
        return
    for role, span, noun in _nouns(own, stated):
        if texts.vocabulary.kin(noun):
            continue  # some text tells of it
        for pair in found:
            theirs = next(
                (
                    (place, other)
                    for name, place, other in _nouns(pair.told, pair.other.proposition)
                    if name == role and _are_two(noun, other)
                ),
                None,
            )
            if theirs is not None and _is_told(own, clause, noun, pair, theirs[1], texts):
                yield difference("member", clause, span, pair, theirs[0])
                break


def _nouns(told: Told, own: Proposition) -> Iterator[tuple[str, tuple[int, int], str]]:
    """The common nouns that what is done is about, each with its role and place."""
    for role in ("patient", *sorted({name for name, _ in own.others})):
        spans = [span for name, span in own.others if name == role] if role == "of" else spans_of(own, role)
        for first, end in spans[:1]:
            noun = told.head((first, end))
            at = next(
                (at for at in range(end - 1, first - 1, -1) if noun in words_and_figures(told.tokens[at])),
                end,
            )
            if at < end and not told.tokens[at].is_capital and (role != "of" or noun in APART):
                yield role, (at, at + 1), noun


def _are_two(noun: str, other: str) -> bool:
    """Whether two nouns are of one class, and neither may stand for the other."""
    if noun in APART and other in APART:
        return APART[noun][0] == APART[other][0] and APART[noun] != APART[other]
    kind = noun_class(noun)
    if (
        kind not in KINDS_OF_THINGS
        or kind != noun_class(other)
        or not OF_A_WHOLE_CLASS.isdisjoint((noun, other))
    ):
        return False
    one, another = entry(noun), entry(other)
    if one is None or another is None:
        return False
    return not (one.senses & another.senses or one.senses & another.parents or another.senses & one.parents)


def _is_told(own: Told, clause: Clause, noun: str, pair: Pair, other: str, texts: Texts) -> bool:
    """Whether two clauses of one verb have all else in common."""
    stated = pair.other.proposition
    if not pair.same_verb or stated.negated or stated.hedge:
        return False
    rest = [word for word in spelled(clause.words) if word != noun]
    shared = [word for word in rest if not pair.other.words.isdisjoint(texts.vocabulary.kin(word))]
    back = [word for word in spelled(pair.other.words) if word != other]
    covered = texts.vocabulary.covered
    return (
        len(shared) >= LEAST
        and covered(rest, pair.other.words) >= REST
        and covered(back, own.words | own.before) >= BACK
    )
