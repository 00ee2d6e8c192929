"""Sentences as patterns of sums see them: single spaces, and one character for each figure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checker.extract import Analysis
from checker.lexicon.hedges import BEFORE, FILLERS
from checker.model import Mention, Sentence, Span
from checker.values import Quantity
from checker.values.amount import printed

__all__ = ["FIGURE", "FIRST", "Figure", "Skeleton", "skeletons"]

SECTIONS = frozenset({"story", "heading", "caption"})
KINDS = frozenset({"money", "percent", "quantity", "number"})
MOST = 40
"""Figures in a sentence beyond which it is a table, which is not read."""

FIRST = 0xF0000
FIGURE = "[\U000f0000-\U000ffffd]"
"""A figure in a skeleton: a sentence in which every figure is one character for private use. Those of plane 15,
because `re` writes down every character of a set in plane 0 when it compiles."""


class Figure(NamedTuple):
    """A figure of a sentence."""

    value: Quantity
    mention: Mention

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.mention.start, self.mention.end)

    @property
    def words(self) -> str:
        """The figure as it stands in the text; by itself where the text prints it as the end of a range."""
        if self.mention.low != self.mention.high and not self.value.is_range:
            return printed(self.value)
        return " ".join(self.mention.text.split()).removeprefix("a ").removeprefix("an ")


class Skeleton(NamedTuple):
    """A sentence as patterns see it: single spaces, and one character for each figure."""

    text: str
    figures: Sequence[Figure]

    def named(self, match: re.Match[str]) -> dict[str, Figure]:
        """The figures that a pattern's groups of one capital letter hold."""
        groups = match.groupdict()
        return {
            name: self.figures[ord(groups[name]) - FIRST]
            for name in groups
            if name.isupper() and groups[name]
        }

    def within(self, text: str) -> list[Figure]:
        """The figures of a stretch of it, in order."""
        return [self.figures[ord(found) - FIRST] for found in re.findall(FIGURE, text)]


def skeletons(analysis: Analysis) -> Iterator[Skeleton]:
    """The sentences with two figures or more, of story, headings and captions; linear in the text."""
    mentions = [one for one in analysis.figures if one.kind in KINDS and one.section in SECTIONS]
    at = 0
    for sentence in analysis.sentences:
        inside = []
        while at < len(mentions) and mentions[at].start < sentence.end:
            if mentions[at].start >= sentence.start and mentions[at].end <= sentence.end:
                inside.append(mentions[at])
            at += 1
        has_two = len(inside) > 1 or (len(inside) == 1 and inside[0].low != inside[0].high)
        if has_two and len(inside) <= MOST:
            skeleton = _skeleton(analysis.document.plain, sentence, inside)
            if len(skeleton.figures) > 1:
                yield skeleton


def _skeleton(plain: str, sentence: Sentence, mentions: Sequence[Mention]) -> Skeleton:
    text = ""
    figures: list[Figure] = []
    last = sentence.start
    for mention in mentions:
        values = _values(mention)
        if mention.start < last or not values:
            continue
        marks = (chr(FIRST + len(figures) + n) for n in range(len(values)))
        text += _between(plain[last : mention.start]) + " to ".join(marks)
        figures.extend(Figure(value, mention) for value in values)
        last = mention.end
    rest = plain[last : sentence.end]
    return Skeleton(text + (" " if rest[:1].isspace() else "") + " ".join(rest.split()), figures)


def _between(gap: str) -> str:
    """What stands before a figure: single spaces, no hedge or article right before it."""
    words = " ".join(_bare(gap.split()))
    return (" " if gap[:1].isspace() else "") + words + (" " if words and gap[-1:].isspace() else "")


def _bare(words: list[str]) -> list[str]:
    """The words without hedges and articles at their end, which stand before a figure."""
    while words:
        for count in range(min(4, len(words)), 0, -1):
            phrase = " ".join(words[-count:]).lower()
            if phrase in FILLERS or (phrase in BEFORE and words[-count] != "or"):
                del words[-count:]
                break
        else:
            break
    return words


def _values(mention: Mention) -> list[Quantity]:
    """What the mention says; two figures where it is a range with "to", which may as well be two ends."""
    value = Quantity.of(mention)
    if value is None:
        return []
    if not value.is_range or " to " not in mention.text:
        return [value]
    low = mention._replace(high=mention.low, high_step=mention.low_step)
    high = mention._replace(low=mention.high, low_step=mention.high_step, hedge=None)
    return [one for one in map(Quantity.of, (low, high)) if one]
