"""Relations -> Findings: what agrees, what differs, what stands alone, and what could not be checked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from checker.align.story import MANY
from checker.judge.case import Case
from checker.judge.derived import derived_findings
from checker.judge.draft.headline import headline_findings
from checker.judge.fields import field_findings
from checker.judge.figures import figure_findings
from checker.judge.listed import not_bound, not_compared
from checker.judge.people import people_findings
from checker.judge.publication import publication_findings
from checker.judge.stories import story_findings
from checker.judge.texts import statement_findings, text_findings
from checker.judge.unread import in_other_languages
from checker.model import Finding

__all__ = ["in_order", "judge", "numbered"]

SEVERITIES = ("error", "warning", "notice", "info")


def judge(case: Case) -> tuple[Finding, ...]:
    """Every finding of a comparison, in the order of a report."""
    found = [*field_findings(case), *derived_findings(case), *text_findings(case)]
    found += headline_findings(case, found)
    found += publication_findings(case)
    found += people_findings(case, found)
    if len(case.analyses) > MANY:
        for analysis in case.analyses.values():
            analysis.let_go()
    found += figure_findings(case, found)
    found = _without_told(found)
    unread = list(in_other_languages(case))
    silent = {claim.source for one in unread for claim in one.claims}
    alone = (one for one in statement_findings(case, found) if one.claims[0].source not in silent)
    told = [*found, *alone]
    every = [
        *told,
        *unread,
        *story_findings(case),
        *not_bound(case, found),
        *not_compared(case, told, case.analyses),
    ]
    return tuple(numbered(in_order(every)))


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


def numbered(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings with ids of their own: two of one id get a number."""
    seen: Counter[str] = Counter()
    for one in findings:
        seen[one.id] += 1
        again = seen[one.id]
        yield one if again == 1 else replace(one, id=f"{one.id}:{again}")


def _place(finding: Finding) -> tuple[int, int]:
    if finding.verdict == "unsupported" and finding.field is None and finding.severity in ("notice", "info"):
        return 3, 0  # sentences come after the agreements
    rank = {"discrepancy": 0, "unsupported": 1, "agreement": 2, "not_checked": 4}[finding.verdict]
    return rank, SEVERITIES.index(finding.severity) if finding.verdict == "discrepancy" else 0
