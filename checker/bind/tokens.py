"""A sentence as phrases see it: words, marks, names and figures, each one token."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import TypeVar

from checker.model import Mention, Sentence
from checker.patterns import pattern
from checker.row import Row

__all__ = ["Named", "Token", "tokenize", "within"]

_WORD = pattern(r"['’‘]s\b|\d+(?:[.,]\d+)+|[^\W_]+(?:[-.&/][^\W_]+|['’](?!s\b)[^\W_]+)*|\S")

HEDGES: tuple[tuple[str, ...], ...] = (
    ("more", "than"), ("less", "than"), ("fewer", "than"), ("close", "to"), ("up", "to"), ("as", "much", "as"),
    ("as", "many", "as"), ("at", "least"), ("at", "most"), ("just", "over"), ("just", "under"), ("a", "total", "of"),
    ("an", "estimated"), ("a", "reported"), ("in", "excess", "of"), ("north", "of"), ("upwards", "of"),
    ("short", "of"), ("some",), ("about",), ("around",), ("approximately",), ("roughly",), ("nearly",), ("almost",),
    ("over",), ("under",), ("below",), ("above",), ("exactly",), ("only",), ("just",), ("between",),
)  # fmt: skip
"""Words in front of a figure that belong to it, longest first: the hedges of design.md and their like."""
HEDGE_ENDS = frozenset(words[-1] for words in HEDGES)


class Named(Row):
    """A name in a text: of a declared entity, or one that no rule declares."""

    start: int
    end: int
    key: str
    """The entity's canonical name, or the fullest form of an undeclared name in its document."""
    kind: str
    """organization, person, place, product, other (not known)."""
    declared: bool


class Token(Row):
    """One word, mark, name or figure of a sentence; a figure begins with its hedge."""

    text: str
    """In lower case; a name's key as it is."""
    start: int
    end: int
    kind: str
    """word, mark, name, figure"""
    name: Named | None = None
    mention: Mention | None = None


def tokenize(
    plain: str, sentence: Sentence, names: Sequence[Named], figures: Sequence[Mention]
) -> list[Token]:
    """The sentence's tokens.

    `names` and `figures` are the document's, sorted and without overlaps among themselves; a figure that
    lies in a name ("Llama 4") gives way to the name.
    """
    inside = list(within(names, sentence))
    spans: list[tuple[int, int, Named | Mention]] = [(name.start, name.end, name) for name in inside]
    for figure in within(figures, sentence):
        before = bisect_left(inside, figure.end, key=lambda name: name.start) - 1
        if before < 0 or inside[before].end <= figure.start:
            spans.append((figure.start, figure.end, figure))
    spans.sort(key=lambda span: span[:2])
    tokens: list[Token] = []
    position = sentence.start
    for start, end, what in spans:
        tokens.extend(_words(plain, position, start))
        if isinstance(what, Named):
            tokens.append(Token(what.key, start, end, "name", name=what))
        else:
            begin = _absorb_hedge(tokens, start)
            tokens.append(Token(plain[start:end].lower(), begin, end, "figure", mention=what))
        position = max(position, end)
    tokens.extend(_words(plain, position, sentence.end))
    return tokens


Spanned = TypeVar("Spanned", Named, Mention)


def within(items: Sequence[Spanned], sentence: Sentence) -> Iterator[Spanned]:
    """Those of the items, sorted by their start, that lie in the sentence."""
    at = bisect_left(items, sentence.start, key=lambda item: item.start)
    while at < len(items) and items[at].end <= sentence.end:
        yield items[at]
        at += 1


def _words(plain: str, start: int, end: int) -> list[Token]:
    return [
        Token(text := found[0].lower(), *found.span(), "word" if text[-1].isalnum() else "mark")
        for found in _WORD.finditer(plain, start, end)
    ]


def _absorb_hedge(tokens: list[Token], start: int) -> int:
    """Take the words of hedges right before a figure away from the tokens; where the hedged figure begins."""
    while tokens and tokens[-1].text in HEDGE_ENDS:
        for words in HEDGES:
            if tuple(token.text for token in tokens[-len(words) :]) == words:
                start = tokens[-len(words)].start
                del tokens[-len(words) :]
                break
        else:
            break
    return start
