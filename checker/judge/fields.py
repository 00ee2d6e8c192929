"""Relations -> Findings: one judgement per field and subject."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from checker.bind.claims import Claim
from checker.judge.asking import Asking, of_one_question
from checker.judge.case import Case, finding_id
from checker.judge.compare import Group, Position, positions
from checker.judge.credits import independent
from checker.judge.findings import finding
from checker.judge.reasons import Stated, shown_by
from checker.judge.timeline import are_undated, may_both_be, superseded, undated
from checker.kinds import Scope, Severity, Verdict
from checker.lexicon.numbers import ONES
from checker.lexicon.outcomes import GENERIC_PEOPLE, OUTCOMES
from checker.model import Camp, Finding, Reason
from checker.text.stems import stem
from checker.values import Name, Quantity, Relation, Tenure, Value, relate
from checker.values.camps import Grouping
from checker.values.camps import group as camps_of

__all__ = ["field_findings", "is_scale", "severity_of"]


def field_findings(case: Case) -> list[Finding]:
    """The findings on fields, across the sources and within each, in the order of the rules."""
    return [finding for group in case.groups for finding in _of_group(case, group)]


def _of_group(case: Case, told: Group) -> Iterator[Finding]:
    apart = Asking(case, told).apart()
    group = of_one_question(told, apart)
    stated = positions(group.claims)
    by_source: dict[str, list[Position]] = {}
    for position in stated:
        by_source.setdefault(position.source, []).append(position)
    for source, own in by_source.items():
        if len(own) == 1:
            continue
        grouping = _grouped(own)
        if grouping.worst in (Relation.CONTRADICTS, Relation.STRAINED):
            yield _within(case, group, source, own, grouping)
    yield _across(case, group, stated) if len(group.sources) > 1 else _alone(case, group, stated)
    yield from _ungraded(case, group)
    if apart:
        yield _apart(case, told, apart)


def _apart(case: Case, group: Group, claims: Sequence[Claim]) -> Finding:
    """That some claims are of another period, part or event than the others."""
    stated = positions(group.claims)
    told = Stated(case, group, stated)
    return _finding(
        case,
        group,
        verdict="not_checked",
        severity="info",
        scope="across",
        relation="incomparable",
        reason=Reason("incomparable", sides=told.sides(stated)),
        claims=claims,
        camps=tuple(told.sides(positions(claims))),
        fits_all=None,
        values=["apart", *(str(claim.value) for claim in claims)],
        identifier=f"{finding_id(group.field, group.subject, 'across')}:apart",
    )


def _grouped(own: Sequence[Position]) -> Grouping:
    """How one source's own positions relate, each counted for itself."""
    return camps_of([(str(at), position.value) for at, position in enumerate(own)])


def _across(case: Case, group: Group, stated: Sequence[Position]) -> Finding:
    grouping = camps_of([(position.source, position.value) for position in stated])
    relation = grouping.worst
    told = Stated(case, group, stated)
    verdict, severity = _judge(case, group, grouping)
    if verdict == "agreement":
        relation = _agreed(grouping, stated)
    camps = tuple(
        Camp(tuple(sorted(camp.sources, key=case.order.__getitem__)), told.shown(camp.value))
        for camp in grouping.camps
    )
    if verdict == "agreement" and grouping.incomparable:
        reason = Reason("incomparable_in_part", sides=camps)
    else:
        reason = told.across(verdict == "agreement", relation, camps, grouping.fits_all)
    shown_relation, notes = relation.shown.value, list(told.notes())
    if verdict == "discrepancy" and _tells_time(case, group, stated):
        changes = superseded(case, group, told)
        if changes is not None:
            severity, shown_relation = "notice", "superseded"
            reason = Reason("told_as_change", changes=changes)
        else:
            notes += undated(case, group)
    return _finding(
        case,
        group,
        verdict=verdict,
        severity=severity,
        scope="across",
        relation=shown_relation,
        reason=reason,
        claims=group.claims,
        camps=camps,
        stated=tuple(Camp((position.source,), shown_by(position)) for position in stated),
        notes=tuple(notes),
        fits_all=grouping.fits_all,
        values=[verdict],
    )


