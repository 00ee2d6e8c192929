"""How a draft says a figure: what its sentence gives of how it was worked out."""

from __future__ import annotations

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
    return Wording(
        draft.sentence(figure),
        draft.plain[start : figure.start],
        figure.text,
        draft.plain[figure.end : end],
        figure.kind in COUNTED,
        figure.word if figure.kind == "count" else "",
        ((figure.value.unit if figure.value is not None else None) or "").partition("/")[2],
        whole_of(draft, figure),
        frozenset(
            one.value
            for at in draft.by_sentence[figure.sentence]
            if (one := draft.figures[at]) != figure and one.value is not None
        ),
        draft.points_by_sentence.get(figure.sentence, ()),
        tuple(
            one
            for at in draft.by_sentence[figure.sentence]
            if (one := draft.figures[at]).end <= figure.start
            and one.kind in ("count", "money", "measure", "number")
        ),
        _is_level(draft, figure),
        _towards(draft, figure),
    )


def _is_level(draft: Text, figure: Figure) -> bool:
    """Whether it is what something changed to, or from; what parts two things is a difference at every level: "cut the lead to 4"."""
    statement = draft.statement(figure)
    if statement is None or statement.frame.change not in ("to", "from"):
        return False
    return GAPS.search(draft.sentence(figure)) is None


def _towards(draft: Text, figure: Figure) -> Quantity | None:
    """The level that stands right behind a change in per cent: the £4m of "rose 33% to £4m"."""
    following = next(
        (
            draft.figures[at]
            for at in draft.by_sentence[figure.sentence]
            if draft.figures[at].start >= figure.end
        ),
        None,
    )
    if figure.kind != "percent" or following is None or following.kind == "percent":
        return None
    return following.value if LEADING.fullmatch(draft.plain, figure.end, following.start) else None
