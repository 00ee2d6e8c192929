"""What came first: two things that a draft tells in one order and its sources in the other.

"She left 90 minutes after the storm" beside "she had gone home, ill, before the storm", and "he called the winner before he
conceded" beside "he conceded before he called the winner". Both sides of the conjunction have to be told.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker.align.slots import Filler
from checker.align.texts import Texts
from checker.align.told import Told, words_and_figures
from checker.lexicon.clausal import FRONTING, INVERTED

__all__ = ["HALF", "ORDERING", "Order", "Turned", "turned"]

ORDERING = frozenset(("before", "after"))
"""Conjunctions that say which of two things came first."""
LOOKED_AT = 8
"""Sentences of the sources that are looked at for one conjunction."""
SHARED = 3
"""Words that the two sides have in common at least with those of a source, taken together."""
HALF = 0.5
"""How much of what stands behind the conjunction has to be told."""
TWO = 2
"""Words that are no names of what stands behind the conjunction, of which half may be told without its names."""
REACH = 14
"""Tokens behind the conjunction that are read."""
PARTING = frozenset(";:()—")
"""Marks beyond which nothing is read."""


class Order(NamedTuple):
    """One conjunction that says what came first, with the words of both its sides."""

    at: int
    is_before: bool
    ahead: frozenset[str]
    close: frozenset[str]
    """Of what stands ahead what its own clause has."""
    behind: frozenset[str]
    names: frozenset[str]
    """The words of names in the sentence, for which the other side of the conjunction may have a pronoun."""
    span: tuple[int, int]


class Turned(NamedTuple):
    """A conjunction of the draft with that of a source which tells the other order."""

    own: Filler
    clause: tuple[int, int]
    other: Filler
    text: int
    told: Told
    sides: tuple[Order, Order]


def turned(own: Told, texts: Texts) -> Iterator[Turned]:
    """The conjunctions of a draft's sentence of which a source tells the other order, and none the draft's."""
    for mine in _orders(own):
        if own.is_quoted(mine.at):
            continue
        found: Turned | None = None
        for text, number in texts.places(mine.ahead | mine.behind, LOOKED_AT):
            told = texts.texts[text][number]
            for theirs in _orders(told):
                same = _told_alike(mine, theirs, texts)
                if same:
                    found = None
                    break
                if same is False and found is None and texts.are_alike(own, told):
                    found = Turned(_filler(mine), mine.span, _filler(theirs), text, told, (mine, theirs))
            else:
                continue
            break
        if found is not None:
            yield found


def _filler(one: Order) -> Filler:
    return Filler("order", str(one.is_before), one.at, one.at + 1, "", frozenset())


def _told_alike(mine: Order, theirs: Order, texts: Texts) -> bool | None:
    """Whether two conjunctions tell one order of the same two things, or the other order; None where of other things."""
    names = mine.names | theirs.names
    straight = _like(mine.ahead, theirs.ahead, mine.behind, theirs.behind, names, texts)
    crossed = (
        _like(mine.close, theirs.behind, mine.behind, theirs.close, names, texts)
        and texts.vocabulary.covered(mine.close - mine.names or mine.close, theirs.behind) >= HALF
        and texts.vocabulary.covered(theirs.close - theirs.names or theirs.close, mine.behind) >= HALF
    )
    if straight == crossed:
        return None
    return (mine.is_before == theirs.is_before) is straight


def _like(
    one: frozenset[str],
    other: frozenset[str],
    two: frozenset[str],
    another: frozenset[str],
    names: frozenset[str],
    texts: Texts,
) -> bool:
    """Whether two pairs of sides share enough words: of what stands behind the conjunction half, of both three."""
    first, second = (_shared(a, b, texts) for a, b in ((one, other), (two, another)))
    enough = first > 0 and second > 0 and first + second >= SHARED
    told = two if len(two - names) < TWO else two - names  # where it happened may stand elsewhere
    return enough and max(texts.vocabulary.covered(each, another) for each in (two, told)) >= HALF


def _shared(one: frozenset[str], other: frozenset[str], texts: Texts) -> int:
    return sum(not other.isdisjoint(texts.vocabulary.kin(word)) for word in one)


def _orders(told: Told) -> Iterator[Order]:
    tokens = told.tokens
    for at, token in enumerate(tokens):
        already = token.low == "when" and all(
            any(each.low == low for each in tokens[max(0, at - REACH) : at]) for low in ("had", "already")
        )
        if not (token.low in ORDERING or already) or at >= len(tokens) - 1 or told.is_denied(at):
            continue
        if fronted := _fronted(told, at):
            yield fronted
            continue
        first, end = at, at + 1
        while first > 0 and tokens[first - 1].text not in PARTING and tokens[first - 1].low not in ORDERING:
            first -= 1
        while end < min(len(tokens), at + REACH) and not _ends(told, end):
            end += 1
        spans = (first, at), (_clause_start(told, first, at), at), (at + 1, end)
        ahead, close, behind = (_words(told, *span) for span in spans)
        if ahead and behind:
            yield Order(at, token.low != "after", ahead, close, behind, _names(told), (first, end))


def _fronted(told: Told, at: int) -> Order | None:
    """The order of a sentence that begins with its conjunction: "Only after it had sunk did he jump", "After lunch, …"."""
    tokens = told.tokens
    if not all(token.low in FRONTING or token.kind == "mark" for token in tokens[:at]):
        return None
    end = at + 1
    only = any(token.low == "only" for token in tokens[:at])
    while end < min(len(tokens), at + REACH) and not _ends(told, end):
        if only and tokens[end].low in INVERTED and told.chunks.tags[end + 1 : end + 2] in tuple("DNKHAF"):
            break
        end += 1
    last = end + 1
    while last < min(len(tokens), end + REACH) and tokens[last].text not in PARTING:
        last += 1
    ahead, behind = _words(told, end + 1, last), _words(told, at + 1, end)
    if not ahead or not behind or end == len(tokens) or tokens[end].text in PARTING:
        return None
    return Order(at, tokens[at].low == "before", ahead, ahead, behind, _names(told), (at, last))


def _names(told: Told) -> frozenset[str]:
    return frozenset(
        word
        for at, token in enumerate(told.tokens)
        if token.is_capital and (at or token.low in told.known)
        for word in words_and_figures(token)
    )


def _words(told: Told, first: int, end: int) -> frozenset[str]:
    return frozenset(word for token in told.tokens[first:end] for word in words_and_figures(token))


def _clause_start(told: Told, first: int, at: int) -> int:
    """Where the clause ahead of a conjunction begins: behind the last mark, relative or "and"."""
    parts = (place for place in range(at - 1, first, -1) if told.chunks.tags[place] in ",RC")
    return next(parts, first)


def _ends(told: Told, at: int) -> bool:
    token = told.tokens[at]
    return token.text in PARTING or token.text == "," or token.low in ORDERING