def _tells_time(case: Case, group: Group, stated: Sequence[Position]) -> bool:
    """Whether the field's value changes as time goes by: a post, an age, a toll."""
    if case.rules.fields[group.field].field.grows:
        return True
    return any(
        isinstance(one.value, Tenure) or (isinstance(one.value, Quantity) and one.value.kind == "age")
        for one in stated
    )


def _agreed(grouping: Grouping, stated: Sequence[Position]) -> Relation:
    """The relation of an agreement: refines, where one value refines all the others."""
    fitting = grouping.fits_all
    if grouping.worst is not Relation.OVERLAPS or fitting is None:
        return grouping.worst
    refined = (relate(fitting, value) for value in {position.value for position in stated})
    return Relation.REFINES if set(refined) <= {Relation.SAME, Relation.REFINES} else Relation.OVERLAPS


def _judge(case: Case, group: Group, grouping: Grouping) -> tuple[Verdict, Severity]:
    relation = grouping.worst
    if relation is Relation.INCOMPARABLE:
        return "not_checked", "info"
    if relation.agrees:
        shared = independent(group.claims, case.homes, case.credits) == 1
        return "agreement", "notice" if shared or relation is not Relation.SAME else "info"
    field = case.rules.fields[group.field].field
    if (
        field.event
        and not field.roles
        and field.severity is None
        and not _tell_the_same(case, group, grouping)
    ):
        return "discrepancy", "notice"
    if Asking(case, group).is_doubtful():
        return "discrepancy", "notice"
    severity = field.severity or severity_of(grouping)
    if severity == "error" and are_undated(case, group.sources):
        severity = _of_unknown_days(case, group, grouping)
    return "discrepancy", severity


def _of_unknown_days(case: Case, group: Group, grouping: Grouping) -> Severity:
    """How grave a difference in what changes with time is between articles whose days nobody knows.

    A toll may have risen, and a birthday passed.
    """
    if case.rules.fields[group.field].field.grows:
        return "warning"
    ages = [
        (source, int(camp.value.low))
        for camp in grouping.camps
        for source in sorted(camp.sources)[:ASKED]
        if isinstance(camp.value, Quantity) and camp.value.kind == "age"
    ]
    if not ages:
        return "error"
    apart = [(one, other) for one, other in combinations(ages, 2) if one[1] != other[1]]
    return "notice" if all(may_both_be(case, *pair) for pair in apart) else "warning"


ASKED = 6
"""Of so many sources of a camp, the first by name whatever their order, it is asked whether they tell one event: to ask it of
all pairs would grow by the square."""


def _tell_the_same(case: Case, group: Group, grouping: Grouping) -> bool:
    """Whether sentences of two camps share a word that says of which event they speak.

    Two sources can tell of an event that nobody names; "49 died in the attack" and "air strikes killed 14" may be of two.
    """
    camps = [frozenset(camp.sources) for camp in grouping.camps]
    told = [(claim.source, _content(case, claim)) for claim in group.claims]
    return any(
        stems & others
        for source, stems in told
        for other, others in told
        if not any({source, other} <= camp for camp in camps) and source != other
    )


def _content(case: Case, claim: Claim) -> frozenset[str]:
    """The stems of a claim's sentence, without those of outcomes and of people."""
    stream = case.analyses[claim.source].stream
    first, _ = stream.within(claim.start, claim.end)
    if not 0 <= first < len(stream.tokens):
        return frozenset()
    return frozenset(
        name
        for name in stream.stems_by_sentence[stream.sentence_of(first)]
        if name not in _OF_ALL and not name[0].isdigit()
    )


_OF_ALL = frozenset(stem(word) for listed in (*OUTCOMES.values(), GENERIC_PEOPLE, ONES) for word in listed)
"""Stems that every toll has."""


