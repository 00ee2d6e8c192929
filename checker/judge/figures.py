"""Questions -> Findings without a rule: figures and dates that sources state alike, and that differ under one frame.

A figure that a rule's finding shows already makes no second one. What is found is never graver than a warning.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from checker.align import WARNING, Question, Story, questions, story_of, updates
from checker.frame import Fit, Statement
from checker.judge.case import Case
from checker.judge.credits import independent
from checker.judge.findings import finding, place
from checker.model import Camp, Finding, FindingClaim, Reason, Trace
from checker.values import Quantity

__all__ = ["figure_findings"]

Places = Mapping[tuple[str, int, int], Collection[str]]
"""Source, start and end of a claim -> ids of the findings across sources that show it."""


def figure_findings(case: Case, found: Iterable[Finding]) -> list[Finding]:
    """The findings on figures that no rule's finding answers; `found` are the findings so far."""
    if len(case.analyses) < 2:
        return []
    story = story_of(case.analyses.values())
    shown = _shown(found)
    open_ones = [one for one in questions(story) if not _answered(one, shown)]
    return [
        _agreement(case, one) if len(one.camps) == 1 else _difference(case, story, one) for one in open_ones
    ]


def _shown(found: Iterable[Finding]) -> dict[tuple[str, int, int], set[str]]:
    places: dict[tuple[str, int, int], set[str]] = {}
    for one in found:
        if one.verdict in ("agreement", "discrepancy") and one.scope == "across":
            for claim in one.claims:
                places.setdefault((claim.source, claim.start, claim.end), set()).add(one.id)
    return places


def _answered(question: Question, shown: Places) -> bool:
    """Whether one finding shows a statement of every source of the question already."""
    by_source: dict[str, set[str]] = {}
    for one in question.statements:
        by_source.setdefault(one.source, set()).update(shown.get((one.source, one.start, one.end), ()))
    return bool(set.intersection(*by_source.values()))


def _agreement(case: Case, question: Question) -> Finding:
    statements = question.statements
    sources = _sources(case, statements)
    supports = independent(statements, case.homes, case.credits)
    shown = _shown_value(_narrowest(statements))
    relation = question.relation.shown.value
    rule = f"general/{_room(statements[0])}"
    side = {"shown": shown, "sources": sources}
    return finding(
        case,
        rule,
        subject=_subject(statements),
        label=_label(statements),
        verdict="agreement",
        severity="info" if supports > 1 and relation == "same" else "notice",
        relation=relation,
        reason=Reason("figures_agree", side=side, relation=relation),
        notes=[Reason("one_origin", sources=sources)] if supports == 1 else (),
        trace=_trace(question.fit, rule),
        claims=[_claim(case, one) for one in statements],
        values={str(one.value) for one in statements},
        camps=(Camp(tuple(sources), shown),),
        independent=supports,
    )


def _difference(case: Case, story: Story, question: Question) -> Finding:
    statements = question.statements
    rule = f"general/{_room(question.pair[0])}"
    camps = [Camp(tuple(_sources(case, camp)), _shown_value(_narrowest(camp))) for camp in question.camps]
    sides = [{"shown": camp.shown, "sources": camp.sources} for camp in camps]
    updated = updates(story, *question.pair)
    relation = "superseded" if updated else question.relation.shown.value
    grave = question.evidence >= WARNING and relation == "contradicts"
    return finding(
        case,
        rule,
        subject=_subject(statements),
        label=_label(statements),
        verdict="discrepancy",
        severity="warning" if grave else "notice",
        relation=relation,
        reason=Reason("figures_differ" if grave else "figures_may_differ", sides=sides, relation=relation),
        trace=_trace(question.fit, rule),
        claims=[_claim(case, one) for one in statements],
        values={str(one.value) for one in statements},
        camps=camps,
        independent=independent(statements, case.homes, case.credits),
    )


def _trace(fit: Fit, rule: str) -> Trace:
    return Trace(tuple(sorted(fit.same)), tuple(sorted(fit.unknown)), tuple(sorted(fit.clash)), rule)


def _sources(case: Case, statements: Iterable[Statement]) -> list[str]:
    return sorted({one.source for one in statements}, key=case.order.__getitem__)


def _room(statement: Statement) -> str:
    return "dates" if statement.frame.kind in ("date", "clock") else "figures"


_LABELS = {
    "money": "sum of money",
    "percent": "percentage",
    "age": "age",
    "date": "date",
    "measure": "measure",
    "count": "count",
    "number": "number",
    "ordinal": "rank",
}


def _label(statements: Sequence[Statement]) -> str:
    kinds = [one.frame.kind for one in statements]
    return next((_LABELS[kind] for kind in kinds if kind != "number" and kind in _LABELS), "figure")


def _subject(statements: Sequence[Statement]) -> str:
    """What is measured, in the words of the frames; the figure itself where they do not say."""
    frames = [one.frame for one in statements]
    people = [" ".join(one.person) for one in frames]
    for names in (people, [one.head for one in frames], [one.predicate for one in frames]):
        if named := sorted(name for name in names if name):
            return named[0]
    return " ".join(statements[0].mention.text.split())


def _narrowest(statements: Sequence[Statement]) -> Statement:
    def width(one: Statement) -> tuple[float, str, int]:
        value = one.value
        return (float(value.core.width) if isinstance(value, Quantity) else 0.0), one.source, one.start

    return min(statements, key=width)


def _shown_value(one: Statement) -> str:
    hedge = f"{one.mention.hedge.replace('_', ' ')} " if one.mention.hedge else ""
    return hedge + " ".join(one.mention.text.split())


def _claim(case: Case, one: Statement) -> FindingClaim:
    mention = one.mention
    value: dict[str, str | None]
    if mention.low is not None and mention.high is not None:
        value = {"low": format(mention.low, "f"), "high": format(mention.high, "f"), "unit": mention.unit}
    else:
        value = {"text": str(one.value)}
    return place(
        case,
        one.source,
        one.start,
        one.end,
        _shown_value(one),
        value=value,
        hedge=mention.hedge,
        attribution=mention.attribution,
    )
