"""Where quotation marks are opened and closed: paired inside one paragraph, so that one left open swallows no text."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from checker.model import Sentence
from checker.text.places import places

__all__ = ["LONGEST", "Quote", "quotes"]

LONGEST = 3000
"""A quotation longer than this inside one paragraph is taken for unbalanced marks."""
_REACH = 160
"""Characters within which a single mark that may be an apostrophe closes a quotation."""
_DOUBLE = ("“", "”", "„", '"', "«", "»", "''", "``")
_GAPS = " \n(—–[:"
"""What may stand before an opening mark."""
_AFTER_SINGLE = ",.;:!?)]–—"
"""What may stand after a closing single mark besides white space."""


class Quote(NamedTuple):
    """What stands between a pair of marks."""

    open: int
    """Where the opening mark stands."""
    start: int
    end: int
    close: int
    """Where the text goes on after the closing mark."""
    paragraph: int
    goes_on: bool
    """Whether the mark was left open because the next paragraph goes on with the quotation."""


class Mark(NamedTuple):
    """A double quotation mark."""

    start: int
    end: int
    text: str


def quotes(plain: str, sentences: Sequence[Sentence]) -> Iterator[Quote]:
    """What stands between paired marks, in order, nested ones left out."""
    spans = []
    for _, group in groupby(sentences, key=lambda sentence: sentence.paragraph):
        members = list(group)
        spans.append((members[0].start, members[-1].end))
    marks = _marks(plain)
    for number, (start, end) in enumerate(spans):
        following = plain[spans[number + 1][0] : spans[number + 1][0] + 1] if number + 1 < len(spans) else ""
        inside = marks[bisect_left(marks, (start,)) : bisect_left(marks, (end,))]
        double = list(_double(plain, start, end, number, inside, following)) if inside else []
        single = [quote for quote in _single(plain, start, end, number) if not _inside(quote, double)]
        yield from sorted(double + single) if single else double


def _marks(plain: str) -> list[Mark]:
    """The double marks of a text, in order."""
    found = [
        Mark(at, at + len(mark), mark) for mark in _DOUBLE if mark in plain for at in places(plain, mark)
    ]
    marks = []
    done = 0
    for mark in sorted(found):
        if mark.start >= done:
            done = mark.end
            marks.append(mark)
    return [mark for mark in marks if not _is_measure(plain, mark)]


def _double(
    plain: str, start: int, end: int, number: int, marks: Sequence[Mark], following: str
) -> Iterator[Quote]:
    """The stretches between the double marks in one paragraph."""
    odd = sum(mark.text in ('"', "''") for mark in marks) % 2 == 1
    opened: Mark | None = None
    for mark in marks:
        if opened is None:
            opened = None if mark.text in "”»" or (mark.text == "''" and odd) else mark
        elif _reopens(opened.text, mark.text) or (
            odd and mark.text == '"' and _looks_opening(plain, mark, start)
        ):
            opened = mark
        else:
            if mark.start - opened.end <= LONGEST:
                yield Quote(opened.start, *_trim(plain, opened.end, mark.start), mark.end, number, False)
            opened = None
    if opened is not None and following in ("“", '"', "«") and end - opened.end <= LONGEST:
        yield Quote(opened.start, *_trim(plain, opened.end, end), end, number, True)


def _reopens(opened: str, mark: str) -> bool:
    """Whether a mark inside open marks can only open again, so that the first was never closed."""
    return mark in ("“", "„", "«", "``") and not (mark == "“" and opened == "„")


def _trim(plain: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without the white space at its ends."""
    inner = plain[start:end]
    start += len(inner) - len(inner.lstrip())
    return start, max(start, end - len(inner) + len(inner.rstrip()))


def _is_measure(plain: str, mark: Mark) -> bool:
    """Whether a straight mark after a figure means inches or seconds: 5'10", a 12" record."""
    at = mark.start
    if mark.text not in ('"', "''") or at == 0 or not plain[at - 1].isdigit():
        return False
    return plain.count('"', max(0, at - 200), at) % 2 == 0 and plain[mark.end : mark.end + 1] in (
        " ",
        ",",
        ".",
        ")",
        "",
    )


def _looks_opening(plain: str, mark: Mark, start: int) -> bool:
    """Whether a straight mark stands before a word and after none."""
    at = mark.start
    return (at == start or plain[at - 1] in " \n(—–[") and plain[mark.end : mark.end + 1].strip() != ""


def _single(plain: str, start: int, end: int, number: int) -> Iterator[Quote]:
    """The stretches between single marks in one paragraph; an apostrophe is none."""
    openings = sorted([*_openings(plain, "‘", start, end), *_openings(plain, "'", start, end)])
    if not openings:
        return
    firm, loose = _closings(plain, start, end)
    at = start
    for first in openings:
        if first < at:
            continue
        inner = first + 1
        closing = _next(firm, inner, min(end, inner + LONGEST))
        early = _next(loose, inner, min(end, inner + _REACH))
        if early and (closing is None or early < closing) and plain[early - 1] != "s":
            closing = early
        again = next((one for one in openings if one > first), end)
        if early and closing is not None and early < again < closing:
            closing = early  # "called it 'marvellous' and said: 'We …'"
        if closing is not None and again < closing and plain[inner:again].rstrip()[-1:] in ".!?…":
            at = again  # the next paragraph of a quotation, which opens it again
            yield Quote(first, *_trim(plain, inner, again), again, number, False)
        elif closing is not None:
            at = closing + 1
            yield Quote(first, inner, closing, at, number, False)


_CLITIC = re.compile(r"(?:s|t|m|d|ll|re|ve)(?!\w)", re.IGNORECASE)
"""What tokenised text parts from its word: "the boy 's father", "I 'll"."""


def _openings(plain: str, mark: str, start: int, end: int) -> Iterator[int]:
    """Where a single mark stands before a word and after none."""
    at = plain.find(mark, start, end)
    while at >= 0:
        following = plain[at + 1] if at + 1 < end else " "
        opens = (at == start or plain[at - 1] in _GAPS) and (following.isalpha() or following == "…")
        if opens and not _CLITIC.match(plain, at + 1):
            yield at
        at = plain.find(mark, at + 1, end)


def _closings(plain: str, start: int, end: int) -> tuple[list[int], list[int]]:
    """Where single marks stand that surely close, after a stop, and those that may be apostrophes."""
    firm, loose = [], []
    for offset in places(plain[start:end], "’", "'"):
        at = start + offset
        following = plain[at + 1] if at + 1 < end else " "
        if plain[at - 1] in ",.!?…" and not (following.isalnum() or following == "_"):
            firm.append(at)
        if following.isspace() or following in _AFTER_SINGLE:
            loose.append(at)
    return firm, loose


def _next(marks: Sequence[int], start: int, end: int) -> int | None:
    """The first mark at or after `start` and before `end`."""
    at = bisect_left(marks, start)
    return marks[at] if at < len(marks) and marks[at] < end else None


def _inside(quote: Quote, others: Sequence[Quote]) -> bool:
    """Whether a stretch meets one of the others, which are in order."""
    at = bisect_right(others, quote.open, key=lambda other: other.open) - 1
    return any(o.open < quote.close and quote.open < o.close for o in others[max(0, at) : at + 2])
