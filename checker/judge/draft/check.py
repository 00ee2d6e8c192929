"""A draft against its sources: every claim of the draft supported, contradicted, unsupported or not checked.

Only the draft's claims make findings. One independent source that says the same, or more precisely, supports a
claim; one that says less does not. A draft never joins an origin and never counts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import groupby
from typing import Literal, NamedTuple

from checker.bind.claims import Claim
from checker.judge import in_order, numbered
from checker.judge.case import Case, finding_id
from checker.judge.compare import Group, Position, by_field, positions
from checker.judge.draft.derived import Derivation
from checker.judge.draft.figure import Figure
from checker.judge.draft.findings import figure_finding
from checker.judge.draft.lookup import Answer, Place, Sources, Text, look
from checker.judge.draft.texts import draft_texts, foreign, nothing_to_check
from checker.judge.draft.unnamed import NOWHERE
from checker.judge.fields import is_scale
from checker.judge.findings import finding
from checker.judge.listed import first_of_alike, not_compared
from checker.judge.placed import Placed, Taken
from checker.judge.reasons import Stated, one_origin, shown_by, statuses_of, strained_by
from checker.judge.subjects import link
from checker.judge.timeline import supersedes
from checker.kinds import Severity, Verdict
from checker.model import Camp, Finding, Reason, Span
from checker.values import DateValue, Name, Quantity, Relation, Value, mild, relate
from checker.values.beside import Beside

Stance = Literal["supports", "fits", "wider", "strained", "contradicts"]
"""What a source's value does to the draft's: says it or something more precise; can be true with it as both
read; says less; can be true only if words are stretched; cannot be true with it."""

__all__ = ["draft_findings"]


STANCES: Mapping[Relation, Stance] = {
    Relation.SAME: "supports",
    Relation.REFINES: "supports",
    Relation.OVERLAPS: "fits",
    Relation.REFINED_BY: "wider",
    Relation.STRAINED: "strained",
    Relation.CONTRADICTS: "contradicts",
}
"""By the relation of the source's value to the draft's."""

KINDEST: tuple[Stance, ...] = ("supports", "fits", "wider", "strained", "contradicts")
MOST_PLACES = 12
"""Places at which a source states one value that a finding on the draft shows."""
HEDGED = ("hedged", "unnamed")
"""Certainties that a draft may not drop: "reportedly", "sources say"."""


class Held(NamedTuple):
    """What one source holds against or for a value of the draft: its position nearest to it."""

    source: str
    stance: Stance
    position: Position


class Judged(NamedTuple):
    """A verdict before it is put into words."""

    verdict: Verdict
    severity: Severity
    relation: Relation | None


@dataclass(frozen=True, slots=True)
class Claimed:
    """One value that a draft states of a field, and what each source holds of it."""

    group: Group
    """The draft's claims and the sources' of this field and subject."""
    position: Position
    held: tuple[Held, ...]
    others: tuple[Position, ...]
    """All that the sources state of the field."""

    @property
    def silent(self) -> bool:
        """Whether no source states the field at all."""
        return not self.others

    @property
    def first(self) -> list[Position]:
        """What each source states of it first."""
        return list({one.source: one for one in reversed(self.others)}.values())[::-1]

    def with_stance(self, *stances: Stance) -> list[Held]:
        """The sources with one of these stances, in their order."""
        return [one for one in self.held if one.stance in stances]


def draft_findings(
    case: Case,
    drafts: Sequence[str],
    sources: Sequence[str],
    sections: frozenset[str],
    primary: str | None = None,
) -> tuple[Finding, ...]:
    """Every finding on the drafts, in the order of a report; the sources are read once.

    `sections` are the kinds of sections that make claims.
    """
    readable = [name for name in sources if foreign(case.analyses[name]) is None]
    index = Sources([case.analyses[name] for name in readable], sections)
    found: list[Finding] = []
    for draft in drafts:
        told = _of_draft(case, draft, sources, sections, index, primary)
        found += first_of_alike(told)
        if all(one.reason.kind == NOWHERE for one in told):
            found.append(_empty(case, draft))
        found += not_compared(case, told, [draft], sections)
    found.extend(_unread(case, name) for name in sources if name not in readable)
    return in_order(numbered(found))


def _of_draft(
    case: Case,
    draft: str,
    sources: Sequence[str],
    sections: frozenset[str],
    index: Sources,
    primary: str | None,
) -> list[Finding]:
    """The findings on one draft, in the order of the rules, then of the text."""
    tongue = foreign(case.analyses[draft])
    if tongue:
        return [nothing_to_check(case, draft, Reason("draft_foreign", language=tongue))]
    stated = list(_stated(case, draft, sources, sections, index, primary))
    return [*stated, *_beyond(stated, draft, draft_texts(case, draft, sources))]


def _beyond(stated: Sequence[Finding], draft: str, found: Iterable[Finding]) -> Iterator[Finding]:
    """The findings but those on a person's name, age, post or place that a field's finding says already."""
    fields = [one for one in stated if one.field is not None]
    taken = Taken(
        [
            Span(claim.start, claim.end)
            for one in fields
            if one.verdict == "discrepancy"
            for claim in one.claims
            if claim.source == draft
        ]
    )
    quotes = {
        claim.quote
        for one in fields
        if one.verdict in ("discrepancy", "unsupported")
        for claim in one.claims
        if claim.source == draft
    }
    for one in found:
        own = [claim for claim in one.claims if claim.source == draft]
        if one.rule == "general/people":
            again = any(taken.meets(claim.start, claim.end) for claim in own)
        else:  # a sentence that no source states names whom no source names
            unknown = one.reason.kind in ("draft_name_unknown", NOWHERE)
            again = unknown and any(one.subject in quote for quote in quotes)
        if not again:
            yield one


def _empty(case: Case, draft: str) -> Finding:
    analysis = case.analyses[draft]
    text = analysis.document.text
    prose = bool(analysis.figures) or any(
        not text[text.rfind("\n", 0, one.start) + 1 : one.start].startswith("#")
        for one in analysis.document.beginning_in(_PROSE, analysis.sentences)
    )
    return nothing_to_check(case, draft, Reason("draft_empty" if prose else "draft_without_prose"))


_PROSE = ("story", "caption", "advertisement", "related links", "comment", "repeated")
"""Sections that hold sentences: of residue (code, navigation) nobody expects any."""


def _unread(case: Case, source: str) -> Finding:
    tongue = foreign(case.analyses[source])
    return nothing_to_check(case, source, Reason("source_foreign", source=source, language=tongue))


def _stated(
    case: Case,
    draft: str,
    sources: Sequence[str],
    sections: frozenset[str],
    index: Sources,
    primary: str | None,
) -> Iterator[Finding]:
    """The findings on what the draft states of fields, and on its figures that no field took."""
    text = Text(case.analyses[draft], sections, words=False)
    answers = look(text, index)
    answered = Placed(_Answered(figure.start, figure.end, figure, answer) for figure, answer in answers)
    bound: list[Span] = []
    bound_claims = (claim for name in (draft, *sources) for claim in case.bound[name].claims)
    linked = link(bound_claims, case.rules, case.told)
    theirs = _by_field(claim for claim in linked if claim.source != draft)
    for claimed in _field_claims(case, draft, linked):
        own = claimed.position.claims
        told = _is_a_total(claimed, answered) or _is_told_elsewhere(claimed, answered)
        if not claimed.silent and not told:
            yield from _findings(case, draft, claimed, primary)
        elif claimed.silent and not isinstance(claimed.position.value, (Quantity, DateValue)):
            yield _unstated(case, draft, claimed, index)
        else:
            for claim in own:
                yield from _looked_up(case, draft, claim, answered, theirs)
        bound.extend(Span(claim.start, claim.end) for claim in own)
    taken = Taken(bound)
    for figure, answer in answers:
        if not taken.meets(figure.start, figure.end):
            yield figure_finding(case, draft, figure, answer)


def _is_a_total(claimed: Claimed, answered: Placed[_Answered]) -> bool:
    """Whether a value is more than any source states of its field, and follows from their figures: 171 and 142 make 313."""
    value = claimed.position.value
    if not isinstance(value, Quantity):
        return False
    theirs = [one.value for one in claimed.others]
    if not all(isinstance(one, Quantity) and one.high < value.low for one in theirs):
        return False
    derived = [
        one.answer.derivation
        for claim in claimed.position.claims
        for one in answered.meeting(claim.start, claim.end)
    ]
    return bool(derived) and all(one is not None and _is_sum(value, one) for one in derived)


def _is_told_elsewhere(claimed: Claimed, answered: Placed[_Answered]) -> bool:
    """Whether the sources say less of its field, and one of the others prints the figure itself: "a toll of 33"."""
    less = {one.source for one in claimed.with_stance("wider")}
    if not less or len(less) < len(claimed.held):
        return False
    answers = [
        one.answer for claim in claimed.position.claims for one in answered.meeting(claim.start, claim.end)
    ]
    return bool(answers) and all(
        one.verdict == "found"
        and any(place.match.grade == "same" and place.source not in less for place in one.found)
        for one in answers
    )


def _is_sum(value: Quantity, derivation: Derivation) -> bool:
    """Whether a count is what the figures of a derivation come to."""
    parts = [one.value.low for one in derivation.figures if one.value is not None]
    return value.kind not in ("percent", "money") and len(parts) > 1 and value.fits(sum(parts, Decimal(0)))


def _field_claims(case: Case, draft: str, linked: Sequence[Claim]) -> Iterator[Claimed]:
    """Each value that the draft states of a field, in the order of the rules."""
    groups = [group for group in by_field(linked) if draft in group.sources]
    groups.sort(key=lambda one: (case.place_in_rules(one.field, one.subject), one.subject))
    for group in groups:
        yield from _claimed(group, draft)


class _Answered(NamedTuple):
    """A figure of the draft with its place, and what the sources say to it."""

    start: int
    end: int
    figure: Figure
    answer: Answer


def _by_field(claims: Iterable[Claim]) -> Mapping[tuple[str, str], Placed[Claim]]:
    """(source, field) -> the claims of one field that a source makes, by their places."""
    found: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        found[claim.source, claim.field].append(claim)
    return {key: Placed(own) for key, own in found.items()}


def _looked_up(
    case: Case,
    draft: str,
    claim: Claim,
    answered: Placed[_Answered],
    theirs: Mapping[tuple[str, str], Placed[Claim]],
) -> Iterator[Finding]:
    """The findings on a claim of a field that no source states: its figure may stand there all the same."""
    for one in answered.meeting(claim.start, claim.end):
        other = _of_another(case, claim, one.answer, theirs)
        yield figure_finding(case, draft, one.figure, one.answer, claim, other)


def _of_another(
    case: Case, claim: Claim, answer: Answer, theirs: Mapping[tuple[str, str], Placed[Claim]]
) -> Claim | None:
    """The source's claim of the same field, about somebody else by name, where the figure stands only there."""
    taken = [_claimed_at(place, theirs.get((place.source, claim.field))) for place in answer.found]
    apart = [other for other in taken if other is not None and _two_names(case, claim, other)]
    return apart[0] if apart and len(apart) == len(taken) else None


