"""Which words around two figures are the same: right beside them, or of a part of a sentence that was copied."""

from __future__ import annotations

from collections.abc import Sequence

from checker.align.copies import excluded_any
from checker.frame import Statement
from checker.lexicon.exclusions import NEGATIONS
from checker.lexicon.words import FUNCTION_WORDS
from checker.text.tokens import Stream, Token

__all__ = ["are_copied", "words_beside"]

ENOUGH = 4
"""So many words that say something are the same, in order, around two figures that one sentence was copied with."""
REACH = 14
"""So many tokens on either side of a figure are looked at."""
OTHERWISE = 2
"""So many words on either side may be left out, put in, or put otherwise."""


def are_copied(here: Stream, one: Statement, there: Stream, other: Statement) -> bool:
    """Whether the words around two figures are the same: "taken to Mell for another 10 years past the lease"."""
    a, b = _sides(here, one), _sides(there, other)
    alike = one.frame.head is not None and one.frame.head == other.frame.head
    return alike + sum(_same(ours, theirs) for ours, theirs in zip(a, b, strict=True)) >= ENOUGH


def words_beside(here: Stream, one: Statement, there: Stream, other: Statement) -> int:
    """How many words right before and after two figures are the same, six at most on a side, and none below two."""
    count = 0
    for step, at, beside in ((-1, one.first - 1, other.first - 1), (1, one.last, other.last)):
        first, last = here.bounds[one.sentence], here.bounds[one.sentence + 1]
        while (
            first <= at < last
            and 0 <= beside < len(there.tokens)
            and here.tokens[at].low == there.tokens[beside].low
            and count < MOST_BESIDE
        ):
            count += 1
            at, beside = at + step, beside + step
    return count if count > 1 else 0


MOST_BESIDE = 6
"""So many words beside two figures are counted."""


def _sides(stream: Stream, one: Statement) -> tuple[Sequence[Token], Sequence[Token]]:
    """The words before a figure in its sentence, from the nearest on, and those behind it."""
    first, end = stream.bounds[one.sentence], stream.bounds[one.sentence + 1]
    before = stream.tokens[max(first, one.first - REACH) : one.first]
    behind = stream.tokens[one.last : min(end, one.last + REACH)]
    return (
        [token for token in reversed(before) if token.kind != "mark"],
        [token for token in behind if token.kind != "mark"],
    )


def _same(ours: Sequence[Token], theirs: Sequence[Token]) -> int:
    """How many words that say something are the same, from the figure on, until too much is put otherwise."""
    at, there, count, otherwise = 0, 0, 0, 0
    while at < len(ours) and there < len(theirs):
        if ours[at].low == theirs[there].low:
            count += _says_something(ours[at])
            at, there = at + 1, there + 1
            continue
        step = next(
            (
                (more, less)
                for more, less in ((1, 1), (1, 0), (0, 1))
                if at + more < len(ours)
                and there + less < len(theirs)
                and ours[at + more].low == theirs[there + less].low
            ),
            None,
        )
        passed = [] if step is None else [*ours[at : at + step[0]], *theirs[there : there + step[1]]]
        otherwise += 1
        if step is None or otherwise > OTHERWISE or any(map(_matters, passed)):
            break
        at, there = at + step[0], there + step[1]
    return count


def _says_something(token: Token) -> bool:
    return token.low not in FUNCTION_WORDS and token.kind == "word"


def _matters(token: Token) -> bool:
    """Whether a word makes another question of a copied sentence: a figure, a name, a negation, "before"."""
    return token.kind == "number" or token.is_capital or token.low in NEGATIONS or excluded_any(token.low)
