"""Anchors: what survives when an article is rewritten word by word.

Figures, proper names and quoted speakers stay where they stood even when a machine has replaced most other
words. Their order is what independence is judged by, and what tells which place in one text answers which
place in another.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Hashable, Iterable, Sequence
from typing import Literal, NamedTuple, TypeAlias

from checker.extract import Analysis, once
from checker.extract.entities import EntityMention
from checker.extract.names import NameFound
from checker.model import Mention, Sentence
from checker.values.name import name_form

Name: TypeAlias = EntityMention | NameFound

AnchorKind = Literal["figure", "name", "speaker"]

__all__ = [
    "COUNTED",
    "Anchor",
    "Told",
    "anchors",
    "in_order",
    "longest_rising",
    "names",
    "sentences",
    "telling",
    "without_possessive",
    "words",
]

COUNTED = frozenset({"story", "heading", "caption"})
"""The kinds of section whose words are the article's own: no advertisement, comment, repetition …"""

SMALLEST_COUNT = 10
"""Bare numbers and counts below this ("two counts", "three villages") are in every text and anchor nothing."""


class Anchor(NamedTuple):
    """One figure, name or quoted speaker at its place; equal keys mean the same thing in another text."""

    key: Hashable
    kind: AnchorKind
    start: int
    end: int
    text: str


class Told(NamedTuple):
    """What an article tells that hardly two events share."""

    names: frozenset[str]
    figures: frozenset[str]

    def shared(self, other: Told) -> frozenset[str]:
        """What both tell."""
        return (self.names & other.names) | (self.figures & other.figures)


@once
def sentences(analysis: Analysis) -> Sequence[Sentence]:
    """The sentences of the article itself, in order."""
    return analysis.document.beginning_in(COUNTED, analysis.sentences)


_WORD = re.compile(r"\w+")


@once
def words(analysis: Analysis) -> Sequence[Sequence[str]]:
    """The words of each sentence of the article itself, as printed."""
    return [analysis.words[sentence] for sentence in sentences(analysis)]


@once
def names(analysis: Analysis) -> Sequence[Name]:
    """The proper names of the article itself, in order: those that rules declare, and the others around them."""
    every: list[Name] = [*analysis.declared, *analysis.names]
    own = analysis.document.beginning_in(COUNTED, every)
    own.sort(key=lambda name: (name.start, -name.end, name.entity is None))
    found: list[Name] = []
    for name in own:
        if not found or name.start >= found[-1].end:
            found.append(name)
    return found


@once
def telling(analysis: Analysis) -> Told:
    """What two articles hardly both tell unless of one event: full names, and figures of two digits or more."""
    plain = analysis.document.plain
    printed = (
        found[0]
        for sentence in sentences(analysis)
        for found in _FIGURE.finditer(plain, sentence.start, sentence.end)
    )
    return Told(
        frozenset(name_form(name.text) for name in names(analysis) if " " in name.text),
        frozenset(figure for figure in printed if len(figure) >= 2),
    )


_FIGURE = re.compile(r"(?<![\w.,])\d++(?:[.,]\d++)*")
"""A figure in digits, without the letters behind it: "120" of "120m"."""


_POSSESSIVES = ("’s", "'s", "`s", "’", "'", "`")


def without_possessive(name: str) -> str:
    """The name without a possessive's ending."""
    return name.removesuffix(next(filter(name.endswith, _POSSESSIVES), ""))


@once
def anchors(analysis: Analysis) -> Sequence[Anchor]:
    """All anchors of the article itself, in the order of the text. Linear in mentions, but for the sort.

    A speaker's name beside the quotation is one anchor with it.
    """
    document = analysis.document
    found = list(filter(None, map(_figure, document.beginning_in(COUNTED, analysis.figures))))
    quotations = document.beginning_in(COUNTED, analysis.quotations)
    credited = {quotation.speaker_span for quotation in quotations}
    for name in names(analysis):
        form = name_form(_longest(name))
        if form and (name.start, name.end) not in credited:
            found.append(Anchor(("name", form), "name", name.start, name.end, name.text))
    for quotation in quotations:
        if speaker := name_form(quotation.speaker or ""):
            key = ("speaker", speaker.split()[-1])
            found.append(Anchor(key, "speaker", quotation.start, quotation.end, quotation.speaker or ""))
    return tuple(sorted(found, key=lambda anchor: (anchor.start, anchor.end, anchor.kind)))


def _longest(name: Name) -> str:
    """The name in full: the entity that a rule declares, or the longest form that the text has of it."""
    canonical: str | None = name.entity or getattr(name, "canonical", None)
    return canonical or name.text


def _figure(mention: Mention) -> Anchor | None:
    """The anchor of a figure or a date; None for other mentions and for what every text has."""
    key: Hashable
    match mention.kind:
        case "money" | "percent":
            key = ("figure", mention.low, mention.high, mention.unit)
        case "age" | "quantity" | "number":
            if mention.low is None or (mention.kind != "age" and mention.low < SMALLEST_COUNT):
                return None
            key = ("figure", mention.low, mention.high, None)
        case "date":
            key = ("date", mention.dates or mention.text.casefold())
        case _:
            return None
    return Anchor(key, "figure", mention.start, mention.end, mention.text)


def in_order(first: Sequence[Hashable], second: Sequence[Hashable]) -> list[tuple[int, int]]:
    """The longest common subsequence of two sequences of keys, as pairs of positions.

    Hunt and Szymanski 1977: r log r, where r is the number of pairs of positions with equal keys, so callers
    keep out keys that recur often.
    """
    places: dict[Hashable, list[int]] = {}
    for position, key in enumerate(second):
        places.setdefault(key, []).append(position)
    pairs = [(i, j) for i, key in enumerate(first) for j in reversed(places.get(key, ()))]
    return [pairs[at] for at in longest_rising([j for _, j in pairs])]


def longest_rising(values: Iterable[int]) -> list[int]:
    """Positions of a longest strictly rising subsequence; n log n."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for at, value in enumerate(values):
        length = bisect_left(tails, value)
        before.append(ends[length - 1] if length else -1)
        if length == len(tails):
            tails.append(value)
            ends.append(at)
        else:
            tails[length], ends[length] = value, at
    chain: list[int] = []
    at = ends[-1] if ends else -1
    while at >= 0:
        chain.append(at)
        at = before[at]
    return chain[::-1]