def _claimed_at(place: Place, claims: Placed[Claim] | None) -> Claim | None:
    """The first of the claims that a source makes where a figure of it stands."""
    return next(iter(claims.meeting(place.figure.start, place.figure.end)), None) if claims else None


def _two_names(case: Case, one: Claim, two: Claim) -> bool:
    """Whether the subjects are two names that stand in their texts and share no word."""
    if set(one.subject.casefold().split()) & set(two.subject.casefold().split()):
        return False
    return all(claim.subject in case.analyses[claim.source].document.plain for claim in (one, two))


def _unstated(case: Case, draft: str, claimed: Claimed, index: Sources) -> Finding:
    """A claim in words that no source makes, or none in words that a rule knows."""
    label = case.label_of(claimed.group.field, claimed.group.subject)
    value = claimed.position.value
    told = index.tells(
        [claimed.group.subject, str(value), *(claim.shown for claim in claimed.position.claims)]
    )
    what = {"label": label, "subject": claimed.group.subject, "value": str(value)}
    return _finding(
        case,
        draft,
        claimed,
        Judged("not_checked", "info", None) if told else Judged("unsupported", "warning", None),
        rule=claimed.position.claims[0].rule,
        suffix="",
        reason=Reason("told_otherwise", source=told, **what) if told else Reason("unstated", **what),
        independent=0,
    )


