"""A sentence as phrases see it: words, marks, names and figures, each one token."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter, itemgetter
from typing import NamedTuple, TypeVar

from checker.lexicon.hedges import OF_FIGURES
from checker.model import Mention, Sentence

Spanned = TypeVar("Spanned", "Named", Mention)

__all__ = ["Named", "Token", "beginning_in", "tokenize", "within"]

_WORD = re.compile(
    r"[^\W_]++(?![-.,&/'’])"  # most words; the others take a closer look
    r"|['’‘]s\b|\d\d*+(?>(?:[.,]\d++)+)|[^\W_][^\W_]*+(?>(?:(?:[-.&/]|['’](?!s\b))[^\W_]++)*)|\S"
)

HEDGES_ENDING = {end: [words for words in OF_FIGURES if words[-1] == end] for *_, end in OF_FIGURES}


class Named(NamedTuple):
    """A name in a text: of a declared entity, or one that no rule declares."""

    start: int
    end: int
    key: str
    """The entity's canonical name, or the fullest form of an undeclared name in its document."""
    kind: str
    """organization, person, place, product, other (not known)."""
    declared: bool


class Token(NamedTuple):
    """One word, mark, name or figure of a sentence; a figure begins with its hedge."""

    text: str
    """In lower case; a name's key as it is."""
    start: int
    end: int
    kind: str
    """word, mark, name, figure"""
    word: str
    """As a phrase has it: a name in lower case, of a figure the noun it counts."""
    name: Named | None = None
    mention: Mention | None = None


def tokenize(
    plain: str, sentence: Sentence, names: Sequence[Named], figures: Sequence[Mention]
) -> list[Token]:
    """The sentence's tokens.

    `names` and `figures` are the document's, sorted and without overlaps among themselves. A figure that lies in
    a name ("Llama 4") gives way to the name, and a name that a figure ends with ("3 billion Euros") to the figure;
    one inside it is a token of its own after the figure ("500 Ford workers").
    """
    tokens: list[Token] = []
    position = sentence.start
    for start, end, what in _marked(plain, within(names, sentence), beginning_in(figures, sentence)):
        if position < start:
            tokens += _words(plain, position, start)
        if isinstance(what, Named):
            tokens.append(Token(what.key, start, end, "name", what.key.lower(), name=what))
        else:
            text = plain[start:end].lower()
            begin = _absorb_hedge(tokens, start)
            tokens.append(Token(text, begin, end, "figure", _counted(plain, what), mention=what))
        position = max(position, end)
    tokens += _words(plain, position, sentence.end)
    return _without_initials(tokens, plain)


def _without_initials(tokens: list[Token], plain: str) -> list[Token]:
    """The tokens but for brackets behind a name that hold what else it is called: "Acme Corp | (NYSE:ACM) | bought"."""
    kept: list[Token] = []
    at = 0
    while at < len(tokens):
        if kept and kept[-1].kind == "name" and tokens[at].text == "(":
            closing = next(
                (end for end in range(at + 2, min(at + 6, len(tokens))) if tokens[end].text == ")"), 0
            )
            if closing and plain[tokens[at].end : tokens[closing].start].isupper():
                at = closing + 1
                continue
        kept.append(tokens[at])
        at += 1
    return kept


def _counted(plain: str, figure: Mention) -> str:
    """The last word of a figure: the noun that it counts."""
    return plain[figure.start : figure.end].lower().rpartition(" ")[2]


def _marked(
    plain: str, names: Sequence[Named], figures: Sequence[Mention]
) -> list[tuple[int, int, Named | Mention]]:
    """The names and figures of a sentence in order, without overlaps, each with the stretch that is its own."""
    spans: list[tuple[int, int, Named | Mention]] = []
    dropped: set[int] = set()
    for figure in figures:
        first, last = bisect_right(names, figure.start, key=_end), bisect_left(names, figure.end, key=_start)
        met = range(first, last)
        if any(names[at].start <= figure.start and figure.end <= names[at].end for at in met):
            continue
        inside = [at for at in met if figure.start < names[at].start and names[at].end < figure.end]
        dropped.update(set(met).difference(inside))
        end = names[inside[0]].start if inside else figure.end
        spans.append((figure.start, figure.start + len(plain[figure.start : end].rstrip()), figure))
    spans += [(name.start, name.end, name) for at, name in enumerate(names) if at not in dropped]
    if figures:
        spans.sort(key=itemgetter(0, 1))
    return spans


_start, _end = attrgetter("start"), attrgetter("end")


def within(items: Sequence[Spanned], sentence: Sentence) -> Sequence[Spanned]:
    """Those of the items, sorted and without overlaps, that lie in the sentence."""
    first = bisect_left(items, sentence.start, key=_start)
    return items[first : bisect_right(items, sentence.end, lo=first, key=_end)]


def beginning_in(items: Sequence[Mention], sentence: Sentence) -> Sequence[Mention]:
    """Those of the sorted figures that begin in the sentence; one may end in the next line ("$4" / "billion")."""
    first = bisect_left(items, sentence.start, key=_start)
    return items[first : bisect_left(items, sentence.end, lo=first, key=_start)]


def _words(plain: str, start: int, end: int) -> list[Token]:
    return [
        Token(text := found[0].lower(), *found.span(), "word" if text[-1].isalnum() else "mark", text)
        for found in _WORD.finditer(plain, start, end)
    ]


def _absorb_hedge(tokens: list[Token], start: int) -> int:
    """Take the words of hedges right before a figure away from the tokens; where the hedged figure begins."""
    while tokens:
        for words in HEDGES_ENDING.get(tokens[-1].text, ()):
            if tuple(token.text for token in tokens[-len(words) :]) == words:
                start = tokens[-len(words)].start
                del tokens[-len(words) :]
                break
        else:
            break
    return start
