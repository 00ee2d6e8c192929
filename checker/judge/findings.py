"""The one place where findings are made: judgement gives the reason as data, and what it stands on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import cast

from checker.judge.case import Case, finding_id, fingerprint
from checker.kinds import Certainty, Hedge, Related, Scope, Severity, Verdict
from checker.model import Camp, Finding, FindingClaim, Reason, Trace
from checker.values import Value

__all__ = ["finding", "place", "text_of"]


def finding(
    case: Case,
    rule: str,
    *,
    subject: str,
    label: str,
    verdict: Verdict,
    severity: Severity,
    reason: Reason,
    claims: Iterable[FindingClaim],
    values: Iterable[str],
    scope: Scope = "across",
    relation: str | None = None,
    field: str | None = None,
    trace: Trace | None = None,
    camps: Iterable[Camp] = (),
    stated: Iterable[Camp] = (),
    notes: Iterable[Reason] = (),
    fits_all: Value | None = None,
    independent: int | None = None,
    identifier: str | None = None,
    asked: str | None = None,
) -> Finding:
    """A finding of `rule` on `field` (None where no pack's field was bound) of `subject`.

    `reason` says why: its kind has a sentence in `report.words`. `values` are what the fingerprint is made of,
    with the field (or the rule, without one) and `asked` (the subject where that is None). `trace` says which slots decided; without one that field and
    subject were the same, if there is a field. `independent` sources are counted by the claims' origins where
    nobody says otherwise. `identifier` is made of field, subject and scope where nobody gives one.
    """
    placed = tuple(sorted(claims, key=lambda claim: (case.order[claim.source], claim.start, claim.end)))
    if asked is None:
        asked = case.asked(field, subject) if field else subject
    mark = fingerprint(None if field else rule, field, asked, scope, values)
    origins = {case.origin_of[claim.source] for claim in placed}
    return Finding(
        id=identifier
        or _identifier(case, field, rule, subject, scope, placed[0].source if placed else "", mark),
        fingerprint=mark,
        rule=rule,
        field=field,
        subject=subject,
        label=label,
        verdict=verdict,
        severity=severity,
        scope=scope,
        relation=cast(Related | None, relation),
        reason=reason,
        trace=trace or Trace(same=("field", "subject") if field else (), rule=rule),
        claims=placed,
        camps=tuple(camps),
        stated=tuple(stated),
        notes=tuple(notes),
        fits_all=fits_all.model_dump() if fits_all is not None else None,
        independent_sources=len(origins) if independent is None else independent,
    )


def _identifier(
    case: Case, field: str | None, rule: str, subject: str, scope: Scope, source: str, mark: str
) -> str:
    """Readable: made of field, subject and scope; of what no field took with the beginning of its fingerprint."""
    if field is None:
        return f"{finding_id(rule, subject, 'across')}:{mark[:6]}"
    return finding_id(field, subject, f"{scope}:{case.labels[source]}" if scope == "within" else scope)


def text_of(case: Case, name: str, start: int, end: int) -> str:
    """A stretch of a document's text in one line."""
    return " ".join(case.analyses[name].document.text[start:end].split())


def place(
    case: Case,
    source: str,
    start: int,
    end: int,
    shown: str,
    *,
    value: Mapping[str, str | None] | None = None,
    hedge: Hedge | None = None,
    certainty: Certainty = "flat",
    attribution: str | None = None,
) -> FindingClaim:
    """A place of a document as a report shows it, with its quote; words where no value is given."""
    line, column = case.analyses[source].document.place(start)
    return FindingClaim(
        source=source,
        value={"text": shown} if value is None else value,
        shown=shown,
        quote=case.quote(source, start, end),
        start=start,
        end=end,
        line=line,
        column=column,
        hedge=hedge,
        certainty=certainty,
        attribution=attribution,
        page=case.analyses[source].document.page(start),
    )
