"""How a draft says a figure: what its sentence gives of how it was worked out."""

from __future__ import annotations

from collections.abc import Sequence

from checker.judge.draft.combinations import COUNTED
from checker.judge.draft.figure import Figure
from checker.judge.draft.licences import Wording
from checker.judge.draft.text import Text
from checker.judge.draft.whole import whole_of
from checker.lexicon.arithmetic import GAPS, LEADING
from checker.values import Quantity

__all__ = ["wording_of"]


def wording_of(draft: Text, figure: Figure) -> Wording:
    """How the draft says a figure."""
    if figure.sentence < 0:
        return Wording("", "", "", "")
    start, end, _ = draft.sentences[figure.sentence]
    beside = [draft.figures[at] for at in draft.by_sentence[figure.sentence]]
    unit = figure.value.unit if figure.value is not None else None
    return Wording(
        draft.sentence(figure),
        draft.plain[start : figure.start],
        figure.text,
        draft.plain[figure.end : end],
        counts=figure.kind in COUNTED,
        noun=figure.word if figure.kind == "count" else "",
        per=(unit or "").partition("/")[2],
        whole=whole_of(draft, figure),
        beside=frozenset(one.value for one in beside if one != figure and one.value is not None),
        times=draft.points_by_sentence.get(figure.sentence, ()),
        parts=tuple(one for one in beside if one.end <= figure.start and one.kind in PARTS),
        level=_is_level(draft, figure),
        towards=_towards(draft, figure, beside),
    )


PARTS = ("count", "money", "measure", "number")
"""Kinds of amounts that a draft puts together."""


def _is_level(draft: Text, figure: Figure) -> bool:
    """Whether it is what something changed to, or from; what parts two things is a difference at every level: "cut the lead to 4"."""
    statement = draft.statement(figure)
    if statement is None or statement.frame.change not in ("to", "from"):
        return False
    return GAPS.search(draft.sentence(figure)) is None


def _towards(draft: Text, figure: Figure, beside: Sequence[Figure]) -> Quantity | None:
    """The level that stands right behind a change in per cent: the £4m of "rose 33% to £4m"."""
    following = next((one for one in beside if one.start >= figure.end), None)
    if figure.kind != "percent" or following is None or following.kind == "percent":
        return None
    return following.value if LEADING.fullmatch(draft.plain, figure.end, following.start) else None
