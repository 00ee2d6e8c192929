"""Paragraphs that stand twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from checker.sections.units import Unit, shape

__all__ = ["originals", "same_words"]

_LONG = 30
"""Code points from which an exact repeat is no accident ("Yes.", "Read more" are)."""

_WORDS = 6
"""Words at the start and at the end by which near copies find each other."""

_FEW = 3
"""Of those, the words that are looked at first, because hardly two paragraphs have them in common."""

_ALIKE = 0.9
"""Share of words that two paragraphs must have in common to be one that stands twice."""


def originals(units: Sequence[Unit]) -> Mapping[int, int]:
    """For each paragraph that says again what stands before: its index to the index of the first one.

    Exact repeats of 30 code points and more, and near copies (nine words of ten, every figure the same). A shorter
    line counts inside a run of repeats.
    """
    first: dict[str, int] = {}
    edges: dict[str, int] = {}
    forms: dict[int, str] = {}
    found: dict[int, int] = {}
    for at in _candidates(units):
        form = forms[at] = shape(units[at].text)
        if form in first:
            original = first[form]
            if len(form) >= _LONG or found.get(at - 1) == original - 1:
                found[at] = original
            continue
        first[form] = at
        if len(form) >= 2 * _LONG and (near := _near(forms, edges, at)) is not None:
            found[at] = near
    return found


def _candidates(units: Sequence[Unit]) -> list[int]:
    """The paragraphs that begin or end in the same words as another: all that can repeat, or be repeated."""
    heads = [" ".join(unit.text.split(None, _FEW)[:_FEW]).casefold()[:60] for unit in units]
    tails = [" ".join(unit.text.rsplit(None, _FEW)[-_FEW:]).casefold()[-60:] for unit in units]
    begin, end = Counter(heads), Counter(tails)
    return [
        at
        for at, (head, tail) in enumerate(zip(heads, tails, strict=True))
        if begin[head] > 1 or end[tail] > 1
    ]


def _near(forms: Mapping[int, str], edges: dict[str, int], at: int) -> int | None:
    """The first paragraph that begins or ends in the same words and is nearly the same; else remembers this one."""
    form = forms[at]
    head = " ".join(form[:120].split(" ", _WORDS)[:_WORDS])
    tail = " ".join(form[-120:].rsplit(" ", _WORDS)[-_WORDS:])
    for edge in (f"^{head}", f"{tail}$"):
        candidate = edges.setdefault(edge, at)
        if candidate != at and same_words(forms[candidate], form):
            return candidate
    return None


def same_words(one: str, other: str) -> bool:
    """True when two paragraphs, given in their shape, share nine words of ten and every figure."""
    first, second = one.split(), other.split()
    if not 0.8 <= len(first) / max(1, len(second)) <= 1.25:
        return False
    if _figures(first) != _figures(second):
        return False
    shared = len(set(first) & set(second))
    return shared >= _ALIKE * max(len(set(first)), len(set(second)))


def _figures(words: Sequence[str]) -> list[str]:
    return [word for word in words if not word.isalpha() and any(map(str.isdigit, word))]
