"""The verdict on what a draft states of a field, and the finding that says so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from checker.judge.case import Case, finding_id
from checker.judge.draft.claimed import Claimed, Held, Judged
from checker.judge.fields import is_scale
from checker.judge.findings import finding
from checker.judge.reasons import Stated, one_origin, shown_by, statuses_of, strained_by
from checker.judge.timeline import supersedes
from checker.kinds import Severity
from checker.model import Camp, Finding, Reason
from checker.values import Name, Quantity, Relation, Value, mild, relate

__all__ = ["claim_finding", "claim_findings"]

MOST_PLACES = 12
"""Places at which a source states one value that a finding on the draft shows."""
HEDGED = ("hedged", "unnamed")
"""Certainties that a draft may not drop: "reportedly", "sources say"."""


def claim_findings(case: Case, draft: str, claimed: Claimed, primary: str | None) -> Iterator[Finding]:
    """The findings on a claim of the draft that sources answer: how they stand to it, and what it leaves out of their doubt."""
    claimed = _up_to_date(case, claimed)
    judged = _judge(case, claimed, primary)
    told = _Told(case, draft, claimed, primary)
    supporting = {case.origin_of[one.source] for one in claimed.with_stance("supports", "fits")}
    yield claim_finding(
        case,
        draft,
        claimed,
        judged,
        rule=claimed.position.claims[0].rule,
        suffix="",
        reason=told.reason(judged),
        notes=tuple(told.notes(judged)),
        independent=len(supporting),
    )
    dropped = _dropped(claimed)
    if dropped:
        yield claim_finding(
            case,
            draft,
            claimed,
            Judged("discrepancy", "warning", None),
            rule="general/certainty",
            suffix=":certainty",
            reason=dropped,
            independent=len(supporting),
        )


def _up_to_date(case: Case, claimed: Claimed) -> Claimed:
    """The claim without what an earlier source says that a later, agreeing one reports as changed."""
    agreeing = claimed.with_stance("supports", "fits")
    held = tuple(
        one
        for one in claimed.held
        if one.stance not in ("contradicts", "strained")
        or not any(supersedes(case, claimed.group, other.position, one.position) for other in agreeing)
    )
    return replace(claimed, held=held)


def _stale(case: Case, claimed: Claimed) -> list[Held]:
    """The sources that report as changed what every source says that agrees with the draft."""
    agreeing = claimed.with_stance("supports", "fits")
    return [
        one
        for one in claimed.with_stance("contradicts", "strained")
        if agreeing
        and all(supersedes(case, claimed.group, one.position, other.position) for other in agreeing)
    ]


def _judge(case: Case, claimed: Claimed, primary: str | None) -> Judged:
    first = next((one for one in claimed.held if one.source == primary), None)
    if first is not None and first.stance != "wider":
        return _by_primary(case, claimed, first)
    stances = {one.stance for one in claimed.held}
    if not stances:
        measured = isinstance(
            claimed.position.value, Quantity
        )  # another currency is not what the source says
        return Judged(
            *(("unsupported", "warning") if measured else ("not_checked", "info")), Relation.INCOMPARABLE
        )
    if "contradicts" in stances:
        disputed = bool(stances & {"supports", "fits", "wider"})
        return _discrepancy(case, claimed, Relation.CONTRADICTS, disputed)
    if _stale(case, claimed):
        return _discrepancy(case, claimed, Relation.STRAINED, True)
    if stances & {"supports", "fits"}:
        exact = "supports" in stances and "strained" not in stances
        plain = exact and not _one_origin(case, claimed)
        return Judged("agreement", "info" if plain else "notice", _kindest(claimed))
    if "wider" in stances:
        return Judged(
            "unsupported",
            case.rules.fields[claimed.group.field].field.severity or "warning",
            Relation.REFINES,
        )
    return _discrepancy(case, claimed, Relation.STRAINED, False)


def _one_origin(case: Case, claimed: Claimed) -> bool:
    """Whether several sources support it, and all of them have it from one origin."""
    sources = {one.source for one in claimed.with_stance("supports", "fits")}
    return len(sources) > 1 and len({case.origin_of[name] for name in sources}) == 1


def _by_primary(case: Case, claimed: Claimed, first: Held) -> Judged:
    """The document of record decides, whatever the others say."""
    if first.stance == "contradicts":
        return Judged("discrepancy", "error", Relation.CONTRADICTS)
    if first.stance == "strained":
        return _discrepancy(case, claimed, Relation.STRAINED, False)
    dissent = claimed.with_stance("contradicts", "strained")
    return Judged("agreement", "notice" if dissent or first.stance == "fits" else "info", _kindest(claimed))


def _discrepancy(case: Case, claimed: Claimed, relation: Relation, disputed: bool) -> Judged:
    own = claimed.position.value
    severity: Severity = "error" if relation is Relation.CONTRADICTS else "warning"
    rivals = [one.position.value for one in claimed.with_stance("contradicts")]
    if disputed or isinstance(own, Name) or is_scale(own) or (rivals and all(map(is_scale, rivals))):
        severity = "warning"
    elif relation is Relation.STRAINED and _stops_short(claimed):
        severity = "notice"
    return Judged("discrepancy", case.rules.fields[claimed.group.field].field.severity or severity, relation)


def _stops_short(claimed: Claimed) -> bool:
    own = claimed.position.value
    others = [one.position.value for one in claimed.with_stance("strained")]
    return isinstance(own, Quantity) and all(
        isinstance(other, Quantity) and mild(own, other) for other in others
    )


def _kindest(claimed: Claimed) -> Relation:
    """The relation that the report shows for an agreement: that of the source nearest to the draft."""
    found = {
        relate(one.position.value, claimed.position.value) for one in claimed.with_stance("supports", "fits")
    }
    for relation in (Relation.SAME, Relation.REFINES):
        if relation in found:
            return relation
    return Relation.OVERLAPS


def _drops_hedge(own: Value, other: Value) -> bool:
    """Whether the draft prints the source's figure flatly, and the source's hedge says that it is not that figure.

    "Nearly 15" is not 15; "at least 20" and "about 20" may well be 20, and a draft that says so drops little.
    """
    return (
        isinstance(own, Quantity)
        and isinstance(other, Quantity)
        and own.prints(other)
        and own.hedge is None
        and other.hedge is not None
        and not other.holds(other.low)
    )


def _dropped(claimed: Claimed) -> Reason | None:
    """What the draft asserts flatly and every source that supports it only with a hedge; None if nothing is."""
    agreeing = claimed.with_stance("supports", "fits", "wider")
    own = claimed.position.claims
    if not agreeing:
        return None
    sources = [one.source for one in agreeing]
    flat = all(claim.certainty == "flat" for claim in own)
    if flat and all(claim.certainty in HEDGED for one in agreeing for claim in one.position.claims):
        return Reason("report_as_fact", sources=sources, how=_quoted_certainty(agreeing))
    if all(_drops_hedge(claimed.position.value, one.position.value) for one in agreeing):
        hedged = list(dict.fromkeys(one.position.claims[0].shown for one in agreeing))
        return Reason("hedge_dropped", own=own[0].shown, sources=sources, values=hedged)
    return None


def _quoted_certainty(agreeing: Sequence[Held]) -> str:
    kinds = {claim.certainty for one in agreeing for claim in one.position.claims}
    if kinds == {"unnamed"}:
        return "they credit unnamed sources"
    return "with a hedge such as “reportedly”"


# ---------------------------------------------------------------- the finding


@dataclass(frozen=True, slots=True)
class _Told:
    """Why a draft's claim is supported or not, as data."""

    case: Case
    draft: str
    claimed: Claimed
    primary: str | None

    def reason(self, judged: Judged) -> Reason:
        """Why."""
        own = shown_by(self.claimed.position)
        supports = _sides(self.claimed.with_stance("supports", "fits"))
        against = _sides(self.claimed.with_stance("contradicts", "strained"))
        if judged.verdict == "agreement":
            return Reason("supported", own=own, supporting=supports)
        if judged.verdict == "not_checked":
            return Reason("draft_incomparable", own=own)
        if judged.relation is Relation.INCOMPARABLE:
            others = list(dict.fromkeys(shown_by(one) for one in self.claimed.first))
            return Reason("only_incomparable", own=own, values=others)
        if judged.verdict == "unsupported":
            return Reason("less_precise", own=own, wider=_sides(self.claimed.with_stance("wider")))
        if judged.relation is Relation.STRAINED:
            strained = [one.position for one in self.claimed.with_stance("strained")]
            if statuses := statuses_of([self.claimed.position, *strained]):
                return Reason("status_differs", person=statuses[0], sides=statuses[1])
            by = strained_by([self.claimed.position, *strained])
            return Reason("draft_strained", own=own, against=against, by=by)
        contrary = _sides(self.claimed.with_stance("contradicts"))
        return Reason("contradicted", own=own, against=contrary, supporting=supports)

    def notes(self, judged: Judged) -> Iterator[Reason]:
        """Dissent, common origins, and the document of record."""
        held = {one.source: one for one in self.claimed.held}
        if self.primary in held:
            supports = held[self.primary].stance in ("supports", "fits")
            yield Reason("record_supports" if supports else "record_against", source=self.primary)
        late = [one.source for one in _stale(self.case, self.claimed)]
        if late:
            yield Reason("came_later", sources=late)
        dissent = self.claimed.with_stance("contradicts", "strained")
        if judged.verdict in ("agreement", "unsupported") and dissent:
            yield Reason("dissent", sides=_sides(dissent))
        yield from one_origin(self.case, [one.source for one in self.claimed.held])


