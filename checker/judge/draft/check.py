"""A draft against its sources: every claim of the draft supported, contradicted, unsupported or not checked.

Only the draft's claims make findings. One independent source that says the same, or more precisely, supports a
claim; one that says less does not. A draft never joins an origin and never counts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import product
from typing import NamedTuple

from checker.bind.claims import Claim
from checker.judge import in_order, numbered
from checker.judge.case import Case
from checker.judge.compare import by_field
from checker.judge.draft.claimed import Claimed, Judged, claimed_in
from checker.judge.draft.derived import Derivation
from checker.judge.draft.figure import Figure
from checker.judge.draft.findings import figure_finding
from checker.judge.draft.lookup import Answer, Place, Sources, Text, look
from checker.judge.draft.texts import draft_texts
from checker.judge.draft.unnamed import NOWHERE
from checker.judge.draft.verdict import claim_finding, claim_findings
from checker.judge.listed import first_of_alike, not_compared
from checker.judge.placed import Placed, Taken
from checker.judge.subjects import link
from checker.judge.unread import foreign, nothing_to_check
from checker.model import Finding, FindingClaim, Reason, Span
from checker.values import DateValue, Quantity

__all__ = ["draft_findings"]


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
    told = list(_beyond(stated, draft, draft_texts(case, draft, sources)))
    return [*_but_of_people(stated, told, draft), *told]


def _but_of_people(stated: Sequence[Finding], told: Sequence[Finding], draft: str) -> Iterator[Finding]:
    """The findings but those on a figure that is told of a person by name: an age is one finding."""
    people = {
        (own.start, other.source, other.start)
        for one in told
        if one.rule == "general/people" and one.severity in ("warning", "error")
        for own, other in _across(one, draft)
    }
    for one in stated:
        pairs = [(own.start, other.source, other.start) for own, other in _across(one, draft)]
        if one.rule != "general/figures" or not pairs or not people.issuperset(pairs):
            yield one


def _across(one: Finding, draft: str) -> Iterator[tuple[FindingClaim, FindingClaim]]:
    """The claims of the draft, each with each claim of a source."""
    for own, other in product(one.claims, one.claims):
        if own.source == draft != other.source:
            yield own, other


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
            yield from claim_findings(case, draft, claimed, primary)
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
        yield from claimed_in(group, draft)


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
    return claim_finding(
        case,
        draft,
        claimed,
        Judged("not_checked", "info", None) if told else Judged("unsupported", "warning", None),
        rule=claimed.position.claims[0].rule,
        suffix="",
        reason=Reason("told_otherwise", source=told, **what) if told else Reason("unstated", **what),
        independent=0,
    )
