"""Figures of two documents that answer one question and differ: the pairs of the board that are best for both sides."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from checker.align.agreements import Agreement
from checker.align.board import Board, Weighed, sentence_of
from checker.align.candidates import place_of
from checker.align.happened import Asked
from checker.align.story import Story
from checker.frame import Statement, relation
from checker.values import Relation

__all__ = ["NOTICE", "WARNING", "differing"]

SPLIT = 0.5
"""Added to the strength of equal figures that one slot splits, for what differs there."""
WARNING = 2.7
"""From this evidence on a difference is a warning."""
ANSWERED = 3.0
"""The evidence of two figures that answer one question by the words that ask for it."""
NOTICE = 1.5
"""From this evidence on it is worth a look."""


def differing(
    story: Story,
    agreements: Sequence[Agreement],
    split: Sequence[Agreement] = (),
    asked: Asked | None = None,
) -> list[Weighed]:
    """The mutual best pairs that differ, in value or (of equal value) in the slot that splits them.

    `asked` says what figures answer by the words that ask for it.
    """
    board = Board(story, [*agreements, *split], asked)
    best: dict[tuple[str, int, int, str], Weighed] = {}
    pairs = [one for one in board.pairs() if not one.veto and one.evidence >= NOTICE]
    for pair in pairs:
        for a, b in ((pair.one, pair.other), (pair.other, pair.one)):
            place = (a.source, a.start, a.end, b.source)
            if place not in best or _rank(best[place]) < _rank(pair):
                best[place] = pair
    mutual = [
        pair
        for pair in pairs
        if best[pair.one.source, pair.one.start, pair.one.end, pair.other.source] is pair
        and best[pair.other.source, pair.other.start, pair.other.end, pair.one.source] is pair
    ]
    told = {
        (sentence_of(pair.one), sentence_of(pair.other)) for pair in split if pair.one.frame.change == "by"
    }
    mutual += [
        Weighed(
            one.one,
            one.other,
            Relation.CONTRADICTS,
            one.fit,
            "",
            one.strength + SPLIT,
        )
        for one in split
        if not _is_told_by_change(one, told)
    ]
    answered = [_answering(one, other) for one, other in (asked.figures if asked is not None else ())]
    places = {place_of(each) for pair in answered for each in (pair.one, pair.other)}
    mutual = [
        pair for pair in mutual if place_of(pair.one) not in places and place_of(pair.other) not in places
    ]
    return sorted(
        [*mutual, *answered],
        key=lambda pair: (pair.one.source, pair.one.start, pair.other.source, pair.other.start),
    )


def _answering(one: Statement, other: Statement) -> Weighed:
    return Weighed(one, other, Relation.CONTRADICTS, relation(one.frame, other.frame), "", ANSWERED)


def _is_told_by_change(split: Agreement, told: Collection[tuple[tuple[str, int], tuple[str, int]]]) -> bool:
    """Whether the sizes of one change tell its direction already: "rose 12% to $18m" · "fell 12% to $18m"."""
    level = split.split == "direction" and split.one.frame.change != "by"
    return level and (sentence_of(split.one), sentence_of(split.other)) in told


def _rank(pair: Weighed) -> tuple[float, int, int]:
    return round(pair.evidence, 6), -pair.one.start, -pair.other.start
