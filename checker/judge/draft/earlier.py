"""Figures of which what stands before tells what they are of: the level before another, the answer to a question."""

from __future__ import annotations

from checker.judge.draft.figure import Figure
from checker.judge.draft.place import Place
from checker.judge.draft.text import Text
from checker.lexicon.arithmetic import APART
from checker.lexicon.aspects import PAST_LEVELS

__all__ = ["is_said_alone", "is_set_before"]


def is_set_before(draft: Text, figure: Figure, text: Text, having: Place, place: Place) -> bool:
    """Whether the draft tells a figure as one of an earlier time, and a source sets its value as that against another's."""
    return _is_told_as_before(draft, figure) and _is_set_against(text, having, place)


def _is_told_as_before(draft: Text, figure: Figure) -> bool:
    """Whether the draft tells a figure as one of an earlier time: "it had guided for $2.95 before", "from $2.95"."""
    beside = draft.plain[max(0, figure.start - BEFORE) : figure.start].lower().split()
    told = draft.plain[figure.end : figure.end + BEFORE].lower()
    behind = APART.split(told, maxsplit=1)[0].split()  # "$1.46, compared with $2 last year"
    words = {word.strip(".,;()") for word in (*beside, *behind)}
    return (
        "from" in beside[-1:] or figure.text.lower().startswith("from ") or not words.isdisjoint(PAST_LEVELS)
    )


def _is_set_against(text: Text, having: Place, place: Place) -> bool:
    """Whether a source sets the draft's value as what was before against the other: "$3.10, compared with our earlier range of $2.95"."""
    if (having.source, having.figure.sentence) != (place.source, place.figure.sentence):
        return False
    between = text.plain[place.figure.end : having.figure.start]
    return len(between) <= BEFORE and APART.search(between) is not None


BEFORE = 60
"""Code points beside a figure in which an earlier time is told, and between two that are set against one another."""


def is_said_alone(text: Text, place: Place) -> bool:
    """Whether a source's number is all that somebody says, so that what came before tells what it is of."""
    figure = place.figure
    alone = (
        text.plain[max(0, figure.start - 3) : figure.start].rstrip(" ")[-1:] in ALONE
        and text.plain[figure.end : figure.end + 2].lstrip(" ")[:1] in ENDS
    )
    return figure.kind == "number" and figure.mention is not None and alone


ALONE, ENDS = ".?!:\n", (".", "?", "!")
"""What stands before and behind a number that is all that somebody says."""
