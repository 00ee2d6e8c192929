"""Of how many a clause tells: its quantifiers and the parts of a whole, with the nouns that they count."""

from __future__ import annotations

from collections.abc import Iterator

from checker.align.told import Told
from checker.align.vocabulary import words_of
from checker.lexicon.quantifiers import QUANTIFIERS

__all__ = ["amounts", "counts_otherwise"]

ASIDE = 8
"""Tokens of an aside between an amount and its noun."""


def amounts(told: Told, clause: tuple[int, int]) -> Iterator[tuple[int, str, str]]:
    """The words of a clause that say of how many: token, how many, and the noun."""
    first, end = clause
    for at in range(first, end):
        token = told.tokens[at]
        amount = QUANTIFIERS.get(token.low)
        one = token.low == "one" or told.chunks.tags[at] == "F"
        if amount is None and one and _is_part(told, at, end):
            amount = "part"
        if amount == "all" and at and told.tokens[at - 1].low == "not":
            amount = "part"
        noun = _counted(told, at, end) if amount else None
        if amount is not None and noun is not None:
            yield at, amount, noun


def counts_otherwise(own: Told, clause: tuple[int, int], told: Told, other: tuple[int, int]) -> bool:
    """Whether two clauses tell of other amounts: "few were insured", "most were not insured"."""
    ours, theirs = ({amount for _, amount, _ in amounts(*each)} for each in ((own, clause), (told, other)))
    return ours != theirs


def _is_part(told: Told, at: int, end: int) -> bool:
    """Whether a number counts some of a larger set: "two of the three"."""
    return (
        at + 2 < end
        and told.tokens[at + 1].low == "of"
        and told.tokens[at + 2].low in ("the", "its", "their")
    )


def _counted(told: Told, at: int, end: int) -> str | None:
    """The noun of a quantifier: the next word that says something, past "of the three"."""
    first = at + 1
    if (
        told.tokens[first : first + 1] and told.tokens[first].kind == "mark"
    ):  # "most, though not all, of the drop"
        aside = range(first, min(end, first + ASIDE))
        first = next((place for place in aside if told.tokens[place].low == "of"), first)
    for place in range(first, min(end, first + 5)):
        words = words_of(told.tokens[place])
        if (
            words
            and told.chunks.tags[place] in "NK"
            and not (place + 1 < end and told.chunks.tags[place + 1] == "N")
        ):
            return words[0]
        if told.tokens[place].kind == "mark" or told.chunks.tags[place] in "VXM":
            return None
    return None
