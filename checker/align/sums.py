"""Whether a figure is a part of what another is the sum of, as its own document tells the rest of the sum beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from checker.align.nearness import flat
from checker.frame import Statement
from checker.frame.relation import heads
from checker.lexicon.aspects import AFTER, BEFORE
from checker.lexicon.words import ONE_PERSON, OWNERS
from checker.text.tokens import Stream, Token
from checker.text.wordnet import lemma, noun_class

__all__ = ["summed"]


def summed(one: Statement, other: Statement, beside: Iterable[Statement], stream: Stream) -> str:
    """Why the other is the sum of the one and of what stands beside it; empty where it is not.

    `beside` are the statements of the one's sentence and of those next to it, `stream` its document's.
    """
    listed = list(beside)
    if _is_sum(one, other, listed) or _is_listed(one, other, listed) or _has_one_beside(one, other, stream):
        return "a part of a sum"
    return "of each" if _is_of_each(one, other, stream) else ""


def _is_sum(one: Statement, other: Statement, beside: Sequence[Statement]) -> bool:
    """Whether the figure and one beside it make the other, as crew and passengers make all on board."""
    a, b = flat(one), flat(other)
    if a is None or b is None or a >= b:
        return False
    return any(flat(third) == b - a and third.start != one.start and _adds_up(one, third) for third in beside)


def _is_listed(one: Statement, other: Statement, beside: Sequence[Statement]) -> bool:
    """Whether the figures of one noun in a sentence make the other: "five counts of fraud, two of theft and one of arson"."""
    noun, total = one.frame.head, flat(other)
    if noun is None or total is None or one.frame.dimension != other.frame.dimension:
        return False
    alike = [flat(each) or 0 for each in beside if each.sentence == one.sentence and each.frame.head == noun]
    return len(alike) > 2 and sum(alike) == total


def _has_one_beside(one: Statement, other: Statement, stream: Stream) -> bool:
    """Whether the other is one more, and one stands beside those who are counted: "the captain and four deckhands", "nine and their guide"."""
    a, b = flat(one), flat(other)
    if a is None or b is None or b - a != 1 or one.frame.dimension != other.frame.dimension:
        return False
    before, behind = stream.tokens[max(0, one.first - 2) : one.first], stream.tokens[one.last : one.last + 3]
    if len(before) == 2 and before[1].low == "and" and _is_one_person(before[0]):
        return True
    return (
        len(behind) == 3
        and behind[0].low == "and"
        and (_is_one_person(behind[1]) or (behind[1].low in SINGLING and _is_one_person(behind[2])))
    )


SINGLING = OWNERS | {"a", "an", "the"}


def _is_one_person(token: Token) -> bool:
    return (
        token.low in ONE_PERSON
        or token.is_capital
        or (noun_class(token.low) == "person" and lemma(token.low) == token.low)
    )


def _is_of_each(one: Statement, other: Statement, stream: Stream) -> bool:
    """Whether one is what each of a few has, and the other what they have together: "both paid $3m", "$6m in all"."""
    a, b = flat(one), flat(other)
    if not a or b is None or b % a or not 2 <= b / a <= MOST_EACH:
        return False
    words = {token.low for token in stream.of_sentence(one.sentence)}
    return not words.isdisjoint(EACH) and ("both" not in words or b == 2 * a)


EACH = BEFORE["each"] | AFTER["each"] | BEFORE["both"]
MOST_EACH = 12
"""What each of more has, nobody adds up."""


def _adds_up(one: Statement, other: Statement) -> bool:
    """Whether two figures of a document may be added: of one kind, in one sentence or of one outcome or noun; not of people and schools."""
    if one.frame.dimension != other.frame.dimension:
        return False
    if one.sentence != other.sentence and (
        one.frame.outcome is None or one.frame.outcome != other.frame.outcome
    ):
        return heads(one.frame, other.frame) == "same"
    people = [noun_class(frame.head or "") in ("person", "group", "") for frame in (one.frame, other.frame)]
    return heads(one.frame, other.frame) != "clash" or all(people)
