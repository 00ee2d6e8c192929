"""Findings on the texts themselves, without any rule: quotations, names, sums, dates, sentences alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from checker.judge.arithmetic import inconsistencies
from checker.judge.attributions import differing_attributions
from checker.judge.case import Case, finding_id, fingerprint
from checker.judge.names import differing_names
from checker.judge.quotations import altered_quotations
from checker.judge.statements import unsupported
from checker.kinds import Certainty, Scope, Severity, Verdict
from checker.model import Camp, Finding, FindingClaim, Span

__all__ = ["place", "statement_findings", "text_finding", "text_findings"]

DATE_NOTICES = ("weekday", "impossible date")
"""Kinds of notices that are findings: the text contradicts the calendar."""


def text_findings(case: Case) -> Iterator[Finding]:
    """Altered quotations, names under two spellings, sums that do not hold, impossible dates."""
    yield from _quotations(case)
    yield from _names(case)
    yield from _attributions(case)
    yield from _sums(case)
    yield from _dates(case)


def statement_findings(case: Case, taken: Iterable[Finding]) -> Iterator[Finding]:
    """Sentences with something checkable that no independent source supports, in the order of the text.

    `taken` are the findings that show their own places already; a lone source has nobody to support it.
    """
    if len(case.analyses) < 2:
        return
    spans: dict[str, list[Span]] = {name: [] for name in case.analyses}
    for finding in taken:
        for claim in finding.claims:
            if finding.verdict != "not_checked" and finding.rule != "general/names":
                spans[claim.source].append(Span(claim.start, claim.end))
    for told in unsupported(list(case.analyses.values()), case.origins, spans):
        shown = ", ".join(told.items)
        sources = case.listed([told.source, *told.also])
        yield text_finding(
            case,
            "general/statements",
            subject=told.items[0],
            label="statement",
            verdict="unsupported",
            severity="info",
            scope="across",
            relation=None,
            explanation=f"Only {sources} {'tell' if told.also else 'tells'} of {shown}"
            + (", and they share one origin." if told.also else "."),
            claims=[place(case, told.source, told.start, told.end, shown)],
            values=[case.analyses[told.source].document.text[told.start : told.end]],
        )


def place(
    case: Case,
    source: str,
    start: int,
    end: int,
    shown: str,
    *,
    certainty: Certainty = "flat",
    attribution: str | None = None,
) -> FindingClaim:
    """A place of a document as a claim that is words."""
    line, column = case.analyses[source].document.place(start)
    return FindingClaim(
        source=source,
        value={"text": shown},
        shown=shown,
        quote=case.quote(source, start, end),
        start=start,
        end=end,
        line=line,
        column=column,
        certainty=certainty,
        attribution=attribution,
    )


def text_finding(
    case: Case,
    rule: str,
    *,
    subject: str,
    label: str,
    verdict: Verdict,
    severity: Severity,
    scope: Scope,
    relation: str | None,
    explanation: str,
    claims: Iterable[FindingClaim],
    values: Sequence[str],
    camps: tuple[Camp, ...] = (),
    remarks: tuple[str, ...] = (),
) -> Finding:
    """A finding that no field stands behind; `values` are what its fingerprint is made of."""
    claims = tuple(sorted(claims, key=lambda claim: (case.order[claim.source], claim.start)))
    for name in dict.fromkeys(claim.source for claim in claims):
        if name in explanation:
            alone = rf"(?<![\w./-]){re.escape(name)}(?![\w/-])"
            explanation = re.sub(alone, case.labels[name], explanation)
    mark = fingerprint(rule, None, subject, scope, values)
    return Finding(
        id=f"{finding_id(rule, subject, 'across')}:{mark[:6]}",
        fingerprint=mark,
        rule=rule,
        field=None,
        subject=subject,
        label=label,
        verdict=verdict,
        severity=severity,
        scope=scope,
        relation=relation,
        explanation=explanation,
        claims=claims,
        camps=camps,
        remarks=remarks,
        independent_sources=len({case.origin_of[claim.source] for claim in claims}),
    )


def _quotations(case: Case) -> Iterator[Finding]:
    for altered in altered_quotations(list(case.analyses.values()), case.origins):
        places = [one for wording in altered.wordings for one in wording]
        yield text_finding(
            case,
            "general/quotations",
            subject=altered.speaker or "unnamed speaker",
            label="quotation",
            verdict="discrepancy",
            severity="error",
            scope="across",
            relation="contradicts",
            explanation=altered.explanation,
            claims=[
                place(
                    case,
                    one.source,
                    one.start,
                    one.end,
                    one.text,
                    certainty="quoted",
                    attribution=altered.speaker,
                )
                for one in places
            ],
            values=[one.text for one in places],
            camps=tuple(
                Camp(tuple(dict.fromkeys(one.source for one in wording)), f"“{wording[0].text}”")
                for wording in altered.wordings
            ),
        )


def _names(case: Case) -> Iterator[Finding]:
    for differing in differing_names(list(case.analyses.values()), case.origins):
        forms = [form.text for form in differing.forms]
        yield text_finding(
            case,
            "general/names",
            subject=forms[0],
            label="name",
            verdict="discrepancy",
            severity="warning",
            scope="across",
            relation="contradicts",
            explanation=differing.explanation,
            claims=[
                place(case, source, start, end, form.text)
                for form in differing.forms
                for source, start, end in form.places
            ],
            values=forms,
            camps=tuple(Camp(form.sources, form.text) for form in differing.forms),
        )


def _attributions(case: Case) -> Iterator[Finding]:
    for differing in differing_attributions(list(case.analyses.values()), case.origins):
        credited = [one.credited for one in differing.places]
        yield text_finding(
            case,
            "general/attributions",
            subject=credited[0],
            label="who spoke",
            verdict="discrepancy",
            severity="notice",
            scope="across",
            relation="strained",
            explanation=differing.explanation,
            claims=[
                place(case, one.source, one.start, one.end, one.credited, attribution=one.credited)
                for one in differing.places
            ],
            values=credited,
            camps=tuple(Camp((one.source,), one.credited) for one in differing.places),
        )


def _sums(case: Case) -> Iterator[Finding]:
    for name, analysis in case.analyses.items():
        for wrong in inconsistencies(analysis):
            text = analysis.document.text
            shown = [" ".join(text[span.start : span.end].split()) for span in wrong.spans]
            yield text_finding(
                case,
                "general/arithmetic",
                subject=", ".join(shown),
                label="arithmetic",
                verdict="discrepancy",
                severity=wrong.severity,
                scope="within",
                relation="contradicts",
                explanation=f"{case.labels[name]}: {wrong.explanation}",
                claims=[
                    place(case, name, span.start, span.end, words)
                    for span, words in zip(wrong.spans, shown, strict=True)
                ],
                values=shown,
            )


def _dates(case: Case) -> Iterator[Finding]:
    for name, analysis in case.analyses.items():
        for notice in analysis.document.notices:
            if notice.kind in DATE_NOTICES:
                shown = " ".join(analysis.document.text[notice.start : notice.end].split())
                yield text_finding(
                    case,
                    "general/dates",
                    subject=shown,
                    label="date",
                    verdict="discrepancy",
                    severity="warning",
                    scope="within",
                    relation="contradicts",
                    explanation=f"{case.labels[name]}: {notice.message}.",
                    claims=[place(case, name, notice.start, notice.end, shown)],
                    values=[shown],
                )