def _sides(held: Sequence[Held]) -> list[Camp]:
    """The values as their sources print them, with those who state them."""
    sources: dict[str, list[str]] = {}
    for one in held:
        sources.setdefault(shown_by(one.position), []).append(one.source)
    return [Camp(tuple(own), shown) for shown, own in sources.items()]


def claim_finding(
    case: Case,
    draft: str,
    claimed: Claimed,
    judged: Judged,
    *,
    rule: str,
    suffix: str,
    reason: Reason,
    notes: tuple[Reason, ...] = (),
    independent: int,
) -> Finding:
    """The finding on a claim of the draft, with the places of the sources beside it."""
    group, own = claimed.group, claimed.position
    beside = [one.position for one in claimed.held] or claimed.first
    stated = Stated(case, group, [own, *beside])
    by_value: dict[str, list[str]] = {}
    for position in beside:
        by_value.setdefault(stated.shown(position.value), []).append(position.source)
    return finding(
        case,
        rule,
        field=group.field,
        subject=group.subject,
        label=case.label_of(group.field, group.subject),
        verdict=judged.verdict,
        severity=judged.severity,
        relation=judged.relation.shown.value if judged.relation else None,
        reason=reason,
        claims=case.shown_claims(
            [*own.claims, *(claim for position in beside for claim in position.claims[:MOST_PLACES])]
        ),
        camps=[
            Camp((draft,), stated.shown(own.value)),
            *(Camp(tuple(dict.fromkeys(sources)), value) for value, sources in by_value.items()),
        ],
        notes=notes,
        values=[str(own.value), judged.verdict],
        independent=independent,
        identifier=finding_id(group.field, group.subject, "across") + suffix,
    )
