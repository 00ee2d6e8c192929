"""Findings on what follows from figures: the equations of the packs, and the arithmetic of a sentence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from checker.bind.claims import Claim
from checker.judge.case import Case
from checker.judge.compare import Group
from checker.judge.equations import Against, Derived, check, parse
from checker.judge.findings import finding
from checker.kinds import Severity, Verdict
from checker.model import Finding, Reason
from checker.values import DateValue, Quantity, Value
from checker.vocabulary import PUBLISHED_YEAR

__all__ = ["derived_findings"]

OUTCOMES: dict[str, tuple[Verdict, Severity, str | None]] = {
    "follows": ("agreement", "info", "same"),
    "consistent": ("agreement", "info", "overlaps"),
    "strained": ("discrepancy", "warning", "strained"),
    "contradicted": ("discrepancy", "error", "contradicts"),
    "incomparable": ("not_checked", "info", "incomparable"),
}
"""What an equation's verdict makes of a finding: verdict, severity, relation."""

ORDER = tuple(OUTCOMES)


def derived_findings(case: Case) -> Iterator[Finding]:
    """One finding for each equation and subject of which a source states the right-hand side."""
    by_subject: dict[str, dict[str, Group]] = defaultdict(dict)
    for group in case.groups:
        by_subject[group.subject][group.field] = group
    for pack, equation in case.rules.equations:
        wanted = (*parse(equation.left).fields, *parse(equation.right).fields)
        stated = [name for name in wanted if name != PUBLISHED_YEAR]
        for subject, groups in by_subject.items():
            if all(name in groups for name in stated):
                figures = {name: _figures(groups[name]) for name in stated}
                if PUBLISHED_YEAR in wanted:
                    figures[PUBLISHED_YEAR] = _published(case, groups[stated[0]].sources)
                results = [one for one in check(equation, figures) if one.against]
                if results:
                    yield _finding(case, pack, subject, [groups[name] for name in stated], results)


def _figures(group: Group) -> list[tuple[str, Quantity]]:
    figures = ((claim.source, _figure(claim.value)) for claim in group.claims)
    return [(source, figure) for source, figure in figures if figure is not None]


def _figure(value: Value) -> Quantity | None:
    """The value as a figure to reckon with: a date is its year."""
    if isinstance(value, DateValue) and len(value.readings) == 1:
        first, last = value.readings[0]
        return _year(first.year) if first.year == last.year else None
    return value if isinstance(value, Quantity) else None


def _published(case: Case, sources: Sequence[str]) -> list[tuple[str, Quantity]]:
    """The year in which each source appeared; none where its date is missing or ambiguous."""
    dated = ((source, case.analyses[source].document.published) for source in sources)
    return [(source, _year(readings[0].first.year)) for source, readings in dated if len(readings) == 1]


def _year(year: int) -> Quantity:
    return Quantity(Decimal(year), Decimal(year), kind="year")


def _finding(
    case: Case, pack: str, subject: str, groups: Sequence[Group], results: Sequence[Derived]
) -> Finding:
    worst = max(
        (against for one in results for against in one.against),
        key=lambda against: ORDER.index(against.verdict),
    )
    verdict, severity, relation = OUTCOMES[worst.verdict]
    ordered = sorted(
        results, key=lambda one: (*_rank(one), min(case.order[source] for source in one.sources))
    )
    reasons = [_reason(one, against) for one in ordered for against in one.against]
    target = groups[-1]
    claims = _used(groups, results)
    return finding(
        case,
        f"{pack}/{results[0].equation.left} = {results[0].equation.right}",
        field=target.field,
        subject=subject,
        label=f"{case.label_of(target.field, subject)}, worked out",
        verdict=verdict,
        severity=severity,
        scope="derived",
        relation=relation,
        reason=reasons[0],
        claims=case.shown_claims(claims),
        notes=[one for at, one in enumerate(reasons[1:], 1) if one not in reasons[:at]],
        values=[str(claim.value) for claim in claims],
    )


def _rank(one: Derived) -> tuple[int, bool]:
    """What differs first; then what follows from a source's own figures."""
    worst = max(ORDER.index(against.verdict) for against in one.against)
    own = any(set(one.sources) == set(against.sources) for against in one.against)
    return -max(worst, 1), not own


def _reason(one: Derived, against: Against) -> Reason:
    return Reason(
        "worked_out",
        working=one.working,
        sources=one.sources,
        stating_sources=against.sources,
        shown=against.shown,
        outcome=against.verdict,
        own=set(one.sources) == set(against.sources),
    )


def _used(groups: Sequence[Group], results: Sequence[Derived]) -> tuple[Claim, ...]:
    """The claims whose figures were used, one place for each source and figure."""
    sources = {source for one in results for source in one.sources}
    sources |= {source for one in results for against in one.against for source in against.sources}
    seen: dict[tuple[str, str, str], Claim] = {}
    for group in groups:
        for claim in group.claims:
            if claim.source in sources:
                seen.setdefault((claim.source, claim.field, str(claim.value)), claim)
    return tuple(seen.values())
