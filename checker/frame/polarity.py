"""Whether a clause says that its verb's deed was done, or that it was not, by the negators and quantifiers around it.

Only the clause itself is read here; what a verb before it answers ("managed to", "denied that") is `propositions`'.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.frame.chunks import Chunks, VerbGroup, numbers
from checker.lexicon.polarity import AMOUNTS, EXCEPTING, NOBODY, NOTHING, PARTIAL
from checker.lexicon.reporting import REPORTING_VERBS
from checker.lexicon.words import NEGATIONS
from checker.text.tokens import Token
from checker.text.wordnet import lemma

__all__ = ["denied", "sets_bound"]


def denied(chunks: Chunks, group: VerbGroup, first: int) -> bool | None:
    """Whether a clause from a token on denies the deed of its verb; None where it leaves open of how much it holds.

    "None was sold", "did not sell", "sold nothing": True; "not only sold", "no fewer than ten sold": False; "not all were sold":
    None.
    """
    helping = _helping(chunks, group)
    found = [*_by_subject(chunks, group, first)]
    for one in (group, helping) if helping is not None else (group,):
        found += _in_group(chunks, one)
        found += _right_before(chunks, one)
    if helping is not None:
        found += _by_subject(chunks, helping, _start(chunks, helping))
    if None in found:
        return None
    if not any(found):
        return False
    return None if _is_partial(chunks, group.last + 1) else True


def _in_group(chunks: Chunks, group: VerbGroup) -> Iterator[bool | None]:
    """The negators among the verbs, and the one right behind them: "is not", "has no permit", "sold nothing"."""
    behind = group.last + 1
    is_copula = chunks.tags[group.head] == "X" or chunks.verb_lemma(group) == "be"
    of_part = chunks.tags[behind + 1 : behind + 2] in ("A", "P", "T") and not is_copula
    end = min(behind + (not of_part), len(chunks.tokens))
    yield from (
        _said_by(chunks, at)
        for at in range(group.first, end)
        if chunks.tokens[at].low not in ("without", "nor")
    )
    if behind < len(chunks.tokens) and chunks.tokens[behind].low in NOTHING:
        yield True


def _said_by(chunks: Chunks, at: int) -> bool | None:
    """What a word says of the deed: denied, not, or not wholly."""
    tokens = chunks.tokens
    low = tokens[at].low
    if not (low in NEGATIONS or low.endswith("n't")) or numbers(tokens, at):
        return False
    next_low = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if next_low in PARTIAL:
        return None
    return next_low not in EXCEPTING and not sets_bound(chunks.tokens, at)


def sets_bound(tokens: Sequence[Token], at: int) -> bool:
    """Whether "no" sets a bound of an amount: "no fewer than three"."""
    behind = [token.low for token in tokens[at + 1 : at + 3]]
    return len(behind) > 1 and behind[0] in AMOUNTS and behind[1] == "than"


def _right_before(chunks: Chunks, group: VerbGroup) -> Iterator[bool | None]:
    """The adverbs that part a verb from its auxiliary, or lead it: "has not yet approved", "nor did"."""
    first = group.first
    while first > 0 and (
        chunks.tags[first - 1] == "B"
        or chunks.tokens[first - 1].low in ("yet", "nor")
        or chunks.tokens[first - 1].low.endswith("n't")
    ):
        first -= 1
        yield _said_by(chunks, first)


def _by_subject(chunks: Chunks, group: VerbGroup, first: int) -> Iterator[bool | None]:
    """What the opening of the subject says: "no bridge", "not one of", "at no time"; "not all" leaves it open."""
    tokens = chunks.tokens
    first = _opening(chunks, first, group.first)
    for at in range(first, min(first + 2, group.first)):
        low, ahead = tokens[at].low, tokens[at + 1].low
        if low == "not" and at == first and chunks.tags[at + 1] != ",":
            yield None if ahead in PARTIAL else ahead not in EXCEPTING
        named = at > first and chunks.tags[at - 1] == "D"  # "the No side" is called so
        if low in NOBODY and chunks.tags[at + 1] != "," and not numbers(tokens, at) and not named:
            yield not sets_bound(chunks.tokens, at)


def _opening(chunks: Chunks, first: int, end: int) -> int:
    """Where the subject may open, behind what belongs to the verb before: "found no leak and | closed", "said | no train ran"."""
    before = chunks.tokens[first - 1].low if first else ""
    if (
        chunks.tags[first - 1 : first] not in ("V", "E", "G", "X", "M")
        or lemma(before, "v") in REPORTING_VERBS
    ):
        return first
    return next((at + 1 for at in range(end - 1, first - 1, -1) if chunks.tags[at] in ",CSR"), end)


def _is_partial(chunks: Chunks, at: int) -> bool:
    """Whether what is denied is that it was all: "did not sell all of them"."""
    return at < len(chunks.tokens) and chunks.tokens[at].low in PARTIAL - {"many", "much"}


def _helping(chunks: Chunks, group: VerbGroup) -> VerbGroup | None:
    """The auxiliary of a verb that stands apart from it: before the subject, or before an aside between commas.

    "At no time did the council sell", "had not, officials said, sold".
    """
    if chunks.tags[group.first] not in "VE":
        return None
    earlier = [one for one in chunks.verbs if one.last < group.first and group.first - one.last <= APART]
    for one in reversed(earlier):
        if not set(chunks.tags[one.first : one.last + 1]) <= set("XMB"):
            continue
        behind = one.last + 1
        while chunks.tags[behind : behind + 1] == "B":
            behind += 1
        if chunks.tags[behind] == "," == chunks.tags[group.first - 1] and behind < group.first - 1:
            return one if chunks.tokens[behind].text == "," == chunks.tokens[group.first - 1].text else None
        subject = chunks.phrase_from(behind)
        pronoun = chunks.tags[behind] == "H" and behind + 1 == group.first
        if "that" in chunks.lows(behind + 1, group.first):
            continue  # "is not certain that he left"
        if pronoun or (subject is not None and subject.last + 1 == group.first):
            return one
    return None


APART = 8
"""Tokens between an auxiliary and its verb."""


def _start(chunks: Chunks, group: VerbGroup) -> int:
    return chunks.clause_of(group.first)[0]