def severity_of(grouping: Grouping) -> Severity:
    """Error where values cannot both be true; warning where only words could be stretched, and for names.

    "Thousands" against 660,000 is worth a look: a scale without a figure is no count that could be wrong.
    """
    if grouping.worst is Relation.CONTRADICTS:
        if sum(not is_scale(camp.value) for camp in grouping.camps) < 2:
            return "notice"
        return "warning" if all(isinstance(camp.value, Name) for camp in grouping.camps) else "error"
    return "notice" if grouping.mild else "warning"


def is_scale(value: Value) -> bool:
    """Whether it is a quantity that prints no figure."""
    return isinstance(value, Quantity) and value.is_scale


def _alone(case: Case, group: Group, stated: Sequence[Position]) -> Finding:
    source = group.sources[0]
    told = Stated(case, group, stated)
    return _finding(
        case,
        group,
        verdict="unsupported",
        severity="notice",
        scope="across",
        relation=None,
        reason=Reason("alone", source=source, values=told.values),
        claims=group.claims,
        camps=(Camp((source,), told.shown(stated[0].value)),),
        notes=tuple(told.notes()),
        fits_all=None,
        values=[str(position.value) for position in stated],
    )


def _within(case: Case, group: Group, source: str, own: Sequence[Position], grouping: Grouping) -> Finding:
    relation = grouping.worst
    told = Stated(case, group, own)
    return _finding(
        case,
        group,
        verdict="discrepancy",
        severity=severity_of(grouping),
        scope="within",
        relation=relation.shown.value,
        reason=told.within(source, relation),
        claims=group.by_source[source],
        camps=tuple(Camp((source,), told.shown(position.value)) for position in own),
        fits_all=None,
        values=[str(position.value) for position in own],
    )


GRADES: dict[str, frozenset[str]] = {
    "hedged": frozenset({"hedged", "unnamed", "attributed", "quoted"}),
    "unnamed": frozenset({"unnamed", "attributed", "quoted"}),
    "attributed": frozenset({"attributed", "quoted"}),
    "quoted": frozenset({"quoted"}),
}
"""What certainty satisfies a field that requires one: a named source is more than an unnamed one."""


def _ungraded(case: Case, group: Group) -> Iterator[Finding]:
    """The sources that state a field without the kind of source that the rule requires."""
    required = case.rules.fields[group.field].field.requires
    if required is None or required == "flat":
        return
    for source, claims in group.by_source.items():
        if any(claim.certainty in GRADES[required] for claim in claims):
            continue
        label = case.label_of(group.field, group.subject)
        yield _finding(
            case,
            group,
            verdict="unsupported",
            severity="warning",
            scope="within",
            relation=None,
            reason=Reason(
                "too_uncertain",
                required=required,
                source=source,
                label=label,
                grades=list(dict.fromkeys(claim.certainty for claim in claims)),
            ),
            claims=claims,
            camps=(),
            fits_all=None,
            values=[required, *(str(claim.value) for claim in claims)],
        )


def _finding(
    case: Case,
    group: Group,
    *,
    verdict: Verdict,
    severity: Severity,
    scope: Scope,
    relation: str | None,
    reason: Reason,
    claims: Iterable[Claim],
    camps: tuple[Camp, ...],
    stated: tuple[Camp, ...] = (),
    notes: tuple[Reason, ...] = (),
    fits_all: Value | None,
    values: Sequence[str],
    identifier: str | None = None,
) -> Finding:
    claims = tuple(claims)
    return finding(
        case,
        claims[0].rule,
        field=group.field,
        subject=group.subject,
        label=case.label_of(group.field, group.subject),
        verdict=verdict,
        severity=severity,
        scope=scope,
        relation=relation,
        reason=reason,
        claims=case.shown_claims(claims),
        camps=camps,
        stated=stated,
        notes=notes,
        fits_all=fits_all,
        values=values,
        independent=independent(claims, case.homes, case.credits),
        identifier=identifier,
    )
