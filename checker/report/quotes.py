"""Quotes of a finding with what they are quoted for, and what differs between two sides, marked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby

from checker.model import FindingClaim
from checker.report.blocks import Run, Tone
from checker.report.printable import excerpt, printable

__all__ = ["ALIKE", "QUOTED_ALIKE", "as_printed", "differing", "excerpt_of", "marks_around", "runs_of"]

ALIKE, QUOTED_ALIKE = 0.6, 0.4
"""Share of words in common from which on two quotes are the same passage, so that what differs can be marked: of any
passages, and of what one speaker said, which is known to be one utterance."""
MOST_WORDS = 200
"""Words of a quote that are compared; matching costs the product of both."""
LONG_VALUE = 24
"""A longer value is read in its quote, where it would be most of what is marked."""
_WORD = re.compile(r"[^\W_]+(?:['’.,:][^\W_]+)*|[%€$£¥]")
_MARKUP = "\\*_"
_QUOTATION_MARKS = frozenset('"“”„«»')

Span = tuple[int, int]


def excerpt_of(claim: FindingClaim, longest: int) -> str:
    """At most about `longest` characters of the claim's quote, around its value, on one line."""
    quote = printable(claim.quote)
    return excerpt(quote, as_printed(printable(claim.shown), quote), longest)


def runs_of(claim: FindingClaim, text: str, spans: Iterable[Span], differs: bool) -> tuple[Run, ...]:
    """The excerpt in quotation marks: the value and what `spans` differ marked."""
    value = as_printed(printable(claim.shown), text)
    tones = _plain(text)
    if value and len(value) <= LONG_VALUE and claim.certainty != "quoted":
        start = text.find(value)
        tones[start : start + len(value)] = ["differs" if differs else "value"] * len(value)
    quoted = text.find(value) if claim.certainty == "quoted" and value else -1
    for start, end in spans:
        if quoted < 0 or quoted <= start < end <= quoted + len(
            value
        ):  # what stands around a quotation may differ
            tones[start:end] = ["differs"] * (end - start)
    opening, closing = marks_around(text)
    return tuple(_toned(opening + text + closing, [*_plain(opening), *tones, *_plain(closing)]))


def _plain(text: str) -> list[Tone]:
    return [""] * len(text)


def _toned(text: str, tones: Sequence[Tone]) -> Iterator[Run]:
    """The text in stretches of one tone each, given one a character."""
    at = 0
    for tone, alike in groupby(tones):
        end = at + sum(1 for _ in alike)
        yield Run(text[at:end], tone)
        at = end


def differing(first: str, second: str, alike: float = ALIKE) -> tuple[list[Span], list[Span]]:
    """What each of two passages has that the other has not, as spans; nothing where they are no one passage."""
    one, two = (list(_WORD.finditer(text))[:MOST_WORDS] for text in (first, second))
    words = [[found[0].casefold() for found in each] for each in (one, two)]
    matcher = SequenceMatcher(None, words[0], words[1], autojunk=False)
    shared = sum(block.size for block in matcher.get_matching_blocks())
    if shared < alike * max(1, min(len(one), len(two))):
        return [], []
    spans: tuple[list[Span], list[Span]] = ([], [])
    for kind, i, k, j, m in matcher.get_opcodes():
        if kind != "equal" and (kind == "replace" or 0 < i < len(one) or 0 < j < len(two)):
            _add(spans[0], one[i:k])
            _add(spans[1], two[j:m])
    return spans


def _add(spans: list[Span], words: Sequence[re.Match[str]]) -> None:
    if words:
        spans.append((words[0].start(), words[-1].end()))


def as_printed(shown: str, quote: str) -> str:
    r"""The value as it stands in the quote, where Markdown may run through it ("around *\$14.3 billion*")."""
    if not shown or shown in quote:
        return shown
    value = _without_markup(shown)
    first = _without_markup(quote).find(value) if value else -1
    if first < 0:
        return ""
    bare = [at for at, char in enumerate(quote) if char not in _MARKUP]
    return quote[bare[first] : bare[first + len(value) - 1] + 1]


def _without_markup(text: str) -> str:
    for mark in _MARKUP:
        text = text.replace(mark, "")
    return text


def marks_around(quote: str) -> tuple[str, str]:
    """The quotation marks to put around a quote; none where it brings its own at an end, and closes what it opens."""
    opens, closes = quote[:1] in _QUOTATION_MARKS, quote[-1:] in _QUOTATION_MARKS
    if not quote or not (opens or closes):
        return "“", "”"
    if opens and not _QUOTATION_MARKS.intersection(quote[1:]):
        return "", '"' if quote[0] == '"' else "”"
    if closes and not _QUOTATION_MARKS.intersection(quote[:-1]):
        return '"' if quote[-1] == '"' else "“", ""
    return "", ""