def _claimed(group: Group, draft: str) -> Iterator[Claimed]:
    stated = positions(group.claims)
    others = tuple(position for position in stated if position.source != draft)
    by_source = [
        (own, Beside([one.value for one in own]))
        for own in (tuple(several) for _, several in groupby(others, key=lambda one: one.source))
    ]
    for position in stated:
        if position.source == draft:
            held = (_kindest_of(position, own, beside) for own, beside in by_source)
            yield Claimed(group, position, tuple(one for one in held if one), others)


def _kindest_of(own: Position, others: Sequence[Position], beside: Beside) -> Held | None:
    """Of one source the position that is kindest to the draft's value; None where none can be compared."""
    stances = ((_stance(own, others[at]), others[at]) for at in beside.telling(own.value))
    held = [Held(other.source, stance, other) for stance, other in stances if stance is not None]
    return min(held, key=lambda one: KINDEST.index(one.stance), default=None)


def _stance(own: Position, other: Position) -> Stance | None:
    stance = STANCES.get(relate(other.value, own.value))
    if stance == "wider" and _same_figure(own.value, other.value):
        return "fits"  # "15" for "about 15" is no more precise figure: what it drops is judged by itself
    return stance


def _same_figure(own: Value, other: Value) -> bool:
    """Whether the two print the same figure, whatever hedge stands before it."""
    return isinstance(own, Quantity) and isinstance(other, Quantity) and own.prints(other)


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


# ---------------------------------------------------------------- the verdict


def _findings(case: Case, draft: str, claimed: Claimed, primary: str | None) -> Iterator[Finding]:
    claimed = _up_to_date(case, claimed)
    judged = _judge(case, claimed, primary)
    told = _Told(case, draft, claimed, primary)
    supporting = {case.origin_of[one.source] for one in claimed.with_stance("supports", "fits")}
    yield _finding(
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
        yield _finding(
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


def _finding(
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
