"""An article's headline against the text below it: a draft of one line whose only source is the article itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checker.align.vetoes import FRAME_VETOES, opposite_bounds
from checker.extract import Analysis
from checker.frame import relation, statements
from checker.judge.case import Case
from checker.judge.draft.days import Match
from checker.judge.draft.figure import Figure
from checker.judge.draft.findings import LABELS
from checker.judge.draft.lookup import Answer, Place, Sources, Text, look
from checker.judge.findings import finding, place
from checker.model import Finding, Reason, Trace
from checker.values import Quantity

__all__ = ["headline_findings"]

RULE = "general/figures"

HEADING, BODY = frozenset({"heading"}), frozenset({"story"})
LIKE = 0.3
"""From this likeness on the passage nearest to a headline's figure, which the text does not have, is about the same."""
ALIKE = 0.6
"""The same where one of the two does not say of what it is: "kills 17" above "killed seven workers"."""
DATED = frozenset({"date", "clock", "ordinal", "code", "decade", "quarter"})
"""Kinds of figures that name something; an article has many, and most of them of something else."""


def headline_findings(case: Case, found: Iterable[Finding]) -> Iterator[Finding]:
    """The figures of each headline that its text does not have, beside those that stand in their place there.

    `found` are findings that may show such a pair already; near linear in the figures of a headline and its text.
    """
    shown = {
        frozenset((claim.source, claim.start) for claim in one.claims)
        for one in found
        if one.verdict == "discrepancy" and one.scope == "within"
    }
    for name, analysis in case.analyses.items():
        for figure, told in _misfits(analysis):
            if not any({(name, figure.start), (name, told.start)} <= places for places in shown):
                yield _finding(case, name, figure, told)


def _misfits(analysis: Analysis) -> Iterator[tuple[Figure, Figure]]:
    end = _headline_end(analysis)
    if end is None:
        return
    headline = Text(analysis, HEADING, words=False)
    if all(figure.start >= end for figure in headline.figures):
        return
    for figure, answer in look(headline, Sources([analysis], BODY)):
        if figure.start < end and (stands := _instead(analysis, figure, answer)) is not None:
            yield figure, stands.figure


def _finding(case: Case, name: str, figure: Figure, told: Figure) -> Finding:
    return finding(
        case,
        RULE,
        subject="headline",
        label=LABELS[figure.kind],
        verdict="discrepancy",
        severity="warning",
        scope="within",
        relation="contradicts",
        reason=Reason("headline_misfit", source=name, stated=figure.text, told=told.text),
        trace=Trace(same=("passage",), clash=("value",), rule=RULE),
        claims=[place(case, name, one.start, one.end, one.text) for one in (figure, told)],
        values=[figure.text, told.text],
    )


def _headline_end(analysis: Analysis) -> int | None:
    """Where the heading over the story ends; None where the text begins without one, or nothing follows."""
    sections = analysis.document.sections
    first = next((at for at, one in enumerate(sections) if one.kind in HEADING | BODY), None)
    if first is None or sections[first].kind not in HEADING:
        return None
    return sections[first].end if any(one.kind in BODY for one in sections[first:]) else None


def _instead(analysis: Analysis, figure: Figure, answer: Answer) -> Place | None:
    """What the text has in the place of a figure that it does not have; None where nothing is of the same thing."""
    place = answer.closest
    sure = answer.verdict == "other" or (answer.verdict == "absent" and figure.kind not in DATED)
    if not sure or place is None or place.match.grade != "other":
        return None
    if place.likeness < (LIKE if place.match == Match("other", 2) else ALIKE):
        return None
    two = _are_two_questions(analysis, figure, place.figure) or _is_summed(analysis, figure, place.figure)
    return None if two else place


def _are_two_questions(analysis: Analysis, one: Figure, other: Figure) -> bool:
    """Whether the frames of two figures show that they are of two things, times or wholes."""
    told = {each.start: each for each in statements(analysis)}
    here, there = told.get(one.start), told.get(other.start)
    if here is None or there is None:
        return False
    fit = relation(here.frame, there.frame)
    return opposite_bounds(here, there) or any(holds(here, there, fit) for _, holds in FRAME_VETOES)


def _is_summed(analysis: Analysis, one: Figure, other: Figure) -> bool:
    """Whether a headline's figure is what two of its kind in the text come to: "kills 17" above seven dead and ten more."""
    if one.value is None or other.value is None:
        return False
    rest = one.value.low - other.value.low
    return rest > 0 and any(
        isinstance(each.value, Quantity) and each.value.low == rest and each.mention.kind != "date"
        for each in statements(analysis)
        if each.start != one.start
    )
