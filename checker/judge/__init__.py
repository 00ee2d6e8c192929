"""Relations -> Findings: what agrees, what differs, what stands alone, and what could not be checked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from checker.bind import Unbound
from checker.judge.case import Case
from checker.judge.derived import derived_findings
from checker.judge.fields import field_findings
from checker.judge.figures import figure_findings
from checker.judge.findings import finding, place
from checker.judge.people import people_findings
from checker.judge.publication import publication_findings
from checker.judge.stories import story_findings
from checker.judge.texts import statement_findings, text_findings
from checker.model import Finding, Reason

__all__ = ["judge"]

VERDICTS = ("discrepancy", "unsupported", "agreement", "not_checked")
LISTED, A_FIGURE = 100, 100
"""Figures that no field took are listed one by one: so many of a source, and one more for so many code points of it
(prose has one figure in about 180). More of them is a table, or made to fill the report; the rest is counted."""

MANY = 1_000
"""Of more documents than this nothing is kept that can be read again: memory is scarcer than time."""

SEVERITIES = ("error", "warning", "notice", "info")


def judge(case: Case) -> tuple[Finding, ...]:
    """Every finding of a comparison, in the order of a report."""
    found = [*field_findings(case), *derived_findings(case), *text_findings(case)]
    found += publication_findings(case)
    found += people_findings(case, found)
    if len(case.analyses) > MANY:
        for analysis in case.analyses.values():
            analysis.let_go()
    found += figure_findings(case, found)
    found = _without_told(found)
    return in_order(
        [*found, *statement_findings(case, found), *story_findings(case), *_not_checked(case, found)]
    )


def _without_told(found: Iterable[Finding]) -> list[Finding]:
    """The findings without the fields "of one source alone" whose figures others state too, or otherwise."""
    found = list(found)
    told = {
        (claim.source, claim.start, claim.end)
        for one in found
        if one.field is None and one.scope == "across" and one.verdict in ("agreement", "discrepancy")
        for claim in one.claims
    }
    return [
        one
        for one in found
        if one.verdict != "unsupported"
        or one.field is None
        or one.scope != "across"
        or not all((claim.source, claim.start, claim.end) in told for claim in one.claims)
    ]


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Discrepancies by severity, unsupported fields, agreements, unsupported sentences, the rest.

    Inside each the order given is kept: that of the rules, then of the text.
    """
    return tuple(sorted(findings, key=_place))


def _place(finding: Finding) -> tuple[int, int]:
    if finding.verdict == "unsupported" and finding.field is None and finding.severity in ("notice", "info"):
        return 3, 0  # sentences come after the agreements
    rank = {"discrepancy": 0, "unsupported": 1, "agreement": 2, "not_checked": 4}[finding.verdict]
    return rank, SEVERITIES.index(finding.severity) if finding.verdict == "discrepancy" else 0


def _not_checked(case: Case, found: Iterable[Finding]) -> Iterator[Finding]:
    """The figures that no field took and no finding shows."""
    shown = {(claim.source, claim.start, claim.end) for finding in found for claim in finding.claims}
    for source, bound in case.bound.items():
        left = [one for one in bound.unbound if (source, one.mention.start, one.mention.end) not in shown]
        most = LISTED + len(case.analyses[source].document.text) // A_FIGURE
        for one in left[:most]:
            yield _left_over(case, source, one)
        if len(left) > most:
            yield _more(case, source, left[most:])


def _more(case: Case, source: str, left: Sequence[Unbound]) -> Finding:
    """How many more there are than can be listed one by one, at the place of the first."""
    mention = left[0].mention
    shown = " ".join(mention.text.split())
    return finding(
        case,
        "general/figures",
        subject="more figures",
        label="figures",
        verdict="not_checked",
        severity="info",
        reason=Reason("more_not_bound", source=source, count=len(left), line=mention.line),
        claims=[place(case, source, mention.start, mention.end, shown)],
        values=[str(len(left))],
        identifier=f"figures:{case.labels[source]}:more",
    )


def _left_over(case: Case, source: str, one: Unbound) -> Finding:
    mention = one.mention
    shown = " ".join(mention.text.split())
    value = None
    if mention.low is not None and mention.high is not None:
        value = {"low": format(mention.low, "f"), "high": format(mention.high, "f"), "unit": mention.unit}
    claim = place(
        case,
        source,
        mention.start,
        mention.end,
        shown,
        value=value,
        hedge=mention.hedge,
        attribution=mention.attribution,
    )
    return finding(
        case,
        "general/figures",
        subject=shown,
        label=mention.kind,
        verdict="not_checked",
        severity="info",
        reason=Reason("not_bound", why=one.reason),
        claims=[claim],
        values=[shown],
        asked=mention.kind,
        identifier=f"figure:{case.labels[source]}:{mention.line}:{mention.column}",
    )
