"""Figures that differ because one document is later: counts that grow, and changes that a text tells."""

from __future__ import annotations

from checker.align.nearness import magnitude
from checker.align.story import Story
from checker.frame import Statement
from checker.lexicon.trends import BY_NOW, NEWS_OF_CHANGE
from checker.values import Relation

__all__ = ["tells_change", "updates"]


def updates(story: Story, one: Statement, other: Statement) -> bool:
    """Whether the later of two dated documents gives a count that has grown since, or tells of a change."""
    first, second = story.dated(one.source), story.dated(other.source)
    if first is None or second is None or first.relate(second) is not Relation.CONTRADICTS:
        return _told_to_rise(story, one, other) or _told_to_rise(story, other, one)
    earlier, later = (one, other) if first.readings < second.readings else (other, one)
    if later.frame.change == "to" or tells_change(story, later):
        return True
    a, b = magnitude(earlier), magnitude(later)
    return later.frame.kind in ("count", "number") and a is not None and b is not None and a < b


def _told_to_rise(story: Story, later: Statement, earlier: Statement) -> bool:
    """Whether the text tells the larger of two counts of people as the later: "the toll rose to 14", "14 are now known dead"."""
    a, b = magnitude(earlier), magnitude(later)
    if (
        a is None
        or b is None
        or not a < b < RISES * a
        or later.frame.outcome is None
        or earlier.frame.outcome is None
    ):
        return False
    words = {token.low for token in story.streams[later.source].of_sentence(later.sentence)}
    return later.frame.change == "to" or bool(words & BY_NOW) or {"so", "far"} <= words


RISES = 2
"""A toll that a text tells as risen has hardly done so by this factor from what another article gives on the same event."""


def tells_change(story: Story, one: Statement) -> bool:
    """Whether the sentence of a figure tells a change: "the toll has risen to 14"."""
    return any(token.low in NEWS_OF_CHANGE for token in story.streams[one.source].of_sentence(one.sentence))
