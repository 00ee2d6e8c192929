"""The figure of whose things a draft tells another: the 16 of "four of the 16"."""

from __future__ import annotations

from checker.judge.draft.figure import Figure
from checker.judge.draft.place import equal
from checker.judge.draft.text import Text
from checker.lexicon.arithmetic import OF_WHOLE

__all__ = ["is_whole_of", "whole_of"]


def is_whole_of(draft: Text, figure: Figure, other: Figure) -> bool:
    """Whether the draft itself tells a figure as a part of the other: "four of the 16", where a source tells of 16."""
    whole = whole_of(draft, figure)
    return whole is not None and equal(whole, other)


def whole_of(draft: Text, figure: Figure) -> Figure | None:
    """The figure of whose things the draft tells a figure: the 16 of "four of the 16"."""
    behind = (draft.figures[at] for at in draft.by_sentence[figure.sentence])
    whole = next((one for one in behind if one.start > figure.end), None)
    told = whole is not None and OF_WHOLE.fullmatch(draft.plain, figure.end, whole.start)
    return whole if told else None
